import { realpath, stat } from 'node:fs'
import { realpath as realpathOf, stat as statOf } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../errors.ts'
import { compareText } from './table.ts'

export interface FileRequest {
  /** Paths and globs, as written; `-` is standard input, `!` before a pattern takes its files away. */
  readonly patterns: readonly string[]
  /** Absolute: what relative patterns are relative to. */
  readonly workspace: string
  /**
   * True in the Action: nothing below a root (the workspace, or the fixed part of an absolute pattern) may lead out of
   * it by `..` or a link.
   */
  readonly confine: boolean
  /** How messages call the option that holds the patterns; `logs` unless given. */
  readonly input?: string | undefined
}

/** A share of a file, in bytes, that begins and ends between two lines. */
export interface FilePart {
  readonly from: number
  readonly to: number
  /** Nothing of the file stands behind it. */
  readonly isLast: boolean
  /** Where it may grow while it is read: whether it has, now that all of it is read. */
  readonly grow?: (() => boolean) | undefined
}

export interface LogFile {
  /** As shown: relative to the workspace where it lies in it, with forward slashes; `-` for standard input. */
  readonly path: string
  /** Real path, or `-`. */
  readonly location: string
  /** Where several threads share a file: what is to be read of it. */
  readonly part?: FilePart | undefined
  /** It stands before all that was read of a list that is read from its end. */
  readonly isEarlier?: boolean | undefined
}

export interface Unmatched {
  readonly pattern: string
  /** A fixed sentence. */
  readonly reason: string
  /** Whether the pattern is a plain path: one file was meant, and it is not there. */
  readonly named: boolean
}

export interface FoundFiles {
  /** Each file once, by path in order of code points. */
  readonly files: readonly LogFile[]
  readonly unmatched: readonly Unmatched[]
  /** Folders that globs did not enter, because they are links out of the root. */
  readonly notFollowed: readonly string[]
}

export const STANDARD_INPUT = '-'

const GLOB_CHARACTERS = /[*?[\]{}()!]/

/** @throws UserError where a pattern or a link leads out of its root. */
export async function findFiles(request: FileRequest): Promise<FoundFiles> {
  const found: LogFile[] = []
  const unmatched: Unmatched[] = []
  const notFollowed = new Set<string>()
  const patterns = request.patterns
    .map((pattern) => forwardSlashes(pattern.trim()))
    .filter((pattern) => pattern !== '')
  const ignored = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const isTaken = ignored.length === 0 ? undefined : await matcher(ignored)

  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue
    if (pattern === STANDARD_INPUT) {
      found.push(standardInput(request))
      continue
    }
    const absolute = path.resolve(request.workspace, pattern)
    const isNamed =
      !GLOB_CHARACTERS.test(pattern) || (!pattern.split('/').includes('..') && (await exists(absolute)))
    const root = await rootOf(pattern, isNamed, request)
    const files = isNamed
      ? await namedFile(absolute, pattern, unmatched, request)
      : await globbed(pattern, root, request, notFollowed)
    if (!isNamed && files.length === 0) unmatched.push({ pattern, reason: 'no file matches', named: false })
    for (const file of files) {
      const location = await locationOf(file, request)
      if (root !== undefined && !isInside(location, root))
        throw leadsOut(request, shownPath(file, request.workspace), 'a link')
      const shown = shownPath(file, request.workspace)
      if (isTaken?.(shown)) continue
      found.push({ path: shown, location })
    }
  }
  return { files: unique(found), unmatched, notFollowed: [...notFollowed].sort(compareText) }
}

/** On Windows a backslash separates folders; elsewhere it may be part of a name, or escape in a glob. */
export function forwardSlashes(pattern: string, platform: string = process.platform): string {
  return platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
}

function standardInput({ confine, input = 'logs' }: FileRequest): LogFile {
  if (confine)
    throw new UserError(`${input}: "-" (standard input) is for the command line; name files or globs here`)
  return { path: STANDARD_INPUT, location: STANDARD_INPUT }
}

async function matcher(patterns: readonly string[]): Promise<(shown: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  const isMatch = picomatch(patterns.map((pattern) => path.posix.normalize(pattern)))
  return (shown) => isMatch(shown)
}

/** The real folder (or file) that files of the pattern must lie in; undefined where paths are free. */
async function rootOf(pattern: string, isNamed: boolean, request: FileRequest): Promise<string | undefined> {
  if (!request.confine) return undefined
  const workspace = await realpathOf(request.workspace)
  const fixed = isNamed ? pattern : fixedPart(pattern)
  if (pattern.slice(fixed.length).split('/').includes('..')) throw leadsOut(request, pattern, '".."')
  const absolute = path.resolve(request.workspace, fixed)
  if (!path.isAbsolute(fixed)) {
    if (!isInside(absolute, path.resolve(request.workspace))) throw leadsOut(request, pattern, '".."')
    return workspace
  }
  if (isInside(absolute, path.resolve(request.workspace))) return workspace
  return (await exists(absolute)) ? await locationOf(absolute, request) : absolute
}

/** The real path. A pipe of the shell (`<(command)`, `/dev/stdin`) has none: it is reached by its link alone. */
async function locationOf(
  file: string,
  { workspace, confine, input = 'logs' }: FileRequest
): Promise<string> {
  try {
    return await realpathOf(file)
  } catch {
    const status = await statOf(file).catch(() => undefined)
    if (status?.isFIFO() === true && !confine) return file
    throw new UserError(
      `${input}: ${shownPath(file, workspace)} is no file that can be found again: write it to a file${confine ? '' : ', or give it as `-`'}`
    )
  }
}

/** The folders before the first one with a glob character: `/a/b/` of `/a/b/*.jsonl`. */
function fixedPart(pattern: string): string {
  const segments = pattern.split('/')
  const first = segments.findIndex((segment) => GLOB_CHARACTERS.test(segment))
  return segments
    .slice(0, first)
    .map((segment) => `${segment}/`)
    .join('')
}

async function namedFile(
  absolute: string,
  pattern: string,
  unmatched: Unmatched[],
  { input = 'logs' }: FileRequest
): Promise<readonly string[]> {
  const status = await statOf(absolute).catch(() => undefined)
  if (status === undefined) unmatched.push({ pattern, reason: 'there is no such file', named: true })
  else if (status.isDirectory()) {
    const inside = pattern.replace(/\/+$/, '')
    throw new UserError(
      `${input}: ${pattern} is a folder: name its files, as in ${inside}/** or ${inside}/*.jsonl`
    )
  } else return [absolute]
  return []
}

async function globbed(
  pattern: string,
  root: string | undefined,
  { workspace, input }: FileRequest,
  notFollowed: Set<string>
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const refused: string[] = []
  const cwd = path.resolve(workspace, fixedPart(pattern))
  const options = { cwd, absolute: true, expandDirectories: false }
  const below = pattern.slice(fixedPart(pattern).length)
  const files =
    root === undefined
      ? await glob(below, options)
      : await glob(below, { ...options, fs: confinedFileSystem(root, refused) as typeof import('node:fs') })
  if (refused.length > 0) {
    const { default: picomatch } = await import('picomatch')
    const isMatch = picomatch(below)
    for (const link of refused) {
      const isFolder = (await statOf(link).catch(() => undefined))?.isDirectory() ?? false
      if (isFolder) notFollowed.add(shownPath(link, workspace))
      else if (isMatch(path.relative(cwd, link).replaceAll(path.sep, '/'))) {
        throw leadsOut({ input }, shownPath(link, workspace), 'a link')
      }
    }
  }
  return files.map((file) => path.resolve(file))
}

type RealpathDone = (error: NodeJS.ErrnoException | null, resolved: string) => void

/** A file system for the glob's walk in which a link out of the root leads nowhere, so that nothing out there is listed. */
function confinedFileSystem(root: string, refused: string[]) {
  return {
    stat,
    realpath: (link: string, ...rest: readonly unknown[]) => {
      const done = rest.at(-1) as RealpathDone
      realpath(link, (error, resolved) => {
        if (error !== null || isInside(resolved, root)) return done(error, resolved)
        refused.push(link)
        done(new Error('a link out of the root'), '')
      })
    }
  }
}

function isInside(location: string, root: string): boolean {
  const relative = path.relative(root, location)
  return (
    relative === '' ||
    (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative))
  )
}

const exists = async (location: string): Promise<boolean> =>
  (await statOf(location).catch(() => undefined)) !== undefined

function shownPath(file: string, workspace: string): string {
  const root = path.resolve(workspace)
  const shown = isInside(file, root) ? path.relative(root, file) : file
  return shown.replaceAll(path.sep, '/')
}

const leadsOut = ({ input = 'logs' }: Pick<FileRequest, 'input'>, shown: string, how: string): UserError =>
  new UserError(
    `${input}: ${shown} leads out of its folder by ${how}; write the place it leads to as an absolute path if it is meant`
  )

/** A file reached in two ways is read once, under the first of its names. */
function unique(files: readonly LogFile[]): readonly LogFile[] {
  const seen = new Set<string>()
  return [...files]
    .sort((a, b) => compareText(a.path, b.path))
    .filter(({ location }) => !seen.has(location) && seen.add(location))
}
