import type { RawEvent } from '../event.ts'
import { argumentContext, withFacts } from './arguments.ts'
import { globalId, Recent } from './identity.ts'
import type { Journal } from './journal.ts'
import { finite, firstText, isObject, type JsonObject, label, text, unpacked } from './json.ts'
import { isDenial, type Outcome } from './outcome.ts'

/** A log record with an event name, as OpenTelemetry carries them. */
export interface LogEvent {
  readonly name: string | undefined
  readonly time: number | undefined
  readonly attributes: JsonObject
  readonly resource: JsonObject
  readonly trace?: string | undefined
}

/** `gemini_cli.tool_call`, `qwen-code.tool_call`, `copilot_chat.tool.call`, `claude_code.tool_result`, `codex.tool_result`. */
const CALL = /^([\w-]+)\.(?:tool_call|tool\.call|tool_result)$/
const DECISION = /^([\w-]+)\.tool_decision$/
const WORK =
  /^([\w-]+)\.(?:user_prompt|api_request|api_response|config|session\.start|agent\.turn|conversation_starts)$/

const AGENTS: Readonly<Record<string, string>> = {
  gemini_cli: 'gemini-cli',
  'qwen-code': 'qwen-code',
  copilot_chat: 'copilot',
  claude_code: 'claude-code',
  codex: 'codex'
}
const agentOf = (prefix: string): string =>
  Object.hasOwn(AGENTS, prefix) ? (AGENTS[prefix] as string) : prefix

export const isLogEvent = (name: string | undefined): boolean =>
  name !== undefined && (CALL.test(name) || DECISION.test(name) || WORK.test(name))

/** Reads the log records by which coding agents tell of their tool calls. */
export class LogEvents {
  private readonly journal: Journal
  private readonly conditions = new Map<string, Record<string, string>>()
  private readonly refused = new Recent(20_000)

  constructor(journal: Journal) {
    this.journal = journal
  }

  add(log: LogEvent, line: number): void {
    const { attributes: a } = log
    const name = log.name ?? ''
    const session = firstText(
      a['session.id'],
      a['conversation.id'],
      a['gen_ai.conversation.id'],
      a.session_id,
      log.resource['session.id'],
      log.trace
    )
    if (session === undefined) return
    const call = CALL.exec(name)
    const decision = DECISION.exec(name)
    const work = WORK.exec(name)
    this.note(session, log)
    const prefix = (call ?? decision ?? work)?.[1]
    if (prefix === undefined) return
    if (work !== null)
      this.journal.session(session, line, {
        agent: agentOf(prefix),
        time: log.time,
        conditions: this.conditions.get(session)
      })
    else if (call !== null || isRefusal(a.decision))
      this.call(log, session, agentOf(prefix), decision !== null, line)
  }

  /** What a refusal was of is told twice by some: when it is decided, and as the result of the call. */
  private call(log: LogEvent, session: string, agent: string, isDecision: boolean, line: number): void {
    const { attributes: a } = log
    const action = firstText(a.function_name, a.tool_name, a['gen_ai.tool.name'], a['tool.name'])
    if (action === undefined) return
    const id = firstText(a.call_id, a.tool_use_id, a['gen_ai.tool.call.id'], a.tool_call_id)
    if (
      id !== undefined &&
      (isDecision ? !this.refused.add(`${session} ${id}`) : this.refused.has(`${session} ${id}`))
    )
      return
    // Claude Code tells by default what it made of the arguments, and where it is asked to the arguments as well.
    const whole = isObject(unpacked(a.tool_input)) ? a.tool_input : undefined
    const given =
      a.function_args ??
      a.arguments ??
      whole ??
      a.tool_parameters ??
      a.tool_input ??
      a['gen_ai.tool.call.arguments']
    const context = withFacts(argumentContext(given), {
      decision: isRefusal(a.decision) ? undefined : text(a.decision),
      tool_type: firstText(a.tool_type, a['gen_ai.tool.type']),
      mcp_server: firstText(a.mcp_server_name, a['mcp.server.name'])
    })
    const event: RawEvent = {
      session,
      agent: firstText(a.agent_name, a['gen_ai.agent.name']) ?? agent,
      action,
      context,
      outcome: isDecision ? 'denied' : outcomeOf(a),
      time: log.time,
      conditions: this.conditions.get(session),
      id: globalId(id)
    }
    const latencyMs = finite(a.duration_ms) ?? finite(Number(label(a.duration_ms)))
    this.journal.call(latencyMs === undefined ? event : { ...event, latencyMs }, line)
  }

  private note(session: string, { attributes: a, resource }: LogEvent): void {
    const model = firstText(a.model, a['gen_ai.request.model'])
    const version = firstText(a['app.version'], resource['service.version'])
    const known = this.conditions.get(session)
    if (
      (model ?? known?.model) === known?.model &&
      (version ?? known?.agent_version) === known?.agent_version
    )
      return
    if (known === undefined && this.conditions.size >= 100_000) return
    this.conditions.set(session, {
      ...known,
      ...(model !== undefined && { model }),
      ...(version !== undefined && { agent_version: version })
    })
  }
}

const isRefusal = (decision: unknown): boolean =>
  typeof decision === 'string' && /^(?:reject|den|abort|cancel)/i.test(decision)

function outcomeOf(a: JsonObject): Outcome {
  if (isRefusal(a.decision)) return 'denied'
  const error = firstText(a.error, a['error.message'], a['error.type'], a.error_type)
  const failed = a.success === false || a.success === 'false'
  if (failed || (error !== undefined && a.success !== true && a.success !== 'true'))
    return isDenial(error) ? 'denied' : 'error'
  return 'success'
}
