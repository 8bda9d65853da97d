import { describe, expect, it } from '@jest/globals'
import { apply } from '../../src/abstraction/apply.ts'
import { rawVocabulary } from '../../src/abstraction/vocabulary.ts'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { KindName, Policy } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, setOf, sideOf, tableOf } from './logs.ts'

const KINDS: readonly KindName[] = ['association', 'precondition', 'outcome', 'sequence']
const options = { ...OPTIONS, kinds: KINDS }

/** Questions are searched for, refunds confirmed, now and then after a search; each ends with a mail or a text. */
function log(seed: number, mailed = 0.9): RawEvent[] {
  const random = seededRandom(seed)
  const sometimes = (share: number, ...actions: string[]) => (random.uniform() < share ? actions : [])
  return Array.from({ length: 240 }, (_, s) => {
    const topic = s % 3 === 0 ? 'refund' : 'question'
    const middle =
      topic === 'refund'
        ? ['lookup', ...sometimes(0.3, 'search'), ...sometimes(0.97, 'confirm'), 'refund']
        : [...sometimes(0.4, 'lookup'), 'search', ...sometimes(0.3, 'search'), 'reply']
    const told = sometimes(mailed, 'mail')
    return ['open', ...middle, ...[told[0] ?? 'text'], ...sometimes(0.2, 'note'), 'close'].map(
      (action): RawEvent => ({ session: `s${s}`, agent: 'a', action, outcome: 'success', context: { topic } })
    )
  }).flat()
}

const without = (events: readonly RawEvent[], ...actions: string[]) =>
  events.filter(({ action = '' }) => !actions.includes(action))

const derived = { ...rawVocabulary, derived: ['previous_action', 'happened_before', 'position'] as const }
const side = (events: readonly RawEvent[]) =>
  sideOf(
    apply(tableOf(events), { ...derived, derived: [...derived.derived], milestones: ['lookup', 'search'] }),
    KINDS
  )

const changes = (before: readonly RawEvent[], now: readonly RawEvent[]) =>
  compare(side(before), side(now), options).changes

const named = (found: ReturnType<typeof changes>) =>
  found.map(({ subject, policy }) =>
    subject === undefined ? policy?.kind : `${subject.type} ${subject.name}`
  )

describe('an action that is gone', () => {
  it.each([1, 2])('is the one finding, with all that was said of it: log %d', (seed) => {
    const found = changes(log(seed), without(log(seed + 100), 'search'))
    expect(named(found)).toEqual(['action-share search'])
    expect(found[0]).toMatchObject({ change: 'shifted', direction: 'weaker', current: { kept: 0 } })
    expect(found[0]?.variants.some(({ kind }) => kind === 'sequence')).toBe(true)
  })

  it.each([1, 2])('is told of each of several: log %d', (seed) => {
    const found = changes(log(seed), without(log(seed + 100), 'search', 'confirm'))
    expect(named(found).sort()).toEqual(['action-share confirm', 'action-share search'])
  })

  it.each([1, 2])('hides no other change: log %d', (seed) => {
    const found = changes(log(seed), without(log(seed + 100, 0.3), 'search'))
    expect(named(found)).toContain('action-share search')
    const others = found.filter(({ subject }) => subject?.name !== 'search')
    expect(others.length).toBeGreaterThan(0)
    for (const { subject, policy } of others) expect(JSON.stringify([subject, policy])).toMatch(/mail|text/)
  })

  it('is told with its new name, and nothing else, where it was renamed', () => {
    const renamed = log(101).map((event) =>
      event.action === 'search' ? { ...event, action: 'find' } : event
    )
    const found = changes(log(1), renamed)
    expect(named(found)).toEqual(['action-share search'])
    expect(found.map(({ rename }) => rename)).toEqual([{ search: 'find' }])
    expect(found[0]?.follows?.map(({ subject }) => subject?.name)).toEqual(['find'])
  })

  it('leaves a policy that people require a finding of its own', () => {
    const before = side(log(1))
    const now = side(without(log(101), 'search'))
    const { table } = before
    const required = before.set.policies.find(
      (policy) => policy.kind === 'sequence' && policy.target === 'search'
    ) as Policy
    const policies = before.set.policies.map(
      (policy): Policy => (policy === required ? { ...policy, status: 'required' } : policy)
    )
    const found = compare({ table, set: setOf(policies, table.rows) }, now, options).changes
    expect(found.map(({ change, policy }) => [change, policy?.policy_id])).toContainEqual([
      'broken',
      required.policy_id
    ])
    expect(named(found)).toContain('action-share search')
  })

  it('is not one that merely became rare', () => {
    const now = log(101)
    const first = now.findIndex(({ action }) => action === 'search')
    const found = changes(
      log(1),
      now.filter(({ action }, i) => action !== 'search' || i <= first)
    )
    const told = found.flatMap((change) => [change, ...(change.follows ?? [])])
    expect(told.some(({ current }) => current.kept === 1)).toBe(true)
    expect(told.every(({ subject, current }) => subject?.type !== 'action-share' || current.kept > 0)).toBe(
      true
    )
  })
})
