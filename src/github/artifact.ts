import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Environment, RunContext } from './context.ts'
import type { Log } from './log.ts'

/**
 * Artifacts of this run, through GitHub's results service. The toolkit's client is two thirds of the bundle: it is
 * loaded here and only when there is something to carry.
 */

export interface Upload {
  readonly name: string
  /** Folder whose files (also those below) are uploaded under their names in it. */
  readonly folder: string
  /** Whether other jobs wait for it: then a failure is an error. */
  readonly required?: boolean
}

const MOST_UPLOAD_MS = 5 * 60_000

/** The toolkit refuses every other host, whatever its release; `*.localhost` is for trying things out. */
function isGitHubEnterpriseServer(serverUrl: string): boolean {
  const host = new URL(serverUrl).hostname.toLowerCase()
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function bounded<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${ms / 1000} s`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The page of an artifact; undefined outside of a repository. */
export const artifactUrl = (
  { serverUrl, repository }: Pick<RunContext, 'serverUrl' | 'repository'>,
  runId: number,
  id: number
): string | undefined =>
  repository && `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}/artifacts/${id}`

/**
 * Uploads a folder. Throws for a required one alone: a report that stays on the machine changes no verdict.
 *
 * @returns the artifact's page, or undefined where it was not uploaded
 */
export async function uploadArtifact(
  { name, folder, required = false }: Upload,
  context: RunContext,
  env: Environment,
  log: Log
): Promise<string | undefined> {
  const instead = `the files are at ${folder}; upload them with a step of your own`
  if (env.ACTIONS_RUNTIME_TOKEN === undefined || env.ACTIONS_RESULTS_URL === undefined) {
    log.info(`No artifact service here: ${instead}.`)
    return undefined
  }
  try {
    if (isGitHubEnterpriseServer(context.serverUrl)) {
      log.warning(`The report was not uploaded: GitHub Enterprise Server has no such artifacts; ${instead}.`)
      return undefined
    }
    const files = await filesBelow(folder)
    // In a group, because the toolkit tells every step it takes.
    const { id } = await log.group('Uploading the report', async () => {
      const { DefaultArtifactClient } = await import('@actions/artifact')
      return await bounded(new DefaultArtifactClient().uploadArtifact(name, files, folder), MOST_UPLOAD_MS)
    })
    return id === undefined ? undefined : artifactUrl(context, context.runId, id)
  } catch (error) {
    const words = (error as Error).message
    const advice = /already exists/.test(words) ? '; give each report of a run its own `report-key`' : ''
    if (required)
      throw new UserError(`artifact ${name} was not uploaded (${words})${advice || ': run the job again'}`)
    log.warning(`The report was not uploaded (${words})${advice}; ${instead}.`)
    return undefined
  }
}

/**
 * Downloads the artifacts of this run whose names match.
 *
 * @param matches whether an artifact's name is wanted
 * @returns every file of theirs, sorted
 * @throws UserError where there is no artifact service
 */
export async function downloadArtifacts(
  matches: (name: string) => boolean,
  folder: string,
  context: RunContext,
  env: Environment
): Promise<string[]> {
  if (
    env.ACTIONS_RUNTIME_TOKEN === undefined ||
    env.ACTIONS_RESULTS_URL === undefined ||
    isGitHubEnterpriseServer(context.serverUrl)
  ) {
    throw new UserError(
      'there is no artifact service here: download the tallies with a step of your own and give their paths as `tallies`'
    )
  }
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const { artifacts } = await client.listArtifacts({ latest: true })
    const wanted = artifacts.filter(({ name }) => matches(name)).sort((a, b) => a.id - b.id)
    for (const { id, digest } of wanted) {
      const path = join(folder, String(id))
      const { digestMismatch } = await client.downloadArtifact(id, {
        path,
        ...(digest === undefined ? {} : { expectedHash: digest })
      })
      if (digestMismatch) throw new Error(`artifact ${id} arrived damaged`)
    }
  } catch (error) {
    throw new UserError(`the tallies cannot be downloaded (${(error as Error).message}): run the job again`)
  }
  return existsSync(folder) ? await filesBelow(folder) : []
}
