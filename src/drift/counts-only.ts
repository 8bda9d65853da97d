import { NONE, type Table } from '../events/table.ts'
import type { Policy } from '../policies/policy.ts'
import { studentQuantile } from '../statistics/beta.ts'
import { logFisherTwoSided } from '../statistics/hypergeometric.ts'
import { neverSeen } from './changes.ts'
import { groupedByEvents } from './counts-grouping.ts'
import { type Compared, compared, isUncounted, type Tested, withAdjusted } from './counts-tests.ts'
import type { Change, Comparison, ComparisonOptions, ComparisonSide, Judgement, Rejudge } from './drift.ts'
import { forbiddenRows } from './forbidden.ts'
import { brokenPromise, isBrokenPromise } from './promise.ts'
import { MOST_ROWS, typicalRows } from './rows.ts'
import { changeInterval, type SidesOfRule, sideFrom, singleEvents } from './sides.ts'
import { BLIND, medianOf } from './sufficiency.ts'
import { classify, EQUIVALENCE, hardlyExercised, matters, POWER, sessionsFor } from './verdict.ts'
import { changedSituations } from './what-if.ts'

/**
 * The comparison with a baseline that has no profile: only the counts of its policies (or, from another tool, their
 * rates) are known. Session-robust t-tests of each policy, in score form (variance at the pooled share), with Holm's
 * correction; the level is dealt out by the number of conditions, a margin that no result can influence.
 */
export function compareCounts(
  baseline: ComparisonSide,
  current: ComparisonSide & { readonly table: Table },
  options: ComparisonOptions
): Comparison {
  const { set } = baseline
  const { table } = current
  const evidence = set.policies.some((policy) => policy.evidence !== undefined) ? 'counts' : 'rates'
  const currentPolicies = new Map(current.set.policies.map((policy) => [policy.policy_id, policy]))
  const judged = set.policies
    .filter(({ status }) => status !== 'ignored')
    .map((policy) => compared(policy, set.sourceLogs, table))
  const tests = withAdjusted(judged, options.alpha)
  const fresh = freshActions(set.totals?.actions, set.totals?.sessions, table, options)
  const sessions: [number, number] = [set.totals?.sessions ?? 0, table.sessions]

  const { changes, ...lists } = judgedCounts(tests, currentPolicies, sessions, table, options)
  const bySituations = new Map(tests.map(({ policy, sides }) => [policy.policy_id, sides.situations]))
  const situationsOf = ({ policy }: Change) => bySituations.get(policy?.policy_id ?? '')
  const detectable = medianOf(tests.flatMap((test) => (test.p === null ? [] : [detectableOf(test)])))
  const sufficient =
    table.sessions >= options.minSessions &&
    tests.length > 0 &&
    (detectable === null ? tests.every(({ policy }) => isUncounted(policy)) : detectable <= BLIND)
  const isEmpty = set.policies.length === 0 && set.totals === undefined
  return {
    evidence,
    sufficient,
    isEmpty,
    sessionsNeeded: sufficient || isEmpty ? null : neededSessions(detectable, table.sessions, options),
    changes: [...groupedByEvents(changes, situationsOf), ...fresh].sort(bySurety),
    ...lists,
    mixOnly: [],
    oneSided: [],
    vitals: [],
    conditions: [],
    tested: tests.filter(({ p }) => p !== null).length + fresh.length,
    detectable,
    rejudge: rejudgeOf(judged, set.sourceLogs, table, options),
    assumptions: assumptionsOf(evidence, table)
  }
}

type Lists = Pick<Comparison, 'notExercised' | 'undecided' | 'unchanged'>

/** What is a finding, and what can be said of all the rest. */
function judgedCounts(
  tests: readonly Tested[],
  currentPolicies: ReadonlyMap<string, Policy>,
  sessions: readonly [number, number],
  table: Table,
  options: ComparisonOptions
): Lists & { readonly changes: readonly Change[] } {
  const changes: Change[] = []
  const lists: Record<keyof Lists, Judgement[]> = { notExercised: [], undecided: [], unchanged: [] }
  for (const test of tests) {
    const { policy, sides, delta } = test
    if (policy.status === 'forbidden') {
      changes.push(...forbidden(test, table))
      continue
    }
    if (sides.evidence[0].events === 0 && isBrokenPromise(policy, sides.evidence[1], options.minEffect)) {
      changes.push(brokenPromise(policy, sides, shown(sides, 0, table)))
      continue
    }
    if (isUncounted(policy)) {
      lists[sides.current.events === 0 ? 'notExercised' : 'unchanged'].push(judgementOf(test, options))
      continue
    }
    const direction = directionOf(test)
    if (isFinding(test, options)) {
      const inCurrent = currentPolicies.get(policy.policy_id)
      changes.push({
        change: classify(sides, policy, inCurrent, direction, options),
        direction,
        policy,
        variants: [],
        baseline: sides.baseline,
        current: sides.current,
        test: resultOf(test),
        rows: shown(sides, direction === 'weaker' ? 0 : 1, table),
        strength: Math.abs(delta) / Math.max(test.deviation * test.critical, Number.MIN_VALUE)
      })
      continue
    }
    lists[listOf(test, sessions)].push(judgementOf(test, options))
  }
  return { changes, ...lists }
}

const directionOf = ({ delta }: Tested): Change['direction'] => (delta < 0 ? 'weaker' : 'stronger')

function isFinding(test: Tested, { alpha, minEffect }: ComparisonOptions): boolean {
  const { policy, sides, delta, adjusted, p } = test
  if (p === null || adjusted > alpha) return false
  const insisted = policy.status === 'required' && directionOf(test) === 'weaker'
  return insisted || matters(sides.baseline.confidence ?? 0, delta, minEffect)
}

/** The same tests over other counts: one policy kept in more or fewer of its current situations, the rest as they are. */
function rejudgeOf(
  judged: readonly Compared[],
  sourceLogs: number,
  table: Table,
  options: ComparisonOptions
): Rejudge {
  return ({ policy }, direction) => {
    const was = judged.find((test) => test.policy.policy_id === policy?.policy_id)
    if (was === undefined || was.policy.status === 'forbidden') return undefined
    const { rows, kept: values } = was.sides.situations
    return (kept) => {
      const changed = Uint8Array.from(values)
      for (const i of changedSituations(rows, values, 0, kept)) changed[i] = 1 - (changed[i] as number)
      const then = compared(was.policy, sourceLogs, table, { rows, kept: changed })
      const tests = withAdjusted(
        judged.map((one) => (one === was ? then : one)),
        options.alpha
      )
      const test = tests[judged.indexOf(was)] as Tested
      const [before, now] = test.sides.evidence
      if (before.events === 0)
        return direction === 'weaker' && isBrokenPromise(was.policy, now, options.minEffect)
      return directionOf(test) === direction && isFinding(test, options)
    }
  }
}

const shown = ({ situations }: SidesOfRule, wanted: 0 | 1, table: Table): number[] =>
  typicalRows(situations.rows, situations.kept, wanted, { table, baselineRows: 0 })

const resultOf = ({ sides, delta, p, adjusted }: Tested) => ({
  delta,
  interval: changeInterval(sides.baseline, sides.current),
  p_value: p,
  adjusted_p_value: p === null ? null : adjusted
})

const detectableOf = ({ critical, deviation, freedom }: Tested): number =>
  Math.min(1, (critical + studentQuantile(POWER, freedom)) * deviation)

function judgementOf(test: Tested, { minEffect }: ComparisonOptions): Judgement {
  const { policy, sides, p } = test
  const detectable = p === null ? null : detectableOf(test)
  return {
    policy,
    baseline: sides.baseline,
    current: sides.current,
    test: p === null ? null : resultOf(test),
    detectable,
    sessionsNeeded:
      detectable === null ? null : sessionsFor(detectable, minEffect, Math.max(1, sides.current.sessions))
  }
}

function listOf(
  { sides, p }: Tested,
  sessions: readonly [number, number]
): 'notExercised' | 'undecided' | 'unchanged' {
  const { baseline, current } = sides
  if (current.events === 0 || hardlyExercised(baseline, current, sessions)) return 'notExercised'
  // A promise kept every time on both sides leaves nothing to test, and nothing changed.
  if (p === null) return baseline.confidence === 1 && current.confidence === 1 ? 'unchanged' : 'undecided'
  const interval = changeInterval(baseline, current)
  return interval !== null && interval[0] >= -EQUIVALENCE && interval[1] <= EQUIVALENCE
    ? 'unchanged'
    : 'undecided'
}

/** What people forbade and what happened all the same: once is enough. */
function forbidden(test: Tested, table: Table): Change[] {
  const { policy, sides, delta } = test
  return forbiddenRows(policy, sides, { table, baselineRows: 0 }).map((change) => ({
    ...change,
    test: { ...change.test, delta }
  }))
}

/** Actions that the baseline's totals do not name, in more sessions than chance brings. */
function freshActions(
  known: Readonly<Record<string, number>> | undefined,
  sessionsBefore: number | undefined,
  table: Table,
  { alpha }: ComparisonOptions
): Change[] {
  if (known === undefined || sessionsBefore === undefined) return []
  const unseen = table.actions
    .map((action, id) => ({ action, id }))
    .filter(({ action }) => !Object.hasOwn(known, action))
  return unseen.flatMap(({ action, id }): Change[] => {
    const rows = Array.from(table.action.keys()).filter((row) => table.action[row] === id)
    const sessions = new Set(rows.map((row) => table.session[row])).size
    const all = sessionsBefore + table.sessions
    const p = Math.min(
      1,
      Math.exp(logFisherTwoSided({ y: sessions, n: table.sessions, Y: sessions, N: all }))
    )
    const adjusted = Math.min(1, p * unseen.length)
    if (adjusted > alpha) return []
    const before = sideFrom(singleEvents(0, sessionsBefore))
    const now = sideFrom(singleEvents(sessions, table.sessions))
    return [
      {
        change: 'new',
        direction: 'stronger',
        subject: neverSeen(action),
        variants: [],
        baseline: before,
        current: now,
        test: {
          delta: sessions / table.sessions,
          interval: changeInterval(before, now),
          p_value: p,
          adjusted_p_value: adjusted
        },
        rows: rows.slice(0, MOST_ROWS)
      }
    ]
  })
}

const rank = { broken: 0, vanished: 1, shifted: 1, new: 2 } as const

const bySurety = (a: Change, b: Change): number =>
  rank[a.change] - rank[b.change] ||
  Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
  (a.test.adjusted_p_value ?? 0) - (b.test.adjusted_p_value ?? 0)

const neededSessions = (
  detectable: number | null,
  sessions: number,
  { minSessions }: ComparisonOptions
): number =>
  detectable === null
    ? minSessions
    : Math.max(minSessions, sessionsFor(detectable, BLIND, Math.max(1, sessions)))

function assumptionsOf(evidence: 'counts' | 'rates', table: Table): string[] {
  return [
    ...(evidence === 'rates'
      ? [
          'the baseline gives rates only: its counts are reckoned back from them, and its events are taken to depend on each other as the current ones do'
        ]
      : [
          'the baseline has no profile beside it: a changed mix of situations cannot be told from changed behaviour'
        ]),
    'new policies cannot be judged against counts; run `policyminer update` to write a profile',
    ...(table.unit === 'event' ? ['events are taken as independent: the logs name no sessions'] : []),
    ...(table.unit === 'case' && table.sessionCase.some((id) => id !== NONE)
      ? ['sessions are taken as independent: counts do not tell which case they are of']
      : [])
  ]
}
