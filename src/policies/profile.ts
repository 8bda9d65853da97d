import { gunzipSync } from 'node:zlib'
import { UserError } from '../errors.ts'
import { isLfsPointer, LFS_POINTER } from '../events/foreign-files.ts'
import type { Table } from '../events/table.ts'
import { sha256 } from './case-names.ts'
import { tableOfFirstLayout } from './profile-first.ts'
import { tableOfColumns } from './profile-read.ts'

/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */

/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
export const profilePath = (baseline: string): string => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`

/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
export function decodeProfile(bytes: Uint8Array, path: string, digest: string | undefined): Table {
  const mend = 'run `policyminer update` to write policies and profile anew'
  let content: Buffer
  try {
    content = gunzipSync(bytes, { maxOutputLength: 512 * 1024 * 1024 })
  } catch {
    if (isLfsPointer(Buffer.from(bytes))) throw new UserError(`profile ${path}: ${LFS_POINTER}`)
    throw new UserError(`profile ${path} cannot be unpacked: ${mend}`)
  }
  if (digest !== undefined && sha256(content) !== digest) {
    throw new UserError(`profile ${path} does not belong to its policy set (digests differ): ${mend}`)
  }
  let json: unknown
  try {
    json = JSON.parse(content.toString('utf8'))
  } catch {
    throw new UserError(`profile ${path} is not JSON: ${mend}`)
  }
  const table = tableOfColumns(json) ?? tableOfFirstLayout(json)
  if (table === undefined) throw new UserError(`profile ${path} is damaged or of another version: ${mend}`)
  return table
}
