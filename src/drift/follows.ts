import { rowsOfAction } from '../events/postings.ts'
import type { Subject } from '../result.ts'
import type { Breaks } from './breaks.ts'
import { byWeakness } from './changes.ts'
import type { Change } from './drift.ts'
import type { Found } from './found.ts'
import { fingerprintOf } from './gate.ts'
import type { Cause } from './grouping.ts'
import { newActionsOf } from './novel-changes.ts'
import type { Pool } from './pool.ts'
import type { Renames } from './renames.ts'

/** Changes as they are told. */
export interface Telling {
  /** What people forbade or require, and all other changes. */
  readonly insisted: readonly Change[]
  readonly others: readonly Change[]
  /** Of these: what was never seen before. */
  readonly novel: readonly Change[]
  /** By fingerprint: what leads a change. */
  readonly leaders: ReadonlyMap<string, Found>
  /** By what changed: the fingerprint of the change that it is told with. */
  readonly tellers: ReadonlyMap<Found, string>
}

/** Of the current events of an action so many must break what is forbidden for that to be what is new. */
const NEARLY_ALL = 0.9

/** What tells of actions never seen before: that they were renamed, or done against what is forbidden. */
export function causeOfNew(
  change: Change,
  causes: readonly Cause<Found>[],
  breaks: readonly Breaks<Found>[],
  renames: Renames,
  { table, baselineRows }: Pool
): Found | Change | undefined {
  const names = newActionsOf(change)
  if (names.length === 0) return undefined
  const before = names.map((name) => renames.actions.find(([, to]) => to === name)?.[0])
  if (!before.includes(undefined))
    return causes.find(({ leader }) => before.includes(leader.cell.subject?.name))?.leader
  const done = names
    .flatMap((name) => [...rowsOfAction(table, table.actions.indexOf(name))])
    .filter((row) => row >= baselineRows)
  return breaks.find(({ rows }) => done.filter((row) => rows[row] === 1).length >= NEARLY_ALL * done.length)
    ?.change
}

/**
 * The changes as they are told `together` with their causes. Each that would be told `alone`, and no longer is, goes with
 * what it follows from; what is new with its cause. Where that is not told itself, it stays what it was.
 */
export function withFollowing(
  together: Telling,
  alone: Telling,
  causeOf: (change: Change) => Found | Change | undefined
): readonly Change[] {
  const told = [...together.insisted, ...together.others]
  const fingerprints = new Set(told.map(fingerprintOf))
  const tellerOf = (change: Change): Change | undefined => {
    const cause = causeOf(change) ?? alone.leaders.get(fingerprintOf(change))
    const teller =
      cause !== undefined && 'cell' in cause ? together.tellers.get(cause) : cause && fingerprintOf(cause)
    return told.find((one) => fingerprintOf(one) === teller)
  }
  const following = new Map<Change, Change[]>()
  const left: Change[] = []
  for (const change of [...alone.insisted, ...alone.others]) {
    if (fingerprints.has(fingerprintOf(change))) continue
    const teller = tellerOf(change)
    if (teller === undefined) left.push(change)
    else following.set(teller, [...(following.get(teller) ?? []), change])
  }
  const before = new Set([...alone.insisted, ...alone.others].map(fingerprintOf))
  const whole = (change: Change): Change => {
    const follows = following.get(change) ?? []
    if (follows.length === 0) return change
    const said = withFollows(change, follows)
    // Who speaks for them now may be accepted by what spoke for them alone.
    return before.has(fingerprintOf(change))
      ? said
      : { ...said, sameAs: [...(change.sameAs ?? []), ...follows] }
  }
  return [...together.insisted.map(whole), ...[...together.others.map(whole), ...left].sort(byWeakness)]
}

/** The change with others that follow from it, and with what follows from these. */
export function withFollows(change: Change, others: readonly Change[]): Change {
  const follows = others.flatMap(({ follows: more = [], ...other }) => [other, ...more])
  const own = new Set([change.policy, ...change.variants].map((policy) => policy?.policy_id))
  const variants = follows
    .flatMap(({ policy, variants: more }) => (policy === undefined ? more : [policy, ...more]))
    .filter(({ policy_id: id }) => !own.has(id) && own.add(id))
  const subjects = [...(change.variantSubjects ?? []), ...follows.flatMap(goneWith)]
  return {
    ...change,
    variants: [...change.variants, ...variants],
    ...(subjects.length === 0 ? {} : { variantSubjects: subjects }),
    follows: [...(change.follows ?? []), ...follows]
  }
}

/** An action that is gone as well, with its share of all actions. */
const goneWith = ({ subject, baseline, current }: Change): readonly Subject[] =>
  subject?.type === 'action-share' && current.kept === 0
    ? [{ ...subject, values: [baseline.confidence, current.confidence], unit: 'share' }]
    : []
