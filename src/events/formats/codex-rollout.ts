import { argumentContext, withFacts } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { digest, globalId, Recent, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { finite, firstText, isObject, type JsonObject, likelihood, object, text } from '../calls/json.ts'
import { type Outcome, outcomeOfStatus } from '../calls/outcome.ts'
import {
  callOf,
  type ItemCall,
  isCallItem,
  outcomeOfOutput,
  outcomesOfScript,
  outputOf
} from '../calls/responses.ts'
import { scriptCalls } from '../calls/script-calls.ts'
import { programOf } from '../calls/shell.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'codex'
const SUBAGENT = 'subagent'
/** So many scripts may wait for their outputs. */
const WAITING = 64
const TYPES = new Set(['session_meta', 'turn_context', 'response_item', 'event_msg', 'compacted'])

class RolloutReader implements FormatReader {
  private readonly output: ReaderOutput
  private rollout: Rollout

  constructor(output: ReaderOutput) {
    this.output = output
    this.rollout = new Rollout(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    // The first versions wrote the items bare, after one line of meta data.
    const payload = isObject(value.payload) ? value.payload : value
    const time = instant(value.timestamp)
    if (value.type === 'session_meta' || (value.type === undefined && value.instructions !== undefined)) {
      if (this.rollout.isAnothers(payload)) {
        this.end()
        this.rollout = new Rollout(this.output)
      }
      this.rollout.meta(payload)
    } else if (value.type === 'turn_context') this.rollout.turn(payload, line, time)
    else if (value.type === 'event_msg') this.rollout.event(payload, line, time)
    else if (value.type === 'response_item' || value.payload === undefined)
      this.rollout.item(payload, line, time)
  }

  end(): void {
    this.rollout.end()
  }
}

/** One session. */
class Rollout {
  private readonly conversation: Conversation
  private readonly journal: Journal
  private readonly verdicts = new RecentMap<Outcome>(20_000)
  private readonly called = new Recent(20_000)
  /** Call of a script → the calls that the script makes, under their keys. */
  private readonly scripts = new Map<string, readonly { key: string; action: string }[]>()
  /** The sessions that this one goes on from, of which it may repeat the beginning. */
  private readonly earlier = new Set<string>()
  private conditions: Record<string, string> = {}
  private facts: JsonObject = {}
  private agent = AGENT
  private id: string | undefined
  private begun: number | undefined
  private calls = 0

  constructor(output: ReaderOutput) {
    this.conversation = new Conversation(output, 'codex')
    this.journal = new Journal(this.conversation)
  }

  /** Whether the meta data are of another session, whose file was appended. */
  isAnothers(meta: JsonObject): boolean {
    const id = text(meta.id)
    const time = instant(meta.timestamp)
    return (
      id !== undefined &&
      this.id !== undefined &&
      id !== this.id &&
      !this.earlier.has(id) &&
      time !== undefined &&
      this.begun !== undefined &&
      time > this.begun
    )
  }

  end(): void {
    this.journal.end()
    this.conversation.close(this.id)
  }

  meta(meta: JsonObject): void {
    const id = text(meta.id)
    if (this.id === undefined) {
      this.agent = agentOf(meta)
      this.begun = instant(meta.timestamp)
    }
    for (const each of [meta.forked_from_id, meta.parent_thread_id, meta.session_id])
      if (typeof each === 'string') this.earlier.add(each)
    // A resumed session repeats the meta data of the one it goes on from: the first names the file's session.
    this.id ??= id
    this.conversation.close(this.id)
    const version = text(meta.cli_version)
    if (version !== undefined) this.conditions = { ...this.conditions, agent_version: version }
    const prompt = firstText(meta.instructions, object(meta.base_instructions).text)
    if (prompt !== undefined) this.conditions = { ...this.conditions, prompt: digest(prompt) }
    this.facts = withFacts({}, { git_branch: text(object(meta.git).branch) })
  }

  turn(turn: JsonObject, line: number, time: number | undefined): void {
    const model = text(turn.model)
    if (model !== undefined) this.conditions = { ...this.conditions, model }
    const sandbox = firstText(
      object(turn.sandbox_policy).mode,
      object(turn.sandbox_policy).type,
      turn.sandbox_policy
    )
    const approval = text(turn.approval_policy) ?? Object.keys(object(turn.approval_policy))[0]
    this.facts = { ...this.facts, approval_policy: approval, sandbox }
    this.exists(line, time)
  }

  /** How a call went that its output tells the model in words only; of a call in a script nothing else tells. */
  event(event: JsonObject, line: number, time: number | undefined): void {
    const id = text(event.call_id)
    const type = /^(exec_command|patch_apply|mcp_tool_call)_end$/.exec(text(event.type) ?? '')?.[1]
    if (id === undefined || type === undefined) return
    const outcome = outcomeOfEnd(event)
    if (this.called.has(id)) {
      if (outcome !== 'success') this.verdicts.set(id, outcome)
      return
    }
    const { server, tool, arguments: input } = object(event.invocation)
    const action =
      type === 'mcp_tool_call'
        ? `mcp__${text(server) ?? 'unknown'}__${text(tool) ?? 'unknown'}`
        : type === 'patch_apply'
          ? 'apply_patch'
          : 'exec_command'
    const found = {
      outcome,
      latencyMs: durationOf(event.duration),
      context: {
        ...argumentContext(input),
        ...(type === 'patch_apply' && { 'arg.path': Object.keys(object(event.changes)) })
      }
    }
    for (const calls of this.scripts.values())
      for (const call of calls)
        if (likeNamed(call.action, action) && this.journal.result(call.key, found)) return
    // Commands that no call began are those of the user.
    if (type === 'exec_command' || !this.called.add(id)) return
    this.journal.call(
      {
        ...this.eventOf({ action, input: undefined, key: id }, time),
        ...found,
        context: { ...found.context, ...this.facts }
      },
      line
    )
  }

  item(item: JsonObject, line: number, time: number | undefined): void {
    this.conversation.hear(item)
    const output = outputOf(item)
    if (output !== undefined) {
      this.answer(output, item, time)
      return
    }
    if (item.type === 'message' && item.role === 'assistant') this.exists(line, time)
    const call = callOf(item)
    if (call === undefined) return
    const inner =
      item.type === 'custom_tool_call' && typeof item.input === 'string' ? scriptCalls(item.input) : []
    const key = call.key ?? `unnamed ${++this.calls}`
    this.called.add(key)
    if (inner.length === 0) {
      this.journal.call(this.eventOf(call, time), line, call.outcome === undefined ? key : undefined)
      return
    }
    const calls = inner.map(({ action }, place) => ({ action, key: `${key} ${place + 1}` }))
    this.scripts.set(key, calls)
    if (this.scripts.size > WAITING) this.scripts.delete(this.scripts.keys().next().value as string)
    for (const [place, { action, input }] of inner.entries()) {
      const { cmd, command } = object(input)
      const part = { action, input, key: calls[place]?.key, command: cmd ?? command }
      this.journal.call(this.eventOf(part, time), line, part.key)
    }
  }

  private answer(
    { key, output, durationMs }: NonNullable<ReturnType<typeof outputOf>>,
    item: JsonObject,
    time: number | undefined
  ): void {
    const calls = this.scripts.get(key)
    this.scripts.delete(key)
    if (calls !== undefined) {
      const outcomes = outcomesOfScript(
        calls.map(({ action }) => action),
        output,
        item
      )
      for (const [place, call] of calls.entries()) {
        const outcome = outcomes[place] ?? 'no_result'
        const latencyMs = calls.length > 1 ? undefined : elapsed(this.journal.pending(call.key)?.time, time)
        this.journal.result(call.key, { outcome, ...(latencyMs !== undefined && { latencyMs }) })
      }
      return
    }
    const duration = finite(durationMs) ?? elapsed(this.journal.pending(key)?.time, time)
    const outcome = outcomeOfOutput(output, item)
    this.journal.result(key, {
      outcome: outcome === 'success' ? (this.verdicts.get(key) ?? outcome) : outcome,
      ...(duration !== undefined && { latencyMs: duration })
    })
  }

  private exists(line: number, time: number | undefined): void {
    this.journal.session(Conversation.SESSION, line, { agent: this.agent, conditions: this.conditions, time })
  }

  private eventOf(call: ItemCall, time: number | undefined) {
    const context = withFacts(argumentContext(call.input), {
      cmd: call.command === undefined ? undefined : programOf(call.command),
      ...this.facts
    })
    return {
      session: Conversation.SESSION,
      agent: this.agent,
      action: call.action,
      context,
      time,
      conditions: this.conditions,
      id: globalId(call.key),
      outcome: call.outcome
    }
  }
}

/** The role of a sub-agent, whose session has a file of its own. */
function agentOf({ agent_role: role, source }: JsonObject): string {
  const started = object(source).subagent ?? object(source).sub_agent
  if (started === undefined) return AGENT
  const { thread_spawn: spawned, other } = object(started)
  return firstText(role, object(spawned).agent_role, other, started) ?? SUBAGENT
}

function outcomeOfEnd(event: JsonObject): Outcome {
  const { Err: failed, Ok: result } = object(event.result)
  const stated = outcomeOfStatus(event.status)
  if (stated === 'denied') return 'denied'
  const isError =
    stated === 'error' ||
    event.success === false ||
    failed !== undefined ||
    object(result).isError === true ||
    (finite(event.exit_code) ?? 0) !== 0
  return isError ? 'error' : 'success'
}

/** `{secs, nanos}` in milliseconds. */
function durationOf(duration: unknown): number | undefined {
  const { secs, nanos } = object(duration)
  return finite(secs) === undefined ? undefined : (secs as number) * 1e3 + (finite(nanos) ?? 0) / 1e6
}

/** In a script the names of servers and tools are those of JavaScript. */
const likeNamed = (script: string, event: string): boolean =>
  script === event || script === event.replace(/[^\w$]/g, '_')

const isRollout = (value: JsonObject): boolean =>
  (TYPES.has(text(value.type) ?? '') && isObject(value.payload)) ||
  (value.type === undefined &&
    text(value.id) !== undefined &&
    text(value.timestamp) !== undefined &&
    value.instructions !== undefined)

const format: Format = {
  name: 'codex-rollout',
  title: 'Codex rollouts',
  documentation: 'https://github.com/openai/codex/blob/main/codex-rs/protocol/src/protocol.rs',
  description: `The session files of Codex, \`~/.codex/sessions/**/rollout-*.jsonl\`: \`{timestamp, type, payload}\` a line.

| event | from |
| --- | --- |
| session | \`id\` of \`session_meta\`; without it a name made of the content. Those of sub-agents are sessions of their own |
| agent | \`codex\`; of a sub-agent its \`agent_role\`, or \`subagent\` where it has none |
| action | name of the function or custom tool (\`shell\`, \`exec_command\`, \`apply_patch\`), with its \`namespace\` (\`mcp__SERVER__TOOL\`, \`collaboration.spawn_agent\`); \`local_shell\`, \`web_search\`. Of a script of newer versions (\`exec\`) each tool that it calls: \`exec_command\` of \`tools.exec_command({…})\` |
| context | \`arg.*\`: the arguments, whole; those in a script as far as they are literal; \`cmd\`: the program a shell command starts; \`approval_policy\`, \`sandbox\`, \`git_branch\` |
| outcome | \`denied\` where the user or the sandbox rejected the call; \`error\` by exit code, \`success: false\`, an error text, a script that failed, a call that was broken off, or the event of its end; \`no_result\` without an output; else \`success\` |
| time | \`timestamp\` |
| conditions | \`model\`, \`agent_version\`, \`prompt\`: a hash of the instructions |

A call in a loop of a script counts once; patches and calls of MCP servers of which only the event of their end tells count by it.`,
  detect: (sample) =>
    likelihood(sample, 0.96, isRollout) ||
    (sample.some((value) => isObject(value) && value.record_type === 'state' && isCallItem(value)) ? 0.5 : 0),
  open: (output) => new RolloutReader(output)
}

export default format
