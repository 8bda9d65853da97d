import { saysNever } from '../policies/policy.ts'
import type { Result, Side, ToleratedBreak } from '../result.ts'
import type { Labels } from './labels.ts'
import { grouped } from './numbers.ts'
import type { Phrase } from './phrase.ts'
import { policyWords } from './policy-words.ts'

/** What people insist on and what was broken without failing: said on the first screen, for no finding says it. */

const MOST = 3
/** A rule written by hand may hold any number of conditions; a first screen does not. */
const MOST_PIECES = 16

const share = ({ kept, events }: Side, words: Labels): string =>
  words.html.keptOf(grouped(events - kept), grouped(events))

/** One of them in a few sentences. */
export function toleratedPhrase(broken: ToleratedBreak, words: Labels): Phrase {
  const { policy, baseline, current, why, evidence } = broken
  const { marks, tolerated } = words
  const [first] = evidence
  const rule = policyWords(policy, words)
  return [
    tolerated.lead(share(current, words), baseline.events === 0 ? '' : share(baseline, words)) + marks.colon,
    ...rule.slice(0, MOST_PIECES),
    ...(rule.length > MOST_PIECES ? ['…'] : []),
    ...(first === undefined
      ? []
      : [`${marks.open}${words.firstAt} `, { data: `${first.file}:${first.line}` }, marks.close]),
    marks.stop + marks.gap + tolerated[why],
    // Of any other kind of rule "forbidden" would say the opposite.
    ...(saysNever(policy) ? [marks.gap, ...tolerated.forbid({ data: 'forbidden' })] : [])
  ]
}

/** The first few of them, and how many more there are. */
export function toleratedPhrases(
  { tolerated_breaks: broken = [] }: Pick<Result, 'tolerated_breaks'>,
  words: Labels
): Phrase[] {
  const shown = broken.slice(0, MOST).map((each) => toleratedPhrase(each, words))
  return broken.length > MOST ? [...shown, [words.more(broken.length - MOST)]] : shown
}
