import { describe, expect, it } from '@jest/globals'
import { carriedFirst, worstRefinement } from '../../src/explain/refinement.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const rule: Rule = { kind: 'association', antecedent: { intent: 'refund' }, consequent: 'lookup' }

/** `sessions` sessions of four events each; whether the promise is kept is up to `kept`. */
const log = (
  sessions: number,
  kept: (tenant: string, i: number) => boolean,
  tenants = ['acme', 'globex', 'initech']
): SmallEvent[] =>
  Array.from({ length: sessions * 4 }, (_, i) => {
    const session = Math.floor(i / 4)
    const tenant = tenants[session % tenants.length] as string
    return {
      session: `s${session}`,
      action: kept(tenant, i) ? 'lookup' : 'refund',
      context: { intent: 'refund', tenant, env: 'prod', day: i % 2 === 0 ? 'odd' : 'even' }
    }
  })

const mostly = (_: string, i: number) => i % 10 !== 0
const exceptAcme = (tenant: string, i: number) => tenant !== 'acme' && mostly(tenant, i)

/** Numbers from 0 to 1 as if by chance, the same in every run (mulberry32). */
const mulberry = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('the context that carries a change', () => {
  it('is named where all of it happens in one', () => {
    const found = worstRefinement(rule, 0.9, smallTable(log(60, exceptAcme)), smallTable(log(60, mostly)))
    expect(found).toMatchObject({ item: { key: 'tenant', value: 'acme' }, kept: 0, events: 80 })
    expect(found?.share).toBeGreaterThan(0.95)
    expect(found?.outside).toBeCloseTo(0.9, 1)
  })

  it('is found without the baseline events too', () => {
    expect(worstRefinement(rule, 0.9, smallTable(log(60, exceptAcme)))?.item).toEqual({
      key: 'tenant',
      value: 'acme'
    })
  })

  it('is not named where the change is spread, nor where it holds nearly everywhere', () => {
    const spread = smallTable(log(60, (_, i) => i % 2 === 0 || i % 5 === 0))
    const halfKept = smallTable(log(60, (_, i) => Math.floor(i / 2) % 2 === 0))
    const before = smallTable(log(60, mostly))
    expect(worstRefinement(rule, 0.9, halfKept, before)).toBeUndefined()
    expect(worstRefinement(rule, 0.9, spread, before)?.item.key).not.toBe('env')
  })

  it('does not blame a context that was always like this', () => {
    const table = smallTable(log(60, exceptAcme))
    expect(worstRefinement(rule, 0.6, table, table)).toBeUndefined()
  })

  it('gives the lines that show it: those of the condition first', () => {
    const table = smallTable(log(60, exceptAcme))
    const found = worstRefinement(rule, 0.9, table, smallTable(log(60, mostly)))
    const tenantOf = (row: number) =>
      table.items.find(
        ({ key }, id) =>
          key === 'tenant' &&
          Array.from(table.itemIds.slice(table.itemStart[row], table.itemStart[row + 1])).includes(id)
      )?.value
    const rows = Array.from({ length: table.rows }, (_, row) => row)
    const typical = rows.filter((row) => tenantOf(row) === 'acme')[7] as number
    const shown = carriedFirst(
      {
        policy: rule,
        direction: 'weaker',
        rows: [...rows.filter((row) => tenantOf(row) !== 'acme').slice(0, 5), typical]
      },
      found as NonNullable<typeof found>,
      table
    )
    expect(shown).toHaveLength(20)
    expect(shown[0]).toBe(typical)
    expect(new Set(shown.map(tenantOf))).toEqual(new Set(['acme']))
    expect(new Set(shown).size).toBe(20)
  })

  it('never names a key of the policy itself', () => {
    const found = worstRefinement(
      { ...rule, antecedent: { tenant: 'acme' } },
      0.9,
      smallTable(log(60, exceptAcme))
    )
    expect(found?.item.key).not.toBe('tenant')
  })

  /** Refunds with and without the approval that was asked for directly before each; a place in the order told of both. */
  const refunds = (approved: (session: number) => boolean) =>
    smallTable(
      Array.from({ length: 60 }, (_, s) => {
        const steps = ['look_up', ...(approved(s) ? ['approve'] : []), 'refund']
        return steps.map(
          (action, seq): SmallEvent => ({
            session: `s${s}`,
            action,
            outcome: 'success',
            context: {
              tier: s % 3 === 0 ? 'gold' : 'basic',
              previous_action: seq === 0 ? 'START' : (steps[seq - 1] as string)
            }
          })
        )
      }).flat()
    )
  const promise: Rule = {
    kind: 'sequence',
    template: 'precedence',
    activation: 'refund',
    target: 'approve',
    antecedent: {}
  }

  it('is no consequence of the broken promise itself, but a reason beside it where there is one', () => {
    const all = refunds(() => true)
    expect(
      worstRefinement(
        promise,
        1,
        refunds((s) => s % 2 === 0),
        all
      )
    ).toBeUndefined()
    expect(
      worstRefinement(
        promise,
        1,
        refunds((s) => s % 3 !== 0),
        all
      )?.item
    ).toEqual({
      key: 'tier',
      value: 'gold'
    })
  })

  it('is no place in the order that most sessions come by anyway', () => {
    const deletions = (placed: (session: number) => boolean, tagged: (session: number) => boolean) =>
      smallTable(
        Array.from({ length: 300 }, (_, s) => {
          const usual = ['look_up', 'search', 'reply', 'check', ...(tagged(s) ? ['tag'] : []), 'note']
          const at = usual.length - 1
          const steps = placed(s) ? [...usual.slice(0, at), 'delete', ...usual.slice(at)] : usual
          return steps.map(
            (action, seq): SmallEvent => ({
              session: `s${s}`,
              action,
              outcome: 'success',
              context: { env: 'prod', previous_action: seq === 0 ? 'START' : (steps[seq - 1] as string) }
            })
          )
        }).flat()
      )
    const never: Rule = { kind: 'prohibition', antecedent: { env: 'prod' }, never: 'delete' }
    const most = (s: number) => s % 5 < 3
    const few = (s: number) => s % 10 === 0
    const share = (s: number) => Math.floor(s / 10) % 3 > 0
    const before = deletions(() => false, most)
    expect(
      worstRefinement(
        never,
        1,
        deletions(few, (s) => (few(s) ? share(s) : most(s))),
        before
      )
    ).toBeUndefined()
    expect(
      worstRefinement(
        never,
        1,
        deletions(few, (s) => few(s) || most(s)),
        before
      )?.item.value
    ).toBe('tag')
  })

  it('is no argument of the call itself, whichever other calls take it, but a key of some sessions alone is', () => {
    const calls = (again: (session: number) => boolean) =>
      smallTable(
        Array.from({ length: 60 }, (_, s) =>
          ['ask', 'refund', ...(again(s) ? ['refund'] : []), 'note'].map(
            (action, i, steps): SmallEvent => ({
              session: `s${s}`,
              action,
              outcome: 'success',
              context: {
                previous_action: steps[i - 1] ?? 'START',
                ...(action === 'note' ? {} : { confirmed: true }),
                ...(s % 3 === 0 ? { trial: 'b' } : {})
              }
            })
          )
        ).flat()
      )
    const twice: Rule = {
      kind: 'association',
      antecedent: { previous_action: 'refund' },
      consequent: 'refund'
    }
    const before = calls(() => false)
    expect(
      worstRefinement(
        twice,
        0,
        calls((s) => s % 2 === 0),
        before
      )
    ).toBeUndefined()
    expect(
      worstRefinement(
        twice,
        0,
        calls((s) => s % 3 === 0),
        before
      )?.item.key
    ).toBe('trial')
  })

  it('is none that is as it was, however much more often it is met than before', () => {
    const wires = (added: (session: number) => boolean) =>
      smallTable(
        Array.from({ length: 60 }, (_, s) => {
          const steps = ['ask', 'look_up', ...(added(s) ? ['verify', 'wire'] : []), 'note']
          return steps.map(
            (action, i): SmallEvent => ({
              session: `s${s}`,
              action,
              outcome: 'success',
              context: { role: 'intern', previous_action: steps[i - 1] ?? 'START' }
            })
          )
        }).flat()
      )
    const habit: Rule = { kind: 'association', antecedent: { role: 'intern' }, consequent: 'wire' }
    const few = wires((s) => s < 2)
    const often = wires((s) => s % 2 === 0)
    expect(worstRefinement(habit, 2 / 184, often, few)).toBeUndefined()
    expect(
      worstRefinement(
        habit,
        20 / 220,
        wires((s) => s % 6 !== 0),
        wires((s) => s % 3 === 0)
      )
    ).toBeUndefined()
  })

  it('is said with what it was before, however seldom that was met', () => {
    const few = log(60, mostly, ['globex', 'initech', ...Array<string>(58).fill('globex')])
    const rare = [...few, ...log(1, mostly, ['acme']).map((event) => ({ ...event, session: 'rare' }))]
    const found = worstRefinement(rule, 0.9, smallTable(log(60, exceptAcme)), smallTable(rare))
    expect(found).toMatchObject({ item: { key: 'tenant', value: 'acme' }, before: 0.75 })
  })

  it('is named for a change that is the same everywhere in hardly any log', () => {
    const next = mulberry(7)
    const pick = (values: readonly string[]) => values[Math.floor(next() * values.length)] as string
    const random = (rate: number) =>
      smallTable(
        Array.from({ length: 150 }, (_, s) => {
          const own = {
            intent: 'refund',
            desk: pick(['equities', 'fx', 'rates']),
            env: pick(['prod', 'staging']),
            role: pick(['trader', 'analyst', 'intern']),
            channel: pick(['chat', 'api', 'voice'])
          }
          return Array.from(
            { length: 1 + Math.floor(next() * 2) },
            (): SmallEvent => ({
              session: `s${s}`,
              action: next() < rate ? 'lookup' : 'refund',
              context: {
                ...own,
                reason: pick(['hedge', 'request', 'rebalance']),
                side: pick(['buy', 'sell'])
              }
            })
          )
        }).flat()
      )
    const named = (before: number, now: number) =>
      Array.from({ length: 100 }, () => worstRefinement(rule, before, random(now), random(before))).filter(
        (found) => found !== undefined
      ).length
    expect(named(1, 0.9)).toBeLessThanOrEqual(5)
    expect(named(0.9, 0.77)).toBeLessThanOrEqual(5)
  })
})
