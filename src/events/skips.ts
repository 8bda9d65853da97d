import type { Skip } from './event.ts'

/** Records of one reason: how many, and where the first stands. */
export interface SkipGroup extends Skip {
  readonly count: number
}

/** The same, its file by number as well. */
export interface SkipEntry extends SkipGroup {
  readonly fileNumber: number
}

/** Everything that could not be used, by reason; memory grows with reasons, not with records. */
export class Skips {
  readonly #groups = new Map<
    string,
    { reason: string; count: number; file: string; fileNumber: number; line: number }
  >()
  /** Of lines behind those that are being read; a reason may stand here several times. */
  readonly #later: SkipEntry[] = []

  add(reason: string, file: string, fileNumber: number, line: number): void {
    const group = this.#groups.get(reason)
    if (group === undefined) {
      this.#groups.set(reason, { reason, count: 1, file, fileNumber, line })
      return
    }
    group.count++
    if (fileNumber < group.fileNumber || (fileNumber === group.fileNumber && line < group.line)) {
      Object.assign(group, { file, fileNumber, line })
    }
  }

  /** What comes now may stand before what is there. */
  turnBack(): void {
    this.#later.push(...this.#groups.values())
    this.#groups.clear()
  }

  /** Adds what was counted elsewhere; `fileOf` gives the numbers that its files have here. */
  append(
    entries: readonly SkipEntry[],
    fileOf: (file: number) => number,
    lineOf: (entry: SkipEntry) => number
  ): void {
    for (const entry of entries) {
      this.add(entry.reason, entry.file, fileOf(entry.fileNumber), lineOf(entry))
      const group = this.#groups.get(entry.reason)
      if (group !== undefined) group.count += entry.count - 1
    }
  }

  entries(): readonly SkipEntry[] {
    return [...this.#later, ...this.#groups.values()]
  }

  /** Most frequent reason first. */
  groups(): readonly SkipGroup[] {
    return [...this.#groups.values()]
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
      .map(({ reason, count, file, line }) => ({ reason, count, file, line }))
  }
}
