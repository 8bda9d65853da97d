import type { Change, Comparison } from '../../src/drift/drift.ts'
import type { GatedChange } from '../../src/drift/gate.ts'
import type { Policy } from '../../src/policies/policy.ts'
import type { Side } from '../../src/result.ts'
import { wilson } from '../../src/statistics/intervals.ts'

export const precedence = {
  kind: 'sequence',
  template: 'precedence',
  activation: 'issue_refund',
  target: 'lookup_order',
  same: 'order_id',
  antecedent: {},
  policy_id: 'seq-0123456789ab',
  status: 'mined',
  support: 0.2,
  confidence: 0.93,
  lift: 1.2,
  description: '`issue_refund` only after `lookup_order` of the same order_id'
} satisfies Policy

export function side(events: number, kept: number, sessions = Math.ceil(events / 2)): Side {
  if (events === 0) return { events, kept, sessions: 0, confidence: null, interval: null }
  const [low, high] = wilson(kept, events)
  return { events, kept, sessions, confidence: kept / events, interval: [low, high] }
}

export function weakerChange(
  parts: Partial<Change> & { baseline: Side; current: Side; forbidden?: boolean }
): Change {
  const { forbidden = false, ...own } = parts
  const delta = (own.current.confidence ?? 0) - (own.baseline.confidence ?? 0)
  return {
    change: forbidden ? 'broken' : 'shifted',
    direction: 'weaker',
    policy: forbidden ? { ...precedence, status: 'forbidden' } : precedence,
    variants: [],
    test: forbidden
      ? { delta, interval: null, p_value: null, adjusted_p_value: null }
      : { delta, interval: [delta - 0.1, delta + 0.1], p_value: 1e-6, adjusted_p_value: 0.0005 },
    strength: 2,
    rows: [],
    ...own
  }
}

export const gated = (change: Change, severity: GatedChange['severity'] = 'error'): GatedChange => ({
  id: `${change.policy?.policy_id ?? change.subject?.name}:${change.change}:${change.direction}`,
  change,
  severity,
  accepted: severity === 'note' ? { reason: 'agreed with support' } : null,
  confirmed: true
})

export const comparisonOf = (parts: Partial<Comparison> = {}): Comparison => ({
  evidence: 'profile',
  sufficient: true,
  sessionsNeeded: null,
  changes: [],
  notExercised: [],
  undecided: [],
  mixOnly: [],
  oneSided: [],
  unchanged: [],
  vitals: [],
  conditions: [],
  tested: 320,
  detectable: 0.12,
  rejudge: (_, direction) => (kept) => (direction === 'weaker' ? kept < 63 : kept > 63),
  assumptions: [],
  ...parts
})
