import type { Integers } from '../../events/table.ts'
import type { Column, Leaf, ListColumn, MaskColumn, Single } from './columns.ts'
import { countPairsOfThin } from './thin-columns.ts'

/** The rows on which the conditions chosen so far hold, with the columns that may refine them. */
export interface Part {
  readonly size: number
  readonly columns: readonly Single[]
  /** Columns that stand beside one condition at most. */
  readonly leaves: readonly Leaf[]
  /** By place: the number of its class. */
  readonly classOf: Uint32Array
  /** The classes told apart, by number. */
  readonly told: Uint32Array
  /** Numbers there are: where more classes occur than are told apart, all the others have the last one. */
  readonly classes: number
  /** Counts by class of every value of every column: those of column c begin at `singlesAt[c]`, code 0 first. */
  readonly singles: Uint32Array
  readonly singlesAt: readonly number[]
}

export function gather(values: Uint32Array, places: Uint32Array, into: Uint32Array): Uint32Array {
  for (let i = 0; i < places.length; i++) into[i] = values[places[i] as number] as number
  return into
}

/** The same, each value by its number. */
export function gatherNumbers(
  values: Uint32Array,
  places: Uint32Array,
  number: Uint32Array,
  into: Uint32Array
): Uint32Array {
  for (let i = 0; i < places.length; i++) into[i] = number[values[places[i] as number] as number] as number
  return into
}

/** All of them, each by its number. */
export function numbered(values: Uint32Array, number: Uint32Array): Uint32Array {
  const own = new Uint32Array(values.length)
  for (let i = 0; i < own.length; i++) own[i] = number[values[i] as number] as number
  return own
}

export function gatherCodes(
  codes: Integers,
  at: number,
  places: Uint32Array,
  into: Integers,
  to: number
): void {
  for (let i = 0; i < places.length; i++) into[to + i] = codes[at + (places[i] as number)] as number
}

/** The codes, from 1, of the values that stand on `minRows` rows or more. */
export function frequentCodes(
  counts: Uint32Array,
  base: number,
  values: number,
  classes: number,
  minRows: number
): number[] {
  const frequent: number[] = []
  for (let code = 1; code <= values; code++) {
    let total = 0
    const at = base + code * classes
    for (let cls = 0; cls < classes; cls++) total += counts[at + cls] as number
    if (total >= minRows) frequent.push(code)
  }
  return frequent
}

/** Numbers the frequent codes of a column from 1 on, and moves their counts there. */
export function renumber(
  { codes, singles }: { readonly codes: Integers; readonly singles: Uint32Array },
  {
    to,
    size,
    base,
    classes
  }: { readonly to: number; readonly size: number; readonly base: number; readonly classes: number },
  frequent: readonly number[],
  values: number
): void {
  const number = new Uint32Array(values + 1)
  for (let f = 0; f < frequent.length; f++) {
    const code = frequent[f] as number
    number[code] = f + 1
    singles.copyWithin(base + (f + 1) * classes, base + code * classes, base + (code + 1) * classes)
  }
  for (let i = to; i < to + size; i++) codes[i] = number[codes[i] as number] as number
}

/** Adds up one column by value and class; code 0 has counters of its own, which nobody reads. */
export function countColumn(
  { classOf, size }: Part,
  { codes, at }: Pick<Column, 'codes' | 'at'>,
  classes: number,
  counts: Uint32Array,
  base: number
): void {
  for (let place = 0; place < size; place++) {
    const to = base + (codes[at + place] as number) * classes + (classOf[place] as number)
    counts[to] = (counts[to] as number) + 1
  }
}

/** Adds up any column by value and class: counts of code 0 are no counts of rows. */
export function countLeaf(part: Part, leaf: Leaf, counts: Uint32Array, base: number): void {
  const { classes, classOf } = part
  if ('places' in leaf) countPairsOfThin(leaf, classOf, counts, { base, width: classes })
  else if ('start' in leaf) countPairsOfList(part, leaf, classOf, counts, { base, width: classes })
  else if ('masks' in leaf) countPairsOfMasks(part, leaf, classOf, counts, { base, width: classes })
  else countColumn(part, leaf, classes, counts, base)
}

/** The same beside the spots of another column: `width` counters a value, from `base` on. */
export function countLeafBeside(
  part: Part,
  leaf: Leaf,
  spot: Uint32Array,
  counts: Uint32Array,
  into: { readonly base: number; readonly width: number }
): void {
  if ('places' in leaf) countPairsOfThin(leaf, spot, counts, into)
  else if ('start' in leaf) countPairsOfList(part, leaf, spot, counts, into)
  else if ('masks' in leaf) countPairsOfMasks(part, leaf, spot, counts, into)
  else countPairs(part, leaf, spot, counts, into)
}

/** Rows of a mask, and of a mask with a spot, are counted before those of its bits where these are no more than rows. */
const MANY_COUNTERS = 2

/** Adds up the bits of each mask beside the spot of its place, bit by bit from the first after `base`. */
function countPairsOfMasks(
  { size }: Part,
  { items, masks }: MaskColumn,
  spot: Uint32Array,
  counts: Uint32Array,
  { base, width }: { readonly base: number; readonly width: number }
): void {
  const kinds = 1 << items.length
  if (!areFewMasks(items.length, width, size)) {
    for (let place = 0; place < size; place++)
      addBits(counts, masks[place] as number, base + width + (spot[place] as number), width, 1)
    return
  }
  const whole = new Uint32Array(kinds * width)
  for (let place = 0; place < size; place++) {
    const at = (masks[place] as number) * width + (spot[place] as number)
    whole[at] = (whole[at] as number) + 1
  }
  addWhole(whole, { base, width }, counts)
}

/** Whether masks of so many bits are counted by themselves first. */
export const areFewMasks = (bits: number, width: number, size: number): boolean =>
  (1 << bits) * width <= MANY_COUNTERS * size

/** Adds counts by mask, and beside it by spot, to the counters of its bits. */
export function addWhole(
  whole: Uint32Array,
  { base, width }: { readonly base: number; readonly width: number },
  counts: Uint32Array
): void {
  for (let mask = 1; mask * width < whole.length; mask++)
    for (let own = 0; own < width; own++) {
      const rows = whole[mask * width + own] as number
      if (rows > 0) addBits(counts, mask, base + width + own, width, rows)
    }
}

/** Adds the rows to the counter of each bit; that of the first stands at `at`, the next `width` further on. */
function addBits(counts: Uint32Array, mask: number, at: number, width: number, rows: number): void {
  let to = at
  for (let left = mask; left !== 0; left >>= 1) {
    if ((left & 1) === 1) counts[to] = (counts[to] as number) + rows
    to += width
  }
}

/** Whether some value of one column stands on `minRows` rows or more with some value of the other. */
export function meetOften(
  { size }: Part,
  a: Column,
  b: Column,
  minRows: number,
  totals: Uint32Array
): boolean {
  const width = b.items.length + 1
  totals.fill(0, 0, (a.items.length + 1) * width)
  for (let place = 0; place < size; place++) {
    const v = a.codes[a.at + place] as number
    const w = b.codes[b.at + place] as number
    if (v === 0 || w === 0) continue
    const at = v * width + w
    const total = (totals[at] as number) + 1
    if (total >= minRows) return true
    totals[at] = total
  }
  return false
}

/** The places of classes told apart, so many of them, where these are few beside the others; undefined where they are not. */
export function rarePlaces({ classOf, told, size }: Part, rare: number): Uint32Array | undefined {
  if (rare * RARE > size) return undefined
  const places = new Uint32Array(rare)
  for (let place = 0, next = 0; next < rare; place++)
    if ((classOf[place] as number) < told.length) places[next++] = place
  return places
}

/** Of so many places at least one has a class told apart where such classes are not rare. */
const RARE = 8

/** Whether at these places some value of one column stands with some value of the other `minKept` times in one class. */
export function areOftenKept(
  { classOf, told }: Part,
  places: Uint32Array,
  a: Column,
  b: Column,
  minKept: number
): boolean {
  const width = (b.items.length + 1) * told.length
  const counters = (a.items.length + 1) * width
  if (counters > MANY_COUNTERS * places.length) return places.length >= minKept
  const counts = new Uint32Array(counters)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    const v = a.codes[a.at + place] as number
    const w = b.codes[b.at + place] as number
    if (v === 0 || w === 0) continue
    const at = v * width + w * told.length + (classOf[place] as number)
    const count = (counts[at] as number) + 1
    if (count >= minKept) return true
    counts[at] = count
  }
  return false
}

/**
 * Writes, by place, where the counters of its value of the column and of its class stand among those of the values
 * `first … first + step`; places of other values get counters behind them, which nobody reads.
 */
export function spots(
  { classOf, size }: Part,
  { codes, at }: Column,
  classes: number,
  { first, step }: { readonly first: number; readonly step: number },
  into: Uint32Array
): void {
  for (let place = 0; place < size; place++) {
    const v = (codes[at + place] as number) - first
    into[place] = (v < 0 || v >= step ? step : v) * classes + (classOf[place] as number)
  }
}

function countPairs(
  { size }: Part,
  { codes, at }: Column,
  spot: Uint32Array,
  counts: Uint32Array,
  { base, width }: { readonly base: number; readonly width: number }
): void {
  for (let place = 0; place < size; place++) {
    const to = base + (codes[at + place] as number) * width + (spot[place] as number)
    counts[to] = (counts[to] as number) + 1
  }
}

function countPairsOfList(
  { size }: Part,
  { start, codes }: ListColumn,
  spot: Uint32Array,
  counts: Uint32Array,
  { base, width }: { readonly base: number; readonly width: number }
): void {
  let i = 0
  for (let place = 0; place < size; place++) {
    const own = base + (spot[place] as number)
    for (const end = start[place + 1] as number; i < end; i++) {
      const to = own + (codes[i] as number) * width
      counts[to] = (counts[to] as number) + 1
    }
  }
}

/** The places of the part sorted by code of the column, codes from 1; places of code 0 are left out. */
export function partition(
  { size }: Part,
  { items, codes, at }: Column
): { start: Uint32Array; places: Uint32Array } {
  const next = new Uint32Array(items.length + 1)
  for (let place = 0; place < size; place++) {
    const code = codes[at + place] as number
    next[code] = (next[code] as number) + 1
  }
  const start = new Uint32Array(items.length + 1)
  let sum = 0
  for (let code = 1; code <= items.length; code++) {
    start[code - 1] = sum
    sum += next[code] as number
    next[code] = start[code - 1] as number
  }
  start[items.length] = sum
  const sorted = new Uint32Array(sum)
  for (let place = 0; place < size; place++) {
    const code = codes[at + place] as number
    if (code === 0) continue
    const to = next[code] as number
    sorted[to] = place
    next[code] = to + 1
  }
  return { start, places: sorted }
}
