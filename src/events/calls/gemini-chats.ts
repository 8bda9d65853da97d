import type { ReaderOutput } from '../formats/format.ts'
import { argumentContext } from './arguments.ts'
import { Conversation } from './conversation.ts'
import { globalId, Recent } from './identity.ts'
import { Journal } from './journal.ts'
import { array, firstText, isObject, type JsonObject, object, text } from './json.ts'
import { isDenial, type Outcome } from './outcome.ts'
import { elapsed, instant } from './time.ts'

const AGENT = 'gemini-cli'
const SUBAGENT = 'subagent'

/**
 * The chats that Gemini CLI keeps: one whole (`{sessionId, messages}`), or lines of which the first names the session and
 * later ones add messages, write them anew or set fields (`$set`).
 */
export class Chats {
  private readonly output: ReaderOutput
  private chat: Chat | undefined

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: JsonObject, line: number): void {
    if (isHeading(value)) {
      this.end()
      this.chat = new Chat(this.output, value)
    }
    this.chat ??= new Chat(this.output, {})
    const set = object(value.$set)
    for (const message of array(value.messages ?? set.messages)) this.chat.message(object(message), line)
    if (isMessage(value)) this.chat.message(value, line)
  }

  end(): void {
    this.chat?.end()
    this.chat = undefined
  }
}

class Chat {
  private readonly conversation: Conversation
  private readonly journal: Journal
  private readonly ended = new Recent()
  private readonly id: string | undefined
  private readonly agent: string

  constructor(output: ReaderOutput, heading: JsonObject) {
    this.conversation = new Conversation(output, 'gemini')
    this.journal = new Journal(this.conversation)
    this.id = firstText(heading.sessionId, heading.session_id)
    this.agent = heading.kind === 'subagent' ? SUBAGENT : AGENT
  }

  message(message: JsonObject, line: number): void {
    this.conversation.hear(message)
    const time = instant(message.timestamp)
    const model = text(message.model)
    const facts = { agent: this.agent, conditions: model === undefined ? {} : { model }, time }
    if (message.type === 'gemini') this.journal.session(Conversation.SESSION, line, facts)
    for (const call of array(message.toolCalls)) {
      const { id: given, name, args, status, timestamp } = object(call)
      const [id, action] = [text(given), text(name)]
      if (id === undefined || action === undefined || this.ended.has(id)) continue
      const found = { context: argumentContext(args), latencyMs: elapsed(time, instant(timestamp)) }
      const outcome = outcomeOf(status, object(call))
      if (this.journal.pending(id) === undefined)
        this.journal.call(
          { session: Conversation.SESSION, ...facts, action, ...found, id: globalId(id) },
          line,
          id
        )
      if (outcome === undefined) continue
      this.ended.add(id)
      this.journal.result(id, { ...found, outcome })
    }
  }

  end(): void {
    this.journal.end()
    this.conversation.close(this.id)
  }
}

/** Undefined while the call goes on. */
function outcomeOf(status: unknown, { result }: JsonObject): Outcome | undefined {
  if (status === 'success') return 'success'
  if (status !== 'error' && status !== 'cancelled') return undefined
  const [first] = array(result)
  const error = firstText(object(object(object(first).functionResponse).response).error)
  return isDenial(error) || /did not allow/i.test(error?.slice(0, 300) ?? '') ? 'denied' : 'error'
}

const isHeading = (value: JsonObject): boolean =>
  firstText(value.sessionId, value.session_id) !== undefined &&
  firstText(value.startTime, value.start_time) !== undefined &&
  value.type === undefined

const isMessage = (value: JsonObject): boolean =>
  (value.type === 'gemini' || value.type === 'user' || value.type === 'info') &&
  value.content !== undefined &&
  typeof value.id === 'string'

/** Whether the value is part of a chat; a message of the user alone might be another's. */
export const isChat = (value: JsonObject): boolean =>
  isHeading(value) || isMessage(value) || isObject(value.$set) || value.$rewindTo !== undefined

export const isOwnChat = (value: JsonObject): boolean =>
  (value.type === 'gemini' && isMessage(value)) ||
  (isHeading(value) &&
    (value.projectHash !== undefined ||
      array(value.messages).some((message) => object(message).type === 'gemini')))
