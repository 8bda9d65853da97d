import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import { keptWhere } from '../kinds/counting.ts'
import type { MiningOptions } from '../kinds/kind.ts'
import type { RuleOf } from '../policy.ts'
import { rowsWhere } from '../rows.ts'
import {
  type Contrast,
  effectOf,
  KIND_LEVEL,
  logLessOften,
  tooFewSessions,
  upperShare
} from '../significance.ts'
import { evidenceOf } from '../sums.ts'
import { reaching } from '../thresholds.ts'
import { antecedentOf } from './associations.ts'
import type { Candidate } from './candidate.ts'
import { visitCells } from './cells.ts'
import { usualOf, visitFreeRows } from './owners.ts'
import { said } from './rule-sets.ts'
import { ValueCounts } from './value-counts.ts'
import { elsewhere, MIN_ROWS, sum, varies } from './variation.ts'

type Prohibition = RuleOf<'prohibition'>

const derived: ReadonlySet<string> = new Set(derivedKeys)

/** Absence says something only of what was to be expected this often. */
const MIN_EXPECTED = 5
/** "Never" may be broken in this share of the events at hand, and this much of how often it happens elsewhere. */
const MOST_BROKEN = 0.03
const MOST_OF_ELSEWHERE = 0.3
/** What leads to an action: a good part of its events, and far more often than elsewhere. */
const HOME = { share: 0.2, lift: 3 }
/** From this share of what was to be expected on an action is not missing. */
const MOST_LEFT = 0.4
/** Gain of share by which another action takes the place of all others. */
const TAKES_OVER = 0.3
/** How much rarer than elsewhere the action must be, at the upper end of the interval. */
const MIN_RATIO = 2

/** "Never" with more conditions than this is no rule that people keep. */
const MOST_CONDITIONS = 2

interface Cell {
  readonly items: readonly number[]
  readonly n: number
  readonly counts: Uint32Array
}

interface Found {
  readonly cell: Cell
  readonly action: number
  readonly reason?: string | undefined
}

/** Whether the part sees the action too often, measured by the rest of the whole, to speak of never. */
const tooMany = ({ y, n, Y, N }: Contrast): boolean => y * (N - n) > MOST_OF_ELSEWHERE * (Y - y) * n

/** "When X, never A", only where A was to be expected; without `all`, what adds nothing carries its reason. */
export function searchProhibitions(table: Table, options: MiningOptions): readonly Candidate<Prohibition>[] {
  const shares = table.actions.map((_, action) => rowsOfAction(table, action).length)
  const largest = shares.reduce((most, share) => Math.max(most, share), 0)
  if (largest === 0) return []
  const isSure = reaching(options.minConfidence)
  const minRows = Math.ceil((MIN_EXPECTED * table.rows) / largest)
  const cells = new Map<string, Cell>()
  const found: Found[] = []
  const request = {
    classOf: table.action,
    classes: table.actions.length,
    minRows,
    maxConditions: options.all ? options.maxAntecedent : Math.min(MOST_CONDITIONS, options.maxAntecedent),
    // What never follows what is told by the sequence policies.
    wanted: (key: string) => !derived.has(key)
  }
  visitCells(table, request, (items, n, counts) => {
    const cell = { items: [...items], n, counts: counts.slice() }
    cells.set(items.join(), cell)
    shares.forEach((share, action) => {
      const y = counts[action] as number
      const expected = (n * share) / table.rows
      if (expected < MIN_EXPECTED || y > MOST_BROKEN * n) return
      if (tooMany({ y, n, Y: share, N: table.rows })) return
      if (isSure(n - y, n)) found.push({ cell, action })
    })
  })
  const search = new ProhibitionSearch(table, options, cells, shares)
  const meets = ({ cell, action }: Found) => search.ratio(cell, action) >= options.minLift
  const judged: readonly Found[] = options.all
    ? found.filter(meets)
    : withoutTwins(
        table,
        withoutFocus(
          table,
          found.map((one) => ({ ...one, reason: search.judge(one.cell, one.action) }))
        )
      )
  return judged.map(({ cell, action, reason }) => ({
    rule: {
      kind: 'prohibition',
      antecedent: antecedentOf(table, cell.items),
      never: table.actions[action] as string
    },
    reason
  }))
}

/**
 * Where a context never sees a good part of all actions, or an action never stands in many values of one key, it is
 * the context (or the action) that is special: a dozen prohibitions would say so one by one.
 */
function withoutFocus(table: Table, found: readonly Found[]): readonly Found[] {
  const many = Math.max(4, Math.ceil(table.actions.length / 4))
  const counts = new Map<string, number>()
  const names = ({ cell, action }: Found): readonly string[] => {
    const keys = cell.items.map((item) => table.items[item]?.key)
    return [JSON.stringify(['context', ...cell.items]), JSON.stringify(['action', action, ...keys])]
  }
  for (const one of found)
    if (one.reason === undefined) for (const name of names(one)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return found.map((one) =>
    one.reason === undefined && names(one).some((name) => (counts.get(name) ?? 0) >= many)
      ? { ...one, reason: 'one of many: this context, or this action, keeps to itself' }
      : one
  )
}

/** Share of events in common from which two contexts are one. */
const SAME_EVENTS = 0.9

/** Of prohibitions of one action in nearly the same events the one that is broken least is told. */
function withoutTwins(table: Table, found: readonly Found[]): readonly Found[] {
  const told: { readonly one: Found; readonly rows: Uint32Array }[] = []
  return [...found]
    .sort(
      (a, b) =>
        a.cell.items.length - b.cell.items.length ||
        brokenIn(a) - brokenIn(b) ||
        b.cell.n - a.cell.n ||
        a.action - b.action ||
        compare(a, b)
    )
    .map((one) => {
      if (one.reason !== undefined) return one
      const rows = rowsWhere(table, antecedentOf(table, one.cell.items)) as Uint32Array
      const twin = told.find(
        ({ one: other, rows: others }) =>
          other.action === one.action && intersect(rows, others).length >= SAME_EVENTS * rows.length
      )
      if (twin !== undefined)
        return { ...one, reason: `folded into ${said(table, twin.one.cell.items)}: the same events` }
      told.push({ one, rows })
      return one
    })
}

/** Share of the events in which it was broken, one more taken for granted: of two kept ones the wider is kept better. */
const brokenIn = ({ cell, action }: Found): number => ((cell.counts[action] as number) + 1) / (cell.n + 1)

const compare = (a: Found, b: Found): number => {
  const at = a.cell.items.findIndex((item, i) => item !== b.cell.items[i])
  return at < 0 ? 0 : (a.cell.items[at] as number) - (b.cell.items[at] as number)
}

class ProhibitionSearch {
  readonly #table: Table
  readonly #options: MiningOptions
  readonly #cells: ReadonlyMap<string, Cell>
  readonly #shares: readonly number[]
  readonly #tried: number[] = []
  readonly #known = new Map<string, Wholes>()
  readonly #values: ValueCounts
  readonly #free = new Map<string, Free>()
  readonly #homes = new Map<string, Uint8Array>()

  constructor(
    table: Table,
    options: MiningOptions,
    cells: ReadonlyMap<string, Cell>,
    shares: readonly number[]
  ) {
    this.#table = table
    this.#options = options
    this.#cells = cells
    this.#shares = shares
    this.#values = new ValueCounts(table)
    for (const { items } of cells.values()) this.#tried[items.length] = (this.#tried[items.length] ?? 0) + 1
  }

  #rowsOf(items: readonly number[]): Uint32Array | undefined {
    return items
      .map((item) => rowsOfItem(this.#table, item))
      .reduce<Uint32Array | undefined>(
        (rows, own) => (rows === undefined ? own : intersect(rows, own)),
        undefined
      )
  }

  #evidence(cell: Cell, action: number) {
    const rows = this.#rowsOf(cell.items) ?? new Uint32Array(0)
    const { action: actionOf } = this.#table
    return evidenceOf(
      keptWhere(rows, (row) => actionOf[row] !== action),
      this.#table
    )
  }

  /** Share of the action ÷ upper bound of its share here. */
  ratio(cell: Cell, action: number): number {
    return (this.#shares[action] as number) / this.#table.rows / upperShare(this.#evidence(cell, action))
  }

  judge(cell: Cell, action: number): string | undefined {
    const { minSessions, minLift } = this.#options
    const level = this.#level(cell)
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
    if (evidence.sessions < minSessions) return tooFewSessions(evidence.sessions, minSessions)
    const rest =
      ((this.#shares[action] as number) - (cell.counts[action] as number)) / (this.#table.rows - cell.n)
    if (this.ratio(cell, action) < minLift || rest < MIN_RATIO * upperShare(evidence))
      return 'too little was seen to say never'
    if (this.#varies(cell, action, upperShare(evidence)))
      return 'how often the action happens differs much from value to value anyway'
    if (this.#isLocal(cell, action))
      return 'another action takes its place here, in one context: no more than that'
    const effect = effectOf(evidence)
    return contrasts.find(({ contrast }) => logLessOften(contrast, effect) > level)?.reason
  }

  /** The action that takes the place of all others here: "when X, B" leaves little room for any other action. */
  #substitute({ items, n, counts }: Cell, action: number): number | undefined {
    const usual = usualOf(counts)
    const takes = items.some((item, i) => {
      const rest = items.filter((_, j) => j !== i)
      const [whole] = this.#wholes(rest, (this.#table.items[item] as Item).key).wholes as [Uint32Array]
      return (counts[usual] as number) / n - (whole[usual] as number) / sum(whole) >= TAKES_OVER
    })
    if (takes && usual !== action) return usual
    return items.length === 1 ? this.#freeSubstitute(items[0] as number, action) : undefined
  }

  /** The same among the events that nothing else decides. */
  #freeSubstitute(item: number, action: number): number | undefined {
    const { key } = this.#table.items[item] as Item
    let known = this.#free.get(key)
    if (known === undefined) {
      const values = new Map<number, Uint32Array>()
      const whole = new Uint32Array(this.#table.actions.length)
      visitFreeRows(this.#table, [key], -1, (row) => {
        const done = this.#table.action[row] as number
        whole[done] = (whole[done] as number) + 1
        for (
          let i = this.#table.itemStart[row] as number;
          i < (this.#table.itemStart[row + 1] as number);
          i++
        ) {
          const id = this.#table.itemIds[i] as number
          if (this.#table.items[id]?.key !== key) continue
          const own = values.get(id) ?? new Uint32Array(this.#table.actions.length)
          own[done] = (own[done] as number) + 1
          values.set(id, own)
        }
      })
      known = { values, whole }
      this.#free.set(key, known)
    }
    const counts = known.values.get(item)
    if (counts === undefined || sum(counts) < MIN_ROWS) return undefined
    const usual = usualOf(counts)
    const gain = (counts[usual] as number) / sum(counts) - (known.whole[usual] as number) / sum(known.whole)
    return usual !== action && gain >= TAKES_OVER ? usual : undefined
  }

  /**
   * Whether the action is missing only where it has its home: outside of the contexts that lead to it, it happens here
   * as it does elsewhere. Then some other action takes its place in part of this context, and nothing is forbidden.
   */
  #isLocal({ items }: Cell, action: number): boolean {
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

  /** By row: 1 where some condition on another key holds under which the action is much more frequent than it is overall. */
  #home(items: readonly number[], action: number): Uint8Array {
    const own = items.map((item) => (this.#table.items[item] as Item).key)
    const name = JSON.stringify([action, ...own])
    const known = this.#homes.get(name)
    if (known !== undefined) return known
    const home = new Uint8Array(this.#table.rows)
    const share = this.#shares[action] as number
    this.#table.items.forEach(({ key }, item) => {
      if (derived.has(key) || own.includes(key)) return
      const rows = rowsOfItem(this.#table, item)
      const done = rows.filter((row) => this.#table.action[row] === action).length
      if (done < HOME.share * share || done * this.#table.rows < HOME.lift * share * rows.length) return
      for (const row of rows) home[row] = 1
    })
    this.#homes.set(name, home)
    return home
  }

  #varies({ items }: Cell, action: number, upper: number): boolean {
    return items.some((item, i) => {
      const rest = items.filter((_, j) => j !== i)
      const { key } = this.#table.items[item] as Item
      const first = this.#table.items.findIndex((other) => other.key === key)
      return varies(this.#wholes(rest, key).values, item - first, action, upper)
    })
  }

  #level({ items }: Cell): number {
    const tried = this.#tried[items.length] ?? 1
    const actions = this.#shares.filter((share) => share >= MIN_EXPECTED).length
    return Math.log(KIND_LEVEL / this.#options.maxAntecedent / tried / actions)
  }

  /** Where the action was to be expected, with the reason to leave the rule out where it was not. */
  #contrasts({ items, n, counts }: Cell, action: number) {
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
    const whole = this.#cells.get(rest.join())?.counts ?? Uint32Array.from(this.#shares)
    const values = this.#values.of(key, rows)
    const present = whole.map((_, action) =>
      values.reduce((total, counts) => total + (counts[action] as number), 0)
    )
    const found = { wholes: sum(present) < sum(whole) ? [whole, present] : [whole], values }
    this.#known.set(name, found)
    return found
  }
}

/** Counts by action among the free rows: by item, and all. */
interface Free {
  readonly values: ReadonlyMap<number, Uint32Array>
  readonly whole: Uint32Array
}

interface Wholes {
  readonly wholes: readonly Uint32Array[]
  readonly values: readonly Uint32Array[]
}
