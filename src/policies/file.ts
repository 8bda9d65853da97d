import { z } from 'zod'
import { issueWords, UserError } from '../errors.ts'
import { isObject } from '../events/calls/json.ts'
import { isLfsPointer, LFS_POINTER } from '../events/foreign-files.ts'
import { type Antecedent, statuses, templates, units } from './policy.ts'
import { repeatedName } from './repeated-name.ts'
import { acceptanceSchema, antecedentSchema, evidenceSchema } from './schema.ts'
import {
  type DeclaredPolicy,
  type PolicySetFile,
  SCHEMA_VERSION,
  SECTIONS,
  sequenceFaults
} from './set-file.ts'

/**
 * Reads `policies.json` by its schema: ours, hand-written or another tool's, with words for whatever is wrong with it. What
 * `update` writes is read in `plain-file.ts` alone: a field that changes here changes there, and a test holds the two together.
 */

/** Without compiling the schema first, which takes longer than reading the one file of a run by it. */
const ONCE = { jitless: true }

const count = z.int().nonnegative()

const optionalCounts = {
  policy_id: z.string().min(1).optional(),
  status: z.enum(statuses).default('mined'),
  note: z.string().optional(),
  support: z.number().min(0).max(1).optional(),
  confidence: z.number().min(0).max(1).optional(),
  lift: z.number().nonnegative().optional(),
  description: z.string().optional(),
  evidence: evidenceSchema.optional()
}

const sectionSchemas = {
  policies: z.strictObject({
    kind: z.literal('association').default('association'),
    antecedent: antecedentSchema,
    consequent: z.string().min(1),
    ...optionalCounts
  }),
  preconditions: z.strictObject({
    kind: z.literal('precondition').default('precondition'),
    action: z.string().min(1),
    requires: antecedentSchema.refine((requires) => Object.keys(requires).length > 0, {
      error: 'names no condition: it would always hold'
    }),
    ...optionalCounts
  }),
  prohibitions: z.strictObject({
    kind: z.literal('prohibition').default('prohibition'),
    antecedent: antecedentSchema,
    never: z.string().min(1),
    ...optionalCounts
  }),
  outcomes: z.strictObject({
    kind: z.literal('outcome').default('outcome'),
    action: z.string().min(1),
    antecedent: antecedentSchema.default({}),
    outcome: z.string(),
    ...optionalCounts
  }),
  sequences: z
    .strictObject({
      kind: z.literal('sequence').default('sequence'),
      template: z.enum(templates),
      activation: z.string().min(1),
      target: z.string().min(1).optional(),
      same: z.string().min(1).optional(),
      most: z.int().positive().optional(),
      antecedent: antecedentSchema.default({}),
      ...optionalCounts
    })
    .superRefine((rule, issue) => {
      for (const fault of sequenceFaults(rule)) issue.addIssue(fault)
    })
}

/** The JSON Schema kept in `schemas/policies.schema.json` is generated from this. */
export const policySetSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().default('Mined Policy Set'),
  source_logs: count.default(0),
  generated_at: z.string().optional(),
  schema_version: z.literal(SCHEMA_VERSION),
  parameters: z.record(z.string(), z.unknown()).optional(),
  provenance: z
    .strictObject({
      digest: z.string(),
      pooled: z.array(z.string()).optional(),
      tool_version: z.string(),
      events: count,
      sessions: count,
      cases: count,
      unit: z.enum(units),
      time_span: z.tuple([z.string(), z.string()]).nullable(),
      actions: z.array(z.tuple([z.string(), count]))
    })
    .optional(),
  profile_digest: z.string().optional(),
  vocabulary: z.unknown().optional(),
  policies: z.array(sectionSchemas.policies).default([]),
  preconditions: z.array(sectionSchemas.preconditions).default([]),
  prohibitions: z.array(sectionSchemas.prohibitions).default([]),
  outcomes: z.array(sectionSchemas.outcomes).default([]),
  sequences: z.array(sectionSchemas.sequences).default([]),
  accepted: z.array(acceptanceSchema).default([])
})

/** A set of the seed's tool: pydantic's lax reading, by which numbers may be written as text. */
const laxNumber = (schema: z.ZodNumber) =>
  z
    .union([z.number(), z.boolean().transform(Number), z.string().trim().min(1).transform(Number)])
    .pipe(schema)

const foreignSetSchema = () =>
  z.object({
    name: z.string().default('Mined Policy Set'),
    source_logs: laxNumber(z.int().nonnegative()).default(0),
    generated_at: z.string().optional(),
    policies: z.array(
      z.object({
        policy_id: z.string(),
        antecedent: z.custom<Readonly<Record<string, unknown>>>(isObject, 'must be an object'),
        consequent: z.string(),
        support: laxNumber(z.number().min(0).max(1)),
        confidence: laxNumber(z.number().min(0).max(1)),
        lift: laxNumber(z.number().nonnegative()).default(1),
        description: z.string().default('')
      })
    )
  })

const firstIssue = (error: z.ZodError): string => {
  const issue = error.issues[0]
  if (issue === undefined) return 'is not valid'
  const where = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
  return `${where === '' ? 'the file' : `\`${where.replace(/^\./, '')}\``}: ${issueWords(issue)}`
}

const lineOf = (text: string, error: unknown): string => {
  const position = /position (\d+)/.exec(String(error))?.[1]
  return position === undefined ? '' : ` (line ${text.slice(0, Number(position)).split('\n').length})`
}

/**
 * Reads a policy set from the text of its file. `path` is for error messages, which name what to mend.
 * Throws a UserError for anything that is no policy set of a version known here.
 */
export function parsePolicySet(text: string, path: string): PolicySetFile {
  const mend = 'mend it, or delete it and write it anew with `policyminer update`'
  if (text.trim() === '') throw new UserError(`baseline ${path} is empty: ${mend}`)
  let json: unknown
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    if (isLfsPointer(Buffer.from(text))) throw new UserError(`baseline ${path}: ${LFS_POINTER}`)
    const conflict = /^(<{7}|={7}|>{7})/m.test(text)
    throw new UserError(
      conflict
        ? `baseline ${path} holds git conflict markers: take either side of it, then run \`policyminer update\` on the logs of the merged code`
        : `baseline ${path} is not JSON${lineOf(text, error)}: ${mend}`
    )
  }
  if (!isObject(json)) {
    throw new UserError(`baseline ${path} is not a policy set (a JSON object is expected): ${mend}`)
  }
  const repeated = repeatedName(text)
  if (repeated !== undefined) {
    const { name, line } = repeated
    throw new UserError(
      `baseline ${path} has ${JSON.stringify(name.slice(0, 60))} twice in one object (again in line ${line}), and only one of them would count: make one of the two`
    )
  }
  const version = json.schema_version
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new UserError(
      `baseline ${path} has schema_version ${version}, this version reads up to ${SCHEMA_VERSION}: use a newer policyminer-action`
    )
  }
  const isForeign =
    version === undefined &&
    !SECTIONS.slice(1).some((section) => Object.hasOwn(json, section)) &&
    !hasOurFields(json)
  if (isForeign) {
    requireSection(json, path, mend)
    return parseForeign(json, path, mend)
  }
  const file = parseOwn({ schema_version: SCHEMA_VERSION, ...json }, path, mend)
  requireSection(json, path, mend)
  return file
}

/** A set may be empty; one whose sections are misspelt, or no set at all, would pass everything. */
function requireSection(json: object, path: string, mend: string): void {
  if (SECTIONS.some((section) => Object.hasOwn(json, section))) return
  const key = Object.keys(json).find((name) => !Object.hasOwn(policySetSchema.shape, name))
  const held = key === undefined ? '' : ` (${JSON.stringify(key.slice(0, 40))} is none of them)`
  const sections = SECTIONS.map((name) => `\`${name}\``).join(', ')
  throw new UserError(`baseline ${path} is not a policy set: it has none of ${sections}${held}; ${mend}`)
}

/** A set written by hand need not give a version: a status or a missing count tells it from the seed's layout. */
function hasOurFields(json: object): boolean {
  const policies = (json as { policies?: unknown }).policies
  return (
    Object.hasOwn(json, 'accepted') ||
    (Array.isArray(policies) &&
      policies.some(
        (policy) =>
          typeof policy === 'object' &&
          policy !== null &&
          (Object.hasOwn(policy, 'status') || !Object.hasOwn(policy, 'support'))
      ))
  )
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  json: object,
  path: string,
  mend: string
): z.output<Schema> {
  const { data, error } = schema.safeParse(json, ONCE)
  if (error !== undefined) throw new UserError(`baseline ${path} is not valid, ${firstIssue(error)}; ${mend}`)
  return data
}

function parseOwn(json: object, path: string, mend: string): PolicySetFile {
  const data = parsed(policySetSchema, json, path, mend)
  return {
    name: data.name,
    foreign: false,
    sourceLogs: data.source_logs,
    generatedAt: data.generated_at,
    policies: SECTIONS.flatMap((section) => data[section] as readonly DeclaredPolicy[]),
    accepted: data.accepted,
    provenance:
      data.provenance === undefined
        ? undefined
        : { ...data.provenance, actions: Object.fromEntries(data.provenance.actions) },
    vocabulary: data.vocabulary,
    parameters: data.parameters,
    profileDigest: data.profile_digest
  }
}

function parseForeign(json: object, path: string, mend: string): PolicySetFile {
  const data = parsed(foreignSetSchema(), json, path, mend)
  return {
    name: data.name,
    foreign: true,
    sourceLogs: data.source_logs,
    generatedAt: data.generated_at,
    accepted: [],
    policies: data.policies.map(({ policy_id, antecedent, ...policy }) => ({
      policy_id,
      kind: 'association',
      antecedent: scalarsOnly(antecedent),
      ...policy,
      status: 'mined'
    }))
  }
}

const scalarsOnly = (values: Readonly<Record<string, unknown>>): Antecedent =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
        ? value
        : JSON.stringify(value)
    ])
  )
