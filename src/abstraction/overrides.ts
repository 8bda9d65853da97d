import { z } from 'zod'
import { UserError } from '../errors.ts'
import { reductions } from './vocabulary.ts'

const names = z.array(z.string().min(1))

/** The `abstraction` section of the config file: what people know better than the data. Keys may be globs. */
const overridesSchema = z.strictObject({
  /** Keys mined as they are. */
  keep: names.default([]),
  /** Keys left out. */
  drop: names.default([]),
  /** Key → boundaries, each of which begins a range; none means that the number is kept as it is. */
  cuts: z.record(z.string(), z.array(z.number())).default({}),
  /** Key → what its texts are reduced to. */
  reduce: z.record(z.string(), z.enum(reductions)).default({}),
  /** Keys whose values name things ("of the same …"), beside those that are recognised. */
  objects: names.default([]),
  /** Name → actions taken as one action of that name. */
  groups: z.record(z.string(), names).default({}),
  /** Whether previous action, previous outcome, position and what happened before count as context. */
  derived: z.boolean().default(true)
})

const renameSchema = z.record(z.string(), z.string().min(1)).default({})

export type Overrides = z.infer<typeof overridesSchema> & {
  readonly rename: Readonly<Record<string, string>>
}

/** Checks the `abstraction` and `rename` sections of the config. Throws a UserError naming `path` and what to mend. */
export function parseOverrides(abstraction: unknown, rename: unknown, path: string): Overrides {
  const read = <T>(schema: z.ZodType<T>, section: unknown, name: string): T => {
    const parsed = schema.safeParse(section ?? {}, { jitless: true })
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const where = [name, ...(issue?.path ?? [])].join('.')
    throw new UserError(`config file ${path}: ${where}: ${issue?.message ?? 'not understood'}`)
  }
  return {
    ...read(overridesSchema, abstraction, 'abstraction'),
    rename: read(renameSchema, rename, 'rename')
  }
}

export const noOverrides: Overrides = {
  keep: [],
  drop: [],
  cuts: {},
  reduce: {},
  objects: [],
  groups: {},
  derived: true,
  rename: {}
}

/** Whether the key matches one of the names, in which `*` stands for any text and `?` for one character. */
export function matchesAny(key: string, globs: readonly string[]): boolean {
  return globs.some((glob) => {
    if (glob === key) return true
    const pattern = glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    return new RegExp(`^${pattern}$`, 'su').test(key)
  })
}
