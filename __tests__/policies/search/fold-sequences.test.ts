import { describe, expect, it } from '@jest/globals'
import type { Antecedent } from '../../../src/policies/policy.ts'
import { foldSequences } from '../../../src/policies/search/fold-sequences.ts'
import type { OrderRule, Sequence } from '../../../src/policies/search/order-rule.ts'

const order = (
  template: Sequence['template'],
  activation: string,
  target: string | undefined,
  confidence: number,
  rest: Partial<OrderRule> & { readonly most?: number; readonly when?: Antecedent } = {}
): OrderRule => {
  const { most, when = {}, ...own } = rest
  return {
    rule: {
      kind: 'sequence',
      template,
      activation,
      ...(target === undefined ? {} : { target }),
      ...(most === undefined ? {} : { most }),
      antecedent: when
    },
    confidence,
    expected: 0.5,
    events: 100,
    ...own
  }
}

/** Activations and targets of what is told, whatever the order in which the rules come. */
function told(...rules: readonly OrderRule[]): readonly string[] {
  const names = (list: readonly OrderRule[]) =>
    foldSequences(list)
      .filter(({ reason }) => reason === undefined)
      .map(({ rule }) => `${rule.template} ${rule.activation} ${rule.target ?? ''}`.trim())
      .sort()
  const forward = names(rules)
  expect(names([...rules].reverse())).toEqual(forward)
  return forward
}

describe('of orders that say the same', () => {
  it('what comes most surely behind an action that is simply early is told, and every law', () => {
    expect(
      told(
        order('precedence', 'delete', 'search', 0.9),
        order('precedence', 'escalate', 'search', 0.92),
        order('precedence', 'update', 'search', 0.77),
        order('precedence', 'refund', 'search', 0.99)
      )
    ).toEqual(['precedence escalate search', 'precedence refund search'])
  })

  it('of many behind one action those are told that change something, else the most frequent', () => {
    const behind = (names: readonly string[]) =>
      names.map((name, i) => order('precedence', name, 'greet', 1, { events: 100 + i }))
    const plain = ['look', 'list', 'read', 'scan', 'think', 'note']
    expect(told(...behind(plain))).toEqual(['precedence note greet'])
    expect(told(...behind(plain.slice(1)))).toHaveLength(5)
    expect(told(...behind([...plain, 'pay', 'delete_file']))).toEqual([
      'precedence delete_file greet',
      'precedence pay greet'
    ])
    const before = plain.map((name, i) => order('response', name, 'wrap', 1, { events: 100 + i }))
    expect(told(...before)).toEqual(['response note wrap'])
  })

  it('two actions behind an early one are told each', () => {
    expect(
      told(order('precedence', 'delete', 'search', 0.9), order('precedence', 'update', 'search', 0.77))
    ).toHaveLength(2)
  })

  it('"exactly once" goes without saying of what stands next to the action that opens every session', () => {
    const rules = (once: number) => [
      order('first', 'open', undefined, 1),
      order('exactly_once', 'open', undefined, 1),
      order('chain_response', 'open', 'greet', 0.904),
      order('exactly_once', 'greet', undefined, once)
    ]
    expect(told(...rules(0.904))).not.toContain('exactly_once greet')
    expect(told(...rules(0.99))).toContain('exactly_once greet')
  })

  it('a loose limit says nothing of what is done for an action that may come only after it', () => {
    const limit = (confidence: number, most = 1) => order('at_most', 'look', undefined, confidence, { most })
    const needed = order('precedence', 'refund', 'look', 0.97)
    expect(told(limit(0.8))).toEqual(['at_most look'])
    expect(told(needed, limit(0.8))).toEqual(['precedence refund look'])
    expect(told(needed, limit(0.99))).toContain('at_most look')
    expect(told(needed, limit(0.8, 2))).not.toContain('at_most look')
    expect(told(needed, limit(0.99, 2))).toContain('at_most look')
  })

  it('a limit is told where it holds: in its context, or without one where it holds there as surely', () => {
    const limit = (confidence: number, env?: string, most = 2) =>
      order('at_most', 'ship', undefined, confidence, { most, when: env === undefined ? {} : { env } })
    const contexts = (...rules: readonly OrderRule[]) =>
      foldSequences(rules)
        .filter(({ reason }) => reason === undefined)
        .map(({ rule }) => [Object.values(rule.antecedent).join(), rule.most].join(' '))
    expect(contexts(limit(0.7), limit(0.97, 'prod'))).toEqual(['prod 2'])
    expect(contexts(limit(0.95), limit(0.97, 'prod'))).toEqual([' 2'])
    expect(contexts(limit(0.97, 'prod'), limit(0.95, undefined, 3))).toEqual(['prod 2', ' 3'])
  })

  it('of what never comes behind several actions that is told which is broken far less often', () => {
    const never = (activation: string, confidence: number) =>
      order('not_succession', activation, 'edit', confidence)
    expect(told(never('seal', 0.98), never('look', 0.9))).toEqual(['not_succession seal edit'])
    expect(told(never('seal', 0.98), never('look', 0.93), never('note', 0.9))).toEqual([
      'not_succession seal edit'
    ])
    expect(told(never('seal', 0.95), never('look', 0.92))).toEqual([])
  })

  it('what never comes behind on the same object is told where it is surer than that it never does at all', () => {
    const never = (confidence: number, same?: string) => {
      const one = order('not_succession', 'close', 'edit', confidence)
      return same === undefined ? one : { ...one, rule: { ...one.rule, same } }
    }
    const objects = (...rules: readonly OrderRule[]) =>
      foldSequences(rules)
        .filter(({ reason }) => reason === undefined)
        .map(({ rule }) => rule.same)
    expect(objects(never(0.88), never(1, 'arg.order'))).toEqual(['arg.order'])
    expect(objects(never(0.98), never(1, 'arg.order'))).toEqual([undefined])
  })

  it('"only after" is told beside a duty only where what the duty has not brought about stands behind as well', () => {
    const duty = order('chain_response', 'build', 'test', 0.95)
    const besides = (kept: number) =>
      order('precedence', 'test', 'build', (95 + kept) / 300, { events: 300, expected: 0.6 })
    expect(told(duty, besides(130))).toEqual(['chain_response build test'])
    expect(told(duty, besides(200))).toEqual(['chain_response build test', 'precedence test build'])
  })

  it('"only after" that is far surer than the duty is told beside it, though nearly all come from there', () => {
    const bound = (one: OrderRule): OrderRule => ({ ...one, rule: { ...one.rule, same: 'path' } })
    const duty = bound(order('response', 'read', 'edit', 0.82, { events: 297 }))
    const guard = (kept: number) =>
      bound(order('precedence', 'edit', 'read', kept / 247, { events: 247, expected: 0.5 }))
    expect(told(duty, guard(243))).toEqual(['precedence edit read', 'response read edit'])
    // As sure as the guard the duty says both; of what is changed the guard is the point.
    const surer = bound(order('response', 'read', 'edit', 0.97, { events: 250 }))
    expect(told(surer, guard(243))).toEqual(['precedence edit read'])
  })

  it('what two steps imply nearly as surely goes without saying, unless each of two comes after the other', () => {
    const whole = order('response', 'confirm', 'mail', 0.86)
    const steps = [order('response', 'confirm', 'refund', 0.855), order('response', 'refund', 'mail', 0.96)]
    expect(told(whole, ...steps)).toEqual(['response confirm refund', 'response refund mail'])
    expect(told(whole, ...steps, order('response', 'mail', 'refund', 0.9))).toContain('response confirm mail')
  })

  it('what must come before a change is told of its context, and not that what is asked leads to the change', () => {
    const when = { amount: '>=100' }
    const pair = (change: string, ask: string) =>
      told(
        order('response', ask, change, 0.97, { events: 60 }),
        order('precedence', change, ask, 1, { events: 57, when })
      )
    expect(pair('issue_refund', 'ask_approval')).toEqual(['precedence issue_refund ask_approval'])
    expect(pair('summarize', 'look')).toEqual(['response look summarize'])
    expect(pair('send_receipt', 'issue_refund')).toEqual(['response issue_refund send_receipt'])
  })

  it('a law of one context is told in place of the habit that it makes, and dropped beside what says more', () => {
    const law = (events: number) =>
      order('chain_precedence', 'split', 'drain', 1, { events, expected: 0.1, when: { plan: 'p0' } })
    const habit = order('chain_response', 'drain', 'split', 0.76, { events: 356, expected: 0.1 })
    expect(told(law(269), habit)).toEqual(['chain_precedence split drain'])
    const duty = order('chain_response', 'drain', 'split', 0.96, { events: 356, expected: 0.1 })
    expect(told(law(120), duty)).toEqual(['chain_response drain split'])
  })

  it('a law of one context is told in place of the same, less sure, without it', () => {
    const law = order('precedence', 'ship', 'check', 0.98, { when: { env: 'prod' } })
    expect(told(law, order('precedence', 'ship', 'check', 0.7))).toHaveLength(1)
    expect(told(law, order('precedence', 'ship', 'check', 0.95))).toHaveLength(1)
    const kept = (bare: number) =>
      foldSequences([law, order('precedence', 'ship', 'check', bare)])
        .filter(({ reason }) => reason === undefined)
        .map(({ rule }) => rule.antecedent)
    expect(kept(0.7)).toEqual([{ env: 'prod' }])
    expect(kept(0.95)).toEqual([{}])
  })

  it('what holds in a context follows from a step there, also from one told the other way round', () => {
    const when = { template: 'receipt' }
    expect(
      told(
        order('precedence', 'mail', 'look', 0.99, { when }),
        order('precedence', 'mail', 'refund', 1, { when, events: 119 }),
        order('chain_response', 'refund', 'mail', 0.96, { events: 127 }),
        order('precedence', 'refund', 'look', 0.992)
      )
    ).toEqual(['chain_response refund mail', 'precedence refund look'])
  })
})
