import { compareText, type Item, type Table } from '../events/table.ts'
import { NOTHING_LEFT } from './collecting-layout.ts'

/** Most actions that `happened_before` tells of. */
const MILESTONES = 8

/** Actions that stand in some sessions and not in all, most frequent first: only of those "before" tells anything. */
export function milestonesOf(table: Table): string[] {
  const sessions = new Uint32Array(table.actions.length)
  /** By action: the session in which it came last, counted from 1. */
  const last = new Uint32Array(table.actions.length)
  for (let session = 1; session <= table.sessions; session++) {
    const end = table.sessionStart[session] as number
    for (let row = table.sessionStart[session - 1] as number; row < end; row++) {
      const action = table.action[row] as number
      if (last[action] === session) continue
      last[action] = session
      sessions[action] = (sessions[action] as number) + 1
    }
  }
  return table.actions
    .map((name, action) => ({ name, sessions: sessions[action] as number }))
    .filter((action) => action.sessions >= Math.max(5, 0.05 * table.sessions))
    .sort((a, b) => b.sessions - a.sessions || compareText(a.name, b.name))
    .slice(0, MILESTONES)
    .map(({ name }) => name)
    .sort(compareText)
}

/** Context that follows from order: the items there can be and, row by row, which of them hold. */
export interface Derivation {
  readonly items: readonly Item[]
  /** What it follows from. */
  readonly table: Ordered
  readonly lists: DerivedLists
  /** Most items that hold on one row. */
  readonly most: number
  /**
   * By item its number, which ascends as items do, or `NOTHING_LEFT` where it is not asked for. Gives what writes the
   * numbers of the items that hold on a row to the beginning of a list, ascending, and says how many these are. Rows must
   * be asked for in order, and what was written be left in the list until the next one.
   */
  readonly holding: (numbers: ArrayLike<number>) => (row: number, into: Int32Array) => number
}

/** Lists of derived items, by their places among all; the lists of what is not asked for are empty. */
interface DerivedLists {
  /** By action before: at the beginning, and then each of them. */
  readonly previousAction: readonly number[]
  readonly previousOutcome: readonly number[]
  readonly position: readonly number[]
  readonly milestones: readonly number[]
  /** By action: which milestone it is, or -1. */
  readonly milestoneOf: Int32Array
}

const positions = ['first', '2..5', '>5'] as const

/** What of a table the derived context follows from. */
export type Ordered = Pick<Table, 'actions' | 'outcomes' | 'action' | 'outcome' | 'session' | 'sessionStart'>

/** Derived context by the vocabulary. `previous_action` of a session's first event is `(start)`. */
export function derive(
  table: Ordered,
  vocabulary: { readonly derived: readonly string[]; readonly milestones: readonly string[] }
): Derivation {
  const items: Item[] = []
  const place = (key: string, value: string): number => items.push({ key, value }) - 1
  const wants = new Set<string>(vocabulary.derived)
  const previousAction = wants.has('previous_action')
    ? ['(start)', ...table.actions].map((name) => place('previous_action', name))
    : []
  const previousOutcome = wants.has('previous_outcome')
    ? table.outcomes.map((name) => place('previous_outcome', name))
    : []
  const position = wants.has('position') ? positions.map((name) => place('position', name)) : []
  const milestones = wants.has('happened_before') ? vocabulary.milestones : []
  const milestoneOf = new Int32Array(table.actions.length).fill(-1)
  milestones.forEach((name, m) => {
    const action = table.actions.indexOf(name)
    if (action >= 0) milestoneOf[action] = m
  })
  const before = milestones.map((name) => place('happened_before', name))

  const holding = (numbers: ArrayLike<number>) => {
    const numbersOf = (own: readonly number[]) => Int32Array.from(own, (item) => numbers[item] as number)
    const [ofAction, ofOutcome, ofPosition] = [previousAction, previousOutcome, position].map(numbersOf)
    const ofMilestone = numbersOf(before)
    const seen = new Uint8Array(milestones.length)
    /** How many items tell what happened before: they stay in the list until the session ends. */
    let known = 0
    return (row: number, into: Int32Array): number => {
      const index = row - (table.sessionStart[table.session[row] as number] as number)
      if (index === 0) {
        known = 0
        seen.fill(0)
      } else {
        const milestone = milestoneOf[table.action[row - 1] as number] as number
        if (milestone >= 0 && seen[milestone] === 0) {
          seen[milestone] = 1
          const number = ofMilestone[milestone] as number
          if (number !== NOTHING_LEFT) {
            let at = known++
            for (; at > 0 && (into[at - 1] as number) > number; at--) into[at] = into[at - 1] as number
            into[at] = number
          }
        }
      }
      let size = known
      const place = ofPosition?.[index === 0 ? 0 : index < 5 ? 1 : 2] ?? NOTHING_LEFT
      if (place !== NOTHING_LEFT) into[size++] = place
      const action = ofAction?.[index === 0 ? 0 : (table.action[row - 1] as number) + 1] ?? NOTHING_LEFT
      if (action !== NOTHING_LEFT) into[size++] = action
      if (index > 0) {
        // Beyond the list where the log does not say.
        const outcome = ofOutcome?.[table.outcome[row - 1] as number] ?? NOTHING_LEFT
        if (outcome !== NOTHING_LEFT) into[size++] = outcome
      }
      return size
    }
  }
  const lists = { previousAction, previousOutcome, position, milestones: before, milestoneOf }
  return { items, table, lists, most: before.length + 3, holding }
}
