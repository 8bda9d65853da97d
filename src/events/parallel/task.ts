import type { LogFile } from '../files.ts'
import type { ReadingRecipe, ReadRequest } from '../read-request.ts'
import { watchedRedactor } from './hidden.ts'
import type { PackedPart } from './packed.ts'

/** What a thread is given: plain data. */
export interface ThreadTask {
  readonly files: readonly LogFile[]
  readonly format: string | undefined
  readonly ignoreKeys: readonly string[] | undefined
  readonly recipe: ReadingRecipe
}

export type ThreadMessage =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'part'; readonly part: PackedPart }
  | { readonly kind: 'not divisible' }
  /** Something that the user has to mend. */
  | { readonly kind: 'fault'; readonly message: string }

/** A request and a redactor for a share of the files, as every thread makes them for itself. */
export async function recipeRequest({ files, format, ignoreKeys, recipe }: ThreadTask) {
  const { mapping, redact, origin } = recipe
  // Most logs have neither, and a thread should start at once.
  const extraFormats =
    mapping === undefined ? [] : (await import('../mapping.ts')).mappedFormats(mapping, origin)
  const rules =
    redact === undefined ? [] : (await import('../redaction/custom.ts')).redactionRules(redact, origin)
  const request: ReadRequest = { files, format, ignoreKeys, extraFormats }
  return { request, redactor: watchedRedactor(rules) }
}
