import { argumentContext, withFacts } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { globalId } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  finite,
  firstText,
  isObject,
  type JsonObject,
  likelihood,
  object,
  text
} from '../calls/json.ts'
import { type Outcome, outcomeOfStatus } from '../calls/outcome.ts'
import { programOf } from '../calls/shell.ts'
import { instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'codex'
const ITEM_EVENTS = new Set(['item.started', 'item.updated', 'item.completed'])

interface Call {
  readonly action: string
  readonly context: Record<string, unknown>
}

class CodexReader implements FormatReader {
  private readonly output: ReaderOutput
  private conversation: Conversation
  private journal: Journal
  private thread: string | undefined

  constructor(output: ReaderOutput) {
    this.output = output
    this.conversation = new Conversation(output, 'codex')
    this.journal = new Journal(this.conversation)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    if (value.type === 'thread.started') this.begin(firstText(value.thread_id), line)
    else if (value.type === 'turn.started') this.journal.session(Conversation.SESSION, line, { agent: AGENT })
    else if (isTurn(value)) this.turn(value, line)
    else if (typeof value.type === 'string' && ITEM_EVENTS.has(value.type))
      this.item(value, object(value.item), line)
  }

  end(): void {
    this.journal.end()
    this.conversation.close(this.thread)
  }

  /** A new thread in the same file: several runs were appended to it. */
  private begin(thread: string | undefined, line: number): void {
    this.end()
    this.thread = thread
    this.conversation = new Conversation(this.output, 'codex')
    this.journal = new Journal(this.conversation)
    if (thread !== undefined) this.conversation.close(thread)
    this.journal.session(Conversation.SESSION, line, { agent: AGENT })
  }

  /** What `thread.run()` of the SDK gives does not name the thread. */
  private turn(turn: JsonObject, line: number): void {
    this.begin(undefined, line)
    this.conversation.hear(turn.usage)
    for (const [place, item] of array(turn.items).entries())
      if (isObject(item)) this.item({ type: 'item.completed' }, { id: `${place}`, ...item }, line)
  }

  private item(value: JsonObject, item: JsonObject, line: number): void {
    this.conversation.hear(item)
    const calls = callsOf(item)
    const id = text(item.id)
    for (const [part, { action, context }] of calls.entries()) {
      const key = `${id ?? ''} ${part}`
      const outcome = value.type === 'item.completed' ? outcomeOf(item) : undefined
      if (outcome !== undefined && this.journal.result(key, { outcome, context })) continue
      if (outcome === undefined && this.journal.pending(key) !== undefined) continue
      const event = {
        session: Conversation.SESSION,
        agent: AGENT,
        action,
        context,
        outcome,
        time: instant(value.timestamp),
        id: globalId(id)
      }
      this.journal.call(event, line, outcome === undefined ? key : undefined)
    }
  }
}

/** The calls an item stands for: one, or one for each file that is changed; none for what is only said. */
function callsOf(item: JsonObject): Call[] {
  switch (item.type ?? item.item_type) {
    case 'command_execution': {
      const command = text(item.command)
      if (command === undefined) return []
      return [
        {
          action: `command_execution:${programOf(command) ?? 'unknown'}`,
          context: { 'arg.command': command }
        }
      ]
    }
    case 'file_change':
      return array(item.changes)
        .filter(isObject)
        .map((change) => ({
          action: `file_change:${text(change.kind) ?? text(object(change.kind).type) ?? 'unknown'}`,
          context: withFacts({}, { 'arg.path': text(change.path) })
        }))
    case 'mcp_tool_call': {
      const tool = text(item.tool)
      if (tool === undefined) return []
      return [
        { action: `mcp:${text(item.server) ?? 'unknown'}/${tool}`, context: argumentContext(item.arguments) }
      ]
    }
    case 'collab_tool_call': {
      const tool = text(item.tool)
      return tool === undefined
        ? []
        : [{ action: `collab:${tool}`, context: withFacts({}, { 'arg.prompt': text(item.prompt) }) }]
    }
    case 'web_search':
      return [{ action: 'web_search', context: withFacts({}, { 'arg.query': text(item.query) }) }]
    case 'todo_list':
      return [{ action: 'todo_list', context: {} }]
    default:
      return []
  }
}

function outcomeOf(item: JsonObject): Outcome {
  const stated = outcomeOfStatus(item.status)
  if (stated === 'denied' || stated === 'error') return stated
  const exit = finite(item.exit_code)
  if (firstText(object(item.error).message, item.error) !== undefined || (exit !== undefined && exit !== 0))
    return 'error'
  return object(item.result).isError === true || object(item.result).is_error === true ? 'error' : 'success'
}

const isTurn = (value: JsonObject): boolean =>
  Array.isArray(value.items) && (value.finalResponse ?? value.final_response) !== undefined

const isEvent = (value: JsonObject): boolean => {
  const type = text(value.type) ?? ''
  if (isTurn(value)) return array(value.items).some((item) => text(object(item).type) !== undefined)
  if (type === 'thread.started') return text(value.thread_id) !== undefined
  if (ITEM_EVENTS.has(type))
    return isObject(value.item) && typeof (value.item.type ?? value.item.item_type) === 'string'
  return /^turn\.(?:started|completed|failed)$/.test(type)
}

const format: Format = {
  name: 'codex-exec',
  title: 'Codex exec events',
  documentation: 'https://github.com/openai/codex/blob/main/codex-rs/exec/src/exec_events.rs',
  description: `The output of \`codex exec --json\`, redirected to a file; events of a turn of the Codex SDK, and what \`thread.run()\` of it gives (\`{items, finalResponse}\`), one turn a record.

| event | from |
| --- | --- |
| session | \`thread_id\` of \`thread.started\`; without it (a cut stream, a turn) a name made of the content |
| agent | \`codex\` |
| action | \`command_execution:PROGRAM\` (the program behind \`bash -lc\`), \`file_change:KIND\` for each changed file, \`mcp:SERVER/TOOL\`, \`collab:TOOL\`, \`web_search\`, \`todo_list\` |
| context | \`arg.command\`, \`arg.path\`, \`arg.query\`, or the arguments of the tool |
| outcome | \`declined\` is \`denied\`; \`failed\`, an \`error\` or an exit code other than 0 is \`error\`; an item that is never completed is \`no_result\`; else \`success\` |
| time | none: the order of the file |

A thread in which nothing was called is kept.`,
  detect: (sample) => likelihood(sample, 0.97, isEvent),
  open: (output) => new CodexReader(output)
}

export default format
