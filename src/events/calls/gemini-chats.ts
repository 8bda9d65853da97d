import type { ReaderOutput } from '../formats/format.ts'
import { argumentContext, withFacts } from './arguments.ts'
import { Conversation } from './conversation.ts'
import { globalId, Recent } from './identity.ts'
import { Journal } from './journal.ts'
import { array, firstText, isObject, type JsonObject, object, text } from './json.ts'
import { isDenial, type Outcome } from './outcome.ts'
import { elapsed, instant } from './time.ts'

const AGENT = 'gemini-cli'
const SUBAGENT = 'subagent'
const QWEN = 'qwen-code'

/**
 * The chats that Gemini CLI keeps (and those of its relative Qwen Code, whose lines hold messages of the API): one whole (`{sessionId, messages}`), or lines of which the first names the session and
 * later ones add messages, write them anew or set fields (`$set`).
 */
export class Chats {
  private readonly output: ReaderOutput
  private chat: Chat | undefined

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: JsonObject, line: number): void {
    const session = isQwens(value) ? text(value.sessionId) : undefined
    if (session !== undefined && session !== this.chat?.id) {
      this.end()
      this.chat = new Chat(this.output, value, QWEN)
    } else if (isHeading(value)) {
      this.end()
      this.chat = new Chat(this.output, value, value.kind === 'subagent' ? SUBAGENT : AGENT)
    }
    this.chat ??= new Chat(this.output, {}, AGENT)
    if (session !== undefined) this.chat.qwens(value, line)
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
  readonly id: string | undefined
  private readonly agent: string

  constructor(output: ReaderOutput, heading: JsonObject, agent: string) {
    this.conversation = new Conversation(output, 'gemini')
    this.journal = new Journal(this.conversation)
    this.id = firstText(heading.sessionId, heading.session_id)
    this.agent = agent
  }

  message(message: JsonObject, line: number): void {
    this.conversation.hear(message)
    const time = instant(message.timestamp)
    const model = text(message.model)
    const facts = { agent: this.agent, conditions: model === undefined ? {} : { model }, time }
    if (message.type === 'gemini') this.journal.session(Conversation.SESSION, line, facts)
    this.calls(array(message.toolCalls), facts, line)
  }

  /** A line of Qwen Code: what the model asked for, or what came of it. */
  qwens(value: JsonObject, line: number): void {
    this.conversation.hear(value)
    const time = instant(value.timestamp)
    const conditions = withFacts({}, { model: text(value.model), agent_version: text(value.version) })
    const facts = { agent: this.agent, conditions: conditions as Record<string, string>, time }
    if (value.type === 'assistant') this.journal.session(Conversation.SESSION, line, facts)
    const { status, callId } = object(value.toolCallResult)
    for (const part of array(object(value.message).parts)) {
      const { functionCall: call, functionResponse: response } = object(part)
      if (isObject(call)) this.calls([call], facts, line)
      if (!isObject(response)) continue
      const id = firstText(response.id, callId) ?? ''
      const latencyMs = elapsed(this.journal.pending(id)?.time, time)
      const failed = firstText(object(response.response).error) !== undefined
      const stated = status ?? (failed ? 'error' : 'success')
      const outcome = outcomeOf(stated, { result: [part] })
      if (outcome !== undefined) this.journal.result(id, { outcome, latencyMs })
      this.ended.add(id)
    }
  }

  private calls(
    calls: readonly unknown[],
    facts: { agent: string; conditions: Record<string, string>; time: number | undefined },
    line: number
  ): void {
    for (const call of calls) {
      const { id: given, name, args, status, timestamp } = object(call)
      const [id, action] = [text(given), text(name)]
      if (id === undefined || action === undefined || this.ended.has(id)) continue
      const found = { context: argumentContext(args), latencyMs: elapsed(facts.time, instant(timestamp)) }
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
  const responses = (isObject(result) ? [result] : array(result)).map((part) =>
    object(object(object(part).functionResponse).response)
  )
  const error = firstText(...responses.map((response) => response.error))
  if (status === 'error' || status === 'cancelled' || (status === undefined && error !== undefined))
    return isDenial(error) || /did not allow/i.test(error?.slice(0, 300) ?? '') ? 'denied' : 'error'
  if (status !== 'success' && (status !== undefined || responses.length === 0)) return undefined
  return responses.some(({ output }) => hasFailed(output)) ? 'error' : 'success'
}

/** Commands that fail are successes of the tool; what they printed ends with their exit code. */
const hasFailed = (output: unknown): boolean =>
  typeof output === 'string' &&
  /(?:^|\n)Exit Code: -?[1-9]\d*\s*(?:\n[^\n]{0,80}){0,4}$/.test(output.slice(-400))

/** A line of a chat of Qwen Code, which has fields like those of Claude Code's. */
const isQwens = (value: JsonObject): boolean =>
  text(value.sessionId) !== undefined &&
  Array.isArray(object(value.message).parts) &&
  typeof value.type === 'string'

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
  isHeading(value) ||
  isMessage(value) ||
  isQwens(value) ||
  isObject(value.$set) ||
  value.$rewindTo !== undefined

export const isOwnChat = (value: JsonObject): boolean =>
  isQwens(value) ||
  (value.type === 'gemini' && isMessage(value)) ||
  (isHeading(value) &&
    (value.projectHash !== undefined ||
      array(value.messages).some((message) => object(message).type === 'gemini')))
