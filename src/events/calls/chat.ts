import type { RawEvent } from '../event.ts'
import { argumentContext, withFacts } from './arguments.ts'
import { RecentMap } from './identity.ts'
import type { Journal } from './journal.ts'
import { array, contentText, finite, firstText, isObject, type JsonObject, object, text } from './json.ts'
import { callsOf, type MessageCall, resultsOf, roleOf, unwrapped } from './message-dialects.ts'
import { isDenial, type Outcome, outcomeOfContent, outcomeOfStatus } from './outcome.ts'
import { elapsed, instant } from './time.ts'
import { writtenCalls, writtenResults } from './written-calls.ts'

/** What every call of the conversation has in common. */
export type Common = Pick<RawEvent, 'session' | 'caseId' | 'agent' | 'conditions' | 'context'>

export interface ChatOptions {
  /** How a result says that the call failed; without, by its flags and else by its text. */
  readonly outcome?: ((result: JsonObject) => Outcome) | undefined
  /** Who called, where a message says so (`requestor`). */
  readonly agent?: ((call: JsonObject, message: JsonObject) => string | undefined) | undefined
  /** Facts beside the arguments. */
  readonly facts?: ((action: string) => JsonObject) | undefined
}

/**
 * Reads the messages of one conversation in order: `tool_calls` and their `tool` messages (OpenAI, LangChain, tau,
 * AgentDojo, Inspect) and the blocks and parts of the other dialects. Results find their call by id, and without ids
 * by name, then by place.
 */
export class Chat {
  private readonly journal: Journal
  private common: Common
  private readonly options: ChatOptions
  private waiting: { key: string; id: string | undefined; action: string; time: number | undefined }[] = []
  /** What the user was asked to approve, and which call it is. */
  private readonly approvals = new RecentMap<string>(256)
  private calls = 0
  /** Whether calls stand in what the model says. */
  private isWritten = false

  constructor(journal: Journal, common: Common, options: ChatOptions = {}) {
    this.journal = journal
    this.common = common
    this.options = options
  }

  /** Conditions that are known only now; those that were known stay. */
  learn(conditions: Common['conditions']): void {
    this.common = { ...this.common, conditions: { ...conditions, ...this.common.conditions } }
  }

  message(written: unknown, line: number, common: Partial<Common> = {}): void {
    if (!isObject(written)) return
    const message = unwrapped(written)
    const role = roleOf(message)
    const time =
      instant(message.timestamp) ??
      instant(message.created_at) ??
      instant(message.created) ??
      instant(message.ts)
    const results = [
      ...resultsOf(message),
      ...(this.isWritten && role === 'user' ? writtenResults(message.content) : [])
    ]
    if (role === 'tool' && results.length === 0 && !isApproval(message))
      this.answer(message, answeredBy(message), time)
    const calls = callsOf(message)
    const spelled = role === 'assistant' && calls.length === 0 ? writtenCalls(message.content) : []
    this.isWritten ||= spelled.length > 0
    const isOpen = isCursors(written)
    for (const call of [...calls, ...spelled]) this.called(call, message, time, line, common, isOpen)
    for (const part of array(message.content)) this.approval(object(part), time)
    for (const result of results)
      this.answer(result, firstText(result.tool_use_id, result.tool_call_id, result.id), time)
  }

  private called(
    call: MessageCall,
    message: JsonObject,
    time: number | undefined,
    line: number,
    common: Partial<Common>,
    isOpen: boolean
  ): void {
    const key = `${this.common.session ?? ''} ${++this.calls}`
    const { context: shared, ...facts } = { ...this.common, ...common }
    const context = {
      ...shared,
      ...withFacts(argumentContext(call.input), this.options.facts?.(call.action) ?? {})
    }
    const agent =
      this.options.agent?.(call.raw, message) ??
      facts.agent ??
      firstText(message.name, message.agent) ??
      'assistant'
    const tokens =
      finite(object(message.usage).completion_tokens) ??
      finite(object(message.usage).output_tokens) ??
      finite(object(message.usage_metadata).output_tokens)
    // No `id`: providers that cache give two calls of different trials, even of one conversation, the same one.
    const event: RawEvent = { ...facts, agent, action: call.action, context, time }
    this.journal.call(tokens === undefined ? event : { ...event, tokens }, line, isOpen ? undefined : key)
    if (isOpen) return
    this.waiting.push({ key, id: call.id, action: call.action, time })
    // A conversation whose calls are never answered must not grow a list that every result searches.
    if (this.waiting.length > 256) this.waiting.shift()
  }

  /** Of the AI SDK: a call that the user did not let through is denied, whatever the model is told of it. */
  private approval({ type, approvalId, toolCallId, approved }: JsonObject, time: number | undefined): void {
    const [asked, call] = [text(approvalId), text(toolCallId)]
    if (asked === undefined) return
    if (type === 'tool-approval-request' && call !== undefined) this.approvals.set(asked, call)
    const refused =
      type === 'tool-approval-response' && approved === false ? this.approvals.get(asked) : undefined
    if (refused !== undefined) this.answer({ status: 'denied' }, refused, time)
  }

  private answer(result: JsonObject, id: string | undefined, time: number | undefined): void {
    let place = id === undefined ? -1 : this.waiting.findIndex((call) => call.id === id)
    if (place < 0) {
      const name = firstText(
        result.name,
        result.function,
        object(result.tool_call).function,
        object(result.functionResponse).name
      )
      const open = (call: { id: string | undefined; action: string }) =>
        call.id === undefined || id === undefined
      place = this.waiting.findIndex((call) => open(call) && call.action === name)
      if (place < 0 && name === undefined) place = this.waiting.findIndex(open)
    }
    const [call] = place < 0 ? [] : this.waiting.splice(place, 1)
    if (call === undefined) return
    const outcome = (this.options.outcome ?? outcomeOfResult)(result)
    this.journal.result(call.key, { outcome, latencyMs: elapsed(call.time, time) })
  }
}

/** Transcripts of Cursor tell what was called, and never what came of it. */
const isCursors = ({ type, role, message }: JsonObject): boolean =>
  type === undefined &&
  role !== undefined &&
  isObject(message) &&
  message.role === undefined &&
  message.type === undefined

/** Which call a message of a tool answers: LlamaIndex in Python keeps the id in a holder. */
const answeredBy = (message: JsonObject): string | undefined =>
  firstText(
    message.tool_call_id,
    message.toolCallId,
    object(message.additional_kwargs).tool_call_id,
    message.id
  )

/** The AI SDK tells the model in a message of a tool which calls the user let through: their results follow. */
const isApproval = ({ content }: JsonObject): boolean =>
  array(content).some((part) => object(part).type === 'tool-approval-response')

/** Flags first; only a result without any is judged by its text. */
function outcomeOfResult(result: JsonObject): Outcome {
  const { error, is_error: isError = result.isError ?? result.tool_call_error, status } = result
  const failed =
    isError === true || error === true || (typeof error === 'string' && error !== '') || isObject(error)
  if (failed) return isDenial(typeof error === 'string' ? error : object(error).message) ? 'denied' : 'error'
  if (isError === false || error === false) return 'success'
  const content = result.content ?? result.blocks ?? object(result.functionResponse).response
  const stated = outcomeOfStatus(status)
  return stated === 'error' && isDenial(contentText(content, 300))
    ? 'denied'
    : (stated ?? outcomeOfContent(content))
}
