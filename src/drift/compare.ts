import type { Policy } from '../policies/policy.ts'
import { byWeakness, changeOf } from './changes.ts'
import { compareConditions, conditionsInContext } from './conditions.ts'
import { compareCounts } from './counts-only.ts'
import type { Change, Comparison, ComparisonOptions, ComparisonSide } from './drift.ts'
import { withEndings } from './endings.ts'
import { forbiddenChanges } from './forbidden.ts'
import { type Found, isVital, seldomWithOthers, shownOf, significantCells } from './found.ts'
import { goneAsCauses } from './gone.ts'
import { type Cause, type Group, groupByCause } from './grouping.ts'
import { rejudgeOf } from './judge.ts'
import { judgePolicies } from './judgements.ts'
import { distinct, type Ledger, ledgerOf } from './ledger.ts'
import { lengthAsCause } from './longer.ts'
import { foldedIntoNewActions, movedByNewActions } from './new-actions.ts'
import { noveltyChanges } from './novel-changes.ts'
import { type Pool, poolTables } from './pool.ts'
import { promisesBroken } from './promise.ts'
import { offerRenames } from './renames.ts'
import { repeatsAsCause } from './repeats.ts'
import { ruleKey } from './rule-key.ts'
import { sameChanges } from './same-change.ts'
import { toldInSituation } from './situation.ts'
import { presented } from './speaker.ts'
import { isSufficient } from './sufficiency.ts'
import { foldedSynonyms } from './synonyms.ts'
import { runTests, type Tests } from './tests.ts'
import { judgeUnseen } from './unseen.ts'
import { EVENTS_PER_SESSION, vitalTable } from './vitals.ts'
import { vitalsWithout } from './without.ts'

/** What changed between a baseline and the current logs, and what could not be told. */
export function compare(
  baseline: ComparisonSide,
  current: ComparisonSide,
  options: ComparisonOptions
): Comparison {
  if (current.table === undefined) throw new TypeError('the current side has no table')
  if (baseline.table === undefined)
    return compareCounts(baseline, { ...current, table: current.table }, options)

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
  const significant = sufficiency.attainable ? significantCells(ledger, tests, options) : []
  const { groups, shown } = byCause(significant, ledger, tests, options)
  const speakers = new Set(shown.map(({ leader }) => leader.tested))
  const told = shown.map(({ leader, variants }): readonly [Found, Change] => [
    leader,
    {
      ...changeOf(leader, variants, ledger, tests, options),
      ...sameChanges(leader, speakers, baseline.set.accepted, ledger, tests, options)
    }
  ])
  const changes = told.map(([, change]) => change)
  const situated = groups.flatMap(({ leader }) => (leader.situated === true ? [leader] : []))
  const leaders = groups.map(({ leader }) => leader.cell)
  const found = new Set(
    groups.flatMap(({ leader, variants }) => [leader, ...variants]).map(({ cell }) => ruleKey(cell.rule))
  )
  const promises = promisesBroken(ledger, options).filter(({ policy }) => !found.has(ruleKey(policy)))
  for (const { policy } of promises) found.add(ruleKey(policy))
  const unseen = judgeUnseen(baseline.set.policies.filter(isUnseen), current.table, options)
  const written = [...forbiddenChanges(seen, pool), ...promises, ...unseen.changes]
  const novel = sufficiency.attainable
    ? noveltyChanges(pool, tests, [...written, ...changes], leaders, options, ledger)
    : []
  const judged = judgePolicies(ledger, tests, found, sufficiency.attainable, options)
  const judgements = {
    ...judged,
    notExercised: [...judged.notExercised, ...unseen.notExercised],
    unchanged: [...judged.unchanged, ...unseen.unchanged]
  }
  return {
    evidence: 'profile',
    sufficient: sufficiency.sufficient,
    sessionsNeeded: sufficiency.sessionsNeeded,
    ...offerRenames(pool, {
      changes: [
        ...written,
        ...foldedIntoNewActions(
          foldedSynonyms([...changes, ...novel]),
          movedByNewActions(told, novel, pool, tests.design, options)
        ).sort(byWeakness)
      ],
      ...judgements
    }),
    vitals: vitalTable(tests.vitals, tests.cells),
    conditions: [
      ...compareConditions(baseline.table, current.table),
      ...conditionsInContext(tests.family.columns, pool)
    ],
    tested: tests.size,
    detectable: sufficiency.detectable,
    rejudge: sufficiency.attainable ? rejudgeOf(tests, ledger, situated, options) : undefined,
    assumptions: tests.design.assumptions
  }
}

/**
 * What changed beyond chance by its causes: `groups` as the events tell them, `shown` as they are told, by what people know
 * and without what they ignore.
 */
function byCause(
  significant: readonly Found[],
  ledger: Ledger,
  tests: Tests,
  options: ComparisonOptions
): { readonly groups: readonly Group<Found>[]; readonly shown: readonly Group<Found>[] } {
  const { pool } = ledger
  const { design } = tests
  const causes = plainCauses(significant, pool, tests, options)
  const causal = new Set(causes.map(({ leader }) => leader))
  const known = new Set(significant.map(({ cell }) => ruleKey(cell.rule)))
  const without = vitalsWithout(pool, design, options)
  const grouped = groupByCause(significant, design, pool.table.rows, causes, without)
  const groups = seldomWithOthers(grouped, causal).flatMap(
    (group) => shownOf(group) ?? toldInSituation(group, known, ledger, options)
  )
  const spoken = groups
    .flatMap((group) => heeded(group, ledger))
    .map((group) => (speaksForItself(group, causal) ? group : presented(group, pool)))
  return { groups, shown: withEndings(spoken, pool, design) }
}

/**
 * Causes that show otherwise than by the strength of what they change: the first kind of them that there is. Of repeated
 * calls and more steps the calls, where they are the steps, and those not of one action of which more is seen.
 */
function plainCauses(
  significant: readonly Found[],
  pool: Pool,
  { design, vitals }: Tests,
  options: ComparisonOptions
): readonly Cause<Found>[] {
  const steps = vitals.find(({ name }) => name === EVENTS_PER_SESSION)?.cell
  const repeats = repeatsAsCause(significant, pool, design, options)
  const length = lengthAsCause(significant, pool, design, options, steps)
  const explained = ({ explains }: Cause<Found>) => significant.filter(explains).length
  const areSteps = (longer: Cause<Found>, calls: Cause<Found>) =>
    calls.explains(longer.leader) && (isVital(longer.leader) || explained(calls) >= explained(longer))
  if (repeats !== undefined && (length === undefined || areSteps(length, repeats))) return [repeats]
  const gone = goneAsCauses(significant, pool, design, options)
  if (gone.length > 0) return gone
  return length === undefined ? [] : [length]
}

/** Whether nobody else is to speak for it: it was told of one situation, or is what all the rest follows from. */
const speaksForItself = ({ leader }: Group<Found>, causal: ReadonlySet<Found>): boolean =>
  leader.situated === true || ((isVital(leader) || leader.cell.family === 'share') && causal.has(leader))

/**
 * What people ignore is tested all the same: it tells which other changes are about the same events, and these are only
 * reported where a policy is among them that people do not ignore.
 */
function heeded(group: Group<Found>, { baseline }: Ledger): Group<Found>[] {
  const all = [group.leader, ...group.variants]
  const statusOf = ({ cell }: Found) => baseline.get(ruleKey(cell.rule))?.status
  if (all.every((found) => statusOf(found) !== 'ignored')) return [group]
  if (all.every((found) => [undefined, 'ignored'].includes(statusOf(found)))) return []
  const [leader, ...variants] = all.filter((found) => statusOf(found) !== 'ignored')
  return leader === undefined ? [] : [{ leader, variants }]
}
