import type { Situations } from '../policies/kinds/kind.ts'
import type { Change } from './drift.ts'

/** Share of the events of the smaller of two changes that must be events of the other. */
const MOSTLY = 0.5

interface Shown {
  readonly change: Change
  /** Current events that show it: broken where it got weaker, kept where it got stronger. */
  readonly rows: ReadonlySet<number>
  /** As many events more than the baseline's share would give. */
  readonly excess: number
}

/**
 * One cause, one finding, without sessions to compare: changes that the same current events show are variants of the
 * surest of them. What people require or forbid stays a finding of its own.
 */
export function groupedByEvents(
  changes: readonly Change[],
  situationsOf: (change: Change) => Situations | undefined
): Change[] {
  const shown = changes.map((change) => shownBy(change, situationsOf(change)))
  const order = [...shown].sort((a, b) => (b.change.strength ?? 0) - (a.change.strength ?? 0))
  const leaders: { shown: Shown; variants: Change[] }[] = []
  for (const own of order) {
    const leader =
      own.change.change === 'broken' ? undefined : leaders.find((other) => sameEvents(other.shown, own))
    if (leader === undefined) leaders.push({ shown: own, variants: [] })
    else leader.variants.push(own.change)
  }
  return leaders.map(({ shown: { change }, variants }) => ({
    ...change,
    variants: [
      ...change.variants,
      ...variants.flatMap(({ policy, variants: further }) =>
        policy === undefined ? further : [policy, ...further]
      )
    ]
  }))
}

function shownBy(change: Change, situations: Situations | undefined): Shown {
  const rows = new Set<number>()
  const wanted = change.direction === 'weaker' ? 0 : 1
  situations?.rows.forEach((row, i) => {
    if (situations.kept[i] === wanted) rows.add(row)
  })
  return { change, rows, excess: Math.abs(change.test.delta) * change.current.events }
}

function sameEvents(leader: Shown, other: Shown): boolean {
  if (leader.change.change === 'broken' || aboutEnding(leader.change) !== aboutEnding(other.change))
    return false
  let common = 0
  for (const row of other.rows) if (leader.rows.has(row)) common++
  const least = Math.min(leader.rows.size, other.rows.size)
  // What both would show anyway says nothing: the common events must account for the changes.
  return least > 0 && common >= MOSTLY * least && common >= MOSTLY * Math.max(leader.excess, other.excess)
}

const aboutEnding = ({ policy }: Change): boolean => policy?.kind === 'outcome'
