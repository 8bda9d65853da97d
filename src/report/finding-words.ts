import { NEW_ACTIONS } from '../drift/drift.ts'
import { acceptedEntries, isUnexplained } from '../explain/acceptance.ts'
import { lapseWords } from '../explain/finding.ts'
import {
  isNewSituation,
  isOnlyAtTimes,
  MOST_LISTED,
  measured,
  situationWords,
  vitalName
} from '../explain/finding-summary.ts'
import { plain } from '../explain/sentence.ts'
import {
  goneWith,
  isGoneAction,
  isLeftOut,
  isRareLoss,
  replacedBy,
  replacementOf
} from '../explain/showing.ts'
import { wordsOf } from '../explain/words.ts'
import type { Finding, Subject } from '../result.ts'
import { type Labels, labels } from './labels.ts'
import { percentPair } from './numbers.ts'
import { isToldBySessions } from './pair.ts'
import { namesIn, type Phrase, phraseOf } from './phrase.ts'
import { conditionPhrase, policyNames, promiseWords, timesWords } from './policy-words.ts'

/** A vital sign by its name in the language; one that is not known by its own. */
export function vitalWords(name: string, words: Labels): Phrase {
  const said = vitalName(name, wordsOf(words.language))
  return [plain(said) === said ? said : { data: name }]
}

export function findingWords(finding: Finding, words: Labels): Phrase {
  const { policy, subject } = finding
  if (policy !== undefined)
    return isOnlyAtTimes(finding) ? timesWords(policy, words) : promiseWords(policy, words)
  if (subject === undefined) return [{ data: finding.id }]
  const { instead } = finding.explanation.computed ?? {}
  if (subject.type === 'action' && instead !== undefined)
    return [...subjectWords(subject, words), ...words.inPlaceOf({ data: instead.condition })]
  if (isToldBySessions(finding)) return [{ data: subject.name }]
  if (!isGoneAction(finding)) return subjectWords(subject, words)
  const gone = subjectWords({ ...subject, type: 'action' }, words)
  const to = replacementOf(finding)
  const others = replacedBy(finding).length - 1
  if (to !== undefined)
    return [...gone, ...words.inItsPlace({ data: to }), ...(others > 0 ? [words.othersAlike(others)] : [])]
  const along = goneWith(finding)
  return along.length === 0 ? gone : [...gone, ...words.goneWith(listed(along))]
}

/** "no longer accepted: the acceptance expired on 2026-03-31", where that is why a change is told anew; else nothing. */
export function lapsedWords({ accepted }: Pick<Finding, 'accepted'>, words: Labels): Phrase {
  if (accepted?.lapsed === undefined) return []
  return [words.lapsed + words.marks.colon, ...phraseOf(lapseWords(accepted.lapsed, wordsOf(words.language)))]
}

export function subjectWords(subject: Subject, words: Labels): Phrase {
  const { type, name, action, never_seen: seen } = subject
  if (name === NEW_ACTIONS) {
    const names = seen?.actions ?? []
    return [words.novelty.actions, ...(names.length === 0 ? [] : [words.marks.colon, ...listed(names)])]
  }
  if (isNewSituation(subject) && seen !== undefined) {
    const { actions, when = [] } = seen
    const context =
      when.length === 0 ? [] : words.policy.inContext(phraseOf(situationWords(when, wordsOf(words.language))))
    return [`${words.novelty.situation} `, ...listed(actions), ...context]
  }
  // The name of a vital sign says what it is.
  if (type === 'vital') return vitalWords(name, words)
  const named = [`${words.subject[type]} `, { data: name }]
  return action === undefined ? named : [...named, ...words.ofAction({ data: action })]
}

const listed = (names: readonly string[]): Phrase => [
  ...names.slice(0, MOST_LISTED).flatMap((data, i) => (i === 0 ? [{ data }] : [', ', { data }])),
  ...(names.length > MOST_LISTED ? [', …'] : [])
]

/** "All of it comes from amount>=100": why, as far as counts can tell. The explanation says it first. */
export const carrier = ({ explanation: { computed, brief } }: Finding): string | undefined =>
  computed?.carried_by == null && computed?.behind === undefined ? undefined : brief?.[0]

/** Why a finding was accepted, where somebody said so. */
export const acceptedReason = ({ accepted }: Finding, words: Labels): string =>
  isUnexplained(accepted?.reason ?? '') ? words.unexplained : (accepted?.reason ?? '')

/** From what to what a vital sign, or a share, that changed with a finding went. */
export function subjectPair({ values, unit = '' }: Subject, words: Labels): readonly [string, string] {
  const [before, now] = values ?? [null, null]
  if (unit === 'share') return percentPair(before, now, words.notation)
  const own = wordsOf(words.language)
  return [measured(before, unit, own), measured(now, unit, own)]
}

/** Every text of the log that a sentence about this finding may quote. */
export function findingNames(finding: Finding): string[] {
  const own = finding.policy === undefined ? [] : policyNames(finding.policy)
  const subjects = [finding.subject, ...(finding.variant_subjects ?? [])]
  const subject = subjects.flatMap((one) => {
    if (one === undefined) return []
    const { name, action, never_seen: seen } = one
    return [name, ...(action === undefined ? [] : [action]), ...(seen?.actions ?? []), ...(seen?.when ?? [])]
  })
  const behind =
    finding.explanation.computed?.behind?.actions.flatMap(({ action, where }) =>
      where === undefined ? [action] : [action, where.condition]
    ) ?? []
  const { instead, carried_by: carried } = finding.explanation.computed ?? {}
  const variants = finding.variants.flatMap(policyNames)
  const renamed = Object.values(finding.rename ?? {})
  const evidence = finding.evidence.flatMap(({ file, session }) => [file, session])
  return [
    ...own,
    ...subject,
    ...behind,
    ...(instead === undefined ? [] : [instead.condition]),
    ...(carried == null ? [] : namesIn(conditionPhrase(carried.condition, labels))),
    ...variants,
    ...renamed,
    ...evidence
  ]
}

/** What the lines of the log do: break the policy, follow it, or show what is no policy. */
export function evidenceTitle(finding: Finding, words: Labels): string {
  const { policy, subject, direction } = finding
  if (subject?.type === 'vital') return words.evidenceBegins
  if (policy === undefined) return isLeftOut(finding) ? words.evidenceGone : words.evidenceShown
  if (isRareLoss(finding)) return words.evidenceGone
  if (direction === 'weaker') return words.evidenceBroken
  return policy.status === 'forbidden' ? words.evidenceShown : words.evidenceKept
}

/** What to do, but for the entry to accept, which stands below in a form to copy. */
const recommendationsOf = ({ id, explanation }: Finding): readonly string[] =>
  explanation.recommendations.filter((line) => !plain(line).includes(JSON.stringify(id)))

/** Of these, what does not say the lines again that stand above as evidence. */
export const standingAdvice = (finding: Finding): readonly string[] =>
  recommendationsOf(finding).filter((line) => {
    const [first] = finding.evidence
    return first === undefined || !plain(line).includes(`${first.file}:${first.line}`)
  })

/** The entries that accept a finding and what follows from it, to paste. */
export const entriesToAccept = (finding: Finding, words: Labels): readonly string[] =>
  acceptedEntries(finding, finding.subject?.values?.[1] ?? null, wordsOf(words.language))
