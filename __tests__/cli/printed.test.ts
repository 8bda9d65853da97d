import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { printed } from '../../src/commands/printed.ts'
import { renderReport } from '../../src/report/markdown.ts'
import { attacks } from '../report/attacks.ts'
import { drift, presentation } from '../report/support.ts'
import { policyminer, root } from './support.ts'

/** `script` of util-linux runs a command at a terminal of its own. */
const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')
const atTerminal = hasTerminal ? it : it.skip
const skipped = hasTerminal ? '' : ' (skipped: no script of util-linux here)'

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

  const example = 'examples/support-agent'
  const words = ['check', '--logs', `${example}/logs/drift.jsonl`, '--baseline', `${example}/policies.json`]

  it('stays Markdown in a pipe', () => {
    const { code, stdout } = policyminer(words)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^### ❌ /)
    expect(stdout).toContain('<code>apply_discount</code>')
    expect(stdout).not.toContain('add --output-dir DIR')
  })

  atTerminal(`is text where a person reads it${skipped}`, () => {
    const command = [process.execPath, 'dist/cli.js', ...words].map((word) => `'${word}'`).join(' ')
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: root,
      encoding: 'utf8'
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^Agent behaviour drifted/)
    expect(stdout).toContain('apply_discount')
    expect(stdout).not.toMatch(/<code>|&#\d+;|^#/m)
    expect(stdout.trimEnd()).toMatch(/add --output-dir DIR and open report\.html\.$/)
  })
})
