import type { LogFile } from '../files.ts'
import type { FilesRequest, ReadingRecipe } from '../read-request.ts'
import type { CommonDictionary } from '../record-kernel.ts'
import { watchedRedactor } from './hidden.ts'
import type { PackedPart } from './packed.ts'
import type { Claims, Unit } from './units.ts'

/** What a thread is given: plain data. */
export interface ThreadTask extends ReadingTask {
  readonly units: readonly Unit[]
  readonly claims: Claims
  /** Its number, and how many there are. */
  readonly thread: number
  readonly threads: number
  readonly common: CommonDictionary
}

export interface ReadingTask {
  readonly format: string | undefined
  readonly ignoreKeys: readonly string[] | undefined
  readonly recipe: ReadingRecipe
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'part'; readonly part: PackedPart }
  | { readonly kind: 'not divisible' }
  /** Something that the user has to mend. */
  | { readonly kind: 'fault'; readonly message: string }

/** A request and a redactor for a share of the files, as every thread makes them for itself. */
export async function recipeRequest({ format, ignoreKeys, recipe }: ReadingTask, files: Iterable<LogFile>) {
  const { mapping, redact, origin } = recipe
  // Most logs have neither, and a thread should start at once.
  const extraFormats =
    mapping === undefined ? [] : (await import('../mapping.ts')).mappedFormats(mapping, origin)
  const rules =
    redact === undefined ? [] : (await import('../redaction/custom.ts')).redactionRules(redact, origin)
  const request: FilesRequest = { files, format, ignoreKeys, extraFormats }
  return { request, redactor: watchedRedactor(rules) }
}
