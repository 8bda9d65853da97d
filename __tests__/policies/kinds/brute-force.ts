import type { Scalar } from '../../../src/events/event.ts'
import type { Antecedent, Rule } from '../../../src/policies/policy.ts'
import type { SmallEvent } from '../../support/table.ts'

/** An event with its session; what the counting below sees, straight from the definition of each kind. */
type Row = SmallEvent & { readonly action: string; readonly session: string }

interface Situation {
  readonly session: string
  readonly kept: boolean
}

const has = (row: Row, key: string, value: Scalar): boolean => {
  const own = Object.hasOwn(row.context ?? {}, key) ? row.context?.[key] : undefined
  return Array.isArray(own) ? own.includes(value) : own !== undefined && own === value
}
const holds = (row: Row, conditions: Antecedent): boolean =>
  Object.entries(conditions).every(([key, value]) => has(row, key, value))

/** Retry: the same call repeated after the last call of that action had failed. */
const isRetry = (rows: readonly Row[], i: number): boolean => {
  const before = rows.slice(0, i).findLast((row) => row.action === rows[i]?.action)
  return rows[i]?.repeated === true && before !== undefined && /err|fail|denied/.test(before.outcome ?? '')
}

function neighbours(rows: readonly Row[], i: number) {
  let next = i + 1
  while (next < rows.length && isRetry(rows, next) && rows[next]?.action === rows[i]?.action) next++
  let first = i
  while (first > 0 && isRetry(rows, first) && rows[first - 1]?.action === rows[first]?.action) first--
  return { previous: rows[first - 1], next: rows[next] }
}

function inSession(rule: Rule & { kind: 'sequence' }, rows: readonly Row[]): Situation[] {
  const { template, activation, target, same, antecedent } = rule
  const session = rows[0]?.session as string
  const shares = (a: Row, b: Row) =>
    same === undefined || (a.objects?.[same] !== undefined && a.objects[same] === b.objects?.[same])
  const active = rows
    .map((row, i) => ({ row, i }))
    .filter(({ row }) => row.action === activation && holds(row, antecedent))
    .filter(({ row }) => same === undefined || row.objects?.[same] !== undefined)
  const calls = active.filter(({ i }) => !isRetry(rows, i))
  const each = (of: typeof active, test: (row: Row, i: number) => boolean): Situation[] =>
    of.map(({ row, i }) => ({ session, kept: test(row, i) }))
  const isTarget = (row: Row, other: Row | undefined) =>
    other !== undefined && other.action === target && shares(row, other)
  switch (template) {
    case 'precedence':
      return each(active, (row, i) => rows.slice(0, i).some((other) => isTarget(row, other)))
    case 'response':
      return each(active, (row, i) => rows.slice(i + 1).some((other) => isTarget(row, other)))
    case 'not_succession':
      return each(active, (row, i) => !rows.slice(i + 1).some((other) => isTarget(row, other)))
    case 'chain_precedence':
      return each(active, (row, i) => isTarget(row, neighbours(rows, i).previous))
    case 'chain_response':
      return each(active, (row, i) => isTarget(row, neighbours(rows, i).next))
    case 'first':
      return each(calls.slice(0, 1), (_, i) => neighbours(rows, i).previous === undefined)
    case 'last':
      return each(calls.slice(-1), (_, i) => neighbours(rows, i).next === undefined)
    case 'at_most':
      return active.length === 0 ? [] : [{ session, kept: calls.length <= (rule.most ?? 1) }]
    case 'exactly_once':
      return rows.some((row) => holds(row, antecedent)) ? [{ session, kept: calls.length === 1 }] : []
  }
}

/** Every situation of the rule, by looking at every event. */
export function situationsOf(rule: Rule, events: readonly SmallEvent[]): Situation[] {
  const rows = events.flatMap((event, i): Row[] =>
    event.action === undefined
      ? []
      : [{ ...event, action: event.action, session: event.session ?? `alone ${i}` }]
  )
  const each = (of: readonly Row[], test: (row: Row) => boolean): Situation[] =>
    of.map((row) => ({ session: row.session, kept: test(row) }))
  switch (rule.kind) {
    case 'association':
      return each(
        rows.filter((row) => holds(row, rule.antecedent)),
        (row) => row.action === rule.consequent
      )
    case 'precondition':
      return each(
        rows.filter((row) => row.action === rule.action),
        (row) => holds(row, rule.requires)
      )
    case 'prohibition':
      return each(
        rows.filter((row) => holds(row, rule.antecedent)),
        (row) => row.action !== rule.never
      )
    case 'outcome':
      return each(
        rows.filter(
          (row) => row.action === rule.action && holds(row, rule.antecedent) && row.outcome !== undefined
        ),
        (row) => row.outcome === rule.outcome
      )
    case 'sequence': {
      const sessions = new Map<string, Row[]>()
      for (const row of rows) sessions.set(row.session, [...(sessions.get(row.session) ?? []), row])
      return [...sessions.values()].flatMap((own) => inSession(rule, own))
    }
  }
}

/** The six integers of some situations. */
export function sums(situations: readonly Situation[]) {
  const sessions = new Map<string, { n: number; y: number }>()
  for (const { session, kept } of situations) {
    const { n, y } = sessions.get(session) ?? { n: 0, y: 0 }
    sessions.set(session, { n: n + 1, y: y + (kept ? 1 : 0) })
  }
  const total = (of: (one: { n: number; y: number }) => number) =>
    [...sessions.values()].reduce((sum, one) => sum + of(one), 0)
  return {
    events: total(({ n }) => n),
    kept: total(({ y }) => y),
    sessions: sessions.size,
    s_nn: total(({ n }) => n * n),
    s_ny: total(({ n, y }) => n * y),
    s_yy: total(({ y }) => y * y)
  }
}
