import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { createGateExplainer } from '../../src/explain/gate-explainer.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { plain } from '../../src/explain/sentence.ts'
import { actionSlower } from '../../src/explain/slower.ts'
import { renderReport } from '../../src/report/markdown.ts'
import { resultSchema } from '../../src/result.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { tableOf } from '../drift/logs.ts'
import { drift, finding, presentation } from '../report/support.ts'
import { comparisonOf, gated, side } from '../support/changes.ts'

const USUAL = { open: 20, search: 400, read: 60, test: 900 }
type Times = Readonly<Record<keyof typeof USUAL, number>>

interface Log {
  readonly times?: Partial<Times>
  /** How often sessions test. */
  readonly tests?: number
}

/** Sessions of a few calls each, which take about as long as they usually do. */
function log(seed: number, sessions: number, { times = {}, tests = 0.6 }: Log = {}): RawEvent[] {
  const random = seededRandom(seed)
  const own: Times = { ...USUAL, ...times }
  return Array.from({ length: sessions }, (_, s) => {
    const several = (action: keyof Times) => Array<keyof Times>(random.below(4)).fill(action)
    const actions: (keyof Times)[] = [
      'open',
      ...several('search'),
      ...several('read'),
      ...(random.uniform() < tests ? (['test'] as const) : [])
    ]
    return actions.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        action,
        context: {},
        latencyMs: own[action] * (0.6 + 0.8 * random.uniform())
      })
    )
  }).flat()
}

/** The same as a profile keeps it: the mean of a session on each of its events. */
function means(events: readonly RawEvent[]): RawEvent[] {
  const sums = new Map<string | undefined, { count: number; sum: number }>()
  for (const { session, latencyMs = 0 } of events) {
    const { count, sum } = sums.get(session) ?? { count: 0, sum: 0 }
    sums.set(session, { count: count + 1, sum: sum + latencyMs })
  }
  return events.map((event) => {
    const { count, sum } = sums.get(event.session) as { count: number; sum: number }
    return { ...event, latencyMs: sum / count }
  })
}

const slower: Change = {
  change: 'shifted',
  direction: 'stronger',
  subject: { type: 'vital', name: 'latency', description: 'how long an event takes' },
  variants: [],
  baseline: side(200, 0),
  current: side(200, 0),
  test: { delta: 100, interval: null, p_value: 1e-6, adjusted_p_value: 0.0005 },
  rows: []
}

const found = (before: readonly RawEvent[], now: readonly RawEvent[]) =>
  actionSlower(slower, tableOf(before), tableOf(now))

describe('the action behind a change of latency', () => {
  it.each(['search', 'read', 'test'] as const)('is named where its calls take longer: %s', (action) => {
    for (const seed of [1, 11, 21])
      for (const factor of [0.3, 3]) {
        // What is quick among slow ones must become slow to carry anything.
        const time = factor > 1 ? Math.max(factor * USUAL[action], 500) : factor * USUAL[action]
        const [before, now] = [log(seed, 300), log(seed + 1, 300, { times: { [action]: time } })]
        const isLittle = factor < 1 && USUAL[action] < 100
        for (const kept of [before, means(before)]) {
          const behind = found(kept, now)
          if (isLittle) continue
          expect(behind?.actions.map((one) => one.action)).toEqual([action])
          const [own] = behind?.actions ?? []
          expect(own?.now).toBeGreaterThan(0.93 * time)
          expect(own?.now).toBeLessThan(1.07 * time)
          expect(Math.abs((own?.before ?? 0) - USUAL[action])).toBeLessThan(0.1 * USUAL[action] + 30)
        }
      }
  })

  it('is none where all of them take longer, or two do', () => {
    const all = { open: 40, search: 800, read: 120, test: 1800 }
    for (const times of [all, { search: 800, test: 1500 }])
      for (const seed of [1, 11, 21])
        expect(found(means(log(seed, 300)), log(seed + 1, 300, { times }))).toBeUndefined()
  })

  it('is none where only slow ones are done more often', () => {
    for (const seed of [1, 11, 21])
      expect(found(means(log(seed, 300, { tests: 0.3 })), log(seed + 1, 300, { tests: 0.9 }))).toBeUndefined()
  })

  it('is none of what was not measured, or is no mean', () => {
    const unmeasured = log(1, 50).map(({ latencyMs: _, ...event }): RawEvent => event)
    expect(found(unmeasured, log(2, 50))).toBeUndefined()
    const errors: Change = { ...slower, subject: { type: 'vital', name: 'errors', description: '' } }
    expect(actionSlower(errors, tableOf(log(1, 50)), tableOf(log(2, 50)))).toBeUndefined()
  })
})

describe.each(languages.map(({ code }) => code))('the finding in %s', (language) => {
  const vitals = [{ name: 'latency', unit: 'ms', baseline: 300, current: 460, p_value: 0.0001 }]
  const explanation = createGateExplainer({
    language,
    run: { logs: ['logs'], baseline: 'policies.json' },
    failOn: ['shifted'],
    comparison: comparisonOf({ changes: [slower], vitals }),
    table: tableOf(log(2, 300, { times: { search: 1200 } })),
    baselineTable: tableOf(means(log(1, 300)))
  }).finding(gated(slower), [])

  it('names the action and what a call of it took, before and now', () => {
    expect(plain(explanation.brief?.[0] ?? '')).toMatch(
      /search \+\d+ ms\D+(?:3[6-9]|4[0-4])\d ms → 1[12]\d\d ms/
    )
    const result = drift()
    const told = finding({
      id: 'vital/latency:shifted:stronger',
      subject: { ...(slower.subject as NonNullable<Change['subject']>), values: [300, 460], unit: 'ms' },
      explanation
    })
    const shown = renderReport(
      { ...result, findings: [told], parameters: { ...result.parameters, language } },
      presentation
    )
    expect(shown).toMatch(/<br>[^<]*<code>search<\/code> \+\d+ ms/)
  })

  it('is what the result may hold', () => {
    const told = finding({ id: 'vital/latency:shifted:stronger', subject: slower.subject, explanation })
    expect(resultSchema.safeParse({ ...drift(), findings: [told] }).error).toBeUndefined()
  })
})
