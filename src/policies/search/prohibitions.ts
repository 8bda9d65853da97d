import { isDerived } from '../../abstraction/vocabulary.ts'
import { eventsOfItem, intersect, rowsOfAction } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import type { RuleOf } from '../policy.ts'
import { rowsWhere } from '../rows.ts'
import { reaching } from '../thresholds.ts'
import { antecedentOf } from './associations.ts'
import type { Candidate } from './candidate.ts'
import { visitCells } from './cells.ts'
import { lookedInto, SELDOM } from './looked-into.ts'
import type { MiningOptions } from './options.ts'
import { countsOf, knownCounts } from './owners.ts'
import { MIN_EXPECTED, type ProhibitedCell, ProhibitionSearch, tooMany } from './prohibition-search.ts'
import { said } from './rule-sets.ts'

type Prohibition = RuleOf<'prohibition'>

/** "Never" may be broken in this share of the events at hand. */
const MOST_BROKEN = 0.03

/** From here on how small the chance of never seeing an action could be is not told apart, as a negative log. */
const MOST_ATTAINABLE = 60
const MOST_OF_ALL = 0.999

/** "Never" with more conditions than this is no rule that people keep. */
const MOST_CONDITIONS = 2

interface Found {
  readonly cell: ProhibitedCell
  readonly action: number
  readonly reason?: string | undefined
}

/** "When X, never A", only where A was to be expected; without `all`, what adds nothing carries its reason. */
export function searchProhibitions(table: Table, options: MiningOptions): readonly Candidate<Prohibition>[] {
  const shares = table.actions.map((_, action) => rowsOfAction(table, action).length)
  const largest = shares.reduce((most, share) => Math.max(most, share), 0)
  if (largest === 0) return []
  const isSure = reaching(options.minConfidence)
  const minRows = Math.ceil((MIN_EXPECTED * table.rows) / largest)
  const maxConditions = options.all ? options.maxAntecedent : Math.min(MOST_CONDITIONS, options.maxAntecedent)
  const cells = new Map<string, ProhibitedCell>()
  const attainable: number[][] = []
  const found: Found[] = []
  const request = {
    classOf: table.action,
    classes: table.actions.length,
    counted: knownCounts(table),
    minRows,
    maxConditions,
    // What never follows what is told by the sequence policies.
    wanted: (key: string) => !isDerived(key)
  }
  visitCells(table, request, (items, n, counts) => {
    attainable[items.length] ??= new Array<number>(MOST_ATTAINABLE + 1).fill(0)
    const own = attainable[items.length] as number[]
    const missing = Math.log1p(-Math.min(n / table.rows, MOST_OF_ALL))
    let cell: ProhibitedCell | undefined
    for (let action = 0; action < shares.length; action++) {
      const y = counts[action] as number
      const share = shares[action] as number
      const bin = Math.min(MOST_ATTAINABLE, Math.floor(-share * missing))
      own[bin] = (own[bin] as number) + 1
      if (y > MOST_BROKEN * n) continue
      if ((n * share) / table.rows < MIN_EXPECTED || tooMany({ y, n, Y: share, N: table.rows })) continue
      if (!isSure(n - y, n)) continue
      cell ??= { items: items.slice(), n, counts: counts.slice() }
      found.push({ cell, action })
    }
    // Cells of the most conditions generalise nothing.
    if (items.length < maxConditions)
      cells.set(items.join(), cell ?? { items: items.slice(), n, counts: counts.slice() })
  })
  const search = new ProhibitionSearch(table, options, { cells, shares, attainable })
  const isLookedInto = lookedInto(shares)
  const meets = ({ cell, action }: Found) => search.ratio(cell, action) >= options.minLift
  const judged: readonly Found[] = options.all
    ? found.filter(meets)
    : withoutTwins(
        table,
        withoutFocus(
          table,
          found.map((one) => ({
            ...one,
            reason: isLookedInto[one.action] === 1 ? search.judge(one.cell, one.action) : SELDOM
          }))
        )
      )
  return judged.map(({ cell, action, reason }) => ({
    rule: {
      kind: 'prohibition',
      antecedent: antecedentOf(table, cell.items),
      never: table.actions[action] as string
    },
    reason
  }))
}

/**
 * Where a context never sees a good part of all actions, or an action never stands in many values of one key, it is
 * the context (or the action) that is special: a dozen prohibitions would say so one by one.
 */
function withoutFocus(table: Table, found: readonly Found[]): readonly Found[] {
  const many = Math.max(4, Math.ceil(table.actions.length / 4))
  const counts = new Map<string, number>()
  const names = ({ cell, action }: Found): readonly string[] => {
    const keys = cell.items.map((item) => table.items[item]?.key)
    return [JSON.stringify(['context', ...cell.items]), JSON.stringify(['action', action, ...keys])]
  }
  for (const one of found)
    if (one.reason === undefined) for (const name of names(one)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return found.map((one) =>
    one.reason === undefined && names(one).some((name) => (counts.get(name) ?? 0) >= many)
      ? { ...one, reason: 'one of many: this context, or this action, keeps to itself' }
      : one
  )
}

/** Share of events in common from which two contexts are one. */
const SAME_EVENTS = 0.9

/**
 * Of prohibitions of one action in nearly the same events the one that is broken least is told; of those never broken
 * that on the key which tells more of what is done: a noisy copy of it tells less.
 */
function withoutTwins(table: Table, found: readonly Found[]): readonly Found[] {
  const known = new Map<string, number>()
  const telling = ({ cell }: Found) =>
    cell.items.reduce((sum, item) => {
      const { key } = table.items[item] as Item
      const own = known.get(key) ?? information(table, key)
      known.set(key, own)
      return sum + own
    }, 0)
  // What is never broken comes before what is, by its key; of that what is broken least.
  const rank = (one: Found) => (one.cell.counts[one.action] === 0 ? -1 - telling(one) : brokenIn(one))
  const told: { readonly one: Found; readonly rows: Uint32Array }[] = []
  return [...found]
    .sort(
      (a, b) =>
        a.cell.items.length - b.cell.items.length ||
        rank(a) - rank(b) ||
        b.cell.n - a.cell.n ||
        a.action - b.action ||
        compare(a, b)
    )
    .map((one) => {
      if (one.reason !== undefined) return one
      const rows = rowsWhere(table, antecedentOf(table, one.cell.items)) as Uint32Array
      const twin = told.find(
        ({ one: other, rows: others }) =>
          other.action === one.action && intersect(rows, others).length >= SAME_EVENTS * rows.length
      )
      if (twin !== undefined)
        return { ...one, reason: `folded into ${said(table, twin.one.cell.items)}: the same events` }
      told.push({ one, rows })
      return one
    })
}

/** What the key's values tell of the action, in nats by event and key; in thousandths, so that copies tell the same. */
function information(table: Table, key: string): number {
  let sum = 0
  table.items.forEach((item, i) => {
    if (item.key !== key) return
    const counts = countsOf(table, i)
    const n = eventsOfItem(table, i)
    for (let action = 0; action < counts.length; action++) {
      const y = counts[action] as number
      if (y > 0) sum += y * Math.log((y * table.rows) / (n * rowsOfAction(table, action).length))
    }
  })
  return Math.round((1000 * sum) / table.rows)
}

/** Share of the events in which it was broken, one more taken for granted: of two kept ones the wider is kept better. */
const brokenIn = ({ cell, action }: Found): number => ((cell.counts[action] as number) + 1) / (cell.n + 1)

const compare = (a: Found, b: Found): number => {
  const at = a.cell.items.findIndex((item, i) => item !== b.cell.items[i])
  return at < 0 ? 0 : (a.cell.items[at] as number) - (b.cell.items[at] as number)
}
