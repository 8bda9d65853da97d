import { release } from '../../events/columns.ts'
import { codesFor } from '../../events/key-codes.ts'
import type { Integers, Table } from '../../events/table.ts'
import { type Column, type Columns, columnsOf, type Leaf, type Single } from './columns.ts'
import { combined } from './combined.ts'
import { countBeside, countSingles } from './pair-kernel.ts'
import {
  areOftenKept,
  countColumn,
  countLeaf,
  countLeafBeside,
  frequentCodes,
  gather,
  gatherCodes,
  gatherNumbers,
  meetOften,
  numbered,
  type Part,
  partition,
  rarePlaces,
  renumber,
  spots
} from './parts.ts'
import { gatherThin } from './thin-columns.ts'
import { ThinIndex } from './thin-index.ts'
import { hasKept, toldOf, wholeOf } from './told.ts'

/**
 * Cells of the log: for every combination of conditions that occurs often enough, how often it occurs and with
 * which class (the action, or the outcome of an action). Found by depth-first partitioning of row lists, key by key
 * (BUC: Beyer & Ramakrishnan, SIGMOD 1999): a combination that is too rare is never refined. The last two conditions
 * are counted together, two columns side by side, from codes that lie next to each other.
 */
export interface CellRequest {
  /** The rows looked at, ascending; all when left out. */
  readonly rows?: Uint32Array | undefined
  /** By row of the table: its class, below `classes`. */
  readonly classOf: Uint32Array
  readonly classes: number
  /** Smallest number of rows of a cell. At least 1. */
  readonly minRows: number
  readonly maxConditions: number
  /** Cells in which no class has so many rows are left out, and lower counts may be given as 0; every cell without. */
  readonly minKept?: number | undefined
  /** Classes that count for that; all when left out. */
  readonly tells?: ((cls: number) => boolean) | undefined
  /** Keys looked at; all are when left out. */
  readonly wanted?: ((key: string) => boolean) | undefined
  /** Rows with the item by class, where they are known already; all of them, or none. */
  readonly counted?: ((item: number) => Uint32Array) | undefined
  /** The columns of such a request, where they are made already or may be wanted again. */
  readonly columns?: (() => Columns) | undefined
  /** Keys that stand alone or beside one other condition, and not beside each other. */
  readonly leaves?: ReadonlySet<string> | undefined
}

/**
 * `items` ascending, one per key; `told` are the classes of which counts are given. `items` and `counts`, by class, are
 * lent for the call: copy them to keep them.
 */
export type CellVisitor = (
  items: readonly number[],
  rows: number,
  counts: Uint32Array,
  told: Uint32Array
) => void

/** Calls `visit` for every cell of one to `maxConditions` conditions, in an order that equal tables share. */
export function visitCells(table: Table, request: CellRequest, visit: CellVisitor): void {
  if (request.maxConditions < 1) return
  new CellWalk(table, request, visit).run()
}

/** Counters filled at a time: where there are more, the rows are gone through several times. */
const MOST_COUNTERS = 1 << 20

/** From so many counters a row on it is asked first whether any pair of values is frequent at all. */
const MANY_COUNTERS = 2

/** Memory of one depth, used again for every part there. */
interface Held {
  codes: Integers
  classOf: Uint32Array
  singles: Uint32Array
  /** By place: where its value of the column at hand is counted. */
  spots: Uint32Array
  pairs: Uint32Array
}

class CellWalk {
  readonly #visit: CellVisitor
  readonly #minRows: number
  readonly #minKept: number
  readonly #maxConditions: number
  readonly #root: Part
  /** Whether the classes of the root are those of the request. */
  readonly #isLent: boolean
  /** Columns of which each value is told of before any is combined: leaves, and what is combined with none. */
  readonly #alone: readonly Leaf[]
  readonly #chosen: number[] = []
  /** One cell's items and counts, lent to the visitor. */
  readonly #items: number[] = []
  readonly #counts: Uint32Array
  readonly #held: Held[] = []
  #thin: ThinIndex | undefined
  #totals = new Uint32Array(0)
  /** Places of the root whose classes are told apart, where these are few. */
  #rare: Uint32Array | undefined
  /** Adds the counts of an item among the rows of the root. */
  #known: ((item: number, counts: Uint32Array, at: number) => void) | undefined

  constructor(table: Table, request: CellRequest, visit: CellVisitor) {
    const { rows, classOf, classes, maxConditions } = request
    this.#visit = visit
    this.#minRows = Math.max(1, request.minRows)
    this.#minKept = request.minKept ?? 0
    this.#maxConditions = maxConditions
    this.#counts = new Uint32Array(classes)
    const size = rows?.length ?? table.rows
    const given = rows === undefined ? classOf : gather(classOf, rows, new Uint32Array(size))
    const [whole, totals] = wholeOf(given, classes, request.tells)
    const { number, ...telling } = toldOf(whole, totals, 0, this.#minKept)
    const isPossible = this.#minKept === 0 || telling.told.length > 0
    const { single: all, leaves } = isPossible
      ? (request.columns?.() ?? columnsOf(table, { ...request, minRows: this.#minRows }))
      : { single: [], leaves: [] }
    const { together: single, alone } = combined(all, size)
    this.#alone = [...leaves, ...alone]
    const own = number === undefined ? given : numbered(given, number)
    if (given !== own && given !== classOf) release(given)
    this.#isLent = own === classOf
    let width = 0
    const singlesAt = single.map(({ items }) => {
      width += (items.length + 1) * telling.classes
      return width - (items.length + 1) * telling.classes
    })
    const singles = new Uint32Array(width)
    const part = { ...telling, size, columns: single, leaves, classOf: own, singles, singlesAt }
    this.#root = part
    const rare = telling.told.reduce((sum, cls) => sum + (totals[cls] as number), 0)
    if (this.#minKept > 0 && telling.told.length < telling.classes) this.#rare = rarePlaces(part, rare)
    if (request.counted !== undefined) this.#known = adderOf(request.counted, number)
    const isCounted = this.#known === undefined && countSingles(part, single)
    single.forEach((column, c) => {
      const base = singlesAt[c] as number
      if (isCounted && !('places' in column)) return
      if (!this.#isKnown(column, singles, base)) countLeaf(part, column, singles, base)
    })
  }

  /** Once: what was made for it is given back. */
  run(): void {
    for (const leaf of this.#alone) {
      const counts = new Uint32Array((leaf.items.length + 1) * this.#root.classes)
      if (!this.#isKnown(leaf, counts, 0)) countLeaf(this.#root, leaf, counts, 0)
      this.#reportAll(this.#root, leaf.items, counts, 0)
    }
    this.#explore(this.#root, 0)
    for (const { codes, classOf, spots } of this.#held)
      for (const values of [codes, classOf, spots]) release(values)
    if (!this.#isLent) release(this.#root.classOf)
  }

  #explore(part: Part, depth: number): void {
    const { columns, singles, singlesAt } = part
    const isLast = depth + 1 === this.#maxConditions
    for (let c = 0; c < columns.length; c++) {
      if (!this.#isTold(part, c)) continue
      const { items, ...column } = columns[c] as Single
      if (isLast) this.#reportAll(part, items, singles, singlesAt[c] as number)
      else if ('places' in column) {
        this.#thin ??= new ThinIndex(part)
        this.#refine(this.#thin.around(c, column.places, this.#minRows), 0, depth)
      } else this.#refine(part, c, depth)
    }
  }

  /** Whether the counts of the column's values were known, from `base` on, code 0 first: then they stand there. */
  #isKnown({ items }: Leaf, counts: Uint32Array, base: number): boolean {
    if (this.#known === undefined) return false
    const { classes } = this.#root
    for (let v = 0; v < items.length; v++) this.#known(items[v] as number, counts, base + (v + 1) * classes)
    return true
  }

  /** Whether some value of the column is to be told of. */
  #isTold({ columns, told, classes, singles, singlesAt }: Part, c: number): boolean {
    const at = singlesAt[c] as number
    for (let v = 1; v <= (columns[c] as Single).items.length; v++)
      if (hasKept(singles, at + v * classes, told.length, this.#minKept)) return true
    return false
  }

  /** Reports the values of the column and looks into each. */
  #refine(part: Part, c: number, depth: number): void {
    const column = part.columns[c] as Column
    const { classes } = part
    // Members of one array follow each other: a condition is one value a key.
    const later = part.columns.filter(({ key }, other) => other > c && key !== column.key)
    const beside = part.leaves.filter((leaf) => this.#mayBeKept(part, column, leaf))
    const isNextLast = depth + 2 === this.#maxConditions
    if (isNextLast)
      beside.push(
        ...later.filter((other) => this.#mayBeKept(part, column, other) && this.#mayMeet(part, column, other))
      )
    const values = column.items.length
    const others = beside.reduce((sum, { items }) => sum + items.length + 1, 0)
    const step = Math.min(values, Math.max(1, Math.floor(MOST_COUNTERS / Math.max(1, others * classes))))
    const width = (step + 1) * classes
    const parts = isNextLast || later.length === 0 ? undefined : partition(part, column)
    for (let first = 0; first < values; first += step) {
      const counts = this.#pairCounts(part, column, beside, { depth, first: first + 1, step })
      for (let v = first; v < Math.min(values, first + step); v++) {
        const item = column.items[v] as number
        const own = (part.singlesAt[c] as number) + (v + 1) * classes
        if (!hasKept(part.singles, own, part.told.length, this.#minKept)) continue
        this.#report(part, item, part.singles, own)
        this.#chosen.push(item)
        let base = (v - first) * classes
        for (const { items } of beside) {
          this.#reportAll(part, items, counts, base, width)
          base += (items.length + 1) * width
        }
        if (parts !== undefined) {
          const places = parts.places.subarray(parts.start[v] as number, parts.start[v + 1] as number)
          this.#explore(this.#narrowed(part, own, places, later, depth + 1), depth + 1)
        }
        this.#chosen.pop()
      }
    }
    if (parts !== undefined) release(parts.places)
  }

  /** Whether some values of both can be told of, as far as the rare places tell. */
  #mayBeKept(part: Part, column: Column, other: Leaf): boolean {
    if (part !== this.#root || this.#rare === undefined || !('at' in other)) return true
    return areOftenKept(part, this.#rare, column, other, this.#minKept)
  }

  /** Whether it is worth while to count the pair by class: where counters are many, most of them stay empty. */
  #mayMeet(part: Part, column: Column, other: Single): boolean {
    if ('places' in other) return true
    const pairs = (column.items.length + 1) * (other.items.length + 1)
    if (pairs * part.classes <= MANY_COUNTERS * part.size || pairs > 16 * MOST_COUNTERS) return true
    if (this.#totals.length < pairs) this.#totals = new Uint32Array(pairs)
    return meetOften(part, column, other, this.#minRows, this.#totals)
  }

  /** Counts of `step` values of a column with every value of each other one, the other columns one after the other. */
  #pairCounts(
    part: Part,
    column: Column,
    beside: readonly Leaf[],
    { depth, first, step }: { readonly depth: number; readonly first: number; readonly step: number }
  ): Uint32Array {
    const held = this.#heldAt(depth)
    if (beside.length === 0) return held.pairs
    const width = (step + 1) * part.classes
    const size = beside.reduce((sum, { items }) => sum + (items.length + 1) * width, 0)
    if (held.pairs.length < size) held.pairs = new Uint32Array(size)
    else held.pairs.fill(0, 0, size)
    const left = countBeside(part, column, beside, { first, step, into: held.pairs })
    if (left.length === 0) return held.pairs
    if (held.spots.length < part.size) held.spots = new Uint32Array(part.size)
    spots(part, column, part.classes, { first, step }, held.spots)
    for (const { other, base } of left) countLeafBeside(part, other, held.spots, held.pairs, { base, width })
    return held.pairs
  }

  /** The rows of the part at these places, of which `own` counts the classes, with the values that are frequent there. */
  #narrowed(part: Part, own: number, places: Uint32Array, later: readonly Single[], depth: number): Part {
    const { told, classes, number } = toldOf(part, part.singles, own, this.#minKept)
    const size = places.length
    const held = this.#heldAt(depth)
    if (held.classOf.length < size) held.classOf = new Uint32Array(size)
    const most = later.reduce((values, { items }) => Math.max(values, items.length), 0)
    if (held.codes.length < size * later.length || (held.codes instanceof Uint16Array && most >= 0xffff))
      held.codes = codesFor(size * later.length, most)
    const width = later.reduce((sum, { items }) => sum + (items.length + 1) * classes, 0)
    if (held.singles.length < width) held.singles = new Uint32Array(width)
    else held.singles.fill(0, 0, width)
    const { codes, singles } = held
    const columns: Column[] = []
    const singlesAt: number[] = []
    const narrow: Part = {
      size,
      columns,
      leaves: [],
      classOf:
        number === undefined
          ? gather(part.classOf, places, held.classOf)
          : gatherNumbers(part.classOf, places, number, held.classOf),
      told,
      classes,
      singles,
      singlesAt
    }
    let base = 0
    for (const column of later) {
      const { key, items } = column
      const to = columns.length * size
      if ('places' in column) gatherThin(column, places, codes, to)
      else gatherCodes(column.codes, column.at, places, codes, to)
      countColumn(narrow, { codes, at: to }, classes, singles, base)
      const frequent = frequentCodes(singles, base, items.length, classes, this.#minRows).filter((code) =>
        hasKept(singles, base + code * classes, told.length, this.#minKept)
      )
      if (frequent.length === 0) {
        singles.fill(0, base, base + (items.length + 1) * classes)
        continue
      }
      if (frequent.length < items.length)
        renumber({ codes, singles }, { to, size, base, classes }, frequent, items.length)
      columns.push({ key, items: frequent.map((code) => items[code - 1] as number), codes, at: to })
      singlesAt.push(base)
      base += (items.length + 1) * classes
    }
    return narrow
  }

  #heldAt(depth: number): Held {
    let held = this.#held[depth]
    if (held === undefined) {
      held = {
        codes: new Uint16Array(0),
        classOf: new Uint32Array(0),
        singles: new Uint32Array(0),
        spots: new Uint32Array(0),
        pairs: new Uint32Array(0)
      }
      this.#held[depth] = held
    }
    return held
  }

  /** Reports every frequent value of a column: the counts of each stand `width` apart, those of code 0 first. */
  #reportAll(
    part: Part,
    items: readonly number[],
    counts: Uint32Array,
    base: number,
    width = part.classes
  ): void {
    for (let v = 0; v < items.length; v++)
      this.#report(part, items[v] as number, counts, base + (v + 1) * width)
  }

  #report({ told, classes }: Part, item: number, counts: Uint32Array, at: number): void {
    let total = 0
    for (let cls = at; cls < at + classes; cls++) total += counts[cls] as number
    if (total < this.#minRows || !hasKept(counts, at, told.length, this.#minKept)) return
    const own = this.#counts
    if (told.length < own.length) own.fill(0)
    for (let cls = 0; cls < told.length; cls++) own[told[cls] as number] = counts[at + cls] as number
    const items = this.#items
    let place = this.#chosen.length
    items.length = place + 1
    for (; place > 0 && (this.#chosen[place - 1] as number) > item; place--)
      items[place] = this.#chosen[place - 1] as number
    items[place] = item
    for (let i = 0; i < place; i++) items[i] = this.#chosen[i] as number
    this.#visit(items, total, own, told)
  }
}

/** Adds the known counts of an item, its classes by their numbers. */
const adderOf =
  (counted: (item: number) => Uint32Array, number: Uint32Array | undefined) =>
  (item: number, counts: Uint32Array, at: number): void => {
    const own = counted(item)
    if (number === undefined) counts.set(own, at)
    else
      for (let cls = 0; cls < own.length; cls++) {
        const to = at + (number[cls] as number)
        counts[to] = (counts[to] as number) + (own[cls] as number)
      }
  }
