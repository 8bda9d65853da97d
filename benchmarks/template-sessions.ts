import type { Random } from '../src/statistics/random.ts'
import { type Condition, chance, type Kept, type Key, type Plan, type Shape } from './template-worlds.ts'
import { gaussian } from './worlds.ts'

type Context = Readonly<Record<string, string>>

interface Event {
  readonly action: string
  readonly outcome: string
  readonly context: Context
}

function pick(random: Random, shares: readonly number[]): number {
  let left = random.uniform() * shares.reduce((sum, share) => sum + share, 0)
  const found = shares.findIndex((share) => {
    left -= share
    return left < 0
  })
  return found < 0 ? shares.length - 1 : found
}

const holds = (when: readonly Condition[], context: Context): boolean =>
  when.every(({ key, value }) => context[key] === value)

/** What is owed for an action: soon, or directly behind it. */
interface Owed {
  readonly action: string
  readonly object: string | undefined
}

class Writer {
  readonly events: Event[] = []
  readonly #plan: Plan
  readonly #random: Random
  readonly #name: string
  readonly #objectKey: string
  readonly #fixed: Context
  readonly #odds: readonly number[]
  readonly #objects: number
  readonly #owed: Owed[] = []
  #forced: string | undefined

  constructor(plan: Plan, random: Random, name: string, objectKey: string) {
    this.#plan = plan
    this.#random = random
    this.#name = name
    this.#objectKey = objectKey
    this.#fixed = this.#drawn(plan.keys.filter(({ ofSession }) => ofSession))
    const habit = this.#habit()
    this.#odds = plan.odds.map(
      (odd, a) => odd * (plan.habits[habit]?.[a] ?? 1) * Math.exp(plan.clustering * gaussian(random))
    )
    this.#objects = 1 + random.below(4)
  }

  #drawn(keys: readonly Key[]): Context {
    return Object.fromEntries(
      keys.map(({ name, values, shares }) => [name, values[pick(this.#random, shares)] as string])
    )
  }

  #habit(): number {
    const key = this.#plan.keys.find(({ ofSession }) => ofSession) as Key
    return key.values.indexOf(this.#fixed[key.name] as string)
  }

  #keeps({ strength }: Kept): boolean {
    return chance(this.#random, strength)
  }

  #context(): Context {
    return { ...this.#fixed, ...this.#drawn(this.#plan.keys.filter(({ ofSession }) => !ofSession)) }
  }

  write(): void {
    const { length, spread, lengths, kept } = this.#plan
    const size = length * (lengths[this.#habit()] ?? 1) * Math.exp(spread * gaussian(this.#random))
    while (this.events.length < Math.max(3, Math.round(size))) this.#step()
    if (this.#forced !== undefined) this.#emit(this.#forced, this.#context())
    for (const { action, object } of this.#owed) this.#emit(action, this.#context(), object)
    for (const one of kept) this.#place(one)
  }

  #step(): void {
    const random = this.#random
    const context = this.#context()
    const forced = this.#forced
    this.#forced = undefined
    if (forced !== undefined) {
      this.#emit(forced, context)
      return
    }
    const owed = this.#owed[0]
    if (owed !== undefined && chance(random, 0.5)) {
      this.#owed.shift()
      this.#emit(owed.action, context, owed.object)
      return
    }
    const led = this.#plan.kept.find(
      (one) => one.shape === 'association' && holds(one.when, context) && this.#keeps(one)
    )
    const action = led?.action ?? this.#free()
    const object = `o-${this.#name}-${random.below(this.#objects)}`
    const kept = this.#plan.kept.find((one) => one.action === action || one.target === action)
    if (kept === undefined || kept === led) this.#emit(action, context)
    else this.#heed(kept, action, context, object)
  }

  #free(): string {
    const { actions, follows, markov, odds } = this.#plan
    const last = actions.indexOf(String(this.events.at(-1)?.action))
    const next = follows[last] ?? -1
    if (next >= 0 && (odds[next] as number) > 0 && chance(this.#random, markov))
      return actions[next] as string
    return actions[pick(this.#random, this.#odds)] as string
  }

  /** Whether something with the action, where it holds, has been done: on the object where it is bound to one. */
  #done(action: string, { shape, when }: Kept, object: string, isAny = false): number {
    return this.events.filter(
      (event) =>
        event.action === action &&
        (isAny || holds(when, event.context)) &&
        (!shape.startsWith('bound') || event.context[this.#objectKey] === object)
    ).length
  }

  #heed(kept: Kept, action: string, context: Context, object: string): void {
    const { shape, when, target } = kept
    const isHeld = holds(when, context)
    const bound = shape.startsWith('bound ') ? object : undefined
    const isOwn = action === kept.action
    const emit = () => this.#emit(action, context, bound, kept)
    const template = shape.replace('bound ', '') as Shape
    if (template === 'not_succession') {
      if (isOwn || this.#done(kept.action, kept, object) === 0 || !this.#keeps(kept)) emit()
      return
    }
    if (!isOwn || !isHeld) {
      if (shape !== 'precondition' || !this.#keeps(kept)) emit()
      return
    }
    if (shape === 'precondition') emit()
    else if (shape === 'prohibition') {
      if (!this.#keeps(kept)) emit()
    } else if (template === 'precedence') {
      const isBreach = this.#done(target, kept, object, true) === 0 && this.#keeps(kept)
      if (isBreach) this.#emit(target, context, bound)
      else emit()
    } else if (shape === 'chain_precedence') {
      if (this.events.at(-1)?.action !== target && this.#keeps(kept)) this.#emit(target, this.#context())
      emit()
    } else if (shape.startsWith('at_most')) {
      if (this.#done(action, kept, object) < Number(shape.at(-1)) || !this.#keeps(kept)) emit()
    } else {
      emit()
      if (template === 'response' && this.#keeps(kept)) this.#owed.push({ action: target, object: bound })
      if (shape === 'chain_response' && this.#keeps(kept)) this.#forced = target
    }
  }

  /** Puts in what stands at an end of the session, or is done once in it. */
  #place(kept: Kept): void {
    const { shape, when, action } = kept
    if (shape !== 'first' && shape !== 'last' && shape !== 'exactly_once') return
    const isKept = holds(when, this.#fixed) && this.#keeps(kept)
    const event = () => ({ action, outcome: this.#outcome(), context: this.#context() })
    const times = shape === 'exactly_once' && isKept ? 1 : this.#some()
    for (let i = 0; i < times; i++) {
      const isAtEnd = isKept && i === 0 && shape !== 'exactly_once'
      const end = shape === 'first' ? 0 : this.events.length
      this.events.splice(isAtEnd ? end : this.#somewhere(), 0, event())
    }
  }

  /** Neither at an end nor between two of which one stands directly behind the other on purpose. */
  #somewhere(): number {
    const pairs = this.#plan.kept.filter(({ shape }) => shape.startsWith('chain'))
    for (;;) {
      const at = 1 + this.#random.below(this.events.length - 1)
      const beside = [this.events[at - 1]?.action, this.events[at]?.action]
      if (!pairs.some(({ action, target }) => beside.includes(action) && beside.includes(target))) return at
      if (chance(this.#random, 0.1)) return at
    }
  }

  /** One or so; none in some sessions, several in others. */
  #some(): number {
    let times = 0
    while (chance(this.#random, 0.65)) times++
    return times
  }

  #outcome(): string {
    return chance(this.#random, 0.92) ? 'success' : 'error'
  }

  #emit(action: string, context: Context, object?: string, kept?: Kept): void {
    const isDenied = kept?.shape === 'outcome' && holds(kept.when, context) && this.#keeps(kept)
    const own = object === undefined ? context : { ...context, [this.#objectKey]: object }
    this.events.push({ action, outcome: isDenied ? 'denied' : this.#outcome(), context: own })
  }
}

export function templateSession(
  plan: Plan,
  random: Random,
  name: string,
  objectKey: string
): readonly Event[] {
  const writer = new Writer(plan, random, name, objectKey)
  writer.write()
  return writer.events
}
