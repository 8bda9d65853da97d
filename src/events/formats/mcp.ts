import { argumentContext, withFacts } from '../calls/arguments.ts'
import { Conversation } from '../calls/conversation.ts'
import { RecentMap } from '../calls/identity.ts'
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
import { isDenial, type Outcome } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

/** JSON-RPC codes by which gateways refuse: unauthorised, forbidden, and -32001 … -32003 of common servers. */
const REFUSED_CODES = new Set([401, 403, -32001, -32003])
/** The fields in which gateways wrap the message. */
const WRAPPINGS = [
  'message',
  'msg',
  'payload',
  'data',
  'body',
  'request',
  'response',
  'rpc',
  'jsonrpc_message',
  'raw',
  'line'
] as const

const CLIENT = 'mcp-client'

interface Message {
  readonly message: JsonObject
  readonly envelope: JsonObject
}

/** The JSON-RPC messages of a record: bare, in a batch, or wrapped by the gateway that logged them. */
function messagesOf(value: unknown, envelope: JsonObject = object(value), depth = 0): Message[] {
  if (Array.isArray(value))
    return depth > 1 ? [] : value.flatMap((member) => messagesOf(member, envelope, depth + 1))
  if (!isObject(value)) return []
  if (value.jsonrpc === '2.0') return [{ message: value, envelope }]
  if (depth > 1) return []
  return WRAPPINGS.flatMap((name) => {
    const inner = unpacked(value[name])
    return isObject(inner) || Array.isArray(inner) ? messagesOf(inner, envelope, depth + 1) : []
  })
}

class McpReader implements FormatReader {
  private readonly conversation: Conversation
  private readonly journal: Journal
  private readonly clients = new RecentMap<{ agent: string; conditions: Record<string, string> }>()

  constructor(output: ReaderOutput) {
    this.conversation = new Conversation(output, 'mcp')
    this.journal = new Journal({
      event: (event, line) =>
        event.session === Conversation.SESSION
          ? this.conversation.event(event, line)
          : output.event(event, line),
      skip: (reason, line) => output.skip(reason, line)
    })
  }

  value(value: unknown, line: number): void {
    for (const { message, envelope } of messagesOf(value)) this.message(message, envelope, line)
  }

  end(): void {
    this.journal.end()
    this.conversation.close()
  }

  private message(message: JsonObject, envelope: JsonObject, line: number): void {
    const session = sessionOf(message, envelope) ?? Conversation.SESSION
    if (session === Conversation.SESSION) this.conversation.hear(message)
    const server = firstText(
      envelope.server,
      envelope.server_name,
      envelope.serverName,
      object(envelope.server).name,
      envelope.mcp_server
    )
    const connection = `${session} ${firstText(envelope.connection_id, envelope.connectionId, server) ?? ''}`
    const id = idOf(message.id)
    const time = timeOf(envelope)
    if (message.method === 'initialize') this.begin(object(message.params), session, line)
    else if (message.method === 'tools/call')
      this.call(object(message.params), { session, connection, id, time, server }, line)
    else if (id !== undefined && message.method === undefined) this.answer(message, { connection, id }, time)
  }

  private begin(params: JsonObject, session: string, line: number): void {
    const { name, version } = object(params.clientInfo)
    const conditions: Record<string, string> =
      text(version) === undefined ? {} : { agent_version: version as string }
    const client = { agent: text(name) ?? CLIENT, conditions }
    this.clients.set(session, client)
    this.journal.session(session, line, client)
  }

  private call(
    params: JsonObject,
    place: {
      session: string
      connection: string
      id: string | undefined
      time: number | undefined
      server: string | undefined
    },
    line: number
  ): void {
    const action = text(params.name)
    if (action === undefined) return
    const { session, connection, id, time, server } = place
    const context = withFacts(argumentContext(params.arguments), { mcp_server: server })
    const event = { session, agent: CLIENT, ...this.clients.get(session), action, context, time }
    // A request without id is a notification: nobody will answer it.
    this.journal.call(
      id === undefined ? { ...event, outcome: 'no_result' } : event,
      line,
      id === undefined ? undefined : `${connection} ${id}`
    )
  }

  private answer(
    message: JsonObject,
    { connection, id }: { connection: string; id: string },
    time: number | undefined
  ): void {
    for (const own of [id, otherType(id)]) {
      const key = `${connection} ${own}`
      const call = this.journal.pending(key)
      if (call === undefined) continue
      this.journal.result(key, { outcome: outcomeOf(message), latencyMs: elapsed(call.time, time) })
      return
    }
  }
}

/** `1` and `"1"` are two ids: each as JSON writes it. */
const idOf = (id: unknown): string | undefined =>
  (typeof id === 'number' && Number.isFinite(id)) || (typeof id === 'string' && id !== '')
    ? JSON.stringify(id)
    : undefined

/** Servers that answer `"1"` to `1` are heard all the same. */
const otherType = (id: string): string => (id.startsWith('"') ? JSON.parse(id) : JSON.stringify(id))

function outcomeOf(message: JsonObject): Outcome {
  if (message.error !== undefined && message.error !== null) {
    const { code, message: said } = object(message.error)
    return REFUSED_CODES.has(finite(code) ?? 0) || isDenial(said) ? 'denied' : 'error'
  }
  const result = object(message.result)
  if (result.isError !== true) return 'success'
  return isDenial(contentText(array(result.content), 300)) ? 'denied' : 'error'
}

function sessionOf(message: JsonObject, envelope: JsonObject): string | undefined {
  const headers = object(envelope.headers)
  return firstText(
    envelope.session_id,
    envelope.sessionId,
    envelope.session,
    envelope.mcp_session_id,
    envelope['mcp-session-id'],
    envelope['Mcp-Session-Id'],
    headers['mcp-session-id'],
    headers['Mcp-Session-Id'],
    object(object(message.params)._meta).sessionId
  )
}

const timeOf = (envelope: JsonObject): number | undefined =>
  instant(envelope.timestamp) ??
  instant(envelope.time) ??
  instant(envelope.ts) ??
  instant(envelope['@timestamp']) ??
  instant(envelope.created_at)

const format: Format = {
  name: 'mcp',
  title: 'MCP JSON-RPC',
  documentation: 'https://modelcontextprotocol.io/specification/2025-06-18/server/tools',
  description: `The messages of the Model Context Protocol as proxies and gateways log them: bare JSON-RPC, batches, or wrapped in a record with time and session (\`message\`, \`payload\`, \`data\`, \`request\`, \`response\`, …); and the logs of Claude Desktop (\`mcp.log\`, \`mcp-server-NAME.log\`).

| event | from |
| --- | --- |
| session | the \`Mcp-Session-Id\` header or a session id of the wrapping; else the file is one session, named by its content. In a log of Claude Desktop each start of a server begins one, \`SERVER@TIME\` |
| agent | \`clientInfo.name\` of \`initialize\`; else \`mcp-client\` |
| action | \`name\` of \`tools/call\` |
| context | \`arg.*\`: the arguments, whole; \`mcp_server\` where the wrapping names it |
| outcome | \`error\` by a JSON-RPC \`error\` or \`isError\`; \`denied\` where the code or text of either is a refusal (401, 403, "permission denied"); \`no_result\` without a response; else \`success\` |
| time | of the wrapping |

Requests and responses are paired by connection and \`id\`. Other methods are no actions.`,
  detect: (sample) =>
    likelihood(
      sample.map((value) => (messagesOf(value).length > 0 ? { found: true } : value)),
      0.95,
      (value) => value.found === true
    ),
  open: (output) => new McpReader(output)
}

export default format
