import { NONE, type Table } from '../events/table.ts'
import { hashNumbers, hashText, mix } from '../statistics/random.ts'
import type { Pool } from './pool.ts'

/**
 * A number per session made from what happened in it and from nothing else: neither its name nor its place in the
 * files. The order of relabelling and the seed rest on it, so that equal logs give equal verdicts.
 */
export function unitHashes({ table }: Pool): Uint32Array {
  const known = made.get(table) ?? hashesOf(table)
  made.set(table, known)
  return known
}

const made = new WeakMap<Table, Uint32Array>()

/** Beside those of its items. */
const NUMBERS_OF_EVENT = 5

function hashesOf(table: Table): Uint32Array {
  const actions = table.actions.map((text) => hashText(text, 1))
  const outcomes = table.outcomes.map((text) => hashText(text, 2))
  const items = table.items.map(({ key, value }) => hashText(JSON.stringify([key, value]), 3))
  const cases = table.cases.map((text) => hashText(text, 4))
  /** What happened in the session at hand. */
  let numbers = new Int32Array(0)
  return Uint32Array.from({ length: table.sessions }, (_, session) => {
    const named = table.sessionCase[session] as number
    const [from, end] = [table.sessionStart[session] as number, table.sessionStart[session + 1] as number]
    const most =
      NUMBERS_OF_EVENT * (end - from) + (table.itemStart[end] as number) - (table.itemStart[from] as number)
    if (numbers.length < most) numbers = new Int32Array(most)
    let size = 0
    for (let row = from; row < end; row++) {
      const outcome = table.outcome[row] as number
      numbers[size++] = actions[table.action[row] as number] as number
      numbers[size++] = outcome === NONE ? 0 : (outcomes[outcome] as number)
      numbers[size++] = table.repeated[row] as number
      numbers[size++] = thousandths(table.latencyMs, row)
      numbers[size++] = thousandths(table.tokens, row)
      const last = table.itemStart[row + 1] as number
      for (let i = table.itemStart[row] as number; i < last; i++)
        numbers[size++] = items[table.itemIds[i] as number] as number
    }
    return mix(hashNumbers(named === NONE ? 0 : (cases[named] as number), numbers, size))
  })
}

/** A measurement as an integer; -1 where there is none. */
function thousandths(column: Float64Array | undefined, row: number): number {
  const value = column?.[row] ?? Number.NaN
  return Number.isNaN(value) ? -1 : Math.round(value * 1000) | 0
}

/** One seed for both logs, whatever the order of their sessions. */
export function seedOf(pool: Pool): number {
  let sum = 0
  unitHashes(pool).forEach((hash, session) => {
    sum = (sum + mix(hash + (session < pool.baselineSessions ? 1 : 2))) >>> 0
  })
  return sum
}
