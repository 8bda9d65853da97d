import type { Change } from '../drift/drift.ts'
import type { Table } from '../events/table.ts'
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

/** Of an action's share: the sessions with the action, of all, before and now. */
export function sessionsWith({ subject }: Change, before: Table, now: Table): Computed['sessions_with'] {
  if (subject?.type !== 'action-share' || before.unit === 'event' || now.unit === 'event') return undefined
  return {
    before: [usesOf(subject.name, before).sessions, before.sessions],
    now: [usesOf(subject.name, now).sessions, now.sessions]
  }
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
