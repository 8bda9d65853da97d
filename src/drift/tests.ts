import { collectGarbage } from '../events/garbage.ts'
import { forgetRows, rowsOfAction } from '../events/postings.ts'
import type { Item } from '../events/table.ts'
import { actionIndex } from '../policies/kinds/counting.ts'
import type { Policy } from '../policies/policy.ts'
import type { Cell } from './cell.ts'
import type { KeyColumn } from './contexts.ts'
import { type WantedRule, withConverses } from './converses.ts'
import { type Design, designOf } from './design.ts'
import { seedOf } from './digest.ts'
import type { ComparisonOptions } from './drift.ts'
import { type FamilyOfTests, familyOf } from './family.ts'
import { forgetLent, isBig, situationCount } from './folded.ts'
import { type Share, sharesOfLevel } from './level.ts'
import { actionTraits, groupsOf, type Novelty, noveltyOf, roleTraits } from './novelty.ts'
import type { Pool } from './pool.ts'
import { presenceCells, withPresence } from './presence.ts'
import { drawLabels, judge, type Ladder, type Verdicts } from './relabel.ts'
import { ruleKey } from './rule-key.ts'
import { type Statistic, statisticsOf } from './statistic.ts'
import { forgetDivisions } from './strata.ts'
import { withTrials } from './trials.ts'
import { begunSessions } from './units.ts'
import { type VitalCell, vitalCells } from './vitals.ts'

export interface TestedCell extends Share {
  readonly cell: Cell
  readonly statistic: Statistic
  readonly adjusted: number
  /** |z| that would be significant here: where a promise is broken, if it is one. */
  readonly criticalZ: number
  /** |z| ÷ what would be significant the way it goes: from 1 on it is. */
  readonly strength: number
  /** Of an action's share: the same by the sessions that do it at all; what is `adjusted` is that of the surer one. */
  readonly presence?: TestedCell | undefined
}

export interface TestedNovelty extends Share {
  readonly novelty: Novelty
  readonly adjusted: number
  /** By trait: the action. */
  readonly actionOf: (trait: number) => number
  /** By event: its trait. */
  readonly traitOf: (row: number) => number
  /** By trait: what was the case in the session; undefined where that is no part of the trait, or nothing was said. */
  readonly situationOf: (trait: number) => Item | undefined
  /** The same of a pool from which events were left out; undefined where there is nothing to compare. */
  readonly within: (pool: Pool) => Novelty | undefined
}

export interface Tests {
  readonly design: Design
  readonly family: FamilyOfTests
  readonly cells: readonly TestedCell[]
  /** In how many sessions actions are done: nothing is told of them but by the share of their action. */
  readonly presences: readonly TestedCell[]
  readonly vitals: readonly VitalCell[]
  readonly novelties: readonly TestedNovelty[]
  readonly size: number
  /** What the strongest of them were held against. */
  readonly ladder: Ladder
}

const byRule = new WeakMap<readonly TestedCell[], ReadonlyMap<string, TestedCell>>()

/** What was tested about a rule, by the rule's canonical text. */
export function testedByRule({ cells }: Pick<Tests, 'cells'>): ReadonlyMap<string, TestedCell> {
  const known = byRule.get(cells)
  if (known !== undefined) return known
  const made = new Map<string, TestedCell>()
  for (const entry of cells) if (entry.cell.rule !== undefined) made.set(ruleKey(entry.cell.rule), entry)
  byRule.set(cells, made)
  return made
}

/** Everything tested in one run: one family, one level, one set of relabellings. */
export function runTests(pool: Pool, policies: readonly Policy[], options: ComparisonOptions): Tests {
  const plain = designOf(pool)
  const known = withConverses(policies, pool)
  const family = familyOf(pool, plain, known, options)
  const shares = family.cells.flatMap(({ family: own, subject }) =>
    own === 'share' && subject !== undefined ? [subject.name] : []
  )
  const presence = presenceCells(pool, shares, family.strataFor, options.minSessions)
  // Of all that a check does, choosing the tests leaves the most.
  if (isBig(pool.table)) {
    forgetRows(pool.table)
    collectGarbage()
  }
  const vitals = vitalCells(pool, family.strataFor)
  const cells = [...family.cells, ...vitals.map(({ cell }) => cell), ...presence]
  forgetDivisions()
  const design = withTrials(plain, pool, cells)
  const statistics = statisticsOf(cells, design)
  const tested = cells.flatMap((cell, i) => {
    const statistic = statistics[i]
    return statistic === undefined ? [] : [{ cell, statistic }]
  })
  const labels = drawLabels(design, { alpha: options.alpha, seed: seedOf(pool) })
  const novelties = noveltiesOf(pool, design, family, labels.pilot)
  const parts = sharesOfLevel(tested, novelties.length, casesOfPromises(known, pool), design, options.alpha)
  forgetLent()
  const shareAt = (i: number) => parts[i] as Share
  const verdicts = judge(
    tested.map(({ statistic }, i) => ({ statistic, ...shareAt(i) })),
    novelties.map(({ novelty }, i) => ({ ...novelty.special, ...shareAt(tested.length + i) })),
    labels,
    options.alpha
  )
  const all = tested.map((entry, i): TestedCell => {
    const share = shareAt(i)
    const { z } = entry.statistic
    const critical = (way: number) => criticalZ(verdicts, share, way, options.alpha)
    return {
      ...entry,
      ...share,
      adjusted: verdicts.adjusted[i] as number,
      criticalZ: critical(share.onBreak?.way ?? z),
      strength: Math.abs(z) / critical(z)
    }
  })
  const presences = all.filter(({ cell }) => cell.family === 'presence')
  const bySessions = new Map(presences.map((entry) => [entry.cell.subject?.name, entry]))
  return {
    design,
    family,
    vitals,
    presences,
    cells: all
      .slice(0, all.length - presences.length)
      .map((entry) =>
        entry.cell.family === 'share'
          ? withPresence(entry, bySessions.get(entry.cell.subject?.name), pool, design)
          : entry
      ),
    novelties: novelties.map((entry, i) => ({
      ...entry,
      ...shareAt(tested.length + i),
      adjusted: verdicts.adjusted[tested.length + i] as number
    })),
    size: tested.length + novelties.length,
    ladder: verdicts.ladder
  }
}

/**
 * By cell of a rule that is read, on whichever side: its cases. What people require has a part of the level anyway. What
 * calls are always made with is relied on as much as what is read: where it never varied there was no rule of it to find.
 */
function casesOfPromises(rules: readonly WantedRule[], { table }: Pool): (cell: Cell) => number | undefined {
  const known = new Set(rules.map(ruleKey))
  const callsOf = (action: string) => rowsOfAction(table, actionIndex(table, action)).length
  return (cell) => {
    const { rule, family, sign } = cell
    if (rule === undefined || family === 'required') return undefined
    if (!known.has(ruleKey(rule)) && family !== 'argument') return undefined
    // What could go wrong is every call of an action that should not be there, and not every event of the place.
    if (rule.kind === 'prohibition') return callsOf(rule.never)
    return rule.kind === 'precondition' && sign < 0 ? callsOf(rule.action) : situationCount(cell)
  }
}

/** |z| that is significant where a statistic goes this way. */
function criticalZ(verdicts: Verdicts, { logShare, onBreak }: Share, way: number, alpha: number): number {
  const plain = criticalAt(verdicts, logShare, alpha)
  if (onBreak === undefined || onBreak.way * way <= 0) return plain
  return Math.min(plain, Math.max(onBreak.from, criticalAt(verdicts, onBreak.logShare, alpha)))
}

function criticalAt({ critical, relabellings }: Verdicts, logShare: number, alpha: number): number {
  if (Number.isFinite(critical) && relabellings * alpha >= 5)
    return Math.sqrt(Math.max(0, critical - 2 * logShare))
  // Too few relabellings were needed to know the quantile: that of independent normal statistics is close above it.
  return Math.sqrt(Math.max(0, -2 * (Math.log(alpha) + logShare)))
}

function noveltiesOf(
  pool: Pool,
  design: Design,
  family: FamilyOfTests,
  pilot: readonly Uint8Array[]
): Omit<TestedNovelty, 'adjusted' | keyof Share>[] {
  if (pool.unit === 'event') return []
  const [shifted] = family.shifted
  const groups = shifted && { ...groupsOf(pool.table, shifted.codes, shifted.size), own: false }
  const plain = (of: Pool) => noveltyOf(actionTraits(of, groups), of, design, pilot)
  const role = mostTellingRole(pool, family)
  const codes = role && groupsOf(pool.table, role.codes, role.size)
  const inRole = (of: Pool) => codes && noveltyOf(roleTraits(of, codes), of, design, pilot)
  const { items, action, session } = pool.table
  const entryOf = ({ within, ...told }: Omit<TestedNovelty, 'novelty' | 'adjusted' | keyof Share>) => {
    const novelty = within(pool)
    return novelty === undefined ? [] : [{ novelty, within, ...told }]
  }
  const count = codes?.count ?? 1
  const firstItem = items.findIndex(({ key }) => key === role?.key)
  return [
    ...entryOf({
      within: plain,
      actionOf: (trait) => trait,
      traitOf: (row) => action[row] as number,
      situationOf: () => undefined
    }),
    ...entryOf({
      within: inRole,
      actionOf: (trait) => Math.floor(trait / count),
      traitOf: (row) =>
        (action[row] as number) * count + ((codes?.of[session[row] as number] as number | undefined) ?? 0),
      situationOf: (trait) => (trait % count === 0 ? undefined : items[firstItem + (trait % count) - 1])
    })
  ]
}

/** The role of a session: the key, given with it, of whose values most is known. */
function mostTellingRole({ table }: Pool, { columns }: FamilyOfTests): KeyColumn | undefined {
  const { rows } = begunSessions(table)
  const isRole = ({ codes, size, ofCall, ofSide, ofSession }: KeyColumn) => {
    if (ofCall || ofSide || !ofSession || size < 3) return false
    const used = new Set<number>()
    for (const row of rows) used.add(codes[row] as number)
    return used.size > 1 && used.size * 10 <= table.sessions
  }
  return columns.filter(isRole).sort((a, b) => a.size - b.size)[0]
}
