import type { FileReading, LogReading } from '../events/reading.ts'
import { UNKNOWN_FORMAT } from '../events/recognise.ts'
import { shortened } from '../report/shortened.ts'

/** The format in which a table needs no mapping. */
const BASE = 'behavior-log'

/** Says on the terminal what of the logs could not be used: nothing is lost silently. */
export function noteSkips(
  { skips, duplicates, files }: Pick<LogReading, 'skips' | 'duplicates' | 'files'>,
  note: (line: string) => void
): void {
  for (const { reason, count, file, line } of skips) {
    // Where only counts are told, no file is named.
    const first = file === '' ? '' : ` (first at ${file}:${line})`
    note(`skipped ${count} ${count === 1 ? 'record' : 'records'}: ${reason}${first}`)
  }
  if (duplicates > 0)
    note(`left out ${duplicates} ${duplicates === 1 ? 'copy' : 'copies'} of calls that were read already`)
  // A mapping helps where there are records: of a file of another kind its own skip says what to do.
  const mayBeMapped = skips.length === 0 || skips.some(({ reason }) => reason === UNKNOWN_FORMAT)
  for (const file of files) {
    const fault = emptiness(file, duplicates > 0, mayBeMapped)
    if (fault !== undefined) note(`${file.path}: ${fault}`)
  }
}

/** Why nothing came of a file, where no record of it says so. */
function emptiness(
  { format, events, sessions, skipped, columns }: FileReading,
  hasCopies: boolean,
  mayBeMapped: boolean
): string | undefined {
  if (events > 0) return undefined
  if (columns !== undefined && !columns.includes('action') && (format === BASE || format === 'unknown'))
    return `no column is named \`action\`, but ${listed(columns)}: name the one with the action so (docs/formats/behavior-log.md says what else is needed), or say which it is in the section \`mapping\` of the config file (docs/mapping.md)`
  if (sessions > 0) return undefined
  if (format === 'unknown' && skipped > 0 && !mayBeMapped) return undefined
  if (format === 'unknown')
    return skipped > 0
      ? 'its format is not known: the section `mapping` of the config file can say what is what in it (docs/mapping.md)'
      : 'it holds no record'
  if (skipped > 0) return undefined
  // Which file a copy stands in is not kept: it may be this one.
  return hasCopies
    ? `it holds no event in the format ${format} that was not read already`
    : `it holds nothing that is an event in the format ${format}`
}

/** Of columns that are named, and of the name of one. */
const MOST_COLUMNS = 12
const LONGEST_COLUMN = 40

const listed = (columns: readonly string[]): string =>
  [
    ...columns.slice(0, MOST_COLUMNS).map((name) => shortened(name, LONGEST_COLUMN)),
    ...(columns.length > MOST_COLUMNS ? ['…'] : [])
  ].join(', ')
