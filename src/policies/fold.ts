import { isRange } from '../abstraction/cut-points.ts'
import { isArgument } from '../abstraction/given.ts'
import type { Scalar } from '../events/event.ts'
import type { Table } from '../events/table.ts'
import { isGuard } from './guard.ts'
import type { Antecedent, Rule, RuleOf } from './policy.ts'
import { allRowsWhere } from './rows.ts'
import { sortedConditions } from './wording.ts'

/** A rule of the set with its confidence. */
export interface Standing {
  readonly rule: Rule
  readonly confidence: number
  /** Situations, and those in which it was kept; where they are left out an association stands for all of its action. */
  readonly events?: number | undefined
  readonly kept?: number | undefined
}

const single = (conditions: Antecedent) => {
  const [first, ...others] = sortedConditions(conditions)
  return others.length === 0 ? first : undefined
}

/** From this confidence on a precondition is as good as a law. */
const LAW = 0.95
/** From this confidence on it is told even beside the association of the two, if that is wide and the value a guard. */
const ABSOLUTE = 0.99

/** Share of an action's events that associations of several conditions must lead to for them to say a law about it. */
const MOST_LED = 0.8

/** From this confidence on an argument that an action needs is told rather than that the argument comes with it. */
const HARDLY_BROKEN = 0.9

const valued = (key: string, value: Scalar, action: string): string => JSON.stringify([key, value, action])

const named = (key: string, action: string): string => JSON.stringify([key, action])

/**
 * Why a policy is left out because one of another kind says it: a reason by index, or undefined where it stays.
 * `values` tells how many values a key has, `isNarrow` whether a value is one of many on the events with its key,
 * `isMinor` whether it is on no more than half of them. Looks at pairs only, so that the order of policies has no say.
 */
export function foldKinds(
  policies: readonly Standing[],
  values: (key: string) => number,
  isNarrow: (key: string, value: Scalar) => boolean = () => true,
  isMinor: (key: string, value: Scalar) => boolean = isNarrow
): readonly (string | undefined)[] {
  /** By key and action: values under which associations lead to the action, with how many of its events. */
  const leads = new Map<string, Map<unknown, number>>()
  /** By key and action: the values under which it never happens. */
  const nevers = new Map<string, unknown[]>()
  const laws = new Map<string, Scalar>()
  /** By key, value and action: how sure an association and a precondition of these are that an argument comes with. */
  const led = new Map<string, number>()
  const needed = new Map<string, number>()
  for (const { rule, confidence, kept = Number.POSITIVE_INFINITY } of policies) {
    if (rule.kind === 'association')
      for (const [key, value] of sortedConditions(rule.antecedent)) {
        const name = named(key, rule.consequent)
        const known = leads.get(name) ?? new Map<unknown, number>()
        const own = single(rule.antecedent) === undefined ? kept : Number.POSITIVE_INFINITY
        leads.set(name, known.set(value, own + (known.get(value) ?? 0)))
        if (own === Number.POSITIVE_INFINITY) led.set(valued(key, value, rule.consequent), confidence)
      }
    if (rule.kind === 'prohibition') {
      const condition = single(rule.antecedent)
      const name = condition && named(condition[0], rule.never)
      if (name !== undefined) nevers.set(name, [...(nevers.get(name) ?? []), condition?.[1]])
    }
    if (rule.kind === 'precondition') {
      const condition = single(rule.requires)
      if (condition !== undefined) needed.set(valued(...condition, rule.action), confidence)
      // Of two values, "only when the one" is "never when the other", however sure.
      if (condition !== undefined && (confidence >= LAW || values(condition[0]) === 2))
        laws.set(named(condition[0], rule.action), condition[1])
    }
  }
  /**
   * Of two values, one is for and one against: "only when confirmed", but "never in production"; of two ranges of a
   * number the rarer is the special one: "escalate only from 500 on", but "never refund from 500 on".
   */
  const isBetterNever = (key: string, value: Scalar | undefined, action: string) =>
    value !== undefined &&
    value !== true &&
    !(typeof value === 'string' && isRange(value) && isMinor(key, value)) &&
    values(key) === 2 &&
    (nevers.get(named(key, action)) ?? []).length === 1
  /** Whether "only with this argument" is told rather than that calls with it are of this action: kept as surely, or hardly ever broken. */
  const isBetterNeeded = (key: string, value: Scalar | undefined, action: string) => {
    if (value === undefined || !isArgument(key) || (typeof value === 'string' && isRange(value))) return false
    const name = valued(key, value, action)
    const [need = 0, lead = 0] = [needed.get(name), led.get(name)]
    return need > 0 && (need >= HARDLY_BROKEN || need >= lead)
  }
  const precondition = (rule: RuleOf<'precondition'>, { confidence, events = 0 }: Standing) => {
    const [key, value] = single(rule.requires) ?? ['']
    if (isBetterNever(key, value, rule.action)) return 'the prohibition of the other value says it'
    if (confidence < LAW && values(key) > 2 && nevers.has(named(key, rule.action)))
      return 'the prohibition of another value says it'
    const leading = leads.get(named(key, rule.action))?.get(value)
    if (leading === undefined || (confidence >= ABSOLUTE && leading < MOST_LED * events)) return undefined
    if (isBetterNeeded(key, value, rule.action)) return undefined
    const isState = value !== undefined && isGuard(key, value) && !isNarrow(key, value)
    if (confidence >= ABSOLUTE && isState) return undefined
    return 'an association of the two says it'
  }
  const association = (rule: RuleOf<'association'>) => {
    const [key, value] = single(rule.antecedent) ?? ['']
    return isBetterNeeded(key, value, rule.consequent) ? 'the precondition of the action says it' : undefined
  }
  const prohibition = (rule: RuleOf<'prohibition'>) => {
    const [key, value] = single(rule.antecedent) ?? ['']
    const name = named(key, rule.never)
    const required = laws.get(name)
    if (laws.has(name) && required !== value && !isBetterNever(key, required, rule.never))
      return 'the precondition of the action says it'
    const leading = leads.get(name)
    return leading === undefined || leading.has(value) ? undefined : 'the association of the action says it'
  }
  return policies.map((standing) => {
    const { rule } = standing
    if (rule.kind === 'association') return association(rule)
    if (rule.kind === 'precondition') return precondition(rule, standing)
    return rule.kind === 'prohibition' ? prohibition(rule) : undefined
  })
}

/** Fewest events that must be expected for their absence to say something. */
const MIN_EXPECTED = 5
/** From this share of what was to be expected on an action is not missing. */
const MOST_LEFT = 0.4

/**
 * Whether a prohibition only mirrors an association that holds in its context and takes the place of the action
 * there ("guests who ask for a refund are denied" makes "never refund when guest"): outside of what the association
 * speaks of, the action is not missing.
 */
export function mirrorsAssociation(
  prohibition: RuleOf<'prohibition'>,
  associations: readonly RuleOf<'association'>[],
  table: Table
): boolean {
  const context = sortedConditions(prohibition.antecedent)
  const never = table.actions.indexOf(prohibition.never)
  return associations.some(({ antecedent, consequent }) => {
    const further = sortedConditions(antecedent).filter(
      ([key]) => !Object.hasOwn(prohibition.antecedent, key)
    )
    const within = context.every(
      ([key, value]) => Object.hasOwn(antecedent, key) && antecedent[key] === value
    )
    if (!within || further.length === 0 || consequent === prohibition.never) return false
    const taken = new Uint8Array(table.rows)
    for (const row of allRowsWhere(table, Object.fromEntries(further))) taken[row] = 1
    const count = (rows: Uint32Array) => {
      const left = rows.filter((row) => taken[row] === 0)
      return { n: left.length, y: left.filter((row) => table.action[row] === never).length }
    }
    const here = count(allRowsWhere(table, prohibition.antecedent))
    const whole = count(allRowsWhere(table, {}))
    const expected = (here.n * whole.y) / Math.max(1, whole.n)
    return expected < MIN_EXPECTED || here.y > MOST_LEFT * expected
  })
}
