import type { Table } from '../../events/table.ts'

/** "In these rows, when X, the class is c": actions of events, or outcomes of one action. */
export interface ClassProblem {
  readonly table: Table
  /** The rows looked at, ascending; all when left out. */
  readonly universe?: Uint32Array | undefined
  readonly classOf: Uint32Array
  readonly classes: number
  /** Rows of the universe that hold the item, where that is known already. */
  readonly held?: ((item: number) => number) | undefined
  readonly minRows: number
  readonly minKept: number
  /** Fewest events of a class with which it can meet the thresholds at all; at least `minKept`. */
  readonly fewestKept: number
  /** The same by class. */
  readonly counted?: ((item: number) => Uint32Array) | undefined
  /** Classes of which nothing that they could tell would be wanted are false. */
  readonly tells?: ((cls: number) => boolean) | undefined
  readonly maxConditions: number
  /** Whether y of n of the class meet the thresholds. */
  readonly passes: (y: number, n: number, cls: number) => boolean
  readonly minSessions: number
  /** By class: what it is called in reasons. */
  readonly names: readonly string[]
  /** How many problems share the level. */
  readonly problems: number
  /** Whether rules that are left out are wanted, with the reasons. */
  readonly explained: boolean
  /** Whether a rule may rest on derived context alone. */
  readonly derivedAlone: boolean
  /** Whether the most frequent class goes without saying where only exceptions to it are left. */
  readonly usualIsSilent: boolean
  /** Whether y of n of the class say nothing worth telling. */
  readonly isOrdinary?: ((y: number, n: number, cls: number) => boolean) | undefined
}

/** A rule of the problem; `reason` says why it is left out. */
export interface ClassRule {
  readonly items: readonly number[]
  readonly cls: number
  readonly n: number
  readonly y: number
  readonly reason?: string | undefined
}

/** Rows of the universe on which the items hold, and how many of them have each class. */
export interface Cell {
  readonly items: readonly number[]
  readonly n: number
  readonly counts: Uint32Array
}
