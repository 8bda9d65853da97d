// tsc -> lib -> ncc, once per door, -> dist, plus the types of the library, and a licence file made from the bundles' own
// module lists: ncc's --license writes one file per chunk under one name, so with lazily loaded chunks it loses packages.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root) // ncc's module ids depend on the working directory
const tool = (name) => join(root, 'node_modules', '.bin', name)
const doors = [
  { entry: 'main', out: 'dist' },
  { entry: 'cli', out: 'dist/cli' },
  { entry: 'index', out: 'dist/library' },
  { entry: 'events/parallel/thread', out: 'dist/thread' }, // started by the other three, from beside them
  { entry: 'policies/stage-thread', out: 'dist/stage-thread' } // so is this one
]

for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true }) // ncc leaves old chunks behind
execFileSync(tool('tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })

const packages = new Set()
const missing = new Set()
const visit = (module) => {
  // ncc turns an unresolved import into a run-time require and still exits 0
  const lost = module.identifier?.split('@@notfound.js?')[1]
  if (lost !== undefined) missing.add(lost)
  const name = module.nameForCondition ?? module.identifier ?? ''
  const at = name.lastIndexOf('/node_modules/')
  if (at >= 0) {
    const parts = name.slice(at + '/node_modules/'.length).split('/')
    packages.add(
      name.slice(name.indexOf('/node_modules/') + 1, at + '/node_modules/'.length) +
        parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join('/')
    )
  }
  module.modules?.forEach(visit)
}

for (const { entry, out } of doors) {
  const temp = mkdtempSync(join(tmpdir(), 'ncc-'))
  const statsFile = join(temp, 'stats.json')
  execFileSync(
    tool('ncc'),
    ['build', `lib/${entry}.js`, '-o', out, '-q', '-C', '--target', 'es2022', '--stats-out', statsFile],
    { stdio: 'inherit' }
  )
  const stats = JSON.parse(readFileSync(statsFile, 'utf8'))
  rmSync(temp, { recursive: true })
  if (stats.errors.length > 0) throw new Error(`ncc: ${stats.errors.map((e) => e.message).join('\n')}`)
  stats.modules.forEach(visit)
}
if (missing.size > 0) throw new Error(`ncc could not resolve: ${[...missing].join(', ')}`)

writeFileSync('dist/cli.js', "#!/usr/bin/env node\nimport './cli/index.js'\n", { mode: 0o755 })

/** Of a file of the declarations: it and all that it imports, with the names that the files have for whoever imports them. */
const RELATIVE = /((?:from|import)\s*\(?\s*['"])(\.[^'"]*)\.ts(['"])/g
const declared = new Set()
const declare = (file) => {
  if (declared.has(file)) return
  declared.add(file)
  const text = readFileSync(join('lib', `${file}.d.ts`), 'utf8')
  const into = join('dist/library/types', `${file}.d.ts`)
  mkdirSync(dirname(into), { recursive: true })
  writeFileSync(into, text.replace(RELATIVE, '$1$2.js$3'))
  for (const [, , imported] of text.matchAll(RELATIVE)) declare(join(dirname(file), imported))
}
declare('index')

const notice = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim())
    : []
  return `${name}@${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}\n`
}
writeFileSync(
  'dist/licenses.txt',
  [...new Set([...packages].map(notice))].sort().join(`\n${'-'.repeat(72)}\n\n`)
)
