import { rowsOfAction } from '../events/postings.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import type { StrataFor } from './family.ts'
import { foldedCell, unfolded } from './folded.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { undivided } from './strata.ts'
import { begunSessions } from './units.ts'

/** So many sessions must do an action, and so many not, that there may be a difference to find. */
const FEWEST = 5

/**
 * By action whether a session does it at all. In logs of few sessions of very unequal length the share of events says
 * little: a long session outweighs many, and where all of them lost an action that may be chance. By the number of
 * sessions it is plain then. There is nothing to tell of an action that nearly all of them do or nearly none.
 */
export function presenceCells(
  pool: Pool,
  actions: readonly string[],
  strataFor: StrataFor,
  minSessions: number
): readonly Cell[] {
  const { table, unit } = pool
  if (unit === 'event') return []
  const doing = new Uint8Array(table.sessions)
  return actions.flatMap((name) => {
    doing.fill(0)
    for (const row of rowsOfAction(table, table.actions.indexOf(name)))
      doing[table.session[row] as number] = 1
    return presenceCell(pool, name, doing, strataFor, minSessions) ?? []
  })
}

/** By session whether it does the action (`doing`); sessions are compared with those that began alike. */
export function presenceCell(
  { table }: Pool,
  name: string,
  doing: Uint8Array,
  strataFor: StrataFor,
  minSessions: number
): Cell | undefined {
  const { sessions, rows } = begunSessions(table)
  const values = new Uint8Array(sessions.length)
  let count = 0
  for (let i = 0; i < values.length; i++) {
    const own = doing[sessions[i] as number] as number
    values[i] = own
    count += own
  }
  if (count < FEWEST || sessions.length - count < FEWEST || sessions.length < 2 * minSessions)
    return undefined
  const description = `in how many sessions \`${name}\` is done`
  return {
    family: 'presence',
    subject: { type: 'action-share', name, description },
    sessions,
    values,
    strata: strataFor(rows, values),
    sign: 1,
    conditions: 0
  }
}

/** Deviations that the share of an action must go the same way, for sessions that do it to speak for it. */
const SAME_WAY = 2

/** Shorter sessions do fewer things; where the share shows nothing of it, that is no change of the action. */
export const goTheSameWay = (share: Pick<Statistic, 'z'>, presence: Pick<Statistic, 'z'>): boolean =>
  Math.sign(presence.z) * share.z >= SAME_WAY

/** Less than this of an action's events beside like ones of the other side, and its share is compared by what is left. */
const BESIDE_OTHERS = 0.5

/**
 * Whether the strata leave most events of an action with none of the other side to compare them with: where only this one
 * action could follow, and no longer does, nothing is seen of that among like situations.
 */
function isApart({ sessions, values, strata }: Cell, { baselineSessions }: Pool): boolean {
  const seen = [new Uint8Array(strata.count), new Uint8Array(strata.count)] as const
  for (let i = 0; i < sessions.length; i++)
    seen[(sessions[i] as number) < baselineSessions ? 0 : 1][strata.of[i] as number] = 1
  let all = 0
  let beside = 0
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== 1) continue
    const own = strata.of[i] as number
    all++
    if (seen[0][own] === 1 && seen[1][own] === 1) beside++
  }
  return beside < BESIDE_OTHERS * all
}

/** The share among all events, where like ones say nothing of it. */
function comparedAsFarAsItCan<T extends Judged>(share: T, pool: Pool, design: Design): T {
  const whole = unfolded(share.cell)
  if (!isApart(whole, pool)) return share
  const cell = { ...whole, strata: undivided(whole.strata.of.length) }
  const statistic = statisticOf(cell, design)
  return statistic === undefined ? share : { ...share, cell: foldedCell(cell, pool.table), statistic }
}

interface Judged {
  readonly cell: Cell
  readonly statistic: Statistic
  readonly adjusted: number
  readonly strength: number
}

/** What is known of an action's share together with in how many sessions it is done: the surer of both. */
export function withPresence<T extends Judged>(
  share: T,
  presence: T | undefined,
  pool: Pool,
  design: Design
): T & { presence?: T } {
  if (presence === undefined) return share
  if (presence.adjusted >= share.adjusted) return { ...share, presence }
  const own = comparedAsFarAsItCan(share, pool, design)
  if (!goTheSameWay(own.statistic, presence.statistic)) return { ...share, presence }
  const strength = Math.max(share.strength, presence.strength)
  return { ...own, presence, adjusted: presence.adjusted, strength }
}
