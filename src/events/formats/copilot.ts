import { argumentContext, withFacts } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { globalId, Recent, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { array, firstText, isObject, type JsonObject, object, share, text } from '../calls/json.ts'
import { isDenial, type Outcome, outcomeOfStatus } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'copilot'
const SUBAGENT = 'subagent'

class CopilotReader implements FormatReader {
  private readonly output: ReaderOutput
  private session: Session | undefined

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: unknown, line: number): void {
    if (!isObject(value) || !isEvent(value)) return
    // Another session whose events were appended.
    if (value.type === 'session.start') this.end()
    this.session ??= new Session(this.output)
    this.session.event(value, object(value.data), line)
    if (value.type === 'result') this.end()
  }

  end(): void {
    this.session?.end()
    this.session = undefined
  }
}

class Session {
  private readonly conversation: Conversation
  private readonly journal: Journal
  private readonly called = new Recent()
  /** Call that started a sub-agent, or id of the sub-agent → its name. */
  private readonly agents = new RecentMap<string>(20_000)
  /** What the user was asked to allow → the call. */
  private readonly asked = new RecentMap<string>(256)
  private id: string | undefined
  private conditions: Record<string, string> = {}

  constructor(output: ReaderOutput) {
    this.conversation = new Conversation(output, 'copilot')
    this.journal = new Journal(this.conversation)
  }

  event(event: JsonObject, data: JsonObject, line: number): void {
    this.conversation.hear(event)
    const { type } = event
    this.learn(type, data, event)
    const agent = this.agentOf(event, data)
    if (agent === AGENT)
      this.journal.session(Conversation.SESSION, line, { agent, conditions: this.conditions })
    const time = instant(event.timestamp)
    if (type === 'assistant.message')
      for (const request of array(data.toolRequests)) this.call(object(request), agent, time, line)
    else if (type === 'tool.execution_start') this.call(data, agent, time, line)
    else if (type === 'tool.execution_complete') this.result(data, time)
    else if (type === 'permission.requested')
      this.asked.set(text(data.requestId) ?? '', text(object(data.permissionRequest).toolCallId) ?? '')
    else if (type === 'permission.completed' && isRefusal(object(data.result).kind)) {
      const id = text(data.toolCallId) ?? this.asked.get(text(data.requestId) ?? '')
      this.journal.amend(id ?? '', { outcome: 'denied' })
    }
  }

  end(): void {
    this.journal.end()
    this.conversation.close(this.id)
  }

  private learn(type: unknown, data: JsonObject, event: JsonObject): void {
    if (type === 'session.start' || type === 'session.resume') this.id ??= text(data.sessionId)
    if (type === 'result') this.id ??= text(event.sessionId)
    const isSubagents =
      firstText(event.agentId, data.parentToolCallId) !== undefined || text(type)?.startsWith('subagent.')
    const model =
      type === 'session.model_change'
        ? text(data.newModel)
        : firstText(data.selectedModel, isSubagents ? undefined : data.model)
    const version = text(data.copilotVersion)
    if (model !== undefined) this.conditions = { ...this.conditions, model }
    if (version !== undefined) this.conditions = { ...this.conditions, agent_version: version }
    if (type !== 'subagent.started') return
    const name = firstText(data.agentName, data.agentDisplayName) ?? SUBAGENT
    for (const id of [data.toolCallId, event.agentId]) if (typeof id === 'string') this.agents.set(id, name)
  }

  private agentOf(event: JsonObject, data: JsonObject): string {
    const id = firstText(event.agentId, data.parentToolCallId)
    return id === undefined || event.type === 'subagent.started' ? AGENT : (this.agents.get(id) ?? SUBAGENT)
  }

  private call(data: JsonObject, agent: string, time: number | undefined, line: number): void {
    const id = text(data.toolCallId)
    const action = firstText(data.toolName, data.name)
    if (id === undefined || action === undefined) return
    if (!this.called.add(id)) {
      // The model asked for it before; now it starts.
      if (time !== undefined) this.journal.amend(id, { time })
      return
    }
    const context = withFacts(argumentContext(data.arguments), { mcp_server: text(data.mcpServerName) })
    const { conditions } = this
    this.journal.call(
      { session: Conversation.SESSION, agent, action, context, conditions, time, id: globalId(id) },
      line,
      id
    )
  }

  private result(data: JsonObject, time: number | undefined): void {
    const id = text(data.toolCallId) ?? ''
    const outcome = outcomeOf(data)
    const pending = this.journal.pending(id)
    this.journal.result(id, {
      outcome: outcome === 'error' && pending?.outcome === 'denied' ? 'denied' : outcome,
      latencyMs: elapsed(pending?.time, time)
    })
  }
}

function outcomeOf({ success, error, result }: JsonObject): Outcome {
  if (success !== false && error === undefined) {
    const code = /\b(?:exited|completed) with exit code (-?\d+)>\s*$/.exec(
      text(object(result).content)?.slice(-200) ?? ''
    )?.[1]
    return code === undefined || code === '0' ? 'success' : 'error'
  }
  const { code, message } = object(error)
  return outcomeOfStatus(code) === 'denied' || isRefusal(message) || isDenial(firstText(message, error))
    ? 'denied'
    : 'error'
}

const isRefusal = (words: unknown): boolean =>
  typeof words === 'string' && /^(?:denied|rejected|permission denied|the user rejected)/i.test(words)

const TYPES =
  /^(?:session|user|assistant|tool|subagent|permission|hook|skill|abort|system|mcp|external_tool|model)\b/

const isEvent = (value: JsonObject): boolean =>
  typeof value.type === 'string' &&
  ((TYPES.test(value.type) && isObject(value.data)) ||
    (value.type === 'result' && value.sessionId !== undefined && value.exitCode !== undefined))

/** What no other log has. */
const isOwn = ({ type, data }: JsonObject): boolean =>
  isObject(data) &&
  ((type === 'session.start' && (data.copilotVersion !== undefined || data.sessionId !== undefined)) ||
    type === 'assistant.turn_start' ||
    (type === 'assistant.message' && Array.isArray(data.toolRequests)) ||
    ((type === 'tool.execution_start' || type === 'tool.execution_complete') &&
      typeof data.toolCallId === 'string'))

const format: Format = {
  name: 'copilot',
  title: 'GitHub Copilot CLI and SDK events',
  documentation: 'https://docs.github.com/en/copilot/concepts/agents/about-copilot-cli',
  description: `The events of GitHub Copilot CLI and its SDK: \`~/.copilot/session-state/SESSION/events.jsonl\`, the output of \`copilot -p … --output-format json\`, or what \`session.on\` and \`session.getMessages\` of the SDK give, one event a record. Its traces are read as [OpenTelemetry](otlp.md).

| event | from |
| --- | --- |
| session | \`sessionId\` of \`session.start\` or of the \`result\` at the end; without either a name made of the content |
| agent | \`copilot\`, or the name of the sub-agent |
| action | \`toolName\` of \`tool.execution_start\`, \`name\` in the \`toolRequests\` of \`assistant.message\` |
| context | \`arg.*\`: \`arguments\`, whole; \`mcp_server\` |
| outcome | \`success\` of \`tool.execution_complete\`, and the exit code that the result of a command ends with; \`denied\` by its \`error\` or by \`permission.completed\`; \`no_result\` where a call does not complete |
| time | \`timestamp\` of the start; latency from that of the end |
| conditions | \`model\`, \`agent_version\` |

A call that was asked for and started counts once. A session in which nothing was called is kept.`,
  detect: (sample) => (share(sample, isOwn) > 0 ? 0.9 + 0.08 * share(sample, isEvent) : 0),
  open: (output) => new CopilotReader(output)
}

export default format
