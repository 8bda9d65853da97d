import type { Table } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import { nextRow, objectsOf, previousRow } from '../policies/order.ts'
import { conditionsOf, type Rule } from '../policies/policy.ts'
import type { Strip } from '../result.ts'
import { conditionText } from './condition-words.ts'
import { lineOf } from './evidence-line.ts'
import { plain } from './sentence.ts'

/**
 * Sessions that show what a policy says, on either side of a comparison: their events in order, those marked that the
 * policy is about. Bounded: a few sessions a side, a window of each around the event that was judged.
 */

const MOST_STEPS = 40
/** Events shown after the judged one where a session is cut: what comes next tells more than what came long before. */
const STEPS_AFTER = 8
/** Of sessions that show the change: more now than before, for what happens now is the news. */
const SHOWING = { baseline: 2, current: 3 } as const
const OTHERS = 1
/** Of a situation that is everywhere in a large log, the first occurrences show it as well as all of them. */
const MOST_SITUATIONS = 200_000

/** Conditions that speak of other events of the session. */
const PREVIOUS = 'previous_action'
const EARLIER = 'happened_before'

export interface StripRequest {
  readonly rule: Rule
  readonly direction: 'weaker' | 'stronger'
  readonly baseline: Table | undefined
  readonly current: Table | undefined
  /** Rows of the current table that show the change, typical first. */
  readonly rows: readonly number[]
  /** The condition, as the explanation writes it, where (nearly) all of the change happened: only that is shown. */
  readonly carried?: string | undefined
  /** Whether the rule was kept more often than not, on either side: then what was done in its place is worth a mark. */
  readonly usual?: boolean | undefined
}

/**
 * Whether the rule is about a choice in a situation that many events of a session can be in: then what else was done
 * there is no breach, and a session keeps it that has the choice.
 */
const isChoice = (rule: Rule, usual: boolean): boolean =>
  (rule.kind === 'prohibition' || (rule.kind === 'association' && !usual)) &&
  !Object.hasOwn(rule.antecedent, PREVIOUS)

/** A session with the judged rows in it. */
interface Judged {
  readonly session: number
  readonly rows: readonly number[]
  /** Row by row whether the policy was kept. */
  readonly kept: readonly boolean[]
}

/** The items of the table that read like the condition: one, or one a type of its value. */
const itemsCalled = (condition: string, table: Table): ReadonlySet<number> =>
  new Set(
    table.items.flatMap(({ key, value }, item) =>
      plain(conditionText(key, value)) === condition ? [item] : []
    )
  )

const hasAny = ({ itemStart, itemIds }: Table, row: number, items: ReadonlySet<number>): boolean =>
  itemIds.subarray(itemStart[row], itemStart[row + 1]).some((item) => items.has(item))

function judgedSessions(rule: Rule, table: Table, carried: string | undefined): Judged[] {
  const { rows, kept } = kindOf(rule).situations(rule, table)
  const items = carried === undefined ? undefined : itemsCalled(carried, table)
  const found = new Map<number, { session: number; rows: number[]; kept: boolean[] }>()
  rows.subarray(0, MOST_SITUATIONS).forEach((row, i) => {
    if (items !== undefined && !hasAny(table, row, items)) return
    const session = table.session[row] as number
    const known = found.get(session) ?? { session, rows: [], kept: [] }
    known.rows.push(row)
    known.kept.push(kept[i] === 1)
    found.set(session, known)
  })
  return [...found.values()]
}

const isKept = ({ kept }: Judged, rule: Rule, usual: boolean): boolean =>
  rule.kind === 'association' && isChoice(rule, usual) ? kept.includes(true) : kept.every(Boolean)

const lengthOf = (table: Table, session: number): number =>
  (table.sessionStart[session + 1] as number) - (table.sessionStart[session] as number)

const caseOf = (table: Table, session: number): string | undefined =>
  table.cases[table.sessionCase[session] as number]

/** Those asked for first, then those of ordinary length. */
function typicalFirst(
  sessions: readonly Judged[],
  table: Table,
  wanted: (session: number) => number
): Judged[] {
  const lengths = sessions.map(({ session }) => lengthOf(table, session)).sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1] ?? 0
  const distance = ({ session }: Judged) => Math.abs(lengthOf(table, session) - median)
  return [...sessions].sort(
    (a, b) => wanted(a.session) - wanted(b.session) || distance(a) - distance(b) || a.session - b.session
  )
}

/** Where a template looks for its target, seen from the activation. */
function isWhereAsked(rule: Rule & { kind: 'sequence' }, table: Table, judged: number, row: number): boolean {
  switch (rule.template) {
    case 'precedence':
      return row < judged
    case 'response':
    case 'not_succession':
      return row > judged
    case 'chain_precedence':
      return row === previousRow(table, judged)
    case 'chain_response':
      return row === nextRow(table, judged)
    default:
      return false
  }
}

/** Whether the row is what the rule holds the judged one against: the event that fulfils it, or breaks it, or is its condition. */
function isPartner(rule: Rule, table: Table, judged: number, row: number): boolean {
  const action = table.actions[table.action[row] as number]
  if (rule.kind === 'sequence') {
    if (action !== rule.target || !isWhereAsked(rule, table, judged, row)) return false
    const key = rule.same === undefined ? -1 : table.objectKeys.indexOf(rule.same)
    if (key < 0) return true
    const own = objectsOf(table, judged, key)
    return objectsOf(table, row, key).some((object) => own.includes(object))
  }
  const conditions = conditionsOf(rule)
  return (
    (action === conditions[PREVIOUS] && row === previousRow(table, judged)) ||
    (action === conditions[EARLIER] && row < judged)
  )
}

/** Counted once a session: then every event of the action is what was counted. */
const isCounted = (rule: Rule): boolean =>
  rule.kind === 'sequence' && (rule.template === 'at_most' || rule.template === 'exactly_once')

function stripOf(
  rule: Rule,
  usual: boolean,
  table: Table,
  side: Strip['side'],
  judged: Judged,
  preferred: number
): Strip {
  const { session, rows, kept } = judged
  const all = isKept(judged, rule, usual)
  const asked = kept[rows.indexOf(preferred)] === all
  const shown = asked ? preferred : (rows[Math.max(0, kept.indexOf(all))] as number)
  const start = table.sessionStart[session] as number
  const end = table.sessionStart[session + 1] as number
  const last = Math.min(end, Math.max(start + MOST_STEPS, shown + 1 + STEPS_AFTER))
  const first = Math.max(start, last - MOST_STEPS)
  // Each mark in view needs what it was held against, not only the one that is named.
  const inView = rows.filter((row) => row >= first && row < last)
  // An outline around every block would say nothing.
  const isEverywhere = inView.length === last - first
  const roleOf = (row: number): 'kept' | 'broken' | 'partner' | undefined => {
    const action = table.actions[table.action[row] as number]
    if (isCounted(rule))
      return rule.kind === 'sequence' && action === rule.activation ? (all ? 'kept' : 'broken') : undefined
    const at = rows.indexOf(row)
    if (at >= 0 && isChoice(rule, usual)) {
      if (rule.kind === 'association' && kept[at] === true) return 'kept'
      if (rule.kind === 'prohibition' && kept[at] === false) return 'broken'
      if (!isEverywhere && !Object.hasOwn(conditionsOf(rule), EARLIER)) return 'partner'
    } else if (at >= 0) return kept[at] === true ? 'kept' : 'broken'
    return inView.some((other) => isPartner(rule, table, other, row)) ? 'partner' : undefined
  }
  const steps = Array.from({ length: last - first }, (_, i) => {
    const role = roleOf(first + i)
    const action = table.actions[table.action[first + i] as number] as string
    return role === undefined ? { action } : { action, role }
  })
  const place = lineOf(shown, table) ?? { file: '', line: 0, session: '' }
  return { side, kept: all, ...place, before: first - start, after: end - last, steps }
}

/** Breaking sessions first, before and now; empty without sessions. */
export function stripsOf(request: StripRequest): Strip[] {
  const { rule, direction, baseline, current, rows, carried, usual = false } = request
  if (current === undefined || current.unit === 'event') return []
  const showsNow = direction === 'stronger'
  const place = new Map(rows.map((row, i) => [current.session[row] as number, i] as const).reverse())
  const preferred = new Map(rows.map((row) => [current.session[row] as number, row] as const).reverse())
  const pick = (
    table: Table,
    side: Strip['side'],
    showing: boolean,
    wanted: (session: number) => number
  ): { judged: Judged; table: Table; side: Strip['side'] }[] => {
    const sessions = judgedSessions(rule, table, carried)
    const of = (kept: boolean) =>
      typicalFirst(
        sessions.filter((each) => isKept(each, rule, usual) === kept),
        table,
        wanted
      ).slice(0, kept === showing ? SHOWING[side] : OTHERS)
    return [...of(false), ...of(true)].map((judged) => ({ judged, table, side }))
  }
  const now = pick(current, 'current', showsNow, (session) => place.get(session) ?? rows.length)
  const cases = new Set(now.map(({ judged }) => caseOf(current, judged.session)))
  cases.delete(undefined)
  const before =
    baseline === undefined || baseline.unit === 'event'
      ? []
      : pick(baseline, 'baseline', !showsNow, (session) => (cases.has(caseOf(baseline, session)) ? 0 : 1))
  return [...before, ...now].map(({ judged, table, side }) =>
    stripOf(rule, usual, table, side, judged, side === 'current' ? (preferred.get(judged.session) ?? -1) : -1)
  )
}
