import { type DerivedKey, derivedKeys } from '../abstraction/vocabulary.ts'
import { integersBelow } from '../events/columns.ts'
import { type Integers, type Item, NONE, type Table } from '../events/table.ts'
import { isCount, isListOf, isNumberOrNull, isText, isTexts } from './fields.ts'
import { DamagedBytes, PackedReader } from './packed-bytes.ts'
import { follow, MOST_MILESTONES } from './profile-derived.ts'
import { byShape, membersByKey, type Shapes, startsOf, writtenKeys } from './profile-layout.ts'
import { hasNames, namesOf, type ProfileNames } from './profile-names.ts'
import { PROFILE_VERSION } from './profile-version.ts'

interface Head extends ProfileNames {
  readonly profile_version: typeof PROFILE_VERSION
  readonly sessions: number
  readonly transactions: number
  /** What of the context follows from the order of the events. */
  readonly derived: DerivedKey[]
  readonly milestones: string[]
  /** By session, in milliseconds, and in tokens. */
  readonly latencies?: (number | null)[]
  readonly tokens?: (number | null)[]
  readonly columns: string
}

const isDerivedKey = (value: unknown): value is DerivedKey =>
  (derivedKeys as readonly unknown[]).includes(value)

const isMeans = (value: unknown): boolean => value === undefined || isListOf(value, isNumberOrNull)

function isHead(json: unknown): json is Head {
  if (typeof json !== 'object' || json === null) return false
  const fields = json as Readonly<Record<keyof Head, unknown>>
  return (
    fields.profile_version === PROFILE_VERSION &&
    hasNames(fields) &&
    isCount(fields.sessions) &&
    isCount(fields.transactions) &&
    isListOf(fields.derived, isDerivedKey) &&
    isTexts(fields.milestones) &&
    fields.milestones.length <= MOST_MILESTONES &&
    isMeans(fields.latencies) &&
    isMeans(fields.tokens) &&
    isText(fields.columns)
  )
}

/** Items of all events, objects of all events: a small file must not fill the memory. */
const MOST_MEMBERS = 2 ** 27

/** The table of a profile in the second layout; undefined for what is damaged or of another version. */
export function tableOfColumns(json: unknown): Table | undefined {
  if (!isHead(json)) return undefined
  const columns = Buffer.from(json.columns, 'base64')
  // Buffer leaves out what is not base64.
  if (columns.toString('base64') !== json.columns) return undefined
  try {
    return tableOf(json, new PackedReader(columns))
  } catch (error) {
    if (error instanceof DamagedBytes) return undefined
    throw error
  }
}

const require = (holds: boolean): void => {
  if (!holds) throw new DamagedBytes()
}

function tableOf(head: Head, reader: PackedReader): Table {
  const names = namesOf(head)
  const { items, objectKeys } = names
  require(head.conditions.length * head.sessions <= MOST_MEMBERS)
  const sizes = reader.varints(head.sessions)
  const sessionStart = checkedStartsOf(sizes)
  const rows = sessionStart[head.sessions] as number
  const sessionCase = numbersOf(reader.packed(head.sessions, names.cases.length + 1))
  const conditions = new Map(
    head.conditions.map(([name, values]) => [
      name,
      Array.from(reader.packed(head.sessions, values.length + 1), (code) => values[code - 1])
    ])
  )
  const transaction = transactionsOfRows(reader.varints(rows, head.transactions + 1), head.transactions)
  const session = new Uint32Array(rows)
  for (let s = 0; s < head.sessions; s++)
    session.fill(s, sessionStart[s] as number, sessionStart[s + 1] as number)
  const repeated = Uint8Array.from(reader.packed(rows, 2))
  const objects =
    objectKeys.length > 0
      ? readObjects(reader, objectKeys.length, sessionStart, rows)
      : {
          objectStart: new Uint32Array(rows + 1),
          objectKey: new Uint8Array(0),
          objectNumber: new Uint8Array(0)
        }
  const transactions = readTransactions(reader, head, items)
  reader.end()
  const pick = (column: Uint32Array) => transaction.map((t) => column[t] as number)
  const ordered = {
    ...names,
    action: pick(transactions.action),
    outcome: pick(transactions.outcome),
    session,
    sessionStart
  }
  const following = follow(ordered, items, head)
  require(following.strangers === 0)
  const spread = (of: Head['latencies']): Float64Array | undefined => {
    require(of === undefined || of.length === head.sessions)
    return of && Float64Array.from(session, (s) => of[s] ?? Number.NaN)
  }
  return {
    rows,
    sessions: head.sessions,
    ...ordered,
    agent: pick(transactions.agent),
    ...itemsOfRows(transaction, transactions, following, items.length),
    sessionCase,
    ...objects,
    repeated,
    latencyMs: spread(head.latencies),
    tokens: spread(head.tokens),
    conditions
  }
}

/** Where lists of these lengths begin, as long as all of them together are not too long. */
function checkedStartsOf(lengths: Uint32Array): Uint32Array {
  require(lengths.reduce((sum, length) => sum + length, 0) <= MOST_MEMBERS)
  return startsOf(lengths)
}

/** Of numbers that are counted from 1, with 0 for what the log does not say. */
const numbersOf = (codes: Uint32Array): Uint32Array => codes.map((code) => (code === 0 ? NONE : code - 1))

/** By row its transaction: those that come up for the first time are numbered in turn. */
function transactionsOfRows(codes: Uint32Array, most: number): Uint32Array {
  let known = 0
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    require(code <= known)
    codes[row] = code === 0 ? known++ : code - 1
  }
  require(known === most)
  return codes
}

interface ReadShapes extends Shapes {
  /** By shape; empty where shapes are not those of actions. */
  readonly actions: Uint32Array
}

function readShapes(reader: PackedReader, bound: number, actions: number): ReadShapes {
  const shapes = reader.varint()
  const lists: Uint32Array[] = []
  const own: number[] = []
  for (let shape = 0; shape < shapes; shape++) {
    if (actions > 0) own.push(reader.varint(actions))
    lists.push(reader.varints(reader.varint(), bound))
  }
  const start = checkedStartsOf(Uint32Array.from(lists, ({ length }) => length))
  const keys = new Uint32Array(start[shapes] as number)
  lists.forEach((list, shape) => {
    keys.set(list, start[shape])
  })
  return { start, keys, actions: Uint32Array.from(own) }
}

function readObjects(
  reader: PackedReader,
  objectKeys: number,
  sessionStart: Uint32Array,
  rows: number
): Pick<Table, 'objectStart' | 'objectKey' | 'objectNumber'> {
  const shapes = readShapes(reader, objectKeys, 0)
  const shapeOf = reader.packed(rows, shapes.start.length - 1)
  require(rows === 0 || shapes.start.length > 1)
  const lengthOf = (shape: number) => (shapes.start[shape + 1] as number) - (shapes.start[shape] as number)
  const objectStart = checkedStartsOf(shapeOf.map(lengthOf))
  const codes = Array.from(membersByKey(shapeOf, shapes, objectKeys), (members) =>
    reader.packed(members, reader.varint())
  )
  const objectKey = integersBelow(objectKeys, objectStart[rows] as number)
  const objectNumber = new Uint32Array(objectKey.length)
  const next = new Uint32Array(objectKeys)
  const greatest = new Uint32Array(objectKeys)
  let most = 0
  for (let session = 1, row = 0, o = 0; session < sessionStart.length; session++) {
    greatest.fill(0)
    for (; row < (sessionStart[session] as number); row++) {
      const shape = shapeOf[row] as number
      for (let at = shapes.start[shape] as number; o < (objectStart[row + 1] as number); at++, o++) {
        const key = shapes.keys[at] as number
        const place = next[key] as number
        next[key] = place + 1
        const code = codes[key]?.[place] as number
        const number = code === 0 ? (greatest[key] as number) + 1 : code - 1
        if (number > (greatest[key] as number)) greatest[key] = number
        if (number > most) most = number
        objectKey[o] = key
        objectNumber[o] = number
      }
    }
  }
  const narrow = integersBelow(most + 1, objectNumber.length)
  narrow.set(objectNumber)
  return { objectStart, objectKey, objectNumber: narrow }
}

interface Transactions {
  readonly action: Uint32Array
  readonly outcome: Uint32Array
  readonly agent: Uint32Array
  /** The items of transaction t that are written are `ids[start[t] … start[t + 1])`. */
  readonly start: Uint32Array
  readonly ids: Uint32Array
}

function readTransactions(reader: PackedReader, head: Head, items: readonly Item[]): Transactions {
  const { first, sizes } = writtenKeys(items, head)
  const { transactions } = head
  const shapes = readShapes(reader, sizes.length, head.actions.length)
  require(transactions === 0 || shapes.start.length > 1)
  const shapeOf = reader.packed(transactions, shapes.start.length - 1)
  const ordered = byShape(shapeOf, shapes.start.length - 1)
  const column = (bound: number) => {
    const codes = numbersOf(reader.packed(transactions, bound + 1))
    const own = new Uint32Array(transactions)
    for (let i = 0; i < transactions; i++) own[ordered[i] as number] = codes[i] as number
    return own
  }
  const outcome = column(head.outcomes.length)
  const agent = column(head.agents.length)
  const start = checkedStartsOf(
    shapeOf.map((shape) => (shapes.start[shape + 1] as number) - (shapes.start[shape] as number))
  )
  const ids = new Uint32Array(start[transactions] as number)
  const values = Array.from(membersByKey(shapeOf, shapes, sizes.length), (members, key) =>
    reader.packed(members, sizes[key] as number)
  )
  const next = new Uint32Array(sizes.length)
  for (let i = 0; i < transactions; i++) {
    const t = ordered[i] as number
    const from = start[t] as number
    const begin = shapes.start[shapeOf[t] as number] as number
    for (let at = from; at < (start[t + 1] as number); at++) {
      const key = shapes.keys[begin + at - from] as number
      const place = next[key] as number
      next[key] = place + 1
      ids[at] = (first[key] as number) + (values[key]?.[place] as number)
    }
  }
  return { action: shapeOf.map((shape) => shapes.actions[shape] as number), outcome, agent, start, ids }
}

/** Row by row the items of its transaction, and those that follow from the rows before, ascending. */
function itemsOfRows(
  transaction: Uint32Array,
  { start, ids }: Transactions,
  { most, holds }: ReturnType<typeof follow>,
  items: number
): { readonly itemStart: Uint32Array; readonly itemIds: Integers } {
  const rows = transaction.length
  const held = new Int32Array(most)
  const itemStart = new Uint32Array(rows + 1)
  let room = 0
  for (const t of transaction) room += (start[t + 1] as number) - (start[t] as number) + most
  require(room <= MOST_MEMBERS)
  const all = integersBelow(items, room)
  let size = 0
  for (let row = 0; row < rows; row++) {
    const first = size
    const t = transaction[row] as number
    for (let i = start[t] as number; i < (start[t + 1] as number); i++) all[size++] = ids[i] as number
    const derived = holds(row, held)
    for (let d = 0; d < derived; d++) {
      const id = held[d] as number
      require(id < items)
      let at = size++
      for (; at > first && (all[at - 1] as number) > id; at--) all[at] = all[at - 1] as number
      all[at] = id
    }
    itemStart[row + 1] = size
  }
  return { itemStart, itemIds: all.slice(0, size) }
}
