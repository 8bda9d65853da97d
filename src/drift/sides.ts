import type { Situations } from '../policies/kinds/kind.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Evidence, Rule } from '../policies/policy.ts'
import type { Side } from '../result.ts'
import { effectiveCounts } from '../statistics/cluster.ts'
import { type Interval, newcombe, wilson } from '../statistics/intervals.ts'
import { foldedSituations } from './folded.ts'
import type { Pool } from './pool.ts'

/** A rule counted on both sides of the pool. */
export interface SidesOfRule {
  readonly situations: Situations
  readonly evidence: readonly [Evidence, Evidence]
  readonly baseline: Side
  readonly current: Side
}

/** What the pool says of a rule; of a big log the situations are unfolded anew whenever they are asked for. */
export function countSides(rule: Rule, pool: Pool): SidesOfRule {
  const found = kindOf(rule).situations(rule, pool.table)
  const { situations: _, ...sides } = sidesOf(found, pool)
  const situations = foldedSituations(found, pool.table)
  return {
    ...sides,
    get situations() {
      return situations()
    }
  }
}

/** The same of situations that are known, for as long as they are held. */
export function sidesOf(situations: Situations, pool: Pool): SidesOfRule {
  const evidence = evidenceBySide(situations, pool)
  return { situations, evidence, baseline: sideFrom(evidence[0]), current: sideFrom(evidence[1]) }
}

function evidenceBySide({ rows, kept }: Situations, { table, baselineRows }: Pool): [Evidence, Evidence] {
  const empty = () => ({ events: 0, kept: 0, sessions: 0, s_nn: 0, s_ny: 0, s_yy: 0 })
  const sums = [empty(), empty()] as const
  for (let from = 0; from < rows.length; ) {
    const session = table.session[rows[from] as number]
    let n = 0
    let y = 0
    let to = from
    for (; to < rows.length && table.session[rows[to] as number] === session; to++) {
      n++
      y += kept[to] as number
    }
    const side = sums[(rows[from] as number) < baselineRows ? 0 : 1]
    side.events += n
    side.kept += y
    side.sessions++
    side.s_nn += n * n
    side.s_ny += n * y
    side.s_yy += y * y
    from = to
  }
  return [sums[0], sums[1]]
}

/** One side as a report has it, with the interval of its share. */
export function sideFrom(evidence: Evidence): Side {
  const { events, kept, sessions } = evidence
  if (events === 0) return { events, kept, sessions, confidence: null, interval: null }
  const effective = effectiveCounts(evidence)
  const [low, high] = wilson(effective.kept, effective.events)
  return { events, kept, sessions, confidence: kept / events, interval: [low, high] }
}

/** What a share is at most: only one time in a hundred is it larger. */
export function upperBound(evidence: Evidence): number {
  const { events, kept } = effectiveCounts(evidence)
  return wilson(kept, events, 0.98)[1]
}

/** So many of the events kept, each in a session of its own. */
export const singleEvents = (kept: number, events: number): Evidence => ({
  events,
  kept,
  sessions: events,
  s_nn: events,
  s_ny: kept,
  s_yy: kept
})

export const NO_EVENTS: Evidence = singleEvents(0, 0)

/** Interval of the change between two sides; null where one of them never met the situation. */
export function changeInterval(baseline: Side, current: Side): [number, number] | null {
  if (baseline.confidence === null || current.confidence === null) return null
  const [low, high] = newcombe(
    { share: baseline.confidence, interval: baseline.interval as Interval },
    { share: current.confidence, interval: current.interval as Interval }
  )
  return [low, high]
}
