import { type Policy, saysNever } from '../policies/policy.ts'
import type { Change } from './drift.ts'
import type { Pool } from './pool.ts'
import { typicalRows } from './rows.ts'
import { changeInterval, countSides, type SidesOfRule } from './sides.ts'

/**
 * What people forbade and what happened all the same: once is enough. A forbidden "never" is broken by the action that
 * it names, any other forbidden policy by being followed.
 */
export const forbiddenChanges = (policies: readonly Policy[], pool: Pool): Change[] =>
  policies.flatMap((policy) =>
    policy.status === 'forbidden' ? forbiddenRows(policy, countSides(policy, pool), pool) : []
  )

/** The same of one policy that is counted already; nothing where it did not happen. */
export function forbiddenRows(
  policy: Policy,
  { situations, baseline, current }: SidesOfRule,
  pool: Pick<Pool, 'table' | 'baselineRows'>
): Change[] {
  const occurrence = saysNever(policy) ? 0 : 1
  const happened = occurrence === 1 ? current.kept : current.events - current.kept
  if (happened === 0) return []
  return [
    {
      change: 'broken',
      direction: occurrence === 1 ? 'stronger' : 'weaker',
      policy,
      variants: [],
      baseline,
      current,
      test: {
        delta: (current.confidence ?? 0) - (baseline.confidence ?? 0),
        interval: changeInterval(baseline, current),
        p_value: null,
        adjusted_p_value: null
      },
      rows: typicalRows(situations.rows, situations.kept, occurrence, pool)
    }
  ]
}
