import type { LogFile } from '../files.ts'
import { mappedFormats } from '../mapping.ts'
import type { ReadingRecipe, ReadRequest } from '../read.ts'
import { redactionRules } from '../redaction/custom.ts'
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
  const request: ReadRequest = {
    files,
    format,
    ignoreKeys,
    extraFormats: mappedFormats(recipe.mapping, recipe.origin)
  }
  return { request, redactor: watchedRedactor(redactionRules(recipe.redact, recipe.origin)) }
}
