import { NONE, type Table } from '../events/table.ts'
import type { RuleOf } from '../policies/policy.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import { lentCounts, unfolded } from './folded.ts'
import type { Found } from './found.ts'
import { type Group, isHardlyLeft } from './grouping.ts'
import type { Pool } from './pool.ts'
import { statisticOf } from './statistic.ts'

/**
 * An order that is denied is not confirmed, and a test that fails is run again before anything is committed: where an
 * action ends otherwise than before, what comes after it changes too, though the agent goes on as it did. Such a change
 * goes with the ending that it follows from: it is gone where sessions with as many such endings are compared. What comes
 * before the action does not: a check that is skipped may be why it is denied.
 */
export function withEndings(
  groups: readonly Group<Found>[],
  { table }: Pool,
  design: Design
): readonly Group<Found>[] {
  const endings = groups.flatMap((group) => {
    const { leader, variants } = group
    if (!isAboutEnding(leader.cell)) return []
    const rule = [leader, ...variants].find(({ cell }) => cell.rule?.kind === 'outcome')?.cell.rule
    return rule?.kind === 'outcome' ? [{ group, ending: endingOf(rule, table) }] : []
  })
  const causeOf = ({ leader }: Group<Found>): Group<Found> | undefined => {
    if (leader.required) return undefined
    return endings.find(({ ending }) => {
      if (!isAfter(ending, leader.cell)) return false
      const left = statisticOf(dividedBy(ending.times, leader.cell), design)?.z ?? 0
      return isHardlyLeft(left, leader.statistic.z)
    })?.group
  }
  const causes = new Map(groups.map((group) => [group, causeOf(group)] as const))
  return groups
    .filter((group) => causes.get(group) === undefined)
    .map((group) => ({
      ...group,
      variants: [
        ...group.variants,
        ...groups.flatMap((own) => (causes.get(own) === group ? [own.leader, ...own.variants] : []))
      ]
    }))
}

/** Situations after the first such ending of their session, of those in a session that has one. */
const MOSTLY = 0.8

/**
 * Whether it is about what comes after: what comes before may as well be why an action ends so, and what must come before
 * something else is promised, however that one ends.
 */
function isAfter({ action, first }: Ending, cell: Cell): boolean {
  const { rule, subject } = cell
  const { rows, sessions } = lentCounts(cell)
  if (rows === undefined) return subject?.type === 'vital'
  if (rule?.kind !== 'sequence' && rule?.kind !== 'association') return false
  if (rule.kind === 'sequence' && (rule.template === 'precedence' || rule.template === 'first')) return false
  // What is said of an action by what follows it is about what follows.
  const least =
    rule.kind === 'sequence' && rule.activation === action && !rule.template.endsWith('precedence') ? 0 : 1
  let inEnding = 0
  let after = 0
  for (let i = 0; i < rows.length; i++) {
    const start = first[sessions[i] as number] as number
    if (start === NONE) continue
    inEnding++
    if ((rows[i] as number) >= start + least) after++
  }
  return after > MOSTLY * inEnding
}

const isAboutEnding = ({ rule, family }: Cell): boolean => rule?.kind === 'outcome' || family === 'ending'

/** More endings of a session than these are as many. */
const MOST = 3

interface Ending {
  readonly action: string
  /** By session: how often the action ends so, whatever the rule's other conditions. */
  readonly times: Uint8Array
  /** By session: the first row in which it does, or NONE. */
  readonly first: Uint32Array
}

function endingOf({ action, outcome }: RuleOf<'outcome'>, table: Table): Ending {
  const [does, ends] = [table.actions.indexOf(action), table.outcomes.indexOf(outcome)]
  const times = new Uint8Array(table.sessions)
  const first = new Uint32Array(table.sessions).fill(NONE)
  for (let row = 0; row < table.rows; row++) {
    if (table.action[row] !== does || table.outcome[row] !== ends) continue
    const session = table.session[row] as number
    if (times[session] === 0) first[session] = row
    times[session] = Math.min(MOST, (times[session] as number) + 1)
  }
  return { action, times, first }
}

/** The cell, its strata divided by the number of such endings of each session. */
function dividedBy(times: Uint8Array, cell: Cell): Cell {
  const whole = unfolded(cell)
  const { of, count } = whole.strata
  const divided = Uint32Array.from(
    whole.sessions,
    (session, i) => (MOST + 1) * (of[i] as number) + (times[session] as number)
  )
  return { ...whole, strata: { of: divided, count: (MOST + 1) * count } }
}
