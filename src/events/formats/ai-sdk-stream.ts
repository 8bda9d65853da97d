import { digest, fingerprint } from '../calls/identity.ts'
import { firstText, isObject, type JsonObject, likelihood, object, text } from '../calls/json.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'
import { ConversationReader } from './openai-chat.ts'

/** So many chunks of a run that tell something are held; a longer run is read as several. */
const HELD = 20_000

interface Heard {
  readonly message: JsonObject
  readonly line: number
}

class StreamReader implements FormatReader {
  private readonly reader: ConversationReader
  private readonly names = new Map<string, number>()
  private heard: Heard[] = []
  private model: string | undefined
  private session: string | undefined
  private agent: string | undefined

  constructor(output: ReaderOutput) {
    this.reader = new ConversationReader(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    const chunk = unwrapped(value)
    if (chunk.type === 'start' || this.heard.length >= HELD) this.settle()
    const meta = { ...object(chunk.messageMetadata), ...object(chunk.metadata) }
    this.session ??= firstText(meta.sessionId, meta.chatId, meta.threadId)
    this.model ??= firstText(
      object(chunk.response).modelId,
      object(object(chunk.metadata).modelMetadata).modelId,
      meta.model,
      meta.modelId
    )
    if (value.from === 'AGENT' && chunk.type === 'start') this.agent = text(chunk.id)
    for (const message of messagesIn(chunk)) this.heard.push({ message, line })
  }

  end(): void {
    this.settle()
    this.reader.end()
  }

  private settle(): void {
    const { heard, model, agent } = this
    if (heard.length === 0) return
    const session =
      this.session ?? this.unheard(`stream-${digest(...heard.map(({ message }) => fingerprint(message)))}`)
    for (const { message, line } of heard)
      this.reader.value({ ...message, session_id: session, agent, model }, line)
    this.heard = []
    this.model = undefined
    this.session = undefined
    this.agent = undefined
  }

  /** The same run twice, word for word, is two runs. */
  private unheard(name: string): string {
    const repeat = (this.names.get(name) ?? 0) + 1
    if (this.names.size < 200_000) this.names.set(name, repeat)
    return repeat === 1 ? name : `${name}-${repeat}`
  }
}

/** Mastra wraps what a chunk says: `{type, runId, from, payload}`. */
const unwrapped = (value: JsonObject): JsonObject =>
  isObject(value.payload) ? { ...value.payload, type: value.type } : value

/** What a chunk tells of calls, as messages of the AI SDK; a step without any is one too. */
function messagesIn(chunk: JsonObject): JsonObject[] {
  const { type, toolCallId, toolName, output, result, error, errorText } = chunk
  const said = (part: JsonObject): JsonObject => ({ role: 'assistant', content: [part] })
  const answered = (given: JsonObject): JsonObject => ({
    role: 'tool',
    content: [{ type: 'tool-result', toolCallId, toolName, output: given }]
  })
  const failed = (words: unknown) =>
    answered({ type: 'error-text', value: firstText(words, object(words).message) })
  switch (type) {
    case 'start-step':
    case 'step-start':
      return [{ role: 'assistant', content: '' }]
    case 'tool-call':
    case 'tool-input-available':
      return [said({ type: 'tool-call', toolCallId, toolName, input: chunk.input ?? chunk.args })]
    case 'tool-input-error':
      return [said({ type: 'tool-call', toolCallId, toolName, input: chunk.input }), failed(errorText)]
    case 'tool-result':
    case 'tool-output-available':
      return chunk.preliminary === true ? [] : [answered({ type: 'json', value: output ?? result })]
    case 'tool-error':
    case 'tool-output-error':
      return [failed(errorText ?? error)]
    case 'tool-output-denied':
      return [answered({ type: 'execution-denied' })]
    default:
      return []
  }
}

/** Chunks that no other stream has. */
const CALLS = /^tool-(?:call|result|error|input-(?:available|error)|output-(?:available|error|denied))$/

const isChunk = (value: JsonObject): boolean => {
  const { type, role, runId, from, payload } = value
  if (typeof type !== 'string' || role !== undefined) return false
  return (
    type === 'start-step' ||
    type === 'finish-step' ||
    (isObject(payload) && text(runId) !== undefined && text(from) !== undefined) ||
    (CALLS.test(type) && text(value.toolCallId) !== undefined)
  )
}

const format: Format = {
  name: 'ai-sdk-stream',
  title: 'Vercel AI SDK streams',
  documentation: 'https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol',
  description: `Streams of the AI SDK: what a chat route sends to \`useChat\` (the UI message stream, lines of \`data: …\` or their JSON), the parts of \`fullStream\` of \`streamText\`, and those of Mastra's agents, one a record.

| event | from |
| --- | --- |
| session | \`sessionId\`, \`chatId\` or \`threadId\` in the metadata of the message; else each run, from one \`start\` to the next, named by its content |
| agent | the agent's \`id\` in streams of Mastra; else \`assistant\` |
| action | \`toolName\` |
| context | \`arg.*\`: \`input\` (or \`args\`), whole |
| outcome | \`error\` by a \`tool-error\`, \`tool-output-error\` or \`tool-input-error\`, \`denied\` where its text is a refusal and by \`tool-output-denied\`; else by the beginning of the output; \`no_result\` without one |
| conditions | \`model\`, where the stream tells it |

A chat route hides from the browser what an error says, unless \`onError\` is given. Runs without a call are kept.`,
  detect: (sample) => likelihood(sample, 0.9, isChunk),
  open: (output) => new StreamReader(output)
}

export default format
