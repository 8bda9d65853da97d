import { compareText, type Item, NONE, type Table } from '../src/events/table.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'

/**
 * Random worlds in which the truth is known: planted policies of random strength, sessions of log-normal length,
 * contexts that stay the same all session long, and a shift per session that makes its events alike.
 */
export interface World {
  readonly actions: readonly string[]
  readonly intents: readonly Intent[]
  readonly overrides: readonly Override[]
  readonly keys: readonly Key[]
  /** Keys that say the intent again, with so much noise. */
  readonly synonyms: readonly { readonly key: string; readonly noise: number }[]
  /** By action: how often it ends well. */
  readonly success: readonly number[]
}

export interface Intent {
  readonly name: string
  readonly weight: number
  /** Index of the action that it mostly leads to, and how often. */
  readonly action: number
  readonly strength: number
  /** What else it leads to: a weight per action. */
  readonly otherwise: readonly number[]
}

/** In a context of one or two conditions another action is taken, whatever the intent. */
export interface Override {
  readonly conditions: readonly (readonly [string, string])[]
  readonly action: number
  readonly strength: number
}

export interface Key {
  readonly name: string
  readonly values: readonly string[]
  readonly weights: readonly number[]
  readonly ofSession: boolean
}

export interface Draw {
  readonly seed: number
  readonly sessions: number
  readonly events: number
  /** Standard deviation of the logit shift of a session. */
  readonly clustering?: number
  /** Trials per case; the cases are named by their number, from `firstCase`. */
  readonly trials?: number
  readonly firstCase?: number
  /** Standard deviation of the logit shift that all trials of a case share. */
  readonly caseClustering?: number
  /** The log does not say which session an event is of. */
  readonly nameless?: boolean
  /** How long sessions are: log-normal unless given; of one event each; with a heavy tail; one as long as all others. */
  readonly lengths?: 'single' | 'pareto' | 'giant'
  /** A session has one task, and so one intent, all along. */
  readonly taskOfSession?: boolean
}

const KEYS = [
  { name: 'role', size: 4, ofSession: true },
  { name: 'tenant', size: 6, ofSession: true },
  { name: 'channel', size: 3, ofSession: true },
  { name: 'region', size: 4, ofSession: true },
  { name: 'priority', size: 3, ofSession: false },
  { name: 'sensitivity', size: 8, ofSession: false }
] as const

const between = (random: Random, low: number, high: number): number => low + (high - low) * random.uniform()

function weights(random: Random, size: number, spread: number): number[] {
  const raw = Array.from({ length: size }, () => Math.exp(spread * gaussian(random)))
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  return raw.map((weight) => weight / total)
}

/** Polar form of Box and Muller. */
export function gaussian(random: Random): number {
  for (;;) {
    const x = 2 * random.uniform() - 1
    const y = 2 * random.uniform() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

export interface WorldShape {
  readonly intents: number
  readonly synonyms: boolean
  readonly singles: number
  readonly pairs: number
  /** Range of the planted strengths. */
  readonly strength: readonly [number, number]
}

/** W2 of the protocol: twelve intents, eight overrides. W3: eight intents with two keys that say nearly the same. */
export const W2: WorldShape = { intents: 12, synonyms: false, singles: 4, pairs: 4, strength: [0.5, 0.98] }
export const W3: WorldShape = { intents: 8, synonyms: true, singles: 4, pairs: 4, strength: [0.5, 0.98] }
/** W1: strengths far from the mining threshold. */
export const W1: WorldShape = { intents: 12, synonyms: false, singles: 4, pairs: 4, strength: [0.82, 0.98] }

export function randomWorld(seed: number, shape: WorldShape): World {
  const random = seededRandom(seed)
  const actions = Array.from({ length: shape.intents + 4 }, (_, i) => `action_${String(i).padStart(2, '0')}`)
  const intentWeights = weights(random, shape.intents, 0.25)
  const strength = () => between(random, ...shape.strength)
  const intents = intentWeights.map((weight, i) => ({
    name: `intent_${String(i).padStart(2, '0')}`,
    weight,
    action: i,
    strength: strength(),
    otherwise: weights(random, actions.length, 1).map((w, action) => (action === i ? 0 : w))
  }))
  const keys = KEYS.map(({ name, size, ofSession }) => ({
    name,
    values: Array.from({ length: size }, (_, i) => `${name}_${i}`),
    weights: weights(random, size, 0.5),
    ofSession
  }))
  /** The rarest value of a key: overrides thin the intents by a tenth to a fifth, as in real logs. */
  const rareValue = (key: Key): readonly [string, string] => {
    const rarest = key.weights.indexOf(Math.min(...key.weights))
    return [key.name, key.values[rarest] as string]
  }
  const singles = Array.from({ length: shape.singles }, (_, i) => ({
    conditions: [['sensitivity', `sensitivity_${i}`] as const],
    action: shape.intents + (i % 4),
    strength: strength()
  }))
  const first = random.below(shape.intents)
  const pairs = Array.from({ length: shape.pairs }, (_, i) => ({
    conditions: [
      ['intent', intents[(first + 2 * i) % shape.intents]?.name as string] as const,
      rareValue(keys[random.below(4)] as Key)
    ],
    action: shape.intents + (i % 4),
    strength: strength()
  }))
  const sensitivity = keys[5] as { weights: number[] }
  sensitivity.weights = sensitivity.weights.map((w, i) => (i < shape.singles ? 0.035 : w))
  return {
    actions,
    intents,
    overrides: [...pairs, ...singles],
    keys,
    synonyms: shape.synonyms
      ? [
          { key: 'resource', noise: 0.03 },
          { key: 'tool', noise: 0.06 }
        ]
      : [],
    success: actions.map(() => between(random, 0.85, 0.99))
  }
}

/** What a world looks like to the generator: numbers only, drawn from by running totals. */
interface Compiled {
  readonly items: readonly Item[]
  /** Keys in the order of their items, so that a row's items come out ascending. */
  readonly columns: readonly Column[]
  readonly intentTotals: Float64Array
  readonly otherTotals: readonly Float64Array[]
  readonly overrides: readonly {
    readonly needs: readonly (readonly [number, number])[]
    readonly rule: Override
  }[]
  readonly intentColumn: number
}

interface Column {
  readonly firstItem: number
  readonly size: number
  readonly totals: Float64Array
  readonly source: 'session' | 'event' | 'intent' | 'synonym'
  readonly noise: number
}

const compiled = new WeakMap<World, Compiled>()

const runningTotals = (odds: readonly number[]): Float64Array => {
  let sum = 0
  return Float64Array.from(odds, (weight) => {
    sum += weight
    return sum
  })
}

function pick(random: Random, totals: Float64Array): number {
  const last = totals.length - 1
  const at = random.uniform() * (totals[last] as number)
  let i = 0
  while (i < last && (totals[i] as number) <= at) i++
  return i
}

function compile(world: World): Compiled {
  const known = compiled.get(world)
  if (known !== undefined) return known
  const intentNames = world.intents.map(({ name }) => name)
  const intentWeights = world.intents.map(({ weight }) => weight)
  const plain = [
    ...world.keys.map((key) => ({
      name: key.name,
      values: key.values,
      weights: key.weights,
      source: key.ofSession ? ('session' as const) : ('event' as const),
      noise: 0
    })),
    { name: 'intent', values: intentNames, weights: intentWeights, source: 'intent' as const, noise: 0 },
    ...world.synonyms.map(({ key, noise }) => ({
      name: key,
      values: intentNames.map((name) => `${key}_of_${name}`),
      weights: intentWeights,
      source: 'synonym' as const,
      noise
    }))
  ].sort((a, b) => compareText(a.name, b.name))
  const items = plain.flatMap(({ name, values }) => values.map((value): Item => ({ key: name, value })))
  let firstItem = 0
  const columns = plain.map(({ values, weights: odds, source, noise }) => {
    const column = { firstItem, size: values.length, totals: runningTotals(odds), source, noise }
    firstItem += values.length
    return column
  })
  const made: Compiled = {
    items,
    columns,
    intentTotals: runningTotals(intentWeights),
    otherTotals: world.intents.map(({ otherwise }) => runningTotals(otherwise)),
    overrides: world.overrides.map((rule) => ({
      rule,
      needs: rule.conditions.map(([key, value]) => {
        const column = plain.findIndex(({ name }) => name === key)
        return [column, plain[column]?.values.indexOf(value) as number] as const
      })
    })),
    intentColumn: plain.findIndex(({ name }) => name === 'intent')
  }
  compiled.set(world, made)
  return made
}

const shifted = (p: number, shift: number): number => 1 / (1 + ((1 - p) / p) * Math.exp(-shift))

/** One log of a world, as the table that a reader would make of it: sorted dictionaries, rows grouped by session. */
export function draw(world: World, request: Draw): Table {
  const random = seededRandom(request.seed)
  const { items, columns, intentTotals, otherTotals, overrides, intentColumn } = compile(world)
  const sizes = sessionSizes(random, request)
  const clustering = request.clustering ?? 0.5
  const rows = sizes.reduce((sum, size) => sum + size, 0)
  const { trials, firstCase = 0 } = request
  const caseOf = (session: number) => firstCase + Math.floor(session / (trials ?? 1))
  const nameless = request.nameless ?? false
  const sessions = nameless ? rows : sizes.length
  const cases = trials === undefined ? [] : [...new Set(sizes.map((_, session) => caseText(caseOf(session))))]
  const table = {
    rows,
    sessions,
    unit: nameless ? ('event' as const) : trials === undefined ? ('session' as const) : ('case' as const),
    actions: world.actions,
    outcomes: ['error', 'success'],
    agents: ['agent'],
    cases,
    items,
    action: new Uint32Array(rows),
    outcome: new Uint32Array(rows),
    agent: new Uint32Array(rows),
    session: new Uint32Array(rows),
    itemStart: new Uint32Array(rows + 1),
    itemIds: new Uint32Array(rows * columns.length),
    sessionStart: new Uint32Array(sessions + 1),
    sessionCase: new Uint32Array(sessions).fill(NONE),
    objectKeys: [],
    objectStart: new Uint32Array(rows + 1),
    objectKey: new Uint32Array(0),
    objectNumber: new Uint32Array(0),
    repeated: new Uint8Array(rows),
    conditions: new Map()
  }
  const values = new Uint32Array(columns.length)
  let row = 0
  sizes.forEach((size, session) => {
    // A case is the same task in every trial: what is fixed for a session is fixed for all of its case.
    const task = trials === undefined ? undefined : seededRandom(0x5eed + caseOf(session))
    const ofCase = task === undefined ? 0 : gaussian(task) * (request.caseClustering ?? 0)
    const shift = gaussian(random) * clustering + ofCase
    const ofTask = request.taskOfSession === true ? pick(task ?? random, intentTotals) : undefined
    columns.forEach(({ source, totals }, c) => {
      if (source === 'session') values[c] = pick(task ?? random, totals)
    })
    for (let event = 0; event < size; event++, row++) {
      const intent = ofTask ?? pick(random, intentTotals)
      for (let c = 0; c < columns.length; c++) {
        const { source, totals, noise, firstItem } = columns[c] as Column
        if (source === 'event') values[c] = pick(random, totals)
        else if (source === 'intent') values[c] = intent
        else if (source === 'synonym')
          values[c] = random.uniform() < noise ? random.below(world.intents.length) : intent
        table.itemIds[row * columns.length + c] = firstItem + (values[c] as number)
      }
      table.itemStart[row + 1] = (row + 1) * columns.length
      const rule =
        overrides.find(({ needs }) => needs.every(([c, value]) => values[c] === value))?.rule ??
        (world.intents[values[intentColumn] as number] as Intent)
      const kept = random.uniform() < shifted(rule.strength, shift)
      const action = kept ? rule.action : pick(random, otherTotals[intent] as Float64Array)
      table.action[row] = action
      table.outcome[row] = random.uniform() < shifted(world.success[action] as number, shift / 2) ? 1 : 0
      table.session[row] = nameless ? row : session
      if (nameless) table.sessionStart[row + 1] = row + 1
    }
    if (!nameless) table.sessionStart[session + 1] = row
    if (trials !== undefined) table.sessionCase[session] = cases.indexOf(caseText(caseOf(session)))
  })
  return table
}

function sessionSizes(random: Random, { sessions, events, lengths }: Draw): number[] {
  if (lengths === 'single') return new Array<number>(sessions).fill(1)
  if (lengths === 'pareto') {
    // Made to add up, one long session would shorten all others of its side, and the sides would differ in truth.
    const shortest = events / sessions / 5
    return Array.from({ length: sessions }, () =>
      Math.min(events / 2, Math.ceil(shortest * (1 - random.uniform()) ** (-1 / 1.1)))
    )
  }
  const raw = Array.from({ length: sessions }, () => Math.exp(0.7 * gaussian(random)))
  if (lengths === 'giant') raw[0] = raw.reduce((sum, size) => sum + size, 0)
  const total = raw.reduce((sum, size) => sum + size, 0)
  return raw.map((size) => Math.max(1, Math.round((size / total) * events)))
}

const caseText = (name: number): string => `case-${String(name).padStart(6, '0')}`

/** The world with one intent's habit weaker or stronger by `change`. */
export function withStrength(world: World, intent: number, change: number): World {
  const own = world.intents[intent] as Intent
  return withIntent(world, intent, {
    ...own,
    strength: Math.min(0.99, Math.max(0.01, own.strength + change))
  })
}

export function withIntent(world: World, index: number, intent: Intent): World {
  return { ...world, intents: world.intents.map((own, i) => (i === index ? intent : own)) }
}

/** The same behaviour on another mix of tasks: the intents' weights change places. */
export function withMix(world: World, seed: number): World {
  const random = seededRandom(seed)
  const order = world.intents.map((_, i) => i)
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const held = order[i] as number
    order[i] = order[j] as number
    order[j] = held
  }
  return {
    ...world,
    intents: world.intents.map((intent, i) => ({
      ...intent,
      weight: (world.intents[order[i] as number] as Intent).weight
    }))
  }
}
