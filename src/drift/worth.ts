import type { Policy } from '../policies/policy.ts'
import type { Cell } from './cell.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import type { SidesOfRule } from './sides.ts'
import type { Statistic } from './statistic.ts'
import { matters } from './verdict.ts'

/** Ranks go from 0 to 1: a shift by less than this is a small effect by Cliff's delta (Romano et al. 2006). */
const SMALL_RANK_SHIFT = 0.07

/** Part of what counts as a change that the plain shares must show of it, the mix of situations being what it is. */
const SHOWN = 0.25

type Significant = { readonly cell: Cell; readonly statistic: Statistic }
type PlainSides = Pick<SidesOfRule, 'baseline' | 'current'> | undefined

/** Whether a significant change is large enough, and one of behaviour rather than of the mix. */
export const worthFinding = (
  significant: Significant,
  sides: PlainSides,
  known: Policy | undefined,
  direction: Change['direction'],
  options: ComparisonOptions
): boolean =>
  isLarge(significant, sides, known, direction, options) &&
  isShown(significant, sides, known, direction, options)

/** Whether it is large among like situations. */
export function isLarge(
  { cell, statistic }: Significant,
  sides: PlainSides,
  known: Policy | undefined,
  direction: Change['direction'],
  { minEffect }: ComparisonOptions
): boolean {
  if (cell.family === 'vital' && cell.values instanceof Float64Array)
    return Math.abs(statistic.delta) >= SMALL_RANK_SHIFT
  return (
    isInsistedOn(known, direction) ||
    matters(statistic.before, statistic.delta, minEffect) ||
    inOtherSessions(cell, statistic, minEffect) ||
    brokenMoreOften(cell, sides, direction, minEffect)
  )
}

/** Shares of a little more or less shift with whatever else changes; from this factor on it is a change of its own. */
const OTHER = 1.5

const isOther = (before: number, now: number): boolean =>
  Math.max(before, now) >= OTHER * Math.max(0, Math.min(before, now))

/**
 * One note in twenty events is next to nothing; that every third session left a note, and now only every sixth, is a
 * change. Other tasks lead to more or fewer such sessions too: as large as that it must be among like situations as well.
 */
function inOtherSessions(
  { sessions, values, whole }: Cell,
  { before: share, delta }: Statistic,
  minEffect: number
): boolean {
  if (whole === undefined) return false
  const having = [new Set<number>(), new Set<number>()] as const
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== 1) continue
    const session = sessions[i] as number
    having[session < whole.firstNow ? 0 : 1].add(session)
  }
  const [before, now] = having.map(
    ({ size }, side) => size / Math.max(1, whole.sessions[side] as number)
  ) as [number, number]
  const change = now - before
  const alike = share > 0 ? (before * delta) / share : change
  return (
    change * alike > 0 &&
    [change, alike].every((size) => matters(before, size, minEffect) && isOther(before, before + size))
  )
}

/**
 * Among all events of production a dozen deletions are next to nothing; that a dozen of fifty deletions happen in
 * production, where none did, is a change.
 */
function brokenMoreOften(
  { occurrences }: Cell,
  sides: PlainSides,
  direction: Change['direction'],
  minEffect: number
): boolean {
  if (occurrences === undefined || sides === undefined || direction !== 'weaker') return false
  const [before, now] = [sides.baseline, sides.current].map(
    ({ events, kept }, side) => (events - kept) / (occurrences[side] as number)
  ) as [number, number]
  // Where the action never happened there is no share of it.
  return (
    Number.isFinite(before) &&
    Number.isFinite(now) &&
    now > before &&
    matters(before, now - before, minEffect)
  )
}

/**
 * Whether the plain shares show it. Where they moved the other way or not at all, the mix did it; and where they hardly
 * moved, the situations in which it shows are the finding, not a share that stands still.
 */
export function isShown(
  { cell, statistic }: Significant,
  sides: PlainSides,
  known: Policy | undefined,
  direction: Change['direction'],
  { minEffect }: ComparisonOptions
): boolean {
  if (sides === undefined) return true
  const { confidence: before } = sides.baseline
  const { confidence: after } = sides.current
  if (before === null || after === null) return isInsistedOn(known, direction) || cell.sign < 0
  if (isAgainst(cell, statistic, after - before)) return false
  return (
    isInsistedOn(known, direction) ||
    matters(before, after - before, minEffect, SHOWN) ||
    inOtherSessions(cell, statistic, minEffect) ||
    brokenMoreOften(cell, sides, direction, minEffect)
  )
}

const isAgainst = (cell: Cell, { delta }: Statistic, plain: number): boolean => plain * delta * cell.sign <= 0

/** Whether a policy's plain share moved the other way, or not at all: it is no cause of anything then. */
export function isOfMix({ cell, statistic }: Significant, sides: PlainSides): boolean {
  if (cell.rule === undefined || cell.sign < 0 || sides === undefined) return false
  const [before, after] = [sides.baseline.confidence, sides.current.confidence]
  return before === null || after === null || isAgainst(cell, statistic, after - before)
}

const isInsistedOn = (known: Policy | undefined, direction: Change['direction']): boolean =>
  known?.status === 'required' && direction === 'weaker'
