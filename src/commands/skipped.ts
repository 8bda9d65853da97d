import type { LogReading } from '../events/reading.ts'

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
  for (const { path, format } of files) if (format === 'unknown') note(`${path}: its format is not known`)
}
