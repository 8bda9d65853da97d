import { isDerived } from '../../abstraction/vocabulary.ts'
import type { Table } from '../../events/table.ts'
import { typedConditions } from '../wording.ts'
import type { ClassRule } from './class-problem.ts'

export interface Tested extends ClassRule {
  /** Confidence above the best simpler rule. */
  readonly gain: number
}

/** Conditions in words, for a reason: `when role='admin'`. */
export function said(table: Table, items: readonly number[]): string {
  if (items.length === 0) return 'what is usual anyway'
  const conditions = items.map((item) => table.items[item]).map((item) => [item?.key, item?.value])
  return `when ${typedConditions(Object.fromEntries(conditions))}`
}

/** "adds only 2 points to …": of confidence, in hundredths. */
export function addsOnly(table: Table, gain: number, simpler: readonly number[]): string {
  const points = Math.round(gain * 100)
  if (points <= 0) return `adds nothing to ${said(table, simpler)}`
  return `adds only ${points} ${points === 1 ? 'point' : 'points'} to ${said(table, simpler)}`
}

/** Share of a rule's confidence that must be left outside of a narrower rule for it to be told as well. */
export const MOST_OUTSIDE = 0.5

/** Marks rules that hold in a part of their events only, for which a rule with more conditions speaks. */
export function withoutParts(rules: readonly Tested[]): readonly Tested[] {
  const standing = rules.filter(({ reason }) => reason === undefined)
  return rules.map((rule) => {
    if (rule.reason !== undefined) return rule
    const isPart = standing.some((other) => {
      if (other.cls !== rule.cls || other.items.length <= rule.items.length) return false
      if (!rule.items.every((item) => other.items.includes(item))) return false
      const rest = { y: rule.y - other.y, n: rule.n - other.n }
      return rest.y < MOST_OUTSIDE * (rule.y / rule.n) * rest.n
    })
    return isPart ? { ...rule, reason: 'holds in a part of these events only: a policy says in which' } : rule
  })
}

/** Of rules that differ in derived context alone, the one that gains most is told. */
export function withoutVariants(table: Table, rules: readonly Tested[]): readonly Tested[] {
  const isOfOrder = (item: number) => isDerived(table.items[item]?.key as string)
  const nameOf = ({ items, cls }: Tested) => `${items.filter((item) => !isOfOrder(item)).join()}>${cls}`
  const best = new Map<string, Tested>()
  for (const rule of rules) {
    if (rule.reason !== undefined || !rule.items.some(isOfOrder) || rule.items.every(isOfOrder)) continue
    const known = best.get(nameOf(rule))
    const more = known === undefined ? 1 : rule.gain - known.gain || compareLists(known.items, rule.items)
    if (more > 0) best.set(nameOf(rule), rule)
  }
  return rules.map((rule) => {
    const told = best.get(nameOf(rule))
    if (rule.reason !== undefined || told === undefined || told === rule || !rule.items.some(isOfOrder))
      return rule
    return { ...rule, reason: 'another policy says it of this context' }
  })
}

export function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number)
  return a.length - b.length
}
