import { describe, expect, it } from '@jest/globals'
import { noteSkips } from '../../src/commands/skipped.ts'
import type { SkipGroup } from '../../src/events/skips.ts'

const notesOf = (
  format: string,
  skipped: number,
  duplicates = 0,
  skips: readonly SkipGroup[] = []
): string => {
  const notes: string[] = []
  const files = [{ path: 'a.jsonl', format, events: 0, sessions: 0, skipped }]
  noteSkips({ files, skips, duplicates }, (line) => notes.push(line))
  return notes.join('\n')
}

describe('a file from which nothing came', () => {
  it('names the way to read a format that is not known', () => {
    expect(notesOf('unknown', 2)).toMatch(
      /^a\.jsonl: its format is not known: .*`mapping`.*docs\/mapping\.md/
    )
  })

  it('names it where the records are of no known format, not where the file is of another kind', () => {
    const skip = (reason: string) => [{ reason, count: 2, file: 'a.jsonl', line: 1 }]
    expect(notesOf('unknown', 2, 0, skip('the format of the file is not recognised'))).toContain('`mapping`')
    const parquet = 'a file of the kind Parquet is not read: export it as JSON Lines or CSV'
    expect(notesOf('unknown', 2, 0, skip(parquet))).toBe(`skipped 2 records: ${parquet} (first at a.jsonl:1)`)
  })

  it('does not where there was nothing to read', () => {
    expect(notesOf('unknown', 0)).toBe('a.jsonl: it holds no record')
    expect(notesOf('base', 0)).toContain('nothing that is an event')
  })

  it('is not said to hold no event where it may hold copies of what another file holds', () => {
    expect(notesOf('base', 0, 3).split('\n')).toEqual([
      'left out 3 copies of calls that were read already',
      'a.jsonl: it holds no event in the format base that was not read already'
    ])
  })
})
