import { argumentContext, withFacts } from '../calls/arguments.ts'
import { digest, fingerprint, globalId } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { finite, firstText, isObject, type JsonObject, likelihood, object, text } from '../calls/json.ts'
import { instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const MOST_CALLS = 100_000
/** Codex hands its hooks the same payloads, with the path of its rollout. */
const CODEX = /(?:^|[\\/])rollout-[^\\/]+\.jsonl(?:\.zst)?$/

class HookReader implements FormatReader {
  private readonly journal: Journal
  /** How often the same call of the same session was seen, before and after it ran. */
  private readonly before = new Map<string, number>()
  private readonly after = new Map<string, number>()
  private answers = false
  private readonly asked: string[] = []

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    const session = firstText(value.session_id, value.sessionId, value.conversation_id)
    if (session === undefined) return
    const isCodex = CODEX.test(text(value.transcript_path) ?? '')
    const agent = firstText(value.agent_type) ?? (isCodex ? 'codex' : 'claude-code')
    const model = text(value.model)
    const conditions = model === undefined ? undefined : { model }
    this.journal.session(session, line, { agent, ...(conditions !== undefined && { conditions }) })
    if (text(value.tool_name) === undefined) return
    switch (value.hook_event_name) {
      case 'PreToolUse':
        this.called(value, session, agent, line)
        break
      case 'PostToolUse':
        this.answered(value, session, agent, isFailure(value.tool_response) ? 'error' : 'success', line)
        break
      case 'PostToolUseFailure':
        this.answered(value, session, agent, 'error', line)
        break
      case 'PermissionDenied':
        this.answered(value, session, agent, 'denied', line)
        break
    }
  }

  /** Where the file tells of answers at all, a call without one did not come through; else it cannot be known. */
  end(): void {
    for (const key of this.asked) if (!this.answers) this.journal.result(key, { outcome: undefined })
    this.journal.end()
  }

  private called(hook: JsonObject, session: string, agent: string, line: number): void {
    const key = this.key(hook, session, this.before)
    if (this.asked.length < MOST_CALLS) this.asked.push(key)
    this.journal.call(eventOf(hook, session, agent, key), line, key)
  }

  private answered(hook: JsonObject, session: string, agent: string, outcome: string, line: number): void {
    this.answers = true
    const key = this.key(hook, session, this.after)
    const latencyMs = finite(hook.duration_ms)
    if (this.journal.result(key, { outcome, ...(latencyMs !== undefined && { latencyMs }) })) return
    this.journal.call({ ...eventOf(hook, session, agent, key), outcome, latencyMs }, line)
  }

  /** Old versions give no id: the nth equal call before it ran is the nth equal call after it. */
  private key(hook: JsonObject, session: string, counts: Map<string, number>): string {
    const id = text(hook.tool_use_id)
    if (id !== undefined) return globalId(id) ?? `${session} ${id}`
    const call = digest(session, String(hook.tool_name), fingerprint(hook.tool_input))
    const count = (counts.get(call) ?? 0) + 1
    if (counts.size < MOST_CALLS || counts.has(call)) counts.set(call, count)
    return `hook-${call}-${count}`
  }
}

const eventOf = (hook: JsonObject, session: string, agent: string, key: string) => ({
  session,
  agent,
  action: text(hook.tool_name) as string,
  context: withFacts(argumentContext(hook.tool_input), { permission_mode: text(hook.permission_mode) }),
  time: instant(hook.timestamp) ?? instant(hook.logged_at) ?? instant(hook.ts),
  // The same call stands in the file of calls and in the file of answers.
  id: key
})

const isFailure = (response: unknown): boolean => {
  const { is_error, isError, success } = object(response)
  return is_error === true || isError === true || success === false
}

const format: Format = {
  name: 'claude-code-hooks',
  title: 'Claude Code hook dumps',
  documentation: 'https://docs.claude.com/en/docs/claude-code/hooks',
  description: `The payloads that Claude Code (and Codex, which took them over) hands to hooks, appended to a file: \`logs/pre_tool_use.json\`, \`logs/post_tool_use.json\`, or one file for all hooks; as an array or as JSON Lines.

| event | from |
| --- | --- |
| session | \`session_id\` |
| agent | \`agent_type\`, else \`claude-code\`, or \`codex\` where the transcript is a rollout of Codex |
| action | \`tool_name\` |
| context | \`arg.*\` from \`tool_input\`; \`permission_mode\` |
| outcome | \`PostToolUse\` is \`success\`, \`PostToolUseFailure\` \`error\`, \`PermissionDenied\` \`denied\`. \`PreToolUse\` alone leaves it open; in a file that also holds answers, a call without one is \`no_result\` |
| time | \`timestamp\`, where the hook script adds one |

A call is paired with its answer by \`tool_use_id\`; old versions give none, and the nth equal call is paired with the nth equal answer. The same call in a file of calls and a file of answers is counted once.`,
  detect: (sample) =>
    likelihood(
      sample,
      0.98,
      (value) =>
        text(value.hook_event_name) !== undefined &&
        firstText(value.session_id, value.sessionId) !== undefined
    ),
  open: (output) => new HookReader(output)
}

export default format
