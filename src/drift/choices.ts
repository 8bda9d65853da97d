import { isArgument } from '../abstraction/given.ts'
import { isDerived } from '../abstraction/vocabulary.ts'
import { tableKeys } from '../events/key-codes.ts'
import { rowsOfAction, rowsOfItem } from '../events/postings.ts'
import type { Item, Table } from '../events/table.ts'
import {
  ALWAYS,
  type CallCandidate,
  type CallValue,
  FEWEST_CALLS,
  FEWEST_EACH,
  mostCalled,
  sessionsWithTwo
} from './call-values.ts'

/**
 * What calls are made with where a log does not call it an argument: a text under a key of its own that all calls of one
 * action hold and nothing else does, one of a handful (`output_mode=content`). It may as well be what the call met or
 * brought, or what the session is about. So only what is now this and now that within sessions is compared, and nothing
 * whose name says that it came back.
 */

/** More texts than these are no list to choose from. */
const MOST_TEXTS = 8
const MOST_CHOICES = 20

const CAME_BACK = /status|state|result|outcome|response|reply|error|reason|code|found|return|output$/i

/** "This action with that text", of each that both sides together make worth testing. */
export function choiceCandidates(table: Table, baselineRows: number): readonly CallCandidate[] {
  const { start, several } = tableKeys(table)
  const found: CallValue[] = []
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
    const calls = frequent.reduce((sum, item) => sum + rowsOfItem(table, item).length, 0)
    // What calls leave out, or say in words of their own, is no choice from a list.
    if (rows.length < FEWEST_CALLS || calls < ALWAYS * rows.length) continue
    if (!isOnBothSides(frequent, table, baselineRows)) continue
    const rowsOf = frequent.map((item) => rowsOfItem(table, item))
    if (sessionsWithTwo(rowsOf, table) < FEWEST_EACH) continue
    // Of two, one says what the other does.
    for (const item of frequent.length === 2 ? frequent.slice(0, 1) : frequent)
      found.push({ action, rows, item })
  }
  return mostCalled(found, MOST_CHOICES, table)
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
