import { array, firstText, isObject, type JsonObject, label, object, text } from './json.ts'

/**
 * What agents of several frameworks did, as chat messages: a call is one of the assistant, its result one of a tool. A
 * conversation is a record `{messages}` of them.
 */

interface Step {
  readonly id?: unknown
  readonly name: unknown
  readonly input: unknown
  /** Undefined where nobody knows how it went. */
  readonly result?: JsonObject | undefined
  readonly start?: unknown
  readonly end?: unknown
}

const asked = ({ id, name, input, start }: Step): JsonObject => ({
  role: 'assistant',
  content: '',
  timestamp: start,
  tool_calls: [{ id, name, arguments: input ?? {} }]
})

const answered = ({ id, name, result, end }: Step): JsonObject => ({
  role: 'tool',
  tool_call_id: id,
  name,
  timestamp: end,
  content: '',
  ...result
})

const messagesOf = (step: Step): JsonObject[] =>
  text(step.name) === undefined
    ? []
    : step.result === undefined
      ? [asked(step)]
      : [asked(step), answered(step)]

/** @returns the conversations in a record of one or several runs; undefined where it is none */
export function agentSteps(value: unknown): readonly JsonObject[] | undefined {
  if (Array.isArray(value))
    return value.some((each) => isObject(each) && isSmolStep(each))
      ? [{ messages: [USER, ...value.flatMap((each) => smolMessages(object(each)))] }]
      : undefined
  if (!isObject(value)) return undefined
  for (const read of [smolRun, browserRun, amazonRun, deepEvalRuns, dspyRun, agnoSession]) {
    const runs = read(value)
    if (runs !== undefined) return runs
  }
  return undefined
}

const USER: JsonObject = { role: 'user', content: '' }

const isSmolStep = (value: JsonObject): boolean =>
  typeof value.step_number === 'number' &&
  (Array.isArray(value.tool_calls) || value.tool_calls === null) &&
  (value.timing !== undefined || value.model_output !== undefined || value.observations !== undefined)

function smolRun(value: JsonObject): JsonObject[] | undefined {
  const steps = array(value.steps)
  return steps.some((step) => isObject(step) && isSmolStep(step))
    ? [{ ...value, messages: [USER, ...steps.flatMap((step) => smolMessages(object(step)))] }]
    : undefined
}

function smolMessages(step: JsonObject): JsonObject[] {
  if (!isSmolStep(step)) return []
  const calls = array(step.tool_calls).filter(isObject)
  const { start_time: start, end_time: end } = object(step.timing)
  const error = failureOf(step.error)
  const messages = calls.flatMap((call, place) => {
    const { name, arguments: input } = object(call.function ?? call)
    const isLast = place + 1 === calls.length
    const result =
      isLast && error !== undefined ? { error } : { error: false, content: isLast ? step.observations : '' }
    const code = name === 'python_interpreter' && typeof input === 'string' ? { code: input } : input
    return messagesOf({ id: call.id, name, input: code, result, start, end })
  })
  return messages.length > 0 ? messages : [{ role: 'assistant', content: '' }]
}

const failureOf = (error: unknown): string | true | undefined =>
  isObject(error) ? (firstText(error.message) ?? true) : text(error)

const isBrowserStep = (step: unknown): boolean =>
  isObject(step) && Array.isArray(step.result) && step.model_output !== undefined && isObject(step.state)

function browserRun(value: JsonObject): JsonObject[] | undefined {
  const steps = array(value.history)
  if (!steps.some(isBrowserStep)) return undefined
  const messages = steps.filter(isBrowserStep).flatMap((step) => {
    const { model_output: output, result, metadata } = object(step)
    const { step_start_time: start, step_end_time: end } = object(metadata)
    const actions = array(object(output).action).filter(isObject)
    return actions.flatMap((action, place) => {
      const [[name, input] = []] = Object.entries(action).filter(([, given]) => given !== null)
      const told = array(result)[place]
      const error = failureOf(object(told).error)
      return messagesOf({
        name,
        input,
        result: told === undefined ? undefined : { error: error ?? false },
        start,
        // The time of a step is that of all its actions.
        end: actions.length === 1 ? end : undefined
      })
    })
  })
  return [{ ...value, history: undefined, messages: [USER, ...messages] }]
}

/** What Amazon Q Developer CLI (Kiro CLI) saves of a chat. */
function amazonRun(value: JsonObject): JsonObject[] | undefined {
  const turns = array(value.history).filter(isAmazonTurn)
  if (turns.length === 0) return undefined
  const messages = turns.flatMap(({ user, assistant, request_metadata: told }) => {
    const { ToolUseResults: given, CancelledToolUses: cancelled } = object(object(user).content)
    const results = array(object(given ?? cancelled).tool_use_results).map((result) => {
      const { tool_use_id: id, status, content } = object(result)
      const texts = array(content).map((block) => firstText(object(block).Text) ?? '')
      return {
        role: 'tool',
        tool_call_id: id,
        status: cancelled === undefined ? status : 'denied',
        content: texts.join('\n')
      }
    })
    const calls = array(object(object(assistant).ToolUse).tool_uses).map((call) => {
      const { id, name, args } = object(call)
      return { id, name, arguments: args }
    })
    const model = object(told).model_id
    return [...results, { role: 'assistant', content: '', tool_calls: calls, meta: { model } }]
  })
  return [{ ...value, history: undefined, messages: [USER, ...messages] }]
}

const isAmazonTurn = (turn: unknown): turn is JsonObject =>
  isObject(turn) &&
  isObject(object(turn.user).content) &&
  (isObject(object(turn.assistant).ToolUse) || isObject(object(turn.assistant).Response))

const toolsCalled = (value: JsonObject): readonly unknown[] | undefined =>
  [value.toolsCalled, value.tools_called, value.predicted_trajectory].find(Array.isArray)

const isDeepEvalCase = (value: JsonObject): boolean =>
  toolsCalled(value)?.every((tool) => {
    const { name, tool_name: other } = object(tool)
    return text(name) !== undefined || text(other) !== undefined
  }) === true &&
  (value.input !== undefined || value.predicted_trajectory !== undefined)

function deepEvalRuns(value: JsonObject): JsonObject[] | undefined {
  const cases = array(value.testCases ?? value.test_cases)
  const own = [value, ...cases].filter((each): each is JsonObject => isObject(each) && isDeepEvalCase(each))
  if (own.length === 0) return undefined
  return own.map((each) => ({
    case_id: label(each.name) ?? label(each.case_id),
    ...(each === value ? value : {}),
    messages: [
      { role: 'user', content: each.input },
      ...(toolsCalled(each) ?? []).flatMap((tool) => {
        const {
          name,
          tool_name: other,
          inputParameters,
          input_parameters: snake,
          tool_input,
          output
        } = object(tool)
        return messagesOf({
          name: name ?? other,
          input: inputParameters ?? snake ?? tool_input,
          result: output === undefined || output === null ? undefined : { content: output }
        })
      }),
      { role: 'assistant', content: '' }
    ]
  }))
}

function dspyRun(value: JsonObject): JsonObject[] | undefined {
  const { trajectory } = value
  if (!isObject(trajectory) || text(trajectory.tool_name_0) === undefined) return undefined
  const messages: JsonObject[] = [USER]
  for (let place = 0; text(trajectory[`tool_name_${place}`]) !== undefined; place++) {
    const name = trajectory[`tool_name_${place}`]
    const told = trajectory[`observation_${place}`]
    const isFailed = typeof told === 'string' && /^Execution error in /.test(told)
    const result =
      told === undefined ? undefined : isFailed ? { error: told.replace(/^.*?: /s, '') } : { content: told }
    // How the agent ends: it calls nothing.
    if (name !== 'finish')
      messages.push(...messagesOf({ name, input: trajectory[`tool_args_${place}`], result }))
  }
  return [{ ...value, messages: [...messages, { role: 'assistant', content: '' }] }]
}

/** A session of Agno's database, or a run of which only the tools are kept. */
function agnoSession(value: JsonObject): JsonObject[] | undefined {
  const { runs, tools, session_id: session, agent_data: agent } = value
  if (Array.isArray(runs) && text(session) !== undefined && runs.some((run) => isAgnoRun(object(run))))
    return runs.map((run) => ({ agent_name: object(agent).name, ...object(run), session_id: session }))
  if (Array.isArray(value.messages) || !isAgnoRun(value) || !array(tools).some(isAgnoTool)) return undefined
  const messages = array(tools).flatMap((tool) => messagesOf(agnoStep(object(tool), true)))
  return [{ ...value, tools: undefined, messages: [USER, ...messages] }]
}

const isAgnoRun = (value: JsonObject): boolean =>
  text(value.run_id) !== undefined && (Array.isArray(value.messages) || Array.isArray(value.tools))

const isAgnoTool = (tool: unknown): boolean =>
  isObject(tool) && text(tool.tool_name) !== undefined && tool.tool_args !== undefined

function agnoStep(tool: JsonObject, isDone: boolean): Step {
  const { tool_call_id: id, tool_name: name, tool_args: input, tool_call_error: failed, result } = tool
  const told = { error: failed === true ? (firstText(result) ?? true) : false, content: result }
  return { id, name, input, result: isDone ? told : undefined, start: tool.created_at }
}

/** An event, or message, of which a run is a sequence. */
export const isStep = (value: JsonObject): boolean =>
  isSmolStep(value) || isLetta(value) || isAgnoEvent(value) || workflowEvent(value) !== undefined

const isLetta = ({ message_type: type, id }: JsonObject): boolean =>
  typeof type === 'string' && LETTA.test(type) && typeof id === 'string'

const LETTA =
  /^(?:system|user|assistant|(?:hidden_)?reasoning|tool_call|tool_return|approval_(?:request|response))_message$/

const isAgnoEvent = ({ event, run_id: run, tool }: JsonObject): boolean =>
  typeof event === 'string' &&
  text(run) !== undefined &&
  (/^(?:Team)?Run(?:Started|Completed)$/.test(event) || isAgnoTool(tool))

/** An event of a workflow of LlamaIndex, in the names of Python. */
function workflowEvent(value: JsonObject): JsonObject | undefined {
  const event = value.__is_pydantic === true ? object(value.value) : object(value.data ?? value)
  const { toolName, toolKwargs, toolId, toolOutput, agentName } = event
  const own =
    toolKwargs === undefined
      ? event
      : {
          tool_name: toolName,
          tool_kwargs: toolKwargs,
          tool_id: toolId,
          tool_output: toolOutput,
          current_agent_name: agentName
        }
  const isCall = text(own.tool_name) !== undefined && isObject(own.tool_kwargs)
  return isCall || (text(own.current_agent_name) !== undefined && own.response !== undefined)
    ? own
    : undefined
}

/** So many calls are waited for by their ids. */
const MOST_OPEN = 20_000

/** Reads events one after the other: calls are told of when they begin and when they end, or only then. */
export class StepEvents {
  private readonly open = new Set<string>()
  private agent: string | undefined

  messagesOf(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value.flatMap((each) => this.messagesOf(each))
    if (!isObject(value)) return []
    if (isSmolStep(value)) return smolMessages(value)
    if (isLetta(value)) return lettaMessages(value)
    if (isAgnoEvent(value)) return this.agno(value)
    const event = workflowEvent(value)
    return event === undefined ? [] : this.workflow(event)
  }

  private agno(value: JsonObject): readonly JsonObject[] {
    const { session_id, agent_name, agent_id, model, created_at: time, tool, event } = value
    const common = { session_id, agent_id: agent_name ?? agent_id, model }
    const messages = isObject(tool)
      ? this.step({ ...agnoStep(tool, /(?:Completed|Error)$/.test(event as string)), start: time, end: time })
      : [{ role: 'assistant', content: '' }]
    return messages.map((message) => ({ ...common, ...message }))
  }

  private workflow(event: JsonObject): readonly JsonObject[] {
    this.agent = text(event.current_agent_name) ?? this.agent
    const { tool_name: name, tool_kwargs: input, tool_id: id, tool_output: output } = event
    const { is_error: failed = object(output).isError, content, blocks, result } = object(output)
    const messages =
      name === undefined
        ? [{ role: 'assistant', content: '' }]
        : this.step({
            id,
            name,
            input,
            result: isObject(output) ? { is_error: failed, content: content ?? blocks ?? result } : undefined
          })
    return messages.map((message) => ({ agent: this.agent, ...message }))
  }

  private step(step: Step): readonly JsonObject[] {
    const key = `${String(step.id)}`
    if (step.result === undefined && this.open.size < MOST_OPEN) this.open.add(key)
    else if (this.open.delete(key)) return [answered(step)]
    // When it began, only an earlier event could tell.
    return messagesOf({ ...step, end: undefined })
  }
}

function lettaMessages(message: JsonObject): readonly JsonObject[] {
  const { message_type: type, date, tool_return: content, status, tool_call_id: id, name } = message
  if (type === 'tool_call_message' || type === 'approval_request_message') {
    const calls = array(message.tool_calls).length > 0 ? array(message.tool_calls) : [message.tool_call]
    return calls.flatMap((call) => {
      const { name: tool, arguments: input, tool_call_id: called } = object(call)
      return messagesOf({ id: called, name: tool, input, start: date })
    })
  }
  if (type === 'tool_return_message')
    return [{ role: 'tool', tool_call_id: id, name, status, content, timestamp: date }]
  return type === 'assistant_message' ? [{ role: 'assistant', content: '', timestamp: date }] : []
}
