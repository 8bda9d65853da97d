import { UserError } from '../errors.ts'
import type { Scalar } from './event.ts'
import { hashText, SEED_HIGH, SEED_LOW } from './hash.ts'

/** What is known of one context key: whether it is mined, and the numbers of its values. */
export class ContextKey {
  readonly key: string
  readonly ignored: boolean
  readonly isArgument: boolean
  /** Two hashes of the key, from which those of its items start. */
  readonly low: number
  readonly high: number
  /** Of the objects under it: most keys have none. */
  children: Map<string, ContextKey> | undefined
  /** Items by value as in the log, `1`, `"1"` and `true` each its own, and 0 that of −0. */
  readonly values = new Map<Scalar, number>()
  /** Items of texts that are not among `values` as yet, for nobody has asked for them but by their bytes. */
  unlisted: number[] = []
  /** By which the numbering of words knows it; −1 where it does not. */
  number = -1
  /** Texts too long to keep, by hash. */
  longTexts: Map<number, number> | undefined

  constructor(key: string, ignored: boolean, isArgument: boolean) {
    this.key = key
    this.ignored = ignored
    this.isArgument = isArgument
    this.low = hashText(key, SEED_LOW)
    this.high = hashText(key, SEED_HIGH)
  }
}

/** The keys with the most values, by name. */
export function widest(keys: Iterable<ContextKey>): string {
  return [...keys]
    .map((key) => ({ name: key.key, values: key.values.size + key.unlisted.length }))
    .sort((a, b) => b.values - a.values)
    .slice(0, 3)
    .map(({ name, values }) => `${name.slice(0, 80)} (${values})`)
    .join(', ')
}

export const tooManyValues = (most: number, keys: Iterable<ContextKey>): UserError =>
  new UserError(
    `the logs hold more than ${most} distinct context values, most of them under ${widest(keys)}: name such keys in ignore-keys, or count the logs in parts with mode: tally`
  )

/** A key goes with the object around it: `user` takes `user.name` along, however the log nests them. */
export function goesWithIgnored(path: string, isIgnored: (key: string) => boolean): boolean {
  for (let end = path.indexOf('.'); end !== -1; end = path.indexOf('.', end + 1)) {
    if (isIgnored(path.slice(0, end))) return true
  }
  return isIgnored(path)
}
