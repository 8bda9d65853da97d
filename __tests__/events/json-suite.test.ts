import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Encoder } from '../../src/events/encode.ts'
import behaviorLog from '../../src/events/formats/behavior-log.ts'
import { readLogs } from '../../src/events/read.ts'
import { ValueReader } from '../../src/events/values.ts'
import { SUITE } from './json-suite.ts'
import { inTemporaryFolder, write } from './temporary.ts'

/** What `JSON.parse` makes of UTF-8; undefined where it refuses. */
function oracle(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const around = (before: string, inside: string | Buffer, behind: string): Buffer =>
  Buffer.concat([Buffer.from(before), Buffer.from(inside as string), Buffer.from(behind)])

/** A record of the base format with the text as a value of its context and beside it. */
const recordOf = (text: string | Buffer): Buffer =>
  Buffer.concat([
    around(
      '{"log_id":"l","agent_id":"a","action":"x","session_id":"s","context":{"first":1,"k":',
      text,
      ',"last":"z"},'
    ),
    around('"other":', text, '}')
  ])

const USUAL = recordOf('"usual"')

it.each(SUITE)('%s: %s is what JSON.parse says', (kind, _, text) => {
  const isTaken = oracle(around('{"v":', text, '}')) !== undefined
  if (kind !== 'i') expect(isTaken).toBe(kind === 'y')
})

describe('a value of a line', () => {
  it.each(SUITE)('%s: %s', (_, __, text) => {
    const line = around('{"v":', text, '}')
    const values: unknown[] = []
    let skips = 0
    const reader = new ValueReader({ value: (value) => values.push(value), skip: () => skips++ })
    for (const each of ['{"before":1}', line, '{"behind":1}']) reader.push(around('', each, '\n'))
    reader.end()
    const parsed = oracle(line)
    // What a broken line leaves open may take the next one along, and is one fault all the same.
    const others = values.filter((value) => !Object.hasOwn(value as object, 'v'))
    expect(others[0]).toEqual({ before: 1 })
    expect(values.filter((value) => Object.hasOwn(value as object, 'v'))).toEqual(
      parsed === undefined ? [] : [parsed]
    )
    expect(skips).toBe(parsed === undefined ? 1 : 0)
    expect(others).toContainEqual({ behind: 1 })
  })
})

describe('a value of a record', () => {
  it.each(SUITE)('%s: %s', async (_, __, text) => {
    // Records of the usual shape before it, so that it is read from its bytes where that can be done.
    const lines = [
      ...Array<Buffer>(60).fill(USUAL),
      recordOf(text),
      USUAL,
      recordOf(text),
      recordOf('7'),
      USUAL
    ]
    const expected = new Encoder({ redact: (each) => each, isIgnored: () => false })
    expected.startFile('log.jsonl')
    let faults = 0
    lines.forEach((line, at) => {
      const value = oracle(line)
      if (value === undefined) faults++
      else
        behaviorLog
          .open({
            event: (event) => expected.add(event, 0, at + 1),
            skip: (reason) => {
              throw new Error(reason)
            }
          })
          .value(value, at + 1)
    })
    await inTemporaryFolder(async (folder) => {
      await write(folder, { 'log.jsonl': Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])) })
      const { table, skips } = await readLogs({
        files: [{ path: 'log.jsonl', location: path.join(folder, 'log.jsonl') }]
      })
      expect(table).toEqual(expected.finish())
      expect(skips.reduce((sum, { count }) => sum + count, 0)).toBe(faults)
    })
  })
})
