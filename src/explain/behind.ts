import type { Change } from '../drift/drift.ts'
import { DENIAL, DISTINCT_ACTIONS, ERROR, EVENTS_PER_SESSION, REPEATED_CALLS } from '../drift/vitals.ts'
import { compareItems, type Item, NONE, type Table } from '../events/table.ts'
import type { FindingExplanation } from '../result.ts'
import { conditionText } from './condition-words.ts'
import { plain } from './sentence.ts'

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
  [EVENTS_PER_SESSION]: { of: 'session', amount: () => 1 },
  [DISTINCT_ACTIONS]: { of: 'session', amount: isFirst },
  [REPEATED_CALLS]: { of: 'event', amount: ({ repeated }, row) => repeated[row] as number },
  errors: { of: 'event', amount: endsIn(ERROR) },
  denials: { of: 'event', amount: endsIn(DENIAL) }
}

/** What each event adds to a vital sign, per session or per event; undefined where it is no such sum. */
export const amountIn = (name: string): Sum | undefined =>
  Object.hasOwn(SUMS, name) ? SUMS[name] : undefined

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
  const sum = subject?.type === 'vital' ? amountIn(subject.name) : undefined
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
    actions: actions.map(({ action, before: was, now: is }, i) => {
      const where = i === 0 ? contextBehind(action, { was, is }, before, now, sum) : undefined
      return { action, before: was, now: is, ...(where === undefined ? {} : { where }) }
    })
  }
}

/** A context that carries less of an action's change does not stand for it. */
const CARRIES = 0.6
/** Nearly nothing: so small a part of the other side. */
const NEARLY_NONE = 0.1
/** What follows from the order of a session's events is a consequence of their number, not a reason for it. */
const FROM_ORDER: ReadonlySet<string> = new Set([
  'previous_action',
  'previous_outcome',
  'happened_before',
  'position'
])

/** The one context in which an action was all but given up, or taken up, where most of its change comes from there. */
function contextBehind(
  action: string,
  { was, is }: { readonly was: number; readonly is: number },
  before: Table,
  now: Table,
  sum: Sum
): Behind['actions'][number]['where'] {
  const isGone = (a: number, b: number) => Math.min(a, b) <= NEARLY_NONE * Math.max(a, b)
  // An action that is new, or gone, is so in each of its contexts.
  if (isGone(was, is)) return undefined
  const [old, current] = [amountsWithin(action, before, sum), amountsWithin(action, now, sum)]
  const [best] = [...new Map([...old, ...current])]
    .map(([key, { item }]) => ({
      item,
      before: old.get(key)?.amount ?? 0,
      now: current.get(key)?.amount ?? 0
    }))
    .filter((one) => (one.now - one.before) / (is - was) >= CARRIES && isGone(one.before, one.now))
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || compareItems(a.item, b.item))
  return (
    best && {
      condition: plain(conditionText(best.item.key, best.item.value)),
      before: best.before,
      now: best.now
    }
  )
}

/** By context condition: what an action adds to the sign where it holds. */
function amountsWithin(
  action: string,
  table: Table,
  { of, amount }: Sum
): Map<string, { readonly item: Item; readonly amount: number }> {
  const id = table.actions.indexOf(action)
  const sums = new Float64Array(table.items.length)
  let measured = 0
  for (let row = 0; row < table.rows; row++) {
    const own = of === 'session' && table.action[row] !== id ? 0 : amount(table, row)
    if (own === undefined) continue
    measured++
    if (table.action[row] !== id || own === 0) continue
    for (let at = table.itemStart[row] as number; at < (table.itemStart[row + 1] as number); at++) {
      const item = table.itemIds[at] as number
      sums[item] = (sums[item] as number) + own
    }
  }
  const base = Math.max(1, of === 'session' ? table.sessions : measured)
  return new Map(
    table.items.flatMap((item, i) =>
      sums[i] === 0 || FROM_ORDER.has(item.key)
        ? []
        : [[JSON.stringify([item.key, item.value]), { item, amount: (sums[i] as number) / base }] as const]
    )
  )
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
