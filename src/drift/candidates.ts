import { intersect, rowsOfAction, rowsOfItem } from '../events/postings.ts'
import { compareText, type Item, type Table } from '../events/table.ts'
import { keptWhere, withOutcome } from '../policies/kinds/counting.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import type { Antecedent, KindName, RuleOf } from '../policies/policy.ts'
import { antecedentOf } from '../policies/search/associations.ts'
import { visitCells } from '../policies/search/cells.ts'
import type { Family } from './cell.ts'

/** The situations in which one antecedent holds. */
export interface Context {
  readonly antecedent: Antecedent
  /** Context keys of the antecedent. */
  readonly keys: readonly string[]
  /** Found whenever it is asked: lists of all contexts at once are the largest thing in memory. */
  readonly rows: () => Uint32Array
}

/** An association that both logs together make worth testing, whether either side mined it or not. */
export interface Candidate {
  readonly family: Family
  readonly context: Context
  /** Index into the actions. */
  readonly action: number
}

/** A rule that both logs together make worth testing, with its situations in them. */
export interface RuleCandidate<K extends KindName> {
  readonly rule: RuleOf<K>
  /** Found anew whenever they are asked for, as those of contexts are. */
  readonly situations: () => Situations
}

/** From this pooled confidence on an association counts as a policy that one of the sides may follow. */
export const POLICY_SHARE = 0.3
/** A context that holds on nearly all there is says no more than the share of the action does. */
export const NEARLY_EVERYWHERE = 0.98
/** Below this an action hardly belongs to the context at all. */
const RARE_SHARE = 0.02
/** A combination of conditions is of interest of its own where it differs by this much from what it refines. */
const GAIN = 0.05
const GAIN_DEVIATIONS = 3
const RARE_LIFT = 1.25
const FEWEST_OF_RARE = 10
const MOST_OF_A_FAMILY = 250

interface Counted {
  readonly items: readonly number[]
  readonly rows: number
  readonly counts: Uint32Array
}

/** What both logs together make worth testing of actions in contexts of at most so many conditions. */
export function associationCandidates(
  table: Table,
  maxConditions: number,
  fewest: number,
  isOfCall: (key: string) => boolean
): readonly Candidate[] {
  // What a call carries along does not lead to the call.
  const wanted = (key: string): boolean => !isOfCall(key)
  const request = { classOf: table.action, classes: table.actions.length, minRows: fewest, wanted }
  const found: Record<'single' | 'rare' | 'conjunction', { cell: Counted; action: number }[]> = {
    single: [],
    rare: [],
    conjunction: []
  }
  const whole = { items: [], rows: table.rows, counts: actionCounts(table) }
  const singles = new Map<number, Counted>()
  visitCells(table, { ...request, maxConditions: 1 }, ([item = 0], rows, counts) => {
    const cell = { items: [item], rows, counts: counts.slice() }
    singles.set(item, cell)
    if (rows > NEARLY_EVERYWHERE * table.rows) return
    for (let action = 0; action < counts.length; action++) {
      const kept = counts[action] as number
      const share = kept / rows
      if (share >= POLICY_SHARE) found.single.push({ cell, action })
      else if (share >= RARE_SHARE && kept >= FEWEST_OF_RARE && stands(cell, action, whole))
        found.rare.push({ cell, action })
    }
  })
  // Pairs are very many, and next to none of them is wanted: each is held against what it refines as it comes.
  const leaves = lessTelling(table, singles, whole)
  if (maxConditions > 1)
    visitCells(table, { ...request, maxConditions: 2, leaves }, (items, rows, counts) => {
      if (items.length < 2) return
      let kept: Counted | undefined
      const least = POLICY_SHARE * rows
      for (let action = 0; action < counts.length; action++) {
        if ((counts[action] as number) < least || !refines({ items, rows, counts }, action, singles)) continue
        kept ??= { items: [...items], rows, counts: counts.slice() }
        found.conjunction.push({ cell: kept, action })
      }
    })
  const contexts = new Map<Counted, Context>()
  const contextOf = (cell: Counted): Context => {
    const known = contexts.get(cell)
    if (known !== undefined) return known
    const context = {
      antecedent: antecedentOf(table, cell.items),
      keys: cell.items.map((item) => (table.items[item] as { key: string }).key),
      rows: () => cell.items.map((item) => rowsOfItem(table, item)).reduce(intersect)
    }
    contexts.set(cell, context)
    return context
  }
  return (['single', 'rare', 'conjunction'] as const).flatMap((family) =>
    found[family]
      .sort((a, b) => b.cell.rows - a.cell.rows)
      .slice(0, MOST_OF_A_FAMILY)
      .map(({ cell, action }) => ({ family, context: contextOf(cell), action }))
  )
}

function actionCounts(table: Table): Uint32Array {
  return Uint32Array.from(table.actions, (_, action) => rowsOfAction(table, action).length)
}

/** A rare action is of interest in a context where it is clearly more or less frequent than anywhere. */
function stands(cell: Counted, action: number, whole: Counted): boolean {
  const anywhere = (whole.counts[action] as number) / whole.rows
  const lift = (cell.counts[action] as number) / cell.rows / anywhere
  const deviation = Math.sqrt((anywhere * (1 - anywhere)) / cell.rows) / anywhere
  return (lift >= RARE_LIFT || lift <= 1 / RARE_LIFT) && Math.abs(lift - 1) >= GAIN_DEVIATIONS * deviation
}

/** A log of more keys has more pairs of them than can be gone through: one of the two must be of those that tell most. */
const MOST_TELLING_KEYS = 60

/** The other keys, by how far the choice of actions differs between their values. */
function lessTelling(
  { items }: Table,
  singles: ReadonlyMap<number, Counted>,
  whole: Counted
): ReadonlySet<string> {
  const telling = new Map<string, { excess: number; freedom: number }>()
  for (const [item, { rows, counts }] of singles) {
    const { key } = items[item] as Item
    const own = telling.get(key) ?? { excess: 0, freedom: 0 }
    counts.forEach((count, action) => {
      const expected = (rows * (whole.counts[action] as number)) / whole.rows
      if (expected > 0) own.excess += (count - expected) ** 2 / expected - 1
      own.freedom++
    })
    telling.set(key, own)
  }
  const deviations = ({ excess, freedom }: { excess: number; freedom: number }) =>
    excess / Math.sqrt(2 * freedom)
  return new Set(
    [...telling]
      .sort((a, b) => deviations(b[1]) - deviations(a[1]) || compareText(a[0], b[0]))
      .slice(MOST_TELLING_KEYS)
      .map(([key]) => key)
  )
}

/** Whether a combination chooses the action otherwise than each of its conditions alone does. */
const refines = (cell: Counted, action: number, singles: ReadonlyMap<number, Counted>): boolean =>
  cell.items.every((item) => {
    const general = singles.get(item)
    return general === undefined || differs(cell, general, action)
  })

function differs(cell: Counted, general: Counted, action: number): boolean {
  const p = (general.counts[action] as number) / general.rows
  const gain = Math.abs((cell.counts[action] as number) / cell.rows - p)
  const deviation = Math.sqrt((p * (1 - p) * (1 - cell.rows / general.rows)) / cell.rows)
  return gain >= GAIN && gain >= GAIN_DEVIATIONS * deviation
}

/** How actions end: each less common outcome of an action, and of an action in a context where it ends otherwise. */
export function outcomeCandidates(table: Table, fewest: number): readonly RuleCandidate<'outcome'>[] {
  const found: { action: number; universe: Uint32Array; item?: number; outcome: number; size: number }[] = []
  table.actions.forEach((_, action) => {
    const universe = withOutcome(table, rowsOfAction(table, action))
    if (universe.length < fewest) return
    const all = new Uint32Array(table.outcomes.length)
    for (const row of universe) {
      const outcome = table.outcome[row] as number
      all[outcome] = (all[outcome] as number) + 1
    }
    const usual = all.indexOf(all.reduce((most, count) => Math.max(most, count), 0))
    const frequent = frequentIn(all)
    const counts = frequent.outcomes.map((outcome) => all[outcome] as number)
    // The usual outcome is what the others leave; where each of them is a text of its own, only it can be tested.
    const others = universe.length - (all[usual] as number)
    const skipped = frequent.outcomes.length === 1 && others >= FEWEST_OF_AN_OUTCOME ? -1 : usual
    const general: Counted = { items: [], rows: universe.length, counts }
    const add = (cell: Counted, size: number, item?: number) =>
      cell.counts.forEach((count, place) => {
        const outcome = frequent.outcomes[place] as number
        if (outcome === skipped || count < FEWEST_OF_AN_OUTCOME) return
        if (item === undefined) found.push({ action, universe, outcome, size })
        else if (differs(cell, general, place)) found.push({ action, universe, item, outcome, size })
      })
    add(general, universe.length * 1e6)
    if (frequent.outcomes.every((outcome) => outcome === skipped)) return
    const { rowsOf, byItem } = outcomesByItem(table, universe, frequent)
    const width = frequent.outcomes.length
    for (let item = 0; item < table.items.length; item++) {
      const rows = rowsOf[item] as number
      if (rows >= fewest && rows <= NEARLY_EVERYWHERE * universe.length)
        add({ items: [item], rows, counts: byItem.subarray(item * width, (item + 1) * width) }, rows, item)
    }
  })
  return found
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_OF_A_FAMILY)
    .map(({ action, universe, item, outcome }) => ({
      rule: {
        kind: 'outcome',
        action: table.actions[action] as string,
        antecedent: item === undefined ? {} : antecedentOf(table, [item]),
        outcome: table.outcomes[outcome] as string
      },
      situations: () =>
        keptWhere(
          item === undefined ? universe : intersect(universe, rowsOfItem(table, item)),
          (row) => table.outcome[row] === outcome
        )
    }))
}

/** Less often than this an outcome is none to test. */
const FEWEST_OF_AN_OUTCOME = 5

interface Frequent {
  readonly outcomes: Uint32Array
  /** By outcome: its place among them, or -1. */
  readonly placeOf: Int32Array
}

/** Outcomes that may be tested. The rest may be free texts, as many as there are events. */
function frequentIn(counts: Uint32Array): Frequent {
  const placeOf = new Int32Array(counts.length).fill(-1)
  const outcomes: number[] = []
  counts.forEach((count, outcome) => {
    if (count < FEWEST_OF_AN_OUTCOME) return
    placeOf[outcome] = outcomes.length
    outcomes.push(outcome)
  })
  return { outcomes: Uint32Array.from(outcomes), placeOf }
}

/** By item: how many of the rows; by item and frequent outcome: how many of these. */
function outcomesByItem(table: Table, rows: Uint32Array, { outcomes, placeOf }: Frequent) {
  const width = outcomes.length
  const rowsOf = new Uint32Array(table.items.length)
  const byItem = new Uint32Array(table.items.length * width)
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as number
    const place = placeOf[table.outcome[row] as number] as number
    const end = table.itemStart[row + 1] as number
    for (let i = table.itemStart[row] as number; i < end; i++) {
      const item = table.itemIds[i] as number
      rowsOf[item] = (rowsOf[item] as number) + 1
      if (place < 0) continue
      const at = item * width + place
      byItem[at] = (byItem[at] as number) + 1
    }
  }
  return { rowsOf, byItem }
}
