import type { DerivedKey } from '../abstraction/vocabulary.ts'
import type { Scalar } from '../events/event.ts'
import { compareText } from '../events/table.ts'
import type { Antecedent } from '../policies/policy.ts'
import type { TextKey } from './languages/language.ts'
import { quote } from './sentence.ts'
import type { Words } from './words.ts'

/**
 * How conditions are said. What follows from the order of a session's events is a place in it, which people say without
 * the name of a key: "directly after `pay`". All else stands as in the log.
 */

const OF_ANOTHER_TYPE = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\s*)$/

/** A string that would read as another JSON type is quoted: `1`, `"1"` and `true` are three values. */
const scalarText = (value: Scalar): string =>
  typeof value === 'string' && OF_ANOTHER_TYPE.test(value) ? JSON.stringify(value) : String(value)

/** `role=admin`; a range that the abstraction made brings its own sign: `amount>=100`. Text of the log. */
export const conditionText = (key: string, value: Scalar): string =>
  typeof value === 'string' && /^[<>]=?-?\d/.test(value) ? key + value : `${key}=${scalarText(value)}`

/** Places that are named by no action. */
const FIXED_PLACES: Readonly<Record<string, TextKey>> = {
  'previous_action=(start)': 'place_first',
  'position=first': 'place_first',
  'position=2..5': 'place_early',
  'position>5': 'place_late'
}

const BEHIND = /^(previous_action|previous_outcome|happened_before)(?:=|(?=[<>]))(.*)$/s

/** "directly after `pay`", where the condition is a place among the events of a session. */
function placeWords(condition: string, words: Words): string | undefined {
  if (Object.hasOwn(FIXED_PLACES, condition)) return words.say(FIXED_PLACES[condition] as TextKey)
  const [, key, value = ''] = BEHIND.exec(condition) ?? []
  return key === undefined ? undefined : words.say(`place_${key as Behind}`, { value: quote(valueIn(value)) })
}

type Behind = Exclude<DerivedKey, 'position'>

/** The value that a condition shows, as the log has it. */
function valueIn(shown: string): string {
  const [, inner] = /^"(.*)"$/s.exec(shown) ?? []
  return inner !== undefined && OF_ANOTHER_TYPE.test(inner) ? inner : shown
}

/** What stands in front of conditions that are no places: "when", "with". */
export type Head = 'conditions_when' | 'conditions_called' | 'conditions_held'

/** The conditions in the order of their keys, as texts. */
export const conditionTexts = (antecedent: Antecedent): string[] =>
  Object.keys(antecedent)
    .sort(compareText)
    .map((key) => conditionText(key, antecedent[key] as Scalar))

const parted = (conditions: readonly string[], words: Words) => ({
  places: conditions.flatMap((condition) => placeWords(condition, words) ?? []),
  others: conditions.filter((condition) => placeWords(condition, words) === undefined).map(quote)
})

/** "`role=admin` and directly after `pay`": the conditions by themselves; empty where there are none. */
export function conditionWords(conditions: readonly string[], words: Words): string {
  const { places, others } = parted(conditions, words)
  return [...others, ...places].join(words.say('and'))
}

/** "when `role=admin` and directly after `pay`": under which conditions something is done; empty where there are none. */
export function circumstanceWords(
  conditions: readonly string[],
  words: Words,
  head: Head = 'conditions_when',
  joint: string = words.say('and')
): string {
  const { places, others } = parted(conditions, words)
  const named = others.length === 0 ? [] : [words.say(head, { conditions: others.join(joint) })]
  return [...named, ...places].join(joint)
}

/** "`role=admin`", "cases directly after `pay`": where something comes from. */
export function sourceWords(condition: string, words: Words): string {
  const place = placeWords(condition, words)
  return place === undefined ? quote(condition) : words.say('place_cases', { place })
}
