import { IntegerColumn } from '../events/columns.ts'
import { NONE, type Table } from '../events/table.ts'
import { isListOf, isNumberOrNull } from './fields.ts'
import { hasNames, namesOf, type ProfileNames } from './profile-names.ts'

/** The first layout of a profile, all of it JSON: baselines that were committed in it are still read. */

/** [case, events, conditions, mean ms, mean tokens]; an event: transaction or [transaction, repeated, key, number, …]. */
type ProfileSession = [number, (number | number[])[], number[], number | null, number | null]

const isInteger = (value: unknown, least: number): value is number =>
  Number.isInteger(value) && (value as number) >= least

const isIntegers = (value: unknown, least: number, length: number): value is number[] =>
  Array.isArray(value) && value.length >= length && value.every((member) => isInteger(member, least))

const isProfileSession = (value: unknown): value is ProfileSession =>
  Array.isArray(value) &&
  value.length === 5 &&
  isInteger(value[0], -1) &&
  Array.isArray(value[1]) &&
  value[1].every((event) => isInteger(event, 0) || isIntegers(event, 0, 2)) &&
  isIntegers(value[2], -1, 0) &&
  isNumberOrNull(value[3]) &&
  isNumberOrNull(value[4])

interface Profile extends ProfileNames {
  readonly profile_version: 1
  /** [action, outcome, agent, …items], -1 where the log does not say. */
  readonly transactions: number[][]
  readonly sessions: ProfileSession[]
}

const isTransaction = (value: unknown): value is number[] => isIntegers(value, -1, 3)

function isProfile(json: unknown): json is Profile {
  if (typeof json !== 'object' || json === null) return false
  const fields = json as Readonly<Record<keyof Profile, unknown>>
  return (
    fields.profile_version === 1 &&
    hasNames(fields) &&
    isListOf(fields.transactions, isTransaction) &&
    isListOf(fields.sessions, isProfileSession)
  )
}

/** Every index points into its dictionary. */
function consistent(profile: Profile): boolean {
  return (
    profile.transactions.every(
      ([action, outcome, agent, ...items]) =>
        action !== undefined &&
        action >= 0 &&
        action < profile.actions.length &&
        (outcome as number) < profile.outcomes.length &&
        (agent as number) < profile.agents.length &&
        items.every((id) => id >= 0 && id < profile.items.length)
    ) &&
    profile.sessions.every(
      ([caseId, events, conditions]) =>
        caseId < profile.cases.length &&
        conditions.length === profile.conditions.length &&
        conditions.every((value, i) => value < (profile.conditions[i]?.[1].length ?? 0)) &&
        events.every((event) => isWithin(event, profile))
    )
  )
}

/** Without a list of its own for each event, of which there are as many as in the logs. */
function isWithin(event: number | number[], { transactions, object_keys: keys }: Profile): boolean {
  if (typeof event === 'number') return event < transactions.length
  if ((event[0] as number) >= transactions.length || event.length % 2 === 1) return false
  for (let at = 2; at < event.length; at += 2) if ((event[at] as number) >= keys.length) return false
  return true
}

/** Undefined for what is damaged. */
export function tableOfFirstLayout(json: unknown): Table | undefined {
  return isProfile(json) && consistent(json) ? tableOf(json) : undefined
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
  const itemIds = new IntegerColumn()
  const objectKey = new IntegerColumn()
  const objectNumber = new IntegerColumn()
  const measured = (at: 3 | 4) =>
    profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined
  const latencyMs = measured(3)
  const tokens = measured(4)
  const column = (id: number) => (id < 0 ? NONE : id)

  let row = 0
  profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
    sessionCase[s] = column(caseId)
    for (const event of events) {
      const isPlain = typeof event === 'number'
      const transaction = profile.transactions[isPlain ? event : (event[0] as number)] as number[]
      action[row] = transaction[0] as number
      outcome[row] = column(transaction[1] as number)
      agent[row] = column(transaction[2] as number)
      session[row] = s
      for (let at = 3; at < transaction.length; at++) itemIds.push(transaction[at] as number)
      if (!isPlain) {
        repeated[row] = event[1] as number
        for (let at = 2; at < event.length; at += 2) {
          objectKey.push(event[at] as number)
          objectNumber.push(event[at + 1] as number)
        }
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
    ...namesOf(profile),
    action,
    outcome,
    agent,
    session,
    itemStart,
    itemIds: itemIds.takeNarrow(),
    sessionStart,
    sessionCase,
    objectStart,
    objectKey: objectKey.takeNarrow(),
    objectNumber: objectNumber.takeNarrow(),
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
