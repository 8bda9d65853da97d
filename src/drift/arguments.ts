import { intersect, rowsOfAction, rowsOfItem } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import { keptWhere } from '../policies/kinds/counting.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import type { Rule } from '../policies/policy.ts'

/**
 * What calls are made with. Arguments are the agent's own choice, as actions are, and no situation that it meets: a
 * refund that is paid out as credit and no more to the card is a change though as many refunds are made.
 */

export const isArgument = (key: string): boolean => key.startsWith('arg.')

/** Fewer calls with an argument, or without it, tell nothing. */
const FEWEST_EACH = 5
/** Calls of which some can have a yes or no by chance where others have none. */
const FEWEST_WITH_FLAG = 30
/** Share of the calls that must hold a yes or no: one that is often left out may be logged otherwise since. */
const ALWAYS = 0.99
/** More values than these of all arguments together: those of the most frequent calls are compared. */
const MOST_VALUES = 60
const MOST_KEYS = 60

/** "This action with that value", of each value that both logs together make worth testing. */
export function argumentCandidates(
  table: Table,
  fewest: number
): readonly { rule: Extract<Rule, { kind: 'precondition' }>; situations: Situations }[] {
  const found = table.actions.flatMap((name, action) => {
    const rows = rowsOfAction(table, action)
    if (rows.length < fewest) return []
    return [...countsOf(table, rows)].flatMap(([item, count]) =>
      Math.min(count, rows.length - count) < FEWEST_EACH ? [] : [{ name, rows, item }]
    )
  })
  return found
    .sort((a, b) => b.rows.length - a.rows.length || a.item - b.item)
    .slice(0, MOST_VALUES)
    .map(({ name, rows, item }) => {
      const { key, value } = table.items[item] as Table['items'][number]
      return {
        rule: { kind: 'precondition', action: name, requires: { [key]: value } },
        situations: keptWhere(rows, (row) => holds(table, row, (own) => own === item))
      }
    })
}

/**
 * "This action with a yes" (`confirmed=true`) under a key of any name that all calls of one action hold, and no other
 * event. Texts and numbers there may as well be what a call met or brought; a yes or no is how it was made.
 */
export function flagCandidates(
  table: Table
): readonly { rule: Extract<Rule, { kind: 'precondition' }>; situations: Situations }[] {
  const found = table.items.flatMap(({ key, value }, item) => {
    if (value !== true || isArgument(key)) return []
    const [no, ...others] = [item - 1, item + 1, item - 2, item + 2].filter(
      (i) => table.items[i]?.key === key
    )
    if (no === undefined || others.length > 0 || table.items[no]?.value !== false) return []
    const [given, refused] = [rowsOfItem(table, item), rowsOfItem(table, no)]
    if (Math.min(given.length, refused.length) < FEWEST_EACH) return []
    const action = table.action[given[0] as number] as number
    const rows = rowsOfAction(table, action)
    const held = given.length + refused.length
    const isOwn = (row: number) => table.action[row] === action
    if (held < FEWEST_WITH_FLAG || held < ALWAYS * rows.length) return []
    if (!given.every(isOwn) || !refused.every(isOwn) || intersect(given, refused).length > 0) return []
    return [
      {
        rule: {
          kind: 'precondition',
          action: table.actions[action] as string,
          requires: { [key]: true }
        } as const,
        situations: keptWhere(rows, (row) => holds(table, row, (own) => own === item))
      }
    ]
  })
  return found.sort((a, b) => b.situations.rows.length - a.situations.rows.length).slice(0, MOST_KEYS)
}

/** Of each argument, the calls of the actions that ever take it, and whether they give it. */
export function argumentKeys(table: Table): readonly { key: string; situations: Situations }[] {
  const actionsOf = new Map<string, Set<number>>()
  for (let row = 0; row < table.rows; row++)
    holds(table, row, (item) => {
      const { key } = table.items[item] as Table['items'][number]
      if (!isArgument(key)) return false
      const own = actionsOf.get(key) ?? new Set<number>()
      own.add(table.action[row] as number)
      actionsOf.set(key, own)
      return false
    })
  return [...actionsOf]
    .map(([key, actions]) => ({
      key,
      situations: keptWhere(rowsOfActions(table, actions), (row) =>
        holds(table, row, (item) => table.items[item]?.key === key)
      )
    }))
    .sort((a, b) => b.situations.rows.length - a.situations.rows.length || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_KEYS)
}

function countsOf(table: Table, rows: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const row of rows)
    holds(table, row, (item) => {
      if (isArgument((table.items[item] as Table['items'][number]).key))
        counts.set(item, (counts.get(item) ?? 0) + 1)
      return false
    })
  return counts
}

/** Whether one of the items of the row is as asked for. */
function holds({ itemStart, itemIds }: Table, row: number, asked: (item: number) => boolean): boolean {
  const end = itemStart[row + 1] as number
  for (let i = itemStart[row] as number; i < end; i++) if (asked(itemIds[i] as number)) return true
  return false
}

function rowsOfActions({ action, rows }: Table, actions: ReadonlySet<number>): Uint32Array {
  const own = new Uint32Array(rows)
  let size = 0
  for (let row = 0; row < rows; row++) if (actions.has(action[row] as number)) own[size++] = row
  return own.slice(0, size)
}
