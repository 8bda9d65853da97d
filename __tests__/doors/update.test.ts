import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { NO_CONFIG } from '../../src/config.ts'
import { resolveOptions } from '../../src/options.ts'
import { writeBaseline } from '../../src/output.ts'
import { update } from '../../src/update.ts'
import { roleLog } from '../cli/support.ts'

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-update-'))
})
afterAll(() => rmSync(workspace, { recursive: true }))

const updated = (log: string, force = false, add = false) => {
  writeFileSync(join(workspace, 'log.jsonl'), log)
  return update({
    options: resolveOptions([{ origin: 'input', values: { logs: 'log.jsonl' } }]),
    config: NO_CONFIG,
    workspace,
    confine: true,
    today: '2026-01-01',
    readBaseline: async (path) => {
      try {
        return readFileSync(join(workspace, path))
      } catch {
        return undefined
      }
    },
    add,
    force
  })
}

it('leaves the baseline where nothing changed, and names no flag that the Action does not have', async () => {
  const first = await updated(roleLog(60, 0.8))
  expect(first.message).toMatch(/^Wrote \d+ policies to policies\.json/)
  if (first.candidate === undefined) throw new Error('nothing to write')
  await writeBaseline(join(workspace, 'policies.json'), first.candidate)
  const again = await updated(roleLog(60, 0.8, 'again'))
  expect(again.candidate).toBeUndefined()
  expect(again.message).toBe('policies.json stays as it is: nothing changed beyond chance.')
  expect((await updated(roleLog(60, 0.8, 'again'), true)).candidate).toBeDefined()
})

it('keeps the name that the set has, in what it writes and in what a check leaves to commit', async () => {
  const path = join(workspace, 'policies.json')
  const named = { ...JSON.parse(readFileSync(path, 'utf8')), name: 'Support agent' }
  writeFileSync(path, JSON.stringify(named))
  expect(JSON.parse((await updated(roleLog(60, 0.3))).candidate?.text ?? '').name).toBe('Support agent')
  const checkedAs = async (name: Readonly<Record<string, string>>) => {
    const { candidate } = await check({
      options: resolveOptions([{ origin: 'input', values: { logs: 'log.jsonl', ...name } }]),
      config: NO_CONFIG,
      workspace,
      confine: true,
      today: '2026-01-01',
      readBaseline: async (file) => readFileSync(join(workspace, file))
    })
    return JSON.parse((await candidate?.())?.text ?? '').name
  }
  expect(await checkedAs({})).toBe('Support agent')
  expect(await checkedAs({ name: 'Refund agent' })).toBe('Refund agent')
})

it('adds no log to a baseline twice, whichever of those that it holds', async () => {
  const logs = [0.8, 0.82, 0.84].map((share) => roleLog(60, share))
  for (const [index, log] of logs.entries()) {
    const { candidate } = await updated(log, true, index > 0)
    if (candidate === undefined) throw new Error('nothing to write')
    await writeBaseline(join(workspace, 'policies.json'), candidate)
  }
  for (const log of logs)
    await expect(updated(log, true, true)).rejects.toThrow(
      'baseline policies.json already holds these very logs: adding them again would count them twice'
    )
  expect((await updated(roleLog(60, 0.86), true, true)).candidate).toBeDefined()
})

it('keeps a rule that somebody wrote without a status, also when it has been counted', async () => {
  const path = join(workspace, 'policies.json')
  const written = { kind: 'sequence', template: 'last', activation: 'send_email', antecedent: {} }
  const file = JSON.parse(readFileSync(path, 'utf8'))
  file.sequences = [...(file.sequences ?? []), written]
  writeFileSync(path, JSON.stringify(file))
  for (const seed of ['once', 'twice']) {
    const { candidate } = await updated(roleLog(60, 0.3, seed), true)
    if (candidate === undefined) throw new Error('nothing to write')
    await writeBaseline(path, candidate)
    const kept = JSON.parse(candidate.text).sequences.filter(
      (one: { template: string; activation: string }) =>
        one.template === written.template && one.activation === written.activation
    )
    expect(kept).toEqual([
      expect.objectContaining({
        note: 'written by hand',
        evidence: expect.objectContaining({ sessions: expect.any(Number) })
      })
    ])
  }
})

it('mends a profile that is damaged or that a merge took from the other branch', async () => {
  const path = join(workspace, 'policies.json')
  const profile = join(workspace, 'policies.profile.json.gz')
  const { candidate } = await updated(roleLog(60, 0.8), true)
  if (candidate === undefined) throw new Error('nothing to write')
  await writeBaseline(path, candidate)
  const theirs = (await updated(roleLog(60, 0.2), true)).candidate
  for (const bytes of [theirs?.profile ?? '', Buffer.from('<<<<<<< HEAD'), Buffer.alloc(0)]) {
    writeFileSync(profile, bytes)
    const mended = await updated(roleLog(60, 0.8, 'merged'))
    expect(mended.message).toMatch(/^Wrote \d+ policies/)
    await expect(updated(roleLog(60, 0.8, 'merged'), false, true)).rejects.toThrow(
      'baseline policies.json has no profile that can be added to: run `policyminer update` without --add first'
    )
  }
})

it('takes a rule that a merge kept twice once, and refuses two opinions of it', async () => {
  const path = join(workspace, 'policies.json')
  const { candidate } = await updated(roleLog(60, 0.8), true)
  if (candidate === undefined) throw new Error('nothing to write')
  await writeBaseline(path, candidate)
  const written = { kind: 'sequence', template: 'last', activation: 'send_email', antecedent: {} }
  const withTwo = (...statuses: string[]) =>
    writeFileSync(
      path,
      JSON.stringify({
        ...JSON.parse(candidate.text),
        sequences: statuses.map((status) => ({ ...written, status }))
      })
    )
  withTwo('ignored', 'mined', 'ignored')
  expect(JSON.parse((await updated(roleLog(60, 0.3))).candidate?.text ?? '').sequences).toContainEqual(
    expect.objectContaining({ activation: 'send_email', template: 'last', status: 'ignored' })
  )
  withTwo('ignored', 'required')
  await expect(updated(roleLog(60, 0.3))).rejects.toThrow(
    /^baseline policies\.json holds one rule twice, as ignored and as required \(seq-[0-9a-f]{12}\): keep the one that is meant$/
  )
})

it('writes anew over a vocabulary that nobody can read, where it is told to', async () => {
  const path = join(workspace, 'policies.json')
  rmSync(path)
  const { candidate } = await updated(roleLog(60, 0.8), true)
  if (candidate === undefined) throw new Error('nothing to write')
  await writeBaseline(path, candidate)
  writeFileSync(path, JSON.stringify({ ...JSON.parse(candidate.text), vocabulary: 'none' }))
  await expect(updated(roleLog(60, 0.8))).rejects.toThrow('write it anew with `policyminer update --force`')
  expect((await updated(roleLog(60, 0.8), true)).candidate).toBeDefined()
})

it('does not write over a profile that Git LFS keeps elsewhere, and would only have to be fetched', async () => {
  const path = join(workspace, 'policies.profile.json.gz')
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n'
  writeFileSync(path, pointer)
  for (const add of [false, true])
    await expect(updated(roleLog(60, 0.3, 'lfs'), false, add)).rejects.toThrow(/Git LFS.*lfs: true$/)
  writeFileSync(path, 'damaged')
  expect((await updated(roleLog(60, 0.3, 'lfs'))).candidate).toBeDefined()
})
