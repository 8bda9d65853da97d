import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

interface Habits {
  /** How often the web channel leads to its usual action. */
  readonly web: number
  /** How many other actions the other channels choose from. */
  readonly others: number
}

/** What is not usual is done by the session's own choice among a few actions. */
function log(seed: number, { web, others }: Habits): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 120 }, (_, s) => {
    const channel = ['web', 'mail', 'phone'][random.below(3)] as string
    return Array.from({ length: 6 + random.below(6) }, (_, seq): RawEvent => {
      const usual = channel === 'web' ? random.uniform() < web : false
      const other = random.below(channel === 'web' ? 8 : others)
      return {
        session: `${seed}-${s}`,
        seq,
        action: usual ? 'answer' : `act_${other}`,
        outcome: 'success',
        context: { channel, risk: random.below(2) === 1 }
      }
    })
  }).flat()
}

const between = (seed: number, before: Habits, now: Habits) =>
  compare(sideOf(tableOf(log(seed, before))), sideOf(tableOf(log(seed + 1, now))), OPTIONS).changes

const about = ({ policy, subject }: Change) =>
  policy?.kind === 'association' ? policy.antecedent : (subject?.name ?? policy?.description)

const isWeb = (one: ReturnType<typeof about>): boolean => JSON.stringify(one) === '{"channel":"web"}'

const SEEDS = [1, 11, 21, 31, 41, 51]

describe('a habit that is given up in some of the sessions', () => {
  it('is one finding, with the numbers of sessions and the new roles that follow from it', () => {
    for (const seed of SEEDS) {
      const changes = between(seed, { web: 0.98, others: 8 }, { web: 0.1, others: 8 })
      expect(changes.map(about)).toEqual([{ channel: 'web' }])
      expect(changes[0]?.variantSubjects?.map(({ name }) => name)).toContain('distinct actions per session')
    }
  })

  it('hides no number of the other sessions that changed by itself', () => {
    for (const seed of SEEDS) {
      const changes = between(seed, { web: 0.98, others: 8 }, { web: 0.1, others: 3 })
      expect(changes.map(about).filter((one) => !isWeb(one)).length).toBeGreaterThan(0)
    }
  })
})
