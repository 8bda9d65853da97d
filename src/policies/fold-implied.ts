import { intersect, rowsOfItem } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import { type Contextual, contextual, isLaw } from './contextual.ts'
import type { Policy, Rule } from './policy.ts'
import { allRowsWhere } from './rows.ts'
import { sortedConditions } from './wording.ts'

/** How much less sure two policies may be together than what they imply. */
const LESS_SURE = 0.02

const named = ({ word, conditions }: Contextual, action: string): string =>
  JSON.stringify([word, action, sortedConditions(conditions)])

/**
 * Of policies that say in what sessions an action is done (or never), which follow from what must come before it: where
 * refunds come only after asking, and asking only in sessions about refunds, the refunds do as well. True by index.
 */
export function impliedByOrder(policies: readonly Policy[], table: Table): readonly boolean[] {
  const steady = steadyKeys(table)
  /** By action what must come before it, and by what is said of an action in a context, how sure that is. */
  const before = new Map<string, Map<string, number>>()
  const told = new Map<string, number>()
  for (const policy of policies) {
    const own = contextual(policy)
    if (own !== undefined) told.set(named(own, own.action), policy.confidence)
    if (policy.kind !== 'sequence' || policy.target === undefined) continue
    if (policy.template !== 'precedence' && policy.template !== 'chain_precedence') continue
    if (sortedConditions(policy.antecedent).length > 0) continue
    const known = before.get(policy.activation) ?? new Map<string, number>()
    before.set(policy.activation, known.set(policy.target, policy.confidence))
  }
  return policies.map((policy) => {
    const own = contextual(policy)
    if (own === undefined || !Object.keys(own.conditions).every(steady)) return false
    return [...(before.get(own.action) ?? [])].some(([earlier, sure]) => {
      const its = told.get(named(own, earlier))
      return its !== undefined && sure * its >= policy.confidence - LESS_SURE
    })
  })
}

/** Share of events in common from which one context lies within another. */
const WITHIN = 0.9

/**
 * Of habits of doing an action in a context (or hardly ever in another one), which only show what an order in a context
 * brings about: where refunds above a limit come only after asking, there is more asking above it, and less refunding.
 * True by index.
 */
export function broughtByOrder(policies: readonly Policy[], table: Table): readonly boolean[] {
  const orders = policies.filter(
    (policy) => policy.kind === 'sequence' && sortedConditions(policy.antecedent).length > 0
  ) as readonly (Policy & { readonly kind: 'sequence' })[]
  if (orders.length === 0) return policies.map(() => false)
  return policies.map((policy) => {
    const own = contextual(policy)
    if (own === undefined || isLaw(policy, own.action, table)) return false
    const rows = allRowsWhere(table, own.conditions)
    return orders.some((order) => {
      const isHeldBack = heldBack(order) === own.action
      if (broughtAbout(order) !== own.action && !isHeldBack) return false
      const common = intersect(rows, allRowsWhere(table, order.antecedent)).length / Math.max(1, rows.length)
      const isMore = common >= WITHIN
      const isLess = common <= 1 - WITHIN
      return isHeldBack === (own.word === 'only') ? isLess : isMore
    })
  })
}

type Order = Extract<Rule, { readonly kind: 'sequence' }>

/** The action of which there is more where the order holds. */
const broughtAbout = ({ template, target }: Order): string | undefined =>
  template === 'not_succession' ? undefined : target

const guards: ReadonlySet<string> = new Set(['precedence', 'chain_precedence', 'at_most'])

/** The action of which there is less where the order holds. */
function heldBack({ template, activation, target }: Order): string | undefined {
  if (template === 'not_succession') return target
  return guards.has(template) ? activation : undefined
}

/** Whether no session has two values of a key. */
function steadyKeys(table: Table): (key: string) => boolean {
  const known = new Map<string, boolean>()
  return (key) => {
    const found = known.get(key) ?? isSteady(table, key)
    known.set(key, found)
    return found
  }
}

function isSteady(table: Table, key: string): boolean {
  const held = new Int32Array(table.sessions).fill(-1)
  return table.items.every((item, i) => {
    if (item.key !== key) return true
    return rowsOfItem(table, i).every((row) => {
      const session = table.session[row] as number
      const other = held[session]
      held[session] = i
      return other === -1 || other === i
    })
  })
}
