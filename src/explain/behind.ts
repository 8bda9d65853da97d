import type { Change } from '../drift/drift.ts'
import { NONE, type Table } from '../events/table.ts'
import type { FindingExplanation } from '../result.ts'

/** Which actions a vital sign changed by. */
export type Behind = NonNullable<NonNullable<FindingExplanation['computed']>['behind']>

/** What each event adds to the sign; undefined where nothing was measured there. */
type Amount = (table: Table, row: number) => number | undefined

interface Sum {
  readonly of: 'session' | 'event'
  readonly amount: Amount
}

const endsIn =
  (pattern: RegExp): Amount =>
  ({ outcome, outcomes }, row) => {
    const own = outcome[row] as number
    return own === NONE ? undefined : Number(pattern.test(outcomes[own] as string))
  }

/** Whether the event is the first of its action in its session. */
const isFirst: Amount = ({ action, session, sessionStart }, row) => {
  for (let other = row - 1; other >= (sessionStart[session[row] as number] as number); other--)
    if (action[other] === action[row]) return 0
  return 1
}

/** Vital signs that are the sum of what each action adds to them. */
const SUMS: Readonly<Record<string, Sum>> = {
  'events per session': { of: 'session', amount: () => 1 },
  'distinct actions per session': { of: 'session', amount: isFirst },
  'repeated identical calls': { of: 'event', amount: ({ repeated }, row) => repeated[row] as number },
  errors: { of: 'event', amount: endsIn(/err|fail|exception|timeout/i) },
  denials: { of: 'event', amount: endsIn(/den|forbid|refus|reject|block|unauthori[sz]ed/i) }
}

const MOST_ACTIONS = 3
/** Once the actions named make up so much of the change, no further one is. */
const ENOUGH = 0.8
/** An action that adds less than this part of the change explains nothing of it. */
const LITTLE = 0.1

/**
 * The actions behind a vital sign that changed, those that made the most of it first: what each adds to the sign per
 * session (or per event) before and now, and the part of the change that they make together. Undefined where the sign
 * is no sum over actions.
 */
export function actionsBehind({ subject }: Change, before: Table, now: Table): Behind | undefined {
  const sum = subject?.type === 'vital' && Object.hasOwn(SUMS, subject.name) ? SUMS[subject.name] : undefined
  if (sum === undefined) return undefined
  const [old, current] = [amounts(before, sum), amounts(now, sum)]
  const all = [...new Set([...old.keys(), ...current.keys()])].map((action) => {
    const [was, is] = [old.get(action) ?? 0, current.get(action) ?? 0]
    return { action, before: was, now: is, change: is - was }
  })
  const total = all.reduce((part, { change }) => part + change, 0)
  if (total === 0) return undefined
  const ranked = all
    .filter(({ change }) => Math.abs(change / total) >= LITTLE)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.action < b.action ? -1 : 1))
  const actions: typeof all = []
  let part = 0
  for (const one of ranked) {
    if (actions.length === MOST_ACTIONS || (part >= ENOUGH && Math.abs(one.change / total) < 1 - ENOUGH))
      break
    actions.push(one)
    part += one.change / total
  }
  if (actions.length === 0) return undefined
  return {
    per: sum.of,
    part,
    actions: actions.map(({ action, before: was, now: is }) => ({ action, before: was, now: is }))
  }
}

/** By action: what it adds to the sign in a session, or an event, of the log. */
function amounts(table: Table, { of, amount }: Sum): ReadonlyMap<string, number> {
  const sums = new Float64Array(table.actions.length)
  let measured = 0
  for (let row = 0; row < table.rows; row++) {
    const own = amount(table, row)
    if (own === undefined) continue
    const action = table.action[row] as number
    sums[action] = (sums[action] as number) + own
    measured++
  }
  const base = Math.max(1, of === 'session' ? table.sessions : measured)
  return new Map(table.actions.map((name, action) => [name, (sums[action] as number) / base]))
}
