import { UserError } from './errors.ts'
import { guessed } from './nearest.ts'
import { definitions, type OptionName } from './options.ts'

/**
 * The Action's inputs as the runner hands them over: `INPUT_` and the name in capitals, hyphens kept. The runner sets
 * every declared input, the ones left out to nothing, so that an empty one means "not given".
 */
export interface Inputs {
  /** Options by name, as written. */
  readonly given: Readonly<Record<string, string>>
  /** `toJSON(matrix)`; empty outside of a matrix. */
  readonly matrix: string
}

const PREFIX = 'INPUT_'
const variable = (name: string): string => `${PREFIX}${name.toUpperCase()}`

/** Throws a UserError for an input that is not known: a misspelt one would silently do nothing. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const names = [...(Object.keys(definitions) as OptionName[]), 'matrix']
  const known = new Map(names.map((name) => [variable(name), name]))
  for (const [key, value] of Object.entries(env)) {
    if (key.startsWith(PREFIX) && value !== '' && value !== undefined && !known.has(key)) {
      const name = key.slice(PREFIX.length).toLowerCase()
      throw new UserError(
        `input \`${name}\` is not known${guessed(name, names)}; known are ${names.join(', ')}`
      )
    }
  }
  // Where the runner did not fill in what was left out, an empty name can only have been written: upload nothing.
  const filledIn = names.every((name) => env[variable(name)] !== undefined)
  const given: Record<string, string> = {}
  for (const [key, name] of known) {
    const value = env[key]
    if (name === 'matrix' || value === undefined) continue
    if (
      name === 'artifact' &&
      (value.trim() === 'none' || (value.trim() === '' && !(filledIn && value === '')))
    )
      given[name] = ''
    else if (value.trim() !== '') given[name] = value
  }
  return { given, matrix: env[variable('matrix')] ?? '' }
}
