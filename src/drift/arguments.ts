import { GIVEN, isArgument } from '../abstraction/given.ts'
import { tableKeys } from '../events/key-codes.ts'
import { eventsOfItem, intersect, rowsOfAction, rowsOfItem } from '../events/postings.ts'
import type { Item, Table } from '../events/table.ts'
import { keptAmong } from '../policies/kinds/counting.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import { countsOf } from '../policies/search/owners.ts'
import { rowsWithKey } from '../policies/search/present.ts'
import {
  ALWAYS,
  type CallCandidate,
  type CallValue,
  callCandidate,
  FEWEST_CALLS,
  FEWEST_EACH,
  mostCalled,
  sessionsWithTwo
} from './call-values.ts'
import { gathered } from './cell.ts'

/**
 * What calls are made with. Arguments are the agent's own choice, as actions are, and no situation that it meets: a
 * refund that is paid out as credit and no more to the card is a change though as many refunds are made.
 */

/** More values than these of all arguments together: those of the most frequent calls are compared. */
const MOST_VALUES = 60
const MOST_KEYS = 60
/** A yes or no of more actions than these is a state that all of them meet. */
const MOST_OF_A_FLAG = 4

/** "This action with that value", of each value that both logs together make worth testing. */
export function argumentCandidates(table: Table, fewest: number): readonly CallCandidate[] {
  const rowsOf = table.actions.map((_, action) => rowsOfAction(table, action))
  const found: CallValue[] = []
  // Without anything made for each value, of which there may be as many as calls.
  for (let item = 0; item < table.items.length; item++) {
    const { key, value } = table.items[item] as Item
    // Whether it is given at all is compared by the key.
    if (!isArgument(key) || value === GIVEN || eventsOfItem(table, item) < FEWEST_EACH) continue
    const counts = countsOf(table, item)
    for (let action = 0; action < counts.length; action++) {
      const count = counts[action] as number
      const rows = rowsOf[action] as Uint32Array
      if (count >= FEWEST_EACH && rows.length >= fewest && rows.length - count >= FEWEST_EACH)
        found.push({ action, rows, item })
    }
  }
  return mostCalled(found, MOST_VALUES, table)
}

/**
 * "This action with a yes" (`confirmed=true`) under a key of any name that all calls of a few actions hold, and no other
 * event. Texts and numbers there may as well be what a call met or brought; a yes or no is how it was made. Of several
 * actions the yes may come from who asks (`mfa`): there it has to change within sessions.
 */
export function flagCandidates(table: Table): readonly CallCandidate[] {
  const found = table.items.flatMap(({ key, value }, item) => {
    if (value !== true || isArgument(key)) return []
    const [no, ...others] = [item - 1, item + 1, item - 2, item + 2].filter(
      (i) => table.items[i]?.key === key
    )
    if (no === undefined || others.length > 0 || table.items[no]?.value !== false) return []
    const flag: Flag = { item, given: rowsOfItem(table, item), refused: rowsOfItem(table, no) }
    const { given, refused } = flag
    if (Math.min(given.length, refused.length) < FEWEST_EACH || intersect(given, refused).length > 0)
      return []
    const actions = actionsHolding(flag, table)
    if (actions.length > MOST_OF_A_FLAG) return []
    const calls = actions.reduce((sum, action) => sum + rowsOfAction(table, action).length, 0)
    if (given.length + refused.length < ALWAYS * calls) return []
    if (actions.length > 1 && sessionsWithTwo([given, refused], table) < FEWEST_EACH) return []
    return actions.flatMap((action) => flagOf(action, flag, table))
  })
  return found
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_KEYS)
    .map((value) => callCandidate(value, table))
}

interface Flag {
  /** The yes. */
  readonly item: number
  readonly given: Uint32Array
  readonly refused: Uint32Array
}

const actionsHolding = ({ given, refused }: Flag, { action }: Table): readonly number[] =>
  [...new Set([given, refused].flatMap((rows) => [...new Set(gathered(action, rows))]))].sort((a, b) => a - b)

function flagOf(action: number, { item, given, refused }: Flag, table: Table): CallValue[] {
  const rows = rowsOfAction(table, action)
  const fewer = Math.min(intersect(rows, given).length, intersect(rows, refused).length)
  return rows.length < FEWEST_CALLS || fewer < FEWEST_EACH ? [] : [{ action, rows, item }]
}

/** Of each argument, the calls of the actions that ever take it, and whether they give it. */
export function argumentKeys(
  table: Table
): readonly { key: string; actions: readonly string[]; situations: () => Situations }[] {
  const { keyOf } = tableKeys(table)
  const callsOf = (actions: ReadonlySet<number>) =>
    [...actions].reduce((sum, action) => sum + rowsOfAction(table, action).length, 0)
  return takersOf(table)
    .filter(({ given }) => given >= FEWEST_EACH)
    .map(({ key, actions }) => ({ key, actions, calls: callsOf(actions) }))
    .sort((a, b) => b.calls - a.calls || a.key - b.key)
    .slice(0, MOST_KEYS)
    .map(({ key, actions }) => {
      return {
        key: table.items[keyOf.indexOf(key)]?.key as string,
        actions: [...actions].map((action) => table.actions[action] as string),
        situations: () => {
          const rows = rowsOfActions(table, actions)
          return keptAmong(rows, rowsWithKey(table, key, rows))
        }
      }
    })
}

interface Taker {
  /** The number of the argument's key. */
  readonly key: number
  readonly actions: ReadonlySet<number>
  /** How often it was given. */
  readonly given: number
}

/** Which actions take each argument. By its rows, for of its values there may be as many. */
function takersOf(table: Table): Taker[] {
  const { rows, action, actions, itemStart, itemIds } = table
  const { keyOf, start, events } = tableKeys(table)
  const placeOf = new Int32Array(start.length - 1).fill(-1)
  const keys = Array.from(placeOf.keys()).filter((key) =>
    isArgument((table.items[start[key] as number] as Item).key)
  )
  keys.forEach((key, place) => {
    placeOf[key] = place
  })
  const takes = new Uint8Array(keys.length * actions.length)
  let i = 0
  for (let row = 0; row < rows && keys.length > 0; row++)
    for (const end = itemStart[row + 1] as number; i < end; i++) {
      const place = placeOf[keyOf[itemIds[i] as number] as number] as number
      if (place >= 0) takes[place * actions.length + (action[row] as number)] = 1
    }
  return keys.map((key, place) => ({
    key,
    actions: new Set([...actions.keys()].filter((one) => takes[place * actions.length + one] === 1)),
    given: events.subarray(start[key], start[key + 1]).reduce((sum, count) => sum + count, 0)
  }))
}

function rowsOfActions(table: Table, actions: ReadonlySet<number>): Uint32Array {
  const { action, rows } = table
  const own = new Uint32Array([...actions].reduce((sum, one) => sum + rowsOfAction(table, one).length, 0))
  for (let row = 0, at = 0; at < own.length && row < rows; row++)
    if (actions.has(action[row] as number)) own[at++] = row
  return own
}
