import type { RawEvent } from '../src/events/event.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'

/**
 * Worlds in which time goes on between two logs: an agent that books and reports, and whose calls name the day, the
 * month, the file of the day, the release of the week.
 */
export interface Window {
  /** Days from the first day of all. */
  readonly firstDay: number
  readonly days: number
  /** How often a booking is paid on account and not by card. */
  readonly onAccount: number
}

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 5)

export function calendarLog(seed: number, sessions: number, window: Window): RawEvent[][] {
  const random = seededRandom(seed)
  return Array.from({ length: sessions }, (_, s) => {
    const time = START + (window.firstDay + (window.days * (s + random.uniform())) / sessions) * DAY
    return session(`${seed}-${s}`, time, random, window)
  })
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

function session(id: string, start: number, random: Random, { onAccount }: Window): RawEvent[] {
  const hit = (share: number) => random.uniform() < share
  const day = dayOf(start)
  const age = Math.floor((start - START) / DAY)
  const task = hit(0.5) ? 'book' : hit(0.6) ? 'report' : 'ask'
  const common = { task, channel: hit(0.6) ? 'web' : 'mail', build: `b${100 + age}` }
  const events: RawEvent[] = []
  const call = (action: string, context: RawEvent['context'] = {}): void => {
    events.push({
      session: id,
      agent: 'agent',
      action,
      outcome: hit(0.95) ? 'success' : 'error',
      context: { ...common, ...context },
      seq: events.length,
      time: start + events.length * 4000
    })
  }
  call('look_up')
  if (task === 'book') {
    call('list_slots', {
      'arg.day': dayOf(start + random.below(4) * DAY),
      'arg.week': 2 + Math.floor(age / 7)
    })
    if (hit(0.3))
      call('list_slots', { 'arg.day': dayOf(start + 7 * DAY), 'arg.week': 3 + Math.floor(age / 7) })
    if (hit(0.7))
      call('book_slot', {
        'arg.day': day,
        'arg.payment': hit(onAccount) ? 'account' : hit(0.7) ? 'card' : 'cash'
      })
  }
  if (task === 'report') {
    call('run_query', { 'arg.month': day.slice(0, 7), 'arg.table': `orders_${day.replaceAll('-', '')}` })
    call('write_report', { 'arg.file': `reports/${day}.csv`, 'arg.version': `2.${Math.floor(age / 7)}.0` })
  }
  if (task === 'ask' && hit(0.6))
    call('search', { 'arg.path': `/data/${day.slice(0, 7).replace('-', '/')}/faq.md` })
  call(hit(0.8) ? 'answer' : 'escalate')
  return events
}
