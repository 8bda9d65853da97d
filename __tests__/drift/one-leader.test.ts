import { describe, expect, it } from '@jest/globals'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import { compare } from '../../src/drift/compare.ts'
import type { Change, Comparison } from '../../src/drift/drift.ts'
import { fingerprintOf, type GateOptions, gate } from '../../src/drift/gate.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import type { Rule, Status } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { ALL_KINDS, OPTIONS, setOf, sideOf, tableOf } from './logs.ts'

type Edit = (actions: readonly string[], chance: () => number, context: Context) => readonly string[]
type Context = Readonly<Record<'role' | 'tier' | 'env', string>>

/** A support desk: refunds are verified, addresses changed, questions answered; now and then a note and a tag. */
function desk(seed: number, sessions: number, edit: Edit = (actions) => actions, failing = 0.04): RawEvent[] {
  const random = seededRandom(seed)
  const edits = seededRandom(seed + 1000)
  const one = (...of: readonly string[]) => of[random.below(of.length)] as string
  const often = (share: number, ...actions: string[]) => (random.uniform() < share ? actions : [])
  return Array.from({ length: sessions }, (_, s) => {
    const context = {
      role: one('owner', 'member', 'member', 'viewer'),
      tier: one('free', 'pro', 'pro'),
      env: one('prod', 'prod', 'prod', 'staging')
    }
    const topic = one('refund', 'refund', 'question', 'address')
    const middle =
      topic === 'refund'
        ? [...often(0.97, 'verify'), 'issue_refund', ...often(0.9, 'send_email')]
        : topic === 'question'
          ? ['search_kb', ...often(0.3, 'search_kb'), 'reply']
          : ['update_address', ...often(0.8, 'send_email')]
    const usual = [
      'open',
      ...often(0.9, 'lookup_order'),
      ...middle,
      ...often(0.3, 'add_note'),
      ...often(0.4, 'tag')
    ]
    return edit([...usual, 'close'], () => edits.uniform(), context).map(
      (action): RawEvent => ({
        session: `${seed}-${s}`,
        action,
        outcome: random.uniform() < (action === 'reply' ? failing : 0.04) ? 'error' : 'success',
        context
      })
    )
  }).flat()
}

const renamed =
  (from: string, to: string): Edit =>
  (actions) =>
    actions.map((action) => (action === from ? to : action))

const without =
  (name: string, share = 1, where: (context: Context) => boolean = () => true): Edit =>
  (actions, chance, context) =>
    where(context) && chance() < share ? actions.filter((action) => action !== name) : actions

/** The action comes directly after another one, which it used to come before. */
const movedAfter =
  (name: string, other: string): Edit =>
  (actions) => {
    const left = actions.filter((action) => action !== name)
    const place = left.indexOf(other) + 1
    return left.length === actions.length || place === 0 ? actions : left.toSpliced(place, 0, name)
  }

/** The action once more at the end of some sessions. */
const more =
  (name: string, share: number, where: (context: Context) => boolean): Edit =>
  (actions, chance, context) =>
    where(context) && chance() < share ? actions.toSpliced(-1, 0, name) : actions

const both =
  (first: Edit, second: Edit): Edit =>
  (actions, chance, context) =>
    second(first(actions, chance, context), chance, context)

/** What is found, with rules of the baseline that people wrote or whose status they changed. */
function compared(
  before: readonly RawEvent[],
  now: readonly RawEvent[],
  rules: readonly [Rule, Status][] = []
): Comparison {
  const raw = tableOf(before)
  const vocabulary = fitVocabulary(raw)
  const [baseline, current] = [raw, tableOf(now)].map((table) =>
    sideOf(apply(table, vocabulary), ALL_KINDS)
  ) as [ReturnType<typeof sideOf>, ReturnType<typeof sideOf>]
  const written = rules.map(([rule, status]) => ({ ...countedPolicy(rule, baseline.table), status }))
  const ids = new Set(written.map(({ policy_id: id }) => id))
  const mined = baseline.set.policies.filter(({ policy_id: id }) => !ids.has(id))
  const set = setOf([...written, ...mined], baseline.table.rows)
  return compare({ ...baseline, set }, current, OPTIONS)
}

const about = ({ policy, subject }: Change): string =>
  policy?.description ?? `${subject?.type} ${subject?.name}`
const leaders = (comparison: Comparison) => comparison.changes.map(about)
const failing = (comparison: Comparison, part: Partial<GateOptions> = {}) =>
  gate(comparison, {
    failOn: ['new', 'vanished', 'shifted', 'broken'],
    accepted: [],
    today: '2026-01-01',
    ...part
  })

const SIZES = [150, 250, 400]

describe('one cause is one finding', () => {
  it.each(SIZES)('of a tool that was renamed, led by its old name: %d sessions', (size) => {
    for (const name of ['verify', 'lookup_order', 'issue_refund']) {
      const found = compared(desk(1, size), desk(2, size, renamed(name, 'other_tool')))
      expect(leaders(found)).toEqual([`action-share ${name}`])
      expect(found.changes[0]?.rename).toEqual({ [name]: 'other_tool' })
    }
  })

  it.each(SIZES)('of a tool that was removed, led by that it is gone: %d sessions', (size) => {
    for (const name of ['verify', 'lookup_order', 'send_email']) {
      const { changes } = compared(desk(1, size), desk(2, size, without(name)))
      expect(changes.map(about)).toEqual([`action-share ${name}`])
      expect(changes[0]).toMatchObject({ direction: 'weaker', current: { kept: 0 } })
    }
  })

  it.each(SIZES)('of an action that moved, led by a rule about it: %d sessions', (size) => {
    for (const [name, other] of [
      ['verify', 'issue_refund'],
      ['lookup_order', 'issue_refund'],
      ['send_email', 'tag'],
      ['add_note', 'tag']
    ] as const) {
      const found = compared(desk(1, size), desk(2, size, movedAfter(name, other)))
      expect(leaders(found)).toHaveLength(1)
      expect(leaders(found).join()).toMatch(new RegExp(`${name}|${other}`))
    }
  })

  it('of an action that moved, led by the promise about it that is broken', () => {
    const { changes } = compared(desk(1, 250), desk(2, 250, movedAfter('verify', 'issue_refund')))
    expect(changes[0]).toMatchObject({
      direction: 'weaker',
      policy: { kind: 'sequence', activation: 'verify', target: 'issue_refund' }
    })
  })

  it.each(SIZES)(
    'of an action that is left out of some sessions, led by a rule about it: %d sessions',
    (size) => {
      for (const edit of [
        without('send_email', 0.5),
        without('send_email', 0.6, ({ tier }) => tier === 'pro'),
        without('lookup_order', 0.6, ({ role }) => role === 'viewer')
      ]) {
        const { changes } = compared(desk(1, size), desk(2, size, edit))
        expect(changes).toHaveLength(1)
        expect(about(changes[0] as Change)).toMatch(/send_email|lookup_order/)
        expect(changes[0]).toMatchObject({ direction: 'weaker' })
      }
    }
  )

  it.each(SIZES)(
    'of an action that is done more in a situation, led by a rule about it: %d sessions',
    (size) => {
      const edit = more('add_note', 0.5, ({ env }) => env === 'prod')
      const { changes } = compared(desk(1, size), desk(2, size, edit))
      expect(changes).toHaveLength(1)
      expect(about(changes[0] as Change)).toContain('add_note')
    }
  )

  it.each(SIZES)('of an action that is now done where it never was, led by that: %d sessions', (size) => {
    const [before, now] = [({ tier }: Context) => tier === 'pro', () => true].map((where) =>
      more('call_back', 0.95, where)
    )
    const { changes } = compared(desk(1, size, before), desk(2, size, now))
    expect(changes.map(({ policy }) => policy)).toMatchObject([
      { kind: 'prohibition', never: 'call_back', antecedent: { tier: 'free' } }
    ])
  })

  it.each(SIZES)('of an action that is left out, and not of what comes next instead: %d sessions', (size) => {
    const table =
      (masked: number): Edit =>
      (_, chance, { role, env }) => [
        ...['list', 'extract', 'validate', 'transform'],
        ...(role === 'owner' && chance() < masked ? ['mask'] : []),
        ...(env === 'prod' && chance() < 0.97 ? ['check'] : []),
        'load'
      ]
    const { changes } = compared(desk(1, size, table(0.98)), desk(2, size, table(0.4)))
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      direction: 'weaker',
      policy: { antecedent: { role: 'owner' } }
    })
    expect(about(changes[0] as Change)).toContain('mask')
  })

  it.each(SIZES)('of what is forbidden and done, led by that: %d sessions', (size) => {
    for (const [never, share] of [
      ['delete_record', 0.15],
      ['add_note', 0.5]
    ] as const) {
      const rule: Rule = { kind: 'prohibition', antecedent: { env: 'prod' }, never }
      const edit = more(never, share, ({ env }) => env === 'prod')
      const { changes } = compared(desk(1, size), desk(2, size, edit), [[rule, 'forbidden']])
      expect(changes.map(({ change, policy }) => [change, policy?.status])).toEqual([['broken', 'forbidden']])
      expect(changes[0]?.follows?.length).toBeGreaterThan(0)
    }
  })
})

describe('two causes are two findings', () => {
  const size = 250
  const found = (edit: Edit, failing?: number, rules: readonly [Rule, Status][] = []) =>
    leaders(compared(desk(1, size), desk(2, size, edit, failing), rules))

  it('where answers fail more often besides', () => {
    for (const edit of [
      renamed('verify', 'check'),
      without('lookup_order'),
      movedAfter('verify', 'issue_refund')
    ]) {
      const [first, second, ...others] = found(edit, 0.5)
      expect(others).toEqual([])
      expect([first, second].filter((one) => one?.includes("'error'"))).toHaveLength(1)
    }
  })

  it('where something is left out, and another is done more, moved, or fails', () => {
    const left = without('send_email', 0.5)
    const failed = found(left, 0.5)
    expect(failed).toHaveLength(2)
    expect(failed.join()).toContain('send_email')
    expect(failed.join()).toContain("'error'")
    const moved = found(both(movedAfter('verify', 'issue_refund'), left))
    expect(moved).toHaveLength(2)
    expect(moved.join()).toMatch(/`verify`.*send_email/)
    const noted = more('add_note', 0.5, ({ env }) => env === 'prod')
    const noting = found(both(without('lookup_order', 0.6), noted))
    expect(noting).toHaveLength(2)
    expect(noting.join()).toContain('lookup_order')
    expect(noting.join()).toContain('add_note')
  })

  it.each([150, 250])(
    'where two steps are left out, and sessions are shorter for it: %d sessions',
    (size) => {
      for (const [first, second] of [
        ['verify', 'send_email'],
        ['verify', 'lookup_order']
      ] as const) {
        const edit = both(without(first, 0.5), without(second, 0.5))
        const all = leaders(compared(desk(1, size), desk(2, size, edit)))
        expect(all).toHaveLength(2)
        expect(all.join()).toContain(first)
        expect(all.join()).toContain(second)
      }
    }
  )

  it('where another tool is renamed, or gone, besides', () => {
    const renames = both(renamed('verify', 'check'), renamed('lookup_order', 'find'))
    const removals = both(without('verify'), without('lookup_order'))
    for (const edit of [renames, removals])
      expect(found(edit).sort()).toEqual(['action-share lookup_order', 'action-share verify'])
  })

  it('where an action moved and another one is gone', () => {
    const all = found(both(movedAfter('verify', 'issue_refund'), without('send_email')))
    expect(all).toHaveLength(2)
    expect(all).toContain('action-share send_email')
    expect(all.join()).toContain('`verify`')
  })

  it('where what is forbidden is done, and something else is done less', () => {
    const rule: Rule = { kind: 'prohibition', antecedent: { env: 'prod' }, never: 'delete_record' }
    const deleted = more('delete_record', 0.15, ({ env }) => env === 'prod')
    const all = found(both(deleted, without('send_email')), undefined, [[rule, 'forbidden']])
    expect(all).toEqual([expect.stringContaining('`delete_record`'), 'action-share send_email'])
  })
})

describe('what follows is folded, and not forgiven', () => {
  const comparison = compared(desk(1, 250), desk(2, 250, renamed('verify', 'check')))
  const [leader] = comparison.changes as [Change]
  const entry = (change: Change) => ({ fingerprint: fingerprintOf(change), reason: 'wanted' })

  it('fails by itself where only what leads is accepted', () => {
    const verdict = failing(comparison, { accepted: [entry(leader)] })
    expect(verdict.failed).toBe(true)
    expect(verdict.changes.map(({ severity }) => severity)).toContain('error')
    expect(verdict.changes.map(({ change }) => change.subject?.name)).toContain('check')
  })

  it('is accepted with it where each has an entry', () => {
    const accepted = [leader, ...(leader.follows ?? [])].map(entry)
    const verdict = failing(comparison, { accepted })
    expect(verdict).toMatchObject({ failed: false, outcome: 'clean' })
    expect(verdict.changes).toHaveLength(1)
  })

  it('fails where its kind of change does, and that of the leader does not', () => {
    const verdict = failing(comparison, { failOn: ['new'] })
    expect(verdict.failed).toBe(true)
    expect(verdict.changes[0]).toMatchObject({ severity: 'error', change: { change: 'new' } })
    expect(failing(comparison, { failOn: ['vanished'] }).failed).toBe(
      (leader.follows ?? []).some(({ change }) => change === 'vanished')
    )
  })
})
