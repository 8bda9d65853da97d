import type { z } from 'zod'

/**
 * Every option as it is declared, once for the Action's inputs, the CLI's flags, the `config` file and the library.
 * Loads nothing: the help text needs no schema, and where one is needed it is built by what is handed over: zod, or what
 * reads options as zod would.
 */

/** What schemas are built with. Named one by one: a bundle that hands all of zod over holds all of zod. */
export type Builders = Pick<typeof z, 'string' | 'number' | 'int' | 'boolean' | 'enum' | 'array' | 'union'>

interface OptionDefinition<T> {
  /** Made when a value is given: most runs give few, and each costs time at the start. */
  readonly schema: (z: Builders) => z.ZodType<T>
  /** What the schema accepts, in words: the end of the error message. */
  readonly allowed: string
  readonly default: T
  readonly meaning: string
  /** `action` alone: no flag of the command line. */
  readonly only?: 'action'
}

const option = <T>(definition: OptionDefinition<T>): OptionDefinition<T> => definition

const decimal = (z: Builders) =>
  z
    .string()
    .trim()
    .regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i)
    .transform(Number)

const number = (z: Builders, schema: z.ZodNumber) => z.union([z.number(), decimal(z)]).pipe(schema)

const share = (fallback: number, meaning: string) =>
  option({
    schema: (z) => number(z, z.number().min(0).max(1)),
    allowed: 'a number from 0 to 1',
    default: fallback,
    meaning
  })

/** Of a glob that offers several words, `{a,b}`, the comma is its own. */
const ENTRY = /(?:\{(?:[^{}\n]|\{[^{}\n]*\})*\}|[^,\n])+/g

/** The entries of a list written as one text, one per line or comma. */
export const entriesIn = (text: string): string[] => text.match(ENTRY) ?? []

const list = (z: Builders) =>
  z
    .union([z.array(z.string()), z.string().transform(entriesIn)])
    .pipe(
      z
        .array(z.string())
        .transform((entries) => entries.map((entry) => entry.trim()).filter((entry) => entry !== ''))
    )

const names = <const N extends string>(allowed: readonly N[], fallback: readonly N[], meaning: string) =>
  option({
    // An empty list would gate or mine nothing unseen, and so would `none` among names that mean something.
    schema: (z) =>
      list(z).pipe(
        z
          .array(z.enum(allowed))
          .min(1)
          .refine((given) => given.length === 1 || !given.includes('none' as N), {
            error: '`none` must stand alone: give nothing else with it, or leave it out'
          }) as unknown as z.ZodType<N[], string[]>
      ),
    allowed: `a list of ${allowed.join(', ')}`,
    default: [...fallback],
    meaning
  })

const choice = <const N extends string>(allowed: readonly N[], fallback: NoInfer<N>, meaning: string) =>
  option<N>({
    schema: (z) => z.enum(allowed) as unknown as z.ZodType<N>,
    allowed: `one of ${allowed.join(', ')}`,
    default: fallback,
    meaning
  })

const text = (fallback: string, meaning: string) =>
  option({ schema: (z) => z.string().trim(), allowed: 'a text', default: fallback, meaning })

const flag = (meaning: string) =>
  option({
    schema: (z) =>
      z.union([
        z.boolean(),
        z
          .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
          .transform((word) => word.toLowerCase() === 'true')
      ]),
    allowed: '`true` or `false`',
    default: false,
    meaning
  })

const paths = (meaning: string) =>
  option({
    schema: list,
    allowed: 'file paths or globs, one per line or comma',
    default: [] as string[],
    meaning
  })

const whole = (least: number, fallback: number, meaning: string) =>
  option({
    schema: (z) => number(z, z.int().min(least)),
    allowed: `a whole number from ${least}`,
    default: fallback,
    meaning
  })

const KIND_NAMES = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const
const FAIL_ON = [
  'new',
  'vanished',
  'shifted',
  'broken',
  'no-baseline',
  'no-logs',
  'insufficient-data',
  'not-exercised',
  'none'
] as const
export const LANGUAGES = ['en', 'de', 'es', 'zh'] as const

export const declarations = {
  logs: paths('logs to read: file paths or globs'),
  format: text('auto', 'log format; `auto` detects it by content, file by file'),
  baseline: text('policies.json', 'the committed policy set'),
  'baseline-ref': { ...text('', 'take the baseline from this commit'), only: 'action' as const },
  mode: {
    ...choice(
      ['check', 'update', 'tally', 'comment'],
      'check',
      'what to do: compare and gate, write the baseline, count this share, or post the result of another run'
    ),
    only: 'action' as const
  },
  tallies: paths('tally files merged with the logs: globs, or `artifact:PATTERN`'),
  'tallies-run-id': {
    ...text('', 'the run whose artifacts hold the tallies (this run unless given)'),
    only: 'action' as const
  },
  name: text('Mined Policy Set', 'name of the policy set'),
  'min-support': share(
    0.05,
    'associations: least share of all events in which context and action occur together, inclusive'
  ),
  'min-confidence': share(0.6, 'least share of the situations in which a policy is kept, inclusive'),
  'min-lift': option({
    schema: (z) => number(z, z.number().min(0)),
    allowed: 'a number from 0',
    default: 1,
    meaning: 'least ratio of the confidence to what would be expected anyway, inclusive'
  }),
  'min-sessions': whole(
    1,
    5,
    'sessions in which a situation must occur for a policy of any kind but association, and for any verdict'
  ),
  'max-antecedent': option({
    schema: (z) => number(z, z.int().min(1).max(3)),
    allowed: 'a whole number from 1 to 3',
    default: 3,
    meaning: 'most context conditions in one policy'
  }),
  kinds: names(KIND_NAMES, KIND_NAMES, 'kinds of policy to mine'),
  'ignore-keys': option({
    schema: list,
    allowed: 'a list of globs',
    default: [] as string[],
    meaning: 'context keys never mined (globs)'
  }),
  alpha: option({
    schema: (z) => number(z, z.number().gt(0).lt(1)),
    allowed: 'a number above 0 and below 1',
    default: 0.01,
    meaning: 'chance that a run in which nothing changed is reported as drift'
  }),
  'min-effect': share(
    0.05,
    "smallest change of confidence worth reporting (rare actions: Cohen's h of 0.2 instead)"
  ),
  confirm: paths('logs of a second window that must agree before the gate fails'),
  'fail-on': names(
    FAIL_ON,
    ['new', 'vanished', 'shifted', 'broken', 'no-baseline', 'no-logs'],
    'what fails the step; `none`, alone, reports only'
  ),
  comment: {
    ...choice(['on-drift', 'always', 'never'], 'on-drift', 'when to comment on the pull request'),
    only: 'action' as const
  },
  'report-key': {
    ...text('', 'tells several reports on one pull request apart (workflow, job and matrix unless given)'),
    only: 'action' as const
  },
  artifact: {
    ...text('policyminer-report', 'name of the uploaded artifact; empty uploads nothing'),
    only: 'action' as const
  },
  publish: choice(
    ['full', 'counts-only'],
    'full',
    '`counts-only`: nothing from the logs but policy names and counts leaves the job'
  ),
  'output-dir': text('', 'where the report files are written'),
  language: choice(LANGUAGES, 'en', 'language of explanations'),
  config: text(
    '',
    'file with mapping, redaction, cut points, renames and overrides (.github/policyminer.yml if present)'
  ),
  'allow-pull-request-target': { ...flag('run on `pull_request_target` at all'), only: 'action' as const },
  'github-token': {
    ...text('', 'token for the comment and for looking up the pull request'),
    only: 'action' as const
  }
}

export type OptionName = keyof typeof declarations
