import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../src/options.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderTogether } from '../../src/report/markdown/together.ts'
import { renderComment, renderSummary } from '../../src/report/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import type { Result } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { clean, presentation } from './support.ts'

const decoded = (text: string) => text.replace(ENTITY, decodeEntity).replace(/<\/?(?:code|wbr)>/g, '')
const unfolded = (text: string) => decoded(text.replace(/<details>[\s\S]*?<\/details>/g, ''))

const skipping = (...reasons: string[]): Result => {
  const result = clean()
  const skipped = reasons.map((reason) => ({ reason, count: 1, file: 'logs/shard-1.jsonl.gz', line: 1824 }))
  return { ...result, inputs: { ...result.inputs, skipped } }
}

const inLanguage = (result: Result, language: string): Result => ({
  ...result,
  parameters: { ...result.parameters, language }
})

const ENDS = 'the file ends inside this record'
const DAMAGED = 'the gzip data is damaged or cut off'
const SAID = `Part of the logs was not read: ${DAMAGED} (first at logs/shard-1.jsonl.gz:1824).`

describe('logs that were not read to their end', () => {
  const cut = skipping(ENDS, DAMAGED)

  it.each<[string, (one: Result) => string]>([
    ['comment', (one) => renderComment(one, presentation)],
    ['summary', (one) => renderSummary(one, presentation)],
    ['text', (one) => renderText(one)],
    ['one comment for several jobs', (one) => renderTogether([{ key: 'a', result: one }], presentation)]
  ])('are named on the first screen, by the worst of what befell them: %s', (_, render) => {
    expect(unfolded(render(cut))).toContain(SAID)
    expect(unfolded(render(cut))).not.toContain(ENDS)
    expect(unfolded(render(skipping(ENDS)))).toContain(`was not read: ${ENDS} (first`)
  })

  it('are named above everything in the page', () => {
    const [top = ''] = renderHtml(cut, presentation).split('<ul class="tiles">')
    expect(decoded(top)).toContain(SAID)
  })

  it.each(LANGUAGES)('are named in the language of the report: %s', (language) => {
    const said = unfolded(renderComment(inLanguage(cut, language), presentation))
    expect(said).toContain('logs/shard-1.jsonl.gz:1824')
    expect(said.includes(SAID)).toBe(language === 'en')
  })

  it('are not spoken of for single records that could not be used', () => {
    const said = decoded(renderComment(skipping('not valid JSON'), presentation))
    expect(unfolded(said)).not.toContain('was not read')
    expect(said).toContain('1 line skipped')
  })

  it('say no path where only counts are told', () => {
    const said = unfolded(renderComment(cut, presentation, { countsOnly: true }))
    expect(said).toContain(`Part of the logs was not read: ${DAMAGED}.`)
    expect(said).not.toContain('shard-1')
  })
})

it('says of a clean run what it advises, such as a name that makes policies go unexercised', () => {
  const advice = 'If only names changed: put a line into the config.'
  const result = clean()
  const advised = { ...result, explanation: { ...result.explanation, recommendations: [advice] } }
  expect(unfolded(renderComment(advised, presentation))).toContain(advice)
})
