import { describe, expect, it } from '@jest/globals'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitted } from '../../src/abstraction/fit.ts'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import { type Random, seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const KINDS = OPTIONS.kinds as readonly ('association' | 'sequence')[]
const ACTIONS = 7
const TASKS = 3

/** An agent whose next action depends on its task and on its last action. */
function agentOf(seed: number) {
  const random = seededRandom(seed)
  const odds = () => Array.from({ length: ACTIONS }, () => (-Math.log(1 - random.uniform())) ** 3)
  const common = Array.from({ length: ACTIONS + 1 }, odds)
  return Array.from({ length: TASKS }, () =>
    common.map((row) => odds().map((own, i) => own + (row[i] as number)))
  )
}

const drawn = (random: Random, weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = random.uniform() * total
  const at = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return at < 0 ? weights.length - 1 : at
}

function log(
  agent: ReturnType<typeof agentOf>,
  seed: number,
  tasks: readonly number[],
  habit = 0.6
): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 300 }, (_, s) => {
    const task = drawn(random, tasks)
    const channel = random.below(3)
    const size = 3 + random.below(6 + 4 * task)
    let last = ACTIONS
    return Array.from({ length: size }, (_, seq): RawEvent => {
      const risk = random.below(3)
      last =
        channel === 0 && random.uniform() < habit
          ? 2
          : risk === 0 && random.uniform() < 0.6
            ? 3
            : drawn(random, agent[task]?.[last] as number[])
      return {
        session: `${seed}-${s}`,
        seq,
        action: `act_${last}`,
        outcome: 'success',
        context: { task: `task ${task}`, channel: `channel ${channel}`, risk: `risk ${risk}` }
      }
    })
  }).flat()
}

/** What came before an event is known as well, and says more of what comes next than the task. */
function between(agent: ReturnType<typeof agentOf>, seed: number, now: readonly number[], habit = 0.6) {
  const tables = [log(agent, seed, [6, 3, 1]), log(agent, seed + 1, now, habit)].map((events) =>
    tableOf(events)
  )
  const vocabulary = fitted(tables[0] as Table)
  const [before, after] = tables.map((table) => sideOf(apply(table, vocabulary), KINDS))
  return compare(before as Side, after as Side, OPTIONS).changes
}

type Side = ReturnType<typeof sideOf>

describe('another mix of tasks', () => {
  it('is no drift, though much else tells more about what comes next than the task does', () => {
    const alarms = Array.from({ length: 16 }, (_, i) => between(agentOf(i), 10 * i, [2, 3, 5]).length)
    expect(alarms.filter((changes) => changes > 0).length).toBeLessThanOrEqual(1)
  })

  it('hides no change of what the agent does in each of them', () => {
    const found = Array.from({ length: 8 }, (_, i) => between(agentOf(i), 10 * i, [2, 3, 5], 0.25))
    expect(found.filter((changes) => JSON.stringify(changes).includes('act_2')).length).toBe(8)
  })
})

/** What each task asks for is done to the letter: the task alone decides what comes before a confirmation. */
function byTheBook(seed: number, orders: number, skipped = 0): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 200 }, (_, s) => {
    const isOrder = random.uniform() < orders
    const channel = `channel ${random.below(3)}`
    const steps = isOrder
      ? ['quote', 'place_order', 'confirm', 'audit']
      : ['verify', 'wire', 'confirm', 'audit']
    return steps
      .filter((action) => action !== 'place_order' || random.uniform() >= skipped)
      .map(
        (action, seq): RawEvent => ({
          session: `${seed}-${s}`,
          seq,
          action,
          outcome: 'success',
          context: { task: isOrder ? 'order' : 'transfer', channel }
        })
      )
  }).flat()
}

describe('another mix of tasks where the task decides all', () => {
  const judged = (seed: number, now: readonly RawEvent[]) => {
    const [before, after] = [byTheBook(seed, 0.85), now].map((events) => sideOf(tableOf(events), KINDS))
    return compare(before as Side, after as Side, OPTIONS).changes
  }

  it('is no drift either', () => {
    for (let seed = 0; seed < 8; seed++) expect(judged(seed, byTheBook(100 + seed, 0.5))).toEqual([])
  })

  it('hides no step that is left out in one of them', () => {
    for (let seed = 0; seed < 4; seed++)
      expect(JSON.stringify(judged(seed, byTheBook(200 + seed, 0.5, 0.3)))).toContain('place_order')
  })
})
