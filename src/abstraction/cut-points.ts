/** Rows of one number: how many of each class. Ascending by value. */
export interface Level {
  readonly value: number
  readonly classes: ReadonlyMap<number, number>
}

const xlog2x = (x: number): number => (x > 0 ? x * Math.log2(x) : 0)

/** Class counts with n·entropy kept up to date: a row group moves from one side to the other in constant time. */
class Side {
  readonly counts = new Map<number, number>()
  total = 0
  #sum = 0

  add(classes: ReadonlyMap<number, number>, sign: 1 | -1): void {
    for (const [cls, count] of classes) {
      const before = this.counts.get(cls) ?? 0
      const after = before + sign * count
      this.#sum += xlog2x(after) - xlog2x(before)
      if (after === 0) this.counts.delete(cls)
      else this.counts.set(cls, after)
      this.total += sign * count
    }
  }

  /** Entropy in bits times the number of rows. */
  get information(): number {
    return Math.max(0, xlog2x(this.total) - this.#sum)
  }
}

interface Split {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly gain: number
}

/**
 * Bits by which another boundary may tell less and be as good: the logs do not tell them apart (95 % likelihood interval,
 * half the quantile of chi-squared with one degree of freedom), so that the more readable one is taken.
 */
export const CUT_TOLERANCE = 3.84146 / 2 / Math.LN2

/** How much further behind a boundary may fall that is known already: two beside each other tell less than one. */
const KNOWN = 3

/** Best split of levels[from, to) that the minimum description length pays for; undefined where none does. */
function bestSplit(levels: readonly Level[], from: number, to: number, minRows: number): Split | undefined {
  const left = new Side()
  const right = new Side()
  for (let i = from; i < to; i++) right.add((levels[i] as Level).classes, 1)
  const total = right.total
  const whole = right.information
  const classes = right.counts.size
  let best: { at: number; rest: number; penalty: number } | undefined
  for (let i = from; i < to - 1; i++) {
    const { classes: moved } = levels[i] as Level
    left.add(moved, 1)
    right.add(moved, -1)
    if (left.total < minRows || right.total < minRows) continue
    const rest = left.information + right.information
    if (best !== undefined && rest >= best.rest) continue
    const entropies =
      classes * (whole / total) -
      left.counts.size * (left.information / left.total) -
      right.counts.size * (right.information / right.total)
    best = {
      at: i + 1,
      rest,
      penalty: Math.log2(total - 1) + Math.log2(3 ** Math.min(classes, 40) - 2) - entropies
    }
  }
  if (best === undefined || whole - best.rest <= best.penalty) return undefined
  return { from, to, at: best.at, gain: whole - best.rest }
}

/** The first and the last index at which the split tells nearly as much, so many bits less, without a break between. */
function asGood(
  levels: readonly Level[],
  { from, to, at }: Split,
  minRows: number,
  tolerance: number
): { readonly low: number; readonly high: number } {
  const reach = (step: 1 | -1) => {
    const [left, right] = [new Side(), new Side()]
    for (let i = from; i < to; i++) (i < at ? left : right).add((levels[i] as Level).classes, 1)
    const least = left.information + right.information + tolerance
    let reached = at
    for (let next = at + step; next > from && next < to; next += step) {
      const { classes } = levels[step === 1 ? next - 1 : next] as Level
      left.add(classes, step)
      right.add(classes, step === 1 ? -1 : 1)
      if (Math.min(left.total, right.total) < minRows || left.information + right.information > least) break
      reached = next
    }
    return reached
  }
  return { low: reach(-1), high: reach(1) }
}

/**
 * Cut points by the minimum description length principle (Fayyad & Irani, IJCAI 1993), the most telling first and at
 * most `most` of them. Returns the splits, ascending.
 */
function splitLevels(levels: readonly Level[], most: number, minRows: number): Split[] {
  const open = [bestSplit(levels, 0, levels.length, minRows)].filter((split) => split !== undefined)
  const cuts: Split[] = []
  while (open.length > 0 && cuts.length < most) {
    open.sort((a, b) => b.gain - a.gain || a.at - b.at)
    const split = open.shift() as Split
    const { from, to, at } = split
    cuts.push(split)
    for (const [a, b] of [
      [from, at],
      [at, to]
    ] as const) {
      const next = bestSplit(levels, a, b, minRows)
      if (next !== undefined) open.push(next)
    }
  }
  return cuts.sort((a, b) => a.at - b.at)
}

/** A number in (low, high] with as few digits as can be, nearest to the middle: what a person would have written. */
export function readableBoundary(low: number, high: number): number {
  const middle = low + (high - low) / 2
  const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)))
  for (let exponent = top; exponent > top - 17; exponent--) {
    // Dividing by a power of ten keeps decimals exact where multiplying by 0.1 would not.
    const scaled = (x: number) => (exponent >= 0 ? x / 10 ** exponent : x * 10 ** -exponent)
    const unscaled = (x: number) => (exponent >= 0 ? x * 10 ** exponent : x / 10 ** -exponent)
    const nearest = Math.round(scaled(middle))
    for (const candidate of [nearest, nearest + 1, nearest - 1].map(unscaled))
      if (candidate > low && candidate <= high) return candidate === 0 ? 0 : candidate
  }
  return high
}

/** Neighbouring numbers taken together until at most `most` levels are left: the cost stays bounded. */
function coarsened(levels: readonly Level[], most: number): { levels: Level[]; below: number[] } {
  const total = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0)
  const coarse: { value: number; classes: Map<number, number> }[] = []
  const below: number[] = []
  let filled = 0
  for (const { value, classes } of levels) {
    const wanted = Math.floor((filled * most) / total)
    if (coarse.length === 0 || levels.length <= most || wanted >= coarse.length) {
      coarse.push({ value, classes: new Map() })
      below.push(value)
    }
    const last = coarse.at(-1) as { classes: Map<number, number> }
    for (const [cls, count] of classes) last.classes.set(cls, (last.classes.get(cls) ?? 0) + count)
    below[below.length - 1] = value
    filled += sizeOf(classes)
  }
  return { levels: coarse, below }
}

const sizeOf = (classes: ReadonlyMap<number, number>): number => {
  let sum = 0
  for (const count of classes.values()) sum += count
  return sum
}

/** Different numbers looked at one by one; more are taken together. */
const MOST_LEVELS = 32_768

/** Boundaries that tell the classes apart, readable, those known already where they do as well; none where no cut pays. */
export function cutPoints(levels: readonly Level[], most = 3, known: readonly number[] = []): number[] {
  if (levels.length < 2) return []
  const { levels: coarse, below } = coarsened(levels, MOST_LEVELS)
  const rows = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0)
  const minRows = Math.max(10, Math.ceil(rows / 200))
  return splitLevels(coarse, most, minRows).map((split) => {
    const between = (tolerance: number): readonly [number, number] => {
      const { low, high } = asGood(coarse, split, minRows, tolerance)
      return [below[low - 1] as number, (coarse[high] as Level).value]
    }
    const [least, largest] = between(KNOWN * CUT_TOLERANCE)
    return known.find((cut) => cut > least && cut <= largest) ?? readableBoundary(...between(CUT_TOLERANCE))
  })
}

/** The range of the number, as an item's value: `<10`, `10..50` (50 not included), `>=50`. */
export function rangeOf(value: number, cuts: readonly number[]): string {
  const above = cuts.findIndex((cut) => value < cut)
  if (above === 0) return `<${cuts[0]}`
  if (above < 0) return `>=${cuts.at(-1)}`
  return `${cuts[above - 1]}..${cuts[above]}`
}

/** Whether the text is the range of a number as `rangeOf` writes it. */
export const isRange = (text: string): boolean =>
  /^(?:<|>=)-?\d[\d.e+-]*$|^-?\d[\d.e+-]*?\.\.-?\d[\d.e+-]*$/.test(text)

/** The cuts that bound the range, ascending: one, or two. */
export const cutsOf = (range: string): readonly number[] =>
  range.includes('..') ? range.split('..').map(Number) : [Number(range.replace(/^(?:<|>=)/, ''))]

/** Whether the number lies in the range that the text names, whatever the cuts were. */
export function isWithin(value: number, range: string): boolean {
  if (!isRange(range)) return false
  if (range.startsWith('<')) return value < Number(range.slice(1))
  if (range.startsWith('>=')) return value >= Number(range.slice(2))
  const [from, to] = range.split('..').map(Number) as [number, number]
  return value >= from && value < to
}
