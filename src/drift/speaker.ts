import { derivedKeys, isDerived } from '../abstraction/vocabulary.ts'
import { type Found, isVital, subjectSides } from './found.ts'
import { isNeverDone } from './gone.ts'
import { type Group, isAboutNumber, RELIED_ON } from './grouping.ts'
import type { Pool } from './pool.ts'
import { reaches } from './strength.ts'
import { DISTINCT_ACTIONS, EVENTS_PER_SESSION, REPEATED_CALLS } from './vitals.ts'

/** A change this much weaker than the strongest of its group may still speak for it. */
const MAY_SPEAK = 0.6
/** A vital sign says that something changed, and never what: anything that does may speak for it. */
const MAY_SPEAK_FOR_VITAL = 0.4

/**
 * The strongest change shows where the cause lies; what people read first is the one they know: a policy of their
 * baseline, one that got weaker, one with few conditions.
 */
export function presented(
  { leader: strongest, variants }: Group<Found>,
  pool: Pool,
  isSeenOf: (change: Found, cause: Found) => boolean = () => false
): Group<Found> {
  if (strongest.required || strongest.cell.subject?.name === REPEATED_CALLS)
    return { leader: strongest, variants }
  // Nothing says it as plainly as that the action is gone; of what went with it, what people know comes first.
  if (isNeverDone(strongest.cell, pool))
    return { leader: strongest, variants: [...variants].sort((a, b) => a.familiarity - b.familiarity) }
  const all = [strongest, ...variants]
  const ending = endingOfSeveral(all, strongest)
  if (ending !== undefined) return { leader: ending, variants: all.filter((found) => found !== ending) }
  const leader = ofLength(strongest, variants, pool)
  const share = isVital(leader) ? MAY_SPEAK_FOR_VITAL : MAY_SPEAK
  const strong = ({ statistic }: Found) => reaches(statistic, share, strongest.statistic)
  const able = all.filter(
    (found) =>
      strong(found) &&
      (found.cell.rule !== undefined || found === leader || (isVital(leader) && canTell(leader, found, pool)))
  )
  const most = Math.max(...able.filter(wasReliedOn).map(distance))
  const plainest = able.sort(
    (a, b) =>
      plainness(a, leader) - plainness(b, leader) ||
      Number(saysLittle(a)) - Number(saysLittle(b)) ||
      Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
      Number(wasReliedOn(b)) - Number(wasReliedOn(a)) ||
      Number(isHardlyBroken(a, most)) - Number(isHardlyBroken(b, most)) ||
      conditionCount(a) - conditionCount(b) ||
      Number(isOrder(a)) - Number(isOrder(b)) ||
      weight(b) - weight(a) ||
      Number(isOfAnyTime(a)) - Number(isOfAnyTime(b)) ||
      Math.abs(b.statistic.z) - Math.abs(a.statistic.z)
  )
  const [first = leader] = plainest
  const known =
    plainest.find(
      (found) => found.cell.rule !== undefined && first.cell.rule !== undefined && isSeenOf(first, found)
    ) ?? first
  const [speaker = known] = all
    .filter(
      (found) =>
        strong(found) &&
        (isRepeatedInstead(found, known) || isDoneAgain(found, known) || isNewInstead(found, known))
    )
    .sort((a, b) => Number(doneAgain(a) === undefined) - Number(doneAgain(b) === undefined))
  return { leader: speaker, variants: all.filter((found) => found !== speaker) }
}

/** The action that a promise speaks after, of what comes directly next; and what comes. */
function nextOf({ cell: { rule } }: Found): readonly [after: unknown, next: string | undefined] | undefined {
  if (rule?.kind === 'association' && rule.antecedent.previous_action !== undefined)
    return [rule.antecedent.previous_action, rule.consequent]
  return rule?.kind === 'sequence' && rule.template === 'chain_response'
    ? [rule.activation, rule.target]
    : undefined
}

/** The action that is done once more to an object that it was done to before. */
function doneAgain({ cell: { rule }, direction }: Found): string | undefined {
  const isLimit = rule?.kind === 'sequence' && rule.template === 'not_succession' && rule.same !== undefined
  return isLimit && rule.activation === rule.target && direction === 'weaker' ? rule.activation : undefined
}

/** The action that comes directly after itself. */
function doneTwice(found: Found): unknown {
  const [after, next] = nextOf(found) ?? []
  return after === next && found.direction === 'stronger' ? after : undefined
}

/** Of what no longer comes next, so much must be made up for by what does. */
const INSTEAD = 0.5

/**
 * A refund made twice is followed by a refund, and no longer by the message about it: that the message follows less often
 * is what is seen of it.
 */
function isRepeatedInstead(found: Found, other: Found): boolean {
  const [before, usual] = nextOf(other) ?? []
  const repeated = doneAgain(found) ?? doneTwice(found)
  return (
    repeated !== undefined &&
    repeated === before &&
    repeated !== usual &&
    other.direction === 'weaker' &&
    distance(found) >= INSTEAD * distance(other)
  )
}

/**
 * That it is done twice to one object says more than that it is done once too often in a session, and that something
 * else comes after it.
 */
function isDoneAgain(found: Found, { cell: { rule }, direction }: Found): boolean {
  const again = doneAgain(found)
  if (again === undefined || rule === undefined) return false
  if (rule.kind === 'association')
    return derivedKeys.some((key) => rule.antecedent[key] === again) && rule.consequent !== again
  const isNumber = rule.kind === 'sequence' && isAboutNumber(rule.template)
  return isNumber && direction === 'weaker' && again === rule.activation
}

/**
 * An auditor who never made a transfer and does so now no longer logs out directly after reading: that another step follows
 * a step is what is seen of it, unless people relied on what did.
 */
function isNewInstead({ cell: { rule }, direction, sides }: Found, other: Found): boolean {
  const [after, usual] = nextOf(other) ?? []
  return (
    rule?.kind === 'association' &&
    !Object.keys(rule.antecedent).some(isDerived) &&
    direction === 'stronger' &&
    sides?.baseline.kept === 0 &&
    after !== undefined &&
    rule.consequent !== usual &&
    other.direction === 'weaker' &&
    !wasReliedOn(other)
  )
}

/**
 * Where sessions became longer or shorter, the share of every action that went along with none of it moved too: then it
 * is the length that changed, and not that action.
 */
function ofLength(strongest: Found, variants: readonly Found[], pool: Pool): Found {
  if (strongest.cell.family !== 'share' || isGone(strongest, pool)) return strongest
  if (subjectSides(strongest, pool).baseline.kept === 0) return strongest
  return (
    variants.find(
      ({ cell, statistic }) =>
        cell.subject?.name === EVENTS_PER_SESSION && reaches(statistic, MAY_SPEAK, strongest.statistic)
    ) ?? strongest
  )
}

/**
 * What is read before what: a rule that people know, an action that is gone, a vital sign, a rule that nobody knows. What
 * always held and does no more is as good as known: of a rule that only the logs of this run follow nobody knows yet either.
 */
const plainness = (found: Found, leader: Found): number =>
  isNearlyAll(found, leader)
    ? 1
    : (wasReliedOn(found) ? Math.min(1, found.familiarity) : found.familiarity) +
      (isVital(found) ? 0.5 : found.cell.family === 'share' && found !== leader ? -0.5 : 0)

/**
 * How many actions fail, or are denied, where several of them do about as surely: an outage is none of the action that
 * happens to be told first.
 */
function endingOfSeveral(all: readonly Found[], strongest: Found): Found | undefined {
  const actions = all.flatMap(({ cell: { rule }, statistic }) =>
    rule?.kind === 'outcome' && reaches(statistic, NEARLY_ALL, strongest.statistic) ? [rule.action] : []
  )
  if (new Set(actions).size < 2) return undefined
  return all.find(
    ({ cell: { family }, statistic }) =>
      family === 'ending' && reaches(statistic, NEARLY_ALL, strongest.statistic)
  )
}

/** An action that ends so this surely is nearly all of what more errors or denials there are. */
const NEARLY_ALL = 0.8

const isNearlyAll = ({ cell, statistic }: Found, leader: Found): boolean =>
  leader.cell.family === 'ending' &&
  cell.rule?.kind === 'outcome' &&
  reaches(statistic, NEARLY_ALL, leader.statistic)

/** So little of what an action's share was is as good as nothing. */
const GONE = 0.1
/** An action this much rarer tells more than how many different ones there are. */
const RARE = 0.5

function isGone(found: Found, pool: Pool, atMost = GONE): boolean {
  if (found.cell.family !== 'share') return false
  const { baseline, current } = subjectSides(found, pool)
  return (current.confidence ?? 0) <= atMost * (baseline.confidence ?? 0)
}

/** Longer sessions alone make every share smaller; how many different actions there are does not. */
const canTell = (vital: Found, found: Found, pool: Pool): boolean =>
  isGone(found, pool, vital.cell.subject?.name === DISTINCT_ACTIONS ? RARE : GONE)

/** Whether it was relied on, and is broken. */
export const wasReliedOn = ({ cell: { rule }, direction, sides }: Found): boolean =>
  rule !== undefined && direction === 'weaker' && (sides?.baseline.confidence ?? 0) >= RELIED_ON

/** That something comes after something else is a condition as well. */
const conditionCount = ({ cell: { rule, conditions } }: Found): number =>
  conditions + Number(rule?.kind === 'sequence' && rule.target !== undefined)

/** What is chosen in a situation is a plainer sentence than what comes after what. */
const isOrder = ({ cell: { rule } }: Found): boolean =>
  rule?.kind === 'sequence' || (rule?.kind === 'association' && Object.keys(rule.antecedent).some(isDerived))

/** Of the same events "directly after a test" says more than "at any time after one". */
const isOfAnyTime = ({ cell: { rule } }: Found): boolean =>
  rule?.kind === 'association' && rule.antecedent.happened_before !== undefined

/** "5% → 1%" in all situations tells less than "42% → 7%" in those where it matters; any break of a promise tells much. */
const saysLittle = (found: Found): boolean =>
  found.cell.rule !== undefined && distance(found) < LITTLE && !wasReliedOn(found)

const LITTLE = 0.1

/** Of how far the promise fell that is broken most. */
const HARDLY = 1 / 3

/** Beside a promise that hardly holds any more, one that fell from 96% to 85% is what is seen of it. */
const isHardlyBroken = (found: Found, most: number): boolean =>
  wasReliedOn(found) && distance(found) < HARDLY * most

/**
 * Of promises that broke the one with most breaks: a check that is skipped before every order is said of orders, and not
 * of the few among them that need an approval too. Of habits that moved about as far the one of more cases.
 */
const weight = (found: Found): number => {
  const cases = found.sides?.current.events ?? 0
  return distance(found) * (wasReliedOn(found) ? cases : Math.sqrt(cases))
}

/**
 * How far the confidence moved: the larger step is the plainer sentence. Of what must never be done it is that of its uses,
 * for a tenth of them in the wrong place is much, whatever else is done there.
 */
function distance({ cell: { occurrences }, sides }: Found): number {
  const [before, now] = [sides?.baseline, sides?.current].map((side, i) => {
    const { events = 0, kept = 0, confidence } = side ?? {}
    return occurrences === undefined
      ? (confidence ?? 0)
      : (events - kept) / Math.max(1, occurrences[i] as number)
  }) as [number, number]
  return Math.abs(now - before)
}
