import type { RawEvent } from './event.ts'
import { hiddenNumber } from './text-bounds.ts'

type Redact = (text: string, key?: string) => string

const MOST_DEPTH = 200

/** JSON with every text and number in it, keys included, passed through `redact`; what lies absurdly deep is left out. */
function redactedJson(value: unknown, redact: Redact, key: string | undefined, depth: number): unknown {
  if (typeof value === 'string') return redact(value, key)
  if (typeof value === 'number') return hiddenNumber(value, (text) => redact(text, key)) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (depth > MOST_DEPTH) return null
  if (Array.isArray(value)) return value.map((member) => redactedJson(member, redact, key, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      redact(name),
      redactedJson(member, redact, name, depth + 1)
    ])
  )
}

/** An event as it may leave the job: whole, its texts redacted. */
export function redactedEvent(event: RawEvent, redact: Redact): RawEvent {
  const { context, ...fields } = event
  const own = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      // Times and counts of our own.
      typeof value === 'number' ? value : redactedJson(value, redact, undefined, 0)
    ])
  )
  return {
    ...own,
    ...(context === undefined ? {} : { context: redactedJson(context, redact, undefined, 0) })
  } as RawEvent
}
