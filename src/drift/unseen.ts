import type { Table } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Policy } from '../policies/policy.ts'
import { evidenceOf } from '../policies/sums.ts'
import type { Change, Comparison, ComparisonOptions, Judgement } from './drift.ts'
import { forbiddenRows } from './forbidden.ts'
import { brokenPromise, isBrokenPromise } from './promise.ts'
import { typicalRows } from './rows.ts'
import { NO_EVENTS, type SidesOfRule, sideFrom } from './sides.ts'

/** Rules that people wrote and that the baseline's events cannot tell anything of: the current ones alone decide. */
export function judgeUnseen(
  policies: readonly Policy[],
  table: Table,
  options: ComparisonOptions
): Pick<Comparison, 'changes' | 'notExercised' | 'unchanged'> {
  const pool = { table, baselineRows: 0 }
  const changes: Change[] = []
  const notExercised: Judgement[] = []
  const unchanged: Judgement[] = []
  for (const policy of policies) {
    const situations = kindOf(policy).situations(policy, table)
    const now = evidenceOf(situations, table)
    const sides: SidesOfRule = {
      situations,
      evidence: [NO_EVENTS, now],
      baseline: sideFrom(NO_EVENTS),
      current: sideFrom(now)
    }
    const { baseline, current } = sides
    if (policy.status === 'forbidden') {
      changes.push(...forbiddenRows(policy, sides, pool))
      continue
    }
    if (isBrokenPromise(policy, now, options.minEffect)) {
      changes.push(brokenPromise(policy, sides, typicalRows(situations.rows, situations.kept, 0, pool)))
      continue
    }
    const list = now.events === 0 ? notExercised : unchanged
    list.push({ policy, baseline, current, test: null, detectable: null, sessionsNeeded: null })
  }
  return { changes, notExercised, unchanged }
}
