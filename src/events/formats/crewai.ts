import { argumentContext } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { digest, fingerprint, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  finite,
  firstText,
  isObject,
  type JsonObject,
  label,
  object,
  share,
  text
} from '../calls/json.ts'
import { isDenial, type Outcome, outcomeOfContent } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import { Waiting } from '../calls/waiting.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

/** What starts a run, where nothing stands around it. */
const STARTS = new Set<unknown>(['crew_kickoff_started', 'flow_started', 'lite_agent_execution_started'])
const ENDS = new Set<unknown>(['crew_kickoff_completed', 'crew_kickoff_failed', 'flow_finished'])
const TOOLS = /^tool_usage_(?:started|finished|error)$/
/** The tool that was asked for is none, or was asked for wrongly: nothing was started. */
const MISUSES = new Set<unknown>([
  'tool_selection_error',
  'tool_validate_input_error',
  'tool_execution_error'
])

/** An event of the bus; what webhooks send is wrapped: `{id, execution_id, type, data}`. */
function eventOf(value: unknown): JsonObject {
  const record = object(value)
  const { data, event } = record
  if (isObject(event) && text(event.type) !== undefined) return event
  if (!isObject(data) || text(record.type) === undefined) return record
  return { event_id: record.id, ...data, ...record }
}

const eventsIn = (value: unknown): readonly JsonObject[] => {
  const { events, nodes } = object(value)
  const listed = Array.isArray(value) ? value : array(events)
  const all = listed.length > 0 ? listed : isObject(nodes) ? inOrder(Object.values(nodes)) : [value]
  return all.map(eventOf)
}

/** A record of events holds them by their ids. */
const inOrder = (nodes: readonly unknown[]): readonly unknown[] => {
  const place = (node: unknown) => finite(eventOf(node).emission_sequence) ?? 0
  return [...nodes].sort((a, b) => place(a) - place(b))
}

const isOwn = (event: JsonObject): boolean => {
  const { type, tool_name: tool } = event
  if (TOOLS.test(text(type) ?? ''))
    return text(tool) !== undefined && (event.tool_args !== undefined || Object.hasOwn(event, 'agent_role'))
  return (
    (type === 'crew_kickoff_started' || type === 'crew_kickoff_completed') &&
    Object.hasOwn(event, 'crew_name')
  )
}

class EventReader implements FormatReader {
  private readonly conversation: Conversation
  private readonly journal: Journal
  /** Under which id of its start, and under which tool with which arguments, calls wait. */
  private readonly byStart = new RecentMap<string>(20_000)
  private readonly byCall = new Waiting()
  private readonly models = new RecentMap<string>(2_000)
  private run: string | undefined
  private calls = 0
  private hasStarts = false

  constructor(output: ReaderOutput) {
    this.conversation = new Conversation(output, 'crew')
    this.journal = new Journal(this.conversation)
  }

  value(value: unknown, line: number): void {
    for (const event of eventsIn(value)) this.event(event, line)
  }

  end(): void {
    this.journal.end()
    this.conversation.close()
  }

  private event(event: JsonObject, line: number): void {
    const type = text(event.type) ?? ''
    if (STARTS.has(type) && text(event.parent_event_id) === undefined)
      this.run = text(event.event_id) ?? `crew-${digest(fingerprint(event))}`
    const given = firstText(event.execution_id, event.session_id, event.conversation_id)
    const session = given ?? this.run ?? Conversation.SESSION
    const agent = firstText(event.agent_role, event.agent_key)?.trim() || 'agent'
    if (type.startsWith('llm_call_') && text(event.model) !== undefined)
      this.models.set(`${session} ${agent}`, text(event.model) as string)
    const model = this.models.get(`${session} ${agent}`)
    const facts = {
      session,
      caseId: label(event.case_id),
      agent,
      conditions: model === undefined ? {} : { model },
      time: instant(event.timestamp)
    }
    if (STARTS.has(type) || type.startsWith('agent_execution_') || type.startsWith('llm_call_')) {
      this.journal.session(session, line, { ...facts, agent: text(event.agent_role)?.trim() })
      if (session === Conversation.SESSION) this.conversation.hear(event)
    }
    if (text(event.tool_name) !== undefined) this.tool(type, event, facts, line)
    if (ENDS.has(type) && text(event.parent_event_id) === undefined) this.run = undefined
  }

  private tool(type: string, event: JsonObject, facts: RawEvent, line: number): void {
    if (facts.session === Conversation.SESSION) this.conversation.hear(event)
    if (type === 'tool_usage_started') {
      this.hasStarts = true
      this.started(event, facts, line)
    } else if (TOOLS.test(type) || MISUSES.has(type)) {
      const found = this.waiting(event, facts)
      const outcome = outcomeOf(type, event)
      const latencyMs =
        elapsed(instant(event.started_at), instant(event.finished_at)) ??
        elapsed(found === undefined ? undefined : this.journal.pending(found)?.time, facts.time)
      if (found !== undefined) this.journal.result(found, { outcome, latencyMs })
      // An error may be told twice of a call; only a log without starts tells of calls by their ends.
      else if (!this.hasStarts || type === 'tool_selection_error')
        this.journal.call({ ...callOf(event, facts), outcome, latencyMs }, line)
    }
  }

  private started(event: JsonObject, facts: RawEvent, line: number): void {
    const name = `${++this.calls}`
    const id = text(event.event_id)
    if (id !== undefined) this.byStart.set(id, name)
    this.byCall.add(keyOf(event, facts), name)
    this.journal.call(callOf(event, facts), line, name)
  }

  private waiting(event: JsonObject, facts: RawEvent): string | undefined {
    return this.byStart.get(text(event.started_event_id) ?? '') ?? this.byCall.take(keyOf(event, facts))
  }
}

const keyOf = ({ tool_name: tool, tool_args: input }: JsonObject, { session }: RawEvent): string =>
  `${session} ${text(tool)} ${digest(fingerprint(input))}`

const callOf = (event: JsonObject, facts: RawEvent): RawEvent => ({
  ...facts,
  action: text(event.tool_name),
  context: argumentContext(event.tool_args)
})

function outcomeOf(type: string, { error, failure, output }: JsonObject): Outcome {
  if (type === 'tool_usage_finished')
    return isObject(failure) ? 'error' : output === undefined ? 'success' : outcomeOfContent(output)
  return isDenial(typeof error === 'string' ? error : object(error).message) ? 'denied' : 'error'
}

const format: Format = {
  name: 'crewai',
  title: 'CrewAI events',
  documentation: 'https://docs.crewai.com/en/concepts/event-listener',
  description: `Events of CrewAI's event bus, as a listener writes them (\`event.model_dump_json()\`, \`event.to_json()\`), one a record, in a list or in \`events\`; as its webhooks send them (\`{"type": …, "execution_id": …, "data": …}\`); and event records (\`nodes\`).

| event | from |
| --- | --- |
| session | \`execution_id\`, \`session_id\` or \`conversation_id\` of the event; else the run: from the outermost \`crew_kickoff_started\`, \`flow_started\` or \`lite_agent_execution_started\`, by its \`event_id\`; without one all of the file is one session, named by its content |
| case | \`case_id\` of the event |
| agent | \`agent_role\`; else \`agent_key\` |
| action | \`tool_name\` of \`tool_usage_started\`, or of its end where a log holds no starts; of \`tool_selection_error\` |
| context | \`arg.*\`: \`tool_args\`, whole |
| outcome | \`error\` by \`tool_usage_error\` and its kin or a \`failure\` (\`denied\` where the error reads like a refusal), else by the beginning of the \`output\`; \`no_result\` where the call does not end |
| time | \`timestamp\` of the start; latency from \`started_at\` and \`finished_at\`, or the time of the end |
| conditions | \`model\` of the last \`llm_call_started\` or \`llm_call_completed\` of the agent |

A run in which no tool is used is kept.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && eventsIn(value).some(isOwn)) ||
    share(sample, (value) => eventsIn(value).some(isOwn)) > 0
      ? 0.94
      : 0,
  open: (output) => new EventReader(output)
}

export default format
