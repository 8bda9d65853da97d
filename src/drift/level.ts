import { logHypergeometric } from '../statistics/hypergeometric.ts'
import { normalLogSurvival } from '../statistics/normal.ts'
import type { Cell, Family } from './cell.ts'
import type { Design } from './design.ts'
import { lentCounts, situationCount } from './folded.ts'
import type { Statistic } from './statistic.ts'
import { designFor } from './trials.ts'

/** A statistic's part of the level. */
export interface Share {
  /** log of it, whichever way the statistic goes. */
  readonly logShare: number
  /** The same where it goes the way in which a promise is broken, and at least so far. */
  readonly onBreak?: { readonly way: 1 | -1; readonly from: number; readonly logShare: number } | undefined
}

/** Parts of the family that share the level among themselves. */
type Part = Family | 'promise'

/**
 * How the level is dealt out among the parts that are present. By kind of question and never by count, so that a kind
 * with many questions (conjunctions) cannot drown one with few (the single conditions that most policies are about).
 * That a promise is broken which was kept nearly always has a part of its own beside that of its kind: it is what people
 * read and approved, and a step that is skipped now and then moves nothing else.
 */
const LEVEL_SHARE: Readonly<Record<Part, number>> = {
  single: 0.4,
  rare: 0.05,
  conjunction: 0.08,
  share: 0.11,
  presence: 0.06,
  outcome: 0.09,
  argument: 0.04,
  kind: 0.05,
  never: 0.04,
  required: 0.15,
  novelty: 0.03,
  ending: 0.08,
  vital: 0.08,
  promise: 0.18
}

/** More of the cases of both sides together than this are broken of no promise that one of them kept. */
const MOSTLY_KEPT = 0.2
/** So many of its cases may be broken on the side that kept it. */
const SELDOM_BROKEN = 0.02
/** With fewer cases a side a habit is now and then kept every time, and it is of such that rules are mined. */
const FEWEST_CASES = 35

interface Measured {
  readonly cell: Cell
  readonly statistic: Pick<Statistic, 'deviation'>
}

/**
 * The parts of the level of what is tested, then of so many statistics of novelty. `casesOf` gives the cases, on both
 * sides together, in which a rule that people know can be kept or broken; undefined for whatever else is tested.
 */
export function sharesOfLevel(
  tested: readonly Measured[],
  novelties: number,
  casesOf: (cell: Cell) => number | undefined,
  design: Design,
  alpha: number
): readonly Share[] {
  const families: Family[] = [
    ...tested.map(({ cell }) => cell.family),
    ...Array<Family>(novelties).fill('novelty')
  ]
  const counts = new Map<Part, number>()
  for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1)
  const level = alpha * LEVEL_SHARE.promise
  const promises = tested.flatMap((one) => promiseOf(one, casesOf(one.cell) ?? 0, design))
  const { breakable, each } = dealt(promises, level)
  if (breakable.size > 0) counts.set('promise', 1)
  let total = 0
  for (const part of counts.keys()) total += LEVEL_SHARE[part]
  const shareOf = (part: Part) => LEVEL_SHARE[part] / total / (counts.get(part) as number)
  return families.map((family, i): Share => {
    const own = shareOf(family)
    const promise = breakable.get(tested[i]?.cell)
    if (promise === undefined) return { logShare: Math.log(own) }
    const { way, from } = promise
    // It is spent to one side only, where the other half of a share that counts both ways would lie idle.
    const more = 2 * shareOf('promise') * (each / level)
    return { logShare: Math.log(own), onBreak: { way, from, logShare: Math.log(own + more) } }
  })
}

/**
 * A promise that may be broken, as far as both sides together tell, which say nothing of how they differ: whether the
 * baseline kept it nearly always is asked of the logs as of every relabelling of them, by how far the statistic goes.
 */
interface Promised {
  readonly cell: Cell
  readonly way: 1 | -1
  /** How far the statistic must go for a side to have kept it nearly always. */
  readonly from: number
  /** log of the chance that all breaks lie on the current side. */
  readonly rarest: number
}

function promiseOf({ cell, statistic }: Measured, cases: number, design: Design): readonly Promised[] {
  // Most of what is tested is nothing that people know.
  if (cases === 0) return []
  const own = designFor(cell, design)
  const now = shareOfCurrent(own)
  const casesBefore = (1 - now) * cases
  if (casesBefore < FEWEST_CASES) return []
  const broken = brokenIn(cell, own, MOSTLY_KEPT * cases)
  if (broken === undefined || broken.breaks === 0) return []
  const { lines, breaks } = broken
  // Of the breaks, so many would lie before if nothing had changed; each deviation takes its part of them away.
  const before = (1 - now) * breaks
  const taken = now * (1 - now) * situationCount(cell) * statistic.deviation
  const allowed = SELDOM_BROKEN * casesBefore
  return [
    {
      cell,
      way: cell.sign < 0 ? 1 : -1,
      from: Math.max(0, (before - allowed) / taken),
      rarest: logOnOneSide(lines, own)
    }
  ]
}

/** Part of what may be dealt out that is the current side's. */
function shareOfCurrent({ groups, flips, lines }: Design): number {
  const flipped = flips.reduce((sum, one) => sum + one, 0)
  return groups.reduce((sum, { chosen }) => sum + chosen, flipped / 2) / lines
}

/**
 * The promises that share their part of the level, and what each has of it. Those with so few breaks that not even all
 * of them on one side could be significant have none (Tarone 1990); of those that can only be broken from afar (they
 * were hardly ever kept nearly always), what they cannot spend is left to the others.
 */
function dealt(
  promises: readonly Promised[],
  level: number
): { readonly breakable: ReadonlyMap<Cell | undefined, Promised>; readonly each: number } {
  const byChance = [...promises].sort((a, b) => a.rarest - b.rarest)
  for (let most = byChance.length; most > 0; most--) {
    const some = byChance.slice(0, most)
    const each = eachOf(some, level)
    if ((some[most - 1]?.rarest ?? 0) <= Math.log(each))
      return { breakable: new Map(some.map((promise) => [promise.cell, promise])), each }
  }
  return { breakable: new Map(), each: 0 }
}

function eachOf(promises: readonly Promised[], level: number): number {
  const most = promises.map(({ from }) => Math.exp(normalLogSurvival(from))).sort((a, b) => a - b)
  let left = level
  for (const [i, own] of most.entries()) {
    const each = left / (most.length - i)
    if (own >= each) return each
    left -= own
  }
  return level
}

/** The breaks of a promise, and the lines of a design that they are in; undefined where there are more than so many. */
function brokenIn(cell: Cell, { lineOf }: Design, most: number) {
  const { values, sessions } = lentCounts(cell)
  const broken = cell.sign < 0 ? 1 : 0
  const lines = new Set<number>()
  let breaks = 0
  for (let i = values.indexOf(broken); i >= 0; i = values.indexOf(broken, i + 1)) {
    const line = lineOf[sessions[i] as number] as number
    if (line < 0) continue
    if (++breaks > most) return undefined
    lines.add(line)
  }
  return { lines, breaks }
}

/** log of the chance that the labels put all of these lines on the current side. */
function logOnOneSide(lines: ReadonlySet<number>, { groups, flips }: Design): number {
  let log = 0
  for (const line of lines) if (flips[line] === 1) log -= Math.LN2
  for (const { lines: members, chosen } of groups) {
    const within = members.reduce((count, line) => count + Number(lines.has(line)), 0)
    log += logHypergeometric(within, chosen, within, members.length)
  }
  return log
}
