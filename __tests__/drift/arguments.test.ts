import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { ALL_KINDS, changesIn, OPTIONS, sideOf, tableOf } from './logs.ts'

interface Habits {
  /** Refunds of ten that are paid out to the card. */
  readonly card: number
  /** Refunds of ten that are called with a priority. */
  readonly urgent?: number
}

/** Every session looks an order up three times and refunds it; only what the refund is called with differs. */
const log = (run: string, { card, urgent = 0 }: Habits): RawEvent[] =>
  Array.from({ length: 200 }, (_, i) => {
    const refund = {
      method: (3 * i) % 10 < card ? 'card' : 'credit',
      ...((7 * i) % 10 < urgent ? { priority: i % 3 === 0 ? 'high' : 'low' } : {})
    }
    const calls = [...Array(3).fill(['get_order', {}]), ['issue_refund', refund], ['close', {}]]
    return calls.map(
      ([action, arg], seq): RawEvent => ({
        session: `${run}-${i}`,
        action,
        outcome: 'success',
        seq,
        context: { tier: i % 2 === 0 ? 'gold' : 'free', arg }
      })
    )
  }).flat()

const changesBetween = (before: Habits, now: Habits, of?: readonly string[]) =>
  changesIn(log('before', before), log('now', now), of)

describe('what calls are made with', () => {
  it('is a finding where an argument takes other values, by the calls that do', () => {
    const [change, ...others] = changesBetween({ card: 9 }, { card: 6 })
    expect(others).toEqual([])
    expect(change?.policy).toMatchObject({ kind: 'precondition', action: 'issue_refund' })
    expect(change?.policy).toMatchObject({ requires: { 'arg.method': 'card' } })
    expect([change?.baseline.kept, change?.baseline.events]).toEqual([180, 200])
    expect([change?.current.kept, change?.current.events]).toEqual([120, 200])
  })

  it('is one finding where a new argument is given', () => {
    const [change, ...others] = changesBetween({ card: 9 }, { card: 9, urgent: 10 })
    expect(others).toEqual([])
    expect([change?.change, change?.direction]).toEqual(['new', 'stronger'])
    expect(change?.subject).toMatchObject({ type: 'context', name: 'arg.priority', action: 'issue_refund' })
    expect([change?.baseline.kept, change?.current.kept, change?.current.events]).toEqual([0, 200, 200])
  })

  it('is one finding where an argument is given more often, or not any more', () => {
    const more = changesBetween({ card: 9, urgent: 2 }, { card: 9, urgent: 6 })
    expect(more.map(({ change, direction, subject }) => [change, direction, subject?.name])).toEqual([
      ['shifted', 'stronger', 'arg.priority']
    ])
    const never = changesBetween({ card: 9, urgent: 6 }, { card: 9 })
    expect(never.map(({ change, direction, subject }) => [change, direction, subject?.name])).toEqual([
      ['shifted', 'weaker', 'arg.priority']
    ])
  })

  it('shows the calls without an argument that is left out, and from how many with it on it would be none', () => {
    const now = tableOf(log('now', { card: 9, urgent: 3 }))
    const before = tableOf(log('before', { card: 9, urgent: 9 }))
    const compared = compare(sideOf(before, ALL_KINDS), sideOf(now, ALL_KINDS), OPTIONS)
    const [change] = compared.changes
    expect(change?.subject?.name).toBe('arg.priority')
    expect(change?.rows.length).toBeGreaterThan(0)
    for (const row of change?.rows ?? []) {
      const items = Array.from(
        now.itemIds.subarray(now.itemStart[row], now.itemStart[row + 1]),
        (item) => now.items[item]
      )
      expect(now.actions[now.action[row] as number]).toBe('issue_refund')
      expect(items.map((item) => item?.key)).not.toContain('arg.priority')
    }
    const stands = change && compared.rejudge?.(change, 'weaker')
    expect([60, 80, 178].map((kept) => stands?.(kept))).toEqual([true, true, false])
  })

  it('is a finding for each argument that changed by itself', () => {
    const changes = changesBetween({ card: 9 }, { card: 6, urgent: 10 })
    const named = changes.map(({ policy, subject }) => subject?.name ?? JSON.stringify(policy))
    expect(named).toHaveLength(2)
    expect(named.join()).toContain('arg.priority')
    expect(named.join()).toContain('arg.method')
  })

  it('is none where nothing changed, nor where preconditions are not compared', () => {
    expect(changesBetween({ card: 9, urgent: 5 }, { card: 9, urgent: 5 })).toEqual([])
    expect(changesBetween({ card: 9 }, { card: 9, urgent: 10 }, ['association'])).toEqual([])
  })
})

interface Given {
  /** Gifts of nine that are given without being confirmed. */
  readonly unconfirmed: number
  /** The log tells it of every second gift only. */
  readonly sparse?: boolean
}

const mixed = (run: string, gold: number, key: string): RawEvent[] =>
  Array.from({ length: 200 }, (_, i) => {
    const tier = i % 10 < gold ? 'gold' : 'free'
    return ['look_up', 'search', 'give', 'close'].map(
      (action, seq): RawEvent => ({
        session: `${run}-${i}`,
        action,
        outcome: 'success',
        seq,
        context: { tier, ...(action === 'give' ? { [key]: tier === 'gold' } : {}) }
      })
    )
  }).flat()

describe('what a call is made with where its situation decides it', () => {
  it.each(['fast', 'arg.fast'])('is no finding where situations come in another mix (%s)', (key) => {
    const [before, now] = [mixed('before', 3, key), mixed('now', 6, key)]
    expect(changesIn(before, now)).toEqual([])
  })
})

/** Every session looks something up, gives a gift and closes; `confirmed` stands under no `arg.`. */
const gifts = (run: string, { unconfirmed, sparse = false }: Given): RawEvent[] =>
  Array.from({ length: 150 }, (_, i) =>
    ['look_up', 'look_up', 'search', 'give', 'close'].map(
      (action, seq): RawEvent => ({
        session: `${run}-${i}`,
        action,
        outcome: 'success',
        seq,
        context: {
          tier: i % 2 === 0 ? 'gold' : 'free',
          ...(action === 'give' && !(sparse && i % 2 === 1) ? { confirmed: i % 9 >= unconfirmed } : {})
        }
      })
    )
  ).flat()

const giftsBetween = (before: Given, now: Given) => changesIn(gifts('before', before), gifts('now', now))

describe('a yes that all calls of one action say, under a name of its own', () => {
  it('is one finding where it was said every time and is not any more', () => {
    const [change, ...others] = giftsBetween({ unconfirmed: 0 }, { unconfirmed: 3 })
    expect(others).toEqual([])
    expect(change?.direction).toBe('weaker')
    expect(change?.policy).toMatchObject({
      kind: 'precondition',
      action: 'give',
      requires: { confirmed: true }
    })
    expect([change?.baseline.kept, change?.baseline.events]).toEqual([150, 150])
    expect([change?.current.kept, change?.current.events]).toEqual([99, 150])
  })

  it('is one finding where no call says it any more, and where more do', () => {
    const said = (before: number, now: number) =>
      giftsBetween({ unconfirmed: before }, { unconfirmed: now }).map(({ direction, policy }) => [
        direction,
        policy
      ])
    const policy = { kind: 'precondition', action: 'give', requires: { confirmed: true } }
    expect(said(0, 9)).toMatchObject([['weaker', policy]])
    expect(said(6, 2)).toMatchObject([['stronger', policy]])
  })

  it('is none where as many say it, and none where only some calls are logged with it', () => {
    expect(giftsBetween({ unconfirmed: 3 }, { unconfirmed: 3 })).toEqual([])
    expect(giftsBetween({ unconfirmed: 0 }, { unconfirmed: 0, sparse: true })).toEqual([])
    expect(giftsBetween({ unconfirmed: 0, sparse: true }, { unconfirmed: 3 })).toEqual([])
  })
})

describe('a yes that the calls of a few actions say', () => {
  /** Customers are asked, every sixth says no at first; so many of ten gifts are given with the yes, by who asks or call by call. */
  const asked = (run: string, yes: number, staff: boolean): RawEvent[] =>
    Array.from({ length: 150 }, (_, i) =>
      ['look_up', ...(i % 6 === 0 ? ['ask'] : []), 'ask', 'give', 'close'].map((action, seq): RawEvent => {
        const given = (7 * i) % 10 < yes
        const answer = seq > 1 || i % 6 !== 0
        const flagged = action === 'ask' || action === 'give'
        const flag = staff ? given : action === 'give' ? given : answer
        return {
          session: `${run}-${i}`,
          action,
          outcome: 'success',
          seq,
          context: { tier: i % 2 === 0 ? 'gold' : 'free', ...(flagged ? { confirmed: flag } : {}) }
        }
      })
    ).flat()
  const between = (before: number, now: number, staff = false) =>
    changesIn(asked('before', before, staff), asked('now', now, staff))

  it('is compared of each of them where it changes within sessions', () => {
    const told = between(10, 6).map(({ policy, direction }) => [direction, policy])
    const rule = { kind: 'precondition', action: 'give', requires: { confirmed: true } }
    expect(told).toContainEqual(['weaker', expect.objectContaining(rule)])
    expect(told.filter(([, policy]) => JSON.stringify(policy).includes('precondition'))).toHaveLength(1)
    expect(between(10, 10)).toEqual([])
  })

  it('is of the mix of those who ask where it stands for a whole session', () => {
    expect(between(9, 5, true)).toEqual([])
  })
})
