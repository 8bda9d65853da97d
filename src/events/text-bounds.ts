import { createHash } from 'node:crypto'

/** Longest text a dictionary keeps whole, in UTF-16 units. */
export const LONGEST = 1024
/** Longest text that is redacted whole: what stands beyond enters the hash only. */
const LONGEST_REDACTED = 1 << 20

/**
 * The text as the table keeps it: redacted, and a long one as its beginning and a hash of the whole, so that distinct
 * texts stay distinct and memory is bounded.
 */
export function bounded(text: string, redact: (text: string) => string): string {
  if (text.length <= LONGEST) return redact(text)
  const redacted = redact(text.length > LONGEST_REDACTED ? text.slice(0, LONGEST_REDACTED) : text)
  if (redacted.length <= LONGEST && text.length <= LONGEST_REDACTED) return redacted
  const hash = createHash('sha256').update(Buffer.from(redacted, 'utf16le'))
  if (text.length > LONGEST_REDACTED) hash.update(Buffer.from(text.slice(LONGEST_REDACTED), 'utf16le'))
  return `${beginning(redacted)}…#${hash.digest('hex').slice(0, 16)}`
}

/**
 * What stands in place of a number that redaction hides: a card number is one without its quotes, too. Undefined where
 * it may be told.
 */
export function hiddenNumber(value: number, redact: (text: string) => string): string | undefined {
  if (!Number.isSafeInteger(value) || Math.abs(value) < 1000) return undefined
  const text = String(value)
  const shown = redact(text)
  return shown === text ? undefined : shown
}

/** The first LONGEST units, without half a surrogate pair at the end. */
function beginning(text: string): string {
  const last = text.charCodeAt(LONGEST - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST)
}
