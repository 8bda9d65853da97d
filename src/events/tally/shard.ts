import { release } from '../columns.ts'
import type { ConditionData } from '../conditions.ts'
import type { Encoder } from '../encode.ts'
import type { Names } from '../names.ts'
import type { ReadingNotes } from '../reading.ts'
import type { Integers, Item } from '../table.ts'

/** Integer columns: by row; `itemIds` by item of a row; `sessionCase` by session. */
export const INTEGER_COLUMNS = [
  'action',
  'outcome',
  'agent',
  'session',
  'file',
  'line',
  'itemStart',
  'itemIds',
  'callLow',
  'callHigh',
  'sessionCase',
  'rowCase'
] as const
/** Columns of numbers, by row; absent where no event had one. */
export const NUMBER_COLUMNS = ['time', 'seq', 'latencyMs', 'tokens'] as const

export type IntegerColumnName = (typeof INTEGER_COLUMNS)[number]
export type NumberColumnName = (typeof NUMBER_COLUMNS)[number]

/** Names without what redaction hid, and the hashes by which other shards know them. */
interface NameList {
  readonly shown: readonly string[]
  readonly hashes: readonly string[]
}

/** A share of the logs, counted: plain data that a tally file holds and that merges with other shares. */
export interface Shard {
  readonly notes: Omit<ReadingNotes, 'unmatched'>
  readonly actions: readonly string[]
  readonly outcomes: readonly string[]
  readonly agents: readonly string[]
  readonly items: readonly Item[]
  readonly sessions: NameList
  readonly cases: NameList
  readonly conditions: readonly ConditionData[]
  readonly integers: Readonly<Record<IntegerColumnName, Integers>>
  readonly numbers: Readonly<Partial<Record<NumberColumnName, Float64Array>>>
  /** Hashes of the ids of calls: low and high half of each. */
  readonly identities: Uint32Array
}

const listed = (names: Names): NameList => ({
  shown: Array.from({ length: names.length }, (_, index) => names.shown(index)),
  hashes: Array.from({ length: names.length }, (_, index) => names.hash(index))
})

/** What the encoder holds, which is spent. */
export function shardOf(encoder: Encoder, { unmatched: _, ...notes }: ReadingNotes): Shard {
  const { rows } = encoder
  encoder.items.settle()
  return {
    notes,
    actions: encoder.actions.values,
    outcomes: encoder.outcomes.values,
    agents: encoder.agents.values,
    items: encoder.items.items,
    sessions: listed(encoder.sessionNames),
    cases: listed(encoder.caseNames),
    conditions: encoder.conditions.data(),
    numbers: Object.fromEntries(
      NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])
    ),
    integers: Object.fromEntries(INTEGER_COLUMNS.map((name) => [name, encoder[name].takeNarrow()])) as Record<
      IntegerColumnName,
      Integers
    >,
    identities: encoder.identities.sorted()
  }
}

/**
 * The same with calls numbered by their first appearance: what is left of arguments is which calls are equal, and no
 * hash from which a value that redaction removed could be guessed.
 */
export function withNumberedCalls(shard: Shard): Shard {
  const { callLow, callHigh } = shard.integers
  const rows = callLow.length
  const numbered = new Uint32Array(rows)
  /** In open addressing, at most half full: the first row with the call, counted from 1. */
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows + 2)))
  const mask = places.length - 1
  let numbers = 0
  for (let row = 0; row < rows; row++) {
    const low = callLow[row] as number
    const high = callHigh[row] as number
    let at = (low ^ Math.imul(high, 0x9e3779b1)) & mask
    for (;;) {
      const known = (places[at] as number) - 1
      if (known === -1) {
        places[at] = row + 1
        numbered[row] = numbers++
        break
      }
      if (callLow[known] === low && callHigh[known] === high) {
        numbered[row] = numbered[known] as number
        break
      }
      at = (at + 1) & mask
    }
  }
  release(places)
  return {
    ...shard,
    integers: { ...shard.integers, callLow: numbered, callHigh: new Uint32Array(rows) }
  }
}
