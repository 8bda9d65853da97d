import { normalQuantile } from '../statistics/normal.ts'

/** Situations of one side: how many, how often kept, and in how many sessions. */
export interface Counts {
  readonly events: number
  readonly kept: number
  readonly sessions: number
}

/** A part of the situations and the rest of them, of both logs. */
export interface Parts {
  readonly inside: Counts
  readonly insideThen: Counts
  readonly outside: Counts
  readonly outsideThen: Counts
}

/** Chance that some condition is blamed for a change that is the same wherever one looks. */
const LEVEL = 0.05

/** Deviations from which on one of so many conditions stands out from the others beyond chance (Bonferroni). */
export const criticalOf = (tried: number): number => -normalQuantile(LEVEL / 2 / Math.max(1, tried))

/** A share and how far chance moves it. */
interface Estimate {
  readonly p: number
  readonly variance: number
}

/** What so many sessions tell of a share that was taken to be `prior`, which counts as one session. */
function estimate({ events, kept, sessions }: Counts, prior: number): Estimate {
  if (events === 0) return { p: prior, variance: 0 }
  const p = ((kept / events) * sessions + prior) / (sessions + 1)
  return { p, variance: (p * (1 - p)) / (sessions + 1) }
}

/** Nothing is taken to be so of what is only now to be explained. */
const EITHER = 0.5

/**
 * Deviations by which the change in a part differs from the change in the rest: the interaction of condition and log.
 * Events of a session count as one. What was hardly met before is taken to have been as all was.
 */
export function apart({ inside, insideThen, outside, outsideThen }: Parts, before: number): number {
  const [is, rest] = [estimate(inside, EITHER), estimate(outside, EITHER)]
  const [was, restWas] = [estimate(insideThen, before), estimate(outsideThen, before)]
  const variance = is.variance + was.variance + rest.variance + restWas.variance
  return Math.abs(is.p - was.p - (rest.p - restWas.p)) / Math.sqrt(variance)
}
