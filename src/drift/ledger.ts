import type { Table } from '../events/table.ts'
import { countedPolicy } from '../policies/mine.ts'
import type { Policy, Rule } from '../policies/policy.ts'
import type { ComparisonSide } from './drift.ts'
import type { Pool } from './pool.ts'
import { ruleKey } from './rule-key.ts'
import { countSides, type SidesOfRule } from './sides.ts'

/** Policies of both sides and how they stand in the pool, counted when first asked for. */
export interface Ledger {
  readonly pool: Pool
  readonly baseline: ReadonlyMap<string, Policy>
  readonly current: ReadonlyMap<string, Policy>
  readonly sides: (rule: Rule) => SidesOfRule
  readonly policy: (rule: Rule) => Policy
}

/** The policies of both sides, each once. */
export function distinct(policies: readonly Policy[]): readonly Policy[] {
  const byRule = new Map<string, Policy>()
  for (const policy of policies) {
    const key = ruleKey(policy)
    // What people wrote stands in the baseline, which comes first.
    if (!byRule.has(key)) byRule.set(key, policy)
  }
  return [...byRule.values()]
}

/** The ledger of two sides; `table` is that of the current one, by which rules that neither knows are counted. */
export function ledgerOf(
  pool: Pool,
  baseline: ComparisonSide,
  current: ComparisonSide,
  table: Table
): Ledger {
  const index = (policies: readonly Policy[]) =>
    new Map(policies.map((policy) => [ruleKey(policy), policy] as const))
  const before = index(baseline.set.policies)
  const after = index(current.set.policies)
  const counted = new Map<string, SidesOfRule>()
  return {
    pool,
    baseline: before,
    current: after,
    sides: (rule) => {
      const key = ruleKey(rule)
      const known = counted.get(key) ?? countSides(rule, pool)
      counted.set(key, known)
      return known
    },
    policy: (rule) => {
      const key = ruleKey(rule)
      return before.get(key) ?? after.get(key) ?? countedPolicy(plain(rule), table)
    }
  }
}

/** The rule alone, whatever else the object it came in carries. */
const plain = (rule: Rule): Rule => JSON.parse(ruleKey(rule)) as Rule
