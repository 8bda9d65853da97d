import type { Cell } from './cell.ts'
import { type Design, type Draft, FEW_CASES, withinCases } from './design.ts'
import { unitHashes } from './digest.ts'
import { lentCounts } from './folded.ts'
import type { Pool } from './pool.ts'
import { sideOf, type Unit } from './units.ts'

/** In which cases, tried on both sides, a cell has something to tell apart. */
interface CasesWith {
  readonly lines: ReadonlySet<number>
  /** Differences of one size between so many cases would say as much as these. */
  readonly effective: number
}

/** z of so many differences is too small for any test among many. */
const FEW_EFFECTIVE = 12

const isFew = ({ lines, effective }: CasesWith): boolean =>
  lines.size > 0 && (lines.size < FEW_CASES || effective < FEW_EFFECTIVE)

const known = new WeakMap<object, { readonly lineOf: Int32Array; readonly cases: CasesWith }>()

/**
 * Cases in which the situations of a cell occur at all or, where these are all events of some sessions, in which its action
 * does. What side they are of plays no part.
 */
export function casesWith(cell: Cell, design: Design): CasesWith {
  const isShare = cell.whole !== undefined
  const { sessions, values } = lentCounts(cell)
  const place = isShare ? cell : sessions
  const made = known.get(place)
  if (made?.lineOf === design.lineOf) return made.cases
  const cases = casesOf(sessions, isShare ? values : undefined, design)
  known.set(place, { lineOf: design.lineOf, cases })
  return cases
}

/** Of all situations, or of those with a value. */
function casesOf(
  sessions: ArrayLike<number>,
  values: ArrayLike<number> | undefined,
  { lineOf, flips, weight }: Design
): CasesWith {
  const most = new Map<number, number>()
  for (let i = 0; i < sessions.length; i++) {
    if (values?.[i] === 0) continue
    const session = sessions[i] as number
    const line = lineOf[session] as number
    if (line >= 0 && flips[line] === 1)
      most.set(line, (most.get(line) ?? 0) + Math.abs(weight[session] as number))
  }
  let sum = 0
  let squares = 0
  for (const size of most.values()) {
    sum += size
    squares += size * size
  }
  return { lines: new Set(most.keys()), effective: squares === 0 ? 0 : sum ** 2 / squares }
}

/**
 * The design on which a cell is tested. Of n differences within cases z is √n at most, and less where some of them are
 * larger than others: a rule that is met in few cases, or in some of them most, could fall from always to never unseen,
 * and so could an action that is done in few. There the trials change places within their cases. Which cells these are
 * depends on where that is, and never on how the labels are dealt out.
 */
export function designFor(cell: Cell, design: Design): Design {
  const { trials } = design
  if (trials === undefined) return design
  const cases = casesWith(cell, design)
  return isFew(cases) && [...cases.lines].every((line) => trials.of.has(line)) ? trials.design : design
}

/**
 * A design with lines of its own for the trials of those cases in which a cell with few cases occurs. They are dealt
 * out independently of the signs of the cases: two families that each keep their part of the level by themselves then
 * exceed it together by less than the product of these parts.
 */
export function withTrials(design: Design, pool: Pool, cells: readonly Cell[]): Design {
  if (design.scheme !== 'paired') return design
  const few = cells.map((cell) => casesWith(cell, design)).filter(isFew)
  const of = new Set(few.flatMap(({ lines }) => [...lines]))
  const shared = sharedOf(design, pool, of)
  // One trial against one is exchanged just as the signs are.
  if (!shared.some(([a, b]) => a.sessions.length + b.sessions.length > 2)) return design
  const draft: Draft = {
    pool,
    lineOf: design.lineOf.slice(),
    weight: new Float64Array(design.weight.length).fill(1),
    groups: [...design.groups],
    flips: [...design.flips],
    observed: [...design.observed],
    logRelabellings: 0
  }
  withinCases(draft, shared, unitHashes(pool))
  const caseOf = new Int32Array(draft.observed.length).fill(-1)
  for (let session = 0; session < draft.lineOf.length; session++) {
    const [own, before] = [draft.lineOf[session] as number, design.lineOf[session] as number]
    if (own !== before) caseOf[own] = before
  }
  const whole: Design = {
    ...design,
    lines: draft.observed.length,
    groups: draft.groups,
    flips: Uint8Array.from(draft.flips),
    observed: Uint8Array.from(draft.observed),
    assumptions: [
      'few cases: the trials of one case are taken as independent of each other',
      ...design.assumptions
    ]
  }
  const { weight } = draft
  // A case whose trials have no lines by themselves holds nothing of what they are dealt out for.
  const lineOf = draft.lineOf.map((line) => (draft.flips[line] === 1 ? -1 : line))
  return {
    ...whole,
    trials: { design: { ...whole, scheme: 'within-cases', lineOf, weight, unweighted: true }, of, caseOf }
  }
}

/** Both sides of the given cases, in the order of their lines. */
function sharedOf(design: Design, pool: Pool, of: ReadonlySet<number>): (readonly [Unit, Unit])[] {
  const sides = new Map([...of].sort((a, b) => a - b).map((line) => [line, [[], []] as [number[], number[]]]))
  design.lineOf.forEach((line, session) => {
    sides.get(line)?.[sideOf(pool, session)].push(session)
  })
  return [...sides.values()].map(([before, after]) => [
    { sessions: before, side: 0, hash: 0 },
    { sessions: after, side: 1, hash: 0 }
  ])
}

/** Scores of single trials summed over their cases: what can be held beside the differences of other cells. */
export function byCase(
  scores: Float64Array,
  { observed }: Design,
  caseOf: Int32Array
): { readonly unitScores: Float64Array; readonly unitZ: number } {
  const unitScores = new Float64Array(scores.length)
  scores.forEach((score, line) => {
    const own = caseOf[line] as number
    if (own < 0) unitScores[line] = score
    else if (observed[line] === 1) unitScores[own] = (unitScores[own] as number) + score
  })
  let [sum, variance] = [0, 0]
  for (const line of new Set(caseOf.filter((own) => own >= 0))) {
    const difference = unitScores[line] as number
    sum += difference
    variance += difference * difference
  }
  return { unitScores, unitZ: variance > 0 ? sum / Math.sqrt(variance) : 0 }
}
