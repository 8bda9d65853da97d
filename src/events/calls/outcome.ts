import { array, contentText, isObject, type JsonObject, object, unpacked } from './json.ts'

/** The outcomes that readers write. */
export type Outcome = 'success' | 'error' | 'denied' | 'no_result'

const DENIAL =
  /^(?:error(?: in tool '[^']{1,100}'|\(error\))?:? ?){0,3}(?:permission denied|access denied|accessdenied|not authori[sz]ed|unauthori[sz]ed|forbidden|denied\b|request denied|(?:th(?:e|is) )?(?:tool )?(?:call|use|execution|action|request|(?:call )?invocation) (?:was |is |has been )?(?:not approved|denied|rejected|refused|declined|blocked)|(?:the )?user (?:has )?(?:denied|rejected|declined|refused)|rejected by (?:the )?user|denied by)/i

const FAILURE =
  /^(?:(?:an )?(?:unexpected |unknown |internal )?error\b(?! ?(?:free|rate|count|log|message)s?\b)|[\w.]*(?:Error|Exception)\b ?[:(]|traceback \(most recent call last\)|failed to |failure\b ?:|fatal:|exception:)/i

/**
 * What a result text says where the log has no error flag: tools of chat agents answer failures in words. Read at the
 * very beginning only (`Error: …`, `Traceback …`, `{"error": …}`), so that prose about errors is no error.
 */
export function outcomeOfContent(content: unknown): Outcome {
  const beginning = contentText(content).trimStart()
  const parsed = isObject(content) ? content : objectIn(beginning, content)
  if (parsed !== undefined) return outcomeOfObject(parsed)
  if (DENIAL.test(beginning)) return 'denied'
  return FAILURE.test(beginning) ? 'error' : 'success'
}

function objectIn(beginning: string, content: unknown): JsonObject | undefined {
  if (!beginning.startsWith('{') || beginning.length >= 2_000) return undefined
  const parsed = unpacked(typeof content === 'string' ? content : beginning)
  return isObject(parsed) ? parsed : undefined
}

function outcomeOfObject(result: JsonObject): Outcome {
  const status = typeof result.status === 'string' ? result.status.toLowerCase() : ''
  if (['denied', 'rejected', 'refused', 'declined', 'forbidden', 'blocked', 'unauthorized'].includes(status))
    return 'denied'
  const error = result.error ?? result.errors
  // What a tool of MCP answered, put in a result by the one who called it.
  const { isError: inside } = object(result.result)
  const failed =
    (typeof error === 'string' && error !== '') ||
    error === true ||
    isObject(error) ||
    array(error).length > 0 ||
    result.isError === true ||
    result.is_error === true ||
    inside === true ||
    result.success === false ||
    result.ok === false ||
    ['error', 'failed', 'failure'].includes(status)
  if (!failed) return 'success'
  return isDenial(typeof error === 'string' ? error : object(error).message) ? 'denied' : 'error'
}

/** Whether an error text says that the call was not allowed rather than that it failed. */
export const isDenial = (message: unknown): boolean =>
  typeof message === 'string' && DENIAL.test(message.slice(0, 200).trimStart())

const WORDS: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ...[
    'success',
    'succeeded',
    'ok',
    'completed',
    'complete',
    'done',
    'allow',
    'allowed',
    'approved',
    'granted',
    'passed'
  ].map((word): [string, Outcome] => [word, 'success']),
  ...[
    'error',
    'failed',
    'failure',
    'errored',
    'timeout',
    'timed_out',
    'cancelled',
    'canceled',
    'incomplete'
  ].map((word): [string, Outcome] => [word, 'error']),
  ...[
    'denied',
    'deny',
    'declined',
    'rejected',
    'reject',
    'refused',
    'forbidden',
    'forbid',
    'blocked',
    'unauthorized'
  ].map((word): [string, Outcome] => [word, 'denied']),
  ...['pending', 'in_progress', 'running', 'started', 'queued', 'no_result'].map(
    (word): [string, Outcome] => [word, 'no_result']
  )
])

/** A status word of any log in our words; undefined where it is none of those. */
export const outcomeOfStatus = (status: unknown): Outcome | undefined =>
  typeof status === 'string' ? WORDS.get(status.toLowerCase().trim()) : undefined
