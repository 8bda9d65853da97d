import { execFileSync } from 'node:child_process'
import { closeSync, openSync, unlinkSync } from 'node:fs'
import { mkdir, realpath, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { type FoundFiles, findFiles, forwardSlashes } from '../../src/events/files.ts'
import { inTemporaryFolder, write } from './temporary.ts'

const find = (workspace: string, patterns: readonly string[], confine = true): Promise<FoundFiles> =>
  findFiles({ patterns, workspace, confine })

const paths = (found: FoundFiles): string[] => found.files.map((file) => file.path)

/** Links take a privilege on Windows that runners may lack. */
const itWithLinks = process.platform === 'win32' ? it.skip : it

describe('findFiles', () => {
  it('gives the files of globs and paths, each once, in order of code points', () =>
    inTemporaryFolder(async (root) => {
      await write(root, {
        'logs/b.jsonl': '',
        'logs/a.jsonl': '',
        'logs/deep/ä.jsonl': '',
        'logs/deep/z.jsonl': '',
        'logs/B.jsonl': '',
        'logs/x.txt': ''
      })
      const found = await find(root, ['logs/**/*.jsonl', ' logs/a.jsonl ', './logs/../logs/b.jsonl', ''])
      expect(paths(found)).toEqual([
        'logs/B.jsonl',
        'logs/a.jsonl',
        'logs/b.jsonl',
        'logs/deep/z.jsonl',
        'logs/deep/ä.jsonl'
      ])
      expect(found.unmatched).toEqual([])
      expect(found.files[1]?.location).toBe(await realpath(path.join(root, 'logs/a.jsonl')))
    }))

  it('takes away what a pattern with ! names', () =>
    inTemporaryFolder(async (root) => {
      await write(root, { 'a.jsonl': '', 'b.jsonl': '', 'old/c.jsonl': '' })
      expect(paths(await find(root, ['**/*.jsonl', '!old/**', '!b.jsonl']))).toEqual(['a.jsonl'])
    }))

  it('takes a path with glob characters for a path where there is such a file', () =>
    inTemporaryFolder(async (root) => {
      await write(root, { 'run[1].jsonl': '', 'run1.jsonl': '' })
      expect(paths(await find(root, ['run[1].jsonl']))).toEqual(['run[1].jsonl'])
    }))

  it('reports what matches nothing', () =>
    inTemporaryFolder(async (root) => {
      const found = await find(root, ['none/*.jsonl', 'none.jsonl'])
      expect(found.files).toEqual([])
      expect(found.unmatched).toEqual([
        { pattern: 'none/*.jsonl', reason: 'no file matches', named: false },
        { pattern: 'none.jsonl', reason: 'there is no such file', named: true }
      ])
    }))

  it('refuses a folder, and says how to name its files', () =>
    inTemporaryFolder(async (root) => {
      await write(root, { 'logs/a.jsonl': '' })
      await expect(find(root, ['logs/'])).rejects.toThrow('logs/ is a folder: name its files, as in logs/**')
    }))

  it.each([
    '../outside/*.jsonl',
    '../outside/a.jsonl',
    'logs/../../outside/a.jsonl',
    'logs/*/../../../outside/a.jsonl',
    '..'
  ])('refuses %s, which leads out of the workspace, where paths are confined', (pattern) =>
    inTemporaryFolder(async (root) => {
      await write(root, { 'outside/a.jsonl': '', 'work/logs/deep/b.jsonl': '' })
      await expect(find(path.join(root, 'work'), [pattern])).rejects.toThrow(UserError)
      if (pattern.endsWith('a.jsonl')) {
        expect((await find(path.join(root, 'work'), [pattern], false)).files).toHaveLength(1)
      }
    })
  )

  it('takes an absolute pattern as a root of its own', () =>
    inTemporaryFolder(async (root) => {
      await write(root, { 'temp/run/a.jsonl': '', 'temp/b.jsonl': '', 'checkout/c.jsonl': '' })
      const checkout = path.join(root, 'checkout')
      const temp = path.join(root, 'temp').replaceAll(path.sep, '/')
      expect(paths(await find(checkout, [`${temp}/**/*.jsonl`, '*.jsonl']))).toEqual(
        [`${temp}/b.jsonl`, `${temp}/run/a.jsonl`, 'c.jsonl'].sort()
      )
      expect(paths(await find(checkout, [`${temp}/b.jsonl`]))).toEqual([`${temp}/b.jsonl`])
      await expect(find(checkout, [`${temp}/run/*/../../../checkout/c.jsonl`])).rejects.toThrow(UserError)
    }))

  itWithLinks('reads a link that stays inside once, and refuses one that leads out', () =>
    inTemporaryFolder(async (root) => {
      await write(root, { 'outside/secret.jsonl': '', 'work/logs/a.jsonl': '' })
      const work = path.join(root, 'work')
      await symlink('a.jsonl', path.join(work, 'logs/inside.jsonl'))
      await mkdir(path.join(work, 'data'))
      await symlink('../logs/a.jsonl', path.join(work, 'data/also.jsonl'))
      expect(paths(await find(work, ['**/*.jsonl']))).toEqual(['data/also.jsonl'])

      await symlink('../../outside/secret.jsonl', path.join(work, 'logs/out.jsonl'))
      for (const pattern of ['logs/*.jsonl', 'logs/out.jsonl', `${work}/logs/*.jsonl`]) {
        await expect(find(work, [pattern])).rejects.toThrow(
          /logs\/out\.jsonl leads out of its folder by a link/
        )
      }
      expect(paths(await find(work, ['logs/*.json']))).toEqual([])
      expect(paths(await find(work, ['logs/out.jsonl'], false))).toEqual(['logs/out.jsonl'])
      // An absolute path that is itself written out is its own root.
      expect(paths(await find(path.join(root, 'outside'), [`${work}/logs/out.jsonl`]))).toHaveLength(1)
    })
  )

  itWithLinks('does not enter a folder that is a link out, nor go round in circles', () =>
    inTemporaryFolder(async (root) => {
      await write(root, { 'outside/secret.jsonl': '', 'work/logs/a.jsonl': '' })
      const work = path.join(root, 'work')
      await symlink('../../outside', path.join(work, 'logs/way-out'))
      await symlink('..', path.join(work, 'logs/circle'))
      await symlink('nowhere', path.join(work, 'logs/broken.jsonl'))
      const found = await find(work, ['**/*.jsonl'])
      expect(paths(found)).toHaveLength(1)
      expect(found.notFollowed).toContain('logs/way-out')
      await expect(find(work, ['logs/way-out/*.jsonl'])).rejects.toThrow(UserError)
      await expect(find(work, ['logs/way-out/secret.jsonl'])).rejects.toThrow(UserError)
    })
  )

  it('takes "-" for standard input on the command line alone', async () => {
    expect((await find(process.cwd(), ['-'], false)).files).toEqual([{ path: '-', location: '-' }])
    await expect(find(process.cwd(), ['-'])).rejects.toThrow(UserError)
  })

  ;(process.platform === 'linux' ? it : it.skip)('takes a pipe of the shell for what it is', () =>
    inTemporaryFolder(async (root) => {
      const place = path.join(root, 'pipe')
      execFileSync('mkfifo', [place])
      const pipe = openSync(place, 'r+')
      // Without its name it is reached as a pipe of the shell is: by a link that leads to no path.
      unlinkSync(place)
      const link = `/proc/self/fd/${pipe}`
      try {
        expect((await find(root, [link], false)).files).toEqual([{ path: link, location: link }])
        await expect(find(root, [link])).rejects.toThrow(/^logs: .* is no file that can be found again/)
      } finally {
        closeSync(pipe)
      }
    })
  )

  it('reads backslashes as separators on Windows alone', () => {
    expect(forwardSlashes('C:\\logs\\*.jsonl', 'win32')).toBe('C:/logs/*.jsonl')
    expect(forwardSlashes('logs/a\\*.jsonl', 'linux')).toBe('logs/a\\*.jsonl')
  })
})
