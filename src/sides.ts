import { apply } from './abstraction/apply.ts'
import { fit as fitVocabulary } from './abstraction/fit.ts'
import { GIVEN, isArgument } from './abstraction/given.ts'
import { type KnownCalls, knownCalls } from './abstraction/known-calls.ts'
import { newKeys } from './abstraction/new-keys.ts'
import { numberedActions } from './abstraction/numbered-actions.ts'
import { noOverrides } from './abstraction/overrides.ts'
import { unmatchedNames } from './abstraction/unmatched.ts'
import { rawVocabulary, type Vocabulary } from './abstraction/vocabulary.ts'
import { readVocabulary } from './abstraction/vocabulary-read.ts'
import type { Baseline } from './baseline.ts'
import { miningOptions, totalsOf } from './candidate.ts'
import type { Config } from './config.ts'
import { compare } from './drift/compare.ts'
import type { Comparison, ComparisonSide } from './drift/drift.ts'
import { UserError } from './errors.ts'
import { type NumberedSessions, numberedSessions } from './events/numbered-sessions.ts'
import { forgetPostings } from './events/postings.ts'
import type { Table } from './events/table.ts'
import { quote } from './explain/sentence.ts'
import { loggedOtherwise } from './logged-otherwise.ts'
import type { Options } from './options.ts'
import { withCaseFingerprints, withMatchedCases } from './policies/case-names.ts'
import { retyped } from './policies/foreign.ts'
import { canonicalJson } from './policies/identity.ts'
import { kindOf } from './policies/kinds/registry.ts'
import { minePolicies } from './policies/mine.ts'
import { conditionsOf, type Rule, type Totals } from './policies/policy.ts'
import { writtenRules } from './written-rules.ts'

/** A table with the vocabulary that made its values mineable. */
export interface Abstracted {
  readonly table: Table
  readonly vocabulary: Vocabulary
}

const overridesOf = ({ overrides }: Config) => overrides?.() ?? noOverrides

/**
 * Fits a vocabulary on these very logs: for a baseline to be, and for a first look. `known`: what the logs are by some
 * vocabulary, which is given back where that is the one.
 */
export function abstractAfresh(raw: Table, config: Config, known?: Abstracted): Abstracted {
  const vocabulary = fitVocabulary(raw, { overrides: overridesOf(config) })
  if (known !== undefined && canonicalJson(vocabulary) === canonicalJson(known.vocabulary)) return known
  return { table: apply(raw, vocabulary), vocabulary }
}

/** What of the config file meets nothing in the logs, a line each. */
export function unmatchedInConfig(raw: Table, config: Config): readonly string[] {
  const overrides = overridesOf(config)
  if (raw.rows === 0 || overrides === noOverrides) return []
  return unmatchedNames(overrides, raw).map((line) => `${config.options.origin}: ${line}`)
}

/** A foreign baseline knows no vocabulary: its rules speak of values as the logs have them. */
export function vocabularyOf(baseline: Baseline, raw: Table, config: Config): Vocabulary {
  const { vocabulary, foreign } = baseline.file
  if (foreign) return rawVocabulary
  // Written by hand and never counted: these logs are the first that it meets.
  if (vocabulary === undefined) return abstractAfresh(raw, config).vocabulary
  const read = readVocabulary(vocabulary)
  if (read === undefined) {
    throw new UserError(
      `baseline ${baseline.path}: its \`vocabulary\` is not valid: write it anew with \`policyminer update --force\``
    )
  }
  return read
}

export interface CurrentSide extends ComparisonSide {
  readonly table: Table
  readonly vocabulary: Vocabulary
  /** The logs by the vocabulary alone, before anything that only a comparison needs. */
  readonly abstracted: Table
  /** What was taken for what. */
  readonly assumptions: readonly string[]
  /** Context keys that the baseline does not know; none where it has no profile. */
  readonly newKeys: readonly string[]
  /** False where repeated calls are other calls than in the baseline. */
  readonly callsCompare: boolean
}

/**
 * Renames of the config that the baseline does not know yet, turned round: until `update` writes it anew, the logs are
 * read under the baseline's names.
 */
function backToBaseline(vocabulary: Vocabulary, config: Config): Vocabulary['renamed'] {
  const known = new Set(vocabulary.renamed.map(({ from }) => from))
  return Object.entries(overridesOf(config).rename)
    .filter(([from]) => !known.has(from))
    .map(([from, to]) => ({ from: to, to: from }))
}

/** Of fewer events what is looked up takes no room worth giving back. */
const MANY_ROWS = 100_000

/** The current logs as the baseline sees them: its vocabulary applied, never refitted. */
export function currentSide(raw: Table, baseline: Baseline, options: Options, config: Config): CurrentSide {
  const vocabulary = vocabularyOf(baseline, raw, config)
  const renamed = backToBaseline(vocabulary, config)
  const named =
    renamed.length === 0 ? raw : { ...apply(raw, { ...rawVocabulary, renamed }), origin: raw.origin }
  const ignoring = options['ignore-keys'].length > 0
  const calls = baseline.table && knownCalls(vocabulary, { raw: named, baseline: baseline.table, ignoring })
  const repeated = calls?.repeated ?? named.repeated
  const abstracted = apply(named, vocabulary, { before: baseline.table })
  const { table, unseen, unknown } = writtenRules(baseline.set, vocabulary, {
    raw: named,
    table: abstracted,
    baseline: baseline.table
  })
  const totals = totalsOf(table)
  const mined = minePolicies(withCaseFingerprints({ ...abstracted, repeated }), miningOptions(options))
  const policies = mined.filter(saysValues)
  // The comparison looks at both sides as one table, and may do so without what mining looked up in this one.
  if (abstracted.rows >= MANY_ROWS) forgetPostings(abstracted)
  return {
    table: withCaseFingerprints({ ...table, repeated }),
    unseen,
    vocabulary,
    abstracted,
    assumptions: [
      ...renamed.map(
        ({ from, to }) => `${quote(from)} is read as ${quote(to)}, as \`rename\` in the config says`
      ),
      ...aboutCalls(calls),
      ...aboutUnknown(unknown),
      ...(baseline.table === undefined
        ? []
        : loggedOtherwise({ raw: named, actions: abstracted.actions, baseline: baseline.table, vocabulary })),
      ...aboutNumbered(numberedSessions(raw)),
      ...aboutNumberedActions(totals)
    ],
    newKeys: baseline.table === undefined ? [] : newKeys(vocabulary, named, baseline.table),
    callsCompare: calls === undefined || calls.repeated !== undefined,
    set: {
      name: options.name,
      policies,
      accepted: [],
      totals,
      sourceLogs: totals.events
    }
  }
}

/** That an argument was given is compared by its name: no rule can say it by a value. */
const saysValues = (rule: Rule): boolean =>
  !Object.entries(conditionsOf(rule)).some(([key, value]) => isArgument(key) && value === GIVEN)

function aboutCalls(calls: KnownCalls | undefined): string[] {
  if (calls === undefined || calls.keys.length === 0) return []
  const keys = quote(calls.keys.join(', '))
  return [
    calls.repeated === undefined
      ? `repeated calls are not compared, for only one of the logs tells calls apart by ${keys}`
      : `calls that differ in ${keys} alone are taken for repeated ones, as in the baseline, which has no such field`
  ]
}

const aboutUnknown = (names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [`a required or forbidden rule speaks of ${quote(names.join(', '))}, which no event has`]

/** Where each file numbers its own sessions, those of one number are taken for one. */
function aboutNumbered(found: NumberedSessions | undefined): string[] {
  if (found === undefined) return []
  const { count, session, files } = found
  return [
    `sessions that stand in several files at overlapping times are one each: ${count}, such as ${quote(session)} in ${quote(files.join(', '))}; where each file numbers its own sessions, give these names that differ`
  ]
}

/** Where an id or an argument got into the names of actions, hardly any of them is done twice: they show no habits. */
export function aboutNumberedActions(totals: Totals | undefined): string[] {
  const found = totals === undefined ? [] : numberedActions(totals)
  const [first] = found
  if (first === undefined) return []
  const count = found.reduce((sum, { actions }) => sum + actions, 0)
  return [
    `actions that differ only in a number, or in what stands in quotes or brackets, are one each: ${count}, such as ${quote(first.pattern)}; to count them as one, name them in \`abstraction.groups\` of the config file`
  ]
}

/** A rule about a key that the baseline does not know is no news: nothing says that the agent kept it less before. */
function withoutNewKeys({ set, newKeys: keys }: CurrentSide): ComparisonSide['set'] {
  if (keys.length === 0) return set
  const isNew = (rule: Rule) => Object.keys(conditionsOf(rule)).some((key) => keys.includes(key))
  return { ...set, policies: set.policies.filter((policy) => !isNew(policy)) }
}

const withoutRepeats = (table: Table): Table => ({ ...table, repeated: new Uint8Array(table.rows) })

export function compareSides(baseline: Baseline, current: CurrentSide, options: Options): Comparison {
  const { set, left } = ofKinds(
    baseline.file.foreign ? retyped(baseline.set, current.table) : baseline.set,
    options
  )
  const [before, now] =
    baseline.table === undefined
      ? [undefined, current.table]
      : withMatchedCases(baseline.table, current.table)
  const isLeft = !current.callsCompare && before !== undefined
  const comparison = compare(
    { set, table: isLeft ? withoutRepeats(before) : before },
    { ...current, set: withoutNewKeys(current), table: isLeft ? withoutRepeats(now) : now },
    {
      alpha: options.alpha,
      minEffect: options['min-effect'],
      minConfidence: options['min-confidence'],
      minSupport: options['min-support'],
      minLift: options['min-lift'],
      minSessions: options['min-sessions'],
      maxAntecedent: options['max-antecedent'],
      kinds: options.kinds
    }
  )
  return {
    ...comparison,
    assumptions: [
      ...comparison.assumptions,
      ...current.assumptions,
      ...left,
      ...uncountedRules(baseline),
      ...toleratedBreaks(comparison)
    ]
  }
}

/** The set without the rules that this run does not look at; and what is to be said of these. */
function ofKinds(set: ComparisonSide['set'], { kinds }: Options) {
  const policies = set.policies.filter(({ kind, status }) => status !== 'mined' || kinds.includes(kind))
  const count = set.policies.length - policies.length
  return {
    set: count === 0 ? set : { ...set, policies },
    left:
      count === 0
        ? []
        : [`rules of the baseline that are not compared, for \`kinds\` leaves out their kind: ${count}`]
  }
}

/** Rules written by hand that nobody insists on and nothing was counted for: there is nothing to hold them against. */
function uncountedRules({ file, table }: Baseline): string[] {
  if (table !== undefined) return []
  const uncounted = file.policies.filter(
    ({ status, confidence, evidence }) =>
      status === 'mined' && confidence === undefined && evidence === undefined
  ).length
  if (uncounted === 0) return []
  const rules = uncounted === 1 ? '1 rule of the baseline is' : `${uncounted} rules of the baseline are`
  return [
    `${rules} not judged, for want of counts and of a status; write the status ${quote('required')}, or run ${quote('policyminer update')}`
  ]
}

/** Required rules that were broken and are no finding: a reader who insists on them must hear of it. */
export function toleratedBreaks({ unchanged, undecided, mixOnly, notExercised }: Comparison): string[] {
  return [...unchanged, ...undecided, ...mixOnly, ...notExercised].flatMap(
    ({ policy, baseline, current }) => {
      if (policy.status !== 'required' || current.kept === current.events) return []
      const now = `${current.events - current.kept} of ${current.events} times now`
      return [
        baseline.events === 0
          ? `a required rule may be broken this rarely: ${now} (${quote(kindOf(policy).describe(policy))})`
          : `a required rule is not broken more often than before, but for chance and the mix of situations: ${now}, ${baseline.events - baseline.kept} of ${baseline.events} before (${quote(kindOf(policy).describe(policy))})`
      ]
    }
  )
}
