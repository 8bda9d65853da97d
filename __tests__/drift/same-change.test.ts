import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import { gate } from '../../src/drift/gate.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import { policyId } from '../../src/policies/identity.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import type { Acceptance, Rule } from '../../src/policies/policy.ts'
import { OPTIONS, setOf, tableOf } from './logs.ts'

interface Skips {
  /** Of 200 sessions, those in which nothing is looked up before the customer is asked and the refund goes out. */
  readonly lookup?: number
  /** Sessions that ask without a look-up and refund nothing. */
  readonly askOnly?: number
}

/** Two rules about the same thing: customers are asked, and money goes out, only after a look-up. */
const log = (run: string, { lookup = 0, askOnly = 0 }: Skips = {}): RawEvent[] =>
  Array.from({ length: 200 }, (_, i) => {
    const refunds = i % 8 !== 0
    const place = Math.floor(i / 8) * 7 + (i % 8) - 1
    const isSkipped = refunds ? place < lookup : i / 8 < askOnly
    const calls = [
      'open',
      ...(isSkipped ? ['look_away'] : ['look_up']),
      'ask',
      ...(refunds ? ['refund'] : []),
      'close'
    ]
    return calls.map(
      (action, seq): RawEvent => ({
        session: `${run}-${i}`,
        action,
        outcome: 'success',
        seq,
        context: { channel: i % 2 === 0 ? 'chat' : 'mail' }
      })
    )
  }).flat()

const after = (activation: string): Rule => ({
  kind: 'sequence',
  template: 'precedence',
  activation,
  target: 'look_up',
  antecedent: {}
})
const ASK = policyId(after('ask'))
const REFUND = policyId(after('refund'))

function judged(skips: Skips, accepted: readonly Acceptance[] = []) {
  const side = (table: Table, entries: readonly Acceptance[]) => {
    const policies = [after('ask'), after('refund')].map((rule) => countedPolicy(rule, table))
    return { table, set: { ...setOf(policies, table.rows), accepted: entries } }
  }
  const before = side(tableOf([...log('before'), ...seldom]), accepted)
  const comparison = compare(before, side(tableOf(log('now', skips)), []), {
    ...OPTIONS,
    kinds: ['sequence']
  })
  return gate(comparison, { failOn: ['shifted', 'vanished'], accepted, today: '2026-01-01' }).changes
}

/** A few sessions that hold no look-up, so that the rules are not kept every time before. */
const seldom = log('odd', { lookup: 2 }).filter(({ session }) => /-[1-4]$/.test(session ?? ''))

const accept = (id: string, confidence: number): Acceptance => ({
  fingerprint: `${id}:shifted:weaker`,
  reason: 'known',
  confidence
})

/** Who speaks, what changed with it, and whether that is held to be accepted. */
const told = (skips: Skips, accepted?: readonly Acceptance[]) =>
  judged(skips, accepted).map(({ change: { policy, variants }, severity }) => ({
    speaks: policy?.policy_id,
    with: variants.map(({ policy_id }) => policy_id),
    severity
  }))

describe('a change that two rules tell', () => {
  it('stays accepted by the name of one where the other speaks for both', () => {
    const [change, ...others] = told({ lookup: 20, askOnly: 2 })
    expect(others).toEqual([])
    expect(change).toMatchObject({ severity: 'error' })
    const [id] = change?.with ?? []
    expect([change?.speaks, id].sort()).toEqual([ASK, REFUND].sort())
    expect(told({ lookup: 20, askOnly: 2 }, [accept(id as string, 0.88)])).toEqual([
      { ...change, severity: 'note' }
    ])
  })

  it('stays accepted where the one that was accepted is not beyond chance by itself', () => {
    const skips = { lookup: 9, askOnly: 4 }
    const alone = { speaks: ASK, with: [], severity: 'error' }
    expect(told(skips)).toEqual([alone])
    expect(told(skips, [accept(REFUND, 0.9)])).toEqual([{ ...alone, severity: 'note' }])
  })

  it('is not accepted any more once it has grown beyond what was', () => {
    const [change] = judged({ lookup: 60 }, [accept(ASK, 0.95), accept(REFUND, 0.95)])
    expect(change).toMatchObject({ severity: 'error', accepted: { lapsed: expect.stringContaining('95 %') } })
    const [own] = judged({ lookup: 60 })
    const other = own?.change.policy?.policy_id === ASK ? REFUND : ASK
    const [swapped] = judged({ lookup: 60 }, [accept(other, 0.95)])
    expect(swapped).toMatchObject({
      severity: 'error',
      accepted: { lapsed: expect.stringContaining('95 %') }
    })
  })

  it('is not accepted by the name of one that is but a part of it, or moved the other way', () => {
    const much = { lookup: 9, askOnly: 25 }
    expect(told(much)[0]).toMatchObject({ speaks: ASK, severity: 'error' })
    expect(told(much, [accept(REFUND, 0.9)])[0]).toMatchObject({ speaks: ASK, severity: 'error' })
    const [change] = told({ lookup: 20, askOnly: 2 })
    const up = {
      ...accept(change?.with[0] as string, 0.88),
      fingerprint: `${change?.with[0]}:shifted:stronger`
    }
    expect(told({ lookup: 20, askOnly: 2 }, [up])).toEqual([change])
  })
})
