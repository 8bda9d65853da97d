import type { Policy } from '../../src/policies/policy.ts'
import { smallTable } from '../support/table.ts'
import { policy } from './support.ts'

export const many = (n: number): Policy[] =>
  Array.from({ length: n }, (_, i) =>
    policy(
      {
        kind: 'sequence',
        template: 'precedence',
        activation: `update_reservation_${i}`,
        target: `get_reservation_details_${i}`,
        same: 'arg.reservation_id',
        antecedent: { role: `customer support ${i}` }
      },
      { confidence: 0.6 + (0.4 * i) / n, support: 0.05 + (0.9 * i) / n }
    )
  )

/** Sessions in which roles, tools and orders are kept more or less often. */
export function minedExample() {
  const actions = ['open', 'lookup', 'refund', 'close']
  const events = Array.from({ length: 60 }, (_, i) => i).flatMap((i) =>
    actions
      .filter((_, at) => (i + at) % (at + 5) !== 0)
      .map((action) => ({ session: `s${i}`, action, context: { role: i % 3 === 0 ? 'admin' : 'user' } }))
  )
  const kinds = ['association', 'precondition', 'prohibition', 'sequence'] as const
  const thresholds = { minSupport: 0.05, minConfidence: 0.6, minLift: 1, minSessions: 5, maxAntecedent: 2 }
  return { table: smallTable(events), options: { ...thresholds, kinds, all: false } }
}
