import type { Table } from '../../events/table.ts'
import type { Evidence, KindName, RuleOf } from '../policy.ts'

/**
 * A kind of policy: one file in this folder, default-exporting one of these; how its rules are found is in `../search/`.
 * All that comes after counting (confidence, interval, drift test, explanation, table row) is written once, for the
 * situations.
 */
export interface Kind<K extends KindName = KindName> {
  readonly kind: K
  /** First part of the ids of its policies. */
  readonly prefix: string
  /** The array of `policies.json` that holds it. */
  readonly section: 'policies' | 'preconditions' | 'prohibitions' | 'outcomes' | 'sequences'
  /** Every occurrence of W in the table and whether T followed. Rows ascending. */
  readonly situations: (rule: RuleOf<K>, table: Table) => Situations
  /** Numerator of support (`kept` or `events`) and what the confidence would be anyway, the denominator of lift. */
  readonly supportOf: 'kept' | 'events'
  readonly expected: (rule: RuleOf<K>, table: Table, situations: Situations) => number
  /** Lift where it is not confidence ÷ expected: a prohibition compares shares of the action, not of its absence. */
  readonly lift?: (rule: RuleOf<K>, table: Table, evidence: Evidence) => number
  /** One plain English sentence without counts: "`issue_refund` only when confirmed=true". */
  readonly describe: (rule: RuleOf<K>) => string
}

/** The situations of one rule: the row on which W stands, and 1 where T followed. Equal lengths. */
export interface Situations {
  readonly rows: Uint32Array
  readonly kept: Uint8Array
}
