import type { Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import { atLeast } from '../significance.ts'

/** Sessions in which an action scattered at a steady rate over all of them would occur. */
export interface Scattered {
  /** Sessions with 1, 2, 3, … occurrences at index 0, 1, 2, …. */
  readonly expected: readonly number[]
  /** Sessions with any. */
  readonly any: number
}

/** Sessions by how often the action occurs in them, against events scattered over the sessions by their length. */
export interface Repetition extends Scattered {
  readonly sessions: number
  /** Sessions with 1, 2, 3, … occurrences at index 0, 1, 2, …. */
  readonly times: readonly number[]
  /**
   * The same at the rate at which the action occurs in so many sessions as it does: how often it is repeated there, which
   * a limit makes rarer, has no say.
   */
  readonly unlimited: () => Scattered
}

/** Sessions by length, ascending. */
export type Lengths = readonly (readonly [length: number, sessions: number])[]

/** Poisson: `rate` occurrences an event, told apart up to `most`. */
export function scattered(lengths: Lengths, rate: number, most: number): Scattered {
  const expected = new Array<number>(most + 1).fill(0)
  let any = 0
  // Without iterators, which make objects at every step until the loop is compiled: it is short and asked for often.
  for (let i = 0; i < lengths.length; i++) {
    const { 0: length, 1: count } = lengths[i] as Lengths[number]
    let poisson = Math.exp(-rate * length)
    any += count * (1 - poisson)
    for (let k = 1; k <= most; k++) {
      poisson *= (rate * length) / k
      expected[k - 1] = (expected[k - 1] as number) + count * poisson
    }
  }
  return { expected, any }
}

/** Binomial: each of these events is the action with the chance `share`, told apart up to `most`. */
export function drawn(lengths: Lengths, share: number, most: number): Scattered {
  const rate = Math.min(1, share)
  const expected = new Array<number>(most + 1).fill(0)
  let any = 0
  for (let i = 0; i < lengths.length; i++) {
    const { 0: length, 1: count } = lengths[i] as Lengths[number]
    let binomial = (1 - rate) ** length
    any += count * (1 - binomial)
    for (let k = 1; k <= most && k <= length; k++) {
      binomial = rate < 1 ? (binomial * (length - k + 1) * rate) / (k * (1 - rate)) : Number(k === length)
      expected[k - 1] = (expected[k - 1] as number) + count * binomial
    }
  }
  return { expected, any }
}

/** Halvings after which the rate is known as well as need be, and how many times the rate of the log it may be. */
const STEPS = 30
const MOST_RATE = 2.5
/** Standard errors by which fewer sessions than were seen are taken for granted: an action in all of them tells no rate. */
const CHANCE = 2

/** The same at the rate, from that of the log up, at which so many sessions have any. */
export function scatteredOver(
  lengths: Lengths,
  seen: number,
  rate: number,
  most: number,
  scatter: (lengths: Lengths, rate: number, most: number) => Scattered = scattered
): Scattered {
  const all = sum(lengths.map(([, sessions]) => sessions))
  const sessions = seen - CHANCE * Math.sqrt(seen * (1 - seen / all) + 1)
  let [low, high] = [rate, rate * MOST_RATE]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (scatter(lengths, middle, 0).any < sessions) low = middle
    else high = middle
  }
  return scatter(lengths, low, most)
}

/** Sessions that come to one below a limit, and to it. */
const comingTo = (times: readonly number[], most: number): readonly [before: number, at: number] => [
  sum(times.slice(most - 2)),
  sum(times.slice(most - 1))
]

/** Of a limit above one: sessions that come to it, those that go on beyond it, and how many were to be expected to. */
export interface Continued {
  readonly reached: number
  readonly beyond: number
  readonly expected: number
  /** The least to be expected, since how many go on was itself counted. */
  readonly least: number
}

/**
 * How many sessions go beyond a limit of two or more, against how many of those one below it went on to reach it, were the
 * action as often done once more as ever: where the first time has a cause of its own, later ones are rarer anyway. A limit
 * shows in those that come to it, however few these are among all sessions.
 */
export function continued(times: readonly number[], { expected, any }: Scattered, most: number): Continued {
  const [before, at] = comingTo(times, most)
  const reached = (limit: number) => any - sum(expected.slice(0, limit - 1))
  const counted = { reached: at, beyond: sum(times.slice(most)) }
  if (before === 0 || reached(most) <= 0) return { ...counted, expected: 0, least: 0 }
  const slowing = (reached(most + 1) * reached(most - 1)) / reached(most) ** 2
  return {
    ...counted,
    expected: mostBeyond(times, most) * slowing,
    least: ((at * atLeast(at)) / before) * slowing
  }
}

/** How many sessions could be expected beyond the limit, were it no slower to be done once more: no more than these. */
export function mostBeyond(times: readonly number[], most: number): number {
  const [before, at] = comingTo(times, most)
  return before === 0 ? 0 : (at * at) / before
}

/** Sessions that are not empty. */
export function sessionsWithEvents(table: Table): number {
  let sessions = 0
  for (let s = 0; s < table.sessions; s++)
    if ((table.sessionStart[s + 1] as number) > (table.sessionStart[s] as number)) sessions++
  return sessions
}
