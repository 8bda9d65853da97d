import { compareText, type Item, NONE, type Table } from '../events/table.ts'

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

/** Context that follows from order, numbered: the items there can be and, row by row, which of them hold. */
export interface Derivation {
  readonly items: readonly Item[]
  /** Most items that hold on one row. */
  readonly most: number
  /**
   * Writes the numbers of the items that hold on the row to the beginning of `into`, in the order of their keys, and
   * gives how many these are. Rows must be asked for in order.
   */
  readonly holding: (row: number, into: Uint32Array) => number
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
    : undefined
  const previousOutcome = wants.has('previous_outcome')
    ? table.outcomes.map((name) => place('previous_outcome', name))
    : undefined
  const position = wants.has('position') ? positions.map((name) => place('position', name)) : undefined
  const milestones = wants.has('happened_before') ? vocabulary.milestones : []
  const milestoneOf = new Int32Array(table.actions.length).fill(-1)
  milestones.forEach((name, m) => {
    const action = table.actions.indexOf(name)
    if (action >= 0) milestoneOf[action] = m
  })
  const before = milestones.map((name) => place('happened_before', name))
  const seen = new Uint8Array(milestones.length)

  const holding = (row: number, into: Uint32Array): number => {
    const start = table.sessionStart[table.session[row] as number] as number
    const index = row - start
    let size = 0
    if (index === 0) seen.fill(0)
    else {
      const milestone = milestoneOf[table.action[row - 1] as number] as number
      if (milestone >= 0) seen[milestone] = 1
    }
    for (let m = 0; m < before.length; m++) if (seen[m] === 1) into[size++] = before[m] as number
    if (position !== undefined) into[size++] = position[index === 0 ? 0 : index < 5 ? 1 : 2] as number
    if (previousAction !== undefined)
      into[size++] = previousAction[index === 0 ? 0 : (table.action[row - 1] as number) + 1] as number
    if (previousOutcome !== undefined && index > 0) {
      const outcome = table.outcome[row - 1] as number
      if (outcome !== NONE) into[size++] = previousOutcome[outcome] as number
    }
    return size
  }
  return { items, most: before.length + 3, holding }
}
