import { compareItems, type Item } from '../events/table.ts'
import { NOTHING_LEFT, SEVERAL } from './collecting-layout.ts'
import { rangeOf } from './cut-points.ts'
import { GIVEN, isArgument } from './given.ts'
import { reduce } from './reductions.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Translate = (item: Item) => readonly Item[]

/** What becomes of the items of one key; of most keys it need not be asked item by item. */
type Treatment =
  | { readonly do: 'drop' }
  | { readonly do: 'keep'; readonly key: string }
  | { readonly do: 'cut'; readonly key: string; readonly at: readonly number[] }
  | { readonly do: 'translate'; readonly translate: Translate }

const NOTHING: readonly Item[] = []

/** By the key's name in the log. Derived context is not asked for here. */
function treatments(vocabulary: Vocabulary): (original: string) => Treatment {
  const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const known = new Set(vocabulary.known)
  const dropped = new Set(vocabulary.dropped.map(({ key }) => key))
  const merged = new Set(vocabulary.merged.map(({ key }) => key))
  const derived: ReadonlySet<string> = new Set(vocabulary.derived)
  const cuts = new Map(vocabulary.cuts.map(({ key, at }) => [key, at]))
  const reduced = new Map(vocabulary.reduced.map((reduction) => [reduction.key, reduction]))
  const isLeft = (key: string) => !merged.has(key) && !dropped.has(key) && !derived.has(key)
  return (original) => {
    const key = renamed.get(original) ?? original
    const reduction = reduced.get(key)
    if (reduction !== undefined)
      return {
        do: 'translate',
        translate: ({ value }) =>
          reduce(key, value, reduction.to, reduction.root).filter((item) => isLeft(item.key))
      }
    if (!isLeft(key)) return { do: 'drop' }
    const at = cuts.get(key)
    if (at !== undefined) return at.length === 0 ? { do: 'drop' } : { do: 'cut', key, at }
    if (known.size > 0 && !known.has(key)) {
      const other = isArgument(key) ? [{ key, value: GIVEN }] : NOTHING
      return { do: 'translate', translate: ({ value }) => (isCategory(value) ? [{ key, value }] : other) }
    }
    return { do: 'keep', key }
  }
}

/**
 * Of a key that the vocabulary has not seen, only what can hardly be an identifier or a measurement is taken; of an
 * argument else that it was given.
 */
const isCategory = (value: Item['value']): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && /^[\p{L} _-]{1,32}$/u.test(value))

/**
 * What becomes of one item of the log: nothing, one item, or several. The items of one key should be asked for one after
 * the other: what the vocabulary says of a key is looked up once.
 */
export function translator(vocabulary: Vocabulary): Translate {
  const treatmentOf = treatments(vocabulary)
  let last: string | undefined
  let translate: Translate = () => NOTHING
  return (item) => {
    if (item.key !== last) {
      last = item.key
      translate = translateBy(treatmentOf(last))
    }
    return translate(item)
  }
}

function translateBy(treatment: Treatment): Translate {
  if (treatment.do === 'drop') return () => NOTHING
  if (treatment.do === 'translate') return treatment.translate
  const { key } = treatment
  if (treatment.do === 'keep') return ({ value }) => [{ key, value }]
  const { at } = treatment
  return ({ value }) => (typeof value === 'number' ? [{ key, value: rangeOf(value, at) }] : NOTHING)
}

/** The items of one key, which stand behind each other: the first, and the one after the last. */
interface Run {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** The keys of sorted items. Of a key with many values hardly any is looked at. */
export function keyRuns(items: readonly Item[]): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < items.length; ) {
    const { key } = items[from] as Item
    let [last, step] = [from, 1]
    for (; items[last + step]?.key === key; step *= 2) last += step
    let to = Math.min(last + step, items.length)
    while (last + 1 < to) {
      const middle = (last + to) >>> 1
      if (items[middle]?.key === key) last = middle
      else to = middle
    }
    runs.push({ key, from, to })
    from = to
  }
  return runs
}

/** What becomes of the items of a table, and of derived ones behind them. */
export interface Renumbering {
  /** Sorted, each once. */
  readonly items: readonly Item[]
  /** By item before: its number now, or `NOTHING_LEFT`, or `SEVERAL`. */
  readonly becomes: Int32Array
  /** Of those that become several: all of their numbers. */
  readonly several: ReadonlyMap<number, readonly number[]>
}

/** `named`: what an item is called by besides, if anything. */
export function renumber(
  items: readonly Item[],
  derived: readonly Item[],
  vocabulary: Vocabulary,
  named: Translate | undefined
): Renumbering {
  const treatmentOf = treatments(vocabulary)
  const merged = new Set(vocabulary.merged.map(({ key }) => key))
  const produced: Item[] = []
  const becomes = new Int32Array(items.length + derived.length).fill(NOTHING_LEFT)
  const several = new Map<number, number[]>()
  const interned = new Map<string, number>()
  const intern = (item: Item): number => {
    const text = JSON.stringify([item.key, item.value])
    const known = interned.get(text)
    if (known !== undefined) return known
    const number = produced.push(item) - 1
    interned.set(text, number)
    return number
  }
  for (const { key, from, to } of keyRuns(items)) {
    const treatment = treatmentOf(key)
    if (named !== undefined || treatment.do === 'translate') {
      const translate = translateBy(treatment)
      for (let id = from; id < to; id++) {
        const item = items[id] as Item
        const numbers = [...translate(item), ...(named?.(item) ?? [])].map(intern)
        if (numbers.length > 1) several.set(id, numbers)
        becomes[id] = numbers.length > 1 ? SEVERAL : (numbers[0] ?? NOTHING_LEFT)
      }
    } else if (treatment.do === 'keep') {
      for (let id = from; id < to; id++) {
        const item = items[id] as Item
        becomes[id] =
          produced.push(treatment.key === key ? item : { key: treatment.key, value: item.value }) - 1
      }
    } else if (treatment.do === 'cut') {
      const { at } = treatment
      const ranges = new Map<number, number>()
      for (let id = from; id < to; id++) {
        const { value } = items[id] as Item
        if (typeof value !== 'number') continue
        const above = at.findIndex((cut) => value < cut)
        let number = ranges.get(above)
        if (number === undefined) {
          number = produced.push({ key: treatment.key, value: rangeOf(value, at) }) - 1
          ranges.set(above, number)
        }
        becomes[id] = number
      }
    }
  }
  derived.forEach((item, d) => {
    if (!merged.has(item.key)) becomes[items.length + d] = produced.push(item) - 1
  })
  return sorted(produced, becomes, several)
}

/** Puts the numbers of sorted items in the place of those of the items as they were produced. */
function sorted(
  produced: readonly Item[],
  becomes: Int32Array,
  several: ReadonlyMap<number, readonly number[]>
): Renumbering {
  const order = new Uint32Array(produced.length)
  const places = Array.from(produced.keys())
  places.sort((a, b) => compareItems(produced[a] as Item, produced[b] as Item))
  const items: Item[] = []
  for (const place of places) {
    const item = produced[place] as Item
    const last = items.at(-1)
    if (last === undefined || compareItems(last, item) !== 0) items.push(item)
    order[place] = items.length - 1
  }
  for (let id = 0; id < becomes.length; id++) {
    const number = becomes[id] as number
    if (number >= 0) becomes[id] = order[number] as number
  }
  return {
    items,
    becomes,
    several: new Map([...several].map(([id, numbers]) => [id, numbers.map((n) => order[n] as number)]))
  }
}
