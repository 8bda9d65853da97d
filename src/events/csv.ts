import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import type { Blocks } from './bytes.ts'
import { markRow, type Row } from './csv-row.ts'
import type { ValueSink } from './values.ts'

const DELIMITERS = [',', '\t', ';'] as const
const LONGEST_RECORD = 64 << 20
const NAME = /^[\p{L}_@$][\p{L}\p{N}_.:@$\-/ ]{0,63}$/u

/** The delimiter of a CSV text with a header, told by its name or first line; undefined where it is none. */
export function csvDelimiter(head: Buffer, path: string): string | undefined {
  const name = path.toLowerCase().replace(/\.(gz|zst)$/, '')
  if (/\.(json|jsonl|ndjson|jsonlines|traj)$/.test(name)) return undefined
  const text = isUtf8(head) ? head.toString('utf8') : head.toString('latin1')
  if (/^\s*[[{]/m.test(text)) return undefined
  const header = text.split(/[\r\n]/, 1)[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length)
  const columns = Math.max(...counts)
  const delimiter = DELIMITERS[counts.indexOf(columns)] as string
  if (/\.(csv|tsv)$/.test(name)) return delimiter
  const names = header.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const isHeader = columns >= 3 && names.every((each) => NAME.test(each)) && new Set(names).size === columns
  return isHeader && text.length > header.length ? delimiter : undefined
}

/** The rows of a CSV text (RFC 4180) as objects of strings, by the names in its first row. */
export async function readCsv(blocks: Blocks, delimiter: string, sink: ValueSink): Promise<void> {
  const { parse } = await import('csv-parse')
  const parser = parse({
    delimiter,
    columns: (header: readonly string[]) => {
      const names = header.map((name, index) => name.trim() || `column_${index + 1}`)
      sink.columns?.(names)
      return names
    },
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD
  })
  parser.on('skip', (error: { lines?: number } | undefined) =>
    sink.skip('the row is not valid CSV', error?.lines ?? 1)
  )
  async function* copies() {
    for await (const block of blocks) yield Buffer.from(block)
  }
  const source = Readable.from(copies())
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let line = 1
  for await (const { record, raw, info } of parser as AsyncIterable<CsvRow>) {
    // `lines` counts up to the end of the row; the row may itself hold line breaks.
    const breaks = raw.trimEnd().split(/\r\n|\n|\r/).length - 1
    line = Math.max(line, info.lines - breaks)
    sink.value(markRow(record), line, raw.length)
  }
}

interface CsvRow {
  readonly record: Row
  readonly raw: string
  readonly info: { readonly lines: number }
}
