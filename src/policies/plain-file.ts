import { isObject, type JsonObject } from '../events/calls/json.ts'
import { isCount, isListOf, isPair, isScalar, isText, isTexts, isUnit } from './fields.ts'
import { type Antecedent, type Evidence, type RuleOf, statuses, templates } from './policy.ts'
import { repeatedName } from './repeated-name.ts'
import {
  ACCEPTED_FINGERPRINT,
  type DeclaredPolicy,
  type PolicySetFile,
  type Provenance,
  SCHEMA_VERSION,
  SECTIONS,
  sequenceFaults
} from './set-file.ts'

/**
 * Reads `policies.json` where it is as `update` writes it, which nearly every check finds: loading and making the schema
 * takes several times as long. Whatever is otherwise in any way, right or wrong, is left to the schema.
 */

type Section = (typeof SECTIONS)[number]
type Holds = (value: unknown) => boolean
/** Name, what it holds, and whether it may be absent; in the order in which the schema gives them. */
type Field = readonly [name: string, holds: Holds, presence?: 'optional']

const isName: Holds = (value) => isText(value) && value !== ''
const isShare: Holds = (value) => Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1
const isRatio: Holds = (value) => Number.isFinite(value) && (value as number) >= 0
const oneOf =
  (...names: readonly string[]): Holds =>
  (value) =>
    names.includes(value as string)

const isAntecedent = (value: unknown): value is Antecedent =>
  isObject(value) && Object.values(value).every(isScalar)

const isActionCount = (value: unknown): value is [action: string, events: number] => isPair(value, isCount)

const EVIDENCE: readonly Field[] = (
  ['events', 'kept', 'sessions', 's_nn', 's_ny', 's_yy'] satisfies readonly (keyof Evidence)[]
).map((name) => [name, isCount])

const COUNTED: readonly Field[] = [
  ['policy_id', isName],
  ['status', oneOf(...statuses)],
  ['note', isText, 'optional'],
  ['support', isShare],
  ['confidence', isShare],
  ['lift', isRatio],
  ['description', isText],
  ['evidence', isObject, 'optional']
]

const RULES: Readonly<Record<Section, readonly Field[]>> = {
  policies: [
    ['kind', oneOf('association')],
    ['antecedent', isAntecedent],
    ['consequent', isName]
  ],
  preconditions: [
    ['kind', oneOf('precondition')],
    ['action', isName],
    ['requires', (value) => isAntecedent(value) && Object.keys(value).length > 0]
  ],
  prohibitions: [
    ['kind', oneOf('prohibition')],
    ['antecedent', isAntecedent],
    ['never', isName]
  ],
  outcomes: [
    ['kind', oneOf('outcome')],
    ['action', isName],
    ['antecedent', isAntecedent],
    ['outcome', isText]
  ],
  sequences: [
    ['kind', oneOf('sequence')],
    ['template', oneOf(...templates)],
    ['activation', isName],
    ['target', isName, 'optional'],
    ['same', isName, 'optional'],
    ['most', (value) => isCount(value) && value !== 0, 'optional'],
    ['antecedent', isAntecedent]
  ]
}

const PROVENANCE: readonly Field[] = [
  ['digest', isText],
  ['pooled', isTexts, 'optional'],
  ['tool_version', isText],
  ['events', isCount],
  ['sessions', isCount],
  ['cases', isCount],
  ['unit', isUnit],
  ['time_span', (value) => value === null || isPair(value, isText)],
  ['actions', (value) => isListOf(value, isActionCount)]
]

const ACCEPTED: readonly Field[] = [
  ['fingerprint', (value) => isText(value) && ACCEPTED_FINGERPRINT.test(value)],
  ['reason', isName],
  ['confidence', isShare, 'optional'],
  ['value', Number.isFinite, 'optional']
]

const SET: readonly Field[] = [
  ['name', isText],
  ['source_logs', isCount],
  ['generated_at', isText, 'optional'],
  ['schema_version', (value) => value === SCHEMA_VERSION],
  ['parameters', isObject],
  ['provenance', isObject],
  ['profile_digest', isText, 'optional'],
  ['vocabulary', isObject],
  ...SECTIONS.map((name): Field => [name, Array.isArray]),
  ['accepted', Array.isArray]
]

/** A copy in the schema's order; undefined where a field lacks, is not as told, or is not known. */
function fieldsIn(value: unknown, fields: readonly Field[]): JsonObject | undefined {
  if (!isObject(value)) return undefined
  const read: Record<string, unknown> = {}
  let known = 0
  for (const [name, holds, presence] of fields) {
    if (!Object.hasOwn(value, name)) {
      if (presence === 'optional') continue
      return undefined
    }
    const member = value[name]
    if (!holds(member)) return undefined
    read[name] = member
    known++
  }
  return known === Object.keys(value).length ? read : undefined
}

/** Of a sequence whose fields hold what they should: that its template has what it is about, and nothing else. */
const isWhole = (sequence: JsonObject): boolean =>
  sequenceFaults(sequence as unknown as RuleOf<'sequence'>).length === 0

function policiesIn(section: Section, written: unknown): DeclaredPolicy[] | undefined {
  const fields = [...RULES[section], ...COUNTED]
  const policies: DeclaredPolicy[] = []
  for (const each of written as readonly unknown[]) {
    const policy = fieldsIn(each, fields)
    if (policy === undefined || (section === 'sequences' && !isWhole(policy))) return undefined
    const evidence = policy.evidence === undefined ? undefined : fieldsIn(policy.evidence, EVIDENCE)
    if (policy.evidence !== undefined && evidence === undefined) return undefined
    policies.push((evidence === undefined ? policy : { ...policy, evidence }) as unknown as DeclaredPolicy)
  }
  return policies
}

/** What the schema reads from the text; undefined where it has to be asked. */
export function readPlainSet(text: string): PolicySetFile | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const data = fieldsIn(json, SET)
  if (data === undefined || repeatedName(text) !== undefined) return undefined
  if (Object.hasOwn(data.parameters as JsonObject, '__proto__')) return undefined
  const provenance = fieldsIn(data.provenance, PROVENANCE)
  if (provenance === undefined) return undefined
  const policies: DeclaredPolicy[] = []
  for (const section of SECTIONS) {
    const read = policiesIn(section, data[section])
    if (read === undefined) return undefined
    policies.push(...read)
  }
  const accepted = (data.accepted as readonly unknown[]).map((each) => fieldsIn(each, ACCEPTED))
  if (accepted.includes(undefined)) return undefined
  return {
    name: data.name as string,
    foreign: false,
    sourceLogs: data.source_logs as number,
    generatedAt: data.generated_at as string | undefined,
    policies,
    accepted: accepted as unknown as PolicySetFile['accepted'],
    provenance: {
      ...(provenance as unknown as Provenance),
      actions: Object.fromEntries(provenance.actions as [string, number][])
    },
    vocabulary: data.vocabulary,
    parameters: data.parameters as JsonObject,
    profileDigest: data.profile_digest as string | undefined
  }
}

/**
 * Reads a policy set from the text of its file. `path` is for error messages, which name what to mend.
 * Throws a UserError for anything that is no policy set of a version known here.
 */
export async function readPolicySet(text: string, path: string): Promise<PolicySetFile> {
  return readPlainSet(text) ?? (await import('./file.ts')).parsePolicySet(text, path)
}
