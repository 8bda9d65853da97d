import { rowsOfAction } from '../../events/postings.ts'
import { allRowsWhere } from '../rows.ts'
import { typedConditions } from '../wording.ts'
import { actionIndex, keptWhere } from './counting.ts'
import type { Kind } from './kind.ts'

/** "A only when X": read from the action to its context, the other way round than an association. */
const precondition: Kind<'precondition'> = {
  kind: 'precondition',
  prefix: 'pre',
  section: 'preconditions',
  supportOf: 'kept',
  situations: (rule, table) => {
    const holds = new Uint8Array(table.rows)
    for (const row of allRowsWhere(table, rule.requires)) holds[row] = 1
    return keptWhere(rowsOfAction(table, actionIndex(table, rule.action)), (row) => holds[row] === 1)
  },
  expected: (rule, table) => allRowsWhere(table, rule.requires).length / table.rows,
  describe: (rule) => `\`${rule.action}\` only when ${typedConditions(rule.requires)}`
}

export default precondition
