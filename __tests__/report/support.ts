import { policyId } from '../../src/policies/identity.ts'
import type { Policy, Rule } from '../../src/policies/policy.ts'
import type { Presentation } from '../../src/report/presentation.ts'
import type { Finding, Result, Side, Unjudged } from '../../src/result.ts'

/** Results as a check would give them, for every outcome; each text of a log passes through `say`. */
export type Say = (text: string) => string
const asIs: Say = (text) => text

export function policy(rule: Rule, numbers: Partial<Policy> = {}): Policy {
  return {
    ...rule,
    policy_id: policyId(rule),
    status: 'mined',
    support: 0.25,
    confidence: 0.93,
    lift: 1.4,
    description: `a policy of kind ${rule.kind}`,
    evidence: { events: 30, kept: 28, sessions: 25, s_nn: 40, s_ny: 37, s_yy: 35 },
    ...numbers
  } as Policy
}

export const side = (kept: number, events: number, sessions = events): Side => ({
  events,
  kept,
  sessions,
  confidence: events === 0 ? null : kept / events,
  interval: events === 0 ? null : [Math.max(0, kept / events - 0.12), Math.min(1, kept / events + 0.08)]
})

const test = (delta: number, p: number): Finding['test'] => ({
  delta,
  interval: [delta - 0.15, delta + 0.15],
  p_value: p / 10,
  adjusted_p_value: p
})

export function finding(fields: Partial<Finding> & Pick<Finding, 'id'>): Finding {
  return {
    change: 'shifted',
    direction: 'weaker',
    variants: [],
    baseline: side(28, 30),
    current: side(12, 29),
    test: test(-0.52, 0.0002),
    severity: 'error',
    accepted: null,
    evidence: [],
    explanation: { summary: '', details: [], counterfactual: null, recommendations: [] },
    ...fields
  }
}

export const presentation: Presentation = {
  runUrl: 'https://github.com/acme/agent/actions/runs/4711/attempts/1',
  headSha: '0123456789abcdef0123456789abcdef01234567',
  reportUrl: 'https://github.com/acme/agent/actions/runs/4711/artifacts/99',
  baselinePath: 'policies.json',
  toolVersion: '0.1.0',
  marker: '<!-- policyminer-action/1 key=eval run=4711.1 head=0123456 hash=ab12 -->'
}

function empty(outcome: Result['outcome']): Result {
  return {
    schema_version: 1,
    tool_version: '0.1.0',
    outcome,
    drift: outcome === 'drift',
    failed: outcome !== 'clean' && outcome !== 'insufficient-data',
    parameters: {
      logs: ['logs/**/*.jsonl'],
      baseline: 'policies.json',
      alpha: 0.01,
      'min-support': 0.05,
      'min-confidence': 0.6,
      'min-lift': 1,
      'min-sessions': 5
    },
    inputs: {
      files: [],
      events: 0,
      sessions: 0,
      cases: 0,
      unit: 'session',
      duplicates: 0,
      skipped: [],
      dropped_keys: [],
      redacted: []
    },
    baseline: null,
    policies: [],
    policies_total: 0,
    findings: [],
    not_exercised: [],
    undecided: [],
    mix_only: [],
    conditions: [],
    vitals: [],
    baseline_changes: null,
    detectable: null,
    tested: 0,
    assumptions: [],
    explanation: { summary: '', details: [], counterfactual: null, recommendations: [] }
  }
}

function minedPolicies(say: Say): Policy[] {
  return [
    policy(
      { kind: 'association', antecedent: { role: say('admin') }, consequent: say('send_email') },
      { confidence: 0.964, support: 0.31, lift: 2.12 }
    ),
    policy(
      { kind: 'precondition', action: say('issue_refund'), requires: { [say('arg.confirmed')]: true } },
      { confidence: 0.41, support: 0.08, lift: 1.02 }
    ),
    policy(
      { kind: 'prohibition', antecedent: { env: say('prod') }, never: say('delete_record') },
      { confidence: 1, support: 0.4, lift: 3.4 }
    ),
    policy(
      {
        kind: 'outcome',
        action: say('delete_record'),
        antecedent: { role: say('viewer'), tries: 3 },
        outcome: say('denied')
      },
      { confidence: 0.875, support: 0.05, lift: 1.9 }
    ),
    policy(
      {
        kind: 'sequence',
        template: 'precedence',
        activation: say('cancel_reservation'),
        target: say('get_reservation_details'),
        same: say('arg.reservation_id'),
        antecedent: {}
      },
      { confidence: 0.99, support: 0.12, lift: 1.3 }
    )
  ]
}

const read = (say: Say): Result['inputs'] => ({
  files: [
    { path: say('logs/shard-1.jsonl'), format: say('base'), events: 812, sessions: 101, skipped: 3 },
    { path: say('logs/shard-2.jsonl'), format: say('base'), events: 790, sessions: 99, skipped: 0 }
  ],
  events: 1602,
  sessions: 200,
  cases: 50,
  unit: 'case',
  duplicates: 2,
  skipped: [{ reason: 'not valid JSON', count: 3, file: say('logs/shard-1.jsonl'), line: 17 }],
  dropped_keys: [
    {
      key: say('arg.request_id'),
      reason: 'nearly every value stands alone: 15 different values on 15 events'
    }
  ],
  redacted: [{ rule: 'email', count: 4 }]
})

const baselineOf = (say: Say): NonNullable<Result['baseline']> => ({
  path: 'policies.json',
  digest: 'sha256:aa',
  name: say('Support agent'),
  policies: 5,
  events: 1588,
  sessions: 198,
  evidence: 'profile',
  mined_from: say('1588 events in 198 sessions, version 0.1.0')
})

const unjudged = (about: Policy, kept: number, events: number, reason: string): Unjudged => ({
  policy: about,
  baseline: side(20, 22),
  current: side(kept, events),
  test: null,
  detectable: 0.4,
  sessions_needed: 60,
  reason
})

function judged(outcome: Result['outcome'], say: Say): Result {
  const policies = minedPolicies(say)
  return {
    ...empty(outcome),
    inputs: { ...read(say), new_keys: [say('region'), say('build.number')] },
    baseline: baselineOf(say),
    policies,
    policies_total: policies.length,
    detectable: 0.12,
    tested: 37,
    assumptions: ['Trials of one case are counted as one unit.'],
    vitals: [
      { name: 'events per session', unit: '', baseline: 7.9, current: 8.01, p_value: 0.41 },
      { name: 'errors', unit: 'share', baseline: 0.02, current: 0.031, p_value: 0.2 }
    ]
  }
}

export function clean(say: Say = asIs): Result {
  const result = judged('clean', say)
  return {
    ...result,
    explanation: {
      ...result.explanation,
      summary: 'The agent follows the 5 policies of the baseline as before: nothing changed beyond chance.'
    }
  }
}

export function drift(say: Say = asIs): Result {
  const result = judged('drift', say)
  const [association, precondition, prohibition, outcome, sequence] = result.policies as [
    Policy,
    Policy,
    Policy,
    Policy,
    Policy
  ]
  const evidence = (lines: number[]) =>
    lines.map((line) => ({ file: say('logs/shard-1.jsonl'), line, session: say(`conv-${line % 7}`) }))
  const findings: Finding[] = [
    finding({
      id: `${precondition.policy_id}:shifted:weaker`,
      policy: precondition,
      variants: [association],
      evidence: evidence([12, 88, 104, 230, 231, 390, 412]),
      explanation: {
        summary: `The agent now calls ${say('issue_refund')} without ${say('arg.confirmed')}=true in 17 of 29 cases; it did so in 2 of 30.`,
        details: [`All 17 are in sessions of role=${say('admin')}.`],
        counterfactual: 'With 25 kept of 29 this would be no finding.',
        recommendations: ['Look at the confirmation step of the refund flow.']
      }
    }),
    finding({
      id: `${prohibition.policy_id}:broken:weaker`,
      change: 'broken',
      policy: { ...prohibition, status: 'forbidden' },
      baseline: side(640, 640, 150),
      current: side(638, 641, 149),
      test: { delta: -0.003, interval: null, p_value: null, adjusted_p_value: null },
      evidence: evidence([501, 502, 777]),
      explanation: {
        summary: `The forbidden call ${say('delete_record')} happened 3 times in env=${say('prod')}.`,
        details: [],
        counterfactual: null,
        recommendations: []
      }
    }),
    finding({
      id: 'action/wire_money:new:stronger',
      change: 'new',
      direction: 'stronger',
      subject: {
        type: 'novelty',
        name: say('wire_money'),
        description: `The action ${say('wire_money')} never occurred in the baseline.`
      },
      baseline: side(0, 1588, 198),
      current: side(9, 1602, 200),
      test: test(0.0056, 0.004),
      severity: 'warning',
      evidence: evidence([9]),
      explanation: {
        summary: `The action ${say('wire_money')} is new: 9 calls in 8 sessions.`,
        details: [],
        counterfactual: null,
        recommendations: []
      }
    }),
    finding({
      id: 'vital/latency:shifted:stronger',
      direction: 'stronger',
      subject: { type: 'vital', name: 'median latency', description: 'Calls take longer.' },
      baseline: { events: 198, kept: 0, sessions: 198, confidence: 412.5, interval: null },
      current: { events: 200, kept: 0, sessions: 200, confidence: 988.25, interval: null },
      test: { delta: 575.75, interval: null, p_value: 0.0001, adjusted_p_value: 0.0009 },
      severity: 'warning',
      explanation: {
        summary: 'Calls take more than twice as long.',
        details: [],
        counterfactual: null,
        recommendations: []
      }
    }),
    finding({
      id: `${outcome.policy_id}:vanished:weaker`,
      change: 'vanished',
      policy: outcome,
      baseline: side(21, 24),
      current: side(2, 26),
      severity: 'note',
      accepted: { reason: say('viewers may delete drafts now (#812)'), expires: '2027-01-31' },
      explanation: { summary: 'Accepted.', details: [], counterfactual: null, recommendations: [] }
    })
  ]
  return {
    ...result,
    findings,
    undecided: [unjudged(sequence, 5, 6, `${say('cancel_reservation')} occurred 6 times: too few to judge.`)],
    not_exercised: [unjudged(association, 0, 0, `role=${say('admin')} did not occur.`)],
    mix_only: [unjudged(outcome, 15, 20, 'The share moved, but not within any role.')],
    conditions: [
      {
        name: say('model'),
        baseline: [{ value: say('gpt-4o-2024-08'), sessions: 198 }],
        current: [{ value: say('gpt-5.2'), sessions: 200 }],
        changed: true,
        description: `The model changed from ${say('gpt-4o-2024-08')} to ${say('gpt-5.2')}.`
      }
    ],
    baseline_changes: { added: [association], removed: [], changed: [prohibition] },
    explanation: {
      summary: `2 policies are kept less often and the action ${say('wire_money')} is new.`,
      details: [],
      counterfactual: null,
      recommendations: ['If the change is intended, take it into the baseline; the commands are below.']
    }
  }
}

/** Clean, though required rules were broken a few times. */
export function tolerated(say: Say = asIs): Result {
  const result = clean(say)
  const [, precondition, prohibition] = result.policies as [Policy, Policy, Policy]
  return {
    ...result,
    one_sided_actions: [
      {
        action: say('export_all'),
        baseline: { events: 0, sessions: 0, of: 40 },
        current: { events: 1200, sessions: 2, of: 50 }
      },
      {
        action: say('archive'),
        baseline: { events: 4, sessions: 1, of: 40 },
        current: { events: 0, sessions: 0, of: 50 }
      }
    ],
    tolerated_breaks: [
      {
        policy: { ...prohibition, status: 'required' },
        baseline: side(1697, 1697, 150),
        current: side(1641, 1643, 149),
        why: 'chance',
        evidence: [{ file: say('logs/shard-1.jsonl'), line: 1094, session: say('conv-3') }]
      },
      {
        policy: { ...precondition, status: 'required' },
        baseline: side(0, 0),
        current: side(59, 60),
        why: 'tolerance',
        evidence: []
      }
    ]
  }
}

export function insufficient(say: Say = asIs): Result {
  const result = judged('insufficient-data', say)
  return {
    ...result,
    detectable: 0.44,
    undecided: result.policies.map((about) => unjudged(about, 3, 4, 'Only 4 sessions show it.')),
    explanation: {
      summary: '12 sessions are too few to judge; 60 a side would show a change of 20 points.',
      details: [],
      counterfactual: null,
      recommendations: []
    }
  }
}

export function noBaseline(say: Say = asIs): Result {
  const policies = minedPolicies(say)
  return {
    ...empty('no-baseline'),
    inputs: read(say),
    policies,
    policies_total: 7,
    explanation: {
      summary: 'There is no policies.json to compare with. 7 policies were mined from these logs.',
      details: [],
      counterfactual: null,
      recommendations: []
    }
  }
}

export function noLogs(): Result {
  return {
    ...empty('no-logs'),
    explanation: {
      summary: 'No file matched the input logs.',
      details: [],
      counterfactual: null,
      recommendations: []
    }
  }
}
