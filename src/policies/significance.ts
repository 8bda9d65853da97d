import { designEffect, effectiveCounts } from '../statistics/cluster.ts'
import { logLowerTail, logUpperTail } from '../statistics/hypergeometric.ts'
import { wilson } from '../statistics/intervals.ts'
import type { Evidence } from './policy.ts'

/** Chance that a log without structure yields any policy of one kind. */
export const KIND_LEVEL = 0.002

/** Up to this share of the events with its key a context is narrow: a cause of what is done, rather than a state. */
export const NARROW = 0.25

/** Smallest gain of confidence over a simpler policy that earns a policy its place. */
export const MIN_GAIN = 0.05

/** Upper end of the session-robust 95 % interval of the share of situations in which the promise was broken. */
export function upperShare(evidence: Evidence): number {
  const { events, kept } = effectiveCounts(evidence)
  return wilson(events - kept, events)[1]
}

/** A part of a whole, as counts: `y` of `n` within `Y` of `N`. */
export interface Contrast {
  readonly y: number
  readonly n: number
  readonly Y: number
  readonly N: number
}

/** The counts as so many independent events: divided by how much events of one session repeat each other. */
function scaled({ y, n, Y, N }: Contrast, effect: number): Contrast {
  const whole = (x: number) => Math.round(x / effect)
  const part = whole(n)
  const kept = Math.min(part, whole(y))
  const all = Math.max(part, whole(N))
  return { y: kept, n: part, Y: Math.min(all - (part - kept), Math.max(kept, whole(Y))), N: all }
}

/** log of Fisher's one-sided p: the part keeps the promise more often than the whole. */
export const logMoreOften = (contrast: Contrast, effect = 1): number =>
  logUpperTail(effect === 1 ? contrast : scaled(contrast, effect))

/** The same where the events of the part repeat each other otherwise than those of the rest. */
export function logMoreOftenThanRest({ y, n, Y, N }: Contrast, part: number, rest: number): number {
  const whole = (x: number, effect: number) => Math.round(x / effect)
  const [own, others] = [whole(n, part), whole(N - n, rest)]
  const kept = Math.min(own, whole(y, part))
  return logUpperTail({
    y: kept,
    n: own,
    Y: kept + Math.min(others, whole(Y - y, rest)),
    N: own + others
  })
}

/** log of Fisher's one-sided p: the part keeps the promise less often than the whole. */
export const logLessOften = (contrast: Contrast, effect = 1): number =>
  logLowerTail(effect === 1 ? contrast : scaled(contrast, effect))

/** Standard errors by which fewer than were counted are taken for granted. */
const CHANCE = 2

/** So many are taken for granted where so many were counted: what the rest is like is itself only known from the log. */
export const atLeast = (counted: number): number => Math.max(0, counted - CHANCE * Math.sqrt(counted + 1))

/** How many events of these situations count as one; 1 where there is nothing to tell it from. */
export const effectOf = (evidence: Evidence): number => (evidence.events === 0 ? 1 : designEffect(evidence))

/** Events of a session, as one of them sees it. */
const company = ({ s_nn, events }: Evidence): number => (events === 0 ? 1 : s_nn / events)

/**
 * How many events of a part count as one, where those of a session are alike as they are in the whole: that the part
 * kept its promise always does not tell that its events are independent (Kish, "Survey Sampling", 1965).
 */
export function effectWithin(part: Evidence, whole: Evidence): number {
  const alike = company(whole) > 1 ? Math.min(1, (effectOf(whole) - 1) / (company(whole) - 1)) : 0
  return Math.max(effectOf(part), 1 + alike * (company(part) - 1))
}

/** Why a rule of too few sessions is left out. */
export const tooFewSessions = (sessions: number, least: number): string =>
  `too few sessions: ${sessions}, where ${least} are needed`

const termOf = (p: number, q: number): number => (p === 0 ? 0 : p * Math.log(p / q))

/** How much so many events with this share tell where another one was to be expected: in nats (Kullback and Leibler). */
export const telling = (events: number, share: number, expected: number): number =>
  events * (termOf(share, expected) + termOf(1 - share, 1 - expected))

/** log of Chernoff's bound on seeing a share this far above what was to be expected. */
export function logSurprise(events: number, share: number, expected: number): number {
  return share <= expected ? 0 : -telling(events, share, expected)
}

/** log of Chernoff's bound on seeing so few events where more were to be expected (Poisson). */
export const logFewer = (events: number, expected: number): number =>
  -(expected - events + (events === 0 ? 0 : events * Math.log(events / expected)))
