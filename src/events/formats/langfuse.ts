import { argumentContext, innerArguments, withFacts } from '../calls/arguments.ts'
import {
  array,
  firstText,
  isObject,
  type JsonObject,
  label,
  likelihood,
  object,
  text,
  unpacked
} from '../calls/json.ts'
import { isFailedMessage, isPaused } from '../calls/langchain.ts'
import { callsOf } from '../calls/message-dialects.ts'
import { callsInOutput } from '../calls/model-calls.ts'
import { isDenial, type Outcome } from '../calls/outcome.ts'
import { type Span, SpanForest } from '../calls/span-forest.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const TYPES = new Set([
  'SPAN',
  'GENERATION',
  'EVENT',
  'AGENT',
  'TOOL',
  'CHAIN',
  'RETRIEVER',
  'EVALUATOR',
  'EMBEDDING',
  'GUARDRAIL'
])
/** What Langfuse's own SDK puts into `metadata` of every observation. */
const OWN_METADATA = new Set(['resourceAttributes', 'resource_attributes', 'scope', 'attributes'])
const MOST_DEFERRED = 50_000

interface TraceFacts {
  readonly session: string | undefined
  readonly name: string | undefined
  readonly caseId: string | undefined
}

class LangfuseReader implements FormatReader {
  private readonly forest: SpanForest
  private readonly traces = new Map<string, TraceFacts>()
  /** Observations are read at the end: only then is known which of them are calls, and to which session a trace belongs. */
  private deferred: { row: JsonObject; line: number }[] = []
  /** Observations of which the SDKs tell in several events, by id. */
  private readonly told = new Map<string, { row: JsonObject; line: number }>()

  constructor(output: ReaderOutput) {
    this.forest = new SpanForest(output)
  }

  value(value: unknown, line: number): void {
    if (isObject(value)) this.record(value, line, 0)
  }

  end(): void {
    this.settle()
    this.forest.end()
  }

  private record(value: JsonObject, line: number, depth: number): void {
    if (isIngested(value)) {
      this.ingested(value, line)
      return
    }
    if (isObservation(value)) {
      this.deferred.push({ row: value, line })
      if (this.deferred.length >= MOST_DEFERRED) this.settle()
      return
    }
    if (depth > 3) return
    const trace = isObject(value.trace) ? value.trace : value
    if (isTrace(trace)) this.trace(trace)
    for (const members of [value.observations, value.traces, value.data, value.batch]) {
      for (const member of array(members)) if (isObject(member)) this.record(member, line, depth + 1)
    }
  }

  /** An observation is created and updated, in any order. */
  private ingested({ type, body }: JsonObject, line: number): void {
    const given = object(body)
    const kind = (type as string).replace(/-(?:create|update)$/, '')
    if (kind === 'trace') this.trace(given)
    else if (kind !== 'score') {
      const id = text(given.id) ?? ''
      const known = this.told.get(id)
      const row = { type: kind.toUpperCase(), ...known?.row, ...given }
      if (known !== undefined) known.row = row
      else {
        const entry = { row, line }
        this.told.set(id, entry)
        this.deferred.push(entry)
        if (this.deferred.length >= MOST_DEFERRED) this.settle()
      }
    }
  }

  private trace(trace: JsonObject): void {
    const id = text(trace.id)
    if (id === undefined || this.traces.size >= 200_000) return
    const metadata = object(unpacked(trace.metadata))
    const known = this.traces.get(id)
    this.traces.set(id, {
      session: firstText(trace.session_id, trace.sessionId) ?? known?.session,
      name: text(trace.name) ?? known?.name,
      caseId: label(metadata.case_id) ?? label(metadata.task_id) ?? known?.caseId
    })
  }

  private settle(): void {
    const named = new Map<string, Set<string>>()
    const tools = new Set<string>()
    for (const { row } of this.deferred) {
      const trace = traceOf(row)
      if (row.type === 'TOOL') tools.add(trace)
      for (const call of modelCalls(row)) named.set(trace, (named.get(trace) ?? new Set()).add(call.action))
    }
    const spanned = new Set<string>()
    for (const { row } of this.deferred) {
      if (row.type === 'SPAN' && named.get(traceOf(row))?.has(text(row.name) ?? '') === true)
        spanned.add(traceOf(row))
    }
    for (const { row, line } of this.deferred) {
      const trace = traceOf(row)
      // Old SDKs have no observation of the type TOOL: a span with the name of a called function is the call; where
      // there is none either, the model's wish is all that is known of it.
      const isCall =
        row.type === 'TOOL' ||
        (!tools.has(trace) &&
          spanned.has(trace) &&
          row.type === 'SPAN' &&
          named.get(trace)?.has(text(row.name) ?? '') === true)
      this.add(row, line, isCall)
      if (!tools.has(trace) && !spanned.has(trace)) this.wishes(row, line)
    }
    this.deferred = []
    this.told.clear()
  }

  private add(row: JsonObject, line: number, isCall: boolean): void {
    const span = this.spanOf(row, line)
    const name = text(row.name)
    if (row.type === 'GUARDRAIL' && name !== undefined)
      this.forest.add({ ...span, call: eventOf(row, `guardrail:${name}`) })
    else if (isCall && name !== undefined) this.forest.add({ ...span, call: eventOf(row, name) })
    else this.forest.add(span)
  }

  private wishes(row: JsonObject, line: number): void {
    for (const { action, input } of modelCalls(row)) {
      const { id, ...span } = this.spanOf(row, line)
      const call = { action, context: withFacts(argumentContext(input), factsOf(row)), time: span.time }
      this.forest.add({ ...span, id: undefined, parent: id, call })
    }
  }

  private spanOf(row: JsonObject, line: number): Span {
    const trace = traceOf(row)
    const facts = this.traces.get(trace)
    const metadata = object(unpacked(row.metadata))
    return {
      trace,
      id: text(row.id),
      parent: firstText(row.parent_observation_id, row.parentObservationId),
      line,
      time: instant(row.start_time ?? row.startTime),
      agent: row.type === 'AGENT' ? text(row.name) : undefined,
      session: firstText(row.session_id, row.sessionId) ?? facts?.session,
      caseId:
        label(metadata.case_id) ??
        label(metadata.task_id) ??
        firstText(row.dataset_item_id, row.datasetItemId) ??
        facts?.caseId,
      service: firstText(row.trace_name, row.traceName) ?? facts?.name,
      conditions: conditionsOf(row),
      works: row.type === 'AGENT' || row.type === 'GENERATION' || row.type === 'CHAIN'
    }
  }
}

const traceOf = (row: JsonObject): string => firstText(row.trace_id, row.traceId) ?? 'trace'

function eventOf(row: JsonObject, action: string): RawEvent {
  const time = instant(row.start_time ?? row.startTime)
  const id = text(row.id)
  return {
    action,
    context: withFacts(argumentContext(innerArguments(row.input)), factsOf(row)),
    outcome: outcomeOf(row, action),
    time,
    latencyMs: elapsed(time, instant(row.end_time ?? row.endTime)),
    id: id === undefined ? undefined : `${traceOf(row)}/${id}`
  }
}

function factsOf(row: JsonObject): Record<string, unknown> {
  const facts: Record<string, unknown> = { environment: text(row.environment) }
  const metadata = object(unpacked(row.metadata))
  for (const name of Object.keys(metadata))
    if (!OWN_METADATA.has(name)) facts[`metadata.${name}`] = metadata[name]
  return facts
}

function outcomeOf(row: JsonObject, action: string): Outcome {
  const output = object(unpacked(row.output))
  const guards = action.startsWith('guardrail:')
  if (isPaused(row.status_message ?? row.statusMessage)) return 'no_result'
  if (row.level === 'ERROR')
    return guards || isDenial(row.status_message ?? row.statusMessage) ? 'denied' : 'error'
  if (guards && (output.triggered === true || output.blocked === true || output.passed === false))
    return 'denied'
  return output.isError === true || output.is_error === true || isFailedMessage(output) ? 'error' : 'success'
}

/** The calls a generation asks for: its own columns, or the message it put out. */
function modelCalls(row: JsonObject): { action: string; input: unknown }[] {
  if (row.type !== 'GENERATION') return []
  const columns = unpacked(row.tool_calls ?? row.toolCalls)
  const stated = array(columns).map(unpacked)
  if (stated.length > 0) return callsOf({ tool_calls: stated })
  return callsInOutput(row.output)
}

function conditionsOf(row: JsonObject): Record<string, string> {
  const conditions: Record<string, string> = {}
  const model = firstText(row.provided_model_name, row.model, row.providedModelName)
  if (model !== undefined) conditions.model = model
  const version = firstText(row.version, row.release)
  if (version !== undefined) conditions.agent_version = version
  const prompt = firstText(row.prompt_name, row.promptName)
  if (prompt !== undefined)
    conditions.prompt = [prompt, label(row.prompt_version ?? row.promptVersion)].filter(Boolean).join('@')
  return conditions
}

const isObservation = (value: JsonObject): boolean =>
  TYPES.has(text(value.type) ?? '') &&
  firstText(value.trace_id, value.traceId) !== undefined &&
  (value.start_time !== undefined ||
    value.startTime !== undefined ||
    value.parent_observation_id !== undefined)

const isTrace = (value: JsonObject): boolean =>
  text(value.id) !== undefined &&
  (value.sessionId !== undefined || value.session_id !== undefined) &&
  value.run_type === undefined &&
  value.timestamp !== undefined

/** An event of the ingestion API, as the SDKs send them in a `batch`. */
const isIngested = ({ type, body }: JsonObject): boolean =>
  /^(?:trace-create|(?:span|generation|event|observation|agent|tool|chain|retriever|guardrail)-(?:create|update))$/.test(
    text(type) ?? ''
  ) &&
  isObject(body) &&
  text(body.id) !== undefined

const isLangfuse = (value: JsonObject): boolean =>
  isObservation(value) ||
  isIngested(value) ||
  (Array.isArray(value.batch) && value.batch.some((event) => isObject(event) && isIngested(event))) ||
  (Array.isArray(value.observations) && (isObject(value.trace) || isTrace(value))) ||
  (Array.isArray(value.traces) && value.traces.some((trace) => isObject(trace) && isTrace(trace))) ||
  (Array.isArray(value.data) && value.data.some((row) => isObject(row) && isObservation(row))) ||
  (isTrace(value) &&
    (value.user_id !== undefined || value.userId !== undefined) &&
    value.tags !== undefined &&
    value.release !== undefined)

const format: Format = {
  name: 'langfuse',
  title: 'Langfuse',
  documentation: 'https://langfuse.com/docs/api-and-data-platform/features/export-to-blob-storage',
  description: `Exports of Langfuse: observations from the blob storage export (JSON Lines, JSON or CSV, snake case), JSON of the user interface and the API (camel case): traces with \`observations\`, sessions with \`traces\`, lists in \`data\`; and the events that older SDKs send (\`batch\`).

| event | from |
| --- | --- |
| session | \`session_id\` of the observation or its trace (in the same file); else the trace |
| case | \`case_id\` or \`task_id\` in \`metadata\`, or the data set item |
| agent | name of the nearest observation of the type \`AGENT\`; else the name of the trace |
| action | \`name\` of an observation of the type \`TOOL\`; \`guardrail:NAME\`. Where a trace has no \`TOOL\`: spans that bear the name of a function the model called; else the calls the model asked for |
| context | \`arg.*\`: the input, whole; \`environment\`; \`metadata.*\` |
| outcome | \`error\` by \`level\`; \`denied\` where its message is a refusal or a guardrail blocks; open for calls that were only asked for; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`agent_version\` (\`version\`, \`release\`), \`prompt\` (name and version) |

A trace in which nothing was called is kept.`,
  detect: (sample) => likelihood(sample, 0.96, isLangfuse),
  open: (output) => new LangfuseReader(output)
}

export default format
