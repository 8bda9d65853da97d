import type { Table } from './table.ts'

/** Sessions with small numbers for names of which several files speak in turn. */
export interface NumberedSessions {
  readonly count: number
  /** The first of them, and the first two of its files. */
  readonly session: string
  readonly files: readonly [string, string]
}

/** What counters give: `7`, `session-7`. Anything longer is no count of the sessions of one file. */
const NUMBERED = /^\D{0,40}\d{1,4}$/

/**
 * Sessions that may be several: their names are numbers, as where each file counts its own, and in the order of their
 * times they go from one file to another one and back, as no log that was rotated does. Undefined where there is none.
 */
export function numberedSessions({ origin, sessions, sessionStart }: Table): NumberedSessions | undefined {
  if (origin === undefined || origin.files.length < 2) return undefined
  const { file, files, sessionNames } = origin
  let count = 0
  let first: Omit<NumberedSessions, 'count'> | undefined
  for (let session = 0; session < sessions; session++) {
    const from = sessionStart[session] as number
    const to = sessionStart[session + 1] as number
    let turns = 0
    for (let row = from + 1; row < to; row++) if (file[row] !== file[row - 1]) turns++
    if (turns < 2) continue
    const own = [...new Set(file.subarray(from, to))]
    const name = sessionNames[session] as string
    if (turns < own.length || !NUMBERED.test(name)) continue
    count++
    first ??= {
      session: name,
      files: [files[own[0] as number] as string, files[own[1] as number] as string]
    }
  }
  return first && { ...first, count }
}
