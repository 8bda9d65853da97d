import { describe, expect, it } from '@jest/globals'
import { annotations } from '../../src/report/annotations.ts'
import { countsOnlyResult } from '../../src/report/counts-only.ts'
import { renderFiles } from '../../src/report/files.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderTogether } from '../../src/report/markdown/together.ts'
import { renderComment } from '../../src/report/markdown.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import type { Result } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { clean, drift, insufficient, noBaseline, noLogs, presentation } from './support.ts'

const inLanguage = (result: Result, language: string): Result => ({
  ...result,
  parameters: { ...result.parameters, language, alpha: 0.05 }
})
/** What a reader sees: names of the log as one sign. */
const shown = (text: string): string =>
  text
    .replace(/<code>.*?<\/code>/gs, 'X')
    .replace(/<[^>]+>/g, (tag) => / aria-label="([^"]*)"/.exec(tag)?.[1] ?? '')
    .replace(ENTITY, decodeEntity)

const renderings: [string, (result: Result) => string][] = [
  ['Markdown', (result) => renderComment(result, presentation)],
  ['Markdown of counts only', (result) => renderComment(result, presentation, { countsOnly: true })],
  [
    'Markdown of a matrix',
    (result) =>
      renderTogether(
        [
          { key: 'a', result },
          { key: 'b', result }
        ],
        presentation
      )
  ],
  ['HTML', (result) => renderHtml(result, presentation)],
  ['text', (result) => renderText(result)],
  ['annotations', (result) => JSON.stringify(annotations(result, new Map()), null, 1)],
  ['SARIF', (result) => renderSarif(result, 'policies.json', new Map())]
]

describe('a Chinese report', () => {
  it.each(renderings)('is punctuated in full width after Chinese words: %s', (_, render) => {
    expect(shown(render(inLanguage(drift(), 'zh')))).toMatch(/[\u4e00-\u9fff]：/)
    for (const result of [drift(), clean(), insufficient(), noBaseline(), noLogs()]) {
      const text = shown(render(inLanguage(result, 'zh')))
      expect(text.match(/.{0,20}[\u4e00-\u9fff][:;](?![a-z-]).{0,20}/g) ?? []).toEqual([])
    }
  })
})

describe('a German report', () => {
  it.each(renderings.slice(0, 4))('has a decimal comma in its rate of false alarms: %s', (_, render) => {
    const text = shown(render(inLanguage(drift(), 'de')))
    expect(text).toContain('0,05')
    expect(text).not.toContain('0.05')
  })

  it('of counts only has German words in every file and in the result', () => {
    const result = inLanguage(drift(), 'de')
    expect(countsOnlyResult(result).explanation.summary).toMatch(
      /^Das Verhalten des Agenten hat sich geändert: /
    )
    const files = renderFiles(result, { presentation, countsOnly: true })
    for (const name of ['result.json', 'report.md', 'report.html', 'report.sarif', 'junit.xml'])
      expect([name, /policy less often|not seen in the baseline/.test(String(files.get(name)))]).toEqual([
        name,
        false
      ])
    expect(String(files.get('junit.xml'))).toContain('Der Agent befolgt diese Regel seltener')
  })
})
