import type { Change } from '../drift/drift.ts'
import { rowsOfAction } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import type { FindingExplanation } from '../result.ts'

/** Part of the cases lost in which the other action must come on the other side now, for the two to have changed places. */
const MOST_OF_IT = 0.5

/** On which side of the action another one has to come, by the rule about their order; undefined for all other rules. */
export const sideOfPartner = (template: string): 'before' | 'after' | undefined =>
  /precedence$/.test(template) ? 'before' : /^(?:chain_)?response$/.test(template) ? 'after' : undefined

/**
 * Of a rule about order that is broken: in which share of its cases the other action comes on the other side and not where it
 * has to, before and now, where that is what became of most.
 */
export function orderReversed(
  { policy, direction, test }: Pick<Change, 'policy' | 'direction' | 'test'>,
  before: Table,
  now: Table
): Pick<NonNullable<FindingExplanation['computed']>, 'reversed'> {
  if (policy?.kind !== 'sequence' || direction !== 'weaker' || policy.target === undefined) return {}
  const { activation, target, template, antecedent, same } = policy
  const side = sideOfPartner(template)
  if (side === undefined || activation === target || same !== undefined || Object.keys(antecedent).length > 0)
    return {}
  const [was, is] = [before, now].map((table) => shareReversed(activation, target, side, table)) as [
    number,
    number
  ]
  return is - was < MOST_OF_IT * Math.abs(test.delta) ? {} : { reversed: { before: was, now: is } }
}

/** Share of the events of one action with the other one on the wrong side of them alone, in their sessions. */
function shareReversed(activation: string, target: string, side: 'before' | 'after', table: Table): number {
  const { actions, session } = table
  const partners = new Map<number, { first: number; last: number }>()
  for (const row of rowsOfAction(table, actions.indexOf(target))) {
    const own = session[row] as number
    partners.set(own, { first: partners.get(own)?.first ?? row, last: row })
  }
  const rows = rowsOfAction(table, actions.indexOf(activation))
  const reversed = rows.filter((row) => {
    const found = partners.get(session[row] as number)
    if (found === undefined) return false
    return side === 'before' ? found.first > row : found.last < row
  })
  return reversed.length / Math.max(1, rows.length)
}
