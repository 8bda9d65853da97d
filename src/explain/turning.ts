import type { Change } from '../drift/drift.ts'
import type { Side } from '../result.ts'

/** Whether a finding would still stand if the promise had been kept `kept` times in the current situations. */
export type Judge = (kept: number) => boolean

/** First count from `standing`, at which the judge says yes, to `fallen`, at which it says no, with a no. */
function border(standing: number, fallen: number, stands: Judge): number {
  let yes = standing
  let no = fallen
  while (Math.abs(no - yes) > 1) {
    const middle = Math.trunc((yes + no) / 2)
    if (stands(middle)) yes = middle
    else no = middle
  }
  return no
}

/**
 * The kept count at which a finding stands no more, going from what was counted towards what the baseline leads one to
 * expect and beyond it: there the verdict has turned, and one step less it has not. Null where no count turns it.
 */
export function turningPoint(
  { current, ...change }: Pick<Change, 'baseline' | 'current' | 'direction' | 'policy'>,
  stands: Judge
): number | null {
  if (!stands(current.kept)) return null
  const end = change.direction === 'weaker' ? current.events : 0
  for (const fallen of [expectedKept({ current, ...change }), end])
    if (fallen !== current.kept && !stands(fallen)) return border(current.kept, fallen, stands)
  return null
}

/** Kept cases that the current situations would show had nothing changed. */
export function expectedKept({
  direction,
  policy,
  baseline,
  current
}: Pick<Change, 'baseline' | 'current' | 'direction' | 'policy'>): number {
  const end = direction === 'weaker' ? current.events : 0
  if (policy?.status === 'forbidden') return end
  if (baseline.confidence === null) return policy === undefined ? 0 : end
  // Rounded away from what was found, so that the count is surely on the other side of the baseline's rate.
  const expected = baseline.confidence * current.events
  return direction === 'weaker' ? Math.ceil(expected) : Math.floor(expected)
}

/** What people forbade is judged without a test: once is enough. */
export const untilNever =
  (change: Pick<Change, 'baseline' | 'current' | 'direction' | 'policy'>): Judge =>
  (kept) =>
    kept !== expectedKept(change)

/**
 * For a policy that passed: the first kept count at which it would have been a finding, in the direction in which it
 * moved, or else in the other one. Null where no count would.
 */
export function failingPoint(
  { baseline, current }: { readonly baseline: Side; readonly current: Side },
  fails: (direction: Change['direction']) => Judge | undefined
): number | null {
  const { confidence: before } = baseline
  const { confidence: now } = current
  if (before === null || now === null) return null
  const directions = now <= before ? (['weaker', 'stronger'] as const) : (['stronger', 'weaker'] as const)
  for (const direction of directions) {
    const judge = fails(direction)
    const end = direction === 'weaker' ? 0 : current.events
    if (judge === undefined || end === current.kept || judge(current.kept) || !judge(end)) continue
    return border(current.kept, end, (kept) => !judge(kept))
  }
  return null
}
