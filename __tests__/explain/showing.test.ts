import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { actionsBehind } from '../../src/explain/behind.ts'
import { consistentFirst, extremeSessions, fewSessions, isRareLoss } from '../../src/explain/showing.ts'
import { tableOf } from '../drift/logs.ts'
import { precedence, side, weakerChange } from '../support/changes.ts'

/** One session per list of steps; `action@place` happens in that place, `!` ends in an error. */
const log = (...sessions: readonly (readonly string[])[]) =>
  tableOf(
    sessions.flatMap((steps, s) =>
      steps.map((step, seq): RawEvent => {
        const [action = '', place] = step.replace('!', '').split('@')
        return {
          session: `s${s}`,
          seq,
          action,
          outcome: step.endsWith('!') ? 'error' : 'success',
          context: place === undefined ? {} : { place }
        }
      })
    )
  )

const vital = (name: string, direction: Change['direction']): Change => ({
  ...weakerChange({ baseline: side(10, 9), current: side(10, 3) }),
  direction,
  policy: undefined,
  subject: { type: 'vital', name, description: name }
})

const loss = (before: number, now: number) =>
  weakerChange({ baseline: side(100, before), current: side(100, now) })

describe('what became rarer', () => {
  it('is no rule that lines break where it was the exception before already', () => {
    expect(isRareLoss(loss(5, 1))).toBe(true)
    expect(isRareLoss(loss(49, 7))).toBe(true)
    expect(isRareLoss(loss(50, 7))).toBe(false)
    expect(isRareLoss(loss(99, 70))).toBe(false)
  })

  it('stays a breach where people required the rule, and where nothing is known of before', () => {
    const rare = loss(5, 1)
    expect(isRareLoss({ ...rare, policy: { ...precedence, status: 'required' } })).toBe(false)
    expect(isRareLoss({ ...rare, baseline: side(0, 0) })).toBe(false)
    expect(isRareLoss({ ...rare, direction: 'stronger' })).toBe(false)
  })
})

describe('the lines that show a change', () => {
  const steps = log(
    ['issue_refund', 'lookup_order', 'issue_refund'],
    ['issue_refund', 'say'],
    ['lookup_order', 'issue_refund'],
    ['issue_refund', 'issue_refund']
  )
  const policy = { ...precedence, same: undefined }
  const change = { ...loss(99, 70), policy }

  it('are first of sessions that show nothing else, one of each', () => {
    const breaks = [0, 3, 7, 8]
    const ranked = consistentFirst(change, breaks, steps)
    expect(ranked.map((row) => steps.session[row])).toEqual([1, 3, 0, 3])
    expect([...ranked].sort((a, b) => a - b)).toEqual(breaks)
  })

  it('are of three sessions at most where none is better than another', () => {
    expect(fewSessions([0, 3, 7, 8], steps)).toEqual([0, 3, 7])
    expect(fewSessions([8, 7, 0], steps)).toEqual([8, 0])
  })

  it('are those of the shortest or longest sessions, for the length of sessions', () => {
    const table = log(['a', 'b'], ['a', 'b', 'c', 'd'], ['a'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e'])
    const lengths = (direction: Change['direction']) =>
      extremeSessions(vital('events per session', direction), table).map((row) => table.session[row])
    expect(lengths('weaker')).toEqual([2, 0, 3])
    expect(lengths('stronger')).toEqual([4, 1, 3])
  })

  it('are the first errors of the sessions with most of them; fewer errors show nowhere', () => {
    const table = log(['a', 'b!'], ['a'], ['a', 'b!', 'c!'])
    expect(extremeSessions(vital('errors', 'stronger'), table)).toEqual([4, 1])
    expect(extremeSessions(vital('errors', 'weaker'), table)).toEqual([])
    expect(extremeSessions(vital('latency', 'stronger'), table)).toEqual([])
  })

  it('are the slowest or quickest sessions on average, where it was measured how long events take', () => {
    const of = (session: string, ...latencies: (number | undefined)[]): RawEvent[] =>
      latencies.map((latencyMs, seq) => ({
        session,
        seq,
        action: 'a',
        outcome: 'success',
        context: {},
        ...(latencyMs === undefined ? {} : { latencyMs })
      }))
    const table = tableOf([
      ...of('long', 100, 100, 100, 100),
      ...of('unknown', undefined, undefined),
      ...of('slow', undefined, 900),
      ...of('mixed', 50, 600)
    ])
    const lines = (direction: Change['direction']) =>
      extremeSessions(vital('latency', direction), table).map((row) => table.origin?.line[row])
    expect(lines('stronger')).toEqual([8, 9, 1])
    expect(lines('weaker')).toEqual([1, 9, 8])
    expect(extremeSessions(vital('tokens', 'stronger'), table)).toEqual([])
  })
})

describe('the context behind a vital sign', () => {
  const reads = (n: number, place: string) => Array.from({ length: n }, () => `read@${place}`)

  it('is named where most of the first action comes from it and one side has none', () => {
    const before = log([...reads(3, 'output'), ...reads(2, 'input'), 'say'])
    const now = log([...reads(2, 'input'), 'say'])
    expect(actionsBehind(vital('events per session', 'weaker'), before, now)?.actions).toEqual([
      { action: 'read', before: 5, now: 2, where: { condition: 'place=output', before: 3, now: 0 } }
    ])
  })

  it('is not where it is left on both sides, nor where the whole action is gone', () => {
    const some = actionsBehind(
      vital('events per session', 'weaker'),
      log([...reads(5, 'output'), ...reads(2, 'input')]),
      log([...reads(2, 'output'), ...reads(2, 'input')])
    )
    expect(some?.actions).toEqual([{ action: 'read', before: 7, now: 4 }])
    const gone = actionsBehind(
      vital('events per session', 'weaker'),
      log([...reads(5, 'output'), 'say']),
      log(['say'])
    )
    expect(gone?.actions).toEqual([{ action: 'read', before: 5, now: 0 }])
  })
})
