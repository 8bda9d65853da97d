import { z } from 'zod'
import { isObject } from '../events/calls/json.ts'
import type { Antecedent } from './policy.ts'
import { ACCEPTED_FINGERPRINT } from './set-file.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** An object of scalars. Own keys are kept whatever their names: `z.record` would drop a key named `__proto__`. */
export const antecedentSchema = z
  .custom<Antecedent>(
    (value) => isObject(value) && Object.values(value).every((member) => scalar.safeParse(member).success),
    'must be an object whose values are strings, numbers, booleans or null'
  )
  .meta({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } })

const count = z.int().nonnegative()

export const evidenceSchema = z.object({
  events: count,
  kept: count,
  sessions: count,
  s_nn: count,
  s_ny: count,
  s_yy: count
})

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** 30 February is a day that never comes. */
function isOnCalendar(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date
}

export const acceptanceSchema = z.strictObject({
  fingerprint: z
    .string()
    .regex(
      ACCEPTED_FINGERPRINT,
      'must be a fingerprint as the report offers it, like seq-0123456789ab:shifted:weaker'
    ),
  reason: z.string().min(1),
  confidence: z.number().min(0).max(1).optional(),
  value: z.number().optional(),
  expires: z
    .string()
    .regex(ISO_DATE, 'must be a date like 2027-01-31')
    .refine(isOnCalendar, 'is no day of the calendar: give a date like 2027-01-31')
    .optional()
})
