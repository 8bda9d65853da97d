import type { Result } from '../result.ts'
import type { Labels } from './labels.ts'
import { grouped } from './numbers.ts'

type OneSided = NonNullable<Result['one_sided_actions']>[number]

/** How often an action was done on the side that did it. */
export function oneSidedWords({ baseline, current }: OneSided, words: Labels): string {
  const [say, done] =
    current.events > 0 ? [words.oneSidedNew, current] : ([words.oneSidedGone, baseline] as const)
  return say(grouped(done.events), grouped(done.sessions), grouped(done.of))
}
