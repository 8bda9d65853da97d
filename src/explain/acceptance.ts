import type { Change } from '../drift/drift.ts'
import { fingerprintOf } from '../drift/gate.ts'
import { toFixedEven } from '../policies/rounding.ts'
import type { Finding, Vital } from '../result.ts'
import { languages } from './languages/index.ts'
import type { Words } from './words.ts'

/** Whether it is what stands for the reason in the entry that is offered for pasting, in one language or another. */
const isPlaceholder = (text: string): boolean =>
  languages.some(({ messages }) => messages.reason_here === text)

/** Whether an accepted entry was pasted as it was offered, and says nothing of why. */
export const isUnexplained = (reason: string): boolean => isPlaceholder(reason.trim())

/**
 * The entries that accept a finding, as they stand in `accepted`: each JSON on one line, to paste. What follows from it and
 * is told with it would else be told for itself once it is accepted, so that it has an entry of its own.
 *
 * @param value the mean that a vital sign has now; anything else is accepted at its share
 */
export function acceptedEntries(
  {
    id,
    subject,
    current: { confidence },
    follows = []
  }: Pick<Finding, 'id' | 'subject' | 'current' | 'follows'>,
  value: number | null,
  words: Words
): string[] {
  const own = { id, confidence: subject?.type === 'vital' ? null : confidence, value }
  return [own, ...follows].map((one) =>
    JSON.stringify({
      fingerprint: one.id,
      reason: words.say('reason_here'),
      ...(one.confidence === null ? {} : { confidence: Number(toFixedEven(one.confidence, 6)) }),
      ...(one.value === null ? {} : { value: Number(toFixedEven(one.value, 6)) })
    })
  )
}

/** What follows from a change and is told with it, as the result names it; with the mean that a vital sign has now. */
export function followsOf({ follows = [] }: Change, vitals: readonly Vital[]): Pick<Finding, 'follows'> {
  if (follows.length === 0) return {}
  return {
    follows: follows.map((change) => {
      const { subject, current } = change
      const vital = subject?.type === 'vital' ? vitals.find(({ name }) => name === subject.name) : undefined
      return {
        id: fingerprintOf(change),
        confidence: vital === undefined ? current.confidence : null,
        value: vital?.current ?? null
      }
    })
  }
}
