import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** Each stage may take from those before it. */
const STAGES = [
  'statistics',
  'events',
  'abstraction',
  'policies',
  'decisions',
  'drift',
  'explain',
  'report',
  'github',
  'commands'
]

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** The files of ours that each file imports, types and lazy imports among them. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(src, file), 'utf8')
    const named = [...text.matchAll(/(?:from|import\(|import)\s*'(\.[^']+\.ts)'/g)].map(
      (match) => match[1] as string
    )
    return [file, named.map((path) => relative(src, join(src, dirname(file), path)))] as const
  })
)

/** The first circle that is met, as the files along it. */
function circle(): readonly string[] {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of imports.get(file) ?? []) {
      const found = visit(next, [...way, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of files) {
    const found = visit(file, [])
    if (found.length > 0) return found
  }
  return []
}

describe('the files of the source', () => {
  it('are all seen here, with what they import', () => {
    expect(imports.size).toBeGreaterThan(300)
    expect([...imports.values()].flat().length).toBeGreaterThan(1000)
  })

  it('never import each other in a circle', () => {
    expect(circle()).toEqual([])
  })

  it('never import a later stage, nor one of the doors', () => {
    const shared = ['errors.ts', 'result.ts', 'version.ts']
    const backwards = [...imports].flatMap(([file, named]) => {
      const stage = STAGES.indexOf(file.split(sep)[0] as string)
      if (stage === -1 || STAGES[stage] === 'commands') return []
      return named
        .filter((path) => {
          const [first = ''] = path.split(sep)
          return first === path ? !shared.includes(path) : STAGES.indexOf(first) > stage
        })
        .map((path) => `${file} → ${path}`)
    })
    expect(backwards).toEqual([])
  })

  it('are no longer than a reader can hold', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 401)
    expect(long).toEqual([])
  })
})
