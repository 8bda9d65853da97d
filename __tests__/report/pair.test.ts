import { describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderComment } from '../../src/report/markdown.ts'
import { findingPair } from '../../src/report/pair.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import type { Finding, Result } from '../../src/result.ts'
import { drift, presentation, side } from './support.ts'

const nothing = { events: 9, kept: 0, sessions: 9, confidence: null, interval: null }
const vital = (values: [number | null, number | null], unit: string): Finding => ({
  ...(drift().findings[0] as Finding),
  id: 'vital/length:shifted:weaker',
  policy: undefined,
  variants: [],
  subject: { type: 'vital', name: 'length', description: 'how long a session is', values, unit },
  baseline: nothing,
  current: nothing
})

describe('what a finding is about, before and now', () => {
  it('is a share of situations, with decimals where whole percents hide the difference', () => {
    const finding = { ...(drift().findings[0] as Finding), baseline: side(99, 100), current: side(98, 100) }
    expect(findingPair(finding)).toEqual(['99.0%', '98.0%'])
  })

  it('is of a prohibition how many uses of its action were where they are not to be, in every report', () => {
    const [first] = drift().findings as [Finding]
    const done_there = { before: [0, 48], now: [12, 50] } as const
    const finding = {
      ...first,
      explanation: { ...first.explanation, computed: { ...first.explanation.computed, done_there } }
    } as unknown as Finding
    const result: Result = { ...drift(), findings: [finding] }
    const told = /in 0\/48\s+uses(?: |\s|&#\d+;)*→\s*12\/50/
    for (const text of [renderText(result), renderComment(result, presentation)])
      expect(text.replaceAll(/&nbsp;|\u00a0/g, ' ')).toMatch(told)
  })

  it('is the value of a vital sign in its own unit', () => {
    expect(findingPair(vital([17.333, 10.777], 'events'))).toEqual(['17.3', '10.8'])
    expect(findingPair(vital([0.4, null], 'share'))).toEqual(['40.0%', '–'])
    expect(findingPair(vital([801.2, null], 'ms'))).toEqual(['801\u00a0ms', '–'])
  })

  it('is written as the language does', () => {
    expect(findingPair(vital([17.333, 10.777], 'events'), { decimal: ',', percentGap: ' ' })).toEqual([
      '17,3',
      '10,8'
    ])
  })

  it('stands in every report', () => {
    const result: Result = { ...drift(), findings: [vital([17.333, 10.777], 'events')] }
    expect(renderHtml(result, presentation)).toMatch(
      /aria-label="length: Baseline 17\.3, Now 10\.8".*<strong>17\.3<\/strong>.*<strong>10\.8<\/strong>/
    )
    for (const text of [
      renderJunit(result),
      renderSarif(result, 'policies.json', new Map()),
      renderText(result)
    ]) {
      expect(text).toContain('17.3 → 10.8')
    }
  })
})
