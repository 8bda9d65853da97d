import { compareItems, compareText, type Item, type Table } from '../events/table.ts'
import { isWithin, rangeOf } from './cut-points.ts'
import { type Derivation, derive } from './derived.ts'
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
    if (known.size > 0 && !known.has(key))
      return ({ value }) => (isCategory(value) ? [{ key, value }] : NOTHING)
    return ({ value }) => [{ key, value }]
  }
}

/** Of a key that the vocabulary has not seen, only what can hardly be an identifier or a measurement is taken. */
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
  readonly objectKey: Uint32Array
  readonly objectNumber: Uint32Array
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
  const keyOfItem = new Int32Array(table.items.length)
  table.items.forEach(({ key }, item) => {
    keyOfItem[item] =
      key === table.items[item - 1]?.key
        ? (keyOfItem[item - 1] as number)
        : (keyNumber.get(renamed.get(key) ?? key) ?? -1)
  })
  let named = 0
  for (let i = 0; i < table.itemIds.length; i++)
    if ((keyOfItem[table.itemIds[i] as number] as number) >= 0) named++
  const keys = new Uint32Array(named)
  const numbers = new Uint32Array(named)
  let size = 0
  /** By item: its number in the session that named it last. */
  const numberOf = new Uint32Array(table.items.length)
  const namedIn = new Int32Array(table.items.length).fill(-1)
  const next = new Uint32Array(objectKeys.length)
  for (let row = 0; row < table.rows; row++) {
    const session = table.session[row] as number
    if (row === table.sessionStart[session]) next.fill(0)
    for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++) {
      const item = table.itemIds[i] as number
      const key = keyOfItem[item] as number
      if (key < 0) continue
      if (namedIn[item] !== session) {
        namedIn[item] = session
        const number = (next[key] as number) + 1
        next[key] = number
        numberOf[item] = number
      }
      keys[size] = key
      numbers[size++] = numberOf[item] as number
    }
    start[row + 1] = size
  }
  return {
    objectKeys,
    objectStart: start,
    objectKey: keys,
    objectNumber: numbers
  }
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
  const numbers = produced.map((list) => list.map(ids))

  const { used, ...lists } = collect(table, { numbers, size: items.length }, derivation)
  return withoutUnused({ ...renamed, ...numberObjects(table, vocabulary), items, ...lists }, used)
}

/** What becomes of the items, one after the other: the numbers of item i are `ids[start[i] … start[i + 1])`. */
function flat(numbers: readonly (readonly number[])[]): { start: Uint32Array; ids: Uint32Array } {
  const start = new Uint32Array(numbers.length + 1)
  for (let i = 0; i < numbers.length; i++)
    start[i + 1] = (start[i] as number) + (numbers[i] as readonly number[]).length
  return { start, ids: Uint32Array.from(numbers.flat()) }
}

interface Renumbering {
  /** By item, those of the log and then the derived ones: what becomes of it. */
  readonly numbers: readonly (readonly number[])[]
  /** Numbers there are. */
  readonly size: number
}

/** Row by row the numbers of its items, ascending, each once; and by number whether any row has it. */
function collect(table: Table, { numbers, size: items }: Renumbering, derivation: Derivation) {
  const { start, ids } = flat(numbers)
  const itemStart = new Uint32Array(table.rows + 1)
  let itemIds = new Uint32Array(Math.max(16, table.itemIds.length))
  const used = new Uint8Array(items)
  let size = 0
  /** The items of the row, before they are renumbered. */
  const own: number[] = []
  for (let row = 0; row < table.rows; row++) {
    own.length = 0
    const end = table.itemStart[row + 1] as number
    for (let i = table.itemStart[row] as number; i < end; i++) own.push(table.itemIds[i] as number)
    const derived = own.length
    derivation.holding(row, own)
    for (let i = derived; i < own.length; i++) own[i] = (own[i] as number) + table.items.length
    const first = size
    for (let i = 0; i < own.length; i++) {
      const to = start[(own[i] as number) + 1] as number
      for (let n = start[own[i] as number] as number; n < to; n++) {
        const id = ids[n] as number
        if (size === itemIds.length) itemIds = larger(itemIds)
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
  return { itemStart, itemIds: itemIds.slice(0, size), used }
}

function larger(ids: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(Math.ceil(ids.length * 1.6))
  grown.set(ids)
  return grown
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

/** Dictionary entries that no row holds are left out: a dictionary tells what the log holds. */
function withoutUnused(table: Table, used: Uint8Array): Table {
  if (!used.includes(0)) return table
  const number = new Uint32Array(used.length)
  let next = 0
  for (let item = 0; item < used.length; item++) {
    number[item] = next
    next += used[item] as number
  }
  const itemIds = new Uint32Array(table.itemIds.length)
  for (let i = 0; i < itemIds.length; i++) itemIds[i] = number[table.itemIds[i] as number] as number
  return { ...table, items: table.items.filter((_, item) => used[item] === 1), itemIds }
}
