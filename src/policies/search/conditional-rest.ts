import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import type { OrderCounters, Totals } from './conditional-count.ts'
import { markOf } from './marks.ts'

/** Up to so many actions are counted at once anyway. */
const FEW_ACTIONS = 8
/** Events of their sessions that are gone through for those without a condition, for each event of the action. */
const MOST_STEPS = 2

/** A condition that most events of an action have, with the events that do not. */
interface Common {
  readonly own: number
  readonly condition: number
  readonly rest: Uint32Array
}

/**
 * The conditions that hardly any event of their action lacks: what stands around those few, taken from what stands around
 * all, tells what stands around the others, whichever action that is.
 */
export function commonConditions(
  table: Table,
  { actions, conditions, occurs }: OrderCounters
): readonly Common[] {
  if (actions.length <= FEW_ACTIONS) return []
  return actions.flatMap((action, own) => {
    const rows = rowsOfAction(table, action)
    return (conditions[own] as readonly number[]).flatMap((item, condition) => {
      const without = rows.length - (occurs[own]?.[condition] as number)
      if (without * 2 > rows.length) return []
      const rest = rowsWithout(table, rows, item, without)
      return rest !== undefined && stepsOf(table, rest) <= MOST_STEPS * rows.length
        ? [{ own, condition, rest }]
        : []
    })
  })
}

/** Those of the rows that lack the item, so many of them; undefined where that takes longer to tell. */
function rowsWithout(table: Table, rows: Uint32Array, item: number, size: number): Uint32Array | undefined {
  const mark = markOf(table, item)
  if (mark === undefined) return undefined
  const { codes, at, mask, code } = mark
  const rest = new Uint32Array(size)
  let next = 0
  for (let i = 0; i < rows.length && next < size; i++) {
    const row = rows[i] as number
    if (((codes[at + row] as number) & mask) !== code) rest[next++] = row
  }
  return rest
}

function stepsOf({ session, sessionStart }: Table, rows: Uint32Array): number {
  let steps = 0
  for (let i = 0; i < rows.length; i++) {
    const own = session[rows[i] as number] as number
    steps += (sessionStart[own + 1] as number) - (sessionStart[own] as number)
  }
  return steps
}

/** Writes down the counters of the condition, and of all events, with each other action. */
export function countCommon(
  table: Table,
  counters: OrderCounters,
  totals: Totals,
  { own, condition, rest }: Common
): void {
  const { actions, occurs } = counters
  const around = aroundRest(table, counters, own, rest)
  const all = (occurs[own] as readonly number[]).length - 1
  for (const template of ['precedence', 'response'] as const) {
    const counts = counters.of(template)
    for (let other = 0; other < actions.length; other++) {
      if (other === own) continue
      const base = counters.base(own, other)
      const Y = totals(template, own, other)
      counts[base + all] = Y
      counts[base + condition] = Y - (around[template][other] as number)
    }
  }
}

/** By place of an action: how many of the rows have it before, and behind, them in their session. */
function aroundRest(
  { action, session, sessionStart }: Table,
  { actions, place }: OrderCounters,
  own: number,
  rows: Uint32Array
): Readonly<Record<'precedence' | 'response', Uint32Array>> {
  const precedence = new Uint32Array(actions.length)
  const response = new Uint32Array(actions.length)
  /** By place: the last side, two to a row, on which it was seen. */
  const seen = new Uint32Array(actions.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const s = session[row] as number
    const end = sessionStart[s + 1] as number
    for (let other = sessionStart[s] as number; other < end; other++) {
      const at = place[action[other] as number] as number
      if (at < 0 || at === own || other === row) continue
      const side = 2 * i + (other < row ? 1 : 2)
      if (seen[at] === side) continue
      seen[at] = side
      const counts = other < row ? precedence : response
      counts[at] = (counts[at] as number) + 1
    }
  }
  return { precedence, response }
}
