import { readSpan } from '../calls/genai.ts'
import {
  array,
  firstText,
  isObject,
  type JsonObject,
  likelihood,
  object,
  text,
  unpacked
} from '../calls/json.ts'
import type { OtelSpan } from '../calls/otel.ts'
import { SpanForest } from '../calls/span-forest.ts'
import { instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const PREFIX = 'attributes.'
const DEEPEST = 16

/** A row of Phoenix' data frame: dotted columns, or nested `context` and `attributes`. */
function spanOf(row: JsonObject): OtelSpan {
  const context = object(row.context)
  const attributes: Record<string, unknown> = Object.create(null)
  flatten(unpacked(row.attributes), '', attributes, 0)
  for (const [name, value] of Object.entries(row)) {
    if (name.startsWith(PREFIX)) flatten(value, name.slice(PREFIX.length), attributes, 0)
  }
  attributes['openinference.span.kind'] ??= row.span_kind
  return {
    trace: firstText(row['context.trace_id'], context.trace_id, row.trace_id) ?? 'trace',
    id: firstText(row['context.span_id'], context.span_id, row.span_id),
    parent: firstText(row.parent_id, row.parentId),
    name: text(row.name) ?? '',
    start: instant(row.start_time),
    end: instant(row.end_time),
    attributes,
    resource: { 'service.name': row.project_name },
    failed: typeof row.status_code === 'string' && row.status_code.toUpperCase() === 'ERROR',
    message: text(row.status_message),
    events: []
  }
}

function flatten(value: unknown, name: string, into: Record<string, unknown>, depth: number): void {
  if (value === null || value === undefined) return
  if (!isObject(value) || depth > DEEPEST || /(?:^|\.)(?:metadata|value|parameters|arguments)$/.test(name))
    into[name] = value
  else
    for (const [key, member] of Object.entries(value))
      flatten(member, name === '' ? key : `${name}.${key}`, into, depth + 1)
}

class PhoenixReader implements FormatReader {
  private readonly forest: SpanForest

  constructor(output: ReaderOutput) {
    this.forest = new SpanForest(output)
  }

  value(value: unknown, line: number): void {
    for (const row of rowsIn(value)) this.forest.add(readSpan(spanOf(row), line))
  }

  end(): void {
    this.forest.end()
  }
}

/** A row, or those of a page of the REST API (`data`) and of the traces that the command line prints (`spans`). */
function rowsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(rowsIn)
  if (!isObject(value)) return []
  if (isRow(value)) return [value]
  return [...array(value.data), ...array(value.traces), ...array(value.spans)]
    .filter(isObject)
    .flatMap((each) =>
      isRow(each)
        ? [each]
        : array(each.spans).filter((span): span is JsonObject => isObject(span) && isRow(span))
    )
}

const isRow = (value: JsonObject): boolean =>
  text(value.name) !== undefined &&
  value.span_kind !== undefined &&
  (value['context.trace_id'] !== undefined ||
    object(value.context).trace_id !== undefined ||
    value.trace_id !== undefined)

const format: Format = {
  name: 'phoenix',
  title: 'Phoenix spans',
  documentation: 'https://arize-ai.github.io/openinference/spec/',
  description: `Spans as Arize Phoenix exports them: the data frame as JSON Lines (columns \`context.trace_id\`, \`attributes.tool.name\`, …), CSV, the REST API's nested form (also a page of it), or the traces that its command line prints. OpenInference in OTLP is read as OpenTelemetry.

| event | from |
| --- | --- |
| session | \`session.id\` of the nearest span around the call that has one; else the trace |
| agent | name of the nearest \`AGENT\` span; else the project |
| action | \`tool.name\`, else the name of the span; \`guardrail:NAME\` |
| context | \`arg.*\`: \`input.value\` (or \`tool.parameters\`), whole; \`metadata.*\`; attributes of no convention |
| outcome | \`error\` by \`status_code\`, \`denied\` where its message is a refusal or a guardrail fails; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`prompt\` |`,
  detect: (sample) =>
    likelihood(
      sample.map((value) => (Array.isArray(value) ? value[0] : value)),
      0.97,
      (value) => rowsIn(value).length > 0
    ),
  open: (output) => new PhoenixReader(output)
}

export default format
