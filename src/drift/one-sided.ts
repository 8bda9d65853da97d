import { rowsOfAction } from '../events/postings.ts'
import { compareText } from '../events/table.ts'
import type { Change, OneSidedAction } from './drift.ts'
import { newActionsOf } from './novel-changes.ts'
import type { Pool } from './pool.ts'
import { actionsIn } from './renames.ts'

/**
 * Actions that one side alone did and no change speaks of: too seldom, or in too few sessions, to be more than chance, and
 * yet what a reader would want to know. What is new first, then what was done most.
 */
export function oneSidedActions(
  { table, baselineRows, baselineSessions }: Pool,
  changes: readonly Change[]
): readonly OneSidedAction[] {
  const told = new Set(changes.flatMap(actionsOf))
  const done = (rows: Uint32Array, of: number): OneSidedAction['current'] => ({
    events: rows.length,
    sessions: new Set(rows.map((row) => table.session[row] as number)).size,
    of
  })
  return table.actions
    .flatMap((action, code): OneSidedAction[] => {
      if (told.has(action)) return []
      const rows = rowsOfAction(table, code)
      const first = rows.findIndex((row) => row >= baselineRows)
      if (rows.length === 0 || first > 0) return []
      const [before, now] = first === 0 ? [rows.subarray(0, 0), rows] : [rows, rows.subarray(0, 0)]
      return [
        {
          action,
          baseline: done(before, baselineSessions),
          current: done(now, table.sessions - baselineSessions)
        }
      ]
    })
    .sort(
      (a, b) =>
        Number(a.current.events === 0) - Number(b.current.events === 0) ||
        b.current.events - a.current.events ||
        b.baseline.events - a.baseline.events ||
        compareText(a.action, b.action)
    )
}

function actionsOf(change: Change): readonly string[] {
  const { policy, subject, variants, variantSubjects = [], follows = [], rename = {} } = change
  return [
    ...[policy, ...variants].flatMap((rule) => (rule === undefined ? [] : actionsIn(rule))),
    ...[subject, ...variantSubjects].flatMap((one) => (one === undefined ? [] : [one.name])),
    ...newActionsOf(change),
    ...Object.values(rename),
    ...follows.flatMap(actionsOf)
  ]
}
