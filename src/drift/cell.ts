import type { Table } from '../events/table.ts'
import { conditionsOf, type Rule } from '../policies/policy.ts'
import { everyRow } from '../policies/rows.ts'
import { gather } from '../policies/search/parts.ts'
import type { Subject } from '../result.ts'
import type { Strata } from './strata.ts'

/**
 * One thing that is tested: situations (rows of the pool, or whole sessions) with a value each, 1 where a promise was
 * kept or a measured number. What changed between the sides is the mean of the values, stratum by stratum.
 */
export interface Cell {
  readonly family: Family
  /** What a finding would be about: exactly one of the two. */
  readonly rule?: Rule | undefined
  readonly subject?: Subject | undefined
  /** By situation: its session. */
  readonly sessions: Uint32Array
  /** By situation: its row; absent where a situation is a whole session. */
  readonly rows?: Uint32Array | undefined
  readonly values: Uint8Array | Float64Array
  readonly strata: Strata
  /**
   * Strata count by the certainty they give, not by their size alone: for changes that add the same everywhere, so that
   * errors where there were none are not drowned by the noise of where there always were some.
   */
  readonly byCertainty?: boolean | undefined
  /** -1 where a larger value means that the promise is kept less. */
  readonly sign: 1 | -1
  /** Of a prohibition: how often its action happened at all on either side, forbidden or not. */
  readonly occurrences?: readonly [number, number] | undefined
  /** Where situations are all events of some sessions: how many of these either side has, and the first of the current side. */
  readonly whole?: { readonly sessions: readonly [number, number]; readonly firstNow: number } | undefined
  /** Conditions of its situation: the fewer, the better it names the cause. */
  readonly conditions: number
}

/** Kinds of question; each has a part of the level. */
export type Family =
  | 'single'
  | 'rare'
  | 'conjunction'
  | 'share'
  | 'presence'
  | 'outcome'
  | 'argument'
  | 'kind'
  | 'never'
  | 'required'
  | 'novelty'
  | 'ending'
  | 'vital'

/** What is asked of how often an action is chosen at all. */
export const shareOf = (name: string) =>
  ({ type: 'action-share', name, description: `how often \`${name}\` is among all events` }) as const

/** By situation: what the column holds at its row. */
export const gathered = (column: Uint32Array, rows: Uint32Array): Uint32Array =>
  gather(column, rows, new Uint32Array(rows.length))

/** By rows: many cells look at the same ones. */
const sessionsAt = new WeakMap<Uint32Array, { readonly of: Uint32Array; readonly sessions: Uint32Array }>()

/** By situation: the session of its row. */
export function sessionsOf(table: Table, rows: Uint32Array): Uint32Array {
  const { session } = table
  if (rows === everyRow(table)) return session
  const known = sessionsAt.get(rows)
  if (known?.of === session) return known.sessions
  const sessions = gathered(session, rows)
  sessionsAt.set(rows, { of: session, sessions })
  return sessions
}

/** How many conditions the rule's situation, or what it requires, is made of. */
export const contextSize = (rule: Rule): number => Object.keys(conditionsOf(rule)).length
