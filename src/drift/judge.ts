import type { Subject } from '../result.ts'
import type { Cell } from './cell.ts'
import type { ComparisonOptions, Rejudge } from './drift.ts'
import { unfolded } from './folded.ts'
import { type Found, plainSides } from './found.ts'
import type { Ledger } from './ledger.ts'
import type { Share } from './level.ts'
import { once } from './made-once.ts'
import type { Pool } from './pool.ts'
import { goTheSameWay, presenceCell } from './presence.ts'
import { type Ladder, TIE } from './relabel.ts'
import { ruleKey } from './rule-key.ts'
import { reaching, scoreOf } from './scoring.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { type TestedCell, type Tests, testedByRule } from './tests.ts'
import { cellWith } from './what-if.ts'
import { worthFinding } from './worth.ts'

/**
 * The verdict on one thing, had its promise been kept so many times in the current situations and all else been as it
 * was: the same statistic over the changed events, against the same relabellings and the same other statistics.
 */
export function rejudgeOf(
  tests: Tests,
  ledger: Ledger,
  situated: readonly Found[],
  options: ComparisonOptions
): Rejudge {
  const { pool } = ledger
  const { alpha } = options
  const shared = barOfRun(tests, alpha)
  return ({ policy, subject }, direction) => {
    const rule = policy && ruleKey(policy)
    const within = situated.find((found) => ruleKey(found.cell.rule) === rule)
    const tested =
      within?.tested ??
      (rule === undefined
        ? tests.cells.find((entry) => isAbout(entry.cell, subject))
        : testedByRule(tests).get(rule))
    if (tested === undefined) return undefined
    const cell = unfolded(tested.cell)
    const counted = within?.sides ?? (cell.rule === undefined ? undefined : ledger.sides(cell.rule))
    const sides = counted && { ...counted }
    const occasions = { cell, sides, pool, strataFor: tests.family.strataFor }
    const significant = tested.adjusted <= alpha
    // An action that is told by what was tested of something else: its share says nothing of when that would turn.
    if (!significant && rule === undefined) return undefined
    if (!significant && tests.cells.length * tests.design.lines > MOST_FOR_A_PASS) return undefined
    const bar = significant ? () => shared : once(() => barWithout(tested, tests, alpha))
    return (kept) => {
      const changed = cellWith(occasions, kept)
      const statistic = statisticOf(changed, tests.design)
      if (statistic === undefined) return false
      if ((statistic.z * cell.sign > 0 ? 'stronger' : 'weaker') !== direction) return false
      const then =
        sides === undefined
          ? plainSides(changed, pool)
          : {
              baseline: sides.baseline,
              current: { ...sides.current, kept, confidence: kept / sides.current.events }
            }
      if (!worthFinding({ cell: changed, statistic }, then, policy, direction, options)) return false
      if (bar()(statistic, tested) <= alpha) return true
      const { presence } = tested
      const bySessions = presence && presenceIn(changed, tests, pool, options)
      return (
        bySessions !== undefined &&
        goTheSameWay(statistic, bySessions) &&
        bar()(bySessions, presence as TestedCell) <= alpha
      )
    }
  }
}

/** In how many sessions an action would be done, were its share what this cell counts. */
function presenceIn(
  { subject, sessions, values }: Cell,
  { design, family }: Tests,
  pool: Pool,
  { minSessions }: ComparisonOptions
): Statistic | undefined {
  const doing = new Uint8Array(pool.table.sessions)
  for (let i = 0; i < values.length; i++) if (values[i] === 1) doing[sessions[i] as number] = 1
  const cell = presenceCell(pool, subject?.name ?? '', doing, family.strataFor, minSessions)
  return cell && statisticOf(cell, design)
}

/** Whether it counts how often an action is chosen, or an argument given: whatever else has a subject has no such count. */
const isAbout = ({ family, subject: own }: Cell, subject: Subject | undefined): boolean =>
  family === (subject?.type === 'context' ? 'argument' : 'share') &&
  own !== undefined &&
  own.name === subject?.name

/** Cells times lines of which all relabellings are worth going through for a policy that passed: about a tenth of a second. */
const MOST_FOR_A_PASS = 100_000

/** Adjusted p-value of another statistic in the place of one that was tested. */
type Bar = (statistic: Statistic, tested: TestedCell) => number

interface Other {
  readonly score: number
  readonly adjusted: number
}

const otherOf = (z: number, entry: Share & { readonly adjusted: number }): Other => ({
  score: scoreOf(z, entry),
  adjusted: entry.adjusted
})

/** As the run judged it: one that was significant comes down among the rest, which stay as they were. */
const barOfRun = (tests: Tests, alpha: number): Bar =>
  barOn(tests.ladder, othersOf(tests.cells, tests), alpha)

/** For one that was not: all relabellings, where the run may have needed few of them, and nothing of what it was before. */
const barWithout = (tested: TestedCell, tests: Tests, alpha: number): Bar =>
  barOn(
    tests.ladder.without(tests.cells.indexOf(tested)),
    othersOf(
      tests.cells.filter((entry) => entry !== tested),
      tests
    ),
    alpha
  )

const othersOf = (
  cells: readonly TestedCell[],
  { presences, novelties }: Pick<Tests, 'presences' | 'novelties'>
): Other[] => [
  ...[...cells, ...presences].map((entry) => otherOf(entry.statistic.z, entry)),
  ...novelties.map((entry) => otherOf(entry.novelty.special.z, entry))
]

function barOn({ scores, below, batches }: Ladder, others: readonly Other[], alpha: number): Bar {
  return (statistic, share) => {
    const score = scoreOf(statistic.z, share)
    // Whatever ranks higher must be significant before this one can be.
    if (others.some((other) => other.score > score && other.adjusted > alpha)) return 1
    const lower = below(scores.filter((other) => other < score).length)
    const beaten = reaching({ ...share, statistic }, batches, lower, score - TIE)
    return (beaten + 1) / (lower.length + 1)
  }
}
