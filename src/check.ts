import { assembleResult } from './assemble.ts'
import { type Baseline, type BaselineReader, loadBaseline } from './baseline.ts'
import {
  type Candidate,
  type CandidateRequest,
  makeCandidate,
  pooledDigests,
  summaryOf
} from './candidate.ts'
import type { Config } from './config.ts'
import type { Comparison } from './drift/drift.ts'
import { unmatchedAcceptances } from './drift/unmatched-acceptances.ts'
import { release } from './events/columns.ts'
import { digestTable } from './events/digest.ts'
import { type Edit, editedTable } from './events/edited.ts'
import { collectGarbage } from './events/garbage.ts'
import type { LogReading } from './events/reading.ts'
import { createRedactor } from './events/redact.ts'
import type { Table } from './events/table.ts'
import { createGateExplainer } from './explain/gate-explainer.ts'
import { numbersIn } from './explain/own-range.ts'
import { quote } from './explain/sentence.ts'
import type { Options } from './options.ts'
import { statusLines } from './policies/lines.ts'
import type { Acceptance } from './policies/policy.ts'
import type { Result } from './result.ts'
import { abstractAfresh, type CurrentSide, compareSides, currentSide } from './sides.ts'
import {
  readJudgedWindow,
  readSecondWindow,
  redactionRulesOf,
  requireNamed,
  type WindowRequest
} from './window.ts'

export interface CheckRequest extends WindowRequest {
  /** ISO date of the run, for acceptances that expire. */
  readonly today: string
  readonly readBaseline: BaselineReader
  /** The baseline of the base branch, where a pull request may have edited it. */
  readonly readPrevious?: BaselineReader | undefined
}

export interface CheckOutcome {
  readonly result: Result
  /** What `update` would write, made when first asked for; absent where no log held an event. */
  readonly candidate?: (() => Promise<Candidate>) | undefined
  readonly baseline?: Baseline | undefined
  /** There is no baseline, though the base branch of the pull request has one. */
  readonly removed?: boolean | undefined
}

/** A window that could not show a change refutes none. */
const NOT_CONFIRMED =
  'the second window has too few sessions to confirm or refute a change: the first one decides alone'

/** What can only pass must not look like what could have failed. */
function aboutOwnLogs({ file: { provenance } }: Baseline, raw: Table): string[] {
  const isAsMany = provenance?.events === raw.rows && provenance.sessions === raw.sessions
  return isAsMany && pooledDigests(provenance).includes(digestTable(raw))
    ? [
        'every event is as in the logs that the baseline was written from: these are the same logs, or the agent did exactly the same'
      ]
    : []
}

/** Fingerprints that one sentence names. */
const MOST_NAMED = 5

function aboutAccepted(unmatched: readonly Acceptance[]): string[] {
  if (unmatched.length === 0) return []
  const named = unmatched.slice(0, MOST_NAMED).map(({ fingerprint }) => fingerprint)
  const names = [...named, ...(unmatched.length > MOST_NAMED ? ['…'] : [])].join(', ')
  return [
    `no change of this run is what \`accepted\` names: ${quote(names)}; an entry that is over, or a slip, can go`
  ]
}

/** Logs that a pattern should have found: what was judged may be a part of what was meant. */
async function aboutMissing(
  { unmatched = [] }: Pick<LogReading, 'unmatched'>,
  config: Config
): Promise<string[]> {
  requireNamed(unmatched.filter(({ named }) => named))
  if (unmatched.length === 0) return []
  const { text } = createRedactor(await redactionRulesOf(config))
  const patterns = unmatched.map(({ pattern }) => text(pattern)).join(', ')
  return [`no file matches ${quote(patterns)}: only the other logs were compared`]
}

/** Events from which on it pays to give back at once what a stage has left. */
const MANY_ROWS = 100_000
/** A profile of any log beyond its size holds about so many. */
const MANY_SAMPLED = 50_000

const isLarge = (table: Table | undefined, least = MANY_ROWS): boolean => (table?.rows ?? 0) >= least

/** The line of the product: files → events → table → policies → drift → explanation → result. */
export async function check(request: CheckRequest): Promise<CheckOutcome> {
  const { today } = request
  const options = await shown(request)
  const baseline = await loadBaseline(options.baseline, request.readBaseline)
  const previous = await loadPrevious(request)
  if (isLarge(baseline?.table, MANY_SAMPLED)) collectGarbage()
  const reading = await readJudgedWindow({ ...request, room: baseline?.table?.rows })
  if (isLarge(reading.table)) collectGarbage()
  const known = { options, today, reading, baseline, previous, explainer: explainerOf(options) }
  if (reading.table.rows === 0) return { result: assembleResult(known), baseline }
  const missing = await aboutMissing(reading, request.config)

  if (baseline === undefined) {
    const candidate = await makeCandidate({
      raw: reading.table,
      ...abstractAfresh(reading.table, request.config),
      options,
      workers: request.workers
    })
    const result = assembleResult({ ...known, candidate })
    return { result, candidate: async () => candidate, removed: previous !== undefined }
  }
  const current = currentSide(reading.table, baseline, options, request.config)
  if (isLarge(reading.table)) collectGarbage()
  const second = await secondWindow(request, baseline)
  const isTooSmall = second?.sufficient === false
  const confirmation = isTooSmall ? undefined : second
  const compared = compareSides(baseline, current, options)
  const comparison = {
    ...compared,
    assumptions: [
      ...compared.assumptions,
      ...missing,
      ...aboutOwnLogs(baseline, reading.table),
      ...(isTooSmall ? [NOT_CONFIRMED] : []),
      ...aboutAccepted(unmatchedAcceptances(baseline.file.accepted, compared, today))
    ]
  }
  const again = (edit: Edit): Comparison =>
    compareSides(
      baseline,
      currentSide(editedTable(reading.table, edit), baseline, options, request.config),
      options
    )
  const explainer = explainerOf(options, { comparison, current, baseline, again, raw: reading.table })
  return {
    result: assembleResult({ ...known, current, comparison, confirmation, explainer }),
    candidate: proposing(request, { raw: reading.table, baseline, current }),
    baseline
  }
}

/** What stays of a run until somebody asks for the baseline that it proposes. */
interface Judged {
  /** The current logs, values whole. */
  readonly raw: Table
  readonly baseline: Baseline
  readonly current: CurrentSide
}

/** Made apart from the run, so that what was judged goes as soon as the proposal is begun. */
function proposing(request: CheckRequest, judged: Judged): () => Promise<Candidate> {
  const left = [judged]
  const propose = async (): Promise<Candidate> => {
    const wanted = proposalOf(request, left)
    if (wanted.mined === undefined && isLarge(wanted.table)) collectGarbage()
    return makeCandidate(wanted)
  }
  let proposed: Promise<Candidate> | undefined
  return () => {
    proposed ??= propose()
    return proposed
  }
}

/**
 * These logs as a baseline. Mined anew only where their own vocabulary is another than the baseline's.
 *
 * @param left what was judged, and is taken out; the columns of a large log are spent
 */
function proposalOf({ options, config, workers }: CheckRequest, left: Judged[]): CandidateRequest {
  const { raw, baseline, current } = left.pop() as Judged
  if (isLarge(raw)) collectGarbage()
  const known = { table: current.abstracted, vocabulary: current.vocabulary }
  const fitted = abstractAfresh(raw, config, known)
  const wanted = { raw: summaryOf(raw), ...fitted, options, previous: baseline, workers }
  if (isLarge(raw)) release(raw.itemIds)
  return fitted === known ? { ...wanted, mined: current.set.policies } : wanted
}

/** The comparison of the window that must agree before the gate fails, where one was asked for. */
async function secondWindow(request: CheckRequest, baseline: Baseline) {
  const { options } = request
  if (options.confirm.length === 0) return undefined
  const { table } = await readSecondWindow(request)
  return compareSides(baseline, currentSide(table, baseline, options, request.config), options)
}

/** A baseline that the pull request itself replaces may have been broken: then there is no edit to show. */
async function loadPrevious({ options, readPrevious }: CheckRequest): Promise<Baseline | undefined> {
  if (readPrevious === undefined) return undefined
  try {
    return await loadBaseline(options.baseline, readPrevious)
  } catch {
    return undefined
  }
}

/** The options as a report may show them: a path can name a person or hold a token. */
async function shown({ options, config }: CheckRequest): Promise<Options> {
  const { text } = createRedactor(await redactionRulesOf(config))
  return {
    ...options,
    logs: options.logs.map((path) => text(path)),
    confirm: options.confirm.map((path) => text(path))
  }
}

/** What a comparison leaves for explanations. */
interface Compared {
  readonly comparison: Comparison
  readonly current: CurrentSide
  readonly baseline: Baseline
  /** The whole comparison once more, of the logs with an edit. */
  readonly again: (edit: Edit) => Comparison
  /** The current logs, values whole. */
  readonly raw: Table
}

function explainerOf(
  options: Options,
  { comparison, current, baseline, again, raw }: Partial<Compared> = {}
) {
  let lines: ReadonlyMap<string, number> | undefined
  return createGateExplainer({
    language: options.language,
    run: { logs: options.logs, baseline: options.baseline },
    failOn: options['fail-on'],
    comparison,
    table: current?.table,
    baselineTable: baseline?.table,
    again,
    numbersOf: raw && current && numbersIn(raw, current.vocabulary.renamed),
    // Only a finding asks for it.
    get baselineLines() {
      lines ??= baseline && statusLines(baseline.text)
      return lines
    },
    baselineIds:
      baseline === undefined ? undefined : new Set(baseline.set.policies.map(({ policy_id }) => policy_id))
  })
}
