import { describe, expect, it } from '@jest/globals'
import { editedTable } from '../../src/events/edited.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { tableOf } from '../drift/logs.ts'

const steps = ['look', 'ask', 'look', 'pay', 'look', 'ask']

/** Two conversations. */
const log = (edit: Readonly<Record<number, string>> = {}): RawEvent[] =>
  ['a', 'b'].flatMap((session, s) =>
    steps.map((action, seq): RawEvent => {
      const at = s * steps.length + seq
      return {
        session,
        seq,
        action: edit[at] ?? action,
        outcome: 'success',
        context: { topic: seq > 2 ? 'late' : 'early' }
      }
    })
  )

const contents = ({ origin: _, ...table }: ReturnType<typeof tableOf>) => table

describe('a table with edited events', () => {
  it.each([
    ['a known action', 'ask'],
    ['one that sorts first', 'aaa'],
    ['one that sorts in between', 'm'],
    ['one that sorts last', 'zzz']
  ])('is what the edited log would have been read as: %s', (_, value) => {
    const edited = editedTable(tableOf(log()), { rows: [2, 7], column: 'action', value })
    const read = contents(tableOf(log({ 2: value, 7: value })))
    expect(contents(edited)).toEqual(read)
  })

  it('leaves the table that it was made from as it was', () => {
    const table = tableOf(log())
    editedTable(table, { rows: [0], column: 'outcome', value: 'error' })
    expect(contents(table)).toEqual(contents(tableOf(log())))
  })

  it('edits how an event ended without touching what it was', () => {
    const table = tableOf(log())
    const edited = editedTable(table, { rows: [3], column: 'outcome', value: 'error' })
    expect(edited.outcomes).toEqual(['error', 'success'])
    expect([...edited.outcome].map((code) => edited.outcomes[code])).toEqual(
      log().map((_, i) => (i === 3 ? 'error' : 'success'))
    )
    expect(edited.repeated).toEqual(table.repeated)
  })
})
