import { Fragments } from '../calls/fragments.ts'
import {
  array,
  either,
  firstText,
  isObject,
  type JsonObject,
  object,
  share,
  unpacked
} from '../calls/json.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'
import { ConversationReader } from './openai-chat.ts'

/** The record of an invocation, also as a text in what CloudWatch gives. */
function invocationIn(value: JsonObject): JsonObject | undefined {
  for (const held of [value, unpacked(value.message), unpacked(value['@message'])])
    if (isInvocation(held)) return held
  return undefined
}

const isInvocation = (value: unknown): value is JsonObject =>
  isObject(value) && value.schemaType === 'ModelInvocationLog' && isObject(value.input)

function invocationsIn(value: unknown): JsonObject[] {
  const record = object(value)
  return [record, ...array(record.events).filter(isObject)]
    .map(invocationIn)
    .filter((invocation) => invocation !== undefined)
}

class InvocationReader implements FormatReader {
  private readonly output: ReaderOutput
  private readonly reader: ConversationReader

  constructor(output: ReaderOutput) {
    this.output = output
    this.reader = new ConversationReader(output)
  }

  value(value: unknown, line: number): void {
    for (const invocation of invocationsIn(value)) {
      const input = object(invocation.input)
      const request = object(unpacked(input.inputBodyJson))
      if (Array.isArray(request.messages)) this.reader.value(recordOf(invocation, request), line)
      else if (input.inputBodyS3Path !== undefined)
        this.output.skip('the request is too long for the log: it stands in a file of its own', line)
    }
  }

  end(): void {
    this.reader.end()
  }
}

function recordOf(invocation: JsonObject, request: JsonObject): JsonObject {
  const told = object(invocation.requestMetadata)
  const response = responseOf(unpacked(object(invocation.output).outputBodyJson))
  return {
    session_id: firstText(either(told, 'session_id'), either(told, 'conversation_id')),
    case_id: firstText(either(told, 'case_id'), either(told, 'task_id')),
    agent: firstText(either(told, 'agent_id'), told.agent, either(told, 'agent_name')),
    agent_version: firstText(either(told, 'agent_version')),
    model: invocation.modelId,
    system: request.system,
    tools: array(object(request.toolConfig).tools ?? request.tools).map(
      (tool) => object(tool).toolSpec ?? tool
    ),
    messages: array(request.messages).map((message) => ordered(message, 0)),
    response:
      response === undefined
        ? undefined
        : { ...object(ordered(response, 0)), role: 'assistant', timestamp: invocation.timestamp }
  }
}

/** What the model answered: by the Converse API, as a message of Anthropic, or as the events of its stream. */
function responseOf(body: unknown): JsonObject | undefined {
  const { message } = object(object(body).output)
  if (isObject(message)) return message
  if (isObject(body)) return Array.isArray(body.content) ? body : undefined
  const messages: JsonObject[] = []
  const fragments = new Fragments((whole) => messages.push(whole))
  for (const event of array(body)) if (isObject(event)) fragments.take(event, 1)
  fragments.end()
  return messages[0]
}

const DEEPEST = 32

/** Its keys in one order: an answer is known again in the next request, whoever wrote it down. */
function ordered(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((member) => ordered(member, depth + 1))
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, ordered((value as JsonObject)[name], depth + 1)]))
}

const format: Format = {
  name: 'bedrock-invocations',
  title: 'Amazon Bedrock model invocation logs',
  documentation: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
  description: `What Amazon Bedrock logs of each invocation of a model, from S3 or CloudWatch (also as the \`message\` of its events): requests with \`messages\` of the Converse API or of Anthropic's models, and the answers, streamed ones too. Bare messages of the Converse API are read as [chat messages](openai-chat.md).

| event | from |
| --- | --- |
| session | \`session_id\` or \`conversation_id\` (also \`sessionId\`, …) in \`requestMetadata\`; else a name made of the content. A request that repeats an earlier conversation and goes on belongs to it |
| case | \`case_id\` or \`task_id\` in \`requestMetadata\` |
| agent | \`agent\`, \`agent_id\` or \`agent_name\` in \`requestMetadata\`; else \`assistant\` |
| action | \`name\` of a \`toolUse\` or \`tool_use\` |
| context | \`arg.*\`: the input, whole |
| outcome | \`status\` or \`is_error\` of the result in a later request, \`denied\` where an error reads like a refusal; \`no_result\` without a result |
| time | \`timestamp\` of the invocation |
| conditions | \`model\`, \`tools\`, \`agent_version\` (in \`requestMetadata\`), and \`prompt\`: a hash of the system message |

A request that Bedrock kept in a file of its own, because it is longer than 100 KB, is counted as a record that was skipped. Invocations without messages (embeddings, images) are left aside. A conversation in which nothing was called is kept.`,
  detect: (sample) => (share(sample, (value) => invocationsIn(value).length > 0) > 0 ? 0.96 : 0),
  open: (output) => new InvocationReader(output)
}

export default format
