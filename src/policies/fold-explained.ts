import { rowsOfAction } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import { type Contextual, contextual, keptShare } from './contextual.ts'
import type { Policy } from './policy.ts'
import { allRowsWhere } from './rows.ts'
import { MIN_GAIN } from './significance.ts'

/** Fewest events, of the action and of the others, that show what is left of a habit. */
const MIN_EVENTS = 10
/** From this share of an action's events on that keep a policy it is strict, and from this one on a law of its own. */
const STRICT = 0.7
const LAW = 0.95
/** From this share of its rate in the other contexts on an action is not missing in one. */
const MOST_LEFT = 0.4

/**
 * Of habits of doing an action in a context (or hardly ever in another one), which are only what a stricter policy of the same
 * action brings with it, since its context goes with theirs: where discounts are never given on the free plan, they are
 * given under the service levels that go with the other plans. True by index.
 */
export function explainedByStricter(policies: readonly Policy[], table: Table): readonly boolean[] {
  const told = policies.map((policy) => {
    const own = contextual(policy)
    return own === undefined ? undefined : { own, share: keptShare(policy, own.action, table) }
  })
  return told.map((one) => {
    if (one === undefined || one.share >= LAW) return false
    return told.some(
      (other) =>
        other !== undefined &&
        other.share >= STRICT &&
        other.share > one.share &&
        other.own.action === one.own.action &&
        !Object.keys(other.own.conditions).every((key) => Object.hasOwn(one.own.conditions, key)) &&
        isNothingWithin(table, one.own, other.own)
    )
  })
}

/** Whether where the stricter one lets the action be done it is no habit any more. */
function isNothingWithin(table: Table, habit: Contextual, stricter: Contextual): boolean {
  const action = table.actions.indexOf(habit.action)
  const spoken = marked(table, stricter)
  const holds = marked(table, habit)
  const allowed = stricter.word === 'only' ? 1 : 0
  let [n, y] = [0, 0]
  for (const row of rowsOfAction(table, action)) {
    if (spoken[row] !== allowed) continue
    n++
    y += holds[row] as number
  }
  let [others, held] = [-n, -y]
  for (let row = 0; row < table.rows; row++) {
    if (spoken[row] !== allowed) continue
    others++
    held += holds[row] as number
  }
  if (n < MIN_EVENTS || others < MIN_EVENTS) return false
  if (habit.word === 'only') return y / n - held / others < 2 * MIN_GAIN
  const [inside, outside] = [y / Math.max(1, held + y), (n - y) / Math.max(1, others + n - held - y)]
  return inside >= MOST_LEFT * outside
}

function marked(table: Table, { conditions }: Contextual): Uint8Array {
  const holds = new Uint8Array(table.rows)
  for (const row of allRowsWhere(table, conditions)) holds[row] = 1
  return holds
}
