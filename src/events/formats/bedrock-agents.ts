import { argumentContext, withFacts } from '../calls/arguments.ts'
import { RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  either,
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

/** The kinds of `Trace` that hold steps. */
const STEPS = ['orchestrationTrace', 'routingClassifierTrace'] as const
const KINDS = [
  ...STEPS,
  'preProcessingTrace',
  'postProcessingTrace',
  'failureTrace',
  'guardrailTrace'
] as const

const isTrace = (value: unknown): boolean => KINDS.some((kind) => isObject(object(value)[kind]))

/** A `TracePart`: the record itself, what it holds as `trace` (a member of the stream), or a `Trace` alone. */
function partsIn(value: JsonObject): JsonObject[] {
  if (isTrace(value)) return [{ ...value, trace: value }]
  const { trace } = value
  if (isTrace(trace)) return [value]
  if (isObject(trace) && isTrace(trace.trace)) return [{ ...beside(value), ...trace }]
  for (const held of [value.completion, value.traces, value.events]) {
    const parts = array(held).filter(isObject).flatMap(partsIn)
    if (parts.length > 0) return parts.map((part) => ({ ...beside(value), ...part }))
  }
  return []
}

/** What a record says of the session around its parts. */
const beside = (record: JsonObject) => ({
  session_id: either(record, 'session_id'),
  case_id: record.case_id ?? record.task_id
})

/** One of the ways in which a step acts: its input, and what was observed. */
interface Invocation {
  readonly input: string
  readonly output: string
  readonly action: (input: JsonObject) => string
  readonly args: (input: JsonObject) => unknown
  readonly outcome: (output: JsonObject) => Outcome
}

const INVOCATIONS: readonly Invocation[] = [
  {
    input: 'actionGroupInvocationInput',
    output: 'actionGroupInvocationOutput',
    action: ({ actionGroupName, function: name, verb, apiPath }) => {
      const called = text(name) ?? [verb, apiPath].flatMap((part) => text(part) ?? []).join(' ')
      return [actionGroupName, called].flatMap((part) => text(part) ?? []).join('/') || 'action_group'
    },
    args: ({ parameters, requestBody }) => {
      const bodies = Object.values(object(object(requestBody).content))
      return Object.assign({}, ...[parameters, ...bodies].map(namedValues))
    },
    outcome: (output) => outcomeOfContent(output.text)
  },
  {
    input: 'knowledgeBaseLookupInput',
    output: 'knowledgeBaseLookupOutput',
    action: ({ knowledgeBaseId }) => `knowledge_base:${text(knowledgeBaseId) ?? 'unknown'}`,
    args: (input) => ({ text: input.text }),
    outcome: () => 'success'
  },
  {
    input: 'agentCollaboratorInvocationInput',
    output: 'agentCollaboratorInvocationOutput',
    action: ({ agentCollaboratorName }) => `collaborator:${text(agentCollaboratorName) ?? 'unknown'}`,
    args: (input) => ({ text: object(input.input).text }),
    outcome: () => 'success'
  },
  {
    input: 'codeInterpreterInvocationInput',
    output: 'codeInterpreterInvocationOutput',
    action: () => 'code_interpreter',
    args: ({ code }) => ({ code }),
    outcome: ({ executionError, executionTimeout }) =>
      text(executionError) !== undefined || executionTimeout === true ? 'error' : 'success'
  }
]

/** `[{name, type, value}]` as an object; values are texts, whatever their type. */
function namedValues(parameters: unknown): Record<string, unknown> {
  if (isObject(parameters)) return { ...(isObject(parameters.properties) ? {} : parameters) }
  const values: Record<string, unknown> = {}
  for (const { name, type, value } of array(parameters).filter(isObject)) {
    const key = text(name)
    if (key !== undefined) values[key] = typed(type, value)
  }
  return values
}

function typed(type: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (type === 'boolean' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  const number = type === 'integer' || type === 'number' ? Number(value) : Number.NaN
  return value.trim() !== '' && Number.isFinite(number) ? number : value
}

class TraceReader implements FormatReader {
  private readonly journal: Journal
  /** Session and step → the calls of it that wait. */
  private readonly waiting = new Waiting()
  private readonly models = new RecentMap<string>(2_000)
  private readonly tokens = new RecentMap<number>(2_000)
  private calls = 0

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    for (const written of Array.isArray(value) ? value : [value])
      if (isObject(written)) for (const part of partsIn(written)) this.part(part, line)
  }

  end(): void {
    this.journal.end()
  }

  private part(part: JsonObject, line: number): void {
    const trace = object(part.trace)
    const steps = STEPS.map((kind) => object(trace[kind]))
    const ids = [trace, ...Object.values(trace), ...steps.flatMap((step) => Object.values(step))]
    const step = firstText(...ids.map((each) => object(each).traceId)) ?? ''
    const session = firstText(part.sessionId, part.session_id) ?? (step.replace(/-\d+$/, '') || 'trace')
    const agent = firstText(part.collaboratorName, part.agentName, part.agentId) ?? 'agent'
    const model = steps
      .map(({ modelInvocationInput: asked }) => text(object(asked).foundationModel))
      .find(Boolean)
    const owner = `${session} ${agent}`
    if (model !== undefined) this.models.set(owner, model)
    const facts = {
      session,
      caseId: label(part.case_id) ?? label(part.task_id),
      agent,
      conditions: conditionsOf(this.models.get(owner), text(part.agentVersion)),
      time: instant(part.eventTime)
    }
    const key = `${owner} ${step}`
    this.journal.session(session, line, facts)
    for (const each of steps) this.step(each, facts, key, line)
    this.guardrail(object(trace.guardrailTrace), facts, line)
    if (isObject(trace.failureTrace)) this.failed(key, object(trace.failureTrace), facts.time)
  }

  private step(step: JsonObject, facts: RawEvent, key: string, line: number): void {
    const { modelInvocationOutput: answered, invocationInput, observation } = step
    const tokens = finite(object(object(object(answered).metadata).usage).outputTokens)
    if (tokens !== undefined) this.tokens.set(key, tokens)
    for (const { input, action, args } of INVOCATIONS) {
      const given = object(invocationInput)[input]
      if (!isObject(given)) continue
      const context = withFacts(argumentContext(args(given)), { execution_type: given.executionType })
      const name = `${key} ${++this.calls}`
      const event = { ...facts, action: action(given), context, tokens: this.tokens.get(key) }
      this.journal.call(event, line, name)
      this.waiting.add(key, name)
    }
    for (const { output, outcome } of INVOCATIONS) {
      const found = object(observation)[output]
      if (isObject(found)) this.answered(key, outcome(found), facts.time, found)
    }
    if (isObject(object(observation).repromptResponse)) this.answered(key, 'error', facts.time, {})
  }

  private answered(key: string, outcome: Outcome, time: number | undefined, output: JsonObject): boolean {
    const name = this.waiting.take(key)
    if (name === undefined) return false
    const told = finite(object(output.metadata).totalTimeMs)
    this.journal.result(name, { outcome, latencyMs: told ?? elapsed(this.journal.pending(name)?.time, time) })
    return true
  }

  private failed(key: string, failure: JsonObject, time: number | undefined): void {
    const outcome = isDenial(failure.failureReason) ? 'denied' : 'error'
    while (this.answered(key, outcome, time, failure));
  }

  private guardrail(trace: JsonObject, facts: RawEvent, line: number): void {
    if (trace.action !== 'INTERVENED' && trace.action !== 'NONE') return
    this.journal.call(
      { ...facts, action: 'guardrail', outcome: trace.action === 'NONE' ? 'success' : 'denied' },
      line
    )
  }
}

const conditionsOf = (model: string | undefined, version: string | undefined): Record<string, string> => ({
  ...(model !== undefined && { model }),
  ...(version !== undefined && { agent_version: version })
})

const format: Format = {
  name: 'bedrock-agents',
  title: 'Amazon Bedrock agent traces',
  documentation: 'https://docs.aws.amazon.com/bedrock/latest/userguide/trace-events.html',
  description: `Traces of agents of Amazon Bedrock, as \`InvokeAgent\` and \`InvokeInlineAgent\` give them with \`enableTrace\`: the members of the stream (\`{"trace": {"sessionId": …, "trace": {"orchestrationTrace": …}}}\`), the \`TracePart\` in them, or the \`Trace\` alone, one a record; or a record with all of them in \`completion\`, \`traces\` or \`events\`.

| event | from |
| --- | --- |
| session | \`sessionId\` of the part, or of the record around it; else \`traceId\` without the number of the step |
| case | \`case_id\` or \`task_id\` of the record |
| agent | \`collaboratorName\`; else \`agentName\` or \`agentId\` |
| action | \`GROUP/FUNCTION\` or \`GROUP/VERB PATH\` of an action group, \`knowledge_base:ID\`, \`collaborator:NAME\`, \`code_interpreter\`, \`guardrail\` |
| context | \`arg.*\`: parameters and body of the request by name, numbers and booleans as such; the text that a knowledge base or a collaborator was asked, the code; \`execution_type\` |
| outcome | \`error\` or \`denied\` by the beginning of what an action group returned, or by the \`failureTrace\` of the step; \`error\` where the code failed or the agent was prompted again; \`denied\` where a guardrail intervened; \`no_result\` where nothing was observed (control was returned); else \`success\` |
| time | \`eventTime\`; latency from \`totalTimeMs\` or the observation |
| conditions | \`model\` (\`foundationModel\`), \`agent_version\` |

A session without a call is kept.`,
  detect: (sample) =>
    sample.some((value) => array(value).some((each) => isObject(each) && partsIn(each).length > 0)) ||
    share(sample, (value) => partsIn(value).length > 0) > 0
      ? 0.95
      : 0,
  open: (output) => new TraceReader(output)
}

export default format
