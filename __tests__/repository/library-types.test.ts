import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { nodesOf } from './markdown.ts'
import { root } from './validators.ts'

const folder = mkdtempSync(join(tmpdir(), 'policyminer-types-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'node_modules'))
symlinkSync(root, join(folder, 'node_modules', 'policyminer-action'), 'junction')

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  types: [],
  noEmit: true
}

/** What the compiler says of a program that imports the library by name. */
function said(program: string): { status: number | null; output: string } {
  writeFileSync(join(folder, 'program.mts'), program)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: STRICT, files: ['program.mts'] })
  )
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
  return { status, output: stdout }
}

describe('the types of the library', () => {
  it('hold for the program that the documentation shows', () => {
    const [shown] = nodesOf('docs/explanations-in-a-program.md').filter(({ lang }) => lang === 'ts')
    expect(shown?.value).toContain("from 'policyminer-action'")
    expect(said(`declare const text: string\n${shown?.value}`)).toEqual({ status: 0, output: '' })
  })

  it('say what a result holds, and what a request lacks', () => {
    const { status, output } = said(`
      import { check, type Change, type RawEvent } from 'policyminer-action'
      export const sizeOf = (change: Change): number => change.baseline.events
      export const event: RawEvent = { action: 'look_up', session: 's-1' }
      await check({ today: '2026-01-01' })
    `)
    expect(status).not.toBe(0)
    expect(output.trim().split('\n')[0]).toMatch(
      /^\S*program\.mts\(5,\d+\): error TS\d+: .*CheckRequest.*readBaseline/
    )
  })
})
