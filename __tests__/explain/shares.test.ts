import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { dilutedShares, doneThere, sessionsWith, tellingSubjects } from '../../src/explain/shares.ts'
import type { Subject } from '../../src/result.ts'
import { tableOf } from '../drift/logs.ts'
import { side, weakerChange } from '../support/changes.ts'

const log = (...sessions: readonly string[]) =>
  tableOf(
    sessions.flatMap((steps, s) =>
      steps.split(' ').map((action, seq): RawEvent => ({ session: `s${s}`, seq, action, context: {} }))
    )
  )

const share = (name: string, before: number, now: number): Subject => ({
  type: 'action-share',
  name,
  description: '',
  values: [before, now],
  unit: 'share'
})

const change = (parts: Partial<Change>): Change => ({
  ...weakerChange({ baseline: side(10, 9), current: side(10, 3) }),
  policy: undefined,
  ...parts
})

const before = log('read read read write', 'read read read write', 'say')
const now = log('read write', 'read write', 'read write', 'say')

describe('the share of an action', () => {
  it('comes with the sessions that have the action, before and now', () => {
    expect(sessionsWith(change({ subject: share('write', 0.2, 0.4) }), before, now)).toEqual({
      before: [2, 3],
      now: [3, 4]
    })
    expect(sessionsWith(change({}), before, now)).toBeUndefined()
  })

  it('comes with a limit a session where many more sessions do it at all', () => {
    const limit = (template: string, antecedent = {}) =>
      change({ policy: { kind: 'sequence', template, activation: 'ask', most: 1, antecedent } as never })
    const few = log('ask do', 'do', 'do', 'do')
    const all = log('ask do ask', 'ask do', 'do ask ask', 'ask do')
    const told = { before: [1, 4], now: [4, 4] }
    expect(sessionsWith(limit('at_most'), few, all)).toEqual(told)
    expect(sessionsWith(limit('exactly_once'), few, all)).toEqual(told)
    expect(sessionsWith(limit('at_most'), all, log('ask do', 'ask do', 'ask ask'))).toBeUndefined()
    expect(sessionsWith(limit('at_most', { tier: 'vip' }), few, all)).toBeUndefined()
    expect(sessionsWith(limit('first'), few, all)).toBeUndefined()
  })

  it('comes with those of its kind where a rule is about what sessions do once', () => {
    const kinds = (...sessions: readonly string[]) =>
      tableOf(
        sessions.flatMap((steps, s) =>
          steps.split(' ').map(
            (action, seq): RawEvent => ({
              session: `s${s}`,
              seq,
              action,
              context: { tier: s % 2 === 0 ? 'vip' : 'normal', late: seq > 2 }
            })
          )
        )
      )
    const was = kinds('read read read write', 'read', 'read read read write', 'read write')
    const is = kinds('read read read write', 'read', 'read read read say', 'read')
    const rule = (antecedent: Record<string, string | boolean>, consequent: string) =>
      change({
        policy: { kind: 'association', antecedent, consequent } as never,
        baseline: side(8, 2),
        current: side(8, 1)
      })
    expect(sessionsWith(rule({ tier: 'vip' }, 'write'), was, is)).toEqual({ before: [2, 2], now: [1, 2] })
    expect(sessionsWith(rule({ late: true }, 'write'), was, is)).toBeUndefined()
    expect(sessionsWith(rule({ tier: 'vip' }, 'read'), was, is)).toBeUndefined()
  })

  it('is diluted where the action itself is taken no more often in a session', () => {
    const often = log('read read read write', 'read read read write')
    const seldom = log('read write', 'read write')
    const changed = change({ variantSubjects: [share('write', 0.25, 0.5), share('read', 0.75, 0.5)] })
    expect(dilutedShares(changed, often, seldom)).toEqual(['write'])
  })

  it('is told beside a finding only where it says something by itself', () => {
    const vital = (name: string, unit: string, values: [number, number]): Subject => ({
      type: 'vital',
      name,
      description: '',
      unit,
      values
    })
    const subjects = [
      share('write', 0.25, 0.5),
      share('read', 0.5, 0.2),
      share('say', 0.1, 0.06),
      vital('errors', 'share', [0.02, 0.04]),
      vital('events per session', '', [4, 3])
    ]
    const told = tellingSubjects(subjects, { diluted: ['write'] }).map(({ name }) => name)
    expect(told).toEqual(['read', 'events per session'])
    expect(tellingSubjects(undefined, undefined)).toEqual([])
  })
})

describe('what is done where it is not to be', () => {
  const never = {
    kind: 'prohibition',
    antecedent: { env: 'prod' },
    never: 'write',
    policy_id: 'pro-1',
    status: 'mined',
    support: 0.5,
    confidence: 1,
    lift: 1,
    description: ''
  } as const
  const broken = change({ policy: never, baseline: side(9, 9), current: side(7, 5) })

  it('is told as a part of all its uses', () => {
    expect(doneThere(broken, before, now)).toEqual({ done_there: { before: [0, 2], now: [2, 3] } })
  })

  it('is not told where nothing was counted, nor of what is forbidden outright', () => {
    expect(doneThere({ ...broken, baseline: side(0, 0) }, before, now)).toEqual({})
    expect(doneThere(broken, log('read'), now)).toEqual({})
    expect(doneThere({ ...broken, policy: { ...never, status: 'forbidden' } }, before, now)).toEqual({})
  })
})
