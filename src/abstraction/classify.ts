import type { Scalar } from '../events/event.ts'
import { tableKeys } from '../events/key-codes.ts'
import { rowsOfItem } from '../events/postings.ts'
import { NONE, type Table } from '../events/table.ts'
import { isDated, isDayNumber, isPointInTime, lasts, namesTime, outlasts, type TimeSpan } from './calendar.ts'
import { isArgument } from './given.ts'
import type { Spread } from './spread.ts'
import type { Reduction } from './vocabulary.ts'

/** What a key holds in a table. */
export interface KeyValues {
  readonly key: string
  /** First item of the key and the one after its last. */
  readonly from: number
  readonly to: number
  /** Rows by value, in the order of the items. */
  readonly counts: Uint32Array
  /** Sum of the counts. */
  readonly events: number
}

/** The keys of a table with their values; keys in the order of the items. */
export function keysOf(table: Table): readonly KeyValues[] {
  const { start, events } = tableKeys(table)
  return Array.from({ length: start.length - 1 }, (_, number) => {
    const [from, to] = [start[number] as number, start[number + 1] as number]
    let sum = 0
    for (let item = from; item < to; item++) sum += events[item] as number
    return { key: table.items[from]?.key as string, from, to, counts: events.subarray(from, to), events: sum }
  })
}

/**
 * What to do with a key: keep its values (whole numbers on a scale may be told in ranges where that says the same), cut its numbers,
 * reduce its texts, or leave it out, each with the reason.
 */
export type Treatment =
  | { readonly do: 'keep'; readonly isScale?: true }
  | { readonly do: 'cut' }
  | { readonly do: 'reduce'; readonly to: Reduction; readonly reason: string; readonly names: boolean }
  | { readonly do: 'drop'; readonly reason: string; readonly names: boolean }

/** Fewest whole numbers of which two could be told from two others. */
const MIN_SCALE = 4

/** Fewer different values than this are looked at one by one, whatever they look like. */
const FEW = 10

const namesThing =
  /(?:^|[._\-\s])(?:id|ids|uuid|guid|key|hash|sha|digest|ref|token|handle|number|email)(?:\[\d+\])?$|Id$|ID$|Uuid$/
const argumentNames = /(?:^|[._-])(?:argset|arg_?names|arg_?keys|argument_?names)$/i
const pathName = /path|file|dir|folder|cwd/i
const birth = /birth|dob$/i
const commandName = /(?:^|[._-])(?:command|cmd|shell|script)$/i
const codeName = /status|code|level|priority|grade|tier|version|port|count|retries|attempt/i

const looksLikeDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
const looksLikeTime = (text: string): boolean => /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)
const looksLikeUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)
const looksLikePath = (text: string): boolean =>
  /^[^\s<>"'|?*][^<>"'|?*\n]*[/\\][^<>"'|?*\n]*$|^[\w.-]+\.(?=\w*[A-Za-z])[A-Za-z0-9]{1,8}$|^[~./\\]/.test(
    text
  ) &&
  !/:\/\//.test(text) &&
  text.length < 400
const looksLikeText = (text: string): boolean =>
  text.length > 300 || (text.length > 60 && /\s/.test(text)) || text.split(/\s+/).length > 5
/** One number of several parts after the other: releases, of which each is soon followed by the next. */
const looksLikeRelease = (text: string): boolean => /^v?\d+(?:\.\d+){2,}(?:[-+.]\w[\w.+-]*)?$/i.test(text)
/** What is built, each time under a higher number, in whatever form that is written. */
const builtThing =
  /(?:^|[._-])(?:\w+_)?(?:release|build|revision|changeset)(?:_?(?:no|nr|num|number|name|tag|version))?$/i
/** What people give a number each, however their key is called. */
const numberedThing =
  /(?:^|[._-])(?:issue|pr|pull(?:_request)?|order|ticket|case|customer|account|user|invoice|booking|job|run|build)$/i
/** From this number on what is counted is no list that people think in. */
const SMALLEST_NUMBERED = 100
/** A name that is drawn or counted up, whatever its key is called. */
const looksLikeName = (text: string): boolean =>
  /^[A-Za-z]{1,6}[-_#]?\d{4,}$/.test(text) ||
  /^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,}$/i.test(text) ||
  /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text)
const isNumbered = (text: string): boolean => /\d{3}/.test(text) || looksLikeName(text)
const looksLikeIdentifier = (text: string): boolean =>
  /^[\w.#:@-]*\d{2,}[\w.#:@-]*$/.test(text) ||
  /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text) ||
  /^(?=.*\d)[0-9a-f]{7,}$/i.test(text) ||
  /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{5,}$/.test(text) ||
  /^\S+@\S+\.\S+$/.test(text)

/** Share of the different texts that pass. */
const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length

/** Whether a greater share of the texts passes than `least`: most lists show early whether it can. */
function isMoreThan(least: number, texts: readonly string[], test: (text: string) => boolean): boolean {
  const { length } = texts
  let passed = 0
  for (let i = 0; i < length && (passed + length - i) / length > least; i++) {
    if (test(texts[i] as string)) passed++
    if (passed / length > least) return true
  }
  return false
}

/** Whether every value stands in one session only and most sessions have their own: another name of the session. */
function namesSession(table: Table, values: KeyValues, spread: Spreading): boolean {
  const different = values.to - values.from
  return different > FEW && different >= 0.5 * table.sessions && spread(values).isOfOneSession
}

/** How the values of a key spread over the sessions of the table. */
export type Spreading = (values: KeyValues) => Spread

/** More different values than this are no list that people think in, however often each comes back. */
const MOST_CATEGORIES = 64
/** Events and independent units (cases, else sessions) in which a value must stand to be no name of one thing. */
const MIN_RECURRING = { events: 10, units: 5 }

/**
 * Whether nearly every event holds a value that comes back in many tasks: whatever `intent_07` looks like, a name of
 * one thing does not do so.
 */
function recurs(table: Table, values: KeyValues): boolean {
  if (values.to - values.from > MOST_CATEGORIES) return false
  let recurring = 0
  for (let item = values.from; item < values.to; item++) {
    const rows = rowsOfItem(table, item)
    if (rows.length >= MIN_RECURRING.events && unitsOf(table, rows) >= MIN_RECURRING.units)
      recurring += rows.length
  }
  return recurring >= 0.9 * values.events
}

/** Different cases of the rows, sessions where the log names no cases. */
function unitsOf(table: Table, rows: Uint32Array): number {
  const cases = new Set<number>()
  let sessions = 0
  let last = -1
  for (const row of rows) {
    const session = table.session[row] as number
    if (session === last) continue
    last = session
    const of = table.sessionCase[session] as number
    if (of === NONE) sessions++
    else cases.add(of)
  }
  return sessions + cases.size
}

/** Days within which there may be one release only, and the next one soon after. */
const RELEASE_DAYS = 14

const hasNumber = (text: string): boolean => /\d/.test(text)

/**
 * What an argument's texts move on with, however the agent behaves: it asks for another day each day, and builds one
 * release after the other. Undefined for texts that stay, and of a log without times for days of all sorts.
 */
function movingOn(
  key: string,
  texts: readonly string[],
  span: TimeSpan | undefined
): 'time' | 'dated' | 'release' | undefined {
  const [only = '', ...others] = texts
  const isPinned = others.length === 0 && span !== undefined && lasts(span, RELEASE_DAYS)
  const isRelease = builtThing.test(key) ? hasNumber : looksLikeRelease
  if (!isPinned && isMoreThan(0.9, texts, isRelease)) return 'release'
  const stays = span === undefined ? texts.length > FEW : others.length === 0 && outlasts(span, only)
  if (stays) return undefined
  const isOfTime = namesTime(key) ? hasNumber : (text: string) => isPointInTime(text, span)
  if (isMoreThan(0.9, texts, isOfTime)) return 'time'
  // Without times, one name with a day in it may as well be that of a model.
  const mayStay = texts.length > FEW || (span === undefined && others.length === 0)
  return !mayStay && isMoreThan(0.5, texts, (text) => isDated(text, span)) ? 'dated' : undefined
}

function textTreatment(
  table: Table,
  values: KeyValues,
  texts: readonly string[],
  spread: Spreading,
  span: TimeSpan | undefined
): Treatment {
  const { key, events } = values
  const different = values.to - values.from
  const found = `${different} different values on ${events} events`
  const arePaths = () =>
    isMoreThan(pathName.test(key) ? 0.5 : 0.9, texts, looksLikePath) && share(texts, looksLikeText) < 0.5
  const many = different > FEW || different > events / 3
  if (argumentNames.test(key))
    return { do: 'drop', reason: 'names the arguments of the call: follows from the action', names: false }
  if (isMoreThan(0.9, texts, looksLikeTime))
    return { do: 'drop', reason: `points in time: ${found}`, names: false }
  if (different > 3 && isMoreThan(0.8, texts, looksLikeUrl))
    return { do: 'reduce', to: 'url', reason: `addresses: ${found}`, names: true }
  if (different > 3 && commandName.test(key) && isMoreThan(0.3, texts, (text) => /\s/.test(text)))
    return { do: 'reduce', to: 'command', reason: `commands: ${found}`, names: false }
  if (different > 3 && isMoreThan(0.9, texts, looksLikeDate) && birth.test(key))
    return { do: 'drop', reason: `dates of birth: ${found}`, names: false }
  const moving = isArgument(key) && !birth.test(key) ? movingOn(key, texts, span) : undefined
  const isDatedPath = moving === 'dated' && arePaths()
  if (moving !== undefined && !isDatedPath)
    return moving === 'release'
      ? { do: 'drop', reason: `identifiers: ${found}`, names: true }
      : { do: 'drop', reason: `points in time: ${found}`, names: false }
  if (different > 3 && isMoreThan(0.9, texts, looksLikeDate))
    return { do: 'reduce', to: 'date', reason: `dates: ${found}`, names: false }
  if ((different > 3 && arePaths()) || isDatedPath)
    return { do: 'reduce', to: 'path', reason: `paths: ${found}`, names: true }
  const areIdentifiers = (least: number) =>
    !recurs(table, values) && isMoreThan(least, texts, looksLikeIdentifier)
  // A log of a day may be about two issues, each in many sessions; that of the next day is about others.
  const namesObjects =
    isArgument(key) && isMoreThan(0.9, texts, namesThing.test(key) ? isNumbered : looksLikeName)
  if (namesObjects || (namesThing.test(key) && different > 3 && (different > FEW || areIdentifiers(0.5))))
    return { do: 'drop', reason: `identifiers: ${found}`, names: true }
  if (many && areIdentifiers(0.6)) return { do: 'drop', reason: `identifiers: ${found}`, names: true }
  if (different > 2 && isMoreThan(0.5, texts, looksLikeText) && different > events / 10)
    return { do: 'drop', reason: `free text: ${found}`, names: false }
  if (different > FEW && namesSession(table, values, spread))
    return { do: 'drop', reason: `another name of the session: ${found}`, names: false }
  if (different > FEW && (different > events / 3 || different > 1000))
    return { do: 'drop', reason: `nearly every value stands alone: ${found}`, names: namesThing.test(key) }
  return { do: 'keep' }
}

function numberTreatment(
  table: Table,
  values: KeyValues,
  numbers: readonly number[],
  spread: Spreading,
  span: TimeSpan | undefined
): Treatment {
  const { key, events } = values
  const different = numbers.length
  const found = `${different} different values on ${events} events`
  const whole = numbers.every(Number.isInteger)
  if (isArgument(key) && whole && (namesTime(key) || numbers.every((n) => isDayNumber(n, span))))
    return { do: 'drop', reason: `points in time: ${found}`, names: false }
  const isObject = namesThing.test(key) || numberedThing.test(key)
  if (isArgument(key) && whole && isObject && numbers.every((n) => n >= SMALLEST_NUMBERED))
    return { do: 'drop', reason: `identifiers: ${found}`, names: true }
  const isShort = different <= 5 || (different <= 20 && codeName.test(key) && different < events / 5)
  if (isShort && whole) return different < MIN_SCALE ? { do: 'keep' } : { do: 'keep', isScale: true }
  if (whole && numbers.every((n) => n > 1e9 && n < 1e17) && /time|date|stamp|_at$|At$/.test(key))
    return { do: 'drop', reason: `points in time: ${found}`, names: false }
  if (whole && namesThing.test(key)) return { do: 'drop', reason: `identifiers: ${found}`, names: true }
  if (
    whole &&
    different > FEW &&
    namesSession(table, values, spread) &&
    different > events / 3 &&
    numbers.every((n) => n > 1e5)
  )
    return { do: 'drop', reason: `identifiers: ${found}`, names: true }
  return { do: 'cut' }
}

/** What the values of a key call for; `span` is the time of the log, where it has one. */
export function treatmentOf(
  table: Table,
  values: KeyValues,
  spread: Spreading,
  span: TimeSpan | undefined
): Treatment {
  const texts: string[] = []
  const numbers: number[] = []
  let others = 0
  for (let item = values.from; item < values.to; item++) {
    const value = table.items[item]?.value as Scalar
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'number') numbers.push(value)
    else others++
  }
  if (texts.length > numbers.length + others) return textTreatment(table, values, texts, spread, span)
  if (numbers.length > texts.length + others) return numberTreatment(table, values, numbers, spread, span)
  return { do: 'keep' }
}

/** Whether the key's name alone says that its values name things. */
export const namedLikeObject = (key: string): boolean => namesThing.test(key)
