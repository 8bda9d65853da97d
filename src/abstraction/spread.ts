import type { Table } from '../events/table.ts'

/** The items of a key: the first, and the one after the last. */
interface ItemsOfKey {
  readonly from: number
  readonly to: number
}

/** How the values of a key spread over the sessions of a table. */
export interface Spread {
  /** Some session has a value on two of its events. */
  readonly binds: boolean
  /** Every value stands in one session only. */
  readonly isOfOneSession: boolean
  /** A good part of the sessions that have a value at all have more than one. */
  readonly changes: boolean
}

/** Share of the sessions in which a key of the surroundings must change for "of the same" to say anything. */
const CHANGES = 0.1

/** After so many sessions it is looked whether there is anything left to find out. */
const STEP = 1024

/** By table, then by first item of the key. */
const counted = new WeakMap<Table, ReadonlyMap<number, Spread>>()

/** Of one of the `keys` of the table: all are counted at once, in one pass over the rows, when the first is asked for. */
export function spreadOf(table: Table, keys: readonly ItemsOfKey[], { from }: ItemsOfKey): Spread {
  let spreads = counted.get(table)
  if (spreads === undefined) {
    spreads = spreadsOf(table, keys)
    counted.set(table, spreads)
  }
  return spreads.get(from) as Spread
}

function spreadsOf(table: Table, keys: readonly ItemsOfKey[]): ReadonlyMap<number, Spread> {
  const keyOf = new Uint32Array(table.items.length)
  keys.forEach(({ from, to }, key) => {
    keyOf.fill(key, from, to)
  })
  const binds = new Uint8Array(keys.length)
  const isScattered = new Uint8Array(keys.length)
  const sessions = new Uint32Array(keys.length)
  const changing = new Uint32Array(keys.length)
  /** The session that named an item or a key last, counted from 1, and how many items of the key that one has named. */
  const itemIn = new Uint32Array(table.items.length)
  const keyIn = new Uint32Array(keys.length)
  const named = new Uint32Array(keys.length)
  const { itemStart, itemIds, sessionStart } = table
  const isSettled = (_: unknown, key: number) =>
    binds[key] === 1 && isScattered[key] === 1 && (changing[key] as number) >= CHANGES * table.sessions
  for (let session = 1; session <= table.sessions; session++) {
    if (session % STEP === 0 && keys.every(isSettled)) break
    const end = itemStart[sessionStart[session] as number] as number
    for (let i = itemStart[sessionStart[session - 1] as number] as number; i < end; i++) {
      const item = itemIds[i] as number
      const key = keyOf[item] as number
      const last = itemIn[item] as number
      if (last === session) {
        binds[key] = 1
        continue
      }
      if (last !== 0) isScattered[key] = 1
      itemIn[item] = session
      if (keyIn[key] !== session) {
        keyIn[key] = session
        named[key] = 1
        sessions[key] = (sessions[key] as number) + 1
      } else {
        if (named[key] === 1) changing[key] = (changing[key] as number) + 1
        named[key] = 2
      }
    }
  }
  return new Map(
    keys.map(({ from }, key) => [
      from,
      {
        binds: binds[key] === 1,
        isOfOneSession: isScattered[key] === 0,
        changes: (changing[key] as number) >= CHANGES * (sessions[key] as number)
      }
    ])
  )
}
