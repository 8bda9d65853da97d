import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { parsePolicySet } from '../../src/policies/file.ts'
import { policyId } from '../../src/policies/identity.ts'
import { policyLines } from '../../src/policies/lines.ts'
import type { Policy, Rule } from '../../src/policies/policy.ts'
import { formatPolicySet, type Provenance } from '../../src/policies/set-file.ts'

const provenance: Provenance = {
  digest: 'd',
  tool_version: '1',
  events: 100,
  sessions: 10,
  cases: 0,
  unit: 'session',
  time_span: ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'],
  actions: { send_email: 60, delete: 40 }
}

const policy = (rule: Rule, extra: Partial<Policy> = {}): Policy =>
  ({
    ...rule,
    policy_id: policyId(rule),
    status: 'mined',
    support: 0.5,
    confidence: 0.9,
    lift: 1.5,
    description: 'words',
    evidence: { events: 50, kept: 45, sessions: 9, s_nn: 300, s_ny: 250, s_yy: 230 },
    ...extra
  }) as Policy

const write = (policies: readonly Policy[]) =>
  formatPolicySet({
    name: 'Set',
    generatedAt: '2026-01-02T00:00:00.000Z',
    policies,
    accepted: [],
    provenance,
    parameters: { 'min-support': 0.05 },
    vocabulary: {},
    profileDigest: 'abc'
  })

const scalar = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null)
)
const antecedent = fc
  .array(fc.tuple(fc.oneof(fc.string(), fc.constant('__proto__'), fc.constant('10')), scalar), {
    minLength: 1,
    maxLength: 3
  })
  .map((entries) =>
    Object.fromEntries(entries.map(([key, value]) => [key, Object.is(value, -0) ? 0 : value]))
  )
const word = fc.string({ minLength: 1 })
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('association' as const), antecedent, consequent: word }),
  fc.record({ kind: fc.constant('precondition' as const), action: word, requires: antecedent }),
  fc.record({ kind: fc.constant('prohibition' as const), antecedent, never: word }),
  fc.record({ kind: fc.constant('outcome' as const), action: word, antecedent, outcome: fc.string() }),
  fc.record({
    kind: fc.constant('sequence' as const),
    template: fc.constantFrom('precedence' as const, 'response' as const),
    activation: word,
    target: word,
    antecedent
  })
)

describe('policies.json', () => {
  it('gives back every policy, whatever its keys and values', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
        const policies = [...new Map(rules.map((r) => [policyId(r), policy(r)])).values()]
        const read = parsePolicySet(write(policies), 'policies.json')
        const byId = (a: { policy_id?: string | undefined }, b: { policy_id?: string | undefined }) =>
          String(a.policy_id) < String(b.policy_id) ? -1 : 1
        expect([...read.policies].sort(byId)).toEqual([...policies].sort(byId))
        for (const p of read.policies) expect(policyId(p)).toBe(p.policy_id)
      })
    )
  })

  it('has the same bytes whatever the order of the policies', () => {
    const rules: Rule[] = ['a', 'b', 'c'].map((key) => ({
      kind: 'association',
      antecedent: { [key]: 1 },
      consequent: 'x'
    }))
    const policies = rules.map((r) => policy(r))
    expect(write([...policies].reverse())).toBe(write(policies))
  })

  it('keeps the fields and types of the layout it grew out of', () => {
    const text = write([
      policy({ kind: 'association', antecedent: { role: 'admin' }, consequent: 'send_email' })
    ])
    const set = JSON.parse(text)
    expect(set).toMatchObject({ name: 'Set', source_logs: 100, generated_at: '2026-01-02T00:00:00.000Z' })
    expect(Object.keys(set.policies[0])).toEqual(
      expect.arrayContaining([
        'policy_id',
        'antecedent',
        'consequent',
        'support',
        'confidence',
        'lift',
        'description'
      ])
    )
    expect(text.endsWith('}\n')).toBe(true)
    expect(policyLines(text).get(set.policies[0].policy_id)).toBe(
      text.split('\n').findIndex((line) => line.includes('policy_id')) + 1
    )
  })

  it('loads a set of the seed’s tool, numbers as text included', () => {
    const set = parsePolicySet(
      JSON.stringify({
        name: 'Old',
        source_logs: '10',
        policies: [
          {
            policy_id: 'policy_0001',
            antecedent: { role: 'admin' },
            consequent: 'read',
            support: '0.5',
            confidence: true,
            lift: 2,
            extra: 1
          }
        ],
        generated_at: 'x',
        unknown: true
      }),
      'p.json'
    )
    expect(set).toMatchObject({ name: 'Old', sourceLogs: 10 })
    expect(set.provenance).toBeUndefined()
    expect(set.policies[0]).toMatchObject({ kind: 'association', support: 0.5, confidence: 1, lift: 2 })
  })

  it.each([
    ['{}', /it has none of `policies`, .*`sequences`; mend it/],
    ['{"foo":1}', /\("foo" is none of them\)/],
    ['{"policy":[]}', /\("policy" is none of them\)/],
    ['{"name":"x","prohibition":[{"antecedent":{},"never":"delete"}]}', /\("prohibition" is none of them\)/],
    ['{"schema_version":1,"accepted":[]}', /it has none of/],
    ['{"policies":{}}', /`policies`: /],
    ['{"policies":null}', /`policies`: /]
  ])('is none where no section is there, which would pass everything: %s', (text, message) => {
    expect(() => parsePolicySet(text, 'p.json')).toThrow(UserError)
    expect(() => parsePolicySet(text, 'p.json')).toThrow(message)
  })

  it('may hold no policies, if it says so', () => {
    expect(parsePolicySet('{"policies":[]}', 'p.json')).toMatchObject({ policies: [], foreign: true })
    expect(parsePolicySet('{"prohibitions":[]}', 'p.json')).toMatchObject({ policies: [], foreign: false })
  })

  it('takes policies written by hand without a count', () => {
    const set = parsePolicySet(
      JSON.stringify({
        preconditions: [{ action: 'issue_refund', requires: { confirmed: true }, status: 'required' }],
        sequences: [{ template: 'precedence', activation: 'cancel', target: 'get_details', same: 'arg.id' }]
      }),
      'p.json'
    )
    expect(set.policies).toHaveLength(2)
    expect(set.policies[0]).toMatchObject({ kind: 'precondition', status: 'required' })
  })

  it('shows what nobody would see in a review, and means the same', () => {
    const names = ['\u202eevil\u202c', 'a\u200bb', '\u2028', '\u0085', '\u{e0041}tag', 'plain — Größe 大 😀']
    const rules = names.map(
      (consequent): Rule => ({
        kind: 'association',
        antecedent: { 'k\u2066': consequent },
        consequent
      })
    )
    const text = write(rules.map((rule) => policy(rule, { description: `does ${JSON.stringify(rule)}` })))
    expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\u0080-\u009f]/u)
    expect(text).toContain('\\u202eevil\\u202c')
    expect(text).toContain('plain — Größe 大 😀')
    const read = parsePolicySet(text, 'p.json').policies
    expect(read.map((one) => one.kind === 'association' && one.consequent).sort()).toEqual([...names].sort())
    expect(write(read as Policy[])).toBe(text)
  })

  it.each([
    ['', /is empty/],
    ['{"accepted":[{"fingerprint":"seq-1","reason":"r"}]}', /accepted\[0\]\.fingerprint.*shifted:weaker/],
    ['{"accepted":[{"fingerprint":"seq-1:weaker","reason":"r"}]}', /accepted\[0\]\.fingerprint/],
    ['{', /not JSON/],
    ['<<<<<<< HEAD\n{}\n=======\n', /conflict markers.*update/],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n', /pointer of Git LFS.*lfs: true$/],
    ['[]', /not a policy set/],
    [
      '{"accepted":[],\n"policies":[],\n"accepted" :[]}',
      /"accepted" twice in one object \(again in line 3\).*make one/
    ],
    [
      '{"policies":[{"antecedent":{"status":"}"},"status":"required",\n"st\\u0061tus":"mined","consequent":"a"}]}',
      /"status" twice in one object \(again in line 2\)/
    ],
    ['{"schema_version":99}', /newer/],
    ['{"schema_version":1,"policies":[{"antecedent":{},"consequent":""}]}', /policies\[0\]\.consequent/],
    ['{"schema_version":1,"polices":[]}', /polices/],
    ['{"schema_version":1,"sequences":[{"template":"precedence","activation":"a"}]}', /needs a `target`/],
    ['{"sequences":[{"template":"first","activation":"a","same":"arg.id"}]}', /about one action: `same`/],
    ['{"sequences":[{"template":"response","activation":"a","target":"a"}]}', /another action as `target`/],
    ['{"sequences":[{"template":"at_most","activation":"a"}]}', /`most` \(a whole number from 1\)/],
    ['{"preconditions":[{"action":"a","requires":{}}]}', /preconditions\[0\]\.requires.*always hold/],
    [
      '{"schema_version":1,"accepted":[{"fingerprint":"pre-1:new:weaker","reason":"r","expires":"soon"}]}',
      /date like/
    ],
    [
      '{"accepted":[{"fingerprint":"pre-1:new:weaker","reason":"r","expires":"2027-02-30"}]}',
      /accepted\[0\]\.expires.*no day/
    ],
    [
      '{"accepted":[{"fingerprint":"pre-1:new:weaker","reason":"r","expires":"2027-02-29"}]}',
      /accepted\[0\]\.expires.*no day/
    ],
    [
      '{"policies":[{"policy_id":"p","antecedent":{},"consequent":"a","support":2,"confidence":1}]}',
      /support/
    ]
  ])('says in one line what to mend in %j', (text, message) => {
    const read = () => parsePolicySet(text, 'policies.json')
    expect(read).toThrow(UserError)
    expect(read).toThrow(message)
    try {
      read()
    } catch (error) {
      expect((error as Error).message).not.toContain('\n')
      expect((error as Error).message).toContain('policies.json')
    }
  })
})
