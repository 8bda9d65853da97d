import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import { createGateExplainer } from '../../src/explain/gate-explainer.ts'
import { actionInstead, choiceInstead, valueInstead } from '../../src/explain/instead.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { plain } from '../../src/explain/sentence.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { findingWords } from '../../src/report/finding-words.ts'
import { labelsIn } from '../../src/report/labels/index.ts'
import { raw } from '../../src/report/phrase.ts'
import { clean, finding } from '../report/support.ts'
import { comparisonOf, gated, side, weakerChange } from '../support/changes.ts'
import { smallTable } from '../support/table.ts'

/** Messages by what they were sent with, and as many other events. */
const sent = (...templates: readonly (readonly [name: string | undefined, times: number])[]) =>
  smallTable(
    templates.flatMap(([name, times], t) =>
      Array.from({ length: times }, (_, i) => [
        {
          session: `${t}-${i}`,
          action: 'send_email',
          context: name === undefined ? {} : { 'arg.template': name }
        },
        { session: `${t}-${i}`, action: 'read', context: { 'arg.template': 'old' } }
      ]).flat()
    )
  )

const only = (value: string) =>
  ({
    kind: 'precondition',
    policy_id: 'pre-0123456789ab',
    action: 'send_email',
    requires: { 'arg.template': value },
    status: 'mined',
    support: 0.5,
    confidence: 0.9,
    lift: 1.8,
    description: ''
  }) satisfies Policy

const fell: Change = weakerChange({
  policy: only('receipt'),
  baseline: side(100, 90),
  current: side(100, 40)
})
const before = sent(['receipt', 90], ['answer', 10])
const now = sent(['receipt', 40], ['receipt_v2', 45], ['answer', 15])

describe('a value of an argument that was replaced', () => {
  it('is told with the value that most calls hold in its place, by the calls of that action alone', () => {
    expect(valueInstead(fell, before, now)).toEqual({
      instead: { condition: 'arg.template=receipt_v2', before: 0, now: 0.45 }
    })
  })

  it('is told as what came in place of another where it is held more often', () => {
    const rose: Change = {
      ...fell,
      direction: 'stronger',
      policy: only('receipt_v2'),
      test: { ...fell.test, delta: 0.45 }
    }
    expect(valueInstead(rose, before, now)).toEqual({
      instead: { condition: 'arg.template=receipt', before: 0.9, now: 0.4 }
    })
  })

  it('is told alone where no one value took its place, or where it is no value of an argument', () => {
    const many = sent(['receipt', 40], ...['a', 'b', 'c', 'd'].map((name) => [name, 15] as const))
    expect(valueInstead(fell, before, many)).toEqual({})
    expect(valueInstead(fell, before, sent(['receipt', 40], [undefined, 60]))).toEqual({})
    expect(valueInstead(fell, before, smallTable([{ action: 'read' }]))).toEqual({})
    const flag = { ...only('x'), requires: { confirmed: true } }
    expect(valueInstead({ ...fell, policy: flag }, before, now)).toEqual({})
    expect(valueInstead(weakerChange({ baseline: side(9, 9), current: side(9, 1) }), before, now)).toEqual({})
  })

  const said = (language: string) =>
    plain(
      createGateExplainer({
        language,
        run: { logs: ['logs'], baseline: 'policies.json' },
        failOn: ['shifted'],
        comparison: comparisonOf({ changes: [fell] }),
        table: now,
        baselineTable: before
      }).finding(gated(fell), []).summary
    )

  it('stands in the sentence of the finding, from what to what', () => {
    expect(said('en')).toContain(
      'send_email only when arg.template=receipt: now kept in 40% of cases, down from 90% (40 of 100 against 90 of 100); in its place arg.template=receipt_v2: now in 45%, up from 0%; a change'
    )
  })

  it.each(languages.map(({ code }) => code))('is said in %s', (language) => {
    expect(said(language)).toMatch(/arg\.template=receipt_v2\D+45\s?%\D+0\s?%/)
  })
})

describe('an action in whose place a new one is done', () => {
  /** Sessions that end in one of the two, or in neither. */
  const ended = (escalated: number, discounted: number, neither: number) =>
    smallTable(
      [
        ...Array<string>(escalated).fill('escalate'),
        ...Array<string>(discounted).fill('discount'),
        ...Array<string>(neither).fill('note')
      ].flatMap((action, i) => [
        { session: `s${i}`, action: 'open' },
        { session: `s${i}`, action }
      ])
    )
  const [before, now] = [ended(40, 0, 60), ended(15, 25, 60)]
  const fresh: Change = {
    ...fell,
    change: 'new',
    direction: 'stronger',
    policy: undefined,
    subject: { type: 'action', name: 'discount', description: '' },
    baseline: side(100, 0),
    current: { ...side(100, 25), sessions: 100 },
    inPlaceOf: 'escalate'
  }
  const explained = (language: string) =>
    createGateExplainer({
      language,
      run: { logs: ['logs'], baseline: 'policies.json' },
      failOn: ['new'],
      comparison: comparisonOf({ changes: [fresh] }),
      table: now,
      baselineTable: before
    }).finding(gated(fresh), [])

  it('is told by the sessions, or the events, that do it, as the new action is counted', () => {
    expect(actionInstead(fresh, before, now)).toEqual({
      instead: { condition: 'escalate', before: 0.4, now: 0.15 }
    })
    const byEvent = { ...fresh, current: side(200, 25) }
    expect(actionInstead(byEvent, before, now)).toEqual({
      instead: { condition: 'escalate', before: 0.2, now: 0.075 }
    })
    expect(actionInstead({ ...fresh, inPlaceOf: undefined }, before, now)).toEqual({})
  })

  it('stands in the sentence of the finding', () => {
    expect(plain(explained('en').summary)).toContain(
      'discount is new: in 25 of 100 sessions, never before; in place of escalate: now in 15%, down from 40%; a change'
    )
  })

  it.each(languages.map(({ code }) => code))('is said in %s, beside the name', (language) => {
    expect(plain(explained(language).summary)).toMatch(/escalate\D+15\s?%\D+40\s?%/)
    const named = finding({
      id: 'action/discount:new:stronger',
      change: 'new',
      subject: { type: 'action', name: 'discount', description: '' },
      explanation: explained(language)
    })
    const { parameters, ...result } = clean()
    const words = labelsIn({ ...result, parameters: { ...parameters, language } })
    expect(raw(findingWords(named, words))).toMatch(/discount\D+escalate$/)
  })
})

describe('what is done where something else was always done', () => {
  /** Viewers that read, or delete, or list; editors do all of it. */
  const log = (reads: number, deletes: number, lists = 0) =>
    smallTable(
      Object.entries({ read: reads, delete: deletes, list: lists }).flatMap(([action, times]) => [
        ...Array.from({ length: times }, () => ({ session: 'v', action, context: { role: 'viewer' } })),
        ...Array.from({ length: 30 }, () => ({ session: 'e', action, context: { role: 'editor' } }))
      ])
    )
  const weaker: Change = {
    ...fell,
    policy: {
      ...only('x'),
      kind: 'association',
      policy_id: 'pol-0123456789ab',
      antecedent: { role: 'viewer' },
      consequent: 'read'
    } as Policy,
    baseline: side(100, 100),
    current: side(100, 80),
    test: { ...fell.test, delta: -0.2 }
  }

  it('is named where it is one thing: "never" is told by "always"', () => {
    expect(choiceInstead(weaker, log(100, 0), log(80, 16, 4))).toEqual({
      instead: { condition: 'delete', before: 0, now: expect.closeTo(0.16, 9) }
    })
  })

  it('is not named where it is now this and now that, or where there always was a choice', () => {
    expect(choiceInstead(weaker, log(100, 0), log(80, 9, 9))).toEqual({})
    expect(choiceInstead({ ...weaker, baseline: side(100, 80) }, log(80, 20), log(60, 40))).toEqual({})
    expect(choiceInstead({ ...weaker, direction: 'stronger' }, log(100, 0), log(80, 20))).toEqual({})
    expect(choiceInstead(fell, log(100, 0), log(80, 20))).toEqual({})
  })

  it.each(languages.map(({ code }) => code))('is said in %s', (language) => {
    const { summary } = createGateExplainer({
      language,
      run: { logs: ['logs'], baseline: 'policies.json' },
      failOn: ['shifted'],
      comparison: comparisonOf({ changes: [weaker] }),
      table: log(80, 20),
      baselineTable: log(100, 0)
    }).finding(gated(weaker), [])
    expect(plain(summary)).toMatch(/read\D+80\s?%.+delete\D+20\s?%\D+0\s?%/)
  })
})
