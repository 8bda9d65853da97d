import type { Change, Comparison, Judgement } from '../drift/drift.ts'
import type { GatedChange } from '../drift/gate.ts'
import type { Table } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Policy } from '../policies/policy.ts'
import type { Vital } from '../result.ts'
import { followsOf } from './acceptance.ts'
import { actionsBehind } from './behind.ts'
import type { RunRequest } from './commands.ts'
import { conditionText } from './condition-words.ts'
import type { Explainer } from './explainer.ts'
import { type Computed, wordFinding } from './finding.ts'
import type { FindingFacts } from './finding-summary.ts'
import { type GateFacts, nearestToFailing, wordGate } from './gate.ts'
import { actionInstead, choiceInstead, valueInstead } from './instead.ts'
import { type NumbersOf, ownRange } from './own-range.ts'
import { carriedFirst, type Refinement, worstRefinement } from './refinement.ts'
import { renameAdvice } from './rename.ts'
import { orderReversed } from './reversed.ts'
import { plain } from './sentence.ts'
import { dilutedShares, doneThere, sessionsWith, timesASession } from './shares.ts'
import { consistentFirst, extremeSessions, fewSessions, isRareLoss, NEXT_TO_NOTHING } from './showing.ts'
import { actionSlower } from './slower.ts'
import { type Again, triedTurnings } from './tried.ts'
import { expectedKept, turningPoint, untilNever } from './turning.ts'
import { type Words, wordsOf } from './words.ts'

export interface ExplainContext {
  readonly language: string
  readonly run: RunRequest
  readonly failOn: readonly string[]
  readonly comparison?: Comparison | undefined
  /** Current and baseline events: to find the context that carries a change. */
  readonly table?: Table | undefined
  readonly baselineTable?: Table | undefined
  /** The numbers of the current events, of which the table holds ranges alone. */
  readonly numbersOf?: NumbersOf | undefined
  /** The whole comparison anew with the log edited: to try a turning point out. */
  readonly again?: Again | undefined
  /** Ids of the policies that the baseline file holds: only these can be set to something there. */
  readonly baselineIds?: ReadonlySet<string> | undefined
  /** Line (from 1) of the baseline file on which the status of each stands. */
  readonly baselineLines?: ReadonlyMap<string, number> | undefined
}

/** The condition that carries a change, found once for its words and for the lines that show it. */
function carrierFinder(context: ExplainContext): (change: Change) => Refinement | undefined {
  const found = new Map<Change, Refinement | undefined>()
  return (change) => {
    const { policy, current, baseline } = change
    if (policy === undefined || context.table === undefined) return undefined
    if (!found.has(change)) {
      const before = baseline.confidence ?? expectedKept(change) / Math.max(1, current.events)
      found.set(
        change,
        worstRefinement(policy, before, context.table, context.baselineTable) ??
          (context.numbersOf && ownRange(policy, before, context.table, context.numbersOf))
      )
    }
    return found.get(change)
  }
}

/** Entries of "changed with it" whose numbers are counted anew. */
const MOST_COUNTED = 10
/** Counting a policy anew takes a pass over both logs: beyond so many rows in all it is not worth the wait. */
const MOST_VISITS = 2e7

function variantCounter({ table, baselineTable }: ExplainContext) {
  let left = MOST_VISITS
  const countsOf = (rule: Policy, side: Table) => {
    const { rows, kept } = kindOf(rule).situations(rule, side)
    return { kept: kept.reduce((sum, one) => sum + one, 0), events: rows.length }
  }
  const shareOf = ({ kept, events }: { kept: number; events: number }): number | null =>
    events === 0 ? null : kept / events
  return ({ variants }: Change): Computed['variants'] => {
    if (table === undefined || baselineTable === undefined || variants.length === 0) return undefined
    const counted = variants.slice(0, MOST_COUNTED)
    left -= counted.length * (table.rows + baselineTable.rows)
    if (left < 0) return undefined
    return counted.map((rule) => {
      const [before, now] = [countsOf(rule, baselineTable), countsOf(rule, table)]
      return {
        id: rule.policy_id,
        before: shareOf(before),
        now: shareOf(now),
        kept: [before.kept, now.kept],
        events: [before.events, now.events]
      }
    })
  }
}

type Turning = Pick<Computed, 'turns_at' | 'turns_tried' | 'turns_leaves'>

/** The count at which a finding turns: guessed from its own counts, then tried out where that can be done. */
function turningFinder(context: ExplainContext) {
  const { comparison, table, baselineTable, again } = context
  const tried =
    comparison === undefined || table === undefined || baselineTable === undefined || again === undefined
      ? undefined
      : triedTurnings({ comparison, table, baselineTable, again })
  return ({ change, severity }: GatedChange): Turning => {
    const { policy, current, direction } = change
    const stands =
      policy?.status === 'forbidden' ? untilNever(change) : comparison?.rejudge?.(change, direction)
    // Nothing is said of what was not looked for.
    if (stands === undefined || current.events === 0) return {}
    const guess = turningPoint(change, stands)
    if (guess === null || severity === 'note' || policy?.status === 'forbidden') return { turns_at: guess }
    const found = tried?.(change, guess)
    if (found === undefined) return { turns_at: guess }
    return {
      turns_at: found?.at ?? null,
      turns_tried: true,
      ...(found?.leaves === undefined ? {} : { turns_leaves: { ...found.leaves } })
    }
  }
}

function computedFor(
  { change, confirmed }: GatedChange,
  carried: Refinement | undefined,
  variants: Computed['variants'],
  turning: Turning,
  context: ExplainContext
): Computed {
  const { policy } = change
  return {
    ...turning,
    ...computedOfEvents(change, context),
    carried_by:
      carried === undefined
        ? null
        : {
            condition: plain(conditionText(carried.item.key, carried.item.value)),
            share: carried.share,
            kept: carried.kept,
            events: carried.events,
            outside: carried.outside,
            ...(carried.before === undefined ? {} : { before: carried.before })
          },
    ...(change.situated === true ? { situated: true } : {}),
    ...(variants === undefined ? {} : { variants }),
    ...(confirmed ? {} : { confirmed }),
    ...(policy === undefined || context.baselineIds === undefined
      ? {}
      : { in_baseline: context.baselineIds.has(policy.policy_id), ...lineOf(policy, context) })
  }
}

/** What only the events of both sides can tell. */
function computedOfEvents(change: Change, { table, baselineTable }: ExplainContext): Partial<Computed> {
  if (table === undefined || baselineTable === undefined) return {}
  const sessions = sessionsWith(change, baselineTable, table)
  const times = timesASession(change, baselineTable, table)
  const diluted = dilutedShares(change, baselineTable, table)
  const behind = actionsBehind(change, baselineTable, table) ?? actionSlower(change, baselineTable, table)
  return {
    ...(sessions === undefined ? {} : { sessions_with: sessions }),
    ...(times === undefined ? {} : { times_a_session: times }),
    ...doneThere(change, baselineTable, table),
    ...valueInstead(change, baselineTable, table),
    ...choiceInstead(change, baselineTable, table),
    ...actionInstead(change, baselineTable, table),
    ...orderReversed(change, baselineTable, table),
    ...(diluted.length === 0 ? {} : { diluted }),
    ...(behind === undefined ? {} : { behind })
  }
}

function lineOf(
  { policy_id: id }: Policy,
  { baselineLines }: ExplainContext
): Pick<Computed, 'baseline_line'> {
  const line = baselineLines?.get(id)
  return line === undefined ? {} : { baseline_line: line }
}

const factsOf = (
  { id, change, severity, accepted }: GatedChange,
  vitals: readonly Vital[]
): FindingFacts => ({
  id,
  change: change.change,
  direction: change.direction,
  ...(change.policy === undefined ? {} : { policy: { ...change.policy } }),
  ...(change.subject === undefined ? {} : { subject: change.subject }),
  variants: change.variants.map((variant) => ({ ...variant })),
  ...(change.variantSubjects === undefined ? {} : { variant_subjects: [...change.variantSubjects] }),
  ...followsOf(change, vitals),
  ...(change.rename === undefined ? {} : { rename: { ...change.rename } }),
  baseline: change.baseline,
  current: change.current,
  test: change.test,
  severity,
  accepted
})

type Unjudgeable = Pick<Judgement, 'baseline' | 'current' | 'detectable' | 'rename'>

export function undecidedWords({ baseline, current, detectable }: Unjudgeable, words: Words): string {
  const [before, now] = words.pair(baseline.confidence, current.confidence)
  if (current.events === 0) return words.say('undecided_absent', { before })
  const moved = Math.abs((current.confidence ?? 0) - (baseline.confidence ?? 0))
  // What moved further and is no finding says that this size is none to go by.
  return detectable === null || detectable >= NEXT_TO_NOTHING || moved >= detectable
    ? words.say('undecided', { before, now })
    : words.say('undecided_detectable', { before, now, points: words.points(detectable) })
}

export const notExercisedWords = (judgement: Unjudgeable, words: Words): string =>
  [
    words.say('not_exercised', { before: judgement.baseline.events, now: judgement.current.events }),
    ...renameAdvice([judgement], words)
  ].join('. ')

export function mixOnlyWords({ baseline, current }: Unjudgeable, words: Words): string {
  const [before, now] = words.pair(baseline.confidence, current.confidence)
  return words.say('mix_only', { before, now })
}

/** Sessions a side that a comparison rested on: the most that any of its policies or findings saw. */
function sessionsOf(comparison: Comparison, { table, baselineTable }: ExplainContext): GateFacts['sessions'] {
  if (table !== undefined && baselineTable !== undefined)
    return { before: baselineTable.sessions, now: table.sessions }
  const judged = [
    ...comparison.changes,
    ...comparison.undecided,
    ...comparison.unchanged,
    ...comparison.mixOnly
  ]
  if (judged.length === 0) return undefined
  return {
    before: Math.max(...judged.map(({ baseline }) => baseline.sessions)),
    now: Math.max(...judged.map(({ current }) => current.sessions))
  }
}

/**
 * How many of the baseline's policies could be tested; those whose situation hardly occurred could not. By counts alone
 * one that was always kept, and is, needs no test: nothing varies.
 */
function judgedOf(comparison: Comparison): GateFacts['judged'] {
  const { evidence, changes, unchanged, undecided, mixOnly, notExercised } = comparison
  const changed = changes.filter(({ policy, baseline }) => policy !== undefined && baseline.events > 0)
  const isSteady = ({ baseline, current }: Judgement) =>
    evidence !== 'profile' && Math.min(baseline.events, current.events) > 0
  const tested =
    changed.length +
    [...undecided, ...mixOnly].filter(({ test }) => test !== null).length +
    unchanged.filter((one) => one.test !== null || isSteady(one)).length
  const all = changed.length + unchanged.length + undecided.length + mixOnly.length + notExercised.length
  return { tested, all }
}

/** Explains what a run found, in one language. */
export function createGateExplainer(context: ExplainContext): Explainer {
  const words = wordsOf(context.language)
  const { comparison } = context
  const carrierOf = carrierFinder(context)
  const countVariants = variantCounter(context)
  const turningOf = turningFinder(context)
  return {
    rows: (change) => {
      const { policy, direction, rows } = change
      const { table } = context
      if (table === undefined) return rows
      if (policy === undefined) {
        if (rows.length === 0) return extremeSessions(change, table)
        return isRareLoss(change) ? fewSessions(rows, table) : rows
      }
      const carrier = carrierOf(change)
      const shown =
        carrier === undefined
          ? rows
          : carriedFirst({ policy, direction, rows, only: isRareLoss(change) }, carrier, table)
      const ranked = consistentFirst(change, shown, table)
      return carrier === undefined && isRareLoss(change) ? fewSessions(ranked, table) : ranked
    },
    finding: (gated, evidence) =>
      wordFinding(
        factsOf(gated, comparison?.vitals ?? []),
        evidence,
        computedFor(gated, carrierOf(gated.change), countVariants(gated.change), turningOf(gated), context),
        {
          run: context.run,
          vitals: comparison?.vitals ?? [],
          tested: comparison?.tested ?? 0,
          assumptions: comparison?.assumptions ?? [],
          confirmed: gated.confirmed,
          reportsOnly: context.failOn.includes('none')
        },
        words
      ),
    gate: (verdict, compared = comparison) =>
      wordGate(
        {
          outcome: verdict.outcome,
          failed: verdict.failed,
          findings: verdict.changes.map((gated) => ({
            ...factsOf(gated, compared?.vitals ?? []),
            confirmed: gated.confirmed
          })),
          reportsOnly: context.failOn.includes('none'),
          judged: compared === undefined ? undefined : judgedOf(compared),
          unexercised: compared?.notExercised.length ?? 0,
          unexercisedRenames: compared?.notExercised ?? [],
          failsUnexercised: failsUnexercised(context.failOn, compared?.notExercised.length ?? 0),
          undecided: compared?.undecided.length ?? 0,
          nearest: compared === undefined ? undefined : nearestToFailing(compared),
          detectable: compared?.detectable ?? null,
          sessionsNeeded: compared?.sessionsNeeded ?? null,
          sessions: compared === undefined ? undefined : sessionsOf(compared, context),
          evidence: compared?.evidence,
          emptyBaseline: compared?.isEmpty ?? false,
          conditions: compared?.conditions ?? [],
          vitals: compared?.vitals ?? [],
          assumptions: compared?.assumptions ?? [],
          tested: compared?.tested ?? 0,
          run: context.run
        },
        words
      ),
    notExercised: (judgement) => notExercisedWords(judgement, words),
    undecided: (judgement) => undecidedWords(judgement, words),
    mixOnly: (judgement) => mixOnlyWords(judgement, words)
  }
}

/** Whether policies that are not exercised fail the check. */
export const failsUnexercised = (failOn: readonly string[], unexercised: number): boolean =>
  unexercised > 0 && failOn.includes('not-exercised') && !failOn.includes('none')
