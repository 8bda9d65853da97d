import { argumentContext } from '../calls/arguments.ts'
import { globalId, Recent } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { firstText, isObject, type JsonObject, object, text } from '../calls/json.ts'
import { isDenial, type Outcome } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'cursor'
const KIND = 'ToolCall'
/** What the program notes beside the arguments that the model gave. */
const NOTES = new Set([
  'toolCallId',
  'parsingResult',
  'simpleCommands',
  'hasInputRedirect',
  'hasOutputRedirect'
])

interface Call {
  readonly action: string
  readonly input: unknown
  readonly result: unknown
}

class CursorReader implements FormatReader {
  private readonly journal: Journal
  private readonly called = new Recent()
  private readonly conditions = new Map<string, Readonly<Record<string, string>>>()

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    const session = text(object(value).session_id)
    if (!isObject(value) || session === undefined) return
    const { type, subtype } = value
    if (type === 'system' && subtype === 'init') {
      const model = text(value.model)
      this.conditions.set(session, model === undefined ? {} : { model })
    }
    if (type === 'system' || type === 'assistant' || type === 'result')
      this.journal.session(session, line, { agent: AGENT, conditions: this.conditions.get(session) })
    if (type === 'tool_call') this.call(value, session, line)
  }

  end(): void {
    this.journal.end()
  }

  private call(value: JsonObject, session: string, line: number): void {
    const told = object(value.tool_call)
    const call = callIn(told)
    const id = firstText(value.call_id, told.toolCallId)
    if (call === undefined || id === undefined) return
    const key = `${session} ${id}`
    const isEnd = value.subtype === 'completed'
    const time = instant(isEnd ? told.completedAtMs : told.startedAtMs) ?? instant(value.timestamp_ms)
    const pending = this.journal.pending(key)
    if (this.called.add(key)) {
      const context = argumentContext(call.input)
      this.journal.call(
        {
          session,
          agent: AGENT,
          action: call.action,
          context,
          conditions: this.conditions.get(session),
          time: isEnd ? (instant(told.startedAtMs) ?? time) : time,
          id: globalId(id)
        },
        line,
        key
      )
    }
    if (!isEnd) return
    const started = pending?.time ?? instant(told.startedAtMs)
    this.journal.result(key, { outcome: outcomeOf(call.result), latencyMs: elapsed(started, time) })
  }
}

/** `{shellToolCall: {args, result}}`, or `{function: {name, arguments}, result}`. */
function callIn(told: JsonObject): Call | undefined {
  if (isObject(told.function)) {
    const { name, arguments: input } = told.function
    const action = text(name)
    return action === undefined ? undefined : { action, input, result: told.result ?? told.function.result }
  }
  const kind = Object.keys(told).find((name) => name.endsWith(KIND) && isObject(told[name]))
  if (kind === undefined) return undefined
  const { args, result } = object(told[kind])
  const input = object(args)
  if (kind === `mcp${KIND}`) {
    const server = firstText(input.providerIdentifier, input.serverIdentifier) ?? 'unknown'
    return { action: `mcp:${server}/${firstText(input.toolName, input.name)}`, input: input.args, result }
  }
  const given = Object.fromEntries(Object.entries(input).filter(([name]) => !NOTES.has(name)))
  return { action: kind.slice(0, -KIND.length), input: given, result }
}

/** `{success: {…}}`, or one member that says what went wrong: `rejected`, `permissionDenied`, `fileNotFound`, …. */
function outcomeOf(result: unknown): Outcome {
  if (!isObject(result)) return 'success'
  const success = object(result.success)
  if (result.success !== undefined)
    return success.isError === true || (typeof success.exitCode === 'number' && success.exitCode !== 0)
      ? 'error'
      : 'success'
  const [kind = '', why] = Object.entries(result)[0] ?? []
  if (kind === '') return 'success'
  const { error, message } = object(why)
  return /reject|denied/i.test(kind) || isDenial(firstText(error, message, why)) ? 'denied' : 'error'
}

const isCall = ({ type, subtype, tool_call: told }: JsonObject): boolean =>
  type === 'tool_call' && (subtype === 'started' || subtype === 'completed') && isObject(told)

/** Claude Code, of which the rest of a stream is alike, lists the tools of a session. */
const isBeginning = ({ type, subtype, tools, uuid, apiKeySource, session_id: id }: JsonObject): boolean =>
  type === 'system' &&
  subtype === 'init' &&
  tools === undefined &&
  uuid === undefined &&
  typeof apiKeySource === 'string' &&
  typeof id === 'string'

const format: Format = {
  name: 'cursor',
  title: 'Cursor CLI streams',
  documentation: 'https://cursor.com/docs/cli/reference/output-format',
  description: `The output of \`cursor-agent -p --output-format stream-json\`, redirected to a file.

| event | from |
| --- | --- |
| session | \`session_id\` |
| agent | \`cursor\` |
| action | the kind of the call: \`shell\` of \`shellToolCall\`, \`read\`, \`edit\`, …; \`mcp:SERVER/TOOL\`; \`name\` of a \`function\` |
| context | \`arg.*\`: \`args\`, without what the program adds to them |
| outcome | \`denied\` where the result is \`rejected\` or says that a permission was missing, \`error\` where it is any other than \`success\`, and by \`exitCode\` and \`isError\` of a success; \`no_result\` where the call does not complete |
| time | \`startedAtMs\` or \`timestamp_ms\`, where the version writes them; latency from those of the end |
| conditions | \`model\` |

A session in which nothing was called is kept. What \`--output-format json\` prints tells only how a session ended.`,
  detect: (sample) =>
    sample.some((value) => isObject(value) && (isCall(value) || isBeginning(value))) ? 1 : 0,
  open: (output) => new CursorReader(output)
}

export default format
