import { rowsOfAction } from '../events/postings.ts'
import { everyRow } from '../policies/rows.ts'
import type { Subject } from '../result.ts'
import type { Cell } from './cell.ts'
import { type Change, type ComparisonOptions, NEW_ACTIONS, NEW_SITUATION } from './drift.ts'
import { isLeftByChance, MOST_OF_ALL } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import type { Pool } from './pool.ts'
import { actionsIn } from './renames.ts'
import { typicalRows } from './rows.ts'
import { sideFrom, singleEvents } from './sides.ts'
import type { TestedNovelty, Tests } from './tests.ts'
import { matters, testResult } from './verdict.ts'
import { rowsDoing, withoutRows } from './without.ts'

/** Sessions that show something never seen before, more of them than a rerun of the baseline would bring. */
export function noveltyChanges(
  pool: Pool,
  tests: Tests,
  changes: readonly Change[],
  causes: readonly Cell[],
  { alpha, minEffect }: ComparisonOptions,
  ledger: Ledger
): Change[] {
  const told = new Set(changes.flatMap(newActionsOf))
  for (const entry of tests.novelties) {
    const { novelty, adjusted } = entry
    const [fresh, sessions] = novelty.current
    const [alone, before] = novelty.baseline
    if (adjusted > alpha || !matters(alone / before, fresh / sessions - alone / before, minEffect)) continue
    const actions = [...new Set(novelty.traits.map(entry.actionOf))]
    // An action that is a finding already accounts for its sessions.
    if (actions.some((action) => told.has(pool.table.actions[action] as string))) continue
    // That known actions come up in other roles is what is seen of a change after which they are done more often.
    if (isKnown(actions, pool) && isSeenOf(entry, causes, pool)) continue
    const rows = novelRows(entry, pool)
    if (isKnown(actions, pool) && changes.some((change) => isToldBy(change, rows, ledger))) continue
    return [changeOf(entry, actions, rows, pool)]
  }
  return []
}

const isKnown = (actions: readonly number[], pool: Pool): boolean =>
  !actions.every((action) => isNeverBefore(action, pool))

/** Whether the current side alone has the action: rows of the baseline come first. */
export function isNeverBefore(action: number, { table, baselineRows }: Pool): boolean {
  const [first] = rowsOfAction(table, action)
  return first !== undefined && first >= baselineRows
}

function isSeenOf({ within }: TestedNovelty, causes: readonly Cell[], pool: Pool): boolean {
  const skip = new Uint8Array(pool.table.rows)
  for (const { rows = [] } of causes)
    if (rows.length <= MOST_OF_ALL * skip.length) for (const row of rows) skip[row] = 1
  if (!skip.includes(1)) return false
  const left = within(withoutRows(pool, skip))
  return left === undefined || isLeftByChance(left.special.z)
}

/** The events that were never seen before. */
function novelRows({ novelty, traitOf }: TestedNovelty, { table, baselineRows }: Pool): number[] {
  const traits = new Set(novelty.traits)
  return Array.from({ length: table.rows - baselineRows }, (_, i) => baselineRows + i).filter((row) =>
    traits.has(traitOf(row))
  )
}

/** So many of the new events are those of another change, and so many of its own are new: there is one piece of news. */
const NEARLY_ALL = 0.9
const MOST_OF_ITS_OWN = 0.5

/**
 * Whether a change is told of these very events, and names what is done there: "never deleted in production" breaks by
 * what is new there.
 */
function isToldBy({ policy, direction, variants }: Change, rows: readonly number[], ledger: Ledger): boolean {
  const shown = direction === 'weaker' ? 0 : 1
  return [policy, ...variants].some((rule) => {
    if (rule === undefined) return false
    const named = actionsIn(rule)
    const { actions, action } = ledger.pool.table
    const { situations } = ledger.sides(rule)
    const own = new Set(Array.from(situations.rows).filter((_, i) => situations.kept[i] === shown))
    const of = [...own].filter((row) => row >= ledger.pool.baselineRows).length
    const shared = rows.filter(
      (row) => own.has(row) && named.includes(actions[action[row] as number] as string)
    ).length
    return shared >= NEARLY_ALL * rows.length && shared >= MOST_OF_ITS_OWN * of
  })
}

/** The actions that a change tells of as never seen before. */
export const newActionsOf = ({ subject }: Change): readonly string[] =>
  subject?.type === 'action'
    ? [subject.name]
    : subject?.name === NEW_ACTIONS
      ? (subject.never_seen?.actions ?? [])
      : []

/** One piece of news: actions that the baseline never saw, in the sessions that do any of them. */
export function changeOfNewActions(
  actions: readonly string[],
  { z, adjusted }: { readonly z: number; readonly adjusted: number },
  pool: Pool
): Pick<Change, 'subject' | 'baseline' | 'current' | 'test' | 'rows'> {
  const { table, baselineSessions } = pool
  const kept = rowsDoing(actions, pool)
  const doing = new Set(table.session.filter((_, row) => kept[row] === 1))
  const now = table.sessions - baselineSessions
  return {
    subject: subjectOf(actions, false, []),
    baseline: sideFrom(singleEvents(0, baselineSessions)),
    current: sideFrom(singleEvents(doing.size, now)),
    test: testResult(doing.size / now, null, z, adjusted),
    rows: typicalRows(everyRow(table), kept, 1, pool)
  }
}

function changeOf(
  { novelty, adjusted, situationOf }: TestedNovelty,
  actions: readonly number[],
  novel: readonly number[],
  pool: Pool
): Change {
  const { table } = pool
  const [fresh, sessions] = novelty.current
  const [alone, before] = novelty.baseline
  const baseline = sideFrom(singleEvents(alone, before))
  const current = sideFrom(singleEvents(fresh, sessions))
  const rows = everyRow(table)
  const isNovel = new Set(novel)
  const kept = Uint8Array.from(rows, (row) => Number(isNovel.has(row)))
  const situations = novelty.traits.flatMap((trait) => situationOf(trait) ?? [])
  return {
    change: 'new',
    direction: 'stronger',
    subject: subjectOf(
      actions.map((action) => table.actions[action] as string),
      isKnown(actions, pool),
      [...new Set(situations.map(({ key, value }) => `${key}=${value}`))]
    ),
    variants: [],
    baseline,
    current,
    test: testResult(fresh / sessions - alone / before, null, novelty.special.z, adjusted),
    rows: typicalRows(rows, kept, 1, pool)
  }
}

/** `known`: the baseline has such an action, only not in such a situation. */
function subjectOf(names: readonly string[], known: boolean, situations: readonly string[]): Subject {
  const [only] = names
  const actions = [...names]
  if (known)
    return {
      type: 'novelty',
      name: NEW_SITUATION,
      description: 'sessions with an action in a situation in which it was not seen before',
      never_seen: { actions, when: [...situations] }
    }
  if (names.length === 1 && only !== undefined)
    return { type: 'action', name: only, description: `\`${only}\` was not seen before` }
  return {
    type: 'novelty',
    name: NEW_ACTIONS,
    description: 'sessions with an action not seen before',
    never_seen: { actions }
  }
}
