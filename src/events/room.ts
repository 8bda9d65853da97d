import type { Integers } from './table.ts'

/**
 * Columns with room before them. Two logs are compared as one table, the baseline's events first: where the current ones
 * were read with room for these, they are written there, and the current log stands in memory once.
 */
const rooms = new WeakMap<Integers, Integers>()

/** The numbers that stand behind so many places of which somebody may have use. */
export function behind<Numbers extends Integers>(all: Numbers, room: number): Numbers {
  if (room === 0) return all
  const own = all.subarray(room) as Numbers
  rooms.set(own, all)
  return own
}

/** The numbers with the room before them, for the first who asks, if it is just so much. */
export function takeRoom<Numbers extends Integers>(own: Numbers, room: number): Numbers | undefined {
  const all = rooms.get(own)
  if (all === undefined || all.length !== room + own.length) return undefined
  rooms.delete(own)
  return all as Numbers
}
