import { quote } from './sentence.ts'
import type { Words } from './words.ts'

/** Something that speaks of names which new ones seem to have taken the place of: old → new. */
export interface Renamed {
  readonly rename?: Readonly<Record<string, string>> | undefined
}

/** Where the config file is looked for by itself. */
const CONFIG = '.github/policyminer.yml'

/** The lines to paste into the config, JSON being YAML: names with any characters stay what they are. */
export function renameAdvice(renamed: readonly Renamed[], words: Words): string[] {
  const renames = Object.entries(Object.assign({}, ...renamed.map(({ rename }) => rename)))
  if (renames.length === 0) return []
  const pairs = renames.map(([from, to]) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`)
  return [words.say('renamed', { lines: quote(`rename: {${pairs.join(', ')}}`), config: quote(CONFIG) })]
}
