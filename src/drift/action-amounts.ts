import { rowsOfAction } from '../events/postings.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import { isLeftByChance } from './grouping.ts'
import { once } from './made-once.ts'
import type { Pool } from './pool.ts'
import { statisticOf } from './statistic.ts'

/** How much more often, or less, actions are done in sessions than before; by name. */
export interface ActionAmounts {
  /** In deviations. */
  readonly amountOf: (name: string) => number
  /** 1 where it is more often, -1 where it is less, 0 where chance would do as much. */
  readonly wayOf: (name: string) => number
}

const known = new WeakMap<Cell, { readonly design: Design; readonly amounts: ActionAmounts }>()

/** Found once, when first asked for: several causes look at it. `steps` counts the events of sessions; without it nothing is known. */
export function actionAmounts(steps: Cell | undefined, pool: Pool, design: Design): ActionAmounts {
  if (steps === undefined) return { amountOf: () => 0, wayOf: () => 0 }
  const made = known.get(steps)
  if (made?.design === design) return made.amounts
  const { actions } = pool.table
  const deviations = once(() => deviationsOf(steps, pool, design))
  const amountOf = (name: string) => deviations()[actions.indexOf(name)] ?? 0
  const amounts = {
    amountOf,
    wayOf: (name: string) => (isLeftByChance(amountOf(name)) ? 0 : Math.sign(amountOf(name)))
  }
  known.set(steps, { design, amounts })
  return amounts
}

function deviationsOf(steps: Cell, { table }: Pool, design: Design): readonly number[] {
  // Lent to one action after another: a log may have thousands of them.
  const values = new Float64Array(steps.sessions.length)
  return table.actions.map((_, action) => {
    values.fill(0)
    for (const row of rowsOfAction(table, action)) {
      const session = table.session[row] as number
      values[session] = (values[session] as number) + 1
    }
    return statisticOf({ ...steps, values }, design)?.z ?? 0
  })
}
