import { sortedByNumbers } from './number-order.ts'
import { compareText } from './table.ts'

/** Of texts: their beginnings behind what all of them share, four characters in each. */
export interface Numbers {
  readonly first: Uint32Array
  readonly second: Uint32Array
}

export function readNumbers(
  textAt: (place: number) => string,
  shared: number,
  { first, second }: Numbers
): void {
  for (let place = 0; place < first.length; place++) {
    const text = textAt(place)
    const number = fourCharacters(text, shared)
    first[place] = number
    second[place] = nextFour(number, text, shared)
  }
}

/** The places of the texts in order of code points; where they are equal `compareEqual` decides, at last their places. */
export function textOrder(
  texts: readonly string[],
  compareEqual: (a: number, b: number) => number = () => 0
): Uint32Array {
  const { length } = texts
  const textAt = (place: number) => texts[place] as string
  let shared = texts[0]?.length ?? 0
  for (let place = 1; place < length && shared > 0; place++)
    shared = sharedLength(textAt(place), textAt(0), shared)
  const numbers = { first: new Uint32Array(length), second: new Uint32Array(length) }
  readNumbers(textAt, shared, numbers)
  return orderBy(numbers, (a, b) => compareText(textAt(a), textAt(b)) || compareEqual(a, b))
}

/**
 * Eight characters behind the beginning that all of the texts share are sorted as numbers, which takes no comparison of
 * texts; where these are the same, `compare` is asked, and at last their places decide.
 */
export function orderBy({ first, second }: Numbers, compare: (a: number, b: number) => number): Uint32Array {
  const { length } = first
  const order = sortedByNumbers(first, second)
  for (let from = 0; from < length; ) {
    const [high, low] = [first[order[from] as number], second[order[from] as number]]
    let to = from + 1
    while (to < length && first[order[to] as number] === high && second[order[to] as number] === low) to++
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compare(a, b) || a - b)
    from = to
  }
  return order
}

/** How many characters the texts share, up to so many. */
export function sharedLength(text: string, other: string, most: number): number {
  let same = 0
  while (same < most && text.charCodeAt(same) === other.charCodeAt(same)) same++
  return same
}

const NOT_ASCII = 0xffffffff

/** As a number whose order is that of the texts as far as it goes: all that is no ASCII, and what follows it, counts alike. */
export function fourCharacters(text: string, from: number): number {
  const { length } = text
  let number = 0
  for (let at = from; at < from + 4; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0
    // As many ones as there are bits left.
    if (unit >= 0x80) return ((number << (8 * (from + 4 - at))) | (NOT_ASCII >>> (8 * (at - from)))) >>> 0
    number = (number << 8) | unit
  }
  return number >>> 0
}

/** The same of the four characters behind these. */
export const nextFour = (number: number, text: string, from: number): number =>
  (number & 0xff) === 0xff ? NOT_ASCII : fourCharacters(text, from + 4)
