import { keyRuns } from './abstraction/translate.ts'
import type { Vocabulary } from './abstraction/vocabulary.ts'
import { changedAlike, type NamePair, styleless } from './drift/alike-names.ts'
import { type Item, NONE, type Table } from './events/table.ts'
import { quote } from './explain/sentence.ts'

interface Sides {
  /** The logs under the baseline's names, values whole. */
  readonly raw: Table
  /** The same by the baseline's vocabulary, of which only actions are looked at. */
  readonly actions: readonly string[]
  /** The events behind the baseline. */
  readonly baseline: Table
  readonly vocabulary: Vocabulary
}

/**
 * What is written otherwise in these logs than in those of the baseline, a sentence each. Whoever changes how an agent
 * logs sees many rules change at once, of which none says why.
 */
export function loggedOtherwise({ raw, actions, baseline, vocabulary }: Sides): string[] {
  if (raw.rows === 0 || baseline.rows === 0) return []
  return [
    ...sessionsOtherwise(raw, baseline),
    ...outcomesOtherwise(raw, baseline),
    ...typesOtherwise(raw, baseline, vocabulary),
    ...valuesOtherwise(raw, baseline, vocabulary),
    ...namesOtherwise('context keys', vocabulary.known, keysOf(raw)),
    ...namesOtherwise('actions', baseline.actions, actions)
  ]
}

const keysOf = ({ items }: Table): readonly string[] => keyRuns(items).map(({ key }) => key)

function sessionsOtherwise(raw: Table, baseline: Table): string[] {
  if ((raw.unit === 'event') === (baseline.unit === 'event')) return []
  return [
    raw.unit === 'event'
      ? 'the logs name no sessions, unlike those of the baseline: what belongs together is not known'
      : 'the logs name sessions, unlike those of the baseline: written anew, it would tell more'
  ]
}

/** More of the events than this say how they ended, or the logs do not say it. */
const MOST_END = 0.5
/** An outcome on so many events, in whose place another one stands on about as many. */
const FREQUENT = 0.2
const ALIKE = 1.5

function outcomesOtherwise(raw: Table, baseline: Table): string[] {
  const [before, now] = [sharesOf(baseline), sharesOf(raw)]
  if (before.known >= MOST_END && now.known === 0)
    return ['no event says how it ended, unlike those of the baseline']
  if (now.known >= MOST_END && before.known === 0)
    return ['events say how they ended, unlike those of the baseline: written anew, it would tell more']
  const gone = [...before.shares].filter(([name]) => !now.shares.has(name))
  const fresh = [...now.shares].filter(([name]) => !before.shares.has(name))
  const pairs = gone.flatMap(([from, share]) => {
    const same = fresh.find(([to]) => styleless(to) === styleless(from))
    const alike = fresh.find(
      ([, other]) => Math.min(share, other) >= FREQUENT && Math.max(share / other, other / share) <= ALIKE
    )
    const to = (same ?? alike)?.[0]
    return to === undefined ? [] : [[from, to] as const]
  })
  return pairs.length === 0
    ? []
    : [`outcomes seem to be called otherwise than in the baseline: ${told(pairs)}`]
}

/** The part of the events that say how they ended, and by outcome the part of these. */
function sharesOf({ outcomes, outcome, rows }: Table) {
  const counts = new Float64Array(outcomes.length)
  for (const id of outcome) if (id !== NONE) counts[id] = (counts[id] as number) + 1
  const known = counts.reduce((sum, count) => sum + count, 0)
  const shares = outcomes.flatMap((name, id): [string, number][] =>
    counts[id] === 0 ? [] : [[name, (counts[id] as number) / known]]
  )
  return { known: known / rows, shares: new Map(shares) }
}

/** Values that are looked at to tell of which type a key is. */
const MOST_VALUES = 50
const LITERAL = /^(?:true|false|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i

function typesOtherwise(raw: Table, baseline: Table, { cuts, reduced }: Vocabulary): string[] {
  const before = valuesByKey(baseline.items)
  const cut = new Set(cuts.map(({ key }) => key))
  const reducedKeys = new Set(reduced.map(({ key }) => key))
  const texts: string[] = []
  const typed: string[] = []
  for (const [key, now] of valuesByKey(raw.items)) {
    const values = before.get(key) ?? []
    if (reducedKeys.has(key) || (values.length === 0 && !cut.has(key))) continue
    const wasTyped = cut.has(key) || values.every(isTyped)
    if (wasTyped && now.every(isLiteralText)) texts.push(key)
    else if (!cut.has(key) && values.every(isLiteralText) && now.every(isTyped)) typed.push(key)
  }
  return [
    ...(texts.length === 0
      ? []
      : [`what is a number, true or false in the baseline is a text now: ${listed(texts)}`]),
    ...(typed.length === 0
      ? []
      : [`what is a text in the baseline is a number, true or false now: ${listed(typed)}`])
  ]
}

const isTyped = (value: Item['value']): boolean => typeof value === 'number' || typeof value === 'boolean'
const isLiteralText = (value: Item['value']): boolean => typeof value === 'string' && LITERAL.test(value)

/** Some values of each key, null left out: any key may be without a value. */
const valuesByKey = (items: readonly Item[]): ReadonlyMap<string, readonly Item['value'][]> =>
  new Map(
    keyRuns(items).flatMap(({ key, from, to }) => {
      const values = items.slice(from, Math.min(to, from + MOST_VALUES)).map(({ value }) => value)
      const known = values.filter((value) => value !== null)
      return known.length === 0 ? [] : [[key, known] as const]
    })
  )

/** One value in place of another is a change of that; where none of several is left, they may turn over. */
const FEWEST_VALUES = 2

/** Keys of which no value is as before, though they are told apart by their values. */
function valuesOtherwise(raw: Table, baseline: Table, { cuts, reduced, derived }: Vocabulary): string[] {
  const other = new Set<string>([...cuts, ...reduced].map(({ key }) => key).concat(derived))
  const now = new Map(keyRuns(raw.items).map((run) => [run.key, run]))
  const keys = keyRuns(baseline.items).flatMap(({ key, from, to }) => {
    const run = now.get(key)
    if (run === undefined || other.has(key)) return []
    const [known, fresh] = [baseline.items.slice(from, to), raw.items.slice(run.from, run.to)]
    if (known.length < FEWEST_VALUES || fresh.length === 0 || fresh.length > MOST_VALUES) return []
    // Of another type they are told of as such.
    const texts = new Set(known.map(({ value }) => String(value)))
    return fresh.some(({ value }) => texts.has(String(value))) ? [] : [key]
  })
  return keys.length === 0
    ? []
    : [
        `every value of ${listed(keys)} is new; if such values change by themselves, as weeks and releases do, \`ignore-keys\` leaves them out`
      ]
}

/** Fewer names that changed alike may have done so by chance. */
const FEWEST_PAIRS = 2
/** More names that are gone, or new, have something of each event in them. */
const MOST_NAMES = 400

function namesOtherwise(what: string, before: readonly string[], now: readonly string[]): string[] {
  const [known, there] = [new Set(before), new Set(now)]
  const gone = before.filter((name) => !there.has(name))
  const fresh = now.filter((name) => !known.has(name))
  if (Math.max(gone.length, fresh.length) > MOST_NAMES) return []
  const pairs = changedAlike(gone.flatMap((from) => fresh.map((to) => [from, to] as const)))
  return pairs.length < FEWEST_PAIRS
    ? []
    : [
        `${what} seem to be called otherwise than in the baseline: ${told(pairs)}; if only the names changed, list them under \`rename\` in the config`
      ]
}

const MOST_TOLD = 3

const told = (pairs: readonly NamePair[]): string => listed(pairs.map(([from, to]) => `${from} → ${to}`))

const listed = (names: readonly string[]): string =>
  quote([...names.slice(0, MOST_TOLD), ...(names.length > MOST_TOLD ? ['…'] : [])].join(', '))
