import { describe, expect, it } from '@jest/globals'
import type { Change, Comparison } from '../../src/drift/drift.ts'
import { fingerprintOf, type GatedChange, type GateOptions, gate } from '../../src/drift/gate.ts'
import { createGateExplainer } from '../../src/explain/gate-explainer.ts'
import { plain } from '../../src/explain/sentence.ts'
import { parsePolicySet } from '../../src/policies/file.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { entriesToAccept } from '../../src/report/finding-words.ts'
import { labels } from '../../src/report/labels.ts'
import type { Finding, Side } from '../../src/result.ts'

const side = (kept: number, events: number): Side => ({
  events,
  kept,
  sessions: events,
  confidence: kept / events,
  interval: [Math.max(0, kept / events - 0.1), Math.min(1, kept / events + 0.1)]
})

const policy = {
  kind: 'association',
  policy_id: 'pol-1',
  antecedent: { a: 1 },
  consequent: 'x'
} as unknown as Policy

const change = (part: Partial<Change> = {}): Change => ({
  change: 'shifted',
  direction: 'weaker',
  policy,
  variants: [],
  baseline: side(90, 100),
  current: side(40, 100),
  test: { delta: -0.5, interval: null, p_value: 0, adjusted_p_value: 0 },
  rows: [],
  ...part
})

const comparison = (changes: Change[], part: Partial<Comparison> = {}): Comparison => ({
  evidence: 'profile',
  sufficient: true,
  sessionsNeeded: null,
  changes,
  notExercised: [],
  undecided: [],
  mixOnly: [],
  oneSided: [],
  unchanged: [],
  vitals: [],
  conditions: [],
  tested: 1,
  detectable: 0.1,
  assumptions: [],
  ...part
})

const options = (part: Partial<GateOptions> = {}): GateOptions => ({
  failOn: ['new', 'vanished', 'shifted', 'broken'],
  accepted: [],
  today: '2026-06-15',
  ...part
})

describe('gate', () => {
  it('is closed by a change that fail-on names, and only by such', () => {
    expect(gate(comparison([change()]), options())).toMatchObject({
      outcome: 'drift',
      drift: true,
      failed: true
    })
    const reported = gate(comparison([change()]), options({ failOn: ['new'] }))
    expect(reported).toMatchObject({ outcome: 'drift', drift: true, failed: false })
    expect(reported.changes[0]?.severity).toBe('warning')
    expect(gate(comparison([change()]), options({ failOn: ['shifted', 'none'] })).failed).toBe(false)
  })

  it('never calls too little data clean', () => {
    const few = comparison([], { sufficient: false })
    expect(gate(few, options())).toMatchObject({ outcome: 'insufficient-data', drift: false, failed: false })
    expect(gate(few, options({ failOn: ['insufficient-data'] })).failed).toBe(true)
    expect(gate(comparison([change({ change: 'broken' })], { sufficient: false }), options()).outcome).toBe(
      'drift'
    )
  })

  it('fails on policies that were not exercised where asked to, and stays clean', () => {
    const idle = comparison([], {
      notExercised: [
        {
          policy,
          baseline: side(9, 10),
          current: side(0, 1),
          test: null,
          detectable: null,
          sessionsNeeded: null
        }
      ]
    })
    expect(gate(idle, options())).toMatchObject({ outcome: 'clean', failed: false })
    expect(gate(idle, options({ failOn: ['not-exercised'] }))).toMatchObject({
      outcome: 'clean',
      failed: true
    })
  })

  describe('an acceptance', () => {
    const fingerprint = fingerprintOf(change())
    const accepted = (part: object = {}) =>
      options({ accepted: [{ fingerprint, reason: 'new prompt', ...part }] })

    it('turns a finding into a note', () => {
      const verdict = gate(comparison([change()]), accepted())
      expect(verdict).toMatchObject({ outcome: 'clean', drift: false, failed: false })
      expect(verdict.changes[0]).toMatchObject({ severity: 'note', accepted: { reason: 'new prompt' } })
    })

    it('is for one policy, kind of change and direction', () => {
      const other = change({ direction: 'stronger' })
      expect(gate(comparison([other]), accepted()).failed).toBe(true)
    })

    it('holds on its last day and not on the next, and says so', () => {
      expect(gate(comparison([change()]), accepted({ expires: '2026-06-15' })).failed).toBe(false)
      const late = gate(comparison([change()]), accepted({ expires: '2026-06-14' }))
      expect(late.failed).toBe(true)
      expect(late.changes[0]?.accepted?.lapsed).toContain('2026-06-14')
    })

    it('holds whatever the same change is called, as long as it has not grown', () => {
      const vanished = change({ change: 'vanished' })
      expect(gate(comparison([vanished]), accepted({ confidence: 0.45 })).failed).toBe(false)
      expect(
        gate(comparison([vanished]), accepted({ confidence: 0.7 })).changes[0]?.accepted?.lapsed
      ).toMatch(/grown beyond the 70 %/)
      const unmeasured = gate(comparison([vanished]), accepted())
      expect(unmeasured.failed).toBe(true)
      expect(unmeasured.changes[0]?.accepted?.lapsed).toContain(fingerprint)
    })

    it('never holds for what is required, or for the other direction', () => {
      const required = change({ change: 'broken' })
      expect(gate(comparison([required]), accepted({ confidence: 0 })).changes[0]?.accepted).toBeNull()
      const up = change({ direction: 'stronger' })
      expect(gate(comparison([up]), accepted({ confidence: 1 })).changes[0]?.accepted).toBeNull()
    })

    it('lapses when the change grows beyond what was accepted, not by noise', () => {
      expect(gate(comparison([change()]), accepted({ confidence: 0.45 })).failed).toBe(false)
      const grown = gate(comparison([change()]), accepted({ confidence: 0.7 }))
      expect(grown.failed).toBe(true)
      expect(grown.changes[0]?.accepted?.lapsed).toMatch(/grown beyond the 70 %/)
      const up = change({ direction: 'stronger', current: side(95, 100) })
      const upAccepted = options({
        accepted: [{ fingerprint: fingerprintOf(up), reason: 'r', confidence: 0.6 }]
      })
      expect(gate(comparison([up]), upAccepted).failed).toBe(true)
    })
  })

  describe('an acceptance of a vital sign', () => {
    const name = 'events per session'
    const run = (
      current: number,
      p_value: number,
      entry: object,
      direction: Change['direction'] = 'weaker'
    ) => {
      const moved = change({
        policy: undefined,
        subject: { type: 'vital', name, description: '' },
        direction,
        baseline: { events: 280, kept: 0, sessions: 280, confidence: null, interval: null },
        current: { events: 280, kept: 0, sessions: 280, confidence: null, interval: null },
        test: { delta: current - 17.3, interval: null, p_value, adjusted_p_value: p_value }
      })
      const accepted = [{ fingerprint: fingerprintOf(moved), reason: 'shorter prompts', ...entry }]
      const vitals = [{ name, unit: 'events', baseline: 17.3, current, p_value }]
      return gate(comparison([moved], { vitals }), options({ accepted }))
    }

    it('lapses where the value moved on in the same direction, and says so', () => {
      const further = run(3, 1e-60, { value: 10.800001 })
      expect(further).toMatchObject({ failed: true, outcome: 'drift' })
      expect(further.changes[0]?.accepted?.lapsed).toBe(
        'the change has grown beyond the 10.8 that were accepted'
      )
      expect(run(31, 1e-60, { value: 23.8 }, 'stronger').failed).toBe(true)
    })

    it('holds for the value that was accepted, one near it, one nearer to the baseline', () => {
      for (const value of [10.8, 10.2, 9.3, 14]) expect(run(value, 1e-60, { value: 10.8 }).failed).toBe(false)
      expect(run(24.5, 1e-60, { value: 23.8 }, 'stronger').failed).toBe(false)
    })

    it('holds where chance alone may have moved it on', () => {
      // A change of 4 deviations in all: 8.5 is about 1 of them beyond 10.8.
      expect(run(8.5, 6.3e-5, { value: 10.8 }).failed).toBe(false)
      expect(run(8.5, 1e-60, { value: 10.8 }).failed).toBe(true)
    })

    it('is offered with its value, in the report and in the explanation', () => {
      const moved = change({ policy: undefined, subject: { type: 'vital', name, description: '' } })
      const vitals = [{ name, unit: 'events', baseline: 17.3, current: 10.7666666667, p_value: 0 }]
      const judged = comparison([moved], { vitals })
      const run = { logs: ['logs/*.jsonl'], baseline: 'policies.json' }
      const explainer = createGateExplainer({ language: 'en', run, failOn: ['shifted'], comparison: judged })
      const [gated] = gate(judged, options()).changes as [GatedChange]
      const said = explainer.finding(gated, []).recommendations.map(plain).join('\n')
      const subject = { ...moved.subject, values: [17.3, 10.7666666667] }
      const [shown = ''] = entriesToAccept(
        { ...moved, subject, id: fingerprintOf(moved) } as unknown as Finding,
        labels
      )
      for (const text of [said, shown]) {
        const entry = JSON.parse(/\{"fingerprint.*?\}/.exec(text)?.[0] ?? '{}')
        const { accepted } = parsePolicySet(
          JSON.stringify({ policies: [], accepted: [entry] }),
          'policies.json'
        )
        expect(accepted).toMatchObject([{ fingerprint: fingerprintOf(moved), value: 10.766667 }])
        expect(accepted[0]).not.toHaveProperty('confidence')
        expect(gate(judged, options({ accepted })).failed).toBe(false)
      }
    })

    it('holds without a value, however far', () => {
      expect(run(3, 0, {}).failed).toBe(false)
      expect(run(3, 0, { value: 10.8 }).failed).toBe(true)
    })
  })

  it('waits for a second window to agree where one is asked for', () => {
    const alone = gate(comparison([change()]), options({ confirmation: [] }))
    expect(alone).toMatchObject({ outcome: 'clean', drift: false, failed: false })
    expect(alone.changes[0]).toMatchObject({ severity: 'warning', confirmed: false })
    expect(gate(comparison([change()]), options({ confirmation: [change()] })).failed).toBe(true)
    expect(
      gate(comparison([change()]), options({ confirmation: [change({ direction: 'stronger' })] })).failed
    ).toBe(false)
    expect(gate(comparison([change({ change: 'broken' })]), options({ confirmation: [] })).failed).toBe(true)
  })

  it('takes a second window to agree whichever of the policies about the same events it names', () => {
    const synonym = { ...policy, policy_id: 'pol-2' } as Policy
    const failsWith = (confirmation: readonly Change[]) =>
      gate(comparison([change({ variants: [synonym] })]), options({ confirmation })).failed
    expect(failsWith([change({ change: 'vanished' })])).toBe(true)
    expect(failsWith([change({ policy: synonym })])).toBe(true)
    expect(failsWith([change({ policy: { ...policy, policy_id: 'pol-3' }, variants: [policy] })])).toBe(true)
    expect(failsWith([change({ policy: { ...policy, policy_id: 'pol-3' } })])).toBe(false)
  })

  describe('what is told with another change', () => {
    const other = { ...policy, policy_id: 'pol-2' } as Policy
    const follower = change({ policy: other, change: 'vanished' })
    const leader = change({ variants: [other], follows: [follower] })
    const ids = (found: Change, part: Partial<GateOptions> = {}) =>
      gate(comparison([found]), options(part)).changes.map(({ change: { policy: own } }) => own?.policy_id)

    it('has no line of its own, where the gate thinks as badly of what leads', () => {
      expect(ids(leader)).toEqual(['pol-1'])
      expect(ids(leader, { failOn: ['none'] })).toEqual(['pol-1'])
      expect(ids(leader, { failOn: ['shifted'] })).toEqual(['pol-1'])
    })

    it('is told for itself where it is worse: not accepted, or of a kind that fails', () => {
      const accepted = [leader, follower].map((one) => ({
        fingerprint: fingerprintOf(one),
        reason: 'wanted'
      }))
      const onlyLeader = gate(comparison([leader]), options({ accepted: accepted.slice(0, 1) }))
      expect(onlyLeader.failed).toBe(true)
      expect(onlyLeader.changes.map(({ severity }) => severity)).toEqual(['error', 'note'])
      expect(onlyLeader.changes[1]?.change.variants).toEqual([])
      expect(gate(comparison([leader]), options({ accepted })).failed).toBe(false)
      expect(ids(leader, { accepted })).toEqual(['pol-1'])
      expect(ids(leader, { failOn: ['vanished'] })).toEqual(['pol-2', 'pol-1'])
      expect(gate(comparison([leader]), options({ failOn: ['vanished'] })).failed).toBe(true)
    })

    it('leads in the place of a weaker one of a kind that does not fail', () => {
      const told = change({ variants: [other], strongerVariants: [follower] })
      const verdict = gate(comparison([told]), options({ failOn: ['vanished'] }))
      expect(verdict.failed).toBe(true)
      expect(verdict.changes).toHaveLength(1)
      expect(verdict.changes[0]?.change).toMatchObject({ policy: other, variants: [policy] })
      expect(ids(told)).toEqual(['pol-1'])
      const accepted = [{ fingerprint: fingerprintOf(told), reason: 'wanted' }]
      expect(gate(comparison([told]), options({ failOn: ['vanished'], accepted })).failed).toBe(false)
    })
  })
})
