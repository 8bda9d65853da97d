import { toolNames } from '../calls/arguments.ts'
import { Chat, type Common } from '../calls/chat.ts'
import { Conversation } from '../calls/conversation.ts'
import { essence, langChainId } from '../calls/essence.ts'
import { Fragments, isChunk } from '../calls/fragments.ts'
import { digest, fingerprint, globalId, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import {
  array,
  contentText,
  either,
  firstText,
  isObject,
  type JsonObject,
  label,
  likelihood,
  object,
  text
} from '../calls/json.ts'
import { callsOf, modelOf, roleOf, unwrapped } from '../calls/message-dialects.ts'
import { answersOf, bodyOf, exchangeOf, isAnswer, recordedRuns } from '../calls/recorded-answers.ts'
import { isHeading, named } from '../calls/threads.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

/** The names under which harnesses keep the messages of a conversation. */
const MESSAGE_KEYS = [
  'messages',
  'conversation',
  'conversations',
  'contents',
  'history',
  'chat_history'
] as const

export function messagesOf(value: JsonObject): readonly unknown[] | undefined {
  const { request, body, kwargs } = exchangeOf(value)
  for (const holder of [value, request, body, kwargs].map(object)) {
    for (const key of MESSAGE_KEYS) {
      const messages = holder[key]
      if (isSpoken(messages)) return messages
    }
  }
  // Rows for Azure's evaluations of agents.
  const { query, response } = value
  return isSpoken(response) ? [...array(query), ...response] : undefined
}

const isSpoken = (messages: unknown): messages is readonly unknown[] =>
  Array.isArray(messages) && messages.some((message) => isObject(message) && roleOf(message) !== undefined)

/** Names of what belongs together, the surest first. */
const CONVERSATIONS = ['session_id', 'conversation_id', 'thread_id'] as const
const SESSIONS = [...CONVERSATIONS, 'trace_id'] as const

/** What a record around the messages says of the session. Reads the usual names of hand-written harnesses. */
export function commonOf(record: JsonObject): Common {
  const value = exchangeOf(record)
  const meta = object(value.metadata)
  const conditions: Record<string, string> = {}
  const model = firstText(
    value.model,
    object(value.request).model,
    object(value.request).modelId,
    bodyOf(object(value.response)).model,
    bodyOf(object(value.response)).modelVersion,
    meta.model
  )
  if (model !== undefined) conditions.model = model
  const version = firstText(value.agent_version, meta.agent_version)
  if (version !== undefined) conditions.agent_version = version
  const { request, model_parameters: parameters, tool_definitions: definitions } = value
  const tools = toolNames(value.tools ?? object(request).tools ?? object(parameters).tools ?? definitions)
  if (tools !== undefined) conditions.tools = tools
  return {
    session: firstText(
      ...SESSIONS.map((name) => either(value, name)),
      value.chatId,
      ...SESSIONS.map((name) => either(meta, name))
    ),
    caseId:
      label(either(value, 'case_id')) ??
      label(either(value, 'task_id')) ??
      label(meta.case_id) ??
      label(meta.task_id) ??
      label(value.custom_id),
    agent: firstText(
      either(value, 'agent_id'),
      value.agent,
      either(value, 'agent_name'),
      meta.agent_id,
      meta.agent
    ),
    conditions
  }
}

/** The system message by its hash: a changed prompt is a changed condition, and its text stays in the log. */
export function promptOf(messages: readonly unknown[]): string | undefined {
  for (const message of messages.slice(0, 4)) {
    if (!isObject(message) || roleOf(message) !== 'system') continue
    const prompt = contentText(unwrapped(message).content, 1e6)
    if (prompt !== '') return digest(prompt)
  }
  return undefined
}

/** The models that answers of LangChain and Haystack name. */
function modelsTold(messages: readonly unknown[]): string | undefined {
  const told = messages
    .map(object)
    .filter(({ response_metadata: metadata, meta }) => isObject(metadata) || isObject(meta))
  return firstText([...new Set(told.flatMap((message) => modelOf(message) ?? []))].sort().join(' '))
}

export class ConversationReader implements FormatReader {
  private readonly output: ReaderOutput
  /** Messages that stand alone in the file: one conversation, or one for each session they name. */
  private single:
    | {
        conversation: Conversation
        journal: Journal
        chat: Chat
        conditions: Record<string, string>
      }
    | undefined
  private readonly named: Journal
  private readonly chats = new RecentMap<Chat>(2_000)
  /** Rolling hash of a conversation so far → its session, since some logs repeat it whole at every turn. */
  private readonly prefixes = new RecentMap<string>(20_000)
  /** The same of requests logged with their answers whose calls bear no ids of their own: sessions not gone on with yet. */
  private readonly answered = new RecentMap<readonly string[]>(20_000)
  /** Answer of Anthropic's → the session it was given in. */
  private readonly chains = new RecentMap<string>(20_000)
  private readonly repeats = new Map<string, number>()
  /** The name that a record before the messages gives. */
  private heading: string | undefined
  private readonly fragments = new Fragments((message, line) => this.message(message, line))

  constructor(output: ReaderOutput) {
    this.output = output
    this.named = new Journal(output)
  }

  value(written: unknown, line: number): void {
    const value = isObject(written) ? named(written) : written
    if (Array.isArray(value)) this.whole({}, value, line)
    else if (isHeading(value)) this.headed(text(value.id))
    else if (isObject(value) && !this.fragments.take(value, line)) {
      const messages = messagesOf(value)
      const runs = recordedRuns(value)
      if (runs !== undefined) {
        for (const run of runs) {
          if (run.messages.length === 0) this.output.skip('the request has no answer', line)
          else this.whole(run.fields, run.messages, line)
        }
      } else if (messages !== undefined) {
        const answers = answersOf(value)
        this.whole(value, [...messages, ...answers], line, answers.length > 0)
      } else if (isAnswer(value) || Array.isArray(value.choices)) {
        const model = value.model ?? value.modelVersion
        for (const answer of answersOf(value)) this.message({ ...object(answer), model }, line)
      } else if (isMessage(value)) this.message(value, line)
    }
  }

  end(): void {
    this.fragments.end()
    this.closeSingle()
    this.named.end()
  }

  /** Files of such sessions may have been joined. */
  private headed(name: string | undefined): void {
    this.closeSingle()
    this.heading = name
  }

  private closeSingle(): void {
    this.single?.journal.end()
    this.single?.conversation.close(this.heading)
    this.single = undefined
  }

  /** A message that stands alone. */
  private message(message: JsonObject, line: number): void {
    const { session, caseId, agent, conditions } = commonOf(message)
    if (session !== undefined) {
      const chat = this.chats.get(session) ?? new Chat(this.named, { session, caseId })
      this.chats.set(session, chat)
      if (roleOf(message) === 'assistant') this.named.session(session, line, { caseId, agent, conditions })
      chat.message(message, line, { agent: agent ?? text(message.name), conditions })
      return
    }
    this.single ??= this.begin()
    const { conversation, journal, chat } = this.single
    conversation.hear(message)
    const prompt = promptOf([message])
    if (prompt !== undefined) this.single.conditions.prompt ??= prompt
    const model = modelOf(unwrapped(message))
    if (model !== undefined) this.single.conditions.model ??= model
    if (roleOf(message) === 'assistant')
      journal.session(Conversation.SESSION, line, { conditions: this.single.conditions })
    chat.message(message, line, agent === undefined ? {} : { agent })
  }

  private begin() {
    const conversation = new Conversation(this.output)
    const journal = new Journal(conversation)
    const conditions: Record<string, string> = {}
    return {
      conversation,
      journal,
      chat: new Chat(journal, { session: Conversation.SESSION, conditions }),
      conditions
    }
  }

  /** A conversation that stands in one value; `isExchange`: as far as it had gone when the model was asked once. */
  private whole(value: JsonObject, written: readonly unknown[], line: number, isExchange = false): void {
    const messages = written.map((message) => (isObject(message) ? unwrapped(message) : message))
    const common = commonOf(value)
    const prompt =
      promptOf(messages) ??
      promptOf([{ role: 'system', content: value.system ?? object(exchangeOf(value).request).system }])
    const model = modelsTold(messages)
    const conditions = {
      ...(model !== undefined && { model }),
      ...common.conditions,
      ...(prompt !== undefined && { prompt })
    }
    const { session, chat, known } =
      this.continued(value) ?? this.placeOf(value, messages, { ...common, conditions }, isExchange)
    for (const id of answerIds(value)) this.chains.set(id, session)
    if (messages.some((message) => isObject(message) && roleOf(message) === 'assistant')) {
      this.named.session(session, line, { caseId: common.caseId, agent: common.agent, conditions })
    }
    chat.learn(conditions)
    for (const message of messages.slice(known)) chat.message(message, line)
  }

  /** Where the request names the answer that it goes on from, and holds only what is new. */
  private continued(value: JsonObject): { session: string; chat: Chat; known: number } | undefined {
    const { thread } = object(value.request ?? value)
    const session = this.chains.get(text(object(thread).previous_message_id) ?? '')
    const chat = session === undefined ? undefined : this.chats.get(session)
    return session === undefined || chat === undefined ? undefined : { session, chat, known: 0 }
  }

  /**
   * The session of a conversation: the one that its record names; else the one that ended, so far, with the
   * message before `known`; else a name made of what it holds.
   */
  private placeOf(
    value: JsonObject,
    messages: readonly unknown[],
    common: Common,
    isExchange: boolean
  ): { session: string; chat: Chat; known: number } {
    let unique = false
    // A trace may be no more than a request (of LiteLLM's): calls that its messages repeat belong to an earlier one.
    const isTrace = common.session !== undefined && common.session === traceOf(value)
    let rolling = fingerprint(isTrace && messages.some(isUnique) ? undefined : common.session)
    let session: string | undefined
    let known = 0
    let goneOn: string | undefined
    for (const [index, message] of messages.entries()) {
      rolling = digest(rolling, essence(message))
      unique ||= isUnique(message)
      if (index + 1 === messages.length) break
      const [waiting] = isExchange && !unique ? (this.answered.get(rolling) ?? []) : []
      const earlier = unique ? this.prefixes.get(rolling) : waiting
      if (earlier === undefined) continue
      session = earlier
      known = index + 1
      goneOn = unique ? undefined : rolling
    }
    // Equal exchanges of several conversations: each of them goes on once.
    if (goneOn !== undefined) this.answered.set(goneOn, (this.answered.get(goneOn) ?? []).slice(1))
    let chat = session === undefined ? undefined : this.chats.get(session)
    if (session === undefined || chat === undefined) {
      session =
        common.session ??
        this.unheard(
          `conversation-${digest(rolling, fingerprint(value.id ?? value.request_id ?? value.custom_id ?? ''))}`
        )
      chat = new Chat(this.named, { ...common, session })
      known = 0
    }
    this.chats.set(session, chat)
    if (unique) this.prefixes.set(rolling, session)
    else if (isExchange) this.answered.set(rolling, [...(this.answered.get(rolling) ?? []), session])
    return { session, chat, known }
  }

  /** Equal conversations without ids are trials that went the same way, not copies. */
  private unheard(name: string): string {
    const repeat = (this.repeats.get(name) ?? 0) + 1
    if (this.repeats.size < 200_000) this.repeats.set(name, repeat)
    return repeat === 1 ? name : `${name}-${repeat}`
  }
}

/** The trace that names the session of a record; undefined where it names the conversation. */
const traceOf = (value: JsonObject): string | undefined => {
  const holders = [value, object(value.metadata)]
  const isNamed = holders.some((holder) => CONVERSATIONS.some((name) => text(either(holder, name))))
  return isNamed ? undefined : firstText(...holders.map((holder) => either(holder, 'trace_id')))
}

/** Whether a copy of the message is known again, so that no other conversation has one like it. */
const isUnique = (message: unknown): boolean =>
  langChainId(message) !== undefined || callsOf(object(message)).some(({ id }) => globalId(id) !== undefined)

const answerIds = ({ response }: JsonObject): string[] => {
  const { id, type } = bodyOf(object(response))
  return type === 'message' && typeof id === 'string' ? [id] : []
}

/** Reads what is a conversation in a shape of its own: `translate` makes chat messages of a value, or a record of them. */
export function translatingReader(
  output: ReaderOutput,
  translate: (value: unknown) => readonly unknown[]
): FormatReader {
  const reader = new ConversationReader(output)
  return {
    value: (value, line) => {
      for (const translated of translate(value)) reader.value(translated, line)
    },
    end: () => reader.end()
  }
}

export const isMessage = (written: JsonObject): boolean => {
  const value = unwrapped(written)
  const role = text(value.role)
  if (role === undefined)
    return ['ai', 'human', 'tool'].includes(text(value.type) ?? '') && value.content !== undefined
  if (!['system', 'developer', 'user', 'assistant', 'tool', 'function', 'model', 'toolResult'].includes(role))
    return false
  return (
    value.content !== undefined ||
    value.tool_calls !== undefined ||
    value.function_call !== undefined ||
    Array.isArray(value.parts) ||
    (Array.isArray(value.blocks) && isObject(value.additional_kwargs))
  )
}

const isConversation = (value: unknown): boolean => {
  if (Array.isArray(value))
    return value.length > 0 && value.every((message) => isObject(message) && isMessage(message))
  if (!isObject(value)) return false
  const messages = messagesOf(value)
  if (messages !== undefined) return messages.some((message) => isObject(message) && isMessage(message))
  return (
    isMessage(value) ||
    isChunk(value) ||
    isAnswer(value) ||
    recordedRuns(value)?.some((run) => run.messages.length > 0) === true
  )
}

const format: Format = {
  name: 'openai-chat',
  title: 'Chat messages of OpenAI, LangChain, Gemini, Amazon Bedrock and the AI SDK',
  documentation: 'https://platform.openai.com/docs/guides/function-calling',
  description: `Chat messages with \`tool_calls\`, as hand-written harnesses and LiteLLM keep them: one message a record (a file is one conversation), or one conversation a record (\`{"messages": […]}\`, an array of messages, a request with its response), the chunks of a stream, what LiteLLM, Helicone and Portkey log, the output of a batch, or the results of promptfoo. Messages of LangChain, Gemini (\`contents\`, \`candidates\`), Amazon Bedrock (Converse), the AI SDK (\`UIMessage\`, \`ModelMessage\`), AutoGen 0.2, Azure's evaluations (\`query\`, \`response\`), Droid, Goose, Haystack, LangChain4j, LlamaIndex, Mastra's memory, pi, OpenClaw and Spring AI are read as well, and calls that the model writes into its text, as Cline and Roo Code have it do (\`<read_file>…</read_file>\`, answered by \`[read_file …] Result:\`).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\` (in camel case too, and \`chatId\`); the \`id\` of a record of the type \`session\` or \`session_start\` before the messages, or of a session of Goose; else a name made of the content. A record that repeats an earlier conversation and goes on belongs to it |
| case | \`case_id\` or \`task_id\`; of a batch \`custom_id\`, of promptfoo the description or number of the test |
| agent | \`agent\`, \`agent_id\`, or the \`name\` of the message; else \`assistant\` |
| action | name of the function |
| context | \`arg.*\`: the arguments, whole, from JSON or a Python literal |
| outcome | flags of the result (\`error\`, \`is_error\`, \`status\`) where it has some; else its beginning: \`Error: …\`, \`Traceback …\`, \`{"error": …}\` are \`error\`, \`Permission denied\`, \`rejected by user\` and the like \`denied\`. \`no_result\` without a result; open in transcripts of Cursor, which hold no results |
| conditions | \`model\`, \`tools\`, and \`prompt\`: a hash of the system message |

Parallel calls of one message keep their order. A conversation in which nothing was called is kept.`,
  detect: (sample) => {
    const objects = likelihood(sample, 0.6, isConversation)
    const lists = sample.some((value) => Array.isArray(value) && isConversation(value)) ? 0.55 : 0
    const strong = sample.some((value) => isObject(value) && hasToolCalls(value)) ? 0.2 : 0
    return objects === 0 ? lists : objects + strong
  },
  open: (output) => new ConversationReader(output)
}

const hasToolCalls = (value: JsonObject): boolean =>
  [value, ...(messagesOf(value) ?? [])].some((message) => {
    const { tool_calls: calls, function_call: call, role } = object(message)
    return array(calls).length > 0 || isObject(call) || role === 'tool'
  })

export default format
