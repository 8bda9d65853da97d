/** A JSON object of unknown content, as a log gives it. */
export type JsonObject = Readonly<Record<string, unknown>>

const EMPTY: JsonObject = Object.freeze(Object.create(null))

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value if it is an object, else an empty one: so that a chain of fields never throws. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : EMPTY)

export const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A text with something in it. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A name that some writers give as a number (`task_id: 7`). */
export const label = (value: unknown): string | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value)

export const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** The first of the values that is a text. */
export function firstText(...values: readonly unknown[]): string | undefined {
  for (const value of values) if (typeof value === 'string' && value !== '') return value
  return undefined
}

const camelCased = new Map<string, string>()

/** A field by its name in snake case, or else in camel case: many a tool writes the one in Python and the other elsewhere. */
export function either(record: JsonObject, name: string): unknown {
  const own = record[name]
  if (own !== undefined && own !== null) return own
  const other = camelCased.get(name) ?? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  camelCased.set(name, other)
  return record[other]
}

/**
 * The text of a message content: a string, or the text blocks of a list (`[{ type: 'text', text }]`), the first
 * `limit` characters. Outcomes are told by the beginning, so that megabytes of tool output need not be joined.
 */
export function contentText(content: unknown, limit = 2_000): string {
  if (typeof content === 'string') return content.slice(0, limit)
  let joined = ''
  for (const block of array(content)) {
    const piece = typeof block === 'string' ? block : firstText(object(block).text, object(block).content)
    if (piece !== undefined) joined += piece.slice(0, limit)
    if (joined.length >= limit) break
  }
  return joined.slice(0, limit)
}

/** A text that is a JSON object or array, parsed; anything else unchanged. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** The part of the sample that fits, 0 to 1; for `detect`. */
export function share(sample: readonly unknown[], fits: (value: JsonObject) => boolean): number {
  let fitting = 0
  for (const value of sample) if (isObject(value) && fits(value)) fitting++
  return sample.length === 0 ? 0 : fitting / sample.length
}

/**
 * A score for `detect`: 0 where nothing fits; else near `sure`, a little less the more values do not fit, so that a
 * few damaged records do not hide the format.
 */
export function likelihood(
  sample: readonly unknown[],
  sure: number,
  fits: (value: JsonObject) => boolean
): number {
  const part = share(sample, fits)
  return part === 0 ? 0 : sure * (0.8 + 0.2 * part)
}
