import type { Scalar } from '../../src/events/event.ts'
import type { Policy } from '../../src/policies/policy.ts'
import type { Request } from './engines.ts'

const has = ({ items }: Request, antecedent: Readonly<Record<string, Scalar>>): boolean =>
  Object.entries(antecedent).every(([key, value]) =>
    items.some((item) => item.key === key && item.value === value)
  )

/** What a policy says of an event, straight from the contract's table of kinds. */
export function breaks(rule: Policy, event: Request): boolean {
  if (rule.kind === 'prohibition') return has(event, rule.antecedent) && event.action === rule.never
  if (rule.kind === 'precondition') return event.action === rule.action && !has(event, rule.requires)
  if (rule.kind === 'association' && rule.status === 'required') {
    return has(event, rule.antecedent) && event.action !== rule.consequent
  }
  if (rule.kind === 'association' && rule.status === 'forbidden') {
    return has(event, rule.antecedent) && event.action === rule.consequent
  }
  return false
}
