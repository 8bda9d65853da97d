import { release } from '../columns.ts'
import type { ConditionData } from '../conditions.ts'
import type { Encoder } from '../encode.ts'
import type { Numbers } from '../growing.ts'
import type { Names } from '../names.ts'
import type { ReadingNotes } from '../reading.ts'
import type { Integers, Item } from '../table.ts'
import { byAppearance, byName, conditionOf, moved, permuted, recoded } from './appearance.ts'

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

const listed = (names: Names, code: Uint32Array): NameList => {
  const all = (of: (index: number) => string) =>
    permuted(
      Array.from({ length: names.length }, (_, index) => of(index)),
      code
    )
  return { shown: all((index) => names.shown(index)), hashes: all((index) => names.hash(index)) }
}

/** What the encoder holds, which is spent: numbered alike however many threads have read it. */
export function shardOf(encoder: Encoder, { unmatched: _, ...notes }: ReadingNotes): Shard {
  const { rows } = encoder
  encoder.items.settle()
  const visited = encoder.visits.take().filter((_, i) => i % 2 === 0)
  const given = Object.fromEntries(
    INTEGER_COLUMNS.map((name) => [name, encoder[name].takeNarrow()])
  ) as Record<IntegerColumnName, Numbers>
  const action = byAppearance(given.action, encoder.actions.values.length)
  const outcome = byAppearance(given.outcome, encoder.outcomes.values.length)
  const agent = byAppearance(given.agent, encoder.agents.values.length)
  const item = byAppearance(given.itemIds, encoder.items.items.length)
  const session = byAppearance(visited, encoder.sessionNames.length)
  const cases = byName(encoder.caseNames)
  return {
    notes,
    actions: permuted(encoder.actions.values, action),
    outcomes: permuted(encoder.outcomes.values, outcome),
    agents: permuted(encoder.agents.values, agent),
    items: permuted(encoder.items.items, item),
    sessions: listed(encoder.sessionNames, session),
    cases: listed(encoder.caseNames, cases),
    conditions: encoder.conditions.data().map((data) => conditionOf(data, session)),
    numbers: Object.fromEntries(
      NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])
    ),
    integers: {
      ...given,
      action: recoded(given.action, action),
      outcome: recoded(given.outcome, outcome),
      agent: recoded(given.agent, agent),
      itemIds: recoded(given.itemIds, item),
      session: recoded(given.session, session),
      sessionCase: recoded(moved(Uint32Array.from(given.sessionCase), session), cases),
      rowCase: recoded(given.rowCase, cases)
    },
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
