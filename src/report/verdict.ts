import { NEW_ACTIONS } from '../drift/drift.ts'
import { DENIAL, ERROR } from '../drift/vitals.ts'
import { assumptionWords, codedAssumption, MENDABLE } from '../explain/assumptions.ts'
import { isNewSituation, isOftenerEnding, isSeldom, vitalName } from '../explain/finding-summary.ts'
import { codedReason, reasonWords } from '../explain/reasons.ts'
import { asSentence } from '../explain/rule-words.ts'
import { plain, quote } from '../explain/sentence.ts'
import {
  isEmptyBaseline,
  isFallen,
  isGoneAction,
  isValueReplaced,
  replacedBy,
  replacementOf
} from '../explain/showing.ts'
import { wordsOf } from '../explain/words.ts'
import type { Finding, Result } from '../result.ts'
import type { Labels } from './labels.ts'
import { grouped } from './numbers.ts'
import { isToldBySessions } from './pair.ts'

/** Name of what happened to a policy: its direction where it shifted, else the change. */
export type ChangeName = keyof Labels['change']

export function changeName(finding: Finding): ChangeName {
  if (isGoneAction(finding)) return 'gone'
  if (isFallen(finding)) return 'fallen'
  if (finding.change !== 'shifted') return finding.change
  return finding.policy === undefined ? 'shifted' : finding.direction
}

/** What happened, in words: an exception is met less or more often, no rule that became weaker or stronger. */
export function changeWords(finding: Finding, words: Labels): string {
  const name = changeName(finding)
  if (name === 'shifted' && isToldBySessions(finding)) return words.seldom[finding.direction]
  if (isOftenerEnding(finding)) return words.seldom.stronger
  if (name === 'shifted' && finding.subject?.type === 'context') return words.seldom[finding.direction]
  return (name === 'weaker' || name === 'stronger') && isSeldom(finding)
    ? words.seldom[name]
    : words.change[name]
}

/** What a headline counts, worst first. */
const HAPPENINGS: readonly (keyof Labels['changes'])[] = [
  'broken',
  'vanished',
  'replacedAction',
  'goneAction',
  'goneArgument',
  'fallen',
  'newValue',
  'weaker',
  'newRule',
  'newAction',
  'newPlace',
  'newPlaces',
  'newArgument',
  'stronger',
  'rarerThere',
  'oftenerThere',
  'failsOftener',
  'deniedOftener',
  'endsRarer',
  'endsOftener',
  'failsRarer',
  'deniedRarer',
  'patternRarer',
  'patternOftener',
  'rarer',
  'oftener',
  'givenRarer',
  'givenOftener',
  'vital'
]

/** Below the confidence that makes it a rule, before and now: something the agent does at times, and no rule of the file. */
function isNoRule(
  { policy, baseline, current }: Finding,
  { parameters }: Pick<Result, 'parameters'>
): boolean {
  const least = Number(parameters['min-confidence'] ?? 0)
  return policy?.status === 'mined' && Math.max(baseline.confidence ?? 0, current.confidence ?? 0) < least
}

/** What is counted of something that is no rule: never as a rule that is kept more or less often. */
function happeningOfNoRule({ policy, direction }: Finding): keyof Labels['changes'] {
  const isRarer = direction === 'weaker'
  if (policy?.kind === 'association') return isRarer ? 'rarerThere' : 'oftenerThere'
  if (policy?.kind !== 'outcome') return isRarer ? 'patternRarer' : 'patternOftener'
  return happeningOfOutcome(policy.outcome, isRarer)
}

function happeningOfOutcome(outcome: string, isRarer: boolean): keyof Labels['changes'] {
  if (ERROR.test(outcome)) return isRarer ? 'failsRarer' : 'failsOftener'
  if (DENIAL.test(outcome)) return isRarer ? 'deniedRarer' : 'deniedOftener'
  return isRarer ? 'endsRarer' : 'endsOftener'
}

function happening(finding: Finding, result: Pick<Result, 'parameters'>): keyof Labels['changes'] {
  const { policy, subject, direction } = finding
  const name = changeName(finding)
  if (name === 'new') {
    if (subject?.type === 'action') return 'newAction'
    if (subject?.type === 'context') return 'newArgument'
    if (policy?.kind === 'outcome' && (ERROR.test(policy.outcome) || isOftenerEnding(finding)))
      return happeningOfOutcome(policy.outcome, false)
    if (subject?.type !== 'novelty') return 'newRule'
    if (!isNewSituation(subject)) return 'newAction'
    return subject.never_seen?.actions.length === 1 ? 'newPlace' : 'newPlaces'
  }
  if (isValueReplaced(finding)) return 'newValue'
  if ((name === 'weaker' || name === 'stronger') && isNoRule(finding, result))
    return happeningOfNoRule(finding)
  if (name === 'gone') return replacementOf(finding) === undefined ? 'goneAction' : 'replacedAction'
  if (name !== 'shifted') return name
  if (subject?.type === 'context') {
    if (finding.current.kept === 0) return 'goneArgument'
    return direction === 'weaker' ? 'givenRarer' : 'givenOftener'
  }
  return subject?.type === 'vital' ? 'vital' : direction === 'weaker' ? 'rarer' : 'oftener'
}

/** "1 rule broken, 2 new actions": of the findings that are not accepted, worst first; empty where there is none. */
export function changeCounts(result: Result, words: Labels): string {
  // What a second window did not confirm stands in the report, but the verdict is that nothing changed.
  const counted = result.drift ? result.findings.filter(({ severity }) => severity !== 'note') : []
  return HAPPENINGS.map(
    (name) => [name, counted.filter((finding) => happening(finding, result) === name)] as const
  )
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => vitalNamed(name, found, words) ?? words.changes[name](sizeOf(found)))
    .join(words.marks.comma)
}

/** One finding may tell of several actions: that all have new names, that none of them was ever seen before. */
const sizeOf = (found: readonly Finding[]): number =>
  found.reduce((sum, finding) => {
    const { subject } = finding
    const names = subject?.name === NEW_ACTIONS ? subject.never_seen?.actions : replacedBy(finding)
    return sum + Math.max(1, names?.length ?? 0)
  }, 0)

/** One vital sign that changed, by its name, where it is one of ours. */
function vitalNamed(name: string, [only, ...others]: readonly Finding[], words: Labels): string | undefined {
  if (name !== 'vital' || only?.subject === undefined || others.length > 0) return undefined
  const said = vitalName(only.subject.name, wordsOf(words.language))
  return plain(said) === said ? words.vitalChanged(said) : undefined
}

/** The verdict alone. */
export const verdictWords = (result: Pick<Result, 'outcome' | 'baseline'>, words: Labels): string =>
  isEmptyBaseline(result) ? words.emptyBaseline : words.verdict[result.outcome]

/** The verdict and what happened: the first line of every report. */
export function headline(result: Result, words: Labels): string {
  const counts = changeCounts(result, words)
  return verdictWords(result, words) + (counts === '' ? '' : words.marks.colon + counts)
}

/** More than this part of the cases on one side only, and the verdict rests on different tasks as much as on the agent. */
const ONE_SIDED = 0.25

/** What to know of the cases that only one side ran, where they are many and something was judged all the same; else empty. */
export function casesSentence({ assumptions, outcome, failed }: Result, words: Labels): string {
  if (outcome !== 'drift' && !failed) return ''
  const decisive = assumptions.find((line) => {
    const { code, values } = codedAssumption(line) ?? {}
    return (
      (code === 'compared' || code === 'left_out') && Number(values?.part) > ONE_SIDED * Number(values?.all)
    )
  })
  return decisive === undefined ? '' : asSentence(assumptionWords(decisive, wordsOf(words.language)))
}

/** Reasons for which reading a file ended before the file did, the worst first. */
const CUT_OFF = ['damaged', 'zip_damaged', 'grows', 'zip_encrypted', 'ends_in_array', 'ends_in_record']

/**
 * Where the logs hold more than could be read, or ended in the midst of a record: nobody knows what was not seen, whatever
 * the verdict. Empty where all was read, and where nothing could be judged, which says so itself.
 */
function cutOffSentence({ inputs, outcome }: Result, words: Labels): string {
  if (outcome === 'no-logs') return ''
  const codes = inputs.skipped.map(({ reason }) => codedReason(reason)?.code ?? '')
  const worst = CUT_OFF.find((code) => codes.includes(code))
  const skip = worst === undefined ? undefined : inputs.skipped[codes.indexOf(worst)]
  if (skip === undefined) return ''
  const { marks, cutOff, firstAt } = words
  const { reason, file, line } = skip
  const where = file === '' ? '' : `${marks.open}${firstAt} ${quote(`${file}:${line}`)}${marks.close}`
  return asSentence(cutOff + marks.colon + reasonWords(reason, wordsOf(words.language)) + where)
}

/** What explains a change, and is none where nothing changed: values that come and go do so in every run. */
const OF_CHANGES: ReadonlySet<string> = new Set(['values_turned'])

/**
 * What to know of the logs before the verdict is believed: that they were cut off, that some were not there, that they are
 * written otherwise.
 */
export function logSentences(result: Result, words: Labels): readonly string[] {
  const mendable = result.assumptions.filter((line) => {
    const { code = '' } = codedAssumption(line) ?? {}
    return MENDABLE.has(code) && !(result.outcome === 'clean' && OF_CHANGES.has(code))
  })
  return [
    cutOffSentence(result, words),
    ...mendable.map((line) => asSentence(assumptionWords(line, wordsOf(words.language))))
  ].filter((said) => said !== '')
}

/** Why there is nothing to judge: no file at all, or none with an event in it. */
export function whyNoLogs({ inputs }: Pick<Result, 'inputs'>, { noLogs }: Labels): string {
  const records = inputs.skipped.reduce((sum, { count }) => sum + count, 0)
  return inputs.files.length === 0 ? noLogs.noFile : noLogs.noEvent(inputs.files.length, records)
}

/** Two logs were compared with each other: there is no baseline to update, nor one in which a change is accepted. */
export const isComparison = ({ parameters }: Pick<Result, 'parameters'>): boolean =>
  parameters.against !== undefined

export const verdictIcon = (result: Result): string => {
  if (result.failed) return '❌'
  return result.outcome === 'clean' ? '✅' : result.outcome === 'drift' ? '⚠️' : 'ℹ️'
}

export const severityIcon = { error: '🔴', warning: '🟡', note: '⚪' } as const

/** The alpha in force, as printed. */
export const alphaOf = ({ parameters }: Result, { notation }: Labels): string =>
  String(parameters.alpha ?? 0.01).replace('.', notation.decimal)

/** With what the logs were compared, and at which alpha; nothing where there was no baseline. */
export const restsOn = (result: Result, words: Labels): readonly string[] => {
  const { baseline } = result
  if (baseline === null) return []
  const { evidence, events, sessions } = baseline
  return [
    words.footer.rests[evidence](grouped(evidence === 'rates' ? events : sessions)),
    `${words.footer.alpha} ${alphaOf(result, words)}`
  ]
}
