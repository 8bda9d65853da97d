import type { FileReading, ReadingNotes } from '../reading.ts'
import type { SkipGroup } from '../skips.ts'
import { compareText } from '../table.ts'
import type { Shard } from './shard.ts'

/** What readings tell beside their events, as one reading of all the logs would tell it. */

export interface MergedFiles {
  readonly order: readonly FileReading[]
  /** By shard and file of it: its number in `order`. */
  readonly numbers: readonly number[][]
}

/** The files of all shards by path, those of one shard in the order in which it read them. */
export function mergedFiles(shards: readonly Shard[]): MergedFiles {
  const next = shards.map(() => 0)
  const numbers = shards.map((): number[] => [])
  const order: FileReading[] = []
  for (;;) {
    let first = -1
    for (let s = 0; s < shards.length; s++) {
      const file = shards[s]?.notes.files[next[s] as number]
      if (file === undefined) continue
      const best = shards[first]?.notes.files[next[first] as number]
      if (best === undefined || compareText(file.path, best.path) < 0) first = s
    }
    if (first < 0) return { order, numbers }
    const file = shards[first]?.notes.files[next[first] as number] as FileReading
    numbers[first]?.push(order.push(file) - 1)
    next[first] = (next[first] as number) + 1
  }
}

export function mergedNotes(
  shards: readonly Shard[],
  files: readonly FileReading[],
  numbers: readonly number[][]
): Omit<ReadingNotes, 'unmatched'> {
  const redacted = new Map<string, number>()
  const dropped = new Map<string, string>()
  let duplicates = 0
  for (const { notes } of shards) {
    duplicates += notes.duplicates
    for (const { rule, count } of notes.redacted) redacted.set(rule, (redacted.get(rule) ?? 0) + count)
    for (const { key, reason } of notes.droppedKeys) dropped.set(key, reason)
  }
  return {
    files,
    skips: mergedSkips(shards, numbers),
    duplicates,
    // A text that several shards hid counts in each of them.
    redacted: [...redacted]
      .map(([rule, count]) => ({ rule, count }))
      .sort((a, b) => b.count - a.count || compareText(a.rule, b.rule)),
    droppedKeys: [...dropped]
      .map(([key, reason]) => ({ key, reason }))
      .sort((a, b) => compareText(a.key, b.key))
  }
}

function mergedSkips(shards: readonly Shard[], numbers: readonly number[][]): SkipGroup[] {
  const groups = new Map<string, { group: SkipGroup; file: number }>()
  shards.forEach(({ notes }, s) => {
    for (const group of notes.skips) {
      const local = notes.files.findIndex(({ path }) => path === group.file)
      const file = numbers[s]?.[local] ?? Number.POSITIVE_INFINITY
      const known = groups.get(group.reason)
      if (known === undefined) {
        groups.set(group.reason, { group, file })
        continue
      }
      const isFirst = file < known.file || (file === known.file && group.line < known.group.line)
      const first = isFirst ? { group, file } : known
      groups.set(group.reason, {
        group: { ...first.group, count: known.group.count + group.count },
        file: first.file
      })
    }
  })
  return [...groups.values()]
    .map(({ group }) => group)
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason))
}
