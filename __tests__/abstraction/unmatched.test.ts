import { describe, expect, it } from '@jest/globals'
import { parseOverrides } from '../../src/abstraction/overrides-schema.ts'
import { unmatchedNames } from '../../src/abstraction/unmatched.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { tableOf } from '../drift/logs.ts'

const event = (action: string, context: RawEvent['context']): RawEvent => ({
  session: 's',
  agent: 'a',
  action,
  outcome: 'success',
  context
})
const raw = tableOf([
  event('read', { path: 'src/a.ts', 'arg.amount': 12, station: 'east' }),
  event('write', { path: 'output/b.json', 'arg.amount': 30 })
])
const unmatched = (abstraction: object, rename: object = {}) =>
  unmatchedNames(parseOverrides(abstraction, rename, 'c.yml'), raw)

describe('names of the config file that nothing in the log has', () => {
  it('are none where all are there, also as globs, parts of texts and derived context', () => {
    expect(
      unmatched(
        {
          keep: ['stat*', 'path.top'],
          drop: ['previous_action', 'arg.*'],
          cuts: { 'arg.amount': [20] },
          reduce: { path: 'path' },
          objects: ['station'],
          groups: { look: ['read', 'write', 'w*e'] }
        },
        { read: 'open', old_read: 'write', path: 'file' }
      )
    ).toEqual([])
  })

  it('are told with the place where they stand', () => {
    expect(
      unmatched(
        {
          keep: ['statoin'],
          drop: ['arg.*x'],
          cuts: { amount: [20] },
          reduce: { pth: 'path' },
          objects: ['order'],
          groups: { look: ['read', 'serach', 's*h'] }
        },
        { opne: 'open' }
      )
    ).toEqual([
      'abstraction.keep: no event has the key statoin',
      'abstraction.drop: no event has the key arg.*x',
      'abstraction.cuts: no event has the key amount',
      'abstraction.reduce: no event has the key pth',
      'abstraction.objects: no event has the key order',
      'abstraction.groups: no event has the action serach',
      'abstraction.groups: no event has the action s*h',
      'rename: no event has the key or action opne'
    ])
  })

  it('are told where a key has no value of the kind that is asked for', () => {
    expect(unmatched({ cuts: { station: [3] }, reduce: { 'arg.amount': 'url' } })).toEqual([
      'abstraction.cuts: the key station has no number',
      'abstraction.reduce: the key arg.amount has no text'
    ])
  })
})
