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

/** From this part on of how much more, or less, an action is done, it is that other sessions do it, and not that they repeat it. */
export const REPEATED = 0.5

/** How often a session does an action on average, which part of the sessions does, and how often each of these. */
export interface Times {
  readonly times: number
  readonly doing: number
  readonly each: number
}

export const timesOf = (events: number, sessionsDoing: number, sessions: number): Times => ({
  times: events / Math.max(1, sessions),
  doing: sessionsDoing / Math.max(1, sessions),
  each: events / Math.max(1, sessionsDoing)
})

/** The part of how much more, or less, it is done that comes from more, or fewer, sessions doing it at all. */
export const begunPart = (before: Times, now: Times): number =>
  ((now.doing - before.doing) * (before.each + now.each)) / 2 / (now.times - before.times)

/** Whether about as many sessions do the action as before, and each of them more, or fewer, times. */
export function isRepeated(name: string, { table, baselineRows, baselineSessions }: Pool): boolean {
  const { session, sessions } = table
  const all = rowsOfAction(table, table.actions.indexOf(name))
  const sideOf = (rows: Uint32Array, of: number) =>
    timesOf(rows.length, new Set(Array.from(rows, (row) => session[row])).size, of)
  const before = sideOf(
    all.filter((row) => row < baselineRows),
    baselineSessions
  )
  const now = sideOf(
    all.filter((row) => row >= baselineRows),
    sessions - baselineSessions
  )
  return before.doing > 0 && now.doing > 0 && begunPart(before, now) < REPEATED
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
