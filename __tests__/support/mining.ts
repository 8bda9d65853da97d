import type { MiningRequest } from '../../src/policies/mine.ts'

/** Every kind, under the thresholds that the product has by default. */
export const MINING: MiningRequest = {
  minSupport: 0.05,
  minConfidence: 0.6,
  minLift: 1,
  minSessions: 5,
  maxAntecedent: 3,
  all: false,
  kinds: ['association', 'precondition', 'prohibition', 'outcome', 'sequence']
}
