import { readFile, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CheckRequest } from '../check.ts'
import { type Config, decodeConfig, NO_CONFIG } from '../config.ts'
import { UserError } from '../errors.ts'
import { type Options, resolveOptions } from '../options.ts'
import type { Presentation } from '../report/presentation.ts'
import { VERSION } from '../version.ts'
import type { Invocation } from './command.ts'
import { WORKERS } from './flags.ts'

/** What the commands share: options and config from the flags, files of the caller's own machine. */

const DEFAULT_CONFIG = '.github/policyminer.yml'

/** The bytes of a file; undefined where it does not exist. Throws a UserError where it cannot be read. */
export async function readIfThere(path: string, cwd: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(resolve(cwd, path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UserError(`${path} cannot be read (${code === 'EISDIR' ? 'it is a folder' : code})`)
  }
}

async function readConfig(given: unknown, cwd: string): Promise<Config> {
  const named = typeof given === 'string' && given !== ''
  const path = named ? given : DEFAULT_CONFIG
  const bytes = await readIfThere(path, cwd)
  if (bytes === undefined && named) throw new UserError(`config file ${path} does not exist`)
  return bytes === undefined ? NO_CONFIG : decodeConfig(bytes, path)
}

/** Options in force for an invocation; `own` are the command's flags, which are no options. */
export async function settle(
  { given, paths, cwd }: Pick<Invocation, 'given' | 'paths' | 'cwd'>,
  own: readonly string[] = []
): Promise<{ options: Options; config: Config; workers: number | undefined }> {
  const config = await readConfig(given.config, cwd)
  const workers = workersIn(given[WORKERS.name])
  const named = Object.fromEntries(
    Object.entries(given).filter(([name]) => name !== WORKERS.name && !own.includes(name))
  )
  // Logs may be named without their flag.
  const values = paths.length > 0 ? { ...named, logs: [...[named.logs ?? []].flat(), ...paths] } : named
  return { options: resolveOptions([{ origin: 'flag', values }, config.options]), config, workers }
}

const MOST_WORKERS = 64

function workersIn(given: unknown): number | undefined {
  if (given === undefined) return undefined
  const workers = Number(given)
  if (!/^[1-9]\d{0,2}$/.test(String(given).trim()) || workers > MOST_WORKERS) {
    throw new UserError(
      `flag \`--${WORKERS.name}\` is ${JSON.stringify(String(given).slice(0, 60))}: give a whole number from 1 to ${MOST_WORKERS}`
    )
  }
  return workers
}

/** The day of the run: the one thing an acceptance's expiry is held against. */
export const today = (): string => new Date().toISOString().slice(0, 10)

export function requireLogs(options: Options): void {
  if (options.logs.length === 0)
    throw new UserError('flag --logs is missing: name the logs to read (`-` for standard input)')
}

export function requireLogsOrTallies(options: Options): void {
  if (options.tallies.length === 0) requireLogs(options)
}

/** What a check needs, on this machine: paths are the caller's own business. */
export async function checkRequest(
  invocation: Invocation,
  own: readonly string[] = []
): Promise<CheckRequest> {
  const { options, config, workers } = await settle(invocation, own)
  return {
    options,
    config,
    workers,
    workspace: invocation.cwd,
    confine: false,
    today: today(),
    readBaseline: (path) => readIfThere(path, invocation.cwd)
  }
}

export const presentationOf = (options: Options): Presentation => ({
  baselinePath: options.baseline,
  toolVersion: VERSION
})

/** What people wrote into a policy set is kept by `update`: a command that writes a set anew must not do it in its place. */
export async function requireUnwritten(path: string, cwd: string): Promise<void> {
  const place = resolve(cwd, path)
  const isFile = (await stat(place).catch(() => undefined))?.isFile() === true
  const text = isFile ? await readFile(place, 'utf8').catch(() => undefined) : undefined
  if (text === undefined) return
  const { readPolicySet } = await import('../policies/plain-file.ts')
  const set = await readPolicySet(text, path).catch(() => undefined)
  const isWritten =
    set !== undefined &&
    (set.accepted.length > 0 ||
      set.policies.some(({ status, note }) => status !== 'mined' || note !== undefined))
  if (isWritten)
    throw new UserError(
      `${path} holds what people wrote (statuses, notes or accepted findings), which would be lost: \`policyminer update\` keeps it; else name another file as --output`
    )
}

/** A command must not write over a log that it reads, nor read the next time what it wrote the last. */
export async function requireNoLog(path: string, patterns: readonly string[], cwd: string): Promise<void> {
  const own = await realpath(resolve(cwd, path)).catch(() => undefined)
  if (own === undefined || !(await stat(own)).isFile()) return
  const { findFiles, STANDARD_INPUT } = await import('../events/files.ts')
  const { files } = await findFiles({ patterns, workspace: cwd, confine: false })
  for (const { location, path: log } of files) {
    if (location !== STANDARD_INPUT && (await realpath(location)) === own)
      throw new UserError(`${path} is one of the logs to read (${log}): name another file for the output`)
  }
}
