import type { Statistic } from './statistic.ts'

type Tested = Pick<Statistic, 'z' | 'unitScores' | 'unitZ'>

/**
 * The deviations of two changes on one scale. What occurs in few cases is tested by its single trials and reaches many
 * deviations where whole cases, of which n show √n at most, reach few: beside such a one it counts by its cases too.
 */
export const sideBySide = (one: Tested, other: Tested): readonly [number, number] =>
  (one.unitScores === undefined) === (other.unitScores === undefined)
    ? [one.z, other.z]
    : [caseStrength(one), caseStrength(other)]

/** Whether a change has at least so large a part of the strength of another one. */
export function reaches(one: Tested, part: number, other: Tested): boolean {
  const [own, its] = sideBySide(one, other)
  return Math.abs(own) >= part * Math.abs(its)
}

/** The deviations of a change as far as whole cases show it, with the sign of its way; its own z where these are its trials. */
export const caseStrength = ({ z, unitZ }: Tested): number => unitZ ?? z

/** The strongest of changes, the first of those that are as strong. */
export const strongest = <T extends { readonly statistic: Tested }>(changes: readonly T[]): T | undefined =>
  [...changes].sort((a, b) => Math.abs(caseStrength(b.statistic)) - Math.abs(caseStrength(a.statistic)))[0]
