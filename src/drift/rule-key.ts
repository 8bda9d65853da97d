import { canonicalRule } from '../policies/identity.ts'
import type { Rule } from '../policies/policy.ts'

/** A rule is asked for its text by every step of a comparison. */
const known = new WeakMap<Rule, string>()

/** The canonical text of a rule; empty where there is none. */
export function ruleKey(rule: Rule | undefined): string {
  if (rule === undefined) return ''
  const text = known.get(rule) ?? canonicalRule(rule)
  known.set(rule, text)
  return text
}
