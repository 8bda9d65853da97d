import type { Change, Comparison, Judgement } from '../drift/drift.ts'
import type { Gate, GatedChange } from '../drift/gate.ts'
import type { EvidenceLine, FindingExplanation } from '../result.ts'

/** What the assembly of a result asks for: words for each finding, for what could not be judged, and for the gate. */
export interface Explainer {
  /** Rows of the current table to show of a change, those of the condition that carries it first. */
  readonly rows?: (change: Change) => readonly number[]
  readonly finding: (gated: GatedChange, evidence: readonly EvidenceLine[]) => FindingExplanation
  readonly gate: (verdict: Gate, comparison: Comparison | undefined) => FindingExplanation
  readonly notExercised: (judgement: Judgement) => string
  readonly undecided: (judgement: Judgement) => string
  readonly mixOnly: (judgement: Judgement) => string
}
