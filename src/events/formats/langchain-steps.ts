import { array, contentText, isObject, type JsonObject, object, share, text } from '../calls/json.ts'
import type { Format } from './format.ts'
import { translatingReader } from './openai-chat.ts'

/** What an agent did, also as LangChain's own serialisation wraps it. */
const actionOf = (value: unknown): JsonObject => {
  const { lc, kwargs } = object(value)
  return lc === undefined ? object(value) : object(kwargs)
}

/** A step: a pair in Python, an object in JavaScript. */
function stepOf(value: unknown): { action: JsonObject; observation: unknown } | undefined {
  const [action, observation] = Array.isArray(value)
    ? value
    : [object(value).action, object(value).observation]
  const own = actionOf(action)
  return text(own.tool) === undefined ? undefined : { action: own, observation }
}

const stepsOf = (record: JsonObject): unknown => record.intermediate_steps ?? record.intermediateSteps

const isRun = (record: JsonObject): boolean => {
  const steps = stepsOf(record)
  return (
    Array.isArray(steps) &&
    (steps.some((step) => stepOf(step) !== undefined) ||
      (steps.length === 0 && record.input !== undefined && record.output !== undefined))
  )
}

function messagesOf(record: JsonObject): JsonObject[] {
  const steps = array(stepsOf(record)).flatMap((step) => stepOf(step) ?? [])
  const messages: JsonObject[] = [{ role: 'user', content: contentText(record.input) }]
  for (const [place, { action, observation }] of steps.entries()) {
    const id = `step ${place}`
    const input = action.tool_input ?? action.toolInput
    messages.push({
      role: 'assistant',
      content: '',
      tool_calls: [{ id, name: action.tool, arguments: input }]
    })
    if (observation === undefined || observation === null) continue
    const content = Array.isArray(observation) ? contentText(observation) : observation
    messages.push({ role: 'tool', tool_call_id: id, content })
  }
  return [...messages, { role: 'assistant', content: contentText(record.output) }]
}

const translate = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : [value])
    .filter((record): record is JsonObject => isObject(record) && isRun(record))
    .map((record) => ({ ...record, messages: messagesOf(record) }))

const format: Format = {
  name: 'langchain-steps',
  title: 'LangChain intermediate steps',
  documentation:
    'https://python.langchain.com/api_reference/langchain/agents/langchain.agents.agent.AgentExecutor.html',
  description: `Results of LangChain's \`AgentExecutor\` with \`return_intermediate_steps\`, one run a record: \`{"input": …, "output": …, "intermediate_steps": [[{"tool": …, "tool_input": …}, observation], …]}\`, in JavaScript \`intermediateSteps\` with \`action\` and \`observation\`. What newer agents give are messages, which are read as [chat messages](openai-chat.md) or [those of LangGraph](langgraph.md).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`agent\` of the record; else \`assistant\` |
| action | \`tool\` |
| context | \`arg.*\`: \`tool_input\`, whole, from JSON or a Python literal where it is a text |
| outcome | the beginning of the observation: \`error\` or \`denied\`; \`no_result\` without one; else \`success\` |
| conditions | \`model\` of the record |

A run without a step is kept.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && value.some((each) => isObject(each) && isRun(each))) ||
    share(sample, isRun) > 0
      ? 0.9
      : 0,
  open: (output) => translatingReader(output, translate)
}

export default format
