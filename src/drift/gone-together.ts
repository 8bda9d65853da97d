import { NONE } from '../events/table.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import { goneWithout, isNeverDone, speaksOf } from './gone.ts'
import type { Cause } from './grouping.ts'
import type { Pool } from './pool.ts'

/** Part of an action's events that must stand in one piece with another's for both to be gone for one reason. */
const TOGETHER = 0.9

/**
 * Where an agent hands a part of its work to nobody any more, each action of that part is gone. Actions that were done in
 * one piece, all of which is gone, are one finding, led by that of most sessions that comes first in the piece; with it go
 * the other changes that are gone once such pieces are left out. A piece ends where something is done that still is, by an
 * agent that still acts.
 */
export function goneTogetherAsCauses(
  changed: readonly Found[],
  told: ReadonlySet<Found>,
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): readonly Cause<Found>[] {
  const gone = changed.filter((change) => told.has(change) && isNeverDone(change.cell, pool))
  if (gone.length === 0) return []
  const pieces = piecesOf(pool)
  const ranked = gone
    .map((change) => ({ change, ...placesOf(nameOf(change), pieces, pool) }))
    .sort((a, b) => b.sessions - a.sessions || a.place - b.place)
  let rest = ranked.map(({ change }) => change)
  return ranked.flatMap(({ change: leader }): Cause<Found>[] => {
    if (!rest.includes(leader)) return []
    const name = nameOf(leader)
    const inPiece = rowsInPiecesOf(name, pieces, pool)
    const isWith = (other: string) => partIn(other, inPiece, pool) >= TOGETHER
    const names = pieces.never.filter(isWith)
    const members = rest.filter((change) => names.includes(nameOf(change)))
    rest = rest.filter((change) => change !== leader && !members.includes(change))
    if (members.length < 2 && !pieces.ofOthers.some((own, row) => own === 1 && inPiece[row] === 1)) return []
    const others = pieces.never.filter((other) => !names.includes(other))
    const isGone = goneWithout(inPiece, pool, design, options)
    const about = (change: Found, some: readonly string[]) =>
      some.some((other) => nameOf(change) === other || speaksOf(change.cell.rule, other))
    const explains = (change: Found) => about(change, names) || (!about(change, others) && isGone(change))
    return [{ leader, explains }]
  })
}

const nameOf = ({ cell: { subject } }: Found): string =>
  subject?.type === 'action-share' ? subject.name : ''

/** What the baseline alone did, in pieces that hold nothing else. */
interface Pieces {
  /** Actions that are not done at all any more. */
  readonly never: readonly string[]
  /** By row of the baseline: the first row of its piece, counted from 1; 0 where it is of none. */
  readonly of: Uint32Array
  /** By row: 1 where the action is still done, but not by this agent, which does nothing any more. */
  readonly ofOthers: Uint8Array
}

function piecesOf({ table, baselineRows }: Pool): Pieces {
  const { actions, agents, action, agent, session, rows } = table
  const [isDone, acts] = [new Uint8Array(actions.length), new Uint8Array(agents.length)]
  for (let row = baselineRows; row < rows; row++) {
    isDone[action[row] as number] = 1
    if (agent[row] !== NONE) acts[agent[row] as number] = 1
  }
  const of = new Uint32Array(rows)
  const ofOthers = new Uint8Array(rows)
  // Where no agent of the baseline acts, the logs name them otherwise.
  const isKnown = agent.subarray(0, baselineRows).some((own) => own !== NONE && acts[own] === 1)
  for (let row = 0; row < baselineRows; row++) {
    const isAway = isKnown && agent[row] !== NONE && acts[agent[row] as number] === 0
    const isNever = isDone[action[row] as number] === 0
    if (!isAway && !isNever) continue
    if (!isNever) ofOthers[row] = 1
    const goesOn = row > 0 && of[row - 1] !== 0 && session[row] === session[row - 1]
    of[row] = goesOn ? (of[row - 1] as number) : row + 1
  }
  return { never: actions.filter((_, own) => isDone[own] === 0), of, ofOthers }
}

/** In how many sessions an action was done, and how far behind the beginning of its piece, on average. */
function placesOf(name: string, { of }: Pieces, { table: { action, actions, session }, baselineRows }: Pool) {
  const id = actions.indexOf(name)
  const sessions = new Set<number>()
  let [events, behind] = [0, 0]
  for (let row = 0; row < baselineRows; row++) {
    if (action[row] !== id) continue
    sessions.add(session[row] as number)
    events++
    behind += row + 1 - (of[row] as number)
  }
  return { sessions: sessions.size, place: behind / Math.max(1, events) }
}

/** By row: 1 where it is of a piece in which the action is done. */
function rowsInPiecesOf(
  name: string,
  { of }: Pieces,
  { table: { action, actions, rows }, baselineRows }: Pool
): Uint8Array {
  const id = actions.indexOf(name)
  const own = new Set<number>()
  for (let row = 0; row < baselineRows; row++) if (action[row] === id) own.add(of[row] as number)
  const marked = new Uint8Array(rows)
  for (let row = 0; row < baselineRows; row++) if (own.has(of[row] as number)) marked[row] = 1
  return marked
}

/** Part of an action's events of the baseline that are marked. */
function partIn(
  name: string,
  marked: Uint8Array,
  { table: { action, actions }, baselineRows }: Pool
): number {
  const id = actions.indexOf(name)
  let [events, within] = [0, 0]
  for (let row = 0; row < baselineRows; row++) {
    if (action[row] !== id) continue
    events++
    within += marked[row] as number
  }
  return within / Math.max(1, events)
}
