import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesAsRead } from './logs.ts'

interface Habits {
  /** Of a hundred refunds, those that nobody confirmed. */
  readonly unconfirmed?: number
  /** Of a hundred refunds, those that are paid once more. */
  readonly twice?: number
}

/** A clerk of many tools; a quarter of the sessions pays a refund, confirmed by the customer every time. */
function log(seed: number, { unconfirmed = 0, twice = 0 }: Habits = {}): RawEvent[] {
  const random = seededRandom(seed)
  const hit = (percent: number) => random.below(100) < percent
  const one = (...names: readonly string[]) => names[random.below(names.length)] as string
  return Array.from({ length: 320 }, (_, s) => {
    const tier = one('basic', 'basic', 'silver', 'gold')
    const given = { tier, channel: one('app', 'web', 'phone'), tenant: one('north', 'south', 'east') }
    const events: RawEvent[] = []
    const call = (action: string, args: Record<string, string | boolean> = {}): void => {
      const context = { ...given, ...(Object.keys(args).length > 0 ? { arg: args } : {}) }
      events.push({ session: `${seed}-${s}`, seq: events.length, action, outcome: 'success', context })
    }
    call('authenticate', { method: one('code', 'face') })
    call('get_account')
    for (let i = random.below(3); i > 0; i--) call('search', { topic: one('fees', 'limits', 'cards') })
    if (hit(40)) call('get_balance')
    if (hit(25)) {
      const order = `${seed}-${s}`
      call('look_up', { order })
      const confirmed = !hit(unconfirmed)
      const pay = () => call('refund', { order, confirmed, reason: one('late', 'broken', 'lost') })
      pay()
      if (hit(twice)) {
        call('get_balance')
        pay()
      }
    } else if (hit(50)) call('send_card', { design: one('plain', 'blue') })
    if (hit(70)) call('answer', { tone: one('formal', 'friendly') })
    call('close')
    return events
  }).flat()
}

const changed = (seed: number, habits: Habits) => changesAsRead(log(seed), log(seed + 1, habits))

describe('what never varied, so that no rule of it was found', () => {
  it.each([2, 5])('is found where it does in a fifth of the calls: log %d', (seed) => {
    expect(changed(seed, { unconfirmed: 20 }).map(({ policy }) => policy)).toEqual([
      expect.objectContaining({ action: 'refund', requires: { 'arg.confirmed': true } })
    ])
  })

  it.each([2, 5])('is found where it is done again in a fifth of the cases: log %d', (seed) => {
    expect(changed(seed, { twice: 20 })[0]?.policy).toMatchObject({
      template: 'not_succession',
      activation: 'refund',
      target: 'refund'
    })
  })

  it.each([2, 5, 9])('is none where it still does not: log %d', (seed) => {
    expect(changed(seed, {})).toEqual([])
  })
})
