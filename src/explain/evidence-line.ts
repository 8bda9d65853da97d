import type { Table } from '../events/table.ts'
import type { EvidenceLine } from '../result.ts'

/** Where a row of the table stands in the log; undefined for a table that came from a profile or a tally. */
export function lineOf(row: number, table: Table): EvidenceLine | undefined {
  const { origin } = table
  if (origin === undefined) return undefined
  return {
    file: origin.files[origin.file[row] as number] ?? '',
    line: origin.line[row] as number,
    session: origin.sessionNames[table.session[row] as number] ?? ''
  }
}
