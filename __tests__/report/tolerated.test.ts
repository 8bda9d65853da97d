import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../src/options.ts'
import { annotations } from '../../src/report/annotations.ts'
import { countsOnlyResult } from '../../src/report/counts-only.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderTogether } from '../../src/report/markdown/together.ts'
import { renderComment, renderSummary } from '../../src/report/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { type Result, resultSchema } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { attacks } from './attacks.ts'
import { skeleton } from './markup.ts'
import { clean, policy, presentation, side, tolerated } from './support.ts'

const decoded = (text: string) => text.replace(ENTITY, decodeEntity).replace(/<\/?(?:code|wbr)>/g, '')

const SAID =
  'A required rule was broken in 2 of 1643 cases, 0 of 1697 before: never delete_record when env=prod'
const LINE = 'logs/shard-1.jsonl:1094'
const ENDING = 'Mark it forbidden to fail on the first.'

const inLanguage = (result: Result, language: string): Result => ({
  ...result,
  parameters: { ...result.parameters, language }
})

/** What stands outside folds. */
const unfolded = (text: string) => text.replace(/<details>[\s\S]*?<\/details>/g, '')

describe('a required rule that was broken without failing', () => {
  const result = tolerated()

  it('is a valid result', () => {
    expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })

  it.each<[string, (one: Result) => string]>([
    ['comment', (one) => renderComment(one, presentation)],
    ['summary', (one) => renderSummary(one, presentation)],
    ['text', (one) => renderText(one)]
  ])('is said directly below the headline: %s', (_, render) => {
    const [headline, below, ...rest] = decoded(unfolded(render(result)))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('<!--'))
    expect(headline).toContain('no drift')
    expect(below).toContain(SAID)
    expect(below).toContain(LINE)
    expect(below).toContain(ENDING)
    expect(rest[0]).toContain('issue_refund only when arg.confirmed=true')
    expect(rest[0]).toContain('1 of 60 cases: ')
    // "Forbidden" would say the opposite of a condition that is to be kept.
    expect(rest[0]).not.toContain('forbidden')
    expect(render(clean())).not.toContain('A required rule')
  })

  it('is said above everything in the page', () => {
    const page = renderHtml(result, presentation)
    const [top = ''] = page.split('<ul class="tiles">')
    expect(decoded(top)).toContain(SAID)
    expect(decoded(top)).toContain(ENDING)
    expect(decoded(top).indexOf('</h1>')).toBeLessThan(decoded(top).indexOf(SAID))
  })

  it('is a notice on the line of the baseline', () => {
    const { policies } = result
    const lines = new Map([[policies[2]?.policy_id as string, 41]])
    const [first, second, ...more] = annotations(result, lines)
    expect(first).toMatchObject({
      level: 'notice',
      title: 'broken: never delete_record when env=prod',
      file: 'policies.json',
      line: 41
    })
    expect(first?.message).toContain(SAID)
    expect(first?.message).toContain(LINE)
    expect(second?.level).toBe('notice')
    expect(more).toEqual([])
    const bare = annotations(result, lines, { countsOnly: true })
    expect(bare).toHaveLength(2)
    expect(JSON.stringify(bare)).not.toContain('shard-1')
  })

  it('is said of the job that saw it where several report', () => {
    const text = decoded(
      renderTogether(
        [
          { key: 'a', result },
          { key: 'b', result: clean() }
        ],
        presentation
      )
    )
    expect(text).toContain(`⚠️ a: ${SAID}`)
  })

  it('leaves out the line of the log with counts alone', () => {
    for (const text of [
      renderComment(result, presentation, { countsOnly: true }),
      renderHtml(result, presentation, { countsOnly: true }),
      renderText(countsOnlyResult(result))
    ]) {
      expect(decoded(text)).toContain(SAID)
      expect(decoded(text)).not.toContain('shard-1')
    }
    expect(JSON.stringify(countsOnlyResult(result))).not.toContain('shard-1')
  })

  it.each(LANGUAGES)('has words in %s', (language) => {
    const text = decoded(renderComment(inLanguage(result, language), presentation))
    for (const needed of ['1643', '1697', 'delete_record', 'env=prod', LINE, 'forbidden'])
      expect(text).toContain(needed)
    expect(text.includes('required rule')).toBe(language === 'en')
    for (const why of ['chance', 'mix', 'tolerance'] as const) {
      const [first] = result.tolerated_breaks ?? []
      const other = { ...result, tolerated_breaks: first === undefined ? [] : [{ ...first, why }] }
      expect(renderText(inLanguage(other, language))).not.toMatch(/undefined|\[object/)
    }
  })

  it('keeps a few on the first screen, however many and however long they are', () => {
    const requires = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`key-${i}`, 'x'.repeat(300)]))
    const long = policy({ kind: 'precondition', action: 'a', requires }, { status: 'required' })
    const broken = {
      policy: long,
      baseline: side(9, 9),
      current: side(8, 9),
      why: 'chance' as const,
      evidence: []
    }
    const many: Result = { ...result, tolerated_breaks: Array(50).fill(broken) }
    const text = renderComment(many, presentation, { budget: 60_000 })
    expect(Buffer.byteLength(text)).toBeLessThan(60_000)
    expect(text.split('A required rule')).toHaveLength(4)
    expect(text).toContain('… and 47 more')
  })

  it.each(attacks.filter((attack) => attack !== ''))('shows %j as text', (attack) => {
    const page = (text: string) =>
      skeleton(
        renderHtml(
          tolerated(() => text),
          presentation
        ),
        ['style', 'script']
      )
    expect(page(attack)).toEqual(page('x'))
    expect(renderText(tolerated(() => attack)).split('\n')).toHaveLength(
      renderText(tolerated()).split('\n').length
    )
  })
})
