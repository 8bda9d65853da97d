import type { Acceptance } from '../policies/policy.ts'
import type { Comparison } from './drift.ts'
import { aboutOf, fingerprintOf, withoutKind } from './gate.ts'

/**
 * Acceptances that still hold and of whose change nothing is seen: it is over, or the fingerprint is a slip. None where
 * nothing could be judged, nor one of what changed with something else, or of what this run cannot tell.
 *
 * @param today ISO date of the run
 */
export function unmatchedAcceptances(
  accepted: readonly Acceptance[],
  { sufficient, changes, undecided, notExercised, mixOnly }: Comparison,
  today: string
): Acceptance[] {
  if (accepted.length === 0 || !sufficient) return []
  const told = changes.flatMap((change) => [change, ...(change.sameAs ?? [])])
  const matched = new Set(told.map((change) => withoutKind(fingerprintOf(change))))
  const open = [
    ...changes.flatMap(({ variants }) => variants.map((policy) => ({ policy }))),
    ...changes.flatMap(({ variantSubjects = [] }) => variantSubjects.map((subject) => ({ subject }))),
    ...undecided,
    ...notExercised,
    ...mixOnly
  ].map((each) => `${aboutOf(each)}:`)
  return accepted.filter(
    ({ fingerprint, expires }) =>
      (expires === undefined || expires >= today) &&
      !matched.has(withoutKind(fingerprint)) &&
      !open.some((start) => fingerprint.startsWith(start))
  )
}
