import { closeSync, existsSync, openSync, renameSync, statSync, writeSync } from 'node:fs'

/** Logs of a seeded generator, in the base format: eight context keys, sessions of about twelve events. */

export interface LogKind {
  readonly name: string
  /** Chance that a value of the context is one of few. */
  readonly plain: number
  /** How many different values the other ones take. */
  readonly distinct: number
}

export const LOW: LogKind = { name: 'low', plain: 1, distinct: 1 }
export const HIGH: LogKind = { name: 'high', plain: 0.6, distinct: 40_000 }

const ROLES = ['admin', 'viewer', 'editor', 'guest']
const ACTIONS = [
  'read_file',
  'send_email',
  'delete_record',
  'list_orders',
  'refund',
  'lookup',
  'escalate',
  'close'
]
const KEYS = ['role', 'channel', 'region', 'tier', 'risk', 'locale', 'arg.order', 'arg.customer']

/** A multiplicative generator (Park and Miller): the same log for the same seed on every machine. */
export function randomFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

export interface Growing {
  readonly events: number
  readonly keys: number
  /** Values that each key takes. */
  readonly distinct: number
  readonly sessions: number
}

/** A log in which each of the four can grow by itself. */
export function writeGrowing(path: string, { events, keys, distinct, sessions }: Growing): void {
  const random = randomFrom(7)
  const file = openSync(path, 'w')
  let held: string[] = []
  for (let line = 0; line < events; line++) {
    const context: Record<string, string> = {}
    for (let key = 0; key < keys; key++) context[`key_${key}`] = `value-${Math.floor(random() * distinct)}`
    held.push(
      JSON.stringify({
        log_id: `log-${line}`,
        agent_id: 'agent',
        session_id: `session-${Math.floor((line * sessions) / events)}`,
        action: ACTIONS[Math.floor(random() * ACTIONS.length)],
        context,
        timestamp: new Date(1_700_000_000_000 + line * 1000).toISOString()
      })
    )
    if (held.length === 10_000 || line === events - 1) {
      writeSync(file, `${held.join('\n')}\n`)
      held = []
    }
  }
  closeSync(file)
}

/** Writes a log of about so many bytes unless it is there; gives the number of its lines. */
export function writeLog(path: string, kind: LogKind, bytes: number, seed = 1): number {
  const lines = Math.round(bytes / 330)
  if (existsSync(path) && statSync(path).size > 0) return lines
  const random = randomFrom(seed)
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] as string
  const file = openSync(`${path}.part`, 'w')
  let held: string[] = []
  for (let line = 0; line < lines; line++) {
    const session = Math.floor(line / 12)
    const context: Record<string, string> = {}
    for (const [index, key] of KEYS.entries()) {
      context[key] =
        random() < kind.plain
          ? key === 'role'
            ? pick(ROLES)
            : `${key.slice(0, 4)}-${Math.floor(random() * (index + 3))}`
          : `${key.slice(0, 4)}-${Math.floor(random() * kind.distinct)}`
    }
    const usual = ACTIONS[ROLES.indexOf(context.role as string) + 1] ?? 'read_file'
    held.push(
      JSON.stringify({
        log_id: `log-${String(line).padStart(9, '0')}`,
        agent_id: `agent-${session % 7}`,
        session_id: `session-${seed}-${String(session).padStart(8, '0')}`,
        action: random() < 0.7 ? usual : pick(ACTIONS),
        context,
        outcome: random() < 0.95 ? 'success' : 'error',
        timestamp: new Date(1_700_000_000_000 + line * 1000).toISOString()
      })
    )
    if (held.length === 10_000 || line === lines - 1) {
      writeSync(file, `${held.join('\n')}\n`)
      held = []
    }
  }
  closeSync(file)
  renameSync(`${path}.part`, path)
  return lines
}
