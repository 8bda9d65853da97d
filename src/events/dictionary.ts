import type { Names } from './names.ts'
import { compareText } from './table.ts'
import { textOrder } from './text-order.ts'

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

function inOrder<T>(values: readonly T[], order: Uint32Array): Sorted<T> {
  const rank = new Uint32Array(values.length)
  const sorted = new Array<T>(values.length)
  for (let place = 0; place < order.length; place++) {
    const index = order[place] as number
    rank[index] = place
    sorted[place] = values[index] as T
  }
  return { values: sorted, rank }
}

export const sortedTexts = (values: readonly string[]): Sorted<string> => inOrder(values, textOrder(values))

/**
 * Names as they may be shown, in order. Two that redaction made equal stay two, told apart by a number: they are two
 * sessions (or cases), whatever they are called.
 */
export function sortedNames(names: Names): Sorted<string> {
  const shown = Array.from({ length: names.length }, (_, number) => names.shown(number))
  const order = textOrder(shown, (a, b) => compareText(names.hash(a), names.hash(b)))
  const { values, rank } = inOrder(shown, order)
  let equal = 1
  return {
    rank,
    values: values.map((name, place) => {
      equal = place > 0 && values[place - 1] === name ? equal + 1 : 1
      return equal === 1 ? name : `${name} (${equal})`
    })
  }
}
