import { describe, expect, it } from '@jest/globals'
import { subjectStrips } from '../../src/explain/subject-strips.ts'
import type { Strip, Subject } from '../../src/result.ts'
import { smallTable } from '../support/table.ts'

const sessions = (...texts: string[]) =>
  smallTable(texts.flatMap((text, i) => text.split(' ').map((action) => ({ session: `s${i}`, action }))))

const subject = (type: Subject['type'], name: string): Subject => ({ type, name, description: name })

const drawn = ({ side, steps }: Strip): string =>
  `${side}: ${steps.map(({ action, role }) => action + (role === 'partner' ? '!' : '')).join(' ')}`

describe('sessions of a finding that is about no policy', () => {
  it('put those with a new action beside ordinary ones of the baseline', () => {
    const baseline = sessions('open', 'open look close', 'open look look close', 'a b c d e f g h i')
    const current = sessions('open look close', 'open gift close', 'gift', 'open gift gift')
    const strips = subjectStrips({ subject: subject('action', 'gift'), baseline, current, rows: [4, 6, 8] })
    expect(strips.map(drawn)).toEqual([
      'baseline: open look look close',
      'baseline: open look close',
      'current: open gift! close',
      'current: gift!',
      'current: open gift! gift!'
    ])
    expect(strips.slice(2).map(({ line, session }) => `${session} ${line}`)).toEqual(['s1 5', 's2 7', 's3 9'])
    // Whatever the baseline never saw is new where a whole group of actions is.
    const group = { subject: subject('novelty', 'actions not seen before'), baseline, current, rows: [4] }
    expect(subjectStrips(group).map(drawn).at(-1)).toBe('current: open gift! close')
  })

  it('show little, some and much of what an action has a share in', () => {
    const baseline = sessions('a a a a', 'a x a a', 'x x')
    const current = sessions('a a', 'x a', 'x x', 'a', 'a a a', 'x')
    const request = { subject: subject('action-share', 'x'), baseline, current, rows: [] }
    expect(subjectStrips(request).map(drawn)).toEqual([
      'baseline: a a a a',
      'baseline: a x! a a',
      'baseline: x! x!',
      'current: a',
      'current: x! a',
      'current: x!'
    ])
  })

  it('show where it was done, of an action that is done no more', () => {
    const baseline = sessions('a a', 'a a a', 'a x a a', 'a', 'x a', 'a a')
    const request = {
      subject: subject('action-share', 'x'),
      baseline,
      current: sessions('a a', 'a'),
      rows: []
    }
    expect(subjectStrips(request).map(drawn).slice(0, -2)).toEqual(['baseline: a x! a a', 'baseline: x! a'])
  })

  it('show short, middling and long sessions where their length changed, of the same cases where there are such', () => {
    const length = subject('vital', 'events per session')
    const baseline = sessions('a a a', 'a a a a', 'a')
    const current = sessions('b b', 'b', 'b b b')
    expect(subjectStrips({ subject: length, baseline, current, rows: [] }).map(drawn)).toEqual([
      'baseline: a',
      'baseline: a a a',
      'baseline: a a a a',
      'current: b',
      'current: b b',
      'current: b b b'
    ])
    const cased = (letter: string, ...lengths: number[]) =>
      smallTable(
        lengths.flatMap((n, i) =>
          Array.from({ length: n }, () => ({ session: `${letter}${i}`, case: `case ${i}`, action: letter }))
        )
      )
    const paired = { subject: length, baseline: cased('a', 2, 9, 5), current: cased('b', 3, 1, 2), rows: [] }
    expect(subjectStrips(paired).map(({ steps }) => steps.length)).toEqual([9, 5, 2, 1, 2, 3])
  })

  it('mark the events that are counted, and cut long sessions around the first of them', () => {
    const calls = (session: string, n: number, ...repeated: number[]) =>
      Array.from({ length: n }, (_, i) => ({ session, action: 'call', repeated: repeated.includes(i) }))
    const baseline = smallTable(calls('a', 3))
    const current = smallTable(calls('b', 100, 70))
    const strips = subjectStrips({
      subject: subject('vital', 'repeated identical calls'),
      baseline,
      current,
      rows: []
    })
    const [before, now] = strips as [Strip, Strip]
    expect(drawn(before)).toBe('baseline: call call call')
    expect([now.before, now.steps.length, now.after]).toEqual([40, 40, 20])
    expect(now.steps.findIndex(({ role }) => role === 'partner')).toBe(30)
  })

  it('are none where no event can show it, a side is missing, or the log names no sessions', () => {
    const current = sessions('a b')
    const request = { baseline: current, current, rows: [0] }
    expect(subjectStrips({ ...request, subject: subject('vital', 'latency') })).toEqual([])
    const length = subject('vital', 'events per session')
    expect(subjectStrips({ ...request, subject: length, baseline: undefined })).toEqual([])
    expect(subjectStrips({ ...request, subject: length, current: undefined })).toEqual([])
    const nameless = smallTable([{ action: 'a' }])
    expect(subjectStrips({ ...request, subject: subject('action', 'a'), current: nameless })).toEqual([])
  })
})
