import { NONE, type Table } from '../events/table.ts'
import { Distinct } from './distinct.ts'
import type { PackedWriter } from './packed-bytes.ts'
import { byShape, type WrittenKeys } from './profile-layout.ts'
import type { WrittenRows } from './profile-order.ts'
import type { Used } from './profile-sample.ts'

/** By row of the sessions, in their order: which objects its event names. */
export function writeObjects(
  writer: PackedWriter,
  table: Table,
  sessions: Uint32Array,
  rows: Uint32Array,
  objectKeys: Used
): void {
  const { sessionStart, objectStart, objectKey, objectNumber } = table
  const shapes = new Distinct((a, b) => {
    let i = objectStart[a] as number
    let j = objectStart[b] as number
    const end = objectStart[a + 1] as number
    if (end - i !== (objectStart[b + 1] as number) - j) return false
    while (i < end) if (objectKey[i++] !== objectKey[j++]) return false
    return true
  })
  const of = rows.map((row) => {
    let hash = 0
    const end = objectStart[row + 1] as number
    for (let o = objectStart[row] as number; o < end; o++)
      hash = Math.imul(hash + 1 + (objectKey[o] as number), 0x01000193)
    return shapes.number(row, hash)
  })
  writer.varints([shapes.places.length])
  for (const row of shapes.places) {
    const keys = objectKey.subarray(objectStart[row], objectStart[row + 1])
    writer.varints([keys.length, ...Array.from(keys, (key) => objectKeys.at[key] as number)])
  }
  writer.packed(of, shapes.places.length)

  const begins = new Uint32Array(objectKeys.ids.length + 1)
  for (const row of rows) {
    const end = objectStart[row + 1] as number
    for (let o = objectStart[row] as number; o < end; o++) {
      const next = (objectKeys.at[objectKey[o] as number] as number) + 1
      begins[next] = (begins[next] as number) + 1
    }
  }
  for (let key = 1; key < begins.length; key++)
    begins[key] = (begins[key] as number) + (begins[key - 1] as number)
  const next = begins.slice()
  const codes = new Uint32Array(begins.at(-1) as number)
  const greatest = new Uint32Array(objectKeys.ids.length)
  const greatestCode = new Uint32Array(objectKeys.ids.length)
  for (const session of sessions) {
    greatest.fill(0)
    const from = objectStart[sessionStart[session] as number] as number
    const to = objectStart[sessionStart[session + 1] as number] as number
    for (let o = from; o < to; o++) {
      const key = objectKeys.at[objectKey[o] as number] as number
      const number = objectNumber[o] as number
      const code = number === (greatest[key] as number) + 1 ? 0 : number + 1
      if (number > (greatest[key] as number)) greatest[key] = number
      if (code > (greatestCode[key] as number)) greatestCode[key] = code
      const at = next[key] as number
      codes[at] = code
      next[key] = at + 1
    }
  }
  for (let key = 0; key < greatest.length; key++) {
    const bound = (greatestCode[key] as number) + 1
    writer.varints([bound])
    writer.packed(codes.subarray(begins[key], begins[key + 1]), bound)
  }
}

/** `rows`: by transaction the row that is one, in the order in which they come up. */
export function writeTransactions(
  writer: PackedWriter,
  { table, start, ids }: WrittenRows,
  rows: Uint32Array,
  known: {
    readonly actions: Used
    readonly outcomes: Used
    readonly agents: Used
    readonly items: Used
    readonly keys: WrittenKeys
  }
): void {
  const { action, outcome, agent } = table
  const { keyOf, first, sizes } = known.keys
  const codes = ids.map((id) => known.items.at[id] as number)
  const keyAt = (i: number) => keyOf[codes[i] as number] as number
  const shapes = new Distinct((a, b) => {
    if (action[a] !== action[b]) return false
    let i = start[a] as number
    let j = start[b] as number
    const end = start[a + 1] as number
    if (end - i !== (start[b + 1] as number) - j) return false
    while (i < end) if (keyAt(i++) !== keyAt(j++)) return false
    return true
  })
  const shapeOf = rows.map((row) => {
    let hash = (action[row] as number) + 1
    const end = start[row + 1] as number
    for (let i = start[row] as number; i < end; i++) hash = Math.imul(hash + keyAt(i), 0x01000193)
    return shapes.number(row, hash)
  })
  const count = shapes.places.length
  writer.varints([count])
  for (const row of shapes.places) {
    const keys = Array.from(codes.subarray(start[row], start[row + 1]), (code) => keyOf[code] as number)
    writer.varints([known.actions.at[action[row] as number] as number, keys.length, ...keys])
  }
  writer.packed(shapeOf, count)

  const ordered = byShape(shapeOf, count).map((transaction) => rows[transaction] as number)
  const place = ({ at }: Used, id: number) => (id === NONE ? 0 : (at[id] as number) + 1)
  writer.packed(
    ordered.map((row) => place(known.outcomes, outcome[row] as number)),
    known.outcomes.ids.length + 1
  )
  writer.packed(
    ordered.map((row) => place(known.agents, agent[row] as number)),
    known.agents.ids.length + 1
  )
  const begins = new Uint32Array(sizes.length + 1)
  for (const row of ordered) {
    const end = start[row + 1] as number
    for (let i = start[row] as number; i < end; i++) {
      const next = keyAt(i) + 1
      begins[next] = (begins[next] as number) + 1
    }
  }
  for (let key = 1; key < begins.length; key++)
    begins[key] = (begins[key] as number) + (begins[key - 1] as number)
  const next = begins.slice()
  const values = new Uint32Array(begins.at(-1) as number)
  for (const row of ordered) {
    const end = start[row + 1] as number
    for (let i = start[row] as number; i < end; i++) {
      const key = keyAt(i)
      const at = next[key] as number
      values[at] = (codes[i] as number) - (first[key] as number)
      next[key] = at + 1
    }
  }
  sizes.forEach((size, key) => {
    writer.packed(values.subarray(begins[key], begins[key + 1]), size)
  })
}
