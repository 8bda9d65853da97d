import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { caseFingerprint, withCaseFingerprints, withMatchedCases } from '../../src/policies/case-names.ts'
import { countPolicy } from '../../src/policies/evidence.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { decodeProfile, profilePath } from '../../src/policies/profile.ts'
import { encodeProfile } from '../../src/policies/profile-encode.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const event: fc.Arbitrary<SmallEvent> = fc.record(
  {
    session: fc.constantFrom('s1', 's2', 's3', 's4'),
    case: fc.constantFrom('case-a', 'case-b'),
    action: fc.constantFrom('read', 'write', 'wipe'),
    outcome: fc.constantFrom('success', 'error'),
    context: fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__x'),
      fc.oneof(fc.constantFrom('1', 'x'), fc.constantFrom(1, 2), fc.boolean())
    ),
    objects: fc.dictionary(fc.constantFrom('id', 'file'), fc.integer({ min: 1, max: 3 })),
    repeated: fc.boolean()
  },
  { requiredKeys: ['session', 'action', 'context'] }
)

const rules: Rule[] = [
  { kind: 'association', antecedent: { a: 'x' }, consequent: 'read' },
  { kind: 'association', antecedent: { a: 1 }, consequent: 'read' },
  { kind: 'precondition', action: 'write', requires: { b: true } },
  { kind: 'prohibition', antecedent: { b: 2 }, never: 'wipe' },
  { kind: 'outcome', action: 'read', antecedent: {}, outcome: 'error' },
  { kind: 'sequence', template: 'precedence', activation: 'write', target: 'read', antecedent: {} },
  {
    kind: 'sequence',
    template: 'precedence',
    activation: 'write',
    target: 'read',
    same: 'id',
    antecedent: {}
  }
]

describe('profile', () => {
  it('counts every policy as the table it was made from does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
        const table = smallTable(events)
        const { bytes, digest } = await encodeProfile(table)
        const read = decodeProfile(bytes, 'p.gz', digest)
        expect([read.rows, read.sessions, read.unit]).toEqual([table.rows, table.sessions, table.unit])
        for (const rule of rules) expect(countPolicy(rule, read)).toEqual(countPolicy(rule, table))
      }),
      { numRuns: 60 }
    )
  })

  it('has the same bytes when sessions have other names and stand in another order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 20 }), async (events) => {
        const renamed = events.map((e) => ({ ...e, session: `z${9 - Number(e.session?.slice(1))}` }))
        const a = await encodeProfile(smallTable(events))
        const b = await encodeProfile(smallTable(renamed))
        expect(b.digest).toBe(a.digest)
        expect(Buffer.from(b.bytes).equals(Buffer.from(a.bytes))).toBe(true)
      }),
      { numRuns: 40 }
    )
  })

  it('names neither sessions nor cases', async () => {
    const { bytes } = await encodeProfile(
      smallTable([{ session: 'secret-session', case: 'secret-case', action: 'read' }])
    )
    const text = gunzipSync(bytes).toString()
    expect(text).not.toContain('secret')
    expect(text).toContain(caseFingerprint('secret-case'))
    expect(withCaseFingerprints(smallTable([{ session: 's', case: 'c', action: 'a' }])).cases).toEqual([
      caseFingerprint('c')
    ])
  })

  it('keeps cases sorted when they become fingerprints, so that two sides can be matched', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      session: `s-${name}`,
      case: name,
      action: 'x'
    }))
    const table = withCaseFingerprints(smallTable(events))
    expect(table.cases).toEqual([...table.cases].sort())
    for (let s = 0; s < 5; s++) {
      expect(table.cases[table.sessionCase[s] as number]).toBe(caseFingerprint('abcde'[s] as string))
    }
  })

  it('matches the cases of two logs that each keep theirs in a folder of their own', async () => {
    const of = (folder: string) =>
      smallTable(['t1', 't2'].map((task) => ({ session: task, case: `${folder}/${task}`, action: 'x' })))
    const { bytes, digest } = await encodeProfile(of('model-a'))
    const [a, b] = withMatchedCases(decodeProfile(bytes, 'p', digest), withCaseFingerprints(of('model-b')))
    expect(b.cases).toEqual(a.cases)
    expect(a.cases).toEqual([caseFingerprint('t1'), caseFingerprint('t2')].sort())
    const [same] = withMatchedCases(withCaseFingerprints(of('model-a')), withCaseFingerprints(of('model-a')))
    expect(same.cases).toEqual(withCaseFingerprints(of('model-a')).cases)
  })

  it('samples whole sessions where it would grow beyond 1 MiB', async () => {
    let state = 1
    const noise = () => {
      state = (state * 48271) % 2147483647
      return state >> 7
    }
    const events = Array.from({ length: 108_000 }, (_, i) => ({
      session: `s${Math.floor(i / 6)}`,
      action: `a${noise() % 10}`,
      context: { k: noise() % 90, l: noise() % 90, m: noise() % 90 }
    }))
    const { bytes, digest } = await encodeProfile(bigTable(events))
    expect(bytes.length).toBeLessThanOrEqual(1024 * 1024)
    expect(bytes.length).toBeGreaterThan(500 * 1024)
    const read = decodeProfile(bytes, 'p', digest)
    expect(read.sessions).toBeLessThan(18_000)
    for (let s = 0; s < read.sessions; s++) {
      expect((read.sessionStart[s + 1] as number) - (read.sessionStart[s] as number)).toBe(6)
    }
  })

  it.each([
    ['no gzip', new Uint8Array([1, 2, 3]), /unpacked/],
    ['no JSON', gzipSync('nope'), /not JSON/],
    ['another version', gzipSync('{"profile_version":2}'), /damaged or of another version/]
  ])('refuses %s and says to run update', (_, bytes, message) => {
    expect(() => decodeProfile(bytes, 'p.gz', undefined)).toThrow(UserError)
    expect(() => decodeProfile(bytes, 'p.gz', undefined)).toThrow(message)
    expect(() => decodeProfile(bytes, 'p.gz', undefined)).toThrow(/policyminer update/)
  })

  it('refuses a profile of other policies, and one whose numbers point nowhere', async () => {
    const { bytes } = await encodeProfile(smallTable([{ session: 's', action: 'a' }]))
    expect(() => decodeProfile(bytes, 'p.gz', 'ff')).toThrow(/digests differ/)
    const broken = JSON.parse(gunzipSync(bytes).toString())
    broken.sessions[0][1] = [7]
    expect(() => decodeProfile(gzipSync(JSON.stringify(broken)), 'p.gz', undefined)).toThrow(/damaged/)
  })

  it('stands beside its policies', () => {
    expect(profilePath('policies.json')).toBe('policies.profile.json.gz')
    expect(profilePath('agents/a.json')).toBe('agents/a.profile.json.gz')
  })
})

/** `smallTable` looks values up one by one; this many events need maps. */
function bigTable(events: readonly { session: string; action: string; context: Record<string, number> }[]) {
  const small = smallTable([])
  const actions = [...new Set(events.map((e) => e.action))].sort()
  const texts = [
    ...new Set(events.flatMap((e) => Object.entries(e.context).map(([k, v]) => `${k} ${v}`)))
  ].sort()
  const at = new Map(texts.map((text, i) => [text, i]))
  const sessions = events.length / 6
  return {
    ...small,
    rows: events.length,
    sessions,
    unit: 'session' as const,
    actions,
    items: texts.map((text) => ({ key: text.split(' ')[0] as string, value: Number(text.split(' ')[1]) })),
    action: Uint32Array.from(events, (e) => actions.indexOf(e.action)),
    outcome: new Uint32Array(events.length).fill(0xffffffff),
    agent: new Uint32Array(events.length).fill(0xffffffff),
    session: Uint32Array.from(events, (_, i) => Math.floor(i / 6)),
    itemStart: Uint32Array.from({ length: events.length + 1 }, (_, i) => 3 * i),
    itemIds: Uint32Array.from(
      events.flatMap((e) =>
        Object.entries(e.context)
          .map(([k, v]) => at.get(`${k} ${v}`) as number)
          .sort((a, b) => a - b)
      )
    ),
    sessionStart: Uint32Array.from({ length: sessions + 1 }, (_, i) => 6 * i),
    sessionCase: new Uint32Array(sessions).fill(0xffffffff),
    objectStart: new Uint32Array(events.length + 1),
    repeated: new Uint8Array(events.length)
  }
}
