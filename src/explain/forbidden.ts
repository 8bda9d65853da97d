import { type Policy, saysNever } from '../policies/policy.ts'
import type { FindingExplanation, Side } from '../result.ts'

/**
 * What is forbidden is told by what was done in spite of it. Any other forbidden policy counts just that; a forbidden
 * "never" counts how often the action that it names was left undone.
 */

type Carried = NonNullable<NonNullable<FindingExplanation['computed']>['carried_by']>

const isCountedUndone = (policy: Policy | undefined): boolean =>
  policy?.status === 'forbidden' && saysNever(policy)

/** How often it was done. */
export const timesDone = (
  policy: Policy | undefined,
  { kept, events }: Pick<Side, 'kept' | 'events'>
): number => (isCountedUndone(policy) ? events - kept : kept)

/** The counts of a finding as those of what it tells. */
export function toldSide(policy: Policy | undefined, side: Side): Side {
  if (!isCountedUndone(policy)) return side
  const { confidence, interval } = side
  return {
    ...side,
    kept: timesDone(policy, side),
    confidence: confidence === null ? null : 1 - confidence,
    interval: interval === null ? null : [1 - interval[1], 1 - interval[0]]
  }
}

/** From this part of a change on, all of it comes from the condition that carries it, in the sentence and in the table. */
const ALL = 0.95

export const carriesAll = ({ share }: Pick<Carried, 'share'>): boolean => share >= ALL

/** The same of the condition that carries the change. */
export const toldCarried = (policy: Policy | undefined, carried: Carried): Carried =>
  isCountedUndone(policy)
    ? {
        ...carried,
        kept: timesDone(policy, carried),
        outside: carried.outside === null ? null : 1 - carried.outside,
        ...(carried.before === undefined ? {} : { before: 1 - carried.before })
      }
    : carried
