import { argumentContext, toolNames } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { digest, globalId, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { array, firstText, isObject, type JsonObject, object, share, text } from '../calls/json.ts'
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
  private calls = 0

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: unknown, line: number): void {
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
      this.chained(isObject(record.response) ? bodyOf(record.response) : record) ??
      common.caseId
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

  /** The first response of a conversation names none before it, and gives the conversation its own name. */
  private chained({ id, previous_response_id: previous }: JsonObject): string | undefined {
    const own = text(id)
    if (own === undefined || previous === undefined) return undefined
    const session = text(previous) === undefined ? own : (this.chains.get(previous as string) ?? own)
    this.chains.set(own, session)
    return session
  }

  private item(
    item: JsonObject,
    line: number,
    place: { conversation: Conversation; journal: Journal },
    common: ReturnType<typeof commonOf>
  ): void {
    const { conversation, journal } = place
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
    if (journal.pending(key) !== undefined) return
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

function itemsOf(value: JsonObject): readonly unknown[] | undefined {
  if (isCallItem(value)) return undefined
  const response = isObject(value.response) ? bodyOf(value.response) : value
  const items = [
    ...array(value.input ?? object(value.request).input),
    ...array(response.output),
    ...array(value.items)
  ]
  return items.some((item) => isObject(item) && (isCallItem(item) || item.type === 'message'))
    ? items
    : undefined
}

const isRecord = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some((item) => isObject(item) && isCallItem(item))
  return (
    isObject(value) &&
    (isCallItem(value) ||
      value.object === 'response' ||
      itemsOf(value)?.some((item) => isObject(item) && isCallItem(item)) === true)
  )
}

const format: Format = {
  name: 'openai-responses',
  title: 'OpenAI Responses items',
  documentation: 'https://platform.openai.com/docs/api-reference/responses',
  description: `Items of the Responses API (\`function_call\`, \`function_call_output\`, \`mcp_call\`, \`web_search_call\`, \`local_shell_call\`, …): one item a record, response objects (\`{"object": "response", "output": […]}\`), or lists of items.

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation\` or the like of the record; else the chain of \`previous_response_id\`, or \`custom_id\` of a batch; else the file is one conversation, named by its content |
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
