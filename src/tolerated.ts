import type { Comparison, Judgement } from './drift/drift.ts'
import type { Table } from './events/table.ts'
import { lineOf } from './explain/evidence-line.ts'
import { kindOf } from './policies/kinds/registry.ts'
import type { ToleratedBreak } from './result.ts'

/** Required rules that are broken more often than in the baseline and are no finding, with the first line that breaks each. */
export function toleratedBreaksIn(
  { unchanged, undecided, notExercised, mixOnly }: Comparison,
  table: Table | undefined
): ToleratedBreak[] {
  const told = (judgements: readonly Judgement[], why: ToleratedBreak['why']): ToleratedBreak[] =>
    judgements.filter(isBrokenOftener).map(({ policy, baseline, current }) => ({
      policy: { ...policy },
      baseline,
      current,
      why: baseline.events === 0 ? 'tolerance' : why,
      evidence: table === undefined ? [] : firstBreak(policy, table)
    }))
  return [...told([...unchanged, ...undecided, ...notExercised], 'chance'), ...told(mixOnly, 'mix')]
}

const isBrokenOftener = ({ policy, baseline, current }: Judgement): boolean =>
  policy.status === 'required' &&
  current.kept < current.events &&
  (baseline.events === 0 || current.kept * baseline.events < baseline.kept * current.events)

function firstBreak(policy: Judgement['policy'], table: Table): ToleratedBreak['evidence'] {
  const { rows, kept } = kindOf(policy).situations(policy, table)
  const row = rows.find((_, i) => kept[i] === 0)
  const line = row === undefined ? undefined : lineOf(row, table)
  return line === undefined ? [] : [line]
}
