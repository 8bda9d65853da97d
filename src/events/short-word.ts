import { SHORT_WORD, SHORT_WORD_DIGITS } from './record-layout.ts'

/** How many digits a text of letters, digits and `_.-` alone has; −1 for any other text. */
export function digitsOfName(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (!(code >= 0x61 && code <= 0x7a) && !(code >= 0x41 && code <= 0x5a) && !isJoint(code)) return -1
  }
  return digits
}

/**
 * Most values of a log: letters, digits and `_.-` alone. The shortest tokens that a rule of redaction knows have 15
 * characters (Slack's), the shortest telephone numbers 9 digits, and all else that is hidden needs another character.
 * `assembly/values.ts` tells them by their bytes.
 */
export function isShortWord(text: string): boolean {
  if (text.length >= SHORT_WORD) return false
  const digits = digitsOfName(text)
  return digits >= 0 && digits < SHORT_WORD_DIGITS
}

/** `_`, `.` or `-`. */
const isJoint = (code: number): boolean => code === 0x5f || code === 0x2e || code === 0x2d
