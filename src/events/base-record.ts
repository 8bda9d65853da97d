import type { RawEvent } from './event.ts'
import { strip } from './python-text.ts'
import { parseTime } from './time.ts'

type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Name of the field for what the others cannot say of an event of another format. */
export const CONVERTED = 'converted'

/** Members of that field: each takes the place of what the other fields say; null where the log does not know. */
export interface Converted {
  agent_id?: string | null
  session_id?: string | null
  case_id?: string | null
  action?: string | null
  outcome?: string | null
  /** Milliseconds since 1970. */
  time?: number | null
  conditions?: Readonly<Record<string, string>>
}

/**
 * The event that a record says, or the reason why it says none. The reasons are looked for in the order in which the
 * fields are documented; the first is given.
 */
export function readRecord(value: unknown): RawEvent | string {
  if (!isObject(value)) return 'the record is not a JSON object'
  const session = name(value.session_id) ?? name(value.trace_id)
  const isCall = session === undefined || value.action !== undefined
  const { outcome, context, timestamp } = value
  const action = value.action

  const fault =
    textFault(value.log_id, 'log_id', isCall) ??
    textFault(value.agent_id, 'agent_id', isCall) ??
    textFault(action, 'action', isCall) ??
    (context !== undefined && !isObject(context) ? '`context` is not an object' : undefined) ??
    (outcome !== undefined && typeof outcome !== 'string' ? '`outcome` is not a string' : undefined) ??
    (timestamp !== undefined && typeof timestamp !== 'string' ? '`timestamp` is not a string' : undefined)
  if (fault !== undefined) return fault

  const event: RawEvent = {
    session,
    logId: typeof value.log_id === 'string' ? value.log_id : undefined,
    caseId: name(value.case_id),
    agent: value.agent_id === undefined ? undefined : strip(value.agent_id as string),
    action: isCall ? strip(action as string) : undefined,
    outcome: isCall ? ((outcome as string | undefined) ?? 'success') : undefined,
    context: context as JsonObject | undefined,
    time: timestamp === undefined ? undefined : parseTime(strip(timestamp as string)),
    seq: finite(value.seq),
    conditions: conditions(value, context as JsonObject | undefined),
    latencyMs: finite(value.latency_ms),
    tokens: finite(value.total_tokens) ?? finite(value.tokens)
  }
  return isObject(value[CONVERTED]) ? withConverted(event, value[CONVERTED]) : event
}

/** Members of another type than they should be are as good as absent. */
function withConverted(event: RawEvent, converted: JsonObject): RawEvent {
  const text = (field: keyof Converted, otherwise: string | undefined): string | undefined => {
    const value = converted[field]
    return value === null ? undefined : typeof value === 'string' ? value : otherwise
  }
  const { time, conditions } = converted
  return {
    ...event,
    agent: text('agent_id', event.agent),
    session: text('session_id', event.session),
    caseId: text('case_id', event.caseId),
    action: event.action === undefined ? undefined : (text('action', event.action) ?? event.action),
    outcome: event.action === undefined ? undefined : text('outcome', event.outcome),
    time: time === null ? undefined : (finite(time) ?? event.time),
    conditions: isObject(conditions) ? textsOf(conditions) : event.conditions
  }
}

/** The members that are texts. */
export function textsOf(object: JsonObject | undefined): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(object ?? {})) {
    if (typeof value === 'string' && name !== '__proto__') texts[name] = value
  }
  return texts
}

const FAULTS = {
  log_id: ['`log_id` is missing', '`log_id` is not a string', '`log_id` is blank'],
  agent_id: ['`agent_id` is missing', '`agent_id` is not a string', '`agent_id` is blank'],
  action: ['`action` is missing', '`action` is not a string', '`action` is blank']
} as const

function textFault(value: unknown, field: keyof typeof FAULTS, required: boolean): string | undefined {
  if (value === undefined) return required ? FAULTS[field][0] : undefined
  if (typeof value !== 'string') return FAULTS[field][1]
  return strip(value) === '' ? FAULTS[field][2] : undefined
}

/** A name that some writers give as a number. */
function name(value: unknown): string | undefined {
  if (typeof value === 'string') return strip(value) || undefined
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** Conditions of which the base format has a field. */
export const CONDITION_FIELDS = [
  'model',
  'model_version',
  'agent_version',
  'prompt_version',
  'prompt_id',
  'prompt_hash',
  'tools_version',
  'tools_hash'
] as const

/** What the agent ran under: beside the action, or in the context (where it stays). */
function conditions(
  record: JsonObject,
  context: JsonObject | undefined
): Readonly<Record<string, string>> | undefined {
  const beside = conditionsIn(record, undefined)
  return context === undefined ? beside : conditionsIn(context, beside)
}

/** Fields by name rather than a loop over a list: a name in the code costs next to nothing where it is absent. */
function conditionsIn(
  source: JsonObject,
  found: Record<string, string> | undefined
): Record<string, string> | undefined {
  let all = found
  if (source.model !== undefined) all = withCondition(all, 'model', source.model)
  if (source.model_version !== undefined) all = withCondition(all, 'model_version', source.model_version)
  if (source.agent_version !== undefined) all = withCondition(all, 'agent_version', source.agent_version)
  if (source.prompt_version !== undefined) all = withCondition(all, 'prompt_version', source.prompt_version)
  if (source.prompt_id !== undefined) all = withCondition(all, 'prompt_id', source.prompt_id)
  if (source.prompt_hash !== undefined) all = withCondition(all, 'prompt_hash', source.prompt_hash)
  if (source.tools_version !== undefined) all = withCondition(all, 'tools_version', source.tools_version)
  if (source.tools_hash !== undefined) all = withCondition(all, 'tools_hash', source.tools_hash)
  return all
}

function withCondition(
  found: Record<string, string> | undefined,
  condition: string,
  value: unknown
): Record<string, string> | undefined {
  if (found?.[condition] !== undefined) return found
  if (typeof value !== 'string' && typeof value !== 'number') return found
  const text = strip(String(value))
  if (text === '') return found
  const all = found ?? {}
  all[condition] = text
  return all
}
