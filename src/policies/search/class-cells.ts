import { intersect, rowsOfItem } from '../../events/postings.ts'
import { everyRow } from '../rows.ts'
import { type CellVisitor, visitCells } from './cells.ts'
import type { Cell, ClassProblem } from './class-problem.ts'
import { type Columns, columnsOf } from './columns.ts'
import { derivedLeaves } from './levels.ts'
import { type Mark, markOf } from './marks.ts'

/** Of so many rows at most one has a class that tells, for these rows to be looked at before the others. */
const RARE = 4

/** Combinations of conditions of which all rows are counted one by one. */
const MOST_COUNTED = 1_000

/** Calls back with every cell of the problem in which a class that tells has enough rows, in an order that equal tables share. */
export function eachCell(
  problem: ClassProblem,
  whole: Cell,
  columns: () => Columns,
  visit: CellVisitor
): void {
  const { table, universe: rows, classOf, classes, minRows, maxConditions, tells, counted } = problem
  const minKept = problem.fewestKept
  if (tellRarely(problem, whole, visit)) return
  const request = { rows, classOf, classes, minRows, minKept, maxConditions, tells, counted, columns }
  visitCells(table, request, visit)
}

/**
 * Where the classes that tell are rare, their rows alone say which cells can matter; how many other rows these have is
 * known, or counted for each. False, and nothing is told, where the classes are not rare or the cells too many.
 */
function tellRarely(problem: ClassProblem, { n: size, counts: whole }: Cell, visit: CellVisitor): boolean {
  const { table, classOf, classes, minRows, maxConditions, tells, held, fewestKept } = problem
  if (held === undefined || fewestKept < 1) return false
  const isTold = Uint8Array.from(whole, (count, cls) =>
    count >= fewestKept && tells?.(cls) !== false ? 1 : 0
  )
  const rare = whole.reduce((sum, count, cls) => sum + count * (isTold[cls] as number), 0)
  if (rare * RARE > size) return false
  if (rare === 0) return true
  const universe = problem.universe ?? everyRow(table)
  const rows = new Uint32Array(rare)
  for (let i = 0, next = 0; next < rare; i++)
    if (isTold[classOf[universe[i] as number] as number] === 1) rows[next++] = universe[i] as number
  const found: (Cell & { readonly told: Uint32Array })[] = []
  let several = 0
  const columns = () => columnsOf(table, { rows, minRows: fewestKept, leaves: derivedLeaves })
  const request = { rows, classOf, classes, minRows: fewestKept, minKept: fewestKept, maxConditions, columns }
  visitCells(table, request, (items, n, counts, told) => {
    if (items.length > 1) several++
    if (several <= MOST_COUNTED)
      found.push({ items: items.slice(), n, counts: counts.slice(), told: told.slice() })
  })
  if (several > MOST_COUNTED) return false
  for (const { items, counts, told } of found) {
    // Cells of the most conditions generalise nothing: with so many rows that no rule of them passes, they do not matter.
    const most = items.length === maxConditions ? mostPassing(problem, counts, told) : size
    const n = items.length === 1 ? held(items[0] as number) : rowsWith(problem, universe, items, most)
    if (n >= minRows && n <= most) visit(items, n, counts, told)
  }
  return true
}

/** The most rows of a cell with these counts at which a rule of it still passes. */
function mostPassing({ passes }: ClassProblem, counts: Uint32Array, told: Uint32Array): number {
  return told.reduce((most, cls) => {
    const y = counts[cls] as number
    if (y === 0 || !passes(y, Math.max(most, y), cls)) return most
    let [low, high] = [Math.max(most, y), 2 * Math.max(most, y)]
    while (passes(y, high, cls) && high < 2 ** 32) [low, high] = [high, 2 * high]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (passes(y, middle, cls)) low = middle
      else high = middle
    }
    return low
  }, 0)
}

/** Rows of the universe that hold all the items; where these are more than `most`, any number above it. */
function rowsWith(
  { table }: ClassProblem,
  universe: Uint32Array,
  items: readonly number[],
  most: number
): number {
  const [first, second] = items.map((item) => markOf(table, item))
  if (items.length === 2 && first !== undefined && second !== undefined)
    return countBoth(universe, first, second, most)
  return items.reduce((rows, item) => intersect(rows, rowsOfItem(table, item)), universe).length
}

/** So many rows are counted before it is asked whether they are too many: to ask row by row would be guesswork. */
const STRIDE = 512

function countBoth(rows: Uint32Array, a: Mark, b: Mark, most: number): number {
  const { codes: first, at: firstAt, mask: firstMask, code: firstCode } = a
  const { codes: second, at: secondAt, mask: secondMask, code: secondCode } = b
  let n = 0
  for (let from = 0; from < rows.length && n <= most; from += STRIDE) {
    const to = Math.min(rows.length, from + STRIDE)
    for (let i = from; i < to; i++) {
      const row = rows[i] as number
      const other =
        (((first[firstAt + row] as number) & firstMask) ^ firstCode) |
        (((second[secondAt + row] as number) & secondMask) ^ secondCode)
      n += other === 0 ? 1 : 0
    }
  }
  return n
}
