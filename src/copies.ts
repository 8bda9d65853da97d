import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type LogFile, STANDARD_INPUT } from './events/files.ts'
import type { Table } from './events/table.ts'

/** A file that holds the very bytes of another one. */
export interface Copy {
  readonly file: LogFile
  readonly of: LogFile
}

/** Of files with equal bytes all but the first, in the order given. Only files of equal length are looked into. */
export async function copiesAmong(files: readonly LogFile[]): Promise<readonly Copy[]> {
  const byLength = new Map<number, LogFile[]>()
  for (const file of files) {
    if (file.location === STANDARD_INPUT) continue
    const { size } = await stat(file.location)
    if (size > 0) byLength.set(size, [...(byLength.get(size) ?? []), file])
  }
  const first = new Map<string, LogFile>()
  const copies: Copy[] = []
  for (const alike of byLength.values()) {
    if (alike.length < 2) continue
    for (const file of alike) {
      const digest = await digestOf(file.location)
      const of = first.get(digest)
      if (of === undefined) first.set(digest, file)
      else copies.push({ file, of })
    }
  }
  return copies
}

async function digestOf(location: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const block of createReadStream(location)) hash.update(block)
  return hash.digest('hex')
}

/**
 * Whether some session stands in both files: then what the one tells is told again by the other. Where a file is a
 * session of its own, two of the same content are two runs that went alike.
 */
export function shareSessions({ origin, sessions, sessionStart }: Table, a: string, b: string): boolean {
  if (origin === undefined) return false
  const [first, second] = [origin.files.indexOf(a), origin.files.indexOf(b)]
  for (let session = 0; session < sessions; session++) {
    let seen = 0
    const end = sessionStart[session + 1] as number
    for (let row = sessionStart[session] as number; row < end; row++) {
      const file = origin.file[row]
      if (file === first) seen |= 1
      else if (file === second) seen |= 2
    }
    if (seen === 3) return true
  }
  return false
}
