import { describe, expect, it } from '@jest/globals'
import { explainOmissions, minePolicies } from '../../../src/policies/mine.ts'
import { seededRandom } from '../../../src/statistics/random.ts'
import { MINING } from '../../support/mining.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'

/** An agent that reads files of all folders, and writes them into one, but for a few; half of its calls take no file. */
function files(written: number) {
  const random = seededRandom(5)
  return Array.from({ length: 6000 }, (_, i): SmallEvent => {
    const session = `s${i >> 4}`
    const draw = random.uniform()
    if (draw < 0.5)
      return { session, action: ['run', 'search', 'plan', 'ask'][i % 4] as string, outcome: 'success' }
    const folder = ['src', 'src', 'tests', 'docs'][random.below(4)] as string
    const isWritten = draw < 0.5 + written
    const context = { 'arg.folder': isWritten && random.uniform() < 0.94 ? 'output' : folder }
    return { session, action: isWritten ? 'write' : 'read', outcome: 'success', context }
  })
}

const sayings = (events: readonly SmallEvent[]) =>
  minePolicies(smallTable(events), MINING).flatMap((policy) => {
    if (policy.kind === 'precondition') return [{ [policy.action]: policy.requires }]
    return policy.kind === 'association' ? [{ [policy.consequent]: policy.antecedent }] : []
  })

describe('an argument that an action takes', () => {
  it.each([
    ['often', 0.2],
    ['seldom', 0.06]
  ])('is what the action needs, and says nothing of the others: %s', (_, written) => {
    expect(sayings(files(written))).toEqual([{ write: { 'arg.folder': 'output' } }])
  })

  it('leaves out the others with the reason', () => {
    const reasons = explainOmissions(smallTable(files(0.2)), MINING).flatMap(({ policy, reason }) =>
      policy.kind === 'association' && Object.keys(policy.antecedent).length === 1
        ? [[policy.consequent, policy.antecedent['arg.folder'], reason]]
        : []
    )
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['write', 'output', 'the precondition of the action says it'],
        ['read', 'src', 'only what is left where other values of this argument belong to other actions']
      ])
    )
  })

  it('says nothing of what else is done to files where one action keeps to a folder that others use too', () => {
    const random = seededRandom(9)
    const events = Array.from({ length: 8000 }, (_, i): SmallEvent => {
      const session = `s${i >> 4}`
      const action = ['run', 'think', 'plan', 'open', 'open', 'patch', 'create'][random.below(7)] as string
      if (!/open|patch|create/.test(action)) return { session, action, outcome: 'success' }
      const folder = ['src', 'src', 'tests', 'docs'][random.below(4)] as string
      const context = { 'arg.folder': action === 'create' && random.uniform() < 0.95 ? 'tests' : folder }
      return { session, action, outcome: 'success', context }
    })
    expect(sayings(events)).toEqual([{ create: { 'arg.folder': 'tests' } }])
  })

  it('decides between two actions that take it where it is a range', () => {
    const random = seededRandom(6)
    const events = Array.from({ length: 6000 }, (_, i): SmallEvent => {
      const session = `s${i >> 4}`
      const action = ['look', 'note', 'pay', 'pay'][random.below(4)] as string
      if (action !== 'pay') return { session, action, outcome: 'success' }
      const isLarge = random.uniform() < 0.3
      const asks = isLarge && random.uniform() < 0.95
      const context = { 'arg.amount': isLarge ? '>=500' : '<500' }
      return { session, action: asks ? 'ask' : 'pay', outcome: 'success', context }
    })
    expect(sayings(events)).toContainEqual({ ask: { 'arg.amount': '>=500' } })
  })
})
