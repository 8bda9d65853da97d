import { type Random, seededRandom } from '../src/statistics/random.ts'
import { gaussian } from './worlds.ts'

/** What a varied world is to be like: drawn once, before any of its sessions is written. */
export type Value = string | number | boolean

export interface Key {
  readonly name: string
  readonly values: readonly Value[]
  readonly totals: readonly number[]
  readonly ofSession: boolean
}

export interface Condition {
  readonly key: string
  readonly value: Value
}

export interface Plan {
  readonly keys: readonly Key[]
  readonly copies: readonly { readonly name: string; readonly of: string; readonly noise: number }[]
  readonly actions: readonly string[]
  readonly odds: readonly number[]
  /** By action: what it is followed by more often. */
  readonly follows: readonly number[]
  readonly markov: number
  readonly clustering: number
  readonly length: number
  readonly leads: readonly {
    readonly when: readonly Condition[]
    readonly action: string
    readonly strength: number
  }[]
  readonly limit: { readonly at: number; readonly action: string } | undefined
  readonly precondition: (Condition & { readonly action: string }) | undefined
  readonly prohibition:
    | (Condition & { readonly action: string; readonly instead: string | undefined })
    | undefined
  readonly outcome: (Condition & { readonly action: string }) | undefined
  readonly order: Readonly<Record<Ordered, readonly [string, string] | undefined>>
  readonly strength: number
}

type Ordered = 'precedence' | 'bound' | 'response' | 'chain' | 'never' | 'once' | 'first' | 'last'

export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random.uniform()
export const chance = (random: Random, share: number): boolean => random.uniform() < share
export const one = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T

function totalsOf(random: Random, size: number, spread: number): number[] {
  let sum = 0
  return Array.from({ length: size }, () => {
    sum += Math.exp(spread * gaussian(random))
    return sum
  })
}

export function pick(random: Random, totals: readonly number[]): number {
  const at = random.uniform() * (totals.at(-1) as number)
  return Math.max(
    0,
    totals.findIndex((total) => at < total)
  )
}

const sizes = [2, 2, 3, 4, 5, 6, 8, 12, 20, 30]

function keyOf(random: Random, name: string, size: number, ofSession: boolean): Key {
  const style = random.below(3)
  const value = (i: number): Value => {
    if (size === 2 && style < 2) return i === 0
    return style === 0
      ? `${name}_${String(i).padStart(2, '0')}`
      : style === 1
        ? `v${i}`
        : `${'abcdefgh'[i % 8]}${'klmn'[i >> 3]}`
  }
  return {
    name,
    values: Array.from({ length: size }, (_, i) => value(i)),
    totals: totalsOf(random, size, 0.4),
    ofSession
  }
}

export function planOf(seed: number, structured: boolean): Plan {
  const random = seededRandom(seed)
  const number = 3 + random.below(10)
  const intents = 4 + random.below(9)
  const keys = [
    keyOf(random, 'intent', intents, false),
    keyOf(random, 'state', 2 + random.below(3), false),
    keyOf(random, 'zone', 2 + random.below(4), chance(random, 0.5)),
    ...Array.from({ length: number - 3 }, (_, i) =>
      keyOf(random, `key${i}`, one(random, sizes), chance(random, 0.5))
    )
  ]
  const [intent, state, zone] = keys as [Key, Key, Key]
  const special = [
    'pay',
    'drop',
    'update',
    'look',
    'refund',
    'read',
    'cancel',
    'open',
    'close',
    'build',
    'test',
    'seal',
    'edit',
    'tell',
    'login',
    'logout',
    'ask'
  ]
  const others = Array.from({ length: 3 + random.below(12) }, (_, i) => `act${i}`)
  const leading = Array.from({ length: 2 + random.below(Math.min(4, intents - 2)) }, (_, i) => `do${i}`)
  const actions = [...special, ...others, ...leading, 'escalate', 'deny']
  const rare = new Set(['login', 'logout', 'close', 'test', 'deny', 'escalate'])
  const odds = actions.map((action) =>
    rare.has(action)
      ? structured
        ? 0
        : 0.5
      : Math.exp(0.5 * gaussian(random)) * (special.includes(action) ? 2 : 1)
  )
  const plants = () => structured && chance(random, 0.85)
  const strength = () => between(random, 0.66, 0.98)
  const condition = (key: Key): Condition => ({ key: key.name, value: one(random, key.values) })
  const leads = leading.map((action, i) => ({
    when: [{ key: 'intent', value: intent.values[i] as Value }],
    action,
    strength: strength()
  }))
  const both = {
    when: [{ key: 'intent', value: intent.values.at(-1) as Value }, condition(zone)],
    action: 'deny',
    strength: between(random, 0.8, 0.98)
  }
  const pair = (a: string, b: string): readonly [string, string] | undefined =>
    plants() ? [a, b] : undefined
  return {
    keys,
    copies: chance(random, 0.5)
      ? [{ name: 'tool', of: one(random, keys).name, noise: between(random, 0.01, 0.08) }]
      : [],
    actions,
    odds,
    follows: actions.map(() => random.below(actions.length)),
    markov: structured && chance(random, 0.5) ? between(random, 0, 0.3) : 0,
    clustering: between(random, 0, 0.6),
    length: between(random, 8, 30),
    leads: structured ? [both, ...leads] : [],
    limit: plants() ? { at: Math.round(between(random, 2, 8)) * 100, action: 'escalate' } : undefined,
    precondition: plants() ? { ...condition(state), action: 'pay' } : undefined,
    prohibition: plants()
      ? { ...condition(zone), action: 'drop', instead: chance(random, 0.5) ? 'ask' : undefined }
      : undefined,
    outcome: plants() ? { ...condition(zone), action: 'update' } : undefined,
    order: {
      precedence: pair('refund', 'look'),
      bound: pair('cancel', 'read'),
      response: pair('open', 'close'),
      chain: pair('build', 'test'),
      never: pair('seal', 'edit'),
      once: pair('tell', 'tell'),
      first: pair('login', 'login'),
      last: pair('logout', 'logout')
    },
    strength: between(random, 0.85, 0.99)
  }
}
