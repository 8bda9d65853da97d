import { Encoder } from '../src/events/encode.ts'
import type { Antecedent, Rule, Template } from '../src/policies/policy.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'
import type { MiningWorld } from './mining-worlds.ts'
import { templateSession } from './template-sessions.ts'
import { gaussian } from './worlds.ts'

/**
 * Worlds of a few planted policies each, so that every template of order, with and without a context and on objects, and
 * every kind with one and with two conditions can be told apart by how often it is found.
 */
export interface Key {
  readonly name: string
  readonly values: readonly string[]
  readonly shares: readonly number[]
  readonly ofSession: boolean
}

export interface Condition {
  readonly key: string
  readonly value: string
}

export const shapes = [
  'precedence',
  'response',
  'chain_precedence',
  'chain_response',
  'not_succession',
  'exactly_once',
  'at_most 1',
  'at_most 2',
  'at_most 3',
  'first',
  'last',
  'bound precedence',
  'bound response',
  'bound not_succession',
  'association',
  'precondition',
  'prohibition',
  'outcome'
] as const
export type Shape = (typeof shapes)[number]

/** Something that is kept in these worlds: of actions of its own, where its conditions hold. */
export interface Kept {
  readonly shape: Shape
  readonly when: readonly Condition[]
  readonly action: string
  readonly target: string
  readonly strength: number
  /** Whether the target is done for the sake of the action only. */
  readonly isServant: boolean
}

export interface Plan {
  readonly keys: readonly Key[]
  readonly actions: readonly string[]
  readonly odds: readonly number[]
  /** By value of the first key: how much more often each action is done, and how long sessions are. */
  readonly habits: readonly (readonly number[])[]
  readonly lengths: readonly number[]
  readonly length: number
  readonly spread: number
  readonly clustering: number
  /** Chance that what is done is what usually follows the last action, and what that is. */
  readonly markov: number
  readonly follows: readonly number[]
  readonly kept: readonly Kept[]
}

export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random.uniform()
export const chance = (random: Random, share: number): boolean => random.uniform() < share

const letters = 'abcdefghijklmnop'
const single = new Set<Shape>(['exactly_once', 'at_most 1', 'at_most 2', 'at_most 3', 'first', 'last'])
/** What is decided for a session as a whole. */
const ofSessions = new Set<Shape>(['exactly_once', 'at_most 2', 'at_most 3', 'first', 'last'])
const withCondition = new Set<Shape>(['association', 'precondition', 'prohibition', 'outcome'])

function keysOf(random: Random): Key[] {
  return Array.from({ length: 3 + random.below(4) }, (_, k): Key => {
    const values = Array.from({ length: 2 + random.below(3) }, (_, v) => `${letters[k]}${v}`)
    return {
      name: `key_${letters[k]}`,
      values,
      shares: values.map(() => between(random, 0.4, 1)),
      // One of each sort at least.
      ofSession: k === 0 || (k > 1 && chance(random, 0.5))
    }
  })
}

function conditionsFor(random: Random, keys: readonly Key[], shape: Shape): Condition[] {
  const fitting = keys.filter(({ ofSession }) => ofSession || !ofSessions.has(shape))
  const one = fitting[random.below(fitting.length)] as Key
  const others = keys.filter((key) => key !== one)
  const other = others[random.below(others.length)] as Key
  const condition = ({ name, values }: Key): Condition => ({
    key: name,
    value: values[random.below(values.length)] as string
  })
  const number = withCondition.has(shape) ? 1 + random.below(2) : random.below(2)
  return [one, other].slice(0, number).map(condition)
}

/** Each action about so often in a session, were nothing kept. */
function timesOf(random: Random, { shape, when }: Pick<Kept, 'shape' | 'when'>): readonly [number, number] {
  if (shape === 'exactly_once' || shape === 'first' || shape === 'last') return [0, 0]
  const limit = /^at_most (\d)$/.exec(shape)
  if (limit !== null) return [Number(limit[1]) * between(random, 1, 1.7) + 0.3 * when.length, 0]
  if (shape.endsWith('not_succession')) return [between(random, 0.8, 1.3), between(random, 1, 2)]
  if (shape === 'association') return [between(random, 0.2, 0.5), 0]
  return [between(random, 0.9, 1.6) * (1 + 0.4 * when.length), between(random, 0.2, 0.8)]
}

function planOf(seed: number, structured: boolean, only: Shape | undefined): Plan {
  const random = seededRandom(seed)
  const keys = keysOf(random)
  const length = between(random, 8, 18)
  const actions = Array.from({ length: 4 + random.below(7) }, (_, a) => `do_${letters[a]}`)
  const odds = actions.map(() => Math.exp(0.5 * gaussian(random)))
  const kept: Kept[] = []
  const perSession: number[] = []
  const number = 2 + random.below(3)
  for (let k = 0; k < number; k++) {
    const shape = only !== undefined && k === 0 ? only : (shapes[random.below(shapes.length)] as Shape)
    const when = conditionsFor(random, keys, shape)
    const strength = between(random, shape === 'association' ? 0.7 : 0.9, 1)
    // In a context it is done for other reasons elsewhere.
    const isServant = /response/.test(shape) && when.length === 0 && chance(random, 0.5)
    const own: Kept = { shape, when, action: `own_${k}`, target: `other_${k}`, strength, isServant }
    const [first, second] = timesOf(random, own)
    kept.push(own)
    actions.push(own.action)
    perSession.push(first)
    if (single.has(shape) || withCondition.has(shape)) continue
    actions.push(own.target)
    perSession.push(isServant ? 0 : second)
  }
  const free = Math.max(length / 3, length - perSession.reduce((sum, times) => sum + times, 0))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  const habitual = keys.find(({ ofSession }) => ofSession) as Key
  return {
    keys,
    actions,
    odds: [...odds.map((odd) => (odd * free) / total), ...perSession],
    habits: habitual.values.map(() =>
      actions.map(() => (structured ? Math.exp(0.15 * gaussian(random)) : 1))
    ),
    lengths: habitual.values.map(() => (structured ? between(random, 0.7, 1.4) : 1)),
    length,
    spread: between(random, 0.1, 0.6),
    clustering: between(random, 0, 0.5),
    markov: structured && chance(random, 0.5) ? between(random, 0, 0.1) : 0,
    follows: actions.map(() => random.below(actions.length)),
    kept: structured ? kept : []
  }
}

const where = (when: readonly Condition[]): Antecedent =>
  Object.fromEntries(when.map(({ key, value }) => [key, value]))

const objectKey = 'arg.object'

function sequencesOf({ shape, when, action, target, isServant }: Kept): Rule[] {
  const same = shape.startsWith('bound ') ? { same: objectKey } : {}
  const template = shape.replace('bound ', '').replace(/ \d$/, '') as Template
  const antecedent = where(when)
  const own = { kind: 'sequence', template, activation: action, ...same, antecedent } as const
  if (shape.startsWith('at_most')) {
    const once = { ...own, template: 'exactly_once' } as const
    return [{ ...own, most: Number(shape.at(-1)) }, ...(shape === 'at_most 1' ? [once] : [])]
  }
  if (single.has(shape)) return [own]
  const rule: Rule = { ...own, target }
  if (!template.startsWith('chain') && !isServant) return [rule]
  // Of two that are done together the one says it as well as the other.
  const turned = {
    response: 'precedence',
    chain_response: 'chain_precedence',
    chain_precedence: 'chain_response'
  }
  const other = turned[template as keyof typeof turned] as Template
  const isAhead = template === 'chain_precedence'
  const [earlier, later] = isAhead ? [target, action] : [action, target]
  const next: Rule = {
    kind: 'association',
    antecedent: { ...antecedent, previous_action: earlier },
    consequent: later
  }
  return [
    rule,
    { ...own, template: other, activation: target, target: action },
    ...(template === 'response' ? [] : [next])
  ]
}

/** Of two values the other one: "only when confirmed" is "never when not confirmed". */
function otherwise(keys: readonly Key[], { key, value }: Condition): Antecedent[] {
  const values = keys.find(({ name }) => name === key)?.values ?? []
  return values.length === 2
    ? values.filter((other) => other !== value).map((other) => ({ [key]: other }))
    : []
}

function rulesOf(keys: readonly Key[], kept: Kept): Rule[] {
  const { shape, when, action } = kept
  const antecedent = where(when)
  if (shape === 'association') return [{ kind: 'association', antecedent, consequent: action }]
  if (shape === 'outcome') return [{ kind: 'outcome', action, antecedent, outcome: 'denied' }]
  const precondition = (requires: Antecedent): Rule => ({ kind: 'precondition', action, requires })
  const prohibition = (context: Antecedent): Rule => ({
    kind: 'prohibition',
    antecedent: context,
    never: action
  })
  // What requires two conditions requires each of them.
  if (shape === 'precondition')
    return [
      precondition(antecedent),
      ...when.map((one) => precondition(where([one]))),
      ...when.flatMap((one) => otherwise(keys, one).map(prohibition))
    ]
  if (shape === 'prohibition') {
    const [only, more] = when as readonly [Condition, Condition?]
    const others = more === undefined ? otherwise(keys, only) : []
    return [prohibition(antecedent), ...others.map(precondition)]
  }
  return sequencesOf(kept)
}

const nameOf = ({ keys }: Plan, { shape, when }: Kept): string => {
  if (withCondition.has(shape)) return `${shape} of ${when.length === 1 ? 'one' : 'two'}`
  const key = keys.find(({ name }) => name === when[0]?.key)
  if (key === undefined) return shape
  return `${shape} in a context of ${key.ofSession ? 'sessions' : 'events'}`
}

/** A world in which, where `only` is given, the first of the policies has that shape. */
export function templateWorld(seed: number, events: number, structured = true, only?: Shape): MiningWorld {
  const plan = planOf(seed, structured, only)
  const random = seededRandom(seed + 0x5eed)
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('world.jsonl')
  let line = 0
  for (let s = 0; line < events; s++)
    for (const event of templateSession(plan, random, `s${s}`, objectKey))
      encoder.add({ session: `s${s}`, agent: 'agent', ...event, seq: line }, file, ++line)
  return {
    planted: plan.kept.map((kept) => ({ name: nameOf(plan, kept), rules: rulesOf(plan.keys, kept) })),
    table: encoder.finish()
  }
}
