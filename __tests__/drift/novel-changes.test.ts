import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import type { Policy, Rule } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, setOf, sideOf, tableOf } from './logs.ts'

/** Records are deleted in staging; in production in so many sessions of a thousand. */
function log(seed: number, deletedInProd: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 280 }, (_, s) => {
    const env = ['prod', 'staging', 'test'][Math.max(0, random.below(4) - 1)] as string
    const steps = ['look_up', 'search_kb', 'send_email', 'look_up', 'close_ticket']
    const deletes =
      env === 'staging' ? random.below(10) < 8 : env === 'prod' && random.below(1000) < deletedInProd
    if (deletes) steps.splice(1 + random.below(4), 0, 'delete_record')
    return steps.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        action,
        outcome: 'success',
        context: { env }
      })
    )
  }).flat()
}

const RULE: Rule = { kind: 'prohibition', antecedent: { env: 'prod' }, never: 'delete_record' }

/** What is told of another log, where the rule is known so. */
function told(status?: Policy['status']) {
  const [before, now] = [tableOf(log(1, 0)), tableOf(log(2, 130))] as const
  const policies = status === undefined ? [] : [{ ...countedPolicy(RULE, before), status }]
  const baseline = { table: before, set: setOf(policies, before.rows) }
  return compare(baseline, sideOf(now, []), OPTIONS).changes.filter(
    ({ policy, subject }) => subject?.type === 'novelty' || policy !== undefined
  )
}

describe('what is done where it was never done before', () => {
  it.each(['mined', 'required', 'forbidden'] as const)(
    'is one finding with the %s rule that these very events break',
    (status) => {
      expect(told(status).map(({ policy, subject }) => subject?.type ?? policy?.kind)).toEqual([
        'prohibition'
      ])
    }
  )

  it('names the situation, and shows the events in it alone', () => {
    const [novelty] = told()
    expect(novelty?.subject?.never_seen).toEqual({ actions: ['delete_record'], when: ['env=prod'] })
    const { table } = sideOf(tableOf(log(2, 130)))
    const isProd = (row: number) =>
      Array.from(table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1])).some(
        (item) => table.items[item]?.value === 'prod'
      )
    expect(novelty?.rows.length).toBeGreaterThan(0)
    expect(
      novelty?.rows.filter(
        (row) => !isProd(row) || table.actions[table.action[row] as number] !== 'delete_record'
      )
    ).toEqual([])
  })
})
