import { argumentContext } from '../calls/arguments.ts'
import { globalId, Recent, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  finite,
  firstText,
  isObject,
  type JsonObject,
  object,
  share,
  text,
  unpacked
} from '../calls/json.ts'
import { isDenial, type Outcome } from '../calls/outcome.ts'
import { elapsed, instant } from '../calls/time.ts'
import type { RawEvent } from '../event.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const AGENT = 'opencode'
/** What the program answers where a person or a rule refused the call. */
const REFUSAL = /rejected permission|permission (?:rejected|denied)|prevents you from using this/i

/** Events that newer versions tell of their work by. */
const NEXT = /^session\.next\.([\w.]+)$/

type Facts = Pick<RawEvent, 'agent' | 'conditions'>

class OpencodeReader implements FormatReader {
  private readonly journal: Journal
  private readonly done = new Recent()
  /** Message → who answered in it. */
  private readonly messages = new Map<string, Facts>()
  /** Whether parts of messages or events of their own tell of a session's calls: some versions write both. */
  private readonly tellers = new RecentMap<'parts' | 'events'>(10_000)

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    if (Array.isArray(value)) for (const each of value) this.value(each, line)
    else if (isObject(value)) this.record(value, line)
  }

  end(): void {
    this.journal.end()
  }

  private record(written: JsonObject, line: number): void {
    const value = rowIn(written) ?? written
    const event = object(value.payload ?? value)
    const properties = object(event.properties ?? event.data)
    const [, next] = NEXT.exec(text(event.type) ?? '') ?? []
    if (next !== undefined) {
      this.event(next, properties, event, line)
      return
    }
    const part = value.part ?? properties.part
    if (Array.isArray(value.messages)) {
      const session = text(object(value.info).id)
      for (const message of value.messages) this.message(object(message), session, line)
    } else if (Array.isArray(value.parts)) this.message(value, undefined, line)
    else if (isObject(properties.info)) this.learn(properties.info)
    else if (isObject(part)) {
      const session = firstText(value.sessionID, part.sessionID)
      if (session !== undefined) this.part(part, session, line)
    }
  }

  private message(message: JsonObject, around: string | undefined, line: number): void {
    const info = object(message.info)
    const session = firstText(info.sessionID, around)
    if (session === undefined) return
    this.learn(info)
    if (info.role === 'assistant') {
      this.journal.session(session, line, { ...factsOf(info), time: timeOf(info, 'created') })
      for (const part of array(message.parts))
        this.part({ messageID: info.id, ...object(part) }, session, line)
    }
  }

  private learn(info: JsonObject): void {
    const id = text(info.id)
    if (info.role === 'assistant' && id !== undefined && this.messages.size < 100_000)
      this.messages.set(id, factsOf(info))
  }

  /** An event `session.next.….…` of newer versions. */
  private event(name: string, data: JsonObject, { id: event }: JsonObject, line: number): void {
    const session = text(data.sessionID)
    if (session === undefined) return
    if (name === 'step.started') {
      this.learn({ ...data, role: 'assistant', id: data.assistantMessageID ?? event })
      this.journal.session(session, line, { ...factsOf(data), time: instant(data.timestamp) })
    }
    const call = text(data.callID)
    if (call === undefined || !this.isTold(session, 'events')) return
    const key = `${session} ${call}`
    const time = instant(data.timestamp)
    const action = firstText(data.tool, data.name)
    const { error, structured } = data
    if (name === 'tool.success' || name === 'tool.failed') {
      const { message, data: more } = object(error)
      const why = firstText(error, message, object(more).message)
      const failed = { status: 'error', error: why ?? 'failed' }
      const outcome = outcomeOf(
        name === 'tool.failed' ? failed : { status: 'completed', metadata: structured }
      )
      const latencyMs = elapsed(this.journal.pending(key)?.time, time)
      this.journal.result(key, { outcome, latencyMs })
    } else if ((name === 'tool.called' || name === 'tool.input.started') && action !== undefined) {
      const facts = this.messages.get(text(data.assistantMessageID) ?? '') ?? { agent: AGENT }
      const found = { action, context: argumentContext(data.input), time }
      if (!this.journal.amend(key, found)) this.journal.call({ session, ...facts, ...found }, line, key)
    }
  }

  private isTold(session: string, by: 'parts' | 'events'): boolean {
    const teller = this.tellers.get(session)
    if (teller === undefined) this.tellers.set(session, by)
    return (teller ?? by) === by
  }

  private part(part: JsonObject, session: string, line: number): void {
    const facts = this.messages.get(text(part.messageID) ?? '') ?? { agent: AGENT }
    this.journal.session(session, line, facts)
    const action = text(part.tool)
    if (part.type !== 'tool' || action === undefined || !this.isTold(session, 'parts')) return
    const state = object(part.state)
    const start = timeOf(state, 'start')
    const id = firstText(part.id, part.callID)
    const key = `${session} ${id}`
    const call: RawEvent = {
      session,
      ...facts,
      action,
      context: argumentContext(state.input),
      time: start,
      id: globalId(part.id)
    }
    const outcome = outcomeOf(state)
    // Streams tell of a part again whenever it changes.
    if (this.done.has(key)) return
    if (outcome === undefined) {
      if (!this.journal.amend(key, { context: call.context, time: start })) this.journal.call(call, line, key)
      return
    }
    this.done.add(key)
    const end = { ...call, outcome, latencyMs: elapsed(start, timeOf(state, 'end')) }
    if (!this.journal.result(key, end)) this.journal.call(end, line)
  }
}

function factsOf(info: JsonObject): Facts {
  const { providerID: provider, modelID, id } = isObject(info.model) ? info.model : { ...info, id: undefined }
  const named = [text(provider), firstText(modelID, id)].filter((name) => name !== undefined).join('/')
  return {
    agent: firstText(info.agent, info.mode) ?? AGENT,
    conditions: named === '' ? {} : { model: named }
  }
}

const timeOf = (holder: JsonObject, name: string): number | undefined => instant(object(holder.time)[name])

/** Undefined while the call goes on. */
function outcomeOf({ status, error, metadata }: JsonObject): Outcome | undefined {
  if (status === 'error')
    return isDenial(error) || REFUSAL.test(text(error)?.slice(0, 500) ?? '') ? 'denied' : 'error'
  if (status !== 'completed') return undefined
  const code = finite(object(metadata).exit)
  return code === undefined || code === 0 ? 'success' : 'error'
}

/** A row of the tables `message` and `part` of the database. */
function rowIn({ id, session_id, message_id, data: held }: JsonObject): JsonObject | undefined {
  const data = typeof session_id === 'string' && typeof held === 'string' ? unpacked(held) : undefined
  if (!isObject(data)) return undefined
  if (typeof data.role === 'string') return { info: { ...data, id, sessionID: session_id }, parts: [] }
  return typeof data.type === 'string' && typeof message_id === 'string'
    ? { type: 'row', sessionID: session_id, part: { ...data, id, messageID: message_id } }
    : undefined
}

const isSession = (id: unknown): boolean => typeof id === 'string'

/** A record of `opencode run --format json`, an event of the server, an exported session or a message of one. */
function isOwn(written: JsonObject): boolean {
  const value = rowIn(written) ?? written
  const { type, properties: held, data } = object(value.payload ?? value)
  const properties = held ?? (NEXT.test(text(type) ?? '') ? data : undefined)
  if (isObject(value.part)) return isSession(value.sessionID) && typeof value.type === 'string'
  if (isObject(properties) && typeof type === 'string') {
    const { part, info, sessionID: session } = properties
    const named = session ?? object(part).sessionID ?? object(info).sessionID ?? object(info).id
    return isSession(named) && /^(?:message|session)\.[\w.]+$/.test(type)
  }
  if (Array.isArray(value.parts)) return isSession(object(value.info).sessionID)
  return isObject(value.info) && Array.isArray(value.messages) && value.messages.some(isOwnMessage)
}

const isOwnMessage = (message: unknown): boolean =>
  isObject(message) && Array.isArray(message.parts) && isSession(object(message.info).sessionID)

const format: Format = {
  name: 'opencode',
  title: 'opencode sessions and streams',
  documentation: 'https://opencode.ai/docs/cli/',
  description: `What opencode writes: \`opencode run --format json\`, redirected to a file, the sessions of \`opencode export\`, and the messages and events of its server (\`{"info": …, "parts": […]}\`, \`message.part.updated\`, \`session.next.tool.called\`), and rows of the tables \`message\` and \`part\` of its database.

| event | from |
| --- | --- |
| session | \`sessionID\`; those of sub-agents are sessions of their own |
| agent | \`agent\` (or \`mode\`) of the message; else \`opencode\` |
| action | \`tool\` of a part of the type \`tool\` |
| context | \`arg.*\`: \`input\`, whole |
| outcome | \`error\` by the \`status\` and by the exit code of a command, \`denied\` where the error says that the permission was refused, \`no_result\` where the call does not end; else \`success\` |
| time | \`time.start\`; latency from \`time.end\` |
| conditions | \`model\`, where the log holds the message |

A session in which nothing was called is kept.`,
  detect: (sample) => {
    const part = share(
      sample.map((value) =>
        Array.isArray(value) && value.some(isOwnMessage) ? value.find(isObject) : value
      ),
      isOwn
    )
    return part === 0 ? 0 : 0.9 + 0.07 * part
  },
  open: (output) => new OpencodeReader(output)
}

export default format
