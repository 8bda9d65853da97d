import { type Coded, type KnownSentences, knownSentence, shownValues } from './known-sentences.ts'
import type { TextKey } from './languages/language.ts'
import { plain, quote } from './sentence.ts'
import type { Words } from './words.ts'

const ASSUMPTIONS: KnownSentences<TextKey> = [
  ['assume_events', /^events are taken as independent of each other: the logs name no sessions$/],
  ['assume_other_cases', /^the two logs did different cases/],
  ['assume_few_cases', /^the two logs share few cases/],
  ['assume_compared', /^(?<part>\d+) of (?<all>\d+) cases ran on one side only: they are compared/],
  ['assume_left_out', /^(?<part>\d+) of (?<all>\d+) cases ran on one side only/],
  ['assume_trials', /^few cases: the trials of one case/],
  ['assume_rates', /^the baseline gives rates only/],
  ['assume_no_profile', /^the baseline has no profile/],
  ['assume_no_new', /^new policies cannot be judged/],
  ['assume_events', /^events are taken as independent/],
  ['assume_sessions', /^sessions are taken as independent/],
  ['assume_renamed', /^(?<from>.+?) is read as (?<to>.+), as `rename` in the config says$/s],
  [
    'assume_calls_left',
    /^repeated calls are not compared, for only one of the logs tells calls apart by (?<keys>.+)$/s
  ],
  ['assume_unknown_keys', /^a required or forbidden rule speaks of (?<keys>.+), which no event has$/s],
  ['assume_calls_alike', /^calls that differ in (?<keys>.+) alone are taken for repeated ones/s],
  ['assume_unmatched', /^no change of this run is what `accepted` names: (?<ids>.+); an entry that is over/s],
  ['assume_no_file', /^no file matches (?<patterns>.+): only the other logs were compared$/s],
  [
    'assume_numbered',
    /^sessions that stand in several files at overlapping times are one each: (?<n>\d+), such as (?<session>.+) in (?<files>.+); where each/s
  ],
  [
    'assume_numbered_actions',
    /^actions that differ only in a number, or in what stands in quotes or brackets, are one each: (?<n>\d+), such as (?<pattern>.+); to count them/s
  ],
  ['assume_no_sessions_now', /^the logs name no sessions, unlike those of the baseline/],
  ['assume_sessions_now', /^the logs name sessions, unlike those of the baseline/],
  ['assume_no_outcomes_now', /^no event says how it ended, unlike those of the baseline/],
  ['assume_outcomes_now', /^events say how they ended, unlike those of the baseline/],
  ['assume_outcome_names', /^outcomes seem to be called otherwise than in the baseline: (?<pairs>.+)$/s],
  ['assume_now_texts', /^what is a number, true or false in the baseline is a text now: (?<names>.+)$/s],
  ['assume_now_typed', /^what is a text in the baseline is a number, true or false now: (?<names>.+)$/s],
  ['assume_values_turned', /^every value of (?<names>.+) is new; if such values change/s],
  [
    'assume_key_names',
    /^context keys seem to be called otherwise than in the baseline: (?<pairs>.+); if only the names changed/s
  ],
  [
    'assume_action_names',
    /^actions seem to be called otherwise than in the baseline: (?<pairs>.+); if only the names changed/s
  ],
  ['assume_uncounted_one', /^(?<n>1) rule of the baseline is not judged, for want of counts/],
  ['assume_uncounted', /^(?<n>\d+) rules of the baseline are not judged, for want of counts/],
  ['assume_own_logs', /^every event is as in the logs that the baseline was written from/],
  [
    'assume_kinds',
    /^rules of the baseline that are not compared, for `kinds` leaves out their kind: (?<n>\d+)$/
  ],
  ['assume_second_window', /^the second window has too few sessions to confirm or refute a change/],
  [
    'assume_required_rarely',
    /^a required rule may be broken this rarely: (?<part>\d+) of (?<all>\d+) times now \((?<rule>.*)\)$/s
  ],
  [
    'assume_required_as_before',
    /^a required rule is not broken more often than before, but for chance and the mix of situations: (?<part>\d+) of (?<all>\d+) times now, (?<before>\d+) of (?<of>\d+) before \((?<rule>.*)\)$/s
  ]
]

const QUOTED: ReadonlySet<string> = new Set([
  'rule',
  'from',
  'to',
  'keys',
  'ids',
  'patterns',
  'session',
  'files',
  'pattern'
])

/** Codes of what a reader should hear of before anything else: it is about the logs, and can be mended there. */
export const MENDABLE: ReadonlySet<string> = new Set([
  'no_file',
  'numbered',
  'numbered_actions',
  'no_sessions_now',
  'sessions_now',
  'no_outcomes_now',
  'outcomes_now',
  'outcome_names',
  'now_texts',
  'now_typed',
  'values_turned',
  'key_names',
  'action_names'
])

/** Lists of names, or of pairs of an old and a new one, of which each stands for itself. */
const LISTS: ReadonlySet<string> = new Set(['names', 'pairs'])

const listed = (names: string): string =>
  names
    .split(', ')
    .map((each) => (each === '…' ? each : each.split(' → ').map(quote).join(' → ')))
    .join(', ')

/** The code of an assumption; undefined for one that is not known. */
export function codedAssumption(assumption: string): Coded | undefined {
  const known = knownSentence(plain(assumption), ASSUMPTIONS)
  return known && { code: known.key.replace(/^assume_(.*?)(_one)?$/, '$1'), values: known.values }
}

/** An assumption of the comparison in the language of the explanation; one that is not known stays as it was said. */
export function assumptionWords(assumption: string, words: Words): string {
  const known = knownSentence(plain(assumption), ASSUMPTIONS)
  if (known === undefined) return quote(assumption)
  return words.say(known.key, {
    ...shownValues(known.values, QUOTED),
    ...Object.fromEntries(
      Object.entries(known.values).flatMap(([name, value]) =>
        LISTS.has(name) ? [[name, listed(value)] as const] : []
      )
    ),
    status: quote('"status": "required"'),
    command: quote('policyminer update'),
    accepted: quote('accepted'),
    kinds: quote('kinds'),
    groups: quote('abstraction.groups'),
    rename: quote('rename'),
    ignored: quote(`ignore-keys: ${(known.values.names ?? '').replace(/, …$/, '')}`)
  })
}
