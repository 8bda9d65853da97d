import type { Scalar } from '../events/event.ts'

/**
 * What the fields of a profile hold. By hand: every check reads a profile, and making a schema takes longer than reading
 * what it describes.
 */

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

export const isUnit = (value: unknown): value is 'case' | 'session' | 'event' =>
  value === 'case' || value === 'session' || value === 'event'

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isListOf = <T>(value: unknown, isMember: (member: unknown) => member is T): value is T[] =>
  Array.isArray(value) && value.every(isMember)

export const isTexts = (value: unknown): value is string[] => isListOf(value, isText)

const isPairOf = (value: unknown, isSecond: (second: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isSecond(value[1])

const isScalar = (value: unknown): boolean =>
  isText(value) || typeof value === 'boolean' || value === null || Number.isFinite(value)

/** [key, value] of a condition. */
export const isItem = (value: unknown): value is [string, Scalar] => isPairOf(value, isScalar)

/** A name and the values it took. */
export const isNamedTexts = (value: unknown): value is [string, string[]] => isPairOf(value, isTexts)

export const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || Number.isFinite(value)
