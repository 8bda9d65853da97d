import type { Unjudged } from '../result.ts'
import type { Labels } from './labels.ts'
import { grouped } from './numbers.ts'

/** What is told of a policy that could not be judged, in every form. */

/** More sessions than so many times those of this run are no advice. */
const FEASIBLE = 20

/** How many sessions it would have taken to tell; undefined where that is not known. */
export function sessionsNeeded(
  { sessions_needed: needed }: Unjudged,
  sessions: number,
  words: Labels
): string | undefined {
  if (needed === null) return undefined
  return needed > FEASIBLE * Math.max(1, sessions)
    ? words.sessionsTooMany
    : words.sessionsNeeded(grouped(needed))
}

/** "28/30 → 12/29". */
export const unjudgedCounts = ({ baseline, current }: Unjudged): string =>
  [baseline, current].map(({ kept, events }) => `${grouped(kept)}/${grouped(events)}`).join(' → ')

/** The reason, closed by a full stop: another sentence may follow. */
export const unjudgedReason = ({ reason }: Unjudged, { marks }: Labels): string =>
  /[\p{L}\p{N}%\u{e001})）]$/u.test(reason) ? reason + marks.stop : reason
