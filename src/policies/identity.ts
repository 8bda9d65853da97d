import { createHash } from 'node:crypto'
import { compareText } from '../events/table.ts'
import { kindOf } from './kinds/registry.ts'
import type { KindName, Rule } from './policy.ts'

/** The fields that make a rule, per kind, sorted: a whole policy (counts, note, status) has the id of its rule. */
const fields: Record<KindName, readonly string[]> = {
  association: ['antecedent', 'consequent', 'kind'],
  precondition: ['action', 'kind', 'requires'],
  prohibition: ['antecedent', 'kind', 'never'],
  outcome: ['action', 'antecedent', 'kind', 'outcome'],
  sequence: ['activation', 'antecedent', 'kind', 'most', 'same', 'target', 'template']
}

/** JSON with keys sorted by code point and undefined members left out; `1`, `"1"` and `true` stay three values. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return members(value, Object.keys(value).sort(compareText))
}

function members(value: object, keys: readonly string[]): string {
  const own = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of keys) {
    if (own[key] === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(own[key])}`
  }
  return `{${text}}`
}

/** The text that a rule's id is made from: equal for equal rules, whatever else the object carries. */
export function canonicalRule(rule: Rule): string {
  return members(rule, fields[rule.kind])
}

/** Kind prefix and 12 hex digits of the rule's SHA-256: survives re-mining, re-ordering and other policies. */
export function policyId(rule: Rule): string {
  const digest = createHash('sha256').update(canonicalRule(rule)).digest('hex')
  return `${kindOf(rule).prefix}-${digest.slice(0, 12)}`
}
