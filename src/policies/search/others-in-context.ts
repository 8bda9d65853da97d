import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import { bindingsOf, targetsBy } from '../bindings.ts'
import { nextRow, objectsOf, previousRow } from '../order.ts'
import type { Template } from '../policy.ts'
import { allRowsWhere } from '../rows.ts'
import type { Sequence } from './order-rule.ts'

/** Fewest events of other actions that show what the context does by itself. */
export const MIN_OTHERS = 10

/** Parts of a session, from its first to its last, within which other actions are compared. */
const PARTS = 4

const partOf = ({ session, sessionStart }: Table, row: number): number => {
  const own = session[row] as number
  const from = sessionStart[own] as number
  const to = sessionStart[own + 1] as number
  return Math.floor((PARTS * (row - from)) / (to - from))
}

/** What the other actions do in the context. */
export interface Others {
  readonly y: number
  readonly n: number
  /** Share of them that keep the order: overall, or in the same parts of the session where it is larger there. */
  readonly share: number
  /** Whether the target hardly occurs outside of the context. */
  readonly isTargetOfContext: boolean
}

/** How much rarer than in the context the target must be elsewhere to belong to it. */
const ELSEWHERE = 0.1

/**
 * How often the other actions keep the order in this context: where every event does (`previous='start'` comes first
 * whatever is done), or every one in the same part of the session, the context says it and not the action.
 */
export function ofOthers(table: Table, rule: Sequence): Others {
  const own = table.actions.indexOf(rule.activation)
  const target = rule.target === undefined ? -1 : table.actions.indexOf(rule.target)
  const key = rule.same === undefined ? undefined : table.objectKeys.indexOf(rule.same)
  const keepsOrder = orderOf(table, rule.template, target, key)
  const rows = allRowsWhere(table, rule.antecedent)
  const parts = Array.from({ length: PARTS }, () => ({ own: 0, n: 0, y: 0 }))
  let targets = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const action = table.action[row] as number
    const part = parts[partOf(table, row)] as { own: number; n: number; y: number }
    if (action === own) part.own++
    if (action === target) targets++
    if (action === own || action === target) continue
    if (key !== undefined && objectsOf(table, row, key).length === 0) continue
    part.n++
    if (keepsOrder(row)) part.y++
  }
  const [y, n] = [sum(parts.map((part) => part.y)), sum(parts.map((part) => part.n))]
  const compared = parts.filter((part) => part.n >= MIN_OTHERS)
  const share =
    sum(compared.map((part) => (part.own * part.y) / part.n)) /
    Math.max(1, sum(compared.map((part) => part.own)))
  const elsewhere = target < 0 ? 0 : rowsOfAction(table, target).length - targets
  return {
    y,
    n,
    share: Math.max(share, y / Math.max(1, n)),
    isTargetOfContext: elsewhere * rows.length < ELSEWHERE * targets * (table.rows - rows.length)
  }
}

/** Whether an order holds of a row: with the target in its session, or on one of its objects where there is a key. */
function orderOf(table: Table, template: Template, target: number, key: number | undefined) {
  const isTarget = (other: number) => other >= 0 && table.action[other] === target
  if (template === 'first') return (row: number) => previousRow(table, row) < 0
  if (template === 'last') return (row: number) => nextRow(table, row) < 0
  if (template === 'chain_precedence') return (row: number) => isTarget(previousRow(table, row))
  if (template === 'chain_response') return (row: number) => isTarget(nextRow(table, row))
  const { first, last } = targetsBy(table, target, key)
  const keeps =
    template === 'precedence'
      ? (row: number, binding: number) => (first(binding) ?? row) < row
      : (row: number, binding: number) => (last(binding) ?? row) > row
  if (key === undefined) return (row: number) => keeps(row, table.session[row] as number)
  return (row: number) => bindingsOf(table, row, key).some((binding) => keeps(row, binding))
}
