import type { Result } from '../result.ts'
import type { Labels } from './labels.ts'
import type { Phrase } from './phrase.ts'
import { shortened } from './shortened.ts'

const MOST_NAMED = 5
const LONGEST_KEY = 60

/** What the context of the logs has and that of the baseline has not, in one sentence; nothing where there is none. */
export function newKeysWords({ inputs: { new_keys: keys = [] } }: Result, words: Labels): Phrase {
  if (keys.length === 0) return []
  const named = keys
    .slice(0, MOST_NAMED)
    .flatMap((key, i) => [...(i === 0 ? [] : [', ']), { data: shortened(key, LONGEST_KEY) }])
  const left = keys.length - MOST_NAMED
  return words.newKeys(left > 0 ? [...named, ` ${words.more(left)}`] : named)
}
