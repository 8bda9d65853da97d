import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import type { Vocabulary } from '../../src/abstraction/vocabulary.ts'
import type { Table } from '../../src/events/table.ts'
import type { CellRequest } from '../../src/policies/search/cells.ts'
import { seededRandom } from '../../src/statistics/random.ts'

/** What an engine without WebAssembly has in its place. */
const engine = (globalThis as unknown as { WebAssembly: { Instance: unknown } }).WebAssembly
const { Instance } = engine

async function counting(isAble: boolean) {
  jest.resetModules()
  const { countingKernel, Places } = await import('../../src/events/counting-kernel.ts')
  engine.Instance = isAble
    ? Instance
    : () => {
        throw new Error('not in this engine')
      }
  expect(countingKernel(1_000_000, new Places()) !== undefined).toBe(isAble)
  engine.Instance = Instance
  const { Encoder } = await import('../../src/events/encode.ts')
  const { apply } = await import('../../src/abstraction/apply.ts')
  const { keyCodes, tableKeys } = await import('../../src/events/key-codes.ts')
  const { allCounts } = await import('../../src/policies/search/owners.ts')
  const { visitCells } = await import('../../src/policies/search/cells.ts')
  const { sessionOrder } = await import('../../src/policies/search/order-statistics.ts')
  const { countKey } = await import('../../src/policies/search/limit-counts.ts')
  const { Counters } = await import('../../src/policies/search/conditional-counters.ts')
  const { countOrder } = await import('../../src/policies/search/conditional-order.ts')
  return {
    Counters,
    countOrder,
    Encoder,
    apply,
    keyCodes,
    tableKeys,
    allCounts,
    visitCells,
    sessionOrder,
    countKey
  }
}

type Counting = Awaited<ReturnType<typeof counting>>

let able: Counting
let unable: Counting

beforeAll(async () => {
  able = await counting(true)
  unable = await counting(false)
})
afterAll(() => {
  engine.Instance = Instance
})

/** More than the kernel leaves to the host's language, and more than it is given at once. */
const EVENTS = 9_000

function logOf({ Encoder }: Counting, seed: number): Table {
  const random = seededRandom(seed)
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('log')
  const [wide, actions, sessions] = [
    random.below(2) === 0 ? 6 : 700,
    4 + random.below(12),
    10 + random.below(900)
  ]
  const event = (line: number) => ({
    session: `s${(line * 7) % sessions}`,
    action: `a${random.below(actions)}`
  })
  for (let line = 1; line <= EVENTS; line++) {
    const context = {
      kind: `k${random.below(wide)}`,
      ...(random.below(4) > 0 ? { path: `/d${random.below(4)}/f${random.below(9)}.txt` } : {}),
      ...(random.below(9) > 0 ? { amount: random.below(40) } : {}),
      ...(random.below(3) > 0 ? { tags: [`t${random.below(3)}`, `t${random.below(3)}`] } : {}),
      ...(random.below(30) === 0 ? { rare: `r${random.below(3)}` } : {}),
      zone: random.below(3) === 0
    }
    const outcome =
      random.below(5) === 0 ? undefined : random.below(3) === 0 ? 'error' : `o${random.below(2)}`
    const own = { ...event(line), context, outcome }
    encoder.add(own, file, line)
    if (random.below(5) === 0) encoder.add(own, file, line)
  }
  return encoder.finish()
}

const vocabulary = (seed: number): Vocabulary => {
  const random = seededRandom(seed)
  const some = <T>(own: T): T[] => (random.below(2) === 0 ? [own] : [])
  return {
    known: [],
    dropped: [...some({ key: 'zone', reason: '' }), ...some({ key: 'tags', reason: '' })],
    merged: [],
    cuts: some({ key: 'amount', at: [10, 30], reason: '' }),
    reduced: some({ key: 'path', to: 'path' as const, reason: '' }),
    objects: [...some('kind'), ...some('path')],
    derived: [...some('previous_action' as const), ...some('position' as const), 'happened_before'],
    milestones: ['a1', 'a3', 'a4', 'none'],
    renamed: [...some({ from: 'zone', to: 'area' }), ...some({ from: 'a2', to: 'a1' })]
  }
}

const runs = { numRuns: 6 }

describe('what the kernel of counting does', () => {
  it('abstracts as the language of the host does, with the items counted', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, isNamed) => {
        const named = isNamed
          ? [
              { key: 'amount', value: 20 },
              { key: 'kind', value: 'k3' }
            ]
          : []
        const [own, other] = [able, unable].map((by) => {
          const before = { itemIds: new Uint8Array(seed % 3), objectKey: new Uint8Array(seed % 4) }
          const table = by.apply(logOf(by, seed), vocabulary(seed), { named, before })
          return { table, keys: by.tableKeys(table), codes: by.keyCodes(table), counts: by.allCounts(table) }
        })
        expect(own).toEqual(other)
      }),
      runs
    )
  })

  it('counts the items of a log as the language of the host does', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [own, other] = [able, unable].map((by) => {
          const table = logOf(by, seed)
          return [by.tableKeys(table), by.keyCodes(table), by.allCounts(table)]
        })
        expect(own).toEqual(other)
      }),
      runs
    )
  })

  it('finds the same cells as the language of the host, with the same counts', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 3 }), (seed, maxConditions) => {
        const [own, other] = [able, unable].map((by) => {
          const table = logOf(by, seed)
          const request: CellRequest = {
            classOf: table.action,
            classes: table.actions.length,
            minRows: 40,
            minKept: seed % 2 === 0 ? 0 : 25,
            maxConditions,
            leaves: new Set(['amount', 'tags'])
          }
          const cells: string[] = []
          by.visitCells(table, request, (items, rows, counts) => {
            cells.push(`${items.join()} ${rows} ${counts.join()}`)
          })
          return cells
        })
        expect(own).toEqual(other)
        expect(own?.length).toBeGreaterThan(10)
      }),
      runs
    )
  })

  it('counts order and repetition in sessions as the language of the host does, to the last digit', () => {
    const told = <T>(one: { readonly unlimited: () => T } | undefined) =>
      one && { ...one, unlimited: one.unlimited() }
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 3 }), (seed, most) => {
        const [own, other] = [able, unable].map((by) => {
          const table = logOf(by, seed)
          const { repetitions, ...order } = by.sessionOrder(table, most)
          const { start } = by.tableKeys(table)
          const keys = [...by.keyCodes(table).place.keys()].flatMap((key) =>
            [1, 3].map((step) => {
              const counter = by.countKey(table, key, most, step)
              const values = (start[key + 1] as number) - (start[key] as number) + 1
              return Array.from({ length: counter === undefined ? 0 : values }, (_, value) =>
                table.actions.map((_, action) => told(counter?.repeated(value, action)))
              )
            })
          )
          return {
            order,
            keys,
            repetitions: repetitions.map(told)
          }
        })
        expect(own).toEqual(other)
      }),
      runs
    )
  })

  it('counts what stands around events in each context as the language of the host does', () => {
    const templates = ['precedence', 'response', 'chain_precedence', 'chain_response'] as const
    let contexts = 0
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [own, other] = [able, unable].map((by) => {
          const table = logOf(by, seed)
          const bare = by.apply(table, { ...vocabulary(seed), dropped: [{ key: 'tags', reason: '' }] })
          const counters = new by.Counters(bare, templates, (own) => by.countOrder(bare, own, undefined), {})
          contexts += counters.conditions.flat().length
          return templates.map((template) => counters.of(template))
        })
        expect(own).toEqual(other)
      }),
      runs
    )
    expect(contexts).toBeGreaterThan(50)
  })
})
