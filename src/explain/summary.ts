import { type Decision, knownOutcome, primaryFactor } from '../decisions/decision.ts'
import type { Json } from '../decisions/json.ts'
import { pythonStr } from '../decisions/python.ts'
import { numberIn } from './counterfactual.ts'
import type { TextKey } from './languages/language.ts'
import { quote } from './sentence.ts'
import type { Values, Words } from './words.ts'

/** The one-line summary of a recorded decision. */

/** The decision's own type in the words of the language; another system's type as it is, made readable. */
export function typeName({ decision_type }: Pick<Decision, 'decision_type'>, words: Words): string {
  return isKnownType(decision_type)
    ? words.say(`type_${decision_type}`)
    : quote(decision_type.replaceAll('_', ' '))
}

const KNOWN_TYPES = [
  'authorization',
  'rate_limit',
  'input_guard',
  'output_guard',
  'circuit_breaker',
  'trust_boundary',
  'intent_validation',
  'behavioral_drift',
  'budget',
  'cascade',
  'drift_gate'
] as const
type KnownType = (typeof KNOWN_TYPES)[number]

const isKnownType = (type: string): type is KnownType => (KNOWN_TYPES as readonly string[]).includes(type)

/** "user_id" → "User Id", as Python's `str.title` after underscores became spaces. */
export const titled = (text: string): string =>
  text.replaceAll('_', ' ').replace(/\p{Cased}+/gu, (word) => {
    const [first = '', ...rest] = word
    // Of "ß" and ligatures the capital is two letters.
    const [initial = '', ...others] = first.toUpperCase()
    return initial + (others.join('') + rest.join('')).toLowerCase()
  })

/** A context value as the record has it. */
const contextValue = ({ context }: Decision, key: string): Json | undefined =>
  Object.hasOwn(context, key) ? context[key] : undefined

const contextValues = ({ context }: Decision): Record<string, string> =>
  Object.fromEntries(Object.entries(context).map(([key, value]) => [key, quote(pythonStr(value))]))

function reasonOf(decision: Decision, words: Words): string {
  const primary = primaryFactor(decision)
  const said =
    primary === undefined ? undefined : [primary.reason, primary.name].find((text) => text.trim() !== '')
  if (said !== undefined) return quote(said)
  if (primary === undefined && decision.factors.length > 0) return words.say('reason_contradicted')
  if (decision.decision_type === 'authorization') return words.say('reason_policy')
  return words.say(decision.decision_type.endsWith('_guard') ? 'reason_guard' : 'reason_decision')
}

/** The seed's own sentence for a type and outcome; a plainer one where the record lacks its numbers. */
function seedTemplates(decision: Decision): readonly TextKey[] {
  const outcome = knownOutcome(decision.outcome)
  const passed = outcome === 'ALLOWED'
  if (
    !passed &&
    outcome !== 'DENIED' &&
    !(outcome === 'MODIFIED' && decision.decision_type.endsWith('_guard'))
  )
    return []
  switch (decision.decision_type as KnownType) {
    case 'authorization':
      return [passed ? 'auth_allowed' : 'auth_denied']
    case 'rate_limit':
      return passed ? ['rate_allowed', 'rate_allowed_plain'] : ['rate_denied', 'rate_denied_plain']
    case 'input_guard':
    case 'output_guard':
      return [passed ? 'guard_pass' : outcome === 'MODIFIED' ? 'guard_redact' : 'guard_block']
    case 'circuit_breaker':
      return circuitTemplates(contextValue(decision, 'state'))
    case 'trust_boundary':
      return [passed ? 'trust_allowed' : 'trust_denied']
    case 'intent_validation':
      return [passed ? 'intent_valid' : 'intent_hijack']
    case 'budget':
      return passed ? ['budget_ok', 'budget_ok_plain'] : ['budget_exceeded', 'budget_exceeded_plain']
    case 'behavioral_drift':
      return passed ? ['drift_normal'] : ['drift_detected', 'drift_detected_plain']
    default:
      return []
  }
}

function circuitTemplates(state: Json | undefined): readonly TextKey[] {
  if (state === 'closed') return ['circuit_closed']
  if (state === 'open') return ['circuit_open', 'circuit_open_plain']
  return typeof state === 'string' && /^half[-_ ]?open$/.test(state) ? ['circuit_half_open'] : []
}

/** Numbers that the templates format; a text there is no number, and the plainer template is taken. */
function formatted(decision: Decision): Values {
  const spent = numberIn(contextValue(decision, 'spent'))
  const limit = numberIn(contextValue(decision, 'limit'))
  switch (decision.decision_type as KnownType) {
    case 'budget':
      return {
        spent,
        limit,
        percentage: spent === undefined || limit === undefined ? undefined : limit > 0 ? spent / limit : 0
      }
    case 'behavioral_drift':
      return { deviation: numberIn(contextValue(decision, 'deviation')) }
    default:
      return {}
  }
}

export function summaryOf(decision: Decision, words: Words): string {
  const reason = reasonOf(decision, words)
  const violation = contextValue(decision, 'violation_type')
  const values: Values = {
    ...contextValues(decision),
    ...formatted(decision),
    violation_type:
      violation === undefined || violation === null
        ? words.say('violation_default')
        : quote(pythonStr(violation)),
    reason
  }
  for (const key of seedTemplates(decision)) if (words.has(key, values)) return words.say(key, values)

  const area = isKnownType(decision.decision_type)
    ? words.say(`area_${decision.decision_type}`)
    : quote(titled(decision.decision_type))
  const outcome = knownOutcome(decision.outcome)
  if (outcome === undefined)
    return words.say('outcome_other', { area, reason, outcome: quote(decision.outcome) })
  return words.say(`outcome_${outcome.toLowerCase() as Lowercase<typeof outcome>}`, { area, reason })
}
