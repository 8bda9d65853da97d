import { integersBelow } from '../events/columns.ts'
import type { Integers, Table } from '../events/table.ts'
import { Distinct } from './distinct.ts'
import type { PackedWriter } from './packed-bytes.ts'
import { byShape, membersByKey, type Shapes, startsOf, type WrittenKeys } from './profile-layout.ts'
import type { WrittenRows } from './profile-order.ts'
import { codeIn, type Used } from './profile-sample.ts'

/** Lists of keys: that of row r is `keys[start[r] … start[r + 1])`. */
interface KeyLists {
  readonly start: Uint32Array
  readonly keys: Integers
}

function areSameKeys({ start, keys }: KeyLists, a: number, b: number): boolean {
  let i = start[a] as number
  let j = start[b] as number
  const end = start[a + 1] as number
  if (end - i !== (start[b + 1] as number) - j) return false
  while (i < end) if (keys[i++] !== keys[j++]) return false
  return true
}

/**
 * By row of `rows` the number of its shape: of the list of its keys, and of its action where shapes are those of actions.
 * And by shape a row that has it.
 */
function shapesOf(lists: KeyLists, rows: Uint32Array, action: Uint32Array | undefined) {
  const { start, keys } = lists
  const shapes = new Distinct(rows.length, (a, b) => action?.[a] === action?.[b] && areSameKeys(lists, a, b))
  /** By action: a row of the shape that came up last; most have one shape. */
  const last: number[] = []
  const lastShape: number[] = []
  const of = rows.map((row) => {
    const done = action === undefined ? 0 : (action[row] as number)
    const known = last[done]
    if (known !== undefined && areSameKeys(lists, known, row)) return lastShape[done] as number
    let hash = done + 1
    const end = start[row + 1] as number
    for (let i = start[row] as number; i < end; i++) hash = Math.imul(hash + (keys[i] as number), 0x01000193)
    const shape = shapes.number(row, hash >>> 0)
    last[done] = row
    lastShape[done] = shape
    return shape
  })
  return { of, examples: shapes.places }
}

function writeShapes(
  writer: PackedWriter,
  { start, keys }: KeyLists,
  examples: Uint32Array,
  action: (row: number) => readonly number[]
): Shapes {
  writer.varints([examples.length])
  const own = Array.from(examples, (row) => keys.subarray(start[row], start[row + 1]))
  examples.forEach((row, shape) => {
    const list = own[shape] as Integers
    writer.varints([...action(row), list.length, ...list])
  })
  return {
    start: startsOf(own.map(({ length }) => length)),
    keys: Uint32Array.from(own.flatMap((list) => [...list]))
  }
}

/** By row of the sessions, in their order: which objects its event names. */
export function writeObjects(
  writer: PackedWriter,
  table: Table,
  sessions: Uint32Array,
  rows: Uint32Array,
  objectKeys: Used
): void {
  const { sessionStart, objectStart, objectNumber } = table
  const keys = table.objectKey.map((key: number) => objectKeys.at[key] as number)
  const lists = { start: objectStart, keys }
  const { of, examples } = shapesOf(lists, rows, undefined)
  const shapes = writeShapes(writer, lists, examples, () => [])
  writer.packed(of, examples.length)

  const begins = startsOf(membersByKey(of, shapes, objectKeys.ids.length))
  const next = begins.slice()
  const codes = new Uint32Array(begins.at(-1) as number)
  const greatest = new Uint32Array(objectKeys.ids.length)
  const greatestCode = new Uint32Array(objectKeys.ids.length)
  for (const session of sessions) {
    greatest.fill(0)
    const from = objectStart[sessionStart[session] as number] as number
    const to = objectStart[sessionStart[session + 1] as number] as number
    for (let o = from; o < to; o++) {
      const key = keys[o] as number
      const number = objectNumber[o] as number
      const known = greatest[key] as number
      const code = number === known + 1 ? 0 : number + 1
      if (number > known) greatest[key] = number
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
  /** By item of the table: its key, and its value among those of the key. */
  const keyOfItem = known.items.at.map((item) => (item < 0 ? -1 : (keyOf[item] as number)))
  const valueOfItem = known.items.at.map((item, id) => item - (first[keyOfItem[id] as number] ?? 0))
  const keys = integersBelow(sizes.length, ids.length)
  for (let i = 0; i < keys.length; i++) keys[i] = keyOfItem[ids[i] as number] as number
  const lists = { start, keys }
  const { of, examples } = shapesOf(lists, rows, action)
  const shapes = writeShapes(writer, lists, examples, (row) => [
    known.actions.at[action[row] as number] as number
  ])
  writer.packed(of, examples.length)

  const ordered = byShape(of, examples.length).map((transaction) => rows[transaction] as number)
  writer.packed(
    ordered.map((row) => codeIn(known.outcomes, outcome[row] as number)),
    known.outcomes.ids.length + 1
  )
  writer.packed(
    ordered.map((row) => codeIn(known.agents, agent[row] as number)),
    known.agents.ids.length + 1
  )
  const begins = startsOf(membersByKey(of, shapes, sizes.length))
  const next = begins.slice()
  const values = integersBelow(
    sizes.reduce((most, size) => Math.max(most, size), 0),
    begins.at(-1) as number
  )
  for (let t = 0; t < ordered.length; t++) {
    const row = ordered[t] as number
    const end = start[row + 1] as number
    for (let i = start[row] as number; i < end; i++) {
      const key = keys[i] as number
      const at = next[key] as number
      values[at] = valueOfItem[ids[i] as number] as number
      next[key] = at + 1
    }
  }
  sizes.forEach((size, key) => {
    writer.packed(values.subarray(begins[key], begins[key + 1]), size)
  })
}
