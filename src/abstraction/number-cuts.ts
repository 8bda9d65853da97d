import { rowsOfItem } from '../events/postings.ts'
import { NONE, type Table } from '../events/table.ts'
import type { KeyValues } from './classify.ts'
import { cutPoints } from './cut-points.ts'
import { type Graded, ownCuts } from './own-cuts.ts'

/** Fewest events of an action that end otherwise than most, for its endings to be looked at by themselves. */
const MIN_UNUSUAL = 10

/**
 * Boundaries that tell apart what the agent does, those at which one action sets in or one ending of an action does, and
 * those that tell apart how events end. Found on the given half of the sessions.
 */
export function numberCuts(table: Table, values: KeyValues, half: Uint8Array): number[] {
  const numbers = numbersOf(table, values, half)
  const actions = graded(table, numbers, table.action)
  const cuts = cutPoints(actions.levels)
  cuts.push(...ownCuts(actions, cuts))
  const endings = endingsByAction(table, numbers)
  for (const own of endings) cuts.push(...ownCuts(graded(table, own, table.outcome), cuts, endings.length))
  cuts.push(...cutPoints(graded(table, numbers, table.outcome).levels, 3, cuts))
  return [...new Set(cuts)].sort((a, b) => a - b)
}

/** Events that have the number, by number ascending as items are, then by row. */
interface Numbered {
  readonly rows: Uint32Array
  /** Of each of them. */
  readonly values: Float64Array
}

function numbersOf(table: Table, { from, to, events }: KeyValues, half: Uint8Array): Numbered {
  const rows = new Uint32Array(events)
  const values = new Float64Array(events)
  let size = 0
  for (let item = from; item < to; item++) {
    const value = table.items[item]?.value
    if (typeof value !== 'number') continue
    const own = rowsOfItem(table, item)
    for (let i = 0; i < own.length; i++) {
      const row = own[i] as number
      if (half[table.session[row] as number] !== 1) continue
      rows[size] = row
      values[size++] = value
    }
  }
  return { rows: rows.subarray(0, size), values: values.subarray(0, size) }
}

/** Of each action that does not always end alike its events with a known ending. */
function endingsByAction(
  { action, actions, outcome, outcomes }: Table,
  { rows, values }: Numbered
): Numbered[] {
  const width = outcomes.length
  const counts = new Uint32Array(actions.length * width)
  for (let i = 0; i < rows.length; i++) {
    const ending = outcome[rows[i] as number] as number
    const at = (action[rows[i] as number] as number) * width + ending
    if (ending !== NONE) counts[at] = (counts[at] as number) + 1
  }
  const sizes = actions.map((_, of) => {
    const own = counts.subarray(of * width, (of + 1) * width)
    const known = own.reduce((sum, count) => sum + count, 0)
    return known - own.reduce((most, count) => Math.max(most, count), 0) < MIN_UNUSUAL ? 0 : known
  })
  const found = sizes.map((size) => ({ rows: new Uint32Array(size), values: new Float64Array(size) }))
  const next = new Uint32Array(actions.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const of = action[row] as number
    if (sizes[of] === 0 || outcome[row] === NONE) continue
    const own = found[of] as { rows: Uint32Array; values: Float64Array }
    const place = next[of] as number
    own.rows[place] = row
    own.values[place] = values[i] as number
    next[of] = place + 1
  }
  return found.filter((own) => own.rows.length > 0)
}

/** The numbers with how often each class comes with them; events without a class say nothing. */
function graded({ session }: Table, { rows, values }: Numbered, classOf: Uint32Array): Graded {
  const levels: { value: number; classes: Map<number, number> }[] = []
  const events = new Map<number, number>()
  const repeated = new Map<number, number>()
  const add = (counts: Map<number, number>, cls: number) => counts.set(cls, (counts.get(cls) ?? 0) + 1)
  /** By class: the session in which it came last with the number at hand. */
  const last = new Map<number, number>()
  for (let i = 0; i < rows.length; i++) {
    const cls = classOf[rows[i] as number] as number
    if (cls === NONE) continue
    const value = values[i] as number
    if (levels.at(-1)?.value !== value) {
      levels.push({ value, classes: new Map() })
      last.clear()
    }
    add((levels.at(-1) as { classes: Map<number, number> }).classes, cls)
    add(events, cls)
    const own = session[rows[i] as number] as number
    if (last.get(cls) === own) add(repeated, cls)
    last.set(cls, own)
  }
  const independent = new Map([...events].map(([cls, n]) => [cls, 1 - (repeated.get(cls) ?? 0) / n]))
  return { levels, independent }
}
