import { sortedByNumbers } from '../events/number-order.ts'
import { compareText, NONE, type Table } from '../events/table.ts'
import { rowsIn } from '../events/take-sessions.ts'
import { sha256 } from './case-names.ts'
import { JsonBytes } from './json-bytes.ts'
import { type ProfileSample, sampleForProfile, type Used, used } from './profile-sample.ts'
import { PROFILE_VERSION } from './profile-version.ts'

/** Bytes of the compressed file; beyond it whole sessions are left out. */
const MOST_BYTES = 1024 * 1024

export interface EncodedProfile {
  /** The compressed file. */
  readonly bytes: Uint8Array
  /** Of what it holds: it names the profile in `policies.json`. */
  readonly digest: string
}

/** The profile of a table whose values are abstracted and redacted. */
export const encodeProfile = async (table: Table): Promise<EncodedProfile> =>
  encodeSample(sampleForProfile(table))

/** The same of the sessions that may stand in it. */
export async function encodeSample({ table, byHash, sessions }: ProfileSample): Promise<EncodedProfile> {
  const { gzipSync } = await import('fflate')
  let kept = byHash.length
  for (;;) {
    const text = profileOf(table, byHash.slice(0, kept).sort(), sessions)
    // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
    const bytes = gzipSync(text, { level: 9, mtime: 0 })
    if (bytes.length <= MOST_BYTES || kept <= 1) return { bytes, digest: sha256(text) }
    kept = Math.max(1, Math.floor(kept * Math.min(0.95, (0.97 * MOST_BYTES) / bytes.length)))
  }
}

/** The profile of some sessions, ascending, as the bytes of its JSON. `total`: of how many it tells. */
function profileOf(table: Table, sessions: Uint32Array, total: number): Uint8Array {
  const rows = rowsIn(table, sessions)
  const dictionaries = {
    actions: used(table.actions.length, rows, table.action),
    outcomes: used(table.outcomes.length, rows, table.outcome),
    agents: used(table.agents.length, rows, table.agent),
    items: used(table.items.length, rows, table.itemIds, table.itemStart),
    objectKeys: used(table.objectKeys.length, rows, table.objectKey, table.objectStart),
    cases: used(table.cases.length, sessions, table.sessionCase)
  }
  const { actions, outcomes, agents, items, objectKeys, cases } = dictionaries
  const transactions = transactionsIn(table, rows)
  const conditions = conditionsOf(table, sessions)
  const head = {
    profile_version: PROFILE_VERSION,
    unit: table.unit,
    sessions_total: total,
    actions: actions.ids.map((id) => table.actions[id]),
    outcomes: outcomes.ids.map((id) => table.outcomes[id]),
    agents: agents.ids.map((id) => table.agents[id]),
    cases: cases.ids.map((id) => table.cases[id]),
    ...(table.caseTails === undefined ? {} : { case_tails: cases.ids.map((id) => table.caseTails?.[id]) }),
    object_keys: objectKeys.ids.map((id) => table.objectKeys[id]),
    items: items.ids.map((id) => {
      const { key, value } = table.items[id] as Table['items'][number]
      return [key, value]
    })
  }
  const json = new JsonBytes()
  json.text(`${JSON.stringify(head).slice(0, -1)},"transactions":`)
  writeTransactions(json, table, transactions, dictionaries)
  json.text(`,"conditions":${JSON.stringify(conditions.map(({ name, values }) => [name, values]))}`)
  json.text(',"sessions":')
  const encoded = Array.from(sessions, (session) => {
    const from = json.length
    writeSession(json, table, session, { cases, objectKeys, transactions, conditions })
    return json.cut(from)
  })
  json.list(encoded.sort(Buffer.compare), (session) => json.bytes(session))
  json.text('}')
  return json.end()
}

interface Transactions {
  /** By row: the number of its transaction; only rows of the profile have one. */
  readonly of: Uint32Array
  /** By transaction: a row that is one. */
  readonly rows: Uint32Array
}

/** What different rows there are, action, outcome, agent and items taken together, in the order of these. */
function transactionsIn(table: Table, rows: Uint32Array): Transactions {
  const { action, outcome, agent, itemStart, itemIds } = table
  const compare = (a: number, b: number): number => {
    const difference =
      (action[a] as number) - (action[b] as number) ||
      // As signed numbers: what the log does not say comes first.
      ((outcome[a] as number) | 0) - ((outcome[b] as number) | 0) ||
      ((agent[a] as number) | 0) - ((agent[b] as number) | 0)
    if (difference !== 0) return difference
    let i = itemStart[a] as number
    let j = itemStart[b] as number
    const [endA, endB] = [itemStart[a + 1] as number, itemStart[b + 1] as number]
    for (; i < endA && j < endB; i++, j++) {
      const apart = (itemIds[i] as number) - (itemIds[j] as number)
      if (apart !== 0) return apart
    }
    return endA - i - (endB - j)
  }
  const sorted = sortedRows(table, rows, compare)
  const of = new Uint32Array(table.rows)
  const distinct = new Uint32Array(rows.length)
  let count = 0
  for (let r = 0; r < sorted.length; r++) {
    const row = sorted[r] as number
    if (r === 0 || compare(sorted[r - 1] as number, row) !== 0) distinct[count++] = row
    of[row] = count - 1
  }
  return { of, rows: distinct.subarray(0, count) }
}

/** Rows are told apart by their first ids for the most part. */
const MOST_HELD = 16

/** The rows by `compare`: by as many of their ids as go into one number, and compared where these are the same. */
function sortedRows(table: Table, rows: Uint32Array, compare: (a: number, b: number) => number): Uint32Array {
  const { action, outcome, agent, itemStart, itemIds } = table
  const [outcomes, agents, items] = [
    table.outcomes.length + 1,
    table.agents.length + 1,
    table.items.length + 1
  ]
  const least = table.actions.length * outcomes * agents
  let held = 0
  for (let most = least * items; most < 2 ** 53 && held < MOST_HELD; most *= items) held++
  const high = new Uint32Array(rows.length)
  const low = new Uint32Array(rows.length)
  for (let r = 0; r < rows.length && least < 2 ** 53; r++) {
    const row = rows[r] as number
    let number = (action[row] as number) * outcomes + (((outcome[row] as number) + 1) >>> 0)
    number = number * agents + (((agent[row] as number) + 1) >>> 0)
    const from = itemStart[row] as number
    const size = (itemStart[row + 1] as number) - from
    for (let i = 0; i < held; i++)
      number = number * items + (i < size ? (itemIds[from + i] as number) + 1 : 0)
    high[r] = Math.floor(number / 2 ** 32)
    low[r] = number
  }
  const order = sortedByNumbers(high, low)
  const sorted = order.map((r) => rows[r] as number)
  for (let from = 0; from < order.length; ) {
    const first = order[from] as number
    let to = from + 1
    while (
      to < order.length &&
      high[order[to] as number] === high[first] &&
      low[order[to] as number] === low[first]
    )
      to++
    if (to - from > 1) sorted.subarray(from, to).sort((a, b) => compare(a, b) || a - b)
    from = to
  }
  return sorted
}

function writeTransactions(
  json: JsonBytes,
  table: Table,
  { rows }: Transactions,
  { actions, outcomes, agents, items }: Readonly<Record<'actions' | 'outcomes' | 'agents' | 'items', Used>>
): void {
  const number = ({ at }: Used, id: number) => json.integer(id === NONE ? -1 : (at[id] as number))
  json.list(rows, (row) => {
    json.text('[')
    number(actions, table.action[row] as number)
    json.text(',')
    number(outcomes, table.outcome[row] as number)
    json.text(',')
    number(agents, table.agent[row] as number)
    const end = table.itemStart[row + 1] as number
    for (let i = table.itemStart[row] as number; i < end; i++) {
      json.text(',')
      number(items, table.itemIds[i] as number)
    }
    json.text(']')
  })
}

interface Condition {
  readonly name: string
  readonly values: readonly string[]
  /** By session of the table: the number of its value, or −1. */
  readonly of: (session: number) => number
}

function conditionsOf(table: Table, sessions: Uint32Array): readonly Condition[] {
  return [...table.conditions.keys()].sort(compareText).map((name) => {
    const own = table.conditions.get(name) ?? []
    const taken = new Set<string>()
    for (const session of sessions) {
      const value = own[session]
      if (value !== undefined) taken.add(value)
    }
    const values = [...taken].sort(compareText)
    const at = new Map(values.map((value, number) => [value, number]))
    return { name, values, of: (session) => at.get(own[session] as string) ?? -1 }
  })
}

function writeSession(
  json: JsonBytes,
  table: Table,
  session: number,
  known: {
    readonly cases: Used
    readonly objectKeys: Used
    readonly transactions: Transactions
    readonly conditions: readonly Condition[]
  }
): void {
  const from = table.sessionStart[session] as number
  const to = table.sessionStart[session + 1] as number
  const named = table.sessionCase[session] as number
  json.text('[')
  json.integer(named === NONE ? -1 : (known.cases.at[named] as number))
  json.text(',[')
  for (let row = from; row < to; row++) {
    if (row > from) json.text(',')
    const object = table.objectStart[row] as number
    const end = table.objectStart[row + 1] as number
    const isPlain = table.repeated[row] === 0 && object === end
    if (!isPlain) json.text('[')
    json.integer(known.transactions.of[row] as number)
    if (isPlain) continue
    json.text(',')
    json.integer(table.repeated[row] as number)
    for (let o = object; o < end; o++) {
      json.text(',')
      json.integer(known.objectKeys.at[table.objectKey[o] as number] as number)
      json.text(',')
      json.integer(table.objectNumber[o] as number)
    }
    json.text(']')
  }
  json.text('],')
  json.list(known.conditions, ({ of }) => json.integer(of(session)))
  const means = [meanOf(table.latencyMs, from, to), meanOf(table.tokens, from, to)]
  json.text(`,${JSON.stringify(means).slice(1)}`)
}

function meanOf(column: Float64Array | undefined, from: number, to: number): number | null {
  if (column === undefined) return null
  let sum = 0
  let known = 0
  for (let row = from; row < to; row++) {
    const value = column[row] as number
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return known === 0 ? null : Math.round((sum / known) * 1000) / 1000
}
