import { encodeFiles } from '../../../src/events/encode-files.ts'
import type { LogFile } from '../../../src/events/files.ts'
import { countsOf } from '../../../src/events/parallel/hidden.ts'
import { type Joined, join } from '../../../src/events/parallel/join.ts'
import { type PackedPart, packed, type TakenUnits } from '../../../src/events/parallel/packed.ts'
import { planReading } from '../../../src/events/parallel/plan.ts'
import { recipeRequest } from '../../../src/events/parallel/task.ts'
import { fromBack, fromFront, noClaims } from '../../../src/events/parallel/units.ts'
import type { ReadRequest } from '../../../src/events/read-request.ts'
import { type CommonDictionary, commonDictionary } from '../../../src/events/record-kernel.ts'

export const RECIPE = { mapping: undefined, redact: undefined, origin: 'config file' }

/**
 * What each thread would read, one after the other in this one and put together: how many units the first takes, and who
 * takes which of the others, is drawn by lot. Undefined where the logs cannot be divided.
 */
export async function readApart(reading: ReadRequest, seed: number) {
  const plan = await planReading(reading)
  if (plan === undefined) return undefined
  const { units, threads } = plan
  const claims = noClaims(units)
  const task = { format: reading.format, ignoreKeys: reading.ignoreKeys, recipe: RECIPE }
  const own = await recipeRequest(task, fromFront(units, claims, seed % units.length))
  const common = commonDictionary(threads) as CommonDictionary
  const encoded = await encodeFiles(own.request, own.redactor, common)
  const joined: Joined = { ...encoded, files: [...encoded.files] }
  const { hidden } = own.redactor

  const others = Array.from({ length: threads - 1 }, (_, i) => {
    const taken: number[] = []
    const files: LogFile[] = []
    return { taken, files, next: fromBack(units, claims, i + 2, threads, (unit) => taken.push(unit)) }
  })
  for (let lot = seed; claims.includes(0); lot = (lot * 48271 + 1) % 2147483647) {
    const thread = others[lot % others.length]
    const { value } = thread?.next.next() ?? {}
    if (value) thread?.files.push(value)
  }
  const parts: PackedPart[] = []
  for (const [i, { taken, files }] of others.entries()) {
    const stretches: TakenUnits[] = []
    let count = 0
    function* toldOf() {
      for (const [i, file] of files.entries()) {
        stretches.push({ unit: taken[i] as number, firstFile: count })
        yield file
      }
    }
    const { request, redactor } = await recipeRequest(task, toldOf())
    const read = await encodeFiles({ ...request, onFile: () => count++ }, redactor, {
      ...common,
      place: i + 1
    })
    parts.push(structuredClone(packed(read, redactor.hidden, stretches)))
    for (const [text, rules] of redactor.hidden) hidden.set(text, rules)
  }
  return join(joined, parts, units) ? { ...joined, redacted: countsOf(hidden) } : undefined
}
