import { integersBelow, release } from '../events/columns.ts'
import { compareItems, compareText, type Integers, type Item, type Table } from '../events/table.ts'
import { isWithin, rangeOf } from './cut-points.ts'
import { type Derivation, derive } from './derived.ts'
import { GIVEN, isArgument } from './given.ts'
import { partsOf, reduce } from './reductions.ts'
import type { Vocabulary } from './vocabulary.ts'

type Translate = (item: Item) => readonly Item[]

const NOTHING: readonly Item[] = []

/**
 * What becomes of one item of the log: nothing, one item, or several. Derived context is not asked for here. The items
 * of one key should be asked for one after the other: what the vocabulary says of a key is looked up once.
 */
function translator(vocabulary: Vocabulary): Translate {
  const ofKey = keyTranslator(vocabulary)
  let last: string | undefined
  let translate: Translate = () => NOTHING
  return (item) => {
    if (item.key !== last) {
      last = item.key
      translate = ofKey(last)
    }
    return translate(item)
  }
}

function keyTranslator(vocabulary: Vocabulary): (original: string) => Translate {
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
      return ({ value }) =>
        reduce(key, value, reduction.to, reduction.root).filter((item) => isLeft(item.key))
    if (!isLeft(key)) return () => NOTHING
    const at = cuts.get(key)
    if (at !== undefined)
      return ({ value }) =>
        at.length > 0 && typeof value === 'number' ? [{ key, value: rangeOf(value, at) }] : NOTHING
    if (known.size > 0 && !known.has(key)) {
      const other = isArgument(key) ? [{ key, value: GIVEN }] : NOTHING
      return ({ value }) => (isCategory(value) ? [{ key, value }] : other)
    }
    return ({ value }) => [{ key, value }]
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

/** Whether the vocabulary leaves a context condition out, or gives it another form. */
export function hiddenBy(vocabulary: Vocabulary): (item: Item) => boolean {
  const translate = translator(vocabulary)
  const derived: ReadonlySet<string> = new Set(vocabulary.derived)
  const left = new Set([...vocabulary.dropped, ...vocabulary.merged].map(({ key }) => key))
  const parts = new Set(vocabulary.reduced.flatMap(({ key, to }) => partsOf(key, to)))
  const ranges = new Map(vocabulary.cuts.map(({ key, at }) => [key, rangesOf(at)]))
  return (item) => {
    if (derived.has(item.key)) return false
    if (!left.has(item.key) && (parts.has(item.key) || ranges.get(item.key)?.has(item.value))) return false
    return !translate(item).some((other) => compareItems(item, other) === 0)
  }
}

/** All ranges that the cuts make. */
const rangesOf = (at: readonly number[]): ReadonlySet<Item['value']> =>
  new Set(at.length === 0 ? [] : [Number.NEGATIVE_INFINITY, ...at].map((value) => rangeOf(value, at)))

/**
 * What an item of the log is called by in `named`: itself, a part that its key is reduced to, or a range in which the
 * number lies; whatever the vocabulary leaves of it.
 */
function namer(vocabulary: Vocabulary, named: readonly Item[]): Translate {
  const reduced = new Map(vocabulary.reduced.map((reduction) => [reduction.key, reduction]))
  return ({ key, value }) => {
    const reduction = reduced.get(key)
    const forms: Item[] = [{ key, value }]
    if (reduction !== undefined) forms.push(...reduce(key, value, reduction.to, reduction.root))
    return named.filter(
      (other) =>
        forms.some((form) => compareItems(form, other) === 0) ||
        (other.key === key &&
          typeof value === 'number' &&
          typeof other.value === 'string' &&
          isWithin(value, other.value))
    )
  }
}

interface Objects {
  readonly objectKeys: readonly string[]
  readonly objectStart: Uint32Array
  readonly objectKey: Integers
  readonly objectNumber: Integers
}

/** Numbers the objects of each session and key in the order in which they come up; the ids themselves are forgotten. */
function numberObjects(table: Table, vocabulary: Vocabulary): Objects {
  const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const objectKeys = [...vocabulary.objects].sort(compareText)
  const start = new Uint32Array(table.rows + 1)
  if (objectKeys.length === 0) {
    const none = new Uint32Array(0)
    return { objectKeys, objectStart: start, objectKey: none, objectNumber: none }
  }
  const keyNumber = new Map(objectKeys.map((key, k) => [key, k]))
  /** By item: the number of its key, from 1 on, and 0 where that names no object. */
  const keyOfItem = integersBelow(objectKeys.length + 1, table.items.length)
  for (let item = 0; item < keyOfItem.length; item++) {
    const { key } = table.items[item] as Item
    keyOfItem[item] =
      key === table.items[item - 1]?.key
        ? (keyOfItem[item - 1] as number)
        : (keyNumber.get(renamed.get(key) ?? key) ?? -1) + 1
  }
  const { itemIds, sessionStart } = table
  let named = 0
  for (let i = 0; i < itemIds.length; i++) if (keyOfItem[itemIds[i] as number] !== 0) named++
  const keys = integersBelow(objectKeys.length, named)
  const numbers = new Uint32Array(named)
  let size = 0
  /** By item: the session that named it last, from 1 on, and its number there. */
  const last = new Uint32Array(2 * table.items.length)
  const next = new Uint32Array(objectKeys.length)
  for (let session = 1; session <= table.sessions; session++) {
    next.fill(0)
    const end = sessionStart[session] as number
    for (let row = sessionStart[session - 1] as number; row < end; row++) {
      const to = table.itemStart[row + 1] as number
      for (let i = table.itemStart[row] as number; i < to; i++) {
        const item = itemIds[i] as number
        const key = (keyOfItem[item] as number) - 1
        if (key < 0) continue
        if (last[2 * item] !== session) {
          last[2 * item] = session
          const number = (next[key] as number) + 1
          next[key] = number
          last[2 * item + 1] = number
        }
        keys[size] = key
        numbers[size++] = last[2 * item + 1] as number
      }
      start[row + 1] = size
    }
  }
  return { objectKeys, objectStart: start, objectKey: keys, objectNumber: narrow(numbers) }
}

/** In as few bytes each as hold all of them. */
function narrow(numbers: Uint32Array<ArrayBuffer>): Integers {
  let all = 0
  for (let i = 0; i < numbers.length; i++) all |= numbers[i] as number
  const own = integersBelow((all >>> 0) + 1, numbers.length)
  own.set(numbers)
  release(numbers)
  return own
}

/** Actions under the names people gave them; several may share one. */
function renameActions(table: Table, vocabulary: Vocabulary): Pick<Table, 'actions' | 'action'> {
  const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  if (!table.actions.some((name) => renamed.has(name)))
    return { actions: table.actions, action: table.action }
  const names = table.actions.map((name) => renamed.get(name) ?? name)
  const actions = [...new Set(names)].sort(compareText)
  const number = names.map((name) => actions.indexOf(name))
  return { actions, action: table.action.map((action) => number[action] as number) }
}

/**
 * The table with its values as the vocabulary says, derived context added and objects numbered. Nothing is fitted
 * here: equal rows give equal rows, whatever else the log holds. Whole values are gone from the result, but for those
 * that are `named`.
 */
export function apply(table: Table, vocabulary: Vocabulary, named: readonly Item[] = []): Table {
  const translated = translator(vocabulary)
  const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const namesOf = namer(vocabulary, named)
  const translate: Translate = (item) => {
    if (named.length === 0) return translated(item)
    return [...translated(item), ...namesOf({ key: names.get(item.key) ?? item.key, value: item.value })]
  }
  const renamed: Table = { ...table, ...renameActions(table, vocabulary) }
  const derivation = derive(renamed, vocabulary)
  const merged = new Set(vocabulary.merged.map(({ key }) => key))
  const produced = [
    ...table.items.map(translate),
    ...derivation.items.map((item) => (merged.has(item.key) ? [] : [item]))
  ]
  const sorted = produced.flat().sort(compareItems)
  const items = sorted.filter((item, i) => i === 0 || compareItems(item, sorted[i - 1] as Item) !== 0)
  const ids = numbering(items)
  const numbers = flat(produced, ids)

  const { used, ...lists } = collect(table, { ...numbers, size: items.length }, derivation)
  return withoutUnused({ ...renamed, ...numberObjects(table, vocabulary), items, ...lists }, used)
}

interface Renumbering {
  /**
   * What becomes of the items, those of the log and then the derived ones, one after the other: the numbers of item i
   * are `ids[start[i] … start[i + 1])`.
   */
  readonly start: Uint32Array
  readonly ids: Uint32Array
  /** Numbers there are. */
  readonly size: number
}

function flat(
  produced: readonly (readonly Item[])[],
  numberOf: (item: Item) => number
): Pick<Renumbering, 'start' | 'ids'> {
  const start = new Uint32Array(produced.length + 1)
  const ids: number[] = []
  for (let i = 0; i < produced.length; i++) {
    for (const item of produced[i] as readonly Item[]) ids.push(numberOf(item))
    start[i + 1] = ids.length
  }
  return { start, ids: Uint32Array.from(ids) }
}

/** Row by row the numbers of its items, ascending, each once; and by number whether any row has it. */
function collect(table: Table, { start, ids, size: numbers }: Renumbering, derivation: Derivation) {
  const itemStart = new Uint32Array(table.rows + 1)
  let itemIds = integersBelow(numbers, Math.max(16, table.itemIds.length))
  const used = new Uint8Array(numbers)
  const derived: number[] = []
  let size = 0
  for (let row = 0; row < table.rows; row++) {
    derived.length = 0
    derivation.holding(row, derived)
    const from = table.itemStart[row] as number
    const own = (table.itemStart[row + 1] as number) - from
    const first = size
    for (let i = 0; i < own + derived.length; i++) {
      const item =
        i < own ? (table.itemIds[from + i] as number) : (derived[i - own] as number) + table.items.length
      const to = start[item + 1] as number
      for (let n = start[item] as number; n < to; n++) {
        const id = ids[n] as number
        if (size === itemIds.length) itemIds = resized(itemIds, Math.ceil(size * 1.25), numbers)
        // Insertion: what comes in is nearly in order already.
        let at = size
        while (at > first && (itemIds[at - 1] as number) > id) at--
        if (at > first && itemIds[at - 1] === id) continue
        for (let moved = size; moved > at; moved--) itemIds[moved] = itemIds[moved - 1] as number
        itemIds[at] = id
        used[id] = 1
        size++
      }
    }
    itemStart[row + 1] = size
  }
  return { itemStart, itemIds: resized(itemIds, size, numbers), used }
}

/** The same integers, below `bound`, with room for more or for none; what held them is given back. */
function resized(ids: Integers, length: number, bound: number) {
  const own = integersBelow(bound, length)
  own.set(ids.subarray(0, length))
  release(ids)
  return own
}

/** Looks items up in their sorted dictionary. */
function numbering(items: readonly Item[]): (item: Item) => number {
  return (item) => {
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareItems(items[middle] as Item, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Dictionary entries that no row holds are left out: a dictionary tells what the log holds. The table is spent. */
function withoutUnused(table: Table, used: Uint8Array): Table {
  if (!used.includes(0)) return table
  const number = new Uint32Array(used.length)
  let next = 0
  for (let item = 0; item < used.length; item++) {
    number[item] = next
    next += used[item] as number
  }
  const itemIds = integersBelow(next, table.itemIds.length)
  for (let i = 0; i < itemIds.length; i++) itemIds[i] = number[table.itemIds[i] as number] as number
  release(table.itemIds)
  return { ...table, items: table.items.filter((_, item) => used[item] === 1), itemIds }
}
