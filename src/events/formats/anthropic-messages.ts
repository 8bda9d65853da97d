import { isStreamEvent } from '../calls/fragments.ts'
import { array, isObject, type JsonObject, object, share, text } from '../calls/json.ts'
import type { Format } from './format.ts'
import { ConversationReader, isMessage, messagesOf } from './openai-chat.ts'

const BLOCKS = /^(?:(?:server_|mcp_)?tool_use|(?:[a-z_]+_)?tool_result|thinking|redacted_thinking)$/

const hasBlocks = (message: unknown): boolean =>
  array(object(message).content).some(
    // Azure's evaluations of agents have results of this type too, of another shape.
    (block) => isObject(block) && BLOCKS.test(text(block.type) ?? '') && block.tool_result === undefined
  )

const isAnthropic = (value: JsonObject): boolean =>
  value.sessionId === undefined &&
  (isMessage(value)
    ? hasBlocks(value)
    : isStreamEvent(value) ||
      object(object(value.result).message).type === 'message' ||
      (messagesOf(value)?.some(hasBlocks) ?? false))

const format: Format = {
  name: 'anthropic-messages',
  title: 'Anthropic messages',
  documentation: 'https://docs.claude.com/en/api/messages',
  description: `Messages of the Anthropic API with \`tool_use\` and \`tool_result\` blocks: one message a record (a file is one conversation), or one conversation a record (\`{"messages": […]}\`, an array), the events of a stream, or the results of a batch; also the tasks of Cline and Roo Code (\`api_conversation_history.json\`) and the threads of Amp (\`T-….json\`), whose results are of a shape of their own.

| event | from |
| --- | --- |
| session | as for [chat messages](openai-chat.md): an id of the record, also \`id\` of a thread of Amp, else a name made of the content |
| case | \`case_id\` or \`task_id\`; of a batch \`custom_id\` |
| action | \`name\` of a \`tool_use\`, \`server_tool_use\` or \`mcp_tool_use\` block |
| context | \`arg.*\`: the input, whole |
| outcome | \`error\` by \`is_error\`, \`denied\` where the text of such an error begins with a refusal, \`no_result\` without a result, else \`success\` (an absent \`is_error\` means success) |
| conditions | \`model\`, \`tools\`, and \`prompt\`: a hash of the system message |`,
  detect: (sample) => {
    if (
      sample.some(
        (value) =>
          Array.isArray(value) &&
          value.some((message) => isObject(message) && isMessage(message) && hasBlocks(message))
      )
    )
      return 0.9
    return share(sample, isAnthropic) > 0 ? 0.9 : 0
  },
  open: (output) => new ConversationReader(output)
}

export default format
