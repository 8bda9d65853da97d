import { argumentContext, toolNames, withFacts } from '../calls/arguments.ts'
import { BySession } from '../calls/by-session.ts'
import { globalId, Recent, RecentMap } from '../calls/identity.ts'
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
  text
} from '../calls/json.ts'
import { isPythons, rowOf } from '../calls/sdk-messages.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'claude-code'
const SUBAGENT = 'subagent'
const ROW_TYPES = new Set(['assistant', 'user', 'system', 'result', 'progress', 'attachment'])
const LOOSE_TYPES = new Set([
  'summary',
  'file-history-snapshot',
  'queue-operation',
  'stream_event',
  'rate_limit_event'
])

/** What the program writes into a result where a person, a rule or a hook refused the call. */
const REFUSAL =
  /^PreToolUse:\S{1,100} (?:hook error|hook returned blocking)|^(?:this|the) (?:bash )?command (?:contains multiple operations.{0,120})?requires? approval|(?:user|human) (?:doesn't|does not) want to (?:proceed|take this action)|haven't granted (?:it|them)? ?yet|permission (?:to use|for this action|to [a-z]+) .{0,200}(?:has been |was |is |been )?denied|has been denied|hook .{0,80}denied|denied this tool|user (?:rejected|denied|declined)|tool use was rejected/i

class ClaudeReader implements FormatReader {
  private readonly sessions: BySession
  private readonly journal: Journal
  /** Calls by session and id: one message is repeated over several lines. */
  private readonly seen = new Recent()
  /** Call that started a sub-agent, its prompt, or the sub-agent's id → its type. */
  private readonly agents = new RecentMap<string>(20_000)
  /** Line of a side chain → type of its sub-agent. */
  private readonly chains = new RecentMap<string>()
  private readonly conditions = new RecentMap<Readonly<Record<string, string>>>(10_000)
  private readonly modes = new RecentMap<string>(10_000)
  private readonly started = new RecentMap<number>(20_000)
  /** The session that the SDK for Python is in: only its first and last message name it. */
  private pythons = 'session'
  private readonly refused = new Recent(20_000)
  /** Sessions of which more was read than how they ended. */
  private readonly heard = new Recent(20_000)

  constructor(output: ReaderOutput) {
    this.sessions = new BySession(output)
    this.journal = new Journal(this.sessions)
  }

  value(value: unknown, line: number): void {
    for (const row of rowsIn(value)) this.told(row, line)
  }

  private told(given: JsonObject, line: number): void {
    const value = isPythons(given) ? rowOf(given, this.pythons) : given
    if (isPythons(given)) this.pythons = text(value.session_id) ?? this.pythons
    const progress = object(value.data)
    if (value.type === 'progress' && progress.type === 'agent_progress' && isObject(progress.message)) {
      const { sessionId, cwd, gitBranch, version } = value
      this.row(
        {
          sessionId,
          cwd,
          gitBranch,
          version,
          agentId: progress.agentId,
          isSidechain: true,
          ...progress.message
        },
        line
      )
    } else {
      this.row(value, line)
    }
  }

  end(): void {
    this.journal.end()
    this.sessions.end()
  }

  private row(row: JsonObject, line: number): void {
    const id = firstText(row.sessionId, row.session_id)
    if (id === undefined) return
    const side = row.isSidechain === true
    // Versions before 1.0.80 mix the lines of all sub-agents into the transcript without saying whose they are: what is
    // no sequence of one agent is kept apart from the session. Later ones name the agent, and it acts in the session.
    const session = side && text(row.agentId) === undefined ? `${id}/side` : id
    if (row.permissionMode !== undefined) this.modes.set(id, text(row.permissionMode) ?? '')
    const message = object(row.message)
    if (row.type === 'assistant' || row.type === 'user') this.heard.add(session)
    if (row.type === 'system' && row.subtype === 'init') this.begin(row, session, line)
    else if (row.type === 'system' && row.subtype === 'permission_denied')
      this.refused.add(`${session} ${text(row.tool_use_id)}`)
    else if (row.type === 'assistant') this.assistant(row, message, session, side, line)
    else if (row.type === 'user') this.user(row, message, session, side)
    else if (row.type === 'result') this.denials(row, session, line)
  }

  private begin(row: JsonObject, session: string, line: number): void {
    const conditions: Record<string, string> = {}
    const model = text(row.model)
    if (model !== undefined) conditions.model = model
    const version = firstText(row.claude_code_version, row.version)
    if (version !== undefined) conditions.agent_version = version
    const tools = toolNames(row.tools)
    if (tools !== undefined) conditions.tools = tools
    this.conditions.set(session, conditions)
    this.journal.session(session, line, { agent: AGENT, conditions })
  }

  private assistant(
    row: JsonObject,
    message: JsonObject,
    session: string,
    side: boolean,
    line: number
  ): void {
    const agent = this.agentOf(row, side)
    const conditions = this.conditionsOf(row, message, session, agent)
    const time = timeOf(row)
    this.journal.session(session, line, { agent, conditions, time })
    for (const block of array(message.content)) {
      if (!isObject(block)) continue
      const type = text(block.type) ?? ''
      if (type.endsWith('tool_use')) this.call(row, block, { session, agent, conditions, time }, line)
      else if (type.endsWith('tool_result')) this.result(row, block, session)
    }
  }

  private call(
    row: JsonObject,
    block: JsonObject,
    common: {
      session: string
      agent: string
      conditions: Readonly<Record<string, string>>
      time: number | undefined
    },
    line: number
  ): void {
    const action = text(block.name)
    if (action === undefined) return
    const id = text(block.id)
    const key = `${common.session} ${id ?? ''}`
    if (id !== undefined && !this.seen.add(key)) return
    const input = object(block.input)
    const type = firstText(input.subagent_type)
    if (action === 'Task' || action === 'Agent') {
      if (id !== undefined) this.agents.set(id, type ?? SUBAGENT)
      if (text(input.prompt) !== undefined) this.agents.set(`prompt ${input.prompt}`, type ?? SUBAGENT)
    }
    if (common.time !== undefined && id !== undefined) this.started.set(key, common.time)
    const context = withFacts(argumentContext(block.input), {
      sidechain: typeof row.isSidechain === 'boolean' ? row.isSidechain : undefined,
      git_branch: text(row.gitBranch),
      permission_mode: this.modes.get(firstText(row.sessionId, row.session_id) ?? ''),
      outside_cwd: outside(input, row.cwd)
    })
    this.journal.call(
      { ...common, action, context, id: globalId(id) },
      line,
      id === undefined ? undefined : key
    )
  }

  private user(row: JsonObject, message: JsonObject, session: string, side: boolean): void {
    if (side) this.follow(row, message)
    for (const block of array(message.content)) {
      if (isObject(block) && text(block.type)?.endsWith('tool_result') === true)
        this.result(row, block, session)
    }
  }

  private result(row: JsonObject, block: JsonObject, session: string): void {
    const id = text(block.tool_use_id)
    if (id === undefined) return
    const agentId = text(object(row.toolUseResult).agentId)
    if (agentId !== undefined) this.agents.set(agentId, this.agents.get(id) ?? SUBAGENT)
    const key = `${session} ${id}`
    const latencyMs = elapsed(this.started.get(key), timeOf(row))
    if (block.is_error !== true && !isErrorBlock(block)) {
      this.journal.result(key, { outcome: 'success', latencyMs })
      return
    }
    const isRefused = this.refused.has(key) || REFUSAL.test(contentText(block.content, 500))
    const outcome = isRefused ? 'denied' : 'error'
    // A stream's last record lists the calls that were refused, in whatever words: errors wait for it.
    if (row.sessionId === undefined && outcome === 'error') this.journal.amend(key, { outcome, latencyMs })
    else this.journal.result(key, { outcome, latencyMs })
  }

  private denials(row: JsonObject, session: string, line: number): void {
    // `--output-format json` prints nothing else: several turns are calls, but nobody says which.
    if (!this.heard.has(session) && (finite(row.num_turns) ?? 2) > 1) {
      this.sessions.skip('the record tells how the session ended, not what was done in it', line)
      return
    }
    const conditions = this.conditions.get(session)
    this.journal.session(session, line, { agent: AGENT, conditions })
    for (const denial of array(row.permission_denials)) {
      if (!isObject(denial)) continue
      const action = text(denial.tool_name)
      const id = text(denial.tool_use_id)
      const key = `${session} ${id ?? ''}`
      if (this.journal.result(key, { outcome: 'denied' }) || action === undefined) continue
      if (id !== undefined && !this.seen.add(key)) continue
      const context = withFacts(argumentContext(denial.tool_input), {
        permission_mode: this.modes.get(session)
      })
      this.journal.call(
        { session, agent: AGENT, action, context, outcome: 'denied', conditions, id: globalId(id) },
        line
      )
    }
  }

  private agentOf(row: JsonObject, side: boolean): string {
    const parent = text(row.parent_tool_use_id)
    if (parent !== undefined) return this.agents.get(parent) ?? SUBAGENT
    if (!side) return AGENT
    const agentId = text(row.agentId)
    return (
      firstText(row.agentType, row.attributionAgent) ??
      this.agents.get(agentId ?? '') ??
      this.follow(row, object(row.message))
    )
  }

  /** The type of the sub-agent of a side chain: that of the call whose prompt is the chain's first message. */
  private follow(row: JsonObject, message: JsonObject): string {
    const type =
      this.chains.get(firstText(row.parentUuid) ?? '') ??
      this.agents.get(`prompt ${contentText(message.content, 1e6)}`) ??
      SUBAGENT
    const uuid = text(row.uuid)
    if (uuid !== undefined) this.chains.set(uuid, type)
    return type
  }

  private conditionsOf(
    row: JsonObject,
    message: JsonObject,
    session: string,
    agent: string
  ): Readonly<Record<string, string>> {
    const known = this.conditions.get(session)
    const model = agent === AGENT && message.model !== '<synthetic>' ? text(message.model) : undefined
    const version = text(row.version)
    if (
      known !== undefined &&
      (model ?? known.model) === known.model &&
      (version ?? known.agent_version) === known.agent_version
    ) {
      return known
    }
    const conditions: Record<string, string> = { ...known }
    if (model !== undefined) conditions.model = model
    if (version !== undefined) conditions.agent_version = version
    this.conditions.set(session, conditions)
    return conditions
  }
}

/** Cowork writes its own beside the messages. */
const timeOf = (row: JsonObject): number | undefined =>
  instant(row.timestamp) ?? instant(row._audit_timestamp)

/** `web_search_tool_result` and its kin say so in their content. */
const isErrorBlock = (block: JsonObject): boolean =>
  text(object(block.content).type)?.endsWith('_error') === true

/** Whether a file tool leaves the folder the agent works in; undefined where the call names no absolute path. */
function outside(input: JsonObject, cwd: unknown): boolean | undefined {
  const path = firstText(input.file_path, input.notebook_path, input.path)
  const folder = text(cwd)
  if (path === undefined || folder === undefined || !/^(?:[/\\]|[A-Za-z]:)/.test(path)) return undefined
  return (
    path !== folder &&
    !path.startsWith(folder.replace(/[/\\]?$/, '/')) &&
    !path.startsWith(folder.replace(/[/\\]?$/, '\\'))
  )
}

const isRow = (value: JsonObject): boolean => {
  if (Array.isArray(object(value.message).parts)) return false
  if (typeof value.type !== 'string' || value.hook_event_name !== undefined) return false
  if (LOOSE_TYPES.has(value.type))
    return firstText(value.leafUuid, value.messageId, value.sessionId, value.session_id) !== undefined
  return ROW_TYPES.has(value.type) && firstText(value.sessionId, value.session_id) !== undefined
}

const isTold = (value: JsonObject): boolean => isRow(value) || isPythons(value)

/** Where programs put the messages of the SDK: the list of a run, or one in a line of a log. */
const HOLDERS = ['messages', 'events', 'transcript', 'message', 'event', 'data'] as const

function rowsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject)
  if (!isObject(value)) return []
  if (isRow(value) || value.type === 'progress' || isPythons(value)) return [value]
  for (const name of HOLDERS) {
    const held = value[name]
    if (
      Array.isArray(held)
        ? held.some((each) => isObject(each) && isTold(each))
        : isObject(held) && isRow(held)
    )
      return Array.isArray(held) ? held.filter(isObject) : [held as JsonObject]
  }
  return [value]
}

const format: Format = {
  name: 'claude-code',
  title: 'Claude Code',
  documentation: 'https://docs.claude.com/en/docs/claude-code/sdk/sdk-headless',
  description: `Written by Claude Code and its Agent SDK, in shapes that may be mixed:

- \`claude -p --output-format stream-json\`, redirected to a file;
- the messages of the Agent SDK, one a record, in a list (also in \`messages\` of a record), or in \`message\`, \`event\` or \`data\` of the lines of a log; those of the SDK for Python as \`dataclasses.asdict\` gives them;
- the \`execution_file\` output of \`anthropics/claude-code-action\`;
- the transcripts under \`~/.claude/projects/\`, with those of sub-agents (\`agent-*.jsonl\`, \`subagents/\`);
- the audit logs of Cowork (\`audit.jsonl\`).

| event | from |
| --- | --- |
| session | \`sessionId\` or \`session_id\`. Side chains of old transcripts, which do not say which sub-agent a line is of, are a session \`ID/side\` of their own |
| agent | \`claude-code\`, or the type of the sub-agent; \`subagent\` where the log does not name it |
| action | name of the tool (\`Bash\`, \`mcp__server__tool\`) |
| context | \`arg.*\`: the input of the tool, whole; \`sidechain\`, \`git_branch\`, \`permission_mode\`; \`outside_cwd\` for tools with an absolute path |
| outcome | \`denied\` where a person, a permission rule, a hook or \`permission_denials\` refused the call, \`error\` by \`is_error\`, \`no_result\` where no result follows, else \`success\` |
| time | \`timestamp\` or \`_audit_timestamp\`; streams have none and keep their order |
| conditions | \`model\`, \`agent_version\`, \`tools\` |

Resumed sessions copy their history: a call with the same \`tool_use\` id is counted once. A session in which no tool was called is kept. What \`--output-format json\` prints tells only how a session ended: it is skipped where the session took several turns.`,
  detect: (sample) => likelihood(sample, 0.97, (value) => isRow(value) || rowsIn(value).some(isTold)),
  open: (output) => new ClaudeReader(output)
}

export default format
