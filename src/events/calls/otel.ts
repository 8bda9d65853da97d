import { array, firstText, isObject, type JsonObject, object, text, unpacked } from './json.ts'
import { instant } from './time.ts'

/** A span of OpenTelemetry, whichever exporter wrote it. */
export interface OtelSpan {
  readonly trace: string
  readonly id: string | undefined
  readonly parent: string | undefined
  readonly name: string
  /** The library that wrote it, where the exporter tells. */
  readonly scope?: string | undefined
  readonly start: number | undefined
  readonly end: number | undefined
  readonly attributes: JsonObject
  readonly resource: JsonObject
  readonly failed: boolean
  readonly message: string | undefined
  /** What happened meanwhile; empty unless the exporter keeps it with the span. */
  readonly events: readonly OtelSpanEvent[]
}

interface OtelSpanEvent {
  readonly name: string | undefined
  readonly attributes: JsonObject
}

/** A log record of OpenTelemetry. */
export interface OtelLog {
  readonly time: number | undefined
  readonly name: string | undefined
  readonly trace: string | undefined
  readonly span: string | undefined
  readonly body: unknown
  readonly attributes: JsonObject
  readonly resource: JsonObject
}

const DEEPEST = 32

/** `AnyValue` of OTLP (also in snake case) as plain JSON. */
function anyValue(value: unknown, depth = 0): unknown {
  if (!isObject(value) || depth > DEEPEST) return undefined
  if (value.stringValue !== undefined) return value.stringValue
  if (value.intValue !== undefined) return integer(value.intValue)
  if (value.boolValue !== undefined) return value.boolValue
  if (value.doubleValue !== undefined) return value.doubleValue
  if (value.arrayValue !== undefined)
    return array(object(value.arrayValue).values).map((member) => anyValue(member, depth + 1))
  if (value.kvlistValue !== undefined) return attributesOf(object(value.kvlistValue).values, depth + 1)
  if (value.bytesValue !== undefined) return value.bytesValue
  return value.string_value ?? integer(value.int_value) ?? value.bool_value ?? value.double_value
}

/** Protobuf's JSON writes 64-bit integers as texts; beyond 2^53 they stay so. */
function integer(value: unknown): unknown {
  const number = typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? Number(value) : value
  return Number.isSafeInteger(number) ? number : value
}

/** Attributes as an object: from `[{ key, value }]`, from Jaeger's tags, or as they are. */
function attributesOf(value: unknown, depth = 0): JsonObject {
  if (isObject(value)) return value
  const attributes: Record<string, unknown> = Object.create(null)
  for (const entry of array(value)) {
    if (!isObject(entry) || typeof entry.key !== 'string') continue
    attributes[entry.key] = isObject(entry.value) ? anyValue(entry.value, depth) : tagValue(entry)
  }
  return attributes
}

/** Jaeger types its tags, but its user interface hands numbers out as texts. */
const tagValue = ({ type, value }: JsonObject): unknown =>
  type === 'bool' && typeof value === 'string'
    ? value === 'true'
    : type === 'int64' || type === 'float64'
      ? integer(value)
      : value

/** Version 2 of Zipkin's JSON. */
const isZipkin = (value: JsonObject): boolean =>
  value.attributes === undefined &&
  isObject(value.tags) &&
  text(value.id) !== undefined &&
  (isObject(value.localEndpoint) || typeof value.duration === 'number')

const isSpan = (value: JsonObject): boolean =>
  (typeof value.attributes === 'object' ||
    isZipkin(value) ||
    (Array.isArray(value.tags) && value.operationName !== undefined)) &&
  (text(value.name) ?? text(value.operationName)) !== undefined &&
  firstText(
    value.traceId,
    value.trace_id,
    value.traceID,
    object(value.context).trace_id,
    object(value.context).traceId
  ) !== undefined &&
  (value.startTimeUnixNano ??
    value.start_time_unix_nano ??
    value.startTime ??
    value.start_time ??
    value._startTime ??
    value.timestamp) !== undefined

/** Groups of spans or log records with their resource. */
const groupsOf = (value: JsonObject): readonly unknown[] | undefined => {
  for (const holder of [value, object(value.trace), object(value.data)]) {
    const groups =
      holder.resourceSpans ??
      holder.resource_spans ??
      holder.batches ??
      holder.resourceLogs ??
      holder.resource_logs
    if (Array.isArray(groups)) return groups
  }
  return isGroup(value) ? [value] : undefined
}

const SCOPES = [
  'scopeSpans',
  'scope_spans',
  'instrumentationLibrarySpans',
  'ilSpans',
  'scopeLogs',
  'scope_logs'
] as const

const isGroup = (value: JsonObject): boolean => SCOPES.some((name) => Array.isArray(value[name]))

/** Whether the value is a span by itself, which could be any program's, and no container of OpenTelemetry. */
export const isBareSpan = (value: JsonObject): boolean =>
  isObject(value.attributes) || isZipkin(value) || isLogfire(value)

/** A row of Logfire's table of records, as its queries and exports give it. */
const isLogfire = (value: JsonObject): boolean =>
  text(value.span_name) !== undefined &&
  text(value.trace_id) !== undefined &&
  value.start_timestamp !== undefined

const logfireRows = ({ rows }: JsonObject): readonly JsonObject[] =>
  array(rows).filter((row): row is JsonObject => isObject(row) && isLogfire(row))

function logfireSpan(row: JsonObject): OtelSpan {
  const { service_name: name, service_version: version, is_exception: threw, otel_status_code: code } = row
  const failed = threw === true || threw === 'true' || code === 'ERROR' || code === 2
  return otlpSpan(
    {
      ...row,
      name: row.span_name,
      start_time: row.start_timestamp,
      end_time: row.end_timestamp,
      attributes: unpacked(row.attributes),
      status: {
        code: failed ? 2 : 0,
        message: firstText(row.exception_message, row.otel_status_message)
      },
      events: undefined
    },
    { 'service.name': name, 'service.version': version },
    text(row.otel_scope_name)
  )
}

/** Whether the value is one of the containers read here. Metrics are recognised, though they hold no event. */
export const isOtel = (value: JsonObject): boolean =>
  groupsOf(value) !== undefined ||
  Array.isArray(value.resourceMetrics) ||
  Array.isArray(value.resource_metrics) ||
  tracesOf(value).length > 0 ||
  isLogfire(value) ||
  logfireRows(value).length > 0 ||
  isSpan(value)

/** Jaeger: `{ data: [{ traceID, spans, processes }] }`, or one such trace. */
function tracesOf(value: JsonObject): JsonObject[] {
  const traces = Array.isArray(value.data) ? value.data : [value]
  return traces.filter(
    (trace): trace is JsonObject =>
      isObject(trace) &&
      Array.isArray(trace.spans) &&
      (trace.traceID !== undefined || trace.processes !== undefined)
  )
}

export function* spansOf(value: JsonObject): Generator<OtelSpan> {
  const groups = groupsOf(value)
  if (groups !== undefined) {
    for (const [record, resource, scope] of records(groups, 'spans')) yield otlpSpan(record, resource, scope)
    return
  }
  const rows = isLogfire(value) ? [value] : logfireRows(value)
  for (const row of rows) yield logfireSpan(row)
  if (rows.length > 0) return
  const traces = tracesOf(value)
  for (const trace of traces) {
    const processes = object(trace.processes)
    for (const span of array(trace.spans)) {
      if (!isObject(span)) continue
      const process = object(
        span.process ??
          (typeof span.processID === 'string' && Object.hasOwn(processes, span.processID)
            ? processes[span.processID]
            : undefined)
      )
      yield jaegerSpan(span, process)
    }
  }
  if (traces.length === 0 && isSpan(value))
    yield Array.isArray(value.tags)
      ? jaegerSpan(value, object(value.process))
      : isZipkin(value)
        ? zipkinSpan(value)
        : otlpSpan(value, object(value.resource))
}

export function* logsOf(value: JsonObject): Generator<OtelLog> {
  for (const [record, resource] of records(groupsOf(value) ?? [], 'logRecords')) {
    const attributes = attributesOf(record.attributes)
    const body = isObject(record.body) ? anyValue(record.body) : record.body
    yield {
      time:
        instant(record.timeUnixNano) ??
        instant(record.observedTimeUnixNano) ??
        instant(record.time_unix_nano),
      name: eventName(attributes['event.name'], record.eventName, record.event_name, body),
      trace: firstText(record.traceId, record.trace_id),
      span: firstText(record.spanId, record.span_id),
      body,
      attributes,
      resource
    }
  }
}

const QUALIFIED = /^[\w-]+(?:\.[\w-]+)+$/

/** Claude Code names an event `tool_result`, and says in the body that it is `claude_code.tool_result`. */
const eventName = (...names: readonly unknown[]): string | undefined =>
  names.find((name): name is string => typeof name === 'string' && QUALIFIED.test(name)) ??
  firstText(...names)

function* records(
  groups: readonly unknown[],
  kind: 'spans' | 'logRecords'
): Generator<[record: JsonObject, resource: JsonObject, scope: string | undefined]> {
  for (const group of groups) {
    if (!isObject(group)) continue
    const resource = attributesOf(object(group.resource).attributes)
    for (const name of SCOPES) {
      for (const scope of array(group[name])) {
        const writer = text(object(object(scope).scope).name)
        for (const record of array(
          object(scope)[kind] ?? (kind === 'logRecords' ? object(scope).log_records : undefined)
        )) {
          if (isObject(record)) yield [record, resource, writer]
        }
      }
    }
  }
}

function otlpSpan(span: JsonObject, resource: JsonObject, scope?: string | undefined): OtelSpan {
  const context = object(span.context ?? span.spanContext ?? span._spanContext)
  const status = object(span.status)
  const code = status.code ?? status.status_code ?? span.status_code
  return {
    trace: firstText(span.traceId, span.trace_id, context.traceId, context.trace_id) ?? 'trace',
    id: firstText(span.spanId, span.span_id, span.id, context.spanId, context.span_id),
    parent: firstText(
      span.parentSpanId,
      span.parent_span_id,
      span.parent_id,
      span.parentId,
      object(span.parentSpanContext).spanId
    ),
    name: text(span.name) ?? '',
    scope: scope ?? text(object(span.instrumentationScope).name),
    start: moment(
      span.startTimeUnixNano ??
        span.start_time_unix_nano ??
        span.startTime ??
        span.start_time ??
        span.timestamp
    ),
    end: moment(span.endTimeUnixNano ?? span.end_time_unix_nano ?? span.endTime ?? span.end_time),
    attributes: attributesOf(span.attributes),
    resource: isObject(span.resource)
      ? attributesOf(object(span.resource).attributes ?? object(span.resource)._attributes)
      : resource,
    failed: code === 2 || code === 'STATUS_CODE_ERROR' || code === 'ERROR' || code === 'Error',
    message: firstText(status.message, status.description, span.status_message),
    events: array(span.events)
      .filter(isObject)
      .map((event) => ({ name: text(event.name), attributes: attributesOf(event.attributes) }))
  }
}

function jaegerSpan(span: JsonObject, process: JsonObject): OtelSpan {
  const attributes = attributesOf(span.tags)
  const start = instant(span.startTime)
  const duration = typeof span.duration === 'number' ? span.duration / 1_000 : undefined
  const parent = array(span.references).find((reference) => object(reference).refType === 'CHILD_OF')
  return {
    trace: firstText(span.traceID, span.traceId) ?? 'trace',
    id: firstText(span.spanID, span.spanId),
    parent: firstText(object(parent).spanID, span.parentSpanID),
    name: text(span.operationName) ?? '',
    start,
    end: start === undefined || duration === undefined ? undefined : start + duration,
    attributes,
    resource: { ...attributesOf(process.tags), 'service.name': process.serviceName },
    failed:
      attributes['otel.status_code'] === 'ERROR' || attributes.error === true || attributes.error === 'true',
    message: firstText(attributes['otel.status_description']),
    events: array(span.logs)
      .map((log) => attributesOf(object(log).fields))
      .map((fields) => ({ name: firstText(fields.event, fields.name), attributes: fields }))
  }
}

/**
 * Zipkin's tags are all texts; `error` is there, and may be empty, where the span failed. Some exporters write
 * OpenTelemetry's `error: false` as a tag all the same.
 */
function zipkinSpan(span: JsonObject): OtelSpan {
  const attributes = object(span.tags)
  const start = instant(span.timestamp)
  const duration = typeof span.duration === 'number' ? span.duration / 1_000 : undefined
  const { error } = attributes
  const failed =
    attributes['otel.status_code'] === 'ERROR' ||
    !(error === undefined || error === null || error === false || error === 'false')
  return {
    trace: text(span.traceId) ?? 'trace',
    id: text(span.id),
    parent: text(span.parentId),
    name: text(span.name) ?? '',
    start,
    end: start === undefined || duration === undefined ? undefined : start + duration,
    attributes,
    resource: { 'service.name': object(span.localEndpoint).serviceName },
    failed,
    message: firstText(attributes['otel.status_description'], attributes.error),
    events: []
  }
}

/** OpenTelemetry's JavaScript writes `[seconds, nanoseconds]`. */
function moment(value: unknown): number | undefined {
  if (!Array.isArray(value)) return instant(value)
  const [seconds, nanoseconds] = value
  return typeof seconds === 'number' && typeof nanoseconds === 'number'
    ? instant(seconds * 1e3 + nanoseconds / 1e6)
    : undefined
}
