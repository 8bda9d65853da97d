import { isDerived } from '../abstraction/vocabulary.ts'
import type { Side } from '../result.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { speaksOf } from './gone.ts'
import { type Changed, type Group, isLeftByChance } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import type { Pool } from './pool.ts'
import { ruleKey } from './rule-key.ts'
import { type SidesOfRule, sidesOf } from './sides.ts'
import { statisticOf } from './statistic.ts'
import { dividedBy } from './strata.ts'
import type { TestedCell, Tests } from './tests.ts'
import { matters } from './verdict.ts'
import { isLarge, isOfMix, isShown } from './worth.ts'

/** A cell that changed beyond chance, and enough to be told. */
export interface Found extends Changed {
  readonly tested: TestedCell
  readonly direction: Change['direction']
  readonly sides: SidesOfRule | undefined
  /** Whether the plain shares show it too. */
  readonly shown: boolean
  /** Whether it is told by what happened in one situation, the plain shares of all of them hiding it. */
  readonly situated?: boolean | undefined
  /** Whether it is large by the sessions that do it alone, and among all events next to nothing. */
  readonly seldom: boolean
  /** 0: a policy of the baseline, 1: one of the current set or no policy at all, 2: known to neither set. */
  readonly familiarity: number
}

/** Whether it is a number of how the agent is doing, which says nothing of what it does. */
export const isVital = ({ cell }: Pick<Found, 'cell'>): boolean => cell.subject?.type === 'vital'

/** Whether it is how often an action is done among all events. */
export const isShareOf = ({ cell: { subject } }: Pick<Found, 'cell'>, action: string): boolean =>
  subject?.type === 'action-share' && subject.name === action

/** How often the thing was so on either side, of a cell that counts events. */
export function subjectSides(
  { cell }: { readonly cell: Cell },
  pool: Pool
): { baseline: Side; current: Side } {
  return sidesOf({ rows: cell.rows as Uint32Array, kept: cell.values as Uint8Array }, pool)
}

/** How often the thing was so on either side, whatever the situation; undefined for what is no count of events. */
export const plainSides = (cell: Cell, pool: Pool): { baseline: Side; current: Side } | undefined =>
  cell.rows !== undefined && cell.values instanceof Uint8Array ? subjectSides({ cell }, pool) : undefined

/** What of all that was tested is beyond chance and worth telling. */
export const significantCells = (ledger: Ledger, tests: Tests, options: ComparisonOptions): Found[] =>
  tests.cells.flatMap((tested) => {
    const found = tested.adjusted > options.alpha ? undefined : foundOf(tested, ledger, options)
    return found === undefined || isOfPlaceAlone(found, tests.design) ? [] : [found]
  })

/**
 * What other calls are made with at the same place of a session says that the place is another one, where nothing is left of
 * it once places are not told apart: a step was put in, or left out, before these calls.
 */
function isOfPlaceAlone({ cell }: Found, design: Design): boolean {
  const { keys = [] } = cell.strata
  if (cell.family !== 'argument' || cell.rows === undefined || !keys.some(({ key }) => isDerived(key)))
    return false
  const lasting = keys.filter(({ key }) => !isDerived(key))
  const strata = dividedBy(cell.rows, lasting)
  return isLeftByChance(statisticOf({ ...cell, strata }, design)?.z ?? 0)
}

/** What was tested as something to tell, however sure it is; undefined where it is too small, or the mix's doing. */
export function foundOf(tested: TestedCell, ledger: Ledger, options: ComparisonOptions): Found | undefined {
  const { cell, statistic } = tested
  const direction = statistic.z * cell.sign > 0 ? 'stronger' : 'weaker'
  const key = ruleKey(cell.rule)
  const known = ledger.baseline.get(key) ?? ledger.current.get(key)
  const sides = cell.rule === undefined ? undefined : ledger.sides(cell.rule)
  if (!isLarge(tested, sides, known, direction, options) || isOfMix(tested, sides)) return undefined
  return {
    cell,
    statistic,
    tested,
    direction,
    sides,
    shown: isShown(tested, sides ?? plainSides(cell, ledger.pool), known, direction, options),
    seldom: cell.family === 'share' && !matters(statistic.before, statistic.delta, options.minEffect),
    tracked: known !== undefined,
    required: ledger.baseline.get(key)?.status === 'required' && direction === 'weaker',
    familiarity: ledger.baseline.has(key) ? 0 : known !== undefined || cell.rule === undefined ? 1 : 2
  }
}

/** What of a group the plain shares show: the first of these speaks for it. Undefined where they show none of it. */
export function shownOf({ leader, variants }: Group<Found>): Group<Found> | undefined {
  const [first, ...others] = [leader, ...variants].filter(({ shown }) => shown)
  return first && { leader: first, variants: others }
}

/**
 * What is seldom done says by its share that it is done in other sessions, and not where: a change that speaks of it in
 * its situation tells that, and the share goes with it; but for those that are `causes`.
 */
export function seldomWithOthers(
  groups: readonly Group<Found>[],
  causes: ReadonlySet<Found>
): Group<Found>[] {
  const [seldom, telling] = [true, false].map((own) =>
    groups.filter(({ leader }) => (leader.seldom && !causes.has(leader)) === own)
  ) as [Group<Found>[], Group<Found>[]]
  const placeOf = ({ leader }: Group<Found>) =>
    telling.find((group) =>
      [group.leader, ...group.variants].some(({ cell }) => speaksOf(cell.rule, leader.cell.subject?.name))
    )
  const placed = seldom.map((group) => ({ group, place: placeOf(group) }))
  return [
    ...telling.map((own) => ({
      ...own,
      variants: [
        ...own.variants,
        ...placed.flatMap(({ group, place }) => (place === own ? [group.leader, ...group.variants] : []))
      ]
    })),
    ...placed.flatMap(({ group, place }) => (place === undefined ? [group] : []))
  ]
}
