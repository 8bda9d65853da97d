import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { derivedKeys, rawVocabulary } from '../../src/abstraction/vocabulary.ts'
import { UserError } from '../../src/errors.ts'
import type { Table } from '../../src/events/table.ts'
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
      context: Object.fromEntries(KEYS.map((key) => [key, noise() % 4000]))
    }))
    const { bytes, digest } = await encodeProfile(bigTable(events))
    expect(bytes.length).toBeLessThanOrEqual(1024 * 1024)
    expect(bytes.length).toBeGreaterThan(900 * 1024)
    const read = decodeProfile(bytes, 'p', digest)
    expect(read.sessions).toBeLessThan(18_000)
    for (let s = 0; s < read.sessions; s++) {
      expect((read.sessionStart[s + 1] as number) - (read.sessionStart[s] as number)).toBe(6)
    }
  })

  it.each([
    ['no gzip', new Uint8Array([1, 2, 3]), /unpacked/],
    ['no JSON', gzipSync('nope'), /not JSON/],
    ['another version', gzipSync('{"profile_version":3}\n'), /damaged or of another version/],
    [
      'a version without what it must hold',
      gzipSync('{"profile_version":2}'),
      /damaged or of another version/
    ]
  ])('refuses %s and says to run update', (_, bytes, message) => {
    expect(() => decodeProfile(bytes, 'p.gz', undefined)).toThrow(UserError)
    expect(() => decodeProfile(bytes, 'p.gz', undefined)).toThrow(message)
    expect(() => decodeProfile(bytes, 'p.gz', undefined)).toThrow(/policyminer update/)
  })

  it('says that Git LFS keeps the profile elsewhere, which no update mends', () => {
    const pointer = Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n')
    expect(() => decodeProfile(pointer, 'p.gz', 'ff')).toThrow(UserError)
    expect(() => decodeProfile(pointer, 'p.gz', 'ff')).toThrow(/^profile p\.gz: .*Git LFS.*lfs: true$/)
  })

  it('refuses a profile of other policies', async () => {
    const { bytes } = await encodeProfile(smallTable([{ session: 's', action: 'a' }]))
    expect(() => decodeProfile(bytes, 'p.gz', 'ff')).toThrow(/digests differ/)
  })

  it('holds all that the table does, but for names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 40 }),
        fc.infiniteStream(fc.nat(5)),
        async (events, noise) => {
          const table = withMeasures(smallTable(events), noise)
          const { bytes, digest } = await encodeProfile(table)
          expect(told(decodeProfile(bytes, 'p.gz', digest))).toEqual(told(withCaseFingerprints(table)))
        }
      ),
      { numRuns: 100 }
    )
  })

  it('makes the context anew that follows from the order of events, and holds what only looks like it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), fc.boolean(), async (events, isForeign) => {
        const table = apply(smallTable(events), {
          ...rawVocabulary,
          derived: [...derivedKeys],
          milestones: ['read', 'wipe']
        })
        // One row says another thing than the row before it did.
        const { items, itemIds } = table
        const from = items.findIndex(({ key }) => key === 'previous_action')
        const start = items.findIndex(({ value }) => value === '(start)')
        const ids = itemIds.map((id) => (isForeign && id > from && id < start + 2 ? start : id))
        const foreign = { ...table, itemIds: ids }
        const { bytes, digest } = await encodeProfile(foreign)
        expect(told(decodeProfile(bytes, 'p.gz', digest))).toEqual(told(withCaseFingerprints(foreign)))
        const { derived } = JSON.parse(gunzipSync(bytes).toString())
        const isChanged = ids.some((id, i) => id !== itemIds[i])
        expect(derived.includes('previous_action')).toBe(events.length > 0 && !isChanged)
      }),
      { numRuns: 100 }
    )
  })

  it('reads a profile of the first layout', async () => {
    const first = {
      profile_version: 1,
      unit: 'case',
      sessions_total: 9,
      actions: ['read', 'write'],
      outcomes: ['error', 'success'],
      agents: ['one'],
      cases: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'],
      case_tails: ['cccccccccccc', 'dddddddddddd'],
      object_keys: ['file', 'id'],
      items: [
        ['role', 'admin'],
        ['tier', 1],
        ['tier', 2]
      ],
      transactions: [
        [0, -1, 0, 0, 1, 2],
        [1, 1, -1, 1]
      ],
      conditions: [['model', ['large']]],
      sessions: [
        [1, [0, [1, 1, 1, 1, 0, 2], 1], [0], 12.5, null],
        [-1, [[1, 0, 1, 1]], [-1], null, null]
      ]
    }
    const table = decodeProfile(gzipSync(JSON.stringify(first)), 'p.gz', undefined)
    expect(told(table)).toEqual({
      unit: 'case',
      sessions: [
        {
          case: 'bbbbbbbbbbbb',
          tail: 'dddddddddddd',
          conditions: ['model=large'],
          latency: 12.5,
          tokens: Number.NaN,
          events: [
            ['read', undefined, 'one', 'role="admin"', 'tier=1', 'tier=2'],
            ['write', 'success', undefined, 'tier=1', 'repeated', 'id 1', 'file 2'],
            ['write', 'success', undefined, 'tier=1']
          ].map(String)
        },
        {
          case: undefined,
          tail: undefined,
          conditions: ['model=undefined'],
          latency: Number.NaN,
          tokens: Number.NaN,
          events: [['write', 'success', undefined, 'tier=1', 'id 1']].map(String)
        }
      ].sort(byText)
    })
    const { bytes, digest } = await encodeProfile(table)
    expect(told(decodeProfile(bytes, 'p.gz', digest))).toEqual(told(table))
    const broken = { ...first, sessions: [[0, [7], [-1], null, null]] }
    expect(() => decodeProfile(gzipSync(JSON.stringify(broken)), 'p.gz', undefined)).toThrow(/damaged/)
  })

  it('stands beside its policies', () => {
    expect(profilePath('policies.json')).toBe('policies.profile.json.gz')
    expect(profilePath('agents/a.json')).toBe('agents/a.profile.json.gz')
  })
})

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** What a table says in words, sessions in an order of their own: two that say the same mean the same. */
function told(table: Table) {
  const mean = (column: Float64Array | undefined, session: number) => {
    const own = [...(column ?? [])]
      .slice(table.sessionStart[session], table.sessionStart[session + 1])
      .filter((value) => !Number.isNaN(value))
    const all = own.reduce((sum, value) => sum + value, 0) / own.length
    return Math.round(all * 1000) / 1000
  }
  const eventOf = (row: number) => [
    table.actions[table.action[row] as number],
    table.outcomes[table.outcome[row] as number],
    table.agents[table.agent[row] as number],
    ...Array.from(table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1]), (id) => {
      const { key, value } = table.items[id] as Table['items'][number]
      return `${key}=${JSON.stringify(value)}`
    }),
    ...(table.repeated[row] === 1 ? ['repeated'] : []),
    ...Array.from(
      { length: (table.objectStart[row + 1] as number) - (table.objectStart[row] as number) },
      (_, o) => {
        const at = (table.objectStart[row] as number) + o
        return `${table.objectKeys[table.objectKey[at] as number]} ${table.objectNumber[at]}`
      }
    )
  ]
  return {
    unit: table.unit,
    sessions: Array.from({ length: table.sessions }, (_, session) => ({
      case: table.cases[table.sessionCase[session] as number],
      tail: table.caseTails?.[table.sessionCase[session] as number],
      conditions: [...table.conditions].map(([name, values]) => `${name}=${values[session]}`).sort(),
      latency: mean(table.latencyMs, session),
      tokens: mean(table.tokens, session),
      events: [...table.session.keys()]
        .filter((row) => table.session[row] === session)
        .map((row) => String(eventOf(row)))
    })).sort(byText)
  }
}

/** With latencies and tokens on some events, and conditions of some sessions. */
function withMeasures(table: Table, noise: Iterator<number>): Table {
  const next = () => Number(noise.next().value)
  const column = () => Float64Array.from(table.session, () => (next() < 3 ? Number.NaN : next() / 7 + next()))
  return {
    ...table,
    latencyMs: next() < 2 ? undefined : column(),
    tokens: next() < 2 ? undefined : column(),
    conditions: new Map(
      ['model', 'prompt'].map((name) => [
        name,
        Array.from({ length: table.sessions }, () => [undefined, 'large', 'small'][next() % 3])
      ])
    )
  }
}

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

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
    itemStart: Uint32Array.from({ length: events.length + 1 }, (_, i) => KEYS.length * i),
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
