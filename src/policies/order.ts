import { NONE, type Table } from '../events/table.ts'

/** Outcomes after which the same call again is a retry: one intention, not two. */
export const failure = /err|fail|denied|refus|reject|timeout|timed.out|exception|abort|cancel/i

const found = new WeakMap<Table, Uint8Array>()

/** By row: 1 where it repeats, argument for argument, a call that had failed the last time. */
export function retriesOf(table: Table): Uint8Array {
  const known = found.get(table)
  if (known !== undefined) return known
  const failed = table.outcomes.map((outcome) => failure.test(outcome))
  const { action, outcome, repeated, session, sessionStart } = table
  const retry = new Uint8Array(table.rows)
  // Most calls repeat none: those that do are jumped to, and the call before is looked for from there.
  for (let row = repeated.indexOf(1); row >= 0; row = repeated.indexOf(1, row + 1)) {
    const start = sessionStart[session[row] as number] as number
    let before = row - 1
    while (before >= start && action[before] !== action[row]) before--
    const known = before < start ? NONE : (outcome[before] as number)
    if (known !== NONE && failed[known] === true) retry[row] = 1
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
