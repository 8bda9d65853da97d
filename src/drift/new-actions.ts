import { withFolded } from './changes.ts'
import type { Design } from './design.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import { goneWithout, speaksOf } from './gone.ts'
import { isOfItsOwn } from './longer.ts'
import { newActionsOf } from './novel-changes.ts'
import type { Pool } from './pool.ts'
import { rowsDoing } from './without.ts'

export const isNewAction = ({ change, subject }: Change): boolean =>
  change === 'new' && subject?.type === 'action'

/** Whether it tells of one action, or of several, that the baseline never saw. */
const tellsOfNewActions = (change: Change): boolean =>
  change.change === 'new' && newActionsOf(change).length > 0

/** What a change is about: the same wherever it has been copied. */
const topicOf = ({ policy, subject }: Change): object | undefined => policy ?? subject

/** Changes that nothing is left of once the events of actions never seen before are left out. */
export interface Moved {
  /** The first of these actions. */
  readonly by: string
  /** What the changes are about. */
  readonly topics: ReadonlySet<object | undefined>
}

/**
 * An action that the baseline never saw is one finding: that it is done in this context, that others come after it, or
 * no longer directly after what it now follows, is the same news; so is what `moved` by it. Such changes become its
 * variants, wherever the grouping by events has left them; what people insist on stays a finding of its own.
 */
export function foldedIntoNewActions(changes: readonly Change[], moved: Moved | undefined): Change[] {
  const fresh = changes.filter(tellsOfNewActions)
  const follows = (one: Change) =>
    one.change === 'broken' || tellsOfNewActions(one)
      ? undefined
      : (fresh.find((own) => newActionsOf(own).some((name) => speaksOf(one.policy, name))) ??
        fresh.find((own) => newActionsOf(own)[0] === moved?.by && moved?.topics.has(topicOf(one))))
  const kept = changes.filter((change) => follows(change) === undefined)
  return kept.map((change) =>
    withFolded(
      change,
      changes.filter((other) => follows(other) === change)
    )
  )
}

/**
 * What is seen of actions never done before: what comes directly next where one was put in between, how many steps there
 * are. Undefined where there is no such action.
 */
export function movedByNewActions(
  told: readonly (readonly [Found, Change])[],
  novel: readonly Change[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): Moved | undefined {
  const fresh = [...told.map(([, change]) => change), ...novel].filter(tellsOfNewActions)
  const names = fresh.flatMap(newActionsOf)
  const others = told.filter(
    ([found, change]) => !tellsOfNewActions(change) && !found.required && !isOfItsOwn(found)
  )
  const [first] = names
  if (first === undefined || others.length === 0) return undefined
  const isGone = goneWithout(rowsDoing(names, pool), pool, design, options)
  const topics = others.flatMap(([found, change]) => (isGone(found) ? [topicOf(change)] : []))
  return { by: first, topics: new Set(topics) }
}
