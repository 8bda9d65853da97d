import { agentSteps, isStep, StepEvents } from '../calls/agent-steps.ts'
import { isObject, type JsonObject, likelihood } from '../calls/json.ts'
import type { Format } from './format.ts'
import { translatingReader } from './openai-chat.ts'

const isOwn = (value: JsonObject): boolean => isStep(value) || agentSteps(value) !== undefined

const format: Format = {
  name: 'agent-steps',
  title: 'Steps of Agno, Amazon Q, browser-use, DeepEval, DSPy, Letta, LlamaIndex and smolagents',
  documentation: 'https://huggingface.co/docs/smolagents/reference/agents',
  description: `What agents of these frameworks did, step by step:

- Agno: the events of a run (\`ToolCallCompleted\`), and what its database keeps of a session (\`runs\`);
- Amazon Q Developer CLI, now Kiro CLI: chats as \`/save\` writes them;
- browser-use: the history of an agent (\`AgentHistoryList\`, \`save_history\`);
- DeepEval: test runs (\`testCases\` with \`toolsCalled\`) and test cases;
- DSPy: the trajectory of \`ReAct\`;
- Letta: messages with a \`message_type\`;
- LlamaIndex: the events of agent workflows, in Python (\`tool_kwargs\`) and TypeScript (\`toolKwargs\`), also as its serialiser writes them. Its messages are read as [chat messages](openai-chat.md);
- smolagents: the steps of an agent's memory (\`agent.memory.get_full_steps()\`), the result of a run (\`steps\`), or one step a record.

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content. Steps and events that stand alone in a file and name none are one |
| case | \`case_id\` or \`task_id\`; of DeepEval the name of the test case |
| agent | \`agent_name\` (Agno), \`current_agent_name\` (LlamaIndex); else \`assistant\` |
| action | name of the tool or, of browser-use, of the action; \`python_interpreter\` of code of smolagents |
| context | \`arg.*\`: the arguments, whole; code as \`arg.code\` |
| outcome | \`error\` by the error of the step or the flag of the result (\`denied\` where its text is a refusal); else by the beginning of the result; \`no_result\` without one |
| time | of the step or the event, where it has one; latency from its end |
| conditions | \`model\`, where the log tells it |

An error of a step of smolagents is that of its last call.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && value.some((each) => isObject(each) && isStep(each)))
      ? 0.93
      : likelihood(sample, 0.93, isOwn),
  open: (output) => {
    const events = new StepEvents()
    return translatingReader(output, (value) => agentSteps(value) ?? events.messagesOf(value))
  }
}

export default format
