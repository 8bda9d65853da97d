import { asSentence } from '../explain/rule-words.ts'
import type { Finding, FindingExplanation, Result, Unjudged } from '../result.ts'
import { labelsIn } from './labels/index.ts'
import type { Labels } from './labels.ts'
import { grouped, percentPair } from './numbers.ts'
import { timesHappened } from './pair.ts'
import { changeName, headline } from './verdict.ts'

const only = (summary: string): FindingExplanation => ({
  summary,
  details: [],
  counterfactual: null,
  recommendations: []
})

/** What happened to a policy, in its counts alone. */
function inCounts(finding: Finding, words: Labels): string {
  const { change, subject, baseline, current } = finding
  const meaning = words.meaning[changeName(finding)]
  if (subject?.type === 'vital') return meaning
  const times = timesHappened(finding, words)
  if (times !== undefined) return meaning + words.marks.colon + times
  const counts = ({ kept, events }: Finding['current']) => words.html.keptOf(grouped(kept), grouped(events))
  if (change === 'new' && subject !== undefined) return meaning + words.marks.colon + counts(current)
  const [before, now] = percentPair(baseline.confidence, current.confidence, words.notation)
  const { colon, open, close } = words.marks
  const side = (share: string, of: Finding['current']) => share + open + counts(of) + close
  return meaning + colon + words.against(side(now, current), side(before, baseline))
}

/**
 * `publish: counts-only`: the result with nothing from the logs but policy names and counts. No file, line, session,
 * value of a condition, vital sign or sentence that could quote one is left, in whatever form it is rendered.
 */
export function countsOnlyResult(result: Result): Result {
  const words = labelsIn(result)
  const bare = (unjudged: Unjudged): Unjudged => ({ ...unjudged, reason: '' })
  const {
    logs: _logs,
    tallies: _tallies,
    confirm: _confirm,
    against,
    'ignore-keys': _keys,
    ...parameters
  } = result.parameters
  const { new_keys: _newKeys, ...inputs } = result.inputs
  return {
    ...result,
    parameters: against === undefined ? parameters : { ...parameters, against: [] },
    inputs: {
      ...inputs,
      files: [],
      skipped: inputs.skipped.map(({ reason, count }) => ({ reason, count, file: '', line: 0 })),
      dropped_keys: [],
      redacted: []
    },
    baseline: result.baseline === null ? null : { ...result.baseline, mined_from: '' },
    findings: result.findings.map(({ sessions: _sessions, variant_subjects: _subjects, ...finding }) => ({
      ...finding,
      ...(finding.subject === undefined
        ? {}
        : { subject: { type: finding.subject.type, name: finding.subject.name, description: '' } }),
      evidence: [],
      explanation: only(asSentence(inCounts(finding, words)))
    })),
    not_exercised: result.not_exercised.map(bare),
    undecided: result.undecided.map(bare),
    mix_only: result.mix_only.map(bare),
    ...(result.tolerated_breaks === undefined
      ? {}
      : { tolerated_breaks: result.tolerated_breaks.map((broken) => ({ ...broken, evidence: [] })) }),
    one_sided_actions: undefined,
    conditions: result.conditions.map(({ changed }) => ({
      name: '',
      baseline: [],
      current: [],
      changed,
      description: ''
    })),
    vitals: [],
    assumptions: [],
    assumption_codes: [],
    explanation: only(headline(result, words))
  }
}
