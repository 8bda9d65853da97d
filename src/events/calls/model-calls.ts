import { parseArguments } from './arguments.ts'
import { array, isObject, type JsonObject, object, text, unpacked } from './json.ts'
import { callsOf, type MessageCall, resultsOf, roleOf, unwrapped } from './message-dialects.ts'
import { isDenial, type Outcome, outcomeOfContent } from './outcome.ts'

/**
 * What the span (or event) of a model's work tells of tools: the calls it asked for, and how earlier ones went, as far
 * as their results were handed to it. Nothing where the content of messages is not recorded.
 */
export interface ModelCalls {
  readonly wished: readonly MessageCall[]
  readonly answered: ReadonlyMap<string, Outcome>
}

const NOTHING: ModelCalls = { wished: [], answered: new Map() }

/** `gen_ai.*` of OpenTelemetry, `llm.*` of OpenInference, `gen_ai.completion.*` of OpenLLMetry, `ai.*` of the AI SDK. */
export function modelCallsOf(attributes: JsonObject): ModelCalls {
  if (!tellsOfMessages(attributes)) return NOTHING
  const outputs = [
    ...listed(attributes['gen_ai.output.messages']),
    ...flattened(attributes, 'gen_ai.completion.'),
    ...flattened(attributes, 'llm.output_messages.'),
    ...nested(attributes['llm.output_messages'])
  ]
  const inputs = [
    ...listed(attributes['gen_ai.input.messages']),
    ...flattened(attributes, 'gen_ai.prompt.'),
    ...flattened(attributes, 'llm.input_messages.'),
    ...nested(attributes['llm.input_messages'])
  ]
  // Langfuse's wrapper of a model's client.
  const isGeneration = attributes['langfuse.observation.type'] === 'generation'
  const observed = isGeneration ? callsInOutput(attributes['langfuse.observation.output']) : []
  if (isGeneration) inputs.push(...listed(attributes['langfuse.observation.input']))
  const interfaceCalls = { toolInvocations: unpacked(attributes['ai.response.toolCalls']) }
  const wished = [...[...outputs, interfaceCalls].flatMap(callsOf), ...observed]
  return wished.length === 0 && inputs.length === 0 ? NOTHING : { wished, answered: answersIn(inputs) }
}

const MESSAGES =
  /^(?:gen_ai\.(?:(?:in|out)put\.messages$|completion\.|prompt\.)|llm\.(?:in|out)put_messages|ai\.response\.toolCalls$|langfuse\.observation\.(?:in|out)put$)/

/** Most spans tell of none: looked at once, before anything is made of their attributes. */
function tellsOfMessages(attributes: JsonObject): boolean {
  for (const name in attributes) if (MESSAGES.test(name)) return true
  return false
}

/** The events in which the conventions told of messages up to version 1.36: `gen_ai.choice`, `gen_ai.tool.message`. */
export function modelCallsOfEvent(name: unknown, attributes: JsonObject, body: unknown): ModelCalls {
  const told = { ...attributes, ...object(unpacked(body)) }
  if (name === 'gen_ai.choice') {
    const message = object(unpacked(told.message))
    const calls = array(unpacked(message.tool_calls ?? told.tool_calls))
    return { wished: callsOf({ tool_calls: calls }), answered: new Map() }
  }
  if (name === 'gen_ai.tool.message') return { wished: [], answered: answersIn([{ ...told, role: 'tool' }]) }
  return name === 'gen_ai.client.inference.operation.details' ? modelCallsOf(attributes) : NOTHING
}

/** What the model's work tells whose input and output a tracer recorded, in any of the usual wrappings. */
export function modelCallsBetween(input: unknown, output: unknown): ModelCalls {
  const asked = unpacked(input)
  const messages = Array.isArray(asked) ? asked : (object(asked).messages ?? object(asked).input)
  return { wished: callsInOutput(output), answered: answersIn(listed(messages)) }
}

/** The calls in what a tracer recorded as the output of a model: messages in any of the usual wrappings. */
export function callsInOutput(output: unknown): MessageCall[] {
  const value = unpacked(output)
  if (Array.isArray(value)) {
    if (value.some((each) => isObject(object(each).message)))
      return value.flatMap((choice) => callsInOutput(object(choice).message))
    const isMessages = value.some((each) => isObject(each) && roleOf(each) !== undefined && isSpoken(each))
    return isMessages ? value.flatMap(callsInOutput) : callsOf({ content: value.map(asBlock) })
  }
  if (!isObject(value)) return []
  const { choices, message, messages, generations, output: items } = value
  if (Array.isArray(choices)) return choices.flatMap((choice) => callsInOutput(object(choice).message))
  if (Array.isArray(generations)) return generations.flat().flatMap(callsInOutput)
  if (isObject(message)) return callsInOutput(message)
  if (Array.isArray(items)) return callsInOutput(items)
  const own = callsOf(unwrapped(value))
  return own.length === 0 && Array.isArray(messages) ? messages.slice(-1).flatMap(callsInOutput) : own
}

const isSpoken = ({ role, content, tool_calls: calls, lc, data, kwargs }: JsonObject): boolean =>
  role !== undefined ||
  calls !== undefined ||
  lc !== undefined ||
  isObject(data) ||
  isObject(kwargs) ||
  typeof content === 'string'

/** Items of the Responses API, and bare calls, among the blocks of a message. */
function asBlock(item: unknown): unknown {
  if (!isObject(item)) return item
  const { type, id, call_id: key, name, arguments: input } = item
  if (type === 'function_call') return { type: 'tool_call', id: key ?? id, name, arguments: input }
  return isObject(item.function) ? { type: 'tool_call', id, ...item.function } : item
}

function answersIn(messages: readonly JsonObject[]): Map<string, Outcome> {
  const answers = new Map<string, Outcome>()
  for (const message of messages) {
    const results = resultsOf(message)
    const own = results.length === 0 && roleOf(message) === 'tool' ? [message] : results
    for (const result of own) {
      const id = text(result.tool_call_id) ?? text(result.tool_use_id) ?? text(result.id)
      if (id !== undefined) answers.set(id, outcomeOf(result))
    }
  }
  return answers
}

function outcomeOf({ is_error: failed, content }: JsonObject): Outcome {
  if (failed === true) return isDenial(content) ? 'denied' : 'error'
  return outcomeOfContent(content)
}

/** Data frames that are written as CSV keep lists as Python shows them. */
const listed = (value: unknown): JsonObject[] => {
  const given = unpacked(value)
  return array(typeof given === 'string' && given.startsWith('[') ? parseArguments(given) : given).filter(
    isObject
  )
}

/** Members as attributes of their own: `gen_ai.completion.0.tool_calls.1.name`, `llm.output_messages.0.message.role`. */
function flattened(attributes: JsonObject, prefix: string): JsonObject[] {
  const messages = new Map<number, { fields: Record<string, unknown>; calls: Map<number, Call> }>()
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith(prefix)) continue
    const match = PLACE.exec(name.slice(prefix.length))
    if (match === null) continue
    const [, place, call, rest = ''] = match
    const message = messages.get(Number(place)) ?? { fields: {}, calls: new Map<number, Call>() }
    messages.set(Number(place), message)
    if (call === undefined) message.fields[rest] = value
    else message.calls.set(Number(call), { ...message.calls.get(Number(call)), ...member(rest, value) })
  }
  return inOrder(messages).map(({ fields, calls }) => ({ ...fields, tool_calls: inOrder(calls) }))
}

interface Call {
  readonly id?: unknown
  readonly name?: unknown
  readonly arguments?: unknown
}

const PLACE = /^(\d{1,6})\.(?:message\.)?(?:tool_calls\.(\d{1,6})\.(?:tool_call\.)?(?:function\.)?)?(\w+)$/

const member = (name: string, value: unknown): Call =>
  name === 'id' || name === 'name' || name === 'arguments' ? { [name]: value } : {}

const inOrder = <Value>(places: ReadonlyMap<number, Value>): Value[] =>
  [...places].sort(([a], [b]) => a - b).map(([, value]) => value)

/** The same as lists, which Phoenix exports: `[{'message.tool_calls': [{'tool_call.function.name': …}]}]`. */
function nested(value: unknown): JsonObject[] {
  return listed(value).map((message) => {
    const field = (name: string): unknown => message[`message.${name}`] ?? object(message.message)[name]
    const calls = array(field('tool_calls')).map((call) => {
      const inner = object(object(call).tool_call)
      return {
        id: object(call)['tool_call.id'] ?? inner.id,
        name: object(call)['tool_call.function.name'] ?? object(inner.function).name,
        arguments: object(call)['tool_call.function.arguments'] ?? object(inner.function).arguments
      }
    })
    return {
      role: field('role'),
      content: field('content'),
      tool_call_id: field('tool_call_id'),
      tool_calls: calls
    }
  })
}
