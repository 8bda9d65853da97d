import { argumentContext } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { Chats, isChat, isOwnChat } from '../calls/gemini-chats.ts'
import { Journal } from '../calls/journal.ts'
import { firstText, isObject, type JsonObject, likelihood, object, text } from '../calls/json.ts'
import { isLogEvent, type LogEvent, LogEvents } from '../calls/log-events.ts'
import { isDenial, type Outcome, outcomeOfStatus } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

/** A log record as OpenTelemetry's JavaScript dumps it. */
function logOf(value: JsonObject): LogEvent {
  const attributes = object(value.attributes ?? value._attributes)
  const clock = value.hrTime
  const time = Array.isArray(clock) ? instant(Number(clock[0]) * 1e3 + Number(clock[1]) / 1e6) : undefined
  return {
    name: firstText(attributes['event.name'], value.eventName, value.event_name),
    time: instant(attributes['event.timestamp']) ?? instant(value.timestamp) ?? time,
    attributes,
    resource: object(object(value.resource).attributes ?? object(value.resource)._attributes)
  }
}

class GeminiReader implements FormatReader {
  private readonly output: ReaderOutput
  private readonly journal: Journal
  private readonly logs: LogEvents
  private readonly chats: Chats
  private stream: Stream | undefined

  constructor(output: ReaderOutput) {
    this.output = output
    this.journal = new Journal(output)
    this.logs = new LogEvents(this.journal)
    this.chats = new Chats(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    if (isSummary(value)) {
      this.output.skip('the record tells how the session ended, not what was done in it', line)
      return
    }
    if (isChat(value)) {
      this.chats.value(value, line)
      return
    }
    if (!isStreamed(value)) {
      this.logs.add(logOf(value), line)
      return
    }
    // Another run whose stream was appended.
    if (value.type === 'init') this.stream?.end()
    if (this.stream === undefined || value.type === 'init') this.stream = new Stream(this.output)
    this.stream.value(value, line)
  }

  end(): void {
    this.stream?.end()
    this.chats.end()
    this.journal.end()
  }
}

/** One run as `--output-format stream-json` prints it. */
class Stream {
  private readonly conversation: Conversation
  private readonly journal: Journal
  private session: string | undefined
  private conditions: Record<string, string> = {}

  constructor(output: ReaderOutput) {
    this.conversation = new Conversation(output, 'gemini')
    this.journal = new Journal(this.conversation)
  }

  value(value: JsonObject, line: number): void {
    this.conversation.hear(value)
    const time = instant(value.timestamp)
    const id = firstText(value.tool_id, value.toolId)
    if (value.type === 'init') {
      this.session = firstText(value.session_id, value.sessionId)
      const model = text(value.model)
      if (model !== undefined) this.conditions = { model }
    }
    const facts = { agent: 'gemini-cli', conditions: this.conditions, time }
    if (value.type === 'init' || value.type === 'message')
      this.journal.session(Conversation.SESSION, line, facts)
    const action = firstText(value.tool_name, value.toolName)
    if (value.type === 'tool_use' && action !== undefined) {
      const context = argumentContext(value.parameters ?? value.args)
      this.journal.call({ ...facts, session: Conversation.SESSION, action, context }, line, id)
    } else if (value.type === 'tool_result' && id !== undefined) {
      const latencyMs = elapsed(this.journal.pending(id)?.time, time)
      this.journal.result(id, { outcome: outcomeOf(value), latencyMs })
    }
  }

  end(): void {
    this.journal.end()
    this.conversation.close(this.session)
  }
}

function outcomeOf({ status, error, output }: JsonObject): Outcome {
  const stated = outcomeOfStatus(status) ?? (error === undefined || error === null ? 'success' : 'error')
  const { message, type } = object(error)
  const isRefused = isDenial(message) || isDenial(output) || /denied|reject/i.test(text(type) ?? '')
  return stated === 'error' && isRefused ? 'denied' : stated
}

const isStreamed = (value: JsonObject): boolean => {
  const named = (...names: readonly unknown[]) => firstText(...names) !== undefined
  switch (value.type) {
    case 'init':
      return named(value.session_id, value.sessionId)
    case 'tool_use':
      return named(value.tool_name, value.toolName) && named(value.tool_id, value.toolId)
    case 'tool_result':
      return named(value.tool_id, value.toolId)
    case 'message':
      return named(value.role) && typeof value.content === 'string' && value.timestamp !== undefined
    case 'result':
      return isObject(value.stats) && value.session_id === undefined
    default:
      return false
  }
}

/** What no other log has; a message or a result alone might be another's. */
const isOwnStream = (value: JsonObject): boolean =>
  isStreamed(value) && value.type !== 'message' && value.type !== 'result'

/** What `--output-format json` prints at the end. */
const isSummary = ({ stats, response }: JsonObject): boolean =>
  isObject(object(stats).tools) && (typeof response === 'string' || response === null)

const isRecord = (value: JsonObject): boolean => /^(?:gemini_cli|qwen-code)\./.test(logOf(value).name ?? '')

/** Log records of any agent known here; those of Gemini's kin decide even among its spans and metrics. */
const detect = (sample: readonly unknown[]): number =>
  sample.some(
    (value) =>
      isObject(value) && (isRecord(value) || isOwnStream(value) || isOwnChat(value) || isSummary(value))
  )
    ? 0.97
    : likelihood(sample, 0.9, (value) => isLogEvent(logOf(value).name))

const format: Format = {
  name: 'gemini-cli',
  title: 'Gemini CLI telemetry, streams and chats',
  documentation: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/telemetry.md',
  description: `The file that Gemini CLI writes with \`--telemetry-outfile\` (pretty-printed records, one after the other), and that of its relatives (Qwen Code): log records of OpenTelemetry. Spans and metrics in the same file are left aside, since the log records tell of every call. The output of \`gemini --output-format stream-json\`, redirected to a file, and the chats that it keeps under \`~/.gemini/tmp/PROJECT/chats/\` (Qwen Code under \`~/.qwen/projects/PROJECT/chats/\`) are read as well.

| event | from |
| --- | --- |
| session | \`session.id\`; of a stream \`session_id\` of \`init\`, of a chat \`sessionId\`; without it (a cut stream) a name made of the content |
| agent | \`gemini-cli\`, \`qwen-code\` in its chats, or the agent the record names |
| action | \`function_name\` of \`gemini_cli.tool_call\`; \`tool_name\` of \`tool_use\`; \`name\` in \`toolCalls\` |
| context | \`arg.*\`: \`function_args\`, \`parameters\` or \`args\`, whole; \`decision\`, \`tool_type\`, \`mcp_server\` |
| outcome | \`denied\` where \`decision\` is \`reject\`; \`error\` where \`success\` is false or the \`status\` of \`tool_result\` says so (\`denied\` where its error is a refusal), or that of a chat's call (\`denied\` where the user did not allow it), or the exit code in the result of its command; \`no_result\` where no result follows; else \`success\` |
| time | \`event.timestamp\` or \`timestamp\`; latency from \`duration_ms\` or the result |
| conditions | \`model\`, \`agent_version\` |

A session with a prompt and no call is kept. What \`--output-format json\` prints tells only how a session ended: it is skipped.`,
  detect,
  open: (output) => new GeminiReader(output)
}

export default format
