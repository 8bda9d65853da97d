import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { allRowsWhere } from '../rows.ts'
import { upperShare } from '../significance.ts'
import { sortedConditions, typedConditions } from '../wording.ts'
import { actionIndex, keptUnlessEqual } from './counting.ts'
import type { Kind } from './kind.ts'

const share = (table: Table, action: string): number =>
  rowsOfAction(table, actionIndex(table, action)).length / table.rows

/** "When X, never A": its strength is the upper bound on A's share in X, so that absence from little data says little. */
const prohibition: Kind<'prohibition'> = {
  kind: 'prohibition',
  prefix: 'pro',
  section: 'prohibitions',
  supportOf: 'events',
  situations: (rule, table) =>
    keptUnlessEqual(allRowsWhere(table, rule.antecedent), table.action, actionIndex(table, rule.never)),
  expected: (rule, table) => 1 - share(table, rule.never),
  lift: (rule, table, evidence) => share(table, rule.never) / upperShare(evidence),
  describe: (rule) =>
    sortedConditions(rule.antecedent).length === 0
      ? `never \`${rule.never}\``
      : `never \`${rule.never}\` when ${typedConditions(rule.antecedent)}`
}

export default prohibition
