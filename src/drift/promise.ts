import type { Evidence, Policy } from '../policies/policy.ts'
import type { Change } from './drift.ts'
import type { Ledger } from './ledger.ts'
import { typicalRows } from './rows.ts'
import { type SidesOfRule, upperBound } from './sides.ts'

/**
 * Whether a required policy of which the baseline has no count is broken. "Never" means never, as for what is
 * forbidden; any other promise is held against "always", and broken where even the upper bound lies clearly below.
 */
export function isBrokenPromise(
  { kind, status }: Pick<Policy, 'kind' | 'status'>,
  now: Evidence,
  minEffect: number
): boolean {
  if (status !== 'required' || now.kept === now.events) return false
  if (kind === 'prohibition') return true
  return upperBound(now) < 1 - minEffect
}

/** A broken promise as a change: there is no past to test it against. */
export function brokenPromise(policy: Policy, sides: SidesOfRule, rows: readonly number[]): Change {
  const { baseline, current, evidence } = sides
  const delta = evidence[1].kept / evidence[1].events - 1
  return {
    change: 'broken',
    direction: 'weaker',
    policy,
    variants: [],
    baseline,
    current,
    test: { delta, interval: null, p_value: null, adjusted_p_value: null },
    rows
  }
}

/** Required policies whose situation the baseline's sessions never met. */
export const promisesBroken = (
  { baseline, sides, pool }: Ledger,
  { minEffect }: { readonly minEffect: number }
): Change[] =>
  [...baseline.values()].flatMap((policy) => {
    if (policy.status !== 'required') return []
    const counted = sides(policy)
    const [before, now] = counted.evidence
    if (before.events > 0 || !isBrokenPromise(policy, now, minEffect)) return []
    const { rows, kept } = counted.situations
    return [brokenPromise(policy, counted, typicalRows(rows, kept, 0, pool))]
  })
