import type { Policy } from '../policies/policy.ts'
import type { Comparison, ComparisonOptions, Judgement } from './drift.ts'
import type { Ledger } from './ledger.ts'
import { changeInterval, type SidesOfRule } from './sides.ts'
import { type TestedCell, type Tests, testedByRule } from './tests.ts'
import {
  detectableBy,
  detectableFromNone,
  EQUIVALENCE,
  hardlyExercised,
  isSame,
  keptAlways,
  matters,
  plainDeviation,
  sessionsFor,
  testResult
} from './verdict.ts'

type Judged = Pick<Comparison, 'notExercised' | 'undecided' | 'mixOnly' | 'unchanged'>

/** Every policy of the baseline that is no finding, with what can be said of it. */
export function judgePolicies(
  ledger: Ledger,
  tests: Tests,
  found: ReadonlySet<string>,
  attainable: boolean,
  options: ComparisonOptions
): Judged {
  const lists: Record<keyof Judged, Judgement[]> = {
    notExercised: [],
    undecided: [],
    mixOnly: [],
    unchanged: []
  }
  const byRule = testedByRule(tests)
  const { baselineSessions, table } = ledger.pool
  const sessions = [baselineSessions, table.sessions - baselineSessions] as const
  const run = { tests, sessions, attainable, options }
  for (const [key, policy] of ledger.baseline) {
    if (found.has(key) || policy.status === 'ignored' || policy.status === 'forbidden') continue
    const sides = ledger.sides(policy)
    const tested = attainable ? byRule.get(key) : undefined
    const judgement = judgementOf(policy, sides, tested, run)
    lists[verdictOn(sides, tested, judgement, run)].push(judgement)
  }
  return lists
}

/** What holds for all policies of a run. */
interface Run {
  readonly tests: Tests
  /** On either side. */
  readonly sessions: readonly [number, number]
  /** Whether even the strongest change could have reached the level. */
  readonly attainable: boolean
  readonly options: ComparisonOptions
}

function judgementOf(
  policy: Policy,
  sides: SidesOfRule,
  tested: TestedCell | undefined,
  { tests: { design }, sessions, attainable, options }: Run
): Judgement {
  const { minEffect, alpha } = options
  const { baseline, current } = sides
  const fewest = Math.min(...sessions)
  const same = attainable && tested === undefined && isSame(sides, design)
  const detectable = same
    ? detectableFromNone(alpha, sides, design)
    : tested === undefined
      ? null
      : detectableBy(tested, design, sides)
  const delta = (current.confidence ?? 0) - (baseline.confidence ?? 0)
  return {
    policy,
    baseline,
    current,
    test:
      tested === undefined && !same
        ? null
        : testResult(
            delta,
            changeInterval(baseline, current),
            tested?.statistic.z ?? 0,
            tested?.adjusted ?? 1
          ),
    detectable,
    // Signs need so many differences, whatever the number of cases; means grow surer with its square root.
    sessionsNeeded:
      detectable === null
        ? null
        : same
          ? Math.ceil((fewest * detectable) / minEffect)
          : sessionsFor(detectable, minEffect, fewest)
  }
}

function verdictOn(
  sides: SidesOfRule,
  tested: TestedCell | undefined,
  { test, baseline, current, detectable }: Judgement,
  { tests, sessions, attainable, options }: Run
): keyof Judged {
  const { matched } = tests.design
  if (hardlyExercised(baseline, current, sessions)) return 'notExercised'
  if (!attainable || tested === undefined || test === null) {
    if (keptAlways(sides)) return 'unchanged'
    if (test !== null) return (detectable as number) <= EQUIVALENCE ? 'unchanged' : 'undecided'
    // Among like situations nothing varies at all, and yet the shares differ: the mix does it.
    return attainable && !matched && mixOnly(sides, UNTESTED_Z, options) ? 'mixOnly' : 'undecided'
  }
  // Sides that did the same cases met the same mix, so that no other one could have made the difference.
  if (!matched && mixOnly(sides, tested.criticalZ, options)) return 'mixOnly'
  const interval = test.interval
  const within = interval !== null && interval[0] >= -EQUIVALENCE && interval[1] <= EQUIVALENCE
  return within ? 'unchanged' : 'undecided'
}

/** What a note needs where no test of its own sets the bar: about one policy in two thousand by chance. */
const UNTESTED_Z = 3.5

/** The plain shares differ beyond chance, but not among like situations: the mix changed, not the behaviour. */
function mixOnly(sides: SidesOfRule, criticalZ: number, { minEffect }: ComparisonOptions): boolean {
  const [b, c] = sides.evidence
  if (b.events === 0 || c.events === 0) return false
  const deviation = plainDeviation(sides)
  const delta = c.kept / c.events - b.kept / b.events
  return (
    deviation > 0 && Math.abs(delta) / deviation >= criticalZ && matters(b.kept / b.events, delta, minEffect)
  )
}
