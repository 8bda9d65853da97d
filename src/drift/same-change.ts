import type { Acceptance } from '../policies/policy.ts'
import { changeOf } from './changes.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { type Found, foundOf } from './found.ts'
import { fingerprintOf, withoutKind } from './gate.ts'
import { beside, common, comparable, isLeftByChance, ONE_AND_THE_SAME } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import { reaches } from './strength.ts'
import type { TestedCell, Tests } from './tests.ts'

/** Correlation over the sessions from which two may be one change that is told in two ways. */
const ALIKE = 0.8
/** Of the strength of what is told: what moved less did not make it. */
const AS_STRONG = 0.6

/**
 * What people accepted, where it is this very change told of another policy: the two move together, session by session,
 * and nothing is left of what is told beside what was accepted. Whether that has grown since is told by its own numbers,
 * so that a change of another thing, or a larger one that merely took this along, is not accepted with it. What is told
 * for itself in this run (`told`) speaks for itself alone.
 */
export function sameChanges(
  leader: Found,
  told: ReadonlySet<TestedCell>,
  accepted: readonly Acceptance[],
  ledger: Ledger,
  tests: Tests,
  options: ComparisonOptions
): Pick<Change, 'sameAs'> {
  if (accepted.length === 0 || leader.required) return {}
  const names = new Set(accepted.map(({ fingerprint }) => withoutKind(fingerprint)))
  const sameAs = tests.cells.flatMap((tested): Change[] => {
    if (tested === leader.tested || told.has(tested) || !isOneWith(leader, tested)) return []
    const found = foundOf(tested, ledger, options)
    if (found === undefined || found.required) return []
    const change = changeOf(found, [], ledger, tests, options)
    return names.has(withoutKind(fingerprintOf(change))) ? [change] : []
  })
  return sameAs.length === 0 ? {} : { sameAs }
}

function isOneWith(leader: Found, { cell, statistic }: TestedCell): boolean {
  if (!reaches(statistic, AS_STRONG, leader.statistic)) return false
  if (!comparable(leader.cell, cell)) return false
  const other = { cell, statistic, tracked: false, required: false }
  const shared = Math.abs(common(leader, other))
  return shared > ONE_AND_THE_SAME || (shared >= ALIKE && isLeftByChance(beside(leader, other)))
}
