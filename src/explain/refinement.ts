import { compareItems, type Item, type Table } from '../events/table.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import { conditionsOf, type Rule } from '../policies/policy.ts'
import { apart, type Counts, criticalOf } from './apart.ts'

/** The one context condition within which (nearly) all of a change happened. */
export interface Refinement {
  readonly item: Item
  /** Part of the change that happened where the condition holds: 1 where elsewhere nothing changed. */
  readonly share: number
  readonly kept: number
  readonly events: number
  /** Share kept where the condition does not hold; null where it always does. */
  readonly outside: number | null
  /** Share kept there in the baseline; absent where that was never met. */
  readonly before?: number
  /** Whether it holds on a row of the current events, where no item of these says so. */
  readonly holds?: (row: number) => boolean
}

/** Less of a change than this is not "where it comes from". */
const LEAST_SHARE = 0.6
/** A condition of nearly every event cannot be the cause, however much of the change it carries. */
const LEAST_CONCENTRATION = 0.25
/** So much of a change is as good as all of it: that it is there, and nowhere else, says something whatever else holds. */
const AS_GOOD_AS_ALL = 0.95
const LEAST_SESSIONS = 3
const LEAST_BASELINE_EVENTS = 5
/** Standard errors between inside and outside, before which a difference is not worth saying. */
const CLEAR = 3

export interface Tally {
  events: number
  kept: number
  sessions: number
  lastSession: number
}

export const emptyTally = (): Tally => ({ events: 0, kept: 0, sessions: 0, lastSession: -1 })

export function tallied(tally: Tally, kept: number, session: number): void {
  tally.events++
  tally.kept += kept
  if (session !== tally.lastSession) {
    tally.sessions++
    tally.lastSession = session
  }
}

interface Tallies {
  readonly all: Tally
  readonly byItem: ReadonlyMap<number, Tally>
}

function tallyItems(table: Table, { rows, kept }: Situations): Tallies {
  const all = emptyTally()
  const byItem = new Map<number, Tally>()
  rows.forEach((row, i) => {
    const session = table.session[row] as number
    tallied(all, kept[i] as number, session)
    for (let at = table.itemStart[row] as number; at < (table.itemStart[row + 1] as number); at++) {
      const item = table.itemIds[at] as number
      const tally = byItem.get(item) ?? emptyTally()
      byItem.set(item, tally)
      tallied(tally, kept[i] as number, session)
    }
  })
  return { all, byItem }
}

/** What the log's own order says of an event. */
const FROM_ORDER: readonly string[] = ['previous_action', 'happened_before', 'position']

/**
 * Where an approval is left out, what comes before the refund is another thing: a consequence of the broken promise, and
 * no reason for it.
 */
const follows = (rule: Rule, key: string): boolean =>
  FROM_ORDER.includes(key) &&
  (rule.kind === 'sequence' ||
    (rule.kind === 'precondition' && FROM_ORDER.some((own) => Object.hasOwn(rule.requires, own))))

/**
 * Whether a key is given just where the promise is kept, or just where it is not, and comes and goes within sessions:
 * then it is what the call was made with, and no reason for the call.
 */
function isOfDeed({ key }: Item, { rows, kept }: Situations, table: Table): boolean {
  const isHeld = (row: number): boolean =>
    table.itemIds
      .subarray(table.itemStart[row], table.itemStart[row + 1])
      .some((item) => table.items[item]?.key === key)
  const held = Array.from(rows, isHeld)
  const like = held.filter((own, i) => own === (kept[i] === 1)).length
  if (Math.max(like, rows.length - like) < AS_GOOD_AS_ALL * rows.length) return false
  const some = held.indexOf(true)
  if (some < 0 || !held.includes(false)) return false
  const session = table.session[rows[some] as number] as number
  const from = table.sessionStart[session] as number
  const all = Array.from({ length: (table.sessionStart[session + 1] as number) - from }, (_, i) => from + i)
  return !all.every(isHeld)
}

/**
 * Part of the situations where a condition holds. A session passes through each place of its order once, however many
 * events it has: the sessions with such a place count.
 */
const shareOfSituations = ({ key }: Item, inside: Tally, all: Tally, share: number): number => {
  const ofEvents = inside.events / all.events
  return FROM_ORDER.includes(key) && share < AS_GOOD_AS_ALL
    ? Math.max(ofEvents, inside.sessions / all.sessions)
    : ofEvents
}

const itemKey = ({ key, value }: Item): string => JSON.stringify([key, value])

/** The sessions of what is left are as many as it has of the events: one session can lie on either side. */
const minus = (all: Tally, part: Tally): Counts => ({
  events: all.events - part.events,
  kept: all.kept - part.kept,
  sessions: (all.sessions * (all.events - part.events)) / Math.max(1, all.events)
})

const rate = ({ events, kept }: Pick<Tally, 'events' | 'kept'>, fallback: number): number =>
  events >= LEAST_BASELINE_EVENTS ? kept / events : fallback

/**
 * Where a change comes from: the condition that carries most of it while holding on as few of the situations as
 * possible. Every context is compared with the same context of the baseline, where that is at hand, so that a context
 * that was always different is not blamed. Undefined where the change is spread.
 */
export function worstRefinement(
  rule: Rule,
  before: number,
  current: Table,
  baseline?: Table
): Refinement | undefined {
  const situations = kindOf(rule).situations(rule, current)
  const now = tallyItems(current, situations)
  const then =
    baseline === undefined ? undefined : tallyItems(baseline, kindOf(rule).situations(rule, baseline))
  const thenByItem = new Map(
    baseline === undefined
      ? []
      : [...(then as Tallies).byItem].map(([id, tally]) => [itemKey(baseline.items[id] as Item), tally])
  )
  const own = new Set(Object.keys(conditionsOf(rule)))
  const total = now.all.kept - now.all.events * before
  if (total === 0) return undefined
  const tried = [...now.byItem].flatMap(([id, inside]) => {
    const item = current.items[id] as Item
    const outside = minus(now.all, inside)
    if (own.has(item.key) || follows(rule, item.key)) return []
    if (inside.sessions < LEAST_SESSIONS || outside.events === 0) return []
    return [{ item, inside, outside, insideThen: thenByItem.get(itemKey(item)) ?? emptyTally() }]
  })
  // Keys that always come together are one condition, tried once.
  const critical = criticalOf(
    new Set(
      tried.map(({ inside, insideThen }) =>
        [inside.events, inside.kept, insideThen.events, insideThen.kept].join()
      )
    ).size
  )
  const candidates = tried.flatMap(({ item, inside, outside, insideThen }): Refinement[] => {
    const outsideThen = then === undefined ? emptyTally() : minus(then.all, insideThen)
    const share = 1 - (outside.kept - outside.events * rate(outsideThen, before)) / total
    const insideBefore = insideThen.events > 0 ? insideThen.kept / insideThen.events : before
    // What is as it was there carries nothing, however much more often it is met.
    const ownShare = (inside.kept - inside.events * insideBefore) / total
    const found = {
      item,
      share: Math.min(1, share),
      kept: inside.kept,
      events: inside.events,
      outside: outside.kept / outside.events,
      ...(insideThen.events > 0 ? { before: insideBefore } : {})
    }
    const concentrated = share - shareOfSituations(item, inside, now.all, share) >= LEAST_CONCENTRATION
    const standsOut =
      then === undefined
        ? differs(inside, outside, now.all, Math.max(CLEAR, critical))
        : apart({ inside, insideThen, outside, outsideThen }, before) >= critical
    return ownShare >= LEAST_SHARE && share >= LEAST_SHARE && concentrated && standsOut ? [found] : []
  })
  const surplus = ({ share, events }: Refinement) => share - events / now.all.events
  return candidates
    .sort((a, b) => surplus(b) - surplus(a) || a.events - b.events || compareItems(a.item, b.item))
    .find(({ item }) => !isOfDeed(item, situations, current))
}

/** Whether a part of the situations carries a change that elsewhere there is so much less of. */
export function carries(inside: Tally, all: Tally, share: number, before: number): boolean {
  const total = all.kept - all.events * before
  return (
    share >= LEAST_SHARE &&
    share - inside.events / all.events >= LEAST_CONCENTRATION &&
    inside.sessions >= LEAST_SESSIONS &&
    (inside.kept - inside.events * before) / total > 0 &&
    differs(inside, minus(all, inside), all)
  )
}

const hasItem = (table: Table, row: number, item: number): boolean => {
  for (let at = table.itemStart[row] as number; at < (table.itemStart[row + 1] as number); at++)
    if (table.itemIds[at] === item) return true
  return false
}

/** As many rows as a change brings along. */
const MOST_ROWS = 20

/**
 * Rows that show a change, those first on which the carrying condition holds: elsewhere nothing changed, and what is
 * seen there explains nothing.
 */
export function carriedFirst(
  {
    policy: rule,
    direction,
    rows,
    only = false
  }: {
    readonly policy: Rule
    readonly direction: 'weaker' | 'stronger'
    readonly rows: readonly number[]
    /** Whether rows elsewhere are left out: what is seen there was so before. */
    readonly only?: boolean
  },
  { item, holds }: Pick<Refinement, 'item' | 'holds'>,
  table: Table
): number[] {
  const id = table.items.findIndex((other) => itemKey(other) === itemKey(item))
  const wanted = direction === 'weaker' ? 0 : 1
  const situations = kindOf(rule).situations(rule, table)
  const inside = Array.from(situations.rows).filter(
    (row, i) => situations.kept[i] === wanted && (holds?.(row) ?? hasItem(table, row, id))
  )
  const known = new Set(inside)
  return [...new Set([...rows.filter((row) => known.has(row)), ...inside, ...(only ? [] : rows)])].slice(
    0,
    MOST_ROWS
  )
}

/** Whether inside and outside are clearly kept differently, events of a session counted as one where they come in sessions. */
function differs(
  inside: Tally,
  outside: Pick<Tally, 'events' | 'kept'>,
  all: Tally,
  critical: number = CLEAR
): boolean {
  const pooled = all.kept / all.events
  const perSession = all.events / all.sessions
  const variance = pooled * (1 - pooled) * perSession * (1 / inside.events + 1 / outside.events)
  const gap = Math.abs(inside.kept / inside.events - outside.kept / outside.events)
  return variance === 0 ? gap > 0 : gap / Math.sqrt(variance) >= critical
}
