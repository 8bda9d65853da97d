import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readVocabulary } from '../../src/abstraction/vocabulary-read.ts'
import { parsePolicySet } from '../../src/policies/file.ts'
import { readPlainSet, readPolicySet } from '../../src/policies/plain-file.ts'

const written = readFileSync(new URL('../../examples/support-agent/policies.json', import.meta.url), 'utf8')

interface Node {
  [key: string]: unknown
}

/** A set with every kind of policy, and all that people and tools may add to one. */
function fullSet(): Node {
  const set = JSON.parse(written)
  const counts = { ...set.preconditions[0] }
  for (const name of ['policy_id', 'kind', 'action', 'requires']) delete counts[name]
  const add = (section: string, rule: object) =>
    set[section].push({ policy_id: `x-${set[section].length}`, ...rule, ...counts })
  add('policies', { kind: 'association', antecedent: { a: 'x', b: 2 }, consequent: 'do' })
  add('preconditions', { kind: 'precondition', action: 'do', requires: { a: null } })
  add('prohibitions', { kind: 'prohibition', antecedent: {}, never: 'do' })
  add('outcomes', { kind: 'outcome', action: 'do', antecedent: { a: true }, outcome: 'denied' })
  const sequence = { kind: 'sequence', activation: 'do', antecedent: {} }
  add('sequences', { ...sequence, template: 'precedence', target: 'look', same: 'arg.id' })
  add('sequences', { ...sequence, template: 'not_succession', target: 'do' })
  add('sequences', { ...sequence, template: 'at_most', most: 2 })
  add('sequences', { ...sequence, template: 'first', antecedent: { a: 'y' } })
  set.accepted = [
    { fingerprint: 'seq-0123456789ab:shifted:weaker', reason: 'we know' },
    {
      fingerprint: 'action do:new:stronger',
      reason: 'for now',
      confidence: 0.4,
      value: 3,
      expires: '2027-01-31'
    }
  ]
  set.policies[0].status = 'required'
  set.policies[0].note = 'ask the owners'
  return set
}

/** Every object and list of a document. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesOf)]
}

const other = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'first',
    'at_most',
    'mined',
    'forbidden',
    'x',
    0,
    1,
    -1,
    2,
    0.5,
    1.5,
    null,
    true
  ),
  fc.constantFrom<unknown>([], {}, ['x', 1], { __proto__: null, a: [1] }, 'precondition', 'not_succession'),
  fc.json().map((text) => JSON.parse(text))
)
const names = [
  'note',
  'kind',
  'target',
  'same',
  'most',
  '__proto__',
  'schema_version',
  'antecedent',
  '$schema',
  'z'
]

/** A slip of the hand: a member that lacks, has another value, another name, or another place. */
const slip = fc.record({
  node: fc.nat(),
  member: fc.nat(),
  kind: fc.constantFrom('drop', 'set', 'add', 'turn'),
  value: other,
  name: fc.constantFrom(...names)
})

function edited(set: Node, slips: readonly (typeof slip extends fc.Arbitrary<infer T> ? T : never)[]): Node {
  for (const { node, member, kind, value: drawn, name } of slips) {
    // What is drawn again must not show what a slip before did to it.
    const value = structuredClone(drawn)
    const nodes = nodesOf(set)
    const at = nodes[node % nodes.length] as Node
    const keys = Object.keys(at)
    const key = keys[member % Math.max(1, keys.length)] ?? name
    if (kind === 'set') at[key] = value
    else if (Array.isArray(at))
      at.splice(member % (at.length + 1), kind === 'drop' ? 1 : 0, ...(kind === 'add' ? [value] : []))
    else if (kind === 'drop') delete at[key]
    else if (kind === 'add')
      Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true })
    else {
      const held = at[key]
      delete at[key]
      at[key] = held
    }
  }
  return set
}

describe('a policy set as update writes it', () => {
  it('is read without the schema, and as by it', () => {
    expect(readPlainSet(written)).toEqual(parsePolicySet(written, 'p'))
    const { expires, ...accepted } = (fullSet().accepted as Node[])[1] as Node
    const full = JSON.stringify({ ...fullSet(), accepted: [accepted] })
    expect(expires).toBe('2027-01-31')
    expect(JSON.stringify(readPlainSet(full))).toBe(JSON.stringify(parsePolicySet(full, 'p')))
  })

  it('is read so only where the schema reads the same, in the same order, whatever was done to it', () => {
    let plain = 0
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), fc.boolean(), (slips, bare) => {
        const set = fullSet()
        if (bare) set.accepted = []
        const text = JSON.stringify(edited(set, slips))
        const read = readPlainSet(text)
        if (read === undefined) return
        plain++
        expect(JSON.stringify(read)).toBe(JSON.stringify(parsePolicySet(text, 'p')))
      }),
      { numRuns: 1_500 }
    )
    expect(plain).toBeGreaterThan(80)
  })

  it('is left to the schema where a person wrote into it, which says what is wrong', async () => {
    const [, accepted] = fullSet().accepted as Node[]
    for (const change of [
      (set: Node) => (set.accepted as Node[]).push(accepted as Node),
      (set: Node) => (set.policies as Node[]).push({ antecedent: { a: 1 }, consequent: 'x' })
    ]) {
      const set = { ...fullSet(), accepted: [] }
      expect(readPlainSet(JSON.stringify(set))).toBeDefined()
      change(set)
      const text = JSON.stringify(set)
      expect(readPlainSet(text)).toBeUndefined()
      expect(await readPolicySet(text, 'p')).toEqual(parsePolicySet(text, 'p'))
    }
    // JSON would keep the last of two without a word.
    const twice = written.replace('"status": "mined"', '"status": "required", "status": "mined"')
    expect(JSON.parse(twice)).toEqual(JSON.parse(written))
    expect(readPlainSet(twice)).toBeUndefined()
    await expect(readPolicySet(twice, 'p.json')).rejects.toThrow(/p\.json has "status" twice/)
    expect(readPlainSet('{')).toBeUndefined()
    await expect(readPolicySet('{', 'p.json')).rejects.toThrow(/p\.json is not JSON/)
    await expect(readPolicySet('[]', 'p.json')).rejects.toThrow(/a JSON object is expected/)
  })
})

describe('a vocabulary', () => {
  const vocabulary = {
    known: ['a', 'b'],
    dropped: [{ key: 'a', reason: 'id' }],
    merged: [{ key: 'b', into: 'a', reason: 'same' }],
    cuts: [{ key: 'c', at: [1, 2.5], reason: 'told' }],
    reduced: [
      { key: 'd', to: 'path', root: '/x', reason: 'told' },
      { key: 'e', to: 'url', reason: 'told' }
    ],
    objects: ['f'],
    derived: ['position'],
    milestones: ['look'],
    renamed: [{ from: 'g', to: 'h' }]
  }

  it('is read whole, without what does not belong to it', () => {
    expect(readVocabulary(vocabulary)).toEqual(vocabulary)
    expect(readVocabulary({ ...vocabulary, extra: 1, renamed: [{ from: 'g', to: 'h', why: 'x' }] })).toEqual(
      vocabulary
    )
  })

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { ...vocabulary, known: undefined },
    { ...vocabulary, known: [1] },
    { ...vocabulary, dropped: [['a', 'id']] },
    { ...vocabulary, dropped: [{ key: 'a' }] },
    { ...vocabulary, merged: [null] },
    { ...vocabulary, cuts: [{ key: 'c', at: ['1'], reason: 'told' }] },
    { ...vocabulary, cuts: [{ key: 'c', at: [Number.POSITIVE_INFINITY], reason: 'told' }] },
    { ...vocabulary, reduced: [{ key: 'd', to: 'word', reason: 'told' }] },
    { ...vocabulary, reduced: [{ key: 'd', to: 'path', root: 1, reason: 'told' }] },
    { ...vocabulary, derived: ['positions'] },
    { ...vocabulary, renamed: {} }
  ])('is refused where it is not one: %j', (written) => {
    expect(readVocabulary(written)).toBeUndefined()
  })
})
