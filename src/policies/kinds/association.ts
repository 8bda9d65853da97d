import { rowsOfAction } from '../../events/postings.ts'
import { allRowsWhere } from '../rows.ts'
import { seedConditions, sortedConditions } from '../wording.ts'
import { actionIndex, keptWhereEqual } from './counting.ts'
import type { Kind } from './kind.ts'

/** "When X, the agent does A": the seed's kind of policy, with any number of conditions. */
const association: Kind<'association'> = {
  kind: 'association',
  prefix: 'pol',
  section: 'policies',
  supportOf: 'kept',
  situations: (rule, table) =>
    keptWhereEqual(allRowsWhere(table, rule.antecedent), table.action, actionIndex(table, rule.consequent)),
  expected: (rule, table) => rowsOfAction(table, actionIndex(table, rule.consequent)).length / table.rows,
  describe: (rule) =>
    sortedConditions(rule.antecedent).length === 0
      ? `agents perform '${rule.consequent}'`
      : `When ${seedConditions(rule.antecedent)}, agents perform '${rule.consequent}'`
}

export default association
