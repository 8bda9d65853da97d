import type { Integers, Table } from './table.ts'

/**
 * The table of these sessions alone, which ascend, each whole. Dictionaries stay, so that ids mean the same; columns are
 * its own.
 */
export function takeSessions(table: Table, sessions: Uint32Array): Table {
  const sessionStart = startsOf(sessions, table.sessionStart)
  const taken = rowsIn(table, sessions)
  const session = new Uint32Array(taken.length)
  for (let s = 0; s < sessions.length; s++)
    session.fill(s, sessionStart[s] as number, sessionStart[s + 1] as number)
  const pick = <Column extends Integers | Float64Array>(column: Column): Column => {
    const own = column.slice(0, taken.length) as Column
    for (let i = 0; i < own.length; i++) own[i] = column[taken[i] as number] as number
    return own
  }
  const itemStart = startsOf(taken, table.itemStart)
  const objectStart = startsOf(taken, table.objectStart)
  const { latencyMs, tokens, origin } = table
  return {
    ...table,
    rows: taken.length,
    sessions: sessions.length,
    action: pick(table.action),
    outcome: pick(table.outcome),
    agent: pick(table.agent),
    session,
    itemStart,
    itemIds: lists(taken, table.itemStart, itemStart, table.itemIds),
    sessionStart,
    sessionCase: Uint32Array.from(sessions, (s) => table.sessionCase[s] as number),
    objectStart,
    objectKey: lists(taken, table.objectStart, objectStart, table.objectKey),
    objectNumber: lists(taken, table.objectStart, objectStart, table.objectNumber),
    repeated: pick(table.repeated),
    latencyMs: latencyMs === undefined ? undefined : pick(latencyMs),
    tokens: tokens === undefined ? undefined : pick(tokens),
    conditions: new Map(
      [...table.conditions].map(([name, values]) => [name, Array.from(sessions, (s) => values[s])])
    ),
    origin:
      origin === undefined
        ? undefined
        : {
            ...origin,
            file: pick(origin.file),
            line: pick(origin.line),
            sessionNames: Array.from(sessions, (s) => origin.sessionNames[s] ?? '')
          }
  }
}

/** The rows of some sessions, in their order. */
export function rowsIn({ sessionStart }: Table, sessions: Uint32Array): Uint32Array {
  const rows = new Uint32Array(startsOf(sessions, sessionStart)[sessions.length] as number)
  let at = 0
  for (const session of sessions) {
    const end = sessionStart[session + 1] as number
    for (let row = sessionStart[session] as number; row < end; row++) rows[at++] = row
  }
  return rows
}

/** Where the lists of the members taken begin once they stand one behind the other. */
function startsOf(taken: Uint32Array, start: Uint32Array): Uint32Array {
  const own = new Uint32Array(taken.length + 1)
  for (let i = 0; i < taken.length; i++) {
    const member = taken[i] as number
    own[i + 1] = (own[i] as number) + (start[member + 1] as number) - (start[member] as number)
  }
  return own
}

/** The lists of the rows taken, one behind the other. */
function lists(taken: Uint32Array, start: Uint32Array, ownStart: Uint32Array, column: Integers): Integers {
  const own = column.slice(0, ownStart[taken.length] as number)
  for (let i = 0; i < taken.length; i++) {
    const from = start[taken[i] as number] as number
    const begin = ownStart[i] as number
    const end = ownStart[i + 1] as number
    for (let at = begin; at < end; at++) own[at] = column[from + at - begin] as number
  }
  return own
}
