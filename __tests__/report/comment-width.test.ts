import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type Browser, chromium } from 'playwright-core'
import { labelsIn } from '../../src/report/labels/index.ts'
import { renderTogether } from '../../src/report/markdown/together.ts'
import { renderComment } from '../../src/report/markdown.ts'
import type { Result } from '../../src/result.ts'
import { attacks } from './attacks.ts'
import { drift, insufficient, noBaseline, presentation, type Say } from './support.ts'

/** The comment as wide as a phone. Needs a Chromium on this machine: `CHROMIUM`, or where Debian puts it. */
const executable = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path)
)
const inBrowser = executable === undefined ? describe.skip : describe
const title = executable === undefined ? ' (skipped: no Chromium here; name one in CHROMIUM)' : ''

/** What GitHub's style sheet says about the widths of what a comment is made of. */
const STYLE = `
  body { margin: 0; padding: 16px; font: 14px/1.5 "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
  .comment { border: 1px solid; } article { padding: 16px; overflow-wrap: break-word; }
  ul, ol { padding-left: 2em; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
  th, td { border: 1px solid; padding: 6px 13px; }
  pre { overflow: auto; padding: 16px; } pre code { white-space: pre !important; }
  code { font: 85% "DejaVu Sans Mono", "Liberation Mono", monospace; padding: .2em .4em; white-space: break-spaces; }
`

const page = (markdown: string): string => {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true
  }).replaceAll('<details>', '<details open>')
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="comment"><article>${body}</article></div>`
}

const inLanguage = (language: string, result: Result): Result => ({
  ...result,
  parameters: { ...result.parameters, language }
})
const key = { ...presentation, reportKey: `Agent behaviour/drift (ubuntu-latest, ${'x'.repeat(60)})` }
const longWord: Say = (text) => `${text}${'x'.repeat(70)}`
const manyWords: Say = (text) => `${text}_with_every_argument_of_the_tool_spelt_out_in_its_name`
let attack = 0
const anAttack: Say = (text) => `${text}${attacks[attack++ % attacks.length]}`
const many = (result: Result, n: number): Result => ({
  ...result,
  findings: Array.from({ length: n }, (_, i) => result.findings[i % result.findings.length]).map(
    (finding, i) => ({ ...(finding as Result['findings'][number]), id: `pol-${i}:shifted:weaker` })
  )
})
const jobs = (say: Say) =>
  ['linux, 20', 'linux, 24', 'macos, 20'].map((name, i) => ({
    key: `Agent behaviour/drift (${say(name)})`,
    result: i === 2 ? insufficient(say) : drift(say)
  }))

const comments: Readonly<Record<string, string>> = {
  plain: renderComment(drift(), key),
  'one finding': renderComment(many(drift(), 1), key),
  'twelve findings': renderComment(many(drift(manyWords), 12), key),
  'counts only': renderComment(drift(longWord), key, { countsOnly: true }),
  'a long word': renderComment(drift(longWord), key),
  'long names': renderComment(drift(manyWords), key),
  hostile: renderComment(drift(anAttack), key),
  'no baseline': renderComment(noBaseline(longWord), key),
  matrix: renderTogether(jobs(manyWords), key),
  'matrix of long words': renderTogether(jobs(longWord), key),
  ...Object.fromEntries(
    ['de', 'es', 'zh'].map((language) => [
      language,
      renderComment(inLanguage(language, drift(manyWords)), key)
    ])
  )
}

describe('the languages of these comments', () => {
  it('are those asked for', () => {
    for (const language of ['de', 'es', 'zh'])
      expect(comments[language]).toContain(labelsIn(inLanguage(language, drift())).nextSteps)
  })
})

inBrowser(`the comment on a screen of 360 pixels${title}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable as string, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(() => browser.close())

  it.each(Object.entries(comments))('scrolls no table sideways: %s', async (_, markdown) => {
    const shown = await browser.newPage({ viewport: { width: 360, height: 800 } })
    await shown.setContent(page(markdown))
    const hidden =
      "[...document.querySelectorAll('table')].map((table) => table.scrollWidth - table.clientWidth)"
    const tables: number[] = await shown.evaluate(hidden)
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.filter((width) => width > 0)).toEqual([])
    expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await shown.close()
  })
})
