import { compareText } from '../events/table.ts'
import { kindOf } from '../policies/kinds/registry.ts'
import type { Policy, PolicySet } from '../policies/policy.ts'
import { toFixedEven } from '../policies/rounding.ts'
import { pythonText } from '../policies/wording.ts'
import { code, terminal } from './escape.ts'
import { type Labels, labels } from './labels.ts'
import { phrase, table } from './markdown/blocks.ts'
import { policyWords } from './policy-words.ts'
import { strongestFirst } from './ranking.ts'

/** A saved policy set for people: `format`, and what `extract` prints. */

const rate = (share: number): string => toFixedEven(share, 4)

const SEED_HEAD = '| ID | Antecedent | Consequent | Support | Confidence | Lift |'
const SEED_RULE = '|----|-----------|-----------|---------|------------|------|'

/** At most this many, strongest first; none for a negative number. */
const strongest = (set: PolicySet, maxPolicies: number): Policy[] =>
  strongestFirst(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)))

/** Line for line the layout of `aumai-policyminer`; control characters are made visible, other kinds stand among associations. */
export function policySetText(set: PolicySet, maxPolicies: number): string {
  const header = [
    `Policy Set: ${terminal(set.name)}`,
    `Source logs: ${set.sourceLogs}`,
    ...(set.generatedAt === undefined ? [] : [`Generated at: ${terminal(set.generatedAt)}`]),
    `Total policies: ${set.policies.length}`,
    '-'.repeat(60)
  ]
  const lines = strongest(set, maxPolicies).flatMap((policy) => [
    `[${terminal(policy.policy_id)}] ${terminal(policy.description)}`,
    `  support=${rate(policy.support)} confidence=${rate(policy.confidence)} lift=${rate(policy.lift)}`
  ])
  return [...header, ...lines].join('\n')
}

/** The tables of `aumai-policyminer`, escaped (theirs break on a pipe or a newline), with the other kinds below. */
export function policySetMarkdown(set: PolicySet, maxPolicies: number, words: Labels = labels): string {
  const shown = strongest(set, maxPolicies)
  const numbers = (policy: Policy) => [rate(policy.support), rate(policy.confidence), rate(policy.lift)]
  const associations = shown.flatMap((policy) =>
    policy.kind === 'association'
      ? [
          [
            code(policy.policy_id),
            Object.entries(policy.antecedent)
              .map(([key, value]) => code(`${key}=${pythonText(value)}`))
              .join(', '),
            code(policy.consequent),
            ...numbers(policy)
          ]
        ]
      : []
  )
  const others = shown.flatMap((policy) =>
    policy.kind === 'association'
      ? []
      : [[code(policy.policy_id), phrase(policyWords(policy, words)), ...numbers(policy)]]
  )
  const head = [
    `# ${code(set.name)}`,
    '',
    `- **Source logs:** ${set.sourceLogs}`,
    ...(set.generatedAt === undefined ? [] : [`- **Generated at:** ${code(set.generatedAt)}`]),
    `- **Total policies:** ${set.policies.length}`
  ]
  const rates = ['Support', 'Confidence', 'Lift']
  return [
    head.join('\n'),
    ...(associations.length > 0 || others.length === 0
      ? [[SEED_HEAD, SEED_RULE, ...associations.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')]
      : []),
    ...(others.length > 0 ? [table(['ID', words.table.policy, ...rates], others)] : [])
  ].join('\n\n')
}

/** A policy that a set leaves out, and why. */
export interface LeftOut {
  readonly policy: Policy
  readonly reason: string
  readonly unjudged?: true | undefined
}

const strongestLeftOut = (rest: readonly LeftOut[]): readonly LeftOut[] => {
  const reasons = new Map(rest.map(({ policy, reason }) => [policy, reason]))
  return strongestFirst([...reasons.keys()]).map((policy) => ({ policy, reason: reasons.get(policy) ?? '' }))
}

/** Enough of each kind of reason to see what it means. */
const MOST_OF_A_REASON = 5

const sessionsOf = ({ evidence }: Policy): number => evidence?.sessions ?? 0

interface ReasonGroup {
  /** The ones with the most sessions. */
  readonly shown: readonly LeftOut[]
  /** How many more were left out for such a reason. */
  readonly more: number
}

/** Reasons differ in numbers and in the policies that they name; their first words tell which reason it is. */
const kindOfReason = (reason: string): string => reason.replace(/\d+/g, 'N').split(' ').slice(0, 2).join(' ')

/** By kind of reason, the rare ones first: they say the most about a single policy. */
export function byReason(rest: readonly LeftOut[]): readonly ReasonGroup[] {
  const groups = new Map<string, LeftOut[]>()
  for (const leftOut of strongestLeftOut(rest)) {
    const kind = kindOfReason(leftOut.reason)
    const group = groups.get(kind)
    if (group === undefined) groups.set(kind, [leftOut])
    else group.push(leftOut)
  }
  return [...groups.entries()]
    .sort(([a, ofA], [b, ofB]) => ofA.length - ofB.length || compareText(a, b))
    .map(([, group]) => ({
      shown: group.sort((a, b) => sessionsOf(b.policy) - sessionsOf(a.policy)).slice(0, MOST_OF_A_REASON),
      more: Math.max(0, group.length - MOST_OF_A_REASON)
    }))
}

const moreOfIt = (more: number): string =>
  `… and ${more} more for such a reason: \`--output-format json\` lists them all`

/** Why `explore` counts fewer: it tells of what was judged alone. */
function ofThem(rest: readonly LeftOut[]): string | undefined {
  const unjudged = rest.filter((one) => one.unjudged === true).length
  return unjudged === 0
    ? undefined
    : `Judged, and told by \`policyminer explore\` too: ${rest.length - unjudged}. Not judged, for what they are: ${unjudged}.`
}

/** What the set leaves out, a policy and its reason at a time, a few for each kind of reason. */
export function leftOutText(rest: readonly LeftOut[]): string {
  const lines = byReason(rest).flatMap(({ shown, more }) => [
    ...shown.flatMap(({ policy, reason }) => [
      `[${terminal(policy.policy_id)}] ${terminal(policy.description)}`,
      `  left out: ${terminal(reason)}`
    ]),
    ...(more > 0 ? [moreOfIt(more)] : [])
  ])
  const said = ofThem(rest)
  return [
    '-'.repeat(60),
    `Left out without --all: ${rest.length}`,
    ...(said === undefined ? [] : [said]),
    ...lines
  ].join('\n')
}

/** The same as a table. */
export function leftOutMarkdown(rest: readonly LeftOut[], words: Labels = labels): string {
  const rows = byReason(rest).flatMap(({ shown, more }) => [
    ...shown.map(({ policy, reason }) => [
      code(policy.policy_id),
      phrase(policyWords(policy, words)),
      rate(policy.confidence),
      code(reason)
    ]),
    ...(more > 0 ? [['', moreOfIt(more), '', '']] : [])
  ])
  const head = `## Left out without --all: ${rest.length}`
  const said = ofThem(rest)
  return rows.length === 0
    ? head
    : `${said === undefined ? head : `${head}\n\n${said}`}\n\n${table(['ID', words.table.policy, 'Confidence', 'Why'], rows)}`
}

/**
 * The set in the layout of `policies.json`, without the parts that only a baseline needs. Whole unless asked for less:
 * what is piped on must not lose policies to a default that is meant for readers.
 */
export function policySetJson(
  set: PolicySet,
  maxPolicies = Number.POSITIVE_INFINITY,
  rest?: readonly LeftOut[]
): string {
  const sections: Record<string, Policy[]> = {}
  for (const policy of strongest(set, maxPolicies)) {
    const { section } = kindOf(policy)
    const listed = sections[section] ?? []
    listed.push(policy)
    sections[section] = listed
  }
  const { policies = [], ...others } = sections
  const { name, sourceLogs, generatedAt } = set
  const layout = {
    name,
    source_logs: sourceLogs,
    policies,
    ...others,
    ...(rest === undefined
      ? {}
      : { left_out: strongestLeftOut(rest).map(({ policy, reason }) => ({ ...policy, reason })) }),
    ...(set.accepted.length === 0 ? {} : { accepted: set.accepted }),
    ...(generatedAt === undefined ? {} : { generated_at: generatedAt })
  }
  return JSON.stringify(layout, null, 2)
}
