import { createHash } from 'node:crypto'
import { z } from 'zod'
import { EXPLANATION_FORMATS } from './explanation-formats.ts'
import { type Json, Numeral } from './json.ts'
import { pythonDumps } from './python.ts'

/** The decision record: field names and order are those of proxilion, so that its exports load here and ours there. */

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.instanceof(Numeral),
    z.array(json),
    z.record(z.string(), json)
  ])
)
const object = z.record(z.string(), json)

const factorSchema = z.object({
  name: z.string(),
  passed: z.boolean(),
  /** From 0 to 1 by convention; weights need not add up to 1. */
  weight: z.number(),
  reason: z.string(),
  /** `kind` declares what sort of check it was: nothing is ever guessed from the name. */
  details: object.default({}),
  evidence: z.array(z.string()).default([])
})

export const decisionSchema = z.object({
  decision_id: z.string(),
  decision_type: z.string(),
  outcome: z.string(),
  factors: z.array(factorSchema),
  context: object.default({}),
  /** ISO 8601 as recorded; empty where the record has none. */
  timestamp: z.string().default(''),
  confidence: z.number().default(1),
  latency_ms: z.number().default(0),
  policy_version: z.string().default('1.0'),
  metadata: object.default({})
})

const explanationSchema = z.object({
  decision_id: z.string(),
  summary: z.string(),
  detailed: z.string(),
  factors_explained: z.array(z.string()),
  counterfactual: z.string().nullable(),
  confidence_breakdown: z.string().nullable(),
  recommendations: z.array(z.string()),
  format: z.enum(EXPLANATION_FORMATS),
  language: z.string()
})

export type Factor = z.infer<typeof factorSchema>
export type Decision = z.infer<typeof decisionSchema>
export type Explanation = z.infer<typeof explanationSchema>
export type ExplanationFormat = Explanation['format']
export type DecisionInput = Omit<z.input<typeof decisionSchema>, 'decision_id'> & {
  decision_id?: string | undefined
}

const OUTCOMES = ['ALLOWED', 'DENIED', 'WARNED', 'MODIFIED', 'DEFERRED'] as const
export type DecisionOutcome = (typeof OUTCOMES)[number]

/** The known outcome that the text names, in any case; undefined for another system's own word. */
export const knownOutcome = (outcome: string): DecisionOutcome | undefined =>
  OUTCOMES.find((known) => known === outcome.toUpperCase())

/** First 16 hex digits of the SHA-256 of what was decided and why: the same on every runtime, different for different decisions. */
export function decisionId(
  decision: Pick<Decision, 'decision_type' | 'outcome' | 'factors' | 'context' | 'timestamp'>
): string {
  const { decision_type, outcome, factors, context, timestamp } = decision
  const content = pythonDumps({ decision_type, outcome, factors, context, timestamp } as unknown as Json, {
    canonical: true
  })
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** A whole decision from its parts, the id from the content unless given. Copies: what it is given stays untouched. */
export function makeDecision(input: DecisionInput): Decision {
  const decision = decisionSchema.parse({ ...input, decision_id: input.decision_id ?? '' })
  return decision.decision_id === '' ? { ...decision, decision_id: decisionId(decision) } : decision
}

interface Judged {
  readonly factors: readonly Factor[]
  readonly outcome: string
}

const heaviest = (factors: readonly Factor[]): Factor | undefined =>
  factors.reduce<Factor | undefined>(
    (best, factor) => (best === undefined || factor.weight > best.weight ? factor : best),
    undefined
  )

/**
 * The factor that best speaks for the outcome, the first of the heaviest: a passing one where it was allowed, a failing
 * one otherwise. Undefined where no factor points that way; a factor that contradicts the outcome never stands for it.
 */
export function primaryFactor({ factors, outcome }: Judged): Factor | undefined {
  const allowed = knownOutcome(outcome) === 'ALLOWED'
  return heaviest(factors.filter(({ passed }) => passed === allowed))
}

export interface Contribution {
  readonly name: string
  readonly passed: boolean
  /** Of all weight, 0 to 1; 0 where nothing has weight. */
  readonly share: number
}

/** How much of the weight each factor brings, in the order of the factors. */
export function contributions({ factors }: Pick<Judged, 'factors'>): Contribution[] {
  const total = factors.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)
  return factors.map(({ name, passed, weight }) => ({
    name,
    passed,
    share: total > 0 ? Math.max(0, weight) / total : 0
  }))
}
