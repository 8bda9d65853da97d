import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { familyOf } from './family.ts'
import type { Changed, Without } from './grouping.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { vitalCells } from './vitals.ts'
import { withoutRows } from './without.ts'

/** Vital signs of sessions as they would be without the events of a cause, made once for each cause. */
export function vitalsWithout(pool: Pool, design: Design, options: ComparisonOptions): Without<Changed> {
  const made = new WeakMap<Uint8Array, (name: string) => Statistic | undefined>()
  const without = (skip: Uint8Array) => {
    const left = withoutRows(pool, skip)
    const { strataFor } = familyOf(left, design, [], { ...options, kinds: [] })
    return (name: string) => {
      const [own] = vitalCells(left, strataFor, name)
      return own && statisticOf(own.cell, design)
    }
  }
  return ({ cell: { subject } }, skip) => {
    if (subject?.type !== 'vital') return undefined
    const statistic = made.get(skip) ?? without(skip)
    made.set(skip, statistic)
    return statistic(subject.name)
  }
}
