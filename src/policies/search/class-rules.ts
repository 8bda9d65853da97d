import { isArgument } from '../../abstraction/given.ts'
import { isDerived } from '../../abstraction/vocabulary.ts'
import { intersect, rowsOfItem } from '../../events/postings.ts'
import { everyRow } from '../rows.ts'
import { effectOf, logMoreOften, MIN_GAIN, tooFewSessions } from '../significance.ts'
import { evidenceOfClass } from '../sums.ts'
import { eachCell } from './class-cells.ts'
import { countWithout, isDerivedItem, sentenceOf, withoutShares, withoutTwins } from './class-folds.ts'
import type { Cell, ClassProblem, ClassRule } from './class-problem.ts'
import { type Columns, columnsOf } from './columns.ts'
import { boundToOthers, exceptionsTo, gainWithinSessions, markedRows } from './exceptions.ts'
import { keyRanges } from './key-ranges.ts'
import { derivedLeaves, levelsOf } from './levels.ts'
import { rowsWithKey } from './present.ts'
import { addsOnly, said, type Tested, withoutParts, withoutVariants } from './rule-sets.ts'

/** A simpler rule: kept Y of N times, with the design effect of that. */
interface Simpler {
  readonly Y: number
  readonly N: number
  readonly effect: () => number
}

/** Share of a rule's events that must be left beside it to compare with. */
const MIN_REST = 0.05

/** Gain of confidence with which an ending is due to a further condition, rather than that condition's lack an exception. */
const IN_A_PART = 0.25

/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out'

/**
 * Finds the rules of one problem that are productive (Webb, Machine Learning 68, 2007): better than each
 * generalisation by a minimum gain and by Fisher's test on session-scaled counts, with critical values layered over
 * the search (Webb, Machine Learning 71, 2008), and no echo of a rule with another class.
 */
export class ClassSearch {
  readonly #problem: ClassProblem
  readonly #cells = new Map<string, Cell>()
  readonly #rows = new Map<string, Uint32Array>()
  readonly #effects = new Map<string, number>()
  readonly #present = new Map<string, Uint32Array | undefined>()
  readonly #excepted = new Map<string, readonly Uint32Array[]>()
  readonly #universe: Uint32Array
  readonly #level: (conditions: number) => number
  readonly #columns: () => Columns

  constructor(problem: ClassProblem) {
    this.#problem = problem
    this.#universe = problem.universe ?? everyRow(problem.table)
    const { table, universe: rows, minRows } = problem
    let columns: Columns | undefined
    this.#columns = () => {
      columns ??= columnsOf(table, { rows, minRows, leaves: derivedLeaves })
      return columns
    }
    const counts = countClasses(problem.classOf, problem.classes, this.#universe)
    this.#cells.set('', { items: [], n: this.#universe.length, counts })
    const possible = counts.filter((count) => count >= problem.minKept).length
    this.#level = levelsOf(problem, possible, this.#columns)
  }

  /** Every rule that meets the thresholds, whether or not it adds anything. */
  all(): readonly ClassRule[] {
    const { maxConditions, passes } = this.#problem
    const minKept = this.#problem.fewestKept
    const rules: ClassRule[] = []
    eachCell(this.#problem, this.#cells.get('') as Cell, this.#columns, (items, n, counts, told) => {
      for (let t = 0; t < told.length; t++) {
        const cls = told[t] as number
        const y = counts[cls] as number
        if (y >= minKept && passes(y, n, cls)) rules.push({ items: items.slice(), cls, n, y })
      }
      // Cells of the most conditions generalise nothing.
      if (items.length < maxConditions)
        this.#cells.set(items.join(), { items: items.slice(), n, counts: counts.slice() })
    })
    return rules
  }

  /** The same rules, each that is left out with the reason; only the others where reasons are not wanted. */
  judged(): readonly ClassRule[] {
    const { explained } = this.#problem
    const rules: Tested[] = []
    for (const rule of this.all()) {
      const tested = this.#productive(rule)
      if (explained || tested.reason === undefined) rules.push(tested)
    }
    const own = this.#withoutEchoes(rules.map((rule) => this.#withoutExceptions(rule)))
    const told = withoutVariants(this.#problem.table, withoutParts(own))
    const rowsOf = (items: readonly number[]) => this.#rowsOf(items)
    const { counts, n } = this.#cells.get('') as Cell
    const usual = (cls: number) => (counts[cls] as number) / n
    return withoutTwins(this.#problem, withoutShares(this.#problem, told, rowsOf), rowsOf, usual)
  }

  #productive(rule: ClassRule): Tested {
    const { table, classOf, minSessions, derivedAlone, explained } = this.#problem
    const { items, cls, n, y } = rule
    const left = (reason: string, gain = 0): Tested => ({ items, cls, n, y, gain, reason })
    if (!derivedAlone && items.every((item) => isDerivedItem(this.#problem, item)))
      return left('follows from the order of events alone: see the sequence policies')
    if (this.#problem.isOrdinary?.(y, n, cls)) return left('ends as actions usually do')
    if (this.#isDetail(rule)) return left('the same policy without the order of events says it')
    const gain = this.#gain(rule)
    // Each further condition must earn its place: three read worse than two.
    if (gain < MIN_GAIN * items.length)
      return left(explained ? addsOnly(table, gain, this.#closest(rule, gain)) : OUT, gain)
    const level = this.#level(items.length)
    const parents = items.map((_, i) => this.#parent(items, i, cls))
    for (const { Y, N } of parents)
      if (logMoreOften({ y, n, Y, N }) > level)
        return left(`could be chance, next to ${said(table, this.#closest(rule, gain))}`, gain)
    const simpler = [...parents, ...items.flatMap((_, i) => this.#keyed(items, i, cls) ?? [])]
    for (const { Y, N } of simpler) {
      if (y / n - Y / N < MIN_GAIN) return left('adds hardly anything to its keys being there at all', gain)
      if (logMoreOften({ y, n, Y, N }) > level) return left('could be chance, where its keys are there', gain)
    }
    const evidence = evidenceOfClass(this.#rowsOf(items), classOf, cls, table)
    if (evidence.sessions < minSessions) return left(tooFewSessions(evidence.sessions, minSessions), gain)
    for (const { Y, N, effect } of simpler)
      if (logMoreOften({ y, n, Y, N }, Math.max(effect(), effectOf(evidence))) > level)
        return left('could be chance: it rests on few sessions', gain)
    return { ...rule, gain }
  }

  /** Whether a policy holds without the derived context already: what order adds to it is a detail. */
  #isDetail({ items, cls }: ClassRule): boolean {
    const logged = items.filter((item) => !isDerivedItem(this.#problem, item))
    return logged.length > 0 && logged.length < items.length && this.#isRule(logged, cls)
  }

  /** How much surer the rule is than the surest one with a condition less. */
  #gain({ items, cls, n, y }: ClassRule): number {
    let gain = Number.POSITIVE_INFINITY
    for (let i = 0; i < items.length; i++) {
      const { counts, n: N } = this.#cells.get(withoutOne(items, i)) as Cell
      gain = Math.min(gain, y / n - (counts[cls] as number) / N)
    }
    return gain
  }

  /** The conditions of the surest rule with one less, of which the rule gains so much. */
  #closest({ items, cls, n, y }: ClassRule, gain: number): readonly number[] {
    const left = items.findIndex((_, i) => {
      const { counts, n: N } = this.#cells.get(withoutOne(items, i)) as Cell
      return y / n - (counts[cls] as number) / N === gain
    })
    return items.filter((_, i) => i !== left)
  }

  /** The rule with one condition left out. */
  #parent(items: readonly number[], i: number, cls: number): Simpler {
    const rest = items.filter((_, j) => j !== i)
    const cell = this.#cells.get(rest.join()) as Cell
    const effect = () => this.#effect(rest.join(), () => this.#rowsOf(rest), cls)
    return { Y: cell.counts[cls] as number, N: cell.n, effect }
  }

  /** The rule with only the key of one condition asked for; undefined where every event has the key. */
  #keyed(items: readonly number[], i: number, cls: number): Simpler | undefined {
    const rest = items.filter((_, j) => j !== i)
    const key = this.#problem.table.items[items[i] as number]?.key as string
    const present = this.#presence(key)
    if (present === undefined) return undefined
    const name = `${rest.join()}?${key}`
    let rows = this.#rows.get(name)
    if (rows === undefined) {
      rows = rest.length === 0 ? present : intersect(this.#rowsOf(rest), present)
      this.#rows.set(name, rows)
    }
    const own = rows
    return { Y: this.#count(own, cls), N: own.length, effect: () => this.#effect(name, () => own, cls) }
  }

  /** Rows that have the key at all; undefined where that is every row, and for derived keys, which no log gives. */
  #presence(key: string): Uint32Array | undefined {
    if (isDerived(key)) return undefined
    if (this.#present.has(key)) return this.#present.get(key)
    const { table } = this.#problem
    const item = table.items.findIndex((item) => item.key === key)
    const rows = rowsWithKey(table, keyRanges(table).keyOf[item] as number, this.#universe)
    const present = rows.length < this.#universe.length ? rows : undefined
    this.#present.set(key, present)
    return present
  }

  #rowsOf(items: readonly number[]): Uint32Array {
    if (items.length === 0) return this.#universe
    const name = items.join()
    const known = this.#rows.get(name)
    if (known !== undefined) return known
    const { table, universe } = this.#problem
    const last = rowsOfItem(table, items.at(-1) as number)
    const isWhole = items.length === 1 && universe === undefined
    const rows = isWhole ? last : intersect(this.#rowsOf(items.slice(0, -1)), last)
    this.#rows.set(name, rows)
    return rows
  }

  #count(rows: Uint32Array, cls: number): number {
    const { classOf } = this.#problem
    let y = 0
    for (let i = 0; i < rows.length; i++) if (classOf[rows[i] as number] === cls) y++
    return y
  }

  #effect(name: string, rows: () => Uint32Array, cls: number): number {
    const cached = this.#effects.get(`${name}>${cls}`)
    if (cached !== undefined) return cached
    const effect = effectOf(evidenceOfClass(rows(), this.#problem.classOf, cls, this.#problem.table))
    this.#effects.set(`${name}>${cls}`, effect)
    return effect
  }

  /**
   * A rule may only be what is left of a simpler one when its exceptions are put aside, also where these are too rare
   * to be rules of the set: conditions, one at a time, under which another class takes over.
   */
  #withoutExceptions(rule: Tested): Tested {
    if (rule.reason !== undefined) return rule
    const { table } = this.#problem
    const own = this.#rowsOf(rule.items)
    if (rule.items.some((item) => this.#isLeftOfArgument(rule, item, own)))
      return {
        ...rule,
        reason: 'only what is left where other values of this argument belong to other actions'
      }
    if (rule.items.length < 2) return rule
    const isLeftover = rule.items.some((item, i) => {
      const rest = rule.items.filter((_, j) => j !== i)
      if (
        isDerivedItem(this.#problem, item) &&
        gainWithinSessions(this.#problem, this.#rowsOf(rest), item, rule.cls) < MIN_GAIN
      )
        return true
      // Where the simpler rule holds in a part only, and nothing is said of the other part, it is no rule with exceptions.
      if (this.#problem.usualIsSilent && rule.gain >= IN_A_PART) return false
      const exceptions = this.#exceptions(rest, rule.cls, keyRanges(table).keyOf[item] as number)
      return exceptions.length > 0 && this.#addsNothing(rule, rest, own, markedRows(table.rows, exceptions))
    })
    return isLeftover ? { ...rule, reason: 'only what the exceptions to a simpler policy leave of it' } : rule
  }

  /**
   * Whether the action comes no more often with this argument than with others, once exceptions are put aside: where one
   * folder is only written to, more is read in each of the others than of files in general.
   */
  #isLeftOfArgument({ items, cls }: ClassRule, item: number, own: Uint32Array): boolean {
    const { table } = this.#problem
    const name = table.items[item]?.key as string
    const present = isArgument(name) ? this.#presence(name) : undefined
    if (present === undefined) return false
    const rest = items.filter((other) => other !== item)
    const rows = rest.length === 0 ? present : intersect(this.#rowsOf(rest), present)
    // Whatever another action takes over, also of the argument's other values, is put aside.
    const exceptions = [
      ...exceptionsTo(this.#problem, { items: rest, rows, cls, key: -1 }),
      boundToOthers(this.#problem, { rows, cls, item })
    ]
    if (exceptions.every(({ length }) => length === 0)) return false
    const excepted = markedRows(table.rows, exceptions)
    const part = countWithout(this.#problem, own, cls, excepted)
    const whole = countWithout(this.#problem, rows, cls, excepted)
    const others = { y: whole.y - part.y, n: whole.n - part.n }
    if (part.n === 0 || others.n < MIN_REST * part.n) return false
    return part.y / part.n - others.y / others.n < MIN_GAIN
  }

  /** Rows of a rule's simpler form on which one further condition lets another class take over. */
  #exceptions(rest: readonly number[], cls: number, key: number): readonly Uint32Array[] {
    const name = `${rest.join()}>${cls}?${key}`
    const known = this.#excepted.get(name)
    if (known !== undefined) return known
    const found = exceptionsTo(this.#problem, { items: rest, rows: this.#rowsOf(rest), cls, key })
    this.#excepted.set(name, found)
    return found
  }

  /**
   * An echo is special only because a rule with another class took its share of the simpler rule's events: without
   * those events it gains nothing. Only rules of strictly larger gain can make echoes, so that each is judged on
   * settled ground and the result is the same in whatever order rules are looked at.
   */
  #withoutEchoes(rules: readonly Tested[]): readonly Tested[] {
    const standing = rules.filter(({ reason }) => reason === undefined)
    const others = rules.filter(({ reason }) => reason !== undefined)
    const byGain = new Map<number, Tested[]>()
    for (const rule of standing) byGain.set(rule.gain, [...(byGain.get(rule.gain) ?? []), rule])
    const accepted: Tested[] = []
    const judged: Tested[] = []
    for (const gain of [...byGain.keys()].sort((a, b) => b - a)) {
      const peers = (byGain.get(gain) as Tested[]).map((rule) => {
        const source = this.#echoOf(rule, accepted)
        return source === undefined
          ? rule
          : { ...rule, reason: `an echo of ${sentenceOf(this.#problem, source)}` }
      })
      accepted.push(...peers.filter(({ reason }) => reason === undefined))
      judged.push(...peers)
    }
    return [...judged, ...others]
  }

  /** The strongest rule that takes the events which make this one special; undefined where it is special by itself. */
  #echoOf(rule: Tested, accepted: readonly Tested[]): Tested | undefined {
    const { items, cls } = rule
    const exceptions = accepted.filter(
      (other) => other.cls !== cls && !other.items.every((item) => items.includes(item))
    )
    if (exceptions.length === 0) return undefined
    const own = this.#rowsOf(items)
    for (const item of items) {
      const simpler = items.filter((other) => other !== item)
      const relevant = exceptions.filter((other) => !other.items.every((one) => simpler.includes(one)))
      if (relevant.length === 0) continue
      const excepted = markedRows(
        this.#problem.table.rows,
        relevant.map((other) => this.#rowsOf(other.items))
      )
      if (this.#addsNothing(rule, simpler, own, excepted)) return relevant[0]
    }
    return undefined
  }

  /** Whether the rule gains nothing on the simpler one once the excepted rows are put aside. */
  #addsNothing(
    { cls }: ClassRule,
    simpler: readonly number[],
    own: Uint32Array,
    excepted: Uint8Array
  ): boolean {
    const part = countWithout(this.#problem, own, cls, excepted)
    const whole = countWithout(this.#problem, this.#rowsOf(simpler), cls, excepted)
    const rest = { y: whole.y - part.y, n: whole.n - part.n }
    if (part.n === 0) return true
    // Where the other rules leave nothing to compare with, the simpler rule and its exceptions say it all.
    if (rest.n < MIN_REST * part.n) return this.#isRule(simpler, cls)
    return part.y / part.n - rest.y / rest.n < MIN_GAIN
  }

  #isRule(items: readonly number[], cls: number): boolean {
    const { n, counts } = this.#cells.get(items.join()) as Cell
    if (items.length > 0) return this.#problem.passes(counts[cls] as number, n, cls)
    return this.#problem.usualIsSilent && counts.every((count) => count <= (counts[cls] as number))
  }
}

function countClasses(classOf: Uint32Array, classes: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(classes)
  for (let i = 0; i < rows.length; i++) {
    const cls = classOf[rows[i] as number] as number
    counts[cls] = (counts[cls] as number) + 1
  }
  return counts
}

/** Name of the cell with one condition left out. */
function withoutOne(items: readonly number[], left: number): string {
  let name = ''
  for (let i = 0; i < items.length; i++)
    if (i !== left) name = name === '' ? String(items[i]) : `${name},${items[i]}`
  return name
}
