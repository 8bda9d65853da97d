import { CUT_TOLERANCE, type Level, readableBoundary } from './cut-points.ts'

/** Most boundaries of this sort that one number gets. */
const MOST = 2
/** Fewest events of a class that show where it sets in or stops. */
const MIN_EVENTS = 20
/** On the one side the class must be this much rarer than on the other: "never", or "only". */
const MOST_OF_OTHER_SIDE = 0.35
/** Chance that one number of a log without structure gets a boundary, and how many places count as tried. */
const CHANCE = 0.002
const PLACES = 20

/** The numbers of a log with their classes, ascending; by class, which share of its events repeats no other one. */
export interface Graded {
  readonly levels: readonly Level[]
  readonly independent: ReadonlyMap<number, number>
}

interface Boundary {
  /** Index of the level with which the upper range begins, and of those that say so nearly as well. */
  readonly at: number
  readonly low: number
  readonly high: number
  readonly bits: number
}

const xlog2x = (x: number): number => (x > 0 ? x * Math.log2(x) : 0)

/** Bits that telling y of n from the rest needs. */
const bitsOf = (y: number, n: number): number => xlog2x(n) - xlog2x(y) - xlog2x(n - y)

/** Rows before each level: of all, and of one class. */
class Running {
  readonly #levels: readonly Level[]
  readonly rows: Float64Array

  constructor(levels: readonly Level[]) {
    this.#levels = levels
    this.rows = new Float64Array(levels.length + 1)
    levels.forEach(({ classes }, i) => {
      let size = 0
      for (const count of classes.values()) size += count
      this.rows[i + 1] = (this.rows[i] as number) + size
    })
  }

  /** The best boundary of a class within levels[from, to), by the places at which its events stand. */
  boundary(
    cls: number,
    places: readonly number[],
    { from, to }: { readonly from: number; readonly to: number },
    weight: number
  ): Boundary | undefined {
    const within = places.filter((place) => place >= from && place < to)
    const own = (place: number) => this.#levels[place]?.classes.get(cls) ?? 0
    const total = within.reduce((sum, place) => sum + own(place), 0)
    if (total < MIN_EVENTS) return undefined
    const rowsAt = (at: number) => (this.rows[at] as number) - (this.rows[from] as number)
    const size = rowsAt(to)
    const bits = (at: number, below: number) =>
      weight * (bitsOf(total, size) - bitsOf(below, rowsAt(at)) - bitsOf(total - below, size - rowsAt(at)))
    let best = { at: -1, below: 0, bits: 0 }
    let below = 0
    for (const place of within) {
      for (const [at, y] of [
        [place, below],
        [place + 1, below + own(place)]
      ] as const)
        if (at > from && at < to && bits(at, y) > best.bits) best = { at, below: y, bits: bits(at, y) }
      below += own(place)
    }
    if (best.at < 0) return undefined
    const rates = [best.below / rowsAt(best.at), (total - best.below) / (size - rowsAt(best.at))]
    if (Math.min(...rates) > MOST_OF_OTHER_SIDE * Math.max(...rates)) return undefined
    const near = (at: number, y: number) => at > from && at < to && bits(at, y) >= best.bits - CUT_TOLERANCE
    let [low, lowBelow, high, highBelow] = [best.at, best.below, best.at, best.below]
    while (near(low - 1, lowBelow - own(low - 1))) lowBelow -= own(--low)
    while (near(high + 1, highBelow + own(high))) highBelow += own(high++)
    return { at: best.at, low, high, bits: best.bits }
  }
}

/**
 * Boundaries at which one class sets in or stops, which say next to nothing of all the others: "never refund from 500
 * on" of one action among many. Looked for between the boundaries known already, the clearest first. `problems` is how
 * many such questions are asked of the number.
 */
export function ownCuts({ levels, independent }: Graded, known: readonly number[], problems = 1): number[] {
  const places = new Map<number, number[]>()
  levels.forEach(({ classes }, place) => {
    for (const cls of classes.keys()) {
      const list = places.get(cls)
      if (list === undefined) places.set(cls, [place])
      else list.push(place)
    }
  })
  const least = Math.log2((PLACES * places.size * problems) / CHANCE)
  const running = new Running(levels)
  const begins = (cut: number) => {
    const at = levels.findIndex(({ value }) => value >= cut)
    return at < 0 ? levels.length : at
  }
  const edges = [0, ...known.map(begins), levels.length]
  const found: number[] = []
  while (found.length < MOST) {
    edges.sort((a, b) => a - b)
    let best: Boundary | undefined
    for (const [cls, list] of places)
      for (let i = 1; i < edges.length; i++) {
        const part = { from: edges[i - 1] as number, to: edges[i] as number }
        const boundary = running.boundary(cls, list, part, independent.get(cls) ?? 1)
        if (boundary === undefined || boundary.bits < least) continue
        if (
          best === undefined ||
          boundary.bits > best.bits ||
          (boundary.bits === best.bits && boundary.at < best.at)
        )
          best = boundary
      }
    if (best === undefined) break
    const [low, high] = [levels[best.low - 1] as Level, levels[best.high] as Level]
    const cut = readableBoundary(low.value, high.value)
    found.push(cut)
    edges.push(begins(cut))
  }
  return found.sort((a, b) => a - b)
}
