import {
  array,
  contentText,
  firstText,
  isObject,
  type JsonObject,
  object,
  share,
  text
} from '../calls/json.ts'
import type { Format } from './format.ts'
import { translatingReader } from './openai-chat.ts'

/** .NET writes its names with capital letters unless it is told otherwise. */
const field = (value: JsonObject, name: string): unknown =>
  value[name] ?? value[name.charAt(0).toUpperCase() + name.slice(1)]

/** The role: a text, or an object around it. */
function roleIn(message: JsonObject): string | undefined {
  const role = field(message, 'role')
  return firstText(role, field(object(role), 'label'), object(role).value)?.toLowerCase()
}

/** `items` of Semantic Kernel, `contents` of the Agent Framework. */
const itemsOf = (message: JsonObject): readonly JsonObject[] =>
  array(field(message, 'items') ?? field(message, 'contents')).filter(isObject)

const kindOf = ({ content_type: python, $type: net, type }: JsonObject): string =>
  (firstText(python, net, type) ?? '')
    .replace(/Content$/, '')
    .replace(/_/g, '')
    .toLowerCase()

const KINDS = new Set(['text', 'functioncall', 'functionresult', 'reasoning', 'textreasoning', 'image'])

const isMessage = (value: unknown): value is JsonObject =>
  isObject(value) &&
  ['system', 'developer', 'user', 'assistant', 'tool'].includes(roleIn(value) ?? '') &&
  itemsOf(value).some((item) => KINDS.has(kindOf(item)))

/** `PLUGIN-FUNCTION`, as models see it. */
function nameOf(item: JsonObject): string | undefined {
  const name = text(item.name) ?? text(field(item, 'functionName')) ?? text(item.function_name)
  const plugin = text(field(item, 'pluginName')) ?? text(item.plugin_name)
  return plugin === undefined || name === undefined || name.startsWith(`${plugin}-`)
    ? name
    : `${plugin}-${name}`
}

function chatMessages(message: JsonObject): JsonObject[] {
  const items = itemsOf(message)
  const common = {
    timestamp: object(message.additional_properties).created_at ?? message.created_at,
    agent: message.author_name ?? field(message, 'authorName') ?? (message.name || undefined)
  }
  const calls = items
    .filter((item) => kindOf(item) === 'functioncall')
    .map((item) => ({
      id: item.call_id ?? field(item, 'id'),
      name: nameOf(item),
      arguments: field(item, 'arguments')
    }))
  const results = items.filter((item) => kindOf(item) === 'functionresult')
  const said = items.filter((item) => kindOf(item) === 'text').map((item) => field(item, 'text'))
  const own =
    results.length > 0 && calls.length === 0
      ? []
      : [{ ...common, role: roleIn(message), content: contentText(said), tool_calls: calls }]
  return [...own, ...results.map((item) => ({ ...resultOf(item), timestamp: common.timestamp }))]
}

function resultOf(item: JsonObject): JsonObject {
  const result = field(item, 'result') ?? ''
  const exception = firstText(item.exception)
  return {
    role: 'tool',
    tool_call_id: item.call_id ?? field(item, 'callId') ?? field(item, 'id'),
    name: nameOf(item),
    content: Array.isArray(result) ? contentText(result) : result,
    ...(exception !== undefined && { error: exception })
  }
}

/** Of a history, a thread whose state was saved, or the answer of an agent. */
function messagesIn(value: JsonObject): readonly JsonObject[] | undefined {
  const store = object(value.chat_message_store_state)
  for (const list of [field(value, 'messages'), store.messages, value.history, value.chat_history])
    if (array(list).some(isMessage)) return array(list).filter(isMessage)
  return undefined
}

function translate(value: unknown): readonly unknown[] {
  if (isMessage(value)) return chatMessages(value)
  const record = object(value)
  const messages = Array.isArray(value) ? value.filter(isMessage) : messagesIn(record)
  if (messages === undefined || messages.length === 0) return []
  const models = new Set(
    messages.flatMap((message) => text(message.ai_model_id ?? field(message, 'modelId')) ?? [])
  )
  return [
    {
      ...record,
      model: firstText(record.model, [...models].sort().join(' ')),
      messages: messages.flatMap(chatMessages)
    }
  ]
}

const format: Format = {
  name: 'semantic-kernel',
  title: 'Semantic Kernel and Microsoft Agent Framework chat histories',
  documentation:
    'https://learn.microsoft.com/en-us/semantic-kernel/concepts/ai-services/chat-completion/chat-history',
  description: `Chat histories of Semantic Kernel, in Python (\`ChatHistory.serialize()\`, messages with \`items\`) and .NET (\`JsonSerializer.Serialize(chatHistory)\`, names with capital or small letters), and messages of the Microsoft Agent Framework (\`to_dict()\`, with \`contents\`; also in the state of a thread and the answer of an agent): one history or list a file or record, or one message a record.

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`author_name\` (\`AuthorName\`) or \`name\` of the message; else \`assistant\` |
| action | \`PLUGIN-FUNCTION\` of a function call, as models see it |
| context | \`arg.*\`: the arguments, whole |
| outcome | \`error\` where the result holds an \`exception\`; else by the beginning of the result: \`error\` or \`denied\`; \`no_result\` without a result; else \`success\` |
| conditions | \`model\` (\`ai_model_id\`, \`ModelId\`), and \`prompt\`: a hash of the system message |

A conversation in which nothing was called is kept.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && value.some(isMessage)) ||
    share(sample, (value) => isMessage(value) || messagesIn(value) !== undefined) > 0
      ? 0.91
      : 0,
  open: (output) => translatingReader(output, translate)
}

export default format
