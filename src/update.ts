import { apply } from './abstraction/apply.ts'
import type { Vocabulary } from './abstraction/vocabulary.ts'
import { readVocabulary } from './abstraction/vocabulary-read.ts'
import { type Baseline, loadBaseline } from './baseline.ts'
import { type Candidate, makeCandidate, parametersOf, pooledDigests } from './candidate.ts'
import type { CheckRequest } from './check.ts'
import { NO_CONFIG } from './config.ts'
import { UserError } from './errors.ts'
import { concatenated } from './events/concatenate.ts'
import { digestTable } from './events/digest.ts'
import type { LogReading } from './events/reading.ts'
import type { Table } from './events/table.ts'
import { plain } from './explain/sentence.ts'
import { withCaseFingerprints } from './policies/case-names.ts'
import { canonicalJson } from './policies/identity.ts'
import { aboutNumberedActions, abstractAfresh, compareSides, currentSide, vocabularyOf } from './sides.ts'
import { readJudgedWindow, requireNamed } from './window.ts'

export interface UpdateRequest extends CheckRequest {
  /** Pools the logs with the baseline's profile instead of replacing what it rests on. */
  readonly add: boolean
  /** Writes even where nothing changed beyond chance. */
  readonly force: boolean
}

export interface Updated {
  readonly reading: LogReading
  /** What to write; absent where the baseline stays as it is. */
  readonly candidate?: Candidate | undefined
  readonly message: string
  /** What would make more of the logs. */
  readonly advice: readonly string[]
}

/** The baseline made anew from logs. What people wrote into the old one is kept; nothing is written for mere noise. */
export async function update(request: UpdateRequest): Promise<Updated> {
  const { config, options, add } = request
  const baseline = await loadBaseline(options.baseline, request.readBaseline, { writtenAnew: true })
  const reading = await readJudgedWindow(request)
  requireNamed(reading.unmatched)
  const raw = reading.table
  if (raw.rows === 0) throw new UserError('the logs hold no event: there is nothing to write a baseline from')

  if (add) {
    const grown = await pooled(request, baseline, raw)
    return told(reading, options.baseline, grown)
  }

  const afresh = abstractAfresh(raw, config)
  if (
    baseline?.table !== undefined &&
    !request.force &&
    (config === NO_CONFIG || followsConfig(baseline.file.vocabulary, afresh.vocabulary)) &&
    canonicalJson(baseline.file.parameters) === canonicalJson(parametersOf(options))
  ) {
    const comparison = compareSides(baseline, currentSide(raw, baseline, options, config), options)
    if (comparison.sufficient && comparison.changes.length === 0) {
      return {
        reading,
        message: `${options.baseline} stays as it is: nothing changed beyond chance.`,
        advice: []
      }
    }
  }
  const candidate = await makeCandidate({
    raw,
    ...afresh,
    options,
    workers: request.workers,
    previous: baseline
  })
  return told(reading, options.baseline, candidate)
}

/** The baseline with these logs beside those that it rests on. */
async function pooled(
  { options, config, workers }: UpdateRequest,
  baseline: Baseline | undefined,
  raw: Table
): Promise<Candidate> {
  if (baseline?.table === undefined) {
    throw new UserError(
      `baseline ${options.baseline} has no profile that can be added to: run \`policyminer update\` without --add first`
    )
  }
  const { provenance } = baseline.file
  if (provenance !== undefined && pooledDigests(provenance).includes(digestTable(raw))) {
    throw new UserError(
      `baseline ${options.baseline} ${provenance.pooled === undefined ? 'was written from' : 'already holds'} these very logs: adding them again would count them twice`
    )
  }
  const vocabulary = vocabularyOf(baseline, raw, config)
  return makeCandidate({
    raw,
    table: concatenated(baseline.table, withCaseFingerprints(apply(raw, vocabulary))),
    vocabulary,
    options,
    workers,
    previous: baseline,
    pooledWith: provenance
  })
}

/** Whether what the config file asks of the vocabulary stands in the baseline's already. */
function followsConfig(written: unknown, asked: Vocabulary): boolean {
  const told = ({ renamed, grouped = [], dropped, derived, known }: Vocabulary) =>
    canonicalJson([renamed, grouped, dropped.map(({ key }) => key), derived, known])
  const own = readVocabulary(written)
  return own !== undefined && told(own) === told(asked)
}

const told = (reading: LogReading, path: string, candidate: Candidate): Updated => ({
  reading,
  candidate,
  message: wrote(path, candidate),
  advice: aboutNumberedActions(candidate.set.totals).map(plain)
})

function wrote(path: string, { policies }: Candidate): string {
  const written = `Wrote ${policies.length} ${policies.length === 1 ? 'policy' : 'policies'} to ${path} and its profile beside it. Commit both.`
  return policies.length > 0
    ? written
    : `${written} No rule holds often enough in these logs to be a policy; the profile still lets a check see what changes.`
}
