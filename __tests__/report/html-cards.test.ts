import { describe, expect, it } from '@jest/globals'
import { minePolicies } from '../../src/policies/mine.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { minedGrid } from '../../src/report/html/thresholds.ts'
import type { Finding, Strip } from '../../src/result.ts'
import { many, minedExample } from './html-support.ts'
import { drift, presentation } from './support.ts'

describe('the cards of report.html', () => {
  it('stays under 400 kB for 200 policies and 25 findings, 12 of them with sessions, all with much that changed too', () => {
    const base = drift()
    const steps = Array.from({ length: 40 }, (_, i) => ({ action: `update_reservation_flights_${i % 12}` }))
    const session: Strip = {
      file: '',
      line: 0,
      session: '',
      before: 0,
      after: 0,
      side: 'baseline',
      kept: true,
      steps
    }
    const counted = many(10).map(({ policy_id: id }) => ({
      id,
      before: 0.91,
      now: 0.4,
      kept: [910, 400],
      events: [1000, 1000]
    }))
    const findings = Array.from({ length: 25 }, (_, i) => ({
      ...base.findings[0],
      id: `pol-${i}:shifted:weaker`,
      variants: many(40),
      explanation: {
        ...base.findings[0]?.explanation,
        brief: ['It is so.'],
        computed: { variants: counted }
      },
      ...(i < 12 ? { sessions: Array.from({ length: 7 }, () => session) } : {})
    }))
    const text = renderHtml(
      { ...base, policies: many(200), policies_total: 200, findings: findings as typeof base.findings },
      presentation
    )
    expect(Buffer.byteLength(text)).toBeLessThan(400_000)
    expect(text).toContain('Changed with it (40)')
    expect(text).toContain('… and 38 more')
  })

  const withVariants = (variants: readonly Policy[], counts: boolean) => {
    const [first] = drift().findings as [Finding]
    const computed = {
      variants: variants.map(({ policy_id: id }, i) => ({
        id,
        before: 0.9,
        now: 0.4,
        ...(counts
          ? { kept: [90 + i, 40 + i] as [number, number], events: [100, 101] as [number, number] }
          : {})
      }))
    }
    const explanation = { ...first.explanation, brief: ['It is kept less often.'], computed }
    const finding = { ...first, variants: [...variants], explanation }
    return renderHtml({ ...drift(), findings: [finding] }, presentation)
  }
  const variantsIn = (text: string) =>
    (/<details class="variants".*?<\/details>/s.exec(text)?.[0] ?? '').replaceAll('<wbr>', '')

  it('shows what changed with a finding, each with its own numbers and picture, the few at once', () => {
    const few = variantsIn(withVariants(many(3), true))
    expect(few).toMatch(/^<details class="variants" open><summary>Changed with it \(3\)<\/summary>/)
    expect(few).toMatch(/update_reservation_0<.*90% → 40%.*90 \/ 100 → 40 \/ 101/s)
    expect(few).toMatch(/update_reservation_2<.*92 \/ 100 → 42 \/ 101/s)
    expect(few.match(/class="dot before" cx="90%"/g)).toHaveLength(3)
    expect(few.match(/class="dot now" cx="40%"/g)).toHaveLength(3)
    expect(variantsIn(withVariants(many(4), true))).toMatch(/^<details class="variants"><summary>/)
    // A result that was written down before counts were kept has the shares alone.
    expect(variantsIn(withVariants(many(2), false))).toContain('>–</td>')
    expect(withVariants([], true)).not.toContain('class="variants"')
  })

  it('does not say in a card what its heading and its picture say', () => {
    const text = withVariants([], true)
    const card = /<article.*?<\/article>/s.exec(text)?.[0] ?? ''
    const told = card.slice(0, card.indexOf('<details'))
    expect(told).toContain('A change this large happens by chance in fewer than 1 of 1000 unchanged runs.')
    expect(told).not.toContain('The agent now calls')
    expect(told.match(/12 of 29/g)).toHaveLength(1)
    expect(told.match(/issue_refund/g)).toHaveLength(2) // the heading, and the name of the picture
  })

  it('keeps the map of thresholds folded in a check, and open where it is what one came for', () => {
    const sectionOf = (text: string) => /<section id="map".*?<\/section>/s.exec(text)?.[0] ?? ''
    const { table, options } = minedExample()
    const own = minePolicies(table, options)
    const result = { ...drift(), policies: [...own], policies_total: own.length }
    expect(sectionOf(renderHtml(result, presentation))).toMatch(/<\/h2><details><summary>How many policies/)
    const inForce = { confidence: 0.6, support: 0.05, lift: 1 }
    const grid = minedGrid(() => own, inForce)
    expect(sectionOf(renderHtml(result, presentation, { grid }))).not.toContain('<details>')
  })
})
