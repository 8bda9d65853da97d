import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from './errors.ts'

export const inside = (path: string, root: string): boolean => {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Where the nearest part of the path that exists really is. */
async function realParent(path: string): Promise<string> {
  for (let at = path; ; at = resolve(at, '..')) {
    try {
      return await realpath(at)
    } catch {
      if (resolve(at, '..') === at) return at
    }
  }
}

/**
 * The absolute path of a file that an input names. Below the workspace nothing may lead out by `..` or by a link; an
 * absolute path written out in the workflow is a root of its own. Throws a UserError that names the input.
 */
export async function confined(path: string, workspace: string, input: string): Promise<string> {
  const absolute = resolve(workspace, path)
  if (isAbsolute(path) && !inside(absolute, workspace)) return absolute
  const root = await realpath(workspace)
  if (!inside(absolute, workspace) || !inside(await realParent(absolute), root)) {
    throw new UserError(
      `input \`${input}\`: ${path} leads out of the workspace; give a path within it, or an absolute one`
    )
  }
  return absolute
}
