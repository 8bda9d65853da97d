import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { makeFolder, requireApart, writeWhole } from '../../src/output.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policyminer-output-'))
  writeFileSync(join(folder, 'file'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the folder of the report files', () => {
  it('is made with those above it, at once by several, and left alone where it is there', async () => {
    const deep = join(folder, 'a', 'b', 'c')
    await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(folder, 'a', 'd'))])
    await makeFolder(deep)
    expect(existsSync(deep)).toBe(true)
    expect(existsSync(join(folder, 'a', 'd'))).toBe(true)
  })

  it.each(['file', join('file', 'below')])('is an error where %s is in the way', async (name) => {
    const made = makeFolder(join(folder, name))
    await expect(made).rejects.toThrow(UserError)
    await expect(made).rejects.toThrow(/output-dir .* cannot be written \(E[A-Z]+\): choose another folder/)
  })

  // Node's own recursive mkdir loops for ever here.
  const withProc = existsSync('/proc/self') ? it : it.skip
  withProc('is an error on a file system that makes none', async () => {
    await expect(makeFolder('/proc/policyminer/report')).rejects.toThrow(/cannot be written/)
  })
})

describe('a file that is written whole', () => {
  it('says which folder is missing, where one is', async () => {
    const path = join(folder, 'nowhere', 'p.json')
    await expect(writeWhole(path, '')).rejects.toThrow(
      new UserError(`${path} cannot be written: folder ${join(folder, 'nowhere')} does not exist`)
    )
  })
})

describe('the candidate of a report', () => {
  it('never takes the place of the baseline or of its profile, whatever the way to it', () => {
    mkdirSync(join(folder, 'set'))
    symlinkSync(join(folder, 'set'), join(folder, 'link'))
    for (const [reports, baseline] of [
      ['.', 'policies.json'],
      ['set', 'set/policies.json'],
      ['set/', 'link/policies.json'],
      ['link', './set/../set/policies.json'],
      ['set', join(folder, 'set', 'policies')]
    ] as const) {
      const asked = () => requireApart(reports, baseline, folder)
      expect(asked).toThrow(UserError)
      expect(asked).toThrow(/^output-dir \S+ is the folder of the baseline .*: choose another folder$/)
    }
    for (const [reports, baseline] of [
      ['report', 'policies.json'],
      ['.', 'agent.json'],
      ['set', 'policies.json'],
      ['nowhere/yet', 'policies.json']
    ] as const)
      expect(() => requireApart(reports, baseline, folder)).not.toThrow()
  })
})
