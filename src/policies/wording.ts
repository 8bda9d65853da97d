import { isRange } from '../abstraction/cut-points.ts'
import type { Scalar } from '../events/event.ts'
import { compareText } from '../events/table.ts'
import type { Antecedent } from './policy.ts'

/** How Python prints a number: exponents of two digits, scientific from 1e16 up and below 1e-4. */
function pythonNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return String(value === 0 ? 0 : value)
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power >= -4 && power < 16) return String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

/** Python's `str(value)`: what the seed's tool writes for a context value. */
export function pythonText(value: Scalar): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' ? pythonNumber(value) : value
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeCharacter(character: string): string {
  const short = escapes[character]
  if (short !== undefined) return short
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}

/** Python's `repr` of a text: non-printable code points escaped, single quotes unless only those stand inside. */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(/[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escapeCharacter)
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote
}

/** The conditions in the order of their keys, so that equal rules read the same. */
export const sortedConditions = (antecedent: Antecedent): readonly (readonly [string, Scalar])[] =>
  Object.entries(antecedent).sort(([a], [b]) => compareText(a, b))

/** Conditions as the seed's tool writes them: `role='admin' and mfa='True'`. */
export const seedConditions = (antecedent: Antecedent): string =>
  sortedConditions(antecedent)
    .map(([key, value]) => `${key}=${pythonRepr(pythonText(value))}`)
    .join(' and ')

/** A typed value behind its key; the range of a number as a person writes it: `amount>=500`, `amount=50..500`. */
function typedCondition(key: string, value: Scalar): string {
  if (typeof value !== 'string') return `${key}=${String(value)}`
  if (!isRange(value)) return `${key}=${pythonRepr(value)}`
  return value.includes('..') ? `${key}=${value}` : `${key}${value}`
}

/** Conditions with typed values: `role='viewer' and confirmed=true and amount>=500`. */
export const typedConditions = (antecedent: Antecedent): string =>
  sortedConditions(antecedent)
    .map(([key, value]) => typedCondition(key, value))
    .join(' and ')
