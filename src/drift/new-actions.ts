import { withFolded } from './changes.ts'
import type { Change } from './drift.ts'
import { speaksOf } from './gone.ts'

/**
 * An action that the baseline never saw is one finding: that it is done in this context, that others come after it, or
 * no longer directly after what it now follows, is the same news. Such changes become its variants, wherever the grouping
 * by events has left them; what people insist on stays a finding of its own.
 */
export function foldedIntoNewActions(changes: readonly Change[]): Change[] {
  const fresh = changes.filter(({ change, subject }) => change === 'new' && subject?.type === 'action')
  const follows = ({ change, policy }: Change) =>
    change !== 'broken' ? fresh.find(({ subject }) => speaksOf(policy, subject?.name)) : undefined
  const kept = changes.filter((change) => follows(change) === undefined)
  return kept.map((change) =>
    withFolded(
      change,
      changes.filter((other) => follows(other) === change)
    )
  )
}
