import type { Table } from '../events/table.ts'
import type { Strip, Subject } from '../result.ts'
import { amountIn } from './behind.ts'
import { lineOf } from './evidence-line.ts'

/**
 * Sessions that show a change of something that is no policy (a new action, the share of an action, a vital sign), on
 * either side. They are examples: of something new those that have it, of an amount those with little, with the
 * middle and with much of it.
 */

const MOST_STEPS = 40
/** Events shown before the one that is new, where a session is cut. */
const STEPS_BEFORE = 30
const EACH_SIDE = 3
/** Where the baseline cannot have what is new, fewer of its sessions say as much. */
const WITHOUT_NEWS = 2
/** Among so many sessions, spread over the log, are typical ones; ranking millions would only take longer. */
const MOST_RANKED = 20_000

export interface SubjectStripRequest {
  readonly subject: Subject
  readonly baseline: Table | undefined
  readonly current: Table | undefined
  /** Rows of the current table that show the change, typical first. */
  readonly rows: readonly number[]
}

const lengthOf = ({ sessionStart }: Table, session: number): number =>
  (sessionStart[session + 1] as number) - (sessionStart[session] as number)

const caseOf = ({ cases, sessionCase }: Table, session: number): string | undefined =>
  cases[sessionCase[session] as number]

function withEvents(table: Table): number[] {
  const step = Math.max(1, Math.ceil(table.sessions / MOST_RANKED))
  return Array.from({ length: Math.ceil(table.sessions / step) }, (_, i) => i * step).filter(
    (session) => lengthOf(table, session) > 0
  )
}

/** Sessions of the same case as one of those shown beside them first, then those of ordinary length. */
function alike(table: Table, wanted: ReadonlySet<string>): number[] {
  const sessions = withEvents(table)
  const lengths = sessions.map((session) => lengthOf(table, session)).sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1] ?? 0
  const strange = (session: number) => Number(!wanted.has(caseOf(table, session) ?? ''))
  const distance = (session: number) => Math.abs(lengthOf(table, session) - median)
  return sessions.sort((a, b) => strange(a) - strange(b) || distance(a) - distance(b) || a - b)
}

/** The middle session of each third, by amount; of those alone that have any, where `having` is asked for. */
function quantiles(table: Table, amount: (session: number) => number, having = false): number[] {
  const amounts = new Map(
    withEvents(table)
      .map((session) => [session, amount(session)] as const)
      .filter(([, own]) => !having || own > 0)
  )
  const ranked = [...amounts.keys()].sort(
    (a, b) => (amounts.get(a) as number) - (amounts.get(b) as number) || a - b
  )
  const places = Array.from({ length: EACH_SIDE }, (_, i) =>
    Math.floor(((2 * i + 1) * ranked.length) / (2 * EACH_SIDE))
  )
  return [...new Set(places)].flatMap((place) => ranked[place] ?? [])
}

function rowsOf({ sessionStart }: Table, session: number): number[] {
  const start = sessionStart[session] as number
  return Array.from({ length: (sessionStart[session + 1] as number) - start }, (_, i) => start + i)
}

/** How much of it a session has, and which events are counted where not all of them are. */
interface Amount {
  readonly of: (table: Table, session: number) => number
  readonly isCounted: (table: Table, row: number) => boolean
}

function amountOf({ type, name }: Subject): Amount | undefined {
  if (type === 'action-share') {
    const isCounted = (table: Table, row: number) => table.actions[table.action[row] as number] === name
    const of = (table: Table, session: number) =>
      rowsOf(table, session).filter((row) => isCounted(table, row)).length / lengthOf(table, session)
    return { of, isCounted }
  }
  const sum = amountIn(name)
  if (sum === undefined) return undefined
  const total = (table: Table, session: number) =>
    rowsOf(table, session).reduce((all, row) => all + (sum.amount(table, row) ?? 0), 0)
  return sum.of === 'session'
    ? { of: total, isCounted: () => false }
    : {
        of: (table, session) => total(table, session) / lengthOf(table, session),
        isCounted: (table, row) => (sum.amount(table, row) ?? 0) > 0
      }
}

function stripOf(
  table: Table,
  side: Strip['side'],
  session: number,
  marked: (row: number) => boolean
): Strip {
  const start = table.sessionStart[session] as number
  const end = table.sessionStart[session + 1] as number
  const rows = rowsOf(table, session)
  const shown = rows.find(marked) ?? start
  const first = Math.max(start, Math.min(shown - STEPS_BEFORE, end - MOST_STEPS))
  const last = Math.min(end, first + MOST_STEPS)
  const steps = rows.slice(first - start, last - start).map((row) => {
    const action = table.actions[table.action[row] as number] as string
    return marked(row) ? { action, role: 'partner' as const } : { action }
  })
  const place = lineOf(shown, table) ?? { file: '', line: 0, session: '' }
  return { side, kept: side === 'baseline', ...place, before: first - start, after: end - last, steps }
}

const isKnown = (table: Table | undefined): table is Table => table !== undefined && table.unit !== 'event'

const casesOf = (table: Table, sessions: readonly number[]): ReadonlySet<string> =>
  new Set(sessions.flatMap((session) => caseOf(table, session) ?? []))

/** Sessions with what is new beside ordinary ones of the baseline. */
function newsStrips({ subject, baseline, rows }: SubjectStripRequest, current: Table): Strip[] {
  const known = new Set(baseline?.actions)
  const given = new Set(rows)
  const isNew = (row: number): boolean => {
    const action = current.actions[current.action[row] as number] as string
    return subject.type === 'action'
      ? action === subject.name
      : given.has(row) || (baseline !== undefined && subject.type === 'novelty' && !known.has(action))
  }
  const sessions = [...new Set(rows.map((row) => current.session[row] as number))].slice(0, EACH_SIDE)
  if (sessions.length === 0) return []
  const now = sessions.map((session) => stripOf(current, 'current', session, isNew))
  if (!isKnown(baseline)) return now
  const before = alike(baseline, casesOf(current, sessions)).slice(0, WITHOUT_NEWS)
  return [...before.map((session) => stripOf(baseline, 'baseline', session, () => false)), ...now]
}

/** Sessions with little, some and much of it; of the same cases on both sides where there are such. */
function amountStrips(amount: Amount, baseline: Table, current: Table): Strip[] {
  const amountNow = (session: number) => amount.of(current, session)
  const now = quantiles(current, amountNow)
  const wanted = now.map((session) => caseOf(current, session))
  const same = withEvents(baseline)
  const paired = wanted.map((name) =>
    name === undefined ? undefined : same.find((session) => caseOf(baseline, session) === name)
  )
  const before = paired.every((session): session is number => session !== undefined)
    ? paired
    : quantiles(
        baseline,
        (session) => amount.of(baseline, session),
        // What is done no more is seen where it was.
        withEvents(current).every((session) => amountNow(session) === 0)
      )
  return [
    ...[...new Set(before)].map((session) =>
      stripOf(baseline, 'baseline', session, (row) => amount.isCounted(baseline, row))
    ),
    ...now.map((session) => stripOf(current, 'current', session, (row) => amount.isCounted(current, row)))
  ]
}

/** Empty where no session can show it, or the log names none. */
export function subjectStrips(request: SubjectStripRequest): Strip[] {
  const { subject, baseline, current } = request
  if (!isKnown(current)) return []
  if (subject.type !== 'vital' && subject.type !== 'action-share') return newsStrips(request, current)
  const amount = amountOf(subject)
  // One side alone does not show a change of an amount.
  return amount === undefined || !isKnown(baseline) ? [] : amountStrips(amount, baseline, current)
}
