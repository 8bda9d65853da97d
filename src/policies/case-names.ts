import { createHash } from 'node:crypto'
import { compareText, NONE, type Table } from '../events/table.ts'

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** By it a profile knows a case, and the two sides of a comparison match theirs, without their names being kept. */
export const caseFingerprint = (name: string): string => sha256(name).slice(0, 12)

const CASE_FINGERPRINT = /^[0-9a-f]{12}$/

/** Names without the leading folders that all of them share; undefined where they share none. */
function tailsOf(names: readonly string[]): string[] | undefined {
  const paths = names.map((name) => name.split('/'))
  const [first] = paths
  if (first === undefined || names.length < 2) return undefined
  let shared = 0
  while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared])) shared++
  return shared === 0 ? undefined : paths.map((path) => path.slice(shared).join('/'))
}

/** The table with other names for its cases, sorted; names that fall together become one case. */
function withCaseNames(table: Table, names: readonly string[]): Table {
  const cases = [...new Set(names)].sort(compareText)
  const at = new Map(cases.map((name, id) => [name, id]))
  const sessionCase = table.sessionCase.map((id) =>
    id === NONE ? NONE : (at.get(names[id] as string) as number)
  )
  return { ...table, cases, sessionCase }
}

/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
export function withCaseFingerprints(table: Table): Table {
  if (table.cases.every((name) => CASE_FINGERPRINT.test(name))) return table
  const names = table.cases.map(caseFingerprint)
  const tails = tailsOf(table.cases)?.map(caseFingerprint)
  const renamed = withCaseNames(table, names)
  if (tails === undefined) return renamed
  // Of cases whose names fall together the first one's.
  const tailOf = new Map(names.map((name, id) => [name, tails[id] as string] as const).reverse())
  return { ...renamed, caseTails: renamed.cases.map((name) => tailOf.get(name) as string) }
}

/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
export function withMatchedCases(baseline: Table, current: Table): readonly [Table, Table] {
  const { caseTails: before } = baseline
  const { caseTails: now } = current
  const common = (a: readonly string[], b: readonly string[]) => {
    const known = new Set(b)
    return a.some((name) => known.has(name))
  }
  return before === undefined ||
    now === undefined ||
    common(baseline.cases, current.cases) ||
    !common(before, now)
    ? [baseline, current]
    : [withCaseNames(baseline, before), withCaseNames(current, now)]
}
