/**
 * Texts and numbers that say when: a day, a week, a month, in the ways that people and programs write them. Where they lie
 * about the time of the log they move on with it, whatever the agent does.
 */

/** Milliseconds since 1970 of the oldest and newest event of a log. */
export type TimeSpan = readonly [number, number]

const DAY = 86_400_000
/** Days from the log to what is still "next month" or "last quarter" to it. */
const ABOUT = 100
/** The same of a day among other things: a release may be named after its day, and be in use for long. */
const ABOUT_NAMED = 40

const YEAR = '(?<year>(?:19|20)\\d\\d)'
const MONTH = '(?<month>0[1-9]|1[0-2])'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMED =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const CLOCK = '(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?)?'
const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])'

/** In this order: what says more comes first. With the days that each stands for. */
const FORMS = (
  [
    [`${YEAR}([-/._])${MONTH}\\2(?:0[1-9]|[12]\\d|3[01])${CLOCK}`, 1],
    [`${YEAR}${MONTH}(?:0[1-9]|[12]\\d|3[01])`, 1],
    [`(?<first>0?[1-9]|[12]\\d|3[01])([./-])(?<second>0?[1-9]|[12]\\d|3[01])\\2${YEAR}`, 1],
    [`${YEAR}[-/ ]?W(?<week>[0-5]\\d)`, 7],
    [`${YEAR}[-/._](?<week>1[3-9]|[2-4]\\d|5[0-3])`, 7],
    [`${YEAR}[-/ ]?Q(?<quarter>[1-4])`, 92],
    [`Q(?<quarter>[1-4])[-/ ]?${YEAR}`, 92],
    [`${YEAR}[-/._]${MONTH}`, 31],
    [`${MONTH}[-/._]${YEAR}`, 31],
    [`(?:${DAY_OF_MONTH}\\.? )?${NAMED}(?: ${DAY_OF_MONTH}(?:st|nd|rd|th)?,?)?[ -]${YEAR}`, 31],
    [`${DAY_OF_MONTH}[ -]${NAMED}[ -]${YEAR}`, 1]
  ] as const
).map(([form, days]) => ({ form: new RegExp(`(?<![A-Za-z0-9])${form}(?![A-Za-z0-9])`, 'i'), days }))

/** A time of the year that names none. */
const LONGEST_OF_ANY_YEAR = 92
const OF_ANY_YEAR = new RegExp(`^(?:${NAMED}|Q[1-4]|W[0-5]?\\d)$`, 'i')

/** Two points in time with their clocks, and what stands between them, take no more. */
const LONGEST_SPAN = 80

/** What may stand between and around the ends of a span of time. */
const AROUND = /^(?:[\s,;:/()[\]-]|\.\.|to|until)*$/i

interface Found {
  readonly rest: string
  /** Days that it lasts. */
  readonly days: number
  /** About when, in milliseconds since 1970; twice where it is open which number is the month. */
  readonly when: readonly number[]
}

/** What a text of this length names is a message, and its dates are among many things. */
const LONGEST = 1000

/** The first point in time in a text, and the text without it. */
function pointIn(text: string): Found | undefined {
  if (text.length > LONGEST) return undefined
  for (const { form, days } of FORMS) {
    const match = form.exec(text)
    if (match === null) continue
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    const { year, ...ofYear } = match.groups ?? {}
    const start = Date.UTC(Number(year), 0, 1)
    return { rest, days, when: monthsOf(ofYear).map((month) => start + (month - 0.5) * MONTH_LENGTH) }
  }
  return undefined
}

const MONTH_LENGTH = 30.5 * DAY

/** The months, from 1, that a point in time may lie in. */
function monthsOf({ month, name, first, second, week, quarter }: Record<string, string>): number[] {
  if (month !== undefined) return [Number(month)]
  if (name !== undefined) return [MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1]
  if (quarter !== undefined) return [3 * Number(quarter) - 1]
  if (week !== undefined) return [Math.ceil(Number(week) / 4.4)]
  return [Number(first), Number(second)].filter((one) => one <= 12)
}

const isAbout = ({ when }: Found, [from, to]: TimeSpan, most: number): boolean =>
  when.some((one) => one >= from - most * DAY && one <= to + most * DAY)

/** Whether the text is a point in time about that of the log, or a span between two: any, of a log without times. */
export function isPointInTime(text: string, span: TimeSpan | undefined): boolean {
  if (text.length > LONGEST_SPAN) return false
  if (OF_ANY_YEAR.test(text.trim())) return true
  const found = pointIn(text)
  if (found === undefined || (span !== undefined && !isAbout(found, span, ABOUT))) return false
  const { rest } = pointIn(found.rest) ?? found
  return AROUND.test(rest)
}

/**
 * Whether the text names a point in time about that of the log among other things, `report-2026-01-05.csv`: any, of a log
 * without times.
 */
export function isDated(text: string, span: TimeSpan | undefined): boolean {
  const found = pointIn(text.replaceAll('_', ' '))
  return found !== undefined && (span === undefined || isAbout(found, span, ABOUT_NAMED))
}

/** Whether the log lasts longer than so many days. */
export const lasts = ([from, to]: TimeSpan, days: number): boolean => to - from > days * DAY

/** Whether the log lasts so much longer than the point in time in the text that who names it all along means no other. */
export const outlasts = (span: TimeSpan, text: string): boolean =>
  lasts(span, 2 * (pointIn(text.replaceAll('_', ' '))?.days ?? LONGEST_OF_ANY_YEAR))

/** Whether a number is a day as eight digits, about the time of the log. */
export const isDayNumber = (value: number, span: TimeSpan | undefined): boolean =>
  value >= 19_000_101 && value <= 21_001_231 && isPointInTime(String(value), span)

/** Whether a key is called after a part of the calendar, or of a plan: `week_number`, `fiscalYear`, `sprint`, but not `days`. */
export const namesTime = (key: string): boolean =>
  /(?:^|[._-])(?:\w+_)?(?:year|quarter|month|week|weekday|day|hour|sprint)(?:_?(?:no|nr|num|number|of_\w+))?$/i.test(
    key.replace(/([a-z])([A-Z])/g, '$1_$2')
  )

/** Whether a folder stands for a point in time: `2026-01-05`, a year, or a month or day behind one that does. */
export const isDatedFolder = (folder: string, isBehindDated: boolean): boolean =>
  /^(?:19|20)\d\d$/.test(folder) ||
  (isBehindDated && /^(?:0?[1-9]|[12]\d|3[01])$/.test(folder)) ||
  (pointIn(folder)?.rest.trim() === '' && folder !== '')
