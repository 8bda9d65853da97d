import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { derivedKeys, rawVocabulary } from '../../src/abstraction/vocabulary.ts'
import { UserError } from '../../src/errors.ts'
import { NONE, type Table } from '../../src/events/table.ts'
import { decodeProfile } from '../../src/policies/profile.ts'
import { encodeProfile } from '../../src/policies/profile-encode.ts'
import { smallTable } from '../support/table.ts'

/** The columns of a table's profile, and what is read with other ones in their place. */
async function columnsOf(table: Table) {
  const profile = JSON.parse(gunzipSync((await encodeProfile(table)).bytes).toString())
  const changed = (columns: Uint8Array) =>
    decodeProfile(
      gzipSync(JSON.stringify({ ...profile, columns: Buffer.from(columns).toString('base64') })),
      'p.gz',
      undefined
    )
  return { columns: Buffer.from(profile.columns, 'base64'), changed }
}

describe('a profile that was damaged', () => {
  it('refuses columns that were cut, or hold more than they should', async () => {
    const table = smallTable(
      Array.from({ length: 12 }, (_, i) => ({
        session: `s${i % 3}`,
        case: `c${i % 2}`,
        action: `a${i % 5}`,
        context: { k: i, l: i % 2 },
        objects: { id: 1 + (i % 3) }
      }))
    )
    const { columns, changed } = await columnsOf(table)
    expect(changed(columns).rows).toBe(12)
    for (let end = 0; end < columns.length; end++)
      expect(() => changed(columns.subarray(0, end))).toThrow(/damaged/)
    expect(() => changed(Buffer.concat([columns, Buffer.of(0)]))).toThrow(/damaged/)
  })

  it('refuses columns that are not base64', async () => {
    const { bytes } = await encodeProfile(smallTable([{ session: 's', action: 'a' }]))
    const profile = JSON.parse(gunzipSync(bytes).toString())
    const odd = gzipSync(JSON.stringify({ ...profile, columns: `${profile.columns} ` }))
    expect(() => decodeProfile(odd, 'p.gz', undefined)).toThrow(/damaged/)
  })

  it('takes columns for what they say, or for damaged, whatever stands in them', async () => {
    const table = smallTable([
      { session: 'a', case: 'c', action: 'x', outcome: 'error', context: { k: [1, 2] }, objects: { id: 1 } },
      { session: 'a', case: 'c', action: 'y', context: { k: 1, m: 'n' }, objects: { id: 1, file: 1 } },
      { session: 'b', action: 'x', context: { k: [1, 2] } }
    ])
    const { columns, changed } = await columnsOf(
      apply(table, { ...rawVocabulary, derived: [...derivedKeys] })
    )
    fc.assert(
      fc.property(fc.nat(columns.length - 1), fc.nat(255), (at, byte) => {
        let read: Table
        try {
          read = changed(columns.with(at, byte))
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
          return
        }
        expect(read.itemStart.at(-1)).toBe(read.itemIds.length)
        for (const [column, size] of [
          [read.action, read.actions.length],
          [read.itemIds, read.items.length],
          [read.objectKey, read.objectKeys.length],
          [read.outcome.filter((id) => id !== NONE), read.outcomes.length],
          [read.sessionCase.filter((id) => id !== NONE), read.cases.length]
        ] as const)
          expect(Math.max(-1, ...column)).toBeLessThan(size)
      }),
      { numRuns: 300 }
    )
  })
})
