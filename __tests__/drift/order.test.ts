import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import { gate } from '../../src/drift/gate.ts'
import { Encoder } from '../../src/events/encode.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import { type Random, seededRandom } from '../../src/statistics/random.ts'
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

/** Lines in another order, those of one session among themselves as they were, dealt out to one to three files. */
function shuffledTable(events: readonly RawEvent[], random: Random): Table {
  const queues = new Map<string, RawEvent[]>()
  for (const event of events) {
    const session = event.session as string
    queues.set(session, [...(queues.get(session) ?? []), event])
  }
  const keyed = events.map(({ session }) => ({ session: session as string, key: random.uniform() }))
  const permuted = keyed
    .sort((a, b) => a.key - b.key)
    .map(({ session }) => queues.get(session)?.shift() as RawEvent)
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const files = Array.from({ length: 1 + random.below(3) }, (_, i) => encoder.startFile(`log-${i}.jsonl`))
  // A session stays in one file: across files, their names decide its order.
  const fileOf = (session: string) => files[Number(session.split('-')[1]) % files.length] as number
  permuted.forEach((event, line) => {
    encoder.add(event, fileOf(event.session as string), line + 1)
  })
  return encoder.finish()
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
    'is the same to the byte in 500 orders of lines and files: %s',
    (outcome, share) => {
      const [before, after] = [log(1, 0.95), log(2, share)]
      const expected = verdictOn(tableOf(before), tableOf(after))
      expect(JSON.parse(expected).outcome).toBe(outcome)
      const random = seededRandom(3)
      let flips = 0
      for (let run = 0; run < 500; run++) {
        const verdict = verdictOn(shuffledTable(before, random), shuffledTable(after, random))
        if (verdict !== expected) flips++
      }
      expect(flips).toBe(0)
    },
    120_000
  )
})
