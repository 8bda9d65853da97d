import { rowsOfAction } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import type { Antecedent, Policy } from './policy.ts'

/** "Only in this context" or "never in it", said of an action. */
export interface Contextual {
  readonly word: 'only' | 'never'
  readonly action: string
  readonly conditions: Antecedent
}

/** What a policy says of the context of an action; undefined for what says something else. */
export function contextual(policy: Policy): Contextual | undefined {
  if (policy.kind === 'precondition')
    return { word: 'only', action: policy.action, conditions: policy.requires }
  if (policy.kind !== 'prohibition') return undefined
  return { word: 'never', action: policy.never, conditions: policy.antecedent }
}

/** From this share of an action's events on that keep what is said of it, it is a law. */
const LAW = 0.95

/** Share of the action's events that keep what is said of it: of a prohibition, those in other contexts. */
export function keptShare(policy: Policy, action: string, table: Table): number {
  if (policy.kind === 'precondition') return policy.confidence
  const { events = 0, kept = 0 } = policy.evidence ?? {}
  return 1 - (events - kept) / Math.max(1, rowsOfAction(table, table.actions.indexOf(action)).length)
}

/** Whether the action hardly ever breaks what is said of it, measured by how often it is done at all. */
export const isLaw = (policy: Policy, action: string, table: Table): boolean =>
  policy.kind === 'precondition' ? policy.confidence >= LAW : keptShare(policy, action, table) > LAW
