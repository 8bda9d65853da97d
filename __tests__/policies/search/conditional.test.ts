import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Table } from '../../../src/events/table.ts'
import { type Counters, countByCondition } from '../../../src/policies/search/conditional-counters.ts'
import { countOnObjects, type Naming, namingByKey } from '../../../src/policies/search/conditional-objects.ts'
import { commonConditions } from '../../../src/policies/search/conditional-rest.ts'
import { sessionOrder } from '../../../src/policies/search/order-statistics.ts'
import { seededRandom } from '../../../src/statistics/random.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'

/** An event that may name several objects of the key. */
interface Named extends SmallEvent {
  readonly session: string
  readonly action: string
  readonly context: Readonly<Record<string, string>>
  readonly names: readonly number[]
}

const event: fc.Arbitrary<Named> = fc.record({
  session: fc.constantFrom('s1', 's2', 's3'),
  action: fc.constantFrom('read', 'write', 'stop'),
  context: fc.record({ env: fc.constantFrom('prod', 'dev') }),
  names: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 })
})
const log = fc.array(event, { minLength: 150, maxLength: 220 })

/** The same events session by session, as the table has them, with the objects that they name. */
function tableOf(events: readonly Named[]): { readonly table: Table; readonly rows: readonly Named[] } {
  const sessions = [...new Set(events.map(({ session }) => session))].sort()
  const rows = sessions.flatMap((session) => events.filter((one) => one.session === session))
  const objectStart = new Uint32Array(rows.length + 1)
  rows.forEach(({ names }, i) => {
    objectStart[i + 1] = (objectStart[i] as number) + names.length
  })
  const objectNumber = Uint32Array.from(rows.flatMap(({ names }) => names))
  const objectKey = new Uint32Array(objectNumber.length)
  return {
    table: { ...smallTable(rows), objectKeys: ['arg.id'], objectStart, objectKey, objectNumber },
    rows
  }
}

/** Of the events of `own` in `env` those with `other` before (or after) them, as the test for two events says. */
function expected(
  rows: readonly Named[],
  [own, other, env]: readonly [string, string, string | undefined],
  template: string,
  meets: (a: Named, b: Named) => boolean
): number {
  return rows.filter(
    (row, i) =>
      row.action === own &&
      (env === undefined || row.context.env === env) &&
      rows.some(
        (one, j) => one.action === other && meets(row, one) && (template === 'precedence' ? j < i : j > i)
      )
  ).length
}

function agrees(
  counters: Counters,
  { table, rows }: ReturnType<typeof tableOf>,
  counted: (row: Named) => boolean,
  meets: (a: Named, b: Named) => boolean
): void {
  const name = (place: number) => table.actions[counters.actions[place] as number] as string
  for (const template of ['precedence', 'response'] as const)
    counters.actions.forEach((_, own) => {
      const conditions = counters.conditions[own] as readonly number[]
      const values = [...conditions.map((item) => table.items[item]?.value as string), undefined]
      values.forEach((env, c) => {
        const isOwn = (row: Named) =>
          row.action === name(own) && (env === undefined || row.context.env === env)
        expect(counters.occurs[own]?.[c]).toBe(rows.filter((row) => counted(row) && isOwn(row)).length)
        counters.actions.forEach((_, other) => {
          if (other === own) return
          const at = counters.base(own, other) + c
          const order = [name(own), name(other), env] as const
          expect(counters.of(template)[at]).toBe(expected(rows.filter(counted), order, template, meets))
        })
      })
    })
}

describe('orders are counted by condition as looking at every pair of events counts them', () => {
  it('in a session', () => {
    fc.assert(
      fc.property(log, (events) => {
        const world = tableOf(events)
        agrees(
          countByCondition(world.table),
          world,
          () => true,
          (a, b) => a.session === b.session
        )
      }),
      { numRuns: 30 }
    )
  })

  it('in a session, of a condition that nearly all events of an action have, from those that lack it', () => {
    const random = seededRandom(17)
    const world = tableOf(
      Array.from({ length: 600 }, (_, i) => ({
        session: `s${100 + Math.floor(i / 8)}`,
        action: `do_${'abcdefghijkl'[random.below(12)]}`,
        context: { env: random.below(10) === 0 ? 'dev' : 'prod' },
        names: []
      }))
    )
    const counters = countByCondition(world.table, { totals: sessionOrder(world.table, 3) })
    expect(commonConditions(world.table, counters).length).toBeGreaterThan(6)
    agrees(
      counters,
      world,
      () => true,
      (a, b) => a.session === b.session
    )
  })

  it('on an object, of which an event may name several', () => {
    fc.assert(
      fc.property(log, (events) => {
        const world = tableOf(events)
        const isShared = (a: Named, b: Named) =>
          a.session === b.session && a.names.some((object) => b.names.includes(object))
        const [naming] = namingByKey(world.table) as [Naming]
        agrees(countOnObjects(world.table, naming), world, ({ names }) => names.length > 0, isShared)
      }),
      { numRuns: 30 }
    )
  })
})

describe('where there are too many actions and values to count them all beside each other', () => {
  const random = seededRandom(5)
  const usual = Array.from({ length: 400 }, (_, i) => ({
    session: `s${100 + Math.floor(i / 8)}`,
    action: `do_${random.below(3)}`,
    context: { env: random.below(3) === 0 ? 'dev' : 'prod' }
  }))
  const withSeldom = (seldom: number): Table =>
    smallTable([
      ...usual,
      ...Array.from({ length: seldom }, (_, i) => ({
        session: `t${i}`,
        action: `seldom_${i}`,
        context: { order: `${i}` }
      }))
    ])
  const told = (table: Table) => {
    const { actions, conditions, occurs } = countByCondition(table)
    const nameOf = (item: number) => table.items[item]?.value
    return {
      actions: actions.map((action) => table.actions[action]),
      conditions: conditions.map((own) => own.map(nameOf)),
      occurs
    }
  }

  const beside = withSeldom(2500)

  it('the usual ones are counted as ever', () => {
    const few = told(withSeldom(0))
    expect(few.conditions.flat().length).toBeGreaterThan(2)
    expect(told(beside)).toEqual(few)
  })

  it('no number is kept for each pair of them', () => {
    const known = globalThis.Uint32Array
    let kept = 0
    globalThis.Uint32Array = new Proxy(known, {
      construct(target, args, as) {
        if (typeof args[0] === 'number') kept += args[0]
        return Reflect.construct(target, args, as)
      }
    })
    try {
      countByCondition(beside)
    } finally {
      globalThis.Uint32Array = known
    }
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan((beside.items.length * beside.actions.length) / 100)
  })
})
