import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import type { Counters } from './conditional-counters.ts'
import { MIN_SURE } from './order-gain.ts'

/** Fewest sessions that an action opens, or ends, in a context. */
const MIN_SESSIONS = 5

/** An action that opens, or ends, most of its sessions in a context. */
export interface End {
  readonly template: 'first' | 'last'
  readonly action: number
  readonly item: number
  /** Sessions with the action in the context, and those of them that it opens or ends there. */
  readonly sessions: number
  readonly y: number
  /** Events of the action in the context and in all, and those of the latter that stand at the end. */
  readonly n: number
  readonly Y: number
  readonly N: number
}

/**
 * What stands at an end of its sessions in a context, counted session by session, since an action may be done there more
 * than once; and how many were tried. Only what stands at an end at all is looked at.
 */
export function endsInContext(
  table: Table,
  { actions, conditions, place }: Counters
): { readonly found: readonly End[]; readonly tried: number } {
  const found = (['first', 'last'] as const).flatMap((template) => {
    const at = sessionsAtEnd(table, template, place)
    return actions.flatMap((action, own): End[] => {
      const Y = at.get(placeOf(table, own, table.items.length)) ?? 0
      const all = rowsOfAction(table, action)
      return (conditions[own] as readonly number[]).flatMap((item): End[] => {
        const y = at.get(placeOf(table, own, item)) ?? 0
        if (y < MIN_SESSIONS) return []
        const rows = intersect(all, rowsOfItem(table, item))
        const sessions = sessionsWith(table, rows)
        if (y < MIN_SURE * sessions) return []
        return [{ template, action, item, sessions, y, n: rows.length, Y, N: all.length }]
      })
    })
  })
  return { found, tried: 2 * sum(conditions.map((own) => own.length)) }
}

/** Where an action by its place is counted with an item; without any it has the number behind all items. */
const placeOf = ({ items }: Table, own: number, item: number): number => own * (items.length + 1) + item

/** Sessions at whose end the action stands, with each item. */
function sessionsAtEnd(
  table: Table,
  template: End['template'],
  place: Int32Array
): ReadonlyMap<number, number> {
  const { sessions, sessionStart, action, items, itemStart, itemIds } = table
  const found = new Map<number, number>()
  const count = (at: number) => found.set(at, (found.get(at) ?? 0) + 1)
  for (let s = 0; s < sessions; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    if (from === to) continue
    const row = template === 'first' ? from : to - 1
    const own = place[action[row] as number] as number
    if (own < 0) continue
    count(placeOf(table, own, items.length))
    for (let i = itemStart[row] as number; i < (itemStart[row + 1] as number); i++)
      count(placeOf(table, own, itemIds[i] as number))
  }
  return found
}

/** Sessions that the rows, ascending, lie in. */
function sessionsWith({ session }: Table, rows: Uint32Array): number {
  let sessions = 0
  for (let i = 0; i < rows.length; i++)
    if (i === 0 || session[rows[i] as number] !== session[rows[i - 1] as number]) sessions++
  return sessions
}
