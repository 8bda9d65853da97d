import type { Result } from '../../result.ts'
import { type Labels, labels } from '../labels.ts'
import de from './de.ts'
import es from './es.ts'
import type { Translation } from './translation.ts'
import zh from './zh.ts'

/** What other languages say in place of the English words; whatever one lacks is English by itself. */
export const translations: readonly Translation[] = [de, es, zh]

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** The English words with those of the language put over them, key by key. */
const over = (english: Tree, own: Tree): Tree =>
  Object.fromEntries(
    Object.entries(english).map(([key, word]) => {
      const translated = own[key]
      return [key, isTree(word) && isTree(translated) ? over(word, translated) : (translated ?? word)]
    })
  )

/** The words of ours in a language; English for one that is not known. */
export function labelsOf(language: string): Labels {
  const own = translations.find((translation) => translation.language === language)
  return own === undefined ? labels : (over(labels, own) as unknown as Labels)
}

/** The words in the language in which a result was explained. */
export const labelsIn = ({ parameters }: Pick<Result, 'parameters'>): Labels =>
  labelsOf(String(parameters.language ?? labels.language))
