/** What a search is asked for. */
export interface MiningOptions {
  /** Inclusive thresholds. */
  readonly minSupport: number
  readonly minConfidence: number
  readonly minLift: number
  readonly minSessions: number
  readonly maxAntecedent: number
  /** No pruning: whatever meets the thresholds. */
  readonly all: boolean
  /** What is left out is wanted as well, each with the reason. */
  readonly explained?: boolean
}
