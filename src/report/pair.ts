import { sessionShares, timesPair } from '../explain/finding-summary.ts'
import { timesDone } from '../explain/forbidden.ts'
import { wordsOf } from '../explain/words.ts'
import type { Finding, Side } from '../result.ts'
import type { Labels } from './labels.ts'
import { grouped, type Notation, percent, percentPair, plainSpaces, pValue, short } from './numbers.ts'

/** Vital signs are in units of their own, everything else is a share of situations. */
export const isShare = ({ subject }: Pick<Finding, 'subject'>): boolean => subject?.type !== 'vital'

/** What a finding is about, before and now: a share, or the value of a vital sign. */
export function findingPair(finding: Finding, notation?: Notation): [before: string, now: string] {
  const { baseline, current, subject } = finding
  if (isShare(finding)) return percentPair(baseline.confidence, current.confidence, notation)
  const values = subject?.values ?? [baseline.confidence, current.confidence]
  const shown = (value: number | null) =>
    value !== null && subject?.unit === 'share'
      ? percent(value, 1, notation)
      : short(value, notation) + (value !== null && subject?.unit === 'ms' ? '\u00a0ms' : '')
  return [shown(values[0]), shown(values[1])]
}

/** What `kept` counts: how often a thing was done, or of a prohibition how often it was not. */
export const casesName = ({ policy }: Finding, words: Labels): string =>
  policy?.kind === 'prohibition' ? words.counts : words.table.cases

export const ofAll = ([some, all]: readonly [number, number]): string => `${grouped(some)}/${grouped(all)}`

/** "1.0 → 3.0 times a session": how often sessions do what became more or less; undefined of all else. */
export function timesASession({ explanation }: Finding, words: Labels): string | undefined {
  const times = explanation.computed?.times_a_session
  if (times === undefined) return undefined
  const pair = timesPair(times, wordsOf(words.language))
  return times.of === 'with' ? words.timesWithIt(...pair) : words.timesASession(...pair)
}

/** Whether it is told by how often sessions do an action, or how many of them: that says more than its share of all actions. */
export const isToldBySessions = (finding: Finding): boolean =>
  finding.subject?.type === 'action-share' &&
  (finding.explanation.computed?.times_a_session !== undefined || sharesOfSessions(finding) !== undefined)

const sharesOfSessions = (finding: Finding) =>
  sessionShares({ ...finding, uses: finding.explanation.computed?.sessions_with })

/** "in 22% → 45% of sessions". */
function inSessions(finding: Finding, words: Labels): string | undefined {
  const shares = sharesOfSessions(finding)
  return shares && words.ofSessions(percentPair(...shares, words.notation).join(' → '))
}

/**
 * "0 → 3 times": how often something forbidden happened, which no share tells at a glance; of any other prohibition
 * "in 0/48 uses → 12/50"; of an action "1.0 → 3.0 times a session". Undefined of all else.
 */
export function timesHappened(finding: Finding, words: Labels): string | undefined {
  const { change, policy, baseline, current, explanation } = finding
  if (isToldBySessions(finding)) return timesASession(finding, words) ?? inSessions(finding, words)
  const done = explanation.computed?.done_there
  if (done !== undefined) return words.doneThere(ofAll(done.before), ofAll(done.now))
  if (change !== 'broken' || policy?.status !== 'forbidden') return undefined
  const times = (side: Side) => grouped(timesDone(policy, side))
  return baseline.events === 0 ? words.times(times(current)) : words.happened(times(baseline), times(current))
}

/** "100% → 18% (57/57 → 10/56), p <0.001": a finding in its numbers, as plain text on one line. */
export function findingFigures(finding: Finding, words: Labels): string {
  const { baseline, current, test } = finding
  const [before, now] = findingPair(finding, words.notation)
  const counts = isShare(finding)
    ? ` (${baseline.kept}/${baseline.events} → ${current.kept}/${current.events})`
    : ''
  const p = test.adjusted_p_value ?? test.p_value
  const chance = p === null ? '' : `, ${words.pRaw} ${pValue(p, words.notation)}`
  return plainSpaces((timesHappened(finding, words) ?? `${before} → ${now}${counts}`) + chance)
}
