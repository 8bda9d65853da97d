import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { labels } from '../../src/report/labels.ts'
import { bar } from '../../src/report/markdown/bars.ts'
import { grouped, percent, percentPair, points, pValue, short } from '../../src/report/numbers.ts'
import { policyWords } from '../../src/report/policy-words.ts'

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('numbers in a report', () => {
  it.each([
    [0.93, '93%'],
    [0, '0%'],
    [1, '100%'],
    [0.9996, '> 99.9%'],
    [0.996, '99.6%'],
    [0.0004, '< 0.1%'],
    [0.004, '0.4%'],
    [0.125, '12%']
  ])('a share of %d is %s', (share, text) => {
    expect(spaced(percent(share))).toBe(text)
  })

  it('never says 0% or 100% of what is not', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const text = spaced(percent(share))
        expect(text === '0%').toBe(share === 0)
        expect(text === '100%').toBe(share === 1)
      })
    )
  })

  it('shows a small difference with a decimal', () => {
    expect(percentPair(0.934, 0.931).map(spaced)).toEqual(['93.4%', '93.1%'])
    expect(percentPair(0.93, 0.41).map(spaced)).toEqual(['93%', '41%'])
    expect(percentPair(null, 0.41).map(spaced)).toEqual(['–', '41%'])
  })

  it('prints points, p values and counts', () => {
    expect([points(-0.52), points(0.004), points(0)]).toEqual(['−52', '+0.4', '+0.0'])
    expect([0.00001, 0.0049, 0.04, 0.5, null].map((p) => spaced(pValue(p)))).toEqual([
      '< 0.001',
      '0.005',
      '0.040',
      '0.50',
      '–'
    ])
    expect([7, 1602, 16308, 1234567].map((n) => spaced(grouped(n)))).toEqual([
      '7',
      '1602',
      '16 308',
      '1 234 567'
    ])
    expect([0.0306, 412.5, 98765.4, null].map((x) => spaced(short(x)))).toEqual([
      '0.0306',
      '413',
      '98 765',
      '–'
    ])
  })

  it('draws a bar of its width, empty only for nothing', () => {
    expect(bar(0)).toBe('░'.repeat(10))
    expect(bar(1)).toBe('█'.repeat(10))
    expect(bar(0.5)).toBe('█████░░░░░')
    expect(bar(0.0001)).toBe('▏░░░░░░░░░')
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) =>
        expect([...bar(share)]).toHaveLength(10)
      )
    )
  })
})

describe('a policy in words', () => {
  const said = (words: ReturnType<typeof policyWords>) =>
    words.map((piece) => (typeof piece === 'string' ? piece : `[${piece.data}]`)).join('')

  it.each([
    [{ kind: 'association', antecedent: { b: 'x', a: 1 }, consequent: 'go' }, '[a=1] and [b=x] → [go]'],
    [{ kind: 'association', antecedent: {}, consequent: 'go' }, 'in any situation → [go]'],
    [{ kind: 'association', antecedent: {}, consequent: 'go', status: 'required' }, 'always [go]'],
    [
      { kind: 'precondition', action: 'pay', requires: { ok: 'true', yes: true } },
      '[pay] only when [ok="true"] and [yes=true]'
    ],
    [
      { kind: 'prohibition', antecedent: { amount: '>=100' }, never: 'pay' },
      'never [pay] when [amount>=100]'
    ],
    [{ kind: 'outcome', action: 'pay', antecedent: {}, outcome: 'denied' }, '[pay] ends in [denied]'],
    [
      { kind: 'sequence', template: 'response', activation: 'a', target: 'b', antecedent: { n: '2..5' } },
      'after [a], later [b], when [n=2..5]'
    ],
    [
      {
        kind: 'sequence',
        template: 'precedence',
        activation: 'a',
        target: 'b',
        same: 'arg.id',
        antecedent: {}
      },
      '[a] only after [b] of the same [arg.id]'
    ],
    [
      { kind: 'sequence', template: 'not_succession', activation: 'a', target: 'b', antecedent: {} },
      'after [a] never [b]'
    ],
    [
      { kind: 'sequence', template: 'at_most', activation: 'a', most: 3, antecedent: {} },
      '[a] at most 3 times a session'
    ]
  ] as const)('%j', (rule, text) => {
    expect(said(policyWords(rule, labels))).toBe(text)
  })
})
