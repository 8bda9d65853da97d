import { amountsAsCauses, seenOfAmounts } from './amounts.ts'
import type { ComparisonOptions } from './drift.ts'
import { withEndings } from './endings.ts'
import { type Found, isVital, seldomWithOthers, shownOf } from './found.ts'
import { goneAsCauses } from './gone.ts'
import { goneTogetherAsCauses } from './gone-together.ts'
import { type Cause, type Group, groupByCause } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import { lengthAsCause } from './longer.ts'
import { movesAsCauses } from './moved.ts'
import { noLongerDoneAsCauses } from './no-longer-done.ts'
import { outcomesAsCauses } from './outcomes-as-causes.ts'
import type { Pool } from './pool.ts'
import { renamesAsCauses } from './renamed.ts'
import type { Renames } from './renames.ts'
import { repeatsAsCause } from './repeats.ts'
import { ruleKey } from './rule-key.ts'
import { toldInSituation } from './situation.ts'
import { presented } from './speaker.ts'
import { toldByStep } from './steps.ts'
import { reaches } from './strength.ts'
import type { Tests } from './tests.ts'
import { stepsOf } from './vitals.ts'
import { vitalsWithout } from './without.ts'

/** Changes by what made them: `groups` as the events tell them, `shown` as they are told, by what people know and without what they ignore. */
export interface ByCause {
  readonly groups: readonly Group<Found>[]
  readonly shown: readonly Group<Found>[]
}

/** What changed beyond chance by its causes, where `given` are known to be some. */
export function byCause(
  significant: readonly Found[],
  given: readonly Cause<Found>[],
  ledger: Ledger,
  tests: Tests,
  options: ComparisonOptions
): ByCause {
  const { pool } = ledger
  const { design } = tests
  const causes = [...given, ...plainCauses(unexplained(significant, given), pool, tests, options)]
  const causal = new Set(causes.map(({ leader }) => leader))
  const known = new Set(significant.map(({ cell }) => ruleKey(cell.rule)))
  const without = vitalsWithout(pool, design, options)
  const grouped = groupByCause(significant, design, pool.table.rows, causes, without)
  const groups = seldomWithOthers(grouped, causal).flatMap(
    (group) => shownOf(group) ?? toldInSituation(group, known, ledger, options)
  )
  const isSeenOf = seenOfAmounts(pool, tests, options)
  const spoken = groups
    .flatMap((group) => heeded(group, ledger))
    .map((group) =>
      speaksForItself(group, causal, given)
        ? group
        : toldByStep(presented(group, pool, isSeenOf), pool, tests, options)
    )
  return { groups, shown: withEndings(spoken, pool, design) }
}

const unexplained = (changed: readonly Found[], causes: readonly Cause<Found>[]): readonly Found[] =>
  causes.length === 0
    ? changed
    : changed.filter((change) =>
        causes.every(({ leader, explains }) => leader !== change && (change.required || !explains(change)))
      )

/** The change that stands for a group: what is told by one situation was found over all of them. */
export const foundOfGroup = ({ leader, variants }: Group<Found>): Found =>
  leader.situated === true ? (variants[0] ?? leader) : leader

/** The changes of a group as they were found, the one that stands for it first. */
const membersOf = (group: Group<Found>): readonly Found[] =>
  group.leader.situated === true ? group.variants : [group.leader, ...group.variants]

/**
 * Causes of which several changes are told, by the groups that would be: actions that were renamed, that are gone in one
 * piece or without being a change by themselves, that end otherwise, or that moved.
 */
export function causesOfSeveral(
  significant: readonly Found[],
  told: readonly Group<Found>[],
  renames: Renames,
  pool: Pool,
  tests: Tests,
  options: ComparisonOptions
): readonly Cause<Found>[] {
  const { design, vitals } = tests
  const leaders = new Set(told.map(foundOfGroup))
  const renamed = renamesAsCauses(significant, renames, pool, design, options)
  const away = goneTogetherAsCauses(unexplained(significant, renamed), leaders, pool, design, options)
  const known = [...renamed, ...away]
  const endings = outcomesAsCauses(unexplained(significant, known), leaders, pool, design, options)
  const others = unexplained(significant, [...known, ...endings])
  const rest = unexplained(others, plainCauses(others, pool, tests, options))
  const gone = noLongerDoneAsCauses(rest, leaders, pool, design, options)
  const steps = stepsOf(vitals)
  const left = unexplained(rest, gone)
  const amounts = amountsAsCauses(left, told.map(membersOf), pool, design, options, steps)
  const moves = movesAsCauses(unexplained(left, amounts), leaders, pool, design, options, steps)
  return [...known, ...endings, ...gone, ...amounts, ...moves]
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
  const steps = stepsOf(vitals)
  const repeats = repeatsAsCause(significant, pool, design, options)
  const length = lengthAsCause(significant, pool, design, options, steps)
  const explained = ({ explains }: Cause<Found>) => significant.filter(explains).length
  const areSteps = (longer: Cause<Found>, calls: Cause<Found>) =>
    calls.explains(longer.leader) && (isVital(longer.leader) || explained(calls) >= explained(longer))
  const told = repeats !== undefined && (length === undefined || areSteps(length, repeats)) ? repeats : length
  if (told !== undefined && told.leader.statistic.z > 0 && told === repeats) return [told]
  // With an action that is gone went whatever calls of it were repeated.
  const gone = goneAsCauses(significant, pool, design, options)
  if (gone.length > 0) return gone
  return told === undefined ? [] : [told]
}

/** Whether nobody else is to speak for it: it was told of one situation, or is what all the rest follows from. */
const speaksForItself = (
  { leader }: Group<Found>,
  causal: ReadonlySet<Found>,
  given: readonly Cause<Found>[]
): boolean =>
  leader.situated === true ||
  given.some((cause) => cause.leader === leader) ||
  ((isVital(leader) || leader.cell.family === 'share') && causal.has(leader))

/**
 * What people ignore is tested all the same: it tells which other changes are about the same events, and these are only
 * reported where a policy is among them that people do not ignore, or a change that is more than what is ignored shows of it.
 */
function heeded(group: Group<Found>, { baseline }: Ledger): Group<Found>[] {
  const all = [group.leader, ...group.variants]
  const statusOf = ({ cell }: Found) => baseline.get(ruleKey(cell.rule))?.status
  const ignored = all.filter((found) => statusOf(found) === 'ignored')
  if (ignored.length === 0) return [group]
  const others = all.filter((found) => !ignored.includes(found))
  const [leader, ...variants] = others
  if (leader === undefined) return []
  const isKnown = others.some((found) => statusOf(found) !== undefined)
  const shows = (one: Found) => others.every(({ statistic }) => reaches(one.statistic, SHOWS, statistic))
  return !isKnown && ignored.some(shows) ? [] : [{ leader, variants }]
}

/** Of the strength of a change: what shows so much of it may speak for it, and be ignored for it. */
const SHOWS = 0.6
