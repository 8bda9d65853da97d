import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, setOf, tableOf } from './logs.ts'

const RULE = { kind: 'prohibition', antecedent: { env: 'prod' }, never: 'delete' } as const

/** Two hundred sessions in production and fifty elsewhere, each of these with a deletion; `moved` of them in production. */
function log(run: string, seed: number, moved: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 250 }, (_, i) => {
    const env = i % 5 === 0 ? 'staging' : 'prod'
    const reads = Array.from({ length: 8 }, () => (random.uniform() < 0.5 ? 'read' : 'search'))
    const actions = env === 'staging' ? [...reads, 'delete'] : reads
    return actions.map((action, seq) => ({
      session: `${run}-${i}`,
      action,
      outcome: 'success',
      seq,
      context: { env: action === 'delete' && i / 5 < moved ? 'prod' : env }
    })) as RawEvent[]
  }).flat()
}

function compared(before: number, moved: number) {
  const tables = [log('before', 1, before), log('now', 2, moved)].map((events) => tableOf(events))
  const [baseline, current] = tables.map((table) => ({
    table,
    set: setOf([countedPolicy(RULE, table)], table.rows)
  }))
  return compare(baseline as never, current as never, OPTIONS)
}

const found = (before: number, moved: number) =>
  compared(before, moved).changes.filter(({ policy }) => policy?.kind === 'prohibition')

describe('what never happened in production', () => {
  it('is a finding when a dozen of fifty occurrences are there, few as they are among all events', () => {
    expect(found(0, 12)).toMatchObject([{ direction: 'weaker', current: { kept: 1600, events: 1612 } }])
  })

  it('is none when chance could have put them there', () => {
    expect(found(0, 4)).toEqual([])
    expect(found(12, 12)).toEqual([])
    expect(found(10, 14)).toEqual([])
  })
})
