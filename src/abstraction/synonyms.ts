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
  /** By row: number of the value, 0 where the key is absent; undefined for a key that holds several values at once. */
  readonly codes: Uint32Array | undefined
  readonly values: number
  readonly events: number
  /** In nats, of a key that every event has. */
  readonly entropy: number | undefined
}

function coded(table: Table, key: KeyValues): Coded {
  const codes = new Uint32Array(table.rows)
  let single = true
  for (let item = key.from; item < key.to; item++) {
    const rows = rowsOfItem(table, item)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      if (codes[row] !== 0) single = false
      codes[row] = item - key.from + 1
    }
  }
  return {
    key: key.key,
    telling: Math.round(informationOnActions(table, key) * 1e9),
    codes: single ? codes : undefined,
    values: key.to - key.from,
    events: key.events,
    entropy: key.events === table.rows ? entropyOf(key.counts, table.rows) : undefined
  }
}

/** Mutual information of the key and the action in nats, on the events that have the key. */
function informationOnActions(table: Table, key: KeyValues): number {
  const byAction = new Float64Array(table.actions.length)
  const joint: number[] = []
  const own = new Float64Array(table.actions.length)
  for (let item = key.from; item < key.to; item++) {
    const rows = rowsOfItem(table, item)
    for (let i = 0; i < rows.length; i++) {
      const action = table.action[rows[i] as number] as number
      own[action] = (own[action] as number) + 1
      byAction[action] = (byAction[action] as number) + 1
    }
    // Only what occurs: values times actions may be more than there are events by far.
    for (let i = 0; i < rows.length; i++) {
      const action = table.action[rows[i] as number] as number
      if (own[action] !== 0) joint.push(own[action] as number)
      own[action] = 0
    }
  }
  const n = key.events
  if (n === 0) return 0
  return entropyOf(key.counts, n) + entropyOf(byAction, n) - entropyOf(joint, n)
}

/** Entropy in nats of counts that add up to n. */
const entropyOf = (counts: ArrayLike<number>, n: number): number => Math.log(n) - sumOfLogs(counts) / n

/** Σ x·log x in ascending order: a sum of doubles must not depend on which value came first. */
function sumOfLogs(counts: ArrayLike<number>): number {
  const sorted = Float64Array.from(counts).sort()
  let sum = 0
  for (let i = 0; i < sorted.length; i++) sum += xlogx(sorted[i] as number)
  return sum
}

/** Counters of pairs of values held at once; where there are more, only those that occur are. */
const MOST_COUNTERS = 1 << 16

/** Below this ratio of their entropies two keys cannot have so much in common: far from where rounding decides. */
const ALIKE = 0.9

/** Mutual information over the larger entropy, where both keys are present: 1 where each key tells the other. */
function sharedInformation(a: Coded, b: Coded): number {
  if (a.entropy !== undefined && b.entropy !== undefined) {
    const [low, high] = [Math.min(a.entropy, b.entropy), Math.max(a.entropy, b.entropy)]
    if (low < ALIKE * high) return 0
  }
  const x = a.codes as Uint32Array
  const y = b.codes as Uint32Array
  const width = b.values + 1
  const joint = new PairCounters((a.values + 1) * width)
  const inA = new Uint32Array(a.values + 1)
  const inB = new Uint32Array(b.values + 1)
  let both = 0
  for (let row = 0; row < x.length; row++) {
    const i = x[row] as number
    const j = y[row] as number
    if (i === 0 || j === 0) continue
    both++
    inA[i] = (inA[i] as number) + 1
    inB[j] = (inB[j] as number) + 1
    joint.add(i * width + j)
  }
  if (both < 0.9 * Math.max(a.events, b.events)) return 0
  const entropyA = entropyOf(inA, both)
  const entropyB = entropyOf(inB, both)
  if (Math.min(entropyA, entropyB) < 1e-9) return 0
  const together = entropyOf(joint.counts(), both)
  return (entropyA + entropyB - together) / Math.max(entropyA, entropyB)
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
  const candidates = keys
    .map((key) => coded(table, key))
    .filter(({ codes, values }) => codes !== undefined && values > 1)
    .sort(
      (a, b) =>
        standing(a.key) - standing(b.key) ||
        b.events - a.events ||
        b.telling - a.telling ||
        a.key.length - b.key.length ||
        compareText(a.key, b.key)
    )
  const kept: Coded[] = []
  const synonyms: Synonym[] = []
  for (const candidate of candidates) {
    const twin = twinOf(candidate, kept)
    if (twin === undefined) kept.push(candidate)
    else synonyms.push({ key: candidate.key, into: twin.other.key, shared: twin.shared })
  }
  return synonyms.sort((a, b) => compareText(a.key, b.key))
}

/** The first of the keys kept that says the same. */
function twinOf(candidate: Coded, kept: readonly Coded[]) {
  for (const other of kept) {
    const shared = sharedInformation(other, candidate)
    if (shared > SAME) return { other, shared }
  }
  return undefined
}
