import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import explore from '../../src/commands/explore.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const log = 'examples/support-agent/logs/baseline.jsonl'

describe('explore', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'explore-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Heading and first sentence of the page. */
  async function pageOf(given: Readonly<Record<string, string | readonly string[]>>): Promise<string> {
    const output = join(folder, 'report.html')
    await explore.run({ given: { ...given, output }, paths: [], cwd: root, print: () => {}, note: () => {} })
    const text = readFileSync(output, 'utf8')
    return text.slice(text.indexOf('<h1'), text.indexOf('<nav'))
  }

  it('says in the language asked for what the agent does and what comes next', async () => {
    const english = await pageOf({ logs: [log] })
    expect(english).toMatch(
      /What the agent does: \d+ policies in \d+ events of \d+ sessions.*Is this the behaviour you want\?/s
    )
    const german = await pageOf({ logs: [log], language: 'de' })
    expect(german).toMatch(/Was der Agent tut: \d+ Regeln.*Ist das das gewünschte Verhalten\?/s)
    expect([...german.matchAll(/\d+/g)].join()).toBe([...english.matchAll(/\d+/g)].join())
  }, 30_000)

  it('says of a log without an action, or without a policy, what shows more', async () => {
    const empty = join(folder, 'empty.jsonl')
    writeFileSync(empty, '')
    expect(await pageOf({ logs: [empty], language: 'es' })).toMatch(/Ningún archivo.*policyminer inspect/s)
    const few = join(folder, 'few.jsonl')
    writeFileSync(few, `${JSON.stringify({ log_id: 'a', agent_id: 'a', session_id: 's', action: 'open' })}\n`)
    expect(await pageOf({ logs: [few] })).toMatch(/Nothing is regular enough.*policyminer inspect/s)
  }, 30_000)
})
