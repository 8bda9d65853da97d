import type { RawEvent } from '../event.ts'
import { outcomeOfResponse } from './adk.ts'
import { argumentContext, parseArguments, withFacts } from './arguments.ts'
import { claudesCall, claudesSubagent, claudesTool, claudesVerdict, isClaudesWork } from './claude-spans.ts'
import { array, firstText, isObject, type JsonObject, label, object, text, unpacked } from './json.ts'
import { isFailedMessage, isLangChainMetadata, isPaused } from './langchain.ts'
import { type ModelCalls, modelCallsOf, modelCallsOfEvent } from './model-calls.ts'
import type { OtelSpan } from './otel.ts'
import { isDenial, type Outcome, outcomeOfStatus } from './outcome.ts'
import type { Span } from './span-forest.ts'
import { elapsed } from './time.ts'

/**
 * The dialects in which spans tell of agents: OpenTelemetry's GenAI conventions (`gen_ai.*`), OpenInference
 * (`openinference.span.kind`), OpenLLMetry (`traceloop.*`), Google ADK (`gcp.vertex.agent.*`), the Vercel AI SDK
 * (`ai.*`), Copilot (`github.copilot.*`), Claude Code (`claude_code.*`), Langfuse's, MLflow's and Pydantic's own attributes.
 */

const WORKING = new Set([
  'chat',
  'invoke_agent',
  'create_agent',
  'generate_content',
  'text_completion',
  'invoke_workflow'
])
const WORKING_KINDS = new Set(['LLM', 'AGENT', 'CHAIN', 'WORKFLOW', 'TASK', 'GENERATION'])

/**
 * Attributes of the tool that are neither its arguments nor its context: conventions, transport, source code. A convention's
 * names are dotted (`service.name`): `service`, `host` or `operation` alone is a word of whoever wrote the agent.
 */
const CONVENTIONS =
  /^(?:(?:gen_ai|openinference|input|output|tool|llm|ai|traceloop|otel|gcp|telemetry|thread|code|http|url|net|network|server|client|rpc|session|span|exception|error|metadata|embedding|retrieval|reranker|document|message|internal|logfire|langfuse|mlflow|langsmith|langgraph|a2a|mcp|service|host|process|os|peer|resource|user|enduser|sampler|trace|operation|graph|copilot_chat|github\.copilot\.(?:permission|token|cost))\.|(?:input|output|error|exception|metadata|message)$)/
const LONGEST_FACT = 200

export function isAgentSpan(span: OtelSpan): boolean {
  return toolName(span) !== undefined || works(span) || verdictOf(span) !== undefined
}

export function readSpan(span: OtelSpan, line: number): Span {
  const a = span.attributes
  const action = toolName(span)
  const agent = agentName(span)
  const resource = span.resource
  const service = text(resource['service.name'])
  return {
    trace: span.trace,
    id: span.id,
    parent: span.parent,
    line,
    time: span.start,
    agent,
    agentInside: claudesSubagent(span),
    session: firstText(
      a['gen_ai.conversation.id'],
      a['session.id'],
      a['langfuse.session.id'],
      a['traceloop.association.properties.session_id'],
      a['traceloop.association.properties.thread_id'],
      a['traceloop.association.properties.conversation_id'],
      a['ai.telemetry.metadata.sessionId'],
      a['ai.telemetry.metadata.chatId'],
      a['gcp.vertex.agent.session_id'],
      a['langsmith.metadata.thread_id'],
      a['copilot_chat.chat_session_id'],
      metadata(a).thread_id,
      metadata(a).session_id
    ),
    caseId:
      label(a['case.id']) ??
      label(a['test.case.name']) ??
      label(metadata(a).case_id) ??
      label(metadata(a).task_id) ??
      label(a['langfuse.trace.metadata.case_id']) ??
      label(a['langfuse.trace.metadata.task_id']),
    service:
      service?.startsWith('unknown_service') === true
        ? undefined
        : (service ?? text(resource['openinference.project.name'])),
    serviceSession: text(resource['session.id']),
    conditions: conditionsOf(a, resource),
    works: works(span),
    told: action === undefined ? toldBy(span) : undefined,
    verdict: verdictOf(span),
    callId: firstText(a['gen_ai.tool.call.id'], a['ai.toolCall.id']),
    call: action === undefined ? undefined : callOf(span, action)
  }
}

function toldBy({ attributes, events }: OtelSpan): ModelCalls | undefined {
  const all = [
    modelCallsOf(attributes),
    ...events.map((event) => modelCallsOfEvent(event.name, event.attributes, undefined))
  ].filter(({ wished, answered }) => wished.length > 0 || answered.size > 0)
  return all.length === 0
    ? undefined
    : {
        wished: all.flatMap(({ wished }) => wished),
        answered: new Map(all.flatMap(({ answered }) => [...answered]))
      }
}

const kindOf = (a: JsonObject): string | undefined =>
  firstText(
    a['openinference.span.kind'],
    a['traceloop.span.kind'],
    a['langfuse.observation.type'],
    unquoted(a['mlflow.spanType'])
  )?.toUpperCase()

/** MLflow writes its attributes as JSON, also those that are texts. */
const unquoted = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^"(.*)"$/, '$1') : value

function toolName(span: OtelSpan): string | undefined {
  const claudes = claudesTool(span)
  if (claudes !== undefined) return claudes
  const a = span.attributes
  const kind = kindOf(a)
  const operation = text(a['gen_ai.operation.name'])
  const named = firstText(a['gen_ai.tool.name'], a['tool.name'], a['ai.toolCall.name'])
  if (named === MERGED) return undefined
  if (isFailedInAdk(span)) return bareName(span.name)
  if (kind === 'GUARDRAIL') return `guardrail:${span.name.slice(0, 200)}`
  if (operation === 'execute_tool' || kind === 'TOOL') {
    return (
      named ??
      langChainTool(a) ??
      firstText(a['traceloop.entity.name'], a['agent_framework.tool.name']) ??
      bareName(span.name)
    )
  }
  // The calls of a client of MCP, and of writers that leave the operation out, are told by what only a call has.
  if (
    operation === undefined &&
    kind === undefined &&
    named !== undefined &&
    (ARGUMENTS.some((name) => a[name] !== undefined) ||
      a['gen_ai.tool.call.id'] !== undefined ||
      /^(?:execute_tool|running tool|ai\.toolCall|tools\/call)\b/.test(span.name))
  ) {
    return named
  }
  return undefined
}

/** Google ADK adds a span for the answers of parallel calls, put together. */
const MERGED = '(merged tools)'

/** ADK for JavaScript describes a call when it has ended well: the span of one that threw has a name only. */
const isFailedInAdk = ({ scope, name, attributes }: OtelSpan): boolean =>
  scope === 'gcp.vertex.agent' && name.startsWith('execute_tool ') && Object.keys(attributes).length === 0

/** OpenLLMetry names tools of LangChain in JavaScript by their class; the message of the result has the name. */
function langChainTool(a: JsonObject): string | undefined {
  if (!/^(?:Dynamic|Structured|DynamicStructured)Tool$/.test(text(a['traceloop.entity.name']) ?? ''))
    return undefined
  const message = object(unpacked(a['traceloop.entity.output']))
  return firstText(object(message.kwargs).name, message.name)
}

const bareName = (name: string): string | undefined =>
  text(
    name
      .replace(/^(?:execute_tool|running tool:?|tool)\s+/, '')
      .replace(/\.tool$/, '')
      .trim()
  )

const ARGUMENTS = [
  'gen_ai.tool.call.arguments',
  'gcp.vertex.agent.tool_call_args',
  'ai.toolCall.args',
  'ai.toolCall.input',
  'tool_arguments',
  'gen_ai.tool.arguments',
  'langfuse.observation.input',
  'mlflow.spanInputs'
] as const
const RESULTS = [
  'gen_ai.tool.call.result',
  'gcp.vertex.agent.tool_response',
  'ai.toolCall.result',
  'ai.toolCall.output',
  'tool_response',
  'output.value',
  'traceloop.entity.output',
  'mlflow.spanOutputs'
] as const

function callOf(span: OtelSpan, action: string): RawEvent {
  if (claudesTool(span) !== undefined) return claudesCall(span, action)
  const a = span.attributes
  const context = withFacts(argumentContext(argumentsOf(a) ?? argumentsTold(span)), {
    ...otherFacts(a),
    tool_type: text(a['gen_ai.tool.type'])
  })
  return {
    action,
    context,
    outcome: outcomeOf(span, action),
    time: span.start,
    latencyMs: elapsed(span.start, span.end),
    id: span.id === undefined ? undefined : `${span.trace}/${span.id}`
  }
}

function argumentsOf(a: JsonObject): unknown {
  for (const name of ARGUMENTS) if (a[name] !== undefined) return a[name]
  const entity = parseArguments(a['traceloop.entity.input'])
  if (entity !== undefined) return entityArguments(entity)
  const input = parseArguments(a['input.value'])
  // A tool's parameters are its arguments with some writers and the schema of its arguments with others.
  const parameters = parseArguments(a['tool.parameters'])
  if (isObject(input)) return input
  return isObject(parameters) && !isObject(parameters.properties) ? parameters : input
}

/** Strands tells of the arguments in an event of the span. */
function argumentsTold({ events }: OtelSpan): unknown {
  const told = events.find(({ name }) => name === 'gen_ai.tool.message')
  const content = unpacked(told?.attributes.content)
  return isObject(content) ? content : undefined
}

function entityArguments(entity: unknown): unknown {
  const { inputs, args } = object(entity)
  const sole = inputs === undefined && array(args).length === 1 ? parseArguments(array(args)[0]) : undefined
  return isObject(sole) ? sole : (inputs ?? args ?? entity)
}

/** By default there are no arguments at all: what else the span tells is the context. */
function otherFacts(a: JsonObject): Record<string, unknown> {
  const facts: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(a)) {
    const scalar =
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length <= LONGEST_FACT)
    if (
      scalar &&
      !CONVENTIONS.test(name) &&
      !(ARGUMENTS as readonly string[]).includes(name) &&
      !(RESULTS as readonly string[]).includes(name)
    )
      facts[name] = value
  }
  for (const [name, value] of Object.entries(metadata(a)))
    if (!isLangChainMetadata(name)) facts[`metadata.${name}`] = value
  return facts
}

const metadata = (a: JsonObject): JsonObject => object(unpacked(a.metadata))

function outcomeOf(span: OtelSpan, action: string): Outcome {
  const a = span.attributes
  if (isFailedInAdk(span)) return 'error'
  const type = text(a['error.type'])
  if (isPaused(span.message) || isPaused(type)) return 'no_result'
  if (span.failed || (type !== undefined && type !== '')) {
    return action.startsWith('guardrail:') ||
      isDenial(span.message) ||
      isDenial(type?.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' '))
      ? 'denied'
      : 'error'
  }
  // Strands ends the span of a tool that failed as if all were well.
  const stated = outcomeOfStatus(a['gen_ai.tool.status'] ?? a['tool.status'])
  if (stated === 'error' || stated === 'denied') return stated
  if (a['langfuse.observation.level'] === 'ERROR')
    return isDenial(a['langfuse.observation.status_message']) ? 'denied' : 'error'
  const response = unpacked(a['gcp.vertex.agent.tool_response'])
  if (isObject(response)) return outcomeOfResponse(response)
  for (const name of RESULTS) {
    const result = unpacked(a[name])
    if (!isObject(result)) continue
    // Tools of MCP that answer with an error often leave the span as if all were well.
    if (result.isError === true || result.is_error === true || isFailedMessage(result)) return 'error'
    if (
      action.startsWith('guardrail:') &&
      (result.triggered === true || result.blocked === true || result.passed === false)
    )
      return 'denied'
  }
  return 'success'
}

function agentName(span: OtelSpan): string | undefined {
  const a = span.attributes
  const named = firstText(
    a['gen_ai.agent.name'],
    a['agent.name'],
    a['ai.telemetry.functionId'],
    metadata(a).lc_agent_name
  )
  if (named !== undefined) return named
  if (kindOf(a) === 'AGENT')
    return firstText(a['traceloop.entity.name'], a['graph.node.id']) ?? text(span.name)
  const called = text(span.name.replace(/^invoke_agent\s*/, ''))
  // The AI SDK names the span of an agent without a name by its model.
  return a['gen_ai.operation.name'] === 'invoke_agent' && called !== a['gen_ai.request.model']
    ? called
    : undefined
}

const works = (span: OtelSpan): boolean =>
  isClaudesWork(span) ||
  WORKING.has(text(span.attributes['gen_ai.operation.name']) ?? '') ||
  WORKING_KINDS.has(kindOf(span.attributes) ?? '') ||
  firstText(
    span.attributes['gen_ai.request.model'],
    span.attributes['llm.model_name'],
    span.attributes['ai.model.id']
  ) !== undefined

/** Copilot and Claude Code ask in a span of its own inside that of the tool. */
function verdictOf(span: OtelSpan): Span['verdict'] {
  const claudes = claudesVerdict(span)
  if (claudes !== undefined) return claudes
  const result = firstText(
    span.attributes['github.copilot.permission.result'],
    span.attributes['permission.result']
  )
  if (result === undefined) return undefined
  const kind = firstText(
    span.attributes['github.copilot.permission.kind'],
    span.attributes['permission.kind']
  )
  const context = withFacts({ permission: result }, { permission_kind: kind })
  return /den|reject|block|refus/i.test(result) ? { outcome: 'denied', context } : { context }
}

function conditionsOf(a: JsonObject, resource: JsonObject): Record<string, string> {
  const conditions: Record<string, string> = {}
  const model = firstText(
    a['gen_ai.request.model'],
    a['llm.model_name'],
    a['ai.model.id'],
    a['gen_ai.response.model'],
    a['langfuse.observation.model.name'],
    metadata(a).ls_model_name
  )
  if (model !== undefined) conditions.model = model
  const version = firstText(resource['service.version'], a['gen_ai.agent.version'])
  if (version !== undefined) conditions.agent_version = version
  const prompt = firstText(
    a['gen_ai.prompt.id'],
    a['gen_ai.prompt.name'],
    a['llm.prompt_template.version'],
    a['langfuse.observation.prompt.name']
  )
  if (prompt !== undefined) conditions.prompt = prompt
  return conditions
}
