import { describe, expect, it } from '@jest/globals'
import { lookedInto, SELDOM } from '../../../src/policies/search/looked-into.ts'
import { searchPreconditions } from '../../../src/policies/search/preconditions.ts'
import { searchProhibitions } from '../../../src/policies/search/prohibitions.ts'
import { MINING } from '../../support/mining.ts'
import { smallTable } from '../../support/table.ts'

const OPTIONS = { ...MINING, explained: true }
const SELDOM_ACTIONS = 1200

/** One action that only happens where the environment is `dev`, beside two usual ones and more than a thousand seldom ones. */
const table = smallTable([
  ...Array.from({ length: 900 }, (_, i) => {
    const env = i % 3 === 0 ? 'dev' : 'prod'
    const action = env === 'dev' && i % 2 === 0 ? 'wipe' : i % 5 === 0 ? 'write' : 'read'
    return { session: `s${1000 + Math.floor(i / 4)}`, action, context: { env } }
  }),
  ...Array.from({ length: SELDOM_ACTIONS }, (_, i) => ({
    session: `t${i}`,
    action: `seldom_${1000 + i}`,
    context: { env: i % 3 === 0 ? 'dev' : 'prod' }
  }))
])

describe('rules of thousands of actions', () => {
  it('are judged for the most frequent actions, of equally frequent ones for the first', () => {
    const events = Array.from({ length: 1500 }, (_, action) => (action % 2 === 0 ? 7 : 9))
    const chosen = lookedInto(events)
    expect(chosen.reduce((sum, one) => sum + one, 0)).toBe(1000)
    expect([1, 3, 1499, 0, 498].map((action) => chosen[action])).toEqual([1, 1, 1, 1, 1])
    expect([500, 1498].map((action) => chosen[action])).toEqual([0, 0])
    expect(lookedInto([1, 2]).includes(0)).toBe(false)
  })

  it('are found for the usual ones as ever, and say why not for the others', () => {
    const found = searchPreconditions(table, OPTIONS)
    const told = found.filter(({ reason }) => reason === undefined).map(({ rule }) => rule)
    expect(told).toContainEqual({ kind: 'precondition', action: 'wipe', requires: { env: 'dev' } })
    expect(told.some(({ action }) => action.startsWith('seldom_'))).toBe(false)
    const left = found.flatMap(({ rule, reason }) => (reason === SELDOM ? [rule.action] : []))
    expect(left).toHaveLength(SELDOM_ACTIONS + 3 - 1000)
    expect(left.every((action) => action.startsWith('seldom_'))).toBe(true)
  })

  it('are prohibited to the usual ones alone', () => {
    const told = searchProhibitions(table, OPTIONS).filter(({ reason }) => reason === undefined)
    expect(told.map(({ rule }) => [rule.antecedent, rule.never])).toEqual([[{ env: 'prod' }, 'wipe']])
  })
})
