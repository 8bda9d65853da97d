import { describe, expect, it } from '@jest/globals'
import type { Change, Comparison } from '../../src/drift/drift.ts'
import { type Gate, gate } from '../../src/drift/gate.ts'
import { type GateFacts, wordGate } from '../../src/explain/gate.ts'
import { createGateExplainer } from '../../src/explain/gate-explainer.ts'
import { plain, segments } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'
import { pValue } from '../../src/report/numbers.ts'
import type { FindingExplanation } from '../../src/result.ts'
import { comparisonOf, gated, precedence, side, weakerChange } from '../support/changes.ts'
import { smallTable } from '../support/table.ts'

const FAIL_ON = ['new', 'vanished', 'shifted', 'broken']
const weaker = weakerChange({ baseline: side(129, 120, 60), current: side(92, 38, 45) })
const stronger = weakerChange({
  baseline: side(100, 40),
  current: side(100, 80),
  direction: 'stronger',
  policy: { ...precedence, activation: 'cancel', policy_id: 'seq-cancel' }
})

function explainer(comparison: Comparison, language = 'en', failOn: readonly string[] = FAIL_ON) {
  return createGateExplainer({
    language,
    run: { logs: ['logs/*.jsonl', "it's here.jsonl"], baseline: 'policies.json' },
    failOn,
    comparison
  })
}
const verdict = (comparison: Comparison, failOn: readonly string[] = FAIL_ON): Gate =>
  gate(comparison, { failOn, accepted: [], today: '2025-01-01' })
const explained = (comparison: Comparison, failOn: readonly string[] = FAIL_ON) =>
  explainer(comparison, 'en', failOn).gate(verdict(comparison, failOn), comparison)
const all = ({ summary, details, counterfactual, recommendations }: FindingExplanation) =>
  [summary, ...details, counterfactual ?? '', ...recommendations].map(plain).join('\n')

const finding = (
  change: Change,
  severity: 'error' | 'warning' | 'note' = 'error',
  comparison = comparisonOf()
) =>
  explainer(comparison).finding(gated(change, severity), [{ file: 'logs/a.jsonl', line: 12, session: 's1' }])

describe('a finding in words', () => {
  it('says in one sentence what changed, from what to what, how sure', () => {
    expect(plain(finding(weaker).summary)).toBe(
      'issue_refund only after lookup_order of the same order_id: now kept in 41% of cases, down from 93% (38 of 92 against 120 of 129); a change this large happens by chance in fewer than 1 of 1000 unchanged runs.'
    )
  })

  it.each([
    [0.0025, 'about 1 of 400 unchanged', 0.003],
    [0.001, 'about 1 of 1000 unchanged', 0.001],
    [0.15, 'about 1 of 7 unchanged', 0.15],
    [0.0009, 'fewer than 1 of 1000 unchanged', 0.001]
  ])('says p %d as %s, from the number before it is rounded', (p, said, shown) => {
    const test = { ...weaker.test, p_value: p, adjusted_p_value: p }
    expect(plain(finding({ ...weaker, test }).summary)).toContain(said)
    expect(pValue(p).replace(/<./, '')).toBe(String(shown))
  })

  it('marks everything that came from a log, and nothing else', () => {
    const hostile = '<img src=x>`@admin` 41% of cases'
    const policy = {
      ...precedence,
      activation: hostile,
      target: hostile,
      same: hostile,
      antecedent: { [hostile]: hostile }
    }
    const words = finding({ ...weaker, policy, variants: [policy] })
    for (const sentence of [
      words.summary,
      ...words.details,
      words.counterfactual ?? '',
      ...words.recommendations
    ])
      for (const { text, quoted } of segments(sentence)) if (!quoted) expect(text).not.toMatch(/[<>`@]/)
  })

  it('gives the counts, the certainty and its parts', () => {
    const text = all(
      finding(
        weaker,
        'error',
        comparisonOf({
          assumptions: ['events are taken as independent of each other: the logs name no sessions']
        })
      )
    )
    expect(text).toContain('Now: 38 of 92 in 45 sessions (95% interval')
    expect(text).toContain('Before: 120 of 129 in 60 sessions')
    expect(text).toContain('Sessions: 60 before, 45 now.')
    expect(text).toContain('Tested: 320 things')
    expect(text).toContain('Assumed: events are independent of each other')
  })

  it('says where one situation is told because the share over all of them hides the change', () => {
    expect(all(finding(weaker))).not.toContain('Over all situations together')
    const words = finding({ ...weaker, situated: true })
    expect(words.brief?.map(plain)[0]).toContain(
      'Over all situations together the share hides the change; like is compared with like, and this situation carries most of it.'
    )
    expect(words.computed?.situated).toBe(true)
  })

  it('reads the dependence within sessions back from the interval', () => {
    const wide = { ...weaker.current, interval: [0.2, 0.64] as [number, number] }
    expect(all(finding({ ...weaker, current: wide }))).toMatch(
      /these 92 say as much as (1\d|2\d) independent ones/
    )
    expect(all(finding(weaker))).toContain('no more alike than others, so all 92 count.')
  })

  it('gives the entry to paste, the lines to look at and the command', () => {
    const { recommendations } = finding(weaker)
    const text = recommendations.map(plain).join('\n')
    expect(text).toContain('Look at logs/a.jsonl:12.')
    const entry = JSON.parse(/\{.*?\}/.exec(text)?.[0] ?? '')
    expect(entry).toMatchObject({ fingerprint: 'seq-0123456789ab:shifted:weaker', confidence: 0.413043 })
    expect(text).toContain(
      `policyminer check --logs 'logs/*.jsonl' 'it'\\''s here.jsonl' --baseline policies.json`
    )
  })

  it.each([
    ['offers to require a policy that the baseline holds', precedence.policy_id, true],
    ['offers no entry that the baseline does not hold', 'seq-another', false]
  ])('%s', (_, held, offered) => {
    const { recommendations } = createGateExplainer({
      language: 'en',
      run: { logs: [], baseline: 'policies.json' },
      failOn: FAIL_ON,
      comparison: comparisonOf(),
      baselineIds: new Set([held])
    }).finding(gated(weaker), [])
    expect(recommendations.map(plain).join('\n').includes('"status": "required"')).toBe(offered)
  })

  it('has a counterfactual that the gate would follow', () => {
    const { computed, counterfactual } = finding(weaker)
    expect(computed?.turns_at).toBeGreaterThan(38)
    expect(plain(counterfactual ?? '')).toBe(
      `Passes if kept in ${computed?.turns_at} of 92 such cases; it was in 38 (all else unchanged).`
    )
    const forbidden = weakerChange({
      baseline: side(50, 0),
      current: side(40, 3),
      direction: 'stronger',
      forbidden: true
    })
    expect(plain(finding(forbidden).counterfactual ?? '')).toBe(
      'Passes only if it does not happen at all; it happened 3 times.'
    )
    expect(plain(finding(forbidden).summary)).toContain(
      'forbidden, but it happened 3 times (40 chances); one breach is enough'
    )
  })

  it('asks the comparison what other counts would do', () => {
    const judged = createGateExplainer({
      language: 'en',
      run: { logs: [], baseline: 'p.json' },
      failOn: FAIL_ON,
      comparison: comparisonOf({ rejudge: () => (kept) => kept < 41 })
    }).finding(gated(weaker), [])
    expect(judged.computed?.turns_at).toBe(41)
  })

  it('names the context that carries the change', () => {
    const events = Array.from({ length: 240 }, (_, i) => {
      const session = `s${Math.floor(i / 4)}`
      const tenant = ['acme', 'globex', 'initech'][Math.floor(i / 4) % 3] as string
      return {
        session,
        action: tenant === 'acme' ? 'refund' : 'lookup',
        context: { intent: 'refund', tenant }
      }
    })
    const table = smallTable(events)
    const change = weakerChange({
      baseline: side(240, 235),
      current: side(240, 160),
      policy: {
        kind: 'association',
        antecedent: { intent: 'refund' },
        consequent: 'lookup',
        policy_id: 'pol-1',
        status: 'mined',
        support: 1,
        confidence: 1,
        lift: 1,
        description: ''
      }
    })
    const words = createGateExplainer({
      language: 'en',
      run: { logs: [], baseline: 'p.json' },
      failOn: FAIL_ON,
      comparison: comparisonOf(),
      table
    }).finding(gated(change), [])
    expect(all(words)).toContain(
      'All of it comes from tenant=acme: 0% of cases there (0 of 80), 100% elsewhere.'
    )
    expect(words.computed?.carried_by).toMatchObject({ condition: 'tenant=acme', events: 80 })
  })

  it('counts on both sides what changed with it', () => {
    const log = (often: number) =>
      smallTable(
        Array.from({ length: 40 }, (_, i) => ({
          session: `s${i}`,
          action: i % often === 0 ? 'lookup' : 'refund',
          context: { intent: 'refund' }
        }))
      )
    const variant = {
      ...precedence,
      kind: 'association' as const,
      antecedent: { intent: 'refund' },
      consequent: 'lookup',
      policy_id: 'pol-2'
    }
    const unmet = { ...variant, antecedent: { intent: 'other' }, policy_id: 'pol-3' }
    const { computed } = createGateExplainer({
      language: 'en',
      run: { logs: [], baseline: 'p.json' },
      failOn: FAIL_ON,
      comparison: comparisonOf(),
      table: log(4),
      baselineTable: log(2)
    }).finding(gated({ ...weaker, variants: [variant, unmet] }), [])
    expect(computed?.variants).toEqual([
      { id: 'pol-2', before: 0.5, now: 0.25, kept: [20, 10], events: [40, 40] },
      { id: 'pol-3', before: null, now: null, kept: [0, 0], events: [0, 0] }
    ])
  })

  it.each([
    [
      'new situation',
      { ...stronger, change: 'new' as const, baseline: side(0, 0) },
      'in a situation that the baseline never shows'
    ],
    ['new', { ...stronger, change: 'new' as const }, 'new; now in 80% of cases, up from 40%'],
    [
      'vanished, and still kept in many cases',
      { ...weaker, change: 'vanished' as const },
      'kept too seldom to be a rule any more; now in 41% of cases, down from 93%'
    ],
    [
      'vanished',
      { ...weaker, change: 'vanished' as const, current: side(92, 4) },
      'no longer followed; now in 4% of cases, down from 93%'
    ],
    ['stronger', stronger, 'now kept in 80% of cases, up from 40%'],
    [
      'required',
      { ...weaker, change: 'broken' as const, policy: { ...precedence, status: 'required' as const } },
      'required, but broken in 54 cases of 92'
    ],
    [
      'action',
      {
        ...weaker,
        change: 'new' as const,
        policy: undefined,
        subject: { type: 'action' as const, name: 'wipe', description: '' }
      },
      'wipe is new: 38 of 92 actions, never before'
    ],
    [
      'share',
      {
        ...weaker,
        policy: undefined,
        subject: { type: 'action-share' as const, name: 'wipe', description: '' }
      },
      'wipe makes up 41% of all actions, 93% before'
    ],
    [
      'what another share would do',
      {
        ...weaker,
        policy: undefined,
        subject: { type: 'action-share' as const, name: 'wipe', description: '' }
      },
      'Passes if wipe makes up 63 of 92 actions; it made up 38 (all else unchanged).'
    ],
    [
      'required without a past',
      {
        ...weaker,
        change: 'broken' as const,
        baseline: side(0, 0),
        policy: { ...precedence, status: 'required' as const }
      },
      'required, but broken in 54 cases of 92 (kept in 41% of cases)'
    ],
    [
      'novelty',
      {
        ...stronger,
        change: 'new' as const,
        policy: undefined,
        subject: {
          type: 'novelty' as const,
          name: 'actions not seen before',
          description: 'sessions with an action not seen before',
          never_seen: { actions: ['a', 'b'] }
        }
      },
      'Actions never seen before (a, b): in 80 of 100 sessions now, 40 of 100 before'
    ],
    [
      'a habit',
      { ...weaker, baseline: side(100, 42), current: side(100, 7) },
      'now in 7% of cases, down from 42%'
    ],
    [
      'an association',
      {
        ...weaker,
        policy: {
          ...precedence,
          kind: 'association' as const,
          antecedent: { topic: 'refund' },
          consequent: 'ask'
        }
      },
      'With topic=refund, the agent calls ask: now in 41% of cases, down from 93%'
    ]
  ])('words %s', (_, change, text) => {
    expect(all(finding(change as Change))).toContain(text)
  })

  it('words a vital sign in its own unit', () => {
    const change = weakerChange({
      baseline: { events: 10, kept: 0, sessions: 10, confidence: null, interval: null },
      current: { events: 12, kept: 0, sessions: 12, confidence: null, interval: null },
      policy: undefined,
      subject: { type: 'vital', name: 'latency', description: 'how long an event takes' }
    })
    const comparison = comparisonOf({
      vitals: [{ name: 'latency', unit: 'ms', baseline: 120.4, current: 1534, p_value: 0.001 }]
    })
    expect(plain(finding(change, 'error', comparison).summary)).toContain(
      'Latency: 1534 ms now, 120 ms before;'
    )
  })

  it('says why it does not fail, or that it is accepted', () => {
    expect(all(finding(weaker, 'warning'))).toContain('so it does not fail the check')
    expect(all(finding(weaker, 'note'))).toContain('Accepted: agreed with support.')
    expect(finding(weaker, 'note').recommendations).toEqual([])
    const unconfirmed = explainer(comparisonOf()).finding(
      { ...gated(weaker, 'warning'), confirmed: false },
      []
    )
    expect(all(unconfirmed)).toContain('The second window does not show it')
  })
})

type Test = NonNullable<Comparison['unchanged'][number]['test']>
const partOf = ({ test, detectable }: Comparison['unchanged'][number]) =>
  Math.abs((test as Test).delta) / (detectable as number)

describe('the gate in words', () => {
  const clean = comparisonOf({
    unchanged: [
      {
        policy: precedence,
        baseline: side(129, 120),
        current: side(92, 83),
        test: { delta: -0.03, interval: [-0.1, 0.05], p_value: 0.4, adjusted_p_value: 1 },
        detectable: 0.11,
        sessionsNeeded: 100
      }
    ]
  })
  const drift = comparisonOf({ changes: [weaker, stronger] })
  const few = comparisonOf({ sufficient: false, sessionsNeeded: 40, detectable: 0.7 })

  const passing: GateFacts = {
    outcome: 'clean',
    failed: false,
    findings: [],
    reportsOnly: false,
    unexercised: 0,
    unexercisedRenames: [],
    failsUnexercised: false,
    undecided: 0,
    nearest: undefined,
    judged: { tested: 1, all: 1 },
    detectable: 0.12,
    sessionsNeeded: null,
    sessions: undefined,
    evidence: 'profile',
    conditions: [],
    vitals: [],
    assumptions: [],
    tested: 1,
    run: { logs: [], baseline: 'policies.json' }
  }

  it('has four wordings for four outcomes', () => {
    const summaries = [explained(clean), explained(drift), explained(drift, ['broken']), explained(few)].map(
      ({ summary }) => plain(summary)
    )
    expect(summaries).toEqual([
      'This check passes: nothing changed beyond chance; 1 of 1 policies could be judged; a typical one must change by about 12 points to be seen.',
      'This check fails because of 2 changes.',
      'This check passes with a warning: 2 changes are reported, but none fails it.',
      'This check has not decided: too little data to judge; a change of less than 70 points may well have gone unseen.'
    ])
  })

  it('speaks of no gate where nothing can fail', () => {
    const said = explained(drift, ['none'])
    expect(plain(said.summary)).toBe('2 changes beyond chance were found.')
    expect(said.counterfactual).toBeNull()
    expect(plain(explained(clean, ['none']).summary)).toMatch(/^Nothing changed beyond chance;/)
    const single = explainer(comparisonOf(), 'en', ['none']).finding(gated(weaker, 'warning'), [])
    expect(all(single)).not.toContain('fail-on')
  })

  it('says that the second window did not confirm a change, not that fail-on does not name it', () => {
    const unconfirmed = gate(drift, {
      failOn: FAIL_ON,
      accepted: [],
      today: '2025-01-01',
      confirmation: []
    })
    const said = explainer(drift).gate(unconfirmed, drift)
    expect(plain(said.summary)).toContain('2 changes were found, but not confirmed by the second window')
    expect(plain(said.counterfactual ?? '')).toBe('It fails once the second window shows it too.')
  })

  it('names the one finding that decides, and the gate agrees', () => {
    const one = comparisonOf({ changes: [weaker] })
    expect(plain(explained(one).counterfactual ?? '')).toMatch(
      /^One change decides: without it the check passes: issue_refund only after/
    )
    expect(verdict(one).failed).toBe(true)
    expect(verdict({ ...one, changes: [] }).failed).toBe(false)
    expect(plain(explained(drift).counterfactual ?? '')).toMatch(/^It passes once each of the 2/)
    expect(verdict({ ...drift, changes: [weaker] }).failed).toBe(true)
  })

  it('says for a pass how far the nearest policy is from failing', () => {
    const { counterfactual, computed } = explained(clean)
    expect(plain(counterfactual ?? '')).toBe(
      'Least room: issue_refund only after lookup_order of the same order_id; about 21 more breaks would be a finding (now kept in 83 of 92 cases).'
    )
    expect(computed?.nearest).toMatchObject({ fails_at: 62, kept: 83, events: 92 })
  })

  it('counts a policy among the nearest that too few sessions leave undecided: it may fail all the same', () => {
    const [passed] = clean.unchanged as [Comparison['unchanged'][number]]
    const further = { ...passed, test: { ...(passed.test as Test), delta: -0.01 } }
    const { computed } = explained({ ...clean, unchanged: [further], undecided: [passed] })
    expect(computed?.nearest).toMatchObject({ kept: 83, events: 92, part: expect.closeTo(partOf(passed), 6) })
  })

  it('says what the nearest policy was and is where no count is known, and never names one that moved further', () => {
    const nearest = { policy: precedence, kept: 62, events: 92, fails_at: null, part: 0.5, before: 0.8 }
    const said = (near: typeof nearest, language = 'en') =>
      plain(wordGate({ ...passing, nearest: near }, wordsOf(language)).counterfactual ?? '')
    expect(said(nearest)).toMatch(/^Nearest to failing: issue_refund .* \(now 67%, 80% before\)\.$/)
    expect(said(nearest, 'de')).toMatch(/\(jetzt 67\s%, vorher 80\s%\)/)
    expect(said(nearest, 'es')).toMatch(/ahora 67\s?%, antes 80\s?%/)
    expect(said(nearest, 'zh')).toContain('现在 67%，此前 80%')
    expect(said({ ...nearest, part: 1.23 })).toBe('')
    const [passed] = clean.unchanged as [Comparison['unchanged'][number]]
    const moved = {
      ...passed,
      test: { ...(passed.test as Test), delta: -1.23 * (passed.detectable as number) }
    }
    expect(explained({ ...clean, unchanged: [moved] }).computed?.nearest).toBeUndefined()
  })

  it('counts as judged only what was decided, and says what was not', () => {
    const [passed] = clean.unchanged as [Comparison['unchanged'][number]]
    const idle = { ...passed, current: side(0, 0), test: null }
    const some = { ...clean, unchanged: [passed, passed], undecided: [passed], notExercised: [idle, idle] }
    expect(plain(explained(some).summary)).toContain(
      '; 2 of 5 policies could be judged, 1 undecided, 2 not exercised; a typical one'
    )
    const { computed } = explained(some)
    expect(computed?.judged).toEqual({ tested: 3, all: 5 })
  })

  it('counts as judged by counts alone what was always kept, and is: nothing varies that could be tested', () => {
    const [passed] = clean.unchanged as [Comparison['unchanged'][number]]
    const steady = { ...passed, baseline: side(90, 90), current: side(80, 80), test: null }
    const uncounted = { ...steady, baseline: side(0, 0) }
    const some = { ...clean, unchanged: [passed, steady, uncounted], undecided: [passed] }
    expect(plain(explained({ ...some, evidence: 'counts' }).summary)).toContain(
      '; 3 of 4 policies could be judged, 1 undecided; a typical one'
    )
    expect(explained(some).computed?.judged).toEqual({ tested: 2, all: 4 })
  })

  it('says in how many more cases the nearest policy would have to be kept, not how many times as often', () => {
    const nearest = { policy: precedence, kept: 40, events: 92, fails_at: 59, part: 0.5 }
    const said = wordGate({ ...passing, nearest }, wordsOf('en')).counterfactual
    expect(plain(said ?? '')).toContain(
      '; if kept in about 19 more cases it would be a finding (now in 40 of 92'
    )
  })

  it('tells a pass by acceptance from one in which nothing changed', () => {
    const changes = [weaker, stronger]
    const accepted = (n: number) =>
      explainer(comparisonOf()).gate(
        {
          outcome: 'clean',
          drift: false,
          failed: false,
          changes: changes.slice(0, n).map((change) => gated(change, 'note'))
        },
        comparisonOf()
      ).summary
    expect(accepted(2)).toContain('This check passes: the 2 changes that were found are accepted')
    expect(accepted(0)).toContain('nothing changed beyond chance')
  })

  it('says how many sessions a verdict would take', () => {
    const { recommendations } = explained(few)
    expect(recommendations.map(plain).join()).toContain('at least 40 sessions a side')
  })

  it('tells a policy that is no longer exercised from a finding', () => {
    const gone = comparisonOf({
      notExercised: [
        {
          policy: precedence,
          baseline: side(99, 90),
          current: side(0, 0),
          test: null,
          detectable: null,
          sessionsNeeded: null
        }
      ]
    })
    expect(plain(explained(gone, [...FAIL_ON, 'not-exercised']).summary)).toBe(
      'This check fails: 1 policy is not exercised any more; a change of 12 points would most likely have been seen.'
    )
    expect(plain(explained(gone).summary)).toMatch(/^This check passes: nothing changed/)
    expect(all(explained(gone))).toContain('1 policy of the baseline is not exercised in these logs.')
  })

  it('says what to do where there is nothing to compare', () => {
    const words = explainer(comparisonOf())
    const without = (outcome: Gate['outcome']): Gate => ({ outcome, drift: false, failed: true, changes: [] })
    expect(all(words.gate(without('no-baseline'), undefined))).toContain('policyminer update --logs')
    expect(all(words.gate(without('no-logs'), undefined))).toContain('policyminer inspect')
  })

  it('names a condition that changed with the behaviour', () => {
    const changed = {
      name: 'model',
      baseline: [{ value: 'a-1', sessions: 9 }],
      current: [{ value: 'a-2', sessions: 9 }],
      changed: true,
      description: ''
    }
    expect(all(explained(comparisonOf({ conditions: [changed] })))).toContain(
      'Changed at the same time: model, mostly from a-1 to a-2.'
    )
  })

  it('says in one sentence why something could not be judged', () => {
    const words = explainer(comparisonOf())
    const judgement = {
      policy: precedence,
      baseline: side(99, 90),
      current: side(4, 3),
      test: null,
      detectable: 0.3,
      sessionsNeeded: 10
    }
    expect(words.notExercised(judgement)).toContain('99 times in the baseline and 4 times now')
    expect(words.undecided(judgement)).toContain('a change of less than 30 points may well not show')
    expect(words.undecided({ ...judgement, detectable: 0.9 })).toContain('too few cases to tell')
    expect(words.mixOnly(judgement)).toContain('other situations were met more often')
  })
})
