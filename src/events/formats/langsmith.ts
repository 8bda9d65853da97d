import { argumentContext, innerArguments, withFacts } from '../calls/arguments.ts'
import {
  array,
  firstText,
  isObject,
  type JsonObject,
  label,
  likelihood,
  object,
  text,
  unpacked
} from '../calls/json.ts'
import { isFailedMessage, isLangChainMetadata, isPaused } from '../calls/langchain.ts'
import { callsInOutput } from '../calls/model-calls.ts'
import { isDenial, type Outcome, outcomeOfStatus } from '../calls/outcome.ts'
import { SpanForest } from '../calls/span-forest.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const DEEPEST = 64
const MOST_BEGUN = 50_000
class LangSmithReader implements FormatReader {
  private readonly forest: SpanForest
  /** Runs that had only begun: the SDKs tell in a second record how they ended. */
  private readonly begun = new Map<string, { run: JsonObject; line: number }>()

  constructor(output: ReaderOutput) {
    this.forest = new SpanForest(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    for (const run of runsIn(value) ?? [value]) if (isObject(run)) this.whole(run, line)
  }

  end(): void {
    for (const { run, line } of this.begun.values()) this.run(run, line, 0)
    this.forest.end()
  }

  private whole(run: JsonObject, line: number): void {
    const id = text(run.id) ?? ''
    const begun = this.begun.get(id)
    if (begun !== undefined) {
      this.begun.delete(id)
      this.run({ ...begun.run, ...run }, begun.line, 0)
    } else if (isOpen(run) && isRun(run) && id !== '' && this.begun.size < MOST_BEGUN)
      this.begun.set(id, { run, line })
    else this.run(run, line, 0)
  }

  private run(run: JsonObject, line: number, depth: number): void {
    if (!isRun(run)) return
    const { metadata } = partsOf(run)
    const id = text(run.id)
    const parent = firstText(run.parent_run_id) ?? lastOf(run.parent_run_ids)
    const type = text(run.run_type)
    const trace = firstText(run.trace_id) ?? (parent === undefined ? id : undefined) ?? 'trace'
    this.forest.add({
      trace,
      id,
      parent,
      line,
      time: instant(run.start_time),
      agent:
        firstText(metadata.lc_agent_name, metadata.agent_name) ??
        (parent === undefined && type !== 'tool' ? text(run.name) : undefined),
      session: firstText(metadata.thread_id, metadata.session_id, metadata.conversation_id),
      caseId: label(run.reference_example_id) ?? label(metadata.case_id) ?? label(metadata.task_id),
      service: firstText(run.session_name, run.project_name),
      conditions: conditionsOf(run, metadata),
      works: type === 'llm' || type === 'chain' || type === 'prompt',
      told:
        type === 'llm' ? { wished: callsInOutput(unpacked(run.outputs)), answered: new Map() } : undefined,
      call: type === 'tool' && text(run.name) !== undefined ? callOf(run, trace) : undefined
    })
    if (depth < DEEPEST)
      for (const child of array(run.child_runs)) if (isObject(child)) this.run(child, line, depth + 1)
  }
}

const lastOf = (ids: unknown): string | undefined => text(array(ids).at(-1))

const partsOf = (run: JsonObject) => {
  const extra = object(unpacked(run.extra))
  return { extra, metadata: object(unpacked(extra.metadata)) }
}

function callOf(run: JsonObject, trace: string): RawEvent {
  const { metadata } = partsOf(run)
  const time = instant(run.start_time)
  const facts: Record<string, unknown> = {}
  for (const name of Object.keys(metadata))
    if (!isLangChainMetadata(name)) facts[`metadata.${name}`] = metadata[name]
  return {
    action: text(run.name),
    context: withFacts(argumentContext(innerArguments(unpacked(run.inputs))), facts),
    outcome: outcomeOf(run),
    time,
    latencyMs: elapsed(time, instant(run.end_time)),
    id: text(run.id) === undefined ? undefined : `${trace}/${text(run.id)}`
  }
}

function outcomeOf(run: JsonObject): Outcome {
  const error = text(run.error)
  if (isPaused(error)) return 'no_result'
  if (error !== undefined)
    return isDenial(error) || isDenial(/^\w+\(['"](.{0,300})/s.exec(error)?.[1]) ? 'denied' : 'error'
  const stated = isOpen(run) ? 'no_result' : outcomeOfStatus(run.status)
  if (stated !== undefined && stated !== 'success') return stated
  const output = object(unpacked(object(unpacked(run.outputs)).output))
  return output.status === 'error' || isFailedMessage(output) ? 'error' : 'success'
}

function conditionsOf(run: JsonObject, metadata: JsonObject): Record<string, string> {
  const conditions: Record<string, string> = {}
  const model =
    run.run_type === 'llm'
      ? firstText(metadata.ls_model_name, object(partsOf(run).extra.invocation_params).model)
      : undefined
  if (model !== undefined) conditions.model = model
  const version = text(metadata.revision_id)
  if (version !== undefined) conditions.agent_version = version
  return conditions
}

/** Of a page of the API, or as the SDKs send them. */
const runsIn = ({ runs, post, patch }: JsonObject): readonly unknown[] | undefined =>
  Array.isArray(runs)
    ? runs
    : Array.isArray(post) || Array.isArray(patch)
      ? [...array(post), ...array(patch)]
      : undefined

const isOpen = ({ end_time: end, outputs, error, status, child_runs: children }: JsonObject): boolean =>
  [end, outputs, error, status].every((told) => told === undefined || told === null) &&
  array(children).length === 0

const isRun = (value: JsonObject): boolean =>
  text(value.run_type) !== undefined &&
  (value.id !== undefined || value.dotted_order !== undefined) &&
  (value.inputs !== undefined || value.trace_id !== undefined || value.name !== undefined)

const format: Format = {
  name: 'langsmith',
  title: 'LangSmith runs',
  documentation: 'https://docs.langchain.com/langsmith/run-data-format',
  description: `Runs of LangSmith: the output of \`list_runs\`, bulk exports, nested runs (\`child_runs\`), and what its SDKs send (\`post\`, \`patch\`), one run a record or a list in \`runs\`.

| event | from |
| --- | --- |
| session | \`thread_id\`, \`session_id\` or \`conversation_id\` in \`extra.metadata\` of the nearest run around the call; else the trace. (\`session_id\` of the run itself is the project) |
| case | \`reference_example_id\`: runs of an experiment on one example are trials of it |
| agent | \`lc_agent_name\` or \`agent_name\` in the metadata; else the name of the root run |
| action | \`name\` of a run of the type \`tool\`. A file without such runs is read for the calls in the outputs of \`llm\` runs |
| context | \`arg.*\`: the inputs, whole; the inside of \`{"input": "…"}\` from JSON or a Python literal; \`metadata.*\` |
| outcome | \`error\` by \`error\` or \`status\`; \`denied\` where that is a refusal; \`no_result\` while pending, also for a person (\`GraphInterrupt\`); open for calls that were only asked for; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`agent_version\` (\`revision_id\`) |

A trace in which nothing was called is kept.`,
  detect: (sample) =>
    likelihood(
      sample,
      0.97,
      (value) => isRun(value) || runsIn(value)?.some((run) => isObject(run) && isRun(run)) === true
    ),
  open: (output) => new LangSmithReader(output)
}

export default format
