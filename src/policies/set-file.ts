import { compareText } from '../events/table.ts'
import { inSight } from './in-sight.ts'
import { kindOf } from './kinds/registry.ts'
import {
  type Acceptance,
  isAlone,
  type Policy,
  type PolicySet,
  type Rule,
  type RuleOf,
  type Totals
} from './policy.ts'

/**
 * The committed policy set, `policies.json`, as plain data, and how it is written. It keeps the layout of
 * `aumai-policyminer` (name, source_logs, policies, generated_at) so that each tool loads the other's files, and adds to it.
 */

export const SCHEMA_VERSION = 1

/** Policy or subject, kind of change, direction; what else is written there would silently accept nothing. */
export const ACCEPTED_FINGERPRINT = /^\S.*:(new|vanished|shifted|broken):(weaker|stronger)$/

export const SECTIONS = ['policies', 'preconditions', 'prohibitions', 'outcomes', 'sequences'] as const

/** A policy as people may write it: the rule alone; the counts are made from the baseline's profile. */
export type DeclaredPolicy = Rule &
  Partial<
    Pick<Policy, 'policy_id' | 'note' | 'support' | 'confidence' | 'lift' | 'description' | 'evidence'>
  > & {
    readonly status: Policy['status']
  }

/** A policy set as read: ours, hand-written or another tool's. */
export interface PolicySetFile {
  readonly name: string
  readonly sourceLogs: number
  readonly generatedAt?: string | undefined
  readonly policies: readonly DeclaredPolicy[]
  readonly accepted: readonly Acceptance[]
  /** Of another tool, which knows values only as texts. */
  readonly foreign: boolean
  /** Absent in a set that another tool or a person wrote. */
  readonly provenance?: Provenance | undefined
  /** The abstraction stage's choices; checked by that stage. */
  readonly vocabulary?: unknown
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
  /** SHA-256 of the profile's uncompressed bytes. */
  readonly profileDigest?: string | undefined
}

export interface Provenance extends Totals {
  /** SHA-256 of the events, into which neither file names nor the number of files enter. */
  readonly digest: string
  /** Where logs were pooled: the digest of each of them. */
  readonly pooled?: readonly string[] | undefined
  readonly tool_version: string
  /** ISO times of the oldest and newest event; null without timestamps. */
  readonly time_span: readonly [string, string] | null
}

/** In words, where a sequence rule lacks what its template is about, or has more than that. */
export function sequenceFaults({
  template,
  activation,
  target,
  same,
  most
}: Omit<RuleOf<'sequence'>, 'kind' | 'antecedent'>): readonly string[] {
  const faults: string[] = []
  if (isAlone(template)) {
    const about = `template ${template} is about one action`
    if (target !== undefined) faults.push(`${about}: leave \`target\` out`)
    if (same !== undefined) faults.push(`${about}: \`same\` needs another one to share an object with`)
  }
  if (target === activation && template !== 'not_succession')
    faults.push(
      `template ${template} needs another action as \`target\`: no call comes before or after itself`
    )
  if (!isAlone(template) && target === undefined) faults.push(`template ${template} needs a \`target\``)
  if ((template === 'at_most') !== (most !== undefined))
    faults.push('`most` (a whole number from 1) belongs to the template at_most, and only there')
  return faults
}

/** What a policy set file is made from. */
export interface PolicySetContent {
  readonly name: string
  readonly generatedAt?: string | undefined
  readonly policies: readonly Policy[]
  readonly accepted: readonly Acceptance[]
  readonly provenance: Provenance
  readonly parameters: Readonly<Record<string, unknown>>
  readonly vocabulary: unknown
  readonly profileDigest?: string | undefined
}

/** The bytes of `policies.json`: a function of the content alone, a policy a group of lines, sorted by id. */
export function formatPolicySet(content: PolicySetContent): string {
  const sections = new Map<string, object[]>(SECTIONS.map((section) => [section, []]))
  for (const policy of [...content.policies].sort((a, b) => compareText(a.policy_id, b.policy_id))) {
    sections.get(kindOf(policy).section)?.push(fieldsInOrder(policy))
  }
  const actions = Object.entries(content.provenance.actions).sort(([a], [b]) => compareText(a, b))
  const entries: [string, unknown][] = [
    ['name', content.name],
    ['source_logs', content.provenance.events],
    ...(content.generatedAt === undefined
      ? []
      : [['generated_at', content.generatedAt] as [string, unknown]]),
    ['schema_version', SCHEMA_VERSION],
    ['parameters', content.parameters],
    ['provenance', { ...content.provenance, actions }],
    ...(content.profileDigest === undefined
      ? []
      : [['profile_digest', content.profileDigest] as [string, unknown]]),
    ['vocabulary', content.vocabulary],
    ...sections,
    ['accepted', [...content.accepted].sort((a, b) => compareText(a.fingerprint, b.fingerprint))]
  ]
  const members = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${indented(value, 1)}`)
  return inSight(`{\n${members.join(',\n')}\n}\n`)
}

/** Identity first, then what the policy says, then its numbers: the order in which a person reads a diff. */
function fieldsInOrder(policy: Policy): object {
  const { policy_id, kind, status, note, support, confidence, lift, description, evidence, ...rule } = policy
  return {
    policy_id,
    kind,
    ...rule,
    support,
    confidence,
    lift,
    description,
    ...(evidence === undefined ? {} : { evidence }),
    status,
    ...(note === undefined ? {} : { note })
  }
}

/** JSON in which policies take a line a field, and anything deeper one line, so that diffs stay small. */
function indented(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth > 2) return JSON.stringify(value)
  const pad = '  '.repeat(depth + 1)
  const close = `\n${'  '.repeat(depth)}`
  if (Array.isArray(value)) {
    return value.length === 0
      ? '[]'
      : `[\n${value.map((member) => pad + indented(member, depth + 1)).join(',\n')}${close}]`
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.length === 0
    ? '{}'
    : `{\n${members.map(([key, member]) => `${pad}${JSON.stringify(key)}: ${indented(member, depth + 1)}`).join(',\n')}${close}}`
}

export const asPolicySet = (file: PolicySetFile, policies: readonly Policy[]): PolicySet => ({
  name: file.name,
  policies,
  accepted: file.accepted,
  totals: file.provenance,
  sourceLogs: file.sourceLogs,
  generatedAt: file.generatedAt
})
