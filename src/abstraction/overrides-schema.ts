import { z } from 'zod'
import { issueWords, UserError } from '../errors.ts'
import type { Overrides } from './overrides.ts'
import { reductions } from './vocabulary.ts'

const names = z.array(z.string().min(1))

/** The `abstraction` section of the config file. */
const overridesSchema = z.strictObject({
  keep: names.default([]),
  drop: names.default([]),
  cuts: z.record(z.string(), z.array(z.number())).default({}),
  reduce: z.record(z.string(), z.enum(reductions)).default({}),
  objects: names.default([]),
  groups: z.record(z.string(), names).default({}),
  derived: z.boolean().default(true)
})

const renameSchema = z.record(z.string(), z.string().min(1)).default({})

/** Checks the `abstraction` and `rename` sections of the config. Throws a UserError naming `path` and what to mend. */
export function parseOverrides(abstraction: unknown, rename: unknown, path: string): Overrides {
  const read = <T>(schema: z.ZodType<T>, section: unknown, name: string): T => {
    const parsed = schema.safeParse(section ?? {}, { jitless: true })
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const where = [name, ...(issue?.path ?? [])].join('.')
    throw new UserError(
      `config file ${path}: ${where}: ${issue === undefined ? 'not understood' : issueWords(issue)}`
    )
  }
  return {
    ...read(overridesSchema, abstraction, 'abstraction'),
    rename: read(renameSchema, rename, 'rename')
  }
}
