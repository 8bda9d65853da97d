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

/** As far as the cases show it; undefined for none but changes tested by their trials. */
export const caseStrength = ({ z, unitZ }: Tested): number => unitZ ?? z
