import { keyCodes, tableKeys } from '../events/key-codes.ts'
import { rowsOfItem } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import { compareText } from '../events/table.ts'
import type { KeyValues } from './classify.ts'

/** Above this share of information in common, two keys say the same. */
const SAME = 0.95

const xlogx = (x: number): number => (x > 0 ? x * Math.log(x) : 0)

interface Coded {
  readonly key: string
  /** Bits that the key tells of the action, on the events that have it; in billionths, so that copies tell the same. */
  readonly telling: number
  /** Rows that have the key, ascending; undefined where all have it, or where it holds several values at once. */
  readonly rows: Uint32Array | undefined
  /** By row of `rows`, or of the table: number of the value; undefined for a key that holds several values at once. */
  readonly codes: Uint32Array | undefined
  readonly values: number
  readonly events: number
  /** In nats, of a key that every event has. */
  readonly entropy: number | undefined
}

/** `marks`: by row of the table, all 0, and left so. */
function coded(table: Table, key: KeyValues, marks: Uint32Array): Coded {
  const found = codesByRow(table, key) ?? codesByItem(table, key, marks)
  return {
    key: key.key,
    telling: Math.round(informationOnActions(table, key, found) * 1e9),
    ...found,
    values: key.to - key.from,
    events: key.events,
    entropy: key.events === table.rows ? entropyOf(key.counts, table.rows) : undefined
  }
}

type Placed = Pick<Coded, 'rows' | 'codes'>

/** Of a key that a good part of the rows has, one value each. */
function codesByRow(table: Table, { from, events }: KeyValues): Placed | undefined {
  const { place, codes } = keyCodes(table)
  const column = place[tableKeys(table).keyOf[from] as number] as number
  if (column < 0) return undefined
  const all = codes.subarray(column * table.rows, (column + 1) * table.rows)
  if (events === table.rows) return { rows: undefined, codes: Uint32Array.from(all) }
  const own = { rows: new Uint32Array(events), codes: new Uint32Array(events) }
  for (let row = 0, i = 0; row < table.rows; row++) {
    if (all[row] === 0) continue
    own.rows[i] = row
    own.codes[i++] = all[row] as number
  }
  return own
}

function codesByItem(table: Table, key: KeyValues, marks: Uint32Array): Placed {
  const rows = new Uint32Array(key.events)
  let size = 0
  let single = true
  for (let item = key.from; item < key.to; item++) {
    const own = rowsOfItem(table, item)
    for (let i = 0; i < own.length; i++) {
      const row = own[i] as number
      if (marks[row] !== 0) single = false
      else rows[size++] = row
      marks[row] = item - key.from + 1
    }
  }
  const isEverywhere = size === table.rows
  let codes: Uint32Array | undefined
  if (single && isEverywhere) codes = marks.slice()
  else if (single) {
    rows.sort()
    codes = rows.map((row) => marks[row] as number)
  }
  for (let i = 0; i < size; i++) marks[rows[i] as number] = 0
  return { rows: single && !isEverywhere ? rows : undefined, codes }
}

/** Mutual information of the key and the action in nats, on the events that have the key. */
function informationOnActions(table: Table, key: KeyValues, { rows, codes }: Placed): number {
  const n = key.events
  if (n === 0) return 0
  const width = table.actions.length
  const byAction = new Float64Array(width)
  const pairs = (key.to - key.from + 1) * width
  let joint: ArrayLike<number>
  if (codes === undefined || pairs > MOST_COUNTERS) joint = pairsWithActions(table, key, byAction)
  else {
    const counts = new Float64Array(pairs)
    for (let i = 0; i < codes.length; i++) {
      const action = table.action[rows === undefined ? i : (rows[i] as number)] as number
      const pair = (codes[i] as number) * width + action
      byAction[action] = (byAction[action] as number) + 1
      counts[pair] = (counts[pair] as number) + 1
    }
    joint = counts
  }
  return entropyOf(key.counts, n) + entropyOf(byAction, n) - entropyOf(joint, n)
}

/** Only what occurs: values times actions may be more than there are events by far. Counts the actions as well. */
function pairsWithActions(table: Table, key: KeyValues, byAction: Float64Array): number[] {
  const joint: number[] = []
  const own = new Float64Array(table.actions.length)
  for (let item = key.from; item < key.to; item++) {
    const rows = rowsOfItem(table, item)
    for (let i = 0; i < rows.length; i++) {
      const action = table.action[rows[i] as number] as number
      own[action] = (own[action] as number) + 1
      byAction[action] = (byAction[action] as number) + 1
    }
    for (let i = 0; i < rows.length; i++) {
      const action = table.action[rows[i] as number] as number
      if (own[action] !== 0) joint.push(own[action] as number)
      own[action] = 0
    }
  }
  return joint
}

/** Entropy in nats of counts that add up to n. */
const entropyOf = (counts: ArrayLike<number>, n: number): number => Math.log(n) - sumOfLogs(counts) / n

/** Σ x·log x in ascending order: a sum of doubles must not depend on which value came first. */
function sumOfLogs(counts: ArrayLike<number>): number {
  const sorted = new Float64Array(counts).sort()
  let sum = 0
  for (let i = 0; i < sorted.length; i++) sum += xlogx(sorted[i] as number)
  return sum
}

/** Counters of pairs of values held at once; where there are more, only those that occur are. */
const MOST_COUNTERS = 1 << 16

/** Below this ratio of their entropies two keys cannot have so much in common: far from where rounding decides. */
const ALIKE = 0.9

/** Share of the events of either key that must have both for one to stand for the other. */
const TOGETHER = 0.9

/** Mutual information over the larger entropy, where both keys are present: 1 where each key tells the other. */
function sharedInformation(a: Coded, b: Coded): number {
  if (a.entropy !== undefined && b.entropy !== undefined) {
    const [low, high] = [Math.min(a.entropy, b.entropy), Math.max(a.entropy, b.entropy)]
    if (low < ALIKE * high) return 0
  }
  const least = TOGETHER * Math.max(a.events, b.events)
  if (Math.min(a.events, b.events) < least) return 0
  const places = placesOfBoth(a, b, least)
  if (places === undefined) return 0
  const { inA, inB, both } = places
  const x = a.codes as Uint32Array
  const y = b.codes as Uint32Array
  const width = b.values + 1
  if (a.entropy !== undefined && b.entropy !== undefined && (a.values + 1) * width <= MOST_COUNTERS) {
    const joint = new Uint32Array((a.values + 1) * width)
    const first = Math.floor(both * FIRST)
    addPairs(x, y, { width, from: 0, to: first }, joint)
    const most = DIFFERS * Math.max(a.entropy, b.entropy)
    const isTold = joint.length <= first
    if (isTold && leftOpen(joint, width, a.entropy >= b.entropy) * (first / both) > most) return 0
    addPairs(x, y, { width, from: first, to: both }, joint)
    return inCommon(a.entropy, b.entropy, entropyOf(joint, both))
  }
  const joint = new PairCounters((a.values + 1) * width)
  const countsA = new Uint32Array(a.values + 1)
  const countsB = new Uint32Array(b.values + 1)
  for (let at = 0; at < both; at++) {
    const i = x[inA === undefined ? at : (inA[at] as number)] as number
    const j = y[inB === undefined ? at : (inB[at] as number)] as number
    countsA[i] = (countsA[i] as number) + 1
    countsB[j] = (countsB[j] as number) + 1
    joint.add(i * width + j)
  }
  return inCommon(entropyOf(countsA, both), entropyOf(countsB, both), entropyOf(joint.counts(), both))
}

/** Share of the events that are looked at first: most pairs of keys have so little in common that these show it. */
const FIRST = 1 / 8

/** What the rest could at best leave of that, with room for rounding: more than `SAME` then is not in common. */
const DIFFERS = 1 - SAME + 0.01

function addPairs(
  x: Uint32Array,
  y: Uint32Array,
  { width, from, to }: { readonly width: number; readonly from: number; readonly to: number },
  joint: Uint32Array
): void {
  for (let row = from; row < to; row++) {
    const pair = (x[row] as number) * width + (y[row] as number)
    joint[pair] = (joint[pair] as number) + 1
  }
}

/**
 * Nats that one key leaves open where the other is known: the first where `ofFirst`, else the second. Of some of the events,
 * times their share, it is no more than of all: conditional entropy is concave.
 */
function leftOpen(joint: Uint32Array, width: number, ofFirst: boolean): number {
  const given = new Float64Array(ofFirst ? width : joint.length / width)
  let [events, sum] = [0, 0]
  for (let pair = 0; pair < joint.length; pair++) {
    const count = joint[pair] as number
    const other = ofFirst ? pair % width : Math.floor(pair / width)
    given[other] = (given[other] as number) + count
    events += count
    sum -= xlogx(count)
  }
  for (const count of given) sum += xlogx(count)
  return sum / Math.max(1, events)
}

const inCommon = (a: number, b: number, together: number): number =>
  Math.min(a, b) < 1e-9 ? 0 : (a + b - together) / Math.max(a, b)

/** Where the codes of the rows that have both keys stand, if there are enough; undefined lists are 0, 1, 2 … */
function placesOfBoth(a: Coded, b: Coded, least: number) {
  if (a.rows === undefined || b.rows === undefined) {
    // A key that every event has has its code at the row itself.
    const both = Math.min(a.events, b.events)
    return {
      inA: a.rows === undefined ? b.rows : undefined,
      inB: b.rows === undefined ? a.rows : undefined,
      both
    }
  }
  const [inA, inB] = [new Uint32Array(a.rows.length), new Uint32Array(b.rows.length)]
  let both = 0
  let i = 0
  let j = 0
  while (i < a.rows.length && j < b.rows.length) {
    const difference = (a.rows[i] as number) - (b.rows[j] as number)
    if (difference === 0) {
      inA[both] = i++
      inB[both++] = j++
    } else if (difference < 0) i++
    else j++
    // Too many were missed by now.
    if (both + a.rows.length - i < least || both + b.rows.length - j < least) return undefined
  }
  return { inA, inB, both }
}

class PairCounters {
  readonly #dense: Uint32Array | undefined
  readonly #sparse = new Map<number, number>()

  constructor(pairs: number) {
    this.#dense = pairs <= MOST_COUNTERS ? new Uint32Array(pairs) : undefined
  }

  add(pair: number): void {
    if (this.#dense !== undefined) this.#dense[pair] = (this.#dense[pair] as number) + 1
    else this.#sparse.set(pair, (this.#sparse.get(pair) ?? 0) + 1)
  }

  counts(): ArrayLike<number> {
    return this.#dense === undefined ? [...this.#sparse.values()] : this.#dense.filter((count) => count > 0)
  }
}

export interface Synonym {
  readonly key: string
  readonly into: string
  readonly shared: number
}

/**
 * Keys that say the same as another, which then stands for both: a derived one before one of the log, then the one that
 * occurs more often, that tells more of the action (a noisy copy tells less), with the shorter name. Independent of the
 * order of keys.
 */
export function synonymsIn(
  table: Table,
  keys: readonly KeyValues[],
  standing: (key: string) => number
): Synonym[] {
  const marks = new Uint32Array(table.rows)
  const candidates = keys
    .map((key) => coded(table, key, marks))
    .filter(({ codes, values }) => codes !== undefined && values > 1)
    .sort(
      (a, b) =>
        standing(a.key) - standing(b.key) ||
        b.events - a.events ||
        b.telling - a.telling ||
        a.key.length - b.key.length ||
        compareText(a.key, b.key)
    )
  const kept = new Kept(table.rows)
  const synonyms: Synonym[] = []
  for (const candidate of candidates) {
    const twin = kept.twinOf(candidate)
    if (twin === undefined) kept.add(candidate)
    else synonyms.push({ key: candidate.key, into: twin.other.key, shared: twin.shared })
  }
  return synonyms.sort((a, b) => compareText(a.key, b.key))
}

/** Keys on fewer events than this part of all are looked up by their rows: there may be thousands of them. */
const SELDOM = 0.1

/** The keys that stand for themselves, in their order. */
class Kept {
  readonly #keys: Coded[] = []
  readonly #frequent: number[] = []
  readonly #rows: number
  /** By row: the seldom keys that have it among their first rows, of which a twin misses too few to miss them all. */
  readonly #seldom = new Map<number, number[]>()

  constructor(rows: number) {
    this.#rows = rows
  }

  add(key: Coded): void {
    const place = this.#keys.push(key) - 1
    if (key.rows === undefined || key.events >= SELDOM * this.#rows) {
      this.#frequent.push(place)
      return
    }
    for (const row of key.rows.subarray(0, Math.floor((1 - TOGETHER) * key.events) + 2)) {
      const own = this.#seldom.get(row)
      if (own === undefined) this.#seldom.set(row, [place])
      else own.push(place)
    }
  }

  /** The first of the keys that says the same. */
  twinOf(candidate: Coded): { readonly other: Coded; readonly shared: number } | undefined {
    const places = new Set(this.#frequent)
    if (this.#seldom.size > 0) {
      for (const row of candidate.rows ?? [])
        for (const place of this.#seldom.get(row) ?? []) places.add(place)
    }
    for (const place of [...places].sort((a, b) => a - b)) {
      const other = this.#keys[place] as Coded
      const shared = sharedInformation(other, candidate)
      if (shared > SAME) return { other, shared }
    }
    return undefined
  }
}
