import { isArgument } from '../abstraction/given.ts'
import { rowsOfAction } from '../events/postings.ts'
import type { Item } from '../events/table.ts'
import type { Design } from './design.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { withFollows } from './follows.ts'
import { type Found, isShareOf } from './found.ts'
import { goneIn, speaksOf } from './gone.ts'
import { NEARLY_ALWAYS } from './grouping.ts'
import { isOfItsOwn } from './longer.ts'
import { isNewAction } from './new-actions.ts'
import type { Pool } from './pool.ts'
import { calledAsBefore } from './renamed.ts'

/** Deviations from which on an action is clearly rarer than before. */
const CLEAR = 3
/** Deviations up to which what was lost and what was won are the same but for chance. */
const BY_CHANCE = 2
/** Part of what a new action does that may be no loss of the other one, beyond chance. */
const MOST_UNMATCHED = 0.25
/** Part of the sessions with the new action in which the other one may be done too. */
const MOST_BESIDE = 0.15

/**
 * An action that the baseline never saw and that does part of what another one did: done in the same situations, as often
 * as that one is missing there, and not beside it. That the other one became rarer is then the same news, and so is each
 * change of which hardly anything is left once the events of the new action are called by the other's name. Such changes
 * follow from that of the new action; what people insist on stays a finding of its own, and so does a promise broken by it.
 */
export function withReplaced(
  changes: readonly Change[],
  foundOf: (change: Change) => Found | undefined,
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): readonly Change[] {
  const led = changes.flatMap((change) => {
    const found = foundOf(change)
    if (found === undefined || found.required || isOfItsOwn(found) || isPromise(found)) return []
    return change.change === 'broken' || isNewAction(change) ? [] : [{ change, found }]
  })
  const teller = new Map<Change, Change>()
  const replaced = new Map<Change, string>()
  for (const change of changes.filter(isNewAction)) {
    const fresh = change.subject?.name as string
    const left = led.filter((other) => !teller.has(other.change))
    for (const { rarer, isClear } of inPlaceOf(fresh, pool)) {
      const speaking = left.filter(({ found }) => speaksOf(found.cell.rule, rarer) || isShareOf(found, rarer))
      if (!isClear && speaking.length === 0) continue
      const isGone = goneIn(() => calledAsBefore(pool, [[rarer, fresh]]), design, options)
      if (!isClear && !speaking.some(({ found }) => isGone(found))) continue
      replaced.set(change, rarer)
      for (const other of left) if (isGone(other.found)) teller.set(other.change, change)
      break
    }
  }
  return changes
    .filter((change) => !teller.has(change))
    .map((change) => {
      const follows = changes.filter((other) => teller.get(other) === change)
      const told = follows.length === 0 ? change : withFollows(change, follows)
      const name = replaced.get(change)
      return name === undefined ? told : { ...told, inPlaceOf: name }
    })
}

/** What held nearly always before something came in between says what that did harm to. */
const isPromise = ({ cell: { rule }, tracked, statistic }: Found): boolean =>
  tracked && rule?.kind === 'sequence' && statistic.before >= NEARLY_ALWAYS

/** The rows of an action that is new, and of another one before and now. */
interface Rows {
  readonly fresh: Uint32Array
  readonly before: Uint32Array
  readonly now: Uint32Array
}

/**
 * The actions in whose place one that the baseline never saw may be done, the best match first, and whether these are
 * clearly rarer among all sessions.
 */
function inPlaceOf(
  name: string,
  pool: Pool
): readonly { readonly rarer: string; readonly isClear: boolean }[] {
  const { table, baselineRows } = pool
  const fresh = rowsOfAction(table, table.actions.indexOf(name))
  return table.actions
    .flatMap((rarer, action) => {
      const all = rowsOfAction(table, action)
      const rows = {
        fresh,
        before: all.filter((row) => row < baselineRows),
        now: all.filter((row) => row >= baselineRows)
      }
      if (rows.before.length === 0 || !isNotBeside(rows, pool) || !isInSamePlaces(rows, pool)) return []
      const lost = lostOf(rows, pool)
      return [{ rarer, isClear: isClearlyRarer(rows, pool), apart: Math.abs(lost - fresh.length) }]
    })
    .sort((a, b) => a.apart - b.apart)
}

/** Sessions now for each of the baseline. */
const scaleOf = ({ table, baselineSessions }: Pool): number =>
  (table.sessions - baselineSessions) / baselineSessions

/** Events that the current sessions lack of what the baseline lets expect. */
const lostOf = ({ before, now }: Rows, pool: Pool): number => before.length * scaleOf(pool) - now.length

const isClearlyRarer = (rows: Rows, pool: Pool): boolean =>
  lostOf(rows, pool) > CLEAR * Math.sqrt(rows.before.length * scaleOf(pool) ** 2 + rows.now.length)

/** Whether the two are hardly more often done in one session than the one alone was done again in it. */
function isNotBeside({ fresh, before, now }: Rows, { table: { session } }: Pool): boolean {
  const sessionsOf = (rows: Uint32Array) => new Set(Array.from(rows, (row) => session[row]))
  const own = sessionsOf(fresh)
  const is = sessionsOf(now)
  const again = before.filter((row, i) => i > 0 && session[row] === session[before[i - 1] as number])
  const both = [...own].filter((one) => is.has(one))
  return both.length / own.size <= sessionsOf(again).size / sessionsOf(before).size + MOST_BESIDE
}

/** Whether in each situation as much is won as was lost there, but for chance and a small part. */
function isInSamePlaces(rows: Rows, pool: Pool): boolean {
  const { items, itemIds, itemStart, action, actions } = pool.table
  const name = actions[action[rows.fresh[0] as number] as number]
  const instead = actions[action[rows.before[0] as number] as number]
  const valuesOf = (of: Uint32Array) => {
    const times = new Map<string, Map<string, number>>([['', new Map([['', of.length]])]])
    for (const row of of)
      for (const id of itemIds.subarray(itemStart[row], itemStart[row + 1])) {
        const { key, value } = items[id] as Item
        const own = times.get(key) ?? new Map<string, number>()
        // What comes after the new action is what came after the other one.
        const said = JSON.stringify(value === name ? instead : value)
        times.set(key, own.set(said, (own.get(said) ?? 0) + 1))
      }
    return times
  }
  const won = valuesOf(rows.fresh)
  const was = valuesOf(rows.before)
  const is = valuesOf(rows.now)
  // Its own arguments say what it is done with, and not where; so does what is seldom given with it.
  return [...was]
    .filter(([key, values]) => !isArgument(key) && total(values) >= rows.before.length / 2)
    .every(([key, values]) =>
      isMatched(won.get(key) ?? NOWHERE, values, is.get(key) ?? NOWHERE, scaleOf(pool))
    )
}

/** By value of a key, as JSON: how many events hold it. */
type Times = ReadonlyMap<string, number>

const NOWHERE: Times = new Map()

const total = (times: Times): number => [...times.values()].reduce((sum, own) => sum + own, 0)

function isMatched(won: Times, was: Times, is: Times, scale: number): boolean {
  const unmatched = [...new Set([...won.keys(), ...was.keys()])].map((value) => {
    const [fresh, before, now] = [won, was, is].map((times) => times.get(value) ?? 0) as [
      number,
      number,
      number
    ]
    const chance = Math.sqrt(before * scale ** 2 + now + fresh)
    return Math.max(0, Math.abs(before * scale - now - fresh) - BY_CHANCE * chance)
  })
  return unmatched.reduce((sum, own) => sum + own, 0) <= MOST_UNMATCHED * total(won)
}
