import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { isOfOwnRange, numbersIn, ownRange } from '../../src/explain/own-range.ts'
import { carriedFirst } from '../../src/explain/refinement.ts'
import type { Rule, RuleOf } from '../../src/policies/policy.ts'
import { folderWith } from '../cli/support.ts'
import { smallTable } from '../support/table.ts'
import { requestIn } from '../support/workspace.ts'

const rule: RuleOf<'sequence'> = {
  kind: 'sequence',
  template: 'precedence',
  activation: 'refund',
  target: 'approve',
  antecedent: { amount: '>=100' }
}

/** Refunds of 100 to 498, two a session; whether each session is approved is up to `isApproved`. */
const tables = (isApproved: (amount: number) => boolean) => {
  const events = (value: (amount: number) => number | string) =>
    Array.from({ length: 100 }, (_, i) => {
      const amount = 100 + 4 * i
      const session = `s${i}`
      return [
        { session, action: isApproved(amount) ? 'approve' : 'skip', context: {} },
        { session, action: 'refund', context: { amount: value(amount) } },
        { session, action: 'refund', context: { amount: value(amount + 2) } }
      ]
    }).flat()
  const raw = smallTable(events((amount) => amount))
  return { table: smallTable(events(() => '>=100')), numbersOf: numbersIn(raw, []) }
}

const found = (isApproved: (amount: number) => boolean, before = 1, of: Rule = rule) => {
  const { table, numbersOf } = tables(isApproved)
  return ownRange(of, before, table, numbersOf)
}

describe('the part of its own range in which a rule is broken', () => {
  it('is named by the numbers between which it changed', () => {
    expect(found((amount) => amount >= 240)).toMatchObject({
      item: { key: 'amount', value: '100..240' },
      share: 1,
      kept: 0,
      events: 70,
      outside: 1
    })
    expect(found((amount) => amount < 240)?.item.value).toBe('>=240')
    expect(found((amount) => amount < 200 || amount >= 400)?.item.value).toBe('200..400')
  })

  it('is none where the change is spread, or may always have been there', () => {
    expect(found((amount) => amount % 8 === 0)).toBeUndefined()
    expect(found((amount) => amount >= 250, 0.7)).toBeUndefined()
    expect(found(() => true)).toBeUndefined()
  })

  it('is none of a rule without a range, of one that requires it, and without the numbers', () => {
    const isHigh = (amount: number) => amount >= 250
    expect(found(isHigh, 1, { ...rule, antecedent: {} })).toBeUndefined()
    const required: Rule = { kind: 'precondition', action: 'refund', requires: { amount: '>=100' } }
    expect(found(isHigh, 0.1, required)).toBeUndefined()
    expect(ownRange(rule, 1, tables(isHigh).table, () => undefined)).toBeUndefined()
  })

  it('has the lines first that lie in it', () => {
    const { table, numbersOf } = tables((amount) => amount >= 250)
    const part = ownRange(rule, 1, table, numbersOf)
    if (part === undefined) throw new Error('no part')
    const rows = carriedFirst({ policy: rule, direction: 'weaker', rows: [], only: true }, part, table)
    const numbers = numbersOf('amount') as Float64Array
    expect(rows).toHaveLength(20)
    expect(rows.every((row) => (numbers[row] as number) < 250)).toBe(true)
  })

  it('is told from a condition of another key', () => {
    expect(isOfOwnRange(rule, 'amount=100..250')).toBe(true)
    expect(isOfOwnRange(rule, 'amount>=250')).toBe(true)
    expect(isOfOwnRange(rule, 'amount_due=5')).toBe(false)
    expect(isOfOwnRange({ ...rule, antecedent: { amount: 'high' } }, 'amount=low')).toBe(false)
  })
})

describe('a limit that moved', () => {
  it('is told by the numbers between the old one and the new one, with sessions to look at', async () => {
    const example = fileURLToPath(new URL('../../examples/support-agent/', import.meta.url))
    const lines = readFileSync(join(example, 'logs/unchanged.jsonl'), 'utf8').split('\n')
    const now = lines.filter((line) => {
      const { action, context } = line === '' ? {} : JSON.parse(line)
      return action !== 'ask_approval' || context.amount >= 250
    })
    const folder = folderWith({
      'now.jsonl': now.join('\n'),
      'policies.json': readFileSync(join(example, 'policies.json')),
      'policies.profile.json.gz': readFileSync(join(example, 'policies.profile.json.gz'))
    })
    const { result } = await check(requestIn(folder, { logs: 'now.jsonl' }))
    const [finding, ...others] = result.findings
    expect(others).toEqual([])
    expect(finding?.policy).toMatchObject({ activation: 'issue_refund', antecedent: { amount: '>=100' } })
    expect(finding?.explanation.computed?.carried_by).toMatchObject({
      condition: 'amount=100..250',
      share: expect.closeTo(37 / 38, 9),
      kept: 0,
      outside: expect.closeTo(26 / 27, 9)
    })
    expect(finding?.sessions).not.toEqual([])
  })
})
