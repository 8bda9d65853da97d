import type { Table } from '../src/events/table.ts'
import { calendarLog } from './calendar-worlds.ts'
import { actionsOf, flipped, halves, readRealLog, realLogFiles, substituted, tablesOf } from './real-logs.ts'
import { type Habits, stepLog, USUAL } from './step-worlds.ts'
import {
  type Draw,
  draw,
  type Intent,
  randomWorld,
  W1,
  W2,
  W3,
  type World,
  type WorldShape,
  withIntent,
  withMix,
  withStrength
} from './worlds.ts'

/** Two logs and what differs between them in truth. */
export interface Pair {
  readonly baseline: Table
  readonly current: Table
  /** Words that name what was touched; absent where nothing was. */
  readonly touched?: readonly string[]
}

export interface Suite {
  readonly name: string
  readonly truth: 'same' | 'changed'
  /** Kinds of policy that are compared. */
  readonly kinds: 'all' | 'single'
  /** Whether order and endings count in its logs, so that rules of these kinds are mined. */
  readonly ordered?: boolean
  /** Share of the asked-for number of worlds that this suite draws: some are large. */
  readonly share: number
  readonly pair: (seed: number) => Pair
}

const size = (events: number, sessions = events / 20): Pick<Draw, 'events' | 'sessions'> => ({
  events,
  sessions
})

/** Worlds of 40,000 events take four times as long: a fifth of them says as much in the time. */
const LARGE = 0.2

/** Worlds in which the change is hardly seen or never missed: half as many tell it. */
const PLAIN = 0.5

/** Many suites start from the same baseline: it is drawn, and mined, once for a world. */
const drawn = new Map<string, Table>()

export const forgetBaselines = (): void => drawn.clear()

function baselineOf(world: World, request: Draw): Table {
  const key = JSON.stringify([world.intents, request])
  const known = drawn.get(key) ?? draw(world, request)
  drawn.set(key, known)
  return known
}

function fresh(shape: WorldShape, own: Partial<Draw>, changed?: (world: World, seed: number) => World) {
  return (seed: number): Pair => {
    const world = randomWorld(seed, shape)
    const base = { ...size(10_000), ...own }
    return {
      baseline: baselineOf(world, { ...base, seed: 2 * seed + 1 }),
      current: draw(changed === undefined ? world : changed(world, seed), { ...base, seed: 2 * seed + 2 })
    }
  }
}

function repeated(sameCases: boolean, trials: number, caseClustering: number) {
  return (seed: number): Pair => {
    const world = randomWorld(seed, W2)
    const base = { ...size(4_000, 200), trials, caseClustering }
    const firstCase = seed * 1000
    return {
      baseline: baselineOf(world, { ...base, seed: 2 * seed + 1, firstCase }),
      current: draw(world, {
        ...base,
        seed: 2 * seed + 2,
        firstCase: sameCases ? firstCase : firstCase + 500
      })
    }
  }
}

const nullSuites: readonly Suite[] = [
  { name: 'random worlds W1, 10k, 500 sessions', pair: fresh(W1, {}) },
  { name: 'random worlds W2, 10k, 500 sessions', pair: fresh(W2, {}) },
  { name: 'random worlds W3 (synonyms), 10k, 500 sessions', pair: fresh(W3, {}) },
  { name: 'heavy clustering, sd 1', pair: fresh(W3, { clustering: 1 }) },
  { name: 'heavy clustering, sd 2', pair: fresh(W2, { clustering: 2 }) },
  { name: '30 sessions', pair: fresh(W3, size(600)) },
  { name: '60 sessions', pair: fresh(W2, size(1_200)) },
  { name: '100 sessions', pair: fresh(W3, size(2_000)) },
  { name: 'fourfold baseline', pair: fourfold((world) => world), share: LARGE },
  { name: 'missing sessions', pair: fresh(W2, { ...size(4_000), nameless: true, clustering: 0 }) },
  { name: 'same cases, 4 trials', pair: repeated(true, 4, 1) },
  { name: 'other cases, 4 trials', pair: repeated(false, 4, 1) },
  { name: 'sessions of one event', pair: fresh(W2, { ...size(1_000, 1_000), lengths: 'single' }) },
  { name: 'sessions of very unequal length', pair: fresh(W2, { ...size(2_000), lengths: 'pareto' }) },
  { name: 'half of all events in one session', pair: fresh(W2, { ...size(2_000), lengths: 'giant' }) },
  { name: 'tenfold baseline', pair: unequal(size(8_000), size(800)) },
  { name: 'a tenth of a baseline', pair: unequal(size(800), size(8_000)) },
  {
    name: 'mix only, one task a session',
    pair: fresh(W2, { ...size(2_000, 200), taskOfSession: true }, (world, seed) => withMix(world, seed))
  },
  { name: 'mix only, 10k', pair: fresh(W3, {}, (world, seed) => withMix(world, seed)) },
  {
    name: 'mix only, 40k',
    pair: fresh(W2, size(40_000, 2_000), (world, seed) => withMix(world, seed)),
    share: LARGE
  }
].map((suite) => ({ truth: 'same', kinds: 'all', share: 1, ...suite }) as const)

function unequal(before: Pick<Draw, 'events' | 'sessions'>, after: Pick<Draw, 'events' | 'sessions'>) {
  return (seed: number): Pair => {
    const world = randomWorld(seed, W2)
    return {
      baseline: baselineOf(world, { ...before, seed: 2 * seed + 1 }),
      current: draw(world, { ...after, seed: 2 * seed + 2 })
    }
  }
}

/** Baseline four times as large as the current logs. */
function fourfold(changed: (world: World, seed: number) => World, shape = W3) {
  return (seed: number): Pair => {
    const world = randomWorld(seed, shape)
    return {
      baseline: baselineOf(world, { ...size(40_000, 2_000), seed: 2 * seed + 1 }),
      current: draw(changed(world, seed), { ...size(10_000), seed: 2 * seed + 2 })
    }
  }
}

/** The intent that a change is planted in: each world another one, strong enough to lose what is taken from it. */
function target(world: World, seed: number, atLeast = 0.5): number {
  const strong = world.intents.flatMap(({ strength }, i) => (strength >= atLeast ? [i] : []))
  const list = strong.length > 0 ? strong : [0]
  return list[seed % list.length] as number
}

const named = (world: World, intent: number): readonly string[] => {
  const own = world.intents[intent] as Intent
  return [own.name, world.actions[own.action] as string]
}

function planted(
  events: number,
  shape: WorldShape,
  change: (world: World, intent: number) => { world: World; touched?: readonly string[] },
  baselineEvents = events
) {
  return (seed: number): Pair => {
    const world = randomWorld(seed, shape)
    const intent = target(world, seed)
    const after = change(world, intent)
    return {
      baseline: baselineOf(world, { ...size(baselineEvents), seed: 2 * seed + 1 }),
      current: draw(after.world, { ...size(events), seed: 2 * seed + 2 }),
      touched: [...named(world, intent), ...(after.touched ?? [])]
    }
  }
}

const weaker = (by: number) => (world: World, intent: number) => ({ world: withStrength(world, intent, -by) })

/** The intent leads to another action as firmly as it did to its own. */
function replaced(world: World, intent: number) {
  const own = world.intents[intent] as Intent
  const other = (own.action + 1) % world.intents.length
  return {
    world: withIntent(world, intent, {
      ...own,
      action: other,
      otherwise: own.otherwise.map((w, action) => (action === other ? 0 : action === own.action ? 0.05 : w))
    }),
    touched: [world.actions[other] as string]
  }
}

/** Read backwards: what led nowhere in particular leads to one action from now on. */
function appeared(events: number) {
  return (seed: number): Pair => {
    const world = randomWorld(seed, W3)
    const intent = target(world, seed, 0)
    const own = world.intents[intent] as Intent
    const before = withIntent(world, intent, { ...own, strength: 0.1 })
    const after = withIntent(world, intent, { ...own, strength: 0.85 })
    return {
      baseline: baselineOf(before, { ...size(events), seed: 2 * seed + 1 }),
      current: draw(after, { ...size(events), seed: 2 * seed + 2 }),
      touched: named(world, intent)
    }
  }
}

function conjoined(world: World, intent: number) {
  const key = world.keys.find(({ name }) => name === 'channel')
  const own = world.intents[intent] as Intent
  const action = (own.action + 2) % world.intents.length
  return {
    world: {
      ...world,
      overrides: [
        {
          conditions: [
            ['intent', own.name],
            ['channel', key?.values[0] as string]
          ] as const,
          action,
          strength: 0.9
        },
        ...world.overrides
      ]
    },
    touched: [world.actions[action] as string]
  }
}

function failing(world: World, intent: number) {
  const own = world.intents[intent] as Intent
  return {
    world: {
      ...world,
      success: world.success.map((share, action) => (action === own.action ? share - 0.15 : share))
    },
    touched: ['errors']
  }
}

function gone(world: World, intent: number) {
  const own = world.intents[intent] as Intent
  return { world: withIntent(world, intent, { ...own, weight: 1e-9 }) }
}

const powerSuites: readonly Suite[] = [
  ...[0.05, 0.1, 0.15, 0.2, 0.3].flatMap((by) =>
    (['single', 'all'] as const).map((kinds) => ({
      name: `−${by.toFixed(2)}, 10k, ${kinds === 'single' ? 'single conditions' : 'all kinds'}`,
      kinds,
      share: by < 0.1 || by > 0.2 ? PLAIN : 1,
      pair: planted(10_000, W3, weaker(by))
    }))
  ),
  ...[0.1, 0.15].map((by) => ({
    name: `−${by.toFixed(2)}, 10k against 40k, single conditions`,
    kinds: 'single' as const,
    pair: planted(10_000, W3, weaker(by), 40_000),
    share: LARGE
  })),
  { name: '−0.20, 2k', pair: planted(2_000, W3, weaker(0.2)) },
  { name: '−0.10, 40k', pair: planted(40_000, W3, weaker(0.1)), share: LARGE },
  { name: 'removed, 2k', pair: planted(2_000, W3, replaced) },
  { name: 'removed, 10k', pair: planted(10_000, W3, replaced), share: PLAIN },
  { name: 'new, 2k', pair: appeared(2_000) },
  { name: 'new, 10k', pair: appeared(10_000), share: PLAIN },
  { name: 'new conjunction, 10k', pair: planted(10_000, W2, conjoined) },
  { name: 'outcome −0.15, 10k', pair: planted(10_000, W2, failing) },
  {
    name: '−0.15 and another mix, 10k',
    pair: planted(10_000, W3, (world, intent) => ({
      world: withMix(withStrength(world, intent, -0.15), intent + 7)
    }))
  },
  { name: 'context gone, 10k (not exercised)', pair: planted(10_000, W3, gone), share: PLAIN }
].map((suite) => ({ truth: 'changed', kinds: 'all', share: 1, ...suite }) as const)

/** Two logs with so many cases of what counts each, or so many times as many before. */
const steps =
  (orders: number, habits: Partial<Habits>, touched?: readonly string[], times = 1) =>
  (seed: number): Pair => {
    const [baseline, current] = tablesOf(
      stepLog(2 * seed + 1, times * orders, USUAL),
      stepLog(2 * seed + 2, orders, { ...USUAL, ...habits })
    )
    return { baseline, current, ...(touched === undefined ? {} : { touched }) }
  }

const stepSuites: readonly Suite[] = [
  ...[60, 140, 400].map((orders) => ({
    name: `steps of ${orders} orders`,
    truth: 'same' as const,
    pair: steps(orders, {})
  })),
  { name: 'steps of 140 orders against 560', truth: 'same' as const, pair: steps(140, {}, undefined, 4) },
  ...[60, 140, 400].flatMap((orders) =>
    [0.05, 0.08, 0.12, 0.2].map((skipped) => ({
      name: `a step left out in ${100 * skipped}% of ${orders} orders`,
      truth: 'changed' as const,
      share: PLAIN,
      pair: steps(orders, { skipped }, ['"target":"look_up_order"'])
    }))
  ),
  ...[0.05, 0.08, 0.12].map((skipped) => ({
    name: `a step left out in ${100 * skipped}% of 140 orders against 560`,
    truth: 'changed' as const,
    share: PLAIN,
    pair: steps(140, { skipped }, ['"target":"look_up_order"'], 4)
  })),
  ...[1, 4].flatMap((times) =>
    [2, 3, 5, 8].map((deletions) => ({
      name: `${deletions} of about 90 deletions in production${times === 1 ? '' : ', against fourfold'}`,
      truth: 'changed' as const,
      share: PLAIN,
      // 600 sessions, of which 480 are in production.
      pair: steps(372, { deleting: deletions / 480 }, ['delete_record'], times)
    }))
  )
].map((suite) => ({ kinds: 'all', share: 1, ordered: true, ...suite }) as const)

/** Two logs of so many sessions and days, the second one some days later. */
const later =
  (sessions: number, days: number, firstDay: number, onAccount = 0) =>
  (seed: number): Pair => {
    const [baseline, current] = tablesOf(
      calendarLog(2 * seed + 1, sessions, { firstDay: 0, days, onAccount: 0 }),
      calendarLog(2 * seed + 2, sessions, { firstDay, days, onAccount })
    )
    return { baseline, current, ...(onAccount === 0 ? {} : { touched: ['payment'] }) }
  }

const calendarSuites: readonly Suite[] = [
  { name: 'calendar: a day, and the day after', truth: 'same', pair: later(150, 1, 1) } as const,
  { name: 'calendar: three days, a month later', truth: 'same', pair: later(150, 3, 30) } as const,
  { name: 'calendar: a month, and the month after', truth: 'same', pair: later(300, 30, 30) } as const,
  {
    name: 'calendar: 30% of bookings on account, a month later',
    truth: 'changed',
    pair: later(150, 3, 30, 0.3)
  } as const
].map((suite) => ({ kinds: 'all', share: 1, ordered: true, ...suite }) as const)

/** Halves of every real log, as they are and with a change planted in the second half. */
function realSuites(): readonly Suite[] {
  return realLogFiles().flatMap((file): Suite[] => {
    const log = readRealLog(file)
    const name = file.replace(/^.*behavior\./, '').replace(/\.jsonl$/, '')
    const [from, to] = actionsOf(log)
    const of = (title: string, change?: (half: typeof log, seed: number) => typeof log): Suite => ({
      name: `halves of ${name}${title}`,
      ordered: true,
      truth: change === undefined ? 'same' : 'changed',
      kinds: 'all',
      share: 1,
      pair: (seed) => {
        const [first, second] = halves(log, seed)
        const [baseline, current] = tablesOf(first, change === undefined ? second : change(second, seed))
        return { baseline, current, ...(change === undefined ? {} : { touched: [''] }) }
      }
    })
    return [
      of(''),
      ...(name.startsWith('airline-gpt4o.all')
        ? [
            of(', 30% of the second action substituted', (half, seed) =>
              substituted(half, to as string, from as string, 0.3, seed)
            ),
            of(', 30% of the first action substituted', (half, seed) =>
              substituted(half, from as string, to as string, 0.3, seed)
            ),
            of(', 5% of outcomes flipped', (half, seed) => flipped(half, 0.05, seed))
          ]
        : [])
    ]
  })
}

export const suites = (): readonly Suite[] => [
  ...nullSuites,
  ...realSuites(),
  ...powerSuites,
  ...stepSuites,
  ...calendarSuites
]
