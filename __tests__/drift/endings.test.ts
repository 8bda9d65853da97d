import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

interface Habits {
  /** Of a hundred orders, those that are denied. */
  readonly denied?: number
  /** Of a hundred orders that went through, those that nobody confirms. */
  readonly silent?: number
  /** Of a hundred orders, those that are placed without a check, and denied for it. */
  readonly unchecked?: number
}

/** Orders are placed and, where they went through, confirmed; the desk is told of those that did not. */
function log(seed: number, { denied = 6, silent = 2, unchecked = 0 }: Habits = {}): RawEvent[] {
  const random = seededRandom(seed)
  const hit = (percent: number) => random.below(100) < percent
  return Array.from({ length: 240 }, (_, s) => {
    const context = { desk: ['equities', 'fx', 'rates'][random.below(3)] as string }
    const events: RawEvent[] = []
    const call = (action: string, outcome = 'success'): void => {
      const previous_action = events.at(-1)?.action ?? 'START'
      events.push({
        session: `${seed}-${s}`,
        seq: events.length,
        action,
        outcome,
        context: { ...context, previous_action }
      })
    }
    call('open')
    for (let i = random.below(3); i > 0; i--) call('quote')
    if (hit(40)) call('note')
    if (hit(75)) {
      const isChecked = !hit(unchecked)
      if (isChecked) call('check')
      const isDenied = !isChecked || hit(denied)
      call('place', isDenied ? 'denied' : 'success')
      if (isDenied) call('tell_desk')
      else if (!hit(silent)) call('confirm')
    }
    call('close')
    return events
  }).flat()
}

const SEEDS = [1, 3, 5, 9]

const isEnding = ({ policy }: Change): boolean => policy?.kind === 'outcome' && policy.outcome === 'denied'
const isConfirming = ({ policy }: Change): boolean =>
  policy !== undefined && JSON.stringify(policy).includes('"confirm"')

describe('calls that are denied more often', () => {
  it.each(SEEDS)('are one finding, told by that: log %d', (seed) => {
    const changes = changesIn(log(seed), log(seed + 1, { denied: 30 }))
    expect(changes.map(isEnding)).toEqual([true])
  })

  it.each(SEEDS)('do not hide what is left undone after calls that went through: log %d', (seed) => {
    const changes = changesIn(log(seed), log(seed + 1, { denied: 30, silent: 45 }))
    expect(changes.some(isEnding)).toBe(true)
    expect(changes.some(isConfirming)).toBe(true)
  })

  it.each(SEEDS)('do not hide what was left out before them, for which they are denied: log %d', (seed) => {
    const [change] = changesIn(log(seed), log(seed + 1, { unchecked: 25 }))
    expect(change?.policy).toMatchObject({ template: 'precedence', activation: 'place', target: 'check' })
  })

  it.each(SEEDS)('are none where nothing changed: log %d', (seed) => {
    expect(changesIn(log(seed), log(seed + 1))).toEqual([])
  })
})
