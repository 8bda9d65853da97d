import { countingKernel, integersAt, PIECE_ROWS, type Place, Places } from '../../events/counting-kernel.ts'
import type { Integers } from '../../events/table.ts'
import type { Column, Leaf, Single } from './columns.ts'
import { addWhole, areFewMasks, type Part } from './parts.ts'

/** See `assembly/pairs.ts`. */
interface Exports {
  readonly spots: (
    codes: Place,
    width: number,
    classOf: Place,
    classes: number,
    size: number,
    first: number,
    step: number,
    into: Place
  ) => void
  readonly countPairs: (
    codes: Place,
    width: number,
    spot: Place,
    size: number,
    counts: Place,
    stride: number
  ) => void
}

/** Codes by place, from `at` on. */
interface CodeColumn {
  readonly codes: Integers
  readonly at: number
}

/** What is counted of so many places: their classes beside some codes of one column, or by themselves. */
interface Spots {
  readonly size: number
  readonly classOf: Uint32Array
  readonly classes: number
  /** Codes `first … first + step` are told apart. */
  readonly codes?: (CodeColumn & { readonly first: number; readonly step: number }) | undefined
}

/** A column that is counted beside the spots, of codes below so many. */
export interface Beside extends CodeColumn {
  readonly bound: number
}

/**
 * How often each code of the columns stands beside each spot, one after the other: by code, then by code of the spots (those
 * beyond have counters behind them), then by class. Lent until the kernel is asked again; undefined where it cannot do it.
 */
export function pairCounts(
  { size, classOf, classes, codes: own }: Spots,
  columns: readonly Beside[]
): readonly Uint32Array[] | undefined {
  const places = new Places()
  const width = classes * (own === undefined ? 1 : own.step + 1)
  const sizes = columns.map(({ bound }) => bound * width)
  const counts = sizes.map((counters) => places.take(4 * counters))
  const end = places.end
  const codesAt = places.take(4 * PIECE_ROWS)
  const classesAt = places.take(4 * PIECE_ROWS)
  const spotsAt = places.take(4 * PIECE_ROWS)
  const kernel = countingKernel<Exports>(size, places)
  if (kernel === undefined) return undefined
  const { exports, buffer } = kernel
  const [first = end] = counts
  new Uint8Array(buffer, first, end - first).fill(0)
  const handOver = ({ codes, at }: CodeColumn, from: number, length: number) =>
    integersAt(buffer, codesAt, length, codes).set(codes.subarray(at + from, at + from + length))
  for (let from = 0; from < size; from += PIECE_ROWS) {
    const length = Math.min(PIECE_ROWS, size - from)
    new Uint32Array(buffer, classesAt, length).set(classOf.subarray(from, from + length))
    if (own !== undefined) handOver(own, from, length)
    const [bytes, step] = [own?.codes.BYTES_PER_ELEMENT ?? 0, own?.step ?? 0]
    exports.spots(codesAt, bytes, classesAt, classes, length, own?.first ?? 0, step, spotsAt)
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c] as Beside
      handOver(column, from, length)
      const bytes = column.codes.BYTES_PER_ELEMENT
      exports.countPairs(codesAt, bytes, spotsAt, length, counts[c] as number, 4 * width)
    }
  }
  return sizes.map((counters, c) => new Uint32Array(buffer, counts[c], counters))
}

/** Adds up the columns of a part by value and class, but for thin ones. False, and nothing is added, where the kernel cannot do it. */
export function countSingles(
  { size, classOf, classes, singles, singlesAt }: Part,
  columns: readonly Single[]
): boolean {
  const wide: Beside[] = []
  const at: number[] = []
  columns.forEach((column, c) => {
    if ('places' in column) return
    wide.push({ codes: column.codes, at: column.at, bound: column.items.length + 1 })
    at.push(singlesAt[c] as number)
  })
  const counts = pairCounts({ size, classOf, classes }, wide)
  counts?.forEach((own, w) => {
    singles.set(own, at[w])
  })
  return counts !== undefined
}

/** A column that was not counted, and where its counters begin. */
interface Left {
  readonly other: Leaf
  readonly base: number
}

/**
 * Adds up other columns beside the codes `first … first + step` of one, with the classes of the part: the counters of each
 * value stand one after the other `into` a list, column by column. Gives those that the kernel did not count.
 */
export function countBeside(
  { size, classOf, classes }: Part,
  { codes, at }: Column,
  beside: readonly Leaf[],
  { first, step, into }: { readonly first: number; readonly step: number; readonly into: Uint32Array }
): readonly Left[] {
  const width = (step + 1) * classes
  let base = 0
  const all = beside.map((other) => {
    const left = { other, base }
    base += (other.items.length + 1) * width
    return { ...left, column: countable(other, width, size) }
  })
  const countables = all.filter(({ column }) => column !== undefined)
  const counts =
    countables.length > 0
      ? pairCounts(
          { size, classOf, classes, codes: { codes, at, first, step } },
          countables.map(({ column }) => column as Beside)
        )
      : undefined
  if (counts === undefined) return all
  countables.forEach(({ other, base }, c) => {
    const own = counts[c] as Uint32Array
    if ('masks' in other) addWhole(own, { base, width }, into)
    else into.set(own, base)
  })
  return all.filter(({ column }) => column === undefined)
}

/** As the kernel counts it: masks are codes, where these are not too many. */
function countable(other: Leaf, width: number, size: number): Beside | undefined {
  if ('start' in other || 'places' in other) return undefined
  const { length } = other.items
  if (!('masks' in other)) return { codes: other.codes, at: other.at, bound: length + 1 }
  return areFewMasks(length, width, size) ? { codes: other.masks, at: 0, bound: 1 << length } : undefined
}
