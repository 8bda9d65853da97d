import type { ComparisonOptions } from './drift.ts'
import { type Found, subjectSides } from './found.ts'
import { goneWithout } from './gone.ts'
import type { Group } from './grouping.ts'
import { asShareOfAll } from './no-longer-done.ts'
import type { Pool } from './pool.ts'
import { goTheSameWay } from './presence.ts'
import { wasReliedOn } from './speaker.ts'
import { statisticOf } from './statistic.ts'
import type { TestedCell, Tests } from './tests.ts'

/** A change of its own is this many times what counts as one, of the sessions that take the step. */
const MANY = 2
/** How often a session that takes a step takes it: more, and its share of the events says it as well. */
const ABOUT_ONCE = 1.25

/**
 * Where a step is left out more often than before, or less, another action comes last, or first: nobody relied on that, and
 * the step is what changed. Its share has no like situations to be compared in where it alone could follow; in how many
 * sessions it is taken is tested beside it.
 */
export function toldByStep(
  group: Group<Found>,
  pool: Pool,
  tests: Tests,
  options: ComparisonOptions
): Group<Found> {
  const { leader, variants } = group
  if (!mayBeOfStep(leader)) return group
  const own = leader.cell.rule?.kind === 'sequence' ? leader.cell.rule.activation : undefined
  const [step] = tests.presences
    .filter(
      ({ cell, statistic, adjusted }) =>
        adjusted <= options.alpha &&
        cell.subject?.name !== own &&
        Math.abs(statistic.delta) >= MANY * options.minEffect
    )
    .sort((a, b) => Math.abs(b.statistic.z) - Math.abs(a.statistic.z))
    .flatMap((presence) => asStep(presence, leader, pool, tests) ?? [])
    .filter(({ cell: { values } }) => goneWithout(values as Uint8Array, pool, tests.design, options)(leader))
  return step === undefined ? group : { leader: step, variants: [leader, ...variants] }
}

/** What comes last, or first, and was no promise that broke. */
function mayBeOfStep(found: Found): boolean {
  const { rule } = found.cell
  const isOfEnd = rule?.kind === 'sequence' && (rule.template === 'last' || rule.template === 'first')
  return isOfEnd && !found.required && !wasReliedOn(found)
}

function asStep(presence: TestedCell, leader: Found, pool: Pool, { design }: Tests): Found | undefined {
  const step = asShareOfAll(presence.cell.subject?.name ?? '', pool)
  const statistic = statisticOf(step.cell, design)
  const { baseline, current } = subjectSides(step, pool)
  const taking = (presence.cell.values as Uint8Array).reduce((sum, value) => sum + value, 0)
  if (baseline.kept + current.kept > ABOUT_ONCE * taking) return undefined
  if (statistic === undefined || !goTheSameWay(statistic, presence.statistic)) return undefined
  const direction = presence.statistic.z > 0 ? 'stronger' : 'weaker'
  return { ...leader, ...step, statistic, tested: presence, direction }
}
