import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import type { Counters } from './conditional-counters.ts'
import { type Mark, markOf } from './marks.ts'
import { MIN_SURE } from './order-gain.ts'

/** Fewest sessions that an action opens, or ends, in a context. */
const MIN_SESSIONS = 5

/** An action that opens, or ends, most of its sessions in a context. */
interface End {
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

/** What was looked for, and what of it was found. */
export interface Ends {
  readonly found: readonly End[]
  /** How many could have been found, by how often an action is done at all, and stands at an end. */
  readonly possible: number
}

/**
 * What stands at an end of its sessions in a context, counted session by session, since an action may be done there more
 * than once. Only what stands at an end at all is looked at.
 */
export function endsInContext(table: Table, { actions, conditions, occurs, place }: Counters): Ends {
  let possible = 0
  const found = (['first', 'last'] as const).flatMap((template) => {
    const at = sessionsAtEnd(table, template, { actions, place })
    return actions.flatMap((action, own): End[] => {
      const Y = at[placeOf(table, own, table.items.length)] as number
      if (Y < MIN_SESSIONS) return []
      const all = rowsOfAction(table, action)
      const repeated = sessionsByRows(table, all)
      return (conditions[own] as readonly number[]).flatMap((item, i): End[] => {
        const n = occurs[own]?.[i] as number
        const fewest = fewestSessions(repeated, n)
        if (fewest > Math.min(n, Y) / MIN_SURE) return []
        possible++
        const y = at[placeOf(table, own, item)] as number
        const most = y / MIN_SURE
        if (y < MIN_SESSIONS || fewest > most) return []
        const mark = markOf(table, item)
        if (mark !== undefined && isInMore(table, all, mark, most)) return []
        const sessions = sessionsWith(table, intersect(all, rowsOfItem(table, item)))
        return y < MIN_SURE * sessions ? [] : [{ template, action, item, sessions, y, n, Y, N: all.length }]
      })
    })
  })
  return { found, possible }
}

/** Where an action by its place is counted with an item; without any it has the number behind all items. */
const placeOf = ({ items }: Table, own: number, item: number): number => own * (items.length + 1) + item

/** Sessions at whose end the action stands, with each item. */
function sessionsAtEnd(
  table: Table,
  template: End['template'],
  { actions, place }: Pick<Counters, 'actions' | 'place'>
): Uint32Array {
  const { sessions, sessionStart, action, items, itemStart, itemIds } = table
  const found = new Uint32Array(placeOf(table, actions.length, 0))
  for (let s = 0; s < sessions; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    if (from === to) continue
    const row = template === 'first' ? from : to - 1
    const own = place[action[row] as number] as number
    if (own < 0) continue
    const base = own * (items.length + 1)
    found[base + items.length] = (found[base + items.length] as number) + 1
    for (let i = itemStart[row] as number; i < (itemStart[row + 1] as number); i++) {
      const at = base + (itemIds[i] as number)
      found[at] = (found[at] as number) + 1
    }
  }
  return found
}

/** Sessions by how many of the rows, ascending, lie in them. */
function sessionsByRows({ session, sessionStart }: Table, rows: Uint32Array): readonly number[] {
  const found: number[] = [0]
  for (let i = 0; i < rows.length; ) {
    const from = i
    const end = sessionStart[(session[rows[i] as number] as number) + 1] as number
    while (i < rows.length && (rows[i] as number) < end) i++
    while (found.length <= i - from) found.push(0)
    found[i - from] = (found[i - from] as number) + 1
  }
  return found
}

/** Sessions that so many of these rows lie in, at least: where they fill those that have the most. */
function fewestSessions(byRows: readonly number[], rows: number): number {
  let sessions = 0
  for (let size = byRows.length - 1, left = rows; size > 0 && left > 0; size--) {
    const filled = Math.min(byRows[size] as number, Math.ceil(left / size))
    sessions += filled
    left -= filled * size
  }
  return sessions
}

/** Whether the rows, ascending, hold the item in more sessions than that: mostly the first of them show it. */
function isInMore(
  { session, sessionStart }: Table,
  rows: Uint32Array,
  { codes, at, mask, code }: Mark,
  most: number
): boolean {
  let sessions = 0
  let end = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (row < end || ((codes[at + row] as number) & mask) !== code) continue
    if (++sessions > most) return true
    end = sessionStart[(session[row] as number) + 1] as number
  }
  return false
}

/** Sessions that the rows, ascending, lie in. */
function sessionsWith({ session }: Table, rows: Uint32Array): number {
  let sessions = 0
  for (let i = 0; i < rows.length; i++)
    if (i === 0 || session[rows[i] as number] !== session[rows[i - 1] as number]) sessions++
  return sessions
}
