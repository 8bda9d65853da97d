import { sum } from '../../statistics/sum.ts'

/** Fewest events of a value that say how often an action happens with it. */
export const MIN_ROWS = 20

const sums = new WeakMap<readonly Uint32Array[], readonly number[]>()

/** Events by value: counted once for all the actions that are asked for. */
function eventsOf(values: readonly Uint32Array[]): readonly number[] {
  const known = sums.get(values) ?? values.map(sum)
  sums.set(values, known)
  return known
}

/**
 * An action that belongs to one value of a key is rare with every other: only against the other values does it say
 * something that it is never there. With two values there is nothing else to compare.
 */
export function elsewhere(
  values: readonly Uint32Array[],
  { y, n, action }: { y: number; n: number; action: number }
) {
  if (values.length < 3) return []
  const events = eventsOf(values)
  let own = 0
  for (let value = 1; value < values.length; value++)
    if ((values[value]?.[action] as number) > (values[own]?.[action] as number)) own = value
  const [done, all] = [values[own]?.[action] as number, events[own] as number]
  const total = sum(events)
  const performed = values.reduce((times, counts) => times + (counts[action] as number), 0)
  const contrast = { y, n, Y: performed - done, N: total - all }
  const [atHome, abroad] = [done / all, (contrast.Y - y) / (contrast.N - n)]
  if (atHome < FAR_MORE * abroad) return []
  return [{ contrast, reason: 'the action belongs to another context: see what it happens with' }]
}

/** Values of one key from which on it can be told how much the share of an action differs from one to the next. */
const MIN_VALUES = 4
/** Robust standard deviations below the usual share at which a value stands out. */
const STANDS_OUT = 3

/**
 * Whether the action's share differs so much from value to value of this key that one with few of it is no exception:
 * median and median deviation of the log shares, less what chance adds to it.
 */
export function varies(values: readonly Uint32Array[], own: number, action: number, upper: number): boolean {
  const events = eventsOf(values)
  const others = values
    .map((counts, value) => ({ y: counts[action] as number, n: events[value] as number }))
    .filter(({ n }, value) => value !== own && n >= MIN_ROWS)
  if (others.length < MIN_VALUES) return false
  const shares = others.map(({ y, n }) => Math.log((y + 0.5) / (n + 1)))
  const usual = median(shares)
  const chance = median(others.map(({ y }) => 1 / (y + 0.5)))
  const spread = 1.4826 * median(shares.map((share) => Math.abs(share - usual)))
  return Math.log(upper) > usual - STANDS_OUT * Math.sqrt(Math.max(0, spread * spread - chance))
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** How much more often than with other values an action must happen with one to belong to it. */
const FAR_MORE = 3
