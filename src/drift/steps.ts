import { everyRow } from '../policies/rows.ts'
import { shareOf } from './cell.ts'
import type { ComparisonOptions } from './drift.ts'
import { type Found, subjectSides } from './found.ts'
import { goneWithout } from './gone.ts'
import type { Group } from './grouping.ts'
import type { Pool } from './pool.ts'
import { goTheSameWay } from './presence.ts'
import { statisticOf } from './statistic.ts'
import { undivided } from './strata.ts'
import type { TestedCell, Tests } from './tests.ts'
import { rowsDoing } from './without.ts'

/** A change of its own is this many times what counts as one, of the sessions that take the step. */
const MANY = 2
/** How often a session that takes a step takes it: more, and its share of the events says it as well. */
const ABOUT_ONCE = 1.25
/** From this share on what came last, or first, was relied on. */
const RELIED_ON = 0.95

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
function mayBeOfStep({ required, direction, sides, cell: { rule } }: Found): boolean {
  if (required) return false
  const wasReliedOn = direction === 'weaker' && (sides?.baseline.confidence ?? 0) >= RELIED_ON
  return rule?.kind === 'sequence' && (rule.template === 'last' || rule.template === 'first') && !wasReliedOn
}

function asStep(presence: TestedCell, leader: Found, pool: Pool, { design }: Tests): Found | undefined {
  const { table } = pool
  const name = presence.cell.subject?.name ?? ''
  const values = rowsDoing([name], pool)
  const cell = {
    family: 'share',
    subject: shareOf(name),
    sessions: table.session,
    rows: everyRow(table),
    values,
    strata: undivided(table.rows),
    sign: 1,
    conditions: 0
  } as const
  const statistic = statisticOf(cell, design)
  const { baseline, current } = subjectSides({ cell }, pool)
  const taking = (presence.cell.values as Uint8Array).reduce((sum, value) => sum + value, 0)
  if (baseline.kept + current.kept > ABOUT_ONCE * taking) return undefined
  if (statistic === undefined || !goTheSameWay(statistic, presence.statistic)) return undefined
  return {
    ...leader,
    cell,
    statistic,
    tested: presence,
    direction: presence.statistic.z > 0 ? 'stronger' : 'weaker',
    sides: undefined,
    shown: true,
    seldom: false,
    tracked: false,
    familiarity: 1
  }
}
