import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { familyOf } from './family.ts'
import type { Changed, Without } from './grouping.ts'
import type { Pool } from './pool.ts'
import { statisticOf } from './statistic.ts'
import { type VitalCell, vitalCells } from './vitals.ts'
import { withoutRows } from './without.ts'

/** Vital signs of sessions as they would be without the events of a cause, made once for each cause. */
export function vitalsWithout(pool: Pool, design: Design, options: ComparisonOptions): Without<Changed> {
  const made = new WeakMap<Uint8Array, readonly VitalCell[]>()
  const vitalsLeft = (skip: Uint8Array) => {
    const left = withoutRows(pool, skip)
    const { strataFor } = familyOf(left, design, [], { ...options, kinds: [] })
    return vitalCells(left, strataFor)
  }
  return ({ cell: { subject } }, skip) => {
    if (subject?.type !== 'vital') return undefined
    const vitals = made.get(skip) ?? vitalsLeft(skip)
    made.set(skip, vitals)
    const own = vitals.find(({ name }) => name === subject.name)
    return own && statisticOf(own.cell, design)
  }
}
