import type { Table } from '../events/table.ts'
import { isArgument } from './given.ts'
import { keyRuns } from './translate.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Context keys of logs under the baseline's names, sorted, that neither its vocabulary nor the events behind it have. What
 * calls are given as arguments is compared, and left out here.
 */
export function newKeys(vocabulary: Vocabulary, raw: Table, baseline: Table): readonly string[] {
  if (vocabulary.known.length === 0) return []
  const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const known = new Set([...vocabulary.known, ...keyRuns(baseline.items).map(({ key }) => key)])
  const isNew = (key: string) => !isArgument(key) && !known.has(key) && !known.has(names.get(key) ?? key)
  return keyRuns(raw.items).flatMap(({ key }) => (isNew(key) ? [key] : []))
}
