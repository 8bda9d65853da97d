import { isDerived } from '../abstraction/vocabulary.ts'
import type { Change, Comparison } from '../drift/drift.ts'
import { changedSituations } from '../drift/what-if.ts'
import type { Edit } from '../events/edited.ts'
import { compareText, type Table } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Antecedent, Policy } from '../policies/policy.ts'

/** The whole comparison anew, of the current log with some of its events edited. */
export type Again = (edit: Edit) => Comparison

export interface TriedContext {
  readonly comparison: Pick<Comparison, 'changes' | 'tested'>
  readonly table: Table
  readonly baselineTable: Table
  readonly again: Again
}

/** Rows and tests, weighed by what they cost, that all trials of a run may take together. */
const MOST_WORK = 22_000
const WORK_OF_A_TEST = 30
/** Of one finding. */
const MOST_TRIALS = 9

interface Tried {
  /** Kept count at which it is no finding any more, and with one step less it is. */
  readonly at: number
  /** What would be a finding by itself then, though it is about the same events. */
  readonly leaves?: Policy | undefined
}

/**
 * Turning points that were tried out: so many of the situations edited, spread evenly over the log, and the whole check
 * made anew, in which other policies change with the edited events, and the relabellings too. From the first guess the
 * search goes to the nearest count at which the finding is none any more, one step less than which it is one.
 */
export function triedTurnings(context: TriedContext) {
  const { comparison, table, baselineTable, again } = context
  const cost = table.rows + baselineTable.rows + WORK_OF_A_TEST * comparison.tested
  let work = MOST_WORK
  return (change: Change, guess: number): Tried | null | undefined => {
    const edits = editsOf(change, table, baselineTable)
    const own = change.policy?.policy_id
    if (edits === undefined || own === undefined) return undefined
    // One trial alone shows no border.
    if (work < 2 * cost) return undefined
    const before = new Set(comparison.changes.flatMap(idsOf))
    const leftAt = new Map<number, Policy | undefined>()
    let trials = MOST_TRIALS
    const border = nearestBorder(change, guess, (count) => {
      if (work < cost || trials === 0) return undefined
      work -= cost
      trials--
      const { changes } = again(edits(count))
      const found = changes.find((one) => idsOf(one).includes(own))
      if (found !== undefined) return Math.max(1, found.strength ?? 1)
      leftAt.set(count, changes.find((one) => leads(one, before, change))?.policy)
      return 0
    })
    return typeof border === 'number' ? { at: border, leaves: leftAt.get(border) } : border
  }
}

/** Whether a finding of the edited log was no finding before, but at most one of what changed with another. */
const leads = ({ policy }: Change, before: ReadonlySet<string>, { variants }: Change): boolean =>
  policy !== undefined &&
  (!before.has(policy.policy_id) || variants.some(({ policy_id: id }) => id === policy.policy_id))

/** Everything that a change speaks of. */
const idsOf = ({ policy, subject, variants }: Change): string[] => [
  ...(policy === undefined ? [] : [policy.policy_id]),
  ...(subject === undefined ? [] : [`${subject.type} ${subject.name}`]),
  ...variants.map(({ policy_id: id }) => id)
]

type Edits = (kept: number) => Edit

/** What to write over which events; undefined where keeping the promise takes more than another word in an event. */
function editsOf({ policy, direction }: Change, table: Table, baselineTable: Table): Edits | undefined {
  if (policy === undefined) return undefined
  const { kind } = policy
  if (kind !== 'association' && kind !== 'outcome') return undefined
  const column = kind === 'association' ? 'action' : 'outcome'
  const own = kind === 'association' ? policy.consequent : policy.outcome
  const value = direction === 'weaker' ? own : usualOther(policy, column, own, baselineTable)
  if (value === undefined) return undefined
  const { rows, kept } = kindOf(policy).situations(policy, table)
  if (movesSituations(policy, new Set([value, ...namesIn(rows, column, table)]))) return undefined
  return (count) => ({
    rows: changedSituations(rows, kept, 0, count).map((i) => rows[i] as number),
    column,
    value
  })
}

/** Names that stand in the rows: of actions, or of outcomes. */
const namesIn = (rows: Uint32Array, column: Edit['column'], table: Table): (string | undefined)[] =>
  [...new Set(Array.from(rows, (row) => table[column][row] as number))].map(
    (code) => (column === 'action' ? table.actions : table.outcomes)[code]
  )

/** Whether an edit among these names makes the situation hold elsewhere: it tells of what came before. */
const movesSituations = (
  { antecedent }: { readonly antecedent: Antecedent },
  names: ReadonlySet<string | undefined>
): boolean => Object.entries(antecedent).some(([key, value]) => isDerived(key) && names.has(String(value)))

/** What the baseline had most often in the place of the promise. */
function usualOther(policy: Policy, column: Edit['column'], own: string, table: Table): string | undefined {
  const names = column === 'action' ? table.actions : table.outcomes
  const counts = new Map<string, number>()
  for (const row of kindOf(policy).situations(policy, table).rows) {
    const name = names[table[column][row] as number]
    if (name !== undefined && name !== own) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))
  return usual?.[0]
}

/** How strong what is left of a finding is, in critical values: from 1 on it stands. Undefined where no more may be tried. */
type Left = (count: number) => number | undefined

/**
 * Steps outwards from the guess, as far as the strength that is left leads one to expect, until one count holds and the
 * next does not. Null where none turns it, undefined where not enough could be tried.
 */
function nearestBorder(change: Change, guess: number, left: Left): number | null | undefined {
  const { kept, events } = change.current
  const step = change.direction === 'weaker' ? 1 : -1
  const end = step > 0 ? events : 0
  let yes = { at: kept, strength: Math.max(1, change.strength ?? 1) }
  let slope = 0
  let no: number | undefined
  let at = guess
  let stride = 1
  while (no === undefined || Math.abs(no - yes.at) > 1) {
    const strength = left(at)
    if (strength === undefined) return undefined
    if (strength >= 1) {
      slope = Math.max(0, (yes.strength - strength) / Math.max(1, Math.abs(at - yes.at)))
      yes = { at, strength }
      if (at === end) return null
      stride = Math.max(stride * 2, slope > 0 ? Math.ceil((strength - 1) / slope) : 0)
      at = nearer(at + step * stride, end, step)
      if (no !== undefined && (at - no) * step >= 0) at = middleOf(yes.at, no)
    } else {
      no = at
      at = yes.at === kept ? nearer(at - step * stride, kept + step, -step) : middleOf(yes.at, no)
      stride *= 2
    }
  }
  return no
}

const nearer = (at: number, limit: number, step: number): number => ((at - limit) * step > 0 ? limit : at)

const middleOf = (yes: number, no: number): number =>
  Math.abs(no - yes) <= 1 ? no : Math.trunc((yes + no) / 2)
