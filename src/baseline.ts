import { keepYoungSmallFor } from './engine.ts'
import { UserError } from './errors.ts'
import { isLfsPointer } from './events/foreign-files.ts'
import type { Table } from './events/table.ts'
import { describePolicy } from './policies/describe.ts'
import { countPolicy } from './policies/evidence.ts'
import { policyId } from './policies/identity.ts'
import { readPolicySet } from './policies/plain-file.ts'
import type { Policy, PolicySet } from './policies/policy.ts'
import { decodeProfile, profilePath } from './policies/profile.ts'
import { roundSix } from './policies/rounding.ts'
import { asPolicySet, type DeclaredPolicy, type PolicySetFile } from './policies/set-file.ts'

/** The committed policy set as the comparison needs it. */
export interface Baseline {
  readonly path: string
  readonly text: string
  readonly file: PolicySetFile
  readonly set: PolicySet
  /** From the profile; absent without one: then the counts of the file must do. */
  readonly table?: Table | undefined
}

/** Reads one of the baseline's files; undefined where it does not exist. */
export type BaselineReader = (path: string) => Promise<Uint8Array | undefined>

/**
 * The baseline at `path`, or undefined where there is none. Hand-written policies are counted in the profile.
 * Throws a UserError for a file that is there but cannot be used: an unreadable baseline is never an empty one.
 *
 * @param writtenAnew of a profile that is damaged or belongs to other policies nothing is needed, for another replaces it;
 *   not so of one that Git LFS keeps elsewhere
 */
export async function loadBaseline(
  path: string,
  read: BaselineReader,
  { writtenAnew = false }: { readonly writtenAnew?: boolean } = {}
): Promise<Baseline | undefined> {
  const bytes = await read(path)
  if (bytes === undefined) return undefined
  const text = decode(bytes, path)
  const file = await readPolicySet(text, path)
  requireOneStatus(file.policies, path)
  const profile = file.profileDigest === undefined ? undefined : await read(profilePath(path))
  keepYoungSmallFor(profile?.length ?? 0)
  const table = profile && tableOf(profile, path, file, { writtenAnew })
  return { path, text, file, table, set: asPolicySet(file, countDeclared(file.policies, table)) }
}

function tableOf(
  profile: Uint8Array,
  path: string,
  { profileDigest }: PolicySetFile,
  { writtenAnew }: { readonly writtenAnew: boolean }
): Table | undefined {
  try {
    return decodeProfile(profile, profilePath(path), profileDigest)
  } catch (error) {
    if (writtenAnew && error instanceof UserError && !isLfsPointer(Buffer.from(profile))) return undefined
    throw error
  }
}

/** A merge in git may keep a rule of both sides, and what people wrote on either. */
function requireOneStatus(declared: readonly DeclaredPolicy[], path: string): void {
  const written = new Map<string, DeclaredPolicy['status']>()
  for (const policy of declared) {
    if (policy.status === 'mined') continue
    const id = policyId(policy)
    const known = written.get(id)
    if (known !== undefined && known !== policy.status) {
      throw new UserError(
        `baseline ${path} holds one rule twice, as ${known} and as ${policy.status} (${id}): keep the one that is meant`
      )
    }
    written.set(id, policy.status)
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(
      `baseline ${path} is not UTF-8 text: mend it, or delete it and write it anew with \`policyminer update\``
    )
  }
}

/** Counts what people wrote without counts; a rule that stands twice is taken once, with what people wrote winning. */
function countDeclared(declared: readonly DeclaredPolicy[], table: Table | undefined): Policy[] {
  const byId = new Map<string, Policy>()
  for (const policy of declared) {
    const policy_id = policyId(policy)
    const known = byId.get(policy_id)
    if (known !== undefined && known.status !== 'mined') continue
    byId.set(policy_id, { ...counted(policy, table), policy_id })
  }
  return [...byId.values()]
}

/**
 * The policies of a saved set for those who read it: another tool's under the ids that it gave them, one by one, for by
 * these they are known.
 */
export const policiesToShow = ({ foreign, policies }: PolicySetFile): Policy[] =>
  foreign
    ? policies.map((policy) => ({
        ...counted(policy, undefined),
        policy_id: policy.policy_id ?? policyId(policy)
      }))
    : countDeclared(policies, undefined)

function counted(policy: DeclaredPolicy, table: Table | undefined): Omit<Policy, 'policy_id'> & Policy {
  const complete = policy.confidence !== undefined && policy.support !== undefined
  const count = complete || table === undefined ? undefined : countPolicy(policy, table)
  const numbers = {
    support: policy.support ?? roundSix(count?.support ?? 0),
    confidence: policy.confidence ?? roundSix(count?.confidence ?? 0),
    lift: policy.lift ?? roundSix(count?.lift ?? 0)
  }
  const evidence = policy.evidence ?? count?.evidence
  const description = policy.description ?? describePolicy(policy, { ...numbers })
  return { ...policy, ...numbers, description, ...(evidence === undefined ? {} : { evidence }) } as Policy
}
