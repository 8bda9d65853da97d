import { isDerived } from '../../abstraction/vocabulary.ts'
import { intersect } from '../../events/postings.ts'
import { MIN_GAIN, telling } from '../significance.ts'
import type { ClassProblem, ClassRule } from './class-problem.ts'
import { markedRows } from './exceptions.ts'
import { compareLists, MOST_OUTSIDE, said, type Tested } from './rule-sets.ts'

/** Share of a rule's events that another rule must speak of to stand for it. */
const MOST_IN_COMMON = 0.8

/** Whether the item is context that follows from order. */
export const isDerivedItem = ({ table }: ClassProblem, item: number): boolean =>
  isDerived(table.items[item]?.key as string)

/** The rule in words, for a reason. */
export const sentenceOf = ({ names, table }: ClassProblem, { items, cls }: ClassRule): string =>
  `${JSON.stringify(names[cls])} ${said(table, items)}`

/** Rows, and those of the class, that are not put aside. */
export function countWithout(
  { classOf }: ClassProblem,
  rows: Uint32Array,
  cls: number,
  excepted: Uint8Array
): { readonly y: number; readonly n: number } {
  let [y, n] = [0, 0]
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (excepted[row] === 1) continue
    n++
    if (classOf[row] === cls) y++
  }
  return { y, n }
}

type RowsOf = (items: readonly number[]) => Uint32Array

/** Marks rules that hold only in the events that they share with a surer rule of the same class. */
export function withoutShares(
  problem: ClassProblem,
  rules: readonly Tested[],
  rowsOf: RowsOf
): readonly Tested[] {
  const standing = rules.filter(({ reason }) => reason === undefined)
  return rules.map((rule) => {
    if (rule.reason !== undefined) return rule
    const source = standing.find((other) => {
      if (other.cls !== rule.cls || other.y * rule.n <= rule.y * other.n) return false
      const shared = markedRows(problem.table.rows, [rowsOf(other.items)])
      const rest = countWithout(problem, rowsOf(rule.items), rule.cls, shared)
      return rest.n > 0 && rest.y * rule.n < MOST_OUTSIDE * rule.y * rest.n
    })
    return source === undefined
      ? rule
      : { ...rule, reason: `holds only together with ${sentenceOf(problem, source)}` }
  })
}

/**
 * Of rules with the same class the most telling of the simplest stands for those that speak of a part of its events; what
 * the log says comes before what follows from order. `usual` is the share of a class among all events.
 */
export function withoutTwins(
  problem: ClassProblem,
  rules: readonly Tested[],
  rowsOf: RowsOf,
  usual: (cls: number) => number
): readonly ClassRule[] {
  const derivedIn = ({ items }: ClassRule) => items.filter((item) => isDerivedItem(problem, item)).length
  /** What the rule tells of its class, in thousandths of a nat: a little surer in fewer events tells less. */
  const tellingOf = ({ n, y, cls }: ClassRule) => Math.round(1000 * telling(n, y / n, usual(cls)))
  const order = [...rules].sort(
    (a, b) =>
      a.items.length - b.items.length ||
      derivedIn(a) - derivedIn(b) ||
      tellingOf(b) - tellingOf(a) ||
      b.y / b.n - a.y / a.n ||
      b.n - a.n ||
      compareLists(a.items, b.items)
  )
  const accepted: Tested[] = []
  return order.map((rule) => {
    if (rule.reason !== undefined) return rule
    const rows = rowsOf(rule.items)
    const twin = accepted.find((other) => {
      if (other.cls !== rule.cls) return false
      const common = intersect(rows, rowsOf(other.items)).length
      return common >= MOST_IN_COMMON * rows.length && rule.y / rule.n - other.y / other.n < 2 * MIN_GAIN
    })
    if (twin !== undefined)
      return { ...rule, reason: `folded into ${sentenceOf(problem, twin)}: the same events` }
    accepted.push(rule)
    return rule
  })
}
