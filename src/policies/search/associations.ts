import { eventsOfItem, rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import type { Antecedent, RuleOf } from '../policy.ts'
import { liftReaching, reaching, smallestCount, thresholdFraction } from '../thresholds.ts'
import type { Candidate } from './candidate.ts'
import { ClassSearch } from './class-rules.ts'
import type { MiningOptions } from './options.ts'
import { knownCounts } from './owners.ts'

export const antecedentOf = (table: Table, items: readonly number[]): Antecedent =>
  Object.fromEntries(items.map((i) => [table.items[i]?.key, table.items[i]?.value]))

/** `context → action` over the thresholds; without `all`, what adds nothing carries its reason. */
export function searchAssociations(
  table: Table,
  options: MiningOptions
): readonly Candidate<RuleOf<'association'>>[] {
  const isSure = reaching(options.minConfidence)
  const isLifted = liftReaching(options.minLift)
  const minKept = Math.max(1, smallestCount(table.rows, thresholdFraction(options.minSupport)))
  const shares = table.actions.map((_, action) => rowsOfAction(table, action).length)
  const search = new ClassSearch({
    table,
    classOf: table.action,
    classes: table.actions.length,
    held: (item) => eventsOfItem(table, item),
    counted: knownCounts(table),
    names: table.actions,
    minRows: minKept,
    minKept,
    fewestKept: minKept,
    maxConditions: options.maxAntecedent,
    passes: (y, n, action) => isSure(y, n) && isLifted(y, n, shares[action] as number, table.rows),
    minSessions: 1,
    problems: 1,
    explained: options.explained ?? false,
    derivedAlone: false,
    usualIsSilent: false
  })
  return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
    rule: {
      kind: 'association',
      antecedent: antecedentOf(table, items),
      consequent: table.actions[cls] as string
    },
    reason
  }))
}
