import { array, isObject, type JsonObject, label, object, text, unpacked } from './json.ts'

/** So many messages may be open at once; beyond, the oldest counts as ended. */
const OPEN = 1_000
/** So many calls a message may hold; beyond, those heard so far count as one. */
const BLOCKS = 1_000
/** Longer arguments are no call's, but a hostile log's. */
const LONGEST = 1_000_000

interface Block {
  readonly start: JsonObject
  input: string
}

interface Message {
  readonly fields: JsonObject
  readonly blocks: Map<unknown, Block>
  readonly line: number
}

/** `chat.completion.chunk`: https://platform.openai.com/docs/api-reference/chat-streaming */
export const isChunk = (value: JsonObject): boolean =>
  value.object === 'chat.completion.chunk' && Array.isArray(value.choices)

/** Events of Anthropic's streams: https://docs.claude.com/en/docs/build-with-claude/streaming */
export const isStreamEvent = (value: JsonObject): boolean =>
  (value.type === 'message_start' && isObject(value.message)) ||
  (value.type === 'content_block_start' && isObject(value.content_block)) ||
  (value.type === 'content_block_delta' && isObject(value.delta))

/** Puts messages together that a log holds as they came in, piece by piece. */
export class Fragments {
  private readonly onMessage: (message: JsonObject, line: number) => void
  private readonly open = new Map<string, Message>()

  constructor(onMessage: (message: JsonObject, line: number) => void) {
    this.onMessage = onMessage
  }

  /** Whether the value is a piece of a message, or tells that one has ended. */
  take(value: JsonObject, line: number): boolean {
    if (isChunk(value)) this.chunk(value, line)
    else if (isStreamEvent(value)) this.event(value, line)
    else if (value.type === 'message_stop' && Object.keys(value).length <= 2) this.close(STREAM)
    else return ['content_block_stop', 'message_delta', 'ping'].includes(text(value.type) ?? '')
    return true
  }

  end(): void {
    for (const key of [...this.open.keys()]) this.close(key)
  }

  private chunk(value: JsonObject, line: number): void {
    for (const choice of array(value.choices)) {
      const { index, delta, finish_reason: reason } = object(choice)
      const key = `${text(value.id) ?? ''} ${label(index) ?? '0'}`
      const message = this.opened(key, { role: 'assistant', model: value.model }, line)
      for (const call of array(object(delta).tool_calls)) {
        if (!isObject(call)) continue
        const { name, arguments: input } = object(call.function)
        const place = call.index ?? call.id ?? message.blocks.size
        if (!message.blocks.has(place) || (text(call.id) !== undefined && text(name) !== undefined))
          message.blocks.set(place, { start: { id: call.id, name }, input: '' })
        append(message.blocks.get(place), input)
      }
      if (text(reason) !== undefined) this.close(key)
    }
  }

  private event(value: JsonObject, line: number): void {
    if (value.type === 'message_start') {
      this.close(STREAM)
      this.opened(STREAM, { role: 'assistant', model: object(value.message).model }, line)
      return
    }
    const { blocks } = this.opened(STREAM, { role: 'assistant' }, line)
    if (value.type === 'content_block_start')
      blocks.set(value.index, { start: object(value.content_block), input: '' })
    else append(blocks.get(value.index), object(value.delta).partial_json)
  }

  private opened(key: string, fields: JsonObject, line: number): Message {
    const known = this.open.get(key)
    if (known !== undefined && known.blocks.size < BLOCKS) return known
    this.close(key)
    const message = { fields, blocks: new Map(), line }
    this.open.set(key, message)
    if (this.open.size > OPEN) this.close(this.open.keys().next().value as string)
    return message
  }

  private close(key: string): void {
    const message = this.open.get(key)
    if (message === undefined) return
    this.open.delete(key)
    const blocks = [...message.blocks.values()]
    const whole =
      key === STREAM
        ? {
            content: blocks.map(({ start, input }) =>
              input === '' ? start : { ...start, input: unpacked(input) }
            )
          }
        : {
            content: '',
            tool_calls: blocks.map(({ start: { id, name }, input }) => ({
              id,
              function: { name, arguments: input }
            }))
          }
    this.onMessage({ ...message.fields, ...whole }, message.line)
  }
}

/** Under which the one message of an Anthropic stream stands: its events do not say which they are of. */
const STREAM = 'stream'

function append(block: Block | undefined, piece: unknown): void {
  if (block !== undefined && typeof piece === 'string' && block.input.length < LONGEST) block.input += piece
}
