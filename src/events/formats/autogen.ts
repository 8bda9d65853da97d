import { array, contentText, isObject, type JsonObject, object, share, text } from '../calls/json.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'
import { ConversationReader } from './openai-chat.ts'

/** Messages and events of AgentChat; `StructuredMessage[…]` says of what. */
const CHAT =
  /^(?:(?:Text|MultiModal|Stop|Handoff|ToolCallSummary)Message|StructuredMessage(?:\[.*\])?|(?:ToolCallRequest|ToolCallExecution|CodeGeneration|CodeExecution|UserInputRequested|MemoryQuery|ModelClientStreamingChunk|Thought|SelectSpeaker|Selector)Event)$/s
/** What an agent keeps to show its model. */
const CONTEXT = /^(?:SystemMessage|UserMessage|AssistantMessage|FunctionExecutionResultMessage)$/

const isChatMessage = (value: unknown): value is JsonObject => {
  const { type, source } = object(value)
  return (
    CHAT.test(text(type) ?? '') && text(source) !== undefined && Object.hasOwn(object(value), 'models_usage')
  )
}

const isContextMessage = (value: unknown): value is JsonObject => CONTEXT.test(text(object(value).type) ?? '')

function chatMessages(message: JsonObject): JsonObject[] {
  const { type, source, content, created_at: timestamp, models_usage: usage } = message
  const common = { timestamp, agent: source }
  switch (type) {
    case 'ToolCallRequestEvent':
      return [{ ...common, role: 'assistant', content: '', tool_calls: content, usage }]
    case 'ToolCallExecutionEvent':
    case 'FunctionExecutionResultMessage':
      return array(content)
        .filter(isObject)
        .map((result) => answerOf(result, timestamp))
    case 'CodeExecutionEvent':
      return codeRun(message, common)
    case 'SystemMessage':
      return [{ role: 'system', content }]
    case 'AssistantMessage':
      return [{ ...common, role: 'assistant', content: contentText(content), tool_calls: array(content) }]
    default: {
      const role = source === 'user' || type === 'UserMessage' ? 'user' : 'assistant'
      return [{ ...common, role, content: contentText(content) }]
    }
  }
}

const answerOf = ({ call_id: id, name, content, is_error: isError }: JsonObject, timestamp: unknown) => ({
  role: 'tool',
  tool_call_id: id,
  name,
  content: content ?? '',
  // Before it was told, a result said nothing of errors.
  ...(isError === true && { status: 'error' }),
  ...(isError === false && { is_error: false }),
  timestamp
})

/** Code that was taken from the message before and run, which no model asked for by a call. */
function codeRun({ result }: JsonObject, common: JsonObject): JsonObject[] {
  const { exit_code: code, output } = object(result)
  const name = 'execute_code'
  const status = typeof code === 'number' ? (code === 0 ? 'success' : 'error') : undefined
  return [
    { ...common, role: 'assistant', content: '', tool_calls: [{ name }] },
    { role: 'tool', name, status, content: output ?? result ?? '' }
  ]
}

/** The messages of a result, of a team or of an agent whose state was saved; undefined where the value is neither. */
function messagesIn(value: JsonObject): readonly JsonObject[] | undefined {
  const states = Object.values(object(value.agent_states)).map(object)
  for (const list of [
    array(value.messages),
    array(object(value.task_result).messages),
    ...[value, ...states].map((state) => array(state.message_thread))
  ])
    if (list.some(isChatMessage)) return list.filter(isChatMessage)
  const contexts = [value, ...states, ...states.map((state) => object(state.agent_state))]
    .map((state) => array(object(state.llm_context).messages))
    .filter((list) => list.some(isContextMessage))
  return contexts.length === 0 ? undefined : contexts.flat().filter(isContextMessage)
}

/** An answer of one agent: what it did, and what it said in the end. */
const responseIn = ({ inner_messages: inner, chat_message: said }: JsonObject): JsonObject[] =>
  isChatMessage(said) ? [...array(inner).filter(isChatMessage), said] : []

class AutoGenReader implements FormatReader {
  private readonly output: ReaderOutput
  private reader: ConversationReader
  private hasMessages = false

  constructor(output: ReaderOutput) {
    this.output = output
    this.reader = new ConversationReader(output)
  }

  value(value: unknown, line: number): void {
    const record = object(value)
    const alone = Array.isArray(value) ? [] : isChatMessage(value) ? [value] : responseIn(record)
    const messages = Array.isArray(value) ? value.filter(isChatMessage) : messagesIn(record)
    if (alone.length > 0) {
      this.hasMessages = true
      for (const message of alone.flatMap(chatMessages)) this.reader.value(message, line)
    } else if (this.hasMessages && Array.isArray(record.messages)) {
      // A stream ends with the result of the run, in which all that was said stands again.
      this.end()
      this.reader = new ConversationReader(this.output)
      this.hasMessages = false
    } else if (messages !== undefined && messages.length > 0)
      this.reader.value({ ...record, messages: messages.flatMap(chatMessages) }, line)
  }

  end(): void {
    this.reader.end()
  }
}

const isFitting = (value: JsonObject): boolean =>
  isChatMessage(value) || responseIn(value).length > 0 || messagesIn(value) !== undefined

const format: Format = {
  name: 'autogen',
  title: 'AutoGen AgentChat messages',
  documentation:
    'https://microsoft.github.io/autogen/stable/reference/python/autogen_agentchat.messages.html',
  description: `Messages and events of AutoGen's AgentChat (0.4 and newer), as \`dump()\` and \`model_dump()\` write them: one a record (the stream of \`run_stream\`), a \`TaskResult\` or \`Response\` a record, or the saved state of a team or an agent. Conversations of AutoGen 0.2 are [chat messages](openai-chat.md).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content. Messages that stand alone are one session, up to the \`TaskResult\` that ends their run |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`source\` of the message |
| action | \`name\` of a call in a \`ToolCallRequestEvent\`; \`execute_code\` where a \`CodeExecutionEvent\` stands |
| context | \`arg.*\`: the arguments, whole, from their JSON |
| outcome | \`is_error\` of the result in the \`ToolCallExecutionEvent\` (\`denied\` where the text of the error reads like a refusal), the exit code of the code; without them the beginning of the content; \`no_result\` without a result |
| time | \`created_at\`, where the version writes it; latency from that of the result |

A run without a call is kept.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && value.some(isChatMessage)) || share(sample, isFitting) > 0
      ? 0.93
      : 0,
  open: (output) => new AutoGenReader(output)
}

export default format
