import { Encoder } from '../src/events/encode.ts'
import type { Antecedent, Rule } from '../src/policies/policy.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'
import type { MiningWorld, Planted } from './mining-worlds.ts'
import { gaussian } from './worlds.ts'

/**
 * Worlds in which order is kept in one context only: what never comes after an action there, how often one may be done,
 * what each session does once. Contexts also differ in how long their sessions are and in what is done in them, which is
 * no rule of order; some are drawn for each event.
 */
interface Key {
  readonly name: string
  readonly shares: readonly number[]
  readonly ofSession: boolean
}

interface Condition {
  readonly key: Key
  readonly value: string
}

interface Plan {
  readonly keys: readonly Key[]
  readonly actions: readonly string[]
  readonly odds: readonly number[]
  /** By value of the first key: how much more often each action is done, and how long sessions are. */
  readonly habits: readonly (readonly number[])[]
  readonly lengths: readonly number[]
  readonly length: number
  readonly clustering: number
  readonly strength: number
  readonly never: Condition | undefined
  readonly limit: (Condition & { readonly most: number }) | undefined
  readonly once: Condition | undefined
}

const between = (random: Random, low: number, high: number): number => low + (high - low) * random.uniform()
const chance = (random: Random, share: number): boolean => random.uniform() < share

function pick(random: Random, shares: readonly number[]): number {
  let left = random.uniform() * shares.reduce((sum, share) => sum + share, 0)
  const found = shares.findIndex((share) => {
    left -= share
    return left < 0
  })
  return found < 0 ? shares.length - 1 : found
}

const words = ['red', 'green', 'blue', 'amber', 'white']
const special = ['seal', 'edit', 'tell']

function planOf(seed: number, structured: boolean): Plan {
  const random = seededRandom(seed)
  const keys = Array.from({ length: 2 + random.below(4) }, (_, k): Key => {
    const values = 2 + random.below(4)
    return {
      name: `key_${words[k]}`,
      shares: Array.from({ length: values }, () => between(random, 0.4, 1)),
      ofSession: chance(random, 0.6)
    }
  })
  const actions = [
    ...special,
    ...Array.from({ length: 4 + random.below(6) }, (_, a) => `do_${'abcdefghij'[a]}`)
  ]
  const odds = actions.map((action) =>
    special.includes(action) ? between(random, 1, 1.8) : Math.exp(0.5 * gaussian(random))
  )
  const first = keys[0] as Key
  const condition = (share: number, ofSession?: boolean): Condition | undefined => {
    const fitting = keys.filter((key) => ofSession === undefined || key.ofSession === ofSession)
    const key = fitting[random.below(Math.max(1, fitting.length))]
    const isPlanted = chance(random, share)
    if (!structured || !isPlanted || key === undefined) return undefined
    return { key, value: words[random.below(key.shares.length)] as string }
  }
  const limited = condition(0.7)
  return {
    keys,
    actions,
    odds,
    habits: first.shares.map(() => actions.map(() => (structured ? Math.exp(0.2 * gaussian(random)) : 1))),
    lengths: first.shares.map(() => (structured ? between(random, 0.7, 1.4) : 1)),
    length: between(random, 9, 22),
    clustering: between(random, 0, 0.4),
    strength: between(random, 0.93, 1),
    never: condition(0.7),
    limit:
      limited === undefined
        ? undefined
        : { ...limited, most: limited.key.ofSession ? 1 + random.below(2) : 1 },
    once: condition(0.5, true)
  }
}

type Context = Readonly<Record<string, string>>
interface Event {
  readonly action: string
  readonly context: Context
}

const holds = ({ key, value }: Condition, context: Context): boolean => context[key.name] === value

function session(plan: Plan, random: Random): readonly Event[] {
  const { keys, actions, limit, never, once } = plan
  const drawn = (own: readonly Key[]): Context =>
    Object.fromEntries(own.map(({ name, shares }) => [name, words[pick(random, shares)] as string]))
  const fixed = drawn(keys.filter(({ ofSession }) => ofSession))
  const first = keys[0] as Key
  const habit = words.indexOf(fixed[first.name] ?? 'red')
  const odds = plan.odds.map(
    (odd, a) => odd * (plan.habits[habit]?.[a] ?? 1) * Math.exp(plan.clustering * gaussian(random))
  )
  const events: Event[] = []
  const length = Math.max(
    3,
    Math.round(plan.length * (plan.lengths[habit] ?? 1) * Math.exp(0.3 * gaussian(random)))
  )
  const isKept = () => chance(random, plan.strength)
  while (events.length < length) {
    const context = { ...fixed, ...drawn(keys.filter(({ ofSession }) => !ofSession)) }
    const action = actions[pick(random, odds)] as string
    const done = (name: string, where: Condition) =>
      events.filter((event) => event.action === name && holds(where, event.context)).length
    const isBreach =
      (action === 'edit' && never !== undefined && done('seal', never) > 0) ||
      (action === 'tell' && limit !== undefined && holds(limit, context) && done('tell', limit) >= limit.most)
    if (!isBreach || !isKept()) events.push({ action, context })
  }
  if (once === undefined) return events
  const times = holds(once, fixed) && isKept() ? 1 : random.below(5)
  for (let i = 0; i < times; i++)
    events.splice(random.below(events.length + 1), 0, {
      action: 'verify',
      context: events[0]?.context ?? fixed
    })
  return events
}

const where = ({ key, value }: Condition): Antecedent => ({ [key.name]: value })

function plantedIn({ never, limit, once }: Plan): Planted[] {
  const sequence = (rule: Omit<Extract<Rule, { kind: 'sequence' }>, 'kind'>): Rule => ({
    kind: 'sequence',
    ...rule
  })
  return [
    never && {
      name: `never in a context of ${never.key.ofSession ? 'sessions' : 'events'}`,
      rules: [
        sequence({ template: 'not_succession', activation: 'seal', target: 'edit', antecedent: where(never) })
      ]
    },
    limit && {
      name: `at most ${limit.most} in a context of ${limit.key.ofSession ? 'sessions' : 'events'}`,
      rules: [
        sequence({ template: 'at_most', activation: 'tell', most: limit.most, antecedent: where(limit) }),
        ...(limit.most === 1
          ? [sequence({ template: 'exactly_once', activation: 'tell', antecedent: where(limit) })]
          : [])
      ]
    },
    once && {
      name: 'exactly once in a context',
      rules: [sequence({ template: 'exactly_once', activation: 'verify', antecedent: where(once) })]
    }
  ].filter((one) => one !== undefined)
}

export function contextWorld(seed: number, events: number, structured = true): MiningWorld {
  const plan = planOf(seed, structured)
  const random = seededRandom(seed + 0x5eed)
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('world.jsonl')
  let line = 0
  for (let s = 0; line < events; s++)
    session(plan, random).forEach(({ action, context }) => {
      encoder.add(
        { session: `s${s}`, agent: 'agent', action, outcome: 'success', context, seq: line },
        file,
        ++line
      )
    })
  return { planted: plantedIn(plan), table: encoder.finish() }
}
