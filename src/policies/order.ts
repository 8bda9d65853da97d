import { NONE, type Table } from '../events/table.ts'

/** Outcomes after which the same call again is a retry: one intention, not two. */
export const failure = /err|fail|denied|refus|reject|timeout|timed.out|exception|abort|cancel/i

const found = new WeakMap<Table, Uint8Array>()

/** By row: 1 where it repeats, argument for argument, a call that had failed the last time. */
export function retriesOf(table: Table): Uint8Array {
  const known = found.get(table)
  if (known !== undefined) return known
  const failed = table.outcomes.map((outcome) => failure.test(outcome))
  const retry = new Uint8Array(table.rows)
  const lastRow = new Int32Array(table.actions.length).fill(-1)
  for (let row = 0; row < table.rows; row++) {
    const action = table.action[row] as number
    const before = lastRow[action] as number
    lastRow[action] = row
    if (table.repeated[row] !== 1 || before < (table.sessionStart[table.session[row] as number] as number))
      continue
    const outcome = table.outcome[before] as number
    if (outcome !== NONE && failed[outcome] === true) retry[row] = 1
  }
  found.set(table, retry)
  return retry
}

/** The next event of the session that is not this call tried again; -1 where it is the last. */
export function nextRow(table: Table, row: number): number {
  const retry = retriesOf(table)
  const end = table.sessionStart[(table.session[row] as number) + 1] as number
  let next = row + 1
  while (next < end && retry[next] === 1 && table.action[next] === table.action[row]) next++
  return next < end ? next : -1
}

/** The event of the session before this call was first tried; -1 where it is the first. */
export function previousRow(table: Table, row: number): number {
  const retry = retriesOf(table)
  const start = table.sessionStart[table.session[row] as number] as number
  let first = row
  while (first > start && retry[first] === 1 && table.action[first - 1] === table.action[first]) first--
  return first - 1 >= start ? first - 1 : -1
}

/** The objects that the row names under the key, by their number within the session. */
export function objectsOf(table: Table, row: number, key: number): readonly number[] {
  const objects: number[] = []
  for (let j = table.objectStart[row] as number; j < (table.objectStart[row + 1] as number); j++)
    if (table.objectKey[j] === key) objects.push(table.objectNumber[j] as number)
  return objects
}
