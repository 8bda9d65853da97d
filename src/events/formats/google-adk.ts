import { isUnconfirmed } from '../calls/adk.ts'
import {
  array,
  either,
  finite,
  firstText,
  isObject,
  type JsonObject,
  label,
  object,
  share,
  text,
  unpacked
} from '../calls/json.ts'
import type { Format } from './format.ts'
import { translatingReader } from './openai-chat.ts'

const isEvent = (value: unknown): value is JsonObject => {
  const { author, content, actions } = object(value)
  return (
    text(author) !== undefined &&
    text(either(object(value), 'invocation_id')) !== undefined &&
    (Array.isArray(object(content).parts) || isObject(actions))
  )
}

/** Of a session, or as Vertex AI lists them. */
const eventsOf = (value: JsonObject): readonly unknown[] => array(value.events ?? value.sessionEvents)

const caseResultsOf = (value: JsonObject): readonly JsonObject[] =>
  array(either(value, 'eval_case_results')).filter(isObject)

const isUnconfirmedPart = (part: unknown): boolean =>
  isUnconfirmed(object(either(object(part), 'function_response')).response)

function chatMessage(event: JsonObject): JsonObject {
  const tokens = either(object(either(event, 'usage_metadata')), 'candidates_token_count')
  return {
    role: event.author === 'user' ? 'user' : 'assistant',
    agent: event.author === 'user' ? undefined : event.author,
    model: event.modelVersion ?? event.model_version,
    timestamp: event.timestamp,
    usage: { output_tokens: finite(tokens) },
    parts: array(object(event.content).parts).filter((part) => !isUnconfirmedPart(part))
  }
}

/** The answer of a model comes in pieces, and then whole. */
const messagesOf = (events: readonly unknown[]): JsonObject[] =>
  events
    .filter(isObject)
    .filter(({ partial }) => partial !== true)
    .map(chatMessage)

function conversation(record: JsonObject, messages: readonly JsonObject[]): JsonObject {
  const models = new Set(messages.flatMap(({ model }) => text(model) ?? []))
  return { ...record, model: firstText([...models].sort().join(' ')), messages }
}

const sessionNameOf = ({ name }: JsonObject): string | undefined =>
  /\/sessions\/([^/]+)/.exec(text(name) ?? '')?.[1]

function sessionOf(session: JsonObject): JsonObject {
  const events = eventsOf(session)
  const id = firstText(either(session, 'session_id'), session.id, sessionNameOf(object(events[0])))
  const { metadata, case_id: caseId, task_id: taskId } = session
  return conversation(
    { session_id: id, case_id: label(caseId) ?? label(taskId), metadata },
    messagesOf(events)
  )
}

/** The run of an evaluation: its session where that was kept, else what was compared of each turn. */
function caseResult(result: JsonObject): JsonObject {
  const turns = array(either(result, 'eval_metric_result_per_invocation'))
  const kept = eventsOf(object(either(result, 'session_details')))
  const messages =
    kept.length > 0
      ? messagesOf(kept)
      : turns.flatMap((turn) => turnOf(object(either(object(turn), 'actual_invocation'))))
  const record = {
    session_id: firstText(either(result, 'session_id')),
    case_id: firstText(either(result, 'eval_id'))
  }
  return conversation(record, messages)
}

function turnOf(invocation: JsonObject): JsonObject[] {
  const between = object(either(invocation, 'intermediate_data'))
  const uses = either(between, 'tool_uses')
  const responses = either(between, 'tool_responses')
  const events = either(between, 'invocation_events')
  const time = either(invocation, 'creation_timestamp')
  const timestamp = time === 0 ? undefined : time
  return [
    ...array(uses).map((functionCall) => ({ role: 'assistant', timestamp, parts: [{ functionCall }] })),
    ...array(responses).map((functionResponse) => ({ role: 'user', parts: [{ functionResponse }] })),
    ...messagesOf(array(events)),
    { role: 'assistant', timestamp, parts: [] }
  ]
}

function translate(value: unknown): readonly unknown[] {
  const record = unpacked(value)
  if (!isObject(record)) return Array.isArray(record) ? eventsAlone(record) : []
  if (isEvent(record)) return eventsAlone([record])
  if (eventsOf(record).some(isEvent)) return [sessionOf(record)]
  return caseResultsOf(record).map(caseResult)
}

/** Events say of which turn they are, not of which session. */
function eventsAlone(events: readonly unknown[]): readonly unknown[] {
  return events.filter(isEvent).flatMap((event) => {
    const session = firstText(
      event.session_id,
      event.sessionId,
      sessionNameOf(event),
      event.invocationId,
      event.invocation_id
    )
    return messagesOf([event]).map((message) => ({ ...message, session_id: session }))
  })
}

const isFitting = (value: JsonObject): boolean =>
  isEvent(value) || eventsOf(value).some(isEvent) || isEvalResult(value)

const isEvalResult = (value: JsonObject): boolean =>
  caseResultsOf(value).some(({ eval_id: id, evalId = id }) => text(evalId) !== undefined)

const format: Format = {
  name: 'google-adk',
  title: 'Google ADK sessions and events',
  documentation: 'https://google.github.io/adk-docs/sessions/session/',
  description: `Sessions of Google's Agent Development Kit (\`adk run --save_session\`, \`session.model_dump_json()\`, the API server, Vertex AI), events one a record or in a list (\`event.model_dump_json()\`, \`/run\`), and the results of \`adk eval\` (\`.adk/eval_history/*.evalset_result.json\`); names in camel case or with underscores.

| event | from |
| --- | --- |
| session | \`id\` of the session, \`session_id\` of the result of a case. Events that stand alone: \`session_id\` beside them, or in their \`name\`; else \`invocation_id\`, so that each turn is a session |
| case | \`eval_id\`; else \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`author\`: sub-agents by their own names |
| action | \`name\` of a \`function_call\`; a hand-over is \`transfer_to_agent\` |
| context | \`arg.*\`: \`args\`, whole |
| outcome | \`error\` where the \`response\` of the \`function_response\` holds an \`error\` or a \`status\` that says so, \`denied\` where that is a refusal; \`no_result\` where none follows or a confirmation was never given; else \`success\` |
| time | \`timestamp\` of the event; latency from that of the response |
| conditions | \`model\`: \`model_version\` of the answers |

Pieces of a streamed answer (\`partial\`) are left aside. Sessions without a call are kept.`,
  detect: (sample) =>
    sample.some((value) => Array.isArray(value) && value.some(isEvent)) ||
    share(sample.map(unpacked), isFitting) > 0
      ? 0.95
      : 0,
  open: (output) => translatingReader(output, translate)
}

export default format
