import { compareNames, type Names } from './names.ts'
import { compareText } from './table.ts'

/**
 * Texts to numbers, in order of appearance. What a text becomes in the table (redacted, shortened) is worked out once
 * per distinct text; texts that become the same share a number.
 */
export class TextDictionary {
  readonly values: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #byShown = new Map<string, number>()
  readonly #show: (text: string) => string

  constructor(show: (text: string) => string) {
    this.#show = show
  }

  id(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.adopt(this.#show(text))
    this.#ids.set(text, id)
    return id
  }

  /** The number of a text as it is in the table already. */
  adopt(shown: string): number {
    let id = this.#byShown.get(shown)
    if (id === undefined) {
      id = this.values.length
      this.values.push(shown)
      this.#byShown.set(shown, id)
    }
    return id
  }
}

export interface Sorted<T> {
  readonly values: readonly T[]
  /** Old number → place in the sorted order. */
  readonly rank: Uint32Array
}

export function sortedBy<T>(values: readonly T[], compare: (a: T, b: T) => number): Sorted<T> {
  const order = Uint32Array.from(values, (_, index) => index)
  order.sort((a, b) => compare(values[a] as T, values[b] as T) || a - b)
  const rank = new Uint32Array(values.length)
  for (let place = 0; place < order.length; place++) rank[order[place] as number] = place
  return { values: Array.from(order, (index) => values[index] as T), rank }
}

export const sortedTexts = (values: readonly string[]): Sorted<string> => sortedBy(values, compareText)

/**
 * Names as they may be shown, in order. Two that redaction made equal stay two, told apart by a number: they are two
 * sessions (or cases), whatever they are called.
 */
export function sortedNames(names: Names): Sorted<string> {
  const numbers = Array.from({ length: names.length }, (_, number) => number)
  const { values, rank } = sortedBy(numbers, (a, b) => compareNames(names, a, b))
  let equal = 1
  return {
    rank,
    values: values.map((number, place) => {
      const shown = names.shown(number)
      equal = place > 0 && names.shown(values[place - 1] as number) === shown ? equal + 1 : 1
      return equal === 1 ? shown : `${shown} (${equal})`
    })
  }
}
