import { NONE, type Table } from '../events/table.ts'
import type { Pool } from './pool.ts'

/** What is independent of everything else in its log: a session, or all sessions of one case on one side. */
export interface Unit {
  readonly sessions: readonly number[]
  readonly side: 0 | 1
  /** Made from what happened in it. */
  readonly hash: number
}

export interface Cases {
  /** Cases that both sides ran: their units on the baseline's and on the current side. */
  readonly shared: readonly (readonly [Unit, Unit])[]
  /** Cases that ran on the baseline's side only, and on the current one only. */
  readonly alone: readonly [readonly Unit[], readonly Unit[]]
}

/** 1 on the current side. */
export const sideOf = (pool: Pool, session: number): 0 | 1 => (session < pool.baselineSessions ? 0 : 1)

const byContent = (a: Unit, b: Unit): number =>
  a.hash - b.hash || (a.sessions[0] as number) - (b.sessions[0] as number)

/** Every session for itself, both sides in the order of what happened in them. */
export function sessionUnits(pool: Pool, hashes: Uint32Array): readonly [readonly Unit[], readonly Unit[]] {
  const sides: [Unit[], Unit[]] = [[], []]
  for (let session = 0; session < pool.table.sessions; session++) {
    const side = sideOf(pool, session)
    sides[side].push({ sessions: [session], side, hash: hashes[session] as number })
  }
  return [sides[0].sort(byContent), sides[1].sort(byContent)]
}

/** The sessions by case; a session without a case is a case of its own. */
export function casesOf(pool: Pool, hashes: Uint32Array): Cases {
  const byCase = new Map<string, [number[], number[]]>()
  for (let session = 0; session < pool.table.sessions; session++) {
    const named = pool.table.sessionCase[session] as number
    const key = named === NONE ? `session ${session}` : `case ${named}`
    const own = byCase.get(key) ?? [[], []]
    own[sideOf(pool, session)].push(session)
    byCase.set(key, own)
  }
  const unit = (sessions: readonly number[], side: 0 | 1): Unit => ({
    sessions,
    side,
    // A sum does not depend on the order of the sessions of a case.
    hash: sessions.reduce((sum, session) => (sum + (hashes[session] as number)) >>> 0, 0)
  })
  const shared: (readonly [Unit, Unit])[] = []
  const alone: [Unit[], Unit[]] = [[], []]
  for (const [before, after] of byCase.values()) {
    if (before.length > 0 && after.length > 0) shared.push([unit(before, 0), unit(after, 1)])
    else if (before.length > 0) alone[0].push(unit(before, 0))
    else alone[1].push(unit(after, 1))
  }
  return {
    shared: shared.sort(([a, c], [b, d]) => byContent(a, b) || byContent(c, d)),
    alone: [alone[0].sort(byContent), alone[1].sort(byContent)]
  }
}

/** The sessions with an event, and the row of its first. */
interface Begun {
  readonly sessions: Uint32Array
  readonly rows: Uint32Array
}

const begunOf = new WeakMap<Table, Begun>()

export function begunSessions(table: Table): Begun {
  const known = begunOf.get(table)
  if (known !== undefined) return known
  const { sessionStart, sessions: all } = table
  const sessions = new Uint32Array(all)
  let size = 0
  for (let session = 0; session < all; session++)
    if ((sessionStart[session + 1] as number) > (sessionStart[session] as number)) sessions[size++] = session
  const begun = sessions.subarray(0, size)
  const made = { sessions: begun, rows: begun.map((session) => sessionStart[session] as number) }
  begunOf.set(table, made)
  return made
}
