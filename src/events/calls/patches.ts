import type { JsonObject } from './json.ts'

const DEEPEST = 64
const SET = 1
const APPEND = 2

/**
 * Makes a change in a value, as editors log their states: `k` is the path, and by `kind` 1 sets what stands there to `v`,
 * 2 adds the members of `v` to the list there (which is cut to `i` members first, where that is given), 3 takes it away.
 * What does not fit changes nothing. The state itself is changed, and given back, or another where the path is empty; of
 * the change nothing is kept.
 */
export function patched(state: unknown, { kind, k: path, v: value, i: length }: JsonObject): unknown {
  const steps = Array.isArray(path) ? path : []
  if (steps.length > DEEPEST) return state
  let holder: unknown = { state }
  const root = holder as { state: unknown }
  let last: unknown = 'state'
  for (const step of steps) {
    if (!isPlace(holder, last)) return state
    holder = (holder as Record<string, unknown>)[last as string]
    last = step
  }
  if (!isPlace(holder, last)) return state
  const place = holder as Record<string, unknown>
  const name = last as string
  if (kind === APPEND && Array.isArray(value)) {
    const list = Array.isArray(place[name]) ? (place[name] as unknown[]) : []
    if (typeof length === 'number' && length >= 0 && length < list.length) list.length = Math.floor(length)
    for (const member of structuredClone(value)) list.push(member)
    place[name] = list
  } else if (kind !== APPEND) place[name] = kind === SET ? structuredClone(value) : undefined
  return root.state
}

/** A member of an object, or one of a list or behind its last. */
const isPlace = (holder: unknown, step: unknown): boolean =>
  Array.isArray(holder)
    ? typeof step === 'number' && Number.isInteger(step) && step >= 0 && step <= holder.length
    : typeof holder === 'object' && holder !== null && typeof step === 'string' && step !== '__proto__'
