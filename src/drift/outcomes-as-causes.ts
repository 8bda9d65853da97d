import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import { goneIn } from './gone.ts'
import type { Cause } from './grouping.ts'
import type { Pool } from './pool.ts'
import { strongest } from './strength.ts'

/** Actions whose outcomes are tried: each takes another look at everything. */
const MOST_TRIED = 3

/**
 * An action that ends otherwise than before is told by its outcome. What comes next is then in another situation, for the
 * context says how the action before it ended, and whatever is done there seems to change too. Every change follows of
 * which hardly anything is left where all events of the action ended alike. Taken where another change would be told
 * (`told`).
 */
export function outcomesAsCauses(
  changed: readonly Found[],
  told: ReadonlySet<Found>,
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): readonly Cause<Found>[] {
  const outcomes = changed.filter(
    ({ cell: { rule }, shown, required }) => rule?.kind === 'outcome' && shown && !required
  )
  let rest = changed.filter(({ required }) => !required)
  const causes: Cause<Found>[] = []
  for (const name of namesOf(outcomes).slice(0, MOST_TRIED)) {
    const own = outcomes.filter((change) => nameOf(change) === name)
    const isToldToo = (change: Found) => told.has(change) && !own.includes(change)
    if (!rest.some(isToldToo)) break
    const leader = strongest(own.filter((change) => told.has(change))) ?? strongest(own)
    if (leader === undefined || !rest.includes(leader)) continue
    const gone = rest.filter(goneIn(() => endingAlike(pool, name), design, options))
    if (!gone.some(isToldToo)) continue
    const follows = new Set([leader, ...gone])
    rest = rest.filter((change) => !follows.has(change))
    causes.push({ leader, explains: (change) => follows.has(change) })
  }
  return causes
}

const nameOf = ({ cell: { rule } }: Found): string | undefined =>
  rule?.kind === 'outcome' ? rule.action : undefined

/** The actions whose outcomes changed, the clearest first. */
function namesOf(outcomes: readonly Found[]): readonly string[] {
  const names: string[] = []
  let left = outcomes
  for (let next = strongest(left); next !== undefined; next = strongest(left)) {
    const name = nameOf(next) as string
    names.push(name)
    left = left.filter((change) => nameOf(change) !== name)
  }
  return names
}

function endingAlike(pool: Pool, name: string): Pool {
  const { table } = pool
  const action = table.actions.indexOf(name)
  const first = table.outcome[table.action.indexOf(action)] as number
  const outcome = table.outcome.map((own, row) => (table.action[row] === action ? first : own))
  return { ...pool, table: { ...table, outcome } }
}
