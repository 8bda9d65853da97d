import { describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../src/report/html/report.ts'
import type { Strip } from '../../src/result.ts'
import { drift, presentation } from './support.ts'

const session = { file: '', line: 0, session: '', before: 0, after: 0 }
const strips: Strip[] = [
  {
    ...session,
    side: 'baseline',
    kept: true,
    steps: [
      { action: 'lookup', role: 'partner' },
      { action: 'refund', role: 'kept' }
    ]
  },
  {
    ...session,
    side: 'current',
    kept: false,
    file: 'logs/run.jsonl',
    line: 7,
    before: 3,
    steps: [{ action: 'open' }, { action: 'lookup' }, { action: 'refund', role: 'broken' }, { action: '<b>' }]
  }
]

describe('the sessions of report.html', () => {
  it('draws sessions event by event, and says each in words', () => {
    const base = drift()
    const result = { ...base, findings: [{ ...base.findings[0], sessions: strips }] } as typeof base
    const text = renderHtml(result, presentation)
    expect(text).toContain('aria-label="Now run.jsonl:7: open, lookup, refund (not kept), &lt;b&gt;"')
    expect(text).toContain('aria-label="Baseline: lookup, refund (kept)"')
    expect(text.split('<g class="broken"')).toHaveLength(3)
    expect(text).toContain('>+3</text>')
    // An action has one colour in the whole page.
    expect(new Set(text.match(/<rect class="a\d" x="\d+"><title>open</g)).size).toBe(1)
    expect(renderHtml(result, presentation, { countsOnly: true })).not.toContain('class="strips"')
  })

  const shownWith = (policy: object, sessions: readonly Strip[]) => {
    const base = drift()
    const [first] = base.findings
    const finding = { ...first, policy: { ...first?.policy, ...policy }, sessions }
    return renderHtml({ ...base, findings: [finding] } as typeof base, presentation)
  }
  const only = (text: string) => text.slice(text.indexOf('<div class="strips">'), text.indexOf('<details>'))

  it('gives what a policy holds events against a colour of its own, and an outline where it counts', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ action: `often ${i % 10}` }))
    const steps = [...many, { action: 'lookup' }, ...(strips[0] as (typeof strips)[number]).steps]
    const policy = {
      kind: 'sequence',
      template: 'precedence',
      activation: 'refund',
      target: 'lookup',
      antecedent: {}
    }
    const text = only(shownWith(policy, [{ ...(strips[1] as (typeof strips)[number]), steps }]))
    const idle = /<rect class="(a[1-9])" x="\d+"><title>lookup</.exec(text)?.[1]
    expect(idle).toBeDefined()
    expect(text).toContain(`<rect class="${idle} partner" x=`)
    expect(text).toMatch(/<code>lookup<\/code> counts here<.*<code>lookup<\/code> does not count here</)
    expect(text.match(/<title>often \d/g)).toHaveLength(30)
    expect(text).not.toMatch(new RegExp(`class="${idle}"[^>]*><title>often`))
  })

  it('says of an association what was done in place of what it expects, and in how many of all cases', () => {
    const policy = { kind: 'association', antecedent: { previous_action: 'confirm' }, consequent: 'ask' }
    const whole = shownWith(policy, strips)
    const text = only(whole)
    expect(text).toContain('<code>refund</code> in place of <code>ask</code>')
    expect(text).toContain('refund (in place of ask)')
    expect(text).not.toContain('not kept')
    const { baseline } = drift().findings[0] as { baseline: { events: number; kept: number } }
    // A few sessions are no measure: the counts of all stand beside the picture above them, and only there.
    const counts = `${baseline.kept} of ${baseline.events}`
    expect(whole.slice(whole.indexOf('class="pair"'), whole.indexOf('class="strips"'))).toContain(
      `</strong> ${counts}`
    )
    expect(text).not.toContain(counts)
  })
})
