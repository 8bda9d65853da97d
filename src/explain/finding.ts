import type { EvidenceLine, FindingExplanation, Side, Vital } from '../result.ts'
import { acceptedEntries, isUnexplained } from './acceptance.ts'
import { assumptionWords, codedAssumption } from './assumptions.ts'
import { effectiveEvents } from './certainty.ts'
import { checkCommand, type RunRequest } from './commands.ts'
import { sourceWords } from './condition-words.ts'
import { type FindingFacts, findingSummary, isHabit, measured, subjectChange } from './finding-summary.ts'
import { carriesAll, timesDone, toldCarried, toldSide } from './forbidden.ts'
import { renameAdvice } from './rename.ts'
import { asSentence, ruleWords } from './rule-words.ts'
import { quote } from './sentence.ts'
import { tellingSubjects } from './shares.ts'
import { isValueReplaced } from './showing.ts'
import type { Words } from './words.ts'

/** Why a finding is one, in words: everything here is computed before, nothing is looked up in the logs. */
export interface FindingContext {
  readonly run: RunRequest
  readonly vitals: readonly Vital[]
  readonly tested: number
  readonly assumptions: readonly string[]
  /** False where a second window was asked for and did not show the change. */
  readonly confirmed: boolean
  /** Whether nothing can fail, whatever is found. */
  readonly reportsOnly: boolean
}

/** What was computed about a finding beside its counts. */
export type Computed = Pick<
  NonNullable<FindingExplanation['computed']>,
  | 'turns_at'
  | 'turns_tried'
  | 'turns_leaves'
  | 'behind'
  | 'sessions_with'
  | 'times_a_session'
  | 'done_there'
  | 'instead'
  | 'reversed'
  | 'diluted'
  | 'carried_by'
  | 'situated'
  | 'in_baseline'
  | 'baseline_line'
  | 'variants'
  | 'confirmed'
>

/** Actions that together make less of a change than this do not explain it. */
const LITTLE = 0.5
const MOST_PLACES = 3
const MOST_VARIANTS = 3

/** Findings whose numbers are not counts of kept situations. */
const isMeasured = ({ subject }: FindingFacts): boolean => subject?.type === 'vital'

function sideLine(side: Side, time: 'before' | 'now', words: Words): string {
  if (side.events === 0) return words.say(`side_${time}_never`)
  const interval =
    side.interval === null
      ? ''
      : words.say('interval', { low: words.percent(side.interval[0]), high: words.percent(side.interval[1]) })
  return words.say(`side_${time}`, {
    kept: side.kept,
    events: side.events,
    sessions: words.count('sessions', side.sessions),
    interval
  })
}

/** Changes have a sign, with the minus of typesetting. */
const signed = (delta: number, words: Words): string => `${delta < 0 ? '−' : '+'}${words.points(delta)}`

function samplingLine({ test, policy }: FindingFacts, words: Words): string[] {
  // What is forbidden is not held against what it was before.
  if (test.interval === null || policy?.status === 'forbidden') return []
  const [low, high] = test.interval
  const values = { delta: signed(test.delta, words), low: signed(low, words), high: signed(high, words) }
  return [words.say('sure_sampling', values)]
}

const isDependent = ({ current }: FindingFacts): boolean =>
  current.events !== current.sessions && (effectiveEvents(current) ?? current.events) < current.events

function dependenceLine(facts: FindingFacts, words: Words): string[] {
  const { current } = facts
  const { events } = current
  const effective = isMeasured(facts) || events === current.sessions ? null : effectiveEvents(current)
  if (effective === null) return []
  return [words.say(effective < events ? 'sure_dependence' : 'sure_independent', { events, effective })]
}

/** What is said of one rule or of one acceptance says nothing of the finding about another. */
const OF_ANOTHER: ReadonlySet<string | undefined> = new Set([
  'required_rarely',
  'required_as_before',
  'unmatched'
])

const assumedLines = ({ assumptions }: FindingContext, words: Words): string[] =>
  assumptions
    .filter((assumption) => !OF_ANOTHER.has(codedAssumption(assumption)?.code))
    .map((assumption) => words.say('sure_assumed', { assumption: assumptionWords(assumption, words) }))

/** How sure it is, part by part: sampling, sessions, dependence within them, how much was tested, what was assumed. */
export function certaintyLines(facts: FindingFacts, context: FindingContext, words: Words): string[] {
  const { test, current, baseline } = facts
  return [
    ...samplingLine(facts, words),
    words.say('sure_sessions', { before: baseline.sessions, now: current.sessions }),
    ...dependenceLine(facts, words),
    ...(test.p_value === null ? [] : [words.count('sure_tested', context.tested)]),
    ...assumedLines(context, words)
  ]
}

function carriedLine({ policy }: FindingFacts, computed: Computed, words: Words): string[] {
  if (computed.carried_by === null || computed.carried_by === undefined) return []
  const carried = toldCarried(policy, computed.carried_by)
  const values = {
    condition: sourceWords(carried.condition, words),
    share: words.percent(carried.share),
    inside: words.percent(carried.kept / carried.events),
    outside: words.pair(null, carried.outside)[1],
    kept: carried.kept,
    events: carried.events
  }
  const all = carriesAll(carried)
  if (carried.before === undefined) return [words.say(all ? 'carried_all' : 'carried_most', values)]
  const before = words.percent(carried.before)
  return [words.say(all ? 'carried_all_since' : 'carried_most_since', { ...values, before })]
}

/** Of a prohibition: a dozen deletions are nothing among all events of production, and much among all deletions. */
function doneLine({ policy }: FindingFacts, { done_there: done }: Computed, words: Words): string[] {
  if (policy?.kind !== 'prohibition' || done === undefined) return []
  const [before, all_before] = done.before
  const [now, all] = done.now
  return [words.say('done_there', { name: quote(policy.never), now, all, before, all_before })]
}

/** What is measured, where a finding is about that; nothing of what is counted. */
const unitOf = ({ subject }: FindingFacts, vitals: readonly Vital[]): string =>
  vitals.find(({ name }) => subject?.type === 'vital' && name === subject.name)?.unit ?? ''

/** Of a vital sign: the actions by which it changed. */
function behindLine({ behind }: Computed, unit: string, words: Words): string[] {
  if (behind === undefined) return []
  const isShare = behind.per === 'event'
  const amount = (value: number) => (isShare ? words.percent(value, 1) : measured(value, unit, words))
  const there = (value: number) => (value === 0 ? '0' : amount(value))
  const change = ({ before, now }: { readonly before: number; readonly now: number }) =>
    isShare
      ? words.say('behind_points', { delta: signed(now - before, words) })
      : `${now < before ? '−' : '+'}${measured(Math.abs(now - before), unit, words)}`
  const actions = behind.actions
    .map(({ action, before, now, where }) =>
      words.say(where === undefined ? 'behind_action' : 'behind_action_where', {
        name: quote(action),
        change: change({ before, now }),
        before: amount(before),
        now: amount(now),
        ...(where === undefined
          ? {}
          : {
              condition: quote(where.condition),
              there_before: there(where.before),
              there_now: there(where.now)
            })
      })
    )
    .join(words.say('list_break'))
  const part =
    behind.per === 'call' || behind.part > 1.005
      ? ''
      : words.say(behind.part < LITTLE ? 'behind_spread' : 'behind_part', {
          share: words.percent(behind.part)
        })
  return [words.say(`behind_${behind.per}`, { actions }) + part]
}

function variantsLine(
  { variants, variant_subjects: all }: FindingFacts,
  computed: Computed,
  vitals: readonly Vital[],
  words: Words
): string[] {
  const subjects = tellingSubjects(all, computed)
  const size = variants.length + subjects.length
  if (size === 0) return []
  const names = [
    ...subjects.map((subject) => subjectChange(subject, vitals, words)),
    ...variants.map((variant) => ruleWords(variant, words))
  ]
  const listed = [...names.slice(0, MOST_VARIANTS), ...(size > MOST_VARIANTS ? ['…'] : [])].join(
    words.say('clause_break')
  )
  return [words.count(subjects.length === 0 ? 'variants' : 'variants_and_signs', size, { names: listed })]
}

function standingLines(
  { accepted, severity }: FindingFacts,
  { confirmed, reportsOnly }: FindingContext,
  words: Words
): string[] {
  if (accepted?.lapsed !== undefined)
    return [words.say('lapsed', { reason: lapseWords(accepted.lapsed, words) })]
  if (accepted !== null)
    return isUnexplained(accepted.reason)
      ? [words.say('accepted_unexplained')]
      : [words.say('accepted', { reason: quote(accepted.reason) })]
  if (!confirmed) return [words.say('not_confirmed')]
  return severity === 'error' || reportsOnly ? [] : [words.say('not_failing')]
}

/** Why what was accepted is so no longer. */
export function lapseWords(lapsed: string, words: Words): string {
  const date = /^expired on (\S+)$/.exec(lapsed)?.[1]
  const grown = /beyond the ([\d.]+) %/.exec(lapsed)?.[1]
  if (date !== undefined) return words.say('lapsed_expired', { date: quote(date) })
  if (grown !== undefined) return words.say('lapsed_grown', { accepted: words.percent(Number(grown) / 100) })
  const mean = /beyond the (\S+) that/.exec(lapsed)?.[1]
  if (mean !== undefined) return words.say('lapsed_grown', { accepted: quote(mean) })
  return quote(lapsed)
}

/** A mean has no count to reach: what it was, and what it is. */
function vitalTurns(
  { subject, baseline, current }: FindingFacts,
  vitals: readonly Vital[],
  words: Words
): string {
  const vital = vitals.find(({ name }) => name === subject?.name)
  const unit = vital?.unit ?? (current.confidence === null ? '' : 'share')
  return words.say('turns_vital', {
    before: measured(vital?.baseline ?? baseline.confidence, unit, words),
    now: measured(vital?.current ?? current.confidence, unit, words)
  })
}

function turnSentence(
  facts: FindingFacts,
  computed: Computed,
  vitals: readonly Vital[],
  words: Words
): string | null {
  const turns = computed.turns_at
  const { policy, subject, current, baseline } = facts
  if (facts.severity === 'note') return null
  if (subject?.type === 'vital') return vitalTurns(facts, vitals, words)
  if (policy === undefined) {
    if (subject !== undefined && baseline.kept === 0)
      return words.say(subject.type === 'novelty' ? 'turns_without_novelty' : 'turns_without', {
        name: quote(subject.name)
      })
  }
  if (policy?.status === 'forbidden') return words.say('turns_never', { n: timesDone(policy, current) })
  if (turns === undefined) return null
  if (turns === null) return words.say('turns_not')
  const values = { needed: turns, kept: current.kept, events: current.events }
  const more = turns > current.kept
  const name = quote(subject?.name ?? '')
  const key =
    subject?.type === 'context'
      ? 'turns_given'
      : subject !== undefined
        ? 'turns_share'
        : isHabit(facts)
          ? 'turns_rate'
          : 'turns'
  return [
    words.say(TURNS[key][more ? 0 : 1], { ...values, name }) +
      (computed.turns_tried === true ? '' : words.say('turns_held')),
    ...(computed.turns_leaves === undefined
      ? []
      : [words.say('turns_leaves', { rule: ruleWords(computed.turns_leaves, words) })])
  ].join(words.say('clause_break'))
}

const TURNS = {
  turns: ['turns_more', 'turns_fewer'],
  turns_rate: ['turns_more_rate', 'turns_fewer_rate'],
  turns_share: ['turns_share_more', 'turns_share_fewer'],
  turns_given: ['turns_given_more', 'turns_given_fewer']
} as const

/** The mean that a vital sign has now; null of all else. */
const vitalNow = ({ subject }: FindingFacts, vitals: readonly Vital[]): number | null =>
  vitals.find(({ name }) => subject?.type === 'vital' && name === subject.name)?.current ?? null

/** Of an argument whose value was replaced: that may follow from the day alone, and then it is no news. */
function leaveOutAdvice(facts: FindingFacts, computed: Computed, words: Words): string[] {
  if (facts.policy?.kind !== 'precondition' || !isValueReplaced({ ...facts, explanation: { computed } }))
    return []
  const [key = ''] = Object.keys(facts.policy.requires)
  return [words.say('leave_out', { key: quote(key), ignored: quote(`ignore-keys: ${key}`) })]
}

function advice(
  facts: FindingFacts,
  evidence: readonly EvidenceLine[],
  computed: Computed,
  { run, vitals }: FindingContext,
  words: Words
): string[] {
  if (facts.severity === 'note') return []
  const places = evidence.slice(0, MOST_PLACES).map(({ file, line }) => quote(`${file}:${line}`))
  const { policy } = facts
  const { in_baseline: inBaseline, baseline_line: statusLine } = computed
  const promotable =
    policy !== undefined &&
    policy.status === 'mined' &&
    inBaseline !== false &&
    facts.change !== 'new' &&
    facts.direction === 'weaker'
  return [
    ...(places.length === 0 ? [] : [words.say('look', { places: places.join(', ') })]),
    ...renameAdvice([facts], words),
    ...leaveOutAdvice(facts, computed, words),
    words.say('accept', {
      entry: quote(acceptedEntries(facts, vitalNow(facts, vitals), words).join(', ')),
      list: quote('accepted'),
      baseline: quote(run.baseline)
    }),
    ...(promotable
      ? [
          words.say('require', {
            field: quote('"status": "required"'),
            id: quote(policy.policy_id),
            place: quote(statusLine === undefined ? run.baseline : `${run.baseline}:${statusLine}`),
            command: checkCommand(run)
          })
        ]
      : [])
  ]
}

/** One finding in words: a sentence, what lies under it, what would turn it, what to do. */
export function wordFinding(
  facts: FindingFacts,
  evidence: readonly EvidenceLine[],
  computed: Computed,
  context: FindingContext,
  words: Words
): FindingExplanation {
  const turns = turnSentence(facts, computed, context.vitals, words)
  const sides = isMeasured(facts)
    ? []
    : [
        sideLine(toldSide(facts.policy, facts.current), 'now', words),
        sideLine(toldSide(facts.policy, facts.baseline), 'before', words)
      ]
  const first = [
    ...carriedLine(facts, computed, words),
    ...behindLine(computed, unitOf(facts, context.vitals), words),
    ...doneLine(facts, computed, words),
    ...(computed.situated === true ? [words.say('situated')] : []),
    ...standingLines(facts, context, words)
  ]
  return {
    summary: findingSummary(facts, context.vitals, words, computed),
    brief: [
      ...first,
      ...samplingLine(facts, words),
      ...(isDependent(facts) ? dependenceLine(facts, words) : [])
    ].map(asSentence),
    details: [
      ...first,
      ...sides,
      ...variantsLine(facts, computed, context.vitals, words),
      ...certaintyLines(facts, context, words)
    ].map(asSentence),
    counterfactual: turns === null ? null : asSentence(turns),
    recommendations: advice(facts, evidence, computed, context, words).map(asSentence),
    computed
  }
}
