import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { renderTogether, type Told } from '../../src/report/markdown/together.ts'
import { COMMENT_BUDGET } from '../../src/report/markdown.ts'
import type { Result } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { attacks } from './attacks.ts'
import { expectFile } from './snapshot.ts'
import { clean, drift, insufficient, noBaseline, presentation, type Say } from './support.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const blocks = (markdown: string): string[] =>
  all(parse(markdown))
    .map(({ type, value }) => (type === 'html' ? (value ?? '').replace(/<\/?code>|<wbr>/g, '') : type))
    .filter((type) => !['', 'text'].includes(type))

const job = (key: string, result: Result): Told => ({
  key: `Agent behaviour/drift (${key})`,
  result,
  reportUrl: `https://github.com/o/r/actions/runs/1/artifacts/${key.length}`
})
const fewer = (result: Result, n: number): Result => ({ ...result, findings: result.findings.slice(0, n) })
const six = (say: Say = (text) => text): Told[] => [
  job(say('linux, 20'), drift(say)),
  job(say('linux, 24'), drift(say)),
  job(say('macos, 20'), fewer(drift(say), 2)),
  job(say('macos, 24'), fewer(drift(say), 1)),
  job(say('windows, 20'), clean(say)),
  job(say('windows, 24'), insufficient(say))
]

describe('one comment for a matrix', () => {
  it('reads as one story', async () => {
    const text = renderTogether(six(), { ...presentation, reportKey: 'Agent behaviour' })
    await expectFile(new URL('snapshots/together.md', import.meta.url), text)
  })

  it('tells each change once, with the jobs that saw it', () => {
    const text = renderTogether(six(), presentation)
    const open = drift().findings.filter(({ severity }) => severity !== 'note')
    const [, changes] = all(parse(text)).filter(({ type }) => type === 'table')
    expect(changes?.children).toHaveLength(1 + open.length)
    expect(text.split('4 of 6')).toHaveLength(2)
    expect(text.match(/^### .*/)?.[0]).toMatch(
      /❌ Agent behaviour drifted: 1 rule broken, 1 rule kept less often, 1 new action, 1 vital sign changed/
    )
  })

  it('warns of cases that ran on one side only, naming the jobs where they are not all', () => {
    const ran = (part: number): Result => ({
      ...drift(),
      assumptions: [
        `${part} of 40 cases ran on one side only: they are compared as whole cases with each other`
      ]
    })
    const lead = (results: Record<string, Result>) =>
      renderTogether(
        Object.entries(results).map(([key, result]) => job(key, result)),
        presentation
      )
        .replace(ENTITY, decodeEntity)
        .split('\n\n')
        .filter((block) => block.startsWith('⚠️'))
    const said = (part: number) =>
      `${part} of 40 cases ran on one side only and are compared as whole cases with each other.`
    expect(lead({ a: ran(20), b: ran(20) })).toEqual([`⚠️ ${said(20)}`])
    expect(lead({ a: ran(20), b: ran(12), c: ran(20), d: ran(3) })).toEqual([
      `⚠️ <code>a</code>, <code>c</code>: ${said(20)}`,
      `⚠️ <code>b</code>: ${said(12)}`
    ])
    const isClean = { ...ran(20), outcome: 'clean' as const, drift: false, failed: false }
    expect(lead({ a: isClean, b: isClean })).toEqual([])
    const bare = (result: Result) => ({
      ...result,
      parameters: { ...result.parameters, publish: 'counts-only' }
    })
    expect(lead({ a: bare(ran(20)), b: bare(ran(20)) })).toEqual([])
  })

  it('tells a rule once that has gone in some jobs and only weakened in another', () => {
    const [weaker] = drift().findings.filter(
      ({ direction, change }) => direction === 'weaker' && change === 'shifted'
    )
    const id = weaker?.policy?.policy_id
    const as = (change: 'vanished' | 'shifted', direction: 'weaker' | 'stronger' = 'weaker'): Result => ({
      ...drift(),
      findings: [
        {
          ...weaker,
          id: `${id}:${change}:${direction}`,
          change,
          direction,
          ...(change === 'vanished' ? { current: { ...weaker?.current, kept: 0, confidence: 0 } } : {})
        }
      ] as Result['findings']
    })
    const told = (...results: Result[]) => {
      const reports = results.map((result, i) => job('abcd'[i] as string, result))
      return renderTogether(reports, presentation).replace(ENTITY, decodeEntity)
    }
    const text = told(as('shifted'), as('vanished'), as('vanished'), clean())
    expect(text.split('\n')[0]).toContain('drifted: 1 rule')
    expect(text.split('\n')[0]).not.toContain(',')
    expect(text).toContain('Seen by: <code>b</code>, <code>c</code> (vanished); <code>a</code> (weaker)')
    expect(text.match(/Seen by/g)).toHaveLength(1)
    expect(told(as('shifted'), as('shifted', 'stronger')).match(/Seen by/g)).toHaveLength(2)
  })

  it('says the worst that happened, and that all is well only where it is', () => {
    const headline = (...results: Result[]) =>
      renderTogether(
        results.map((result, i) => job(String(i), result)),
        presentation
      ).split('\n')[0]
    expect(headline(clean(), clean())).toContain('✅ Agent behaviour: no drift')
    expect(headline(clean(), insufficient())).toContain('too little data')
    expect(headline(insufficient(), noBaseline())).toContain('no baseline yet')
    expect(headline(noBaseline(), drift(), clean())).toContain('❌ Agent behaviour drifted')
  })

  it('is the same whatever the order in which the reports were found', () => {
    const text = renderTogether(six(), presentation)
    expect(renderTogether(six().reverse(), presentation)).toBe(text)
  })

  it('has the same blocks, and no link or name but ours, whatever stands in the logs', () => {
    const plain = blocks(renderTogether(six(), presentation))
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 30 })),
        (text) => {
          const rendered = renderTogether(
            six((word) => `${word}${text}`),
            presentation
          )
          expect(blocks(rendered)).toEqual(plain)
          for (const { type, url } of all(parse(rendered))) {
            if (type === 'link')
              expect(url).toMatch(/^https:\/\/github\.com\/o\/r\/actions\/runs\/1\/artifacts\/\d+$/)
          }
          expect(rendered.replace(/&#\d+;/g, '')).not.toMatch(/@[a-z]/)
        }
      ),
      { numRuns: 80 }
    )
  })

  it('keeps to the budget of a comment, in fewer changes where it must', () => {
    const [first] = drift().findings
    const long = 'x'.repeat(3000)
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...(first as typeof drift extends () => { findings: (infer F)[] } ? F : never),
      id: `pol-${i}:shifted:weaker`,
      policy: { ...first?.policy, policy_id: `pol-${i}` }
    })) as Result['findings']
    const reports = Array.from({ length: 20 }, (_, i) =>
      job(`${i} ${long}`, { ...drift((word) => `${word}${long}`), findings: many })
    )
    const text = renderTogether(reports, presentation, { budget: COMMENT_BUDGET })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BUDGET)
    expect(text).toContain('in the full report')
  })

  it('keeps to the budget with as many jobs as a matrix can have, those with a change in sight', () => {
    const reports = Array.from({ length: 256 }, (_, i) =>
      job(`${String(i).padStart(3, '0')} ${'_'.repeat(200)}`, i === 255 ? drift() : clean())
    )
    const text = renderTogether(reports, presentation, { budget: COMMENT_BUDGET })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BUDGET)
    const [jobs] = all(parse(text)).filter(({ type }) => type === 'table')
    expect(jobs?.children).toHaveLength(1 + 20)
    expect(text).toContain('<code>255 ')
    expect(text).toContain('and 236 more')
  })

  it('gives away nothing but counts where a job publishes no more', () => {
    const bare = (result: Result): Result => ({
      ...result,
      parameters: { ...result.parameters, publish: 'counts-only' }
    })
    const text = renderTogether([job('a', bare(drift())), job('b', bare(drift()))], presentation)
    expect(text).not.toContain('happened 3 times in env')
    expect(text).toContain('all 2')
  })
})
