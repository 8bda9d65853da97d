import type { Scalar } from '../events/event.ts'
import { type Totals, units } from './policy.ts'

/**
 * What the fields of written files hold. By hand: every check reads a policy set and a profile, and making a schema takes
 * longer than reading what it describes.
 */

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

export const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || Number.isFinite(value)

export const isScalar = (value: unknown): value is Scalar =>
  isText(value) || typeof value === 'boolean' || isNumberOrNull(value)

export const isUnit = (value: unknown): value is Totals['unit'] =>
  (units as readonly unknown[]).includes(value)

export const isListOf = <T>(value: unknown, isMember: (member: unknown) => member is T): value is T[] =>
  Array.isArray(value) && value.every(isMember)

export const isTexts = (value: unknown): value is string[] => isListOf(value, isText)

/** A text and something beside it. */
export const isPair = <T>(
  value: unknown,
  isSecond: (second: unknown) => second is T
): value is [first: string, second: T] =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isSecond(value[1])
