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
}

function coded(table: Table, key: KeyValues): Coded {
  const codes = new Uint32Array(table.rows)
  let single = true
  for (let item = key.from; item < key.to; item++) {
    for (const row of rowsOfItem(table, item)) {
      if (codes[row] !== 0) single = false
      codes[row] = item - key.from + 1
    }
  }
  return {
    key: key.key,
    telling: Math.round(informationOnActions(table, key) * 1e9),
    codes: single ? codes : undefined,
    values: key.to - key.from,
    events: key.events
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
  const entropy = (counts: Iterable<number>) => Math.log(n) - sumOfLogs(counts) / n
  return entropy(key.counts) + entropy(byAction) - entropy(joint)
}

/** Σ x·log x in ascending order: a sum of doubles must not depend on which value came first. */
const sumOfLogs = (counts: Iterable<number>): number =>
  [...counts].sort((p, q) => p - q).reduce((sum, count) => sum + xlogx(count), 0)

/** Mutual information over the larger entropy, where both keys are present: 1 where each key tells the other. */
function sharedInformation(a: Coded, b: Coded): number {
  const x = a.codes as Uint32Array
  const y = b.codes as Uint32Array
  const joint = new Map<number, number>()
  const inA = new Uint32Array(a.values + 1)
  const inB = new Uint32Array(b.values + 1)
  const width = b.values + 1
  let both = 0
  for (let row = 0; row < x.length; row++) {
    const i = x[row] as number
    const j = y[row] as number
    if (i === 0 || j === 0) continue
    both++
    inA[i] = (inA[i] as number) + 1
    inB[j] = (inB[j] as number) + 1
    joint.set(i * width + j, (joint.get(i * width + j) ?? 0) + 1)
  }
  if (both < 0.9 * Math.max(a.events, b.events)) return 0
  const entropy = (counts: Iterable<number>) => Math.log(both) - sumOfLogs(counts) / both
  const entropyA = entropy(inA)
  const entropyB = entropy(inB)
  if (Math.min(entropyA, entropyB) < 1e-9) return 0
  const together = entropy(joint.values())
  return (entropyA + entropyB - together) / Math.max(entropyA, entropyB)
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
    const twin = kept
      .map((other) => ({ other, shared: sharedInformation(other, candidate) }))
      .find(({ shared }) => shared > SAME)
    if (twin === undefined) kept.push(candidate)
    else synonyms.push({ key: candidate.key, into: twin.other.key, shared: twin.shared })
  }
  return synonyms.sort((a, b) => compareText(a.key, b.key))
}
