import type { Finding } from '../result.ts'
import { type Notation, percent, percentPair, short } from './numbers.ts'

/** Vital signs are in units of their own, everything else is a share of situations. */
export const isShare = ({ subject }: Pick<Finding, 'subject'>): boolean => subject?.type !== 'vital'

/** What a finding is about, before and now: a share, or the value of a vital sign. */
export function findingPair(finding: Finding, notation?: Notation): [before: string, now: string] {
  const { baseline, current, subject } = finding
  if (isShare(finding)) return percentPair(baseline.confidence, current.confidence, notation)
  const values = subject?.values ?? [baseline.confidence, current.confidence]
  const shown = (value: number | null) =>
    value !== null && subject?.unit === 'share' ? percent(value, 1, notation) : short(value, notation)
  return [shown(values[0]), shown(values[1])]
}
