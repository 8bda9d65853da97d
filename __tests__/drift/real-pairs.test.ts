import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { flipped, halves, readRealLog, SHARED, tablesOf } from '../../benchmarks/real-logs.ts'
import { compare } from '../../src/drift/compare.ts'
import type { Comparison } from '../../src/drift/drift.ts'
import { withCaseFingerprints, withMatchedCases } from '../../src/policies/case-names.ts'
import { OPTIONS, sideOf } from './logs.ts'

const present = existsSync(`${SHARED}/data`)
const everyKind = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

function compareLogs(before: ReturnType<typeof readRealLog>, after: typeof before): Comparison {
  const tables = tablesOf(before, after).map(withCaseFingerprints)
  const [b, c] = withMatchedCases(tables[0] as never, tables[1] as never)
  const options = { ...OPTIONS, maxAntecedent: 3 }
  return compare(sideOf(b, everyKind, options), sideOf(c, everyKind, options), options)
}

const log = (name: string) => readRealLog(`${name.replace('/', '/behavior.')}.jsonl`)
const comparePair = (before: string, after: string) => compareLogs(log(before), log(after))

const same = [
  ['tau-bench/airline-gpt4o.trials01', 'tau-bench/airline-gpt4o.trials23'],
  ['tau-bench/airline-gpt4o.trials23', 'tau-bench/airline-gpt4o.trials01'],
  ['llm-bench/sweep2.run1', 'llm-bench/sweep2.run2'],
  ['llm-bench/sweep2.run1', 'llm-bench/sweep2.run3'],
  ['llm-bench/sweep2.run2', 'llm-bench/sweep2.run3'],
  ['claude-code/templar.jul18-20', 'claude-code/templar.jul21-22'],
  ['claude-code/templar.jul21-22', 'claude-code/templar.jul18-20']
]

const drifted = [
  ['tau-bench/airline-gpt4o.pass-only', 'tau-bench/airline-gpt4o.fail-only'],
  ['tau-bench/airline-gpt4o.fail-only', 'tau-bench/airline-gpt4o.pass-only'],
  ['llm-bench/sweep2.gpt-5.2', 'llm-bench/sweep2.gemini-flash-latest'],
  ['llm-bench/sweep2.glm-5', 'llm-bench/sweep2.gemini-flash-latest']
]

const about = present ? describe : describe.skip
about(present ? 'real logs' : 'real logs (skipped: ../shared is absent)', () => {
  it.each(same)('%s against %s: the same agent, nothing to report', (before, after) => {
    expect(comparePair(before as string, after as string).changes).toEqual([])
  })

  it.each(drifted)('%s against %s: drift', (before, after) => {
    const { changes } = comparePair(before as string, after as string)
    expect(changes.length).toBeGreaterThan(0)
    for (const { test } of changes) expect(test.adjusted_p_value as number).toBeLessThanOrEqual(0.01)
  })

  it('names the action that became rare, and not how many different ones there are', () => {
    const [first] = comparePair(
      'tau-bench/airline-gpt4o.pass-only',
      'tau-bench/airline-gpt4o.fail-only'
    ).changes
    expect(first?.subject?.name).toBe('transfer_to_human_agents')
  })

  it('pairs the runs of one case, and says which cases it could not pair', () => {
    const { assumptions } = comparePair(
      'tau-bench/airline-gpt4o.pass-only',
      'tau-bench/airline-gpt4o.fail-only'
    )
    expect(assumptions.join()).toContain('24 of 50 cases ran on one side only')
  })

  it('sees five flipped outcomes in a hundred on most halves of one log', () => {
    const whole = log('tau-bench/airline-gpt4o.all')
    const found = Array.from({ length: 12 }, (_, seed) => {
      const [first, second] = halves(whole, seed)
      return compareLogs(first, flipped(second, 0.05, seed)).changes.length > 0
    })
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(9)
  })
})
