import { namesToldTogether } from '../drift/alike-names.ts'
import type { Change } from '../drift/drift.ts'
import type { Table } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import { conditionsOf } from '../policies/policy.ts'
import type { Finding, Result } from '../result.ts'
import { amountIn } from './behind.ts'

/** Which lines of the current log show a change to a reader. */

/** Less than this part of the baseline's situations: where it does not happen, nothing is wrong. */
const USUAL = 0.5
/** Sessions named where no line is better than another. */
const FEW = 3

/**
 * Whether what became rarer was the exception before already: then most lines without it are as they always were, and
 * none of them breaks anything.
 */
export const isRareLoss = ({
  policy,
  subject,
  direction,
  change,
  baseline
}: Pick<Finding, 'policy' | 'subject' | 'direction' | 'change' | 'baseline'>): boolean =>
  (policy?.status === 'mined' || subject?.type === 'context') &&
  direction === 'weaker' &&
  change !== 'broken' &&
  baseline.confidence !== null &&
  baseline.confidence < USUAL

/** Whether calls leave out an argument that they gave more often: the lines that show it are those without it. */
export const isLeftOut = ({ subject, direction }: Pick<Finding, 'subject' | 'direction'>): boolean =>
  subject?.type === 'context' && direction === 'weaker'

/** Part of what a rule was that is left of it, from which on the agent has not given it up. */
const STILL_KEPT = 0.25

/** Whether a rule of the baseline is kept too seldom to be one, and yet in a good part of its cases. */
export const isFallen = ({
  change,
  baseline,
  current
}: Pick<Finding, 'change' | 'baseline' | 'current'>): boolean =>
  change === 'vanished' && (current.confidence ?? 0) >= STILL_KEPT * (baseline.confidence ?? 1)

/** Whether the baseline was written by hand or by another tool and holds nothing at all to compare with. */
export const isEmptyBaseline = ({ outcome, baseline }: Pick<Result, 'outcome' | 'baseline'>): boolean =>
  outcome === 'insufficient-data' &&
  baseline !== null &&
  baseline.evidence === 'rates' &&
  baseline.policies === 0 &&
  baseline.sessions === 0

/** Whether an action of the baseline is not done at all any more. */
export const isGoneAction = ({
  subject,
  baseline,
  current
}: Pick<Finding, 'subject' | 'baseline' | 'current'>): boolean =>
  subject?.type === 'action-share' && baseline.kept > 0 && current.kept === 0 && current.events > 0

/** Of an action that is gone: the others that were done in one piece with it, and are gone as well. */
export const goneWith = (
  finding: Pick<Finding, 'subject' | 'baseline' | 'current' | 'variant_subjects'>
): readonly string[] =>
  isGoneAction(finding)
    ? (finding.variant_subjects ?? []).flatMap(({ type, name, values: [, now] = [null, null] }) =>
        type === 'action-share' && now === 0 ? [name] : []
      )
    : []

/** The action that took the place of one that is gone. */
export const replacementOf = ({
  subject,
  rename = {}
}: Pick<Finding, 'subject' | 'rename'>): string | undefined =>
  subject !== undefined && Object.hasOwn(rename, subject.name) ? rename[subject.name] : undefined

/** Whether calls hold a value that they never held, in place of one that they held before. */
export function isValueReplaced({
  policy,
  direction,
  explanation
}: Pick<Finding, 'policy' | 'direction'> & {
  readonly explanation: Pick<Finding['explanation'], 'computed'>
}): boolean {
  const { instead } = explanation.computed ?? {}
  if (policy?.kind !== 'precondition' || policy.status !== 'mined' || instead === undefined) return false
  return direction === 'weaker' ? instead.before === 0 : instead.now === 0
}

/** The actions that others took the place of, where it is told of one of them for all that got their names alike: with its own. */
export function replacedBy({
  policy,
  variants,
  ...finding
}: Pick<Finding, 'policy' | 'variants' | 'subject' | 'rename'>): readonly string[] {
  const own = replacementOf(finding) === undefined ? undefined : finding.subject?.name
  if (own === undefined) return []
  const rules = policy === undefined ? variants : [policy, ...variants]
  const keys = new Set(rules.flatMap((rule) => Object.keys(conditionsOf(rule))))
  const names = namesToldTogether(Object.entries(finding.rename ?? {}).filter(([from]) => !keys.has(from)))
  return names.includes(own) ? names : [own]
}

/** Sessions that show the change throughout come before those that show it and its contrary. */
export function consistentFirst(
  { policy, direction }: Pick<Change, 'policy' | 'direction'>,
  rows: readonly number[],
  table: Table
): readonly number[] {
  if (policy === undefined || rows.length < 2) return rows
  const situations = kindOf(policy).situations(policy, table)
  const wanted = direction === 'weaker' ? 0 : 1
  const mixed = new Set<number>()
  situations.rows.forEach((row, i) => {
    if (situations.kept[i] !== wanted) mixed.add(table.session[row] as number)
  })
  const seen = new Set<number>()
  const placed = rows.map((row) => {
    const session = table.session[row] as number
    const again = seen.has(session)
    seen.add(session)
    return { row, place: Number(again) * 2 + Number(mixed.has(session)) }
  })
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row)
}

/** One row of each of the first sessions. */
export function fewSessions(rows: readonly number[], table: Table): number[] {
  const seen = new Set<number>()
  return rows
    .filter((row) => {
      const session = table.session[row] as number
      const first = !seen.has(session)
      seen.add(session)
      return first
    })
    .slice(0, FEW)
}

/**
 * A row of each of the sessions in which a vital sign is furthest from what it was; none where it is neither a sum of events
 * nor measured at them.
 */
export function extremeSessions({ subject, direction }: Change, table: Table): number[] {
  if (subject?.type !== 'vital') return []
  const sum = amountIn(subject.name)
  const measured = MEASURED[subject.name]?.(table)
  // Sessions in which nothing of the kind happened are not told from each other.
  if (sum?.of === 'event' && direction === 'weaker') return []
  const amountAt =
    sum === undefined ? measured && ((row: number) => measured[row]) : (row: number) => sum.amount(table, row)
  if (amountAt === undefined) return []
  const found: { readonly row: number; readonly amount: number }[] = []
  for (let session = 0; session < table.sessions; session++) {
    const [start, end] = [table.sessionStart[session] as number, table.sessionStart[session + 1] as number]
    let [total, first, count] = [0, -1, 0]
    for (let row = start; row < end; row++) {
      const own = amountAt(row) ?? Number.NaN
      if (Number.isNaN(own)) continue
      if (own > 0 && first < 0) first = row
      total += own
      count++
    }
    if (first >= 0) found.push({ row: first, amount: sum === undefined ? total / count : total })
  }
  const sign = direction === 'weaker' ? 1 : -1
  return found
    .sort((a, b) => sign * (a.amount - b.amount) || a.row - b.row)
    .slice(0, FEW)
    .map(({ row }) => row)
}

/** Vital signs that are the mean of what was measured at events. */
export const MEASURED: Readonly<Record<string, (table: Table) => Float64Array | undefined>> = {
  latency: ({ latencyMs }) => latencyMs,
  tokens: ({ tokens }) => tokens
}

/** From this size on, what a test would most likely have shown says no more than that there are too few cases. */
export const NEXT_TO_NOTHING = 0.5
