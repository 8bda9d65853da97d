import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const KINDS = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

/** A small help desk: search, do what the topic asks for, reply. */
function desk(seed: number, change: (event: RawEvent) => RawEvent = (event) => event): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 150 }, (_, s) => {
    const topic = ['billing', 'address', 'refund'][random.below(3)] as string
    const tool = { billing: 'send_invoice', address: 'update_address', refund: 'issue_refund' }[
      topic
    ] as string
    const act = random.uniform() < 0.9 ? tool : 'escalate'
    return ['search', act, 'reply'].map((action, seq) =>
      change({
        session: `session-${s}`,
        seq,
        agent: 'desk',
        action,
        outcome: random.uniform() < 0.95 ? 'success' : 'error',
        context: { topic, language: random.uniform() < 0.7 ? 'en' : 'de' }
      })
    )
  }).flat()
}

const called = (names: Readonly<Record<string, string>>) => (event: RawEvent) => ({
  ...event,
  action: names[event.action as string] ?? (event.action as string)
})

function compared(current: RawEvent[]) {
  return compare(sideOf(tableOf(desk(1)), KINDS), sideOf(tableOf(current), KINDS), OPTIONS)
}

describe('a rename is offered', () => {
  it('where a new action does what one that is gone did', () => {
    const { changes } = compared(desk(2, called({ search: 'find' })))
    expect(changes.length).toBeGreaterThan(0)
    for (const { rename } of changes) expect(rename).toEqual({ search: 'find' })
  })

  it('for each of several actions at once', () => {
    const names = { search: 'find', reply: 'answer', issue_refund: 'refund' }
    const { changes } = compared(desk(2, called(names)))
    expect(Object.assign({}, ...changes.map(({ rename }) => rename))).toEqual(names)
  })

  it('for a context key, wherever the change shows', () => {
    const { changes, notExercised, sufficient } = compared(
      desk(2, (event) => {
        const { topic, ...others } = event.context as Record<string, string>
        return { ...event, context: { ...others, subject: topic as string } }
      })
    )
    expect(sufficient).toBe(true)
    expect(changes.length + notExercised.length).toBeGreaterThan(0)
    for (const { rename } of [...changes, ...notExercised]) expect(rename).toEqual({ topic: 'subject' })
  })
})

describe('no rename is offered', () => {
  it('where the action that took the place was there before', () => {
    const { changes } = compared(desk(2, called({ issue_refund: 'escalate' })))
    expect(changes.length).toBeGreaterThan(0)
    for (const { rename } of changes) expect(rename).toBeUndefined()
  })

  it('where a new action does something else than the one that is gone', () => {
    const elsewhere = (event: RawEvent): RawEvent => {
      const { topic } = event.context as { topic: string }
      if (event.action === 'issue_refund') return { ...event, action: 'escalate' }
      return event.action === 'reply' && topic === 'address' ? { ...event, action: 'close' } : event
    }
    const { changes } = compared(desk(2, elsewhere))
    expect(changes.length).toBeGreaterThan(0)
    for (const { rename } of changes) expect(rename).toBeUndefined()
  })

  it('where two new actions share the place of one', () => {
    let turn = 0
    const split = (event: RawEvent): RawEvent =>
      event.action === 'search' ? { ...event, action: turn++ % 2 === 0 ? 'find' : 'look_up' } : event
    const { changes } = compared(desk(2, split))
    expect(changes.length).toBeGreaterThan(0)
    for (const { rename } of changes) expect(rename).toBeUndefined()
  })
})
