import { describe, expect, it } from '@jest/globals'
import type { RawEvent, Scalar } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesAsRead } from './logs.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 5)

type Argument = (time: number, key: number) => Record<string, Scalar>

/** 90 sessions within three days, each of two or three calls with an argument that follows from the day. */
function log(seed: number, firstDay: number, argument: Argument) {
  const random = seededRandom(seed)
  return Array.from({ length: 90 }, (_, s): RawEvent[] => {
    const time = START + (firstDay + s / 30) * DAY
    const event = (action: string, seq: number): RawEvent => ({
      session: `${firstDay}-${s}`,
      agent: 'agent',
      action,
      outcome: 'success',
      seq,
      time: time + seq * 1000,
      context: { channel: s % 3 === 0 ? 'mail' : 'web', ...argument(time, random.below(1000)) }
    })
    const tail = random.below(2) === 0 ? ['book', 'mail'] : ['mail']
    return ['list', ...tail].map(event)
  }).flat()
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

describe('what an agent asks for moves on with the calendar, and that is no change of it', () => {
  it.each<[string, Argument]>([
    ['days', (time) => ({ 'arg.day': day(time) })],
    ['days as people write them', (time) => ({ 'arg.day': new Date(time).toLocaleDateString('en-US') })],
    ['days as numbers', (time) => ({ 'arg.day': Number(day(time).replaceAll('-', '')) })],
    ['months', (time) => ({ 'arg.month': day(time).slice(0, 7) })],
    ['weeks', (time) => ({ 'arg.week': Math.ceil((time - START) / DAY / 7) })],
    ['spans', (time) => ({ 'arg.range.from': day(time - 7 * DAY), 'arg.range.to': day(time) })],
    ['files of a day', (time) => ({ 'arg.file': `reports/${day(time)}.csv` })],
    [
      'folders of a month',
      (time, key) => ({ 'arg.path': `/data/${day(time).slice(0, 7).replace('-', '/')}/${key}.csv` })
    ],
    ['tables of a day', (time) => ({ 'arg.table': `events_${day(time).replaceAll('-', '')}` })],
    ['releases', (time) => ({ 'arg.version': `2.4.${Math.floor((time - START) / DAY)}` })],
    ['a release', (time) => ({ 'arg.version': `2.${Math.floor((time - START) / DAY / 10)}.0` })]
  ])('%s', (_, argument) => {
    expect(changesAsRead(log(1, 0, argument), log(2, 30, argument))).toEqual([])
  })

  it.each<[string, Argument]>([
    ['days', (time) => ({ 'arg.day': day(time) })],
    ['files of a day', (time) => ({ 'arg.file': `reports/${day(time)}.csv` })],
    ['queries of a day', (time) => ({ 'arg.sql': `SELECT * FROM orders WHERE day = '${day(time)}'` })],
    ['a release', (time) => ({ 'arg.version': `2.${Math.floor((time - START) / DAY / 10)}.0` })]
  ])('of a log without times too: %s', (_, argument) => {
    const timeless = (events: readonly RawEvent[]) => events.map((event) => ({ ...event, time: undefined }))
    expect(changesAsRead(timeless(log(1, 0, argument)), timeless(log(2, 30, argument)))).toEqual([])
  })

  it.each<[string, Argument]>([
    ['issues', (later, key) => ({ 'arg.issue_number': 370 + 20 * later + (key % 3) })],
    ['tickets', (later, key) => ({ 'arg.ticket': `TCK-${9_900 + 20 * later + (key % 4)}` })],
    ['orders by their number', (later, key) => ({ 'arg.order': 7_100 + 10 * later + (key % 2) })],
    ['commits', (later, key) => ({ 'arg.commit': (0xa1b2c3d * (1 + (key % 2)) + later).toString(16) })]
  ])('nor that a log is about a few other things: %s', (_, argument) => {
    const isLater = (time: number) => Number(time > START + 10 * DAY)
    const about = (time: number, key: number) => argument(isLater(time), key)
    expect(changesAsRead(log(1, 0, about), log(2, 30, about))).toEqual([])
  })

  it('while another template of three is one', () => {
    const changes = changesAsRead(
      log(1, 0, (_, key) => ({ 'arg.template_id': `T${1 + (key % 2)}` })),
      log(2, 30, (_, key) => ({ 'arg.template_id': `T${2 + (key % 2)}` }))
    )
    expect(changes.length).toBeGreaterThan(0)
  })

  it('while another way to pay is one', () => {
    const changes = changesAsRead(
      log(1, 0, (_, key) => ({ 'arg.method': key < 500 ? 'card' : 'cash' })),
      log(2, 30, (_, key) => ({ 'arg.method': key < 500 ? 'card' : 'credit' }))
    )
    expect(changes.length).toBeGreaterThan(0)
  })

  it('and so is another model, though it is called after its day', () => {
    const changes = changesAsRead(
      log(1, 0, () => ({ 'arg.model': 'gpt-4o-2025-11-20' })),
      log(2, 30, () => ({ 'arg.model': 'gpt-4o-2026-01-20' }))
    )
    expect(changes.length).toBeGreaterThan(0)
  })
})
