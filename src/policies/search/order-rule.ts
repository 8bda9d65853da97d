import type { RuleOf } from '../policy.ts'
import type { Candidate } from './candidate.ts'

export type Sequence = RuleOf<'sequence'>

/** A sequence over the thresholds with what judging needs. */
export interface OrderRule extends Candidate<Sequence> {
  readonly confidence: number
  /** Confidence after shuffling. */
  readonly expected: number
  readonly events: number
  /** Share of the other events in whose session the target occurs. */
  readonly presence?: number | undefined
}
