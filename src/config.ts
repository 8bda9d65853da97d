import type { Overrides } from './abstraction/overrides.ts'
import { UserError } from './errors.ts'
import { guessed } from './nearest.ts'
import { definitions, type OptionSource } from './options.ts'

/**
 * The `config` file: YAML whose top-level names are either options (as inputs and flags name them) or one of the
 * sections too long for an input. Each section is checked by the stage that uses it.
 */
export interface Config {
  readonly options: OptionSource
  /** Where a log of no known format keeps action, session, time …; checked by `events/`. */
  readonly mapping?: unknown
  /** Extra redaction rules; checked by `events/`. */
  readonly redact?: unknown
  /**
   * Overrules the abstraction stage (keys to keep or drop, cut points, groups) and gives tools and context keys other names:
   * the sections `abstraction` and `rename`, where there are any. Throws a UserError where one is wrong.
   */
  readonly overrides?: (() => Overrides) | undefined
}

const SECTIONS = ['mapping', 'redact', 'abstraction', 'rename'] as const

export const NO_CONFIG: Config = { options: { origin: 'config file', values: {} } }

/** Options that only make sense where the run is started: a file in the repository must not set them. */
const NOT_IN_FILE = new Set(['config', 'github-token', 'allow-pull-request-target'])

/** The config file as its bytes. Throws a UserError where they are no text: what cannot be read might be a rule. */
export async function decodeConfig(bytes: Uint8Array, path: string): Promise<Config> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`config file ${path} is not UTF-8 text: save it as such`)
  }
  return await parseConfig(text, path)
}

/** Reads the text of a config file. Throws a UserError naming `path` and what to mend. */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const { parse } = await import('yaml')
  let content: unknown
  try {
    content = parse(text, { maxAliasCount: 100 })
  } catch (error) {
    if ((error as { code?: string }).code === 'MULTIPLE_DOCS')
      throw new UserError(`config file ${path} holds several documents, parted by \`---\`: make them one`)
    throw new UserError(`config file ${path} is not YAML: ${String((error as Error).message).split('\n')[0]}`)
  }
  if (content === null || content === undefined) return NO_CONFIG
  if (typeof content !== 'object' || Array.isArray(content))
    throw new UserError(`config file ${path} must hold names and values`)
  const values: Record<string, unknown> = {}
  const sections: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(content)) {
    if ((SECTIONS as readonly string[]).includes(name)) sections[name] = value
    else if (NOT_IN_FILE.has(name))
      throw new UserError(`config file ${path}: \`${name}\` cannot be set in the file`)
    else if (Object.hasOwn(definitions, name)) values[name] = value
    else {
      const guess = guessed(name, [...SECTIONS, ...Object.keys(definitions)])
      throw new UserError(
        `config file ${path}: ${JSON.stringify(name)} is not known${guess}; known are ${SECTIONS.join(', ')} and the options`
      )
    }
  }
  const { mapping, redact, abstraction, rename } = sections
  return {
    options: { origin: `config file ${path}`, values },
    ...(mapping === undefined ? {} : { mapping }),
    ...(redact === undefined ? {} : { redact }),
    ...(abstraction === undefined && rename === undefined
      ? {}
      : { overrides: await overridesReader(abstraction, rename, path) })
  }
}

/** Wrong ones are told of where they are asked for: a tally, say, asks for none. */
async function overridesReader(
  abstraction: unknown,
  rename: unknown,
  path: string
): Promise<() => Overrides> {
  const { parseOverrides } = await import('./abstraction/overrides-schema.ts')
  let overrides: Overrides | undefined
  return () => {
    overrides ??= parseOverrides(abstraction, rename, path)
    return overrides
  }
}
