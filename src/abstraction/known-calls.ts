import { compareText, type Table } from '../events/table.ts'
import { isArgument } from './given.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Calls are told apart by their arguments or, where a log marks none as such, by all that it says of an event. Then a
 * field that only one of two logs has (a request number, say) makes calls unique in that log alone, and the agent would
 * seem to repeat itself more or less than before.
 */
export interface KnownCalls {
  /** By row, as the baseline would tell calls apart; undefined where that cannot be known. */
  readonly repeated: Uint8Array | undefined
  /** The fields behind it. */
  readonly keys: readonly string[]
}

interface Sides {
  /** The logs under the baseline's names, values whole. */
  readonly raw: Table
  /** The abstracted events behind the vocabulary. */
  readonly baseline: Table
  /** Whether keys are ignored: these tell calls apart as well, and are not in the tables. */
  readonly ignoring: boolean
}

export function knownCalls({ known, dropped }: Vocabulary, { raw, baseline, ignoring }: Sides): KnownCalls {
  const unchanged = { repeated: raw.repeated, keys: [] }
  if (known.length === 0) return unchanged
  const there = new Set(raw.items.map(({ key }) => key))
  const gone = known.filter((key) => !isArgument(key) && !there.has(key)).sort(compareText)
  const split =
    gone.length === 0 ? new Set() : new Set([...dropped.map(({ key }) => key), ...variableKeys(baseline)])
  if (gone.some((key) => split.has(key)))
    return { repeated: undefined, keys: gone.filter((key) => split.has(key)) }
  const names = new Set(known)
  const added = [...there].filter((key) => !isArgument(key) && !names.has(key)).sort(compareText)
  const varying = added.length === 0 ? new Set() : variableKeys(raw)
  const fresh = added.filter((key) => varying.has(key))
  if (fresh.length === 0) return unchanged
  if (
    ignoring ||
    !isSame(
      repeatedCalls(raw, () => false),
      raw.repeated
    )
  )
    return { repeated: undefined, keys: fresh }
  const left = new Set(fresh)
  const actions = new Set(baseline.actions)
  const isLeft = raw.items.map(({ key }) => left.has(key))
  const isKnown = raw.actions.map((name) => actions.has(name))
  // A tool that is new has fields of its own.
  const repeated = repeatedCalls(
    raw,
    (row, item) => isLeft[item] === true && isKnown[raw.action[row] as number] === true
  )
  return isSame(repeated, raw.repeated) ? unchanged : { repeated, keys: fresh }
}

/** Keys with more than one value within some session: only these tell calls of one session apart. */
function variableKeys({ items, itemStart, itemIds, sessions, sessionStart }: Table): Set<string> {
  const found = new Set<string>()
  for (let session = 0; session < sessions; session++) {
    const from = sessionStart[session] as number
    const to = sessionStart[session + 1] as number
    const seen = new Map<number, number>()
    for (let i = itemStart[from] as number; i < (itemStart[to] as number); i++) {
      const item = itemIds[i] as number
      seen.set(item, (seen.get(item) ?? 0) + 1)
    }
    for (const [item, count] of seen) if (count < to - from) found.add((items[item] as { key: string }).key)
  }
  return found
}

function repeatedCalls(table: Table, isLeft: (row: number, item: number) => boolean): Uint8Array {
  const { rows, session, action, items, itemStart, itemIds } = table
  const ofArgument = items.map(({ key }) => isArgument(key))
  const repeated = new Uint8Array(rows)
  const seen = new Map<string, number>()
  for (let row = 0; row < rows; row++) {
    const own = itemIds.subarray(itemStart[row], itemStart[row + 1])
    const hasArguments = own.some((item) => ofArgument[item] === true)
    const told = own.filter((item) => (hasArguments ? ofArgument[item] === true : !isLeft(row, item)))
    const call = `${action[row]} ${told.join()}`
    if (seen.get(call) === session[row]) repeated[row] = 1
    seen.set(call, session[row] as number)
  }
  return repeated
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])
