import { argumentContext, withFacts } from '../calls/arguments.ts'
import { globalId } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  contentText,
  finite,
  firstText,
  isObject,
  type JsonObject,
  object,
  text
} from '../calls/json.ts'
import { type Outcome, outcomeOfContent } from '../calls/outcome.ts'
import { patched } from '../calls/patches.ts'
import { instant } from '../calls/time.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'copilot'
const SUBAGENT = 'subagent'
/** How a call was confirmed: the user refused it, or went on without it. */
const REFUSALS = new Set<unknown>([false, 0, 5])

class ChatReader implements FormatReader {
  private readonly journal: Journal
  /** A session that is told of by what changed in it, and where that began. */
  private session: { state: unknown; readonly line: number } | undefined
  private unnamed = 0

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    if (isBeginning(value)) {
      this.close()
      this.session = { state: structuredClone(value.v), line }
    } else if (isChange(value)) {
      if (this.session !== undefined) this.session.state = patched(this.session.state, value)
    } else if (isSession(value)) this.chat(value, line)
  }

  end(): void {
    this.close()
    this.journal.end()
  }

  private close(): void {
    if (this.session !== undefined && isObject(this.session.state))
      this.chat(this.session.state, this.session.line)
    this.session = undefined
  }

  private chat(chat: JsonObject, line: number): void {
    const named = firstText(chat.sessionId) ?? `chat-${++this.unnamed}`
    for (const request of array(chat.requests)) if (isObject(request)) this.request(request, named, line)
  }

  private request(request: JsonObject, session: string, line: number): void {
    const { metadata } = object(request.result)
    const model = firstText(request.modelId, object(metadata).resolvedModel)
    const facts = {
      session,
      agent: AGENT,
      conditions: model === undefined ? {} : { model },
      time: instant(request.timestamp)
    }
    this.journal.session(session, line, facts)
    const shown = array(request.response).filter(isInvocation)
    const agents = new Map(shown.flatMap((part) => subagentOf(part)))
    const byId = new Map(shown.map((part) => [idOf(part.toolCallId), part]))
    const rounds = array(object(metadata).toolCallRounds).map(object)
    const asked = rounds.flatMap((round) =>
      array(round.toolCalls).map((call) => ({ call: object(call), round }))
    )
    let { time } = facts
    for (const { call, round } of asked) {
      const id = text(call.id)
      const part = id === undefined ? undefined : byId.get(idOf(id))
      const result = object(object(metadata).toolCallResults)[id ?? '']
      time = instant(round.timestamp) ?? time
      this.call(
        { ...facts, time, action: text(call.name), id: globalId(id) },
        call.arguments,
        part,
        result,
        line
      )
    }
    for (const part of shown) {
      const agent = text(part.subAgentInvocationId)
      // What the model asked for is known from it; a sub-agent's calls are told of here alone.
      if (agent === undefined && asked.length > 0) continue
      const by = agent === undefined ? { time } : { time, agent: agents.get(agent) ?? SUBAGENT }
      const { commandLine } = object(part.toolSpecificData)
      const { input } = object(part.resultDetails)
      const command = firstText(object(commandLine).original, commandLine)
      const given = command === undefined ? input : { command }
      const action = firstText(part.toolId, part.toolName)
      this.call({ ...facts, ...by, action, id: globalId(part.toolCallId) }, given, part, undefined, line)
    }
  }

  private call(
    event: RawEvent,
    input: unknown,
    part: JsonObject | undefined,
    result: unknown,
    line: number
  ): void {
    if (event.action === undefined) return
    const context = withFacts(argumentContext(input), {
      mcp_server: text(object(object(part).source).label)
    })
    this.journal.call({ ...event, context, outcome: outcomeOf(object(part), result) }, line)
  }
}

/** The editor adds to the ids of models what tells its own calls apart. */
const idOf = (id: unknown): string | undefined => text(id)?.replace(/__vscode-\d+$/, '')

const isInvocation = (part: unknown): part is JsonObject =>
  isObject(part) && (part.kind === 'toolInvocationSerialized' || part.kind === 'toolInvocation')

function subagentOf(part: JsonObject): [string, string][] {
  const { kind, agentName } = object(part.toolSpecificData)
  const [id, name] = [text(part.toolCallId), text(agentName)]
  return kind === 'subagent' && id !== undefined && name !== undefined ? [[id, name]] : []
}

function outcomeOf(part: JsonObject, result: unknown): Outcome {
  const { isConfirmed, isComplete, resultDetails, toolSpecificData } = part
  const confirmed = isObject(isConfirmed) ? isConfirmed.type : isConfirmed
  if (REFUSALS.has(confirmed)) return 'denied'
  const exit = finite(object(object(toolSpecificData).terminalCommandState).exitCode)
  if (object(resultDetails).isError === true || (exit !== undefined && exit !== 0)) return 'error'
  if (exit === 0) return 'success'
  const said = array(object(result).content).map(
    (each) => firstText(object(each).value, object(each).text) ?? ''
  )
  if (said.length > 0) return outcomeOfContent(contentText(said))
  return isObject(result) || (part.kind !== undefined && isComplete !== false) ? 'success' : 'no_result'
}

const isSession = (value: JsonObject): boolean =>
  Array.isArray(value.requests) &&
  (value.responderUsername !== undefined ||
    value.requesterUsername !== undefined ||
    (value.sessionId !== undefined && value.version !== undefined)) &&
  value.requests.every(
    (request) => isObject(request) && (request.message !== undefined || request.response !== undefined)
  )

const isBeginning = ({ kind, v: state }: JsonObject): boolean =>
  kind === 0 && isObject(state) && Array.isArray(state.requests)

const isChange = ({ kind, k: path }: JsonObject): boolean =>
  (kind === 1 || kind === 2 || kind === 3) && Array.isArray(path)

const format: Format = {
  name: 'vscode-chat',
  title: 'Chats of Visual Studio Code',
  documentation: 'https://code.visualstudio.com/docs/copilot/chat/chat-sessions',
  description: `Chats of Copilot in Visual Studio Code: what *Chat: Export Chat…* writes, and the sessions that the editor keeps (\`workspaceStorage/…/chatSessions/*.json\`, and \`*.jsonl\`, whose lines tell what changed). Its transcripts (\`GitHub.copilot-chat/transcripts\`) are [events of Copilot](copilot.md).

| event | from |
| --- | --- |
| session | \`sessionId\`; else the chat |
| agent | \`copilot\`, or the name of the sub-agent |
| action | \`name\` in the \`toolCalls\` of \`toolCallRounds\`; \`toolId\` of a \`toolInvocationSerialized\` where a request has no rounds, or a sub-agent made the call |
| context | \`arg.*\`: the arguments, whole; where only the invocation is known its input or command; \`mcp_server\` |
| outcome | \`denied\` where the user did not confirm the call or skipped it; \`error\` by the exit code of a command, \`isError\`, or the beginning of the result; \`no_result\` where it does not complete; else \`success\` |
| time | \`timestamp\` of the round, else of the request |
| conditions | \`model\` |

A chat in which nothing was called is kept.`,
  detect: (sample) =>
    sample.some((value) => isObject(value) && (isSession(value) || isBeginning(value))) ? 0.95 : 0,
  open: (output) => new ChatReader(output)
}

export default format
