import { array, firstText, isObject, type JsonObject, label, object, text, unpacked } from './json.ts'
import type { MessageCall } from './message-dialects.ts'
import { callsInOutput } from './model-calls.ts'

/** Answers of models as proxies, batches and test runners record them beside the request. */

/** What Helicone and Portkey log of a request and its answer, as others write it: `{request, response}`. */
export function exchangeOf(value: JsonObject): JsonObject {
  const { request, request_body: asked, response_body: answer, request_properties: properties } = value
  if (isObject(asked)) {
    const session = object(properties)['Helicone-Session-Id']
    return { session_id: session, ...value, request: asked, response: answer }
  }
  return isObject(request) && isObject(request.body) ? { ...value, request: request.body } : value
}

/** The messages that a response adds to the conversation of its request. */
export function answersOf(record: JsonObject): unknown[] {
  const value = exchangeOf(record)
  const response = isObject(value.response) ? bodyOf(value.response) : value
  // Anthropic answers with the message itself.
  if (response !== value && response.role === 'assistant') return [response]
  const { message } = object(response.output)
  if (isConverseMessage(message)) return [message]
  const candidates = array(response.candidates).map((candidate) => object(candidate).content)
  return [
    ...candidates.filter(isObject).map((content) => ({ role: 'model', ...content })),
    ...array(response.choices).map((choice) => object(choice).message)
  ]
}

/** Answers without their requests: of OpenAI, Gemini, or the Converse API of Amazon Bedrock. */
export const isAnswer = (value: JsonObject): boolean =>
  (value.object === 'chat.completion' && Array.isArray(value.choices)) ||
  array(value.candidates).some((candidate) => Array.isArray(object(object(candidate).content).parts)) ||
  (value.stopReason !== undefined && isConverseMessage(object(value.output).message))

const isConverseMessage = (message: unknown): message is JsonObject =>
  isObject(message) && message.role === 'assistant' && Array.isArray(message.content)

/** The answer within a response as batches and proxies record it: `{status_code, body}`. */
export const bodyOf = (response: JsonObject): JsonObject =>
  isObject(response.body) ? response.body : response

/** One request that was answered (or not): fields that say whose it is, and the messages. */
export interface RecordedRun {
  readonly fields: JsonObject
  readonly messages: readonly unknown[]
}

/** The runs in a record of a batch or of promptfoo; undefined where it is neither. */
export function recordedRuns(value: JsonObject): readonly RecordedRun[] | undefined {
  const batch = batchOf(value)
  if (batch !== undefined) return [batch]
  const results = array(object(value.results).results)
  const tests = isTest(value) ? [value] : results.filter((each) => isObject(each) && isTest(each))
  return tests.length === 0 ? undefined : tests.map((each) => testOf(each as JsonObject))
}

/** A record of a batch: OpenAI's, or Anthropic's `{custom_id, result: {type, message}}`. */
function batchOf(value: JsonObject): RecordedRun | undefined {
  if (label(value.custom_id) === undefined || Array.isArray(object(value.body).messages)) return undefined
  const { result, response } = value
  const run = (model: unknown, messages: unknown[]) => ({ fields: { ...value, model }, messages })
  if (isObject(result) && typeof result.type === 'string')
    return run(object(result.message).model, isObject(result.message) ? [result.message] : [])
  if (response !== null && !isObject(response)) return undefined
  const body = bodyOf(object(response))
  if (body.object === 'response') return undefined
  return response === null || Array.isArray(body.choices) ? run(body.model, answersOf(value)) : undefined
}

/** A result of promptfoo: https://www.promptfoo.dev/docs/configuration/outputs/ */
const isTest = (value: JsonObject): boolean =>
  typeof value.promptIdx === 'number' &&
  typeof value.testIdx === 'number' &&
  (isObject(value.response) || isObject(value.provider) || value.error !== undefined)

function testOf(value: JsonObject): RecordedRun {
  const { provider, prompt, response, testIdx, testCase } = value
  const caseId = firstText(object(testCase).description, value.description) ?? `test ${String(testIdx)}`
  const answer = object(response).output
  const calls = [...callsInOutput(answer), ...blocksIn(answer)]
  const messages = [
    { role: 'user', content: text(object(prompt).raw) ?? '' },
    {
      role: 'assistant',
      content: typeof answer === 'string' ? answer : '',
      tool_calls: calls.map(({ id, action, input }) => ({ id, name: action, arguments: input }))
    }
  ]
  const fields = { case_id: caseId, model: firstText(object(provider).label, object(provider).id) }
  return { fields, messages: answer === undefined || answer === null ? [] : messages }
}

/** What promptfoo makes of Anthropic's blocks: a text of them, an empty line between two. */
function blocksIn(answer: unknown): MessageCall[] {
  if (typeof answer !== 'string' || !answer.includes('\n\n')) return []
  const blocks = answer.split('\n\n').map(unpacked).filter(isObject)
  return callsInOutput(blocks.filter(({ type }) => type === 'tool_use'))
}
