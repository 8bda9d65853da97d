import { toFixedEven } from '../policies/rounding.ts'
import type { Finding } from '../result.ts'
import { languages } from './languages/index.ts'
import type { Words } from './words.ts'

/** Whether it is what stands for the reason in the entry that is offered for pasting, in one language or another. */
const isPlaceholder = (text: string): boolean =>
  languages.some(({ messages }) => messages.reason_here === text)

/** Whether an accepted entry was pasted as it was offered, and says nothing of why. */
export const isUnexplained = (reason: string): boolean => isPlaceholder(reason.trim())

/**
 * The entry that accepts a finding, as it stands in `accepted`: JSON on one line, to paste.
 *
 * @param value the mean that a vital sign has now; anything else is accepted at its share
 */
export function acceptedEntry(
  { id, subject, current: { confidence } }: Pick<Finding, 'id' | 'subject' | 'current'>,
  value: number | null,
  words: Words
): string {
  return JSON.stringify({
    fingerprint: id,
    reason: words.say('reason_here'),
    ...(confidence === null || subject?.type === 'vital'
      ? {}
      : { confidence: Number(toFixedEven(confidence, 6)) }),
    ...(value === null ? {} : { value: Number(toFixedEven(value, 6)) })
  })
}
