import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from '@jest/globals'
import { OUTCOMES } from '../../src/result.ts'
import { anchorsOf, codeIn, nodesOf, pages, tablesOf } from './markdown.ts'
import { exampleWorkflows, manifest, readText, root } from './validators.ts'

const tableUnder = (head: string): readonly string[] =>
  tablesOf('README.md').find((rows) => rows[0] === head) ?? []

describe("the README's tables", () => {
  it('list the inputs of action.yml, with defaults and meanings', () => {
    const rows = Object.entries(manifest.inputs)
      .filter(([name]) => name !== 'matrix')
      .map(([name, { description }]) => {
        const [, meaning, value] = /^(.*?) (?:Default: (.+)|No default)\.$/s.exec(description) ?? []
        return `| \`${name}\` | ${value ?? '–'} | ${meaning} |`
      })
    expect(tableUnder('| input | default | meaning |').slice(1)).toEqual(rows)
  })

  it('list the outputs of action.yml', () => {
    const rows = Object.entries(manifest.outputs).map(
      ([name, { description }]) => `| \`${name}\` | ${description} |`
    )
    expect(tableUnder('| output | what it holds |').slice(1)).toEqual(rows)
  })

  it('list the outcomes of a result', () => {
    const rows = tableUnder('| `outcome` | meaning | exit code of `check` |').slice(1)
    const names = rows.flatMap((row) => /^\| `([a-z-]+)` \|/.exec(row)?.[1] ?? [])
    expect(names).toEqual([...OUTCOMES])
    expect(rows.length).toBe(OUTCOMES.length + 2)
  })

  it('list every permission that an example grants', () => {
    const rows = tableUnder('| permission | for |').join('\n')
    for (const path of exampleWorkflows()) {
      if (path.endsWith('refresh-baseline.yml')) continue // what it pushes, it pushes by a script of its own
      for (const [permission] of readText(path).matchAll(
        /\b(?:actions|contents|pull-requests): (?:read|write)\b/g
      )) {
        expect(rows).toContain(`\`${permission}\``)
      }
    }
  })
})

describe('the README', () => {
  const shown = codeIn('README.md', 'yaml')

  it.each(exampleWorkflows())('shows %s as it is', (path) => {
    expect(shown).toContain(readText(path).trimEnd())
  })

  it('shows no workflow that is not among the tested examples', () => {
    expect(shown.length).toBe(exampleWorkflows().length)
  })

  it('shows the comment as soon as there is a picture of it', () => {
    const picture = 'docs/images/comment.png'
    const images = nodesOf('README.md').filter(({ type }) => type === 'image')
    expect(images.map(({ url }) => url)).toEqual(existsSync(`${root}${picture}`) ? [picture] : [])
  })
})

/** What is wrong with a link of a page; undefined where nothing is. */
function faultOf(page: string, link: string): string | undefined {
  if (/^[a-z]+:/.test(link)) return link.startsWith('https://') ? undefined : `${link} is not https`
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (target.startsWith('..')) return `${link} leads out of the repository`
  if (!existsSync(`${root}${target}`)) return `${link}: there is no ${target}`
  if (anchor !== undefined && !anchorsOf(target).includes(anchor))
    return `${link}: ${target} has no such heading`
  return undefined
}

describe.each(pages)('%s', (page) => {
  it('links only to what is there', () => {
    const links = nodesOf(page).flatMap(({ url }) => (url === undefined ? [] : [url]))
    expect(links.flatMap((link) => faultOf(page, link) ?? [])).toEqual([])
  })
})

describe('the check of links', () => {
  it.each([
    ['a page that there is not', 'docs/nowhere.md'],
    ['a heading that there is not', '#nothing-of-the-kind'],
    ['a file outside the repository', '../outside.md'],
    ['an address without encryption', 'http://example.org/']
  ])('would find %s', (_, link) => {
    expect(faultOf('README.md', link)).toBeDefined()
  })

  it('knows the headings of a page', () => {
    expect(faultOf('docs/getting-started.md', '../README.md#in-a-pull-request')).toBeUndefined()
  })
})
