import { logFactorial } from '../statistics/gamma.ts'
import type { Random } from '../statistics/random.ts'
import { unitHashes } from './digest.ts'
import type { Pool } from './pool.ts'
import { type Cases, casesOf, sessionUnits, sideOf, type Unit } from './units.ts'

/**
 * How the labels "baseline" and "current" may be dealt out anew when nothing changed. A design has lines, each a sum over
 * the sessions of independent units, or the difference between the sides within one case; and it says which choices of
 * lines were as likely as the one observed.
 */
export interface Design {
  readonly scheme: 'paired' | 'within-cases' | 'cases' | 'sessions' | 'events'
  readonly lines: number
  /** By session of the pool: its line, or -1 where the design can make no use of it. */
  readonly lineOf: Int32Array
  /** By session: what its score counts in its line. */
  readonly weight: Float64Array
  /** Whether all of these are 1. */
  readonly unweighted: boolean
  /** By session: 1 on the current side. */
  readonly side: Uint8Array
  /** Lines that may be exchanged with each other, so many of them observed as current. */
  readonly groups: readonly Group[]
  /** By line: 1 where it is the difference within a case, whose sign may be flipped by itself. */
  readonly flips: Uint8Array
  /** By line: 1 where it is on the current side, or stands as observed. */
  readonly observed: Uint8Array
  /** Natural log of the number of distinct relabellings. */
  readonly logRelabellings: number
  /** Independent units on either side. */
  readonly units: readonly [number, number]
  /** Whether both sides mostly did the very same cases, and so met the same mix of situations. */
  readonly matched: boolean
  readonly assumptions: readonly string[]
  /** Where cases are paired: for what happens in few of them, their trials by themselves. */
  readonly trials?: Trials | undefined
}

interface Trials {
  /** The same lines, but a session counts in that of its trial. */
  readonly design: Design
  /** Lines of the cases whose trials have lines. */
  readonly of: ReadonlySet<number>
  /** By line: that of the trial's case; -1 for a line that is no trial. */
  readonly caseOf: Int32Array
}

interface Group {
  readonly lines: Uint32Array
  readonly chosen: number
}

/** More lines than this add time but hardly any certainty: units are then bundled. */
const MOST_LINES = 500
/** Lines that bundling leaves to the smaller side: it is there that certainty is scarce. */
const FEWEST_LINES = 50
/** With fewer common cases than this, flipping whole cases can prove little: trials are exchanged within them. */
export const FEW_CASES = 20

export interface Draft {
  readonly pool: Pool
  readonly lineOf: Int32Array
  readonly weight: Float64Array
  readonly groups: Group[]
  readonly flips: number[]
  readonly observed: number[]
  logRelabellings: number
}

/** By cases where both sides name them, else by sessions, else by events. */
export function designOf(pool: Pool): Design {
  const hashes = unitHashes(pool)
  const draft: Draft = {
    pool,
    lineOf: new Int32Array(pool.table.sessions).fill(-1),
    weight: new Float64Array(pool.table.sessions).fill(1),
    groups: [],
    flips: [],
    observed: [],
    logRelabellings: 0
  }
  if (pool.unit === 'case') return caseDesign(draft, casesOf(pool, hashes), hashes)
  const units = sessionUnits(pool, hashes)
  exchange(draft, units)
  const assumptions =
    pool.unit === 'event' ? ['events are taken as independent of each other: the logs name no sessions'] : []
  const scheme = pool.unit === 'event' ? 'events' : 'sessions'
  return finished(draft, units, { scheme, matched: false, assumptions })
}

function caseDesign(draft: Draft, { shared, alone }: Cases, hashes: Uint32Array): Design {
  const units = [0, 1].map((side) => [
    ...shared.map((pair) => pair[side] as Unit),
    ...(alone[side] as Unit[])
  ])
  const assumptions: string[] = []
  const trials = shared.some(([a, b]) => a.sessions.length + b.sessions.length > 2)
  const few = shared.length > 0 && shared.length < FEW_CASES && trials
  if (few) {
    withinCases(draft, shared, hashes)
    assumptions.push('few cases: the trials of one case are taken as independent of each other')
  } else flipCases(draft, shared)
  const comparable = alone[0].length > 0 && alone[1].length > 0
  if (comparable) exchange(draft, alone)
  if (shared.length === 0)
    assumptions.push(
      'the two logs did different cases: whole cases are compared, and a difference between the cases cannot be told from one between the agents'
    )
  else if (alone[0].length + alone[1].length > 0)
    assumptions.push(
      `${alone[0].length + alone[1].length} of ${shared.length + alone[0].length + alone[1].length} cases ran on one side only: ${
        comparable ? 'they are compared as whole cases with each other' : 'they take no part in the tests'
      }`
    )
  const scheme = shared.length === 0 ? 'cases' : few ? 'within-cases' : 'paired'
  const matched = mostlyShared(draft.pool, shared)
  return finished(draft, units as [Unit[], Unit[]], { scheme, matched, assumptions })
}

/** Whether most sessions of both sides ran cases that the other side ran too. */
function mostlyShared({ table, baselineSessions }: Pool, shared: Cases['shared']): boolean {
  const [before, after] = [0, 1].map((side) =>
    shared.reduce((sum, pair) => sum + (pair[side] as Unit).sessions.length, 0)
  ) as [number, number]
  return before > 0 && 2 * before >= baselineSessions && 2 * after >= table.sessions - baselineSessions
}

function finished(
  draft: Draft,
  units: readonly [readonly Unit[], readonly Unit[]],
  told: Pick<Design, 'scheme' | 'matched' | 'assumptions'>
): Design {
  const { pool, lineOf, weight, groups, logRelabellings } = draft
  return {
    ...told,
    lines: draft.observed.length,
    lineOf,
    weight,
    unweighted: weight.every((own) => own === 1),
    side: Uint8Array.from({ length: pool.table.sessions }, (_, session) => sideOf(pool, session)),
    groups,
    flips: Uint8Array.from(draft.flips),
    observed: Uint8Array.from(draft.observed),
    logRelabellings,
    units: [units[0].length, units[1].length]
  }
}

function addLine(draft: Draft, label: number, flips: number): number {
  draft.observed.push(label)
  draft.flips.push(flips)
  return draft.observed.length - 1
}

/** A line per case: the difference between its sides. If nothing changed, the sides could as well be the other way round. */
function flipCases(draft: Draft, shared: Cases['shared']): void {
  for (const [before, after] of shared) {
    const line = addLine(draft, 1, 1)
    const [b, c] = [before.sessions.length, after.sessions.length]
    // The precision of a difference of means, so that one trial against three counts for what it is worth.
    const worth = (2 * b * c) / (b + c)
    for (const { sessions, side } of [before, after])
      for (const session of sessions) {
        draft.lineOf[session] = line
        draft.weight[session] = ((side === 1 ? 1 : -1) * worth) / sessions.length
      }
  }
  draft.logRelabellings += shared.length * Math.LN2
}

/** A group per case, a line per trial. */
export function withinCases(draft: Draft, shared: Cases['shared'], hashes: Uint32Array): void {
  for (const [before, after] of shared) {
    const sessions = [...before.sessions, ...after.sessions].sort(
      (a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b
    )
    const lines = sessions.map((session) => {
      const line = addLine(draft, sideOf(draft.pool, session), 0)
      draft.lineOf[session] = line
      return line
    })
    addGroup(draft, lines, after.sessions.length)
  }
}

/** One group in which units of both sides change places, bundled where they are very many. */
function exchange(draft: Draft, sides: readonly [readonly Unit[], readonly Unit[]]): void {
  // Bundles of equally many units may be exchanged wherever the units themselves may.
  const [small, large] = [sides[0].length, sides[1].length].sort((a, b) => a - b) as [number, number]
  const size = Math.max(
    1,
    Math.min(Math.ceil((small + large) / MOST_LINES), Math.floor(small / FEWEST_LINES))
  )
  const bundles = sides.flatMap((units, side) => {
    const own = Array.from({ length: Math.ceil(units.length / size) }, () => ({
      side,
      hash: 0,
      sessions: [] as number[]
    }))
    units.forEach((unit, i) => {
      const bundle = own[i % own.length] as (typeof own)[number]
      bundle.hash = (bundle.hash + unit.hash) >>> 0
      bundle.sessions.push(...unit.sessions)
    })
    return own
  })
  // Lines stand in the order of their content, so that neither names nor places of sessions reach the relabelling.
  bundles.sort((a, b) => a.hash - b.hash || a.side - b.side)
  const lines = bundles.map(({ side, sessions }) => {
    const line = addLine(draft, side, 0)
    for (const session of sessions) draft.lineOf[session] = line
    return line
  })
  addGroup(draft, lines, bundles.filter(({ side }) => side === 1).length)
}

function addGroup(draft: Draft, lines: readonly number[], chosen: number): void {
  draft.groups.push({ lines: Uint32Array.from(lines), chosen })
  draft.logRelabellings +=
    logFactorial(lines.length) - logFactorial(chosen) - logFactorial(lines.length - chosen)
}

/** Deals the labels out anew: 1 in `mask` for the current side, or for a case that stands as observed. */
export function relabel(design: Design, random: Random, mask: Uint8Array): void {
  mask.fill(0)
  let bits = 0
  let left = 0
  // Most designs flip nothing.
  const first = design.flips.indexOf(1)
  for (let line = first; line >= 0 && line < mask.length; line++) {
    if (design.flips[line] !== 1) continue
    if (left === 0) {
      bits = random.bits()
      left = 32
    }
    mask[line] = bits & 1
    bits >>>= 1
    left--
  }
  for (const { lines, chosen } of design.groups) {
    // The smaller side is drawn, each subset of its size as likely as any other.
    const few = chosen * 2 <= lines.length
    const draws = few ? chosen : lines.length - chosen
    if (!few) for (let i = 0; i < lines.length; i++) mask[lines[i] as number] = 1
    random.mark(mask, lines, draws, few ? 1 : 0)
  }
}
