import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import { compareText, NONE, type Table } from '../events/table.ts'
import { sha256, withCaseFingerprints } from './case-names.ts'

/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */

/** Bytes of the compressed file; beyond it whole sessions are sampled. */
const MOST_BYTES = 1024 * 1024
const PROFILE_VERSION = 1

const index = z.int().nonnegative()

/** [case, events, conditions, mean ms, mean tokens]; an event: transaction or [transaction, repeated, key, number, …]. */
type ProfileSession = [number, (number | number[])[], number[], number | null, number | null]

const isInteger = (value: unknown, least: number): value is number =>
  Number.isInteger(value) && (value as number) >= least

const isIntegers = (value: unknown, least: number, length: number): value is number[] =>
  Array.isArray(value) && value.length >= length && value.every((member) => isInteger(member, least))

const isNumberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value)

/** By hand, for there is one of these per event: a schema takes longer over them than the comparison does. */
const isProfileSession = (value: unknown): value is ProfileSession =>
  Array.isArray(value) &&
  value.length === 5 &&
  isInteger(value[0], -1) &&
  Array.isArray(value[1]) &&
  value[1].every((event) => isInteger(event, 0) || isIntegers(event, 0, 2)) &&
  isIntegers(value[2], -1, 0) &&
  isNumberOrNull(value[3]) &&
  isNumberOrNull(value[4])

const profileSchema = z.object({
  profile_version: z.literal(PROFILE_VERSION),
  unit: z.enum(['case', 'session', 'event']),
  /** Sessions of the logs; more than are listed where the profile is a sample. */
  sessions_total: index,
  actions: z.array(z.string()),
  outcomes: z.array(z.string()),
  agents: z.array(z.string()),
  cases: z.array(z.string()),
  /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
  case_tails: z.array(z.string()).optional(),
  object_keys: z.array(z.string()),
  items: z.array(z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])])),
  /** [action, outcome, agent, …items], -1 where the log does not say. */
  transactions: z.custom<number[][]>(
    (rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))
  ),
  /** Per name of a condition the values it took. */
  conditions: z.array(z.tuple([z.string(), z.array(z.string())])),
  sessions: z.custom<ProfileSession[]>((rows) => Array.isArray(rows) && rows.every(isProfileSession))
})

type Profile = z.infer<typeof profileSchema>

/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
export const profilePath = (baseline: string): string => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`

const meanOf = (column: Float64Array | undefined, from: number, to: number): number | null => {
  if (column === undefined) return null
  const known = column.subarray(from, to).filter((value) => !Number.isNaN(value))
  return known.length === 0
    ? null
    : Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 1000) / 1000
}

/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000

/** The bytes of the profile of a table whose values are abstracted and redacted, and the digest that names them. */
export async function encodeProfile(whole: Table): Promise<{ bytes: Uint8Array; digest: string }> {
  const { gzipSync } = await import('fflate')
  // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
  const compress = (text: string) => gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 })
  const table = withCaseFingerprints(whole)
  const sample = sessionsByHash(table)
  let kept = sample.length
  for (let events = 0, at = 0; at < sample.length; at++) {
    events += rowsOf(table, sample[at] as number)
    if (events > MOST_EVENTS) {
      kept = Math.max(1, at)
      break
    }
  }
  for (;;) {
    const text = JSON.stringify(
      profileOf(
        table,
        sample.slice(0, kept).sort((a, b) => a - b)
      )
    )
    const bytes = compress(text)
    if (bytes.length <= MOST_BYTES || kept <= 1) return { bytes, digest: sha256(text) }
    kept = Math.max(1, Math.floor(kept * Math.min(0.95, (0.97 * MOST_BYTES) / bytes.length)))
  }
}

const rowsOf = (table: Table, session: number): number =>
  (table.sessionStart[session + 1] as number) - (table.sessionStart[session] as number)

/** The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. */
function sessionsByHash(table: Table): number[] {
  const hashes = Float64Array.from({ length: table.sessions }, (_, session) => {
    let high = 0x811c9dc5
    let low = 0x9e3779b9
    const take = (id: number) => {
      high = Math.imul(high ^ id, 0x01000193)
      low = Math.imul(low ^ (id + 0x7f4a7c15), 0x85ebca6b)
      low ^= low >>> 13
    }
    for (
      let row = table.sessionStart[session] as number;
      row < (table.sessionStart[session + 1] as number);
      row++
    ) {
      take(table.action[row] as number)
      take(table.outcome[row] as number)
      for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++)
        take(table.itemIds[i] as number)
    }
    return (high >>> 0) * 2 ** 21 + (low >>> 11)
  })
  return Array.from(hashes.keys()).sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b)
}

/** Dictionary that numbers what is used, in the order of the table's own (sorted) dictionary. */
function used(size: number, mark: (note: (id: number) => void) => void): { ids: number[]; at: Int32Array } {
  const seen = new Uint8Array(size)
  mark((id) => {
    if (id !== NONE) seen[id] = 1
  })
  const ids: number[] = []
  const at = new Int32Array(size).fill(-1)
  for (let id = 0; id < size; id++) {
    if (seen[id] === 1) {
      at[id] = ids.length
      ids.push(id)
    }
  }
  return { ids, at }
}

function profileOf(table: Table, sessions: readonly number[]): Profile {
  const rows = sessions.flatMap((session) => {
    const from = table.sessionStart[session] as number
    return Array.from({ length: (table.sessionStart[session + 1] as number) - from }, (_, i) => from + i)
  })
  const column = (ids: Uint32Array, size: number) =>
    used(size, (note) => {
      for (const row of rows) note(ids[row] as number)
    })
  const span = (starts: Uint32Array, ids: Uint32Array, size: number) =>
    used(size, (note) => {
      for (const row of rows)
        for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) note(ids[i] as number)
    })
  const actions = column(table.action, table.actions.length)
  const outcomes = column(table.outcome, table.outcomes.length)
  const agents = column(table.agent, table.agents.length)
  const items = span(table.itemStart, table.itemIds, table.items.length)
  const objectKeys = span(table.objectStart, table.objectKey, table.objectKeys.length)
  const cases = [
    ...new Set(sessions.map((session) => table.sessionCase[session] as number).filter((id) => id !== NONE))
  ].sort((a, b) => a - b)
  const caseAt = new Map(cases.map((id, at) => [id, at]))
  const at = (dictionary: { at: Int32Array }, id: number) =>
    id === NONE ? -1 : (dictionary.at[id] as number)

  const transactionOf = (row: number): number[] => [
    at(actions, table.action[row] as number),
    at(outcomes, table.outcome[row] as number),
    at(agents, table.agent[row] as number),
    ...Array.from(
      table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1]),
      (id) => items.at[id] as number
    )
  ]
  const texts = new Map<string, number[]>()
  const textOfRow = new Map<number, string>()
  for (const row of rows) {
    const transaction = transactionOf(row)
    const text = transaction.join(',')
    textOfRow.set(row, text)
    texts.set(text, transaction)
  }
  const ordered = [...texts].sort(([, a], [, b]) => compareNumbers(a, b))
  const transactionAt = new Map(ordered.map(([text], position) => [text, position]))

  const conditionNames = [...table.conditions.keys()].sort(compareText)
  const conditions = conditionNames.map((name): [string, string[]] => {
    const values = table.conditions.get(name) ?? []
    return [
      name,
      [...new Set(sessions.map((s) => values[s]).filter((v): v is string => v !== undefined))].sort(
        compareText
      )
    ]
  })
  const encoded = sessions.map((session): ProfileSession => {
    const from = table.sessionStart[session] as number
    const to = table.sessionStart[session + 1] as number
    const events = Array.from({ length: to - from }, (_, i) => {
      const row = from + i
      const transaction = transactionAt.get(textOfRow.get(row) as string) as number
      const objects: number[] = []
      for (let o = table.objectStart[row] as number; o < (table.objectStart[row + 1] as number); o++) {
        objects.push(objectKeys.at[table.objectKey[o] as number] as number, table.objectNumber[o] as number)
      }
      const repeated = table.repeated[row] as number
      return repeated === 0 && objects.length === 0 ? transaction : [transaction, repeated, ...objects]
    })
    return [
      caseAt.get(table.sessionCase[session] as number) ?? -1,
      events,
      conditions.map(([name, values]) => {
        const value = table.conditions.get(name)?.[session]
        return value === undefined ? -1 : values.indexOf(value)
      }),
      meanOf(table.latencyMs, from, to),
      meanOf(table.tokens, from, to)
    ]
  })
  const sorted = encoded
    .map((session) => ({ session, text: JSON.stringify(session) }))
    .sort((a, b) => compareText(a.text, b.text))
    .map(({ session }) => session)
  return {
    profile_version: PROFILE_VERSION,
    unit: table.unit,
    sessions_total: table.sessions,
    actions: actions.ids.map((id) => table.actions[id] as string),
    outcomes: outcomes.ids.map((id) => table.outcomes[id] as string),
    agents: agents.ids.map((id) => table.agents[id] as string),
    cases: cases.map((id) => table.cases[id] as string),
    ...(table.caseTails === undefined
      ? {}
      : { case_tails: cases.map((id) => table.caseTails?.[id] as string) }),
    object_keys: objectKeys.ids.map((id) => table.objectKeys[id] as string),
    items: items.ids.map((id) => {
      const { key, value } = table.items[id] as Table['items'][number]
      return [key, value]
    }),
    transactions: ordered.map(([, transaction]) => transaction),
    conditions,
    sessions: sorted
  }
}

const compareNumbers = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
export function decodeProfile(bytes: Uint8Array, path: string, digest: string | undefined): Table {
  const mend = 'run `policyminer update` to write policies and profile anew'
  let text: string
  try {
    text = gunzipSync(bytes, { maxOutputLength: 512 * 1024 * 1024 }).toString('utf8')
  } catch {
    throw new UserError(`profile ${path} cannot be unpacked: ${mend}`)
  }
  if (digest !== undefined && sha256(text) !== digest) {
    throw new UserError(`profile ${path} does not belong to its policy set (digests differ): ${mend}`)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new UserError(`profile ${path} is not JSON: ${mend}`)
  }
  const parsed = profileSchema.safeParse(json, { jitless: true })
  if (!parsed.success || !consistent(parsed.data))
    throw new UserError(`profile ${path} is damaged or of another version: ${mend}`)
  return tableOf(parsed.data)
}

/** Every index points into its dictionary. */
function consistent(profile: Profile): boolean {
  const below = (id: number, size: number) => id < size
  return (
    (profile.case_tails === undefined || profile.case_tails.length === profile.cases.length) &&
    profile.transactions.every(
      ([action, outcome, agent, ...items]) =>
        action !== undefined &&
        action >= 0 &&
        below(action, profile.actions.length) &&
        below(outcome as number, profile.outcomes.length) &&
        below(agent as number, profile.agents.length) &&
        items.every((id) => id >= 0 && below(id, profile.items.length))
    ) &&
    profile.sessions.every(
      ([caseId, events, conditions]) =>
        below(caseId, profile.cases.length) &&
        conditions.length === profile.conditions.length &&
        conditions.every((value, i) => below(value, profile.conditions[i]?.[1].length ?? 0)) &&
        events.every((event) => {
          const [transaction, , ...objects] = typeof event === 'number' ? [event] : event
          return (
            below(transaction as number, profile.transactions.length) &&
            objects.length % 2 === 0 &&
            objects.every((id, i) => i % 2 === 1 || below(id, profile.object_keys.length))
          )
        })
    )
  )
}

function tableOf(profile: Profile): Table {
  const rows = profile.sessions.reduce((sum, [, events]) => sum + events.length, 0)
  const action = new Uint32Array(rows)
  const outcome = new Uint32Array(rows)
  const agent = new Uint32Array(rows)
  const session = new Uint32Array(rows)
  const repeated = new Uint8Array(rows)
  const itemStart = new Uint32Array(rows + 1)
  const objectStart = new Uint32Array(rows + 1)
  const sessionStart = new Uint32Array(profile.sessions.length + 1)
  const sessionCase = new Uint32Array(profile.sessions.length)
  const itemIds: number[] = []
  const objectKey: number[] = []
  const objectNumber: number[] = []
  const measured = (at: 3 | 4) =>
    profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined
  const latencyMs = measured(3)
  const tokens = measured(4)
  const column = (id: number) => (id < 0 ? NONE : id)

  let row = 0
  profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
    sessionCase[s] = column(caseId)
    for (const event of events) {
      const [transaction, again, ...objects] = typeof event === 'number' ? [event, 0] : event
      const [a, o, g, ...items] = profile.transactions[transaction as number] as number[]
      action[row] = a as number
      outcome[row] = column(o as number)
      agent[row] = column(g as number)
      session[row] = s
      repeated[row] = again as number
      itemIds.push(...items)
      for (let i = 0; i < objects.length; i += 2) {
        objectKey.push(objects[i] as number)
        objectNumber.push(objects[i + 1] as number)
      }
      if (latencyMs !== undefined && latency !== null) latencyMs[row] = latency
      if (tokens !== undefined && tokenMean !== null) tokens[row] = tokenMean
      row++
      itemStart[row] = itemIds.length
      objectStart[row] = objectKey.length
    }
    sessionStart[s + 1] = row
  })
  return {
    rows,
    sessions: profile.sessions.length,
    unit: profile.unit,
    actions: profile.actions,
    outcomes: profile.outcomes,
    agents: profile.agents,
    cases: profile.cases,
    ...(profile.case_tails === undefined ? {} : { caseTails: profile.case_tails }),
    items: profile.items.map(([key, value]) => ({ key, value })),
    action,
    outcome,
    agent,
    session,
    itemStart,
    itemIds: Uint32Array.from(itemIds),
    sessionStart,
    sessionCase,
    objectKeys: profile.object_keys,
    objectStart,
    objectKey: Uint32Array.from(objectKey),
    objectNumber: Uint32Array.from(objectNumber),
    repeated,
    latencyMs,
    tokens,
    conditions: new Map(
      profile.conditions.map(([name, values], at) => [
        name,
        profile.sessions.map(([, , conditions]) => values[conditions[at] as number])
      ])
    )
  }
}
