import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import zlib, { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zipSync } from 'fflate'
import { check } from '../../src/check.ts'
import { type Config, parseConfig } from '../../src/config.ts'
import { plain } from '../../src/explain/sentence.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderComment, renderReport } from '../../src/report/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import type { Result } from '../../src/result.ts'
import { roleLog } from '../cli/support.ts'
import { requestIn, writeFirstBaseline } from '../support/workspace.ts'

/** Node 20 has none. */
const zstdCompressSync = zlib.zstdCompressSync as typeof zlib.zstdCompressSync | undefined

let workspace: string

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-check-'))
  const write = (name: string, text: string) => writeFileSync(join(workspace, name), text)
  write('base.jsonl', roleLog(60, 0.8))
  write('now.jsonl', roleLog(60, 0.8, 'n'))
  write('copy.jsonl', roleLog(60, 0.8, 'n'))
  write('turned.jsonl', roleLog(60, 0.3, 't'))
  write('turned-too.jsonl', roleLog(60, 0.3, 'u'))
  write('few.jsonl', roleLog(2, 0.8, 'f'))
  write('empty.jsonl', '')
  const now = roleLog(60, 0.8, 'n')
  writeFileSync(join(workspace, 'packed.jsonl.gz'), gzipSync(now, { level: 1 }))
  writeFileSync(join(workspace, 'better.jsonl.gz'), gzipSync(now, { level: 9 }))
  const entries = { 'runs/now.jsonl': Buffer.from(now), 'runs/few.jsonl': Buffer.from(roleLog(2, 0.8, 'f')) }
  writeFileSync(join(workspace, 'runs.zip'), zipSync(entries))
  if (zstdCompressSync !== undefined)
    writeFileSync(join(workspace, 'packed.jsonl.zst'), zstdCompressSync(now))
  write('other.jsonl', roleLog(60, 0.8, 'o'))
  write('renamed.jsonl', roleLog(60, 0.8, 'n').replaceAll('send_email', 'mail'))
  await writeFirstBaseline(workspace, 'base.jsonl')
})
afterAll(() => rmSync(workspace, { recursive: true }))

async function checked(values: Readonly<Record<string, string>>, config?: Config): Promise<Result> {
  return (await check(requestIn(workspace, values, config))).result
}

describe('logs that hold just what the baseline was written from', () => {
  it('are said to, under whatever names', async () => {
    const said = expect.stringMatching(/^every event is as in the logs that the baseline was written from:/)
    for (const logs of ['base.jsonl', 'now.jsonl'])
      expect((await checked({ logs })).assumptions).toContainEqual(said)
    expect((await checked({ logs: 'turned.jsonl' })).assumptions).not.toContainEqual(said)
  })
})

describe('a log that lies there under two names', () => {
  it('counts once, and the report says so', async () => {
    const once = await checked({ logs: 'now.jsonl' })
    const twice = await checked({ logs: 'now.jsonl, copy.jsonl' })
    expect(twice.inputs).toMatchObject({ events: once.inputs.events, sessions: once.inputs.sessions })
    expect(twice.inputs.skipped).toEqual([
      {
        reason: 'the file is a copy of another one that was read',
        count: once.inputs.events,
        file: 'now.jsonl',
        line: 1
      }
    ])
    expect(twice).toMatchObject({ outcome: 'clean', findings: [], tested: once.tested })
    expect(once.inputs.skipped).toEqual([])
  })

  it.each(['packed.jsonl.gz', ...(zstdCompressSync === undefined ? [] : ['packed.jsonl.zst'])])(
    'counts once where the other one is packed: %s',
    async (packed) => {
      const once = await checked({ logs: 'now.jsonl' })
      const twice = await checked({ logs: `now.jsonl, ${packed}` })
      expect(twice.inputs).toMatchObject({ events: once.inputs.events, sessions: once.inputs.sessions })
      expect(twice.inputs.skipped).toMatchObject([{ file: packed, count: once.inputs.events }])
      expect(twice).toMatchObject({ outcome: 'clean', findings: [] })
      await expect(checked({ logs: 'now.jsonl', confirm: packed })).rejects.toThrow(/a copy of one/)
    }
  )

  it('counts once where both are packed, one better than the other', async () => {
    const once = await checked({ logs: 'packed.jsonl.gz' })
    const twice = await checked({ logs: 'packed.jsonl.gz, better.jsonl.gz' })
    expect(twice.inputs.events).toBe(once.inputs.events)
  })

  it('counts once where it lies beside the archive that it came out of, whatever its name', async () => {
    const archive = await checked({ logs: 'runs.zip' })
    const both = await checked({ logs: 'copy.jsonl, few.jsonl, runs.zip' })
    expect(both.inputs).toMatchObject({ events: archive.inputs.events, sessions: archive.inputs.sessions })
    expect(both.inputs.skipped.map(({ file }) => file).sort()).toEqual(['copy.jsonl', 'few.jsonl'])
    const added = await checked({ logs: 'other.jsonl, runs.zip' })
    expect(added.inputs.skipped).toEqual([])
    expect(added.inputs.sessions).toBe(60 + archive.inputs.sessions)
    await expect(checked({ logs: 'now.jsonl', confirm: 'runs.zip' })).rejects.toThrow(/a copy of one/)
    await expect(checked({ logs: 'runs.zip', confirm: 'now.jsonl' })).rejects.toThrow(/a copy of one/)
  })

  it('is a mistake among the tallies', async () => {
    await expect(checked({ tallies: 'one.tally, one.tally' })).rejects.toThrow(
      'tallies: one.tally is named twice: give each tally once'
    )
  })

  it('is no copy where a packed log of the same length tells of other runs', async () => {
    const one = await checked({ logs: 'other.jsonl' })
    const both = await checked({ logs: 'other.jsonl, packed.jsonl.gz' })
    expect(both.inputs.sessions).toBe(2 * one.inputs.sessions)
    expect(both.inputs.skipped).toEqual([])
  })

  it('does not confirm itself', async () => {
    for (const confirm of ['now.jsonl', 'copy.jsonl', 'now.jsonl, copy.jsonl'])
      await expect(checked({ logs: 'now.jsonl', confirm })).rejects.toThrow(
        /^confirm: (now|copy)\.jsonl is one of the `logs`, or a copy of one/
      )
    expect((await checked({ logs: 'now.jsonl', confirm: 'other.jsonl' })).outcome).toBe('clean')
  })
})

describe('a second window', () => {
  const drift = { logs: 'turned.jsonl' }

  it('that agrees lets the gate fail, and one that does not holds it open', async () => {
    expect(await checked({ ...drift, confirm: 'turned-too.jsonl' })).toMatchObject({
      outcome: 'drift',
      failed: true
    })
    expect(await checked({ ...drift, confirm: 'other.jsonl' })).toMatchObject({ outcome: 'clean' })
  })

  it('that holds nothing is a mistake to mend', async () => {
    await expect(checked({ ...drift, confirm: 'none.jsonl' })).rejects.toThrow(
      'confirm: none.jsonl: there is no such file'
    )
    await expect(checked({ ...drift, confirm: 'none/*.jsonl' })).rejects.toThrow(
      'confirm: none/*.jsonl: no file matches'
    )
    await expect(checked({ ...drift, confirm: 'other.jsonl, none.jsonl' })).rejects.toThrow(/^confirm: none/)
    await expect(checked({ ...drift, confirm: 'empty.jsonl' })).rejects.toThrow(
      'confirm: no event could be read from empty.jsonl'
    )
  })

  it('that is too small to show a change refutes none, and the report says so', async () => {
    const alone = await checked(drift)
    const both = await checked({ ...drift, confirm: 'few.jsonl' })
    expect(alone).toMatchObject({ outcome: 'drift', failed: true })
    expect(both).toMatchObject({ outcome: 'drift', failed: true })
    expect(both.findings.map(({ id }) => id)).toEqual(alone.findings.map(({ id }) => id))
    expect(both.assumptions.join()).toContain('the second window has too few sessions')
    expect(alone.assumptions.join()).not.toContain('second window')
  })
})

describe('a rule written by hand without counts', () => {
  const rule = { antecedent: { role: 'viewer' }, consequent: 'send_email' }
  const held = async (policies: readonly object[]) => {
    writeFileSync(join(workspace, 'hand.json'), JSON.stringify({ policies }))
    return plain((await checked({ logs: 'now.jsonl', baseline: 'hand.json' })).assumptions.join('\n'))
  }

  it('is said to be judged by nothing, unless somebody insists on it', async () => {
    expect(await held([rule])).toContain('1 rule of the baseline is not judged')
    expect(await held([rule, { ...rule, consequent: 'list' }])).toContain(
      '2 rules of the baseline are not judged'
    )
    expect(await held([{ ...rule, status: 'required' }])).not.toContain('not judged')
    expect(await held([{ ...rule, support: 0.1, confidence: 0.9, status: 'mined' }])).not.toContain(
      'not judged'
    )
  })
})

describe('an accepted change', () => {
  const accepting = async (logs: string, accepted: readonly object[]) => {
    const baseline = JSON.parse(readFileSync(join(workspace, 'policies.json'), 'utf8'))
    writeFileSync(join(workspace, 'accepting.json'), JSON.stringify({ ...baseline, accepted }))
    copyFileSync(join(workspace, 'policies.profile.json.gz'), join(workspace, 'accepting.profile.json.gz'))
    return checked({ logs, baseline: 'accepting.json' })
  }
  const said = ({ assumptions }: Result) => assumptions.filter((line) => line.includes('`accepted`'))

  it('says nothing while the change is there, and is named once it is not', async () => {
    const { findings } = await checked({ logs: 'turned.jsonl' })
    const accepted = findings.map(({ id }) => ({ fingerprint: id, reason: 'new rules' }))
    expect(accepted.length).toBeGreaterThan(0)
    const still = await accepting('turned.jsonl', accepted)
    expect(still).toMatchObject({ outcome: 'clean' })
    expect(said(still)).toEqual([])
    const over = await accepting('now.jsonl', accepted)
    expect(over).toMatchObject({ outcome: 'clean', failed: false, findings: [] })
    expect(over.explanation.summary).toBe((await checked({ logs: 'now.jsonl' })).explanation.summary)
    expect(said(over)).toHaveLength(1)
    for (const { fingerprint } of accepted) expect(said(over)[0]).toContain(fingerprint)
    expect(over.assumption_codes).toContainEqual(expect.objectContaining({ code: 'unmatched' }))
  })

  it('that is one of many such, or spelt to be markup, is named in short and as a text', async () => {
    const many = Array.from({ length: 7 }, (_, i) => ({
      fingerprint: `<img src=x>@all-${i}:new:stronger`,
      reason: 'r'
    }))
    const result = await accepting('now.jsonl', many)
    expect(plain(said(result)[0] ?? '')).toMatch(/all-4:new:stronger, …; an entry that is over/)
    const presentation = { baselinePath: 'accepting.json', toolVersion: '0.1.0' }
    expect(renderReport(result, presentation)).toContain('<code>&lt;img src=x&gt;&#64;all-0:new')
    expect(renderHtml(result, presentation)).toContain('<code>&lt;img src=x&gt;@all-0:new')
  })
})

describe('logs that are not there, beside others that are', () => {
  it('are an error where they are named: half of the agent must not pass for all of it', async () => {
    for (const logs of ['now.jsonl, gone.jsonl', 'gone.jsonl, now.jsonl'])
      await expect(checked({ logs })).rejects.toThrow(/^logs: gone\.jsonl: there is no such file$/)
    expect(await checked({ logs: 'gone.jsonl' })).toMatchObject({ outcome: 'no-logs', failed: true })
  })

  it('are told of on the first screen of every report where a pattern should have found them', async () => {
    const part = await checked({ logs: 'now.jsonl, gone/*.jsonl, <b>?' })
    expect(part).toMatchObject({ outcome: 'clean' })
    const presentation = { baselinePath: 'policies.json', toolVersion: '0.1.0' }
    const shown = [
      renderText(part),
      renderComment(part, presentation).split('<details>')[0],
      renderReport(part, presentation).split('<details>')[0],
      renderHtml(part, presentation).split('</header>')[0]
    ]
    for (const text of shown) expect(text).toMatch(/No file matches .*: only the other logs were compared/)
    expect(shown.slice(1).join()).not.toContain('<b>?')
    expect(part.assumption_codes).toContainEqual({
      code: 'no_file',
      values: { patterns: 'gone/*.jsonl, <b>?' }
    })
    const whole = await checked({ logs: 'now.jsonl, {few,other}.jsonl' })
    expect(whole.inputs.files.map(({ path }) => path)).toEqual(['few.jsonl', 'now.jsonl', 'other.jsonl'])
    expect(whole.assumptions.join()).not.toContain('no file matches')
  })
})

describe('files that number their sessions each for itself', () => {
  const numbered = (file: string, offset: number) =>
    Array.from({ length: 60 }, (_, i) => {
      const time = new Date(Date.UTC(2026, 0, 1, 0, Math.floor(i / 6), (i % 6) * 8 + offset)).toISOString()
      const action = ['look', 'act', 'send'][i % 3]
      return `${JSON.stringify({ log_id: `${file}${i}`, agent_id: 'a', session_id: String(Math.floor(i / 6) + 1), timestamp: time, action })}\n`
    }).join('')

  it('are told of on the first screen of every report, and not where one file goes on behind another', async () => {
    writeFileSync(join(workspace, 'one.jsonl'), numbered('one', 0))
    writeFileSync(join(workspace, 'two.jsonl'), numbered('two', 3))
    writeFileSync(join(workspace, 'later.jsonl'), numbered('later', 50))
    const mixed = await checked({ logs: 'one.jsonl, two.jsonl' })
    const presentation = { baselinePath: 'policies.json', toolVersion: '0.1.0' }
    const shown = [
      renderText(mixed),
      renderComment(mixed, presentation).split('<details>')[0],
      renderReport(mixed, presentation).split('<details>')[0],
      renderHtml(mixed, presentation).split('</header>')[0]
    ]
    for (const text of shown) expect(text).toContain('overlapping times are one each: 10, such as')
    expect(mixed.assumption_codes).toContainEqual({
      code: 'numbered',
      values: { n: '10', session: '1', files: 'one.jsonl, two.jsonl' }
    })
    const rotated = await checked({ logs: 'one.jsonl, later.jsonl' })
    expect(rotated.inputs.sessions).toBe(10)
    expect(renderReport(rotated, presentation)).not.toContain('overlapping times')
  })
})

describe('actions with ids in their names', () => {
  const visits = (from: number) =>
    Array.from({ length: 900 }, (_, i) => {
      const action = i % 3 === 0 ? 'login' : `GET /users/${from + i}`
      const context = { page: action === 'login' ? 'start' : 'inside' }
      const session = `${from}-${i % 180}`
      return `${JSON.stringify({ log_id: `${from + i}`, agent_id: 'a', session_id: session, action, context })}\n`
    }).join('')
  const grouped = () => parseConfig('abstraction: { groups: { user: ["GET /users/*"] } }', 'c.yml')

  it('are told of on the first screen until they are grouped, and then are one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyminer-ids-'))
    writeFileSync(join(folder, 'before.jsonl'), visits(1_000))
    writeFileSync(join(folder, 'now.jsonl'), visits(5_000))
    const presentation = { baselinePath: 'policies.json', toolVersion: '0.1.0' }
    await writeFirstBaseline(folder, 'before.jsonl')
    const apart = (await check(requestIn(folder, { logs: 'now.jsonl' }))).result
    expect(renderComment(apart, presentation).split('<details>')[0]).toContain('are one each: 600, such as')
    await writeFirstBaseline(folder, 'before.jsonl', await grouped())
    const together = (await check(requestIn(folder, { logs: 'now.jsonl' }))).result
    expect(together.outcome).toBe('clean')
    expect(together.one_sided_actions).toBeUndefined()
    expect(together.assumptions.join()).not.toContain('are one each')
    rmSync(folder, { recursive: true })
  })
})

describe('a baseline that gives actions another name', () => {
  it('knows them by it, without its profile too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyminer-named-'))
    const example = fileURLToPath(new URL('../../examples/support-agent/logs/', import.meta.url))
    for (const name of ['baseline.jsonl', 'unchanged.jsonl'])
      copyFileSync(join(example, name), join(folder, name))
    const named = 'abstraction: { groups: { lookup: [lookup_order] } }\nrename: { add_note: note }'
    await writeFirstBaseline(folder, 'baseline.jsonl', await parseConfig(named, 'c.yml'))
    const { result } = await check({
      ...requestIn(folder, { logs: 'unchanged.jsonl' }),
      readBaseline: async (path) => (path.endsWith('.json') ? readFileSync(join(folder, path)) : undefined)
    })
    expect(result).toMatchObject({ outcome: 'clean', findings: [], baseline: { evidence: 'counts' } })
    rmSync(folder, { recursive: true })
  })
})

describe('a renamed tool', () => {
  it('is offered as a rename, which opens the gate when it is pasted into the config', async () => {
    const { outcome, findings, explanation } = await checked({ logs: 'renamed.jsonl' })
    expect(outcome).toBe('drift')
    for (const { rename } of findings) expect(rename).toEqual({ send_email: 'mail' })
    expect(explanation.recommendations.join()).toContain('rename: {"send_email": "mail"}')
    const pasted = await checked(
      { logs: 'renamed.jsonl' },
      await parseConfig(`rename: ${JSON.stringify(findings[0]?.rename)}`, 'c.yml')
    )
    expect(pasted).toMatchObject({ outcome: 'clean', findings: [] })
  })
})
