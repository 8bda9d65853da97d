import { rowsOfAction } from '../events/postings.ts'
import { everyRow } from '../policies/rows.ts'
import { type Cell, shareOf } from './cell.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { type Found, isShareOf } from './found.ts'
import { goneWithout, speaksOf } from './gone.ts'
import type { Cause } from './grouping.ts'
import type { Pool } from './pool.ts'
import { undivided } from './strata.ts'
import { strongest } from './strength.ts'
import { rowsDoing } from './without.ts'

/** Fewer occurrences than this may end by chance, whatever is said of them. */
const FEWEST = 10

/** Whether the baseline alone holds an action, and often enough to say that it is gone. */
function isGone(name: string, { table, baselineRows }: Pool): boolean {
  const rows = rowsOfAction(table, table.actions.indexOf(name))
  return rows.length >= FEWEST && (rows[rows.length - 1] as number) < baselineRows
}

/**
 * That an action is gone, as the strongest promise about it shows: where all that came before it is another thing now, its
 * share has no like situations to be compared in, and is no change by itself. It is as sure as that promise is broken.
 */
export function asNoLongerDone(name: string, changed: readonly Found[], pool: Pool): Found | undefined {
  if (!isGone(name, pool)) return undefined
  const broken = strongest(
    changed.filter(
      ({ cell, direction, required }) => direction === 'weaker' && !required && speaksOf(cell.rule, name)
    )
  )
  if (broken === undefined) return undefined
  return { ...broken, ...asShareOfAll(name, pool) }
}

/** What is told as the share of an action among all events, which nothing tested as such. */
export function asShareOfAll(name: string, pool: Pool) {
  const { table } = pool
  const cell: Cell = {
    family: 'share',
    subject: shareOf(name),
    sessions: table.session,
    rows: everyRow(table),
    values: rowsDoing([name], pool),
    strata: undivided(table.rows),
    sign: 1,
    conditions: 0
  }
  return { cell, sides: undefined, shown: true, seldom: false, tracked: false, familiarity: 1 }
}

/** Actions that are gone without being a change by themselves, where something that is said of them would be told (`told`). */
export function noLongerDoneAsCauses(
  changed: readonly Found[],
  told: ReadonlySet<Found>,
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): readonly Cause<Found>[] {
  let rest = changed.filter(({ required }) => !required)
  return pool.table.actions.flatMap((name): Cause<Found>[] => {
    const own = rest.filter(({ cell }) => speaksOf(cell.rule, name))
    if (!own.some((change) => told.has(change)) || rest.some((change) => isShareOf(change, name))) return []
    const leader = asNoLongerDone(name, own, pool)
    if (leader === undefined) return []
    const skip = rowsDoing([name], pool)
    const follows = new Set([...own, ...rest.filter(goneWithout(skip, pool, design, options))])
    rest = rest.filter((change) => !follows.has(change))
    return [{ leader, explains: (change) => follows.has(change) }]
  })
}
