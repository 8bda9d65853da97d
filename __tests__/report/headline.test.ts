import { describe, expect, it } from '@jest/globals'
import { findingSummary } from '../../src/explain/finding-summary.ts'
import { ruleWords } from '../../src/explain/rule-words.ts'
import { plain, quote } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { findingWords } from '../../src/report/finding-words.ts'
import { labelsOf } from '../../src/report/labels/index.ts'
import { renderComment, renderReport } from '../../src/report/markdown.ts'
import { raw, written } from '../../src/report/phrase.ts'
import { policyWords } from '../../src/report/policy-words.ts'
import { ranked } from '../../src/report/ranking.ts'
import { headline } from '../../src/report/verdict.ts'
import type { Finding, Result } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { drift, finding, noLogs, policy, presentation, side } from './support.ts'

const drifted: Result = drift((text) => text)

const failing: Rule = { kind: 'outcome', action: 'search', antecedent: {}, outcome: 'error' }
const order: Rule = {
  kind: 'sequence',
  template: 'precedence',
  activation: 'pay',
  target: 'ask',
  antecedent: {}
}

const moved = (rule: Rule, before: number, now: number): Finding =>
  finding({
    id: 'one',
    direction: now > before ? 'stronger' : 'weaker',
    policy: policy(rule),
    baseline: side(before, 100),
    current: side(now, 100)
  })

const gone = finding({
  id: 'action-share/search:shifted:weaker',
  subject: { type: 'action-share', name: 'search', description: '' },
  baseline: side(668, 2645, 280),
  current: side(0, 2047, 280),
  explanation: {
    summary: '',
    details: [],
    counterfactual: null,
    recommendations: [],
    computed: { sessions_with: { before: [253, 280], now: [0, 280] } }
  }
})

const headlineOf = (findings: Finding[], language: string): string =>
  headline(
    { ...drifted, findings, parameters: { ...drifted.parameters, 'min-confidence': 0.6 } },
    labelsOf(language)
  )

describe('the headline', () => {
  it.each([
    ['en', '1 action fails more often', '1 action fails less often'],
    ['de', '1 Aktion scheitert häufiger', '1 Aktion scheitert seltener'],
    ['es', '1 acción falla más veces', '1 acción falla menos veces'],
    ['zh', '1 个动作失败增多', '1 个动作失败减少']
  ])(
    'counts errors where there were hardly any as no rule that is kept more often: %s',
    (language, more, less) => {
      expect(headlineOf([moved(failing, 0, 31)], language)).toContain(more)
      expect(headlineOf([moved(failing, 31, 2)], language)).toContain(less)
    }
  )

  it('counts an action that fails where it never did as that, and not as a rule', () => {
    const fails: Finding = { ...moved(failing, 0, 70), change: 'new' }
    expect(headlineOf([fails], 'en')).toContain('1 action fails more often')
    const ends: Finding = { ...moved({ ...failing, outcome: 'refunded' }, 0, 70), change: 'new' }
    expect(headlineOf([ends], 'en')).toContain('1 new rule')
  })

  it('keeps what is a rule a rule, before or now', () => {
    expect(headlineOf([moved(failing, 70, 31)], 'en')).toContain('1 rule kept less often')
    expect(headlineOf([moved(order, 70, 95)], 'en')).toContain('1 rule kept more often')
  })

  it.each([
    ['en', '1 outcome more frequent, 1 habit rarer'],
    ['de', '1 Ergebnis häufiger, 1 Gewohnheit seltener'],
    ['es', '1 resultado más frecuente, 1 hábito menos frecuente'],
    ['zh', '1 种结果增多，1 种习惯减少']
  ])('counts other endings and orders that are no rule apart: %s', (language, said) => {
    const ending = moved({ ...failing, outcome: 'partial' }, 5, 40)
    expect(headlineOf([ending, moved(order, 40, 5)], language)).toContain(said)
  })

  it.each([
    ['en', '1 action no longer used'],
    ['de', '1 Aktion nicht mehr verwendet'],
    ['es', '1 acción ya no usada'],
    ['zh', '1 个动作不再使用']
  ])('says of an action that it is gone: %s', (language, said) => {
    expect(headlineOf([gone], language)).toContain(said)
    expect(headlineOf([{ ...gone, current: side(1, 2047, 280) }], language)).not.toContain(said)
  })
})

describe('an action that is gone', () => {
  it('is told by the sessions that had it, and in a sentence', () => {
    const report = renderComment({ ...drifted, findings: [gone] }, presentation).replaceAll('\u00a0', ' ')
    expect(report).toContain(
      'action <code>search</code><br>**no longer used: in 253 of 280 sessions → 0** · 668/2645 → 0/2047'
    )
    expect(plain(findingSummary(gone, [], wordsOf('en')))).toMatch(
      /^`?search`? is no longer used: 0% of all actions, 25% before \(/
    )
  })

  it.each([
    ['en', '1 action replaced by another', 'action search, in its place destroy'],
    ['de', '1 Aktion durch eine andere ersetzt', 'Aktion search, an ihrer Stelle destroy'],
    ['es', '1 acción sustituida por otra', 'acción search, en su lugar destroy'],
    ['zh', '1 个动作被其他动作取代', '动作 search，取而代之的是 destroy']
  ])('is told with what took its place, wherever it is named: %s', (language, said, named) => {
    const replaced: Finding = { ...gone, rename: { search: 'destroy' } }
    expect(headlineOf([replaced], language)).toContain(said)
    expect(headlineOf([replaced, gone], language)).not.toContain('2 ')
    expect(raw(findingWords(replaced, labelsOf(language)))).toBe(named)
    expect(plain(findingSummary(replaced, [], wordsOf(language)))).toMatch(/search.+destroy/s)
    const other: Finding = { ...gone, rename: { order_id: 'order' } }
    expect(headlineOf([other], language)).toBe(headlineOf([gone], language))
  })

  it('comes before the policies that vanished with it, and after those that are broken', () => {
    const vanished = { ...moved(order, 90, 0), id: 'v', change: 'vanished' } as const
    const broken = { ...moved(order, 90, 50), id: 'b', change: 'broken' } as const
    expect(ranked([vanished, gone, broken]).map(({ id }) => id)).toEqual(['b', gone.id, 'v'])
  })
})

describe('a rule that is no longer one', () => {
  const fell = (now: number): Finding => ({ ...moved(order, 98, now), change: 'vanished' })

  it.each([
    ['en', '1 rule kept too seldom', '1 rule no longer kept'],
    ['de', '1 Regel zu selten eingehalten', '1 Regel nicht mehr eingehalten'],
    ['es', '1 regla cumplida demasiado poco', '1 regla ya no cumplida'],
    ['zh', '1 条规则遵守过少', '1 条规则不再遵守']
  ])('is said to be gone only where hardly any of it is left: %s', (language, fallen, vanished) => {
    expect(headlineOf([fell(52)], language)).toContain(fallen)
    expect(headlineOf([fell(52)], language)).not.toContain(vanished)
    expect(headlineOf([fell(3)], language)).toContain(vanished)
  })

  it('says in its cell what happened, from what to what', () => {
    const told = renderComment({ ...drifted, findings: [fell(52)] }, presentation).replace(/\s/g, ' ')
    expect(told).toContain('**kept too seldom: 98% → 52%**')
    expect(told).not.toContain('vanished')
  })
})

describe('a check without logs', () => {
  const inputs = (files: number, records: number): Result => ({
    ...noLogs(),
    inputs: {
      ...noLogs().inputs,
      files: Array.from({ length: files }, (_, i) => ({
        path: `${i}.jsonl`,
        format: 'unknown',
        events: 0,
        sessions: 0,
        skipped: records
      })),
      skipped: records === 0 ? [] : [{ reason: 'not valid JSON', count: records, file: '0.jsonl', line: 1 }]
    }
  })

  it.each([
    [
      'en',
      'No file matched.',
      'The one file that matched holds no event.',
      'The 2 files that matched hold no event (3 records'
    ],
    [
      'de',
      'Keine Datei passte.',
      'Die eine Datei, die passte, enthält kein Ereignis.',
      'Die 2 Dateien, die passten, enthalten kein Ereignis (3 Einträge'
    ],
    [
      'es',
      'Ningún archivo coincidió.',
      'El único archivo que coincidió no contiene ningún evento.',
      'Los 2 archivos que coincidieron no contienen ningún evento (3 registros'
    ],
    ['zh', '没有匹配的文件。', '匹配的 1 个文件中没有事件。', '匹配的 2 个文件中没有事件（3 条记录']
  ])('says whether no file matched or none held an event: %s', (language, noFile, noEvent, records) => {
    const said = (result: Result) =>
      renderReport({ ...result, parameters: { ...result.parameters, language } }, presentation)
    expect(said(inputs(0, 0))).toContain(noFile)
    expect(said(inputs(0, 0))).not.toContain(noEvent)
    expect(said(inputs(1, 0))).toContain(noEvent)
    expect(said(inputs(1, 0))).not.toContain(noFile)
    expect(said(inputs(2, 3))).toContain(records)
  })
})

describe('a new argument', () => {
  const given = (action?: string) =>
    finding({
      id: 'context/arg.priority:new:stronger',
      change: 'new',
      direction: 'stronger',
      subject: {
        type: 'context',
        name: 'arg.priority',
        description: '',
        ...(action === undefined ? {} : { action })
      },
      baseline: side(0, 177, 150),
      current: side(71, 177, 150)
    })
  const shown = (one: Finding) =>
    renderComment({ ...drifted, findings: [one] }, presentation).replace(ENTITY, decodeEntity)

  it('is counted as one, and its calls as calls of the action that takes it', () => {
    const text = shown(given('send_email'))
    expect(text).toContain('1 new argument')
    expect(text).toContain('argument <code>arg.priority</code> of <code>send_email</code>')
    expect(text).toContain('**new: in 71 of 177 calls**')
    expect(plain(findingSummary(given('send_email'), [], wordsOf('en')))).toContain(
      'The argument arg.priority is new: in 71 of 177 send_email calls, never before'
    )
  })

  it('that more than one action takes names none of them', () => {
    expect(shown(given())).not.toContain('send_email</code><br>')
    expect(plain(findingSummary(given(), [], wordsOf('en')))).toContain('in 71 of 177 calls that take it')
  })
})

describe('a rule in a sentence and in a table', () => {
  const rules: Rule[] = [
    ...(['precedence', 'response', 'chain_precedence', 'chain_response', 'not_succession'] as const).map(
      (template): Rule => ({ ...order, template })
    ),
    { ...order, template: 'response', antecedent: { tier: 'gold' }, same: 'order_id' },
    { kind: 'sequence', template: 'exactly_once', activation: 'pay', antecedent: {} },
    { kind: 'sequence', template: 'at_most', most: 2, activation: 'pay', antecedent: {} },
    { kind: 'precondition', action: 'pay', requires: { confirmed: true } },
    { kind: 'prohibition', never: 'pay', antecedent: { env: 'prod' } },
    { kind: 'outcome', action: 'pay', antecedent: { env: 'prod' }, outcome: 'error' }
  ]

  it.each(['en', 'de', 'es', 'zh'])('has one wording in %s', (language) => {
    for (const rule of rules)
      expect(plain(ruleWords(rule, wordsOf(language)))).toBe(
        written(policyWords(policy(rule), labelsOf(language)), (text) => text)
      )
  })
})

describe('a known action in a situation of its own', () => {
  const found = (...actions: string[]): Finding =>
    finding({
      id: 'novelty',
      change: 'new',
      direction: 'stronger',
      subject: {
        type: 'novelty',
        name: 'actions in a situation not seen before',
        description: '',
        never_seen: { actions, when: ['env=prod'] }
      },
      baseline: side(0, 200, 200),
      current: side(12, 200, 200)
    })

  it.each([
    [
      'en',
      '1 action in a new situation',
      'force_fill, when env=prod: never before, now in 12 of 200 sessions'
    ],
    [
      'de',
      '1 Aktion in neuer Situation',
      'force_fill, bei env=prod: nie zuvor, jetzt in 12 von 200 Sitzungen'
    ],
    [
      'es',
      '1 acción en una situación nueva',
      'force_fill, con env=prod: nunca antes, ahora en 12 de 200 sesiones'
    ],
    ['zh', '1 个动作出现在新情形中', 'force_fill（在 env=prod 时）：此前从未有过，现在 200 个会话中有 12 个']
  ])('is told as the one action that it is: %s', (language, head, said) => {
    expect(headlineOf([found('force_fill')], language)).toContain(head)
    expect(plain(findingSummary(found('force_fill'), [], wordsOf(language)))).toContain(said)
    expect(headlineOf([found('force_fill', 'lock_book')], language)).not.toContain(head)
  })
})

describe('the note on p', () => {
  it('stands where a p is shown, and nowhere else', () => {
    const shown = (one: Finding) => renderComment({ ...drifted, findings: [one] }, presentation)
    const { test } = gone
    expect(shown({ ...gone, test: { ...test, p_value: 0.001, adjusted_p_value: 0.001 } })).toContain(
      'p below 0.01'
    )
    expect(shown({ ...gone, test: { ...test, p_value: null, adjusted_p_value: null } })).not.toContain(
      'p below'
    )
  })
})

describe('our own words', () => {
  it('are no name of the log though a value of another policy is spelt like one', () => {
    const place = policy({ kind: 'association', antecedent: { position: 'first' }, consequent: 'login' })
    const summary = `${quote('login')}, where used, comes first in its session.`
    const one = { ...moved(order, 98, 52), variants: [place] }
    const told = renderComment(
      { ...drifted, findings: [{ ...one, explanation: { ...one.explanation, summary } }] },
      presentation
    )
    expect(told).toContain('<code>login</code>, where used, comes first in its session')
  })
})

describe('an argument that is left out', () => {
  const leftOut = (now: number): Finding =>
    finding({
      id: 'context/arg.reason:shifted:weaker',
      direction: now > 50 ? 'stronger' : 'weaker',
      subject: { type: 'context', name: 'arg.reason', action: 'place_order', description: '' },
      baseline: side(50, 100),
      current: side(now, 100)
    })

  it.each([
    ['en', '1 argument no longer given', '1 argument given less often', '1 argument given more often'],
    [
      'de',
      '1 Argument nicht mehr angegeben',
      '1 Argument seltener angegeben',
      '1 Argument häufiger angegeben'
    ],
    ['es', '1 argumento ya no indicado', '1 argumento indicado menos', '1 argumento indicado más'],
    ['zh', '1 个参数不再给出', '1 个参数给出减少', '1 个参数给出增多']
  ])('is counted as no action: %s', (language, none, less, more) => {
    expect(headlineOf([leftOut(0)], language)).toContain(none)
    expect(headlineOf([leftOut(20)], language)).toContain(less)
    expect(headlineOf([leftOut(90)], language)).toContain(more)
  })

  it.each(['en', 'de', 'es', 'zh'])('is told of the calls of its action: %s', (language) => {
    expect(plain(findingSummary(leftOut(20), [], wordsOf(language)))).toContain('place_order')
  })

  it('shows the calls without it as evidence, and where the agent gives it no more, not which actions it takes', () => {
    const lines = [{ file: 'run.jsonl', line: 7, session: 's1' }]
    const shown = renderComment({ ...drifted, findings: [{ ...leftOut(20), evidence: lines }] }, presentation)
    expect(shown).toContain('Log lines where it no longer happens')
    expect(shown).toContain('and 79 more (80 in all)')
    expect(shown).not.toContain('Actions before and after')
  })
})
