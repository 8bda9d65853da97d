import type { Subject } from '../result.ts'
import type { Cell } from './cell.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { isLeftByChance, MOST_OF_ALL } from './grouping.ts'
import type { Pool } from './pool.ts'
import { typicalRows } from './rows.ts'
import { sideFrom } from './sides.ts'
import type { TestedNovelty, Tests } from './tests.ts'
import { matters, testResult } from './verdict.ts'
import { withoutRows } from './without.ts'

/** Sessions that show something never seen before, more of them than a rerun of the baseline would bring. */
export function noveltyChanges(
  pool: Pool,
  tests: Tests,
  changes: readonly Change[],
  causes: readonly Cell[],
  { alpha, minEffect }: ComparisonOptions
): Change[] {
  const told = new Set(changes.flatMap(({ subject }) => (subject?.type === 'action' ? [subject.name] : [])))
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
    return [changeOf(entry, actions, pool)]
  }
  return []
}

const isKnown = (actions: readonly number[], { table, baselineRows }: Pool): boolean =>
  table.action.subarray(0, baselineRows).some((action) => actions.includes(action))

function isSeenOf({ within }: TestedNovelty, causes: readonly Cell[], pool: Pool): boolean {
  const skip = new Uint8Array(pool.table.rows)
  for (const { rows = [] } of causes)
    if (rows.length <= MOST_OF_ALL * skip.length) for (const row of rows) skip[row] = 1
  if (!skip.includes(1)) return false
  const left = within(withoutRows(pool, skip))
  return left === undefined || isLeftByChance(left.special.z)
}

function changeOf({ novelty, adjusted }: TestedNovelty, actions: readonly number[], pool: Pool): Change {
  const { table } = pool
  const [fresh, sessions] = novelty.current
  const [alone, before] = novelty.baseline
  const baseline = sideFrom(singles(alone, before))
  const current = sideFrom(singles(fresh, sessions))
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row)
  const kept = Uint8Array.from(rows, (row) => (actions.includes(table.action[row] as number) ? 1 : 0))
  return {
    change: 'new',
    direction: 'stronger',
    subject: subjectOf(
      actions.map((action) => table.actions[action] as string),
      isKnown(actions, pool)
    ),
    variants: [],
    baseline,
    current,
    test: testResult(fresh / sessions - alone / before, null, novelty.special.z, adjusted),
    rows: typicalRows(rows, kept, 1, pool)
  }
}

/** `known`: the baseline has such an action, only not in such a role. */
function subjectOf(names: readonly string[], known: boolean): Subject {
  const [only] = names
  const listed = names.slice(0, 5).map((name) => `\`${name}\``)
  const written = `${listed.join(', ')}${names.length > 5 ? ', …' : ''}`
  if (known)
    return {
      type: 'novelty',
      name: 'actions in a role not seen before',
      description: `sessions with an action in a role in which it was not seen before: ${written}`
    }
  if (names.length === 1 && only !== undefined)
    return { type: 'action', name: only, description: `\`${only}\` was not seen before` }
  return {
    type: 'novelty',
    name: 'actions not seen before',
    description: `sessions with an action not seen before: ${written}`
  }
}

const singles = (kept: number, sessions: number) => ({
  events: sessions,
  kept,
  sessions,
  s_nn: sessions,
  s_ny: kept,
  s_yy: kept
})
