import type { Comparison, Judgement } from '../drift/drift.ts'
import { compareText } from '../events/table.ts'
import type { Condition, Finding, FindingExplanation, Outcome, Vital } from '../result.ts'
import { isUnexplained } from './acceptance.ts'
import { assumptionWords } from './assumptions.ts'
import { checkCommand, inspectCommand, type RunRequest, updateCommand } from './commands.ts'
import { type FindingFacts, findingName, whatChanged } from './finding-summary.ts'
import { type Renamed, renameAdvice } from './rename.ts'
import { asSentence, ruleWords } from './rule-words.ts'
import { quote } from './sentence.ts'
import { failingPoint } from './turning.ts'
import type { Words } from './words.ts'

/** A finding as the gate sees it: `confirmed` is false where a second window was asked for and did not show it. */
type GateFinding = FindingFacts & { readonly confirmed?: boolean | undefined }

/** The verdict as a whole, as its words need it: from a comparison or from a result that was written down. */
export interface GateFacts {
  readonly outcome: Outcome
  readonly failed: boolean
  readonly findings: readonly GateFinding[]
  /** Whether nothing can fail, whatever is found: there is no gate to speak of. */
  readonly reportsOnly: boolean
  readonly unexercised: number
  /** What new names may have made unexercised. */
  readonly unexercisedRenames: readonly Renamed[]
  /** Whether `fail-on` names policies that are not exercised, and there are some. */
  readonly failsUnexercised: boolean
  readonly undecided: number
  /** Nearest to failing of the policies that passed. */
  readonly nearest: NearPolicy | undefined
  /** How many of the baseline's policies were tested. */
  readonly judged: { readonly tested: number; readonly all: number } | undefined
  readonly detectable: number | null
  readonly sessionsNeeded: number | null
  readonly sessions: { readonly before: number; readonly now: number } | undefined
  readonly evidence: Comparison['evidence'] | undefined
  /** Whether it holds nothing to compare with, however much data there is. */
  readonly emptyBaseline?: boolean | undefined
  readonly conditions: readonly Condition[]
  readonly vitals: readonly Vital[]
  readonly assumptions: readonly string[]
  readonly tested: number
  readonly run: RunRequest
}

/** How many of the baseline's policies the run told to have changed or not; null where that is not known. */
function decidedOf({ judged, undecided, unexercised }: GateFacts): number | null {
  if (judged === undefined || judged.tested === 0) return null
  return Math.max(0, Math.min(judged.tested, judged.all - undecided - unexercised))
}

export interface NearPolicy {
  readonly policy: Judgement['policy']
  readonly kept: number
  readonly events: number
  /** Kept count at which it would have been a finding; null where only the share of the way is known. */
  readonly fails_at: number | null
  /** Part of the smallest visible change by which it moved. */
  readonly part: number
  /** Share in which it was kept before. */
  readonly before?: number | undefined
}

/** To find where a policy would fail, it is judged anew; of few occurrences no count makes a finding. */
const MOST_TRIED = 3

/** The policy that moved furthest of what would have been seen; undefined where nothing was judged. */
export function nearestToFailing({
  unchanged,
  undecided,
  rejudge
}: Pick<Comparison, 'unchanged' | 'undecided' | 'rejudge'>): NearPolicy | undefined {
  const moved = [...unchanged, ...undecided]
    .flatMap((passed) =>
      passed.detectable === null || passed.detectable <= 0 || passed.test === null
        ? []
        : [{ passed, part: Math.abs(passed.test.delta) / passed.detectable }]
    )
    // What passed though it moved further did so by what else was done: its room is none to measure so.
    .filter(({ part }) => part < 1)
    .sort((a, b) => b.part - a.part)
  let nearest: NearPolicy | undefined
  for (const { passed, part } of moved.slice(0, MOST_TRIED)) {
    const { policy, baseline, current } = passed
    const fails_at = failingPoint(passed, (direction) => rejudge?.({ policy }, direction))
    const before = baseline.confidence === null ? {} : { before: baseline.confidence }
    const near = { policy, kept: current.kept, events: current.events, fails_at, part, ...before }
    if (fails_at !== null) return near
    nearest ??= near
  }
  return nearest
}

type Deviating = Pick<Finding, 'baseline' | 'current' | 'test'>

/** The size of a change as Cohen's h, on which rare and frequent things compare. */
export function deviation({ current, baseline, test }: Deviating): number {
  const angle = (share: number) => 2 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, share))))
  if (current.confidence === null || baseline.confidence === null) {
    // A measured mean has no share: its certainty stands for its size.
    return current.confidence === null && baseline.confidence === null
      ? Math.min(1, Math.abs(test.delta))
      : angle(current.confidence ?? baseline.confidence ?? 0)
  }
  return Math.abs(angle(current.confidence) - angle(baseline.confidence))
}

/** The share of the whole deviation that each finding brings. */
export function deviationShares(findings: readonly Deviating[]): number[] {
  const sizes = findings.map(deviation)
  const total = sizes.reduce((sum, one) => sum + one, 0)
  return sizes.map((one) => (total > 0 ? one / total : 1 / sizes.length))
}

const isOpen = ({ severity }: FindingFacts): boolean => severity !== 'note'
const fails = ({ severity }: FindingFacts): boolean => severity === 'error'
const isConfirmed = ({ confirmed }: GateFinding): boolean => confirmed !== false

function verdictSentence(facts: GateFacts, words: Words): string {
  const { outcome, failed, findings, unexercised } = facts
  if (outcome === 'no-logs') return words.say('gate_no_logs')
  if (outcome === 'no-baseline') return words.say('gate_no_baseline')
  const failing = findings.filter(fails).length
  if (failing > 0) return words.count('gate_denied', failing)
  if (outcome === 'insufficient-data')
    return words.say(facts.emptyBaseline === true ? 'gate_empty' : 'gate_deferred')
  if (failed) return words.count('gate_denied_unexercised', unexercised)
  const open = findings.filter(isOpen)
  if (facts.reportsOnly && open.length > 0) return words.count('gate_reported', open.length)
  if (facts.reportsOnly && findings.length === 0) return words.say('gate_reported_none')
  if (open.length > 0)
    return words.count(open.some(isConfirmed) ? 'gate_warned' : 'gate_unconfirmed', open.length)
  return findings.length > 0
    ? words.count('gate_allowed_accepted', findings.length)
    : words.say('gate_allowed')
}

function visibleChange(facts: GateFacts, words: Words): string {
  const { detectable, outcome, judged, undecided, unexercised } = facts
  if (detectable === null) return ''
  const decided = decidedOf(facts)
  if (outcome === 'clean' && judged !== undefined && decided !== null) {
    const rest =
      (undecided > 0 ? words.say('rest_undecided', { undecided }) : '') +
      (unexercised > 0 ? words.say('rest_unexercised', { unexercised }) : '')
    const values = { decided, all: judged.all, rest, points: words.points(detectable) }
    return words.say('clause_break') + words.say('detectable_of', values)
  }
  const key = outcome === 'clean' ? 'detectable' : 'detectable_only'
  return words.say('clause_break') + words.say(key, { points: words.points(detectable) })
}

function unexplainedLine({ findings }: GateFacts, words: Words): string[] {
  const size = findings.filter(
    ({ accepted }) => accepted !== null && accepted.lapsed === undefined && isUnexplained(accepted.reason)
  ).length
  return size === 0 ? [] : [words.count('gate_unexplained', size)]
}

/** How many findings the details of the gate name. */
const MOST_NAMED = 5

function details(facts: GateFacts, words: Words): string[] {
  const open = facts.findings.filter(isOpen)
  const shares = deviationShares(open)
  const ranked = open
    .map((finding, i) => ({ finding, share: shares[i] as number, place: i }))
    .sort((a, b) => b.share - a.share || a.place - b.place)
  return [
    // Of one finding, the sentence stands below.
    ...(ranked.length > 1 ? ranked : []).slice(0, MOST_NAMED).map(({ finding, share }) =>
      words.say('gate_contribution', {
        share: words.percent(share),
        finding: whatChanged(finding, facts.vitals, words)
      })
    ),
    ...facts.conditions
      .filter(({ changed }) => changed)
      .map(({ name, baseline, current }) =>
        words.say('gate_condition', {
          name: quote(name),
          before: quote(baseline[0]?.value ?? ''),
          now: quote(current[0]?.value ?? '')
        })
      ),
    ...unexplainedLine(facts, words),
    ...(facts.undecided > 0 ? [words.count('gate_undecided', facts.undecided)] : []),
    ...(facts.unexercised > 0 ? [words.count('gate_unexercised', facts.unexercised)] : []),
    ...(facts.evidence === 'rates' ? [words.say('gate_rates')] : []),
    ...(facts.tested > 0 ? [words.count('gate_tested', facts.tested)] : []),
    ...facts.assumptions.map((assumption) =>
      words.say('sure_assumed', { assumption: assumptionWords(assumption, words) })
    )
  ]
}

function nearestSentence({ nearest }: GateFacts, words: Words): string | null {
  if (nearest === undefined) return null
  const rule = ruleWords(nearest.policy, words)
  const { fails_at: failsAt, kept, events, part, before: was } = nearest
  if (failsAt === null) {
    if (part === 0 || part >= 1 || was === undefined || events === 0) return null
    const [before, now] = words.pair(was, kept / events)
    return words.say('gate_margin_share', { rule, before, now })
  }
  const values = { rule, kept, events, n: Math.abs(failsAt - kept) }
  return words.say(failsAt < kept ? 'gate_margin_breaks' : 'gate_margin_more', values)
}

function turns(facts: GateFacts, words: Words): string | null {
  const { outcome, findings } = facts
  if (outcome === 'no-logs' || outcome === 'no-baseline') return null
  const failing = findings.filter(fails)
  const [only] = failing
  const also = facts.failsUnexercised ? words.say('gate_turns_unexercised') : null
  if (only !== undefined) {
    const decide =
      failing.length === 1
        ? words.say('gate_turns_one', { finding: findingName(only, words) })
        : words.say('gate_turns_many', { n: failing.length })
    return also === null ? decide : `${decide}. ${also}`
  }
  if (outcome === 'insufficient-data') {
    const { sessions, sessionsNeeded } = facts
    return sessions === undefined || sessionsNeeded === null
      ? null
      : words.say('gate_turns_data', { needed: sessionsNeeded, ...sessions })
  }
  if (also !== null) return also
  const open = findings.filter(isOpen)
  if (open.length === 0) return nearestSentence(facts, words)
  if (facts.reportsOnly) return null
  const confirmed = open.filter(isConfirmed)
  if (confirmed.length === 0) return words.say('gate_turns_unconfirmed')
  const changes = [...new Set(confirmed.map(({ change }) => change))].sort(compareText)
  return words.say('gate_turns_warned', { changes: changes.map(quote).join(', ') })
}

function advice(facts: GateFacts, words: Words): string[] {
  const { outcome, run, findings, sessionsNeeded } = facts
  if (outcome === 'no-logs') return [words.say('find_logs', { command: inspectCommand(run) })]
  if (outcome === 'no-baseline') return [words.say('create', { command: updateCommand(run) })]
  return [
    ...renameAdvice([...findings.filter(isOpen), ...facts.unexercisedRenames], words),
    ...(findings.some(isOpen) ? [words.say('update', { command: updateCommand(run) })] : []),
    ...(facts.emptyBaseline === true ? [words.say('create', { command: updateCommand(run) })] : []),
    ...(outcome === 'insufficient-data' && sessionsNeeded !== null
      ? [words.count('collect', sessionsNeeded, { command: checkCommand(run) })]
      : [])
  ]
}

/** Why the gate decided so. ALLOWED, DENIED, WARNED and DEFERRED each have a wording of their own. */
export function wordGate(facts: GateFacts, words: Words): FindingExplanation {
  const seen =
    facts.outcome === 'clean' || facts.outcome === 'insufficient-data' ? visibleChange(facts, words) : ''
  const turning = turns(facts, words)
  return {
    summary: asSentence(verdictSentence(facts, words) + seen),
    details: details(facts, words).map(asSentence),
    counterfactual: turning === null ? null : asSentence(turning),
    recommendations: advice(facts, words).map(asSentence),
    computed: {
      sessions_needed: facts.sessionsNeeded,
      ...(facts.judged === undefined ? {} : { judged: { ...facts.judged } }),
      ...(facts.sessions === undefined ? {} : { sessions: { ...facts.sessions } }),
      ...(facts.nearest === undefined
        ? {}
        : { nearest: { ...facts.nearest, policy: { ...facts.nearest.policy } } })
    }
  }
}
