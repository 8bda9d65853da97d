import { z } from 'zod'
import { statuses, templates } from './policy.ts'
import { antecedentSchema, evidenceSchema } from './schema.ts'

const counted = {
  policy_id: z.string().min(1),
  status: z.enum(statuses),
  note: z.string().optional(),
  support: z.number().min(0).max(1),
  confidence: z.number().min(0).max(1),
  lift: z.number().nonnegative(),
  description: z.string(),
  evidence: evidenceSchema.optional()
}

/** A counted policy, as in `policies.json` and in `result.json`. */
export const policySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('association'),
    antecedent: antecedentSchema,
    consequent: z.string(),
    ...counted
  }),
  z.object({ kind: z.literal('precondition'), action: z.string(), requires: antecedentSchema, ...counted }),
  z.object({ kind: z.literal('prohibition'), antecedent: antecedentSchema, never: z.string(), ...counted }),
  z.object({
    kind: z.literal('outcome'),
    action: z.string(),
    antecedent: antecedentSchema,
    outcome: z.string(),
    ...counted
  }),
  z.object({
    kind: z.literal('sequence'),
    template: z.enum(templates),
    activation: z.string(),
    target: z.string().optional(),
    same: z.string().optional(),
    most: z.int().positive().optional(),
    antecedent: antecedentSchema,
    ...counted
  })
])
