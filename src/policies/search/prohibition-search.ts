import { isDerived } from '../../abstraction/vocabulary.ts'
import { eventsOfItem, intersect, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import type { Evidence } from '../policy.ts'
import { everyRow } from '../rows.ts'
import {
  type Contrast,
  effectWithin,
  KIND_LEVEL,
  logLessOften,
  tooFewSessions,
  upperShare
} from '../significance.ts'
import { evidenceOfClass } from '../sums.ts'
import { keyRanges } from './key-ranges.ts'
import { unledContrast } from './led.ts'
import type { MiningOptions } from './options.ts'
import { countsOf, type FreeCounts, freeCounts, usualOf } from './owners.ts'
import { ValueCounts } from './value-counts.ts'
import { elsewhere, MIN_ROWS, varies } from './variation.ts'

/** Absence says something only of what was to be expected this often. */
export const MIN_EXPECTED = 5
/** "Never" may happen this much of how often it happens elsewhere. */
const MOST_OF_ELSEWHERE = 0.3
/** What leads to an action: a good part of its events, and far more often than elsewhere. */
const HOME = { share: 0.2, lift: 3 }
/** From this share of what was to be expected on an action is not missing. */
const MOST_LEFT = 0.4
/** Share of an action's events that must be left beside those that a context leads to. */
const LEAST_LEFT = 0.15
/** Gain of share by which another action takes the place of all others. */
const TAKES_OVER = 0.3
/** How much rarer than elsewhere the action must be, at the upper end of the interval. */
const MIN_RATIO = 2

/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out'

/** Events with the items, and those of each action. */
export interface ProhibitedCell {
  readonly items: readonly number[]
  readonly n: number
  readonly counts: Uint32Array
}

/** Whether the part sees the action too often, measured by the rest of the whole, to speak of never. */
export const tooMany = ({ y, n, Y, N }: Contrast): boolean => y * (N - n) > MOST_OF_ELSEWHERE * (Y - y) * n

/** Tells of a cell without an action whether the action is missing there, and why that is no policy where it is none. */
export class ProhibitionSearch {
  readonly #table: Table
  readonly #options: MiningOptions
  readonly #cells: ReadonlyMap<string, ProhibitedCell>
  readonly #shares: readonly number[]
  /** By number of conditions: prohibitions looked at by how small the chance of their being kept could be, as a negative log. */
  readonly #attainable: readonly (readonly number[])[]
  readonly #levels = new Map<number, number>()
  readonly #known = new Map<string, Wholes>()
  readonly #values: ValueCounts
  readonly #every: Uint32Array
  readonly #free = new Map<number, FreeCounts>()
  readonly #homes = new Map<string, Uint8Array>()
  readonly #overall = new Map<number, Evidence>()

  constructor(
    table: Table,
    options: MiningOptions,
    {
      cells,
      shares,
      attainable
    }: {
      readonly cells: ReadonlyMap<string, ProhibitedCell>
      readonly shares: readonly number[]
      readonly attainable: readonly (readonly number[])[]
    }
  ) {
    this.#table = table
    this.#options = options
    this.#cells = cells
    this.#shares = shares
    this.#attainable = attainable
    this.#values = new ValueCounts(table)
    this.#every = Uint32Array.from(shares)
  }

  #rowsOf(items: readonly number[]): Uint32Array | undefined {
    let rows: Uint32Array | undefined
    for (const item of items) {
      const own = rowsOfItem(this.#table, item)
      rows = rows === undefined ? own : intersect(rows, own)
    }
    return rows
  }

  #evidence(cell: ProhibitedCell, action: number) {
    const rows = this.#rowsOf(cell.items) ?? new Uint32Array(0)
    return broken(evidenceOfClass(rows, this.#table.action, action, this.#table))
  }

  /** How often the action is not done, all over the log. */
  #everywhere(action: number): Evidence {
    const table = this.#table
    const known =
      this.#overall.get(action) ?? broken(evidenceOfClass(everyRow(table), table.action, action, table))
    this.#overall.set(action, known)
    return known
  }

  /** Share of the action ÷ upper bound of its share here. */
  ratio(cell: ProhibitedCell, action: number): number {
    return this.#ratioOf(action, this.#evidence(cell, action))
  }

  #ratioOf(action: number, evidence: Evidence): number {
    return (this.#shares[action] as number) / this.#table.rows / upperShare(evidence)
  }

  judge(cell: ProhibitedCell, action: number): string | undefined {
    const options = this.#options
    const level = this.#level(cell)
    if (options.explained !== true && this.#isHopeless(cell, action, level)) return OUT
    const contrasts = this.#contrasts(cell, action)
    const substitute = this.#substitute(cell, action)
    if (substitute !== undefined)
      return `only mirrors that ${JSON.stringify(this.#table.actions[substitute])} is what is done here`
    for (const { contrast, reason } of contrasts) {
      const expected = (contrast.n * contrast.Y) / contrast.N
      if (expected < MIN_EXPECTED || tooMany(contrast)) return reason
      if (logLessOften(contrast) > level) return reason
    }
    const evidence = this.#evidence(cell, action)
    if (evidence.sessions < options.minSessions) return tooFewSessions(evidence.sessions, options.minSessions)
    const rest =
      ((this.#shares[action] as number) - (cell.counts[action] as number)) / (this.#table.rows - cell.n)
    if (this.#ratioOf(action, evidence) < options.minLift || rest < MIN_RATIO * upperShare(evidence))
      return 'too little was seen to say never'
    if (this.#varies(cell, action, upperShare(evidence)))
      return 'how often the action happens differs much from value to value anyway'
    if (this.#isLocal(cell, action))
      return 'another action takes its place here, in one context: no more than that'
    if (this.#isLedElsewhere(cell, action))
      return 'only mirrors that elsewhere, with a further condition, the context leads to the action'
    const effect = effectWithin(evidence, this.#everywhere(action))
    return contrasts.find(({ contrast }) => logLessOften(contrast, effect) > level)?.reason
  }

  /** The action that takes the place of all others here: "when X, B" leaves little room for any other action. */
  #substitute({ items, n, counts }: ProhibitedCell, action: number): number | undefined {
    const usual = usualOf(counts)
    const takes = items.some((item) => {
      const whole = this.#whole(items, item)
      return (counts[usual] as number) / n - (whole[usual] as number) / sum(whole) >= TAKES_OVER
    })
    if (takes && usual !== action) return usual
    return items.length === 1 ? this.#freeSubstitute(items[0] as number, action) : undefined
  }

  /** The same among the events that nothing else decides. */
  #freeSubstitute(item: number, action: number): number | undefined {
    const { keyOf, start } = keyRanges(this.#table)
    const key = keyOf[item] as number
    let known = this.#free.get(key)
    if (known === undefined) {
      known = freeCounts(this.#table, key)
      this.#free.set(key, known)
    }
    const counts = known.values[item - (start[key] as number)] as Uint32Array
    if (sum(counts) < MIN_ROWS) return undefined
    const usual = usualOf(counts)
    const gain = (counts[usual] as number) / sum(counts) - (known.whole[usual] as number) / sum(known.whole)
    return usual !== action && gain >= TAKES_OVER ? usual : undefined
  }

  /**
   * Whether the action is missing only where it has its home: outside of the contexts that lead to it, it happens here
   * as it does elsewhere. Then some other action takes its place in part of this context, and nothing is forbidden.
   */
  #isLocal({ items }: ProhibitedCell, action: number): boolean {
    const home = this.#home(items, action)
    const left = { n: 0, y: 0, here: 0, hereDone: 0 }
    const { action: actionOf } = this.#table
    for (let row = 0; row < this.#table.rows; row++) {
      if (home[row] === 1) continue
      left.n++
      if (actionOf[row] === action) left.y++
    }
    for (const row of this.#rowsOf(items) ?? []) {
      if (home[row] === 1) continue
      left.here++
      if (actionOf[row] === action) left.hereDone++
    }
    const expected = (left.here * left.y) / Math.max(1, left.n)
    return left.hereDone > MOST_LEFT * expected
  }

  /** Whether it is only more frequent elsewhere, since another value of the key leads to it together with a further condition. */
  #isLedElsewhere({ items }: ProhibitedCell, action: number): boolean {
    const left = items.length === 1 ? unledContrast(this.#table, items[0] as number, action) : undefined
    if (left === undefined || left.Y < LEAST_LEFT * (this.#shares[action] as number)) return false
    const expected = (left.n * left.Y) / Math.max(1, left.N)
    return expected >= MIN_EXPECTED && left.y > MOST_LEFT * expected
  }

  /** By row: 1 where some condition on another key holds under which the action is much more frequent than it is overall. */
  #home(items: readonly number[], action: number): Uint8Array {
    const own = items.map((item) => (this.#table.items[item] as Item).key)
    const name = JSON.stringify([action, ...own])
    const known = this.#homes.get(name)
    if (known !== undefined) return known
    const home = new Uint8Array(this.#table.rows)
    const share = this.#shares[action] as number
    this.#table.items.forEach(({ key }, item) => {
      if (isDerived(key) || own.includes(key)) return
      const done = countsOf(this.#table, item)[action] as number
      const all = eventsOfItem(this.#table, item)
      if (done < HOME.share * share || done * this.#table.rows < HOME.lift * share * all) return
      const rows = rowsOfItem(this.#table, item)
      for (let i = 0; i < rows.length; i++) home[rows[i] as number] = 1
    })
    this.#homes.set(name, home)
    return home
  }

  #varies({ items }: ProhibitedCell, action: number, upper: number): boolean {
    return items.some((item, i) => {
      const rest = items.filter((_, j) => j !== i)
      const { key } = this.#table.items[item] as Item
      const first = this.#table.items.findIndex((other) => other.key === key)
      return varies(this.#wholes(rest, key).values, item - first, action, upper)
    })
  }

  /** Only prohibitions that could become significant at all share the level (Tarone, Biometrics 46, 1990). */
  #level({ items }: ProhibitedCell): number {
    const known = this.#levels.get(items.length)
    if (known !== undefined) return known
    const own = this.#attainable[items.length] ?? []
    const chance = KIND_LEVEL / this.#options.maxAntecedent
    let [least, testable] = [own.length, 0]
    while (least > 0 && testable + (own[least - 1] as number) <= chance * Math.exp(least - 1))
      testable += own[--least] as number
    // Those that could only just become significant share it too.
    const level = Math.log(chance / Math.max(1, testable))
    this.#levels.set(items.length, level)
    return level
  }

  /** Whether what needs no pass over the events decides already: then it has a reason, which nobody may want to know. */
  #isHopeless({ items, n, counts }: ProhibitedCell, action: number, level: number): boolean {
    const y = counts[action] as number
    return items.some((item) => {
      const whole = this.#whole(items, item)
      const [Y, N] = [whole[action] as number, sum(whole)]
      const contrast = { y, n, Y, N }
      return (n * Y) / N < MIN_EXPECTED || tooMany(contrast) || logLessOften(contrast) > level
    })
  }

  /** Counts by action where one condition is left out. */
  #whole(items: readonly number[], left: number): Uint32Array {
    return this.#wholeOf(items.filter((item) => item !== left))
  }

  #wholeOf(items: readonly number[]): Uint32Array {
    return this.#cells.get(items.join())?.counts ?? this.#every
  }

  /** Where the action was to be expected, with the reason to leave the rule out where it was not. */
  #contrasts({ items, n, counts }: ProhibitedCell, action: number) {
    const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))
    const mirror = `only mirrors that ${JSON.stringify(this.#table.actions[usual])} is usual here`
    const y = counts[action] as number
    return items.flatMap((item, i) => {
      const rest = items.filter((_, j) => j !== i)
      const { wholes, values } = this.#wholes(rest, this.#table.items[item]?.key as string)
      const compared = wholes.flatMap((whole) => {
        const [Y, N, taken] = [whole[action] as number, sum(whole), whole[usual] as number]
        return [
          { contrast: { y, n, Y, N }, reason: 'could be chance' },
          // What the usual action of this context leaves: its share alone is no prohibition of all the others.
          { contrast: { y, n: n - (counts[usual] as number), Y, N: N - taken }, reason: mirror }
        ]
      })
      return [...compared, ...elsewhere(values, { y, n, action })]
    })
  }

  /** Counts by action where one condition is left out, where only its key is asked for, and value by value. */
  #wholes(rest: readonly number[], key: string): Wholes {
    const name = `${rest.join()}?${key}`
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const rows = this.#rowsOf(rest)
    const whole = this.#wholeOf(rest)
    const values = this.#values.of(key, rows)
    const present = whole.map((_, action) =>
      values.reduce((total, counts) => total + (counts[action] as number), 0)
    )
    const found = { wholes: sum(present) < sum(whole) ? [whole, present] : [whole], values }
    this.#known.set(name, found)
    return found
  }
}

/** The counts of keeping to a prohibition, from those of breaking it. */
const broken = ({ events, kept, sessions, s_nn, s_ny, s_yy }: Evidence): Evidence => ({
  events,
  kept: events - kept,
  sessions,
  s_nn,
  s_ny: s_nn - s_ny,
  s_yy: s_nn - 2 * s_ny + s_yy
})

interface Wholes {
  readonly wholes: readonly Uint32Array[]
  readonly values: readonly Uint32Array[]
}
