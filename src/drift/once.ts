import type { Table } from '../events/table.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import type { RuleOf } from '../policies/policy.ts'

/**
 * What is done again to an object it was done to before. A refund that goes out twice is a change though the agent calls
 * nothing that it did not call anyway, and so few of the calls are one too many that no share of them shows it.
 */

interface Candidate {
  readonly rule: RuleOf<'sequence'>
  readonly situations: Situations
}

/** Fewer calls that are followed by another one tell nothing. */
const FEWEST_AGAIN = 5
/** What is done again more often than not is no limit that a side could keep. */
const MOST_AGAIN = 0.5
/** More actions than these: those that name objects most often are compared. */
const MOST_LIMITS = 20

/** "After this action, never again of the same object", of each action that both logs together do again now and then. */
export function onceCandidates(table: Table, fewest: number): readonly Candidate[] {
  const known = new Set<string>()
  return table.objectKeys
    .flatMap((same, key) =>
      againOf(table, key).flatMap((situations, action): Candidate[] => {
        const { rows, kept } = situations
        const again = kept.reduce((sum, one) => sum + 1 - one, 0)
        if (rows.length < fewest || again < FEWEST_AGAIN || again > MOST_AGAIN * rows.length) return []
        // Of keys that name the same objects by other numbers, one tells it.
        const name = `${action}:${rows.join()}:${kept.join()}`
        if (known.has(name)) return []
        known.add(name)
        const does = table.actions[action] as string
        return [
          {
            rule: {
              kind: 'sequence',
              template: 'not_succession',
              activation: does,
              target: does,
              same,
              antecedent: {}
            },
            situations
          }
        ]
      })
    )
    .sort((a, b) => b.situations.rows.length - a.situations.rows.length)
    .slice(0, MOST_LIMITS)
}

/** By action: its calls that name an object of the key, and whether none later in the session names it again. */
function againOf(
  { actions, action, rows, session, objectStart, objectKey, objectNumber }: Table,
  key: number
): readonly Situations[] {
  const own = actions.map(() => ({ rows: [] as number[], kept: [] as number[] }))
  const later = new Set<number>()
  // From the end on, so that what comes later is known.
  for (let row = rows - 1; row >= 0; row--) {
    if (session[row] !== session[row + 1]) later.clear()
    const does = action[row] as number
    let names = false
    let again = false
    for (let j = objectStart[row] as number; j < (objectStart[row + 1] as number); j++) {
      if (objectKey[j] !== key) continue
      const call = (objectNumber[j] as number) * actions.length + does
      names = true
      if (later.has(call)) again = true
      else later.add(call)
    }
    if (!names) continue
    own[does]?.rows.push(row)
    own[does]?.kept.push(again ? 0 : 1)
  }
  return own.map(({ rows, kept }) => ({
    rows: Uint32Array.from(rows.reverse()),
    kept: Uint8Array.from(kept.reverse())
  }))
}
