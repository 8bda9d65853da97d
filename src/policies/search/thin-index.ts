import { codesFor } from '../../events/key-codes.ts'
import type { Integers } from '../../events/table.ts'
import type { Column, Leaf, ListColumn, MaskColumn, Single } from './columns.ts'
import { gather, gatherCodes, type Part } from './parts.ts'
import { gatherThin, type ThinColumn } from './thin-columns.ts'

/** What stands at some of the places, which are numbered anew. */
function thinOfList({ key, items, start, codes }: ListColumn, chosen: Uint32Array): ThinColumn {
  const size = chosen.reduce((sum, at) => sum + (start[at + 1] as number) - (start[at] as number), 0)
  const own = { key, items, places: new Uint32Array(size), codes: codesFor(size, items.length) }
  let to = 0
  for (let c = 0; c < chosen.length; c++) {
    const at = chosen[c] as number
    for (let i = start[at] as number; i < (start[at + 1] as number); i++) {
      own.places[to] = c
      own.codes[to++] = codes[i] as number
    }
  }
  return own
}

function narrowedLeaf(leaf: Column | ListColumn | MaskColumn, chosen: Uint32Array): Leaf {
  if ('at' in leaf) return narrowed(leaf, chosen)
  if ('start' in leaf) return thinOfList(leaf, chosen)
  const { masks, ...own } = leaf
  return { ...own, masks: Uint8Array.from(chosen, (place) => masks[place] as number) }
}

function narrowed(column: Single, chosen: Uint32Array): Column {
  const { key, items } = column
  const codes = codesFor(chosen.length, items.length)
  if ('places' in column) gatherThin(column, chosen, codes, 0)
  else gatherCodes(column.codes, column.at, chosen, codes, 0)
  return { key, items, codes, at: 0 }
}

/** The columns of a part place by place: what meets a thin one is found without a look at all the others. */
export class ThinIndex {
  readonly #part: Part
  /** Columns of the part, and behind them its leaves. */
  readonly #all: readonly Leaf[]
  /** The thin ones at place p are `#column[i]` with `#code[i]`, for i in `#start[p] … #start[p + 1]`. */
  readonly #start: Uint32Array
  readonly #column: Uint32Array
  readonly #code: Integers
  /** By column, for the time of one question: on how many of the places it stands. */
  readonly #met: Uint32Array

  constructor(part: Part) {
    this.#part = part
    this.#all = [...part.columns, ...part.leaves]
    this.#met = new Uint32Array(this.#all.length)
    this.#start = new Uint32Array(part.size + 2)
    const start = this.#start
    let most = 0
    for (const column of this.#all) {
      if (!('places' in column)) continue
      most = Math.max(most, column.items.length)
      for (const place of column.places) start[place + 2] = (start[place + 2] as number) + 1
    }
    for (let place = 2; place < start.length; place++)
      start[place] = (start[place] as number) + (start[place - 1] as number)
    const entries = start[part.size + 1] as number
    this.#column = new Uint32Array(entries)
    this.#code = codesFor(entries, most)
    // A place begins where the one before it ends once that one is written.
    this.#all.forEach((column, c) => {
      if (!('places' in column)) return
      for (let i = 0; i < column.places.length; i++) {
        const next = (column.places[i] as number) + 1
        const to = start[next] as number
        this.#column[to] = c
        this.#code[to] = column.codes[i] as number
        start[next] = to + 1
      }
    })
  }

  /**
   * The part at the places of its thin column `c`, which comes first. Only what stands there `fewest` times can have a cell
   * with it, and of the columns only those behind it: members of one array, which share its key, are not told of together.
   */
  around(c: number, places: Uint32Array, fewest: number): Part {
    const { columns, leaves, classOf, singlesAt, ...part } = this.#part
    const own = columns[c] as Single
    const isLater = ({ key }: Leaf, n: number) => n > c && key !== own.key
    const near = this.#near(places, fewest, isLater)
    const later = columns.map((column, n) => {
      if ('places' in column) return near.get(n)
      return isLater(column, n) ? narrowed(column, places) : undefined
    })
    const beside = leaves.map((leaf, n) =>
      'places' in leaf ? near.get(columns.length + n) : narrowedLeaf(leaf, places)
    )
    return {
      ...part,
      size: places.length,
      columns: [narrowed(own, places), ...later.filter((column) => column !== undefined)],
      leaves: beside.filter((leaf) => leaf !== undefined),
      classOf: gather(classOf, places, new Uint32Array(places.length)),
      singlesAt: [singlesAt[c] as number]
    }
  }

  /** By number, the thin columns that stand at these places often enough, which are numbered anew. */
  #near(
    chosen: Uint32Array,
    fewest: number,
    isWanted: (column: Leaf, c: number) => boolean
  ): ReadonlyMap<number, ThinColumn> {
    const met = this.#met
    const seen: number[] = []
    for (const place of chosen)
      for (let i = this.#start[place] as number; i < (this.#start[place + 1] as number); i++) {
        const c = this.#column[i] as number
        if (met[c] === 0) seen.push(c)
        met[c] = (met[c] as number) + 1
      }
    const found = new Map<number, ThinColumn>()
    for (const c of seen) {
      const size = met[c] as number
      met[c] = 0
      const column = this.#all[c] as Leaf
      if (size < fewest || !isWanted(column, c)) continue
      const { key, items } = column
      found.set(c, { key, items, places: new Uint32Array(size), codes: codesFor(size, items.length) })
    }
    if (found.size > 0) this.#fill(chosen, found)
    return found
  }

  #fill(chosen: Uint32Array, found: ReadonlyMap<number, ThinColumn>): void {
    const next = this.#met
    for (let at = 0; at < chosen.length; at++) {
      const place = chosen[at] as number
      for (let i = this.#start[place] as number; i < (this.#start[place + 1] as number); i++) {
        const c = this.#column[i] as number
        const column = found.get(c)
        if (column === undefined) continue
        const to = next[c] as number
        column.places[to] = at
        column.codes[to] = this.#code[i] as number
        next[c] = to + 1
      }
    }
    for (const c of found.keys()) next[c] = 0
  }
}
