import { intersect, rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { onGrid } from '../../statistics/grid.ts'
import { bindingsOf, type Targets, targetsBy } from '../bindings.ts'
import { nextRow, objectsOf, previousRow, retriesOf } from '../order.ts'
import type { RuleOf } from '../policy.ts'
import { allRowsWhere, rowsWhere } from '../rows.ts'
import { sortedConditions, typedConditions } from '../wording.ts'
import { actionIndex, keptWhere } from './counting.ts'
import type { Kind, Situations } from './kind.ts'

type Sequence = RuleOf<'sequence'>

const sameKey = (rule: Sequence, table: Table): number =>
  rule.same === undefined ? -1 : table.objectKeys.indexOf(rule.same)

const targetsOf = (rule: Sequence, table: Table): Targets =>
  targetsBy(
    table,
    actionIndex(table, rule.target ?? ''),
    rule.same === undefined ? undefined : sameKey(rule, table)
  )

/** Events of the activation in its context; where an object must match, those that name one. */
function activations(rule: Sequence, table: Table): Uint32Array {
  const performed = rowsOfAction(table, actionIndex(table, rule.activation))
  const context = rowsWhere(table, rule.antecedent)
  const rows = context === undefined ? performed : intersect(performed, context)
  if (rule.same === undefined) return rows
  const key = sameKey(rule, table)
  return rows.filter((row) => objectsOf(table, row, key).length > 0)
}

const withoutRetries = (table: Table, rows: Uint32Array): Uint32Array => {
  const retry = retriesOf(table)
  return rows.filter((row) => retry[row] === 0)
}

/** The first (1) or last (-1) of the rows in each session. */
const onePerSession = (table: Table, rows: Uint32Array, side: 1 | -1): Uint32Array =>
  rows.filter((row, i) => {
    const other = rows[i - side]
    return other === undefined || table.session[row] !== table.session[other]
  })

/** One situation a session: the first of the given rows in it, kept where the session's count passes the test. */
function bySession(
  table: Table,
  rows: Uint32Array,
  counted: Uint32Array,
  test: (count: number) => boolean
): Situations {
  const counts = new Map<number, number>()
  for (const row of counted) {
    const session = table.session[row] as number
    counts.set(session, (counts.get(session) ?? 0) + 1)
  }
  const heads = rows.filter(
    (row, i) => i === 0 || table.session[row] !== table.session[rows[i - 1] as number]
  )
  return keptWhere(heads, (row) => test(counts.get(table.session[row] as number) ?? 0))
}

function isTarget(rule: Sequence, table: Table, row: number, neighbour: number): boolean {
  if (neighbour < 0 || table.actions[table.action[neighbour] as number] !== rule.target) return false
  if (rule.same === undefined) return true
  const key = sameKey(rule, table)
  const own = objectsOf(table, row, key)
  return objectsOf(table, neighbour, key).some((object) => own.includes(object))
}

function situations(rule: Sequence, table: Table): Situations {
  const rows = activations(rule, table)
  const key = sameKey(rule, table)
  const some = (row: number, test: (binding: number) => boolean) =>
    rule.same === undefined ? test(table.session[row] as number) : bindingsOf(table, row, key).some(test)
  switch (rule.template) {
    case 'precedence': {
      const { first } = targetsOf(rule, table)
      return keptWhere(rows, (row) => some(row, (binding) => (first(binding) ?? row) < row))
    }
    case 'response': {
      const { last } = targetsOf(rule, table)
      return keptWhere(rows, (row) => some(row, (binding) => (last(binding) ?? row) > row))
    }
    case 'not_succession': {
      const { last } = targetsOf(rule, table)
      return keptWhere(rows, (row) => !some(row, (binding) => (last(binding) ?? row) > row))
    }
    case 'chain_precedence':
      return keptWhere(rows, (row) => isTarget(rule, table, row, previousRow(table, row)))
    case 'chain_response':
      return keptWhere(rows, (row) => isTarget(rule, table, row, nextRow(table, row)))
    case 'first':
      return keptWhere(
        onePerSession(table, withoutRetries(table, rows), 1),
        (row) => previousRow(table, row) < 0
      )
    case 'last':
      return keptWhere(
        onePerSession(table, withoutRetries(table, rows), -1),
        (row) => nextRow(table, row) < 0
      )
    case 'at_most':
      return bySession(table, rows, withoutRetries(table, rows), (count) => count <= (rule.most ?? 1))
    case 'exactly_once':
      return bySession(
        table,
        allRowsWhere(table, rule.antecedent),
        withoutRetries(table, rows),
        (count) => count === 1
      )
  }
}

/**
 * Target events, other than the activation itself, that could stand before or after it. An activation that names
 * several objects meets the targets of each; one that names two of them is counted for both.
 */
function partners(rule: Sequence, table: Table, targets: Targets, row: number): number {
  const itself = rule.target === rule.activation ? 1 : 0
  if (rule.same === undefined) return targets.count(table.session[row] as number) - itself
  let sum = 0
  for (const binding of bindingsOf(table, row, sameKey(rule, table))) sum += targets.count(binding) - itself
  return sum
}

const lengthOf = (table: Table, session: number): number =>
  (table.sessionStart[session + 1] as number) - (table.sessionStart[session] as number)

/** Chance that one activation is fulfilled when the events of its session are shuffled: exact for each template. */
function shuffled(rule: Sequence, table: Table, targets: Targets, row: number): number {
  const session = table.session[row] as number
  const others = partners(rule, table, targets, row)
  switch (rule.template) {
    case 'precedence':
    case 'response':
      return others / (others + 1)
    case 'not_succession':
      return 1 / (others + 1)
    case 'chain_precedence':
    case 'chain_response':
      return others / lengthOf(table, session)
    default:
      return 0
  }
}

/** The same for the ends of a session, summed over the sessions with the action: its share of their events. */
function shuffledEnds(rule: Sequence, table: Table): number {
  let sum = 0
  for (const row of withoutRetries(table, activations(rule, table)))
    sum += onGrid(1 / lengthOf(table, table.session[row] as number))
  return sum
}

/** Mean over the activations of what shuffling within sessions would give; counts per session it leaves as they are. */
function expected(rule: Sequence, table: Table, { rows, kept }: Situations): number {
  if (rows.length === 0) return 0
  if (rule.template === 'at_most' || rule.template === 'exactly_once')
    return kept.reduce((sum, one) => sum + one, 0) / rows.length
  if (rule.template === 'first' || rule.template === 'last') return shuffledEnds(rule, table) / rows.length
  const targets = targetsOf(rule, table)
  let sum = 0
  for (let i = 0; i < rows.length; i++) sum += onGrid(shuffled(rule, table, targets, rows[i] as number))
  return sum / rows.length
}

function sentence(rule: Sequence): string {
  const a = `\`${rule.activation}\``
  const b = `\`${rule.target ?? ''}\`${rule.same === undefined ? '' : ` of the same ${rule.same}`}`
  switch (rule.template) {
    case 'precedence':
      return `${a} only after ${b}`
    case 'response':
      return `after ${a} comes ${b}`
    case 'chain_precedence':
      return `${a} only directly after ${b}`
    case 'chain_response':
      return `directly after ${a} comes ${b}`
    case 'not_succession':
      return `after ${a}, never ${b}`
    case 'exactly_once':
      return `${a} exactly once in a session`
    case 'at_most':
      return `${a} at most ${(rule.most ?? 1) === 1 ? 'once' : `${rule.most} times`} in a session`
    case 'first':
      return `${a} comes first in its session`
    case 'last':
      return `${a} comes last in its session`
  }
}

/**
 * Order within a session, by Declare template, counted on activations (Cecconi et al. 2018): a session without the
 * activation is no evidence. `first`, `last` and `at_most` count each session with one; `exactly_once` each session (in which the context occurs), for a session without the event breaks it.
 */
const sequence: Kind<'sequence'> = {
  kind: 'sequence',
  prefix: 'seq',
  section: 'sequences',
  supportOf: 'events',
  situations,
  expected,
  describe: (rule) =>
    sortedConditions(rule.antecedent).length === 0
      ? sentence(rule)
      : `when ${typedConditions(rule.antecedent)}, ${sentence(rule)}`
}

export default sequence
