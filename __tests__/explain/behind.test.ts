import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { actionsBehind } from '../../src/explain/behind.ts'
import { tableOf } from '../drift/logs.ts'
import { side, weakerChange } from '../support/changes.ts'

/** Sessions that all do the same, in order; `!` ends in an error. */
const log = (sessions: number, steps: readonly string[]) =>
  tableOf(
    Array.from({ length: sessions }, (_, s) =>
      steps.map(
        (step, seq): RawEvent => ({
          session: `s${s}`,
          seq,
          action: step.replace('!', ''),
          outcome: step.endsWith('!') ? 'error' : 'success',
          context: {}
        })
      )
    ).flat()
  )

const vital = (name: string): Change => ({
  ...weakerChange({ baseline: side(10, 9), current: side(10, 3) }),
  policy: undefined,
  subject: { type: 'vital', name, description: name }
})

describe('the actions behind a vital sign that changed', () => {
  const before = log(4, ['read', 'read', 'read', 'read', 'list', 'write', 'say'])
  const now = log(8, ['read', 'run', 'write', 'say'])

  it('are those whose number in a session changed most, with the part of the change that is theirs', () => {
    expect(actionsBehind(vital('events per session'), before, now)).toEqual({
      per: 'session',
      part: 1,
      actions: [
        { action: 'read', before: 4, now: 1 },
        { action: 'list', before: 1, now: 0 },
        { action: 'run', before: 0, now: 1 }
      ]
    })
  })

  it('are for distinct actions those that more or fewer sessions use', () => {
    const more = log(5, ['read', 'write', 'say', 'run', 'mail', 'run'])
    const behind = actionsBehind(
      vital('distinct actions per session'),
      log(5, ['read', 'say', 'write']),
      more
    )
    expect(behind?.actions).toEqual([
      { action: 'mail', before: 0, now: 1 },
      { action: 'run', before: 0, now: 1 }
    ])
    expect(behind?.part).toBeCloseTo(1)
  })

  it('are for errors those whose errors are more of all events', () => {
    const failing = log(8, ['read!', 'run', 'write', 'say'])
    expect(actionsBehind(vital('errors'), now, failing)).toEqual({
      per: 'event',
      part: 1,
      actions: [{ action: 'read', before: 0, now: 0.25 }]
    })
  })

  it('add up, all of them, to the change of the sign itself', () => {
    const behind = actionsBehind(
      vital('events per session'),
      log(3, ['a', 'b']),
      log(3, ['a', 'b', 'b', 'c'])
    )
    const sum = behind?.actions.reduce((total, one) => total + one.now - one.before, 0)
    expect(sum).toBeCloseTo((behind?.part ?? 0) * 2)
  })

  it('are nobody where the sign is no sum over actions, or did not move', () => {
    expect(actionsBehind(vital('latency'), before, now)).toBeUndefined()
    expect(actionsBehind(vital('toString'), before, now)).toBeUndefined()
    expect(actionsBehind(vital('events per session'), before, before)).toBeUndefined()
    expect(
      actionsBehind(weakerChange({ baseline: side(10, 9), current: side(10, 3) }), before, now)
    ).toBeUndefined()
  })
})
