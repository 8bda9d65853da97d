import { sessionsOf } from '../drift/cell.ts'
import type { Change } from '../drift/drift.ts'
import { isAboutNumber } from '../drift/grouping.ts'
import { begunPart, REPEATED, type Times, timesOf } from '../drift/repeated.ts'
import { isDoneOnce, sessionsWithin } from '../drift/whole-sessions.ts'
import type { Table } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Policy, RuleOf } from '../policies/policy.ts'
import type { FindingExplanation, Subject } from '../result.ts'

/** How an action's share of all actions is to be read: in how many sessions it stands, and what only diluted it. */

type Computed = NonNullable<FindingExplanation['computed']>

/** A change of a share by less than this, beside a finding, tells a reader nothing. */
const LEAST = 0.05

interface Uses {
  readonly events: number
  /** Sessions with the action. */
  readonly sessions: number
}

function usesOf(name: string, { actions, action, session, rows }: Table): Uses {
  const id = actions.indexOf(name)
  let events = 0
  const sessions = new Set<number>()
  for (let row = 0; row < rows; row++) {
    if (action[row] !== id) continue
    events++
    sessions.add(session[row] as number)
  }
  return { events, sessions: sessions.size }
}

/** Of what is chosen on this share of the events, that share says enough. */
const OFTEN = 0.3

/**
 * Of an action's share, and of a limit a session where these moved: the sessions with the action, of all, before and
 * now. Of what sessions of one kind do once: those that do it, of that kind.
 */
export function sessionsWith(change: Change, before: Table, now: Table): Computed['sessions_with'] {
  const { subject, policy } = change
  if (before.unit === 'event' || now.unit === 'event') return undefined
  if (subject?.type === 'action-share' || subject?.type === 'action')
    return {
      before: [usesOf(subject.name, before).sessions, before.sessions],
      now: [usesOf(subject.name, now).sessions, now.sessions]
    }
  if (policy?.kind === 'sequence') return spread(policy, before, now)
  const shares = [change.baseline, change.current].map(({ confidence }) => confidence ?? 1)
  if (policy?.kind !== 'association' || Math.max(...shares) >= OFTEN) return undefined
  const [was, is] = [doneOnce(policy, before), doneOnce(policy, now)]
  return was && is && { before: was, now: is }
}

/** Times a session that differ by less than this part of them are the same to a reader. */
const AS_OFTEN = 0.05
/** Sessions of which so many do an action all do it, to a reader. */
const NEARLY_ALL = 0.95
/** From this part on it is that other sessions do it at all: their number says that. */
const BEGUN = 0.8

/**
 * How often a session does the action of a share, or of a limit a session, before and now. Undefined where there are no
 * sessions, where it is about as often, where more or fewer sessions do it and each as often as before, and where the share
 * went the other way: then other actions moved it.
 */
export function timesASession(change: Change, before: Table, now: Table): Computed['times_a_session'] {
  const { subject, policy, baseline, current } = change
  const name = subject?.type === 'action-share' ? subject.name : (limitedIn(policy) ?? doneAgainIn(policy))
  if (name === undefined || before.unit === 'event' || now.unit === 'event') return undefined
  const [was, is] = [timesIn(name, before), timesIn(name, now)]
  const more = is.times - was.times
  const moved = (current.confidence ?? 0) - (baseline.confidence ?? 0)
  if (was.times === 0 || is.times === 0 || !isOther(was.times, is.times)) return undefined
  if (subject !== undefined && Math.sign(more) !== Math.sign(moved)) return undefined
  const begun = begunPart(was, is)
  if (begun > BEGUN) return undefined
  return begun < REPEATED && Math.min(was.doing, is.doing) < NEARLY_ALL
    ? { before: was.each, now: is.each, of: 'with' }
    : { before: was.times, now: is.times, of: 'all' }
}

const isOther = (was: number, is: number): boolean => Math.abs(is - was) >= AS_OFTEN * Math.max(is, was)

function timesIn(name: string, table: Table): Times {
  const { events, sessions } = usesOf(name, table)
  return timesOf(events, sessions, table.sessions)
}

/** The action that a rule says is not done again, to the same object or at all, whatever the context. */
const doneAgainIn = (policy: Change['policy']): string | undefined =>
  policy?.kind === 'sequence' &&
  policy.template === 'not_succession' &&
  policy.activation === policy.target &&
  Object.keys(policy.antecedent).length === 0
    ? policy.activation
    : undefined

/** The action that a rule limits, whatever the context. */
const limitedIn = (policy: Change['policy']): string | undefined =>
  policy?.kind === 'sequence' && isAboutNumber(policy.template) && Object.keys(policy.antecedent).length === 0
    ? policy.activation
    : undefined

/** Share of the sessions by which an action came to more, or to fewer, before that says more than how often each does it. */
const SPREAD = 0.2

/** Of a limit a session: the sessions with the action at all, where these became many more or many fewer. */
function spread(policy: Policy, before: Table, now: Table): Computed['sessions_with'] {
  const activation = limitedIn(policy)
  if (activation === undefined) return undefined
  const [was, is] = [usesOf(activation, before).sessions, usesOf(activation, now).sessions]
  const moved = Math.abs(was / Math.max(1, before.sessions) - is / Math.max(1, now.sessions))
  return moved < SPREAD ? undefined : { before: [was, before.sessions], now: [is, now.sessions] }
}

/** Sessions that do it, of those in its context; undefined where these are no whole sessions, or do it time and again. */
function doneOnce(rule: RuleOf<'association'>, table: Table): [number, number] | undefined {
  const { rows, kept } = kindOf(rule).situations(rule, table)
  const within = sessionsWithin(rows, table, table.sessions)
  const sessions = sessionsOf(table, rows)
  if (within === undefined || !isDoneOnce({ sessions, values: kept })) return undefined
  return [new Set(sessions.filter((_, i) => kept[i] === 1)).size, within[0]]
}

/** Of a prohibition that is held against what was: how often its action was done where it is not to be, and at all. */
export function doneThere(
  { policy, baseline, current }: Change,
  before: Table,
  now: Table
): Pick<Computed, 'done_there'> {
  if (policy?.kind !== 'prohibition' || policy.status === 'forbidden') return {}
  const all = [before, now].map((table) => usesOf(policy.never, table).events) as [number, number]
  // Where the action never happened, or nothing was counted, there is no part of it.
  if (all.includes(0) || baseline.events === 0) return {}
  return {
    done_there: {
      before: [baseline.events - baseline.kept, all[0]],
      now: [current.events - current.kept, all[1]]
    }
  }
}

/** Shares that changed with a finding only because other actions became rarer or more frequent. */
export function dilutedShares({ variantSubjects = [] }: Change, before: Table, now: Table): string[] {
  const perSession = (name: string, table: Table) => usesOf(name, table).events / Math.max(1, table.sessions)
  return variantSubjects.flatMap(({ type, name, values }) => {
    const [was, is] = values ?? [null, null]
    if (type !== 'action-share' || was === null || is === null) return []
    const change = perSession(name, now) - perSession(name, before)
    return Math.sign(change) === Math.sign(is - was) ? [] : [name]
  })
}

/** Of what changed with a finding, that which says something by itself. */
export const tellingSubjects = (
  subjects: readonly Subject[] = [],
  computed: Pick<Computed, 'diluted'> | undefined
): Subject[] =>
  subjects.filter(({ type, name, values, unit }) => {
    const [was, is] = values ?? [null, null]
    const isSmall = unit === 'share' && was !== null && is !== null && Math.abs(is - was) < LEAST
    return !isSmall && !(type === 'action-share' && computed?.diluted?.includes(name) === true)
  })
