import { tableKeys } from '../events/key-codes.ts'
import { compareText, type Table } from '../events/table.ts'
import type { Condition } from '../result.ts'
import { logHypergeometric } from '../statistics/hypergeometric.ts'
import type { KeyColumn } from './contexts.ts'
import type { Pool } from './pool.ts'

type Value = { value: string; sessions: number }

/** What the sessions of both sides ran under: the likely cause of a drift, never a finding. */
export function compareConditions(baseline: Table, current: Table): Condition[] {
  const names = [...new Set([...baseline.conditions.keys(), ...current.conditions.keys()])].sort(compareText)
  return names.map((name) => conditionOf(name, valuesOf(baseline, name), valuesOf(current, name)))
}

function conditionOf(name: string, before: readonly Value[], after: readonly Value[]): Condition {
  const known = before.length > 0 && after.length > 0
  const changed = known && distance(before, after) >= CHANGED
  return {
    name,
    baseline: [...before],
    current: [...after],
    changed,
    description: describe(name, before, after, changed)
  }
}

/** More values than these are no release: nobody would read them. */
const MOST_VALUES = 20

/** Log of how rarely a value stands on one side alone where the sessions were dealt out by chance. */
const BY_CHANCE = Math.log(0.001)

/** Whether sessions of now have a value that none of the baseline had, more of them than chance would put there. */
function hasNewValue(
  before: readonly Value[],
  now: readonly Value[],
  { table, baselineSessions }: Pool
): boolean {
  const known = new Set(before.map(({ value }) => value))
  const current = table.sessions - baselineSessions
  return now.some(
    ({ value, sessions }) =>
      !known.has(value) && logHypergeometric(sessions, current, sessions, table.sessions) < BY_CHANCE
  )
}

/**
 * Context keys of whole sessions whose values tell the two logs apart: nothing is compared within them, for what changed
 * with them changed there, and so they may be the cause. Those with a value that the baseline never shows may be so too.
 */
export function conditionsInContext(columns: readonly KeyColumn[], pool: Pool): Condition[] {
  const { items } = pool.table
  const { start } = tableKeys(pool.table)
  const firstOf = new Map(Array.from(start.subarray(0, -1), (item) => [items[item]?.key, item]))
  return columns
    .filter(({ ofCall, ofSide, size }) => (ofSide || !ofCall) && size - 1 <= MOST_VALUES)
    .flatMap((column): Condition[] => {
      const first = firstOf.get(column.key) ?? 0
      const values = items.slice(first, first + column.size - 1).map(({ value }) => String(value))
      const sides = sessionValues(column, values, pool)
      if (sides === undefined || sides.some((values) => values.length === 0)) return []
      const isNew = column.ofSide || hasNewValue(...sides, pool)
      return isNew ? [conditionOf(column.key, sides[0], sides[1])] : []
    })
}

/** On either side how many sessions have each value; undefined where a session has several. */
function sessionValues(
  { codes }: KeyColumn,
  values: readonly string[],
  { table, baselineSessions }: Pool
): [Value[], Value[]] | undefined {
  const counts = [new Map<string, number>(), new Map<string, number>()] as const
  for (let session = 0; session < table.sessions; session++) {
    const from = table.sessionStart[session] as number
    const to = table.sessionStart[session + 1] as number
    for (let row = from + 1; row < to; row++) if (codes[row] !== codes[from]) return undefined
    const code = from < to ? (codes[from] as number) : 0
    if (code === 0) continue
    const own = counts[session < baselineSessions ? 0 : 1]
    const value = values[code - 1] as string
    own.set(value, (own.get(value) ?? 0) + 1)
  }
  return [ranked(counts[0]), ranked(counts[1])]
}

/** Share of sessions that would have to run under another value to make both sides alike. */
const CHANGED = 0.1

function valuesOf(table: Table, name: string): Value[] {
  const counts = new Map<string, number>()
  for (const value of table.conditions.get(name) ?? [])
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return ranked(counts)
}

const ranked = (counts: ReadonlyMap<string, number>): Value[] =>
  [...counts]
    .map(([value, sessions]) => ({ value, sessions }))
    .sort((a, b) => b.sessions - a.sessions || compareText(a.value, b.value))

function distance(before: readonly Value[], after: readonly Value[]): number {
  const total = (side: readonly Value[]) => side.reduce((all, { sessions }) => all + sessions, 0)
  const share = (side: readonly Value[], value: string) =>
    (side.find((entry) => entry.value === value)?.sessions ?? 0) / Math.max(1, total(side))
  const values = new Set([...before, ...after].map(({ value }) => value))
  let sum = 0
  for (const value of values) sum += Math.abs(share(before, value) - share(after, value))
  return sum / 2
}

function describe(name: string, before: readonly Value[], after: readonly Value[], changed: boolean): string {
  if (!changed) return `the ${name} is the same on both sides`
  const main = (values: readonly Value[]) => values[0]?.value ?? ''
  if (before.length === 1 && after.length === 1)
    return `the ${name} changed from ${main(before)} to ${main(after)} in all sessions`
  if (main(before) === main(after)) return `the mix of ${name} changed`
  return `the ${name} changed, mostly from ${main(before)} to ${main(after)}`
}
