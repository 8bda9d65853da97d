import { compareText, type Item } from '../events/table.ts'
import { canonicalJson } from '../policies/identity.ts'
import { type Antecedent, conditionsOf, type Rule } from '../policies/policy.ts'
import { type Cell, contextSize, gathered } from './cell.ts'
import type { KeyColumn } from './contexts.ts'
import type { ComparisonOptions } from './drift.ts'
import type { Found } from './found.ts'
import type { Group } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import type { Pool } from './pool.ts'
import { ruleKey } from './rule-key.ts'
import type { SidesOfRule } from './sides.ts'
import { undivided } from './strata.ts'
import { matters, plainDeviation } from './verdict.ts'
import { DENIAL, ERROR } from './vitals.ts'

/**
 * Changes that the plain numbers hide: what fell where one thing was the case and rose elsewhere stands still in all.
 * Such a change is told by a rule about the situation that carries it, in that situation's own plain numbers. Situations
 * are those that the statistic was summed over, the one with the largest part of it first, so that nothing new is
 * tested: that there is a change, and how sure that is, was known before.
 */

/** One situation: the conditions of it, the action where endings are divided by actions, its part of the statistic. */
interface Situation {
  readonly conditions: Antecedent
  readonly action: number | undefined
  readonly part: number
}

/** More conditions than these on top of what the rule says are no plain sentence. */
const MOST_CONDITIONS = 2
/** Situations of each number of conditions that are counted. */
const MOST_COUNTED = 12

/** The first change of a group that some situation shows; none where none does. */
export function toldInSituation(
  { leader, variants }: Group<Found>,
  told: ReadonlySet<string>,
  ledger: Ledger,
  options: ComparisonOptions
): Group<Found>[] {
  for (const found of [leader, ...variants]) {
    if (ledger.baseline.get(ruleKey(found.cell.rule))?.status === 'ignored') continue
    const situated = inSituation(found, told, ledger, options)
    if (situated !== undefined) return [{ leader: situated, variants: [found] }]
  }
  return []
}

function inSituation(
  found: Found,
  told: ReadonlySet<string>,
  ledger: Ledger,
  { minEffect, maxAntecedent }: ComparisonOptions
): Found | undefined {
  const { cell, direction } = found
  const { pool } = ledger
  for (const situations of situationsOf(found, pool)) {
    for (const situation of situations.slice(0, MOST_COUNTED)) {
      for (const rule of rulesIn(situation, cell, pool)) {
        const key = ruleKey(rule)
        const status = ledger.baseline.get(key)?.status
        if (contextSize(rule) > maxAntecedent || told.has(key)) continue
        if (status === 'ignored' || status === 'forbidden') continue
        const sides = ledger.sides(rule)
        if (!shows(sides, direction, minEffect)) continue
        const known = ledger.baseline.has(key) ? 0 : ledger.current.has(key) ? 1 : 2
        return {
          ...found,
          cell: cellOf(rule, sides, cell, pool),
          sides,
          shown: true,
          situated: true,
          familiarity: known,
          tracked: known < 2
        }
      }
    }
  }
  return undefined
}

/** Deviations by which the numbers of a situation must differ to be told: less would as soon be chance. */
const TELLING = 1.96

/** Whether a reader sees the change in these numbers: as large as matters, and more than they would waver. */
function shows(sides: SidesOfRule, direction: Found['direction'], minEffect: number): boolean {
  const { confidence: before } = sides.baseline
  const { confidence: after } = sides.current
  if (before === null || after === null) return false
  const delta = direction === 'weaker' ? before - after : after - before
  return delta >= TELLING * plainDeviation(sides) && matters(before, after - before, minEffect)
}

const isEnding = ({ subject }: Cell): boolean => subject?.name === 'errors' || subject?.name === 'denials'

/** What would be said of the cell there; nothing where no rule can say it. */
function rulesIn({ conditions, action }: Situation, cell: Cell, { table }: Pool): Rule[] {
  const { rule, subject } = cell
  if (rule !== undefined)
    return rule.kind === 'precondition'
      ? []
      : [{ ...rule, antecedent: { ...rule.antecedent, ...conditions } } as Rule]
  if (subject?.type === 'action-share')
    return [{ kind: 'association', antecedent: conditions, consequent: subject.name }]
  if (action === undefined) return []
  const words = subject?.name === 'errors' ? ERROR : DENIAL
  return table.outcomes
    .filter((outcome) => words.test(outcome))
    .map((outcome) => ({
      kind: 'outcome',
      action: table.actions[action] as string,
      antecedent: conditions,
      outcome
    }))
}

/** By the number of conditions, fewest first: the situations that move the way the change goes, most of it first. */
function situationsOf({ cell, statistic }: Found, pool: Pool): Situation[][] {
  const { strata, rows, values } = cell
  if (rows === undefined || !(values instanceof Uint8Array)) return []
  const own = cell.rule === undefined ? [] : Object.keys(conditionsOf(cell.rule))
  const columns = (strata.keys ?? []).filter(({ key }) => !own.includes(key))
  const ending = isEnding(cell)
  const parts = partsOf(cell, rows, values, Math.sign(statistic.delta), pool)
  const sizes = Array.from({ length: MOST_CONDITIONS + Number(!ending) }, (_, size) => size)
  return sizes
    .filter((size) => size > 0 || ending)
    .map((size) =>
      choicesOf(columns, size)
        .flatMap((keys) => situationsBy(keys, ending, rows, parts, pool))
        .filter(({ part }) => part > 0)
        .sort((a, b) => b.part - a.part || compareText(nameOf(a), nameOf(b)))
    )
}

const nameOf = ({ conditions, action }: Situation): string => canonicalJson([action ?? '', conditions])

function choicesOf<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return all.flatMap((first, i) => choicesOf(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]))
}

/** By situation of the cell: what it adds to the statistic, positive the way the change goes. */
function partsOf(
  { strata: { of, count }, byCertainty }: Cell,
  rows: Uint32Array,
  values: Uint8Array,
  way: number,
  { baselineRows }: Pool
): Float64Array {
  const total = new Float64Array(count)
  const sum = new Float64Array(count)
  for (let i = 0; i < rows.length; i++) {
    const h = of[i] as number
    total[h] = (total[h] as number) + 1
    sum[h] = (sum[h] as number) + (values[i] as number)
  }
  const mean = sum.map((kept, h) => kept / Math.max(1, total[h] as number))
  const worth = mean.map((p) => (byCertainty === true && p > 0 && p < 1 ? 1 / (p * (1 - p)) : 1))
  return Float64Array.from(rows, (row, i) => {
    const h = of[i] as number
    const score = (worth[h] as number) * ((values[i] as number) - (mean[h] as number))
    return way * (row < baselineRows ? -score : score)
  })
}

function situationsBy(
  keys: readonly KeyColumn[],
  byAction: boolean,
  rows: Uint32Array,
  parts: Float64Array,
  { table }: Pool
): Situation[] {
  const firstItems = keys.map(({ key }) => table.items.findIndex((item) => item.key === key))
  const sums = new Map<number, { readonly row: number; part: number }>()
  rows.forEach((row, i) => {
    let code = byAction ? (table.action[row] as number) : 0
    for (const { codes, size } of keys) {
      // Where the key is absent there is nothing that a rule could say of it.
      if (codes[row] === 0) return
      code = code * size + (codes[row] as number)
    }
    const own = sums.get(code) ?? { row, part: 0 }
    own.part += parts[i] as number
    sums.set(code, own)
  })
  return [...sums.values()].map(({ row, part }) => ({
    part,
    action: byAction ? (table.action[row] as number) : undefined,
    conditions: Object.fromEntries(
      keys.map(({ key, codes }, k) => {
        const item = (firstItems[k] as number) + (codes[row] as number) - 1
        return [key, (table.items[item] as Item).value]
      })
    )
  }))
}

/** The rule there as a cell of its own. */
function cellOf(rule: Rule, { situations: { rows, kept } }: SidesOfRule, whole: Cell, { table }: Pool): Cell {
  return {
    family: whole.family,
    rule,
    sessions: gathered(table.session, rows),
    rows,
    values: kept,
    strata: undivided(rows.length),
    sign: 1,
    conditions: contextSize(rule)
  }
}
