import type { Policy } from '../policies/policy.ts'
import { csv } from './escape.ts'
import { strongestFirst } from './ranking.ts'

const HEAD = [
  'policy_id',
  'kind',
  'status',
  'description',
  'support',
  'confidence',
  'lift',
  'events',
  'kept',
  'sessions',
  'rule'
] as const

const RULE_FIELDS = [
  'antecedent',
  'consequent',
  'action',
  'requires',
  'never',
  'outcome',
  'template',
  'activation',
  'target',
  'same',
  'most'
] as const

/** Without it spreadsheets read the file in the alphabet of the machine, and no umlaut survives. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/** `policies.csv`: the policies of these logs, strongest first. UTF-8, CRLF (RFC 4180); `rule` is JSON. */
export function renderCsv(policies: readonly Policy[]): string {
  const rows = strongestFirst(policies).map((policy) => {
    const own = policy as unknown as Readonly<Record<string, unknown>>
    const rule = Object.fromEntries(
      RULE_FIELDS.filter((field) => own[field] !== undefined).map((field) => [field, own[field]])
    )
    const numbers = [policy.support, policy.confidence, policy.lift]
    const { evidence } = policy
    const counts = evidence === undefined ? ['', '', ''] : [evidence.events, evidence.kept, evidence.sessions]
    return [
      csv(policy.policy_id),
      policy.kind,
      policy.status,
      csv(policy.description),
      ...numbers,
      ...counts,
      csv(JSON.stringify(rule))
    ].join(',')
  })
  return BYTE_ORDER_MARK + [HEAD.join(','), ...rows].map((row) => `${row}\r\n`).join('')
}
