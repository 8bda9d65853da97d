import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countPolicy } from '../../../src/policies/evidence.ts'
import { type Antecedent, type Rule, type Template, templates } from '../../../src/policies/policy.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'
import { situationsOf, sums } from './brute-force.ts'

const actions = ['read', 'write', 'stop']
const outcomes = ['success', 'error', 'denied']
const value = fc.constantFrom('x', 'y', 1, '1', true, null)

const event: fc.Arbitrary<SmallEvent> = fc.record(
  {
    session: fc.constantFrom('s1', 's2', 's3', 's4'),
    action: fc.constantFrom(...actions),
    outcome: fc.constantFrom(...outcomes),
    context: fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__'),
      fc.oneof(value, fc.uniqueArray(value, { maxLength: 3 })),
      { maxKeys: 3, noNullPrototype: true }
    ),
    objects: fc.record({ id: fc.integer({ min: 1, max: 3 }) }),
    repeated: fc.boolean()
  },
  { requiredKeys: ['session', 'action'] }
)
const log = fc.array(event, { maxLength: 40 })

const conditions: fc.Arbitrary<Antecedent> = fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), value, {
  maxKeys: 2,
  noNullPrototype: true
})
const action = fc.constantFrom(...actions, 'never seen')

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('association' as const), antecedent: conditions, consequent: action }),
  fc.record({ kind: fc.constant('precondition' as const), action, requires: conditions }),
  fc.record({ kind: fc.constant('prohibition' as const), antecedent: conditions, never: action }),
  fc.record({
    kind: fc.constant('outcome' as const),
    action,
    antecedent: conditions,
    outcome: fc.constantFrom(...outcomes, 'never seen')
  }),
  fc
    .record({
      template: fc.constantFrom<Template>(...templates),
      activation: action,
      target: action,
      same: fc.constantFrom(undefined, 'id', 'no such key'),
      most: fc.integer({ min: 1, max: 3 }),
      antecedent: conditions
    })
    .map(({ template, activation, target, same, most, antecedent }): Rule => {
      const pair = /precedence|response|succession/.test(template)
      return {
        kind: 'sequence',
        template,
        activation,
        ...(pair ? { target, ...(same === undefined ? {} : { same }) } : {}),
        ...(template === 'at_most' ? { most } : {}),
        antecedent
      }
    })
)

describe('counting', () => {
  it('agrees with looking at every event, for every kind', () => {
    fc.assert(
      fc.property(log, rule, (events, one) => {
        expect(countPolicy(one, smallTable(events)).evidence).toEqual(sums(situationsOf(one, events)))
      }),
      { numRuns: 3000 }
    )
  })

  it('gives support, confidence and lift of the contract', () => {
    fc.assert(
      fc.property(log, rule, (events, one) => {
        const { evidence, support, confidence, lift } = countPolicy(one, smallTable(events))
        if (evidence.events === 0) {
          expect([support, confidence, lift]).toEqual([0, 0, 0])
          return
        }
        const ofKept = one.kind === 'association' || one.kind === 'precondition' || one.kind === 'outcome'
        expect(support).toBe((ofKept ? evidence.kept : evidence.events) / events.length)
        expect(confidence).toBe(evidence.kept / evidence.events)
        const share = (rows: SmallEvent[], test: (row: SmallEvent) => boolean) =>
          rows.filter(test).length / rows.length
        if (one.kind === 'association' && evidence.kept > 0)
          expect(lift).toBeCloseTo(confidence / share(events, (row) => row.action === one.consequent), 12)
        if (one.kind === 'outcome' && evidence.kept > 0) {
          const known = events.filter((row) => row.action === one.action && row.outcome !== undefined)
          expect(lift).toBeCloseTo(confidence / share(known, (row) => row.outcome === one.outcome), 12)
        }
        if (one.kind === 'precondition' && evidence.kept > 0) {
          const held = sums(
            situationsOf({ kind: 'prohibition', antecedent: one.requires, never: '' }, events)
          ).events
          expect(lift).toBeCloseTo(confidence / (held / events.length), 12)
        }
      }),
      { numRuns: 1000 }
    )
  })
})

describe('what shuffling within sessions would give', () => {
  function* orders<T>(items: readonly T[]): Iterable<T[]> {
    if (items.length <= 1) yield [...items]
    for (let i = 0; i < items.length && items.length > 1; i++)
      for (const rest of orders([...items.slice(0, i), ...items.slice(i + 1)])) yield [items[i] as T, ...rest]
  }

  it('is the mean over all orders of the session', () => {
    const calls = fc.array(
      fc.record({
        session: fc.constant('s'),
        action: fc.constantFrom(...actions),
        objects: fc.record({ id: fc.integer({ min: 1, max: 2 }) })
      }),
      { minLength: 1, maxLength: 5 }
    )
    const template = fc.constantFrom<Template>(
      'precedence',
      'response',
      'chain_precedence',
      'chain_response',
      'not_succession',
      'first',
      'last'
    )
    fc.assert(
      fc.property(calls, template, fc.boolean(), (events, name, bound) => {
        const chain = name.startsWith('chain')
        const one: Rule = {
          kind: 'sequence',
          template: name,
          activation: 'read',
          ...(name === 'first' || name === 'last'
            ? {}
            : { target: 'write', ...(bound && !chain ? { same: 'id' } : {}) }),
          antecedent: {}
        }
        const { confidence, lift, evidence } = countPolicy(one, smallTable(events))
        if (evidence.events === 0 || evidence.kept === 0) return
        const means = [...orders(events)].map((order) => countPolicy(one, smallTable(order)).confidence)
        const mean = means.reduce((sum, x) => sum + x, 0) / means.length
        expect(confidence / lift).toBeCloseTo(mean, 9)
      }),
      { numRuns: 150 }
    )
  })
})

describe('a retry loop', () => {
  const loop: SmallEvent[] = [
    { session: 's', action: 'read', outcome: 'success' },
    { session: 's', action: 'write', outcome: 'error' },
    { session: 's', action: 'write', outcome: 'error', repeated: true },
    { session: 's', action: 'write', outcome: 'success', repeated: true },
    { session: 's', action: 'stop', outcome: 'error' },
    { session: 's', action: 'stop', outcome: 'success', repeated: true }
  ]
  const confidence = (one: Rule) => countPolicy(one, smallTable(loop)).confidence

  it('does not break order, number or ends', () => {
    const sequence = { kind: 'sequence', antecedent: {} } as const
    expect(confidence({ ...sequence, template: 'exactly_once', activation: 'write' })).toBe(1)
    expect(confidence({ ...sequence, template: 'at_most', activation: 'write', most: 1 })).toBe(1)
    expect(
      confidence({ ...sequence, template: 'chain_precedence', activation: 'write', target: 'read' })
    ).toBe(1)
    expect(confidence({ ...sequence, template: 'chain_response', activation: 'write', target: 'stop' })).toBe(
      1
    )
    expect(confidence({ ...sequence, template: 'last', activation: 'stop' })).toBe(1)
  })

  it('a call repeated after it went well is a second call', () => {
    const twice = loop.map((event) => ({ ...event, outcome: 'success' }))
    const rule: Rule = { kind: 'sequence', template: 'exactly_once', activation: 'write', antecedent: {} }
    expect(countPolicy(rule, smallTable(twice)).confidence).toBe(0)
  })
})
