import { compareText } from '../events/table.ts'
import { withFolded } from './changes.ts'
import type { Design } from './design.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import { goneWithout, speaksOf } from './gone.ts'
import type { Group } from './grouping.ts'
import { isOfItsOwn } from './longer.ts'
import { changeOfNewActions, isNeverBefore, newActionsOf } from './novel-changes.ts'
import type { Pool } from './pool.ts'
import type { Renames } from './renames.ts'
import { rowsDoing } from './without.ts'

export const isNewAction = ({ change, subject }: Change): boolean =>
  change === 'new' && subject?.type === 'action'

/** Whether it tells of one action, or of several, that the baseline never saw. */
const tellsOfNewActions = (change: Change): boolean =>
  change.change === 'new' && newActionsOf(change).length > 0

/**
 * Where an action that the baseline never saw is told of, so are others that it never saw either and that stand among what
 * changed with something else: a reader would not hear of them. `groups`: all that changed. Of what was
 * renamed only the name is new.
 */
export function withUnnamed(
  told: readonly (readonly [Found, Change])[],
  groups: readonly Group<Found>[],
  renames: () => Renames,
  pool: Pool
): readonly (readonly [Found, Change])[] {
  const place = told.findIndex(([, change]) => isNewAction(change))
  const [leader, change] = told[place] ?? []
  if (leader === undefined || change === undefined) return told
  const renamed = new Set(renames().actions.map(([, to]) => to))
  const known = new Set(told.flatMap(([, one]) => (isNewAction(one) ? newActionsOf(one) : [])))
  const unnamed = groups.flatMap((group) =>
    [group.leader, ...group.variants].flatMap(({ cell: { family, subject } }) => {
      if (family !== 'share' || subject === undefined || known.has(subject.name)) return []
      const isNew = isNeverBefore(pool.table.actions.indexOf(subject.name), pool)
      return isNew && !renamed.has(subject.name) ? [subject.name] : []
    })
  )
  if (unnamed.length === 0) return told
  const names = [...new Set([...newActionsOf(change), ...unnamed])].sort(compareText)
  const all = changeOfNewActions(names, { z: leader.statistic.z, adjusted: leader.tested.adjusted }, pool)
  return told.with(place, [leader, { ...change, ...all }])
}

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
