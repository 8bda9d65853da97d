import { z } from 'zod'
import { policySchema } from './policies/counted-schema.ts'
import { units } from './policies/policy.ts'

/**
 * What a check found: the whole of `result.json`. Every report is a rendering of this and of nothing else, and
 * `mode: comment` posts nothing but what passes this schema. Text in it is whole and unescaped: each sink escapes.
 */

export const OUTCOMES = ['clean', 'drift', 'insufficient-data', 'no-baseline', 'no-logs'] as const

const count = z.int().nonnegative()
const interval = z.tuple([z.number(), z.number()])

/** One side of a comparison: how often the situation occurred, how often the promise was kept. */
const sideSchema = z.object({
  events: count,
  kept: count,
  sessions: count,
  confidence: z.number().nullable(),
  /** 95 %, session-robust. Null where the situation never occurred. */
  interval: interval.nullable()
})

const testSchema = z.object({
  /** Current minus baseline, in the unit of the subject (a share for policies). */
  delta: z.number(),
  interval: interval.nullable(),
  p_value: z.number().min(0).max(1).nullable(),
  /** Adjusted for everything tested in this run. */
  adjusted_p_value: z.number().min(0).max(1).nullable()
})

const evidenceLineSchema = z.object({ file: z.string(), line: count, session: z.string() })

/** A session as a row of events, those marked that a finding is about. At most 40 steps. */
const stripSchema = z.object({
  side: z.enum(['baseline', 'current']),
  /** Whether the policy was kept throughout the session; of a choice, whether it was made in it. */
  kept: z.boolean(),
  /** Where the event stands that shows it, the first of the session if none does; empty and 0 for a baseline, whose profile keeps no places. */
  file: z.string(),
  line: count,
  session: z.string(),
  /** Events of the session before and after those shown. */
  before: count,
  after: count,
  steps: z.array(
    z.object({
      action: z.string(),
      /**
       * The judged event, kept or broken; or one that it is held against, or that is in its situation, or, where the
       * finding is about no policy, one that is counted.
       */
      role: z.enum(['kept', 'broken', 'partner']).optional()
    })
  )
})

/** What a finding is about when it is about no policy: an action or context never seen before, a vital sign. */
const subjectSchema = z.object({
  type: z.enum(['action', 'context', 'novelty', 'vital', 'action-share']),
  name: z.string(),
  description: z.string(),
  /** Of a vital sign: its value before and now, and what it is measured in. */
  values: z.tuple([z.number().nullable(), z.number().nullable()]).optional(),
  unit: z.string().optional(),
  /** Of an argument that the calls of one action alone take: the action. */
  action: z.string().optional(),
  /** Of a novelty: the actions and, where these are known, the conditions (`env=prod`) under which they were never seen. */
  never_seen: z.object({ actions: z.array(z.string()), when: z.array(z.string()).optional() }).optional()
})

const computedSchema = z.object({
  /** Kept count of the current situations at which the finding is none any more; null where there is no such count. */
  turns_at: count.nullable().optional(),
  /**
   * Whether the whole check was made anew with so many of the situations edited, spread evenly over the log. Else all
   * but their counts was held fixed.
   */
  turns_tried: z.boolean().optional(),
  /** What would be a finding by itself then, being about the same events. */
  turns_leaves: policySchema.optional(),
  /** The one context condition within which most of the change happened. */
  carried_by: z
    .object({
      condition: z.string(),
      share: z.number(),
      kept: count,
      events: count,
      outside: z.number().nullable(),
      /** Share there in the baseline, where that was met often enough. */
      before: z.number().optional()
    })
    .nullable()
    .optional(),
  /**
   * Of a vital sign: what each of the actions behind its change adds to it, a session or an event, or what a
   * call of it came to, and the part of the change that is theirs.
   */
  behind: z
    .object({
      per: z.enum(['session', 'event', 'call']),
      part: z.number(),
      actions: z.array(
        z.object({
          action: z.string(),
          before: z.number(),
          now: z.number(),
          /** The one context from which most of it comes, and in which there is none of it on one side. */
          where: z.object({ condition: z.string(), before: z.number(), now: z.number() }).optional()
        })
      )
    })
    .optional(),
  /** Of an action's share, or of what sessions of one kind do once: those that do it, of all of that kind, before and now. */
  sessions_with: z.object({ before: z.tuple([count, count]), now: z.tuple([count, count]) }).optional(),
  /**
   * Of an action's share, where that went the same way, and of a rule that it is done so often or not again: how often a
   * session does the action, of all or of those with it. Absent where no more is to tell than that more, or fewer, sessions do it at all.
   */
  times_a_session: z.object({ before: z.number(), now: z.number(), of: z.enum(['all', 'with']) }).optional(),
  /**
   * Of an argument's value: the value that calls hold in its place now or, where it is held more often, held before; its
   * shares. Of an action that was always done in a situation: the one done there now. Of an action never seen before: the
   * one that it is done in place of, and in which share of the sessions (where events are counted: of the events).
   */
  instead: z.object({ condition: z.string(), before: z.number(), now: z.number() }).optional(),
  /** Of a rule about order: the share of its cases in which the other action comes on the other side alone. */
  reversed: z.object({ before: z.number(), now: z.number() }).optional(),
  /** Of a prohibition: how often its action was done where it is not to be, and how often at all, before and now. */
  done_there: z.object({ before: z.tuple([count, count]), now: z.tuple([count, count]) }).optional(),
  /** Shares that changed with it only because other actions became rarer or more frequent. */
  diluted: z.array(z.string()).optional(),
  /** Of the policies that changed with it: the share kept before and now; null where the situation never occurred. */
  variants: z
    .array(
      z.object({
        id: z.string(),
        before: z.number().nullable(),
        now: z.number().nullable(),
        /** Kept, and situations: in the baseline and now. */
        kept: z.tuple([count, count]).optional(),
        events: z.tuple([count, count]).optional()
      })
    )
    .optional(),
  /** Whether this is the situation that carries most of a change that the share over all situations hides. */
  situated: z.boolean().optional(),
  /** False where a second window was asked for and did not show the change. */
  confirmed: z.boolean().optional(),
  /** Of the gate: how many of the baseline's policies were tested. */
  judged: z.object({ tested: count, all: count }).optional(),
  /** Whether the baseline holds the policy under its id; absent where that is not known. */
  in_baseline: z.boolean().optional(),
  /** Line of the baseline file on which its status stands. */
  baseline_line: count.optional(),
  /** Of the gate: sessions a side that a verdict would take, where none could be given. */
  sessions_needed: count.nullable().optional(),
  sessions: z.object({ before: count, now: count }).optional(),
  /** Of the gate: the policy that passed and came nearest to failing. */
  nearest: z
    .object({
      policy: policySchema,
      kept: count,
      events: count,
      fails_at: count.nullable(),
      part: z.number(),
      before: z.number().optional()
    })
    .optional()
})

/** One reason in words: a sentence, the details folded under it, what to do. */
const explanationSchema = z.object({
  summary: z.string(),
  details: z.array(z.string()),
  /** Those of the details that the counts beside them do not say already. */
  brief: z.array(z.string()).optional(),
  counterfactual: z.string().nullable(),
  recommendations: z.array(z.string()),
  /** What was computed for these words and stands nowhere else: enough to say the same in another language. */
  computed: computedSchema.optional()
})

/**
 * Old name → new name, where a new tool or context key seems to have taken the place of one that is gone: what to add
 * under `rename` in the config if it did.
 */
const renameSchema = z.record(z.string(), z.string())

const findingSchema = z.object({
  /** Fingerprint of policy (or subject), change and direction: what `accepted` entries name. */
  id: z.string(),
  change: z.enum(['new', 'vanished', 'shifted', 'broken']),
  direction: z.enum(['weaker', 'stronger']),
  policy: policySchema.optional(),
  subject: subjectSchema.optional(),
  /** Policies that changed with it because they describe the same events. */
  variants: z.array(policySchema),
  /** Vital signs, and shares of an action among all, that changed with it. */
  variant_subjects: z.array(subjectSchema).optional(),
  /**
   * Findings that follow from it and are told with it: by the fingerprint, the share or the mean that an `accepted` entry
   * of each names.
   */
  follows: z
    .array(z.object({ id: z.string(), confidence: z.number().nullable(), value: z.number().nullable() }))
    .optional(),
  rename: renameSchema.optional(),
  baseline: sideSchema,
  current: sideSchema,
  test: testSchema,
  /** `error` fails the step (the change stands in `fail-on`), `warning` does not, `note` is accepted. */
  severity: z.enum(['error', 'warning', 'note']),
  accepted: z
    .object({ reason: z.string(), expires: z.string().optional(), lapsed: z.string().optional() })
    .nullable(),
  evidence: z.array(evidenceLineSchema),
  /** A few sessions before and now, those that break a policy first. */
  sessions: z.array(stripSchema).optional(),
  explanation: explanationSchema
})

/** A policy that could not be judged, or whose change is no finding; with the reason in one sentence. */
const unjudgedSchema = z.object({
  policy: policySchema,
  rename: renameSchema.optional(),
  baseline: sideSchema,
  current: sideSchema,
  test: testSchema.nullable(),
  /** Smallest change of confidence this run could have seen, and the sessions a side it would take to see `min-effect`. */
  detectable: z.number().nullable(),
  sessions_needed: count.nullable(),
  reason: z.string()
})

/** Events of one action, and the sessions that hold them, of all sessions that were compared. */
const doneSchema = z.object({ events: count, sessions: count, of: count })

/** An action that one side alone did, too seldom to be a finding. */
const oneSidedSchema = z.object({ action: z.string(), baseline: doneSchema, current: doneSchema })

/** A required rule that is broken more often than in the baseline, and by too little to be a finding. */
const toleratedSchema = z.object({
  policy: policySchema,
  baseline: sideSchema,
  current: sideSchema,
  /** No more than chance explains, or the other mix of situations; `tolerance` where the baseline never met the situation. */
  why: z.enum(['chance', 'mix', 'tolerance']),
  /** The first line that breaks it, where the log is known. */
  evidence: z.array(evidenceLineSchema)
})

const vitalSchema = z.object({
  name: z.string(),
  unit: z.string(),
  baseline: z.number().nullable(),
  current: z.number().nullable(),
  p_value: z.number().nullable()
})

const conditionSchema = z.object({
  name: z.string(),
  baseline: z.array(z.object({ value: z.string(), sessions: count })),
  current: z.array(z.object({ value: z.string(), sessions: count })),
  changed: z.boolean(),
  description: z.string()
})

const inputFileSchema = z.object({
  path: z.string(),
  format: z.string(),
  events: count,
  sessions: count,
  skipped: count,
  /** Of a table of which no event came: its first columns. */
  columns: z.array(z.string()).optional()
})

/** A reason for programs: a code that stays, and what it speaks of. Absent where the reason is none of the tool's own. */
const coded = { code: z.string().optional(), values: z.record(z.string(), z.string()).optional() }

const skipSchema = z.object({ reason: z.string(), ...coded, count, file: z.string(), line: count })

export const resultSchema = z.object({
  schema_version: z.literal(1),
  tool_version: z.string(),
  outcome: z.enum(OUTCOMES),
  drift: z.boolean(),
  /** Whether `fail-on` names this outcome or one of its findings: the step fails. */
  failed: z.boolean(),
  /** The options in force, by their input names. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  inputs: z.object({
    files: z.array(inputFileSchema),
    events: count,
    sessions: count,
    cases: count,
    unit: z.enum(units),
    duplicates: count,
    /** By reason: how many, and where the first stands. */
    skipped: z.array(skipSchema),
    /** Context keys not mined, with the reason. */
    dropped_keys: z.array(z.object({ key: z.string(), reason: z.string(), ...coded })),
    /** Context keys, but for arguments of calls, that the baseline does not know: nothing is compared by them. Absent where there is none. */
    new_keys: z.array(z.string()).optional(),
    /** What redaction hid, by rule. */
    redacted: z.array(z.object({ rule: z.string(), count }))
  }),
  baseline: z
    .object({
      path: z.string(),
      digest: z.string().nullable(),
      name: z.string(),
      policies: count,
      events: count,
      sessions: count,
      /** What the verdict rests on: the profile's sessions, the counts in the file, or a foreign set's rates. */
      evidence: z.enum(['profile', 'counts', 'rates']),
      mined_from: z.string()
    })
    .nullable(),
  /** Policies mined from the current logs, strongest first, at most 200. */
  policies: z.array(policySchema),
  policies_total: count,
  findings: z.array(findingSchema),
  not_exercised: z.array(unjudgedSchema),
  undecided: z.array(unjudgedSchema),
  mix_only: z.array(unjudgedSchema),
  /** Required rules that were broken without being a finding. Absent where there is none. */
  tolerated_breaks: z.array(toleratedSchema).optional(),
  /** Actions that one side alone did and no finding tells, new ones first. Absent where there is none. */
  one_sided_actions: z.array(oneSidedSchema).optional(),
  conditions: z.array(conditionSchema),
  vitals: z.array(vitalSchema),
  baseline_changes: z
    .object({ added: z.array(policySchema), removed: z.array(policySchema), changed: z.array(policySchema) })
    .nullable(),
  /** Smallest change this run could have seen, per typical policy; null where nothing was judged. */
  detectable: z.number().nullable(),
  /** How many things were tested, and what was assumed (sentences). */
  tested: count,
  assumptions: z.array(z.string()),
  /** The same for programs, in their order. */
  assumption_codes: z.array(z.object(coded)).optional(),
  explanation: explanationSchema
})

export type Result = z.infer<typeof resultSchema>
export type Outcome = Result['outcome']
export type Finding = Result['findings'][number]
export type Side = z.infer<typeof sideSchema>
export type TestResult = z.infer<typeof testSchema>
export type Subject = z.infer<typeof subjectSchema>
export type Unjudged = z.infer<typeof unjudgedSchema>
export type ToleratedBreak = z.infer<typeof toleratedSchema>
export type Vital = z.infer<typeof vitalSchema>
export type Condition = z.infer<typeof conditionSchema>
export type Strip = z.infer<typeof stripSchema>
export type EvidenceLine = z.infer<typeof evidenceLineSchema>
export type FindingExplanation = z.infer<typeof explanationSchema>
