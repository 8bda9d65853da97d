import { argumentContext, innerArguments, withFacts } from '../calls/arguments.ts'
import { RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  contentText,
  firstText,
  isObject,
  type JsonObject,
  label,
  likelihood,
  object,
  text,
  unpacked
} from '../calls/json.ts'
import { isLangChainMetadata } from '../calls/langchain.ts'
import { modelOf, unwrapped } from '../calls/message-dialects.ts'
import { isDenial, type Outcome, outcomeOfContent } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const EVENT = /^on_(?:chain|tool|chat_model|llm|prompt|retriever|parser)_(?:start|stream|end|error)$/

class EventsReader implements FormatReader {
  private readonly journal: Journal
  private readonly conditions = new RecentMap<Record<string, string>>()
  private readonly agents = new RecentMap<string>()
  /** The outermost run, as long as it goes on: events of JavaScript do not name the runs around them. */
  private root: string | undefined

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    const event = eventIn(value)
    const run = text(event?.run_id)
    if (event === undefined || run === undefined) return
    const kind = text(event.event) ?? ''
    if (kind.endsWith('_start')) this.root ??= run
    this.event(event, kind, run, line)
    if (run === this.root && /_(?:end|error)$/.test(kind)) this.root = undefined
  }

  end(): void {
    this.journal.end()
  }

  private event(event: JsonObject, kind: string, run: string, line: number): void {
    const metadata = object(event.metadata)
    const outermost = firstText(array(event.parent_ids)[0], this.root, run) as string
    const session = firstText(metadata.thread_id, metadata.session_id, metadata.conversation_id) ?? outermost
    if (kind === 'on_chain_start' && run === outermost && text(event.name) !== undefined)
      this.agents.set(outermost, event.name as string)
    const agent = firstText(metadata.lc_agent_name, metadata.agent_name, this.agents.get(outermost))
    const conditions = this.learn(session, event, metadata)
    const caseId = label(metadata.case_id) ?? label(metadata.task_id)
    const time = instant(event.timestamp)
    const data = object(event.data)
    if (kind === 'on_tool_start' && text(event.name) !== undefined) {
      const context = withFacts(argumentContext(innerArguments(unpacked(data.input))), factsOf(metadata))
      const call = { session, caseId, agent, conditions, action: text(event.name), context, time }
      this.journal.call(call, line, run)
    } else if (kind === 'on_tool_end' || kind === 'on_tool_error') {
      const outcome = kind === 'on_tool_end' ? outcomeOf(unpacked(data.output)) : refusedOrFailed(data.error)
      this.journal.result(run, { outcome, latencyMs: elapsed(this.journal.pending(run)?.time, time) })
    } else if (/^on_(?:chat_model|llm)_/.test(kind))
      this.journal.session(session, line, { caseId, agent, conditions, time })
  }

  private learn(session: string, { data }: JsonObject, metadata: JsonObject): Record<string, string> {
    const known = this.conditions.get(session) ?? {}
    const output = unpacked(object(data).output)
    const model = firstText(metadata.ls_model_name, isObject(output) ? modelOf(unwrapped(output)) : undefined)
    const conditions = model === undefined || known.model !== undefined ? known : { ...known, model }
    this.conditions.set(session, conditions)
    return conditions
  }
}

function factsOf(metadata: JsonObject): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const name of Object.keys(metadata))
    if (!isLangChainMetadata(name) && name !== 'case_id' && name !== 'task_id')
      facts[`metadata.${name}`] = metadata[name]
  return facts
}

const refusedOrFailed = (said: unknown): Outcome =>
  isDenial(firstText(said, object(said).message)) ? 'denied' : 'error'

/** Of the message that a tool gave, which a dump without care has made a text (`content='…' status='error'`). */
function outcomeOf(output: unknown): Outcome {
  if (typeof output === 'string') {
    const [, content] = /^content=['"](.{0,300})/s.exec(output) ?? []
    if (content === undefined) return outcomeOfContent(output)
    return /\sstatus='error'/.test(output) ? refusedOrFailed(content) : outcomeOfContent(content)
  }
  const message = isObject(output) ? unwrapped(output) : undefined
  if (message?.status === 'error') return refusedOrFailed(contentText(message.content, 300))
  if (message?.status === 'success') return 'success'
  return outcomeOfContent(message?.content ?? output)
}

/** Alone, or as the LangGraph server sends it. */
const eventIn = (value: unknown): JsonObject | undefined => {
  const { event, data } = object(value)
  const inner = event === 'events' ? object(data) : object(value)
  return EVENT.test(text(inner.event) ?? '') && text(inner.run_id) !== undefined ? inner : undefined
}

const format: Format = {
  name: 'langchain-events',
  title: 'LangChain stream events',
  documentation: 'https://docs.langchain.com/oss/python/langchain/streaming',
  description: `What \`astream_events\` (\`streamEvents\` in JavaScript) of LangChain and LangGraph gives, one event a record: \`{"event": "on_tool_start", "name": …, "run_id": …, "data": …}\`, also within the \`events\` of the LangGraph server.

| event | from |
| --- | --- |
| session | \`thread_id\`, \`session_id\` or \`conversation_id\` in \`metadata\`; else the outermost run (\`parent_ids\`, or the first that began and has not ended) |
| case | \`case_id\` or \`task_id\` in \`metadata\` |
| agent | \`lc_agent_name\` or \`agent_name\` in \`metadata\`; else the name of the outermost run |
| action | \`name\` of \`on_tool_start\` |
| context | \`arg.*\`: \`input\`, whole; \`metadata.*\` that is not LangChain's own |
| outcome | \`error\` by \`on_tool_error\` or the \`status\` of the message, \`denied\` where its text is a refusal; without a status the beginning of the output; \`no_result\` where none follows; else \`success\` |
| time | \`timestamp\`, where the writer added one |
| conditions | \`model\` |

A session in which a model worked and no tool was called is kept.`,
  detect: (sample) => likelihood(sample, 0.95, (value) => eventIn(value) !== undefined),
  open: (output) => new EventsReader(output)
}

export default format
