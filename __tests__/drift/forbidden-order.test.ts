import { expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { OPTIONS, setOf, tableOf } from './logs.ts'

const NEVER: Rule = {
  kind: 'sequence',
  template: 'not_succession',
  activation: 'freeze',
  target: 'deploy',
  antecedent: {}
}

/** Sixty sessions that deploy and then freeze; the one named deploys once more. */
const log = (side: string, again?: number): RawEvent[] =>
  Array.from({ length: 60 }, (_, s) =>
    ['build', 'deploy', 'freeze', ...(s === again ? ['deploy'] : [])].map(
      (action, seq): RawEvent => ({ session: `${side} ${s}`, seq, action, outcome: 'success', context: {} })
    )
  ).flat()

it.each([
  ['with the sessions of the baseline', true],
  ['against its counts alone', false]
])('breaks a forbidden "after this never that" at the first such event, %s', (_, hasProfile) => {
  const before = tableOf(log('before'))
  const rule = countedPolicy(NEVER, before, 'forbidden')
  const baseline = { ...(hasProfile ? { table: before } : {}), set: setOf([rule], before.rows) }
  const found = (again?: number) => {
    const current = tableOf(log('now', again))
    return compare(baseline, { table: current, set: setOf([]) }, OPTIONS).changes.map(
      ({ change, direction, rows }) => [
        change,
        direction,
        rows.map((row) => current.actions[current.action[row] as number])
      ]
    )
  }
  expect(found(11)).toEqual([['broken', 'weaker', ['freeze']]])
  expect(found()).toEqual([])
})
