import { describe, expect, it } from '@jest/globals'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import type { Scalar } from '../../src/events/event.ts'
import { foldKinds, type Standing } from '../../src/policies/fold.ts'
import { explainOmissions, minePolicies } from '../../src/policies/mine.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { MINING } from '../support/mining.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const leads = (key: string, value: Scalar): Standing => ({
  rule: { kind: 'association', antecedent: { [key]: value }, consequent: 'pay' },
  confidence: 0.8
})
const needs = (key: string, value: Scalar, confidence = 1): Standing => ({
  rule: { kind: 'precondition', action: 'pay', requires: { [key]: value } },
  confidence
})
const isFolded = (...policies: readonly Standing[]) =>
  foldKinds(
    policies,
    () => 3,
    () => false
  ).at(-1) !== undefined

describe('"only when" beside the association of the two', () => {
  it('goes without saying of what makes the agent do it', () => {
    expect(isFolded(leads('topic', 'refund'), needs('topic', 'refund'))).toBe(true)
  })

  it('of an argument, takes the place of the association: what is chosen with the action does not lead to it', () => {
    const [lead, need] = [
      leads('arg.folder', 'output'),
      (sure: number) => needs('arg.folder', 'output', sure)
    ]
    for (const sure of [0.8, 0.9, 1]) {
      expect(isFolded(lead, need(sure))).toBe(false)
      expect(isFolded(need(sure), lead)).toBe(true)
    }
    expect(isFolded(lead, need(0.7))).toBe(true)
    expect(isFolded(need(0.7), lead)).toBe(false)
  })

  it.each([
    ['confirmed', true],
    ['path.top', 'output']
  ])('is told of a guard that is never passed by: %s', (key, value) => {
    expect(isFolded(leads(key, value), needs(key, value))).toBe(false)
    expect(isFolded(leads(key, value), needs(key, value, 0.9))).toBe(true)
  })
})

describe('a law beside an association of the two and something else', () => {
  const both = (kept: number): Standing => ({
    rule: { kind: 'association', antecedent: { topic: 'refund', role: 'admin' }, consequent: 'pay' },
    confidence: 0.9,
    kept
  })
  const law = (confidence: number): Standing => ({
    ...needs('topic', 'refund', confidence),
    events: 900,
    kept: 900 * confidence
  })

  it('is told where that says it of a part of the events only', () => {
    expect(isFolded(both(600), law(1))).toBe(false)
    expect(isFolded(both(800), law(1))).toBe(true)
    expect(isFolded(both(600), law(0.9))).toBe(true)
  })
})

describe('of rules for one action', () => {
  /** Sessions with a role; a topic changes from event to event. Two in three events of admins about sales end in `deny`. */
  const log = (seed: number): SmallEvent[] => {
    const random = seededRandom(seed)
    return Array.from({ length: 300 }, (_, s) => {
      const role = ['admin', 'user', 'guest'][random.below(3)] as string
      return Array.from({ length: 20 }, (): SmallEvent => {
        const topic = ['sales', 'support'][random.below(2)] as string
        const isDenied = role === 'admin' && topic === 'sales' && random.uniform() < 0.85
        const action = isDenied ? 'deny' : `act_${random.below(12)}`
        return { session: `s${s}`, action, outcome: 'success', context: { role, topic } }
      })
    }).flat()
  }

  it('the one that the log gives is told, and not what order says of its sessions', () => {
    for (const seed of [1, 2, 3]) {
      const raw = smallTable(log(seed))
      const table = apply(raw, fitVocabulary(raw))
      const associations = minePolicies(table, MINING).filter(({ kind }) => kind === 'association')
      expect(associations.map((policy) => 'antecedent' in policy && policy.antecedent)).toEqual([
        { role: 'admin', topic: 'sales' }
      ])
    }
  })
})

describe('an ending that two conditions decide', () => {
  it('is told of both where one of them holds of most events', () => {
    const random = seededRandom(4)
    const events = Array.from({ length: 4000 }, (_, i): SmallEvent => {
      const site = random.uniform() < 0.7 ? 'north' : 'south'
      const phase = ['plan', 'run', 'review'][random.below(3)] as string
      const action = ['ship', 'look', 'note', 'tag'][random.below(4)] as string
      const isDenied = action === 'ship' && site === 'north' && phase === 'plan'
      const context = { site, phase }
      return { session: `s${i >> 3}`, action, context, outcome: isDenied ? 'denied' : 'success' }
    })
    const told = minePolicies(smallTable(events), MINING).flatMap((policy) =>
      policy.kind === 'outcome' ? [policy.antecedent] : []
    )
    expect(told).toEqual([{ phase: 'plan', site: 'north' }])
  })
})

describe('a weak habit of one place in a session', () => {
  it('is no policy, and left out with that reason', () => {
    const random = seededRandom(9)
    const events = Array.from({ length: 400 }, (_, s) => {
      const topic = s % 2 === 0 ? 'question' : 'other'
      return Array.from({ length: 12 }, (_, i): SmallEvent => {
        const isSearched = topic === 'question' && i > 0 && i < 5 && random.uniform() < 0.7
        return {
          session: `s${s}`,
          action: isSearched ? 'search' : `act_${random.below(9)}`,
          context: { topic }
        }
      })
    }).flat()
    const raw = smallTable(events)
    const table = apply(raw, fitVocabulary(raw))
    const isPlaced = ({ kind, antecedent }: { readonly kind: string; readonly antecedent?: object }) =>
      kind === 'association' && Object.hasOwn(antecedent ?? {}, 'position')
    expect(minePolicies(table, MINING).filter((policy) => isPlaced(policy as never))).toEqual([])
    const reasons = explainOmissions(table, MINING)
      .filter(({ policy }) => isPlaced(policy as never))
      .map(({ reason }) => reason)
    expect(reasons).toContain('a weak habit of one place in a session')
  })
})
