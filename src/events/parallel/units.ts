import type { FilePart, LogFile } from '../files.ts'

/**
 * What several threads read is cut into units: a file, or a part of one between two lines, in the order of the files. Each
 * thread takes one when it is done with another, so that none waits for the others, whenever it started and however fast
 * it is: the first thread from the front, which keeps its lines together, the others from the back.
 */
export type Unit = LogFile

export const NOBODY = 0
/** The number of the thread that starts the others. */
export const FIRST_THREAD = 1

/** By unit: the number of the thread that reads it, from 1; `NOBODY` where none does as yet. */
export type Claims = Int32Array<SharedArrayBuffer>

export const noClaims = (units: readonly Unit[]): Claims =>
  new Int32Array(new SharedArrayBuffer(units.length * Int32Array.BYTES_PER_ELEMENT))

const claim = (claims: Claims, unit: number, thread: number): boolean =>
  Atomics.compareExchange(claims, unit, NOBODY, thread) === NOBODY

/**
 * Whether a thread has a part in what is read. One that has taken nothing by now may still be starting, and takes
 * something where anything is left: that is asked first, for it may take the last unit at any time.
 */
export const isWanted = (claims: Claims, thread: number): boolean =>
  claims.includes(NOBODY) || claims.includes(thread)

/** What the first thread reads: units from the first on, at most `most`, those of a file as one part that grows. */
export function* fromFront(
  units: readonly Unit[],
  claims: Claims,
  most = units.length
): Generator<LogFile, void> {
  let next = 0
  const take = (): Unit | undefined =>
    next < most && claim(claims, next, FIRST_THREAD) ? units[next++] : undefined
  for (let unit = take(); unit !== undefined; unit = take()) {
    if (unit.part === undefined) {
      yield unit
      continue
    }
    const part: { -readonly [name in keyof FilePart]: FilePart[name] } = {
      ...unit.part,
      grow: () => {
        const more = part.isLast ? undefined : take()?.part
        if (more === undefined) return false
        part.to = more.to
        part.isLast = more.isLast
        return true
      }
    }
    yield { ...unit, part }
  }
}

/** A thread takes so many units at once that all threads together leave half of what is there. */
const SHARE_TAKEN = 0.5

/**
 * What another thread reads: units from the last on, some of a file as one part where many are left. `onUnit` hears of
 * the first of them.
 */
export function* fromBack(
  units: readonly Unit[],
  claims: Claims,
  thread: number,
  threads: number,
  onUnit: (unit: number) => void
): Generator<LogFile, void> {
  for (let last = units.length - 1; last >= 0; last--) {
    if (!claim(claims, last, thread)) continue
    const left = claims.reduce((free, each) => (each === NOBODY ? free + 1 : free), 1)
    let first = last
    for (let more = Math.floor((left * SHARE_TAKEN) / threads) - 1; more > 0; more--) {
      const isContinued = (units[first]?.part?.from ?? 0) > 0
      if (!isContinued || !claim(claims, first - 1, thread)) break
      first--
    }
    onUnit(first)
    const unit = units[first] as Unit
    const end = units[last] as Unit
    const part =
      unit.part !== undefined && end.part !== undefined
        ? { from: unit.part.from, to: end.part.to, isLast: end.part.isLast }
        : undefined
    yield { ...unit, part, isEarlier: true }
    last = first
  }
}
