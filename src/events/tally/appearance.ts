import { narrowed, recode } from '../columns.ts'
import type { ConditionData } from '../conditions.ts'
import type { Numbers } from '../growing.ts'
import { compareNames, type Names } from '../names.ts'
import { type Integers, NONE } from '../table.ts'

/**
 * By old number the new one, so that numbers are in the order in which they stand in `column`, those that it lacks behind
 * them: threads that read a log from both ends number what is in it in another order than one does.
 */
export function byAppearance(column: Iterable<number>, size: number): Uint32Array {
  const code = new Uint32Array(size).fill(NONE)
  let next = 0
  for (const number of column) if (number !== NONE && code[number] === NONE) code[number] = next++
  for (let number = 0; number < size; number++) if (code[number] === NONE) code[number] = next++
  return code
}

/** The same by what names are shown and their hashes: names that nothing refers to any more stand in no column. */
export function byName(names: Names): Uint32Array {
  const numbers = Array.from({ length: names.length }, (_, number) => number)
  const code = new Uint32Array(names.length)
  numbers
    .sort((a, b) => compareNames(names, a, b))
    .forEach((number, place) => {
      code[number] = place
    })
  return code
}

export function permuted<T>(values: readonly T[], code: Uint32Array): T[] {
  const result = new Array<T>(values.length)
  values.forEach((value, number) => {
    result[code[number] as number] = value
  })
  return result
}

/** The numbers of a column, which is spent, by their new ones, in as few bytes each as hold them. */
export function recoded(column: Numbers, code: Uint32Array): Integers {
  const numbers = column instanceof Uint32Array ? column : new Uint32Array(column)
  recode(numbers, code, numbers.length)
  return narrowed(numbers)
}

/** What stands at the old number of each at its new one; `NONE` where the column has no place for it. */
export function moved(column: Uint32Array, code: Uint32Array): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(code.length).fill(NONE)
  column.forEach((value, number) => {
    result[code[number] as number] = value
  })
  return result
}

/** Without places behind the last one that holds something, as when they come one by one. */
export function conditionOf(data: ConditionData, sessions: Uint32Array): ConditionData {
  const ofSession = moved(data.ofSession, sessions)
  let length = ofSession.length
  while (length > 0 && ofSession[length - 1] === NONE) length--
  return { ...data, ofSession: ofSession.subarray(0, length) }
}
