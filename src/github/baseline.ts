import { execFile } from 'node:child_process'
import { isAbsolute, posix, relative } from 'node:path'
import { UserError } from '../errors.ts'
import type { GitHubClient } from './client.ts'
import type { Repository } from './context.ts'
import { SHA } from './event-payload.ts'
import { describeFailure, GitHubError } from './retry.ts'

/** A file as it stands at another commit: the baseline of `baseline-ref`, or that of the base branch. */

/** Reads a file, relative to the repository; undefined where the commit has none of that name. */
export type FileReader = (path: string) => Promise<Uint8Array | undefined>

type ReadAt = (ref: string, path: string) => Promise<Uint8Array | undefined>

const MOST_BYTES = 64 * 1024 * 1024

function checkedRef(ref: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_./@{}^~#+-]*$/.test(ref) && ref.length <= 1024) return ref
  throw new UserError(`${JSON.stringify(ref)} is no commit, branch or tag: give one as \`baseline-ref\``)
}

function checkedPath(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\//, '')
  if (
    normal === '.' ||
    normal.startsWith('/') ||
    /^[A-Za-z]:|\p{Cc}/u.test(normal) ||
    normal.split('/').includes('..')
  ) {
    throw new UserError(`${JSON.stringify(path)} is no path within the repository`)
  }
  return normal
}

const missingCommit = (ref: string, words: string) =>
  new UserError(
    `commit ${JSON.stringify(ref)} cannot be read (${words.trim().slice(0, 300)}): check \`baseline-ref\`, and check out with \`fetch-depth: 0\` or give \`github-token\``
  )

/** By GitHub's contents API, which needs `contents: read` and no checkout. */
function readByApi(client: GitHubClient, repository: Repository): ReadAt {
  const contents = 'GET /repos/{owner}/{repo}/contents/{+path}'

  async function raw(parameters: Record<string, string>): Promise<Uint8Array> {
    const accept = 'application/vnd.github.raw+json'
    const { bytes, contentType } = await client.bytes(contents, parameters, { accept, mostBytes: MOST_BYTES })
    if (/^application\/json\b/.test(contentType))
      throw new UserError(`${parameters.path} is a folder, not a file`)
    return bytes
  }

  /** Files too large for the contents API, which on older servers ends at 1 MB. */
  async function blob(parameters: Record<string, string>): Promise<Uint8Array> {
    const { data } = await client.request(contents, parameters, 'application/vnd.github.object+json')
    const { z } = await import('zod')
    const { sha } = z.object({ sha: z.string().regex(SHA) }).parse(data)
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const accept = 'application/vnd.github.raw+json'
    return (await client.bytes(route, { ...repository, file_sha: sha }, { accept, mostBytes: MOST_BYTES }))
      .bytes
  }

  return async (ref, path) => {
    const encoded = checkedPath(path).split('/').map(encodeURIComponent).join('/')
    const parameters = { ...repository, path: encoded, ref: checkedRef(ref) }
    try {
      return await raw(parameters)
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      if (error.kind === 'not-found') {
        if (/no commit found/i.test(error.message)) throw missingCommit(ref, error.message)
        return undefined
      }
      if (error.status === 403 && /too large|larger than|up to 1 MB/i.test(error.message))
        return await blob(parameters)
      throw new UserError(`${path} at ${ref} cannot be read: ${describeFailure(error, 'contents: read')}`)
    }
  }
}

interface GitAnswer {
  readonly failed: boolean
  readonly stdout: Buffer
  readonly stderr: string
}

const git = (workspace: string, ...args: string[]): Promise<GitAnswer> =>
  new Promise((resolve) => {
    execFile(
      'git',
      args,
      { cwd: workspace, encoding: 'buffer', maxBuffer: MOST_BYTES, env: { ...process.env, LC_ALL: 'C' } },
      (error, stdout, stderr) =>
        resolve({ failed: error !== null, stdout, stderr: stderr.toString('utf8') || (error?.message ?? '') })
    )
  })

/** By git in the checkout, where there is no token. `cat-file` runs none of the repository's filters. */
function readByGit(workspace: string): ReadAt {
  return async (ref, path) => {
    const commit = checkedRef(ref)
    const file = checkedPath(path)
    // Asked of its own: for a commit that is missing, git says that the file is.
    const known = await git(workspace, 'cat-file', '-e', `${commit}^{commit}`)
    if (known.failed) throw missingCommit(ref, known.stderr)
    const found = await git(workspace, 'cat-file', 'blob', `${commit}:./${file}`)
    if (!found.failed) return found.stdout
    if (/does not exist in|exists on disk, but not in/.test(found.stderr)) return undefined
    throw new UserError(`${path} at ${ref} cannot be read: ${found.stderr.trim().slice(0, 300)}`)
  }
}

/**
 * The files of a commit, branch or tag: by the API where there is a token, else by git in the checkout.
 *
 * @param ref as a person gave it: checked, never an option to git
 * @throws UserError (the reader) where the commit cannot be read, which is not the same as a file that is not there
 */
export function baselineAt(
  ref: string,
  source: {
    readonly client?: GitHubClient | undefined
    readonly repository?: Repository | undefined
    readonly workspace: string
  }
): FileReader {
  const { client, repository, workspace } = source
  const read =
    client === undefined || repository === undefined ? readByGit(workspace) : readByApi(client, repository)
  return async (path) => read(ref, isAbsolute(path) ? relative(workspace, path) : path)
}
