import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { KIND_LEVEL } from '../significance.ts'
import { visitCells } from './cells.ts'
import type { ClassProblem } from './class-problem.ts'

const leaves: ReadonlySet<string> = new Set(derivedKeys)

/**
 * By number of conditions the log of the level of a rule: shared by all that could have been found with so many, of
 * `possible` classes. These are counted when first asked for: most logs have no rule of the most conditions to judge.
 */
export function levelsOf(problem: ClassProblem, possible: number): (conditions: number) => number {
  const levels: number[] = []
  return (conditions) => {
    levels[conditions] ??= Math.log(
      KIND_LEVEL /
        problem.problems /
        problem.maxConditions /
        Math.max(1, possible * cellsWith(problem, conditions))
    )
    return levels[conditions]
  }
}

/** How many combinations of so many conditions are frequent enough. */
function cellsWith({ table, universe, minRows }: ClassProblem, conditions: number): number {
  const classOf = new Uint32Array(table.rows)
  let cells = 0
  visitCells(
    table,
    { rows: universe, classOf, classes: 1, minRows, maxConditions: conditions, leaves },
    (items) => {
      if (items.length === conditions) cells++
    }
  )
  return cells
}
