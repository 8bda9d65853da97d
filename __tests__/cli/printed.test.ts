import { describe, expect, it } from '@jest/globals'
import { printed } from '../../src/commands/printed.ts'
import { renderReport } from '../../src/report/markdown.ts'
import { attacks } from '../report/attacks.ts'
import { drift, presentation } from '../report/support.ts'

describe('the report on standard output', () => {
  it('is Markdown to whatever is no terminal', () => {
    expect(printed(drift(), presentation, { toTerminal: false })).toBe(renderReport(drift(), presentation))
    const countsOnly = { countsOnly: true }
    expect(printed(drift(), presentation, { ...countsOnly, toTerminal: true })).toBe(
      renderReport(drift(), presentation, countsOnly)
    )
  })

  it('is plain text to a terminal, whatever stands in the log', () => {
    for (const attack of attacks) {
      const text = printed(
        drift((word) => `${word}${attack}`),
        presentation,
        { toTerminal: true }
      )
      expect(text).not.toMatch(/(?!\n)\p{Cc}|<code>|\u202e/u)
      expect(text).toMatch(/--output-dir DIR and open report\.html\.$/)
    }
    expect(printed(drift(), presentation, { toTerminal: true, folder: 'out' })).toMatch(/out\/report\.html$/)
    expect(printed(drift(), presentation, { toTerminal: true })).not.toMatch(/&#?\w+;/)
  })
})
