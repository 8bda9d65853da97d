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
  it('tells tools of one long server apart', () => {
    const tool = (name: string) => `mcp__${'a_long_server_name_'.repeat(5)}_${name}`
    const steps = ['read', 'send'].map((name) => ({ action: tool(name) }))
    const base = drift()
    const shown = [{ ...session, side: 'current' as const, kept: false, steps }]
    const result = { ...base, findings: [{ ...base.findings[0], sessions: shown }] } as typeof base
    const text = renderHtml(result, presentation).replaceAll('<wbr>', '')
    for (const name of ['read', 'send'])
      expect(text).toMatch(new RegExp(`<code>mcp__a_long[a-z_]*…[a-z_]*_${name}</code>`))
  })

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

  it('says why it shows no sessions of before, where the baseline keeps none', () => {
    const base = drift()
    const shown = (evidence: 'profile' | 'counts' | 'rates', sessions: readonly Strip[]) =>
      renderHtml(
        {
          ...base,
          baseline: { ...base.baseline, evidence },
          findings: [{ ...base.findings[0], sessions }]
        } as typeof base,
        presentation
      )
    const said = 'The baseline keeps no sessions'
    expect(shown('counts', strips.slice(1))).toContain(said)
    expect(shown('rates', strips.slice(1))).toContain(said)
    expect(shown('profile', strips.slice(1))).not.toContain(said)
    expect(shown('counts', [])).not.toContain(said)
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

  it('speaks of a policy only where the baseline has one', () => {
    const policy = { kind: 'association', antecedent: { role: 'intern' }, consequent: 'refund' }
    const shown = (before: number, change: string) => {
      const base = drift()
      const [first] = base.findings
      const sides = { baseline: { ...first?.baseline, confidence: before } }
      const finding = {
        ...first,
        ...sides,
        change,
        policy: { ...first?.policy, ...policy },
        sessions: strips
      }
      return only(renderHtml({ ...base, findings: [finding] } as typeof base, presentation))
    }
    expect(shown(0.9, 'shifted')).toContain('as the policy says')
    for (const text of [shown(0.01, 'shifted'), shown(0.9, 'new')]) {
      expect(text).not.toContain('as the policy says')
      expect(text).toContain('refund (counts here)')
    }
  })

  const without = (name: string, result: object) => {
    const { [name]: _, ...rest } = result as Record<string, unknown>
    return rest
  }
  const [before, now] = strips as [Strip, Strip]

  it('names each of several things done in place of what is expected by a letter', () => {
    const policy = { kind: 'association', antecedent: { previous_action: 'confirm' }, consequent: 'ask' }
    const steps = ['refund', 'note', 'refund'].map((action) => ({ action, role: 'broken' as const }))
    const text = only(shownWith(policy, [before, { ...now, steps }]))
    const drawn = [...text.matchAll(/<title>(\w+) \(in place of ask\)<\/title><rect\/><text[^>]*>(\w)</g)]
    expect(drawn.map(([, action, letter]) => `${letter} ${action}`)).toEqual([
      'B refund',
      'A note',
      'B refund'
    ])
    expect(text).toMatch(/>A<\/text><\/g><\/svg> <span><code>note<\/code> in place of <code>ask<\/code>/)
  })

  it('says of an outcome whether it was that one, not whether that was good', () => {
    const policy = { kind: 'outcome', action: 'refund', antecedent: {}, outcome: '<declined>' }
    const text = only(shownWith(policy, [before, { ...now, kept: false }]))
    expect(text).toContain('refund (= &lt;declined&gt;)')
    expect(text).toContain('<code>refund</code> ≠ &lt;declined&gt;')
    expect(text).not.toContain('kept)')
  })

  it('outlines what is new, gives it a colour of its own, and says so', () => {
    const base = drift()
    const [first] = base.findings
    const steps = [
      ...Array.from({ length: 20 }, (_, i) => ({ action: `often ${i}` })),
      { action: 'gift', role: 'partner' as const }
    ]
    const finding = {
      ...without('policy', first as object),
      change: 'new',
      subject: { type: 'action', name: 'gift', description: 'gift' },
      sessions: [
        { ...before, kept: false },
        { ...now, steps }
      ]
    }
    const text = only(renderHtml({ ...base, findings: [finding] } as unknown as typeof base, presentation))
    expect(text).toMatch(/<rect class="a1 partner" x="\d+"><title>gift</)
    expect(text).toContain('<code>gift</code> not seen in the baseline')
    // Nothing is missing from a session that keeps or breaks no policy.
    expect(text).not.toContain('class="ghost"')
  })

  it('leaves no action of a finding grey, whatever else the page shows', () => {
    const base = drift()
    const [first] = base.findings
    const names = Array.from({ length: 12 }, (_, i) => `step ${i}`)
    const finding = {
      ...without('policy', first as object),
      subject: {
        type: 'vital',
        name: 'events per session',
        description: '',
        values: [9, 12],
        unit: 'events'
      },
      variant_subjects: names.map((name) => ({ type: 'action-share', name, description: name })),
      sessions: [{ ...now, steps: [...names, 'else'].map((action) => ({ action })) }]
    }
    const text = only(renderHtml({ ...base, findings: [finding] } as unknown as typeof base, presentation))
    const looks = names.map((name) => {
      const [, place] = new RegExp(`<(?:rect|g) class="(a\\d+)"[^>]*><title>${name}<`).exec(text) ?? []
      const [, letter = ''] = new RegExp(`<title>${name}</title><rect/><text[^>]*>(\\w)<`).exec(text) ?? []
      return `${place}${letter}`
    })
    expect(new Set(looks).size).toBe(names.length)
    expect(looks.some((look) => look.startsWith('a0'))).toBe(false)
  })
})
