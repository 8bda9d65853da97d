import { isDerived } from '../abstraction/vocabulary.ts'
import { rowsOfAction } from '../events/postings.ts'
import { allRowsWhere } from '../policies/rows.ts'
import { actionAmounts } from './action-amounts.ts'
import { type Found, isShareOf } from './found.ts'
import { type Group, isLeftByChance } from './grouping.ts'
import { asShareOfAll } from './no-longer-done.ts'
import type { Pool } from './pool.ts'
import { statisticOf } from './statistic.ts'
import type { Tests } from './tests.ts'
import { stepsOf } from './vitals.ts'

/** Of how much more, or less, an action is done, so much must be that sessions repeat it, and not that others do it at all. */
const MOSTLY = 0.5

/** Whether about as many sessions do the action as before, and each of them more, or fewer, times. */
export function isRepeated(name: string, { table, baselineRows, baselineSessions }: Pool): boolean {
  const { session, sessions } = table
  const all = rowsOfAction(table, table.actions.indexOf(name))
  const sideOf = (rows: Uint32Array, of: number) => {
    const doing = new Set(Array.from(rows, (row) => session[row])).size
    return { times: rows.length / Math.max(1, of), doing: doing / Math.max(1, of) }
  }
  const before = sideOf(
    all.filter((row) => row < baselineRows),
    baselineSessions
  )
  const now = sideOf(
    all.filter((row) => row >= baselineRows),
    sessions - baselineSessions
  )
  if (before.doing === 0 || now.doing === 0) return false
  const more = now.times - before.times
  const each = (before.times / before.doing + now.times / now.doing) / 2
  return (now.doing - before.doing) * each * Math.sign(more) < MOSTLY * Math.abs(more)
}

/**
 * An action that sessions do more times than before, or fewer, is chosen more often, or less, at this place and at that:
 * its number says so of all of them. Where it is so in one situation alone, that one says more.
 */
export function toldByTimes(group: Group<Found>, pool: Pool, { design, vitals }: Tests): Group<Found> {
  const { leader, variants } = group
  const { rule } = leader.cell
  if (rule?.kind !== 'association' || leader.required || leader.situated === true) return group
  const name = rule.consequent
  const way = leader.direction === 'stronger' ? 1 : -1
  const { wayOf } = actionAmounts(stepsOf(vitals), pool, design)
  if (wayOf(name) !== way || !isRepeated(name, pool)) return group
  const known = variants.find((one) => isShareOf(one, name))
  const share = known ?? { ...leader, ...asShareOfAll(name, pool) }
  const isSo = (skip?: Uint8Array) => {
    const z = statisticOf(share.cell, design, skip)?.z ?? 0
    return Math.sign(z) === way && !isLeftByChance(z)
  }
  const lasting = Object.entries(rule.antecedent).filter(([key]) => !isDerived(key))
  if (!isSo() || (lasting.length > 0 && !isSo(rowsWhere(Object.fromEntries(lasting), pool)))) return group
  return { leader: share, variants: [leader, ...variants.filter((one) => one !== known)] }
}

function rowsWhere(conditions: Parameters<typeof allRowsWhere>[1], { table }: Pool): Uint8Array {
  const marked = new Uint8Array(table.rows)
  for (const row of allRowsWhere(table, conditions)) marked[row] = 1
  return marked
}
