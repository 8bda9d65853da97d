import type { Table } from '../../events/table.ts'
import { Counters } from './conditional-counters.ts'
import { countAround } from './conditional-order.ts'
import type { Sides } from './conditional-parts.ts'
import type { IsOpen } from './order-gain.ts'

/** Counts order among the events that name the same object under the key, by condition of the activation. */
export function countOnObjects(table: Table, naming: Naming, isOpen?: IsOpen): Counters {
  const count = (counters: Counters) =>
    countAround(table, counters, (bitOf) => aroundOnObjects(table, naming, bitOf))
  return new Counters(table, ['precedence', 'response'], count, { counted: naming.names, isOpen })
}

/** Which events name objects under a key. */
export interface Naming {
  readonly key: number
  /** Numbers of objects are below. */
  readonly objects: number
  /** By row: 1 where it names one. */
  readonly names: Uint8Array
}

/** By key of objects, found in one pass. */
export function namingByKey(table: Table): readonly Naming[] {
  const { rows, objectKeys, objectStart, objectKey, objectNumber } = table
  const names = objectKeys.map(() => new Uint8Array(rows))
  const objects = new Uint32Array(objectKeys.length)
  for (let row = 0, j = 0; row < rows; row++)
    for (const end = objectStart[row + 1] as number; j < end; j++) {
      const key = objectKey[j] as number
      const number = objectNumber[j] as number
      ;(names[key] as Uint8Array)[row] = 1
      if (number >= (objects[key] as number)) objects[key] = number + 1
    }
  return names.map((own, key) => ({ key, objects: objects[key] as number, names: own }))
}

/** As bits of actions: which were done before, and which behind, an event on one of the objects that it names. */
function aroundOnObjects(
  table: Table,
  { key, objects, names }: Naming,
  bitOf: (action: number) => number
): Sides {
  const { rows, session, action, objectStart, objectKey, objectNumber } = table
  const sides = { before: new Uint8Array(rows), behind: new Uint8Array(rows) }
  /** By object: what was done on it, and in which session that was. */
  const done = new Uint8Array(objects)
  const doneIn = new Int32Array(objects)
  const look = (row: number, bits: Uint8Array) => {
    const own = session[row] as number
    const [from, to] = [objectStart[row] as number, objectStart[row + 1] as number]
    for (let j = from; j < to; j++) {
      const object = objectNumber[j] as number
      if (objectKey[j] === key && doneIn[object] === own)
        bits[row] = (bits[row] as number) | (done[object] as number)
    }
    const bit = bitOf(action[row] as number)
    for (let j = from; j < to; j++) {
      const object = objectNumber[j] as number
      if (objectKey[j] !== key) continue
      done[object] = doneIn[object] === own ? (done[object] as number) | bit : bit
      doneIn[object] = own
    }
  }
  doneIn.fill(-1)
  for (let row = 0; row < rows; row++) if (names[row] === 1) look(row, sides.before)
  doneIn.fill(-1)
  for (let row = rows - 1; row >= 0; row--) if (names[row] === 1) look(row, sides.behind)
  return { ...sides, width: 1 << 8 }
}
