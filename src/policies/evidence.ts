import type { Table } from '../events/table.ts'
import { kindOf } from './kinds/registry.ts'
import type { Evidence, Rule } from './policy.ts'
import { evidenceOf } from './sums.ts'

/** A rule's counts in a table; the three rates are not rounded. All are 0 where the situation never occurs. */
export interface Count {
  readonly evidence: Evidence
  readonly support: number
  readonly confidence: number
  readonly lift: number
}

/** Counts any rule, mined or written by hand, in any table. */
export function countPolicy(rule: Rule, table: Table): Count {
  const kind = kindOf(rule)
  const situations = kind.situations(rule, table)
  const evidence = evidenceOf(situations, table)
  if (evidence.events === 0) return { evidence, support: 0, confidence: 0, lift: 0 }
  const confidence = evidence.kept / evidence.events
  const support = evidence[kind.supportOf === 'kept' ? 'kept' : 'events'] / table.rows
  const lift =
    kind.lift?.(rule, table, evidence) ?? quotient(confidence, kind.expected(rule, table, situations))
  return { evidence, support, confidence, lift }
}

/** Where nothing was to be expected, nothing is above expectation. */
const quotient = (confidence: number, expected: number): number => (expected > 0 ? confidence / expected : 0)
