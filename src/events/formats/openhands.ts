import { argumentContext, withFacts } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { globalId } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  finite,
  firstText,
  isObject,
  type JsonObject,
  label,
  likelihood,
  object,
  text
} from '../calls/json.ts'
import { isDenial, type Outcome } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

/** What the first version calls actions without the agent doing anything. */
const NO_ACTIONS = new Set([
  'message',
  'system',
  'null',
  'change_agent_state',
  'start',
  'recall',
  'condensation',
  'condensation_request',
  'initialize',
  'loop_recovery'
])
const AGENT = 'openhands'

class OpenHandsReader implements FormatReader {
  private readonly output: ReaderOutput
  /** Events that stand alone in the file. */
  private single: Run | undefined

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    const events = [value.history, value.events].find(Array.isArray)
    if (events === undefined) {
      this.single ??= new Run(this.output, {})
      if (isAbout(value)) this.single.name(value)
      else this.single.event(value, line)
      return
    }
    const run = new Run(this.output, value)
    for (const event of events.flat()) if (isObject(event)) run.event(event, line)
    run.end()
  }

  end(): void {
    this.single?.end()
  }
}

class Run {
  private readonly conversation: Conversation
  private readonly journal: Journal
  private readonly caseId: string | undefined
  private conditions: Record<string, string> = {}
  private id: string | undefined
  /** Second version: id of an action event → key of its call. */
  private readonly keys = new Map<string, string>()

  /** `record`: what stands around the events of one run, as evaluations write it. */
  constructor(output: ReaderOutput, record: JsonObject) {
    this.conversation = new Conversation(output, 'openhands')
    this.journal = new Journal(this.conversation)
    this.caseId = label(record.instance_id)
    if (this.caseId !== undefined) this.conversation.hear(this.caseId)
    this.note('model', text(object(object(record.metadata).llm_config).model))
  }

  end(): void {
    this.journal.end()
    this.conversation.close(this.id)
  }

  name({ id }: JsonObject): void {
    this.id = text(id)
  }

  event(event: JsonObject, line: number): void {
    this.conversation.hear(event)
    if (event.source === 'agent')
      this.journal.session(Conversation.SESSION, line, {
        caseId: this.caseId,
        agent: AGENT,
        conditions: this.conditions,
        time: instant(event.timestamp)
      })
    if (typeof event.kind === 'string') this.second(event, event.kind, line)
    else if (typeof event.action === 'string' && event.action !== '')
      this.firstAction(event, event.action, line)
    else if (event.observation !== undefined) this.firstResult(event)
  }

  private firstAction(event: JsonObject, action: string, line: number): void {
    const args = object(event.args)
    if (action === 'system' && Array.isArray(args.tools))
      this.note('agent_version', text(args.openhands_version))
    if (event.source !== 'agent' || NO_ACTIONS.has(action)) return
    const { thought: _, ...given } = args
    const called = object(event.tool_call_metadata)
    const model = text(object(called.model_response).model)
    this.note('model', model)
    const rejected = args.confirmation_state === 'rejected'
    const call = {
      session: Conversation.SESSION,
      caseId: this.caseId,
      agent: AGENT,
      action: text(called.function_name) ?? action,
      context: withFacts(argumentContext(given), { security_risk: label(args.security_risk) }),
      time: instant(event.timestamp),
      conditions: this.conditions,
      ...(rejected && { outcome: 'denied' })
    }
    // The last word of the agent is answered by nobody.
    const complete = rejected || action === 'finish' || action === 'reject' || action === 'think'
    this.journal.call(
      complete ? { ...call, outcome: call.outcome ?? 'success' } : call,
      line,
      complete ? undefined : `#${label(event.id)}`
    )
  }

  private firstResult(event: JsonObject): void {
    const key = `#${label(event.cause)}`
    const call = this.journal.pending(key)
    if (call === undefined) return
    this.journal.result(key, {
      outcome: firstOutcome(event),
      latencyMs: elapsed(call.time, instant(event.timestamp))
    })
  }

  private second(event: JsonObject, kind: string, line: number): void {
    const id = text(event.id)
    if (kind === 'ActionEvent') this.secondAction(event, id, line)
    else if (kind === 'SystemPromptEvent') this.note('tools', namesOf(event.tools))
    else {
      const key = text(event.tool_call_id) ?? this.keys.get(text(event.action_id) ?? '')
      const known =
        key === undefined
          ? undefined
          : this.keys.has(text(event.action_id) ?? '')
            ? this.keys.get(text(event.action_id) ?? '')
            : key
      if (known === undefined) return
      const latencyMs = elapsed(this.journal.pending(known)?.time, instant(event.timestamp))
      const outcome = secondOutcome(event, kind)
      if (outcome === undefined || this.journal.result(known, { outcome, latencyMs })) return
      this.orphan(event, outcome, line)
    }
  }

  /** A refusal whose action stands in a part of the log that is cut off still says what was refused. */
  private orphan(event: JsonObject, outcome: Outcome, line: number): void {
    const action = text(event.tool_name)
    if (outcome !== 'denied' || action === undefined) return
    const time = instant(event.timestamp)
    this.journal.call(
      {
        session: Conversation.SESSION,
        agent: AGENT,
        action,
        context: {},
        outcome,
        time,
        conditions: this.conditions
      },
      line
    )
  }

  private secondAction(event: JsonObject, id: string | undefined, line: number): void {
    const action = firstText(event.tool_name, object(event.tool_call).name)
    if (action === undefined) return
    const key = text(event.tool_call_id) ?? id ?? 'call'
    if (id !== undefined && this.keys.size < 100_000) this.keys.set(id, key)
    const { kind: _, ...fields } = object(event.action)
    const given =
      Object.keys(fields).length > 0
        ? fields
        : (object(event.tool_call).arguments ?? object(object(event.tool_call).function).arguments)
    const call = {
      session: Conversation.SESSION,
      caseId: this.caseId,
      agent: AGENT,
      action,
      context: withFacts(argumentContext(given), { security_risk: text(event.security_risk) }),
      time: instant(event.timestamp),
      conditions: this.conditions,
      id: globalId(id)
    }
    this.journal.call(call, line, key)
  }

  private note(name: string, value: string | undefined): void {
    if (value !== undefined && this.conditions[name] !== value)
      this.conditions = { ...this.conditions, [name]: value }
  }
}

/** What an exported conversation says of itself beside its events (`meta.json`). */
const isAbout = (value: JsonObject): boolean =>
  text(value.id) !== undefined &&
  value.kind === undefined &&
  value.sandbox_id !== undefined &&
  value.title !== undefined

const EVENT_FILE = /^(?:.*\/)?event_\d{6}_[^/]+\.json$/

const namesOf = (tools: unknown): string | undefined => {
  const names = array(tools).map((tool) =>
    firstText(object(tool).title, object(tool).name, object(object(tool).function).name)
  )
  return (
    names
      .filter((name) => name !== undefined)
      .sort()
      .join(' ') || undefined
  )
}

function firstOutcome(event: JsonObject): Outcome {
  if (event.observation === 'user_rejected') return 'denied'
  if (event.observation === 'error') return isDenial(event.content) ? 'denied' : 'error'
  const exit =
    finite(object(object(event.extras).metadata).exit_code) ?? finite(object(event.extras).exit_code)
  if (exit !== undefined) return exit === 0 || exit === -1 ? 'success' : 'error'
  return event.success === false || object(event.extras).error === true ? 'error' : 'success'
}

function secondOutcome(event: JsonObject, kind: string): Outcome | undefined {
  if (kind === 'UserRejectObservation') return 'denied'
  if (kind === 'AgentErrorEvent') return isDenial(event.error) ? 'denied' : 'error'
  if (kind !== 'ObservationEvent') return undefined
  const observation = object(event.observation)
  const exit = finite(observation.exit_code) ?? finite(object(observation.metadata).exit_code)
  if (observation.is_error === true || text(observation.error) !== undefined) return 'error'
  return exit === undefined || exit === 0 || exit === -1 ? 'success' : 'error'
}

const isEvent = (value: JsonObject): boolean => {
  if (typeof value.kind === 'string')
    return (
      /(?:Event|Observation)$/.test(value.kind) &&
      value.source !== undefined &&
      value.apiVersion === undefined
    )
  const acts = typeof value.action === 'string' && isObject(value.args) && value.source !== undefined
  const observes =
    typeof value.observation === 'string' && (value.cause !== undefined || isObject(value.extras))
  return acts || observes
}

const format: Format = {
  name: 'openhands',
  title: 'OpenHands events',
  documentation: 'https://docs.openhands.dev/sdk/arch/events',
  description: `The events of OpenHands, both of version 0 (\`action\`, \`observation\`, \`cause\`) and of the SDK of version 1 (\`kind\`); one event a record, or a record whose \`history\` or \`events\` holds them; also a conversation as it is exported (a zip of \`event_*.json\` and \`meta.json\`), given as it is. Where each event has a file of its own, as the SDK keeps them, the files of a conversation are put into one: \`cat events/event-*.json > conversation.json\`.

| event | from |
| --- | --- |
| session | \`id\` in \`meta.json\` of an exported conversation. Other events bear none: a file of events is one session, a record with a list of them another each, named by its content |
| case | \`instance_id\` of such a record |
| agent | \`openhands\` |
| action | name of the tool (\`tool_name\`, or \`function_name\` of the tool call); else the \`action\` of version 0 |
| context | \`arg.*\`: the arguments, whole, without the thought; \`security_risk\` |
| outcome | \`denied\` where the user or a hook rejected the action; \`error\` by error events, \`is_error\` and exit codes other than 0 (-1 means still running); \`no_result\` without an observation; else \`success\` |
| time | \`timestamp\`; latency by that of the observation |
| conditions | \`model\`, \`agent_version\`, \`tools\`, where the log holds them |

Messages, recalls and changes of state are no actions. A session of an agent that did nothing else is kept.`,
  detect: (sample) =>
    Math.max(
      likelihood(sample, 0.95, isEvent),
      0.94 *
        Number(
          sample.some(
            (value) =>
              isObject(value) &&
              array(value.history)
                .flat()
                .some((event) => isObject(event) && isEvent(event))
          )
        )
    ),
  archive: (entries) => entries.some((name) => EVENT_FILE.test(name)),
  open: (output) => new OpenHandsReader(output)
}

export default format
