import { rowsOfAction } from '../../events/postings.ts'
import { allRowsWhere } from '../rows.ts'
import { typedConditions } from '../wording.ts'
import { actionIndex, keptAmong } from './counting.ts'
import type { Kind } from './kind.ts'

/** "A only when X": read from the action to its context, the other way round than an association. */
const precondition: Kind<'precondition'> = {
  kind: 'precondition',
  prefix: 'pre',
  section: 'preconditions',
  supportOf: 'kept',
  situations: (rule, table) =>
    keptAmong(rowsOfAction(table, actionIndex(table, rule.action)), allRowsWhere(table, rule.requires)),
  expected: (rule, table) => allRowsWhere(table, rule.requires).length / table.rows,
  describe: (rule) => `\`${rule.action}\` only when ${typedConditions(rule.requires)}`
}

export default precondition
