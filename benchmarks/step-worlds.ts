import type { RawEvent } from '../src/events/event.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'

/**
 * Worlds in which the order of steps counts: a support agent that looks an order up before it refunds it, asks for
 * approval of large amounts, and deletes records in staging only. What is done beside that is done now and then.
 */
export interface Habits {
  /** How often an order is not looked up before it is refunded. */
  readonly skipped: number
  /** How often a session in production ends with a deletion. */
  readonly deleting: number
}

export const USUAL: Habits = { skipped: 0, deleting: 0 }

/** About so many refunds of `orders`, in sessions of which half are about refunds. */
export function stepLog(seed: number, orders: number, habits: Habits): RawEvent[][] {
  const random = seededRandom(seed)
  return Array.from({ length: Math.round(orders / 0.62) }, (_, s) => session(`${seed}-${s}`, random, habits))
}

function session(id: string, random: Random, habits: Habits): RawEvent[] {
  const hit = (share: number) => random.uniform() < share
  const pick = (...values: readonly string[]) => values[random.below(values.length)] as string
  const common = {
    channel: pick('chat', 'chat', 'email', 'phone'),
    role: pick('owner', 'member', 'viewer'),
    env: hit(0.8) ? 'prod' : 'staging'
  }
  const events: RawEvent[] = []
  const call = (action: string, context: RawEvent['context'] = {}, outcome = 'success'): void => {
    events.push({
      session: id,
      agent: 'agent',
      action,
      outcome,
      context: { ...common, ...context },
      seq: events.length
    })
  }
  const search = (most: number): void => {
    for (let i = random.below(most + 1); i > 0; i--) call('search', {}, hit(0.93) ? 'success' : 'error')
  }
  call('open')
  if (hit(0.9)) call('look_up_customer')
  search(3)
  if (hit(0.5)) {
    for (let i = hit(0.65) ? 1 : 2; i > 0; i--) {
      const order = { 'arg.order': `O${random.below(1e6)}`, 'arg.amount': 5 + random.below(400) }
      if (!hit(habits.skipped)) call('look_up_order', order)
      search(1)
      if (order['arg.amount'] >= 200) call('approve', order)
      call('refund', order, hit(0.96) ? 'success' : 'error')
      if (hit(0.9)) call('mail')
    }
  } else {
    search(4)
    if (hit(0.4)) call('look_up_order', { 'arg.order': `O${random.below(1e6)}` })
    call(hit(0.6) ? 'answer' : 'escalate')
  }
  if (hit(common.env === 'staging' ? 0.75 : habits.deleting)) call('delete_record')
  if (hit(0.3)) call('note')
  call('close')
  return events
}
