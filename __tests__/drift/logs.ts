import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import { compare } from '../../src/drift/compare.ts'
import type { Change, ComparisonOptions } from '../../src/drift/drift.ts'
import { Encoder } from '../../src/events/encode.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import { minePolicies } from '../../src/policies/mine.ts'
import type { KindName, Policy, PolicySet } from '../../src/policies/policy.ts'

/** Events to a table, as a reader would hand them over. */
export function tableOf(events: readonly RawEvent[], room?: number): Table {
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('log.jsonl')
  events.forEach((event, line) => {
    encoder.add(event, file, line + 1)
  })
  return encoder.finish(room)
}

export const ALL_KINDS = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

export const OPTIONS: ComparisonOptions = {
  alpha: 0.01,
  minEffect: 0.05,
  minConfidence: 0.6,
  minSupport: 0.05,
  minLift: 1,
  minSessions: 5,
  maxAntecedent: 2,
  kinds: ALL_KINDS
}

export const setOf = (policies: readonly Policy[], rows = 0): PolicySet => ({
  name: 'test',
  policies,
  accepted: [],
  sourceLogs: rows
})

/** A side as `check` makes it: the table and what is mined from it. */
export function sideOf(table: Table, kinds: readonly KindName[] = ['association'], options = OPTIONS) {
  const policies = minePolicies(table, { ...options, all: false, kinds })
  return { table, set: setOf(policies, table.rows) }
}

/** What is found of two logs of which all was mined, where policies of these kinds are compared. */
export const changesIn = (
  before: readonly RawEvent[],
  now: readonly RawEvent[],
  compared: readonly string[] = ALL_KINDS
): readonly Change[] =>
  compare(sideOf(tableOf(before), ALL_KINDS), sideOf(tableOf(now), ALL_KINDS), {
    ...OPTIONS,
    kinds: compared
  }).changes

/** The same as a run finds them: both logs by a vocabulary that is fitted on the first. */
export function changesAsRead(before: readonly RawEvent[], now: readonly RawEvent[]): readonly Change[] {
  const raw = tableOf(before)
  const vocabulary = fitVocabulary(raw)
  const side = (table: Table) => sideOf(apply(table, vocabulary), ALL_KINDS)
  return compare(side(raw), side(tableOf(now)), OPTIONS).changes
}
