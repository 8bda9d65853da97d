import { array, contentText, firstText, isObject, type JsonObject, object, text, unpacked } from './json.ts'

/**
 * What a chat message calls, and which results it carries, in the dialects of OpenAI, LangChain, Anthropic, Gemini,
 * Amazon Bedrock (Converse), Goose, Haystack, LlamaIndex (TypeScript), pi and the Vercel AI SDK (model and user interface
 * messages).
 */

export interface MessageCall {
  readonly id: string | undefined
  readonly action: string
  readonly input: unknown
  readonly raw: JsonObject
}

const ROLES: Readonly<Record<string, string>> = {
  ai: 'assistant',
  human: 'user',
  model: 'assistant',
  function: 'tool',
  developer: 'system',
  toolresult: 'tool',
  aimessagechunk: 'assistant'
}

/**
 * LangChain writes a message as `{lc, id, kwargs}` or as `{type, data}`, Goose and pi as `{type: 'message', message}`, Strands
 * as `{message, message_id}`: its fields stand inside. Haystack's earlier versions write a line before each name.
 */
export function unwrapped(written: JsonObject): JsonObject {
  const message = stored(written) ?? written
  if (typeof message.messageType === 'string' || isLangChain4j(message)) return java(message)
  if (message._role !== undefined) {
    const { _role: role, _content: content, _meta: meta, _name: name } = message
    return { role, content, meta, name }
  }
  if (message.lc !== undefined && isObject(message.kwargs)) {
    const kind = text(array(message.id).at(-1))?.replace(/Message(?:Chunk)?$/, '')
    return { type: kind?.toLowerCase(), ...message.kwargs }
  }
  const isTyped = typeof message.type === 'string' && message.role === undefined
  return isTyped && isObject(message.data) && message.data.content !== undefined
    ? { ...message.data, type: message.type }
    : message
}

/** Types of records that hold a message: of Goose and pi, of the stream of Strands in TypeScript, of none. */
const HOLDERS: ReadonlySet<unknown> = new Set([undefined, 'message', 'messageAddedEvent'])

/** A message in a record of a session, or in a row of a database: of Goose (`content_json`) or LangChain (`message`). */
function stored(record: JsonObject): JsonObject | undefined {
  const {
    type,
    role,
    message: held,
    content_json: content,
    timestamp,
    created_at,
    created_timestamp
  } = record
  if (typeof content === 'string')
    return { role, content: unpacked(content), timestamp: timestamp ?? created_timestamp }
  const inner = text(record.session_id) === undefined ? held : unpacked(held)
  return isObject(inner) && HOLDERS.has(type) && (inner.role ?? role ?? inner.type)
    ? { role, timestamp, created_at, ...inner }
    : undefined
}

const isLangChain4j = ({ type, text: told, contents, toolExecutionRequests: asked }: JsonObject): boolean =>
  typeof type === 'string' &&
  /^(?:SYSTEM|USER|AI|TOOL_EXECUTION_RESULT)$/.test(type) &&
  (told !== undefined || Array.isArray(contents) || Array.isArray(asked))

/** Messages of Spring AI and LangChain4j. */
function java({ messageType, type, text: told, contents, ...message }: JsonObject): JsonObject {
  const { id, toolName, toolCalls, toolExecutionRequests: asked, metadata } = message
  const content = told ?? contents ?? ''
  if (type === 'TOOL_EXECUTION_RESULT')
    return { role: 'tool', tool_call_id: id, name: toolName, content, is_error: message.isError }
  const responses = array(message.responses).map((each) => {
    const { id: call, name, responseData } = object(each)
    return { type: 'tool_call_response', id: call, name, response: unpacked(responseData) }
  })
  return {
    role: type === 'AI' ? 'assistant' : firstText(messageType, type)?.toLowerCase(),
    content: responses.length > 0 ? responses : content,
    tool_calls: toolCalls ?? asked,
    meta: metadata
  }
}

/** The role of a message in the words of the OpenAI API, also where LangChain or Gemini wrote it. */
export function roleOf(message: JsonObject): string | undefined {
  const { role: given, type } = unwrapped(message)
  const role = firstText(given, type)?.toLowerCase()
  return role === undefined ? undefined : Object.hasOwn(ROLES, role) ? ROLES[role] : role
}

/** The model that gave a message, as the API or LangChain names it. */
export const modelOf = ({ model, response_metadata: told, meta }: JsonObject): string | undefined =>
  firstText(model, object(told).model_name, object(told).model, object(meta).model)

const blocksOf = (message: JsonObject): readonly unknown[] => [
  ...array(message.content),
  ...partsOf(message),
  ...array(message.blocks)
]

/** Mastra's memory keeps them a level deeper: `{content: {format, parts}}`. */
const partsOf = ({ parts, content }: JsonObject): readonly unknown[] => array(parts ?? object(content).parts)

/** The calls of a message, in any of the dialects. */
export function callsOf(message: JsonObject): MessageCall[] {
  const calls: MessageCall[] = []
  const add = (raw: JsonObject, name: unknown, input: unknown) => {
    const action = text(name)
    if (action !== undefined) calls.push({ id: text(raw.id) ?? text(raw.call_id), action, input, raw })
  }
  const { tool_calls: listed = object(message.additional_kwargs).tool_calls, options } = message
  for (const raw of array(listed ?? object(options).toolCall)) {
    if (!isObject(raw)) continue
    const inner = isObject(raw.function) ? raw.function : raw
    const name =
      typeof raw.function === 'string' ? raw.function : (inner.name ?? raw.tool_name ?? raw.toolName)
    add(
      raw,
      name ?? object(raw.custom).name,
      inner.arguments ?? inner.args ?? inner.input ?? inner.parameters ?? object(raw.custom).input
    )
  }
  const legacy = message.function_call
  if (isObject(legacy)) add(legacy, legacy.name, legacy.arguments)
  // LangChain repeats calls as blocks of the content.
  const told = new Set<unknown>(calls.map(({ id }) => id).filter((id) => id !== undefined))
  for (const block of blocksOf(message)) {
    if (!isObject(block)) continue
    const gemini = block.functionCall ?? block.function_call
    if (isObject(gemini)) add(gemini, gemini.name, gemini.args)
    else if (isObject(block.toolUse))
      add({ ...block.toolUse, id: block.toolUse.toolUseId }, block.toolUse.name, block.toolUse.input)
    else if (isObject(block.tool_call))
      add(block.tool_call, block.tool_call.tool_name, block.tool_call.arguments)
    else if (block.block_type === 'tool_call' && !told.has(text(block.tool_call_id)))
      add({ ...block, id: block.tool_call_id }, block.tool_name, block.tool_kwargs)
    else if (typeof block.type !== 'string' || told.has(text(block.id))) continue
    else if (block.type.endsWith('tool_use')) add(block, block.name, block.input)
    else if (block.type === 'tool_call')
      add({ ...block, id: block.id ?? block.tool_call_id }, block.name, block.arguments ?? block.args)
    else if (block.type === 'toolCall') add(block, block.name, block.arguments)
    else if (block.type === 'toolRequest') {
      const asked = object(block.toolCall)
      const call = isObject(asked.value) ? asked.value : asked
      add(block, call.name, call.arguments)
    } else if (block.type === 'tool-call')
      add({ ...block, id: block.toolCallId }, block.toolName, block.input ?? block.args)
    else if (isInterfacePart(block))
      add({ ...block, id: block.toolCallId }, interfaceTool(block), block.input)
  }
  for (const part of invocationsOf(message))
    add({ ...part, id: part.toolCallId }, part.toolName, part.args ?? part.input)
  return calls
}

/** Results that stand in the content of a message. */
export function resultsOf(message: JsonObject): JsonObject[] {
  const results: JsonObject[] = []
  // AutoGen 0.2 puts what several tools answered in one message.
  for (const answer of array(message.tool_responses)) if (isObject(answer)) results.push(answer)
  const { toolResult } = object(message.options)
  if (isObject(toolResult)) results.push(llamaIndex(toolResult))
  for (const block of blocksOf(message)) {
    if (!isObject(block)) continue
    const gemini = block.functionResponse ?? block.function_response
    if (isObject(gemini)) results.push({ functionResponse: gemini, id: gemini.id, content: gemini.response })
    else if (isObject(block.toolResult))
      results.push(block.type === 'toolResponse' ? goose(block) : converse(block.toolResult))
    else if (isObject(block.tool_call_result)) results.push(haystack(block.tool_call_result))
    else if (typeof block.type !== 'string') continue
    else if (block.type === 'tool_result' && block.tool_result !== undefined)
      results.push(azure(message, block))
    else if (isObject(block.run)) results.push(...amp(block, block.run))
    else if (block.type.endsWith('tool_result')) results.push(anthropic(block))
    else if (block.type === 'tool_call_response')
      results.push({ id: block.id, name: block.name, content: block.response ?? block.result })
    else if (block.type === 'tool-result') results.push(modelResult(block))
    else if (isInterfacePart(block)) {
      const result = interfaceResult(block)
      if (result !== undefined) results.push(result)
    }
  }
  for (const part of invocationsOf(message)) {
    const id = { tool_use_id: part.toolCallId }
    if (part.state === 'result') results.push({ ...id, content: part.result })
    else if (part.state === 'output-error') results.push({ ...id, error: firstText(part.errorText) ?? true })
    else if (part.state === 'output-denied') results.push({ ...id, status: 'denied' })
  }
  return results
}

/** Azure's evaluations of agents name the call around the block. */
const azure = ({ tool_call_id: id }: JsonObject, { tool_result: result }: JsonObject): JsonObject => ({
  id,
  content: result
})

/** Amp tells how a call was run, and of commands the exit code; nothing while it goes on. */
function amp({ toolUseID: id }: JsonObject, { status, result, error }: JsonObject): JsonObject[] {
  const found = { tool_use_id: id, content: result }
  const { exitCode } = object(result)
  if (status === 'rejected-by-user') return [{ ...found, status: 'denied' }]
  if (status === 'error' || status === 'cancelled')
    return [{ ...found, error: firstText(error, object(error).message) ?? true }]
  const isError = typeof exitCode === 'number' && exitCode !== 0
  return status === 'done' ? [{ ...found, is_error: isError }] : []
}

/** What Cline and Roo Code tell the model where the user refused a call: no error. */
const DECLINED = /^(?:\[[^\]\n]{0,200}\] Result:\s*)?(?:The user denied this operation|\{"status":"denied")/

/** In Anthropic's API an absent `is_error` means that the call succeeded. */
function anthropic(block: JsonObject): JsonObject {
  if (block.is_error === undefined && DECLINED.test(contentText(block.content, 300)))
    return { ...block, status: 'denied' }
  const failed = block.is_error === true || text(object(block.content).type)?.endsWith('_error') === true
  return {
    ...block,
    error: failed ? (firstText(block.content, object(array(block.content)[0]).text) ?? true) : undefined,
    is_error: failed
  }
}

const converse = (result: JsonObject): JsonObject => ({ ...result, tool_use_id: result.toolUseId })

/** `{status: 'success', value}`, of which the value is a list of contents or MCP's result, or `{status: 'error', error}`. */
function goose({ id, toolResult }: JsonObject): JsonObject {
  const { status, value, error } = object(toolResult)
  const { isError, content = value } = object(value)
  if (status === 'error' || error !== undefined) return { tool_use_id: id, error: firstText(error) ?? true }
  return isError === true
    ? { tool_use_id: id, error: firstText(contentText(content, 300)) ?? true }
    : { tool_use_id: id, isError, content }
}

const haystack = ({ origin, result, error }: JsonObject): JsonObject => ({
  tool_use_id: object(origin).id,
  name: object(origin).tool_name,
  content: result,
  error: error === true ? (firstText(result) ?? true) : error
})

/** LlamaIndex for TypeScript hands a result on in a message of the user. */
const llamaIndex = ({ id, result, isError }: JsonObject): JsonObject => ({
  tool_use_id: id,
  content: result,
  error: isError === true ? (firstText(result) ?? true) : undefined
})

/** Since version 5 of the AI SDK the output says what it is: `{type: 'error-text', value}`. */
function modelResult(block: JsonObject): JsonObject {
  const output = block.output ?? block.result
  const { type, value, reason } = object(output)
  const common = { ...block, tool_use_id: block.toolCallId }
  if (type === 'execution-denied') return { ...common, status: 'denied', content: reason }
  if (type === 'error-text' || type === 'error-json')
    return { ...common, error: isObject(value) ? value : (firstText(value) ?? true) }
  return { ...common, content: type === 'text' || type === 'json' ? value : output }
}

/** A call with its result as the AI SDK shows it: `{type: 'tool-NAME' | 'dynamic-tool', state, input, output}`. */
const isInterfacePart = (block: JsonObject): boolean =>
  typeof block.type === 'string' &&
  typeof block.state === 'string' &&
  (block.type === 'dynamic-tool' || block.type.startsWith('tool-')) &&
  text(block.toolCallId) !== undefined

const interfaceTool = ({ type, toolName }: JsonObject): unknown =>
  type === 'dynamic-tool' ? toolName : (type as string).slice('tool-'.length)

function interfaceResult(block: JsonObject): JsonObject | undefined {
  const id = { tool_use_id: block.toolCallId }
  if (block.state === 'output-available') return { ...id, content: block.output }
  if (block.state === 'output-error') return { ...id, error: firstText(block.errorText) ?? true }
  if (block.state === 'output-denied' || object(block.approval).approved === false)
    return { ...id, status: 'denied' }
  return undefined
}

/** The AI SDK up to version 4: in a list of the message, or each in a part of it. */
function invocationsOf(message: JsonObject): JsonObject[] {
  const listed = array(message.toolInvocations).filter(isObject)
  if (listed.length > 0) return listed
  return partsOf(message)
    .map((part) => object(part).toolInvocation)
    .filter(isObject)
}
