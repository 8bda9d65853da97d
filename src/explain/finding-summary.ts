import { NEW_SITUATION } from '../drift/drift.ts'
import type { Policy } from '../policies/policy.ts'
import type { Finding, Side, Subject, Vital } from '../result.ts'
import { oneOf } from './certainty.ts'
import { circumstanceWords } from './condition-words.ts'
import { timesDone } from './forbidden.ts'
import type { TextKey } from './languages/language.ts'
import { sideOfPartner } from './reversed.ts'
import { asSentence, deedWords, ruleWords, timesWords } from './rule-words.ts'
import { quote } from './sentence.ts'
import { goneWith, isFallen, isGoneAction, replacementOf } from './showing.ts'
import type { Words } from './words.ts'

type Computed = NonNullable<Finding['explanation']['computed']>
type Instead = NonNullable<Computed['instead']>
type Times = NonNullable<Computed['times_a_session']>
type Done = Pick<Computed, 'times_a_session' | 'sessions_with'>

/** What a sentence about a finding is made from: the finding without the words about it. */
export type FindingFacts = Omit<Finding, 'explanation' | 'evidence'>

const keptNow = ({ kept, events }: Side) => ({ kept, events })

const countsOf = ({ baseline, current }: FindingFacts, words: Words): string =>
  words.say('counts', { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events })

/** How likely chance alone is: a statement that stays true after rounding. */
function chanceOf({ test, policy }: Pick<FindingFacts, 'test' | 'policy'>, words: Words): string {
  const p = test.adjusted_p_value ?? test.p_value
  // A promise without a past is held against "always", not against chance.
  if (p === null)
    return policy?.status === 'forbidden' ? words.say('clause_break') + words.say('chance_none') : ''
  const n = oneOf(p)
  return words.say('clause_break') + (n === null ? words.say('chance_rare') : words.say('chance', { n }))
}

type Shares = Pick<FindingFacts, 'policy' | 'baseline' | 'current'>

const highest = ({ baseline, current }: Shares): number =>
  Math.max(baseline.confidence ?? 0, current.confidence ?? 0)

/** What is merely frequent, or was less than half of the time, happens; only a rule is kept. */
export const isHabit = (facts: Shares): boolean =>
  facts.policy?.kind === 'association' || facts.policy?.kind === 'outcome' || isSeldom(facts)

/** Whether it was the exception before, and is one now. */
export const isSeldom = (facts: Shares): boolean => isOnlyAtTimes(facts) || highest(facts) < 0.5

/** From this share of its calls on an action is done "only when" the condition holds, or nearly. */
const MOSTLY = 0.6

/** Whether an action has a condition in some of its calls, and never had it in most: nobody would say "only when". */
export const isOnlyAtTimes = (facts: Shares): boolean =>
  facts.policy?.kind === 'precondition' && facts.policy.status === 'mined' && highest(facts) < MOSTLY

/** Whether an action ends as it did at times before, and so often now that it is a rule: what is new is its number. */
export const isOftenerEnding = ({
  policy,
  change,
  baseline
}: Pick<Finding, 'policy' | 'change' | 'baseline'>): boolean =>
  change === 'new' && policy?.kind === 'outcome' && baseline.kept > 0

const factsRule = (facts: FindingFacts, policy: Policy, words: Words): string =>
  isOnlyAtTimes(facts) ? timesWords(policy, words) : ruleWords(policy, words)

function policySentence(facts: FindingFacts, words: Words): string {
  const { policy, baseline, current, change, direction } = facts
  if (policy === undefined) return ''
  const [before, now] = words.pair(baseline.confidence, current.confidence)
  const rule = factsRule(facts, policy, words)
  const values = { rule, before, now, counts: countsOf(facts, words), ...keptNow(current) }
  if (change === 'broken' && policy.status === 'forbidden') {
    const deed = deedWords(policy, words)
    const key = deed === undefined ? 'finding_forbidden' : 'finding_forbidden_deed'
    return words.count(key, timesDone(policy, current), { ...values, deed: deed ?? '' })
  }
  if (change === 'broken') {
    const key = baseline.events === 0 ? 'finding_required_first' : 'finding_required'
    return words.count(key, current.events - current.kept, values)
  }
  if (change === 'new' && !isOftenerEnding(facts))
    return words.say(baseline.events === 0 ? 'finding_new_situation' : 'finding_new', values)
  if (change === 'vanished') return words.say(isFallen(facts) ? 'finding_fallen' : 'finding_vanished', values)
  if (isHabit(facts))
    return words.say(direction === 'weaker' ? 'finding_weaker_rate' : 'finding_stronger_rate', values)
  return words.say(direction === 'weaker' ? 'finding_weaker' : 'finding_stronger', values)
}

const VITALS: Readonly<Record<string, TextKey>> = {
  'events per session': 'vital_events',
  'sessions without an action': 'vital_empty',
  'distinct actions per session': 'vital_distinct',
  'repeated identical calls': 'vital_repeats',
  errors: 'vital_errors',
  denials: 'vital_denials',
  latency: 'vital_latency',
  tokens: 'vital_tokens'
}

export const vitalName = (name: string, words: Words): string => {
  const key = Object.hasOwn(VITALS, name) ? VITALS[name] : undefined
  return key === undefined ? quote(name) : words.say(key)
}

/** A measured mean in its unit: three significant digits, as many as a reader can use. */
export function measured(value: number | null, unit: string, words: Words): string {
  if (value === null) return '–'
  if (unit === 'share') return words.percent(value, value > 0 && value < 0.1 ? 1 : 0)
  const size = Math.abs(value)
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2
  return unit === 'ms' ? `${words.number(value, digits)} ms` : words.number(value, digits)
}

function noveltySentence(subject: Subject, values: Readonly<Record<string, number>>, words: Words): string {
  const { never_seen: seen, description } = subject
  if (seen === undefined) return words.say('finding_novelty', { description: quote(description), ...values })
  const rule = listed(seen.actions)
  const { when = [] } = seen
  const names =
    when.length === 0 ? rule : words.say('rule_context', { rule, conditions: situationWords(when, words) })
  if (!isNewSituation(subject)) return words.say('finding_novelty_actions', { names, ...values })
  const isPlain = seen.actions.length === 1 && when.length > 0 && values.kept_before === 0
  return words.say(isPlain ? 'finding_novelty_first' : 'finding_novelty_situation', { names, ...values })
}

/** More names than these are no sentence. */
export const MOST_LISTED = 5

const few = (names: readonly string[], rest: number): string => `${names.join(', ')}${rest > 0 ? ', …' : ''}`

const listed = (names: readonly string[]): string =>
  few(names.slice(0, MOST_LISTED).map(quote), names.length - MOST_LISTED)

/** Where known actions were never seen before: any of these conditions. */
export const situationWords = (when: readonly string[], words: Words): string =>
  few([circumstanceWords(when.slice(0, MOST_LISTED), words, undefined, ', ')], when.length - MOST_LISTED)

/** Whether it is told of known actions that they were never seen where they are done now. */
export const isNewSituation = ({ name }: Subject): boolean => name === NEW_SITUATION

/** How often a session does something, before and now: with a decimal, or two where one would not tell them apart. */
export function timesPair({ before, now }: Times, words: Words): readonly [string, string] {
  const shown = (digits: number) => [words.number(before, digits), words.number(now, digits)] as const
  const [was, is] = shown(1)
  return was === is ? shown(2) : [was, is]
}

/** Of an action done more often, or less: how often sessions do it, else how many of them, and last its share of all actions. */
function shareSentence(
  facts: FindingFacts,
  share: Readonly<Record<'name' | 'now' | 'before' | 'counts', string>>,
  { times, uses }: { readonly times: Done['times_a_session']; readonly uses: Done['sessions_with'] },
  words: Words
): string {
  const said = words.say('share_said', share)
  if (times !== undefined) return timesSaid(facts.subject?.name ?? '', times, said, words)
  const shares = sessionShares({ ...facts, uses })
  if (shares === undefined) return words.say('finding_share', share)
  const [sessions_before, sessions] = words.pair(...shares)
  return words.say('finding_sessions', { name: share.name, sessions, sessions_before, said })
}

/** How often it is done, before the rest is said. */
function timesSaid(name: string, times: Times, said: string, words: Words): string {
  const [times_before, now] = timesPair(times, words)
  return words.say(times.of === 'with' ? 'finding_times_with' : 'finding_times', {
    name: quote(name),
    times: now,
    times_before,
    said
  })
}

/** Sessions of which so many more, or fewer, do an action say that better than its share of all actions. */
const SESSIONS_MOVED = 0.05

/** The shares of the sessions that do an action, before and now, where these moved the way its share of all actions did. */
export function sessionShares({
  subject,
  change,
  baseline,
  current,
  uses
}: Pick<Finding, 'subject' | 'change' | 'baseline' | 'current'> & {
  readonly uses: Computed['sessions_with']
}): readonly [before: number, now: number] | undefined {
  if (subject?.type !== 'action-share' || change !== 'shifted' || uses === undefined) return undefined
  if (baseline.kept === 0 || current.kept === 0) return undefined
  const [before, now] = [uses.before, uses.now].map(([some, all]) => some / Math.max(1, all)) as [
    number,
    number
  ]
  const moved = (current.confidence ?? 0) - (baseline.confidence ?? 0)
  return Math.abs(now - before) >= SESSIONS_MOVED && Math.sign(now - before) === Math.sign(moved)
    ? [before, now]
    : undefined
}

function subjectSentence(
  facts: FindingFacts,
  vitals: readonly Vital[],
  words: Words,
  { times_a_session: times, sessions_with: uses }: Done
): string {
  const { subject, baseline, current } = facts
  if (subject === undefined) return ''
  const [before, now] = words.pair(baseline.confidence, current.confidence)
  const values = { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events }
  const name = quote(subject.name)
  switch (subject.type) {
    case 'action': {
      if (uses === undefined && current.events !== current.sessions)
        return words.say('finding_action', { name, ...values })
      // Counted by session where every situation is one.
      const [kept, events] = uses?.now ?? [current.kept, current.events]
      return words.say('finding_action_sessions', { name, ...values, kept, events })
    }
    case 'context':
      if (facts.change === 'new')
        return subject.action === undefined
          ? words.say('finding_argument_calls', { name, ...values })
          : words.say('finding_argument', { name, action: quote(subject.action), ...values })
      return words.say(subject.action === undefined ? 'finding_context_share' : 'finding_argument_share', {
        name,
        action: quote(subject.action ?? ''),
        now,
        before,
        counts: countsOf(facts, words)
      })
    case 'novelty':
      return noveltySentence(subject, values, words)
    case 'action-share': {
      const share = { name, now, before, counts: countsOf(facts, words) }
      if (!isGoneAction(facts)) return shareSentence(facts, share, { times, uses }, words)
      const to = replacementOf(facts)
      if (to !== undefined) return words.say('finding_gone_renamed', { ...share, to: quote(to) })
      const others = goneWith(facts)
      return others.length === 0
        ? words.say('finding_gone', share)
        : words.say('finding_gone_with', { ...share, names: listed(others) })
    }
    case 'vital': {
      const vital = vitals.find((one) => one.name === subject.name)
      const unit = vital?.unit ?? (current.confidence === null ? '' : 'share')
      return words.say('finding_vital', {
        name: vitalName(subject.name, words),
        now: measured(vital?.current ?? current.confidence, unit, words),
        before: measured(vital?.baseline ?? baseline.confidence, unit, words)
      })
    }
  }
}

/** A vital sign, or a share, that changed with a finding: from what to what. */
export function subjectChange(subject: Subject, vitals: readonly Vital[], words: Words): string {
  const vital = vitals.find(({ name }) => subject.type === 'vital' && name === subject.name)
  const [before, now] = subject.values ?? [vital?.baseline ?? null, vital?.current ?? null]
  const unit = subject.unit ?? vital?.unit ?? ''
  if (subject.type === 'vital')
    return words.say('finding_vital', {
      name: vitalName(subject.name, words),
      before: measured(before, unit, words),
      now: measured(now, unit, words)
    })
  const [was, is] = words.pair(before, now)
  return words.say('variant_share', { name: quote(subject.name), before: was, now: is })
}

/** What a finding is about, without any number. */
export function findingName(facts: FindingFacts, words: Words): string {
  const { policy, subject, id } = facts
  if (policy !== undefined) return factsRule(facts, policy, words)
  if (subject === undefined) return quote(id)
  return subject.type === 'vital' ? vitalName(subject.name, words) : quote(subject.name)
}

/** What changed, from what to what; of what is done more often, or less, how often a session does it first. */
export function whatChanged(
  facts: FindingFacts,
  vitals: readonly Vital[],
  words: Words,
  done: Done = {}
): string {
  const { policy } = facts
  if (policy === undefined) return subjectSentence(facts, vitals, words, done)
  const { times_a_session: times } = done
  const said = policySentence(facts, words)
  return times === undefined || policy.kind !== 'sequence'
    ? said
    : timesSaid(policy.activation, times, said, words)
}

/** How likely chance alone is, as a sentence of its own; empty where nothing can be said. */
export function chanceSentence(facts: Pick<FindingFacts, 'test' | 'policy'>, words: Words): string {
  const said = chanceOf(facts, words).slice(words.say('clause_break').length)
  return said === '' ? '' : asSentence(said)
}

/** What is done, or held, in place of what became rarer; or in whose place what became more frequent came. */
export function insteadWords(instead: Instead, direction: Finding['direction'], words: Words): string {
  const [before, now] = words.pair(instead.before, instead.now)
  const values = { condition: quote(instead.condition), before, now }
  return words.say(direction === 'weaker' ? 'instead_now' : 'instead_before', values)
}

/** On which side of it another action comes now, where the two changed places; empty where they did not. */
export function reversedWords(
  { policy }: Pick<Finding, 'policy'>,
  reversed: Computed['reversed'],
  words: Words
): string {
  if (policy?.kind !== 'sequence' || reversed === undefined) return ''
  const [before, now] = words.pair(reversed.before, reversed.now)
  const key = sideOfPartner(policy.template) === 'before' ? 'reversed_after' : 'reversed_before'
  return words.say(key, { target: quote(policy.target ?? ''), before, now })
}

const behindBreak = (said: string, words: Words): string =>
  said === '' ? '' : words.say('clause_break') + said

const insteadOf = (instead: Instead | undefined, { direction }: FindingFacts, words: Words): string =>
  instead === undefined ? '' : behindBreak(insteadWords(instead, direction, words), words)

/** One sentence: what changed, from what to what, what came or went in its place, how sure. */
export const findingSummary = (
  facts: FindingFacts,
  vitals: readonly Vital[],
  words: Words,
  { instead, reversed, ...done }: Done & Pick<Computed, 'instead' | 'reversed'> = {}
): string =>
  asSentence(
    whatChanged(facts, vitals, words, done) +
      insteadOf(instead, facts, words) +
      behindBreak(reversedWords(facts, reversed, words), words) +
      chanceOf(facts, words)
  )
