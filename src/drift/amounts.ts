import { isDerived } from '../abstraction/vocabulary.ts'
import { conditionsOf } from '../policies/policy.ts'
import { allRowsWhere } from '../policies/rows.ts'
import { actionAmounts } from './action-amounts.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import { doneIn, wayOf } from './done.ts'
import type { ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import { goneWithout, speaksOf } from './gone.ts'
import { type Cause, isHardlyLeft, MOST_OF_ALL } from './grouping.ts'
import { isAboutCalls } from './longer.ts'
import { isHardlyOf, MOST_TRIED, namedIn, strengthOf } from './moved.ts'
import type { Pool } from './pool.ts'
import { statisticOf } from './statistic.ts'
import { reaches, strongest } from './strength.ts'
import type { Tests } from './tests.ts'
import { DISTINCT_ACTIONS, EVENTS_PER_SESSION, stepsOf } from './vitals.ts'
import { rowsDoing } from './without.ts'

/** What changes less than this part of what it is to explain is seen of it, and not the other way round. */
const AS_STRONG = 0.6

/** What leads, and what follows from it; with what leads. */
interface Following {
  readonly leader: Found
  readonly follows: readonly Found[]
}

/**
 * An action that is done more often than before, or less: in many a situation it is, and whatever comes next to it comes
 * next to something else there. Taken where that makes several of the groups that would be told (`told`, what stands for
 * each first), that of these leading which says most of it. A group follows where all of it does.
 */
export function amountsAsCauses(
  changed: readonly Found[],
  told: readonly (readonly Found[])[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions,
  steps: Cell | undefined
): readonly Cause<Found>[] {
  if (steps === undefined) return []
  const { amountOf, wayOf: wayIn } = actionAmounts(steps, pool, design)
  const causes: Cause<Found>[] = []
  let rest = changed.filter((change) => !change.required && !isAboutCalls(change))
  let groups = told.filter(([first]) => first !== undefined && rest.includes(first))
  while (groups.length > 1) {
    const most = namesOf(rest, wayIn)
      .flatMap(followingOf)
      .sort((a, b) => strengthOf(b.follows) - strengthOf(a.follows))[0]
    if (most === undefined) break
    const { leader, follows } = most
    causes.push({ leader, explains: (change) => follows.includes(change) })
    rest = rest.filter((change) => !follows.includes(change))
    groups = groups.filter(([first]) => rest.includes(first as Found))
  }
  return withSizes(causes)

  /** How many steps sessions take, and how many different ones, follows from all that is done more or less together. */
  function withSizes(found: readonly Cause<Found>[]): readonly Cause<Found>[] {
    const sizes = groups.filter((group) => group.every(isSize)).flat()
    const told = groups.flatMap(([first]) => (first !== undefined && !isSize(first) ? [first] : []))
    const leader = strongest([...found.map((cause) => cause.leader), ...told].filter(isAboutAmount))
    if (sizes.length === 0 || leader === undefined) return found
    const skip = rowsDoing(namesOf(changed, wayIn, Number.POSITIVE_INFINITY), pool)
    const left = skip.reduce((sum, skipped) => sum + 1 - skipped, 0)
    if (left < (1 - MOST_OF_ALL) * pool.table.rows) return found
    const isGone = goneWithout(skip, pool, design, options)
    const follows = sizes.filter(isGone)
    if (follows.length === 0) return found
    const own = found.find((cause) => cause.leader === leader)
    const group = groups.find(([first]) => first === leader) ?? []
    const explains = (change: Found) =>
      follows.includes(change) || (own === undefined ? group.includes(change) : own.explains(change))
    return [...found.filter((cause) => cause !== own), { leader, explains }]
  }

  function isAboutAmount(change: Found): boolean {
    const name = doneIn(change.cell)
    return name !== undefined && isOwn(change, name, wayIn)
  }

  function followingOf(name: string): readonly Following[] {
    const own = rest.filter((change) => isOwn(change, name, wayIn))
    const saying = own.filter((change) => groups.some(([told]) => told === change))
    const first = strongest(saying)
    if (first === undefined || isHardlyOf(amountOf(name), first)) return []
    const isGone = goneWithout(rowsDoing([name], pool), pool, design, options)
    // Where it is what comes before, nothing is left of a change without it: that says nothing of what is done less itself.
    const isOnlyNext = (change: Found) =>
      !speaksOf(change.cell.rule, name) ||
      namedIn(change).every((other) => other === name || wayIn(other) === 0)
    return saying
      .filter(({ statistic }) => reaches(statistic, AS_STRONG, first.statistic))
      .sort((a, b) => strengthOf([b]) - strengthOf([a]))
      .slice(0, MOST_TRIED)
      .flatMap((leader): Following[] => {
        const isLeft = leftBeside(leader, pool, design)
        const isOf = (change: Found) =>
          doneIn(change.cell) === name
            ? own.includes(change) && !isLeft(change)
            : reaches(leader.statistic, AS_STRONG, change.statistic) && isOnlyNext(change) && isGone(change)
        const following = groups.filter((group) => group.includes(leader) || group.every(isOf))
        if (following.length < 2) return []
        const elsewhere = groups.flatMap((group) => (following.includes(group) ? [] : group))
        const together = following.flat()
        const follows = rest.filter(
          (change) => together.includes(change) || (isOf(change) && !elsewhere.includes(change))
        )
        return [{ leader, follows }]
      })
  }
}

/**
 * Whether a change about what is done as often as before is no more than what is seen of the action of another one, which is
 * done more often or less, as that one says.
 */
export function seenOfAmounts(
  pool: Pool,
  { design, vitals }: Tests,
  options: ComparisonOptions
): (change: Found, cause: Found) => boolean {
  const { amountOf, wayOf: wayIn } = actionAmounts(stepsOf(vitals), pool, design)
  const tried = new WeakMap<Found, Map<string, boolean>>()
  return (change, cause) => {
    const action = doneIn(cause.cell)
    const own = doneIn(change.cell)
    if (action === undefined || action === own || !isOwn(cause, action, wayIn)) return false
    if (own !== undefined && wayIn(own) !== 0) return false
    if (isHardlyOf(amountOf(action), change, AS_STRONG)) return false
    const known = tried.get(change) ?? new Map<string, boolean>()
    tried.set(change, known)
    if (!known.has(action) && known.size < MOST_TRIED)
      known.set(action, goneWithout(rowsDoing([action], pool), pool, design, options)(change))
    return known.get(action) ?? false
  }
}

/** Actions that are done more or less often, and that something says so of: the most first. */
function namesOf(
  changed: readonly Found[],
  wayIn: (name: string) => number,
  most = MOST_TRIED
): readonly string[] {
  const strengths = new Map<string, number>()
  for (const change of changed) {
    const name = doneIn(change.cell)
    if (name === undefined || !isOwn(change, name, wayIn)) continue
    strengths.set(name, (strengths.get(name) ?? 0) + strengthOf([change]))
  }
  return [...strengths]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name)
}

const isSize = ({ cell: { subject } }: Found): boolean =>
  subject?.name === EVENTS_PER_SESSION || subject?.name === DISTINCT_ACTIONS

/** Whether it says of the action what is true of it everywhere. */
function isOwn({ cell, direction }: Found, name: string, wayIn: (name: string) => number): boolean {
  return wayIn(name) !== 0 && doneIn(cell) === name && wayOf(cell, direction) !== -wayIn(name)
}

/** Whether a change is seen in other situations than those that another one speaks of, too. */
function leftBeside({ cell: { rule } }: Found, pool: Pool, design: Design): (change: Found) => boolean {
  const conditions = Object.entries(rule === undefined ? {} : conditionsOf(rule))
  const lasting = conditions.filter(([key]) => !isDerived(key))
  if (lasting.length === 0) return () => false
  const skip = new Uint8Array(pool.table.rows)
  for (const row of allRowsWhere(pool.table, Object.fromEntries(lasting))) skip[row] = 1
  return ({ cell, statistic }) => !isHardlyLeft(statisticOf(cell, design, skip)?.z ?? 0, statistic.z)
}
