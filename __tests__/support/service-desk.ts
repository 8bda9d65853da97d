import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import { renderComment } from '../../src/report/markdown.ts'
import type { Result } from '../../src/result.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { requestIn, writeFirstBaseline } from './workspace.ts'

/** What an agent of a service desk does in each of its sessions, as far as it differs from the usual. */
export interface Desk {
  readonly sessions?: number
  /** How often it searches. */
  readonly searches?: (uniform: () => number) => number
  /** Steps that it takes before its work begins. */
  readonly first?: readonly string[] | ((session: number) => readonly string[])
  /** How often it looks the order up, and whether that comes behind its searches. */
  readonly looksUp?: number
  readonly looksUpLate?: boolean
  /** How often approval is asked before a refund of 200 or more, by role. */
  readonly asks?: (role: string) => number
  /** How often refunds are denied to others than viewers. */
  readonly denied?: number
  /** Roles that tickets are opened by. */
  readonly roles?: readonly string[]
  /** Part of the tickets that are about a refund. */
  readonly refunds?: number
  /** Old name → new name of its actions. */
  readonly named?: (action: string) => string
  /** Context that all events of a session have; and further arguments of calls. */
  readonly context?: (session: number) => Readonly<Record<string, unknown>>
  readonly args?: (action: string, session: number) => Readonly<Record<string, unknown>>
}

function linesOf(seed: number, desk: Desk): string[] {
  const random = seededRandom(seed)
  const uniform = () => random.uniform()
  const pick = (...of: readonly string[]) => of[random.below(of.length)] as string
  return Array.from({ length: desk.sessions ?? 150 }, (_, s) => {
    const role = pick(...(desk.roles ?? ['viewer', 'member', 'admin']))
    const context = { role, channel: pick('chat', 'email'), ...desk.context?.(s) }
    const topic = uniform() < (desk.refunds ?? 0.4) ? 'refund' : pick('address', 'question')
    const order = `o-${random.below(100_000)}`
    const steps: object[] = []
    const done = (action: string, args: Readonly<Record<string, unknown>> = {}, outcome = 'success') => {
      const given = Object.entries({ ...args, ...desk.args?.(action, s) })
      steps.push({
        log_id: `${seed}-${s}-${steps.length}`,
        agent_id: 'desk',
        session_id: `${seed}-${s}`,
        seq: steps.length,
        action: desk.named?.(action) ?? action,
        outcome,
        timestamp: new Date(Date.UTC(2026, 9, 1 + (seed % 2) * 14, 8, s, steps.length)).toISOString(),
        context: {
          ...context,
          topic,
          ...Object.fromEntries(given.map(([key, value]) => [`arg.${key}`, value]))
        }
      })
    }
    done('open_ticket')
    for (const step of typeof desk.first === 'function' ? desk.first(s) : (desk.first ?? [])) done(step)
    const lookUp = () => {
      if (uniform() < (desk.looksUp ?? 0.97)) done('look_up_order', { order_id: order })
    }
    if (desk.looksUpLate !== true) lookUp()
    for (let i = desk.searches?.(uniform) ?? 1; i > 0; i--)
      done('search', { query: pick('policy', 'shipping', 'returns', 'faq'), limit: pick('5', '10') })
    if (desk.looksUpLate === true) lookUp()
    if (topic === 'refund') {
      const amount = 20 + random.below(400)
      if (amount >= 200 && uniform() < (desk.asks?.(role) ?? 0.98)) done('ask_approval', { amount })
      done('confirm')
      const isDenied = uniform() < (role === 'viewer' ? 0.9 : (desk.denied ?? 0.02))
      done('issue_refund', { order_id: order, amount }, isDenied ? 'denied' : 'success')
      if (!isDenied) done('send_email', { template: 'refund_done' })
    } else if (topic === 'address') {
      done('verify_identity', { method: pick('sms', 'mail') })
      done('update_address', { country: pick('DE', 'FR', 'US') })
    } else done('answer', { tone: pick('formal', 'friendly') })
    if (uniform() < 0.3) done('add_note')
    done('close_ticket')
    return steps.map((step) => JSON.stringify(step))
  }).flat()
}

/** What a check of the desk as it is `now` finds against the desk `before`, on twice as many sessions. */
export async function deskChecked(seed: number, before: Desk, now: Desk): Promise<Result> {
  const workspace = mkdtempSync(join(tmpdir(), 'policyminer-desk-'))
  try {
    const write = (name: string, lines: readonly string[]) =>
      writeFileSync(join(workspace, name), `${lines.join('\n')}\n`)
    write('before.jsonl', linesOf(2 * seed, { sessions: 300, ...before }))
    write('now.jsonl', linesOf(2 * seed + 1, now))
    await writeFirstBaseline(workspace, 'before.jsonl')
    return (await check(requestIn(workspace, { logs: 'now.jsonl' }))).result
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

/** The comment as it is read: without what is folded, and without its markup. */
export const shownFirst = (result: Result): string =>
  (renderComment(result, { baselinePath: 'policies.json', toolVersion: '0.1.0' }).split('<details')[0] ?? '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/<\/?code>/g, '`')
    .replaceAll('\u00a0', ' ')
