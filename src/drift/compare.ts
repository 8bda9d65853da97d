import { derivedKeys } from '../abstraction/vocabulary.ts'
import type { Table } from '../events/table.ts'
import { canonicalRule } from '../policies/identity.ts'
import { countedPolicy } from '../policies/mine.ts'
import type { Policy, Rule } from '../policies/policy.ts'
import type { Side, Subject } from '../result.ts'
import { compareConditions } from './conditions.ts'
import { compareCounts } from './counts-only.ts'
import type { Change, Comparison, ComparisonOptions, ComparisonSide } from './drift.ts'
import { forbiddenChanges } from './forbidden.ts'
import { type Changed, type Group, groupByCause } from './grouping.ts'
import { rejudgeOf } from './judge.ts'
import { judgePolicies } from './judgements.ts'
import { foldedIntoNewActions } from './new-actions.ts'
import { noveltyChanges } from './novel-changes.ts'
import { type Pool, poolTables } from './pool.ts'
import { promisesBroken } from './promise.ts'
import { offerRenames } from './renames.ts'
import { repeatsAsCause } from './repeats.ts'
import { showingRows } from './rows.ts'
import { changeInterval, countSides, type SidesOfRule, sidesOf } from './sides.ts'
import { isSufficient } from './sufficiency.ts'
import { runTests, type TestedCell, type Tests } from './tests.ts'
import { classify, testResult } from './verdict.ts'
import { DISTINCT_ACTIONS, REPEATED_CALLS, vitalSides, vitalTable } from './vitals.ts'
import { worthFinding } from './worth.ts'

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
  const policies = distinct([...baseline.set.policies, ...current.set.policies])
  const tests = runTests(pool, policies, options)
  const ledger = ledgerOf(pool, baseline, current, current.table)
  const sufficiency = isSufficient(ledger, tests, options)
  const significant = sufficiency.attainable ? significantCells(ledger, tests, options) : []
  const repeats = repeatsAsCause(significant, pool, tests.design, options)
  const groups = groupByCause(significant, tests.design, pool.table.rows, repeats)
  const changes = groups
    .flatMap((group) => heeded(group, ledger))
    .map((group) => presented(group, pool))
    .map(({ leader, variants }) => changeOf(leader, variants, ledger, options))
  const novel = sufficiency.attainable ? noveltyChanges(pool, tests, changes, options) : []
  const found = new Set(
    groups.flatMap(({ leader, variants }) => [leader, ...variants]).map(({ cell }) => ruleKey(cell.rule))
  )
  const promises = promisesBroken(ledger, options).filter(({ policy }) => !found.has(ruleKey(policy)))
  for (const { policy } of promises) found.add(ruleKey(policy))
  const written = [...forbiddenChanges(baseline.set.policies, pool), ...promises]
  const judgements = judgePolicies(ledger, tests, found, sufficiency.attainable, options)
  return {
    evidence: 'profile',
    sufficient: sufficiency.sufficient,
    sessionsNeeded: sufficiency.sessionsNeeded,
    ...offerRenames(pool, {
      changes: [...written, ...foldedIntoNewActions([...changes, ...novel]).sort(byWeakness)],
      ...judgements
    }),
    vitals: vitalTable(tests),
    conditions: compareConditions(baseline.table, current.table),
    tested: tests.size,
    detectable: sufficiency.detectable,
    rejudge: sufficiency.attainable ? rejudgeOf(tests, ledger, options) : undefined,
    assumptions: tests.design.assumptions
  }
}

/** Policies of both sides and how they stand in the pool, counted when first asked for. */
export interface Ledger {
  readonly pool: Pool
  readonly baseline: ReadonlyMap<string, Policy>
  readonly current: ReadonlyMap<string, Policy>
  readonly sides: (rule: Rule) => SidesOfRule
  readonly policy: (rule: Rule) => Policy
}

const ruleKey = (rule: Rule | undefined): string => (rule === undefined ? '' : canonicalRule(rule))

function distinct(policies: readonly Policy[]): readonly Policy[] {
  const byRule = new Map<string, Policy>()
  for (const policy of policies) {
    const key = canonicalRule(policy)
    // What people wrote stands in the baseline, which comes first.
    if (!byRule.has(key)) byRule.set(key, policy)
  }
  return [...byRule.values()]
}

function ledgerOf(pool: Pool, baseline: ComparisonSide, current: ComparisonSide, table: Table): Ledger {
  const index = (policies: readonly Policy[]) =>
    new Map(policies.map((policy) => [canonicalRule(policy), policy] as const))
  const before = index(baseline.set.policies)
  const after = index(current.set.policies)
  const counted = new Map<string, SidesOfRule>()
  return {
    pool,
    baseline: before,
    current: after,
    sides: (rule) => {
      const key = canonicalRule(rule)
      const known = counted.get(key) ?? countSides(rule, pool)
      counted.set(key, known)
      return known
    },
    policy: (rule) => {
      const key = canonicalRule(rule)
      return before.get(key) ?? after.get(key) ?? countedPolicy(plain(rule), table)
    }
  }
}

/** The rule alone, whatever else the object it came in carries. */
const plain = (rule: Rule): Rule => JSON.parse(canonicalRule(rule)) as Rule

interface Found extends Changed {
  readonly tested: TestedCell
  readonly direction: Change['direction']
  readonly sides: SidesOfRule | undefined
  /** 0: a policy of the baseline, 1: one of the current set or no policy at all, 2: known to neither set. */
  readonly familiarity: number
}

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

/** A change this much weaker than the strongest of its group may still speak for it. */
const MAY_SPEAK = 0.6
/** A vital sign says that something changed, and never what: anything that does may speak for it. */
const MAY_SPEAK_FOR_VITAL = 0.4

const isVital = ({ cell }: Pick<Found, 'cell'>): boolean => cell.subject?.type === 'vital'

/**
 * The strongest change shows where the cause lies; what people read first is the one they know: a policy of their
 * baseline, one that got weaker, one with few conditions.
 */
function presented({ leader: strongest, variants }: Group<Found>, pool: Pool): Group<Found> {
  if (strongest.required || strongest.cell.subject?.name === REPEATED_CALLS)
    return { leader: strongest, variants }
  const all = [strongest, ...variants]
  const leader = ofLength(strongest, variants, pool)
  const enough = (isVital(leader) ? MAY_SPEAK_FOR_VITAL : MAY_SPEAK) * Math.abs(strongest.statistic.z)
  const [speaker = leader] = all
    .filter(
      (found) =>
        Math.abs(found.statistic.z) >= enough &&
        (found.cell.rule !== undefined ||
          found === leader ||
          (isVital(leader) && canTell(leader, found, pool)))
    )
    .sort(
      (a, b) =>
        plainness(a, leader) - plainness(b, leader) ||
        Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
        Number(saysLittle(a)) - Number(saysLittle(b)) ||
        conditionsOf(a) - conditionsOf(b) ||
        Number(isOrder(a)) - Number(isOrder(b)) ||
        distance(b) - distance(a) ||
        Math.abs(b.statistic.z) - Math.abs(a.statistic.z)
    )
  return { leader: speaker, variants: all.filter((found) => found !== speaker) }
}

/**
 * Where sessions became longer or shorter, the share of every action that went along with none of it moved too: then it
 * is the length that changed, and not that action.
 */
function ofLength(strongest: Found, variants: readonly Found[], pool: Pool): Found {
  if (strongest.cell.family !== 'share' || isGone(strongest, pool)) return strongest
  if (subjectSides(strongest, pool).baseline.kept === 0) return strongest
  const enough = MAY_SPEAK * Math.abs(strongest.statistic.z)
  return (
    variants.find(
      ({ cell, statistic }) => cell.subject?.name === 'events per session' && Math.abs(statistic.z) >= enough
    ) ?? strongest
  )
}

/** What is read before what: a rule that people know, an action that is gone, a vital sign, a rule that nobody knows. */
const plainness = (found: Found, leader: Found): number =>
  found.familiarity + (isVital(found) ? 0.5 : found.cell.family === 'share' && found !== leader ? -0.5 : 0)

/** So little of what an action's share was is as good as nothing. */
const GONE = 0.1
/** An action this much rarer tells more than how many different ones there are. */
const RARE = 0.5

function isGone(found: Found, pool: Pool, atMost = GONE): boolean {
  if (found.cell.family !== 'share') return false
  const { baseline, current } = subjectSides(found, pool)
  return (current.confidence ?? 0) <= atMost * (baseline.confidence ?? 0)
}

/** Longer sessions alone make every share smaller; how many different actions there are does not. */
const canTell = (vital: Found, found: Found, pool: Pool): boolean =>
  isGone(found, pool, vital.cell.subject?.name === DISTINCT_ACTIONS ? RARE : GONE)

/** That something comes after something else is a condition as well. */
const conditionsOf = ({ cell: { rule, conditions } }: Found): number =>
  conditions + Number(rule?.kind === 'sequence' && rule.target !== undefined)

/** What is chosen in a situation is a plainer sentence than what comes after what. */
const isOrder = ({ cell: { rule } }: Found): boolean =>
  rule?.kind === 'sequence' ||
  (rule?.kind === 'association' &&
    Object.keys(rule.antecedent).some((key) => (derivedKeys as readonly string[]).includes(key)))

/** "5% → 1%" in all situations tells less than "42% → 7%" in those where it matters. */
const saysLittle = (found: Found): boolean => found.cell.rule !== undefined && distance(found) < LITTLE

const LITTLE = 0.1

/** How far the confidence moved: the larger step is the plainer sentence. */
const distance = ({ sides }: Found): number =>
  Math.abs((sides?.current.confidence ?? 0) - (sides?.baseline.confidence ?? 0))

function significantCells(ledger: Ledger, tests: Tests, options: ComparisonOptions): Found[] {
  return tests.cells.flatMap((tested) => {
    const { cell, statistic, adjusted } = tested
    if (adjusted > options.alpha) return []
    const direction = statistic.z * cell.sign > 0 ? 'stronger' : 'weaker'
    const key = ruleKey(cell.rule)
    const known = ledger.baseline.get(key) ?? ledger.current.get(key)
    const sides = cell.rule === undefined ? undefined : ledger.sides(cell.rule)
    if (!worthFinding(tested, sides, known, direction, options)) return []
    return [
      {
        cell,
        statistic,
        tested,
        direction,
        sides,
        tracked: known !== undefined,
        required: ledger.baseline.get(key)?.status === 'required' && direction === 'weaker',
        familiarity: ledger.baseline.has(key) ? 0 : known !== undefined || cell.rule === undefined ? 1 : 2
      }
    ]
  })
}

function changeOf(
  leader: Found,
  variants: readonly Found[],
  ledger: Ledger,
  options: ComparisonOptions
): Change {
  const { cell, statistic, tested, direction } = leader
  const rules = variants.flatMap((variant) => (variant.cell.rule === undefined ? [] : [variant]))
  const common = {
    direction,
    variants: rules.map((variant) => ledger.policy(variant.cell.rule as Rule)),
    ...subjectsAmong(leader, variants, ledger.pool),
    rows: showingRows(cell, direction, ledger.pool),
    strength: Math.abs(statistic.z) / tested.criticalZ
  }
  if (cell.rule !== undefined) {
    const sides = ledger.sides(cell.rule)
    const key = canonicalRule(cell.rule)
    const change = classify(sides, ledger.baseline.get(key), ledger.current.get(key), direction, options)
    return {
      ...common,
      change,
      policy: ledger.policy(cell.rule),
      ...resultOf(sides, statistic.z, tested.adjusted)
    }
  }
  const sides = cell.family === 'vital' ? vitalSides(cell, ledger.pool) : subjectSides(leader, ledger.pool)
  const fresh = cell.family === 'share' && sides.baseline.kept === 0
  return {
    ...common,
    change: fresh ? 'new' : 'shifted',
    subject: fresh
      ? {
          type: 'action',
          name: cell.subject?.name ?? '',
          description: `\`${cell.subject?.name}\` was never seen in the baseline`
        }
      : cell.subject,
    ...resultOf(sides, statistic.z, tested.adjusted)
  }
}

const Z_95 = 1.959963984540054

/**
 * Where like is compared with like a change is surer than its plain shares, and an interval of these that holds "no
 * change" beside it would contradict the verdict: the limits then come from the test (Miettinen 1976).
 */
function testBased(delta: number, z: number, plain: readonly [number, number]): readonly [number, number] {
  if (Math.sign(delta) !== Math.sign(z) || Math.abs(z) <= Z_95) return plain
  const [near, far] = [delta * (1 - Z_95 / Math.abs(z)), delta * (1 + Z_95 / Math.abs(z))]
  return delta > 0 ? [near, Math.min(1, far)] : [Math.max(-1, far), near]
}

/** Vital signs and shares among the variants, with their values. Of shares only where no policy says it more plainly. */
function subjectsAmong(
  leader: Found,
  variants: readonly Found[],
  pool: Pool
): Pick<Change, 'variantSubjects'> {
  const shown = variants.filter((one) => isVital(one) || (isVital(leader) && one.cell.subject !== undefined))
  if (shown.length === 0) return {}
  return {
    variantSubjects: shown.flatMap((one): Subject[] => {
      const { subject } = one.cell
      if (subject === undefined) return []
      if (isVital(one)) return [subject]
      const { baseline, current } = subjectSides(one, pool)
      return [{ ...subject, values: [baseline.confidence, current.confidence], unit: 'share' }]
    })
  }
}

function subjectSides({ cell }: Found, pool: Pool): { baseline: Side; current: Side } {
  return sidesOf({ rows: cell.rows as Uint32Array, kept: cell.values as Uint8Array }, pool)
}

function resultOf(sides: { baseline: Side; current: Side; delta?: number }, z: number, adjusted: number) {
  const { baseline, current } = sides
  const delta = sides.delta ?? (current.confidence ?? 0) - (baseline.confidence ?? 0)
  const plain = changeInterval(baseline, current)
  const interval = plain !== null && plain[0] <= 0 && plain[1] >= 0 ? testBased(delta, z, plain) : plain
  return { baseline, current, test: testResult(delta, interval, z, adjusted) }
}

/** Broken promises first, then what got weaker, then what is new; the surest first. */
function byWeakness(a: Change, b: Change): number {
  const rank = ({ change, direction }: Change) =>
    change === 'broken'
      ? 0
      : change === 'vanished'
        ? 1
        : direction === 'weaker'
          ? 2
          : change === 'new'
            ? 3
            : 4
  return rank(a) - rank(b) || (a.test.p_value ?? 0) - (b.test.p_value ?? 0)
}
