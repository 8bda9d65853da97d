import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Policy } from '../../src/policies/policy.ts'
import { COMMENT_BUDGET, renderComment, renderReport, renderSummary } from '../../src/report/markdown.ts'
import { type Finding, type Result, resultSchema } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { attacks } from './attacks.ts'
import { expectFile } from './snapshot.ts'
import {
  clean,
  drift,
  finding,
  insufficient,
  noBaseline,
  noLogs,
  presentation,
  type Say,
  side,
  tolerated
} from './support.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly lang?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]

const TAG = /^<(?:\/?(?:code|details|summary|sub)|w?br)>$/

/** Blocks and their nesting, table dimensions and tags; runs of words and code within a sentence count as one, broken or not. */
function shape(node: Node): unknown {
  if (node.type === 'html')
    return (node.value?.match(/<[^>]*>/g) ?? []).filter((tag) => !/code>$|<wbr>/.test(tag)).join('')
  if (node.children === undefined) return node.type
  const children = node.children.map(shape).filter((child) => child !== '' && child !== 'text')
  return [node.type, ...children]
}

const everyResult = (say: Say): readonly Result[] => [
  drift(say),
  clean(say),
  insufficient(say),
  noBaseline(say),
  noLogs(),
  tolerated(say)
]

const RESULTS = 6

const renderings = (result: Result) => [
  renderComment(result, presentation),
  renderComment(result, presentation, { countsOnly: true }),
  renderSummary(result, { ...presentation, reportKey: 'eval / test (20, ubuntu)' }),
  renderReport(result, { baselinePath: 'policies.json', toolVersion: '0.1.0' })
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...attacks), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
)

/** As the test for harmless names, with every word of the sentences taken from the attack too. */
function hostile(text: string): Result[] {
  const spread = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((member) => spread(member, key))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spread(member, name)]))
    }
    const fixed = [
      'outcome',
      'kind',
      'change',
      'direction',
      'severity',
      'status',
      'template',
      'type',
      'unit',
      'evidence',
      'why'
    ]
    return typeof value === 'string' && value !== '' && !fixed.includes(key) ? text || 'x' : value
  }
  return everyResult((word) => word).map((result) => spread(result, '') as Result)
}

describe('the words around the numbers', () => {
  const keyed = (result: Result): Result => ({
    ...result,
    inputs: {
      ...result.inputs,
      dropped_keys: [{ key: 'arg.id', reason: 'identifiers: 194 different values' }]
    }
  })
  const drifted = drift((text) => text)

  it('say whose numbers those of a key are', () => {
    expect(renderComment(keyed(drifted), presentation)).toContain('(numbers: of the baseline)')
    expect(renderComment(keyed(noBaseline((text) => text)), presentation)).not.toContain('of the baseline)')
  })

  it('name a few of the context keys that the baseline does not know, in every language', () => {
    const keys = ['b', ...Array.from({ length: 6 }, (_, i) => `key ${i}`), 'k'.repeat(500)]
    const told = (new_keys: readonly string[], language = 'en') =>
      renderComment(
        {
          ...drifted,
          parameters: { ...drifted.parameters, language },
          inputs: { ...drifted.inputs, new_keys: [...new_keys] }
        },
        presentation
      )
    const lines = (report: string) => report.split('\n').filter((line) => line.includes('key 3'))
    expect(lines(told(keys))).toEqual([
      'Context keys that the baseline does not know: <code>b</code>, <code>key 0</code>, <code>key 1</code>, <code>key 2</code>, <code>key 3</code> … and 3 more. Nothing is compared by them until it is written anew.'
    ])
    expect(told([keys[7] as string])).toContain(`${'k'.repeat(59)}…</code>. Nothing`)
    expect(told([])).not.toContain('does not know')
    const said = ['en', 'de', 'es', 'zh'].map((language) => lines(told(keys, language)).join())
    expect(new Set(said).size).toBe(4)
    for (const line of said) expect(line).toMatch(/<code>key 3<\/code>.*3/)
  })

  it('say in the headline what happened, a new action by its name', () => {
    const action = [
      finding({
        id: 'a:new:stronger',
        change: 'new',
        subject: { type: 'action', name: 'wire', description: '' }
      })
    ]
    const changed = drifted.findings.filter((one) => one.change === 'shifted' && one.policy !== undefined)
    const heading = (findings: Result['findings']) =>
      renderComment({ ...drifted, findings }, presentation)
        .split('\n')
        .find((line) => line.startsWith('###'))
    expect(heading([...changed.slice(0, 1), ...action])).toContain('1 rule kept less often, 1 new action')
    expect(heading([{ ...(changed[0] as Result['findings'][number]), change: 'new' }, ...action])).toContain(
      '1 new rule, 1 new action'
    )
  })

  it('say in the headline of what was no rule before or now that an action is rarer, not that a rule is kept less', () => {
    const [rule] = drifted.findings.filter((one) => one.change === 'shifted' && one.policy !== undefined)
    const policy = {
      ...(rule?.policy as Policy),
      kind: 'association',
      antecedent: { topic: 'refund' },
      consequent: 'ask'
    } as Policy
    const shares = (before: number, now: number): Result['findings'][number] => ({
      ...(rule as Result['findings'][number]),
      policy,
      baseline: { events: 100, kept: before, sessions: 50, confidence: before / 100, interval: null },
      current: { events: 100, kept: now, sessions: 50, confidence: now / 100, interval: null }
    })
    const said = (one: Result['findings'][number], countsOnly: boolean) => {
      const parameters = { ...drifted.parameters, 'min-confidence': 0.6 }
      return renderComment({ ...drifted, parameters, findings: [one] }, presentation, { countsOnly }).split(
        '\n'
      )[1]
    }
    for (const countsOnly of [false, true]) {
      expect(said(shares(42, 7), countsOnly)).toContain('drifted: 1 action rarer in a situation')
      expect(said(shares(61, 7), countsOnly)).toContain('drifted: 1 rule kept less often')
      expect(said({ ...shares(7, 42), direction: 'stronger' }, countsOnly)).toContain(
        'drifted: 1 action more frequent in a situation'
      )
    }
  })

  it('say once that rules could not be checked because of a finding, and which', () => {
    const share = finding({
      id: 'ask:shifted:weaker',
      direction: 'weaker',
      subject: { type: 'action-share', name: 'issue_refund', description: '' }
    })
    const [policy] = drifted.findings.flatMap(({ policy: one }) =>
      one?.kind === 'precondition' ? [one] : []
    )
    const [unjudged] = drifted.not_exercised as [Result['undecided'][number]]
    const gone = { ...unjudged, policy: policy as Policy, baseline: side(60, 61), current: side(9, 10) }
    const said = (direction: 'weaker' | 'stronger') =>
      renderComment(
        { ...drifted, findings: [{ ...share, direction }], not_exercised: [gone, gone] },
        presentation
      )
    const line = 'could not be checked because it became rare (61 → 10 times): that is change 1.'
    expect(said('weaker').split(line)).toHaveLength(2)
    expect(said('stronger')).not.toContain(line)
  })

  it('put what seems to have moved most first of what is undecided, and offer no number of sessions out of reach', () => {
    const [unjudged] = drifted.undecided as [Result['undecided'][number]]
    const one = (kept: number, needed: number) => ({
      ...unjudged,
      baseline: side(18, 20),
      current: side(kept, 20),
      sessions_needed: needed
    })
    const text = renderComment(
      { ...drifted, undecided: [one(17, 100), one(5, 20 * drifted.inputs.sessions + 1)] },
      presentation
    )
    expect(text.indexOf('18/20 → 5/20')).toBeGreaterThan(0)
    expect(text.indexOf('18/20 → 5/20')).toBeLessThan(text.indexOf('18/20 → 17/20'))
    expect(text).toContain('About 100 sessions a side')
    expect(text.split('More sessions than could be expected')).toHaveLength(2)
  })

  it('give the update command and the accepted entry as blocks to copy, whatever they are about', () => {
    const hostile = '../lo`gs/```;$(x)<b>#1\n.jsonl'
    const result = {
      ...drifted,
      parameters: { ...drifted.parameters, logs: [hostile] },
      findings: [finding({ id: 'action/`é<!--\u202e:new:stronger' })]
    }
    const blocks = all(parse(renderComment(result, presentation))).filter(({ type }) => type === 'code')
    const [entry, command] = blocks.map(({ value = '' }) => value)
    expect(JSON.parse(entry as string).fingerprint).toBe('action/`é<!--\u202e:new:stronger')
    expect(entry).not.toMatch(/[^\x20-\x7eé]|[<>&`#]/)
    const [, argument = ''] = /--logs (\$'.*') --baseline/.exec(command as string) ?? []
    expect(
      argument.slice(2, -1).replace(/\\x(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    ).toBe(hostile)
  })

  it('leave out of what changed with a finding what hardly moved', () => {
    const [changed] = drifted.findings.filter(({ variants }) => variants.length > 0)
    const one = changed as Result['findings'][number]
    const [policy] = one.variants
    const moved = (now: number) => {
      const variants = [{ id: policy?.policy_id ?? '', before: 0.126, now }]
      const explanation = { ...one.explanation, computed: { variants } }
      return renderComment({ ...drifted, findings: [{ ...one, explanation }] }, presentation)
    }
    expect(moved(0.2)).toContain('Changed with it')
    expect(moved(0.131)).not.toContain('Changed with it')
  })

  it('say of a share in how many sessions the action is, not in how many it could be', () => {
    const share = finding({
      id: 'ask:shifted:weaker',
      direction: 'weaker',
      subject: { type: 'action-share', name: 'ask', description: '' },
      baseline: side(35, 347),
      current: side(13, 817)
    })
    const computed = {
      sessions_with: { before: [35, 84] as [number, number], now: [13, 116] as [number, number] }
    }
    const text = renderComment(
      { ...drifted, findings: [{ ...share, explanation: { ...share.explanation, computed } }] },
      presentation
    )
    expect(text).toMatch(/in 35\/84 sessions\s→\s13\/116/)
    expect(text).toContain('Sessions with it: 35/84')
    expect(text).toContain('Sessions with it: 13/116')
  })

  it('warn above all where more than a quarter of the cases ran on one side only', () => {
    const line = (part: number) =>
      `${part} of 40 cases ran on one side only: they are compared as whole cases with each other`
    const lead = (part: number, language = 'en') =>
      renderComment(
        { ...drifted, parameters: { ...drifted.parameters, language }, assumptions: [line(part)] },
        presentation
      ).split('\n\n')[1]
    expect(lead(11)).toMatch(/^⚠️ 11 of 40 cases ran on one side only/)
    expect(lead(11, 'de')).toMatch(/^⚠️ 11 von 40 F/)
    expect(lead(10)).not.toContain('⚠️')
  })

  it('say of an action in the headline in which direction its share moved', () => {
    const share = (direction: 'weaker' | 'stronger', name: string) =>
      finding({ id: name, direction, subject: { type: 'action-share', name, description: '' } })
    const findings = [share('stronger', 'a'), share('weaker', 'b'), share('stronger', 'c')]
    expect(renderComment({ ...drifted, findings }, presentation)).toContain(
      '### ❌ Agent behaviour drifted: 1 action taken less often, 2 actions taken more often'
    )
  })

  it('say what became of the policies that changed with a finding, where they were counted', () => {
    const [first] = drifted.findings.filter(({ variants }) => variants.length > 0)
    const shown = first as Result['findings'][number]
    const id = shown.variants[0]?.policy_id as string
    const explanation = { ...shown.explanation, computed: { variants: [{ id, before: 0.99, now: 0.7 }] } }
    const report = (finding: Result['findings'][number]) =>
      renderComment({ ...drifted, findings: [finding] }, presentation).replaceAll('\u00a0', ' ')
    expect(report({ ...shown, explanation })).toContain('</code>: ↓ 99% → 70%')
    expect(report(shown)).not.toContain('↓')
  })

  it('say in the table where most of a change comes from, with the numbers there', () => {
    const [first] = drifted.findings.filter((one) => one.change === 'shifted' && one.policy !== undefined)
    const shown = first as Result['findings'][number]
    const carried = { condition: 'amount>=100', share: 0.97, kept: 10, events: 55, outside: 0 }
    const row = (carried_by: typeof carried | (typeof carried & { before: number }), language = 'en') =>
      renderComment(
        {
          ...drifted,
          parameters: { ...drifted.parameters, language },
          findings: [{ ...shown, explanation: { ...shown.explanation, computed: { carried_by } } }]
        },
        presentation
      )
        .split('\n')
        .find((line) => line.startsWith('| 1<br>'))
        ?.replaceAll('\u00a0', ' ')
    const most = { ...carried, share: 0.8 }
    expect(row({ ...most, before: 1 })).toMatch(
      /<br>mostly when <code>amount&gt;=100<\/code>: 100% → 18% \|$/
    )
    expect(row(most)).toMatch(/<br>mostly when <code>amount&gt;=100<\/code> \|$/)
    expect(row({ ...most, before: 1 }, 'de')).toContain('<br>vor allem bei <code>')
    expect(row({ ...carried, before: 1 })).toMatch(
      /<br>all of it when <code>amount&gt;=100<\/code>: 100% → 18% \|$/
    )
    expect(row(carried, 'de')).toContain('<br>alles bei <code>')
    expect(row(carried, 'es')).toContain('<br>todo con <code>')
    expect(row(carried, 'zh')).toContain('<br>全部在 <code>')
  })

  it('say what p means for the verdict', () => {
    expect(renderComment(drifted, presentation)).toContain('p below 0.01 counts as drift.')
    expect(renderComment(drifted, presentation)).toMatch(/compared with \d+ baseline sessions/)
  })
})

describe('what is said of log lines', () => {
  const lines = Array.from({ length: 10 }, (_, i) => ({ file: 'a.jsonl', line: i + 1, session: `s${i}` }))
  const shown = (fields: Partial<Result['findings'][number]>): string =>
    renderComment(
      {
        ...drift((text) => text),
        findings: [
          finding({
            id: 'pol-1:shifted:weaker',
            policy: drift((text) => text).findings[0]?.policy,
            ...fields
          })
        ]
      },
      presentation
    )
  const counts = { baseline: side(144, 145), current: side(96, 139) }

  it('counts all that break a policy, not those that were kept as evidence', () => {
    expect(shown({ ...counts, evidence: lines })).toMatch(/and \d+ more \(43 in all\)/)
    expect(shown({ ...counts, current: side(136, 139), evidence: lines.slice(0, 3) })).not.toContain('in all')
  })

  it('gives no number where the counts have none', () => {
    const subject = { type: 'vital' as const, name: 'latency', description: '' }
    expect(shown({ ...counts, policy: undefined, subject, evidence: lines })).not.toMatch(/\d+ in all/)
  })

  it('points to what there is to look at', () => {
    const step = {
      side: 'current' as const,
      kept: false,
      file: '',
      line: 0,
      session: '',
      before: 0,
      after: 0,
      steps: []
    }
    expect(shown({ evidence: lines })).toContain('The log lines under each finding')
    expect(shown({ sessions: [step] })).toContain('sessions of before and now side by side')
    expect(shown({})).not.toContain('side by side')
    expect(shown({})).toContain('Actions before and after')
  })
})

describe('Markdown of a result', () => {
  it('is built from results that pass the schema', () => {
    for (const result of everyResult((text) => text)) expect(() => resultSchema.parse(result)).not.toThrow()
  })

  const plain = everyResult((text) => text).map(renderings)

  it('has the intended structure and nothing else for any text in a name of the log', () => {
    fc.assert(
      fc.property(anyText, fc.nat(RESULTS - 1), fc.nat(3), (text, i, j) => {
        const markdown = renderings(everyResult(() => text)[i] as Result)[j] as string
        expect(shape(parse(markdown))).toEqual(shape(parse(plain[i]?.[j] as string)))
      }),
      { numRuns: 150 }
    )
  })

  it.each(attacks)('has the intended structure for %j', (attack) => {
    expect(
      shape(
        parse(
          renderComment(
            drift(() => attack),
            presentation
          )
        )
      )
    ).toEqual(shape(parse(plain[0]?.[0] as string)))
  })

  it('lets no node, tag or marker come out of any text in any field', () => {
    fc.assert(
      fc.property(anyText, fc.nat(RESULTS - 1), (text, i) => {
        for (const markdown of renderings(hostile(text)[i] as Result)) expectNothingOfTheData(markdown)
      }),
      { numRuns: 60 }
    )
  })

  it('opens and closes every folded part', () => {
    for (const markdown of plain.flat()) {
      const count = (tag: string) => markdown.split(tag).length - 1
      expect(count('<details>')).toBe(count('</details>'))
      expect(count('<summary>')).toBe(count('</summary>'))
      expect(count('<code>')).toBe(count('</code>'))
      expect(count('<sub>')).toBe(count('</sub>'))
    }
  })

  it('has at most two columns, for a phone shows no more', () => {
    const cells = plain.flat().flatMap((markdown) =>
      all(parse(markdown))
        .filter(({ type }) => type === 'tableRow')
        .map(({ children }) => children?.length)
    )
    expect(cells.length).toBeGreaterThan(20)
    for (const n of cells) expect(n).toBe(2)
  })
})

const NEVER = ['image', 'imageReference', 'linkReference', 'footnoteReference', 'definition', 'inlineCode']
const NOR = ['blockquote', 'delete', 'emphasis', 'thematicBreak']

/** No link, image, tag, marker, mention, reference, heading or workflow command but those of ours. */
function expectNothingOfTheData(markdown: string): void {
  const nodes = all(parse(markdown))
  const html = nodes.flatMap(({ type, value = '' }) => (type === 'html' ? [value] : []))
  const [marker, ...others] = markdown.startsWith('<!--') ? html : [presentation.marker, ...html]
  expect(marker).toBe(presentation.marker)
  for (const tag of others.flatMap((value) => (value ?? '').match(/<[^>]*>?/g) ?? []))
    expect(tag).toMatch(TAG)
  const own = [presentation.runUrl, presentation.reportUrl]
  for (const node of nodes) {
    expect([...NEVER, ...NOR]).not.toContain(node.type)
    if (node.type === 'link') expect(own).toContain(node.url)
    if (node.type === 'code') expectOurs(node)
  }
  expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1)
  expect(textOutsideCode(markdown)).not.toMatch(/[@#]\w|GH-\d|https?:|\bwww\.|[0-9a-f]{7,}/i)
  for (const line of markdown.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
}

/** A block to copy: a command of ours or an entry in JSON, on one line, without a character that could mean anything. */
function expectOurs({ lang, value = '' }: Node): void {
  expect(value).toMatch(/^[\x20-\x7eÀ-ɏ\u4e00-\u9fff]+$/)
  expect(value).not.toMatch(/[<>&`#]/)
  if (lang === 'json') expect(Object.keys(JSON.parse(value))).toEqual(expect.arrayContaining(['fingerprint']))
  else {
    expect(lang).toBe('sh')
    expect(value).toMatch(/^policyminer update --logs .* --baseline /)
  }
}

/** What a reader of the page sees, without code, links and comments of ours. */
function textOutsideCode(markdown: string): string {
  return markdown
    .replace(/^<!--.*?-->/, '')
    .replace(/^ *(`{3,})\w*\n[^\n]*\n *\1$/gm, ' ')
    .replace(/<code>.*?<\/code>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<\/?\w+>/g, ' ')
    .replace(/^###/, '')
    .replace(ENTITY, decodeEntity)
}

describe('a comment that is too long', () => {
  const many = (n: number, evidence: number): Result => {
    const base = drift((text) => `${text}${'é'.repeat(60)}`)
    const [template] = base.findings
    const sides = { baseline: side(28, 30), current: side(12, 29) }
    const evidenceLines = Array.from({ length: evidence }, (_, line) => ({
      file: `${'目'.repeat(40)}.jsonl`,
      line,
      session: `${'é'.repeat(50)}${line}`
    }))
    return {
      ...base,
      findings: Array.from({ length: n }, (_, i) =>
        finding({ ...template, ...sides, id: `pol-${i}:shifted:weaker`, evidence: evidenceLines })
      )
    }
  }
  const bytes = (text: string) => Buffer.byteLength(text, 'utf8')
  const whole = renderReport(many(40, 5), presentation)

  it.each([
    ['evidence lines', 0.75],
    ['all but ten findings', 0.2],
    ['everything but counts', 0.05]
  ])('drops %s, says so, and stays within its bytes', (_, share) => {
    const budget = Math.round(bytes(whole) * share)
    const text = renderSummary(many(40, 5), presentation, { budget })
    expect(bytes(text)).toBeLessThanOrEqual(budget)
    expect(text).toContain('Shortened to fit')
    expect(text).toContain('Everything is in the full report: [the report artifact]')
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
    expect(all(parse(text)).filter(({ type }) => type === 'heading')).toHaveLength(1)
  })

  it('keeps the comment with its marker within the budget, for any number of findings', () => {
    for (const n of [1, 5, 12, 25, 200]) {
      const text = renderComment(many(n, 20), presentation)
      expect(bytes(text)).toBeLessThanOrEqual(COMMENT_BUDGET)
      expect(text.startsWith(`${presentation.marker}\n`)).toBe(true)
      expect(text).toContain(n === 1 ? '1 rule kept less often' : `${n} rules kept less often`)
    }
  })

  it('says nothing of shortening where nothing was dropped', () => {
    expect(renderComment(drift(), presentation)).not.toContain('Shortened')
  })

  it('refuses a marker that is more than one plain HTML comment', () => {
    for (const marker of ['<!-- a --> text', '<!-- a\nb -->', '<!-- a -- b -->', 'text']) {
      expect(() => renderComment(clean(), { ...presentation, marker })).toThrow('marker')
    }
  })
})

describe('publish: counts-only', () => {
  it('shows policies and counts, and no file, session, condition or sentence', () => {
    const text = renderComment(drift(), presentation, { countsOnly: true })
    const shown = text.replace(ENTITY, decodeEntity)
    expect(shown).toContain('issue_refund')
    expect(shown).toContain('12/29')
    for (const secret of [
      'shard-1',
      'conv-',
      'gpt-',
      'request_id',
      'Look at the confirmation',
      '17 of 29',
      'drafts'
    ]) {
      expect(shown).not.toContain(secret)
      expect(renderComment(drift(), presentation).replace(ENTITY, decodeEntity)).toContain(secret)
    }
  })
})

describe('what the agent ran under', () => {
  it('is told with its shares where a side has several, for it may be these alone that changed', () => {
    const side = (...sessions: number[]) =>
      sessions.map((count, i) => ({ value: `agent ${'abc'[i]}`, sessions: count }))
    const under = (baseline: Sides, current: Sides) => {
      const condition = { name: 'agent', baseline, current, changed: true, description: '' }
      return renderComment({ ...drift(), conditions: [condition] }, presentation)
        .split('\n')
        .find(isNotice)
    }
    type Sides = ReturnType<typeof side>
    const isNotice = (line: string) => line.includes('different condition')
    expect(under(side(30, 70), side(70, 30))).toContain(
      'agent a</code> (30%), <code>agent b</code> (70%) → <code>agent a</code> (70%), <code>agent b</code> (30%)'
    )
    expect(under(side(30), side(1, 2))).toContain('agent a</code> → <code>agent a</code> (33%), ')
  })
})

describe('the comment, as reviewers see it', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['drift', renderComment(drift(), presentation)],
    ['drift-counts-only', renderComment(drift(), presentation, { countsOnly: true })],
    ['clean', renderComment(clean(), { ...presentation, cleared: true })],
    ['insufficient-data', renderComment(insufficient(), presentation)],
    ['no-baseline', renderComment(noBaseline(), { ...presentation, reportKey: 'eval / test (20)' })],
    ['no-logs', renderComment(noLogs(), presentation)],
    [
      'hostile',
      renderComment(
        drift((text) => `${text} ${attacks[text.length % attacks.length]}`),
        presentation
      )
    ]
  ]

  it.each(cases)('%s', async (name, text) => {
    await expectFile(new URL(`snapshots/${name}.md`, import.meta.url), text)
  })
})

it('offers the entries of a finding and of what follows from it as JSON to paste', () => {
  const result = drift()
  const [first] = result.findings
  const told = {
    ...(first as Finding),
    follows: [{ id: 'seq-0123456789ab:shifted:weaker', confidence: 0.4, value: null }]
  }
  const shown = renderReport({ ...result, findings: [told] }, presentation)
  const [, block = ''] = /```json\n(.*?)\n\s*```/s.exec(shown) ?? []
  const entries = JSON.parse(`[${block}]`) as { readonly fingerprint: string }[]
  expect(entries.map(({ fingerprint }) => fingerprint)).toEqual([told.id, told.follows[0]?.id])
})
