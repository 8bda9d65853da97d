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

/** So many objects of a key are looked for in a list, which beats any table of all items. */
const FEW = 16

/** Numbers the objects of each session and key in the order in which they come up; the ids themselves are forgotten. */
function numberObjects(table: Table, vocabulary: Vocabulary): Objects {
  const objectKeys = [...vocabulary.objects].sort(compareText)
  const start = new Uint32Array(table.rows + 1)
  if (objectKeys.length === 0) {
    const none = new Uint32Array(0)
    return { objectKeys, objectStart: start, objectKey: none, objectNumber: none }
  }
  const { itemStart, itemIds, sessionStart } = table
  const { keyOfItem, from, to } = objectsAmongItems(table, vocabulary, objectKeys)
  let named = 0
  for (let i = 0; i < itemIds.length; i++) {
    const item = itemIds[i] as number
    if (item >= from && item < to && keyOfItem[item - from] !== 0) named++
  }
  const keys = integersBelow(objectKeys.length, named)
  let numbers = integersBelow(1, named)
  let greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1
  let size = 0
  const next = new Uint32Array(objectKeys.length)
  /** The first objects of the session, by key and number. */
  const first = new Uint32Array(objectKeys.length * FEW)
  /** By item, of the objects behind these: the session that named it last, from 1 on, and its number there. */
  let last = new Uint32Array(0)
  for (let session = 1; session <= table.sessions; session++) {
    next.fill(0)
    const end = sessionStart[session] as number
    for (let row = sessionStart[session - 1] as number; row < end; row++) {
      const rowEnd = itemStart[row + 1] as number
      for (let i = itemStart[row] as number; i < rowEnd; i++) {
        const item = itemIds[i] as number
        // The items of a row ascend.
        if (item >= to) break
        if (item < from) continue
        const key = (keyOfItem[item - from] as number) - 1
        if (key < 0) continue
        const known = next[key] as number
        const few = Math.min(known, FEW)
        let at = 0
        while (at < few && first[key * FEW + at] !== item) at++
        let number = at + 1
        if (at === few) {
          const place = 2 * (item - from)
          if (known < FEW) first[key * FEW + at] = item
          else if (last.length === 0) last = new Uint32Array(2 * (to - from))
          number = known >= FEW && last[place] === session ? (last[place + 1] as number) : known + 1
          if (number > known) next[key] = number
          if (number > FEW) {
            last[place] = session
            last[place + 1] = number
          }
        }
        if (number > greatest) {
          numbers = resized(numbers, named, number + 1)
          greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1
        }
        keys[size] = key
        numbers[size++] = number
      }
      start[row + 1] = size
    }
  }
  return { objectKeys, objectStart: start, objectKey: keys, objectNumber: numbers }
}

/**
 * By item in [from, to): the number of its key among those that name objects, from 1 on, and 0 where it names none. All
 * other items name none.
 */
function objectsAmongItems({ items }: Table, vocabulary: Vocabulary, objectKeys: readonly string[]) {
  const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const numberOf = new Map(objectKeys.map((key, k) => [key, k + 1]))
  const all = integersBelow(objectKeys.length + 1, items.length)
  let [from, to] = [items.length, 0]
  for (let item = 0; item < items.length; item++) {
    const { key } = items[item] as Item
    const number =
      key === items[item - 1]?.key ? (all[item - 1] as number) : (numberOf.get(renamed.get(key) ?? key) ?? 0)
    all[item] = number
    if (number === 0) continue
    from = Math.min(from, item)
    to = item + 1
  }
  return { keyOfItem: all.subarray(from, Math.max(from, to)), from, to: Math.max(from, to) }
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

/** In place of the number of what an item becomes: it becomes nothing, or several items. */
const NOTHING_LEFT = -1
const SEVERAL = -2
/** Greater than any number of an item. */
const END = 0x7fffffff

/** Row by row the numbers of its items, ascending, each once; and by number whether any row has it. */
function collect(table: Table, { start, ids, size: numbers }: Renumbering, derivation: Derivation) {
  const { rows, itemStart: begins, itemIds: given } = table
  const becomes = new Int32Array(start.length - 1)
  let widest = 1
  for (let item = 0; item < becomes.length; item++) {
    const from = start[item] as number
    const many = (start[item + 1] as number) - from
    becomes[item] = many === 1 ? (ids[from] as number) : many === 0 ? NOTHING_LEFT : SEVERAL
    widest = Math.max(widest, many)
  }
  const firstDerived = table.items.length
  const derived = new Uint32Array(derivation.most)
  const itemStart = new Uint32Array(rows + 1)
  let itemIds = integersBelow(numbers, Math.max(16, given.length))
  const used = new Uint8Array(numbers)
  let size = 0
  for (let row = 0, i = 0; row < rows; row++) {
    const end = begins[row + 1] as number
    const room = size + (end - i) * widest + derivation.most
    if (room > itemIds.length) itemIds = resized(itemIds, Math.max(room, Math.ceil(size * 1.25)), numbers)
    const first = size
    const held = derivation.holding(row, derived)
    let next = 0
    // Both come in order, but for what has another name or form now: the derived ones are merged in.
    let coming = held > 0 ? (becomes[firstDerived + (derived[0] as number)] as number) : END
    while (i < end || coming !== END) {
      let id = i < end ? (becomes[given[i] as number] as number) : END
      if (coming < id) {
        id = coming
        next++
        coming = next < held ? (becomes[firstDerived + (derived[next] as number)] as number) : END
      } else i++
      if (id >= 0) {
        used[id] = 1
        if (size === first || id > (itemIds[size - 1] as number)) itemIds[size++] = id
        else size = inserted(itemIds, first, size, id)
      } else if (id === SEVERAL) {
        const item = given[i - 1] as number
        const to = start[item + 1] as number
        for (let n = start[item] as number; n < to; n++) {
          const part = ids[n] as number
          used[part] = 1
          size = inserted(itemIds, first, size, part)
        }
      }
    }
    itemStart[row + 1] = size
  }
  return { itemStart, itemIds: resized(itemIds, size, numbers), used }
}

/** Puts the number where it belongs among those of its row, unless it is there, and gives where they end then. */
function inserted(itemIds: Integers, first: number, size: number, id: number): number {
  let at = size
  while (at > first && (itemIds[at - 1] as number) > id) at--
  if (at > first && itemIds[at - 1] === id) return size
  itemIds.copyWithin(at + 1, at, size)
  itemIds[at] = id
  return size + 1
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
