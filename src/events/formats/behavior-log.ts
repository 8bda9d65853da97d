import { CONVERTED, isObject, readRecord } from '../base-record.ts'
import { baseRecord, isRow } from '../csv-row.ts'
import type { Format } from './format.ts'

/**
 * Any object that names log, agent or action two ways at least is meant as a record, however badly it is filled. Where
 * all three are texts nothing else can be meant: the fields of another format beside them came along.
 */
function detect(sample: readonly unknown[]): number {
  let objects = 0
  let records = 0
  let complete = 0
  let whole = 0
  for (const value of sample) {
    if (!isObject(value)) continue
    objects++
    const named =
      Number(Object.hasOwn(value, 'log_id')) +
      Number(Object.hasOwn(value, 'agent_id')) +
      Number(Object.hasOwn(value, 'action'))
    if (named >= 2) records++
    if (hasItsTexts(value)) whole++
    if (named === 3 || (named === 2 && !Object.hasOwn(value, 'action'))) complete++
    if (named === 0 && typeof value.session_id === 'string' && Object.keys(value).every(isSessionField))
      records++
  }
  if (objects === 0 || records === 0) return 0
  const likely = complete > 0 ? 0.5 + (0.45 * records) / objects : (0.4 * records) / objects
  return Math.max(likely, whole / objects)
}

const hasItsTexts = ({ log_id, agent_id, action }: Readonly<Record<string, unknown>>): boolean =>
  typeof log_id === 'string' && typeof agent_id === 'string' && typeof action === 'string'

/** Fields that hold one value, and of which no other format makes its records out. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  'log_id',
  'agent_id',
  'action',
  'outcome',
  'timestamp',
  'session_id',
  'case_id',
  'seq',
  'latency_ms',
  'total_tokens',
  'tokens',
  'model',
  'model_version',
  'agent_version',
  'prompt_version',
  'tools_version'
])

/** Whether a record is whole and has nothing else, so that no other format can take it for its own. */
export function isUnmistakable(record: unknown): boolean {
  if (!isObject(record)) return false
  const { context = {} } = record
  return (
    hasItsTexts(record) &&
    isObject(context) &&
    Object.keys(record).every(
      (key) => key === 'context' || (PLAIN_FIELDS.has(key) && typeof record[key] !== 'object')
    )
  )
}

const isSessionField = (key: string): boolean =>
  key === 'session_id' ||
  key === 'case_id' ||
  key === 'timestamp' ||
  key === 'context' ||
  key === 'seq' ||
  key === CONVERTED

const behaviorLog: Format = {
  name: 'behavior-log',
  title: 'BehaviorLog',
  documentation: 'https://github.com/aumai/aumai-policyminer',
  description: `The base format: JSON Lines of records that say what an agent did. Every other format is read into it, and \`convert\` writes it.

| field | meaning |
| --- | --- |
| \`log_id\`, \`agent_id\`, \`action\` | required strings, trimmed, not blank |
| \`context\` | object; nested objects become dotted keys, arrays membership; arguments of a call as \`arg.NAME\` |
| \`outcome\` | string, \`success\` where absent |
| \`timestamp\` | string; ISO 8601 orders the events of a session, any other text is accepted and says nothing |
| \`session_id\` (or \`trace_id\`) | events that belong together, in whichever files: where each file numbers its own sessions, make the names differ |
| \`case_id\` | the task of which the session is a trial |
| \`seq\` | number; order within a session where times are equal or absent |
| \`model\`, \`model_version\`, \`agent_version\`, \`prompt_version\`, \`prompt_id\`, \`prompt_hash\`, \`tools_version\`, \`tools_hash\` | what the agent ran under, here or in the context: compared, never mined |
| \`latency_ms\`, \`total_tokens\` (or \`tokens\`) | numbers |
| \`converted\` | written by \`convert\`: what the fields above cannot say of an event of another format (\`outcome\`: null where it is unknown; \`conditions\` of any name), taken in their place |

A record with a \`session_id\` and no \`action\` says that the session existed. Other fields are ignored.

In CSV each field is a column, each key of the context a column \`context.NAME\` (or a column \`context\` holds a JSON object). An empty cell is a field that is not there; in the context, numbers, \`true\` and \`false\` are taken as such.`,
  detect,
  open: (output) => ({
    value: (value, line) => {
      const event = readRecord(isRow(value) ? baseRecord(value) : value)
      if (typeof event === 'string') output.skip(event, line)
      else output.event(event, line)
    },
    end: () => undefined
  })
}

export default behaviorLog
