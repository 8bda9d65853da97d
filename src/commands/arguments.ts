import { UserError } from '../errors.ts'
import { guessed } from '../nearest.ts'
import { entriesIn } from '../option-declarations.ts'
import type { Command, Flag, Invocation } from './command.ts'

/** Options that hold several values: `--logs a b`, `--logs a --logs b`. */
const LIST_OPTIONS = new Set(['logs', 'tallies', 'confirm', 'kinds', 'ignore-keys', 'fail-on'])
/** Options that are files: what a shell made of a glob arrives as several words. */
const PATH_LISTS = new Set(['logs', 'tallies', 'confirm'])

/** Reads the words after the command's name. Throws a UserError that names the flag and what to give. */
export function parseArguments(
  command: Command,
  words: readonly string[]
): Pick<Invocation, 'given' | 'paths'> {
  const flags = new Map<string, Flag['type']>([
    ...command.options.map((name): [string, Flag['type']] => [
      name,
      LIST_OPTIONS.has(name) ? 'list' : 'text'
    ]),
    ...command.flags.map(({ name, type }): [string, Flag['type']] => [name, type])
  ])
  const given: Record<string, string | string[] | true> = {}
  const paths: string[] = []
  let list: string[] | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (!word.startsWith('--') || word === '--') {
      if (word.startsWith('-') && word !== '-' && word !== '--') throw unknownFlag(command, word, flags)
      if (word === '--') list = undefined
      else if (list !== undefined) list.push(word)
      else if (command.takesPaths === true) paths.push(word)
      else
        throw new UserError(`${JSON.stringify(word)} stands alone: name its flag, as in \`--logs ${word}\``)
      continue
    }
    const equals = word.indexOf('=')
    const name = word.slice(2, equals < 0 ? undefined : equals)
    const type = flags.get(name)
    list = undefined
    if (type === undefined) throw unknownFlag(command, word, flags)
    if (type === 'switch') {
      if (equals >= 0) throw new UserError(`flag --${name} takes no value`)
      given[name] = true
      continue
    }
    const value = equals >= 0 ? word.slice(equals + 1) : words[++at]
    if (value === undefined || (equals < 0 && value.startsWith('--')))
      throw new UserError(`flag --${name} needs a value`)
    if (type === 'list') {
      const values = (given[name] ?? []) as string[]
      values.push(...(PATH_LISTS.has(name) || name === 'against' ? [value] : entriesIn(value)))
      given[name] = values
      list = PATH_LISTS.has(name) || name === 'against' ? values : undefined
    } else {
      if (given[name] !== undefined) throw new UserError(`flag --${name} is given twice`)
      given[name] = value
    }
  }
  return { given, paths }
}

function unknownFlag(command: Command, word: string, flags: ReadonlyMap<string, unknown>): UserError {
  const name = word.replace(/^-+/, '').replace(/=.*/s, '')
  return new UserError(
    `flag ${JSON.stringify(word.slice(0, 60))} is not known${guessed(name, [...flags.keys()], '--')}; \`policyminer ${command.name} --help\` lists them`
  )
}
