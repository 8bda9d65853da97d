import { apply } from '../abstraction/apply.ts'
import { derivedKeys, rawVocabulary } from '../abstraction/vocabulary.ts'
import { conditionsOf, type Rule } from '../policies/policy.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { lentCounts } from './folded.ts'
import {
  beside,
  type Cause,
  type Changed,
  common,
  isHardlyLeft,
  isLeftByChance,
  RELATED_ACROSS
} from './grouping.ts'
import type { Pool } from './pool.ts'
import { actionsIn } from './renames.ts'
import { rowsDoing, seenIn, withoutRows } from './without.ts'

/**
 * Actions of the baseline that the current logs do not hold at all. Whatever is said of such an action changed with it,
 * and so did each change that is gone once its events are left out of the baseline: what came next, how long a session is.
 * Those that people require are no part of it.
 */
export function goneAsCauses<T extends Changed>(
  changed: readonly T[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): readonly Cause<T>[] {
  const gone = changed.filter(({ cell }) => isNeverDone(cell, pool))
  if (gone.length === 0) return []
  const never = namesNeverDone(pool)
  const isGone = goneWithout(rowsDoing(never, pool), pool, design, options)
  const names = gone.map(({ cell }) => cell.subject?.name)
  const others = never.filter((name) => !names.includes(name))
  const causeOf = (change: T): T | undefined => {
    const said = gone.find(({ cell }) => speaksOf(change.cell.rule, cell.subject?.name))
    if (said !== undefined || names.includes(change.cell.subject?.name)) return said
    // That another one is gone is a change of its own.
    if (others.some((name) => speaksOf(change.cell.rule, name))) return undefined
    const [{ nearest, shared }] = gone
      .map((one) => ({ nearest: one, shared: Math.abs(common(change, one)) }))
      .sort((a, b) => b.shared - a.shared) as [{ nearest: T; shared: number }]
    if (isGone(change)) return nearest
    return shared >= RELATED_ACROSS && isLeftByChance(beside(change, nearest)) ? nearest : undefined
  }
  const causes = new Map(changed.map((change) => [change, causeOf(change)] as const))
  return gone.map((leader) => ({ leader, explains: (change) => causes.get(change) === leader }))
}

/**
 * Whether a change follows from events that a cause put there, or took away (`skip`, by row): whether hardly anything is
 * left of it where these are left out of both logs.
 */
export const goneWithout = (
  skip: Uint8Array,
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): ((change: Changed) => boolean) => goneIn(() => withoutRows(pool, skip), design, options)

/** Whether hardly anything is left of a change in a pool of which its cause was taken away. */
export function goneIn(
  leftOf: () => Pool,
  design: Design,
  options: ComparisonOptions
): (change: Changed) => boolean {
  // With the associations come the shares, with the preconditions the arguments of calls.
  const rest = seenIn(() => derivedAnew(leftOf()), design, {
    ...options,
    kinds: ['association', 'precondition']
  })
  return (change) => isHardlyLeft(rest(change)?.z ?? 0, change.statistic.z)
}

/** Whether the cell is the share of an action that the baseline alone has. */
export function isNeverDone(cell: Changed['cell'], { baselineRows }: Pool): boolean {
  if (cell.family !== 'share') return false
  const { rows = new Uint32Array(0), values } = lentCounts(cell)
  const isDone = (row: number, i: number) => values[i] === 1 && row >= baselineRows
  return rows.some((row, i) => values[i] === 1 && row < baselineRows) && !rows.some(isDone)
}

/** Actions that the baseline alone has, whether or not that is beyond chance. */
function namesNeverDone({ table: { actions, action, rows }, baselineRows }: Pool): readonly string[] {
  const isDone = new Uint8Array(actions.length)
  for (let row = baselineRows; row < rows; row++) isDone[action[row] as number] = 1
  return actions.filter((_, own) => isDone[own] === 0)
}

/** Whether a policy is about an action, or about what comes after it. */
export function speaksOf(rule: Rule | undefined, action: string | undefined): boolean {
  if (rule === undefined || action === undefined) return false
  const conditions = conditionsOf(rule)
  return (
    actionsIn(rule).includes(action) ||
    derivedKeys.some((key) => Object.hasOwn(conditions, key) && conditions[key] === action)
  )
}

/** The pool with what its context says of the order of events told of the events it holds. */
export function derivedAnew(pool: Pool): Pool {
  const { table } = pool
  const { objectKeys, objectStart, objectKey, objectNumber } = table
  const derived = derivedKeys.filter((key) => table.items.some((item) => item.key === key))
  const milestones = table.items.flatMap(({ key, value }) =>
    key === 'happened_before' ? [String(value)] : []
  )
  const anew = apply(table, { ...rawVocabulary, derived, milestones })
  return { ...pool, table: { ...anew, objectKeys, objectStart, objectKey, objectNumber } }
}
