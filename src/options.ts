import type { z } from 'zod'
import { UserError } from './errors.ts'
import { guessed } from './nearest.ts'
import { type Builders, declarations, type OptionName } from './option-declarations.ts'
import { builders, type Reading } from './option-reader.ts'

export { LANGUAGES, type OptionName } from './option-declarations.ts'

/**
 * The one schema of every option: the Action's inputs, the CLI's flags, the `config` file and the library take the
 * same names, the same defaults and give the same error messages. Precedence: input or flag, then config file, then
 * the default here.
 */

/** A definition in use: its schema is built with what reads options here. */
type Defined<D extends { readonly schema: (z: Builders) => z.ZodType }> = Omit<D, 'schema'> & {
  readonly schema: () => {
    readonly safeParse: (value: unknown) => Reading<z.output<ReturnType<D['schema']>>>
  }
}

export const definitions = Object.fromEntries(
  Object.entries(declarations).map(([name, declared]) => [
    name,
    { ...declared, schema: () => declared.schema(builders) }
  ])
) as unknown as { readonly [N in OptionName]: Defined<(typeof declarations)[N]> }

export type Options = { readonly [N in OptionName]: z.output<ReturnType<(typeof declarations)[N]['schema']>> }

/** Values as given by one source; `origin` is how its error messages call an option: "input", "flag", "config file". */
export interface OptionSource {
  readonly origin: string
  readonly values: Readonly<Record<string, unknown>>
}

const isOptionName = (name: string): name is OptionName => Object.hasOwn(definitions, name)

/** An option as the reader wrote it: a flag with its dashes, a line of the config file after the file's name. */
const called = (origin: string, name: string): string =>
  origin === 'flag'
    ? `flag \`--${name}\``
    : origin === 'input'
      ? `input \`${name}\``
      : `${origin}: \`${name}\``

const shown = (value: unknown): string => {
  const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string')
  const written =
    typeof value === 'string' ? value : isList ? value.join(',') : (JSON.stringify(value) ?? String(value))
  return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written)
}

/**
 * The options in force. The first source that gives an option wins. Throws a UserError that names the source, the
 * option, the value and what is allowed; nothing falls back silently.
 */
export function resolveOptions(sources: readonly OptionSource[]): Options {
  const resolved: Record<string, unknown> = {}
  for (const [name, { default: fallback }] of Object.entries(definitions)) resolved[name] = fallback
  for (const { origin, values } of [...sources].reverse()) {
    for (const [name, value] of Object.entries(values)) {
      if (!isOptionName(name))
        throw new UserError(
          `${origin} ${shown(name)} is not known${guessed(name, Object.keys(definitions))}; known are ${Object.keys(definitions).join(', ')}`
        )
      if (value === undefined) continue
      const { schema, allowed } = definitions[name]
      const parsed = schema().safeParse(value)
      if (!parsed.success) {
        const mending = parsed.error.issues.find(({ code }) => code === 'custom')?.message
        throw new UserError(`${called(origin, name)} is ${shown(value)}: ${mending ?? `give ${allowed}`}`)
      }
      resolved[name] = parsed.data
    }
  }
  return resolved as Options
}
