import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import { gate } from '../../src/drift/gate.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { LogFile } from '../../src/events/files.ts'
import { readLogs } from '../../src/events/read.ts'
import type { Table } from '../../src/events/table.ts'
import { type Random, seededRandom } from '../../src/statistics/random.ts'
import { RECIPE, readApart } from '../events/parallel/apart.ts'
import { inTemporaryFolder } from '../events/temporary.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const KINDS = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const
const options = { ...OPTIONS, alpha: 0.05, kinds: KINDS }

/** Small sessions; `share` of the admins' second events are e-mails. */
function log(seed: number, share: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 14 }, (_, s) => {
    const role = s % 2 === 0 ? 'admin' : 'viewer'
    const second = role === 'admin' && random.uniform() < share ? 'send_email' : 'list'
    return ['read', second, random.uniform() < 0.5 ? 'list' : 'read'].map((action) => ({
      session: `session-${s}`,
      agent: 'agent',
      action,
      outcome: random.uniform() < 0.9 ? 'success' : 'error',
      context: { role }
    }))
  }).flat()
}

interface Shuffled {
  readonly files: readonly LogFile[]
  readonly workers: number
}

/**
 * Lines in another order, those of one session among themselves as they were, dealt out to one to three files, in any
 * order, for one to four workers.
 */
function shuffled(events: readonly RawEvent[], random: Random, folder: string): Shuffled {
  const queues = new Map<string, RawEvent[]>()
  for (const event of events) {
    const session = event.session as string
    queues.set(session, [...(queues.get(session) ?? []), event])
  }
  const keyed = events.map(({ session }) => ({ session: session as string, key: random.uniform() }))
  const permuted = keyed
    .sort((a, b) => a.key - b.key)
    .map(({ session }) => queues.get(session)?.shift() as RawEvent)
  const lines: string[][] = Array.from({ length: 1 + random.below(3) }, () => [])
  permuted.forEach(({ session, agent, action, outcome, context }, line) => {
    // A session stays in one file: across files, their names decide its order.
    const own = lines[Number((session as string).split('-')[1]) % lines.length] as string[]
    own.push(
      JSON.stringify({
        log_id: `event-${line}`,
        agent_id: agent,
        session_id: session,
        action,
        outcome,
        context
      })
    )
  })
  const files = lines.map((own, number) => {
    const location = join(folder, `log-${number}.jsonl`)
    writeFileSync(location, `${own.join('\n')}\n`)
    return { file: { path: `log-${number}.jsonl`, location }, key: random.uniform() }
  })
  return {
    files: files.sort((a, b) => a.key - b.key).map(({ file }) => file),
    workers: 1 + random.below(4)
  }
}

/** As so many workers read it, and as it is put together from what each read. */
async function tableOfReading(reading: Shuffled, lot: number): Promise<Table> {
  const read = await readApart({ ...reading, recipe: RECIPE }, lot)
  return read === undefined ? (await readLogs({ files: reading.files })).table : read.encoder.finish()
}

function verdictOn(before: Table, after: Table): string {
  const comparison = compare(sideOf(before, KINDS, options), sideOf(after, KINDS, options), options)
  const { outcome, changes } = gate(comparison, {
    failOn: ['new', 'vanished', 'shifted'],
    accepted: [],
    today: '2026-01-01'
  })
  return JSON.stringify({ outcome, ids: changes.map(({ id }) => id), comparison })
}

describe('the verdict', () => {
  it.each([
    ['drift', 0],
    ['clean', 0.95]
  ])(
    'is the same to the byte in 250 orders of lines and files of both logs, read by one to four workers: %s',
    (outcome, share) =>
      inTemporaryFolder(async (folder) => {
        const [before, after] = [log(1, 0.95), log(2, share)]
        const expected = verdictOn(tableOf(before), tableOf(after))
        expect(JSON.parse(expected).outcome).toBe(outcome)
        const random = seededRandom(3)
        let flips = 0
        for (let run = 0; run < 250; run++) {
          const first = await tableOfReading(shuffled(before, random, folder), run)
          const second = await tableOfReading(shuffled(after, random, folder), run)
          if (verdictOn(first, second) !== expected) flips++
        }
        expect(flips).toBe(0)
      }),
    240_000
  )

  it('is the same where threads read the logs', () =>
    inTemporaryFolder(async (folder) => {
      const [before, after] = [log(1, 0.95), log(2, 0)]
      const expected = verdictOn(tableOf(before), tableOf(after))
      const random = seededRandom(4)
      for (const workers of [2, 3, 4]) {
        const read = async (events: readonly RawEvent[]) =>
          (await readLogs({ ...shuffled(events, random, folder), workers, recipe: RECIPE })).table
        expect(verdictOn(await read(before), await read(after))).toBe(expected)
      }
    }))
})
