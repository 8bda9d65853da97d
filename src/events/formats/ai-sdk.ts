import { argumentContext } from '../calls/arguments.ts'
import { digest, fingerprint } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  finite,
  firstText,
  isObject,
  type JsonObject,
  label,
  likelihood,
  object,
  text
} from '../calls/json.ts'
import { resultsOf } from '../calls/message-dialects.ts'
import { type Outcome, outcomeOfContent } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

class StepsReader implements FormatReader {
  private readonly journal: Journal
  private readonly names = new Map<string, number>()
  /** Steps of one run that stand one by one. */
  private alone: { readonly steps: JsonObject[]; readonly line: number } | undefined

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    const result = holderOf(value)
    if (result !== undefined) {
      this.settle()
      this.run(value, result, line)
    } else if (isStep(value)) this.step(value, line)
  }

  end(): void {
    this.settle()
    this.journal.end()
  }

  private step(step: JsonObject, line: number): void {
    const last = this.alone?.steps.at(-1)
    if (last !== undefined && (last.finishReason !== 'tool-calls' || step.stepNumber === 0)) this.settle()
    this.alone ??= { steps: [], line }
    this.alone.steps.push(step)
  }

  private settle(): void {
    const { alone } = this
    this.alone = undefined
    if (alone !== undefined) this.run({}, { steps: alone.steps }, alone.line)
  }

  private run(value: JsonObject, result: JsonObject, line: number): void {
    const meta = object(value.metadata)
    const task =
      label(value.case_id) ??
      label(value.taskId) ??
      label(value.task_id) ??
      label(meta.taskId) ??
      label(meta.task_id)
    const stated = firstText(value.model, value.modelId, result.model, object(result.response).modelId)
    const steps = array(result.steps).filter(isObject)
    const model =
      stated ?? firstText([...new Set(steps.flatMap((step) => modelOf(step) ?? []))].sort().join(' '))
    const named = firstText(value.sessionId, value.session_id, value.id, meta.sessionId, meta.session_id)
    const trial = [stated, task, label(value.runIndex ?? value.trial ?? value.run)].filter(
      (part) => part !== undefined
    )
    const told = object(steps[0])
    const session =
      named ?? toldSession(told) ?? this.unheard([...trial, digest(fingerprint(result.steps))].join('/'))
    const conditions: Record<string, string> = model === undefined ? {} : { model }
    const common = {
      session,
      caseId: task,
      agent: firstText(value.agent, value.agent_id, told.functionId) ?? 'assistant',
      conditions
    }
    this.journal.session(session, line, common)
    for (const step of steps) this.calls(step, common, line)
  }

  private calls(step: JsonObject, common: RawEvent, line: number): void {
    const { calls, results } = madeIn(step)
    const time =
      instant(object(step.response).timestamp) ?? instant(step.timestamp) ?? instant(step.startedAt)
    const tokens =
      finite(object(step.usage).outputTokens) ??
      finite(object(step.usage).completionTokens) ??
      finite(object(step.usage).responseTokens)
    for (const [place, call] of calls.entries()) {
      const action = firstText(call.toolName, call.name)
      if (action === undefined) continue
      const id = text(call.toolCallId)
      const answer = results.find((result) => id !== undefined && result.toolCallId === id) ?? call
      const event: RawEvent = {
        ...common,
        action,
        context: argumentContext(call.input ?? call.args),
        outcome: outcomeOf(answer, errorOf(step, id)),
        time: instant(call.startedAt) ?? time,
        latencyMs:
          finite(call.durationMs) ??
          elapsed(instant(call.startedAt), instant(call.completedAt)) ??
          finite(object(object(step.performance).toolExecutionMs)[id ?? ''])
      }
      this.journal.call(place === 0 && tokens !== undefined ? { ...event, tokens } : event, line)
    }
  }

  /** The same run twice, word for word, is two runs. */
  private unheard(name: string): string {
    const repeat = (this.names.get(name) ?? 0) + 1
    if (this.names.size < 200_000) this.names.set(name, repeat)
    return repeat === 1 ? name : `${name}-${repeat}`
  }
}

/**
 * Since version 5 the lists of calls and results are computed from the content, and JSON has the content only. Mastra
 * wraps their members: `{type, runId, from, payload}`.
 */
function madeIn(step: JsonObject): { calls: JsonObject[]; results: JsonObject[] } {
  const content = array(step.content).filter(isObject)
  const listed = (list: unknown, type: string) =>
    Array.isArray(list)
      ? list.filter(isObject).map((each) => (isObject(each.payload) ? each.payload : each))
      : content.filter((part) => part.type === type)
  return { calls: listed(step.toolCalls, 'tool-call'), results: listed(step.toolResults, 'tool-result') }
}

const modelOf = ({ response, model }: JsonObject): string | undefined =>
  firstText(object(response).modelId, object(model).modelId, object(object(response).modelMetadata).modelId)

/** What versions 6 and 7 repeat in each step of what the caller gave for the telemetry. */
function toldSession({ metadata, runtimeContext }: JsonObject): string | undefined {
  const { sessionId, chatId, threadId } = { ...object(metadata), ...object(runtimeContext) }
  return firstText(sessionId, chatId, threadId)
}

/**
 * Version 5 tells of a failed tool in the content of the step, where an `Error` has no words in JSON; they are in the
 * message that the model was given.
 */
function errorOf(step: JsonObject, id: string | undefined): JsonObject | undefined {
  if (id === undefined) return undefined
  const part = array(step.content).find(
    (each) =>
      (object(each).type === 'tool-error' || object(each).type === 'tool-output-denied') &&
      object(each).toolCallId === id
  )
  const told = [step, ...array(object(step.response).messages)]
    .flatMap((message) => resultsOf(object(message)))
    .find((result) => result.tool_use_id === id && result.error !== undefined)
  return isObject(part) ? { ...part, told: told?.error } : told
}

function outcomeOf(answer: JsonObject, failure: JsonObject | undefined): Outcome {
  if (failure?.type === 'tool-output-denied') return 'denied'
  const error = failure?.error ?? answer.error
  if (answer.isError === true || (error !== undefined && error !== null && error !== '')) {
    const words = firstText(error, object(error).message, failure?.told)
    return outcomeOfContent(words) === 'denied' ? 'denied' : 'error'
  }
  const output = answer.output ?? answer.result
  return output === undefined ? 'no_result' : outcomeOfContent(output)
}

/** The object that holds the steps: the record, or its result. */
function holderOf(value: JsonObject): JsonObject | undefined {
  for (const holder of [value, object(value.result), object(value.response)]) {
    if (array(holder.steps).some((step) => isObject(step) && (Array.isArray(step.toolCalls) || isStep(step))))
      return holder
  }
  return undefined
}

const isStep = (value: JsonObject): boolean =>
  (Array.isArray(value.content) || Array.isArray(value.toolCalls)) &&
  text(value.finishReason) !== undefined &&
  isObject(value.usage) &&
  isObject(value.response)

const format: Format = {
  name: 'ai-sdk',
  title: 'Vercel AI SDK results',
  documentation: 'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text',
  description: `Results of \`generateText\` of the AI SDK (and of libraries with the same shape), one run a record: \`{"steps": [{"toolCalls": […], "toolResults": […]}]}\`, also within \`result\`; since version 5 \`{"steps": [{"content": […]}]}\`. Steps alone (\`result.steps\`, what \`onStepFinish\` is given), in a list or one a record, are a session as far as the first that asks for no tool.

| event | from |
| --- | --- |
| session | \`sessionId\` or \`id\` of the record; \`sessionId\`, \`chatId\` or \`threadId\` in the \`metadata\` or \`runtimeContext\` of its first step; else model, task, run and a hash of the steps |
| case | \`taskId\`, \`task_id\` or \`case_id\` |
| agent | \`agent\` of the record, \`functionId\` of its first step; else \`assistant\` |
| action | \`toolName\` |
| context | \`arg.*\`: \`input\` (or \`args\`), whole |
| outcome | \`error\` or \`denied\` by \`isError\`, \`error\`, a \`tool-error\`, or the beginning of the output; \`no_result\` without an output; else \`success\` |
| time | of the step or the call, where there is one |
| conditions | \`model\` |

Runs without a call are kept.`,
  detect: (sample) => likelihood(sample, 0.9, (value) => holderOf(value) !== undefined || isStep(value)),
  open: (output) => new StepsReader(output)
}

export default format
