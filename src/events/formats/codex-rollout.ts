import { argumentContext, withFacts } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { digest, globalId, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { finite, firstText, isObject, type JsonObject, likelihood, object, text } from '../calls/json.ts'
import { type Outcome, outcomeOfStatus } from '../calls/outcome.ts'
import { callOf, isCallItem, outcomeOfOutput, outputOf } from '../calls/responses.ts'
import { programOf } from '../calls/shell.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'codex'
const TYPES = new Set(['session_meta', 'turn_context', 'response_item', 'event_msg', 'compacted'])

class RolloutReader implements FormatReader {
  private readonly conversation: Conversation
  private readonly journal: Journal
  private readonly verdicts = new RecentMap<Outcome>(20_000)
  private conditions: Record<string, string> = {}
  private facts: JsonObject = {}
  private id: string | undefined
  private calls = 0

  constructor(output: ReaderOutput) {
    this.conversation = new Conversation(output, 'codex')
    this.journal = new Journal(this.conversation)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    // The first versions wrote the items bare, after one line of meta data.
    const payload = isObject(value.payload) ? value.payload : value
    const time = instant(value.timestamp)
    if (value.type === 'session_meta' || (value.type === undefined && value.instructions !== undefined))
      this.meta(payload)
    else if (value.type === 'turn_context') this.turn(payload, line, time)
    else if (value.type === 'event_msg') this.event(payload)
    else if (value.type === 'response_item' || value.payload === undefined) this.item(payload, line, time)
  }

  end(): void {
    this.journal.end()
    this.conversation.close(this.id)
  }

  private meta(meta: JsonObject): void {
    const id = text(meta.id)
    // A resumed session repeats the meta data of the one it goes on from: the first names the file's session.
    this.id ??= id
    this.conversation.close(this.id)
    const version = text(meta.cli_version)
    if (version !== undefined) this.conditions = { ...this.conditions, agent_version: version }
    const prompt = firstText(meta.instructions, object(meta.base_instructions).text)
    if (prompt !== undefined) this.conditions = { ...this.conditions, prompt: digest(prompt) }
    this.facts = withFacts({}, { git_branch: text(object(meta.git).branch) })
  }

  private turn(turn: JsonObject, line: number, time: number | undefined): void {
    const model = text(turn.model)
    if (model !== undefined) this.conditions = { ...this.conditions, model }
    const sandbox = firstText(
      object(turn.sandbox_policy).mode,
      object(turn.sandbox_policy).type,
      turn.sandbox_policy
    )
    this.facts = { ...this.facts, approval_policy: text(turn.approval_policy), sandbox }
    this.journal.session(Conversation.SESSION, line, { agent: AGENT, conditions: this.conditions, time })
  }

  /** How a call went that its output tells the model in words only. */
  private event(event: JsonObject): void {
    const id = text(event.call_id)
    const type = text(event.type) ?? ''
    if (id === undefined || !/^(?:exec_command|patch_apply|mcp_tool_call)_end$/.test(type)) return
    const { Err: failed, Ok: result } = object(event.result)
    const stated = outcomeOfStatus(event.status)
    if (stated === 'denied') this.verdicts.set(id, 'denied')
    else if (
      stated === 'error' ||
      event.success === false ||
      failed !== undefined ||
      object(result).isError === true ||
      (finite(event.exit_code) ?? 0) !== 0
    )
      this.verdicts.set(id, 'error')
  }

  private item(item: JsonObject, line: number, time: number | undefined): void {
    this.conversation.hear(item)
    const output = outputOf(item)
    if (output !== undefined) {
      const start = this.journal.pending(output.key)?.time
      const duration = finite(output.durationMs) ?? elapsed(start, time)
      const outcome = outcomeOfOutput(output.output, item)
      this.journal.result(output.key, {
        outcome: outcome === 'success' ? (this.verdicts.get(output.key) ?? outcome) : outcome,
        ...(duration !== undefined && { latencyMs: duration })
      })
      return
    }
    if (item.type === 'message' && item.role === 'assistant') {
      this.journal.session(Conversation.SESSION, line, { agent: AGENT, conditions: this.conditions, time })
    }
    const call = callOf(item)
    if (call === undefined) return
    const context = withFacts(argumentContext(call.input), {
      cmd: call.command === undefined ? undefined : programOf(call.command),
      ...this.facts
    })
    const { conditions } = this
    const event = {
      session: Conversation.SESSION,
      agent: AGENT,
      action: call.action,
      context,
      time,
      conditions,
      id: globalId(call.key),
      outcome: call.outcome
    }
    this.journal.call(
      event,
      line,
      call.outcome === undefined ? (call.key ?? `unnamed ${++this.calls}`) : undefined
    )
  }
}

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
| session | \`id\` of \`session_meta\`; without it a name made of the content |
| agent | \`codex\` |
| action | name of the function or custom tool (\`shell\`, \`exec_command\`, \`apply_patch\`), \`local_shell\`, \`web_search\` |
| context | \`arg.*\`: the arguments, whole; \`cmd\`: the program a shell command starts; \`approval_policy\`, \`sandbox\`, \`git_branch\` |
| outcome | \`denied\` where the user or the sandbox rejected the call; \`error\` by exit code, \`success: false\`, an error text or the event of its end; \`no_result\` without an output; else \`success\` |
| time | \`timestamp\` |
| conditions | \`model\`, \`agent_version\`, \`prompt\`: a hash of the instructions |`,
  detect: (sample) =>
    likelihood(sample, 0.96, isRollout) ||
    (sample.some((value) => isObject(value) && value.record_type === 'state' && isCallItem(value)) ? 0.5 : 0),
  open: (output) => new RolloutReader(output)
}

export default format
