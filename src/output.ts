import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { CheckOutcome } from './check.ts'
import { UserError } from './errors.ts'
import { profilePath } from './policies/profile.ts'
import type { Presentation } from './report/presentation.ts'

/** Writes a file whole or not at all: a run that is cancelled leaves no half baseline. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new UserError(`${path} cannot be written: folder ${dirname(path)} does not exist`)
    throw new UserError(`${path} cannot be written (${code}): choose another place or mend its rights`)
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true

/** Folder by folder: Node's own recursive `mkdir` never comes back from a file system that has no such call (`/proc`). */
async function makeFolders(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) await makeFolders(parent)
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await isFolder(folder))) throw error
  })
}

/** Makes a folder, that of the report files unless `what` names another. Throws a UserError where that is impossible. */
export async function makeFolder(folder: string, what = 'output-dir'): Promise<void> {
  try {
    await makeFolders(folder)
  } catch (error) {
    throw new UserError(
      `${what} ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another folder`
    )
  }
}

/** A baseline and its profile, as `update` leaves them. */
export async function writeBaseline(
  path: string,
  { text, profile }: { text: string; profile: Uint8Array }
): Promise<void> {
  await writeWhole(profilePath(path), profile)
  await writeWhole(path, text)
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
    candidateText: candidate?.text,
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
    const policies = join(resolve(baselineFolder), 'policies.json')
    await makeFolder(dirname(policies))
    await writeBaseline(policies, candidate)
    written.push(policies, profilePath(policies))
  }
  return written
}
