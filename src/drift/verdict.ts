import type { Policy } from '../policies/policy.ts'
import type { Side, TestResult } from '../result.ts'
import { clusterVariance } from '../statistics/cluster.ts'
import { logLowerTail } from '../statistics/hypergeometric.ts'
import { cohensH } from '../statistics/intervals.ts'
import { normalLogSurvival, normalQuantile } from '../statistics/normal.ts'
import type { Design } from './design.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { type SidesOfRule, upperBound } from './sides.ts'
import { toldP } from './spent.ts'
import type { TestedCell } from './tests.ts'
import { casesWith } from './trials.ts'

/** A policy already in the baseline leaves it only well below the confidence that it needed to enter. */
const HYSTERESIS = 0.05
/** Cohen's h from which on a change of a rare thing counts, however small in percentage points. */
const SMALL_EFFECT = 0.2
/** Where that counts in place of `min-effect`. */
const RARE = 0.1
/** Chance with which a change as large as "detectable" is seen. */
export const POWER = 0.8

/**
 * Whether a change is worth a finding: large in points, or large for something that rare (or that certain); or has at
 * least the given part of that.
 */
export function matters(before: number, delta: number, minEffect: number, part = 1): boolean {
  const after = Math.min(1, Math.max(0, before + delta))
  if (Math.abs(delta) >= part * minEffect) return true
  return isRare(before) && isRare(after) && Math.abs(cohensH(before, after)) >= part * SMALL_EFFECT
}

/** So near to never, or to always, that points say little about a change. */
const isRare = (share: number): boolean => Math.min(share, 1 - share) <= RARE

/** The class of a significant change of a policy. */
export function classify(
  sides: SidesOfRule,
  inBaseline: Policy | undefined,
  inCurrent: Policy | undefined,
  direction: Change['direction'],
  { minConfidence }: ComparisonOptions
): Change['change'] {
  const leave = minConfidence - HYSTERESIS
  if (inBaseline !== undefined) {
    if (inBaseline.status === 'required' && direction === 'weaker') return 'broken'
    return direction === 'weaker' && upperBound(sides.evidence[1]) < leave ? 'vanished' : 'shifted'
  }
  if (inCurrent === undefined || direction === 'weaker') return 'shifted'
  return (sides.baseline.confidence ?? 0) < leave ? 'new' : 'shifted'
}

/** A test as the report has it; `adjusted` is null where nothing was adjusted. */
export function testResult(
  delta: number,
  interval: readonly [number, number] | null,
  z: number,
  adjusted: number | null
): TestResult {
  return {
    delta,
    interval: interval === null ? null : [interval[0], interval[1]],
    p_value: Math.min(1, 2 * Math.exp(normalLogSurvival(Math.abs(z)))),
    adjusted_p_value: adjusted === null ? null : toldP(adjusted)
  }
}

/**
 * Smallest change that would have shown in four of five runs, in points of what is reported: the plain share. A plain
 * change that the test does not find among like situations is at best a note, so that both must be able to see it.
 */
export function detectableBy(
  { cell, statistic, criticalZ }: TestedCell,
  design: Design,
  sides?: SidesOfRule
): number {
  const { matched, scheme } = design
  // Where the test looks at other situations than the policy speaks of, its own points are not the policy's.
  const elsewhere = cell.sign < 0 && sides !== undefined
  const own = elsewhere ? 0 : statistic.deviation
  // Sides that did the same cases met the same mix: the test's share is the plain one, only surer.
  const plain = sides === undefined || (matched && !elsewhere) ? 0 : plainDeviation(sides)
  const seen = (criticalZ + normalQuantile(POWER)) * Math.max(own, plain)
  // Of n differences within cases that all go one way, z is √n at most: where hardly a case differs, that is the bound.
  const signs = scheme === 'paired' && statistic.unitScores === undefined
  const few = signs ? criticalZ ** 2 / Math.max(1, casesWith(cell, design).effective) : 0
  return Math.min(1, Math.max(seen, few))
}

/**
 * The same where there is no difference at all that could be dealt out anew: so many must lie on one side before chance
 * would put them all there less often than `alpha`.
 */
export function detectableFromNone(
  alpha: number,
  { baseline, current }: SidesOfRule,
  { scheme }: Design
): number {
  const onCurrent = scheme === 'paired' ? 0.5 : current.sessions / (baseline.sessions + current.sessions)
  return Math.min(1, Math.ceil(Math.log(alpha / 2) / Math.log(onCurrent)) / Math.max(1, current.events))
}

/** A promise that was kept every time on both sides has nothing to test, and nothing changed. */
export const keptAlways = ({ baseline, current }: SidesOfRule): boolean =>
  baseline.events > 0 && current.events > 0 && baseline.confidence === 1 && current.confidence === 1

/**
 * Whether there is no difference that could be dealt out anew: a promise kept every time on both sides, or as often on
 * both, in each of the same cases. The plainest "nothing changed".
 */
export const isSame = (sides: SidesOfRule, { scheme, matched }: Design): boolean => {
  const { baseline, current } = sides
  if (baseline.events === 0 || current.events === 0) return false
  if (keptAlways(sides)) return true
  return (
    scheme === 'paired' && matched && baseline.events === current.events && baseline.kept === current.kept
  )
}

/** Standard deviation of the change of the plain share when nothing changed; infinite where a side has no situation. */
export function plainDeviation({ evidence: [b, c] }: SidesOfRule): number {
  if (b.events === 0 || c.events === 0) return Number.POSITIVE_INFINITY
  const pooled = (b.kept + c.kept) / (b.events + c.events)
  return Math.sqrt(clusterVariance(b, pooled) + clusterVariance(c, pooled))
}

/** Sessions a side to see a change of `minEffect`: the certainty of a mean grows with their number. */
export function sessionsFor(detectable: number, minEffect: number, sessions: number): number {
  return Math.ceil(sessions * (detectable / minEffect) ** 2)
}

/** The situation hardly occurs any more: far less than expected, in far fewer sessions than chance would leave. */
export function hardlyExercised(baseline: Side, current: Side, sessions: readonly [number, number]): boolean {
  if (baseline.events === 0 || sessions[0] === 0 || sessions[1] === 0) return false
  const expected = (baseline.sessions / sessions[0]) * sessions[1]
  if (current.sessions * 4 >= expected) return false
  const lower = logLowerTail({
    y: current.sessions,
    n: sessions[1],
    Y: baseline.sessions + current.sessions,
    N: sessions[0] + sessions[1]
  })
  return lower < Math.log(0.01)
}

/** Half the width of change that "unchanged" may hide. */
export const EQUIVALENCE = 0.1
