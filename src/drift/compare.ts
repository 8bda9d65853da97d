import type { Policy } from '../policies/policy.ts'
import { compareConditions, conditionsInContext } from './conditions.ts'
import { compareCounts } from './counts-only.ts'
import type { Comparison, ComparisonOptions, ComparisonSide } from './drift.ts'
import { forbiddenChanges } from './forbidden.ts'
import { rejudgeOf } from './judge.ts'
import { judgePolicies } from './judgements.ts'
import { distinct, ledgerOf } from './ledger.ts'
import { once } from './made-once.ts'
import { oneSidedActions } from './one-sided.ts'
import { poolTables } from './pool.ts'
import { offerRenames, renamesOf } from './renames.ts'
import { SPENT } from './spent.ts'
import { isSufficient } from './sufficiency.ts'
import { runTests } from './tests.ts'
import { toldChanges } from './told.ts'
import { judgeUnseen } from './unseen.ts'
import { vitalTable } from './vitals.ts'

/** What changed between a baseline and the current logs, and what could not be told. */
export function compare(
  baseline: ComparisonSide,
  current: ComparisonSide,
  asked: ComparisonOptions
): Comparison {
  if (current.table === undefined) throw new TypeError('the current side has no table')
  if (baseline.table === undefined)
    return compareCounts(baseline, { ...current, table: current.table }, asked)

  const options = { ...asked, alpha: SPENT * asked.alpha }
  const pool = poolTables(baseline.table, current.table)
  const isUnseen = ({ policy_id }: Policy) => current.unseen?.has(policy_id) === true
  const seen = baseline.set.policies.filter((policy) => !isUnseen(policy))
  const policies = distinct([...seen, ...current.set.policies])
  const tests = runTests(pool, policies, options)
  const ledger = ledgerOf(
    pool,
    { ...baseline, set: { ...baseline.set, policies: seen } },
    current,
    current.table
  )
  const sufficiency = isSufficient(ledger, tests, options)
  const { attainable } = sufficiency
  const unseen = judgeUnseen(baseline.set.policies.filter(isUnseen), current.table, options)
  const renames = once(() => renamesOf(pool))
  const { changes, rules, situated } = toldChanges({
    ledger,
    tests,
    options,
    attainable,
    accepted: baseline.set.accepted,
    forbidden: forbiddenChanges(seen, pool),
    unseen: unseen.changes,
    renames
  })
  const judged = judgePolicies(ledger, tests, rules, attainable, options)
  const judgements = {
    ...judged,
    notExercised: [...judged.notExercised, ...unseen.notExercised],
    unchanged: [...judged.unchanged, ...unseen.unchanged]
  }
  const ranUnder = compareConditions(baseline.table, current.table)
  const lists = offerRenames(renames, { changes, ...judgements })
  return {
    evidence: 'profile',
    sufficient: sufficiency.sufficient,
    sessionsNeeded: sufficiency.sessionsNeeded,
    ...lists,
    oneSided: oneSidedActions(pool, lists.changes),
    vitals: vitalTable(tests.vitals, tests.cells),
    conditions: [
      ...ranUnder,
      // What a log names as its model and in the context too is one thing.
      ...conditionsInContext(tests.family.columns, pool).filter((own) =>
        ranUnder.every(({ name }) => name !== own.name)
      )
    ],
    tested: tests.size,
    detectable: sufficiency.detectable,
    rejudge: attainable ? rejudgeOf(tests, ledger, situated, options) : undefined,
    assumptions: tests.design.assumptions
  }
}
