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
    expect(text).toMatch(/Changed with it[^<]* \(40\)/)
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
    expect(few).toMatch(/^<details class="variants" open><summary>Changed with it[^<]* \(3\)<\/summary>/)
    expect(few).toMatch(/update_reservation_0<.*90% → 40%.*90 \/ 100 → 40 \/ 101/s)
    expect(few).toMatch(/update_reservation_2<.*92 \/ 100 → 42 \/ 101/s)
    expect(few.match(/class="dot before" cx="90%"/g)).toHaveLength(3)
    expect(few.match(/class="dot now" cx="40%"/g)).toHaveLength(3)
    expect(variantsIn(withVariants(many(4), true))).toMatch(/^<details class="variants"><summary>/)
    // A result that was written down before counts were kept has the shares alone.
    const uncounted = variantsIn(withVariants(many(2), false))
    expect(uncounted).toContain('90% → 40%')
    expect(uncounted).not.toContain('Times')
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

  const withSides = (before: number, now: number, spread: number) => {
    const [first] = drift().findings as [Finding]
    const side = (share: number) => ({
      events: 100,
      kept: Math.round(share * 100),
      sessions: 50,
      confidence: share,
      interval: [Math.max(0, share - spread), Math.min(1, share + spread)] as [number, number]
    })
    const finding = { ...first, baseline: side(before), current: side(now) }
    const text = renderHtml({ ...drift(), findings: [finding] }, presentation)
    return /<div class="pair">.*?<\/svg>/s.exec(text)?.[0] ?? ''
  }
  const ticksOf = (text: string) => [...text.matchAll(/>(\d+%)<\/text>/g)].map(([, tick]) => tick)

  it('draws shares near an end on so much of the axis that their change is seen, and says how much', () => {
    expect(ticksOf(withSides(0.9, 0.4, 0.05))).toEqual(['0%', '50%', '100%'])
    const low = withSides(0.05, 0.01, 0.02)
    expect(ticksOf(low)).toEqual(['0%', '5%', '10%'])
    expect(low).toContain('class="dot before" cx="50%"')
    expect(low).toContain('class="dot now" cx="10%"')
    const high = withSides(0.99, 0.85, 0.04)
    expect(ticksOf(high)).toEqual(['80%', '90%', '100%'])
    expect(high).toContain('class="dot before" cx="95%"')
    // An interval is drawn whole.
    expect(ticksOf(withSides(0.18, 0.1, 0.1))).toEqual(['0%', '20%', '40%'])
    expect(ticksOf(withSides(0.1, 0.15, 0.5))).toEqual(['0%', '50%', '100%'])
  })

  it('has no column of which nothing is known, and calls what is no policy a change', () => {
    const [first] = drift().findings as [Finding]
    const sign = {
      type: 'vital' as const,
      name: 'events per session',
      description: '',
      values: [4, 7] as [number, number],
      unit: 'events'
    }
    const finding = { ...first, variants: [], variant_subjects: [sign] }
    const text = variantsIn(renderHtml({ ...drift(), findings: [finding] }, presentation))
    expect([...text.matchAll(/<th [^>]*>(.*?)<\/th>/g)].map(([, head]) => head)).toEqual([
      'Change',
      'Before → now'
    ])
    expect(text).toMatch(/session length.*4\.00 → 7\.00/s)
  })

  it('says what its pictures show: shares, values or both', () => {
    const [first] = drift().findings as [Finding]
    const note = (findings: readonly object[]) =>
      /<p class="soft note">(.*?)<\/p>/.exec(
        renderHtml({ ...drift(), findings } as ReturnType<typeof drift>, presentation)
      )?.[1]
    const vital = {
      ...first,
      policy: undefined,
      subject: { type: 'vital', name: 'errors', description: '', values: [0, 0.5], unit: 'share' }
    }
    expect(note([first])).toMatch(/^Dots: [^:]*$/)
    expect(note([vital])).toMatch(/^Bars: [^:]*$/)
    expect(note([first, vital])).toMatch(/^Dots: .*Bars: /)
  })
})
