import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { countPolicy } from '../evidence.ts'
import { withOutcome } from '../kinds/counting.ts'
import type { RuleOf } from '../policy.ts'
import { everyRow } from '../rows.ts'
import { effectOf, KIND_LEVEL, logMoreOften, MIN_GAIN, tooFewSessions } from '../significance.ts'
import { evidenceOfClass } from '../sums.ts'
import { liftReaching, reaches, reaching, smallestCount, thresholdFraction } from '../thresholds.ts'
import { antecedentOf } from './associations.ts'
import { type Candidate, standing } from './candidate.ts'
import { ClassSearch } from './class-rules.ts'
import type { MiningOptions } from './options.ts'
import { allCounts } from './owners.ts'

type Outcome = RuleOf<'outcome'>

/** Fewest events on which an outcome is worth a policy. */
const MIN_EVENTS = 10
/** Fewest events that end otherwise than most: fewer could not show in what context they do. */
const MIN_UNUSUAL = 5
/** An ending with more conditions than this is no rule that people check. */
const MOST_CONDITIONS = 2
/** By how much more often than actions do an action must end as most do, to be worth telling. */
const CLEARLY_MORE = 0.25
/** Share of its confidence that must be left outside of a context for an ending to be told without it. */
const MOST_OUTSIDE = 0.5
/** Share of an action's events that a context must cover. */
const MIN_SHARE = 0.01

/** How an action ends, alone or in a context; without `all`, what adds nothing carries its reason. */
export function searchOutcomes(table: Table, options: MiningOptions): readonly Candidate<Outcome>[] {
  const known = withOutcome(table, everyRow(table))
  const totals = countOutcomes(table, known)
  const counts = allCounts(table)
  const size = table.actions.length
  const actions = table.actions
    .map((name, action) => {
      const all = rowsOfAction(table, action)
      const rows = withOutcome(table, all)
      const isCounted = counts !== undefined && rows.length === all.length
      const held = isCounted ? (item: number) => counts[item * size + action] as number : undefined
      return { name, rows, held }
    })
    .filter(({ rows }) => rows.length >= (options.all ? 1 : MIN_EVENTS))
  const overall = { totals, most: mostOf(totals), known: known.length, problems: actions.length }
  return actions.flatMap((own) => {
    const contexts = inContext(table, options, own, overall)
    return [...withoutParts(table, alone(table, options, own, overall), standing(contexts)), ...contexts]
  })
}

/** An ending that is due to a context is told of that context alone. */
function withoutParts(
  table: Table,
  candidates: readonly Candidate<Outcome>[],
  contexts: readonly Outcome[]
): readonly Candidate<Outcome>[] {
  const counts = (rule: Outcome) => {
    const { events, kept } = countPolicy(rule, table).evidence
    return { n: events, y: kept }
  }
  return candidates.map((candidate) => {
    if (candidate.reason !== undefined) return candidate
    const whole = counts(candidate.rule)
    const isPart = contexts
      .filter(({ outcome }) => outcome === candidate.rule.outcome)
      .map(counts)
      .some(({ n, y }) => (whole.y - y) * whole.n < MOST_OUTSIDE * whole.y * (whole.n - n))
    return isPart
      ? { ...candidate, reason: 'holds in a part of these events only: a policy says in which' }
      : candidate
  })
}

function countOutcomes(table: Table, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(table.outcomes.length)
  for (let i = 0; i < rows.length; i++) {
    const outcome = table.outcome[rows[i] as number] as number
    counts[outcome] = (counts[outcome] as number) + 1
  }
  return counts
}

const mostOf = (counts: Uint32Array): number => counts.reduce((most, count) => Math.max(most, count), 0)

/** Whether no other outcome is more frequent. */
const isUsual = ({ totals, most }: Pick<Overall, 'totals' | 'most'>, outcome: number): boolean =>
  totals[outcome] === most

/** An action with its events of which the outcome is known. */
interface Own {
  readonly name: string
  readonly rows: Uint32Array
  /** How many of them hold the item, where that is known already. */
  readonly held: ((item: number) => number) | undefined
}

interface Overall {
  readonly totals: Uint32Array
  /** Of the totals the greatest: an outcome may be a free text, and there are as many as there are events. */
  readonly most: number
  readonly known: number
  readonly problems: number
}

/** "A ends in O": only where it ends so clearly more often than actions do. */
function alone(
  table: Table,
  options: MiningOptions,
  { name: action, rows }: Own,
  overall: Overall
): Candidate<Outcome>[] {
  const minConfidence = thresholdFraction(options.minConfidence)
  const counts = countOutcomes(table, rows)
  return table.outcomes.flatMap((outcome, o) => {
    const y = counts[o] as number
    if (y === 0 || !reaches(y, rows.length, minConfidence) || options.minLift > 1) return []
    const rule: Outcome = { kind: 'outcome', action, antecedent: {}, outcome }
    return [{ rule, reason: options.all ? undefined : ordinary(table, options, rows, o, y, overall) }]
  })
}

function ordinary(
  table: Table,
  options: MiningOptions,
  rows: Uint32Array,
  o: number,
  y: number,
  overall: Overall
) {
  const contrast = { y, n: rows.length, Y: overall.totals[o] as number, N: overall.known }
  const least = isUsual(overall, o) ? CLEARLY_MORE : 2 * MIN_GAIN
  if (y / contrast.n - contrast.Y / contrast.N < least) return 'ends as actions usually do'
  const evidence = evidenceOfClass(rows, table.outcome, o, table)
  if (evidence.sessions < options.minSessions) return tooFewSessions(evidence.sessions, options.minSessions)
  const level = Math.log(KIND_LEVEL / overall.problems / Math.max(1, table.outcomes.length))
  return logMoreOften(contrast, effectOf(evidence)) > level ? 'could be chance' : undefined
}

/** "A in X ends in O", against how A ends otherwise. */
function inContext(
  table: Table,
  options: MiningOptions,
  { name: action, rows, held }: Own,
  overall: Overall
): Candidate<Outcome>[] {
  const { totals, known, problems } = overall
  const isSure = reaching(options.minConfidence)
  const isLifted = liftReaching(options.minLift)
  const counts = countOutcomes(table, rows)
  // An action that always ends alike ends no differently in any context.
  const unusual = rows.length - mostOf(counts)
  if (!options.all && unusual < MIN_UNUSUAL) return []
  const minRows = options.all
    ? 1
    : Math.max(MIN_EVENTS, options.minSessions, Math.ceil(MIN_SHARE * rows.length))
  const search = new ClassSearch({
    table,
    universe: rows,
    classOf: table.outcome,
    classes: table.outcomes.length,
    held,
    names: table.outcomes,
    minRows,
    minKept: 1,
    fewestKept: Math.max(1, smallestCount(minRows, thresholdFraction(options.minConfidence))),
    // Where most actions end so anyway, it cannot be clearly more often than that.
    tells:
      options.all || options.explained === true
        ? undefined
        : (o) => !isUsual(overall, o) || 1 - (totals[o] as number) / known >= CLEARLY_MORE,
    maxConditions: options.all ? options.maxAntecedent : Math.min(MOST_CONDITIONS, options.maxAntecedent),
    passes: (y, n, o) => isSure(y, n) && isLifted(y, n, counts[o] as number, rows.length),
    minSessions: options.minSessions,
    problems,
    explained: options.explained ?? false,
    derivedAlone: true,
    usualIsSilent: true,
    isOrdinary: (y, n, o) => isUsual(overall, o) && y / n - (totals[o] as number) / known < CLEARLY_MORE
  })
  return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
    rule: {
      kind: 'outcome',
      action,
      antecedent: antecedentOf(table, items),
      outcome: table.outcomes[cls] as string
    },
    reason
  }))
}
