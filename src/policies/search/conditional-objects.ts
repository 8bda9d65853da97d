import type { Table } from '../../events/table.ts'
import { objectsOf } from '../order.ts'
import { add, Counters } from './conditional-counters.ts'

/** Where an action was first and last done on an object. */
interface Span {
  first: number
  last: number
}

/** Counts order among the events that name the same object under the key, by condition of the activation. */
export function countOnObjects(table: Table, key: number): Counters {
  const names = new Uint8Array(table.rows)
  for (let row = 0; row < table.rows; row++) {
    const end = table.objectStart[row + 1] as number
    for (let j = table.objectStart[row] as number; j < end; j++)
      if (table.objectKey[j] === key) names[row] = 1
  }
  const counters = new Counters(table, ['precedence', 'response'], names)
  const counter = new ObjectCounter(table, key, counters)
  for (let s = 0; s < table.sessions; s++) {
    const rows: number[] = []
    const end = table.sessionStart[s + 1] as number
    for (let row = table.sessionStart[s] as number; row < end; row++)
      if (names[row] === 1 && (counters.place[table.action[row] as number] as number) >= 0) rows.push(row)
    if (rows.length > 1) counter.add(rows)
  }
  return counters
}

class ObjectCounter {
  readonly #table: Table
  readonly #key: number
  readonly #counters: Counters
  readonly #conditions: Int32Array

  constructor(table: Table, key: number, counters: Counters) {
    this.#table = table
    this.#key = key
    this.#counters = counters
    this.#conditions = new Int32Array(table.items.length + 1)
  }

  #place(row: number): number {
    return this.#counters.place[this.#table.action[row] as number] as number
  }

  /** Adds the events of a session that name objects. */
  add(rows: readonly number[]): void {
    /** By object: where each action was done on it. */
    const spans = new Map<number, Map<number, Span>>()
    for (const row of rows)
      for (const object of objectsOf(this.#table, row, this.#key)) {
        const own = spans.get(object) ?? new Map<number, Span>()
        spans.set(object, own)
        const span = own.get(this.#place(row))
        if (span === undefined) own.set(this.#place(row), { first: row, last: row })
        else span.last = row
      }
    const [precedence, response] = [this.#counters.of('precedence'), this.#counters.of('response')]
    for (const row of rows) {
      const own = this.#place(row)
      const size = this.#counters.holding(this.#table, row, own, this.#conditions)
      const [before, after] = this.#beside(row, own, spans)
      for (const other of before) add(precedence, this.#counters.base(own, other), this.#conditions, size)
      for (const other of after) add(response, this.#counters.base(own, other), this.#conditions, size)
    }
  }

  /** The actions that were done on one of the row's objects before it, and after it. */
  #beside(row: number, own: number, spans: ReadonlyMap<number, ReadonlyMap<number, Span>>) {
    const [before, after] = [new Set<number>(), new Set<number>()]
    for (const object of objectsOf(this.#table, row, this.#key))
      for (const [other, { first, last }] of spans.get(object) ?? []) {
        if (other === own) continue
        if (first < row) before.add(other)
        if (last > row) after.add(other)
      }
    return [before, after] as const
  }
}
