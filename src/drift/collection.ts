import { release } from '../events/columns.ts'
import type { Table } from '../events/table.ts'
import type { Rule } from '../policies/policy.ts'
import type { Cell } from './cell.ts'
import type { WantedRule } from './converses.ts'
import type { ComparisonOptions } from './drift.ts'
import { foldedCell, isBig } from './folded.ts'
import { ruleKey } from './rule-key.ts'

/** Fewer situations than this on both sides together tell nothing at any plausible change. */
export const FEWEST = 20

/** What a cell is about, as a text. */
export const nameOfCell = ({ rule, subject }: Pick<Cell, 'rule' | 'subject'>): string =>
  rule === undefined ? JSON.stringify([subject?.type, subject?.name, subject?.action]) : ruleKey(rule)

/** What cells are asked for, where not all are. */
export interface Asked {
  readonly names: ReadonlySet<string>
  /** Kinds of their rules, or of what else they are about. */
  readonly kinds: ReadonlySet<string | undefined>
  /** Keys that their associations are conditioned on. */
  readonly keys: ReadonlySet<string>
}

export const askedFor = (cell: Pick<Cell, 'rule' | 'subject'>): Asked => ({
  names: new Set([nameOfCell(cell)]),
  kinds: new Set([cell.rule?.kind ?? cell.subject?.type]),
  keys: new Set(cell.rule?.kind === 'association' ? Object.keys(cell.rule.antecedent) : [])
})

/** Cells as they are made, each rule once: those with enough to test are kept, folded where the log is big. */
export interface Collection {
  readonly cells: readonly Cell[]
  readonly keep: (cell: Cell) => void
  /** What was added before is not made again. */
  readonly add: (rule: Rule, makeCell: () => Cell) => void
  /** What people insist on is tested as such, among the policies. */
  readonly addUnlessRequired: (rule: Rule, makeCell: () => Cell) => void
}

export function collectionOf(
  table: Table,
  policies: readonly WantedRule[],
  { minSessions }: ComparisonOptions,
  asked: Asked | undefined
): Collection {
  const cells: Cell[] = []
  const known = new Set<string>()
  const required = new Set(
    policies.flatMap((policy) => (policy.status === 'required' ? [ruleKey(policy)] : []))
  )
  const keep = (cell: Cell): void => {
    const own = exercised(cell, minSessions) ? foldedCell(cell, table) : undefined
    if (own !== undefined) cells.push(own)
    // What it was made from would lie about by the hundred megabytes.
    if (own !== cell && isBig(table)) release(cell.values)
  }
  const add = (rule: Rule, makeCell: () => Cell): void => {
    const key = ruleKey(rule)
    if (known.has(key) || asked?.names.has(key) === false) return
    known.add(key)
    keep(makeCell())
  }
  const addUnlessRequired = (rule: Rule, makeCell: () => Cell): void => {
    if (!required.has(ruleKey(rule))) add(rule, makeCell)
  }
  return { cells, keep, add, addUnlessRequired }
}

/** Whether enough situations and sessions hold it, and both answers occur: else there is nothing to test. */
function exercised({ sessions, values }: Cell, minSessions: number): boolean {
  if (sessions.length < FEWEST) return false
  return values.includes(0) && values.includes(1) && areSeveral(sessions, 2 * minSessions)
}

/** Whether so many sessions occur in a list that names each in one go. */
function areSeveral(sessions: Uint32Array, least: number): boolean {
  let distinct = 0
  let last = -1
  for (let i = 0; i < sessions.length && distinct < least; i++) {
    if (sessions[i] === last) continue
    distinct++
    last = sessions[i] as number
  }
  return distinct >= least
}
