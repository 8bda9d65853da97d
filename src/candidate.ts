import type { Vocabulary } from './abstraction/vocabulary.ts'
import type { Baseline } from './baseline.ts'
import { digestTable } from './events/digest.ts'
import type { Table } from './events/table.ts'
import { definitions, type Options } from './options.ts'
import { type StageThread, workersBeside } from './policies/beside.ts'
import { sha256 } from './policies/case-names.ts'
import { policyId } from './policies/identity.ts'
import { countedPolicy } from './policies/mine.ts'
import { beginMining, startMiningThread } from './policies/mine-beside.ts'
import type { KindName, Policy, PolicySet, Totals } from './policies/policy.ts'
import { beginProfile } from './policies/profile-beside.ts'
import { formatPolicySet, type Provenance } from './policies/set-file.ts'
import { inSharedMemory } from './policies/shared-table.ts'
import { VERSION } from './version.ts'

/** A baseline ready to commit: what `update` writes, and what `check` leaves beside its report. */
export interface Candidate {
  /** The bytes of `policies.json`. */
  readonly text: string
  readonly profile: Uint8Array
  readonly policies: readonly Policy[]
  readonly vocabulary: Vocabulary
  readonly set: PolicySet
}

/** What a baseline says of the logs it was mined from. */
export interface LogSummary {
  readonly digest: string
  readonly timeSpan: readonly [number, number] | undefined
}

/** Of a table with whole values, as read. */
export const summaryOf = (raw: Table): LogSummary => ({
  digest: digestTable(raw),
  timeSpan: raw.origin?.timeSpan
})

export interface CandidateRequest {
  /** Whole values, as read, or their summary where nobody needs them any more. */
  readonly raw: Table | LogSummary
  /** The same events, abstracted by `vocabulary`. What of its columns a thread may look at as well is spent. */
  readonly table: Table
  readonly vocabulary: Vocabulary
  readonly options: Options
  /** Whose hand-written parts (status, note, own policies, accepted entries) are carried over. */
  readonly previous?: Baseline | undefined
  /** What `table` holds beside the events of `raw`, where a baseline grows. */
  readonly pooledWith?: Provenance | undefined
  /** What mining `table` gives, where that is known already. */
  readonly mined?: readonly Policy[] | undefined
  /** Threads that may work; as many as there are cores where nothing is said. */
  readonly workers?: number | undefined
  /** One of them that was started for this. */
  readonly thread?: StageThread | undefined
  /** No pruning: whatever meets the thresholds. */
  readonly all?: boolean
}

export const miningOptions = (options: Options, all = false) => ({
  minSupport: options['min-support'],
  minConfidence: options['min-confidence'],
  minLift: options['min-lift'],
  minSessions: options['min-sessions'],
  maxAntecedent: options['max-antecedent'],
  kinds: options.kinds as readonly KindName[],
  all
})

export async function makeCandidate(request: CandidateRequest): Promise<Candidate> {
  const { options, previous, vocabulary } = request
  const raw = 'digest' in request.raw ? request.raw : summaryOf(request.raw)
  const name = nameOf(options, previous)
  const { table, mined, profile } = minedWithProfile(request)
  const { bytes, digest } = await profile()
  const policies = keepWritten(await mined(), previous, table)
  const provenance = provenanceOf(raw, table, request.pooledWith)
  const accepted = previous?.file.accepted ?? []
  const generatedAt = provenance.time_span?.[1]
  const text = formatPolicySet({
    name,
    generatedAt,
    policies,
    accepted,
    provenance,
    parameters: parametersOf(options),
    vocabulary,
    profileDigest: digest
  })
  const set = {
    name,
    policies,
    accepted,
    totals: provenance,
    sourceLogs: provenance.events,
    generatedAt
  }
  return { text, profile: bytes, policies, vocabulary, set }
}

/** Two things that know nothing of each other: both are begun. Gives the table in the columns that it has from now on. */
function minedWithProfile(request: CandidateRequest) {
  const { options, workers, mined } = request
  // Where nothing is mined meanwhile, a thread would gain nothing.
  if (mined !== undefined) {
    const { table } = request
    return { table, mined: async () => mined, profile: beginProfile(table, { workers: 1 }) }
  }
  // Without pruning most of the work would be to hand over what was found.
  const thread = request.all
    ? undefined
    : (request.thread ?? startMiningThread(request.table.rows, options.kinds, { workers }))
  const table = thread === undefined ? request.table : inSharedMemory(request.table)
  const profile = beginProfile(table, { workers: workersBeside(thread, workers) })
  return { table, mined: beginMining(table, miningOptions(options, request.all), thread), profile }
}

/** A set keeps its name unless another is given. */
const nameOf = ({ name }: Options, previous: Baseline | undefined): string =>
  previous === undefined || name !== definitions.name.default ? name : previous.set.name

/** The note of a rule that somebody wrote without one: once it is counted, nothing else tells it from a mined one. */
const BY_HAND = 'written by hand'

/** What people wrote wins over what was mined: status and note stay, and so do policies that only they want. */
function keepWritten(mined: readonly Policy[], previous: Baseline | undefined, table: Table): Policy[] {
  const byId = new Map(mined.map((policy) => [policy.policy_id, policy]))
  const uncounted = new Set(
    previous?.file.policies.flatMap((policy) =>
      policy.evidence === undefined && policy.confidence === undefined ? [policyId(policy)] : []
    )
  )
  for (const policy of previous?.set.policies ?? []) {
    const { status } = policy
    const isOwn = status === 'mined' && uncounted.has(policy.policy_id) && !byId.has(policy.policy_id)
    const note = policy.note ?? (isOwn ? BY_HAND : undefined)
    if (status === 'mined' && note === undefined) continue
    const counted = byId.get(policy.policy_id) ?? countedPolicy(policy, table)
    byId.set(policy.policy_id, { ...counted, status, ...(note === undefined ? {} : { note }) })
  }
  return [...byId.values()]
}

/** The options that decide what is mined: a baseline mined with others is said to be so. */
export const parametersOf = (options: Options) => ({
  'min-support': options['min-support'],
  'min-confidence': options['min-confidence'],
  'min-lift': options['min-lift'],
  'min-sessions': options['min-sessions'],
  'max-antecedent': options['max-antecedent'],
  kinds: options.kinds,
  'ignore-keys': options['ignore-keys']
})

const isoTime = (ms: number): string => new Date(ms).toISOString()

export function totalsOf(table: Table): Totals {
  const counts = new Float64Array(table.actions.length)
  for (const action of table.action) counts[action] = (counts[action] as number) + 1
  return {
    events: table.rows,
    sessions: table.sessions,
    cases: table.cases.length,
    unit: table.unit,
    actions: Object.fromEntries(table.actions.map((action, id) => [action, counts[id] as number]))
  }
}

/** The digest of each log that a baseline rests on. One that grew before these were kept tells those added since. */
export const pooledDigests = ({ digest, pooled }: Provenance): readonly string[] => pooled ?? [digest]

function provenanceOf(raw: LogSummary, table: Table, pooledWith: Provenance | undefined): Provenance {
  const { digest, timeSpan: span } = raw
  const own: readonly [string, string] | null =
    span === undefined ? null : [isoTime(span[0]), isoTime(span[1])]
  const earlier = pooledWith?.time_span ?? null
  return {
    digest: pooledWith === undefined ? digest : sha256(`${pooledWith.digest} ${digest}`),
    ...(pooledWith === undefined ? {} : { pooled: [...pooledDigests(pooledWith), digest] }),
    tool_version: VERSION,
    // Of actions under the names that people gave them: a check without the profile has nothing else to go by.
    ...totalsOf(table),
    time_span:
      own === null || earlier === null
        ? (own ?? earlier)
        : [own[0] < earlier[0] ? own[0] : earlier[0], own[1] > earlier[1] ? own[1] : earlier[1]]
  }
}
