import type { Template } from '../policy.ts'
import type { Prospect } from './order-gain.ts'

/** Where fulfilled activations are counted, by condition of the activation. */
export interface OrderCounters {
  /** The actions looked at, by place. */
  readonly actions: readonly number[]
  /** By action: its place, or -1. */
  readonly place: Int32Array
  /** By place, the items that are conditions for the action. */
  readonly conditions: readonly (readonly number[])[]
  /** Events of the action with each of them, and at the end all of its events. */
  readonly occurs: readonly (readonly number[])[]
  /** Where the counters of the pair begin: one for each condition, and at the end one of all events. */
  readonly base: (own: number, other: number) => number
  readonly of: (template: Template) => Uint32Array
  /** Whether an order must be counted on, for what may come of it. What need not be is counted in part, or not at all. */
  readonly isOpen: (template: Template, prospect: Prospect) => boolean
}

/** Of pairs of actions, by place: how many events of the one have the other before, or behind, them. */
export type Totals = (template: 'precedence' | 'response', own: number, other: number) => number
