/**
 * Characters of names and values that nobody sees, or that turn the order of what stands beside them: controls, zero-width
 * and bidirectional ones, line separators, fillers, tags. People read the JSON in a diff or a terminal, and must see what it says.
 */
const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu

/** The same JSON, these characters by their numbers. Outside of texts JSON has none of them. */
export const inSight = (json: string): string =>
  json.replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
      .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join('')
  )
