import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { release } from '../../events/columns.ts'
import { KIND_LEVEL } from '../significance.ts'
import { visitCells } from './cells.ts'
import type { ClassProblem } from './class-problem.ts'
import type { Columns } from './columns.ts'

/** Keys that stand beside one other condition at most: what follows from order is no context of its own. */
export const derivedLeaves: ReadonlySet<string> = new Set(derivedKeys)

/**
 * By number of conditions the log of the level of a rule: shared by all that could have been found with so many, of
 * `possible` classes. These are counted when first asked for: most logs have no rule of the most conditions to judge.
 */
export function levelsOf(
  problem: ClassProblem,
  possible: number,
  columns: () => Columns
): (conditions: number) => number {
  const levels: number[] = []
  return (conditions) => {
    levels[conditions] ??= Math.log(
      KIND_LEVEL /
        problem.problems /
        problem.maxConditions /
        Math.max(1, possible * cellsWith(problem, conditions, columns))
    )
    return levels[conditions]
  }
}

/** How many combinations of so many conditions are frequent enough. */
function cellsWith(
  { table, universe, minRows, held }: ClassProblem,
  conditions: number,
  columns: () => Columns
): number {
  if (conditions === 1 && held !== undefined)
    return table.items.reduce((cells, _, item) => (held(item) >= minRows ? cells + 1 : cells), 0)
  const classOf = new Uint32Array(table.rows)
  let cells = 0
  visitCells(
    table,
    { rows: universe, classOf, classes: 1, minRows, maxConditions: conditions, columns },
    (items) => {
      if (items.length === conditions) cells++
    }
  )
  release(classOf)
  return cells
}
