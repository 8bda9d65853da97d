import type { Change } from '../drift/drift.ts'
import type { Table } from '../events/table.ts'
import type { Behind } from './behind.ts'
import { MEASURED } from './showing.ts'

/** Fewer calls than this on a side tell nothing of how long an action takes. */
const FEWEST = 5
/** Part of the change that the action named must make; more than all of it by so much, and something else changed as well. */
const CARRIES = 0.6
const MOST = 1.4
/** An action whose share of the calls varies by less than this beside another's says nothing of its own. */
const ALIKE = 1e-6
/** By so much must one action explain the sessions of the baseline better than any other (twice the log of the likelihood). */
const CLEARLY = 12

/**
 * Of a mean of what was measured at events (latency, tokens): the one action whose own calls came to more, or to less, where
 * that makes most of the change, and what a call of it came to. A profile keeps the means of sessions alone: what a call
 * came to before is what these let expect, had all other calls come to what they come to now. Undefined where several
 * actions may have changed, or the agent does other things than before.
 */
export function actionSlower({ subject }: Change, before: Table, now: Table): Behind | undefined {
  const columnOf = subject?.type === 'vital' ? MEASURED[subject.name] : undefined
  const [old, current] = [before, now].map((table) => columnOf?.(table))
  if (old === undefined || current === undefined) return undefined
  const calls = callsOf(now, current)
  const sessions = sessionsOf(before, old, calls)
  const names = [...new Set(sessions.flatMap(({ counts }) => [...counts.keys()]))]
  const [best, second] = names
    .map((action) => ({ action, ...fitOf(action, sessions) }))
    .sort((a, b) => a.unexplained - b.unexplained || (a.action < b.action ? -1 : 1))
  if (best === undefined) return undefined
  const own = calls.get(best.action)
  if (own === undefined || Math.min(own.count, best.calls) < FEWEST) return undefined
  // What a session varies by is known from the calls of now, which may vary otherwise than those before; and so far as these go.
  const spread = best.unexplained / sessions.length
  const clearly = CLEARLY * spread * (1 + before.sessions / now.sessions)
  if (second !== undefined && second.unexplained - best.unexplained < clearly) return undefined
  if (names.some((other) => other !== best.action && explainedBy(other, best, sessions) >= clearly))
    return undefined
  const total = meanOf(meansIn(before, old)) - meanOf(meansIn(now, current))
  const part = (best.change * meanOf(sessions.map((one) => shareIn(best.action, one)))) / total
  const was = own.mean + best.change
  return part >= CARRIES && part <= MOST && was >= 0
    ? { per: 'call', part, actions: [{ action: best.action, before: was, now: own.mean }] }
    : undefined
}

/** What the calls of an action came to. */
interface Calls {
  readonly count: number
  readonly mean: number
  readonly variance: number
}

/** By action; only those whose calls were measured. */
function callsOf({ actions, action, rows }: Table, column: Float64Array): ReadonlyMap<string, Calls> {
  const sums = actions.map(() => ({ count: 0, sum: 0, squares: 0 }))
  for (let row = 0; row < rows; row++) {
    const value = column[row] as number
    if (Number.isNaN(value)) continue
    const own = sums[action[row] as number] as (typeof sums)[number]
    own.count++
    own.sum += value
    own.squares += value * value
  }
  return new Map(
    sums.flatMap(({ count, sum, squares }, i) => {
      if (count === 0) return []
      const mean = sum / count
      return [[actions[i] as string, { count, mean, variance: Math.max(0, squares / count - mean * mean) }]]
    })
  )
}

/** A session of the baseline. */
interface Measured {
  /** Measured calls, by action and in all. */
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
  /** What its mean is beyond that of such calls now, and how far that varies. */
  readonly beyond: number
  readonly variance: number
}

/** Sessions of the baseline whose calls are all known from now. */
function sessionsOf(
  { actions, action, sessions, sessionStart }: Table,
  column: Float64Array,
  calls: ReadonlyMap<string, Calls>
): readonly Measured[] {
  const found: Measured[] = []
  for (let session = 0; session < sessions; session++) {
    const counts = new Map<string, number>()
    let [size, sum, expected, variance] = [0, 0, 0, 0]
    let isKnown = true
    for (let row = sessionStart[session] as number; row < (sessionStart[session + 1] as number); row++) {
      const value = column[row] as number
      if (Number.isNaN(value)) continue
      const name = actions[action[row] as number] as string
      const own = calls.get(name)
      isKnown &&= own !== undefined
      size++
      sum += value
      expected += own?.mean ?? 0
      variance += own?.variance ?? 0
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    if (size > 0 && isKnown && variance > 0)
      found.push({ counts, size, beyond: (sum - expected) / size, variance: variance / size ** 2 })
  }
  return found
}

/** By session with a measured event: the mean of what was measured. */
function meansIn({ sessions, sessionStart }: Table, column: Float64Array): number[] {
  return Array.from({ length: sessions }, (_, session) => {
    const own = column
      .subarray(sessionStart[session], sessionStart[session + 1])
      .filter((value) => !Number.isNaN(value))
    return own.length === 0 ? [] : [meanOf([...own])]
  }).flat()
}

const shareIn = (action: string, { counts, size }: Measured): number => (counts.get(action) ?? 0) / size

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** What a call of the action came to before beyond what it comes to now, had only that changed; and what that leaves unexplained. */
function fitOf(action: string, sessions: readonly Measured[]) {
  let [crossed, squared, whole, calls] = [0, 0, 0, 0]
  for (const session of sessions) {
    const share = shareIn(action, session)
    crossed += (share * session.beyond) / session.variance
    squared += share ** 2 / session.variance
    whole += session.beyond ** 2 / session.variance
    calls += session.counts.get(action) ?? 0
  }
  const change = squared > 0 ? crossed / squared : 0
  return { change, calls, unexplained: whole - change * crossed }
}

/** How much of what one action leaves unexplained another one explains beside it. */
function explainedBy(
  other: string,
  { action, change }: { readonly action: string; readonly change: number },
  sessions: readonly Measured[]
): number {
  let [crossed, squared, own, both] = [0, 0, 0, 0]
  for (const session of sessions) {
    const [its, share] = [shareIn(action, session), shareIn(other, session)]
    crossed += (share * (session.beyond - its * change)) / session.variance
    squared += share ** 2 / session.variance
    own += its ** 2 / session.variance
    both += (its * share) / session.variance
  }
  const free = squared - both ** 2 / own
  // Always done as often as that one, it cannot be told from it.
  return free <= ALIKE * squared ? 0 : crossed ** 2 / free
}
