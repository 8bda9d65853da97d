import type { Table } from '../events/table.ts'
import { type Beside, type StageThread, startStageThread } from './beside.ts'
import { kindNames } from './kinds/registry.ts'
import { MINING_STEPS, type MiningRequest, minePolicies, searchKinds } from './mine.ts'
import type { KindName, Policy } from './policy.ts'
import { handedOver, searchedColumns } from './shared-table.ts'

/** Half of what searching and the profile take, and what shares least with the other half of what it looks up. */
const BESIDE: readonly KindName[] = ['prohibition', 'outcome', 'sequence']

/** Threads beside this one that have something better to do. */
const PACKS_PROFILE = 1

/**
 * A thread to mine so many events with, where it is worth its start and has anything to mine. The thread that packs the
 * profile comes first: it has nothing in common with mining, whose halves look up much of the same.
 */
export const startMiningThread = (
  events: number,
  kinds: readonly KindName[],
  beside?: Beside
): StageThread | undefined =>
  BESIDE.some((kind) => kinds.includes(kind)) ? startStageThread(events, beside, PACKS_PROFILE) : undefined

/**
 * Begins to mine a table, some of the kinds in a thread where one is given. The same policies either way. The promise is
 * rejected with an Error that says so where the thread breaks down.
 */
export function beginMining(
  table: Table,
  request: MiningRequest,
  thread: StageThread | undefined
): () => Promise<readonly Policy[]> {
  const { kinds, ...options } = request
  const beside = BESIDE.filter((kind) => kinds.includes(kind))
  if (thread === undefined || beside.length === 0) {
    thread?.stop()
    const mined = minePolicies(table, request)
    return async () => mined
  }
  const others = thread.run('search', { kinds: beside, table: searchable(table), options })
  // Whoever waits hears of it; until then it is no failure of the process.
  others.catch(() => undefined)
  const own = searchKinds(
    kindNames.filter((kind) => kinds.includes(kind) && !beside.includes(kind)),
    table,
    options
  )
  return async () => {
    const found = new Map([...own, ...(await others)])
    return minePolicies(table, request, { ...MINING_STEPS, search: (kind) => found.get(kind) ?? [] })
  }
}

/** What searches look at, in columns that both threads may look at, or of its own. */
function searchable(table: Table): Table {
  return {
    ...table,
    agents: [],
    cases: [],
    caseTails: undefined,
    ...searchedColumns(table, handedOver),
    agent: new Uint32Array(0),
    sessionCase: new Uint32Array(0),
    latencyMs: undefined,
    tokens: undefined,
    conditions: new Map(),
    origin: undefined
  }
}
