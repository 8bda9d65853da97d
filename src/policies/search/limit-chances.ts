import type { Table } from '../../events/table.ts'
import { retriesOf } from '../order.ts'

/** In no more than this share of the sessions to be expected beyond a limit it is broken, and so many of these there are. */
const MOST_BROKEN = 0.5
const MIN_EXPECTED = 5

/** Whether an action is limited, and not only at its end with what reaches the limit: `beyond` it go so many sessions. */
export function isLimited(
  table: Table,
  { action, most, beyond }: { readonly action: number; readonly most: number; readonly beyond: number },
  rows?: Uint32Array
): boolean {
  const expected = expectedBeyond(table, rows, action, most)
  return expected >= MIN_EXPECTED && beyond <= MOST_BROKEN * expected
}

/**
 * Sessions to be expected beyond a limit of those that come to it, from the events that are left to them by then, at the
 * rate at which the action is done up to there: where the session, or the context, ends with the action that reaches the
 * limit, nothing limits it. `rows` are the events looked at, ascending; all without them.
 */
function expectedBeyond(
  table: Table,
  rows: Uint32Array | undefined,
  performed: number,
  most: number
): number {
  const { action, session } = table
  const retry = retriesOf(table)
  const left: number[] = []
  /** Events up to those that reach the limit, and how many of them are the action. */
  let [seen, done] = [0, 0]
  const size = rows?.length ?? table.rows
  let [own, times, rest] = [-1, 0, 0]
  const close = () => {
    if (times >= most) left.push(rest)
  }
  for (let i = 0; i < size; i++) {
    const row = rows === undefined ? i : (rows[i] as number)
    if (session[row] !== own) {
      close()
      own = session[row] as number
      times = 0
      rest = 0
    }
    if (retry[row] === 1 && action[row] === performed) continue
    if (times >= most) {
      rest++
      continue
    }
    seen++
    if (action[row] !== performed) continue
    done++
    times++
  }
  close()
  const others = 1 - done / Math.max(1, seen)
  return left.reduce((sum, events) => sum + 1 - others ** events, 0)
}
