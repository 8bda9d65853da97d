import { Encoder } from '../src/events/encode.ts'
import type { RawEvent } from '../src/events/event.ts'
import type { Table } from '../src/events/table.ts'
import type { Rule } from '../src/policies/policy.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'

/** A policy put into a world: any of the rules says it (directly after build comes test; test only directly after build). */
export interface Planted {
  readonly name: string
  readonly rules: readonly Rule[]
  /** Of a limit: the number at which it lies, and its key. A boundary of the log close by is as good. */
  readonly limit?: { readonly key: string; readonly at: number }
}

/** As far as a limit may be from where it was planted. */
const CLOSE = 0.12

/** The planted policies with the boundaries that stand in the table, where these are close to what was planted. */
export const asFound = (planted: readonly Planted[], { items }: Table): readonly Planted[] =>
  planted.map((one) => {
    const { limit } = one
    if (limit === undefined) return one
    const boundary = items
      .filter(({ key }) => key === limit.key)
      .map(({ value }) => Number(/^(?:<|>=)(.+)$/.exec(String(value))?.[1]))
      .find((at) => Math.abs(at - limit.at) <= CLOSE * limit.at)
    if (boundary === undefined) return one
    const text = JSON.stringify(one.rules).replaceAll(new RegExp(`(<|>=)${limit.at}"`, 'g'), `$1${boundary}"`)
    return { ...one, rules: JSON.parse(text) as Rule[] }
  })

export interface MiningWorld {
  readonly planted: readonly Planted[]
  readonly table: Table
}

const between = (random: Random, low: number, high: number): number => low + (high - low) * random.uniform()

function draw<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  let rest = random.uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of choices) {
    rest -= weight
    if (rest < 0) return choice
  }
  return (choices.at(-1) as readonly [T, number])[0]
}

const INTENTS = 6
const specials = [
  'pay',
  'delete',
  'update',
  'lookup',
  'refund',
  'read',
  'cancel',
  'open',
  'build',
  'approve',
  'edit',
  'notify'
]

/** Odds of what the planted policies let happen less often, or look at in one context only. */
const odds: Readonly<Record<string, number>> = {
  refund: 3,
  cancel: 4,
  read: 2,
  pay: 3,
  update: 7,
  delete: 2,
  edit: 2,
  approve: 2,
  notify: 2,
  open: 2,
  build: 2
}

interface Strengths {
  readonly intents: readonly number[]
  readonly rule: () => number
}

function intentOf(random: Random): string | undefined {
  if (random.uniform() < 0.4) return undefined
  return `i${random.uniform() < 0.3 ? INTENTS - 1 : random.below(INTENTS - 1)}`
}

type Surroundings = Readonly<{
  intent: string | undefined
  channel: string
  confirmed: boolean
  amount: number
}>

/** One session of the agent that keeps the planted policies, each as often as its strength says. */
function session(
  random: Random,
  name: string,
  length: number,
  strengths: Strengths,
  structured: boolean
): RawEvent[] {
  const role = draw(random, [
    ['admin', 0.3],
    ['viewer', 0.25],
    ['guest', 0.45]
  ] as const)
  const env = draw(random, [
    ['prod', 0.4],
    ['dev', 0.35],
    ['staging', 0.25]
  ] as const)
  const tenant = `t${random.below(6)}`
  const events: RawEvent[] = []
  const seen = new Set<string>()
  const read = new Set<string>()
  let owed = false
  let forced: string | undefined
  const keeps = () => random.uniform() < strengths.rule()
  const emit = (
    action: string,
    context: Surroundings & Readonly<Record<string, unknown>>,
    outcome?: string
  ) => {
    seen.add(action)
    events.push({
      session: name,
      action,
      seq: events.length,
      outcome: outcome ?? (random.uniform() < 0.93 ? 'success' : 'error'),
      context: { role, env, tenant, ...context }
    })
  }
  // Many events serve no intent: what the agent does then is up to chance and to the other rules.
  const surroundings = (): Surroundings => ({
    intent: intentOf(random),
    channel: `c${random.below(4)}`,
    confirmed: random.uniform() < 0.45,
    amount: Math.round(10 ** between(random, 1, 4))
  })
  const allowed = (action: string, context: Surroundings): boolean => {
    if (!structured) return true
    if (action === 'pay') return context.confirmed || !keeps()
    if (action === 'delete') return env !== 'prod'
    if (action === 'edit') return !seen.has('approve')
    if (action === 'notify') return !seen.has('notify')
    return true
  }
  if (structured && keeps()) emit('login', surroundings())
  while (events.length < length) {
    const context = surroundings()
    const intent = Number(context.intent?.slice(1) ?? Number.NaN)
    let action: string
    if (forced !== undefined) action = forced
    else if (structured && role === 'guest' && intent === INTENTS - 1 && keeps()) action = 'deny'
    else if (structured && intent < INTENTS - 1 && random.uniform() < (strengths.intents[intent] as number))
      action = `do_${intent}`
    else {
      do
        action = draw(random, [
          ...specials.map((special) => [special, odds[special] ?? 1] as const),
          ['deny', 0.3],
          ...Array.from({ length: INTENTS }, (_, i) => [`do_${i}`, 0.25] as const)
        ])
      while (!allowed(action, context))
    }
    forced = undefined
    const order = `order-${name}-${random.below(3)}`
    if (structured && action === 'cancel' && !read.has(order) && keeps()) action = 'read'
    if (structured && action === 'refund' && !seen.has('lookup') && keeps()) action = 'lookup'
    if (action === 'read') read.add(order)
    const arg = action === 'read' || action === 'cancel' ? { 'arg.order_id': order } : {}
    const denied = structured && action === 'update' && role === 'viewer' && keeps()
    emit(action, { ...context, ...arg }, denied ? 'denied' : undefined)
    if (structured && action === 'open' && keeps()) owed = true
    if (structured && action === 'build' && keeps()) forced = 'test'
    if (owed && random.uniform() < 0.2) {
      emit('close', surroundings())
      owed = false
    }
  }
  if (forced !== undefined) emit(forced, surroundings())
  if (owed) emit('close', surroundings())
  if (structured && random.uniform() < 0.5) emit('logout', surroundings())
  return events
}

const bare = { antecedent: {} } as const

const rulesOf = (): readonly Planted[] => [
  ...Array.from(
    { length: INTENTS - 1 },
    (_, i): Planted => ({
      name: `association intent=i${i}`,
      rules: [{ kind: 'association', antecedent: { intent: `i${i}` }, consequent: `do_${i}` }]
    })
  ),
  {
    name: 'association of two conditions',
    rules: [
      { kind: 'association', antecedent: { intent: `i${INTENTS - 1}`, role: 'guest' }, consequent: 'deny' }
    ]
  },
  { name: 'precondition', rules: [{ kind: 'precondition', action: 'pay', requires: { confirmed: true } }] },
  { name: 'prohibition', rules: [{ kind: 'prohibition', antecedent: { env: 'prod' }, never: 'delete' }] },
  {
    name: 'outcome',
    rules: [{ kind: 'outcome', action: 'update', antecedent: { role: 'viewer' }, outcome: 'denied' }]
  },
  {
    name: 'precedence',
    rules: [{ kind: 'sequence', template: 'precedence', activation: 'refund', target: 'lookup', ...bare }]
  },
  {
    name: 'precedence on the same object',
    rules: [
      {
        kind: 'sequence',
        template: 'precedence',
        activation: 'cancel',
        target: 'read',
        same: 'arg.order_id',
        ...bare
      }
    ]
  },
  {
    name: 'response',
    rules: [
      { kind: 'sequence', template: 'response', activation: 'open', target: 'close', ...bare },
      { kind: 'sequence', template: 'precedence', activation: 'close', target: 'open', ...bare }
    ]
  },
  {
    name: 'chain',
    rules: [
      { kind: 'sequence', template: 'chain_response', activation: 'build', target: 'test', ...bare },
      { kind: 'sequence', template: 'chain_precedence', activation: 'test', target: 'build', ...bare }
    ]
  },
  {
    name: 'not succession',
    rules: [{ kind: 'sequence', template: 'not_succession', activation: 'approve', target: 'edit', ...bare }]
  },
  {
    name: 'at most once',
    rules: [{ kind: 'sequence', template: 'at_most', activation: 'notify', most: 1, ...bare }]
  },
  {
    name: 'first',
    rules: [
      { kind: 'sequence', template: 'first', activation: 'login', ...bare },
      { kind: 'sequence', template: 'exactly_once', activation: 'login', ...bare }
    ]
  },
  { name: 'last', rules: [{ kind: 'sequence', template: 'last', activation: 'logout', ...bare }] }
]

/** A log in which policies of every kind hold, or none does: then actions come as they like. */
export function miningWorld(seed: number, events: number, structured = true): MiningWorld {
  const random = seededRandom(seed)
  const strengths: Strengths = {
    intents: Array.from({ length: INTENTS }, () => between(random, 0.68, 0.97)),
    rule: () => base
  }
  const base = between(random, 0.85, 0.99)
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('world.jsonl')
  let line = 0
  for (let s = 0; line < events; s++) {
    const length = Math.max(4, Math.round(Math.exp(between(random, 2.2, 3.6))))
    for (const event of session(random, `session-${s}`, length, strengths, structured))
      encoder.add(event, file, ++line)
  }
  return { planted: structured ? rulesOf() : [], table: encoder.finish() }
}
