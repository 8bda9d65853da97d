import { NONE, type Table } from '../../src/events/table.ts'

/** The table of so many sessions, each of them one of those of the small table in turn; every third case is its own. */
export function repeatedTable(small: Table, sessions: number): Table {
  const of = Array.from({ length: sessions }, (_, session) => (session * 7) % small.sessions)
  const rows = of.flatMap((session) => {
    const [from = 0, to = 0] = small.sessionStart.subarray(session, session + 2)
    return Array.from({ length: to - from }, (_, i) => from + i)
  })
  const starts = (lengths: readonly number[]) => {
    let sum = 0
    return Uint32Array.from([0, ...lengths.map((length) => (sum += length))])
  }
  const lists = (start: Uint32Array, ids: ArrayLike<number>) => {
    const all = Array.from(ids)
    const ofRow = Array.from({ length: small.rows }, (_, row) => all.slice(start[row], start[row + 1]))
    return Uint32Array.from(rows.flatMap((row) => ofRow[row] as number[]))
  }
  const lengths = (start: Uint32Array) =>
    starts(rows.map((row) => (start[row + 1] as number) - (start[row] as number)))
  const pick = (column: Uint32Array) => Uint32Array.from(rows, (row) => column[row] as number)
  const sessionStart = starts(
    of.map((s) => (small.sessionStart[s + 1] as number) - (small.sessionStart[s] as number))
  )
  return {
    ...small,
    rows: rows.length,
    sessions,
    action: pick(small.action),
    outcome: pick(small.outcome),
    agent: pick(small.agent),
    session: Uint32Array.from(
      of.flatMap((s, number) =>
        Array<number>((small.sessionStart[s + 1] as number) - (small.sessionStart[s] as number)).fill(number)
      )
    ),
    itemStart: lengths(small.itemStart),
    itemIds: lists(small.itemStart, small.itemIds),
    objectStart: lengths(small.objectStart),
    objectKey: lists(small.objectStart, small.objectKey),
    objectNumber: lists(small.objectStart, small.objectNumber),
    sessionStart,
    sessionCase: Uint32Array.from(of, (_, number) => (number % 3 === 0 ? NONE : number % small.cases.length)),
    repeated: Uint8Array.from(rows, (row) => small.repeated[row] as number),
    latencyMs: Float64Array.from(rows, (row) => (row % 4 === 0 ? Number.NaN : row)),
    conditions: new Map([['model', of.map((s) => (s % 2 === 0 ? 'large' : undefined))]])
  }
}
