import { cutPoints, cutsOf, isRange, isWithin, type Level, rangeOf } from '../abstraction/cut-points.ts'
import type { Table } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import { conditionsOf, type Rule } from '../policies/policy.ts'
import { carries, emptyTally, type Refinement, type Tally, tallied } from './refinement.ts'

/**
 * Where a rule speaks of a range ("when amount>=100") and is now kept in a part of it only, the part says what the agent
 * took for the boundary. Looked for in the numbers of the current log: the baseline has kept no more than the range.
 */

/** By row of the current events the number under the key as the log has it, NaN where it has none. */
export type NumbersOf = (key: string) => Float64Array | undefined

/** What the baseline may show of the change at most: else a part of the range may always have been another. */
const HARDLY = 0.25
/** Boundaries within the range: one on either side of what changed. */
const MOST_CUTS = 2

/** The part of the rule's own range in which (nearly) all of a change happened; undefined where it is spread. */
export function ownRange(
  rule: Rule,
  before: number,
  table: Table,
  numbersOf: NumbersOf
): Refinement | undefined {
  // What an action requires is broken where the condition does not hold, and not within it.
  if (rule.kind === 'precondition') return undefined
  const { rows, kept } = kindOf(rule).situations(rule, table)
  const all = emptyTally()
  rows.forEach((row, i) => {
    tallied(all, kept[i] as number, table.session[row] as number)
  })
  const expected = all.events * before
  const total = all.kept - expected
  const [now, then] = total < 0 ? [all.events - all.kept, all.events - expected] : [all.kept, expected]
  if (total === 0 || then > HARDLY * now) return undefined
  const found = Object.entries(conditionsOf(rule)).flatMap(([key, range]) => {
    if (typeof range !== 'string' || !isRange(range)) return []
    const numbers = numbersOf(key)
    if (numbers === undefined) return []
    const cuts = cutPoints(levelsOf(rows, kept, numbers), MOST_CUTS)
    if (cuts.length === 0) return []
    const bounds = [...new Set([...cutsOf(range), ...cuts])].sort((a, b) => a - b)
    const parts = new Map<string, Tally>()
    rows.forEach((row, i) => {
      const number = numbers[row] as number
      if (!isWithin(number, range)) return
      const name = rangeOf(number, bounds)
      const part = parts.get(name) ?? emptyTally()
      parts.set(name, part)
      tallied(part, kept[i] as number, table.session[row] as number)
    })
    return [...parts].flatMap(([value, inside]): Refinement[] => {
      const outside = { events: all.events - inside.events, kept: all.kept - inside.kept }
      const share = Math.min(1, 1 - (outside.kept - outside.events * before) / total)
      if (outside.events === 0 || !carries(inside, all, share, before)) return []
      return [
        {
          item: { key, value },
          share,
          kept: inside.kept,
          events: inside.events,
          outside: outside.kept / outside.events,
          holds: (row) => isWithin(numbers[row] as number, value)
        }
      ]
    })
  })
  return found.sort((a, b) => b.share - b.events / all.events - (a.share - a.events / all.events))[0]
}

function levelsOf(rows: Uint32Array, kept: Uint8Array, numbers: Float64Array): Level[] {
  const classes = new Map<number, Map<number, number>>()
  rows.forEach((row, i) => {
    const number = numbers[row] as number
    if (Number.isNaN(number)) return
    const own = classes.get(number) ?? new Map<number, number>()
    classes.set(number, own)
    own.set(kept[i] as number, (own.get(kept[i] as number) ?? 0) + 1)
  })
  return [...classes].map(([value, own]) => ({ value, classes: own })).sort((a, b) => a.value - b.value)
}

/** Whether a condition is about a key that the rule speaks of itself: then it is a part of its range. */
export const isOfOwnRange = (rule: Rule | undefined, condition: string): boolean =>
  rule !== undefined &&
  Object.entries(conditionsOf(rule)).some(
    ([key, value]) =>
      typeof value === 'string' &&
      isRange(value) &&
      ['=', '<', '>='].some((sign) => condition.startsWith(key + sign))
  )

/** The numbers of the events as they were read, by the names that the vocabulary gives their keys. */
export function numbersIn(
  raw: Table,
  renamed: readonly { readonly from: string; readonly to: string }[]
): NumbersOf {
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  return (key) => {
    const numbers = new Float64Array(raw.rows).fill(Number.NaN)
    const numberOf = raw.items.map((item) =>
      typeof item.value === 'number' && (names.get(item.key) ?? item.key) === key ? item.value : Number.NaN
    )
    if (numberOf.every(Number.isNaN)) return undefined
    for (let row = 0; row < raw.rows; row++)
      for (let at = raw.itemStart[row] as number; at < (raw.itemStart[row + 1] as number); at++) {
        const value = numberOf[raw.itemIds[at] as number] as number
        if (!Number.isNaN(value)) numbers[row] = value
      }
    return numbers
  }
}
