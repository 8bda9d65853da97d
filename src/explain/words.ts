import { toFixedEven } from '../policies/rounding.ts'
import { languages } from './languages/index.ts'
import type { Catalogue, MessageKey, Plural, PluralKey, TextKey } from './languages/language.ts'

/** Messages of a language by key; of those that a caller gives, any part. */
export type Templates = { readonly [K in MessageKey]?: K extends PluralKey ? Plural | string : string }

export type Values = Readonly<Record<string, string | number | undefined>>

/** One language at work: messages with their values, numbers in its notation. No locale of the machine takes part. */
export interface Words {
  readonly language: string
  readonly say: (key: TextKey, values?: Values) => string
  readonly count: (key: PluralKey, n: number, values?: Values) => string
  /** Whether every placeholder of the message has a value. */
  readonly has: (key: TextKey, values: Values) => boolean
  readonly percent: (share: number, decimals?: number) => string
  readonly number: (x: number, decimals: number) => string
  /** Two shares, with as many decimals as it takes to tell them apart. */
  readonly pair: (before: number | null, now: number | null) => readonly [string, string]
  /** Size of a difference of shares, in percentage points. */
  readonly points: (delta: number) => string
}

const FALLBACK = 'en'
const PLACEHOLDER = /\{([A-Za-z_]\w*)(?::(\.\d+)([%f]))?\}/g

const english = languages.find(({ code }) => code === FALLBACK) as Catalogue

/** Placeholders of a message, in its order. */
export const placeholdersOf = (message: string): string[] =>
  Array.from(message.matchAll(PLACEHOLDER), ([, name]) => name as string)

/**
 * The words of a language, with templates of one's own put over them. An unknown language is English, and says so in
 * `language`; a key that a language lacks is English by itself. Nothing that is passed in is kept or changed.
 */
export function wordsOf(language: string, templates: Templates = {}): Words {
  const known = languages.find(({ code }) => code === language)
  const own = { ...templates }
  const catalogue = known ?? english
  const code = known !== undefined || Object.keys(own).length > 0 ? language : FALLBACK
  const message = (key: MessageKey): string | Plural =>
    own[key] ?? catalogue.messages[key] ?? english.messages[key]
  const decimals = (text: string) => (catalogue.decimal === '.' ? text : text.replace('.', catalogue.decimal))
  const number = (x: number, digits: number) => decimals(toFixedEven(x, digits))
  const asPercent = (text: string) => catalogue.percent.replace('{n}', text)
  const percent = (share: number, digits = 0): string => {
    const text = toFixedEven(share * 100, digits)
    return asPercent(decimals(text))
  }
  /** Whole percents must not hide that something is not quite all or nothing. */
  const honest = (share: number, digits = 0): string => {
    const rounded = Number(toFixedEven(share * 100, digits))
    const hides = (rounded === 0 && share > 0) || (rounded === 100 && share < 1)
    return hides && digits < 2 ? honest(share, digits + 1) : percent(share, digits)
  }
  const fill = (text: string, values: Values): string =>
    text.replace(
      PLACEHOLDER,
      (whole, name: string, precision: string | undefined, type: string | undefined) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined
        if (value === undefined) return whole
        if (typeof value === 'string') return value
        if (precision === undefined) return decimals(String(value))
        const digits = Number(precision.slice(1))
        return type === '%' ? percent(value, digits) : number(value, digits)
      }
    )
  return {
    language: code,
    say: (key, values = {}) => {
      const text = message(key)
      return fill(typeof text === 'string' ? text : text.other, values)
    },
    count: (key, n, values = {}) => {
      const forms = message(key)
      const text = typeof forms === 'string' ? forms : n === 1 ? forms.one : forms.other
      return fill(text, { ...values, n })
    },
    has: (key, values) => {
      const text = message(key)
      return placeholdersOf(typeof text === 'string' ? text : text.other).every(
        (name) => Object.hasOwn(values, name) && values[name] !== undefined
      )
    },
    percent: honest,
    number,
    pair: (before, now) => {
      const digits =
        before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02 ? 1 : 0
      const shown = (share: number | null) => (share === null ? '–' : honest(share, digits))
      return [shown(before), shown(now)]
    },
    points: (delta) => {
      const size = Math.abs(delta) * 100
      return number(size, size < 2 ? 1 : 0)
    }
  }
}
