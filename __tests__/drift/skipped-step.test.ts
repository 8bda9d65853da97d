import { describe, expect, it } from '@jest/globals'
import type { Cell } from '../../src/drift/cell.ts'
import type { Design } from '../../src/drift/design.ts'
import { type Share, sharesOfLevel } from '../../src/drift/level.ts'
import { type Statistic, statisticOf } from '../../src/drift/statistic.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

/** A shop agent whose refunds of an order follow a look at the order, but for so many of a hundred. */
function log(seed: number, skipped: number, sessions = 250): RawEvent[] {
  const random = seededRandom(seed)
  const hit = (percent: number) => random.below(100) < percent
  return Array.from({ length: sessions }, (_, s) => {
    const events: RawEvent[] = []
    const context = {
      channel: ['web', 'mail', 'phone'][random.below(3)] as string,
      role: ['owner', 'member', 'viewer'][random.below(3)] as string
    }
    const call = (action: string, own: Readonly<Record<string, string>> = {}): void => {
      events.push({
        session: `${seed}-${s}`,
        seq: events.length,
        action,
        outcome: 'success',
        context: { ...context, ...own }
      })
    }
    call('open')
    for (let i = random.below(4); i > 0; i--) call(hit(70) ? 'search' : 'note')
    if (hit(55)) {
      const order = { 'arg.order': `O${random.below(100_000)}` }
      if (!hit(skipped)) call('look_up', order)
      if (hit(40)) call('search')
      call('refund', order)
      if (hit(80)) call('mail')
    } else for (let i = 1 + random.below(3); i > 0; i--) call(hit(50) ? 'answer' : 'look_up')
    if (hit(60)) call('tag')
    call('close')
    return events
  }).flat()
}

const SEEDS = [1, 3, 5, 7, 9, 11, 13, 15]

describe('a step that always came first and is left out in one of seven cases', () => {
  const runs = SEEDS.map((seed) => changesIn(log(seed, 0), log(seed + 1, 14)))

  it('is found nearly always, as one finding', () => {
    expect(runs.filter((changes) => changes.length === 1).length).toBeGreaterThanOrEqual(SEEDS.length - 1)
  })

  it('is told as the promise that it came first', () => {
    for (const [change] of runs.filter((changes) => changes.length > 0))
      expect(change?.policy).toMatchObject({ activation: 'refund', target: 'look_up' })
  })

  it('is no finding where nobody left it out', () => {
    for (const seed of SEEDS) expect(changesIn(log(seed, 0), log(seed + 1, 0))).toEqual([])
  })
})

const isBreak = (i: number, breaks: number): boolean => i % 2 === 1 && i < 2 * breaks

/** Sessions of one event each, every second one current; a promise that so many of these break, and no other. */
function promiseOf(breaks: number, sign: 1 | -1 = 1, size = 200): Cell {
  const broken = sign === 1 ? 0 : 1
  return {
    family: 'kind',
    rule: { kind: 'sequence', template: 'precedence', activation: 'a', target: `b${breaks}`, antecedent: {} },
    sessions: Uint32Array.from({ length: size }, (_, i) => i),
    values: Uint8Array.from({ length: size }, (_, i) => (isBreak(i, breaks) ? broken : 1 - broken)),
    strata: { of: new Uint8Array(size), count: 1 },
    sign,
    conditions: 0
  }
}

const exchanged: Design = {
  scheme: 'sessions',
  lines: 200,
  lineOf: Int32Array.from({ length: 200 }, (_, i) => i),
  weight: new Float64Array(200).fill(1),
  unweighted: true,
  side: Uint8Array.from({ length: 200 }, (_, i) => i % 2),
  groups: [{ lines: Uint32Array.from({ length: 200 }, (_, i) => i), chosen: 100 }],
  flips: new Uint8Array(200),
  observed: Uint8Array.from({ length: 200 }, (_, i) => i % 2),
  logRelabellings: 137,
  units: [100, 100],
  matched: false,
  assumptions: []
}

const paired: Design = { ...exchanged, scheme: 'paired', groups: [], flips: new Uint8Array(200).fill(1) }

const everySituation = ({ values }: Cell): number | undefined => values.length

const shares = (cells: readonly Cell[], design = exchanged, casesOf = everySituation) =>
  sharesOfLevel(
    cells.map((cell) => ({ cell, statistic: statisticOf(cell, design) as Statistic })),
    1,
    casesOf,
    design,
    0.01
  )

/** What a statistic may use: half of its share each way. */
const used = ({ logShare, onBreak }: Share) =>
  (Math.exp(logShare) + Math.exp(onBreak?.logShare ?? logShare)) / 2

describe('the level', () => {
  it.each([
    ['promises only', [promiseOf(12), promiseOf(15), promiseOf(2)]],
    ['others only', [promiseOf(100), promiseOf(90)]],
    ['both', [promiseOf(12), promiseOf(100), promiseOf(14, -1)]]
  ])('is dealt out at most once: %s', (_, cells) => {
    const total = shares(cells).reduce((sum, share) => sum + used(share), 0)
    expect(total).toBeLessThan(1 + 1e-12)
    expect(total).toBeGreaterThan(0.8)
  })

  it.each([
    ['exchanged', exchanged],
    ['paired', paired]
  ])('has a part for promises that are broken now and then, the way they break: %s', (_, design) => {
    const [kept, often, never] = shares([promiseOf(15), promiseOf(60), promiseOf(16, -1)], design) as [
      Share,
      Share,
      Share
    ]
    expect(kept.onBreak?.way).toBe(-1)
    expect(kept.onBreak?.logShare ?? 0).toBeGreaterThan(kept.logShare + 1)
    expect(never.onBreak?.way).toBe(1)
    expect(often.onBreak).toBeUndefined()
  })

  it('spends none of it where so few breaks could never be significant, or nobody reads the rule', () => {
    const few = promiseOf(4)
    const [alone] = shares([promiseOf(15)]) as [Share]
    const [same, none] = shares([promiseOf(15), few]) as [Share, Share]
    expect(none.onBreak).toBeUndefined()
    expect(same.onBreak?.logShare ?? 0).toBeGreaterThan(Math.log(0.5) + (alone.onBreak?.logShare ?? 0))
    const [unread] = shares([promiseOf(15)], exchanged, () => undefined) as [Share]
    expect(unread.onBreak).toBeUndefined()
  })

  it('is not for what the baseline itself broke, nor for what it hardly ever met', () => {
    const other = exchanged.side.map((own) => 1 - own)
    const turned = { ...exchanged, side: other, observed: other }
    const reaches = (design: Design): boolean => {
      const cell = promiseOf(15)
      const { way, from } = (shares([cell], design) as [Share])[0].onBreak as NonNullable<Share['onBreak']>
      return (statisticOf(cell, design) as Statistic).z * way >= from
    }
    expect(reaches(exchanged)).toBe(true)
    expect(reaches(turned)).toBe(false)
    const [rare] = shares([promiseOf(12)], exchanged, () => 69) as [Share]
    expect(rare.onBreak).toBeUndefined()
  })

  it('counts breaks against the cases in which there could be one', () => {
    const [kept] = shares([promiseOf(15, -1)], exchanged, () => 75) as [Share]
    const [broken] = shares([promiseOf(15, -1)], exchanged, () => 74) as [Share]
    expect(kept.onBreak).toBeDefined()
    expect(broken.onBreak).toBeUndefined()
  })

  it('is for what one side kept nearly always: of 15 breaks of 200 cases two, and not three, may lie there', () => {
    const cell = promiseOf(15)
    const [share] = shares([cell]) as [Share]
    /** The statistic where so many of the breaks lie on the baseline's side, which has 100 of the sessions. */
    const zOf = (before: number) => {
      let current = 100 - 15 + before
      const observed = exchanged.observed.map((_, i) =>
        isBreak(i, 15) ? Number(i > 2 * before) : Number(current-- > 0)
      )
      return (statisticOf(cell, { ...exchanged, observed, side: observed }) as Statistic).z
    }
    expect(zOf(0)).toBeLessThan(-3)
    expect(-zOf(2)).toBeGreaterThanOrEqual((share.onBreak?.from ?? 0) - 1e-9)
    expect(-zOf(3)).toBeLessThan(share.onBreak?.from ?? 0)
  })
})
