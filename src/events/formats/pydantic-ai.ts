import {
  array,
  contentText,
  finite,
  firstText,
  isObject,
  type JsonObject,
  object,
  share,
  text,
  unpacked
} from '../calls/json.ts'
import type { Format } from './format.ts'
import { translatingReader } from './openai-chat.ts'

/** Own tools, and those that the provider runs, by both names that such parts have had. */
const CALLS = new Set<unknown>(['tool-call', 'builtin-tool-call', 'native-tool-call'])
const RETURNS = new Set<unknown>(['tool-return', 'builtin-tool-return', 'native-tool-return'])

const isModelMessage = (value: unknown): value is JsonObject => {
  const { kind, parts } = object(value)
  return (
    (kind === 'request' || kind === 'response') &&
    Array.isArray(parts) &&
    parts.length > 0 &&
    parts.every((part) => text(object(part).part_kind) !== undefined)
  )
}

function chatMessages(message: JsonObject): JsonObject[] {
  const parts = array(message.parts).filter(isObject)
  const common = { session_id: message.conversation_id, timestamp: message.timestamp }
  const messages: JsonObject[] = []
  const instructions = text(message.instructions)
  if (instructions !== undefined) messages.push({ ...common, role: 'system', content: instructions })
  if (message.kind === 'response') {
    const { output_tokens: output, response_tokens: earlier } = object(message.usage)
    messages.push({
      ...common,
      role: 'assistant',
      model: message.model_name,
      content: parts.flatMap(({ part_kind: kind, content }) => (kind === 'text' ? [content] : [])),
      tool_calls: parts.flatMap(callIn),
      usage: { output_tokens: finite(output) ?? finite(earlier) }
    })
  }
  for (const part of parts) {
    const { content = '', timestamp = message.timestamp } = part
    // A list is what a tool returned or a user gave: never blocks of a message.
    const own = { ...common, timestamp, content: Array.isArray(content) ? contentText(content) : content }
    if (part.part_kind === 'system-prompt') messages.push({ ...own, role: 'system' })
    else if (part.part_kind === 'user-prompt') messages.push({ ...own, role: 'user' })
    else if (RETURNS.has(part.part_kind) || part.part_kind === 'retry-prompt')
      messages.push({ ...own, ...resultOf(part) })
  }
  return messages
}

function callIn(part: JsonObject): JsonObject[] {
  if (!CALLS.has(part.part_kind)) return []
  const { args_json: json, args_dict: dictionary } = object(part.args)
  return [{ id: part.tool_call_id, name: part.tool_name, arguments: json ?? dictionary ?? part.args }]
}

/** A retry that names no tool is asked of the model's answer. */
function resultOf(part: JsonObject): JsonObject {
  const { tool_name: name, tool_call_id: id, outcome } = part
  if (part.part_kind !== 'retry-prompt') return { role: 'tool', name, tool_call_id: id, status: outcome }
  return text(name) === undefined
    ? { role: 'user' }
    : { role: 'tool', name, tool_call_id: id, status: 'error' }
}

/** Under which runs keep their messages, as a list or as JSON in a text, in the record or in the state of the run. */
const LISTS = ['messages', 'message_history', 'all_messages', 'new_messages', 'history'] as const

function messagesIn(record: JsonObject): readonly unknown[] | undefined {
  for (const holder of [record, object(record.state), object(record._state), object(record.result)]) {
    for (const name of LISTS) {
      const messages = array(unpacked(holder[name]))
      if (messages.some(isModelMessage)) return messages
    }
  }
  return undefined
}

function translate(value: unknown): readonly unknown[] {
  if (isModelMessage(value)) return chatMessages(value)
  const record = object(value)
  const messages = (Array.isArray(value) ? value : messagesIn(record))?.filter(isModelMessage) ?? []
  if (messages.length === 0) return []
  const [session] = messages.flatMap(({ conversation_id: id }) => text(id) ?? [])
  const models = new Set(messages.flatMap(({ model_name: name }) => text(name) ?? []))
  return [
    {
      ...record,
      session_id: firstText(record.session_id, session, record.run_id),
      model: firstText(record.model, [...models].sort().join(' ')),
      messages: messages.flatMap(chatMessages)
    }
  ]
}

const format: Format = {
  name: 'pydantic-ai',
  title: 'Pydantic AI messages',
  documentation: 'https://ai.pydantic.dev/message-history/',
  description: `Messages of Pydantic AI, as \`ModelMessagesTypeAdapter.dump_json\`, \`all_messages_json()\` and \`new_messages_json()\` write them: one list a file or a line, one message a line, or one run a record with the list, or its JSON as a text, in \`messages\`, \`message_history\`, \`all_messages\`, \`new_messages\` or \`history\`: \`{"run_id": "…", "messages": […]}\`.

| event | from |
| --- | --- |
| session | \`session_id\` of the record, \`conversation_id\` of the messages, \`run_id\` of the record; else a name made of the content. Messages that stand alone in a file and name no conversation are one. A record that repeats an earlier conversation and goes on belongs to it |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`agent\` of the record; else \`assistant\` |
| action | \`tool_name\` of a part of the kind \`tool-call\`, or of a tool that the provider runs |
| context | \`arg.*\`: \`args\`, whole, from JSON where they are a text |
| outcome | \`outcome\` of the \`tool-return\`, in earlier versions the beginning of its content; \`error\` where a \`retry-prompt\` answers the call; \`denied\` where the approval was refused; \`no_result\` without either |
| time | \`timestamp\` of the response; latency from that of the result |
| conditions | \`model\`, and \`prompt\`: a hash of the instructions or the system prompt |

Runs without a call are kept.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && value.some(isModelMessage)) ||
    share(sample, (value) => isModelMessage(value) || messagesIn(value) !== undefined) > 0
      ? 0.95
      : 0,
  open: (output) => translatingReader(output, translate)
}

export default format
