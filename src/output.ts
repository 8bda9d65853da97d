import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { CheckOutcome } from './check.ts'
import { UserError } from './errors.ts'
import { profilePath } from './policies/profile.ts'
import type { Presentation } from './report/presentation.ts'

/**
 * What becomes of a link in the place of a file. A command writes where its user's link leads, or into a pipe or
 * `/dev/stdout`; the Action puts the file in the place of a link, for who committed it may want it to lead out.
 */
export type Links = 'follow' | 'replace'

/** What a look at the file system gives; undefined where it fails. */
function attempted<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

/**
 * Where a file is written, and where first, so that a run that is cancelled leaves no half baseline. All at once: a run
 * has nothing else to do meanwhile, and going through Node's threads and back takes longer than a small file does.
 */
function placeOf(path: string, links: Links): { target: string; unfinished: string | undefined } {
  const target = (links === 'follow' && attempted(() => realpathSync.native(path))) || path
  const found = attempted(() =>
    (links === 'follow' ? statSync : lstatSync)(target, { throwIfNoEntry: false })
  )
  const isReplaced = found === undefined || found.isFile() || found.isDirectory() || found.isSymbolicLink()
  return {
    target,
    unfinished: isReplaced ? join(dirname(target), `.${basename(target)}.${process.pid}.tmp`) : undefined
  }
}

function cannotWrite(path: string, error: unknown, folder = dirname(path)): UserError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new UserError(`${path} cannot be written: folder ${folder} does not exist`)
  if (code === 'EISDIR' || code === 'ENOTEMPTY')
    return new UserError(`${path} cannot be written (it is a folder): name a file in it`)
  return new UserError(`${path} cannot be written (${code}): choose another place or mend its rights`)
}

/**
 * To be asked before the work: a whole run would be lost, or a profile left beside a policy set that cannot be written.
 * Throws a UserError where the file would have no folder, or is one itself.
 */
export function requireFolderOf(path: string, cwd: string): void {
  const target = resolve(cwd, path)
  const folder = dirname(target)
  if (!isFolder(folder)) throw cannotWrite(path, { code: 'ENOENT' }, folder)
  if (isFolder(target)) throw cannotWrite(path, { code: 'EISDIR' })
}

/** The name under which a report folder holds the baseline as `update` would write it. */
export const CANDIDATE = 'policies.json'

/** Where a file lies or would lie, whatever links lead there. */
const placed = (path: string): string =>
  attempted(() => realpathSync.native(path)) ??
  join(attempted(() => realpathSync.native(dirname(path))) ?? dirname(path), basename(path))

/**
 * To be asked before the work: the candidate in the place of the baseline would accept every change unseen, and take along
 * what people wrote. Throws a UserError where the report's folder is that of the baseline and both have one name.
 */
export function requireApart(folder: string, baseline: string, cwd: string): void {
  const [candidate, own] = [join(resolve(cwd, folder), CANDIDATE), resolve(cwd, baseline)]
  const isOne = (named: (path: string) => string) => placed(named(candidate)) === placed(named(own))
  if (isOne((path) => path) || isOne(profilePath))
    throw new UserError(
      `output-dir ${folder} is the folder of the baseline ${baseline}, which the one proposed beside the report would replace: choose another folder`
    )
}

/** Writes a file whole or not at all. Throws a UserError that names the path where that is impossible. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  links: Links = 'replace'
): Promise<void> {
  const { target, unfinished } = placeOf(path, links)
  try {
    // A pipe may make its writer wait.
    if (unfinished === undefined) return await writeFile(target, content)
    writeFileSync(unfinished, content)
    renameSync(unfinished, target)
  } catch (error) {
    if (unfinished !== undefined) attempted(() => rmSync(unfinished, { force: true }))
    throw cannotWrite(path, error)
  }
}

/** A file that is written piece by piece, and is there only once `close` says that it is whole. */
export interface GrowingFile {
  /** Written at once, for reading leaves no time to write later: the whole content would be held. */
  readonly write: (text: string) => void
  readonly close: (isWhole: boolean) => void
}

/** Follows links. Throws a UserError that names the path where it cannot be written, and so do the functions it gives. */
export async function growFile(path: string): Promise<GrowingFile> {
  const { target, unfinished } = placeOf(path, 'follow')
  const guarded = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw cannotWrite(path, error)
    }
  }
  if (isFolder(target)) throw cannotWrite(path, { code: 'EISDIR' })
  const file = guarded(() => openSync(unfinished ?? target, 'w'))
  return {
    write: (text) => guarded(() => writeFileSync(file, text)),
    close: (isWhole) => {
      closeSync(file)
      if (unfinished === undefined) return
      if (isWhole) guarded(() => renameSync(unfinished, target))
      else rmSync(unfinished, { force: true })
    }
  }
}

const isFolder = (path: string): boolean =>
  attempted(() => statSync(path, { throwIfNoEntry: false }))?.isDirectory() === true

/** Folder by folder: Node's own recursive `mkdir` never comes back from a file system that has no such call (`/proc`). */
function makeFolders(folder: string): void {
  if (isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolders(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!isFolder(folder)) throw error
  }
}

/** Makes a folder, that of the report files unless `what` names another. Throws a UserError where that is impossible. */
export async function makeFolder(folder: string, what = 'output-dir'): Promise<void> {
  try {
    makeFolders(folder)
  } catch (error) {
    throw new UserError(
      `${what} ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another folder`
    )
  }
}

/** A baseline and its profile, as `update` leaves them. */
export async function writeBaseline(
  path: string,
  { text, profile }: { text: string; profile: Uint8Array },
  links: Links = 'replace'
): Promise<void> {
  await writeWhole(profilePath(path), profile, links)
  await writeWhole(path, text, links)
}

/** All report files of a check, and the baseline as `update` would write it. Gives the absolute paths. */
export async function writeOutput(
  { result, candidate: propose, baseline }: CheckOutcome,
  folder: string,
  presentation: Presentation,
  baselineFolder = folder
): Promise<string[]> {
  const target = resolve(folder)
  const candidate = await propose?.()
  await makeFolder(target)
  const { renderFiles } = await import('./report/files.ts')
  const files = renderFiles(result, {
    presentation,
    baselineText: baseline?.text,
    actions: { baseline: baseline?.file.provenance?.actions, current: candidate?.set.totals?.actions },
    policies: candidate?.policies,
    countsOnly: result.parameters.publish === 'counts-only'
  })
  const written: string[] = []
  for (const [name, content] of files) {
    const path = join(target, name)
    if (name.includes('/')) await makeFolder(dirname(path))
    await writeWhole(path, content)
    written.push(path)
  }
  if (candidate !== undefined) {
    const policies = join(resolve(baselineFolder), CANDIDATE)
    await makeFolder(dirname(policies))
    await writeBaseline(policies, candidate)
    written.push(policies, profilePath(policies))
  }
  return written
}
