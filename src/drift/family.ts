import { isArgument } from '../abstraction/given.ts'
import { derivedKeys, isDerived } from '../abstraction/vocabulary.ts'
import { release } from '../events/columns.ts'
import { forgetRows, rowsOfAction } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import { actionIndex } from '../policies/kinds/counting.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Policy, Rule } from '../policies/policy.ts'
import { allRowsWhere, everyRow } from '../policies/rows.ts'
import type { Subject } from '../result.ts'
import { mostFrequent } from '../statistics/most-frequent.ts'
import { argumentCandidates, argumentKeys, flagCandidates } from './arguments.ts'
import { associationCandidates, type Context, outcomeCandidates } from './candidates.ts'
import { type Cell, contextSize, type Family, gathered, shareOf } from './cell.ts'
import { choiceCandidates } from './choices.ts'
import { type Asked, collectionOf, FEWEST, nameOfCell } from './collection.ts'
import { gridOf, type KeyColumn, type KeyGrid, keyColumns } from './contexts.ts'
import type { WantedRule } from './converses.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { forgetLent, isBig, sessionsInTurn } from './folded.ts'
import { onceCandidates } from './once.ts'
import type { Pool } from './pool.ts'
import { byAction, forgetDivisions, type Strata, shiftedKeys, strataOf, undivided } from './strata.ts'
import { begunSessions } from './units.ts'
import { isDoneOnce, sessionCandidates, sessionsWithin } from './whole-sessions.ts'

/** Everything that the two logs are compared on, chosen by what both hold together and never by how they differ. */
export interface FamilyOfTests {
  readonly cells: readonly Cell[]
  readonly columns: readonly KeyColumn[]
  /** Those of which the sides met another mix, by name. */
  readonly shifted: readonly KeyColumn[]
  readonly strataFor: StrataFor
}

/** Strata of rows with a value each: kept or not, or where `levels` is given a number in so many steps. */
export type StrataFor = (rows: Uint32Array, values: Uint8Array, levels?: number) => Strata

type Divide = (
  rows: Uint32Array,
  target: Uint32Array | Uint8Array,
  targets: number,
  keys: KeyGrid,
  without?: readonly string[],
  isNumber?: boolean
) => Strata

/** Sides that did the same cases meet the same mix; to fix later situations as well would hide what led to them. */
const inOne: Divide = (rows) => undivided(rows.length)

/** A pool prepared to be asked. */
export interface Questions extends Omit<FamilyOfTests, 'cells'> {
  /** All that is compared beside these policies, or of it the cells that are `asked` for alone. */
  readonly cellsOf: (policies: readonly WantedRule[], asked?: Asked) => readonly Cell[]
}

/** Everything that is compared. */
export function familyOf(
  pool: Pool,
  design: Design,
  policies: readonly WantedRule[],
  options: ComparisonOptions
): FamilyOfTests {
  const { cellsOf, ...prepared } = questionsOf(pool, design, options)
  return { ...prepared, cells: cellsOf(policies) }
}

export function questionsOf(pool: Pool, design: Design, options: ComparisonOptions): Questions {
  const { table } = pool
  const columns = keyColumns(pool)
  const free = withShifted(
    gridOf(
      columns.filter((column) => !column.ofCall && !column.ofSide),
      table.rows
    ),
    pool
  )
  const ofCall = new Set(columns.flatMap((column) => (column.ofCall ? [column.key] : [])))
  const divide = design.matched ? inOne : strataOf
  const strataFor: StrataFor = (rows, values, levels) =>
    divide(rows, values, levels ?? 2, free, [], levels !== undefined)
  const strataOfPast: StrataFor = (rows, values) => divide(rows, values, 2, free, derivedKeys)
  const strataOfRule = (rule: Rule): StrataFor => (isAboutPast(rule) ? strataOfPast : strataFor)
  const inContext = contextCells(pool, divide, free)

  const cellsOf = (policies: readonly WantedRule[], asked?: Asked): readonly Cell[] => {
    const { cells, keep, add, addUnlessRequired } = collectionOf(table, policies, options, asked)
    const isOf = (...kinds: readonly string[]) =>
      asked === undefined || kinds.some((kind) => asked.kinds.has(kind))
    const isLeftOut = (key: string) => ofCall.has(key) || asked?.keys.has(key) === false
    if (options.kinds.includes('association')) {
      for (const { family, context, action } of isOf('association')
        ? [
            ...associationCandidates(table, Math.min(2, options.maxAntecedent), FEWEST, isLeftOut),
            ...(pool.unit === 'event' ? [] : sessionCandidates(table, options.minSessions, isLeftOut))
          ]
        : []) {
        const consequent = table.actions[action] as string
        const rule = { kind: 'association', antecedent: context.antecedent, consequent } as const
        add(rule, () => {
          const { whole, ...cell } = inContext(context, action)
          return { ...cell, family, rule, ...(family === 'rare' && isDoneOnce(cell) ? { whole } : {}) }
        })
      }
      for (const cell of shareCells(pool, inContext, asked)) keep(cell)
    }
    giveBack(table)
    if (options.kinds.includes('outcome') && isOf('outcome')) {
      for (const { rule, situations } of outcomeCandidates(table, FEWEST))
        add(rule, () => situationCell(rule, table, situations(), strataOfRule(rule)))
    }
    giveBack(table)
    if (options.kinds.includes('precondition') && isOf('precondition', 'context')) {
      for (const { rule, situations } of argumentCandidates(table, FEWEST))
        add(rule, () => situationCell(rule, table, situations(), strataFor))
      for (const { rule, situations } of [
        ...flagCandidates(table),
        ...choiceCandidates(table, pool.baselineRows)
      ])
        addUnlessRequired(rule, () => plainCell('argument', rule, table, situations(), strataFor))
      for (const cell of keyCells(table, strataFor, asked)) keep(cell)
    }
    giveBack(table)
    if (options.kinds.includes('sequence') && isOf('sequence')) {
      for (const { rule, situations } of onceCandidates(table, FEWEST)) {
        const found = situations()
        addUnlessRequired(rule, () => plainCell('never', rule, table, found, strataOfPast))
        if (isBig(table)) release(found.rows)
      }
    }
    for (const policy of policies) {
      if (policy.status === 'forbidden') continue
      if (policy.status !== 'required' && !options.kinds.includes(policy.kind)) continue
      add(policy, () => ({
        ...situationCell(policy, table, kindOf(policy).situations(policy, table), strataOfRule(policy)),
        occurrences: policy.kind === 'prohibition' ? occurrencesOf(policy.never, pool) : undefined
      }))
    }
    return cells
  }
  const shifted = free.columns.filter((column) => column.shifted)
  return { columns, shifted, strataFor, cellsOf }
}

/** Of a big log, what one kind of questions has left and the next one does not ask for. */
function giveBack(table: Table): void {
  if (!isBig(table)) return
  forgetRows(table)
  forgetDivisions()
  forgetLent()
}

/** Marks the keys of which the sides met another mix; what follows from the order of events is the agent's own doing. */
function withShifted(grid: KeyGrid, { table, baselineSessions }: Pool): KeyGrid {
  const given = grid.columns.filter(({ key }) => !isDerived(key))
  const { sessions, rows } = begunSessions(table)
  const side = sessions.map((session) => (session < baselineSessions ? 0 : 1))
  const shifted = new Set(shiftedKeys(rows, side, gridOf(given, table.rows)))
  if (shifted.size === 0) return grid
  const columns = grid.columns.map((column) =>
    shifted.has(column) ? { ...column, shifted: true, codes: asBegun(column, table) } : column
  )
  return gridOf(columns, table.rows)
}

/** What a session began with goes on where its later events do not say it again. */
const asBegun = ({ codes }: KeyColumn, { session, sessionStart }: Table): Uint8Array =>
  codes.map((code, row) =>
    code === 0 ? (codes[sessionStart[session[row] as number] as number] as number) : code
  )

/**
 * What came before an event shows in the keys that follow from the order of events: to compare like with like by them
 * would be to compare sessions that broke the promise with each other.
 */
const isAboutPast = (rule: Rule): boolean =>
  rule.kind === 'sequence' && ['precedence', 'chain_precedence', 'first'].includes(rule.template)

type InContext = (context: Context, action: number) => Cell

/** Cells "in this context, this action": all that they share in one context is made once. */
function contextCells({ table, baselineSessions, unit }: Pool, divide: Divide, free: KeyGrid): InContext {
  const made = new Map<Context, Pick<Cell, 'strata' | 'whole'>>()
  let last: { readonly context: Context; readonly rows: Uint32Array } | undefined
  return (context, action) => {
    const { keys } = context
    if (last?.context !== context) last = { context, rows: context.rows() }
    const { rows } = last
    let shared = made.get(context)
    if (shared === undefined) {
      const within = unit === 'event' ? undefined : sessionsWithin(rows, table, baselineSessions)
      const chosen = gathered(table.action, rows)
      shared = {
        strata: divide(rows, chosen, table.actions.length, free, keys),
        whole: within && { sessions: within, firstNow: baselineSessions }
      }
      if (isBig(table)) release(chosen)
      made.set(context, shared)
    }
    return {
      family: 'single',
      ...shared,
      sessions: sessionsInTurn(table, rows),
      rows,
      values: whereAction(table, rows, action),
      sign: 1,
      conditions: keys.length
    }
  }
}

/** Less often than this an action is none to test. */
const FEWEST_OF_AN_ACTION = 5

/** Actions whose shares are compared, the most frequent: each takes a look at all events. */
const MOST_SHARES = 1000

/** How often an action is chosen at all, whatever the context. */
function* shareCells({ table }: Pool, inContext: InContext, asked: Asked | undefined): Generator<Cell> {
  const anywhere: Context = { antecedent: {}, keys: [], rows: () => everyRow(table) }
  const events = table.actions.map((_, action) => rowsOfAction(table, action).length)
  const isCompared = mostFrequent(events, MOST_SHARES)
  for (const [action, name] of table.actions.entries()) {
    if (isCompared[action] === 0 || (events[action] as number) < FEWEST_OF_AN_ACTION) continue
    const subject = shareOf(name)
    if (asked?.names.has(nameOfCell({ subject })) === false) continue
    yield { ...inContext(anywhere, action), family: 'share', subject }
  }
}

/** How often calls give an argument that they may take; calls of each action among themselves. */
function* keyCells(table: Table, strataFor: StrataFor, asked: Asked | undefined): Generator<Cell> {
  for (const { key, actions, situations } of argumentKeys(table)) {
    const subject: Subject = {
      type: 'context',
      name: key,
      description: `how often calls give \`${key}\``,
      ...(actions.length === 1 ? { action: actions[0] as string } : {})
    }
    if (asked?.names.has(nameOfCell({ subject })) === false) continue
    const { rows, kept } = situations()
    yield {
      family: 'argument',
      subject,
      sessions: sessionsInTurn(table, rows),
      rows,
      values: kept,
      strata: byAction(table, rows, strataOfCalls(rows, kept, strataFor)),
      sign: 1,
      conditions: 0
    }
    if (isBig(table)) release(rows)
  }
}

function familyFor(rule: Policy | Rule): Family {
  if ('status' in rule && rule.status === 'required') return 'required'
  if (rule.kind === 'outcome') return 'outcome'
  if (isAboutArguments(rule)) return 'argument'
  // Few, and each about what is not to happen even rarely: among all other rules they could only be seen as often as these.
  if (rule.kind === 'prohibition') return 'never'
  if (rule.kind !== 'association') return 'kind'
  return Object.keys(rule.antecedent).length > 1 ? 'conjunction' : 'single'
}

/** A rule as a cell: its situations, or those in which a change of behaviour rather than of the mix would show. */
function situationCell(rule: Rule, table: Table, { rows, kept }: Situations, strataFor: StrataFor): Cell {
  if (rule.kind === 'precondition' && !isAboutArguments(rule)) return opportunityCell(rule, table, strataFor)
  return plainCell(familyFor(rule), rule, table, { rows, kept }, strataFor)
}

const plainCell = (
  family: Family,
  rule: Rule,
  table: Table,
  { rows, kept }: Situations,
  strataFor: StrataFor
): Cell => ({
  family,
  rule,
  sessions: sessionsInTurn(table, rows),
  rows,
  values: kept,
  strata: family === 'argument' ? strataOfCalls(rows, kept, strataFor) : strataFor(rows, kept),
  sign: 1,
  conditions: contextSize(rule)
})

/** What the situation decides of a call is no choice, and follows the mix of situations: among these nothing is left. */
const strataOfCalls = (rows: Uint32Array, kept: Uint8Array, strataFor: StrataFor): Strata =>
  strataFor(rows, kept, 2)

/** What a call is made with is chosen with it: there are no other events in which it could have been so. */
const isAboutArguments = (rule: Rule): boolean =>
  rule.kind === 'precondition' && Object.keys(rule.requires).every(isArgument)

/**
 * "A only when X" is broken by A where X does not hold. How often A is among the events without X does not depend on
 * how frequent X is in the logs; the share of X among the events of A would.
 */
function opportunityCell(
  rule: Extract<Rule, { kind: 'precondition' }>,
  table: Table,
  strataFor: StrataFor
): Cell {
  const rows = complement(allRowsWhere(table, rule.requires), table.rows)
  const values = whereAction(table, rows, actionIndex(table, rule.action))
  return {
    family: familyFor(rule),
    rule,
    sessions: sessionsInTurn(table, rows),
    rows,
    values,
    strata: strataFor(rows, values),
    sign: -1,
    conditions: Object.keys(rule.requires).length
  }
}

function occurrencesOf(action: string, { table, baselineRows }: Pool): readonly [number, number] {
  const rows = rowsOfAction(table, actionIndex(table, action))
  const before = rows.filter((row) => row < baselineRows).length
  return [before, rows.length - before]
}

function complement(rows: Uint32Array, size: number): Uint32Array {
  const others = new Uint32Array(size - rows.length)
  let at = 0
  let next = 0
  for (let row = 0; row < size; row++) {
    if (rows[next] === row) next++
    else others[at++] = row
  }
  return others
}

function whereAction(table: Table, rows: Uint32Array, action: number): Uint8Array {
  const values = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) values[i] = table.action[rows[i] as number] === action ? 1 : 0
  return values
}
