import { argumentContext, toolNames } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { digest, fingerprint, globalId, Recent, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { array, firstText, isObject, type JsonObject, object, share, text, unpacked } from '../calls/json.ts'
import { bodyOf } from '../calls/recorded-answers.ts'
import { callOf, isCallItem, outcomeOfOutput, outputOf } from '../calls/responses.ts'
import { instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'
import { commonOf } from './openai-chat.ts'

class ResponsesReader implements FormatReader {
  private readonly output: ReaderOutput
  private single: { conversation: Conversation; journal: Journal } | undefined
  /** Response → the conversation it belongs to, where responses name the one before them. */
  private readonly chains = new RecentMap<string>()
  /** Call → its conversation, where each request repeats the conversation. */
  private readonly callers = new RecentMap<string>()
  private readonly told = new Recent()
  private readonly repeats = new RecentMap<number>()
  private calls = 0

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(written: unknown, line: number): void {
    const value = stateIn(written) ?? rowIn(written) ?? written
    if (Array.isArray(value)) this.record({}, value, line)
    else if (isObject(value)) {
      const items = itemsOf(value)
      if (items !== undefined) this.record(value, items, line)
      else this.item(value, line, this.alone(), { session: Conversation.SESSION })
    }
  }

  end(): void {
    this.single?.journal.end()
    this.single?.conversation.close()
  }

  /** Items that stand alone in the file, and records that name no session: one conversation. */
  private alone() {
    if (this.single === undefined) {
      const conversation = new Conversation(this.output, 'responses')
      this.single = { conversation, journal: new Journal(conversation) }
    }
    return this.single
  }

  /** A response object, a request with its response, or a list of items. */
  private record(record: JsonObject, items: readonly unknown[], line: number): void {
    const common = commonOf(record)
    const session =
      firstText(common.session, object(record.conversation).id, record.conversation) ??
      this.chained(isObject(record.response) ? bodyOf(record.response) : record, items) ??
      common.caseId ??
      this.run(record, items)
    const instructions = text(record.instructions)
    const conditions: Record<string, string> = {
      ...common.conditions,
      ...(instructions !== undefined && { prompt: digest(instructions) })
    }
    const tools = toolNames(record.tools)
    if (tools !== undefined) conditions.tools = tools
    const place = this.alone()
    const facts = { ...common, session: session ?? Conversation.SESSION, conditions }
    for (const item of items) if (isObject(item)) this.item(item, line, place, facts)
  }

  /**
   * The first response of a conversation names none before it, and gives the conversation its own name; so does one
   * whose request repeats the conversation whole, which is known by the calls in it.
   */
  private chained(
    { id, previous_response_id: previous }: JsonObject,
    items: readonly unknown[]
  ): string | undefined {
    const own = text(id)
    if (own === undefined || previous === undefined) return undefined
    const calls = items.flatMap((item) => globalId(callOf(bare(object(item)))?.key) ?? [])
    const repeated = calls.find((call) => this.callers.get(call) !== undefined)
    const session =
      (text(previous) === undefined ? undefined : this.chains.get(previous as string)) ??
      (repeated === undefined ? undefined : this.callers.get(repeated)) ??
      own
    this.chains.set(own, session)
    for (const call of calls) this.callers.set(call, session)
    return session
  }

  /** A list of items that begins with what the user said, or the result of a run, is a conversation as far as it went. */
  private run(record: JsonObject, items: readonly unknown[]): string | undefined {
    const isWhole = object(items[0]).role === 'user' || object(items[0]).role === 'system'
    const isResult = (record.newItems ?? record.new_items) !== undefined
    if (!isResult && !(isWhole && Object.keys(record).length === 0)) return undefined
    const calls = items.flatMap((item) => globalId(callOf(bare(object(item)))?.key) ?? [])
    const repeated = calls.find((call) => this.callers.get(call) !== undefined)
    const session =
      (repeated === undefined ? undefined : this.callers.get(repeated)) ??
      this.unheard(`responses-${digest(fingerprint(items))}`)
    for (const call of calls) this.callers.set(call, session)
    return session
  }

  /** Equal runs are trials that went the same way, not copies. */
  private unheard(name: string): string {
    const repeat = (this.repeats.get(name) ?? 0) + 1
    this.repeats.set(name, repeat)
    return repeat === 1 ? name : `${name}-${repeat}`
  }

  private item(
    written: JsonObject,
    line: number,
    place: { conversation: Conversation; journal: Journal },
    common: ReturnType<typeof commonOf>
  ): void {
    const { conversation, journal } = place
    const item = bare(written)
    conversation.hear(item)
    const session = common.session ?? Conversation.SESSION
    const output = outputOf(item)
    if (output !== undefined) {
      journal.result(`${session} ${output.key}`, { outcome: outcomeOfOutput(output.output, item) })
      return
    }
    if (item.role === 'assistant')
      journal.session(session, line, { agent: common.agent, conditions: common.conditions })
    const call = callOf(item)
    if (call === undefined) return
    const key = `${session} ${call.key ?? `unnamed ${++this.calls}`}`
    const known = globalId(call.key) === undefined ? undefined : key
    if (journal.pending(key) !== undefined || (known !== undefined && !this.told.add(known))) return
    const event = {
      ...common,
      agent: common.agent ?? firstText(item.agent, object(item.agent).name) ?? 'assistant',
      action: call.action,
      context: argumentContext(call.input),
      outcome: call.outcome,
      time: instant(item.created_at),
      id: globalId(call.key)
    }
    journal.call(event, line, call.outcome === undefined ? key : undefined)
  }
}

/** What the Agents SDK wraps items in: items of a run, and the events of its stream. An approval is asked for, not given. */
function bare(written: JsonObject): JsonObject {
  const { type, item } = written
  // The realtime API is told of an output so; calls stand in its responses, whole.
  if (type === 'conversation.item.create' && isObject(item))
    return item.type === 'function_call_output' ? item : {}
  const wrapping = type === 'run_item_stream_event' && isObject(item) ? item : written
  const raw = wrapping.rawItem ?? wrapping.raw_item
  if (!isObject(raw)) return wrapping
  return wrapping.type === 'tool_approval_item' ? {} : { ...raw, agent: object(wrapping.agent).name }
}

const isRunItem = (value: JsonObject): boolean =>
  value.type === 'run_item_stream_event' ||
  (/_item$/.test(text(value.type) ?? '') && isObject(value.rawItem ?? value.raw_item))

/** The state of a run of the Agents SDK, alone or in its result: what was said in it, under the name of its trace. */
function stateIn(written: unknown): JsonObject | undefined {
  const { state: inner, ...beside } = object(written)
  const state = isObject(inner) ? inner : object(written)
  const made = state.generatedItems ?? state.generated_items
  if (!Array.isArray(made) || (state.modelResponses ?? state.model_responses) === undefined) return undefined
  const { group_id: group, id, metadata } = object(state.trace)
  const session = firstText(state.conversationId, group, id)
  const said = [...array(state.originalInput ?? state.original_input), ...made]
  return { session_id: session, metadata, ...(isObject(inner) && beside), items: said }
}

/** An item as a session of the Agents SDK keeps it in a table of SQLite. */
function rowIn(written: unknown): JsonObject | undefined {
  const { session_id, message_data: data, created_at } = object(written)
  const item = unpacked(data)
  return text(session_id) !== undefined && typeof data === 'string' && isObject(item)
    ? { session_id, items: [{ type: 'message', created_at, ...item }] }
    : undefined
}

function itemsOf(value: JsonObject): readonly unknown[] | undefined {
  if (isCallItem(value) || isRunItem(value)) return undefined
  const response = isObject(value.response) ? bodyOf(value.response) : value
  const items = [
    ...array(value.input ?? object(value.request).input),
    ...array(response.output),
    ...array(value.items ?? value.newItems ?? value.new_items)
  ]
  return items.some((item) => isObject(item) && (isCallItem(bare(item)) || bare(item).type === 'message'))
    ? items
    : undefined
}

const isCall = (item: unknown): boolean => isObject(item) && isCallItem(bare(item))

const isRecord = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isCall)
  return (
    isObject(value) &&
    (isCall(value) ||
      isRunItem(value) ||
      stateIn(value) !== undefined ||
      rowIn(value) !== undefined ||
      value.object === 'response' ||
      itemsOf(value)?.some(isCall) === true)
  )
}

const format: Format = {
  name: 'openai-responses',
  title: 'OpenAI Responses items',
  documentation: 'https://platform.openai.com/docs/api-reference/responses',
  description: `Items of the Responses API (\`function_call\`, \`function_call_output\`, \`mcp_call\`, \`web_search_call\`, \`local_shell_call\`, …): one item a record, response objects (\`{"object": "response", "output": […]}\`), events of the realtime API, or lists of items. So are what runs of the Agents SDK leave behind, in the names of Python or JavaScript (\`function_call_result\`, \`callId\`): the history of a result, items of a session (also as rows of its table in SQLite), items of a run (\`newItems\`, also of its result), the events of its stream and the state of a run (\`result.state\`).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation\` or the like of the record; the trace of a state; else the chain of \`previous_response_id\`, or the calls that a request repeats; or \`custom_id\` of a batch; else each list that begins with a message of the user and each result of a run is a session, and what is left in the file is one, named by their content |
| agent | \`agent\` of the record or item; else \`assistant\` |
| action | \`name\` of a function or custom tool; \`mcp:SERVER/TOOL\`; \`web_search\`, \`file_search\`, \`code_interpreter\`, \`computer\`, \`local_shell\`, \`shell\`, \`apply_patch\` |
| context | \`arg.*\`: the arguments, whole |
| outcome | of an item with its own result by \`error\` and \`status\`; else by the output: exit codes, flags, then its beginning (\`Error: …\`). \`no_result\` without an output |
| conditions | \`model\`, \`tools\`, \`prompt\`: a hash of the instructions |`,
  detect: (sample) => {
    const part = sample.length === 0 ? 0 : sample.filter(isRecord).length / sample.length
    const foreign = share(sample, (value) => value.timestamp !== undefined && isObject(value.payload))
    return part === 0 || foreign > 0 ? 0 : 0.85 + 0.1 * part
  },
  open: (output) => new ResponsesReader(output)
}

export default format
