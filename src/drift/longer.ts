import { actionAmounts } from './action-amounts.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { goneWithout, speaksOf } from './gone.ts'
import {
  type Cause,
  type Changed,
  isAboutNumber,
  isAboutPlace,
  NEARLY_ALWAYS,
  RELIED_ON
} from './grouping.ts'
import type { Pool } from './pool.ts'
import { actionsIn } from './renames.ts'
import { isRepeated } from './repeated.ts'
import { reaches } from './strength.ts'
import { EVENTS_PER_SESSION } from './vitals.ts'
import { rowsDoing } from './without.ts'

/** What changes less than this part of the strongest is seen of it, and not the other way round. */
const AS_STRONG = 0.6

/**
 * An agent that takes more steps than before comes to everything else later and after something else, and of all that it
 * does each is a smaller share. Where sessions became longer (or shorter) by some actions, that is the cause of what is
 * said of these, and of every change that is gone once they are left out. One such action tells itself what happened; of
 * several, now this and now that, the number of steps does, if no other change is much stronger. A promise that is broken
 * by them is told by itself. Undefined where there is no such cause.
 */
export function lengthAsCause<T extends Changed>(
  changed: readonly T[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions,
  steps: Cell | undefined
): Cause<T> | undefined {
  if (steps === undefined || changed.length < 2) return undefined
  const length = changed.find(({ cell }) => cell.subject?.name === EVENTS_PER_SESSION)
  const { actions } = pool.table
  const { wayOf } = actionAmounts(steps, pool, design)
  const moreOf = () => (actions.some((name) => wayOf(name) > 0) ? 1 : -1)
  const way = length === undefined ? moreOf() : Math.sign(length.statistic.z)
  const names = actions.filter((name) => wayOf(name) === way)
  const [only] = names.length === 1 ? names : []
  // A step that is left out shows in what should come after it: that says more than how many steps there are.
  const isLess = only !== undefined && isRepeated(only, pool)
  if (way < 0 && !isLess && (names.length === 1 || changed.some((one) => isLeftOut(one, names))))
    return undefined
  const itself = changed.filter((change) => saysMore(change, only, way))
  if (length === undefined && !isOfItself(only, itself, changed)) return undefined
  const leader = only === undefined ? length : strongest(itself)
  if (names.length === 0 || leader === undefined) return undefined
  if (length === undefined && actions.some((name) => wayOf(name) === -way)) return undefined
  if (leader === length && changed.some(({ statistic }) => !reaches(leader.statistic, AS_STRONG, statistic)))
    return undefined
  const isGone = goneWithout(rowsDoing(names, pool), pool, design, options)
  // Sessions that are shorter by more than that step lost others too.
  if (way < 0 && leader !== length && length !== undefined && !isGone(length)) return undefined
  const explains = (change: T): boolean => {
    if (itself.includes(change)) return true
    if (isOfItsOwn(change)) return false
    const { rule, subject } = change.cell
    return names.some((name) => subject?.name === name || speaksOf(rule, name)) || isGone(change)
  }
  return { leader, explains }
}

/** The share of an action that is done more often everywhere is about as strong as what is said of it anywhere. */
const EVERYWHERE = 0.9

/**
 * Where sessions hold one action more than before, or less, and else what they always did, it is that one which changed,
 * though too little to make sessions longer or shorter beyond chance. Not where a promise about the action is broken, or it changed more in some
 * situation: this says more.
 */
function isOfItself(
  action: string | undefined,
  itself: readonly Changed[],
  changed: readonly Changed[]
): boolean {
  if (action === undefined) return false
  const promised = changed.some(
    ({ cell: { rule, family, sign }, statistic }) =>
      rule !== undefined &&
      rule.kind !== 'association' &&
      family !== 'argument' &&
      family !== 'outcome' &&
      statistic.z * sign < 0 &&
      actionsIn(rule).includes(action)
  )
  const size = (changes: readonly Changed[]) =>
    Math.max(0, ...changes.map(({ statistic }) => Math.abs(statistic.z)))
  const shares = itself.filter(({ cell }) => cell.subject !== undefined)
  return !promised && shares.length > 0 && size(shares) >= EVERYWHERE * size(itself)
}

/** Whether it tells of an action that it is done more often, or less (`way`): what limits it, or how often it is done. */
function saysMore(
  { cell: { rule, subject, sign }, statistic }: Changed,
  action: string | undefined,
  way: number
): boolean {
  const more = statistic.z * sign * way
  if (rule === undefined) return subject?.type === 'action-share' && subject.name === action && more > 0
  if (rule.kind === 'association') return rule.consequent === action && more > 0
  if (rule.kind === 'prohibition') return rule.never === action && more < 0
  return (
    rule.kind === 'sequence' &&
    rule.activation === action &&
    (rule.target ?? action) === action &&
    !isAboutPlace(rule.template) &&
    more < 0
  )
}

/** Whether one of the actions no longer comes where it was promised to. */
const isLeftOut = (change: Changed, names: readonly string[]): boolean => {
  const { rule } = change.cell
  return (
    rule?.kind === 'sequence' &&
    names.includes(rule.target ?? '') &&
    isOfItsOwn({ ...change, tracked: change.tracked || change.statistic.before >= RELIED_ON })
  )
}

/** A promise that people know first, then how often it is done at all. */
const strongest = <T extends Changed>(changes: readonly T[]): T | undefined =>
  [...changes].sort(
    (a, b) =>
      Number(isOfItsOwn(b)) - Number(isOfItsOwn(a)) ||
      Number(b.cell.subject !== undefined) - Number(a.cell.subject !== undefined) ||
      Math.abs(b.statistic.z) - Math.abs(a.statistic.z)
  )[0]

/** Whether it tells how calls end, or what they are made with. */
export const isAboutCalls = ({ cell: { rule, family } }: Changed): boolean =>
  family === 'ending' || family === 'outcome' || family === 'argument' || rule?.kind === 'outcome'

/** How calls end and what they are made with is no matter of their number; nor is a promise that is broken. */
export function isOfItsOwn(change: Changed): boolean {
  const { cell, statistic, tracked } = change
  const { rule } = cell
  if (isAboutCalls(change)) return true
  if (rule === undefined || statistic.z * cell.sign > 0 || !tracked) return false
  if (rule.kind !== 'sequence') return rule.kind !== 'association'
  // How often an action is usually done is its part of the steps; that it is never done more often is a limit.
  return isAboutNumber(rule.template) ? statistic.before >= NEARLY_ALWAYS : !isAboutPlace(rule.template)
}
