import { describe, expect, it } from '@jest/globals'
import {
  isDated,
  isDatedFolder,
  isDayNumber,
  isPointInTime,
  namesTime,
  outlasts
} from '../../src/abstraction/calendar.ts'

const LOG = [Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 8)] as const

describe('a point in time about that of the log', () => {
  it.each([
    '2026-01-05',
    '2026/01/05',
    '2026-01-05T10:30:00Z',
    '20260105',
    '1/5/2026',
    '31.12.2025',
    '2026-01',
    '01/2026',
    '2026-W02',
    '2026-Q1',
    'Q1 2026',
    'January 2026',
    'Jan 5, 2026',
    '5 January 2026',
    '2025-12-29..2026-01-05',
    '2026-01-05/2026-01-12',
    '2026-01-05 to 2026-01-12',
    'January',
    'Q1'
  ])('%s', (text) => {
    expect(isPointInTime(text, LOG)).toBe(true)
    expect(isPointInTime(text, undefined)).toBe(true)
  })

  it.each(['2023-06-01', '2027-01', 'Q3 2024', 'March 2020', '12/24/2022'])(
    'not %s, which stays what it is',
    (text) => {
      expect(isPointInTime(text, LOG)).toBe(false)
    }
  )

  it.each([
    'card',
    'gpt-4o-2026-01-05',
    'order 2026-01-05',
    'ORD-20260105',
    '2026',
    '10.0.0.1',
    'marching',
    ''
  ])('nor is %j one', (text) => {
    expect(isPointInTime(text, undefined)).toBe(false)
  })

  it.each([
    'reports/2026-01-05.csv',
    'events_20260105',
    "SELECT 1 WHERE day >= '2026-01-05'",
    'release/2026-01'
  ])('is named in %j', (text) => {
    expect(isDated(text, LOG)).toBe(true)
    expect(isDated(text, undefined)).toBe(true)
  })

  it.each(['gpt-4o-2024-08-06', 'events_v2', 'ORD-2026010512'])('and not in %j', (text) => {
    expect(isDated(text, LOG)).toBe(false)
  })

  it('means no other where the log is longer by far', () => {
    const month = [LOG[0], LOG[0] + 30 * 86_400_000] as const
    expect(outlasts(month, '2026-01-05')).toBe(true)
    expect(outlasts(LOG, '2026-01-05')).toBe(true)
    expect(outlasts([LOG[0], LOG[0] + 3_600_000], 'reports/2026-01-05.csv')).toBe(false)
    expect(['2026-01', '2026-W02', 'January', 'Q1 2026'].map((text) => outlasts(month, text))).toEqual([
      false,
      true,
      false,
      false
    ])
  })

  it('may be a number', () => {
    expect(isDayNumber(20_260_105, LOG)).toBe(true)
    expect(isDayNumber(20_261_305, LOG)).toBe(false)
    expect(isDayNumber(2026, LOG)).toBe(false)
  })
})

describe('keys and folders', () => {
  it.each(['arg.week', 'arg.weekNo', 'arg.fiscal_year', 'arg.range.month', 'arg.day_of_week'])(
    '%s is a part of the calendar',
    (key) => {
      expect(namesTime(key)).toBe(true)
    }
  )

  it.each(['arg.days', 'arg.weekly', 'arg.holiday', 'arg.hours', 'arg.monthly_fee'])('%s is none', (key) => {
    expect(namesTime(key)).toBe(false)
  })

  it('a folder is dated by itself, or behind a year', () => {
    expect(
      ['2026', '2026-01-05', '2026-01', '20260105'].filter((one) => isDatedFolder(one, false))
    ).toHaveLength(4)
    expect(isDatedFolder('01', true)).toBe(true)
    expect(['01', 'src', 'v2026', ''].filter((one) => isDatedFolder(one, false))).toEqual([])
  })
})
