import type { Decision } from './decision.ts'
import { isJsonObject, type Json, type JsonObject, Numeral, own } from './json.ts'
import { pythonStr } from './python.ts'
import type { RecordedDecision } from './recorded.ts'

/** An event of proxilion's audit log as the decision it recorded. */

const objectIn = (value: JsonObject, key: string): JsonObject => {
  const member = own(value, key)
  return isJsonObject(member) ? member : {}
}
const text = (value: Json | undefined): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : pythonStr(value)

/** Where the event says what sort of decision it was; everything else keeps the event's own name. */
const TYPES: Readonly<Record<string, string>> = {
  authorization_request: 'authorization',
  authorization_granted: 'authorization',
  authorization_denied: 'authorization',
  tool_execution_start: 'authorization',
  tool_execution_success: 'authorization',
  tool_execution_failure: 'authorization',
  idor_violation: 'authorization',
  rate_limit_exceeded: 'rate_limit',
  circuit_breaker_open: 'circuit_breaker'
}

/** The nested layout that the logger writes, or the flat one that its documentation shows. */
export const isAuditEvent = (value: Json): value is JsonObject =>
  isJsonObject(value) &&
  !Object.hasOwn(value, 'decision_type') &&
  (isJsonObject(own(value, 'data'))
    ? Object.hasOwn(objectIn(value, 'data'), 'event_type')
    : Object.hasOwn(value, 'event_type'))

export function auditDecision(event: JsonObject, line: number): RecordedDecision {
  const isNested = isJsonObject(own(event, 'data'))
  const data = isNested ? objectIn(event, 'data') : event
  const authorization = isNested ? objectIn(data, 'authorization') : event
  const user = isNested ? objectIn(data, 'user') : event
  const call = isNested ? objectIn(data, 'tool_call') : event
  const eventType = text(own(data, 'event_type')) ?? 'unknown'
  const allowed = own(authorization, 'allowed')
  const problems = typeof allowed === 'boolean' ? [] : ['authorization.allowed is neither true nor false']
  const policies = own(authorization, 'policies_evaluated')
  const evaluated = Array.isArray(policies) ? policies.map(pythonStr) : []
  const context: Record<string, Json> = { event_type: eventType }
  const put = (key: string, value: Json | undefined) => {
    if (text(value) !== undefined) context[key] = value as Json
  }
  put('user_id', own(user, 'user_id'))
  put('agent_id', own(isNested ? objectIn(data, 'agent') : event, 'agent_id'))
  put('session_id', own(user, 'session_id'))
  put('tool_name', own(call, 'tool_name'))
  const roles = own(user, 'roles')
  if (Array.isArray(roles) && roles.length > 0) context.roles = roles
  put('error_message', own(data, 'error_message'))
  if (eventType === 'circuit_breaker_open') context.state = 'open'

  const decision: Decision = {
    decision_id: text(own(event, 'event_id')) ?? '',
    decision_type: TYPES[eventType] ?? eventType,
    outcome: allowed === true ? 'ALLOWED' : allowed === false ? 'DENIED' : 'unknown',
    factors:
      typeof allowed !== 'boolean'
        ? []
        : [
            {
              name: evaluated.length === 0 ? eventType : evaluated.join(', '),
              passed: allowed,
              weight: 1,
              reason: text(own(authorization, 'reason')) ?? eventType.replaceAll('_', ' '),
              details: {},
              evidence: []
            }
          ],
    context,
    timestamp: text(own(event, 'timestamp')) ?? '',
    confidence: 1,
    latency_ms: 0,
    policy_version: '1.0',
    metadata: sequenceOf(event)
  }
  return { decision, line, problems }
}

function sequenceOf(event: JsonObject): Record<string, Json> {
  const sequence = own(event, 'sequence_number')
  return sequence instanceof Numeral || typeof sequence === 'number' ? { sequence_number: sequence } : {}
}
