import { toFixedEven } from '../policies/rounding.ts'

/**
 * Numbers as they are printed. No locale anywhere: equal results give equal bytes on every machine.
 */

/** No-break space: keeps a number and its sign on one line of a narrow cell. */
const NBSP = '\u00a0'

/** How a language writes numbers. */
export interface Notation {
  readonly decimal: '.' | ','
  /** What stands between a number and its percent sign. */
  readonly percentGap: string
}

const ENGLISH: Notation = { decimal: '.', percentGap: '' }

const decimals = (text: string, { decimal }: Notation): string =>
  decimal === '.' ? text : text.replace('.', decimal)

/** "93%"; one decimal where whole percents would hide that something is not 0 or 100. Input: a share. */
export function percent(share: number, digits = 0, notation: Notation = ENGLISH): string {
  const gap = notation.percentGap
  const text = toFixedEven(share * 100, digits)
  if (share === 0 || share === 1) return `${share * 100}${gap}%`
  const hides = Number(text) === 100 || Number(text) === 0
  if (hides && digits === 0) return percent(share, 1, notation)
  if (hides) return decimals(share > 0.5 ? `>${NBSP}99.9${gap}%` : `<${NBSP}0.1${gap}%`, notation)
  return `${decimals(text, notation)}${gap}%`
}

/** Two shares side by side: a decimal where whole percents would show little of the difference. Null where nothing was counted. */
export function percentPair(
  before: number | null,
  now: number | null,
  notation: Notation = ENGLISH
): [string, string] {
  const close = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02
  const shown = (share: number | null) => (share === null ? '–' : percent(share, close ? 1 : 0, notation))
  return [shown(before), shown(now)]
}

export const percentRange = (
  interval: readonly [number, number] | null,
  { percentGap }: Notation = ENGLISH
): string =>
  interval === null
    ? '–'
    : `${toFixedEven(interval[0] * 100, 0)}–${toFixedEven(interval[1] * 100, 0)}${percentGap}%`

/** "12": a size of a change of a share, in percentage points. */
export const toPoints = (size: number): string => toFixedEven(size * 100, 0)

/** "−52" for a change of a share, in percentage points. */
export function points(delta: number): string {
  const size = toFixedEven(Math.abs(delta) * 100, Math.abs(delta) < 0.0095 ? 1 : 0)
  return `${delta < 0 ? '−' : '+'}${size}`
}

export function pValue(p: number | null, notation: Notation = ENGLISH): string {
  if (p === null) return '–'
  return decimals(p < 0.001 ? `<${NBSP}0.001` : toFixedEven(p, p < 0.1 ? 3 : 2), notation)
}

/** At most `digits` significant digits, for numbers of any size and unit (vital signs, lift). */
export function short(x: number | null, notation: Notation = ENGLISH, digits = 3): string {
  if (x === null) return '–'
  if (!Number.isFinite(x)) return String(x)
  const rounded = Number(x.toPrecision(digits))
  return Math.abs(rounded) >= 10 ** digits ? grouped(Math.round(x)) : decimals(String(rounded), notation)
}

/** "12 345" with narrow no-break spaces from five digits on. */
export function grouped(n: number): string {
  const text = String(Math.abs(n))
  const sign = n < 0 ? '−' : ''
  if (!/^\d{5,}$/.test(text)) return sign + text
  return sign + text.replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

/** Our no-break spaces keep cells together; where there are none they only stand in the way of searching. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
