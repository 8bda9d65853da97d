import { isArgument } from '../abstraction/given.ts'
import type { Change } from '../drift/drift.ts'
import { intersect, rowsOfAction, rowsOfItem } from '../events/postings.ts'
import { compareItems, compareText, type Item, type Table } from '../events/table.ts'
import { allRowsWhere } from '../policies/rows.ts'
import type { FindingExplanation } from '../result.ts'
import { conditionText } from './condition-words.ts'
import { plain } from './sentence.ts'

/** Part of what a value lost, or won, that another must have won, or lost, to have come in its place. */
const MOST_OF_IT = 0.5

/**
 * Of an argument's value that calls hold less often than before: the value that most of them hold in its place; of one
 * that they hold more often, the value in whose place it came. Nothing where no one value did.
 */
export function valueInstead(
  { policy, direction, test }: Pick<Change, 'policy' | 'direction' | 'test'>,
  before: Table,
  now: Table
): Pick<NonNullable<FindingExplanation['computed']>, 'instead'> {
  if (policy?.kind !== 'precondition') return {}
  const [key, ...others] = Object.keys(policy.requires)
  if (key === undefined || others.length > 0 || !isArgument(key)) return {}
  const [was, is] = [before, now].map((table) => sharesOf(key, policy.action, table)) as [Shares, Shares]
  const way = direction === 'weaker' ? 1 : -1
  const own = policy.requires[key]
  const [other] = [...new Map([...was.items, ...is.items].map((item) => [JSON.stringify(item.value), item]))]
    .filter(([, { value }]) => value !== own)
    .map(([name, item]) => ({ item, before: was.of.get(name) ?? 0, now: is.of.get(name) ?? 0 }))
    .sort((a, b) => way * (b.now - b.before - a.now + a.before) || compareItems(a.item, b.item))
  if (other === undefined || way * (other.now - other.before) < MOST_OF_IT * Math.abs(test.delta)) return {}
  const { item, ...shares } = other
  return { instead: { condition: plain(conditionText(item.key, item.value)), ...shares } }
}

/** From this share on an action is what is always done somewhere: anything else there is done in its place. */
const ALWAYS = 0.95

/** Of an action that was always done in some situation: the one other action that is done there in most of the cases lost. */
export function choiceInstead(
  { policy, direction, baseline, test }: Pick<Change, 'policy' | 'direction' | 'baseline' | 'test'>,
  before: Table,
  now: Table
): Pick<NonNullable<FindingExplanation['computed']>, 'instead'> {
  if (policy?.kind !== 'association' || direction !== 'weaker' || (baseline.confidence ?? 0) < ALWAYS)
    return {}
  const sharesIn = (table: Table): ReadonlyMap<string, number> => {
    const rows = allRowsWhere(table, policy.antecedent)
    const shares = new Float64Array(table.actions.length)
    for (const row of rows) {
      const action = table.action[row] as number
      shares[action] = (shares[action] as number) + 1 / rows.length
    }
    return new Map(table.actions.map((name, action) => [name, shares[action] as number]))
  }
  const was = sharesIn(before)
  const [most] = [...sharesIn(now)]
    .filter(([name]) => name !== policy.consequent)
    .map(([condition, share]) => ({ condition, before: was.get(condition) ?? 0, now: share }))
    .sort((a, b) => b.now - b.before - a.now + a.before || compareText(a.condition, b.condition))
  return most === undefined || most.now - most.before < MOST_OF_IT * Math.abs(test.delta)
    ? {}
    : { instead: most }
}

/** Of an action never seen before that is done in place of another one: in which share of the sessions that one is done. */
export function actionInstead(
  { inPlaceOf: action, current }: Pick<Change, 'inPlaceOf' | 'current'>,
  before: Table,
  now: Table
): Pick<NonNullable<FindingExplanation['computed']>, 'instead'> {
  if (action === undefined) return {}
  // As the new action is counted: by sessions where every situation is one, else by events.
  const shareIn = (table: Table): number => {
    const done = rowsOfAction(table, table.actions.indexOf(action))
    return current.events === current.sessions
      ? new Set(Array.from(done, (row) => table.session[row])).size / table.sessions
      : done.length / table.rows
  }
  return { instead: { condition: action, before: shareIn(before), now: shareIn(now) } }
}

interface Shares {
  readonly items: readonly Item[]
  /** By value, as JSON: the share of the action's calls that hold it. */
  readonly of: ReadonlyMap<string, number>
}

function sharesOf(key: string, action: string, table: Table): Shares {
  const calls = rowsOfAction(table, table.actions.indexOf(action))
  const of = new Map<string, number>()
  const items = table.items.filter((item, number) => {
    if (item.key !== key) return false
    const held = intersect(calls, rowsOfItem(table, number)).length
    if (held > 0) of.set(JSON.stringify(item.value), held / calls.length)
    return held > 0
  })
  return { items, of }
}
