import type { Acceptance } from '../policies/policy.ts'
import type { Finding, Outcome, Vital } from '../result.ts'
import { normalQuantile } from '../statistics/normal.ts'
import type { Change, Comparison } from './drift.ts'

/** From what changed to what it means for the build: acceptance, severity, outcome. */

export interface GateOptions {
  readonly failOn: readonly string[]
  readonly accepted: readonly Acceptance[]
  /** ISO date of the run: the one thing an acceptance's expiry is held against. */
  readonly today: string
  /** Changes of a second window, where one must agree. */
  readonly confirmation?: readonly Change[] | undefined
}

export interface GatedChange {
  readonly id: string
  readonly change: Change
  readonly severity: Finding['severity']
  readonly accepted: Finding['accepted']
  /** False where a second window was asked for and did not show the change. */
  readonly confirmed: boolean
}

export interface Gate {
  readonly outcome: Outcome
  readonly drift: boolean
  readonly failed: boolean
  readonly changes: readonly GatedChange[]
}

/** What `accepted` entries name: policy (or subject), kind of change and direction. Stable over commits and machines. */
export const fingerprintOf = (change: Change): string =>
  `${aboutOf(change)}:${change.change}:${change.direction}`

/** The part of a fingerprint before kind and direction. */
export const aboutOf = ({ policy, subject }: Pick<Change, 'policy' | 'subject'>): string =>
  policy?.policy_id ?? `${subject?.type}/${encodeURIComponent(subject?.name ?? '')}`

/** Part of the accepted move by which a measured value may move on. */
const FURTHER = 0.25
/** Deviations that chance leaves behind in 1 of 100 runs, to one side. */
const BY_CHANCE = 2.33

/** What was accepted, as the report says it, where the change has grown beyond that. */
function outgrown(change: Change, acceptance: Acceptance, vitals: readonly Vital[]): string | undefined {
  const { value } = acceptance
  const vital = vitals.find(({ name }) => change.subject?.type === 'vital' && change.subject.name === name)
  if (vital !== undefined && value !== undefined)
    return movedOn(change, vital, value) ? String(Number(value.toPrecision(4))) : undefined
  const { confidence } = change.current
  if (acceptance.confidence === undefined || confidence === null) return undefined
  // The drift test's noise must not undo an acceptance: only what lies beyond the current interval is growth.
  const [low, high] = change.current.interval ?? [confidence, confidence]
  const grown = change.direction === 'weaker' ? high < acceptance.confidence : low > acceptance.confidence
  return grown ? `${Math.round(acceptance.confidence * 1000) / 10} %` : undefined
}

/**
 * Whether a measured value went further the way it was accepted to go, by a quarter of the accepted move and by more
 * than chance. Means have no interval: the test's own certainty tells how far they vary.
 */
function movedOn({ direction, test }: Change, { baseline, current }: Vital, accepted: number): boolean {
  if (baseline === null || current === null) return false
  const way = Math.sign(accepted - baseline) || (direction === 'weaker' ? -1 : 1)
  const { p_value: p } = test
  const noise = p === null || p === 0 ? 0 : Math.abs((current - baseline) / normalQuantile(p / 2))
  return (current - accepted) * way > Math.max(FURTHER * Math.abs(accepted - baseline), BY_CHANCE * noise)
}

/** Without the kind of change: one and the same change is called new or shifted, shifted or vanished, as chance has it. */
export const withoutKind = (fingerprint: string): string =>
  fingerprint.replace(/:(new|vanished|shifted):(weaker|stronger)$/, '::$2')

const entryFor = (id: string, { accepted }: GateOptions): Acceptance | undefined =>
  accepted.find(({ fingerprint }) => fingerprint === id) ??
  accepted.find(({ fingerprint }) => withoutKind(fingerprint) === withoutKind(id))

function acceptanceOf(
  change: Change,
  id: string,
  vitals: readonly Vital[],
  options: GateOptions
): Finding['accepted'] {
  const entry = entryFor(id, options)
  if (entry === undefined) {
    const [first] = (change.sameAs ?? []).flatMap((same) => {
      const acceptance = acceptanceOf(same, fingerprintOf(same), vitals, options)
      return acceptance === null ? [] : [acceptance]
    })
    return first ?? null
  }
  const beyond = outgrown(change, entry, vitals)
  const lapsed =
    entry.expires !== undefined && entry.expires < options.today
      ? `expired on ${entry.expires}`
      : beyond !== undefined
        ? `the change has grown beyond the ${beyond} that were accepted`
        : entry.fingerprint !== id && entry.confidence === undefined
          ? `${entry.fingerprint} was accepted, without the confidence it had`
          : undefined
  return {
    reason: entry.reason,
    ...(entry.expires === undefined ? {} : { expires: entry.expires }),
    ...(lapsed === undefined ? {} : { lapsed })
  }
}

/**
 * Whether a change of the second window is this one. Which of several policies about the same events speaks for them can
 * differ from window to window, and so can the kind of the change.
 */
function agrees(change: Change, other: Change): boolean {
  if (withoutKind(fingerprintOf(change)) === withoutKind(fingerprintOf(other))) return true
  const [own, its] = [change.policy?.policy_id, other.policy?.policy_id]
  if (own === its) return false
  const among = (id: string | undefined, { variants }: Change) =>
    id !== undefined && variants.some(({ policy_id }) => policy_id === id)
  return among(own, other) || among(its, change)
}

const severityRank = { error: 0, warning: 1, note: 2 } as const

/** The change as its strongest variant tells it, where that one closes the gate and this one would leave it open. */
function closing(own: GatedChange, gated: (change: Change) => GatedChange): GatedChange {
  if (own.severity !== 'warning') return own
  const { strongerVariants = [], policy, variants, ...rest } = own.change
  const worse = strongerVariants.find((change) => gated(change).severity === 'error')
  if (worse === undefined) return own
  const others = variants.filter(({ policy_id: id }) => id !== worse.policy?.policy_id)
  return gated({
    ...worse,
    variants: policy === undefined ? others : [policy, ...others],
    variantSubjects: rest.variantSubjects,
    rename: rest.rename,
    follows: rest.follows
  })
}

/** What follows from a change is told with it; but what the gate thinks worse of, for itself. */
function apart(own: GatedChange, gated: (change: Change) => GatedChange): GatedChange[] {
  const { follows = [], ...change } = own.change
  if (follows.length === 0) return [own]
  const worse = follows.map(gated).filter((other) => isWorse(other, own))
  if (worse.length === 0) return [own]
  const told = new Set(worse.map(({ change: other }) => other))
  const ids = new Set(worse.map(({ change: { policy } }) => policy?.policy_id))
  const left = {
    ...change,
    variants: change.variants.filter(({ policy_id: id }) => !ids.has(id)),
    follows: follows.filter((other) => !told.has(other))
  }
  return [{ ...own, change: left }, ...worse]
}

const isWorse = (other: GatedChange, own: GatedChange): boolean =>
  severityRank[other.severity] < severityRank[own.severity] ||
  (other.confirmed && !own.confirmed && other.severity !== 'note')

/**
 * The gate over a comparison. An unaccepted change is drift, whatever `fail-on` says; the step fails where `fail-on`
 * names one that is confirmed. Too little data is an outcome of its own, never clean.
 */
export function gate(comparison: Comparison, options: GateOptions): Gate {
  const fails = (name: string) => options.failOn.includes(name) && !options.failOn.includes('none')
  const confirming = options.confirmation?.flatMap((change) => [change, ...(change.follows ?? [])])
  const gated = (change: Change): GatedChange => {
    const id = fingerprintOf(change)
    const accepted = acceptanceOf(change, id, comparison.vitals, options)
    const agreed =
      confirming === undefined ||
      change.change === 'broken' ||
      confirming.some((other) => agrees(change, other))
    const isAccepted = accepted !== null && accepted.lapsed === undefined
    const severity = isAccepted ? 'note' : fails(change.change) && agreed ? 'error' : 'warning'
    return { id, change, severity, accepted, confirmed: agreed }
  }
  const changes = comparison.changes
    .flatMap((change) => apart(fails(change.change) ? gated(change) : closing(gated(change), gated), gated))
    .sort((a, b) => severityRank[a.severity] - severityRank[b.severity])
  const drift = changes.some(({ severity, confirmed: agreed }) => severity !== 'note' && agreed)
  const outcome: Outcome = drift ? 'drift' : comparison.sufficient ? 'clean' : 'insufficient-data'
  const failed =
    changes.some(({ severity }) => severity === 'error') ||
    (outcome === 'insufficient-data' && fails('insufficient-data')) ||
    (comparison.notExercised.length > 0 && fails('not-exercised'))
  return { outcome, drift, failed, changes }
}
