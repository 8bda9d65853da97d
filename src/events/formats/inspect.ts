import { argumentContext, withFacts } from '../calls/arguments.ts'
import { Chat } from '../calls/chat.ts'
import { digest, fingerprint, globalId } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  firstText,
  isObject,
  type JsonObject,
  label,
  likelihood,
  object,
  text
} from '../calls/json.ts'
import type { Outcome } from '../calls/outcome.ts'
import { elapsed, fromSeconds, instant } from '../calls/time.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const ATTACHMENT = 'attachment://'
const DEEPEST = 12

class InspectReader implements FormatReader {
  private readonly output: ReaderOutput
  /** Of an `.eval` file: it stands in an entry of its own, before the samples. */
  private header: JsonObject = {}

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    if (isObject(value.eval)) this.header = value.eval
    const { header } = this
    const samples =
      Array.isArray(value.samples) && isObject(value.eval) ? value.samples : isSample(value) ? [value] : []
    for (const sample of samples) if (isObject(sample)) this.sample(sample, header, line)
  }

  end(): void {}

  private sample(sample: JsonObject, header: JsonObject, line: number): void {
    const caseId = label(sample.id)
    const trial = [text(header.run_id), caseId ?? 'sample', label(sample.epoch) ?? '1']
    // A sample on its own does not know its run: its own id, or its content, tells it apart.
    if (text(header.run_id) === undefined)
      trial.push(text(sample.uuid) ?? digest(fingerprint(sample.messages), fingerprint(sample.events)))
    const session = trial.filter((part) => part !== undefined).join('/')
    const common = { session, caseId, conditions: conditionsOf(header, sample) }
    const journal = new Journal(this.output)
    journal.session(session, line, {
      caseId,
      agent: 'assistant',
      conditions: common.conditions,
      time: instant(header.created)
    })
    const events = flat(array(sample.events))
    const tools = events.filter((event) => event.event === 'tool' && text(event.function) !== undefined)
    if (tools.length > 0) this.events(journal, tools, events, sample, common, line)
    else this.messages(journal, sample, common, line)
    journal.end()
  }

  /** The events know times and errors; a log without them is read from its messages. */
  private events(
    journal: Journal,
    tools: readonly JsonObject[],
    all: readonly JsonObject[],
    sample: JsonObject,
    common: Pick<RawEvent, 'session' | 'caseId' | 'conditions'>,
    line: number
  ): void {
    const attachments = object(sample.attachments)
    const agents = agentSpans(all)
    const rejected = new Set<unknown>()
    for (const event of all) {
      if (event.event === 'approval' && (event.decision === 'reject' || event.decision === 'terminate'))
        rejected.add(object(event.call).id)
    }
    for (const tool of tools) {
      const time = instant(tool.timestamp)
      journal.call(
        {
          ...common,
          agent: firstText(tool.agent, agents.get(text(tool.span_id) ?? '')) ?? 'assistant',
          action: text(tool.function) as string,
          context: argumentContext(attached(tool.arguments, attachments, 0)),
          outcome: rejected.has(tool.id) && tool.id !== undefined ? 'denied' : outcomeOf(tool),
          time,
          latencyMs: fromSeconds(tool.working_time) ?? elapsed(time, instant(tool.completed)),
          id: globalId(tool.uuid)
        },
        line
      )
    }
  }

  private messages(
    journal: Journal,
    sample: JsonObject,
    common: Pick<RawEvent, 'session' | 'caseId' | 'conditions'>,
    line: number
  ): void {
    const attachments = object(sample.attachments)
    const chat = new Chat(journal, { ...common, agent: 'assistant' }, { outcome: outcomeOf })
    const called = new Set<unknown>()
    for (const message of array(sample.messages)) {
      if (!isObject(message)) continue
      for (const call of array(message.tool_calls)) called.add(object(call).id)
      // A shortened log may keep an answer whose question is gone: it says by itself what was called.
      if (
        message.role === 'tool' &&
        !called.has(message.tool_call_id) &&
        text(message.function) !== undefined
      ) {
        const action = text(message.function) as string
        journal.call(
          { ...common, agent: 'assistant', action, context: {}, outcome: outcomeOf(message) },
          line
        )
      } else {
        chat.message(
          message.tool_calls === undefined
            ? message
            : { ...message, tool_calls: attached(message.tool_calls, attachments, 0) },
          line
        )
      }
    }
  }
}

/** Old logs nest the events of a sub-task in the event that started it. */
function flat(events: readonly unknown[], depth = 0): JsonObject[] {
  const all: JsonObject[] = []
  for (const event of events) {
    if (!isObject(event)) continue
    all.push(event)
    if (depth < DEEPEST) for (const inner of flat(array(event.events), depth + 1)) all.push(inner)
  }
  return all
}

/** Span → the agent it runs in: the nearest span of the type `agent` around it. */
function agentSpans(events: readonly JsonObject[]): Map<string, string> {
  const agents = new Map<string, string>()
  for (const event of events) {
    const id = text(event.id)
    if (event.event !== 'span_begin' || id === undefined) continue
    const agent = event.type === 'agent' ? text(event.name) : agents.get(text(event.parent_id) ?? '')
    if (agent !== undefined) agents.set(id, agent)
  }
  return agents
}

/** Long texts stand apart, as `attachment://HASH`. */
function attached(value: unknown, attachments: JsonObject, depth: number): unknown {
  if (typeof value === 'string' && value.startsWith(ATTACHMENT)) {
    const name = value.slice(ATTACHMENT.length)
    return Object.hasOwn(attachments, name) ? attachments[name] : value
  }
  if (depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((member) => attached(member, attachments, depth + 1))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, attached(member, attachments, depth + 1)])
  )
}

function outcomeOf(result: JsonObject): Outcome {
  const error = result.error
  if (error !== null && error !== undefined) {
    const type = text(object(error).type)
    return type === 'approval' || type === 'permission' ? 'denied' : 'error'
  }
  if (result.failed === true) return 'error'
  return result.pending === true ? 'no_result' : 'success'
}

function conditionsOf(header: JsonObject, sample: JsonObject): Record<string, string> {
  const conditions: Record<string, string> = {}
  const model = firstText(
    header.model,
    object(sample.output).model,
    Object.keys(object(sample.model_usage))[0]
  )
  if (model !== undefined) conditions.model = model
  const task = text(header.task)
  if (task !== undefined) conditions.task = task
  const commit = text(object(header.revision).commit)
  if (commit !== undefined) conditions.agent_version = commit
  return withFacts({}, conditions) as Record<string, string>
}

const isSample = (value: JsonObject): boolean =>
  value.epoch !== undefined && value.id !== undefined && Array.isArray(value.messages)

/** A log, a sample, or one of the other entries of an `.eval` file, which hold no events. */
const isInspect = (value: JsonObject): boolean =>
  (isObject(value.eval) &&
    (value.plan !== undefined || value.samples !== undefined || value.status !== undefined) &&
    firstText(value.eval.task, value.eval.run_id) !== undefined) ||
  (isSample(value) && (value.input !== undefined || value.target !== undefined)) ||
  (value.epoch !== undefined &&
    value.id !== undefined &&
    value.input !== undefined &&
    value.target !== undefined) ||
  (text(value.scorer) !== undefined && Array.isArray(value.samples))

/** The entries of an `.eval` file: where there are samples, what they ran under stands in the header or the journal. */
function isEvalFile(entries: readonly string[]): boolean {
  return (
    entries.some((name) => name === 'header.json' || name === '_journal/start.json') &&
    entries.every((name) => /^(?:header|summaries|reductions)\.json$|^(?:samples|_journal)\//.test(name))
  )
}

const format: Format = {
  name: 'inspect',
  title: 'Inspect',
  documentation: 'https://inspect.aisi.org.uk/eval-logs.html',
  description: `The logs of Inspect AI: \`.eval\` files and \`.json\` logs.

| event | from |
| --- | --- |
| session | one for each sample and epoch: run, sample id, epoch; for a sample on its own sample id, epoch and the id of the sample |
| case | \`id\` of the sample: its epochs are trials of one task |
| agent | \`agent\` of the event or the name of the agent's span; else \`assistant\` |
| action | \`function\` of the tool event |
| context | \`arg.*\`: the arguments, whole, attachments put back |
| outcome | \`denied\` where the approver rejected the call or the error is of the type \`approval\` or \`permission\`; \`error\` for any other error; \`no_result\` while pending; else \`success\` |
| time | \`timestamp\`; latency from \`working_time\` |
| conditions | \`model\`, \`task\`, \`agent_version\` (commit) |

Samples without a call are kept. Logs without events are read from the messages of their samples.`,
  detect: (sample) => likelihood(sample, 0.97, isInspect),
  archive: isEvalFile,
  open: (output) => new InspectReader(output)
}

export default format
