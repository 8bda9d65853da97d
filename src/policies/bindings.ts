import { rowsOfAction } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import { objectsOf } from './order.ts'

/** First and last row of an action, and how many, by binding: a session, or an object of a session. */
export interface Targets {
  readonly first: (binding: number) => number | undefined
  readonly last: (binding: number) => number | undefined
  readonly count: (binding: number) => number
}

/** More objects than one session can name: session and object make one number. */
const OBJECTS = 2 ** 24

/** The objects of this key that the row names, each with its session. Empty where it names none. */
export function bindingsOf(table: Table, row: number, key: number): readonly number[] {
  const session = table.session[row] as number
  return objectsOf(table, row, key).map((object) => session * OBJECTS + object)
}

/** Where the action occurs, by object of the key; by session where there is none. */
export function targetsBy(table: Table, action: number, key: number | undefined): Targets {
  if (key !== undefined) return targetsByObject(table, rowsOfAction(table, action), key)
  const known = lastAsked.get(table)
  if (known?.action === action) return known.targets
  const targets = targetsBySession(table, rowsOfAction(table, action))
  lastAsked.set(table, { action, targets })
  return targets
}

/** By session: a rule is counted, held against chance and held against other actions one after the other. */
const lastAsked = new WeakMap<Table, { readonly action: number; readonly targets: Targets }>()

function targetsBySession(table: Table, rows: Uint32Array): Targets {
  const first = new Int32Array(table.sessions).fill(-1)
  const last = new Int32Array(table.sessions).fill(-1)
  const count = new Uint32Array(table.sessions)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const session = table.session[row] as number
    if (first[session] === -1) first[session] = row
    last[session] = row
    count[session] = (count[session] as number) + 1
  }
  const known = (of: Int32Array) => (session: number) => (of[session] === -1 ? undefined : of[session])
  return { first: known(first), last: known(last), count: (session) => count[session] as number }
}

function targetsByObject(table: Table, rows: Uint32Array, key: number): Targets {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  const count = new Map<number, number>()
  for (const row of rows)
    for (const binding of bindingsOf(table, row, key)) {
      if (!first.has(binding)) first.set(binding, row)
      last.set(binding, row)
      count.set(binding, (count.get(binding) ?? 0) + 1)
    }
  return {
    first: (binding) => first.get(binding),
    last: (binding) => last.get(binding),
    count: (binding) => count.get(binding) ?? 0
  }
}
