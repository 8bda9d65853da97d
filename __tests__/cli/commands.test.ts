import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { VERSION } from '../../src/version.ts'
import { folderWith, policyminer, roleLog, root } from './support.ts'

const example = join(root, 'examples', 'support-agent')
const logs = (name: string) => join(example, 'logs', `${name}.jsonl`)

describe('policyminer', () => {
  it('has the version of the package', () => {
    expect(policyminer(['--version'])).toEqual({ code: 0, stdout: `policyminer ${VERSION}\n`, stderr: '' })
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(VERSION)
  })

  it('explains itself, and each command', () => {
    const { stdout } = policyminer(['--help'])
    const names = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name as string)
    expect(names).toEqual(expect.arrayContaining(['check', 'extract', 'format', 'update']))
    for (const name of names) {
      const help = policyminer([name, '--help'])
      expect({ name, code: help.code, stderr: help.stderr }).toEqual({ name, code: 0, stderr: '' })
      expect(help.stdout).toContain(`Usage: policyminer ${name}`)
    }
    expect(policyminer([])).toMatchObject({ code: 2, stdout: '' })
  })

  it.each([
    [['mine'], /command "mine" is not known/],
    [['check'], /--logs is missing/],
    [['check', '--log', 'x'], /--log.*--logs\?/],
    [['check', '--logs'], /--logs needs a value/],
    [['check', '--logs', 'x', '--min-support', 'abc'], /--min-support` is "abc": give a number from 0 to 1/],
    [['check', '--logs', 'x', '--min-support', '1.5'], /--min-support` is "1.5"/],
    [['check', '--logs', 'x', '--kinds', 'asociation'], /--kinds`/],
    [['check', '--logs', 'x', '--config', 'none.yml'], /none.yml does not exist/],
    [['extract', '--logs', 'nope.jsonl'], /nope.jsonl: there is no such file/],
    [['format', '--policies', 'nope.json'], /nope.json does not exist/],
    [['format', '--policies', 'package.json', '--output-format', 'yaml'], /text, markdown, json, html/],
    [['update', '--logs', 'package.json', '--baseline', 'no/such/folder/p.json'], /does not exist/]
  ])('says in one line what to mend: %j', (words, message) => {
    const run = policyminer(words)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(message)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('standard output', () => {
  const withFull = existsSync('/dev/full') ? it : it.skip
  withFull('that cannot be written is an error in one line, and no drift', () => {
    const full = openSync('/dev/full', 'w')
    for (const words of [['--help'], ['inspect', logs('unchanged')]]) {
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...words], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8'
      })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'policyminer: standard output cannot be written (ENOSPC)\n'
      })
    }
    closeSync(full)
  })
})

describe('check', () => {
  it('passes the example whose agent did not change, and fails the one that drifted', () => {
    const baseline = join(example, 'policies.json')
    const clean = policyminer(['check', '--logs', logs('unchanged'), '--baseline', baseline])
    expect({ code: clean.code, stderr: clean.stderr }).toEqual({ code: 0, stderr: '' })
    expect(clean.stdout).toMatch(/no drift/)
    const drift = policyminer(['check', '--logs', logs('drift'), '--baseline', baseline])
    expect(drift.code).toBe(1)
    expect(drift.stdout).toContain('apply_discount')
  })

  it('gives the same bytes on every run, in any order of files and lines', () => {
    const lines = roleLog(60, 0.8).trimEnd().split('\n')
    const half = lines.length / 2
    const a = folderWith({
      'a.jsonl': `${lines.slice(0, half).join('\n')}\n`,
      'b.jsonl': lines.slice(half).join('\n')
    })
    const b = folderWith({ 'z.jsonl': [...lines].reverse().join('\n') })
    const update = (cwd: string, ...files: string[]) =>
      policyminer(['update', '--logs', ...files, '--baseline', 'p.json'], { cwd })
    expect(update(a, 'b.jsonl', 'a.jsonl').code).toBe(0)
    expect(update(b, 'z.jsonl').code).toBe(0)
    expect(readFileSync(join(b, 'p.json'), 'utf8')).toBe(readFileSync(join(a, 'p.json'), 'utf8'))
    expect(readFileSync(join(b, 'p.profile.json.gz'))).toEqual(readFileSync(join(a, 'p.profile.json.gz')))
  })

  it('writes every report file, and the baseline as update would', () => {
    const cwd = folderWith({ 'log.jsonl': roleLog(60, 0.8), 'now.jsonl': roleLog(60, 0.2, 't') })
    policyminer(['update', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    const run = policyminer(
      ['check', '--logs', 'now.jsonl', '--baseline', 'p.json', '--output-dir', 'out/deep'],
      { cwd }
    )
    expect(run.code).toBe(1)
    expect(readdirSync(join(cwd, 'out/deep')).sort()).toEqual(
      expect.arrayContaining([
        'junit.xml',
        'policies.csv',
        'policies.json',
        'policies.profile.json.gz',
        'report.html',
        'report.md',
        'report.sarif',
        'result.json'
      ])
    )
    expect(readFileSync(join(cwd, 'out/deep/report.md'), 'utf8')).toBe(run.stdout)
    policyminer(['update', '--logs', 'now.jsonl', '--baseline', 'fresh.json'], { cwd })
    expect(readFileSync(join(cwd, 'out/deep/policies.json'), 'utf8')).toBe(
      readFileSync(join(cwd, 'fresh.json'), 'utf8')
    )
    const result = JSON.parse(readFileSync(join(cwd, 'out/deep/result.json'), 'utf8'))
    expect(result).toMatchObject({ outcome: 'drift', drift: true, baseline: { evidence: 'profile' } })
    expect(result.findings[0].evidence[0]).toMatchObject({ file: 'now.jsonl' })
  })

  it('reads standard input and gzip, and says what it skipped', () => {
    const cwd = folderWith({ 'log.jsonl.gz': gzipSync(roleLog(60, 0.8)) })
    expect(policyminer(['update', '--logs', 'log.jsonl.gz', '--baseline', 'p.json'], { cwd })).toMatchObject({
      code: 0
    })
    const run = policyminer(['check', '--logs', '-', '--baseline', 'p.json'], {
      cwd,
      input: `not json\n${roleLog(60, 0.8, 'x')}`
    })
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(/1 .*skipped|skipped.*1/is)
  })

  it('tells apart: no baseline, no logs, too little data', () => {
    const cwd = folderWith({ 'log.jsonl': roleLog(60, 0.8), 'few.jsonl': roleLog(3, 0.1), 'empty.jsonl': '' })
    const noBaseline = policyminer(
      ['check', '--logs', 'log.jsonl', '--baseline', 'p.json', '--output-dir', 'out'],
      { cwd }
    )
    expect(noBaseline.code).toBe(3)
    expect(existsSync(join(cwd, 'out/policies.json'))).toBe(true)
    expect(
      policyminer(['check', '--logs', 'log.jsonl', '--baseline', 'p.json', '--fail-on', 'none'], { cwd }).code
    ).toBe(0)
    policyminer(['update', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    expect(policyminer(['check', '--logs', 'empty.jsonl', '--baseline', 'p.json'], { cwd }).code).toBe(3)
    expect(policyminer(['check', '--logs', 'none-*.jsonl', '--baseline', 'p.json'], { cwd }).code).toBe(3)
    const few = policyminer(['check', '--logs', 'few.jsonl', '--baseline', 'p.json'], { cwd })
    expect(few.code).toBe(0)
    expect(few.stdout).toMatch(/too little data/i)
    expect(
      policyminer(
        ['check', '--logs', 'few.jsonl', '--baseline', 'p.json', '--fail-on', 'insufficient-data'],
        { cwd }
      ).code
    ).toBe(3)
  })

  it('refuses a baseline that is damaged, newer or without its own profile', () => {
    const cwd = folderWith({
      'log.jsonl': roleLog(60, 0.8),
      'bad.json': '{',
      'newer.json': '{"schema_version":9}'
    })
    for (const baseline of ['bad.json', 'newer.json']) {
      expect(policyminer(['check', '--logs', 'log.jsonl', '--baseline', baseline], { cwd }).code).toBe(2)
    }
    policyminer(['update', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    writeFileSync(join(cwd, 'p.profile.json.gz'), gzipSync('{}'))
    const run = policyminer(['check', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    expect(run).toMatchObject({ code: 2 })
    expect(run.stderr).toMatch(/policyminer update/)
  })

  it('works without a profile, on the counts, and says so', () => {
    const cwd = folderWith({ 'log.jsonl': roleLog(80, 0.8), 'now.jsonl': roleLog(80, 0.1, 't') })
    policyminer(['update', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    const text = readFileSync(join(cwd, 'p.json'), 'utf8')
    const alone = folderWith({
      'p.json': text,
      'now.jsonl': roleLog(80, 0.1, 't'),
      'same.jsonl': roleLog(80, 0.8, 'u')
    })
    expect(policyminer(['check', '--logs', 'same.jsonl', '--baseline', 'p.json'], { cwd: alone }).code).toBe(
      0
    )
    const run = policyminer(['check', '--logs', 'now.jsonl', '--baseline', 'p.json', '--output-dir', 'o'], {
      cwd: alone
    })
    expect(run.code).toBe(1)
    expect(JSON.parse(readFileSync(join(alone, 'o/result.json'), 'utf8')).baseline.evidence).toBe('counts')
  })

  it('takes a set of aumai-policyminer as baseline', () => {
    const seed = {
      name: 'Old',
      source_logs: 480,
      policies: [
        {
          policy_id: 'policy_0001',
          antecedent: { role: 'admin' },
          consequent: 'send_email',
          support: 0.4,
          confidence: 0.8,
          lift: 2,
          description: 'x'
        }
      ],
      generated_at: '2026-01-01T00:00:00+00:00'
    }
    const cwd = folderWith({
      'p.json': JSON.stringify(seed),
      'same.jsonl': roleLog(60, 0.8),
      'now.jsonl': roleLog(60, 0.2)
    })
    const same = policyminer(['check', '--logs', 'same.jsonl', '--baseline', 'p.json'], { cwd })
    expect(same.code).toBe(0)
    const now = policyminer(['check', '--logs', 'now.jsonl', '--baseline', 'p.json', '--output-dir', 'o'], {
      cwd
    })
    expect(now.code).toBe(1)
    const { baseline, findings } = JSON.parse(readFileSync(join(cwd, 'o/result.json'), 'utf8'))
    expect(baseline.evidence).toBe('rates')
    expect(findings[0].policy).toMatchObject({ antecedent: { role: 'admin' }, consequent: 'send_email' })
  })
})

describe('update', () => {
  const withWriting = () => {
    const cwd = folderWith({ 'log.jsonl': roleLog(60, 0.8), 'now.jsonl': roleLog(60, 0.2, 't') })
    policyminer(['update', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    const set = JSON.parse(readFileSync(join(cwd, 'p.json'), 'utf8'))
    const first = set.policies[0]
    first.status = 'required'
    first.note = 'agreed with support'
    set.prohibitions.push({
      antecedent: { role: 'viewer' },
      never: 'send_email',
      status: 'required',
      note: 'law'
    })
    set.accepted.push({ fingerprint: 'pol-0:shifted:weaker', reason: 'new prompt', expires: '2099-12-31' })
    writeFileSync(join(cwd, 'p.json'), JSON.stringify(set))
    return { cwd, id: first.policy_id as string }
  }

  it('keeps what people wrote', () => {
    const { cwd, id } = withWriting()
    expect(policyminer(['update', '--logs', 'now.jsonl', '--baseline', 'p.json'], { cwd }).code).toBe(0)
    const set = JSON.parse(readFileSync(join(cwd, 'p.json'), 'utf8'))
    const all = [...set.policies, ...set.prohibitions]
    expect(all.find((p) => p.policy_id === id)).toMatchObject({
      status: 'required',
      note: 'agreed with support'
    })
    expect(all.find((p) => p.never === 'send_email' && p.note === 'law')).toMatchObject({
      status: 'required',
      confidence: 1
    })
    expect(set.accepted).toHaveLength(1)
  })

  it('writes nothing when nothing changed beyond chance, unless told to', () => {
    const cwd = folderWith({ 'log.jsonl': roleLog(60, 0.8), 'again.jsonl': roleLog(60, 0.8, 'again') })
    policyminer(['update', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    const before = readFileSync(join(cwd, 'p.json'), 'utf8')
    const quiet = policyminer(['update', '--logs', 'again.jsonl', '--baseline', 'p.json'], { cwd })
    expect(quiet.stdout).toMatch(/stays as it is/)
    expect(readFileSync(join(cwd, 'p.json'), 'utf8')).toBe(before)
    policyminer(['update', '--logs', 'again.jsonl', '--baseline', 'p.json', '--force', '--name', 'Other'], {
      cwd
    })
    expect(readFileSync(join(cwd, 'p.json'), 'utf8')).not.toBe(before)
  })

  it('pools with --add, so that the baseline rests on the sessions of both', () => {
    const cwd = folderWith({ 'log.jsonl': roleLog(60, 0.8), 'more.jsonl': roleLog(40, 0.8, 'more') })
    policyminer(['update', '--logs', 'log.jsonl', '--baseline', 'p.json'], { cwd })
    expect(
      policyminer(['update', '--logs', 'more.jsonl', '--baseline', 'p.json', '--add'], { cwd }).code
    ).toBe(0)
    const { provenance } = JSON.parse(readFileSync(join(cwd, 'p.json'), 'utf8'))
    expect(provenance).toMatchObject({ events: 800, sessions: 100 })
  })
})

describe('extract --all', () => {
  const run = (...words: string[]) => {
    const cwd = folderWith({ 'log.jsonl': roleLog(60, 0.8) })
    return policyminer(['extract', '--logs', 'log.jsonl', ...words], { cwd })
  }
  const ids = (text: string) => [...text.matchAll(/^\[(\w{3}-[0-9a-f]{12})\]/gm)].map(([, id]) => id)

  it('shows the set, and the rest with the reason for leaving each out', () => {
    const { stdout, code } = run('--all')
    expect(code).toBe(0)
    const [set = '', rest = ''] = stdout.split(/^Left out without --all: \d+$/m)
    expect(ids(set).sort()).toEqual(ids(run('--min-confidence', '0.6').stdout).sort())
    expect(ids(rest).length).toBeGreaterThan(5)
    expect(rest.match(/^ {2}left out: \S.+$/gm)).toHaveLength(ids(rest).length)
    expect(ids(rest).some((id) => ids(set).includes(id))).toBe(false)
    expect(stdout).toMatch(/^Mined \d+ policies\.$/m)
    const more = [...rest.matchAll(/^… and (\d+) more for such a reason/gm)].map(([, count]) => Number(count))
    expect(Number(/^Mined (\d+)/m.exec(stdout)?.[1])).toBe(
      ids(stdout).length + more.reduce((sum, count) => sum + count, 0)
    )
  })

  it('shows a few for each kind of reason', () => {
    const { stdout } = policyminer(['extract', '--logs', logs('baseline'), '--output', 'all.json', '--all'], {
      cwd: folderWith({})
    })
    expect(stdout.split('\n').length).toBeLessThan(300)
    for (const reason of ['too few sessions', 'folded into', 'only mirrors that', '3 conditions'])
      expect(stdout).toContain(`left out: ${reason}`)
  })

  it('as JSON and as Markdown too', () => {
    const { stdout } = run('--all', '--output-format', 'json')
    const set = JSON.parse(stdout)
    expect(set.left_out.length).toBeGreaterThan(5)
    for (const { policy_id, reason } of set.left_out)
      expect({ policy_id, reason }).toEqual({
        policy_id: expect.stringMatching(/^[a-z]{3}-/),
        reason: expect.stringMatching(/\w/)
      })
    const markdown = run('--all', '--output-format', 'markdown').stdout
    expect(markdown).toContain(`## Left out without --all: ${set.left_out.length}`)
    expect(markdown).toContain('| ID | Policy | Confidence | Why |')
  })

  it('says which formats there are', () => {
    const { code, stderr } = run('--all', '--output-format', 'yaml')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('text, markdown, json') })
  })
})

describe('extract and format', () => {
  it('print what the seed’s tool prints', () => {
    const cwd = folderWith({ 'log.jsonl': roleLog(60, 0.8) })
    const run = policyminer(
      [
        'extract',
        '--logs',
        'log.jsonl',
        '--all',
        '--kinds',
        'association',
        '--max-antecedent',
        '1',
        '--name',
        'N'
      ],
      { cwd }
    )
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(
      /^Parsed 480 valid log entries\.\nMined \d+ policies\.\nSaved policy set to policies\.json\nPolicy Set: N\nSource logs: 480\n/
    )
    for (const format of ['text', 'markdown', 'json', 'html']) {
      expect(
        policyminer(['format', '--policies', 'policies.json', '--output-format', format], { cwd }).code
      ).toBe(0)
    }
    const few = policyminer(['format', '--policies', 'policies.json', '--max-policies', '1'], { cwd })
    expect(few.stdout.match(/^\[/gm)).toHaveLength(1)
  })

  it('mines nothing from an empty log without failing', () => {
    const cwd = folderWith({ 'log.jsonl': '' })
    const run = policyminer(['extract', '--logs', 'log.jsonl', '--output', 'p.json'], { cwd })
    expect(run).toMatchObject({ code: 0 })
    expect(run.stdout).toContain('Mined 0 policies.')
  })
})
