import { array, firstText, isObject, type JsonObject, label, object, text, unpacked } from './json.ts'
import { instant } from './time.ts'

/** What a span is of: a call of a tool, the work of a model, of an agent, or of anything else. */
type Kind = 'tool' | 'model' | 'agent' | undefined

/** A span as a service for observing agents keeps it, in one shape for all of them. */
export interface ObservedSpan {
  readonly trace: string
  readonly id: string | undefined
  readonly parent: string | undefined
  readonly name: string | undefined
  readonly kind: Kind
  readonly input: unknown
  readonly output: unknown
  /** What went wrong: a text, or whatever the service gives; undefined where nothing did. */
  readonly error: unknown
  readonly start: number | undefined
  readonly end: number | undefined
  /** Whether more than the beginning was told, where no time of the end says so. */
  readonly isOver?: boolean | undefined
  readonly session: string | undefined
  readonly caseId: string | undefined
  readonly model: string | undefined
  readonly service: string | undefined
}

interface Dialect {
  readonly isSpan: (value: JsonObject) => boolean
  readonly read: (value: JsonObject) => ObservedSpan
}

const named = (...holders: readonly unknown[]) => {
  const all = holders.map((holder) => object(unpacked(holder)))
  return {
    session: firstText(
      ...all.flatMap((each) => [
        each.session_id,
        each.sessionId,
        each.thread_id,
        each.threadId,
        each.conversation_id,
        each.conversationId
      ])
    ),
    caseId: all.map((each) => label(each.case_id) ?? label(each.task_id)).find((id) => id !== undefined)
  }
}

/** A field that says what went wrong, where it says anything. */
const failure = (value: unknown): unknown =>
  value === null || value === '' || (isObject(value) && Object.keys(value).length === 0) ? undefined : value

type Kinds = Readonly<Record<string, Kind>>

/** What a type stands for; a log may call one like what every object has (`constructor`). */
function kindIn(kinds: Kinds, type: unknown): Kind | undefined {
  const name = text(type) ?? ''
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined
}

const BRAINTRUST_KINDS: Kinds = { tool: 'tool', llm: 'model', task: 'agent' }

const braintrust: Dialect = {
  isSpan: (value) =>
    isObject(unpacked(value.span_attributes)) &&
    text(value.span_id) !== undefined &&
    text(value.root_span_id) !== undefined,
  read: (value) => {
    const { name, type } = object(value.span_attributes)
    const { start, end } = object(value.metrics)
    const parent = text(array(value.span_parents)[0])
    const kind = kindIn(BRAINTRUST_KINDS, type)
    const { session, caseId } = named(value.metadata)
    return {
      trace: text(value.root_span_id) ?? '',
      id: text(value.span_id),
      parent,
      name: text(name),
      kind: kind ?? (parent === undefined ? 'agent' : undefined),
      input: value.input,
      output: value.output,
      error: failure(value.error),
      start: instant(start) ?? instant(value.created),
      end: instant(end),
      session,
      // Trials of one record of a dataset.
      caseId: caseId ?? (value.experiment_id === undefined ? undefined : text(object(value.origin).id)),
      model: text(object(value.metadata).model),
      service: undefined
    }
  }
}

const weave: Dialect = {
  isSpan: (value) =>
    text(value.op_name) !== undefined && text(value.trace_id) !== undefined && value.started_at !== undefined,
  read: (value) => {
    const attributes = object(value.attributes)
    const inputs = object(value.inputs)
    const parent = text(value.parent_id)
    const told = /\/op\/(.+?)(?::[^:/]*)?$/.exec(text(value.op_name) ?? '')?.[1] ?? text(value.op_name)
    const given = firstText(attributes.kind, object(attributes.weave).kind)?.toLowerCase()
    const isModel = /^(?:openai|anthropic|litellm|google|mistral|cohere|groq|bedrock)\b/.test(told ?? '')
    return {
      trace: text(value.trace_id) ?? '',
      id: text(value.id),
      parent,
      name: told,
      kind:
        given === 'tool'
          ? 'tool'
          : given === 'llm' || isModel
            ? 'model'
            : given === 'agent' || parent === undefined
              ? 'agent'
              : undefined,
      // What a method was called of is no argument.
      input:
        text(inputs.self) === undefined && !isObject(inputs.self) ? inputs : { ...inputs, self: undefined },
      output: value.output,
      error: failure(value.exception),
      start: instant(value.started_at),
      end: instant(value.ended_at),
      ...named({ thread_id: value.thread_id }, attributes),
      model: text(inputs.model),
      service: undefined
    }
  }
}

const OPIK_KINDS: Kinds = { tool: 'tool', llm: 'model', general: undefined }

const opik: Dialect = {
  isSpan: (value) =>
    text(value.trace_id) !== undefined &&
    text(value.id) !== undefined &&
    ['general', 'tool', 'llm', 'guardrail'].includes(text(value.type) ?? '') &&
    value.start_time !== undefined,
  read: (value) => {
    const parent = text(value.parent_span_id)
    return {
      trace: text(value.trace_id) ?? '',
      id: text(value.id),
      parent: parent ?? text(value.trace_id),
      name: text(value.name),
      kind: kindIn(OPIK_KINDS, value.type) ?? (parent === undefined ? 'agent' : undefined),
      input: value.input,
      output: value.output,
      error: failure(value.error_info),
      start: instant(value.start_time),
      end: instant(value.end_time),
      ...named(value.metadata),
      model: text(value.model),
      service: text(value.project_name)
    }
  }
}

const MASTRA_KINDS: Kinds = {
  tool_call: 'tool',
  mcp_tool_call: 'tool',
  client_tool_call: 'tool',
  provider_tool_call: 'tool',
  model_generation: 'model',
  llm_generation: 'model',
  agent_run: 'agent',
  workflow_run: 'agent'
}
const MASTRA =
  /^(?:agent|model|llm|tool|mcp_tool|client_tool|provider_tool|workflow|generic|processor|scorer|memory|workspace|rag|graph|skill|mapping)(?:_\w+)?$/
/** `tool: 'NAME'`, `agent run: 'NAME'`. */
const QUOTED = /^[a-z_ ]+: '([^']+)'/

const mastra: Dialect = {
  isSpan: (value) =>
    text(value.traceId) !== undefined &&
    (value.spanType === undefined
      ? typeof value.isEvent === 'boolean' && MASTRA.test(text(value.type) ?? '')
      : MASTRA.test(text(value.spanType) ?? '') && value.startedAt !== undefined),
  read: (value) => {
    const attributes = object(unpacked(value.attributes))
    const type = firstText(value.spanType, value.type) ?? ''
    const end = value.endTime ?? value.endedAt
    const kind = kindIn(MASTRA_KINDS, type)
    const name = text(value.name)
    return {
      trace: text(value.traceId) ?? '',
      id: firstText(value.spanId, value.id),
      parent: firstText(value.parentSpanId, value.parentId),
      name:
        firstText(
          value.entityName,
          QUOTED.exec(name ?? '')?.[1],
          kind === 'tool' ? attributes.toolId : undefined
        ) ?? name,
      kind,
      input: unpacked(value.input),
      output: unpacked(value.output),
      error: failure(value.errorInfo ?? value.error) ?? (attributes.success === false ? true : undefined),
      start: instant(value.startTime ?? value.startedAt),
      end: instant(end),
      isOver: value.completed === true,
      ...named(value.metadata, value),
      model: text(attributes.model),
      service: text(value.serviceName)
    }
  }
}

const DATADOG_KINDS: Kinds = {
  tool: 'tool',
  llm: 'model',
  agent: 'agent',
  workflow: 'agent'
}

const datadogKind = (value: JsonObject): string =>
  firstText(value.span_kind, object(value.meta)['span.kind'], object(value.meta).kind) ?? ''

const datadog: Dialect = {
  isSpan: (value) =>
    text(value.trace_id) !== undefined &&
    text(value.span_id) !== undefined &&
    value.start_ns !== undefined &&
    datadogKind(value) !== '',
  read: (value) => {
    const meta = object(value.meta)
    const parent = text(value.parent_id)
    const start = instant(value.start_ns)
    const kind = datadogKind(value)
    const input = object(value.input ?? meta.input)
    const output = object(value.output ?? meta.output)
    const error = value.error ?? meta.error ?? { message: meta['error.message'] }
    const duration = typeof value.duration === 'number' ? value.duration / 1e6 : undefined
    return {
      trace: text(value.trace_id) ?? '',
      id: text(value.span_id),
      parent: parent === 'undefined' ? undefined : parent,
      name: text(value.name),
      kind: kindIn(DATADOG_KINDS, kind),
      input: unpacked(input.value) ?? input.messages,
      output: unpacked(output.value) ?? output.messages,
      error: value.status === 'error' ? (firstText(object(error).message) ?? true) : undefined,
      start,
      end: start === undefined || duration === undefined ? undefined : start + duration,
      ...named(value, value.metadata, meta.metadata),
      model: firstText(object(value.metadata).model_name, object(meta.metadata).model_name, meta.model_name),
      service: text(value.ml_app)
    }
  }
}

const MLFLOW_KINDS: Kinds = {
  TOOL: 'tool',
  LLM: 'model',
  CHAT_MODEL: 'model',
  AGENT: 'agent'
}

/** Its attributes are texts of JSON. */
function mlflowAttribute(value: JsonObject, name: string): unknown {
  const given = object(unpacked(value.attributes))[name]
  if (typeof given !== 'string') return given
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

const mlflow: Dialect = {
  isSpan: (value) => object(unpacked(value.attributes))['mlflow.spanType'] !== undefined,
  read: (value) => {
    const context = object(value.context)
    const { code, message } = object(value.status)
    const kind = text(mlflowAttribute(value, 'mlflow.spanType')) ?? ''
    const failed = /ERROR/i.test(firstText(code, value.status_code) ?? '')
    return {
      trace:
        firstText(mlflowAttribute(value, 'mlflow.traceRequestId'), value.trace_id, context.trace_id) ?? '',
      id: firstText(value.span_id, context.span_id),
      parent: firstText(value.parent_span_id, value.parent_id),
      name: text(value.name),
      kind: kindIn(MLFLOW_KINDS, kind),
      input: mlflowAttribute(value, 'mlflow.spanInputs'),
      output: mlflowAttribute(value, 'mlflow.spanOutputs'),
      error: failed ? (firstText(message, value.status_message) ?? true) : undefined,
      start: instant(value.start_time_unix_nano ?? value.start_time),
      end: instant(value.end_time_unix_nano ?? value.end_time),
      session: undefined,
      caseId: undefined,
      model: firstText(
        mlflowAttribute(value, 'mlflow.llm.model'),
        object(mlflowAttribute(value, 'mlflow.spanInputs')).model
      ),
      service: undefined
    }
  }
}

const DIALECTS: readonly Dialect[] = [braintrust, weave, mlflow, opik, mastra, datadog]

const dialectOf = (value: JsonObject): Dialect | undefined => DIALECTS.find(({ isSpan }) => isSpan(value))

export const isObservedSpan = (value: JsonObject): boolean => dialectOf(value) !== undefined

/** @returns undefined where the value is a span of none of the services */
export const observedSpan = (value: JsonObject): ObservedSpan | undefined =>
  dialectOf(value)?.read(withoutTexts(value))

const PACKED = [
  ...['span_attributes', 'span_parents', 'metrics', 'metadata', 'attributes', 'inputs', 'input', 'output'],
  ...['origin', 'meta', 'error_info']
]

/** Tables (CSV) hold objects as texts. */
function withoutTexts(value: JsonObject): JsonObject {
  const texts = PACKED.filter((name) => typeof value[name] === 'string')
  if (texts.length === 0) return value
  return { ...value, ...Object.fromEntries(texts.map((name) => [name, unpacked(value[name])])) }
}
