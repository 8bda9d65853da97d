import { Chat } from '../calls/chat.ts'
import { Conversation } from '../calls/conversation.ts'
import { fingerprint, Recent, RecentMap } from '../calls/identity.ts'
import { Journal } from '../calls/journal.ts'
import { array, firstText, isObject, type JsonObject, object, share, text } from '../calls/json.ts'
import { type Answer, isPiece, wholeAnswer, withPiece } from '../calls/langchain.ts'
import { callsOf, modelOf, roleOf, unwrapped } from '../calls/message-dialects.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'
import { commonOf, messagesOf } from './openai-chat.ts'

const TYPES = /^(?:ai|human|tool|system|function|remove|(?:ai|human|tool|system|function)messagechunk)$/i

/** A message as LangChain dumps it, in any of its three ways. */
const isMessage = (value: unknown): value is JsonObject => {
  if (!isObject(value)) return false
  if (value.lc !== undefined)
    return isObject(value.kwargs) && /Message/.test(text(array(value.id).at(-1)) ?? '')
  const isTyped = value.role === undefined && TYPES.test(text(value.type) ?? '')
  return isTyped && (value.content !== undefined || isObject(value.data))
}

/** Where in a graph something was said: in a node, of a graph within a node where there is one. */
interface Told {
  readonly messages: readonly JsonObject[]
  readonly agent: string | undefined
}

/** What the nodes of one step said: `{node: {messages}}`; a node may also give a list of such. */
const updates = (nodes: unknown, agent: string | undefined): Told[] =>
  Object.entries(object(nodes)).flatMap(([node, given]) => {
    const own = said(given)
    const messages = own.length > 0 ? own : array(given).flatMap(said)
    return messages.length > 0 ? [{ messages, agent: agent ?? node }] : []
  })

/** What stands beside the nodes in a record is a plain value; and these are no nodes, but what others log. */
const NO_NODES = /^(?:inputs?|outputs?|request|response|body|kwargs|result|results|extra)$/

const isOfNodes = (record: JsonObject): boolean =>
  !isMessage(record) &&
  Object.keys(record).every((name) => !NO_NODES.test(name)) &&
  Object.entries(record).every(([name, value]) => typeof value === 'object' || BESIDE.has(name))

const BESIDE = new Set([
  ...['session_id', 'conversation_id', 'thread_id', 'trace_id', 'case_id', 'task_id', 'agent_version'],
  ...['agent_id', 'agent', 'agent_name', 'model', 'step', 'timestamp', 'time', 'run', 'run_id']
])

/** The messages that a node, or the state of a graph, holds under any name. */
function said(held: unknown): JsonObject[] {
  if (isMessage(held)) return [held]
  if (Array.isArray(held)) return held.filter(isMessage)
  return Object.values(object(held)).flatMap((value) =>
    isMessage(value) ? [value] : array(value).some(isMessage) ? array(value).filter(isMessage) : []
  )
}

const MODES = new Set<unknown>(['updates', 'values'])
/** Under which the step stands in the record of who wrote it down. */
const WRAPPINGS = ['update', 'updates', 'chunk', 'data'] as const

interface Step extends Told {
  /** What the step is wrapped in, which may name the session. */
  readonly record: JsonObject
  /** What was said is a piece of an answer. */
  readonly isPiece?: boolean
}

/** The steps in a value, in any of the ways in which a graph gives them. */
function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return tupleSteps(value)
  if (!isObject(value)) return []
  if (
    (value.type === 'messages' || /^messages(?:\||$)/.test(text(value.event) ?? '')) &&
    isSpoken(value.data)
  )
    return [spokenStep(value.data)]
  const { type, event, ns, data, payload, method, params } = value
  if (type === 'checkpoint' && isObject(payload)) return stepsIn(payload)
  const task = type === 'task_result' && isObject(payload) ? payload : value
  if (isTask(task))
    return stepOf('updates', { [task.name as string]: task.result }, undefined, threadOf(task))
  if (type === 'event' && isMode(method))
    return stepOf(method, object(params).data, namespace(object(params).namespace), value)
  if (isMode(type)) return stepOf(type, data, namespace(ns), value)
  const [mode, ...inner] = (text(event) ?? '').split('|')
  if (isMode(mode)) return stepOf(mode, data, namespace(inner), value)
  const state = stateOf(value)
  if (state !== undefined) return [{ record: threadOf(value), messages: said(state), agent: undefined }]
  if (!isState(value) && !isOfNodes(value)) return []
  const wrapping = WRAPPINGS.find((name) => isObject(value[name]))
  return stepOf('updates', wrapping === undefined ? value : value[wrapping], undefined, value)
}

/** A node that has ended, of the stream modes `tasks` and `debug`. */
const isTask = ({ id, name, result, interrupts }: JsonObject): boolean =>
  text(id) !== undefined && text(name) !== undefined && isObject(result) && Array.isArray(interrupts)

/** `[message, metadata]` of the mode `messages`: whole, or in pieces as the model gives it. */
const isSpoken = (data: unknown): data is readonly [JsonObject, JsonObject] =>
  Array.isArray(data) &&
  data.length === 2 &&
  isMessage(data[0]) &&
  text(object(data[1]).langgraph_node) !== undefined

function spokenStep([message, metadata]: readonly [JsonObject, JsonObject]): Step {
  const {
    thread_id,
    case_id,
    task_id,
    lc_agent_name: name,
    langgraph_node: node,
    ls_model_name: model
  } = metadata
  return {
    record: { thread_id, case_id, task_id, model },
    messages: [message],
    agent: firstText(name, node),
    isPiece: isPiece(message)
  }
}

/** `[mode, data]`, `[namespaces, data]`, `[namespaces, mode, data]`. */
function tupleSteps(tuple: readonly unknown[]): Step[] {
  const [first] = tuple
  const last = tuple.at(-1)
  const spoken = isSpoken(tuple) ? tuple : tuple.includes('messages') && isSpoken(last) ? last : undefined
  if (spoken !== undefined) return [spokenStep(spoken)]
  const mode = tuple.slice(0, -1).find((part) => typeof part === 'string')
  const isOfInner = Array.isArray(first) && first.every((name) => typeof name === 'string')
  const isStep = tuple.length > 1 && (mode === undefined ? isOfInner : isMode(mode))
  return isStep ? stepOf(mode, last, namespace(first), {}) : []
}

const isState = (value: unknown): boolean => array(object(value).messages).some(isMessage)

const isMode = (word: unknown): boolean => MODES.has(word)

function stepOf(mode: unknown, data: unknown, agent: string | undefined, record: JsonObject): Step[] {
  const isWhole = mode === 'values' || isState(data)
  const told = isWhole ? [{ messages: said(data), agent }] : updates(data, agent)
  return told.filter(({ messages }) => messages.length > 0).map((each) => ({ ...each, record }))
}

/** `["researcher:…id…", "writer:…id…"]`: the nodes around, the innermost last. */
const namespace = (value: unknown): string | undefined =>
  text(array(value).at(-1))?.split(':')[0] || undefined

/** Of a snapshot, of the state of a thread, or of a checkpoint. */
function stateOf(value: JsonObject): unknown {
  const { values, channel_values: channels, checkpoint } = value
  const inner = object(checkpoint).channel_values
  const isSnapshot = Array.isArray(value.next) || isObject(value.config) || isObject(checkpoint)
  return isSnapshot && isObject(values) ? values : (channels ?? inner)
}

function threadOf(value: JsonObject): JsonObject {
  const { config, checkpoint, metadata } = value
  const thread =
    object(object(config).configurable).thread_id ??
    object(checkpoint).thread_id ??
    object(metadata).thread_id
  return { ...value, thread_id: firstText(value.thread_id, thread) }
}

/** What the server tells first: the event `metadata`, or its data alone. In the mode `debug` only checkpoints name it. */
function runOf(value: JsonObject): string | undefined {
  if (value.type === 'checkpoint' && isObject(value.payload)) return text(threadOf(value.payload).thread_id)
  const told = value.event === 'metadata' ? object(value.data) : value
  const isAlone = Object.keys(told).every((name) => /^(?:run_id|thread_id|attempt)$/.test(name))
  return isAlone ? text(told.run_id) : undefined
}

/** So many answers are streamed at once. */
const MOST_ANSWERS = 1_000

interface Thread {
  readonly chat: Chat
  readonly seen: Recent
}

class GraphReader implements FormatReader {
  private readonly output: ReaderOutput
  private readonly named: Journal
  private readonly threads = new RecentMap<Thread>(2_000)
  private nameless: { conversation: Conversation; journal: Journal; thread: Thread } | undefined
  private readonly answers = new Map<string, { step: Step; line: number; answer: Answer }>()
  /** Of the run whose stream is being read. */
  private run: string | undefined

  constructor(output: ReaderOutput) {
    this.output = output
    this.named = new Journal(output)
  }

  value(value: unknown, line: number): void {
    const run = runOf(object(value))
    if (run !== undefined) this.run = run
    for (const step of stepsIn(value)) {
      // Of the modes of one stream this alone tells the thread.
      if (step.isPiece !== undefined) this.run = text(step.record.thread_id) ?? this.run
      if (step.isPiece === true) this.piece(step, line)
      else {
        this.settle()
        this.step(step, line)
      }
    }
  }

  private piece(step: Step, line: number): void {
    const [message] = step.messages.map(unwrapped)
    const id = text(message?.id) ?? ''
    const known = this.answers.get(id)
    const answer = withPiece(known?.answer, message ?? {})
    this.answers.set(id, { step: known?.step ?? step, line: known?.line ?? line, answer })
    if (this.answers.size > MOST_ANSWERS) this.settle()
  }

  /** The answers of which pieces were heard are whole. */
  private settle(): void {
    for (const { step, line, answer } of this.answers.values())
      this.step({ ...step, messages: [wholeAnswer(answer)] }, line)
    this.answers.clear()
  }

  end(): void {
    this.settle()
    this.nameless?.journal.end()
    this.nameless?.conversation.close()
    this.named.end()
  }

  private step({ record, messages, agent }: Step, line: number): void {
    const { caseId, session = this.run, ...common } = commonOf(record)
    const { journal, thread } = session === undefined ? this.unnamed() : this.thread(session, caseId)
    for (const written of messages) {
      const message = unwrapped(written)
      const model = modelOf(message)
      const conditions = { ...common.conditions, ...(model !== undefined && { model }) }
      if (session === undefined) this.nameless?.conversation.hear(written)
      if (roleOf(message) === 'assistant') {
        journal.session(session ?? Conversation.SESSION, line, { caseId, conditions })
        // States repeat what was said before.
        if (!thread.seen.add(nameOf(message))) continue
      }
      thread.chat.message(written, line, { agent: text(message.name) ?? agent ?? common.agent, conditions })
    }
  }

  private thread(session: string, caseId: string | undefined) {
    const thread = this.threads.get(session) ?? {
      chat: new Chat(this.named, { session, caseId }),
      seen: new Recent(20_000)
    }
    this.threads.set(session, thread)
    return { journal: this.named, thread }
  }

  private unnamed() {
    if (this.nameless === undefined) {
      const conversation = new Conversation(this.output, 'graph')
      const journal = new Journal(conversation)
      const chat = new Chat(journal, { session: Conversation.SESSION })
      this.nameless = { conversation, journal, thread: { chat, seen: new Recent(20_000) } }
    }
    return this.nameless
  }
}

const nameOf = (message: JsonObject): string =>
  text(message.id) ?? fingerprint(callsOf(message).map(({ id, action, input }) => [id, action, input]))

/** The state of a graph alone is a conversation like any other. */
const hasSteps = (value: unknown): boolean =>
  !(isObject(value) && messagesOf(value) !== undefined) &&
  stepsIn(value).some(({ messages }) => messages.length > 0)

const format: Format = {
  name: 'langgraph',
  title: 'LangGraph streams and states',
  documentation: 'https://docs.langchain.com/oss/python/langgraph/streaming',
  description: `What a graph of LangGraph gave, one value a record: the stream modes \`messages\` (\`[message, metadata]\`, put together from its pieces), \`updates\` and \`values\` (\`{"node": {"messages": […]}}\`, with the mode and the namespaces of inner graphs before it where there are some, or as \`{"type": …, "ns": …, "data": …}\`), the events of the LangGraph server (\`{"event": "updates", "data": …}\`), snapshots and histories of states (\`{"values": …, "next": …, "config": …}\`), checkpoints, the modes \`tasks\` and \`debug\`, and the events of \`streamEvents\` version 3. Messages are those of LangChain, dumped by \`model_dump()\`, \`messages_to_dict\` or \`dumps\` (\`lc\`, \`id\`, \`kwargs\`). Lists of such messages, and states that hold nothing else, are read as [chat messages](openai-chat.md).

| event | from |
| --- | --- |
| session | \`thread_id\` of the snapshot (in \`config.configurable\` or \`checkpoint\`) or of the record; \`run_id\` that the server's event \`metadata\` gives; else all of the file is one session, named by its content |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`name\` of the message; else the inner graph, else the node that gave it; else \`assistant\` |
| action | \`name\` of a tool call |
| context | \`arg.*\`: \`args\`, whole |
| outcome | \`status\` of the tool message, \`denied\` where an error reads like a refusal; without a status the beginning of its content; \`no_result\` where none follows |
| conditions | \`model\` of the answers |

A call that several values tell of (states repeat what was said, inner graphs what their node gives) counts once. A session without a call is kept.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && hasSteps(value)) || share(sample, hasSteps) > 0 ? 0.92 : 0,
  open: (output) => new GraphReader(output)
}

export default format
