import { withFolded } from './changes.ts'
import type { Design } from './design.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import { derivedAnew, speaksOf } from './gone.ts'
import { isLeftByChance, KEPT_BY_OTHERS } from './grouping.ts'
import { isOfItsOwn } from './longer.ts'
import type { Pool } from './pool.ts'
import { seenIn, withoutRows } from './without.ts'

const isNewAction = ({ change, subject }: Change): boolean => change === 'new' && subject?.type === 'action'

/** What a change is about: the same wherever it has been copied. */
const topicOf = ({ policy, subject }: Change): object | undefined => policy ?? subject

/**
 * An action that the baseline never saw is one finding: that it is done in this context, that others come after it, or
 * no longer directly after what it now follows, is the same news; so is what `moved` by it. Such changes become its
 * variants, wherever the grouping by events has left them; what people insist on stays a finding of its own.
 */
export function foldedIntoNewActions(
  changes: readonly Change[],
  moved: ReadonlyMap<object | undefined, string> = new Map()
): Change[] {
  const fresh = changes.filter(isNewAction)
  const follows = (one: Change) =>
    one.change === 'broken' || isNewAction(one)
      ? undefined
      : (fresh.find(({ subject }) => speaksOf(one.policy, subject?.name)) ??
        fresh.find(({ subject }) => moved.get(topicOf(one)) === subject?.name))
  const kept = changes.filter((change) => follows(change) === undefined)
  return kept.map((change) =>
    withFolded(
      change,
      changes.filter((other) => follows(other) === change)
    )
  )
}

/**
 * By what they are about, the changes that nothing is left of once the events of actions never seen before are left out:
 * what comes directly next where one was put in between, how many steps there are. To each the name of such an action.
 */
export function movedByNewActions(
  told: readonly (readonly [Found, Change])[],
  novel: readonly Change[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): ReadonlyMap<object | undefined, string> {
  const fresh = [...told.map(([, change]) => change), ...novel].filter(isNewAction)
  const others = told.filter(
    ([found, change]) => !isNewAction(change) && !found.required && !isOfItsOwn(found)
  )
  const names = fresh.flatMap(({ subject }) => (subject === undefined ? [] : [subject.name]))
  const [first] = names
  if (first === undefined || others.length === 0) return new Map()
  const left = derivedAnew(withoutRows(pool, rowsOf(names, pool)))
  const found = others.map(([one]) => one)
  const rest = seenIn(left, found, design, { ...options, kinds: ['association', 'precondition'] })
  return new Map(
    others.flatMap(([one, change]) => {
      const z = Math.abs(rest(one)?.z ?? 0)
      return isLeftByChance(z) && z < KEPT_BY_OTHERS * Math.abs(one.statistic.z)
        ? [[topicOf(change), first] as const]
        : []
    })
  )
}

function rowsOf(names: readonly string[], { table }: Pool): Uint8Array {
  const isNew = table.actions.map((action) => Number(names.includes(action)))
  return Uint8Array.from(table.action, (own) => isNew[own] as number)
}
