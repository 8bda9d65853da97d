import { describe, expect, it } from '@jest/globals'
import { languages } from '../../src/explain/languages/index.ts'
import { countsOnlyResult } from '../../src/report/counts-only.ts'
import { labelsOf } from '../../src/report/labels/index.ts'
import { renderComment, renderReport } from '../../src/report/markdown.ts'
import { oneSidedWords } from '../../src/report/one-sided.ts'
import { presentation, tolerated } from './support.ts'

describe('what one side alone did', () => {
  it('stands in the report with how often, folded', () => {
    const report = renderReport(tolerated(), presentation)
    expect(report).toContain('<summary>Done on one side only: 2 actions</summary>')
    expect(report).toContain('- <code>export_all</code>: new: 1200 times, in 2 of 50 sessions')
    expect(report).toContain('- <code>archive</code>: not now: 4 times before, in 1 of 40 sessions')
  })

  it('is not told where only counts are published', () => {
    expect(renderComment(tolerated(), presentation, { countsOnly: true })).not.toMatch(/archive|one side/)
    expect(JSON.stringify(countsOnlyResult(tolerated()))).not.toContain('archive')
  })

  it.each(languages.map(({ code }) => code))('has words of its own: %s', (language) => {
    const [now, before] = tolerated().one_sided_actions ?? []
    const words = labelsOf(language)
    const said = [now, before].map((one) => oneSidedWords(one as never, words))
    expect(said[0]).toMatch(/1.?200.*2.*50|1.?200.*50.*2/)
    expect(said[1]).toMatch(/4.*1.*40|4.*40.*1/)
    if (language !== 'en') expect(said[1]).not.toBe(oneSidedWords(before as never, labelsOf('en')))
  })
})
