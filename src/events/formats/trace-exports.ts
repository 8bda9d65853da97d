import { argumentContext, innerArguments } from '../calls/arguments.ts'
import { digest, fingerprint } from '../calls/identity.ts'
import { isObject, type JsonObject, likelihood, object, text, unpacked } from '../calls/json.ts'
import { isFailedMessage } from '../calls/langchain.ts'
import { modelCallsBetween } from '../calls/model-calls.ts'
import { isObservedSpan, type ObservedSpan, observedSpan } from '../calls/observed-spans.ts'
import { isDenial, type Outcome } from '../calls/outcome.ts'
import { SpanForest } from '../calls/span-forest.ts'
import { elapsed } from '../calls/time.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const MOST_OPEN = 50_000
const DEEPEST = 64

/** In place of a name, where Mastra writes spans for snapshots: every file has the same ones. */
const PLACEHOLDER = /^<trace-\d+>$/

/** What stands around the spans of one trace. */
interface Around {
  readonly session?: string | undefined
}

class TraceReader implements FormatReader {
  private readonly forest: SpanForest
  /** Spans of which only the beginning was told: a later record may tell the rest. */
  private readonly open = new Map<string, { span: ObservedSpan; line: number }>()

  constructor(output: ReaderOutput) {
    this.forest = new SpanForest(output)
  }

  value(value: unknown, line: number): void {
    for (const { span, around } of spansIn(value, {}, 0)) this.span(span, around, value, line)
  }

  end(): void {
    for (const { span, line } of this.open.values()) this.forest.add(spanOf(span, line))
    this.open.clear()
    this.forest.end()
  }

  private span(value: JsonObject, around: Around, record: unknown, line: number): void {
    const told = observedSpan(value)
    if (told === undefined) return
    const trace = PLACEHOLDER.test(told.trace)
      ? `trace-${digest(told.trace, fingerprint(record))}`
      : told.trace
    const span = { ...told, trace, session: told.session ?? around.session }
    const key = `${span.trace} ${span.id}`
    const begun = this.open.get(key)
    if (isOpen(span) && span.id !== undefined && this.open.size < MOST_OPEN) {
      this.open.set(key, { span: joined(begun?.span, span), line: begun?.line ?? line })
      return
    }
    this.open.delete(key)
    this.forest.add(spanOf(joined(begun?.span, span), begun?.line ?? line))
  }
}

/** What a later record leaves out was told before. */
const joined = (earlier: ObservedSpan | undefined, later: ObservedSpan): ObservedSpan =>
  earlier === undefined
    ? later
    : {
        ...earlier,
        ...(Object.fromEntries(
          Object.entries(later).filter(([, value]) => value !== undefined && value !== null)
        ) as unknown as ObservedSpan)
      }

function spanOf(span: ObservedSpan, line: number) {
  const { trace, id, parent, name, kind, start, session, caseId, model, service } = span
  return {
    trace,
    id,
    parent,
    line,
    time: start,
    agent: kind === 'agent' ? name : undefined,
    session,
    caseId,
    service,
    conditions: model === undefined || kind !== 'model' ? {} : { model },
    works: kind === 'model' || kind === 'agent',
    told: kind === 'model' ? modelCallsBetween(span.input, span.output) : undefined,
    call: kind === 'tool' && name !== undefined ? callOf(span) : undefined
  }
}

const callOf = (span: ObservedSpan): RawEvent => ({
  action: span.name,
  context: argumentContext(innerArguments(span.input)),
  outcome: outcomeOf(span),
  time: span.start,
  latencyMs: elapsed(span.start, span.end),
  id: span.id === undefined ? undefined : `${span.trace}/${span.id}`
})

const isOpen = ({ end, isOver }: ObservedSpan): boolean => end === undefined && isOver !== true

function outcomeOf(span: ObservedSpan): Outcome {
  const { error, output } = span
  if (error !== undefined) {
    const { message } = object(error)
    return isDenial(error) || isDenial(message) ? 'denied' : 'error'
  }
  if (isOpen(span)) return 'no_result'
  const given = unpacked(output)
  const { isError, is_error: failed } = object(given)
  return isError === true || failed === true || isFailedMessage(given) ? 'error' : 'success'
}

/** The spans in a record: one, or those in the containers of the services' exports. */
function* spansIn(
  value: unknown,
  around: Around,
  depth: number
): Generator<{ span: JsonObject; around: Around }> {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) {
    for (const each of value) yield* spansIn(each, around, depth + 1)
    return
  }
  if (!isObject(value)) return
  if (isObservedSpan(value)) {
    yield { span: value, around }
    return
  }
  const inside = { ...around, ...sessionOf(value) }
  for (const name of CONTAINERS) {
    // Rows of MLflow hold the spans once more within the text of the trace.
    if (name === 'trace' && Array.isArray(value.spans)) continue
    const member = name === 'trace' ? unpacked(value[name]) : value[name]
    if (typeof member === 'object' && member !== null) yield* spansIn(member, inside, depth + 1)
  }
}

/** Datadog wraps spans in `data` and `attributes`, MLflow in `data`, Mastra in `exportedSpan`, `tree` and `children`. */
const CONTAINERS = [
  'data',
  'attributes',
  'spans',
  'trace',
  'tree',
  'exportedSpan',
  'span',
  'children'
] as const

/** Opik tells of the conversation in the trace beside the spans, MLflow in the info of it. */
function sessionOf(value: JsonObject): Around {
  const { trace_metadata: metadata, request_metadata: older, tags } = object(value.info)
  const session =
    text(object(value.trace).thread_id) ??
    [metadata, older, tags, value.trace_metadata]
      .map((holder) => text(object(holder)['mlflow.trace.session']))
      .find((name) => name !== undefined)
  return session === undefined ? {} : { session }
}

const holdsSpans = (value: JsonObject): boolean => {
  if (isObservedSpan(value)) return true
  const { value: first } = spansIn(value, {}, DEEPEST - 8).next()
  return first !== undefined
}

const format: Format = {
  name: 'trace-exports',
  title: 'Spans of Braintrust, Datadog, Mastra, MLflow, Opik and Weave',
  documentation: 'https://mastra.ai/docs/observability/tracing/overview',
  description: `Spans as services for observing agents export them, one a record, in lists, or in what they wrap them in: Braintrust (rows of logs and experiments), Datadog LLM Observability (\`span_kind\`), Mastra (\`exportedSpan\`, rows of its storage, files of its \`TestExporter\`), MLflow (traces with \`mlflow.spanType\`), Opik, and Weave (calls). Spans of [Langfuse](langfuse.md), [LangSmith](langsmith.md), [Phoenix](phoenix.md) and [OpenTelemetry](otlp.md) are formats of their own.

| event | from |
| --- | --- |
| session | \`session_id\`, \`thread_id\` or \`conversation_id\` (also \`sessionId\`, …) of the nearest span around the call or of its metadata; \`thread_id\` of the trace of Opik, \`mlflow.trace.session\`; else the trace |
| case | \`case_id\` or \`task_id\` in the metadata; of an experiment of Braintrust the record of the dataset |
| agent | name of the nearest span of an agent, where the service has none the root of the trace; else \`ml_app\`, \`serviceName\` or \`project_name\` |
| action | name of a span of a tool. A file without such spans is read for the calls in what models answered |
| context | \`arg.*\`: the input, whole |
| outcome | \`error\` where the span failed, \`denied\` where its error reads like a refusal; \`error\` by \`isError\` in the output; \`no_result\` where only its beginning was told; else \`success\` |
| time | start of the span; latency from its end |
| conditions | \`model\` |

The beginning and the end of a span, in records of their own, are one event. Functions that Weave traces are tools where they were given \`kind="tool"\`. A trace in which a model or agent worked and no tool was called is kept as a session.`,
  detect: (sample) =>
    Math.max(
      likelihood(sample, 0.96, holdsSpans),
      sample.some((value) => Array.isArray(value) && value.some((each) => isObject(each) && holdsSpans(each)))
        ? 0.96
        : 0
    ),
  open: (output) => new TraceReader(output)
}

export default format
