import { logFactorial } from '../statistics/gamma.ts'
import type { Family } from './cell.ts'
import type { ComparisonOptions } from './drift.ts'
import type { Ledger } from './ledger.ts'
import { type Tests, testedByRule } from './tests.ts'
import { detectableBy, detectableFromNone, isSame, sessionsFor } from './verdict.ts'

export interface Sufficiency {
  /** Whether even the strongest change could reach the level. */
  readonly attainable: boolean
  readonly sufficient: boolean
  readonly sessionsNeeded: number | null
  /** Smallest change that this run would most likely have seen in a typical policy. */
  readonly detectable: number | null
}

/** A run that would not even see a typical policy lose half of its confidence has not judged anything. */
export const BLIND = 0.5

/** Whether a verdict can be given, and what it would take. */
export function isSufficient(ledger: Ledger, tests: Tests, options: ComparisonOptions): Sufficiency {
  const { pool } = ledger
  const { design } = tests
  const sessions: [number, number] = [pool.baselineSessions, pool.table.sessions - pool.baselineSessions]
  const least = Math.min(...sessions)
  // Two of all relabellings, the observed one and its mirror, are as extreme as can be.
  const attainable = design.logRelabellings >= Math.log(2 / options.alpha) && least >= options.minSessions
  // With fewer units than the level needs, no change at all could show.
  const detectable = attainable ? typicalDetectable(tests, ledger, options.alpha) : null
  const sufficient = attainable && detectable !== null && detectable <= BLIND
  // A case counts as one, however many sessions it is tried in.
  const sessionsPerUnit = Math.max(1, least / Math.max(1, ...design.units))
  const forLevel = Math.ceil(unitsForLevel(design.scheme, options.alpha) * sessionsPerUnit)
  const needed = Math.max(options.minSessions, forLevel)
  return {
    attainable,
    sufficient,
    sessionsNeeded: sufficient
      ? null
      : attainable && detectable !== null
        ? Math.max(needed, sessionsFor(detectable, BLIND, least))
        : needed,
    detectable
  }
}

/** Units a side of which the rarest labelling is rarer than the level. */
function unitsForLevel(scheme: Tests['design']['scheme'], alpha: number): number {
  for (let units = 1; ; units++) {
    const log = scheme === 'paired' ? units * Math.LN2 : logFactorial(2 * units) - 2 * logFactorial(units)
    if (log >= Math.log(2 / alpha)) return units
  }
}

/** The lower one of two in the middle; null of none. */
export const medianOf = (sizes: readonly number[]): number | null =>
  sizes.length === 0 ? null : ([...sizes].sort((x, y) => x - y)[(sizes.length - 1) >> 1] as number)

const smaller = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b)

/** What stands for a typical policy where the baseline has none that the run could judge. */
const PLAIN: ReadonlySet<Family> = new Set(['single', 'share'])

/**
 * Median over the baseline's policies that were tested and exercised on both sides; where there are none, or the run
 * is blind for half of them, over all actions, anywhere and in single conditions, or else over whatever was tested.
 */
function typicalDetectable(tests: Tests, ledger: Ledger, alpha: number): number | null {
  const exercised = tests.cells.filter(({ statistic }) => Number.isFinite(statistic.deviation))
  const byRule = testedByRule(tests)
  const own = [...ledger.baseline].flatMap(([key, policy]) => {
    const tested = byRule.get(key)
    const sides = ledger.sides(policy)
    if (tested === undefined)
      return isSame(sides, tests.design) ? [detectableFromNone(alpha, sides, tests.design)] : []
    return Number.isFinite(tested.statistic.deviation) ? [detectableBy(tested, tests.design, sides)] : []
  })
  const among = (wanted: (family: Family) => boolean): number[] =>
    exercised.flatMap((tested) => (wanted(tested.cell.family) ? [detectableBy(tested, tests.design)] : []))
  const others = () => {
    const plain = among((family) => PLAIN.has(family))
    return plain.length > 0 ? plain : among((family) => family !== 'vital')
  }
  const typical = medianOf(own)
  if (typical === null && tests.cells.length === 0)
    return unitsForLevel(tests.design.scheme, alpha) / Math.min(...tests.design.units)
  return typical !== null && typical <= BLIND ? typical : smaller(typical, medianOf(others()))
}
