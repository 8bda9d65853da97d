import { Encoder } from '../src/events/encode.ts'
import type { RawEvent } from '../src/events/event.ts'
import type { Antecedent, Rule } from '../src/policies/policy.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'
import type { MiningWorld, Planted } from './mining-worlds.ts'
import {
  between,
  type Condition,
  chance,
  type Key,
  one,
  type Plan,
  pick,
  planOf,
  type Value
} from './varied-plans.ts'
import { gaussian } from './worlds.ts'

/**
 * Worlds that differ in everything: number of keys and of their values, actions, how alike the events of a session
 * are, whether one action leads to the next, noisy copies of keys, near-unique ids, numbers with a threshold; and in
 * which policies are planted with which strength.
 */
/** What stays the same all session long. */
interface Session {
  readonly name: string
  readonly fixed: ReadonlyMap<string, Value>
  readonly totals: readonly number[]
}

class Writer {
  readonly events: RawEvent[] = []
  readonly #plan: Plan
  readonly #random: Random
  readonly #session: Session
  readonly #seen = new Set<string>()
  readonly #read = new Set<string>()
  #owed = false
  #forced: string | undefined

  constructor(plan: Plan, random: Random, session: Session) {
    this.#plan = plan
    this.#random = random
    this.#session = session
  }

  write(length: number): void {
    const { order } = this.#plan
    if (order.first !== undefined && this.#keeps()) this.#emit('login', this.#context())
    while (this.events.length < length) this.#step()
    if (this.#forced !== undefined) this.#emit(this.#forced, this.#context())
    if (this.#owed) this.#emit('close', this.#context())
    if (order.last !== undefined && chance(this.#random, 0.5)) this.#emit('logout', this.#context())
  }

  #keeps(): boolean {
    return chance(this.#random, this.#plan.strength)
  }

  #context(): Map<string, Value> {
    const context = new Map(this.#session.fixed)
    for (const key of this.#plan.keys)
      if (!key.ofSession) context.set(key.name, key.values[pick(this.#random, key.totals)] as Value)
    for (const { name, of, noise } of this.#plan.copies) {
      const key = this.#plan.keys.find((other) => other.name === of) as Key
      const value = chance(this.#random, noise) ? one(this.#random, key.values) : context.get(of)
      context.set(name, `${name}-${String(value)}`)
    }
    context.set('amount', Math.round(10 ** between(this.#random, 1, 3)))
    return context
  }

  #free(context: Map<string, Value>): string {
    const { actions, follows, markov, order, precondition, prohibition } = this.#plan
    const last = actions.indexOf(String(this.events.at(-1)?.action))
    for (;;) {
      const action = (
        last >= 0 && chance(this.#random, markov)
          ? actions[follows[last] as number]
          : actions[pick(this.#random, this.#session.totals)]
      ) as string
      if (this.#plan.odds[actions.indexOf(action)] === 0) continue
      const lacks = (rule: Condition | undefined) =>
        rule !== undefined && context.get(rule.key) !== rule.value
      if (precondition?.action === action && lacks(precondition) && this.#keeps()) continue
      if (prohibition?.action === action && !lacks(prohibition) && this.#keeps()) {
        if (prohibition.instead !== undefined) return prohibition.instead
        continue
      }
      if (order.never !== undefined && action === 'edit' && this.#seen.has('seal') && this.#keeps()) continue
      if (order.once !== undefined && action === 'tell' && this.#seen.has('tell') && this.#keeps()) continue
      return action
    }
  }

  #step(): void {
    const { leads, limit, order } = this.#plan
    const context = this.#context()
    const led = leads.find(({ when }) => when.every(({ key, value }) => context.get(key) === value))
    let action = this.#free(context)
    if (this.#forced !== undefined) action = this.#forced
    else if (led !== undefined && chance(this.#random, led.strength)) action = led.action
    else if (
      led === undefined &&
      limit !== undefined &&
      (context.get('amount') as number) >= limit.at &&
      this.#keeps()
    )
      action = limit.action
    this.#forced = undefined
    const object = `order-${this.#session.name}-${this.#random.below(3)}`
    if (order.bound !== undefined && action === 'cancel' && !this.#read.has(object) && this.#keeps())
      action = 'read'
    if (order.precedence !== undefined && action === 'refund' && !this.#seen.has('look') && this.#keeps())
      action = 'look'
    if (action === 'read') this.#read.add(object)
    if (action === 'read' || action === 'cancel') context.set('arg.order_id', object)
    this.#emit(action, context)
    if (order.response !== undefined && action === 'open' && this.#keeps()) this.#owed = true
    if (order.chain !== undefined && action === 'build' && this.#keeps()) this.#forced = 'test'
    if (this.#owed && chance(this.#random, 0.2)) {
      this.#emit('close', this.#context())
      this.#owed = false
    }
  }

  #emit(action: string, context: Map<string, Value>): void {
    const { outcome } = this.#plan
    const denied = outcome?.action === action && context.get(outcome.key) === outcome.value && this.#keeps()
    const ends = denied ? 'denied' : chance(this.#random, 0.92) ? 'success' : 'error'
    this.#seen.add(action)
    const request = `req-${this.#session.name}-${this.events.length}`
    this.events.push({
      session: this.#session.name,
      action,
      seq: this.events.length,
      outcome: ends,
      context: { request_id: request, ...Object.fromEntries(context) }
    })
  }
}

const bare = { antecedent: {} } as const
const having = ({ key, value }: Condition): Antecedent => ({ [key]: value })

/** Of two values the other one: "only when confirmed" is "never when not confirmed". */
function otherwise({ keys }: Plan, { key, value }: Condition): Antecedent[] {
  const values = keys.find(({ name }) => name === key)?.values ?? []
  return values.length === 2
    ? values.filter((other) => other !== value).map((other) => ({ [key]: other }))
    : []
}

/** The planted policies; keys that a noisy copy stands for may be named by it. */
function plantedIn(plan: Plan): Planted[] {
  const { leads, limit, precondition, prohibition, outcome, order } = plan
  const names = (when: readonly Condition[]) => when.map(({ key }) => key).join(' and ')
  const planted: Planted[] = leads.map(({ when, action }) => ({
    name: `association of ${names(when)}`,
    rules: [
      {
        kind: 'association',
        antecedent: Object.fromEntries(when.map(({ key, value }) => [key, value])),
        consequent: action
      }
    ]
  }))
  const add = (name: string, ...rules: Rule[]) => planted.push({ name, rules })
  if (limit !== undefined) {
    const [above, below] = [{ amount: `>=${limit.at}` }, { amount: `<${limit.at}` }]
    planted.push({
      name: 'limit',
      limit: { key: 'amount', at: limit.at },
      rules: [
        { kind: 'association', antecedent: above, consequent: limit.action },
        { kind: 'precondition', action: limit.action, requires: above },
        { kind: 'prohibition', antecedent: below, never: limit.action }
      ]
    })
  }
  if (precondition !== undefined)
    add(
      'precondition',
      { kind: 'precondition', action: 'pay', requires: having(precondition) },
      ...otherwise(plan, precondition).map(
        (antecedent): Rule => ({ kind: 'prohibition', antecedent, never: 'pay' })
      )
    )
  if (prohibition !== undefined)
    add(
      'prohibition',
      { kind: 'prohibition', antecedent: having(prohibition), never: 'drop' },
      ...otherwise(plan, prohibition).map(
        (requires): Rule => ({ kind: 'precondition', action: 'drop', requires })
      )
    )
  if (outcome !== undefined)
    add('outcome', { kind: 'outcome', action: 'update', antecedent: having(outcome), outcome: 'denied' })
  const sequence = (
    template: 'precedence' | 'response' | 'chain_precedence' | 'chain_response' | 'not_succession',
    activation: string,
    target: string
  ): Rule => ({
    kind: 'sequence',
    template,
    activation,
    target,
    ...bare
  })
  const single = (template: 'first' | 'last' | 'exactly_once', activation: string): Rule => ({
    kind: 'sequence',
    template,
    activation,
    ...bare
  })
  if (order.precedence) add('precedence', sequence('precedence', 'refund', 'look'))
  if (order.bound)
    add('bound precedence', {
      kind: 'sequence',
      template: 'precedence',
      activation: 'cancel',
      target: 'read',
      same: 'arg.order_id',
      ...bare
    })
  if (order.response)
    add('response', sequence('response', 'open', 'close'), sequence('precedence', 'close', 'open'))
  if (order.chain)
    add('chain', sequence('chain_response', 'build', 'test'), sequence('chain_precedence', 'test', 'build'))
  if (order.never) add('not succession', sequence('not_succession', 'seal', 'edit'))
  if (order.once)
    add('at most once', { kind: 'sequence', template: 'at_most', activation: 'tell', most: 1, ...bare })
  if (order.first) add('first', single('first', 'login'), single('exactly_once', 'login'))
  if (order.last) add('last', single('last', 'logout'))
  return planted
}

export function variedWorld(seed: number, events: number, structured = true): MiningWorld {
  const plan = planOf(seed, structured)
  const random = seededRandom(seed + 0x5eed)
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('world.jsonl')
  let line = 0
  for (let s = 0; line < events; s++) {
    const fixed = new Map<string, Value>()
    for (const key of plan.keys)
      if (key.ofSession) fixed.set(key.name, key.values[pick(random, key.totals)] as Value)
    let sum = 0
    const totals = plan.odds.map((odd) => {
      sum += odd * Math.exp(plan.clustering * gaussian(random))
      return sum
    })
    const writer = new Writer(plan, random, { name: `s${s}`, fixed, totals })
    writer.write(Math.max(3, Math.round(plan.length * Math.exp(0.6 * gaussian(random)))))
    for (const event of writer.events) encoder.add(event, file, ++line)
  }
  return {
    planted: plantedIn(plan),
    table: encoder.finish()
  }
}
