import { integersBelow } from './columns.ts'
import { takeRoom } from './room.ts'
import { compareItems, compareText, type Integers, NONE, type Table } from './table.ts'

const COARSENESS = { case: 2, session: 1, event: 0 } as const

/**
 * Two tables as one over common dictionaries, the sessions of the second behind those of the first: no session may
 * stand in both. Both must be abstracted by the same vocabulary and name their cases alike. Without origin.
 */
export function concatenated(first: Table, second: Table): Table {
  const rows = first.rows + second.rows
  const actions = mergeTexts(first.actions, second.actions)
  const outcomes = mergeTexts(first.outcomes, second.outcomes)
  const agents = mergeTexts(first.agents, second.agents)
  const cases = mergeTexts(first.cases, second.cases)
  const items = mergeSorted(first.items, second.items, compareItems)
  const objectKeys = mergeTexts(first.objectKeys, second.objectKeys)
  const both = <T>(pick: (table: Table) => T): [T, T] => [pick(first), pick(second)]
  return {
    rows,
    sessions: first.sessions + second.sessions,
    unit: COARSENESS[first.unit] >= COARSENESS[second.unit] ? first.unit : second.unit,
    actions: actions.merged,
    outcomes: outcomes.merged,
    agents: agents.merged,
    cases: cases.merged,
    items: items.merged,
    action: recodeWide(
      both((t) => t.action),
      actions.codes
    ),
    outcome: recodeWide(
      both((t) => t.outcome),
      outcomes.codes
    ),
    agent: recodeWide(
      both((t) => t.agent),
      agents.codes
    ),
    session: shifted(
      both((t) => t.session),
      first.sessions
    ),
    itemStart: starts(both((t) => t.itemStart)),
    itemIds: recodeNarrow(
      both((t) => t.itemIds),
      items.codes,
      items.merged.length
    ),
    sessionStart: starts(both((t) => t.sessionStart)),
    sessionCase: recodeWide(
      both((t) => t.sessionCase),
      cases.codes
    ),
    objectKeys: objectKeys.merged,
    objectStart: starts(
      both((t) => (t.objectStart.length > 0 ? t.objectStart : new Uint32Array(t.rows + 1)))
    ),
    objectKey: recodeNarrow(
      both((t) => t.objectKey),
      objectKeys.codes,
      objectKeys.merged.length
    ),
    objectNumber: recodeNarrow(
      both((t) => t.objectNumber),
      [undefined, undefined],
      2 ** (8 * Math.max(...both((t) => t.objectNumber.BYTES_PER_ELEMENT)))
    ),
    repeated: joinBytes(first.repeated, second.repeated),
    latencyMs: joinNumbers(first, second, (t) => t.latencyMs),
    tokens: joinNumbers(first, second, (t) => t.tokens),
    conditions: conditionsOf(first, second)
  }
}

function conditionsOf(first: Table, second: Table): Table['conditions'] {
  const names = [...new Set([...first.conditions.keys(), ...second.conditions.keys()])].sort(compareText)
  const of = (table: Table, name: string) =>
    table.conditions.get(name) ?? Array.from<string | undefined>({ length: table.sessions })
  return new Map(names.map((name) => [name, [...of(first, name), ...of(second, name)]]))
}

/** By side what each number becomes; undefined where they stay as they are. */
type Codes = readonly [Uint32Array | undefined, Uint32Array | undefined]

function mergeSorted<T>(a: readonly T[], b: readonly T[], compare: (x: T, y: T) => number) {
  const merged: T[] = []
  const codes: [Uint32Array, Uint32Array] = [new Uint32Array(a.length), new Uint32Array(b.length)]
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const order = i === a.length ? 1 : j === b.length ? -1 : compare(a[i] as T, b[j] as T)
    merged.push((order <= 0 ? a[i] : b[j]) as T)
    if (order <= 0) codes[0][i++] = merged.length - 1
    if (order >= 0) codes[1][j++] = merged.length - 1
  }
  const isSame = (own: readonly T[]) => own.length === merged.length
  return {
    merged: merged as readonly T[],
    codes: [isSame(a) ? undefined : codes[0], isSame(b) ? undefined : codes[1]] as Codes
  }
}

const mergeTexts = (a: readonly string[], b: readonly string[]) => mergeSorted<string>(a, b, compareText)

function recodeWide(columns: readonly [Uint32Array, Uint32Array], codes: Codes): Uint32Array {
  return joined(columns, codes, (size) => new Uint32Array(size))
}

/** The same of integers below `bound`. */
function recodeNarrow(columns: readonly [Integers, Integers], codes: Codes, bound: number): Integers {
  return joined<Integers>(columns, codes, (size) => integersBelow(bound, size))
}

function joined<Numbers extends Integers>(
  [first, second]: readonly [Numbers, Numbers],
  codes: Codes,
  make: (size: number) => Numbers
): Numbers {
  const isWide = make(0).BYTES_PER_ELEMENT === second.BYTES_PER_ELEMENT
  const room = codes[1] === undefined && isWide ? takeRoom(second, first.length) : undefined
  const all = room ?? make(first.length + second.length)
  recode(first, codes[0], all, 0)
  if (room === undefined) recode(second, codes[1], all, first.length)
  return all
}

/** Writes the numbers as what they become, from `at` on. */
function recode(column: Integers, code: Uint32Array | undefined, into: Integers, at: number): void {
  if (code === undefined) into.set(column, at)
  else
    for (let i = 0; i < column.length; i++) {
      const value = column[i] as number
      into[at + i] = value === NONE ? NONE : (code[value] as number)
    }
}

function shifted(columns: readonly [Uint32Array, Uint32Array], by: number): Uint32Array {
  const joined = new Uint32Array(columns[0].length + columns[1].length)
  joined.set(columns[0])
  columns[1].forEach((value, i) => {
    joined[columns[0].length + i] = value + by
  })
  return joined
}

/** Joins two columns of range starts (one longer than what they delimit). */
function starts(columns: readonly [Uint32Array, Uint32Array]): Uint32Array {
  const [a, b] = columns
  const joined = new Uint32Array(a.length + b.length - 1)
  const end = a[a.length - 1] as number
  // What is not written to takes no memory.
  if (end === 0 && b[b.length - 1] === 0) return joined
  joined.set(a)
  for (let i = 1; i < b.length; i++) joined[a.length - 1 + i] = (b[i] as number) + end
  return joined
}

function joinBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  const room = takeRoom(b, a.length)
  const joined = room ?? new Uint8Array(a.length + b.length)
  joined.set(a)
  if (room === undefined) joined.set(b, a.length)
  return joined
}

function joinNumbers(
  first: Table,
  second: Table,
  pick: (table: Table) => Float64Array | undefined
): Float64Array | undefined {
  const a = pick(first)
  const b = pick(second)
  if (a === undefined && b === undefined) return undefined
  const joined = new Float64Array(first.rows + second.rows).fill(Number.NaN)
  if (a !== undefined) joined.set(a)
  if (b !== undefined) joined.set(b, first.rows)
  return joined
}
