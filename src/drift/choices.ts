import { isArgument } from '../abstraction/given.ts'
import { isDerived } from '../abstraction/vocabulary.ts'
import { tableKeys } from '../events/key-codes.ts'
import { rowsOfAction, rowsOfItem } from '../events/postings.ts'
import type { Item, Table } from '../events/table.ts'
import { keptAmong } from '../policies/kinds/counting.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import type { RuleOf } from '../policies/policy.ts'
import { gathered } from './cell.ts'

/**
 * What calls are made with where a log does not call it an argument: a text under a key of its own that all calls of one
 * action hold and nothing else does, one of a handful (`output_mode=content`). It may as well be what the call met or
 * brought, or what the session is about. So only what is now this and now that within sessions is compared, and nothing
 * whose name says that it came back.
 */

interface Candidate {
  readonly rule: RuleOf<'precondition'>
  readonly situations: Situations
}

/** Fewer calls with a text, or without it, tell nothing; nor do fewer sessions with two of them. */
const FEWEST_EACH = 5
const FEWEST_CALLS = 30
/** Share of the calls that must hold the key, and hold a text that comes back. */
const ALWAYS = 0.99
/** More texts than these are no list to choose from. */
const MOST_TEXTS = 8
const MOST_CHOICES = 20

const CAME_BACK = /status|state|result|outcome|response|reply|error|reason|code|found|return|output$/i

/** "This action with that text", of each that both sides together make worth testing. */
export function choiceCandidates(table: Table, baselineRows: number): readonly Candidate[] {
  const { start, several } = tableKeys(table)
  const found: { readonly action: number; readonly rows: Uint32Array; readonly item: number }[] = []
  for (let key = 0; key + 1 < start.length; key++) {
    const [from, to] = [start[key] as number, start[key + 1] as number]
    if (to - from < 2 || to - from > MOST_TEXTS || several[key] === 1) continue
    const items = Array.from({ length: to - from }, (_, i) => from + i)
    const { key: name } = table.items[from] as Item
    if (isArgument(name) || isDerived(name) || CAME_BACK.test(name)) continue
    if (items.some((item) => typeof (table.items[item] as Item).value !== 'string')) continue
    const action = ownerOf(items, table)
    if (action === undefined) continue
    const rows = rowsOfAction(table, action)
    const frequent = items.filter((item) => {
      const { length } = rowsOfItem(table, item)
      return length >= FEWEST_EACH && rows.length - length >= FEWEST_EACH
    })
    const held = frequent.reduce((sum, item) => sum + rowsOfItem(table, item).length, 0)
    if (rows.length < FEWEST_CALLS || held < ALWAYS * rows.length) continue
    if (!isOnBothSides(frequent, table, baselineRows) || sessionsWithTwo(frequent, table) < FEWEST_EACH)
      continue
    // Of two, one says what the other does.
    for (const item of frequent.length === 2 ? frequent.slice(0, 1) : frequent)
      found.push({ action, rows, item })
  }
  return found
    .sort((a, b) => b.rows.length - a.rows.length || a.item - b.item)
    .slice(0, MOST_CHOICES)
    .map(({ action, rows, item }) => {
      const { key, value } = table.items[item] as Item
      return {
        rule: { kind: 'precondition', action: table.actions[action] as string, requires: { [key]: value } },
        situations: keptAmong(rows, rowsOfItem(table, item))
      }
    })
}

/** The one action that holds any of the items; undefined where several do. */
function ownerOf(items: readonly number[], table: Table): number | undefined {
  let owner: number | undefined
  for (const item of items)
    for (const row of rowsOfItem(table, item)) {
      const action = table.action[row] as number
      if (owner !== undefined && owner !== action) return undefined
      owner = action
    }
  return owner
}

/** Whether some text stands on both sides: one that tells them apart (a release) is no choice. */
const isOnBothSides = (items: readonly number[], table: Table, baselineRows: number): boolean =>
  items.some((item) => {
    const rows = rowsOfItem(table, item)
    const before = rows.filter((row) => row < baselineRows).length
    return before >= FEWEST_EACH && rows.length - before >= FEWEST_EACH
  })

function sessionsWithTwo(items: readonly number[], table: Table): number {
  const first = new Map<number, number>()
  const two = new Set<number>()
  for (const item of items)
    for (const session of gathered(table.session, rowsOfItem(table, item)))
      if ((first.get(session) ?? item) !== item) two.add(session)
      else first.set(session, item)
  return two.size
}
