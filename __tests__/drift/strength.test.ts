import { describe, expect, it } from '@jest/globals'
import type { Cell } from '../../src/drift/cell.ts'
import type { Design } from '../../src/drift/design.ts'
import { type Changed, groupByCause } from '../../src/drift/grouping.ts'
import { reaches } from '../../src/drift/strength.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

const CASES = 20
const TRIALS = 10

/** Orders are looked up before anything else is done, or in half of the sessions no longer; two cases are of another tier. */
function log(seed: number, lookedUp: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: CASES * TRIALS }, (_, s) => {
    const task = s % CASES
    const searched = random.uniform() < 0.4
    const actions = [
      'get_customer',
      ...(random.uniform() < lookedUp ? ['lookup_order', ...(searched ? ['search_kb'] : [])] : ['search_kb']),
      ...(random.uniform() < 0.7 ? ['issue_refund'] : []),
      ...(random.uniform() < 0.9 ? ['send_email'] : [])
    ]
    return actions.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        caseId: `task ${task}`,
        seq,
        action,
        outcome: 'success',
        context: { tier: task % 10 === 1 ? 'gold' : 'basic' }
      })
    )
  }).flat()
}

describe('what is tested by the single trials of a few cases, beside what is tested by whole cases', () => {
  it.each([1, 11, 21, 31])('is no stronger for it: the rule that was broken speaks (%i)', (seed) => {
    const [first] = changesIn(log(seed, 0.98), log(seed + 1, 0.5))
    expect(first?.policy).toMatchObject({ kind: 'sequence', target: 'lookup_order' })
    expect(first).toMatchObject({ direction: 'weaker', change: 'vanished' })
  })

  const told = { offset: 0, before: 0, delta: 0, deviation: 0 }
  const change = (name: string, statistic: Changed['statistic']): Changed => ({
    cell: {
      family: 'vital',
      subject: { type: 'vital', name, description: '' },
      sessions: Uint32Array.of(0),
      values: Float64Array.of(0),
      strata: { of: Uint8Array.of(0), count: 1 },
      sign: 1,
      conditions: 0
    } satisfies Cell,
    statistic,
    tracked: false,
    required: false
  })
  const byCases = change('by cases', { ...told, z: 10.1, scores: Float64Array.of(1, 0) })
  /** As much of the same as what is left beside the other may be of a change of its own, and a little more. */
  const ofOther = Float64Array.of(0.705, Math.sqrt(1 - 0.705 ** 2))
  const byTrials = change('by trials', { ...told, z: 30, unitZ: 10, unitScores: ofOther, scores: ofOther })

  it('is no sooner part of another change for it', () => {
    expect(reaches(byTrials.statistic, 1, byCases.statistic)).toBe(false)
    expect(reaches(byCases.statistic, 1, byTrials.statistic)).toBe(true)
    expect(groupByCause([byCases, byTrials], {} as Design, 0)).toEqual([
      { leader: byCases, variants: [] },
      { leader: byTrials, variants: [] }
    ])
  })
})
