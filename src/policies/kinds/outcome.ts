import { intersect, rowsOfAction } from '../../events/postings.ts'
import { rowsWhere } from '../rows.ts'
import { sortedConditions, typedConditions } from '../wording.ts'
import { actionIndex, keptWhereEqual, outcomeIndex, withOutcome } from './counting.ts'
import type { Kind } from './kind.ts'

/**
 * "A in X ends in O". Events whose outcome the log does not know are no situations: counting them as "not O" would
 * turn a gap in the log into a change of behaviour.
 */
const outcome: Kind<'outcome'> = {
  kind: 'outcome',
  prefix: 'out',
  section: 'outcomes',
  supportOf: 'kept',
  situations: (rule, table) => {
    const performed = rowsOfAction(table, actionIndex(table, rule.action))
    const context = rowsWhere(table, rule.antecedent)
    return keptWhereEqual(
      withOutcome(table, context === undefined ? performed : intersect(performed, context)),
      table.outcome,
      outcomeIndex(table, rule.outcome)
    )
  },
  expected: (rule, table) => {
    const known = withOutcome(table, rowsOfAction(table, actionIndex(table, rule.action)))
    const ending = outcomeIndex(table, rule.outcome)
    return known.length === 0 ? 0 : known.filter((row) => table.outcome[row] === ending).length / known.length
  },
  describe: (rule) =>
    sortedConditions(rule.antecedent).length === 0
      ? `\`${rule.action}\` ends in '${rule.outcome}'`
      : `\`${rule.action}\` when ${typedConditions(rule.antecedent)} ends in '${rule.outcome}'`
}

export default outcome
