import { type Coded, type KnownSentences, knownSentence, shownValues } from './known-sentences.ts'
import type { ReasonKey } from './languages/reasons/reason.ts'
import { quote } from './sentence.ts'
import type { Words } from './words.ts'

const FOUND = '(?<different>\\d+) different values on (?<events>\\d+) events'

/**
 * The reasons that reading and abstraction give, by the words in which logs, tallies and baselines of any version hold
 * them. Named groups are the values of their messages.
 */
const REASONS: KnownSentences<ReasonKey> = [
  ['reason_not_json', /^not valid JSON$/],
  ['reason_not_utf8', /^not valid UTF-8$/],
  ['reason_conflict', /^a git conflict marker$/],
  ['reason_too_deep', /^the record is nested more than (?<levels>\d+) levels deep$/],
  ['reason_too_long', /^the record is longer than (?<size>[\d.]+) MiB$/],
  ['reason_ends_in_record', /^the file ends inside this record$/],
  ['reason_ends_in_array', /^the file ends before this array is closed$/],
  ['reason_not_object', /^the record is not a JSON object$/],
  ['reason_nothing', /^the record has neither an action nor a session$/],
  ['reason_no_action', /^the mapping finds no action in the record$/],
  ['reason_not_csv', /^the row is not valid CSV$/],
  ['reason_not_this_format', /^the record could not be read in this format$/],
  ['reason_unknown_format', /^the format of the file is not recognised$/],
  ['reason_no_path', /^the decision names neither an action nor a policy path$/],
  ['reason_no_tool', /^the audit record names no tool$/],
  ['reason_no_verb', /^the audit event has no verb$/],
  ['reason_only_end', /^the record tells how the session ended, not what was done in it$/],
  ['reason_no_answer', /^the request has no answer$/],
  ['reason_kept_apart', /^the request is too long for the log: it stands in a file of its own$/],
  ['reason_missing', /^`(?<field>\w+)` is missing$/],
  ['reason_not_text', /^`(?<field>\w+)` is not a string$/],
  ['reason_blank', /^`(?<field>\w+)` is blank$/],
  ['reason_no_object', /^`(?<field>\w+)` is not an object$/],
  ['reason_grows', /^the (?<name>\w+) data grows more than (?<times>\d+) times: the rest is not read$/],
  ['reason_damaged', /^the (?<name>\w+) data is damaged or cut off$/],
  ['reason_behind', /^what stands behind the (?<name>\w+) data is not read$/],
  ['reason_zip_damaged', /^the zip archive is damaged or cut off$/],
  ['reason_zip_empty', /^the zip archive holds no log$/],
  ['reason_table_file', /^a file of the kind (?<name>\w+) is not read: export it as JSON Lines or CSV$/],
  ['reason_lfs', /^a pointer of Git LFS stands in place of the file: check out with lfs: true$/],
  ['reason_baseline', /^a baseline is not a log: leave its files out of the logs$/],
  ['reason_packing', /^what is packed by (?<name>\w+) is not read: unpack it first$/],
  ['reason_zip_encrypted', /^the entry of the zip archive is encrypted$/],
  ['reason_zip_unsupported', /^the entry of the zip archive is packed in a way that is not supported$/],

  ['reason_ignored', /^named in ignore-keys$/],
  ['reason_config', /^left out by the config file$/],
  ['reason_same', /^says the same as (?<key>.+) \((?<share>\d+)% of the information in common\)$/s],
  ['reason_no_boundary', /^number without a boundary at which the agent acts differently$/],
  ['reason_arguments', /^names the arguments of the call: follows from the action$/],
  ['reason_times', new RegExp(`^points in time: ${FOUND}$`)],
  ['reason_births', new RegExp(`^dates of birth: ${FOUND}$`)],
  ['reason_identifiers', new RegExp(`^identifiers: ${FOUND}$`)],
  ['reason_free_text', new RegExp(`^free text: ${FOUND}$`)],
  ['reason_session', new RegExp(`^another name of the session: ${FOUND}$`)],
  ['reason_alone', new RegExp(`^nearly every value stands alone: ${FOUND}$`)]
]

const QUOTED: ReadonlySet<string> = new Set(['field', 'key'])

/** The code of a reason; undefined for one that is not known. */
export function codedReason(reason: string): Coded | undefined {
  const known = knownSentence(reason, REASONS)
  return known && { code: known.key.replace('reason_', ''), values: known.values }
}

/** A reason in the language of the words; one that is not known stays as it was said. */
export function reasonWords(reason: string, words: Words): string {
  const known = knownSentence(reason, REASONS)
  return known === undefined ? quote(reason) : words.say(known.key, shownValues(known.values, QUOTED))
}
