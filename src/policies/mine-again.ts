import type { Table } from '../events/table.ts'
import { policyId } from './identity.ts'
import { MINING_STEPS, type MiningRequest, type MiningSteps, minePolicies } from './mine.ts'
import type { KindName, Policy } from './policy.ts'
import type { Candidate } from './search/candidate.ts'
import type { MiningOptions } from './search/options.ts'

/** What a search depends on beside the table: support is a threshold of associations alone. */
const searchName = (kind: KindName, options: MiningOptions): string =>
  JSON.stringify([kind, kind === 'association' ? options : { ...options, minSupport: 0 }])

/**
 * Mining of one table under many thresholds: every call gives what `minePolicies` gives, and no search is made and no
 * rule counted twice. What is left out beside other policies is decided anew each time, for it depends on which are there.
 */
export function miningAgain(table: Table): (options: MiningRequest) => readonly Policy[] {
  const found = new Map<string, readonly Candidate[]>()
  const counted = new Map<string, Policy>()
  const steps: MiningSteps = {
    search: (kind, _, options) => {
      const name = searchName(kind, options)
      const candidates = found.get(name) ?? MINING_STEPS.search(kind, table, options)
      found.set(name, candidates)
      return candidates
    },
    count: (rule) => {
      const id = policyId(rule)
      const policy = counted.get(id) ?? MINING_STEPS.count(rule, table)
      counted.set(id, policy)
      return policy
    }
  }
  return (options) => minePolicies(table, options, steps)
}
