import { NONE, type Table } from '../events/table.ts'
import { everyRow } from '../policies/rows.ts'
import type { Side, Subject, Vital } from '../result.ts'
import { wilson } from '../statistics/intervals.ts'
import type { Cell } from './cell.ts'
import type { StrataFor } from './family.ts'
import { foldedCell, sessionsInTurn } from './folded.ts'
import type { Pool } from './pool.ts'
import { toldP } from './spent.ts'
import { byAction, type Strata, undivided } from './strata.ts'
import { sideOf } from './units.ts'

/** A number per session that says how an agent is doing, whatever it does. */
export interface VitalCell {
  readonly name: string
  readonly unit: string
  /** Mean or share on both sides, in its unit; null where nothing was measured. */
  readonly means: readonly [number | null, number | null]
  readonly counts: readonly [number, number]
  readonly kept: readonly [number, number]
  readonly isShare: boolean
  readonly cell: Cell
}

interface Measure {
  readonly name: string
  readonly unit: string
  readonly description: string
  /** Situations: sessions (each once) or events, with a value each; NaN where nothing was measured. */
  readonly of: 'session' | 'event'
  readonly isShare: boolean
  readonly values: (table: Table) => Measured
}

/** Numbers, NaN where nothing was measured; or of events, of which there are many, whether it was so, UNKNOWN likewise. */
type Measured = Float64Array | Uint8Array

const UNKNOWN = 2

function lengths({ sessions, sessionStart }: Table): Float64Array {
  const values = new Float64Array(sessions)
  for (let session = 0; session < sessions; session++)
    values[session] = (sessionStart[session + 1] as number) - (sessionStart[session] as number)
  return values
}

function distinctActions({ sessions, sessionStart, actions, action }: Table): Float64Array {
  const values = new Float64Array(sessions)
  const lastSeen = new Int32Array(actions.length).fill(-1)
  for (let session = 0; session < sessions; session++) {
    const end = sessionStart[session + 1] as number
    let distinct = 0
    for (let row = sessionStart[session] as number; row < end; row++) {
      const own = action[row] as number
      if (lastSeen[own] !== session) distinct++
      lastSeen[own] = session
    }
    values[session] = distinct
  }
  return values
}

const endsIn =
  (pattern: RegExp) =>
  ({ rows, outcome, outcomes }: Table): Uint8Array => {
    const matching = Uint8Array.from(outcomes, (text) => (pattern.test(text) ? 1 : 0))
    const values = new Uint8Array(rows)
    for (let row = 0; row < rows; row++) {
      const own = outcome[row] as number
      values[row] = own === NONE ? UNKNOWN : (matching[own] as number)
    }
    return values
  }

const meansOf =
  (columnOf: (table: Table) => Float64Array | undefined) =>
  (table: Table): Float64Array => {
    const { sessions, sessionStart } = table
    const means = new Float64Array(sessions).fill(Number.NaN)
    const column = columnOf(table)
    if (column === undefined) return means
    for (let session = 0; session < sessions; session++) {
      const end = sessionStart[session + 1] as number
      let sum = 0
      let measured = 0
      for (let row = sessionStart[session] as number; row < end; row++) {
        const one = column[row] as number
        if (Number.isNaN(one)) continue
        sum += one
        measured++
      }
      if (measured > 0) means[session] = sum / measured
    }
    return means
  }

export const EVENTS_PER_SESSION = 'events per session'
export const REPEATED_CALLS = 'repeated identical calls'
export const DISTINCT_ACTIONS = 'distinct actions per session'

/** The cell that counts the events of sessions. */
export const stepsOf = (vitals: readonly VitalCell[]): Cell | undefined =>
  vitals.find(({ name }) => name === EVENTS_PER_SESSION)?.cell

/** Outcomes that count as an error, and as a denial, in whatever words a log has for them. */
export const ERROR = /err|fail|exception|timeout/i
export const DENIAL = /den|forbid|refus|reject|block|unauthori[sz]ed/i

const MEASURES: readonly Measure[] = [
  {
    name: EVENTS_PER_SESSION,
    unit: 'events',
    description: 'how many actions a session takes',
    of: 'session',
    isShare: false,
    values: lengths
  },
  {
    name: 'sessions without an action',
    unit: 'share',
    description: 'how many sessions end without any action',
    of: 'session',
    isShare: true,
    values: (table) => lengths(table).map((length) => (length === 0 ? 1 : 0))
  },
  {
    name: DISTINCT_ACTIONS,
    unit: 'actions',
    description: 'how many different actions a session uses',
    of: 'session',
    isShare: false,
    values: distinctActions
  },
  {
    name: REPEATED_CALLS,
    unit: 'share',
    description: 'how many calls repeat an earlier call of their session word for word',
    of: 'event',
    isShare: true,
    values: ({ repeated }) => repeated
  },
  {
    name: 'errors',
    unit: 'share',
    description: 'how many events end in an error',
    of: 'event',
    isShare: true,
    values: endsIn(ERROR)
  },
  {
    name: 'denials',
    unit: 'share',
    description: 'how many events are denied',
    of: 'event',
    isShare: true,
    values: endsIn(DENIAL)
  },
  {
    name: 'latency',
    unit: 'ms',
    description: 'how long an event takes',
    of: 'session',
    isShare: false,
    values: meansOf(({ latencyMs }) => latencyMs)
  },
  {
    name: 'tokens',
    unit: 'tokens',
    description: 'how many tokens an event takes',
    of: 'session',
    isShare: false,
    values: meansOf(({ tokens }) => tokens)
  }
]

/**
 * The vital signs of the pool as cells of the family. Lengths, times and tokens are tested by rank, for a single huge
 * session must neither make nor hide a change. `strataFor` divides events by what they were about; `only` names the one
 * that is wanted.
 */
export function vitalCells(pool: Pool, strataFor: StrataFor, only?: string): VitalCell[] {
  const { table } = pool
  const named = MEASURES.filter(
    ({ name, of }) => (pool.unit !== 'event' || of === 'event') && (only === undefined || name === only)
  )
  return named.flatMap((measure) => {
    const all = measure.values(table)
    const isMeasured = all instanceof Uint8Array ? isKnown : isNumber
    // Without a copy where there is nothing to leave out: a list is long while it is filtered.
    const isWhole = !all.includes(all instanceof Uint8Array ? UNKNOWN : Number.NaN)
    const raw = isWhole ? all : all.filter(isMeasured)
    const count = raw.length
    if (count === 0 || (raw.every((value) => value === raw[0]) && (raw[0] === 0 || !measure.isShare)))
      return []
    const ofEvent = measure.of === 'event'
    const whole = ofEvent ? everyRow(table) : ordinals(all.length)
    const events = count === all.length ? whole : whole.filter((i) => isMeasured(all[i] as number))
    const values = raw instanceof Uint8Array ? raw : measure.isShare ? new Uint8Array(raw) : midRanks(raw)
    const subject: Subject = { type: 'vital', name: measure.name, description: measure.description }
    const made: Cell = {
      family: measure.name === 'errors' || measure.name === 'denials' ? 'ending' : 'vital',
      subject,
      sessions: ofEvent ? sessionsInTurn(table, events) : events,
      ...(ofEvent ? { rows: events } : {}),
      values,
      ...(ofEvent && measure.isShare
        ? { strata: byAction(table, events, strataFor(events, values as Uint8Array)), byCertainty: true }
        : { strata: measure.isShare ? undivided(count) : byTask(table, events, values, strataFor) }),
      sign: 1,
      conditions: 0
    }
    const sides = measuredSides(pool, made, raw)
    const cell = foldedCell(made, table)
    return [{ name: measure.name, unit: measure.unit, isShare: measure.isShare, cell, ...sides }]
  })
}

/** Steps in which a number is told apart where it decides what is compared with what. */
const LEVELS = 8

/** Sessions by what they began with, for other tasks take more steps or fewer; those without any event apart. */
function byTask(
  { sessionStart }: Table,
  sessions: Uint32Array,
  ranks: ArrayLike<number>,
  strataFor: StrataFor
): Strata {
  const isActive = (session: number) =>
    (sessionStart[session + 1] as number) > (sessionStart[session] as number)
  const active = Uint32Array.from(sessions.keys()).filter((i) => isActive(sessions[i] as number))
  const { of, count } = strataFor(
    active.map((i) => sessionStart[sessions[i] as number] as number),
    Uint8Array.from(active, (i) => Math.min(LEVELS - 1, Math.floor((ranks[i] as number) * LEVELS))),
    LEVELS
  )
  const strata = new Uint32Array(sessions.length).fill(count)
  active.forEach((i, k) => {
    strata[i] = of[k] ?? 0
  })
  return { of: strata, count: count + 1 }
}

/** On either side how many were measured, their sum, and their mean; null where nothing was. */
function measuredSides(pool: Pool, { sessions }: Cell, raw: Measured) {
  const counts: [number, number] = [0, 0]
  const sums: [number, number] = [0, 0]
  if (raw instanceof Uint8Array) {
    for (let i = 0; i < raw.length; i++) {
      const side = sideOf(pool, sessions[i] as number)
      counts[side]++
      sums[side] += raw[i] as number
    }
  } else {
    for (const side of [0, 1] as const) {
      const own = raw.filter((_, i) => sideOf(pool, sessions[i] as number) === side)
      counts[side] = own.length
      // Smallest first, so that the sum does not depend on the order of the sessions.
      for (const value of own.sort()) sums[side] += value
    }
  }
  const mean = (side: 0 | 1) => (counts[side] === 0 ? null : sums[side] / counts[side])
  return { counts, kept: sums, means: [mean(0), mean(1)] as [number | null, number | null] }
}

const isKnown = (value: number): boolean => value !== UNKNOWN
const isNumber = (value: number): boolean => !Number.isNaN(value)

const ordinals = (size: number): Uint32Array => Uint32Array.from({ length: size }, (_, i) => i)

/** Ranks on (0, 1), ties sharing their mean. */
function midRanks(values: Float64Array): Float64Array {
  // Without an order of one's own: numbers as they are, are sorted by the engine itself.
  const sorted = values.slice().sort()
  const rankOf = new Map<number, number>()
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to] === sorted[from]) to++
    rankOf.set(sorted[from] as number, (from + to) / 2 / values.length)
    from = to
  }
  return values.map((value) => rankOf.get(value) as number)
}

/** Both sides of a vital sign that changed: shares with their interval, means without. */
export function vitalSides(own: VitalCell, pool: Pool): { baseline: Side; current: Side; delta: number } {
  const [before, after] = own.means
  const sides = ([0, 1] as const).map((side): Side => {
    const events = own.counts[side]
    const kept = own.isShare ? own.kept[side] : 0
    const confidence = own.isShare && events > 0 ? kept / events : null
    const sessions = new Set(own.cell.sessions.filter((session) => sideOf(pool, session) === side)).size
    const interval = confidence === null ? null : ([...wilson(kept, events)] as [number, number])
    return { events, kept, sessions, confidence, interval }
  }) as [Side, Side]
  return { baseline: sides[0], current: sides[1], delta: (after ?? 0) - (before ?? 0) }
}

/** The vital signs as a report shows them. */
export const vitalTable = (
  vitals: readonly VitalCell[],
  cells: readonly { readonly cell: Cell; readonly adjusted: number }[]
): Vital[] =>
  vitals.map(({ name, unit, means, cell }) => {
    const tested = cells.find((one) => one.cell === cell)
    return {
      name,
      unit,
      baseline: means[0],
      current: means[1],
      p_value: tested === undefined ? null : toldP(tested.adjusted)
    }
  })
