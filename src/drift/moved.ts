import { isDerived } from '../abstraction/vocabulary.ts'
import { conditionsOf } from '../policies/policy.ts'
import { actionAmounts } from './action-amounts.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import { goneWithout, speaksOf } from './gone.ts'
import { type Cause, type Changed, isAboutNumber } from './grouping.ts'
import type { Pool } from './pool.ts'
import { actionsIn } from './renames.ts'
import { caseStrength, reaches, strongest } from './strength.ts'
import { rowsDoing } from './without.ts'

/** Actions that are tried, those first that the most is said of: each takes another look at everything. */
export const MOST_TRIED = 4
/** Moved actions that are told apart. */
const MOST_MOVED = 3

/**
 * An action that is done as often as before, and at another place in the session: whatever came next to it has another
 * neighbour there and here, and each of them is a rule of its own. Every change about order follows from that of which
 * hardly anything is left once the action is left out of both logs, if the other actions that it speaks of are done as
 * often as before too. Taken where that makes one of several changes that would be told (`told`), led by the plainest of all
 * that speak of the action and show much of it.
 */
export function movesAsCauses(
  changed: readonly Found[],
  told: ReadonlySet<Found>,
  pool: Pool,
  design: Design,
  options: ComparisonOptions,
  steps: Cell | undefined
): readonly Cause<Found>[] {
  if (steps === undefined) return []
  const isToldOften = (changes: readonly Found[]) => changes.filter((change) => told.has(change)).length > 1
  const ordered = changed.filter((change) => !change.required && isAboutOrder(change.cell))
  if (!isToldOften(ordered)) return []
  const { amountOf, wayOf } = actionAmounts(steps, pool, design)
  const isAsOften = (name: string) => {
    const most = strongest(ordered.filter((change) => namedIn(change).includes(name)))
    return wayOf(name) === 0 || (most !== undefined && isHardlyOf(amountOf(name), most))
  }
  let rest = ordered.filter((change) => namedIn(change).every(isAsOften))
  const causes: Cause<Found>[] = []
  while (causes.length < MOST_MOVED && isToldOften(rest)) {
    const most = mostExplained(rest, mostNamed(rest), (name) =>
      goneWithout(rowsDoing([name], pool), pool, design, options)
    )
    if (most === undefined || !isToldOften(most.follows)) break
    const { name, follows } = most
    const leader = leaderOf(follows, name)
    if (leader === undefined) break
    causes.push({ leader, explains: (change) => follows.includes(change) })
    rest = rest.filter((change) => !follows.includes(change))
  }
  return causes
}

/** The action that explains most, and what follows from it: the first that explains all, as no other one says more. */
function mostExplained(
  changed: readonly Found[],
  names: readonly string[],
  explainedBy: (name: string) => (change: Found) => boolean
): { readonly name: string; readonly follows: readonly Found[] } | undefined {
  let most: { readonly name: string; readonly follows: readonly Found[] } | undefined
  for (const name of names) {
    const follows = changed.filter(explainedBy(name))
    if (follows.length === changed.length) return { name, follows }
    if (strengthOf(follows) > strengthOf(most?.follows ?? [])) most = { name, follows }
  }
  return most
}

/** What changes less than this part of the strongest says little of what moved. */
const SAYS_MUCH = 0.6

/** What can be read as a change of the action's place, or else of what changed about as much. */
function leaderOf(follows: readonly Found[], name: string): Found | undefined {
  const first = strongest(follows)
  const strong = follows.filter(
    ({ shown, statistic }) => shown && first !== undefined && reaches(statistic, SAYS_MUCH, first.statistic)
  )
  return plainest(strong.filter(({ cell: { rule } }) => speaksOf(rule, name))) ?? plainest(strong)
}

/** Part of how much is said of an action below which it is done about as often: it has other places. */
const OTHER_PLACES = 0.3

/** Whether the deviations of how often an action is done are less than a part of those of what is said of it. */
export const isHardlyOf = (amount: number, { statistic }: Changed, part = OTHER_PLACES): boolean =>
  Math.abs(amount) < part * Math.abs(caseStrength(statistic))

/**
 * What no longer holds first, and of that a promise about order before what is chosen after what, one that people know, and
 * one of few conditions: where every part of a sentence must be read, a part that has nothing to do with it misleads.
 */
const plainest = (changes: readonly Found[]): Found | undefined =>
  [...changes].sort(
    (a, b) =>
      Number(isBroken(b)) - Number(isBroken(a)) ||
      Number(isPromise(b)) - Number(isPromise(a)) ||
      a.familiarity - b.familiarity ||
      a.cell.conditions - b.cell.conditions ||
      Math.abs(caseStrength(b.statistic)) - Math.abs(caseStrength(a.statistic))
  )[0]

const isBroken = ({ direction }: Found): boolean => direction === 'weaker'

const isPromise = (found: Found): boolean => isBroken(found) && found.cell.rule?.kind === 'sequence'

/**
 * Whether it tells of what stands where, and not of how often: a rule about order, or what is compared in situations that
 * are told apart by it.
 */
function isAboutOrder({ rule, strata: { keys = [] } }: Cell): boolean {
  if (rule?.kind === 'sequence') return !isAboutNumber(rule.template) && rule.activation !== rule.target
  return (
    (rule !== undefined && Object.keys(conditionsOf(rule)).some(isDerived)) ||
    keys.some(({ key }) => isDerived(key))
  )
}

/** The actions that it is about, or that come before what it is about. */
export function namedIn({ cell: { rule, subject } }: Changed): readonly string[] {
  if (rule === undefined) return subject?.type === 'action-share' ? [subject.name] : []
  const conditions = conditionsOf(rule)
  const before = (['previous_action', 'happened_before'] as const).flatMap((key) =>
    Object.hasOwn(conditions, key) ? [String(conditions[key])] : []
  )
  return [...new Set([...actionsIn(rule), ...before])]
}

function mostNamed(changed: readonly Changed[]): readonly string[] {
  const strengths = new Map<string, number>()
  for (const change of changed)
    for (const name of namedIn(change)) strengths.set(name, (strengths.get(name) ?? 0) + strengthOf([change]))
  return [...strengths]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TRIED)
    .map(([name]) => name)
}

/** Of changes together, in deviations. */
export const strengthOf = (changes: readonly Changed[]): number =>
  changes.reduce((sum, { statistic }) => sum + Math.abs(caseStrength(statistic)), 0)
