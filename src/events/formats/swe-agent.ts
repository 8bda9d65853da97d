import { parseArguments, withFacts } from '../calls/arguments.ts'
import { digest, fingerprint } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  contentText,
  finite,
  firstText,
  isObject,
  type JsonObject,
  likelihood,
  object,
  text,
  unpacked
} from '../calls/json.ts'
import { callsOf } from '../calls/message-dialects.ts'
import type { Outcome } from '../calls/outcome.ts'
import { callOf } from '../calls/responses.ts'
import { programOf } from '../calls/shell.ts'
import { elapsed, fromSeconds, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const FAILED =
  /^(?:usage: |traceback \(most recent call last\)|[\w.]*(?:Error|Exception)\b ?[:(]|error\b|(?:\/bin\/)?(?:ba)?sh: |command (?:.{0,80} )?(?:not found|timed out)|your (?:proposed edit has introduced|edit was not applied)|your command .{0,40}(?:timed out|failed)|no replacement was performed|invalid `?path|exit ?code:? [1-9])/i
const REFUSED = /^operation '?.{0,200}'? is not supported by this environment|^command .{0,200} is blocked/i

class TrajectoryReader implements FormatReader {
  private readonly output: ReaderOutput

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    if (isMini(value)) this.trajectory(value, miniSteps(array(value.messages)), 'mini-swe-agent', line)
    else if (Array.isArray(value.trajectory)) this.trajectory(value, value.trajectory, 'swe-agent', line)
  }

  private trajectory(value: JsonObject, steps: readonly unknown[], agent: string, line: number): void {
    const caseId = caseOf(value)
    const session = `${caseId ?? 'trajectory'}/${digest(fingerprint(value.trajectory ?? value.messages))}`
    const conditions = conditionsOf(value)
    const journal = new Journal(this.output)
    journal.session(session, line, { caseId, agent, conditions })
    let state: JsonObject = {}
    for (const step of steps) {
      if (!isObject(step)) continue
      const command = text(step.action)?.trim()
      const action = command === undefined ? undefined : programOf(command)
      if (command !== undefined && action !== undefined) {
        const latencyMs = fromSeconds(step.execution_time)
        const context = withFacts(
          { 'arg.command': command },
          { file_open: openFile(state), working_dir: text(state.working_dir) }
        )
        journal.call(
          {
            session,
            caseId,
            agent,
            action,
            context,
            outcome: outcomeOf(step),
            conditions,
            time: finite(step.time),
            ...(latencyMs !== undefined && { latencyMs })
          },
          line
        )
      }
      // The state is that after the step: what the next one starts from.
      state = object(unpacked(step.state))
    }
    journal.end()
  }

  end(): void {}
}

/** mini-swe-agent keeps the messages alone: what was run stands in a fence of the answer, or in a call of the tool `bash`. */
const isMini = (value: JsonObject): boolean =>
  Array.isArray(value.messages) &&
  (text(value.trajectory_format)?.startsWith('mini-swe-agent') === true ||
    text(object(value.info).mini_version) !== undefined)

const FENCE = /```(?:bash|sh|mswea_bash_command)[ \t]*\r?\n([\s\S]*?)\r?\n?```/g

interface MiniStep {
  readonly action: unknown
  readonly id: string | undefined
  readonly time: number | undefined
  observation: unknown
  /** What the command ended with, where the message tells it beside what the model is told. */
  returncode?: unknown
  execution_time?: number | undefined
}

/** An answer without exactly one fence is turned down and runs nothing. */
function miniSteps(messages: readonly unknown[]): MiniStep[] {
  const steps: MiniStep[] = []
  for (const message of messages.filter(isObject)) {
    const { timestamp, returncode, exit_status: exit } = object(message.extra)
    const time = instant(timestamp)
    if (message.role === 'assistant' || message.object === 'response') {
      for (const [action, id] of commandsIn(message)) steps.push({ action, id, time, observation: undefined })
    } else if (
      ['user', 'tool'].includes(text(message.role) ?? '') ||
      message.type === 'function_call_output'
    ) {
      const answers = firstText(message.tool_call_id, message.call_id)
      const step = steps.find(({ id, observation }) => observation === undefined && id === answers)
      if (step === undefined) continue
      step.observation = message.content ?? message.output ?? ''
      step.returncode = returncode
      const took = elapsed(step.time, time)
      step.execution_time = took === undefined ? undefined : took / 1e3
    } else if (message.role === 'exit' && exit === 'Submitted') {
      // The command that hands the work in ends the run.
      const last = steps.at(-1)
      if (last?.observation === undefined && last !== undefined) last.returncode = 0
    }
  }
  return steps
}

/** The commands that an answer runs, with the ids under which it asks for them. */
function commandsIn(message: JsonObject): [command: unknown, id: string | undefined][] {
  const items = array(message.output).flatMap((item) => (isObject(item) ? (callOf(item) ?? []) : []))
  const calls = [...callsOf(message).map(({ id, input }) => ({ key: id, input })), ...items]
  if (calls.length > 0) return calls.map(({ key, input }) => [object(parseArguments(input)).command, key])
  const fences = [...contentText(message.content, 1e6).matchAll(FENCE)]
  return fences.length === 1 ? [[fences[0]?.[1], undefined]] : []
}

const openFile = (state: JsonObject): boolean | undefined => {
  const file = text(state.open_file)
  return file === undefined ? undefined : file !== 'n/a'
}

/** No flag tells failure: the observation's beginning does. */
function outcomeOf({ observation, returncode }: JsonObject): Outcome {
  if (typeof returncode === 'number') return returncode === 0 ? 'success' : 'error'
  if (observation === undefined || observation === null) return 'no_result'
  const beginning = contentText(observation, 400).trimStart()
  const code = /^<returncode>\s*(-?\d+)/.exec(beginning)?.[1]
  if (code !== undefined) return code === '0' ? 'success' : 'error'
  if (REFUSED.test(beginning)) return 'denied'
  return FAILED.test(beginning) ? 'error' : 'success'
}

/** Older files name the task in `environment`, newer ones in the problem statement they replay. */
function caseOf(value: JsonObject): string | undefined {
  const replay = object(unpacked(value.replay_config))
  const named = firstText(
    value.instance_id,
    object(value.problem_statement).id,
    object(replay.problem_statement).id,
    value.environment
  )
  return named === undefined || named === 'main' || named === 'swe_main' ? undefined : named
}

function conditionsOf(value: JsonObject): Record<string, string> {
  const conditions: Record<string, string> = {}
  const info = object(value.info)
  const replay = object(unpacked(value.replay_config))
  const model = firstText(
    object(object(replay.agent).model).name,
    info.model,
    object(object(info.config).model).model_name
  )
  if (model !== undefined) conditions.model = model
  const version = firstText(info.swe_agent_version, info.swe_agent_hash, info.mini_version)
  if (version !== undefined) conditions.agent_version = version
  const [first] = array(value.history ?? value.messages)
  if (isObject(first) && first.role === 'system') {
    const prompt = contentText(first.content, 1e6)
    if (prompt !== '') conditions.prompt = digest(prompt)
  }
  return conditions
}

const isTrajectory = (value: JsonObject): boolean =>
  isMini(value) ||
  (Array.isArray(value.trajectory) &&
    (value.info !== undefined || value.history !== undefined || value.environment !== undefined) &&
    value.trajectory.every((step) => isObject(step)))

const format: Format = {
  name: 'swe-agent',
  title: 'SWE-agent trajectories',
  documentation: 'https://swe-agent.com/latest/usage/trajectories/',
  description: `The trajectories of SWE-agent (\`.traj\`) and mini-swe-agent (\`.traj.json\`), which keeps messages (of the chat or the Responses API) with the command in a fence or a call of \`bash\`.

| event | from |
| --- | --- |
| session | one a file: the task and a hash of the trajectory |
| case | the task, from \`environment\`, \`instance_id\` or the replayed problem statement |
| agent | \`swe-agent\` or \`mini-swe-agent\` |
| action | the first word of the command (\`open\`, \`edit\`, \`python\`, \`submit\`) |
| context | \`arg.command\`: the command, whole; \`file_open\` and \`working_dir\` from the state before the step |
| outcome | by the return code that mini-swe-agent keeps beside the observation, else by its beginning (usage, \`Error\`, a traceback, a return code other than 0, an edit that was not applied): \`error\`; \`denied\` where the environment blocks the command; \`no_result\` without an observation; else \`success\` |
| time | \`timestamp\` of mini-swe-agent's messages; latency from that of the answer, or \`execution_time\` |
| conditions | \`model\`, \`agent_version\`, \`prompt\`: a hash of the system message |`,
  detect: (sample) => likelihood(sample, 0.96, isTrajectory),
  open: (output) => new TrajectoryReader(output)
}

export default format
