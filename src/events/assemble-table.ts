import { integersBelow, release } from './columns.ts'
import { sortedNames, sortedTexts } from './dictionary.ts'
import type { EventColumns } from './event-columns.ts'
import { collectGarbage } from './garbage.ts'
import { sortedItems } from './item-order.ts'
import { orderedItems, type RowItems, type RowOrder, rowOrder } from './order.ts'
import { behind } from './room.ts'
import { type Integers, NONE, type Table } from './table.ts'

/** Of so many the encoder's memory, in which they were found by their bytes, is worth giving back at once. */
const MANY_ITEMS = 50_000

/** Columns in order of arrival, sorted into the table; they are spent. `room`: events that may stand before them. */
export function assembleTable(events: EventColumns, room = 0): Table {
  const actions = sortedTexts(events.actions.values)
  const outcomes = sortedTexts(events.outcomes.values)
  const agents = sortedTexts(events.agents.values)
  const { items: given, words } = events.items.take()
  if (given.length >= MANY_ITEMS) collectGarbage()
  const items = sortedItems(given, words)
  const cases = sortedNames(events.caseNames)
  const sessions = sortedNames(events.sessionNames)

  const rowItems = orderedItems(events, items.rank)
  release(items.rank)
  const rank = { action: actions.rank, outcome: outcomes.rank, agent: agents.rank, case: cases.rank }
  const rowOrdered = rowOrder(events, rank, sessions.rank, rowItems)
  const { order, sessionStart, nameless } = rowOrdered
  const rows = order.length
  // Nothing but the order of rows asks for these.
  const timeSpan = events.time.span()
  events.time.clear()
  events.seq.clear()
  const { itemStart, itemIds } = itemsInOrder(rowItems, rowOrdered, items.values.length)

  const session = new Uint32Array(rows)
  const sessionCount = sessionStart.length - 1
  for (let s = 0; s < sessionCount; s++) {
    const end = sessionStart[s + 1] as number
    for (let row = sessionStart[s] as number; row < end; row++) session[row] = s
  }

  const sessionCase = new Uint32Array(sessionCount).fill(NONE)
  const caseOf = (value: number) => (value === NONE ? NONE : (cases.rank[value] as number))
  for (let s = 0; s < events.sessionNames.length; s++) {
    sessionCase[sessions.rank[s] as number] = caseOf(events.sessionCase.get(s))
  }
  for (let i = 0; i < nameless.length; i++) {
    const row = nameless[i] as number
    if (row < events.rowCase.length)
      sessionCase[events.sessionNames.length + i] = caseOf(events.rowCase.get(row))
  }

  const sessionOrder = new Uint32Array(events.sessionNames.length)
  for (let s = 0; s < sessionOrder.length; s++) sessionOrder[sessions.rank[s] as number] = s
  const action = ranked(events.action.takeNarrow(), rowOrdered, actions.rank, room)

  const table: Table = {
    rows,
    sessions: sessionCount,
    unit: events.caseNames.length > 0 ? 'case' : events.sessionNames.length > 0 ? 'session' : 'event',
    actions: actions.values,
    outcomes: outcomes.values,
    agents: agents.values,
    cases: cases.values,
    items: items.values,
    action,
    outcome: ranked(events.outcome.takeNarrow(), rowOrdered, outcomes.rank, room),
    agent: ranked(events.agent.takeNarrow(), rowOrdered, agents.rank, room),
    session,
    itemStart,
    itemIds,
    sessionStart,
    sessionCase,
    objectKeys: [],
    objectStart: new Uint32Array(rows + 1),
    objectKey: new Uint32Array(0),
    objectNumber: new Uint32Array(0),
    repeated: repeatedCalls(events, rowOrdered, action, room),
    latencyMs: inOrder(events.latencyMs, order),
    tokens: inOrder(events.tokens, order),
    conditions: events.conditions.assemble(sessionOrder, nameless),
    origin: {
      files: events.files,
      file: gathered(events.file.takeNarrow(), rowOrdered),
      line: gathered(events.line.takeNarrow(), rowOrdered),
      sessionNames: [...sessions.values, ...new Array<string>(nameless.length).fill('')],
      timeSpan
    }
  }
  release(order)
  return table
}

/** The items of the rows in their order, in as few bytes as their numbers need; what held them is spent. */
function itemsInOrder({ ids, start }: RowItems, { order, isIdentity }: RowOrder, size: number) {
  const rows = order.length
  const length = start[rows] as number
  const isNarrow = ids.BYTES_PER_ELEMENT === integersBelow(size, 0).BYTES_PER_ELEMENT
  if (isIdentity && isNarrow && ids.length === length) return { itemStart: start, itemIds: ids }
  const itemIds = integersBelow(size, length)
  if (isIdentity) {
    itemIds.set(ids.subarray(0, length))
    release(ids)
    return { itemStart: start, itemIds }
  }
  const itemStart = new Uint32Array(rows + 1)
  for (let place = 0, at = 0; place < rows; place++) {
    const row = order[place] as number
    const to = start[row + 1] as number
    for (let i = start[row] as number; i < to; i++) itemIds[at++] = ids[i] as number
    itemStart[place + 1] = at
  }
  release(ids)
  release(start)
  return { itemStart, itemIds }
}

/** The numbers of the column, which is spent, by their rank and in the order of rows, that of most logs already. */
function ranked(
  column: Integers,
  { order, isIdentity }: RowOrder,
  rank: Uint32Array,
  room: number
): Uint32Array {
  const into = behind(new Uint32Array(room + column.length), room)
  for (let place = 0; place < into.length; place++) {
    const value = column[isIdentity ? place : (order[place] as number)] as number
    into[place] = value === NONE ? NONE : (rank[value] as number)
  }
  release(column)
  return into
}

/** The column, which is spent, in the order of rows. */
function gathered(column: Integers, { order, isIdentity }: RowOrder): Integers {
  if (isIdentity) return column
  const into = integersBelow(2 ** (8 * column.BYTES_PER_ELEMENT), order.length)
  for (let place = 0; place < into.length; place++) into[place] = column[order[place] as number] as number
  release(column)
  return into
}

function inOrder(
  column: { get(index: number): number; readonly used: boolean },
  order: Uint32Array
): Float64Array | undefined {
  if (!column.used) return undefined
  const result = new Float64Array(order.length)
  for (let place = 0; place < order.length; place++) result[place] = column.get(order[place] as number)
  return result
}

/** Sessions up to this many calls are compared call by call, which beats any table of calls. */
const FEW_CALLS = 32

/** Marks the calls of which an equal one stands earlier in the session: of the same action and 64 bits of arguments. */
function repeatedCalls(
  events: EventColumns,
  { order, sessionStart }: RowOrder,
  action: Uint32Array,
  room: number
): Uint8Array {
  const low = events.callLow.takeNarrow()
  const high = events.callHigh.takeNarrow()
  const repeated = behind(new Uint8Array(room + order.length), room)
  /** Of the calls of a short session. */
  const own = new Uint32Array(FEW_CALLS)
  for (let s = 0; s + 1 < sessionStart.length; s++) {
    const from = sessionStart[s] as number
    const size = (sessionStart[s + 1] as number) - from
    if (size <= FEW_CALLS) {
      for (let call = 0; call < size; call++) {
        const row = order[from + call] as number
        const lowest = low[row] as number
        own[call] = lowest
        let other = call - 1
        while (
          other >= 0 &&
          (own[other] !== lowest ||
            high[order[from + other] as number] !== high[row] ||
            action[from + other] !== action[from + call])
        )
          other--
        if (other >= 0) repeated[from + call] = 1
      }
      continue
    }
    const seen = new Set<string>()
    for (let place = from; place < from + size; place++) {
      const row = order[place] as number
      const call = `${action[place]} ${low[row]} ${high[row]}`
      if (seen.has(call)) repeated[place] = 1
      else seen.add(call)
    }
  }
  release(low)
  release(high)
  return repeated
}
