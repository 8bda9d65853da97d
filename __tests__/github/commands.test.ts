import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { runner, setFailed, setOutput, setSecret } from '../../src/github/commands.ts'

const HOSTILE = '100%::set-output name=a,b::\r\nsecond: line'

describe('commands to the runner', () => {
  let written = ''
  const given = process.env.GITHUB_OUTPUT
  let folder = ''

  beforeEach(() => {
    written = ''
    folder = mkdtempSync(join(tmpdir(), 'commands-'))
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += String(text)
      return true
    })
  })

  afterEach(() => {
    jest.restoreAllMocks()
    rmSync(folder, { recursive: true })
    if (given === undefined) delete process.env.GITHUB_OUTPUT
    else process.env.GITHUB_OUTPUT = given
  })

  const printed = (call: () => void): string => {
    written = ''
    call()
    return written
  }

  it('are those of @actions/core, byte for byte', () => {
    const properties = { title: 'a, b: c%', file: 'policies.json', startLine: 7 }
    const pairs: [() => void, () => void][] = [
      [() => runner.info(HOSTILE), () => core.info(HOSTILE)],
      [() => runner.notice(HOSTILE, properties), () => core.notice(HOSTILE, properties)],
      [() => runner.warning(HOSTILE, properties), () => core.warning(HOSTILE, properties)],
      [() => runner.error(HOSTILE), () => core.error(HOSTILE)],
      [() => runner.startGroup(HOSTILE), () => core.startGroup(HOSTILE)],
      [() => runner.endGroup(), () => core.endGroup()],
      [() => setSecret(HOSTILE), () => core.setSecret(HOSTILE)]
    ]
    for (const [own, theirs] of pairs) expect(printed(own)).toBe(printed(theirs))
    expect(printed(() => runner.error(HOSTILE))).not.toContain('\r')
  })

  it('set outputs in the runner’s file, and as a command where there is none', () => {
    const write = (set: typeof setOutput): string => {
      const path = join(folder, 'output')
      writeFileSync(path, '')
      process.env.GITHUB_OUTPUT = path
      set('policies-path', HOSTILE)
      return readFileSync(path, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER')
    }
    expect(write(setOutput)).toBe(write(core.setOutput))
    expect(write(setOutput)).toBe(`policies-path<<DELIMITER\n${HOSTILE}\nDELIMITER\n`)
    process.env.GITHUB_OUTPUT = ''
    expect(printed(() => setOutput('drift', HOSTILE))).toBe(printed(() => core.setOutput('drift', HOSTILE)))
  })

  it('name the output that cannot be written, and what the runner named for it', () => {
    process.env.GITHUB_OUTPUT = join(folder, 'nowhere', 'output')
    expect(() => setOutput('drift', 'true')).toThrow(UserError)
    expect(() => setOutput('drift', 'true')).toThrow(/^output `drift` cannot be written \(GITHUB_OUTPUT\): /)
  })

  it('make the step red', () => {
    const before = process.exitCode
    expect(printed(() => setFailed('drift'))).toBe(printed(() => core.error('drift')))
    expect(process.exitCode).toBe(1)
    process.exitCode = before
  })
})
