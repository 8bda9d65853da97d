import { argumentContext } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { globalId, Recent } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { array, either, firstText, isObject, type JsonObject, share, text } from '../calls/json.ts'
import { isDenial, outcomeOfContent } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'assistant'
/** Longer arguments are no call's, but a hostile log's. */
const LONGEST = 1_000_000
const MOST_OPEN = 20_000

interface Call {
  readonly action: string
  readonly time: number | undefined
  readonly line: number
  input: string
}

class AgUiReader implements FormatReader {
  private readonly conversation: Conversation
  private readonly journal: Journal
  /** Calls of which the arguments still come. */
  private readonly open = new Map<string, Call>()
  private readonly called = new Recent()
  private session: string = Conversation.SESSION
  private latest: string | undefined

  constructor(output: ReaderOutput) {
    this.conversation = new Conversation(output, 'run')
    this.journal = new Journal(this.conversation)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value) || !isEvent(value)) return
    if (this.session === Conversation.SESSION) this.conversation.hear(value)
    const id = text(either(value, 'tool_call_id'))
    switch (value.type) {
      case 'RUN_STARTED':
        this.session = text(either(value, 'thread_id')) ?? Conversation.SESSION
        this.journal.session(this.session, line, { agent: AGENT, time: instant(value.timestamp) })
        break
      case 'TOOL_CALL_START':
      case 'TOOL_CALL_CHUNK':
        this.begin(value, id ?? this.latest, line)
        break
      case 'TOOL_CALL_ARGS':
        this.append(id ?? this.latest, value.delta)
        break
      case 'TOOL_CALL_END':
        this.call(id ?? this.latest)
        break
      case 'TOOL_CALL_RESULT':
        this.result(id, value, instant(value.timestamp))
        break
      case 'MESSAGES_SNAPSHOT':
        for (const message of array(value.messages))
          if (isObject(message) && message.role === 'tool')
            this.result(text(either(message, 'tool_call_id')), message, undefined)
        break
      case 'RUN_FINISHED':
      case 'RUN_ERROR':
        this.settle()
    }
  }

  end(): void {
    this.settle()
    this.journal.end()
    this.conversation.close()
  }

  private begin(value: JsonObject, id: string | undefined, line: number): void {
    if (id === undefined) return
    const action = text(either(value, 'tool_call_name'))
    if (action !== undefined && !this.open.has(id) && this.called.add(`${this.session} ${id}`)) {
      if (this.open.size >= MOST_OPEN) this.settle()
      this.open.set(id, { action, time: instant(value.timestamp), line, input: '' })
    }
    this.latest = id
    this.append(id, value.delta)
  }

  private append(id: string | undefined, piece: unknown): void {
    const call = this.open.get(id ?? '')
    if (call !== undefined && typeof piece === 'string' && call.input.length < LONGEST) call.input += piece
  }

  private call(id: string | undefined): void {
    const call = this.open.get(id ?? '')
    if (id === undefined || call === undefined) return
    this.open.delete(id)
    const { action, time, line, input } = call
    const context = argumentContext(input)
    const { session } = this
    this.journal.call(
      { session, agent: AGENT, action, context, time, id: globalId(id) },
      line,
      `${session} ${id}`
    )
  }

  private result(id: string | undefined, result: JsonObject, time: number | undefined): void {
    if (id === undefined) return
    this.call(id)
    const key = `${this.session} ${id}`
    const error = firstText(result.error)
    const outcome =
      error === undefined ? outcomeOfContent(result.content) : isDenial(error) ? 'denied' : 'error'
    this.journal.result(key, { outcome, latencyMs: elapsed(this.journal.pending(key)?.time, time) })
  }

  private settle(): void {
    for (const id of [...this.open.keys()]) this.call(id)
  }
}

const TYPES =
  /^(?:RUN|STEP|TEXT_MESSAGE|TOOL_CALL|STATE|MESSAGES|ACTIVITY|THINKING|REASONING)_[A-Z_]+$|^(?:RAW|CUSTOM)$/

const isEvent = (value: JsonObject): boolean => typeof value.type === 'string' && TYPES.test(value.type)

/** What no other log has. */
const isOwn = (value: JsonObject): boolean => {
  if (value.type === 'RUN_STARTED') return text(either(value, 'run_id')) !== undefined
  return (
    typeof value.type === 'string' &&
    /^TOOL_CALL_(?:START|ARGS|CHUNK|END|RESULT)$/.test(value.type) &&
    text(either(value, 'tool_call_id')) !== undefined
  )
}

const format: Format = {
  name: 'ag-ui',
  title: 'AG-UI events',
  documentation: 'https://docs.ag-ui.com/concepts/events',
  description: `Events of the Agent User Interaction Protocol, which CopilotKit, Mastra, Pydantic AI and others send to user interfaces: one event a record, or the stream as the server sent it.

| event | from |
| --- | --- |
| session | \`threadId\` of \`RUN_STARTED\`; without it a name made of the content |
| agent | \`assistant\` |
| action | \`toolCallName\` of \`TOOL_CALL_START\` or \`TOOL_CALL_CHUNK\` |
| context | \`arg.*\`: the arguments, put together from their pieces |
| outcome | by the beginning of the content of \`TOOL_CALL_RESULT\`, or of the tool's message in a later \`MESSAGES_SNAPSHOT\` (\`error\` and \`denied\` by its \`error\`); \`no_result\` without either, as where the user interface is to act |
| time | \`timestamp\`, where the server writes it; latency from that of the result |

A run without a call is kept.`,
  detect: (sample) => (share(sample, isOwn) > 0 ? 0.88 + 0.08 * share(sample, isEvent) : 0),
  open: (output) => new AgUiReader(output)
}

export default format
