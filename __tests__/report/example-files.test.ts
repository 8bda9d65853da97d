import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import check from '../../src/commands/check.ts'
import type { Result } from '../../src/result.ts'

/** The files about the example, held against the log and the baseline that they speak of. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = 'examples/support-agent'
const log = `${example}/logs/drift.jsonl`
const baseline = `${example}/policies.json`
const linesOf = (path: string): readonly string[] => readFileSync(join(root, path), 'utf8').split('\n')

interface LogRecord {
  readonly session_id: string
  readonly action: string
  readonly seq: number
}

describe('the files about the example', () => {
  let folder = ''
  const written = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const result = (): Result => JSON.parse(written('result.json')) as Result

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'example-'))
    const given = { logs: [log], baseline, 'output-dir': folder }
    await check.run({ given, paths: [], cwd: root, print: () => {}, note: () => {} })
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('SARIF stands on the line of the policy in the baseline, and relates to the lines of the log', () => {
    const { results } = JSON.parse(written('report.sarif')).runs[0]
    expect(results.length).toBe(result().findings.length)
    let onPolicies = 0
    for (const { locations, relatedLocations, message } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation
      expect(artifactLocation.uri).toBe(baseline)
      const line = linesOf(baseline)[region.startLine - 1] as string
      const finding = result().findings.find(
        ({ policy }) => policy !== undefined && line.includes(policy.policy_id)
      )
      if (finding !== undefined) onPolicies++
      else expect(region.startLine).toBe(1)
      for (const { physicalLocation } of relatedLocations) {
        expect(physicalLocation.artifactLocation.uri).toBe(log)
        expect(() => JSON.parse(linesOf(log)[physicalLocation.region.startLine - 1] as string)).not.toThrow()
      }
      expect(message.text.length).toBeGreaterThan(20)
    }
    expect(onPolicies).toBeGreaterThan(0)
  })

  it('sessions are those of the log, event by event, and the judged event is on the line named', () => {
    const records = linesOf(log)
      .filter((line) => line !== '')
      .map((line, i) => ({ line: i + 1, ...(JSON.parse(line) as LogRecord) }))
    const strips = result()
      .findings.flatMap(({ sessions = [], policy }) => sessions.map((strip) => ({ strip, policy })))
      .filter(({ strip }) => strip.side === 'current')
    expect(strips.length).toBeGreaterThan(2)
    for (const { strip, policy } of strips) {
      const session = records
        .filter((record) => record.session_id === strip.session)
        .sort((a, b) => a.seq - b.seq)
      const events = session.slice(strip.before, session.length - strip.after)
      expect(strip.steps.map(({ action }) => action)).toEqual(events.map(({ action }) => action))
      const judged = events.findIndex(({ line }) => line === strip.line)
      // An action or a sign is marked where it shows; only a policy is kept or broken there.
      const role = policy === undefined ? 'partner' : strip.kept ? 'kept' : 'broken'
      expect(strip.steps[judged]?.role).toBe(role)
    }
  })

  it('JUnit fails for what fails the check, and has a case for every policy', () => {
    const xml = written('junit.xml')
    const failing = result().findings.filter(({ severity }) => severity === 'error')
    expect(xml.split('<failure ')).toHaveLength(1 + failing.length)
    for (const { policy_id } of result().policies) expect(xml).toContain(policy_id)
  })

  it('keep sessions, lines and vital signs to themselves where only counts are published', async () => {
    const bare = mkdtempSync(join(folder, 'counts-'))
    const given = { logs: [log], baseline, 'output-dir': bare, publish: 'counts-only' }
    await check.run({ given, paths: [], cwd: root, print: () => {}, note: () => {} })
    const named = new Set(result().findings.flatMap(({ evidence }) => evidence.map(({ session }) => session)))
    expect(named.size).toBeGreaterThan(5)
    for (const name of ['result.json', 'report.html', 'report.md', 'report.sarif', 'junit.xml']) {
      const text = readFileSync(join(bare, name), 'utf8')
      expect(text).not.toMatch(/drift\.jsonl|"steps"|class="strips"|"values"/)
      for (const session of named) expect(text).not.toMatch(new RegExp(`\\b${session}\\b`))
    }
  }, 60_000)

  it('no cell of the table for spreadsheets begins like a formula', () => {
    for (const row of written('policies.csv').split('\r\n')) {
      for (const cell of row.split(',')) expect(cell).not.toMatch(/^"?[=+@-]/)
    }
  })
})
