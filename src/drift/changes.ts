import type { Side, Subject } from '../result.ts'
import { normalQuantile } from '../statistics/normal.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { type Found, isVital, subjectSides } from './found.ts'
import { NEARLY_ALWAYS } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import type { Pool } from './pool.ts'
import { showingRows } from './rows.ts'
import { ruleKey } from './rule-key.ts'
import { changeInterval } from './sides.ts'
import type { Tests } from './tests.ts'
import { classify, testResult } from './verdict.ts'
import { vitalSides } from './vitals.ts'

/** What is told of a group of changes with one cause: what the leader says, and what changed with it. */
export function changeOf(
  leader: Found,
  variants: readonly Found[],
  ledger: Ledger,
  { vitals }: Tests,
  options: ComparisonOptions
): Change {
  const { cell, statistic, tested, direction } = leader
  const z = statistic.z * cell.sign
  const common = {
    direction,
    ...variantsOf(variants, ledger, isVital(leader)),
    ...(leader.situated === true ? { situated: true } : {}),
    rows: showingRows(cell, direction, ledger.pool),
    strength: tested.strength
  }
  if (cell.rule !== undefined)
    return {
      ...common,
      change: kindOfChange(leader, ledger, options),
      policy: ledger.policy(cell.rule),
      ...resultOf(ledger.sides(cell.rule), z, tested.adjusted)
    }
  const vital = vitals.find((one) => one.cell === cell)
  const sides = vital === undefined ? subjectSides(leader, ledger.pool) : vitalSides(vital, ledger.pool)
  const isKey = cell.subject?.type === 'context'
  const fresh = (cell.family === 'share' || isKey) && sides.baseline.kept === 0
  return {
    ...common,
    change: fresh ? 'new' : 'shifted',
    subject: fresh && !isKey ? neverSeen(cell.subject?.name ?? '') : cell.subject,
    ...resultOf(sides, z, tested.adjusted)
  }
}

/** What kind of change of a policy it is; anything else that is there is shifted, whatever becomes of it. */
export function kindOfChange(
  { cell: { rule }, direction }: Found,
  ledger: Ledger,
  options: ComparisonOptions
): Change['change'] {
  if (rule === undefined) return 'shifted'
  const key = ruleKey(rule)
  return classify(ledger.sides(rule), ledger.baseline.get(key), ledger.current.get(key), direction, options)
}

/** What a finding is about that an action is done at all. */
export const neverSeen = (action: string): Subject => ({
  type: 'action',
  name: action,
  description: `\`${action}\` was never seen in the baseline`
})

const Z_95 = normalQuantile(0.975)

/**
 * Where like is compared with like a change is surer than its plain shares, and an interval of these that holds "no
 * change" beside it would contradict the verdict: the limits then come from the test (Miettinen 1976).
 */
function testBased(delta: number, z: number, plain: readonly [number, number]): readonly [number, number] {
  if (Math.sign(delta) !== Math.sign(z) || Math.abs(z) <= Z_95) return plain
  const [near, far] = [delta * (1 - Z_95 / Math.abs(z)), delta * (1 + Z_95 / Math.abs(z))]
  return delta > 0 ? [near, Math.min(1, far)] : [Math.max(-1, far), near]
}

/** What changed with a change: policies, and subjects with their values. */
export const variantsOf = (
  variants: readonly Found[],
  ledger: Ledger,
  ofVital = false
): Pick<Change, 'variants' | 'variantSubjects'> => ({
  variants: variants.flatMap(({ cell: { rule } }) => (rule === undefined ? [] : [ledger.policy(rule)])),
  ...subjectsAmong(variants, ledger.pool, ofVital)
})

/** Vital signs and shares among the variants, with their values. Of shares only where no policy says it more plainly. */
function subjectsAmong(
  variants: readonly Found[],
  pool: Pool,
  ofVital: boolean
): Pick<Change, 'variantSubjects'> {
  const shown = variants.filter(
    (one) =>
      isVital(one) || one.cell.subject?.type === 'context' || (ofVital && one.cell.subject !== undefined)
  )
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

function resultOf(sides: { baseline: Side; current: Side; delta?: number }, z: number, adjusted: number) {
  const { baseline, current } = sides
  const delta = sides.delta ?? (current.confidence ?? 0) - (baseline.confidence ?? 0)
  const plain = changeInterval(baseline, current)
  const interval = plain !== null && plain[0] <= 0 && plain[1] >= 0 ? testBased(delta, z, plain) : plain
  return { baseline, current, test: testResult(delta, interval, z, adjusted) }
}

/** The change with others as its variants, by the rules and the subjects of these. */
export function withFolded(change: Change, others: readonly Change[]): Change {
  if (others.length === 0) return change
  const subjects = [change, ...others].flatMap(({ variantSubjects = [] }) => variantSubjects)
  return {
    ...change,
    variants: [
      ...change.variants,
      ...others.flatMap(({ policy, variants }) => (policy === undefined ? variants : [policy, ...variants]))
    ],
    ...(subjects.length === 0 ? {} : { variantSubjects: subjects })
  }
}

/**
 * Broken requirements first, then what is no rule any more, what got weaker (what held nearly always before habits), what
 * is new; the surest first. Numbers of sessions that explain nothing else come last: they do not say what changed.
 */
export function byWeakness(a: Change, b: Change): number {
  return rankOf(a) - rankOf(b) || (a.test.p_value ?? 0) - (b.test.p_value ?? 0)
}

function rankOf({ change, direction, policy, subject, baseline, variants }: Change): number {
  if (change === 'broken') return 0
  if (change === 'vanished') return 1
  if (subject?.type === 'vital' && variants.length === 0) return 6
  if (direction === 'weaker') {
    const isPromise = policy !== undefined && policy.kind !== 'association'
    return isPromise && (baseline.confidence ?? 0) >= NEARLY_ALWAYS ? 2 : 3
  }
  return change === 'new' ? 4 : 5
}
