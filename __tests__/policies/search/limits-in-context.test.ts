import { describe, expect, it } from '@jest/globals'
import { type Shape, shapes, templateWorld } from '../../../benchmarks/template-worlds.ts'
import { countPolicy } from '../../../src/policies/evidence.ts'
import { minePolicies } from '../../../src/policies/mine.ts'
import type { Rule } from '../../../src/policies/policy.ts'
import { type Random, seededRandom } from '../../../src/statistics/random.ts'
import { MINING } from '../../support/mining.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'
import { situationsOf } from '../kinds/brute-force.ts'

type Context = Readonly<Record<string, string>>
type Done = readonly { readonly action: string; readonly context: Context }[]

interface World {
  readonly sessions?: number
  readonly length?: number
  /** Drawn once a session, or once an event. */
  readonly of: 'session' | 'event'
  readonly context: (random: Random) => Context
  /** May take the place of a freely chosen action. */
  readonly step: (action: string, context: Context, done: Done, random: Random) => string
  readonly end?: (context: Context, done: Done, random: Random) => readonly string[]
}

const free = ['look', 'note', 'search', 'list', 'think', 'tag', 'scan', 'ship', 'ship', 'hold']

function sessions(seed: number, { sessions = 300, length = 6, of, context, step, end }: World): SmallEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: sessions }, (_, s) => {
    const whole = context(random)
    const done: { action: string; context: Context }[] = []
    for (let i = length + random.below(10); i > 0; i--) {
      const own = of === 'session' ? whole : context(random)
      const action = step(free[random.below(free.length)] as string, own, done, random)
      done.push({ action, context: own })
    }
    for (const action of end?.(whole, done, random) ?? [])
      done.splice(random.below(done.length + 1), 0, { action, context: whole })
    return done.map((event): SmallEvent => ({ session: `s${s}`, ...event }))
  }).flat()
}

const drawn =
  (...shares: readonly (readonly [string, number])[]) =>
  (random: Random): Context => {
    let left = random.uniform()
    const env = shares.find(([, share]) => {
      left -= share
      return left < 0
    })
    return { env: env?.[0] ?? 'dev', tint: ['red', 'blue', 'grey'][random.below(3)] as string }
  }
const envs = drawn(['prod', 0.4], ['test', 0.3])

const mined = (events: readonly SmallEvent[]) => minePolicies(smallTable(events), MINING)
const said = (events: readonly SmallEvent[]): string[] =>
  mined(events).map(({ description }) => description.replace(/ \([^()]*\)$/, ''))

const times = (done: Done, action: string, env: string): number =>
  done.filter((one) => one.action === action && one.context.env === env).length

/** After a hold in production nothing is shipped any more in the session. */
const neverAfter = (of: World['of'], isRule: (env: string) => boolean): World => ({
  of,
  context: envs,
  step: (action, _, done) =>
    action === 'ship' && done.some((one) => one.action === 'hold' && isRule(one.context.env as string))
      ? 'note'
      : action
})

const atMost = (of: World['of'], most: number, isRule: (env: string) => boolean): World => ({
  of,
  context: envs,
  length: 10,
  step: (action, { env }, done, random) =>
    action === 'ship' && isRule(env as string) && times(done, action, env as string) >= most
      ? (free[random.below(7)] as string)
      : action
})

const onceIn = (isRule: (env: string) => boolean): World => ({
  of: 'session',
  context: envs,
  step: (action) => action,
  end: ({ env }, _, random) =>
    Array.from(
      { length: isRule(env as string) ? 1 : ([0, 0, 1, 2, 4, 6][random.below(6)] as number) },
      () => 'verify'
    )
})

/** Of an order that was closed, where the rule holds, nothing is edited any more; of the others of the session it may be. */
function onOrders(seed: number, isRule: (env: string) => boolean): SmallEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 400 }, (_, s) => {
    const context = envs(random)
    const closed = new Set<number>()
    return Array.from({ length: 8 + random.below(12) }, (): SmallEvent => {
      const drawn = ['close', 'edit', 'edit'][random.below(7)]
      if (drawn === undefined) return { session: `s${s}`, action: free[random.below(7)] as string, context }
      const order = random.below(3)
      const isClosed = closed.has(order) && isRule(context.env as string)
      const action = drawn === 'edit' && isClosed ? 'note' : drawn
      if (action === 'close') closed.add(order)
      return { session: `s${s}`, action, context, objects: { 'arg.order': order } }
    })
  }).flat()
}

const seeds = [1, 2]
const inProd = (env: string): boolean => env === 'prod'

describe('in a context is told', () => {
  it('what never comes after an action', () => {
    for (const seed of seeds)
      for (const every of ['session', 'event'] as const)
        expect(said(sessions(seed, neverAfter(every, inProd)))).toEqual([
          "when env='prod', after `hold`, never `ship`"
        ])
  })

  it('how often an action may be done', () => {
    for (const seed of seeds) {
      expect(said(sessions(seed, { ...atMost('session', 1, inProd), length: 3 }))).toEqual([
        "when env='prod', `ship` at most once in a session"
      ])
      expect(said(sessions(seed, atMost('session', 2, inProd)))).toEqual([
        "when env='prod', `ship` at most 2 times in a session"
      ])
      expect(said(sessions(seed, { ...atMost('session', 3, inProd), length: 16 }))).toEqual([
        "when env='prod', `ship` at most 3 times in a session"
      ])
      expect(said(sessions(seed, { ...atMost('event', 1, inProd), length: 16 }))).toEqual([
        "when env='prod', `ship` at most once in a session"
      ])
    }
  })

  it('what each session does once', () => {
    for (const seed of seeds)
      expect(said(sessions(seed, onceIn(inProd)))).toEqual([
        "when env='prod', `verify` exactly once in a session"
      ])
  })

  it('what opens its sessions, however often it is done later on', () => {
    const opening = (isRule: (env: string) => boolean): World => ({
      of: 'session',
      context: envs,
      step: (action, { env }, done, random) => {
        const isFirst = done.length === 0 && isRule(env as string)
        return isFirst || random.below(8) === 0 ? 'verify' : action
      }
    })
    for (const seed of seeds) {
      expect(said(sessions(seed, opening(inProd)))).toEqual([
        "when env='prod', `verify` comes first in its session"
      ])
      expect(
        said(
          sessions(
            seed,
            opening(() => true)
          )
        ).filter((one) => one.startsWith('when'))
      ).toEqual([])
      expect(
        said(
          sessions(
            seed,
            opening(() => false)
          )
        ).filter((one) => /first/.test(one))
      ).toEqual([])
    }
  })

  it('what never comes after an action on the same object', () => {
    for (const seed of seeds) {
      expect(said(onOrders(seed, inProd))).toEqual([
        "when env='prod', after `close`, never `edit` of the same arg.order"
      ])
      expect(said(onOrders(seed, () => false))).toEqual([])
    }
  })
})

describe('without a context is told', () => {
  const always = () => true

  it.each([
    ['what never comes after an action in any', neverAfter('session', always), 'after `hold`, never `ship`'],
    [
      'how often an action may be done in any',
      { ...atMost('session', 1, always), length: 3 },
      '`ship` at most once in a session'
    ],
    ['what each session does once in any', onceIn(always), '`verify` exactly once in a session']
  ])('%s', (_, world, sentence) => {
    for (const seed of seeds) {
      const told = said(sessions(seed, world))
      expect(told).toContain(sentence)
      expect(told.filter((one) => one.startsWith('when'))).toEqual([])
    }
  })
})

describe('no order is told of a context', () => {
  const nothing = (world: Partial<World>): string[] =>
    seeds.flatMap((seed) =>
      said(sessions(seed, { of: 'session', context: envs, step: (action) => action, ...world })).filter(
        (one) => one.startsWith('when')
      )
    )

  it('where there is none', () => {
    expect(nothing({})).toEqual([])
    expect(nothing({ of: 'event' })).toEqual([])
    expect(nothing({ context: drawn(['prod', 0.1], ['test', 0.1]), of: 'event' })).toEqual([])
  })

  it('in which the second action is hardly ever done anyway', () => {
    const step: World['step'] = (action, { env }, _, random) =>
      action === 'ship' && env === 'prod' && random.below(20) > 0 ? 'note' : action
    expect(nothing({ step })).toEqual([])
    expect(nothing({ step, of: 'event' })).toEqual([])
  })

  it('that stands, but for some stray events, for one in which the second action is not done', () => {
    const copied = drawn(['prod', 0.5])
    const step: World['step'] = (action, { env }) => (action === 'ship' && env === 'prod' ? 'note' : action)
    const told = seeds.flatMap((seed) => {
      const random = seededRandom(seed)
      const events = sessions(seed, { of: 'session', context: copied, step })
      return said(
        events.map((event) => {
          const isProd = (event.context?.env === 'prod') === random.uniform() < 0.93
          return { ...event, context: { ...event.context, tool: isProd ? 'kube' : 'shell' } }
        })
      )
    })
    expect(told.filter((one) => one.startsWith('when'))).toEqual([])
    expect(told).toContain("never `ship` when env='prod'")
  })

  it('in which sessions are short', () => {
    const step: World['step'] = (action) => action
    const short = seeds.map((seed) => {
      const events = sessions(seed, { of: 'session', context: envs, step, length: 12 })
      const seen = new Map<string, number>()
      return events.filter(({ session = '', context }) => {
        seen.set(session, (seen.get(session) ?? 0) + 1)
        return context?.env !== 'prod' || (seen.get(session) as number) <= 3
      })
    })
    expect(short.flatMap(said).filter((sentence) => sentence.startsWith('when'))).toEqual([])
  })

  it('that ends with what reaches the limit', () => {
    const events = seeds.map((seed) => {
      const drawn = sessions(seed, { of: 'session', context: envs, step: (action) => action, length: 14 })
      const shipped = new Map<string, number>()
      return drawn.map((event) => {
        const { session = '', action } = event
        const before = shipped.get(session) ?? 0
        if (action === 'ship') shipped.set(session, before + 1)
        return { ...event, context: { phase: before < 2 ? 'open' : 'closed' } }
      })
    })
    expect(events.flatMap(said).filter((sentence) => /at most/.test(sentence))).toEqual([])
  })

  it('in which calls fail and are tried again', () => {
    const random = seededRandom(5)
    const events = Array.from({ length: 400 }, (_, s) => {
      const env = ['prod', 'test'][random.below(2)] as string
      const seen = new Set<string>()
      return Array.from({ length: 8 + random.below(8) }, (): SmallEvent => {
        const action = free[random.below(free.length)] as string
        const size = ['big', 'small'][random.below(2)] as string
        const isFailed = action === 'ship' && env === 'prod'
        const repeated = isFailed && seen.has(size)
        if (action === 'ship') seen.add(size)
        const outcome = isFailed ? 'denied' : 'success'
        return { session: `s${s}`, action, outcome, repeated, context: { env, size } }
      })
    }).flat()
    expect(said(events).filter((sentence) => /at most/.test(sentence))).toEqual([])
  })

  it('in which the second action is rarer where the first one is frequent', () => {
    const step: World['step'] = (action, { env, tint }, _, random) => {
      if (env === 'prod' && tint === 'red' && random.below(2) === 0) return 'hold'
      return action === 'ship' && tint === 'red' ? 'note' : action
    }
    expect(nothing({ step }).filter((sentence) => /never/.test(sentence))).toEqual([])
  })

  it('in which the second action is rarer where the first one is frequent, before it as well', () => {
    // What two conditions lead to is done in sessions of the one, where something else is never done.
    for (const seed of [50, 255, 318]) {
      const { table, planted } = templateWorld(seed, 10_000, true, shapes[seed % shapes.length] as Shape)
      expect(planted.map(({ name }) => name).join()).not.toContain('not_succession')
      const told = minePolicies(table, MINING).map(({ description }) => description)
      expect(told.filter((sentence) => /^when .* never/.test(sentence))).toEqual([])
    }
  })

  it('that occurs only once in a session', () => {
    const step: World['step'] = (action, _, done, random) =>
      done.length === 5 && random.below(2) === 0 ? 'ship' : action
    const events = seeds.map((seed) => {
      const drawn = sessions(seed, { of: 'session', context: envs, step, length: 10 })
      return drawn.map((event, i) => {
        const isFirst = i === 0 || drawn[i - 1]?.session !== event.session
        return { ...event, context: { phase: isFirst || i % 9 === 0 ? 'checkout' : 'browse' } }
      })
    })
    expect(events.flatMap(said).filter((sentence) => /most|never|exactly/.test(sentence))).toEqual([])
  })
})

it('what is told of a context is counted as looking at every event counts it', () => {
  for (const world of [neverAfter('event', inProd), atMost('event', 1, inProd), onceIn(inProd)])
    for (const seed of seeds) {
      const events = sessions(seed, { ...world, length: 16 })
      const table = smallTable(events)
      for (const policy of mined(events)) {
        const situations = situationsOf(policy as Rule, events)
        const { evidence } = countPolicy(policy, table)
        expect([evidence.events, evidence.kept]).toEqual([
          situations.length,
          situations.filter(({ kept }) => kept).length
        ])
        expect(policy.evidence).toEqual(evidence)
      }
    }
})
