import type { RawEvent } from '../event.ts'
import { argumentContext } from './arguments.ts'
import { globalId } from './identity.ts'
import { type JsonObject, object, text } from './json.ts'
import type { OtelSpan } from './otel.ts'
import { isDenial, type Outcome } from './outcome.ts'
import { elapsed } from './time.ts'

/**
 * The spans of Claude Code and its Agent SDK: `claude_code.interaction` around `claude_code.llm_request` and
 * `claude_code.tool`, and inside a tool's what the user decided and how it went.
 */

const TOOL = 'claude_code.tool'

export const isClaudesWork = ({ name }: OtelSpan): boolean =>
  name === 'claude_code.interaction' || name === 'claude_code.llm_request'

export const claudesTool = ({ name, attributes }: OtelSpan): string | undefined =>
  name === TOOL ? text(attributes.tool_name) : undefined

/** The sub-agent whose spans stand inside that of the call. */
export const claudesSubagent = (span: OtelSpan): string | undefined =>
  claudesTool(span) === undefined ? undefined : text(span.attributes.subagent_type)

/** The call has the id that its log record has, so that both count once. */
export function claudesCall(span: OtelSpan, action: string): RawEvent {
  const {
    file_path,
    full_command: command,
    skill_name: skill,
    subagent_type,
    tool_use_id: id
  } = span.attributes
  const known = Object.entries({ file_path, command, skill, subagent_type }).filter(([, value]) =>
    text(value)
  )
  return {
    action,
    context: argumentContext(Object.fromEntries(known)),
    outcome: span.failed ? failure(span.message) : 'success',
    time: span.start,
    latencyMs: elapsed(span.start, span.end),
    id: globalId(id) ?? (span.id === undefined ? undefined : `${span.trace}/${span.id}`)
  }
}

/** What a span inside that of a call says of it; undefined where all was well. */
export function claudesVerdict({ name, attributes }: OtelSpan): { readonly outcome: Outcome } | undefined {
  const { decision, success, error }: JsonObject = attributes
  if (name === `${TOOL}.blocked_on_user`)
    return /^(?:reject|den)/i.test(text(decision) ?? '') ? { outcome: 'denied' } : undefined
  const failed = name === `${TOOL}.execution` && (success === false || success === 'false')
  return failed ? { outcome: failure(text(error) ?? object(error).message) } : undefined
}

const failure = (message: unknown): Outcome => (isDenial(message) ? 'denied' : 'error')
