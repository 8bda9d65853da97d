import { describe, expect, it } from '@jest/globals'
import type { Table } from '../../../src/events/table.ts'
import { countByCondition } from '../../../src/policies/search/conditional-counters.ts'
import { endsInContext } from '../../../src/policies/search/ends-in-context.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'

interface Session {
  readonly actions: readonly string[]
  readonly zone: string
}

const tableOf = (sessions: readonly Session[]): Table =>
  smallTable(
    sessions.flatMap(({ actions, zone }, s) =>
      actions.map((action): SmallEvent => ({ session: `s${100 + s}`, action, context: { zone } }))
    )
  )

const endsOf = (table: Table) => {
  const { found, possible } = endsInContext(table, countByCondition(table))
  const told = found.map(({ template, action, item, sessions, y }) => ({
    said: `${template} ${table.actions[action]} ${table.items[item]?.value}`,
    sessions,
    y
  }))
  return { told, possible }
}

/** Sessions in the east and in the west, as many of each. */
const inZones = (size: number, actionsOf: (zone: string) => readonly string[]): Session[] =>
  Array.from({ length: size }, (_, s) => ({ zone: s % 2 === 0 ? 'east' : 'west' })).map(({ zone }) => ({
    zone,
    actions: actionsOf(zone)
  }))

describe('what stands at an end of its sessions in a context', () => {
  it('is found in the sessions of that context', () => {
    const sessions = inZones(60, (zone) => (zone === 'east' ? ['open', 'read'] : ['read', 'open', 'read']))
    const { told } = endsOf(tableOf(sessions))
    expect(told).toContainEqual({ said: 'first open east', sessions: 30, y: 30 })
    expect(told.map(({ said }) => said)).not.toContain('first open west')
  })

  it('is numbered where it can be: two ends, each of one action, in two contexts', () => {
    const { possible } = endsOf(tableOf(inZones(60, () => ['open', 'read', 'close'])))
    expect(possible).toBe(4)
  })

  it('is not numbered for actions that stand inside of sessions, however many conditions they have', () => {
    const few = inZones(60, () => ['open', 'read', 'close'])
    const many = inZones(60, () => ['open', 'read', 'write', 'list', 'find', 'close'])
    expect(endsOf(tableOf(many)).possible).toBe(endsOf(tableOf(few)).possible)
  })

  it('is not numbered where an action stands there too seldom for the events of the context', () => {
    // Ten sessions that it opens are not three quarters of those that its 30 events in either zone lie in.
    const sessions = inZones(60, () => ['open', 'read', 'close']).map(({ zone, actions }, s) => ({
      zone,
      actions: s < 10 ? ['read', 'close'] : actions
    }))
    const { told, possible } = endsOf(tableOf(sessions))
    expect(told.map(({ said }) => said)).not.toContain('first read east')
    expect(possible).toBe(4)
  })
})
