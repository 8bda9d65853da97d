import { describe, expect, it } from '@jest/globals'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { ALL_KINDS, OPTIONS, sideOf, tableOf } from './logs.ts'

interface Run {
  readonly failing?: number
  /** Share of the failed writes after which everything is deleted. */
  readonly deleting?: number
}

/** Schemas are read, some of them twice, and files written one after the other, each of which may fail. */
function log(seed: number, { failing = 0.002, deleting = 0 }: Run = {}): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 48 }, (_, s) => {
    const times = (least: number, more: number) => least + random.below(more)
    const actions = [
      ...Array.from({ length: times(1, 2) }, () => 'list'),
      ...Array.from({ length: times(6, 4) }, () => 'read'),
      ...Array.from({ length: times(4, 3) }, () => 'write')
    ]
    const event = (action: string, outcome: string): RawEvent => ({
      session: `${seed}-${s}`,
      caseId: `case ${s % 24}`,
      action,
      outcome,
      context: { ext: action === 'write' || (action === 'read' && random.uniform() < 0.8) ? '.json' : '.md' }
    })
    return actions.flatMap((action) => {
      const fails = random.uniform() < (action === 'write' ? failing : 0.002)
      const own = event(action, fails ? 'error' : 'success')
      return action === 'write' && fails && random.uniform() < deleting
        ? [own, event('delete', 'success')]
        : [own]
    })
  }).flat()
}

function told(before: readonly RawEvent[], now: readonly RawEvent[]): readonly string[] {
  const raw = tableOf(before)
  const vocabulary = fitVocabulary(raw)
  const [baseline, current] = [raw, tableOf(now)].map((table) => sideOf(apply(table, vocabulary), ALL_KINDS))
  return compare(baseline as never, current as never, OPTIONS).changes.map(
    ({ policy, subject }) => policy?.description.replace(/ \(.*/, '') ?? `${subject?.type} ${subject?.name}`
  )
}

describe('an action that fails', () => {
  it.each([1, 3, 5])('is told by its outcome, and not by what is done after failures now (%i)', (seed) => {
    expect(told(log(seed), log(seed + 1, { failing: 0.7 }))).toEqual([
      expect.stringMatching(/^`write`.* ends in 'error'$/)
    ])
  })

  it('does not hide what is done for the first time because of it', () => {
    const all = told(log(1), log(2, { failing: 0.7, deleting: 0.6 }))
    expect(all.length).toBeGreaterThan(1)
    expect(all.join()).toMatch(/ends in 'error'/)
    expect(all.join()).toMatch(/delete/)
  })

  it('is no finding where nothing changed', () => {
    for (const seed of [11, 13, 15]) expect(told(log(seed), log(seed + 1))).toEqual([])
  })
})
