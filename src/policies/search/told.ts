/** Classes by number, where only some are told apart. */
export interface Told {
  /** The classes told apart, by number. */
  readonly told: Uint32Array
  /** How many numbers there are: all the others have one after them. */
  readonly classes: number
}

/** Whether some class told apart has so many rows where these counts begin. */
export function hasKept(counts: Uint32Array, at: number, told: number, minKept: number): boolean {
  if (minKept === 0) return true
  for (let cls = at; cls < at + told; cls++) if ((counts[cls] as number) >= minKept) return true
  return false
}

/** All the classes that tell, and how often each occurs. */
export function wholeOf(
  classOf: Uint32Array,
  classes: number,
  tells: ((cls: number) => boolean) | undefined
): [Told, Uint32Array] {
  const told = new Uint32Array(classes)
  const counts = new Uint32Array(classes)
  for (let cls = 0; cls < classes; cls++) told[cls] = cls
  for (let place = 0; place < classOf.length; place++) {
    const cls = classOf[place] as number
    counts[cls] = (counts[cls] as number) + 1
  }
  if (tells !== undefined) for (let cls = 0; cls < classes; cls++) if (!tells(cls)) counts[cls] = 0
  return [{ told, classes }, counts]
}

/** Of the classes told apart those that are frequent where these counts begin; `number` is by their old numbers. */
export function toldOf(
  { told, classes }: Told,
  counts: Uint32Array,
  at: number,
  minKept: number
): Told & { readonly number?: Uint32Array } {
  const number = new Uint32Array(classes)
  const kept: number[] = []
  for (let cls = 0; cls < told.length; cls++)
    if ((counts[at + cls] as number) >= Math.max(1, minKept)) number[cls] = kept.push(told[cls] as number)
  if (kept.length === told.length) return { told, classes }
  for (let cls = 0; cls < classes; cls++)
    number[cls] = number[cls] === 0 ? kept.length : (number[cls] as number) - 1
  return { told: Uint32Array.from(kept), classes: kept.length + 1, number }
}
