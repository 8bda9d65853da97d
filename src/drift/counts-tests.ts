import type { Table } from '../events/table.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Evidence, Policy } from '../policies/policy.ts'
import { evidenceOf } from '../policies/sums.ts'
import { studentLogSurvival, studentQuantile } from '../statistics/beta.ts'
import { clusterVariance, designEffect } from '../statistics/cluster.ts'
import { holm } from '../statistics/multiplicity.ts'
import { contextSize } from './cell.ts'
import { type SidesOfRule, sideFrom, singleEvents } from './sides.ts'

/** Session-robust t-tests of policies of which the baseline has only counts or rates, with Holm's correction. */

export interface Compared {
  readonly policy: Policy
  readonly sides: SidesOfRule
  readonly delta: number
  /** Standard deviation of the change if nothing changed. */
  readonly deviation: number
  readonly freedom: number
  /** Null where one of the sides never met the situation, or where nothing varies. */
  readonly p: number | null
}

export interface Tested extends Compared {
  readonly adjusted: number
  /** |t| from which on this policy would have been found. */
  readonly critical: number
}

/** Counts behind rates: what `support` and `confidence` of `sourceLogs` events come from. */
function countsFromRates({ support, confidence }: Policy, sourceLogs: number): Evidence {
  const kept = Math.round(support * sourceLogs)
  return singleEvents(kept, confidence > 0 ? Math.max(kept, Math.round(kept / confidence)) : 0)
}

/** `situations`: those of the policy in the table, as they are or as they might have been. */
export function compared(
  policy: Policy,
  sourceLogs: number,
  table: Table,
  situations: Situations = kindOf(policy).situations(policy, table)
): Compared {
  const now = evidenceOf(situations, table)
  const before = policy.evidence ?? countsFromRates(policy, sourceLogs)
  const sides: SidesOfRule = {
    situations,
    evidence: [before, now],
    baseline: sideFrom(before),
    current: sideFrom(now)
  }
  if (before.events === 0 || now.events === 0)
    return { policy, sides, delta: 0, deviation: 0, freedom: 1, p: null }
  const pooled = (before.kept + now.kept) / (before.events + now.events)
  // Rates tell nothing of sessions: the baseline's events are taken to hang together as the current ones do.
  const inflation = policy.evidence === undefined ? designEffect(now) : 1
  const deviation = Math.sqrt(inflation * clusterVariance(before, pooled) + clusterVariance(now, pooled))
  const delta = now.kept / now.events - before.kept / before.events
  const freedom = Math.max(
    1,
    Math.min(before.sessions, policy.evidence === undefined ? now.sessions : before.sessions) +
      now.sessions -
      2
  )
  const p =
    deviation > 0 ? Math.min(1, 2 * Math.exp(studentLogSurvival(Math.abs(delta) / deviation, freedom))) : null
  return { policy, sides, delta, deviation, freedom, p }
}

/** Written by hand and never counted: a promise without a past. */
export const isUncounted = ({ evidence, support, confidence }: Policy): boolean =>
  evidence === undefined && support === 0 && confidence === 0

/** Parts of the level: policies of one condition, conjunctions, the other kinds. */
const LEVELS = { single: 0.5, conjunction: 0.2, other: 0.3 }
const partOf = ({ policy }: Compared): keyof typeof LEVELS =>
  policy.kind !== 'association' ? 'other' : contextSize(policy) <= 1 ? 'single' : 'conjunction'

/** What was compared with its p-values adjusted: by Holm within each part of the level. */
export function withAdjusted(judged: readonly Compared[], alpha: number): Tested[] {
  const present = new Set(judged.filter(({ p }) => p !== null).map(partOf))
  const total = [...present].reduce((sum, part) => sum + LEVELS[part], 0)
  const result = new Map<Compared, Tested>()
  for (const part of Object.keys(LEVELS) as (keyof typeof LEVELS)[]) {
    const members = judged.filter((test) => partOf(test) === part)
    const testable = members.filter(({ p }) => p !== null)
    const share = LEVELS[part] / (total || 1)
    const adjusted = holm(testable.map(({ p }) => p as number))
    for (const test of members) {
      const at = testable.indexOf(test)
      const own = at < 0 ? 1 : Math.min(1, (adjusted[at] as number) / share)
      const critical = studentQuantile(1 - (alpha * share) / (2 * Math.max(1, testable.length)), test.freedom)
      result.set(test, { ...test, adjusted: own, critical })
    }
  }
  return judged.map((test) => result.get(test) as Tested)
}
