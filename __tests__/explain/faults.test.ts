import { describe, expect, it, jest } from '@jest/globals'
import { type Decision, type DecisionInput, decisionId, makeDecision } from '../../src/decisions/decision.ts'
import { exportDecisions } from '../../src/decisions/export.ts'
import { authorizationDecision } from '../../src/decisions/factories.ts'
import { Numeral } from '../../src/decisions/json.ts'
import { DecisionLog } from '../../src/decisions/log.ts'
import { readDecisions } from '../../src/decisions/read.ts'
import { createExplainer, type ExplainerOptions } from '../../src/explain/decision-explainer.ts'
import { decisionTree, renderExplanation } from '../../src/report/explanation.ts'

/** The 24 faults of the original, numbered as in docs/differences-from-proxilion.md: what is mended, each as a test. */

const factor = (
  name: string,
  passed: boolean,
  weight = 1,
  reason = 'r',
  details: Decision['factors'][number]['details'] = {}
) => ({
  name,
  passed,
  weight,
  reason,
  details,
  evidence: [] as string[]
})
const decide = (parts: Partial<DecisionInput> = {}): Decision =>
  makeDecision({
    decision_type: 'authorization',
    outcome: 'DENIED',
    factors: [factor('a', false)],
    timestamp: '2025-01-15T10:30:00+00:00',
    ...parts
  })
const explain = (
  decision: Decision,
  options: ExplainerOptions = {},
  format: Parameters<typeof renderExplanation>[1] = 'text',
  language = 'en'
) => renderExplanation(createExplainer(options).explain(decision, { format, language }), format)

describe('faults of the original, mended', () => {
  it('1: what the documentation shows is what comes out', () => {
    const decision = decide({
      factors: [
        factor('role_check', false, 0.4, "User lacks 'admin' role", { kind: 'role', required: 'admin' }),
        factor('rate_limit', true, 0.3)
      ]
    })
    expect(explain(decision)).toMatchObject({
      summary: "Access DENIED: User lacks 'admin' role",
      counterfactual: 'Decision would change if: User had the role admin',
      recommendations: ['Contact your administrator to request the necessary permissions']
    })
  })

  it('2: templates of one explainer reach no other, and changing them later reaches none', () => {
    const templates = { en: { auth_denied: 'NO: {reason}' } }
    const own = createExplainer({ templates })
    templates.en.auth_denied = 'changed'
    expect(renderExplanation(own.explain(decide()), 'text').summary).toBe('NO: r')
    expect(explain(decide()).summary).toBe('Access DENIED: r')
  })

  it.each([
    'moderate',
    'operate',
    'corporate',
    'generated',
    'error_rate',
    'tool_call_rate',
    'parole',
    'budget_rate',
    'trust_role',
    'role',
    'rate'
  ])('3: the name %s says nothing about the kind of check', (name) => {
    expect(explain(decide({ factors: [factor(name, false)] }))).toMatchObject({
      counterfactual: `Decision would change if: ${name} check passed`,
      recommendations: []
    })
    const declared = decide({
      factors: [factor(name, false, 1, 'r', { kind: 'budget', limit: 100, current: 120 })]
    })
    expect(explain(declared).counterfactual).toBe(
      'Decision would change if: At most 100 was spent (it was 120)'
    )
    expect(
      explain(decide({ factors: [factor(name, false)] }), { kinds: { [name]: 'trust' } }).counterfactual
    ).toContain('Trust level')
  })

  it('4: the counterfactual is computed from how the checks lead to the outcome', () => {
    const factors = [factor('a', false, 0.5), factor('b', false, 0.2), factor('c', true, 0.3)]
    const under = (rule: Decision['metadata'][string], outcome: string) =>
      explain(decide({ factors, outcome, metadata: { rule } })).counterfactual
    expect(under(null, 'DENIED')).toBe('Decision would change if: a check passed; b check passed')
    expect(under({ type: 'threshold', threshold: 0.5 }, 'DENIED')).toBe(
      'Decision would change if: a check passed'
    )
    expect(under({ type: 'any' }, 'ALLOWED')).toBe('Decision would change if: c check failed')
    expect(under({ type: 'threshold', threshold: 0.25 }, 'ALLOWED')).toBe(
      'Decision would change if: c check failed'
    )
    expect(under({ type: 'threshold', threshold: 0 }, 'ALLOWED')).toBe(
      'No simple change would alter this decision'
    )
  })

  it('5 and 6: no reason is given that contradicts the outcome, and the contradiction is named', () => {
    const factors = [factor('a', false, 0.9, 'bad'), factor('b', true, 0.1, 'ok')]
    const allowed = explain(decide({ outcome: 'ALLOWED', factors }))
    expect(allowed.summary).toBe('Access ALLOWED: ok')
    expect(allowed.detailed).toContain('The outcome is ALLOWED, although these checks failed: a')
    expect(allowed.counterfactual).toContain('does not say how its checks led to this outcome')
    const denied = explain(decide({ factors: [factor('a', true, 1, 'fine')] }))
    expect(denied.summary).toBe('Access DENIED: The recorded checks do not say why')
    expect(denied.detailed).toContain('although every recorded check passed')
  })

  it.each([
    'authorization',
    'rate_limit',
    'input_guard',
    'output_guard',
    'circuit_breaker',
    'trust_boundary',
    'intent_validation',
    'behavioral_drift',
    'budget',
    'cascade',
    'custom'
  ])('7: the outcomes of %s are worded apart', (decision_type) => {
    const context = { current: 1, limit: 2, spent: 1, state: 'open', failures: 2, metric: 'm', deviation: 4 }
    const summaries = ['DENIED', 'WARNED', 'MODIFIED', 'DEFERRED'].map(
      (outcome) => explain(decide({ decision_type, outcome, context })).summary
    )
    expect(new Set(summaries).size).toBe(4)
    for (const summary of summaries.slice(1))
      expect(summary).not.toMatch(/DENIED|BLOCKED|EXCEEDED|ANOMALOUS|UNAVAILABLE/)
  })

  it('8: every type has its own words, and no template is dead', () => {
    const trusted = decide({
      decision_type: 'trust_boundary',
      outcome: 'ALLOWED',
      factors: [factor('a', true)],
      context: { from_agent: 'x', to_agent: 'y' }
    })
    expect(explain(trusted).summary).toBe('Inter-agent communication ALLOWED: x → y')
    expect(explain(decide({ decision_type: 'trust_boundary' })).summary).toBe(
      'Inter-agent communication DENIED: Trust level insufficient'
    )
    expect(explain(decide({ decision_type: 'cascade' })).summary).toBe('Cascade DENIED: r')
    expect(explain(decide({ decision_type: 'custom_check' })).summary).toBe('Custom Check DENIED: r')
    const limited = decide({
      decision_type: 'rate_limit',
      context: { wait_seconds: 30 },
      factors: [factor('n', false, 1, 'r', { kind: 'rate' })]
    })
    expect(explain(limited).counterfactual).toContain('Request would be allowed after 30 seconds')
  })

  it('9: a missing number, a clashing key and a text for a number throw nothing and lose nothing', () => {
    expect(explain(decide({ decision_type: 'rate_limit' })).summary).toBe(
      'Request DENIED: Rate limit exceeded'
    )
    expect(explain(decide({ context: { reason: 'x', outcome: 'y', self: 'z' } })).summary).toBe(
      'Access DENIED: r'
    )
    expect(
      explain(decide({ decision_type: 'behavioral_drift', context: { metric: 'm', deviation: 'high' } }))
        .summary
    ).toBe('Behavior ANOMALOUS: r')
    expect(explain(decide({ decision_type: 'budget', context: { spent: 'much', limit: 1 } })).summary).toBe(
      'Budget EXCEEDED'
    )
    const log = new DecisionLog({
      explain: () => {
        throw new Error('no')
      }
    })
    expect(log.log(decide())).toBeUndefined()
    expect(log.decisions()).toHaveLength(1)
  })

  it('10: HTML and Markdown are escaped, and no heading is read out of a value', () => {
    const decision = decide({
      factors: [factor('<b>', false, 1, '<script>alert(1)</script>:')],
      context: { x: '<img>', 'a:': '# head:' }
    })
    for (const format of ['html', 'markdown'] as const) {
      const { summary, detailed, factors_explained, counterfactual } = explain(decision, {}, format)
      expect([summary, detailed, ...factors_explained, counterfactual].join()).not.toMatch(/<(script|img|b>)/)
    }
    expect(explain(decision, {}, 'markdown').detailed.match(/^#.*/gm)).toHaveLength(2)
    expect(
      explain(decide({ factors: [factor('a', false, 1, '\u001b[2J\u202e')] })).detailed.replaceAll('\n', '')
    ).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('11 and 14: the disclosure prints values, has context, counterfactual and advice, obeys the switches and claims no law', () => {
    const decision = decide({
      context: { tool: 'delete' },
      factors: [{ ...factor('a', false, 1, 'r', { kind: 'role' }), evidence: ['e1', 'e2'] }]
    })
    const { detailed } = explain(decision, {}, 'disclosure')
    expect(detailed).toContain('Decision Type: authorization')
    expect(detailed).toContain('Outcome: DENIED')
    for (const text of [
      'Tool: delete',
      'Evidence: e1',
      'User had the required role',
      'Contact your administrator'
    ])
      expect(detailed).toContain(text)
    expect(detailed).not.toMatch(/SB 53|California|Act\b/)
    expect(
      explain(decision, { includeEvidence: false, includeRecommendations: false }, 'disclosure').detailed
    ).not.toMatch(/Evidence|Contact your administrator to request the/)
    expect(explain(decision, { legalFrame: 'Per our own policy 7' }, 'disclosure').detailed).toContain(
      'Per our own policy 7'
    )
    const asJson = explain(decision, {}, 'json')
    expect(JSON.parse(JSON.stringify(asJson))).toEqual(asJson)
    expect(asJson.format).toBe('json')
  })

  it('12: ids come from the content, the same for every runtime, different for different decisions', () => {
    expect(decide().decision_id).toBe(decide().decision_id)
    expect(decide({ factors: [factor('b', false)] }).decision_id).not.toBe(decide().decision_id)
    expect(decisionId({ ...decide(), context: { n: new Numeral('1.0') } })).toMatch(/^[0-9a-f]{16}$/)
    const twice = readDecisions(
      [decide(), { ...decide(), outcome: 'ALLOWED' }].map((one) => JSON.stringify(one)).join('\n')
    )
    expect(twice.repeatedIds).toHaveLength(1)
    const { explain: say } = createExplainer()
    expect(twice.decisions.map((one) => say(one).summary)).toEqual([
      expect.stringContaining('DENIED'),
      expect.stringContaining('ALLOWED')
    ])
  })

  const logOf = (options: Partial<ConstructorParameters<typeof DecisionLog>[0]> = {}) => {
    const made = jest.fn(
      (
        decision: Decision,
        { format, language }: { format: Parameters<typeof renderExplanation>[1]; language: string }
      ) => explain(decision, {}, format, language)
    )
    return { made, log: new DecisionLog({ explain: made, ...options }) }
  }

  it('13: the format asked for is the format given', () => {
    const { log, made } = logOf()
    const decision = decide()
    log.log(decision)
    expect(log.explain(decision.decision_id, { format: 'html' })?.format).toBe('html')
    expect(log.explain(decision.decision_id)?.format).toBe('text')
    expect(made).toHaveBeenCalledTimes(2)
  })

  it('15: decisions are handed on', () => {
    const onDecision = jest.fn()
    const { log } = logOf({ onDecision })
    log.log(decide())
    expect(onDecision).toHaveBeenCalledWith(
      decide(),
      expect.objectContaining({ decision_id: decide().decision_id })
    )
  })

  it('16: of too many, the oldest one gives way, with its explanation', () => {
    const { log } = logOf({ maxStored: 5 })
    const decisions = Array.from({ length: 7 }, (_, i) => decide({ context: { i } }))
    for (const decision of decisions) log.log(decision)
    expect(log.decisions()).toEqual(decisions.slice(2).reverse())
    const kept = JSON.parse(log.export()) as { explanation?: unknown }[]
    expect(kept.every(({ explanation }) => explanation !== undefined)).toBe(true)
    expect(log.clear()).toBe(5)
    expect(log.export('jsonl')).toBe('')
  })

  it('17: where explanations are not to be stored, none is', () => {
    const { log, made } = logOf({ storeExplanations: false })
    log.log(decide())
    log.explain(decide().decision_id)
    log.explain(decide().decision_id)
    expect(made).toHaveBeenCalledTimes(3)
    expect(log.export()).not.toContain('explanation')
  })

  it('18: a limit of 0 gives none', () => {
    const { log } = logOf()
    log.log(decide())
    expect(log.decisions({ limit: 0 })).toEqual([])
  })

  it('19: times are converted to UTC, and called so only where that is known', () => {
    const at = (timestamp: string) => explain(decide({ timestamp })).detailed.split('\n')[0]
    expect(at('2025-01-15T10:30:00+02:00')).toBe(
      'An authorization decision was made at 2025-01-15 08:30:00 UTC.'
    )
    expect(at('2025-01-15T10:30:00.5Z')).toContain('10:30:00 UTC')
    expect(at('2025-01-15T10:30:00')).toContain('2025-01-15 10:30:00 (time zone not recorded)')
    expect(at('')).toContain('an unknown time')
    expect(at('yesterday')).toContain('yesterday (time zone')
  })

  it('20: what is passed in stays as it was', () => {
    const context = { a: 1 }
    const decision = authorizationDecision({
      userId: 'u',
      toolName: 't',
      allowed: false,
      factors: [],
      context
    })
    expect(context).toEqual({ a: 1 })
    const before = JSON.stringify(decision)
    createExplainer({
      explainers: {
        authorization: (own) => {
          own.context.user_id = 'changed'
          return {}
        }
      }
    }).explain(decision)
    expect(JSON.stringify(decision)).toBe(before)
  })

  it('21: one odd value never costs the export', () => {
    const decision = { ...decide(), context: { a: Number.NaN, b: [Number.POSITIVE_INFINITY] } }
    expect(JSON.parse(exportDecisions([{ decision }]))[0].context).toEqual({ a: 'NaN', b: ['Infinity'] })
  })

  it('22: the article fits, and private keys stay private', () => {
    const text = explain(decide({ context: { _internal: 1, _other: 2, raw: 3, shown: 4 } })).detailed
    expect(text).toMatch(/^An authorization decision/)
    expect(text).toContain('- Shown: 4')
    expect(text).not.toMatch(/Internal|Other|Raw/)
    expect(explain(decide({ decision_type: 'budget' })).detailed).toMatch(/^A budget decision/)
  })

  it('23: a language reaches every text, and what it lacks is English key by key', () => {
    const templates = { fr: { final_outcome: 'Résultat final : {outcome}.' } }
    const { detailed, language, summary } = explain(decide(), { templates }, 'text', 'fr')
    expect(detailed).toContain('Résultat final : DENIED.')
    expect(summary).toBe('Access DENIED: r')
    expect(language).toBe('fr')
    expect(explain(decide(), {}, 'text', 'xx').language).toBe('en')
  })

  it('24: the tree, the contributions and the parts of the certainty exist', () => {
    const factors = [
      factor('a', false, 0.6, 'r', { confidence: 0.55 }),
      factor('b', true, 0.2, 's', { confidence: 0.9 })
    ]
    const explained = createExplainer().explain(decide({ factors }))
    expect(decisionTree(explained)).toBe(
      'Access DENIED: r\n├─ ✗ a: r (75% of all weight)\n└─ ✓ b: s (25% of all weight)'
    )
    expect(renderExplanation(explained, 'text').confidence_breakdown).toContain('Least certain: a (55%)')
  })
})

describe('explainers of one’s own', () => {
  it('receive format and language, and may change any part', () => {
    const seen: unknown[] = []
    const options: ExplainerOptions = {
      explainers: {
        authorization: (_, { format, language, standard }) => {
          seen.push([format, language])
          return { summary: `mine: ${standard.summary}` }
        }
      }
    }
    expect(explain(decide(), options, 'html', 'en').summary).toBe(
      '<strong>mine: Access DENIED: <code>r</code></strong>'
    )
    expect(seen).toEqual([['html', 'en']])
    expect(explain(decide({ decision_type: 'budget' }), options).summary).not.toContain('mine')
  })

  it('that fail leave the standard explanation, and say so', () => {
    const { detailed, summary } = explain(decide(), {
      explainers: {
        authorization: () => {
          throw new Error('no')
        }
      }
    })
    expect(summary).toBe('Access DENIED: r')
    expect(detailed).toContain('The explainer registered for this type of decision failed')
  })
})

describe('damaged records', () => {
  it('are explained as far as they can be, in every format, or say why not', () => {
    const { decisions } = readDecisions(
      '{"decision_type": 7, "outcome": null, "factors": [1, {"name": {}}], "context": []}\nnonsense\n[]'
    )
    const { explain: say } = createExplainer()
    for (const format of ['text', 'markdown', 'html', 'json', 'disclosure'] as const) {
      const all = decisions.map((one) => renderExplanation(say(one, { format }), format))
      expect(all).toHaveLength(3)
      expect(all[1]?.summary).toMatch(/cannot be explained/)
    }
    expect(renderExplanation(say(decisions[0] as (typeof decisions)[0]), 'text').detailed).toContain(
      'The record is damaged: factor 1 is not an object'
    )
  })

  it('are kept where a program without types hands them over', () => {
    const { explain: say } = createExplainer()
    const whole = decide()
    const cyclic: Record<string, unknown> = { outcome: 'DENIED' }
    cyclic.context = cyclic
    const halves: unknown[] = [
      ...[cyclic, { outcome: 1n, factors: [() => 1] }],
      ...[undefined, null, 5, 'x', [], {}, { decision: 1 }, { decision: null }],
      ...[{ factors: [null, { details: undefined }] }, { factors: 'x', context: [undefined] }],
      ...Object.keys(whole).map((field) => ({ ...whole, [field]: null })),
      ...Object.keys(whole).map((field) => ({ ...whole, [field]: [{ a: undefined }] }))
    ]
    for (const half of halves) {
      for (const format of ['text', 'markdown', 'html', 'json', 'disclosure'] as const)
        expect(renderExplanation(say(half as Decision, { format }), format).summary).not.toBe('')
    }
    expect(renderExplanation(say(null as unknown as Decision), 'text').summary).toMatch(/cannot be explained/)
    // A factor needs no more than it is written with by hand.
    const short = { ...whole, factors: [{ name: 'a', passed: false, weight: 1, reason: 'r' }] }
    expect(say(short as unknown as Decision).summary).toBe(say(whole).summary)
  })
})
