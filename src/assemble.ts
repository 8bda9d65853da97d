import type { Baseline } from './baseline.ts'
import type { Candidate } from './candidate.ts'
import type { Change, Comparison, Judgement } from './drift/drift.ts'
import { type Gate, gate } from './drift/gate.ts'
import type { LogReading } from './events/reading.ts'
import type { Table } from './events/table.ts'
import { followsOf } from './explain/acceptance.ts'
import { codedAssumption } from './explain/assumptions.ts'
import { lineOf } from './explain/evidence-line.ts'
import type { Explainer } from './explain/explainer.ts'
import { isOfOwnRange } from './explain/own-range.ts'
import { codedReason } from './explain/reasons.ts'
import { stripsOf } from './explain/strips.ts'
import { subjectStrips } from './explain/subject-strips.ts'
import type { Options } from './options.ts'
import { rankPolicies } from './policies/mine.ts'
import type { Policy } from './policies/policy.ts'
import type { EvidenceLine, Finding, Outcome, Result, Strip, Subject, Unjudged, Vital } from './result.ts'
import type { CurrentSide } from './sides.ts'
import { toleratedBreaksIn } from './tolerated.ts'
import { VERSION } from './version.ts'

/** Everything a run found out, before it is put into one result. */
export interface Findings {
  readonly options: Options
  readonly today: string
  readonly reading: LogReading
  readonly explainer: Explainer
  readonly baseline?: Baseline | undefined
  readonly previous?: Baseline | undefined
  readonly candidate?: Candidate | undefined
  readonly current?: CurrentSide | undefined
  readonly comparison?: Comparison | undefined
  readonly confirmation?: Comparison | undefined
}

/** Policies listed in the result; the rest stand in `policies.csv` and in the candidate. */
const MOST_POLICIES = 200
const MOST_EVIDENCE = 10
/** Findings whose sessions are kept: the file stays one that a browser opens at once. */
const MOST_WITH_SESSIONS = 12

const UNREPORTED: readonly (keyof Options)[] = [
  'github-token',
  'output-dir',
  'config',
  'allow-pull-request-target'
]

const parametersIn = (options: Options): Result['parameters'] =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => !(UNREPORTED as readonly string[]).includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])
  )

function inputsOf({ reading, current, candidate }: Findings): Result['inputs'] {
  const { table } = reading
  const vocabulary = current?.vocabulary ?? candidate?.vocabulary
  return {
    files: reading.files.map(({ columns, ...file }) => ({
      ...file,
      ...(columns === undefined ? {} : { columns: [...columns] })
    })),
    events: table.rows,
    sessions: table.sessions,
    cases: table.cases.length,
    unit: table.unit,
    duplicates: reading.duplicates,
    skipped: reading.skips.map(({ reason, count, file, line }) => ({
      reason,
      ...codedReason(reason),
      count,
      file,
      line
    })),
    dropped_keys: [
      ...reading.droppedKeys,
      ...(vocabulary?.dropped ?? []),
      // Their reasons name the key that stands for them.
      ...(vocabulary?.merged ?? [])
    ].map(({ key, reason }) => ({
      key,
      reason,
      ...codedReason(reason)
    })),
    ...(current === undefined || current.newKeys.length === 0 ? {} : { new_keys: [...current.newKeys] }),
    redacted: reading.redacted.map(({ rule, count }) => ({ rule, count }))
  }
}

function baselineOf(baseline: Baseline, comparison: Comparison | undefined): Result['baseline'] {
  const { file, set, path, table } = baseline
  const { provenance } = file
  const evidence =
    comparison?.evidence ??
    (table === undefined ? (provenance === undefined ? 'rates' : 'counts') : 'profile')
  const span = provenance?.time_span
  return {
    path,
    digest: provenance?.digest ?? null,
    name: file.name,
    policies: set.policies.length,
    events: provenance?.events ?? file.sourceLogs,
    sessions: provenance?.sessions ?? 0,
    evidence,
    mined_from:
      provenance === undefined
        ? `${file.sourceLogs} events, by another tool or by hand`
        : `${provenance.events} events in ${provenance.sessions} sessions${span ? `, ${span[0].slice(0, 10)} to ${span[1].slice(0, 10)}` : ''}`
  }
}

/** Lines of the log for rows of the current table: what a reader can open. */
const evidenceOf = (rows: readonly number[], table: Table | undefined): EvidenceLine[] =>
  table === undefined ? [] : rows.slice(0, MOST_EVIDENCE).flatMap((row) => lineOf(row, table) ?? [])

const asCopy = (policy: Policy): Finding['variants'][number] => ({ ...policy })

/** A mean is no share: the sides of a finding have no place for it. */
function measured(subject: Subject, vitals: readonly Vital[]): Subject {
  const vital = subject.type === 'vital' ? vitals.find(({ name }) => name === subject.name) : undefined
  return vital === undefined
    ? subject
    : { ...subject, values: [vital.baseline, vital.current], unit: vital.unit }
}

function findingsOf(verdict: Gate, findings: Findings): Finding[] {
  const { explainer, current, baseline, comparison } = findings
  let withSessions = 0
  const sides = { baseline: baseline?.table, current: current?.table }
  const sessionsOf = (
    { policy: rule, subject, direction, ...change }: Change,
    rows: readonly number[],
    carried: string | undefined
  ): Strip[] => {
    if (withSessions >= MOST_WITH_SESSIONS) return []
    if (rule !== undefined) {
      const usual = [change.baseline, change.current].some(({ confidence }) => (confidence ?? 0) >= 0.5)
      return stripsOf({ rule, direction, rows, carried, usual, ...sides })
    }
    return subject === undefined ? [] : subjectStrips({ subject, rows, ...sides })
  }
  return verdict.changes.map((gated) => {
    const { id, change, severity, accepted } = gated
    const rows = explainer.rows?.(change) ?? change.rows
    const evidence = evidenceOf(rows, current?.table)
    const explanation = explainer.finding(gated, evidence)
    const carried = explanation.computed?.carried_by?.condition
    const isOwn = carried !== undefined && isOfOwnRange(change.policy, carried)
    // Of a part of the rule's own range the tables say nothing, and all of its sessions are shown.
    const sessions = sessionsOf(change, rows, isOwn ? undefined : carried)
    if (sessions.length > 0) withSessions++
    return {
      id,
      change: change.change,
      direction: change.direction,
      ...(change.policy === undefined ? {} : { policy: asCopy(change.policy) }),
      ...(change.subject === undefined
        ? {}
        : { subject: measured(change.subject, comparison?.vitals ?? []) }),
      variants: change.variants.map(asCopy),
      ...(change.variantSubjects === undefined
        ? {}
        : {
            variant_subjects: change.variantSubjects.map((one) => measured(one, comparison?.vitals ?? []))
          }),
      ...followsOf(change, comparison?.vitals ?? []),
      ...(change.rename === undefined ? {} : { rename: { ...change.rename } }),
      baseline: change.baseline,
      current: change.current,
      test: change.test,
      severity,
      accepted,
      evidence,
      ...(sessions.length === 0 ? {} : { sessions }),
      explanation
    }
  })
}

const unjudged = (
  judgements: readonly Judgement[] | undefined,
  reason: (judgement: Judgement) => string,
  needed: (judgement: Judgement) => number | null = () => null
): Unjudged[] =>
  (judgements ?? []).map((judgement) => ({
    policy: asCopy(judgement.policy),
    ...(judgement.rename === undefined ? {} : { rename: { ...judgement.rename } }),
    baseline: judgement.baseline,
    current: judgement.current,
    test: judgement.test,
    detectable: judgement.detectable,
    sessions_needed: needed(judgement),
    reason: reason(judgement)
  }))

/** What the pull request itself approves: the base branch's file against the one it brings. */
function baselineChanges(
  previous: Baseline | undefined,
  baseline: Baseline | undefined
): Result['baseline_changes'] {
  if (previous === undefined || baseline === undefined || previous.text === baseline.text) return null
  const before = new Map(previous.set.policies.map((policy) => [policy.policy_id, policy]))
  const after = new Map(baseline.set.policies.map((policy) => [policy.policy_id, policy]))
  const differs = (a: Policy, b: Policy) =>
    a.status !== b.status || a.note !== b.note || a.confidence !== b.confidence || a.support !== b.support
  return {
    added: [...after.values()].filter(({ policy_id }) => !before.has(policy_id)).map(asCopy),
    removed: [...before.values()].filter(({ policy_id }) => !after.has(policy_id)).map(asCopy),
    changed: [...after.values()]
      .filter((policy) => {
        const known = before.get(policy.policy_id)
        return known !== undefined && differs(known, policy)
      })
      .map(asCopy)
  }
}

function verdictOf(findings: Findings): Gate {
  const { options, comparison, confirmation, baseline, reading } = findings
  const failOn = options['fail-on']
  const without = (outcome: Outcome): Gate => ({
    outcome,
    drift: false,
    failed: failOn.includes(outcome as (typeof failOn)[number]) && !failOn.includes('none'),
    changes: []
  })
  if (reading.table.rows === 0) return without('no-logs')
  if (comparison === undefined) return without('no-baseline')
  return gate(comparison, {
    failOn,
    accepted: baseline?.file.accepted ?? [],
    today: findings.today,
    confirmation: confirmation?.changes
  })
}

/** The one result of a run: plain data from which every report is rendered. */
export function assembleResult(findings: Findings): Result {
  const { options, comparison, explainer, baseline, current, candidate } = findings
  const verdict = verdictOf(findings)
  const tolerated = comparison === undefined ? [] : toleratedBreaksIn(comparison, current?.table)
  const oneSided = comparison?.oneSided ?? []
  const policies = rankPolicies(current?.set.policies ?? candidate?.policies ?? [])
  return {
    schema_version: 1,
    tool_version: VERSION,
    outcome: verdict.outcome,
    drift: verdict.drift,
    failed: verdict.failed,
    parameters: parametersIn(options),
    inputs: inputsOf(findings),
    baseline: baseline === undefined ? null : baselineOf(baseline, comparison),
    policies: policies.slice(0, MOST_POLICIES).map(asCopy),
    policies_total: policies.length,
    findings: findingsOf(verdict, findings),
    not_exercised: unjudged(comparison?.notExercised, explainer.notExercised),
    undecided: unjudged(comparison?.undecided, explainer.undecided, ({ sessionsNeeded }) => sessionsNeeded),
    mix_only: unjudged(comparison?.mixOnly, explainer.mixOnly),
    ...(tolerated.length === 0 ? {} : { tolerated_breaks: tolerated }),
    ...(oneSided.length === 0 ? {} : { one_sided_actions: oneSided.map((one) => ({ ...one })) }),
    conditions: (comparison?.conditions ?? []).map((condition) => ({ ...condition })),
    vitals: (comparison?.vitals ?? []).map((vital) => ({ ...vital })),
    baseline_changes: baselineChanges(findings.previous, baseline),
    detectable: comparison?.detectable ?? null,
    tested: comparison?.tested ?? 0,
    assumptions: [...(comparison?.assumptions ?? [])],
    assumption_codes: (comparison?.assumptions ?? []).map((one) => codedAssumption(one) ?? {}),
    explanation: explainer.gate(verdict, comparison)
  }
}
