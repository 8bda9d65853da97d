import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stripsOf } from '../../src/explain/strips.ts'
import { kindOf } from '../../src/policies/kinds/registry.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { smallTable } from '../support/table.ts'

const sessions = (...texts: string[]) =>
  smallTable(texts.flatMap((text, i) => text.split(' ').map((action) => ({ session: `s${i}`, action }))))

const precedence: Rule = {
  kind: 'sequence',
  template: 'precedence',
  activation: 'refund',
  target: 'lookup',
  antecedent: {}
}

/** `open lookup! refund+`: partner, kept and broken as marks. */
const drawn = (steps: readonly { action: string; role?: string | undefined }[]): string =>
  steps
    .map(({ action, role }) => action + ({ kept: '+', broken: '-', partner: '!' }[role ?? ''] ?? ''))
    .join(' ')

describe('sessions of a finding about order', () => {
  it('show the judged events and what they are held against, breaking sessions first', () => {
    const baseline = sessions('open lookup refund close', 'lookup open refund', 'open close')
    const current = sessions('open refund close', 'open lookup refund', 'open refund')
    const rows = [1, 7]
    const strips = stripsOf({ rule: precedence, direction: 'weaker', baseline, current, rows })
    expect(strips.map(({ side, kept, steps }) => `${side} ${kept} ${drawn(steps)}`)).toEqual([
      'baseline true open lookup! refund+ close',
      'baseline true lookup! open refund+',
      'current false open refund- close',
      'current false open refund-',
      'current true open lookup! refund+'
    ])
    expect(strips.slice(2).map(({ file, line, session }) => `${file}:${line} ${session}`)).toEqual([
      'small.jsonl:2 s0',
      'small.jsonl:8 s2',
      'small.jsonl:6 s1'
    ])
  })

  it('hold an order told by a condition against the event that it speaks of', () => {
    const rule: Rule = {
      kind: 'association',
      antecedent: { previous_action: 'confirm' },
      consequent: 'refund'
    }
    const current = smallTable([
      { session: 's', action: 'confirm' },
      { session: 's', action: 'close', context: { previous_action: 'confirm' } }
    ])
    const [strip] = stripsOf({ rule, direction: 'weaker', baseline: undefined, current, rows: [1] })
    expect(drawn(strip?.steps ?? [])).toBe('confirm! close-')
  })

  it('mark for every judged event what fulfils it, and nothing that does not', () => {
    const of = (action: string, order: number) => ({ session: 's', action, objects: { order } })
    const current = smallTable([
      of('lookup', 0),
      of('lookup', 2),
      of('refund', 0),
      of('refund', 1),
      of('lookup', 1)
    ])
    const rule = { ...precedence, same: 'order' } as Rule
    const [strip] = stripsOf({ rule, direction: 'weaker', baseline: undefined, current, rows: [3] })
    expect(drawn(strip?.steps ?? [])).toBe('lookup! lookup refund+ refund- lookup')
    const answered = { ...precedence, template: 'response' } as Rule
    const [after] = stripsOf({
      rule: answered,
      direction: 'weaker',
      baseline: undefined,
      current: sessions('lookup refund open lookup'),
      rows: [1]
    })
    expect(drawn(after?.steps ?? [])).toBe('lookup refund+ open lookup!')
  })

  it('show a choice in a situation: what was chosen, and where else it could have been', () => {
    const of = (session: string, ...words: string[]) =>
      words.map((word) => {
        const [action, topic] = word.split(':') as [string, string?]
        return { session, action, context: topic === undefined ? {} : { topic } }
      })
    const rule: Rule = { kind: 'association', antecedent: { topic: 'refund' }, consequent: 'ask' }
    const baseline = smallTable(of('a', 'open', 'look:refund', 'ask:refund', 'close'))
    const current = smallTable([
      ...of('b', 'open', 'look:refund', 'pay:refund'),
      ...of('c', 'ask:refund', 'pay:refund')
    ])
    const strips = stripsOf({ rule, direction: 'weaker', baseline, current, rows: [1] })
    // One choice among others is no breach of a rule by those; an outline around every event of c would say nothing.
    expect(strips.map(({ side, kept, steps }) => `${side} ${kept} ${drawn(steps)}`)).toEqual([
      'baseline true open look! ask+ close',
      'current false open look! pay!',
      'current true ask+ pay'
    ])
    // Where it is what mostly happens there, all else is.
    const usual = stripsOf({ rule, direction: 'weaker', baseline, current, rows: [1], usual: true })
    expect(usual.map(({ kept, steps }) => `${kept} ${drawn(steps)}`)).toEqual([
      'false open look- ask+ close',
      'false open look- pay-',
      'false ask+ pay-'
    ])
    const never: Rule = { kind: 'prohibition', antecedent: { topic: 'refund' }, never: 'pay' }
    const [broken] = stripsOf({ rule: never, direction: 'weaker', baseline, current, rows: [2] }).slice(-2)
    expect(drawn(broken?.steps ?? [])).toBe('open look! pay-')
  })

  it('show only situations of the condition from which all of a change comes', () => {
    const rule: Rule = { kind: 'outcome', action: 'pay', antecedent: {}, outcome: 'ok' }
    const of = (session: string, amount: string, outcome: string) => [
      { session, action: 'open' },
      { session, action: 'pay', outcome, context: { amount } }
    ]
    const baseline = smallTable([...of('a', '>=100', 'ok'), ...of('b', '<100', 'failed')])
    const current = smallTable([...of('c', '<100', 'failed'), ...of('d', '>=100', 'failed')])
    const ask = { rule, direction: 'weaker' as const, baseline, current, rows: [1, 3] }
    const places = (carried?: string) =>
      stripsOf({ ...ask, carried }).map(({ session, kept, steps }) => `${session} ${kept} ${drawn(steps)}`)
    expect(places('amount>=100')).toEqual(['a true open pay+', 'd false open pay-'])
    expect(places()).toHaveLength(4)
  })

  it('are none where nothing of it occurred, or the log names no sessions', () => {
    const current = sessions('open refund')
    const other: Rule = { kind: 'prohibition', antecedent: { env: 'prod' }, never: 'refund' }
    const nameless = smallTable([{ action: 'refund' }])
    const ask = { direction: 'weaker' as const, baseline: undefined, rows: [] }
    expect(stripsOf({ ...ask, rule: other, current })).toEqual([])
    expect(stripsOf({ ...ask, rule: precedence, current: nameless })).toEqual([])
  })

  it('are few, short, and mark exactly what was counted, whatever the logs', () => {
    const actions = ['open', 'lookup', 'refund', 'close']
    const anyTable = fc
      .array(fc.array(fc.constantFrom(...actions), { minLength: 1, maxLength: 90 }), {
        minLength: 1,
        maxLength: 8
      })
      .map((lists) => sessions(...lists.map((list) => list.join(' '))))
    const templates = [
      'precedence',
      'response',
      'chain_precedence',
      'chain_response',
      'not_succession'
    ] as const
    fc.assert(
      fc.property(anyTable, anyTable, fc.constantFrom(...templates), (baseline, current, template) => {
        const rule = { ...precedence, template } as Rule
        const { rows, kept } = kindOf(rule).situations(rule, current)
        const strips = stripsOf({
          rule,
          direction: 'weaker',
          baseline,
          current,
          rows: [...rows].slice(0, 20)
        })
        expect(strips.length).toBeLessThanOrEqual(7)
        for (const strip of strips) {
          expect(strip.steps.length).toBeLessThanOrEqual(40)
          expect(strip.steps.some(({ role }) => role === (strip.kept ? 'kept' : 'broken'))).toBe(true)
          if (strip.side === 'baseline') continue
          // The judged event is the one whose place is named.
          const row = strip.line - 1
          expect(kept[rows.indexOf(row)]).toBe(strip.kept ? 1 : 0)
          const start = current.sessionStart[current.session[row] as number] as number
          expect(strip.steps[row - start - strip.before]?.role).toBe(strip.kept ? 'kept' : 'broken')
        }
      }),
      { numRuns: 150 }
    )
  })
})
