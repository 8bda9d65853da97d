import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import { type Found, seldomWithOthers } from '../../src/drift/found.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { KindName } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { ALL_KINDS, changesIn, OPTIONS, sideOf, tableOf } from './logs.ts'

/** Long sessions of which some hold a single note. */
function log(seed: number, notes: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 400 }, (_, i) => {
    const reads = Array.from({ length: 10 + random.below(8) }, () =>
      random.uniform() < 0.7 ? 'read_file' : 'search_code'
    )
    const actions = ['open_task', ...reads, ...(random.uniform() < notes ? ['add_note'] : []), 'close_task']
    return actions.map(
      (action, seq): RawEvent => ({ session: `${seed}-${i}`, action, outcome: 'success', seq })
    )
  }).flat()
}

const changesBetween = (before: number, now: number) => changesIn(log(1, before), log(2, now))

describe('what is seldom done among all events', () => {
  it('is found where far fewer sessions do it at all', () => {
    const [change, ...others] = changesBetween(0.34, 0.16)
    expect(others).toEqual([])
    expect(change?.subject).toMatchObject({ type: 'action-share', name: 'add_note' })
    expect(change?.direction).toBe('weaker')
    const [before, now] = [change?.baseline.confidence ?? 0, change?.current.confidence ?? 0]
    expect(before - now).toBeLessThan(OPTIONS.minEffect)
  })

  it('is no finding where a few sessions more or less do it', () => {
    expect(changesBetween(0.34, 0.3)).toEqual([])
  })
})

describe('the share of what is seldom done', () => {
  const share = (name: string) =>
    ({ seldom: true, cell: { subject: { type: 'action-share', name, description: '' } } }) as unknown as Found
  const order = {
    seldom: false,
    cell: { rule: { kind: 'association', antecedent: { amount: 'large' }, consequent: 'ask_approval' } }
  } as unknown as Found
  const [asked, noted] = [share('ask_approval'), share('add_note')]

  it('goes with a change that tells where it is done, and stands alone where none does', () => {
    expect(
      seldomWithOthers(
        [
          { leader: asked, variants: [] },
          { leader: order, variants: [] },
          { leader: noted, variants: [] }
        ],
        new Set()
      )
    ).toEqual([
      { leader: order, variants: [asked] },
      { leader: noted, variants: [] }
    ])
  })
})

interface Calls {
  /** Of vips, and of all others, who are called back. */
  readonly vip: number
  readonly others: number
}

/** Sessions of one tier and ten events each, of which one may be a call. */
function calls(seed: number, sessions: number, { vip, others }: Calls): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: sessions }, (_, i) => {
    const tier = random.uniform() < 0.3 ? 'vip' : 'normal'
    const actions = Array.from({ length: 10 }, () => `step_${random.below(4)}`)
    if (random.uniform() < (tier === 'vip' ? vip : others)) actions[1 + random.below(8)] = 'call_back'
    return actions.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${i}`,
        action,
        outcome: 'success',
        seq,
        context: { tier }
      })
    )
  }).flat()
}

const callsBetween = (sessions: number, before: Calls, now: Calls, mined: readonly KindName[] = ALL_KINDS) =>
  compare(
    sideOf(tableOf(calls(3, sessions, before)), mined),
    sideOf(tableOf(calls(4, sessions, now)), mined),
    OPTIONS
  ).changes

const fewer = { before: { vip: 1, others: 0.5 }, now: { vip: 0.23, others: 0.5 } }
const calledBack = { kind: 'association', antecedent: { tier: 'vip' }, consequent: 'call_back' }

describe('what sessions of one kind do once', () => {
  it('is found where no others do it, in few sessions', () => {
    const changes = callsBetween(60, { vip: 1, others: 0 }, { vip: 0.23, others: 0 })
    expect(changes).toHaveLength(1)
    expect(JSON.stringify([changes[0]?.policy, changes[0]?.subject])).toContain('call_back')
  })

  it('is found for these where the others do it as often as both logs do together', () => {
    // Of rules about order nothing is mined, so that none of the baseline says it.
    const unordered = ALL_KINDS.filter((kind) => kind !== 'sequence')
    const [change, ...rest] = callsBetween(200, fewer.before, fewer.now, unordered)
    expect(rest).toEqual([])
    expect(change?.policy).toMatchObject(calledBack)
    expect(change?.direction).toBe('weaker')
  })

  it('is told by the rule of the baseline that says it, where it has one', () => {
    const [change, ...rest] = callsBetween(200, fewer.before, fewer.now)
    expect(rest).toEqual([])
    expect(change?.policy).toMatchObject({
      template: 'exactly_once',
      activation: 'call_back',
      antecedent: { tier: 'vip' }
    })
    expect(change?.variants).toEqual([expect.objectContaining(calledBack)])
    expect(change?.direction).toBe('weaker')
  })

  it('is no finding where as many do it', () => {
    expect(callsBetween(200, { vip: 0.7, others: 0.5 }, { vip: 0.7, others: 0.5 })).toEqual([])
  })
})
