import { compareText, NONE, type Table } from '../events/table.ts'
import { rowsIn } from '../events/take-sessions.ts'
import { sha256 } from './case-names.ts'
import { Distinct } from './distinct.ts'
import { PackedWriter } from './packed-bytes.ts'
import { derivedKeyOf, followingIn } from './profile-derived.ts'
import { writtenKeys } from './profile-layout.ts'
import { compareRows, inOwnOrder, writtenRows } from './profile-order.ts'
import { codeIn, firstOf, type ProfileSample, sampleForProfile, type Used, used } from './profile-sample.ts'
import { PROFILE_VERSION } from './profile-version.ts'
import { writeObjects, writeTransactions } from './profile-write.ts'

/** Bytes of the compressed file; beyond it whole sessions are left out. */
const MOST_BYTES = 1024 * 1024

/** Of compression: the columns are packed already, so that more effort finds next to nothing. */
const LEVEL = 4

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
export async function encodeSample(sample: ProfileSample): Promise<EncodedProfile> {
  const { gzipSync } = await import('fflate')
  for (let left = sample; ; ) {
    const content = profileOf(left)
    // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
    const bytes = gzipSync(content, { level: LEVEL, mtime: 0 })
    const { length: kept } = left.byHash
    if (bytes.length <= MOST_BYTES || kept <= 1) return { bytes, digest: sha256(content) }
    const share = Math.min(0.95, (0.97 * MOST_BYTES) / bytes.length)
    left = firstOf(left, Math.max(1, Math.floor(kept * share)))
  }
}

/** The profile of all sessions of a sample. */
function profileOf({ table, sessions: total }: ProfileSample): Uint8Array {
  const following = followingIn(table)
  const written = writtenRows(table, derivedKeyOf(table.items, following.derived))
  const conditions = sessionConditions(table)
  const latencies = meansOf(table, table.latencyMs)
  const tokens = meansOf(table, table.tokens)
  const sessions = inOwnOrder(written, [
    table.sessionCase,
    ...conditions.map(({ of }) => of),
    ...[latencies, tokens].filter((column) => column !== undefined)
  ])
  const rows = rowsIn(table, sessions)
  const actions = used(table.actions.length, table.action)
  const outcomes = used(table.outcomes.length, table.outcome)
  const agents = used(table.agents.length, table.agent)
  const itemsUsed = used(table.items.length, table.itemIds)
  const objectKeys = used(table.objectKeys.length, table.objectKey)
  const cases = used(table.cases.length, table.sessionCase)
  const items = itemsUsed.ids.map((id) => table.items[id] as Table['items'][number])
  const transactions = new Distinct(rows.length, (a, b) => compareRows(written, a, b) === 0)
  const comes = rows.map((row) => {
    const known = transactions.size
    const number = transactions.number(row, written.hash[row] as number)
    return number === known ? 0 : number + 1
  })
  const valuesOf = conditions.map(({ values, of }) => used(values.length, of))
  const inOrder = (means: Float64Array | undefined) =>
    means && Array.from(sessions, (session) => means[session] as number)
  const head = {
    profile_version: PROFILE_VERSION,
    unit: table.unit,
    sessions_total: total,
    sessions: sessions.length,
    transactions: transactions.size,
    actions: actions.ids.map((id) => table.actions[id]),
    outcomes: outcomes.ids.map((id) => table.outcomes[id]),
    agents: agents.ids.map((id) => table.agents[id]),
    cases: cases.ids.map((id) => table.cases[id]),
    ...(table.caseTails === undefined ? {} : { case_tails: cases.ids.map((id) => table.caseTails?.[id]) }),
    object_keys: objectKeys.ids.map((id) => table.objectKeys[id]),
    items: items.map(({ key, value }) => [key, value]),
    ...following,
    conditions: conditions.map(({ name, values }, i) => [name, valuesOf[i]?.ids.map((id) => values[id])]),
    latencies: inOrder(latencies),
    tokens: inOrder(tokens)
  }
  const writer = new PackedWriter()
  writer.varints(
    sessions.map((s) => (table.sessionStart[s + 1] as number) - (table.sessionStart[s] as number))
  )
  writer.packed(
    sessions.map((s) => codeIn(cases, table.sessionCase[s] as number)),
    cases.ids.length + 1
  )
  conditions.forEach(({ of }, i) => {
    const own = valuesOf[i] as Used
    writer.packed(
      sessions.map((s) => codeIn(own, of[s] as number)),
      own.ids.length + 1
    )
  })
  writer.varints(comes)
  writer.packed(
    rows.map((row) => (table.repeated[row] === 0 ? 0 : 1)),
    2
  )
  if (objectKeys.ids.length > 0) writeObjects(writer, table, sessions, rows, objectKeys)
  writeTransactions(writer, written, transactions.places, {
    actions,
    outcomes,
    agents,
    items: itemsUsed,
    keys: writtenKeys(items, following)
  })
  const columns = Buffer.from(writer.end()).toString('base64')
  return Buffer.from(`${JSON.stringify({ ...head, columns })}\n`)
}

interface Condition {
  readonly name: string
  readonly values: readonly string[]
  /** By session of the table: the number of its value, or `NONE`. */
  readonly of: Uint32Array
}

function sessionConditions({ conditions, sessions }: Table): readonly Condition[] {
  return [...conditions.keys()].sort(compareText).map((name) => {
    const own = conditions.get(name) ?? []
    const values = [...new Set(own.filter((value) => value !== undefined))].sort(compareText)
    const at = new Map(values.map((value, number) => [value, number]))
    return {
      name,
      values,
      of: Uint32Array.from({ length: sessions }, (_, session) => at.get(own[session] as string) ?? NONE)
    }
  })
}

function meansOf(
  { sessions, sessionStart }: Table,
  column: Float64Array | undefined
): Float64Array | undefined {
  if (column === undefined) return undefined
  const means = new Float64Array(sessions)
  for (let session = 0; session < sessions; session++) {
    const to = sessionStart[session + 1] as number
    let sum = 0
    let known = 0
    for (let row = sessionStart[session] as number; row < to; row++) {
      const value = column[row] as number
      if (Number.isNaN(value)) continue
      sum += value
      known++
    }
    means[session] = known === 0 ? Number.NaN : Math.round((sum / known) * 1000) / 1000
  }
  return means.every(Number.isNaN) ? undefined : means
}
