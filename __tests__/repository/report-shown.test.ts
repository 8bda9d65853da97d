import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { decodeEntity, ENTITY } from '../entities.ts'
import { readText, root } from './validators.ts'

const built = existsSync(`${root}dist/cli.js`)
const suite = built ? describe : describe.skip
const folder = mkdtempSync(join(tmpdir(), 'report-shown-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The report's Markdown as a person would have typed it: escapes undone, code in backticks. */
const typed = (markdown: string): string =>
  markdown
    .replaceAll('<code>', '`')
    .replaceAll('</code>', '`')
    .replaceAll('<wbr>', '')
    .replace(ENTITY, decodeEntity)
    .replaceAll('&lt;', '<')
    .replaceAll(/[\u00a0\u202f]/g, ' ')

suite(built ? 'the report that the pages quote' : 'the quoted report (skipped: dist/ is not built)', () => {
  let report = ''
  let entries: readonly { readonly fingerprint: string; readonly confidence: number }[] = []

  beforeAll(() => {
    const example = 'examples/support-agent'
    const run = ['check', '--logs', `${example}/logs/drift.jsonl`, '--baseline', `${example}/policies.json`]
    const { status } = spawnSync(process.execPath, ['dist/cli.js', ...run, '--output-dir', folder], {
      cwd: root
    })
    expect(status).toBe(1)
    report = typed(readFileSync(join(folder, 'report.md'), 'utf8'))
    entries = [...report.matchAll(/```json\n *(\{.*\})\n/g)].map(([, entry = '']) => JSON.parse(entry))
  })

  it('has the row that reading-a-report.md explains', () => {
    const rows = readText('docs/reading-a-report.md')
      .split('\n')
      .filter((line) => /^\| \d<br>/.test(line))
    expect(rows.length).toBe(1)
    for (const row of rows) expect(report).toContain(row)
  })

  it('says what would have passed, and what changed with it, as quoted there', () => {
    const page = readText('docs/reading-a-report.md').replaceAll(/\s+/g, ' ')
    const [passes] = /Passes if kept in [^"]*\./.exec(page) ?? ['']
    expect(passes).not.toBe('')
    expect(report).toContain(passes)
    expect(report).toContain('- `issue_refund` only after `lookup_order` of the same `arg.order_id`')
  })

  it('has the counts and the accepted entry that the README shows', () => {
    const page = readText('README.md')
    const [, before, now] = /`arg\.order_id`, (\d+\/\d+)\s+→ (\d+\/\d+)"/.exec(page) ?? []
    expect(report).toContain(`${before} → ${now}`)
    const [, shown = ''] = /^"accepted": (\[.*\])$/m.exec(page) ?? []
    const [{ fingerprint, confidence }] = JSON.parse(shown)
    expect(entries).toContainEqual(expect.objectContaining({ fingerprint, confidence }))
  })
})
