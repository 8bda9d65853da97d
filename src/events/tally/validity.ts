import { type Integers, NONE } from '../table.ts'
import { INTEGER_COLUMNS, type IntegerColumnName, NUMBER_COLUMNS, type Shard } from './shard.ts'

/** Integer columns with a number a row; the others have lengths of their own. */
const BY_ROW: readonly IntegerColumnName[] = INTEGER_COLUMNS.filter(
  (name) => name !== 'itemIds' && name !== 'sessionCase' && name !== 'rowCase'
)

/** The last millisecond that dates can name (ECMA-262, 21.4.1.1). */
const LATEST_TIME = 8.64e15

/** What makes a shard that came from outside unfit to count with; undefined where every number has its meaning. */
export function faultIn(shard: Shard): string | undefined {
  const { integers, numbers, sessions, cases, notes, conditions, identities } = shard
  const rows = integers.action.length
  if (BY_ROW.some((name) => integers[name].length !== rows)) return 'its columns are not of one length'
  if (NUMBER_COLUMNS.some((name) => (numbers[name]?.length ?? rows) !== rows))
    return 'its columns are not of one length'
  const isTime = (value: number) => Number.isNaN(value) || Math.abs(value) <= LATEST_TIME
  if (numbers.time?.every(isTime) === false) return 'a time in it is none'
  for (const { shown, hashes } of [sessions, cases]) {
    if (shown.length !== hashes.length || new Set(hashes).size !== hashes.length)
      return 'its names and their hashes do not match'
  }
  if (integers.sessionCase.length !== sessions.shown.length || integers.rowCase.length > rows)
    return 'its cases are not those of its sessions'
  const bounds: readonly (readonly [IntegerColumnName, number, boolean])[] = [
    ['action', shard.actions.length, false],
    ['outcome', shard.outcomes.length, true],
    ['agent', shard.agents.length, true],
    ['session', sessions.shown.length, true],
    ['file', notes.files.length, false],
    ['itemIds', shard.items.length, false],
    ['sessionCase', cases.shown.length, true],
    ['rowCase', cases.shown.length, true]
  ]
  for (const [name, bound, mayBeNone] of bounds) {
    if (!isWithin(integers[name], bound, mayBeNone)) return `a number in ${name} stands for nothing`
  }
  if (!isAscending(integers.itemStart, integers.itemIds.length)) return 'its items are not in order'
  for (const { values, sets, ofSession, ofRow } of conditions) {
    const known = sets.every((set) => set.every((value) => value < values.length))
    if (!known || ofSession.length > sessions.shown.length || ofRow.length > rows)
      return 'its conditions are not those of its sessions'
    if (!isWithin(ofSession, sets.length, true) || !isWithin(ofRow, sets.length, true))
      return 'its conditions are not those of its sessions'
  }
  if (identities.length % 2 !== 0) return 'its ids are not whole'
  for (let i = 0; i < identities.length; i += 2) if (identities[i] === 0) return 'its ids are not whole'
  return undefined
}

function isWithin(column: Integers, bound: number, mayBeNone: boolean): boolean {
  for (const value of column) if (value >= bound && !(mayBeNone && value === NONE)) return false
  return true
}

function isAscending(starts: Integers, end: number): boolean {
  let last = 0
  for (const start of starts) {
    if (start < last || start > end) return false
    last = start
  }
  return last <= end && (starts.length === 0 ? end === 0 : starts[0] === 0)
}
