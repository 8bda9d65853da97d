import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const engine = new URL('../src/engine.ts', import.meta.url)
const works = `
  const work = (n) => { let sum = 0; for (let i = 0; i < n; i++) sum = (sum + i * i) % 1000003; return sum }
  const toil = () => { for (let i = 0; i < 20000; i++) work(1000) }
`

/** What is printed by a script that has the functions of the engine at hand, in a process of its own. */
function printedBy(script: string, ...flags: readonly string[]): string {
  const names = 'holdBackTurboFan, keepYoungSmallFor, releaseTurboFanAfter, releaseTurboFanFor'
  const whole = `import { ${names} } from ${JSON.stringify(engine.href)}\n${script}`
  const given = ['--disable-warning=ExperimentalWarning', ...flags, '--input-type=module', '-e', whole]
  return execFileSync(process.execPath, given, { encoding: 'utf8' })
}

/** Which compilers V8 says that it used. */
function compilersOf(script: string): string[] {
  const said = printedBy(`${works} ${script}`, '--trace-opt')
  const lines = said.matchAll(/completed \w+ \S+ <JSFunction (?:work|toil)\b.*target (MAGLEV|TURBOFAN)/g)
  return [...new Set([...lines].map(([, compiler]) => compiler as string))].sort()
}

const onNode24 = Number(process.versions.node.split('.')[0]) >= 24 ? describe : describe.skip

onNode24('compilers of the engine', () => {
  it('leaves TurboFan out of a short run, and only that', () => {
    expect(compilersOf('holdBackTurboFan(); toil()')).toEqual(['MAGLEV'])
    expect(compilersOf('holdBackTurboFan(); releaseTurboFanAfter(1e6); toil()')).toEqual(['MAGLEV'])
  })

  it('has it back once many bytes of logs were read', () => {
    expect(compilersOf('holdBackTurboFan(); releaseTurboFanAfter(1e7); toil()')).toContain('TURBOFAN')
  })

  it('leaves a function to the interpreter for longer in a short run, and only there', () => {
    // Concurrent compilers hand over what they have made while the program goes on.
    const calls = `
      const { setTimeout } = await import('node:timers/promises')
      for (let round = 0; round < 10; round++) { for (let i = 0; i < 150; i++) work(0); await setTimeout(20) }`
    expect(compilersOf(`holdBackTurboFan(); ${calls}`)).toEqual([])
    expect(compilersOf(`holdBackTurboFan(); releaseTurboFanAfter(1e7); ${calls}`)).toEqual(['MAGLEV'])
    expect(compilersOf(calls)).toEqual(['MAGLEV'])
  })

  it('has it back before large files are read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    const [small, large] = ['small', 'large'].map((name) => join(folder, name)) as [string, string]
    writeFileSync(small, 'x')
    writeFileSync(large, new Uint8Array(1e7))
    const after = (...paths: string[]) =>
      compilersOf(
        `holdBackTurboFan(); await releaseTurboFanFor(${JSON.stringify(paths.map((location) => ({ location })))}); toil()`
      )
    expect(after('-', small, join(folder, 'missing'))).toEqual(['MAGLEV'])
    expect(after(small, large)).toContain('TURBOFAN')
    rmSync(folder, { recursive: true })
  })

  it('changes nothing in a process that does not hold it back, as that of a program with the library', () => {
    expect(compilersOf('toil()')).toContain('TURBOFAN')
    expect(compilersOf('releaseTurboFanAfter(1e6); toil()')).toContain('TURBOFAN')
  })
})

onNode24('room for young objects', () => {
  /** In MB, after a hundred thousand objects lived for a while, over and over. */
  const room = (script: string): number =>
    Number(
      printedBy(`
        import { getHeapSpaceStatistics } from 'node:v8'
        ${script}
        let living = []
        for (let i = 0; i < 5e6; i++) {
          living.push({ i })
          if (living.length > 1e5) living = []
        }
        const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
        console.log(young.space_size / 1e6)`)
    )

  it('stays as small as it was once many bytes of logs were read, but in a program with the library', () => {
    expect(room('holdBackTurboFan(); releaseTurboFanAfter(1e7)')).toBeLessThan(8)
    expect(room('holdBackTurboFan(); releaseTurboFanAfter(1e6)')).toBeGreaterThan(15)
    expect(room('releaseTurboFanAfter(1e7)')).toBeGreaterThan(15)
  })

  it('stays so from a big profile on, which is decoded before any log is read', () => {
    expect(room('holdBackTurboFan(); keepYoungSmallFor(1e6)')).toBeLessThan(8)
    expect(room('holdBackTurboFan(); keepYoungSmallFor(1e5)')).toBeGreaterThan(15)
    expect(room('keepYoungSmallFor(1e6)')).toBeGreaterThan(15)
  })

  it('is what it was while threads start that read large files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    const location = join(folder, 'large')
    writeFileSync(location, new Uint8Array(1e7))
    const beginning = `holdBackTurboFan(); keepYoungSmallFor(1e6); await releaseTurboFanFor([${JSON.stringify({ location })}])`
    expect(room(beginning)).toBeGreaterThan(15)
    expect(room(`${beginning}; releaseTurboFanAfter(1e7)`)).toBeLessThan(8)
    rmSync(folder, { recursive: true })
  })
})

onNode24('what a stage has left', () => {
  /** Megabytes of buffers that are left of 16 which nobody holds. */
  const leftAfter = (script: string): number =>
    Number(
      printedBy(`
        import { collectGarbage } from ${JSON.stringify(new URL('events/garbage.ts', engine).href)}
        const { setTimeout } = await import('node:timers/promises')
        const leave = () => { for (let i = 0; i < 16; i++) new Uint8Array(1 << 20).fill(1) }
        leave()
        ${script}
        await setTimeout(50)
        console.log(process.memoryUsage().arrayBuffers / (1 << 20))`)
    )

  it('is given back in a process of our own, as often as asked', () => {
    expect(leftAfter('holdBackTurboFan(); collectGarbage()')).toBeLessThan(4)
    expect(leftAfter('holdBackTurboFan(); collectGarbage(); leave(); collectGarbage()')).toBeLessThan(4)
  })

  it('is left to the engine in the process of a program with the library', () => {
    expect(leftAfter('collectGarbage()')).toBeGreaterThan(8)
  })
})
