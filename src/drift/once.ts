import { release } from '../events/columns.ts'
import type { Table } from '../events/table.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import type { RuleCandidate } from './candidates.ts'
import { foldedSituations, isBig } from './folded.ts'

/**
 * What is done again to an object it was done to before. A refund that goes out twice is a change though the agent calls
 * nothing that it did not call anyway, and so few of the calls are one too many that no share of them shows it.
 */

/** Fewer calls that are followed by another one tell nothing. */
const FEWEST_AGAIN = 5
/** What is done again more often than not is no limit that a side could keep. */
const MOST_AGAIN = 0.5
/** More actions than these: those that name objects most often are compared. */
const MOST_LIMITS = 20

/** "After this action, never again of the same object", of each action that both logs together do again now and then. */
export function onceCandidates(table: Table, fewest: number): readonly RuleCandidate<'sequence'>[] {
  const found: (RuleCandidate<'sequence'> & { readonly calls: number; readonly kept: number })[] = []
  table.objectKeys.forEach((same, key) => {
    for (const { action, situations } of againOf(table, key, fewest)) {
      const does = table.actions[action] as string
      // Of keys that name the same objects by other numbers, one tells it.
      const calls = situations.rows.length
      const kept = situations.kept.reduce((sum, one) => sum + one, 0)
      const isKnown = found.some(
        (other) =>
          other.rule.activation === does &&
          other.calls === calls &&
          other.kept === kept &&
          isAlike(other.situations(), situations)
      )
      if (isKnown) continue
      found.push({
        calls,
        kept,
        rule: {
          kind: 'sequence',
          template: 'not_succession',
          activation: does,
          target: does,
          same,
          antecedent: {}
        },
        situations: foldedSituations(situations, table)
      })
      if (isBig(table)) release(situations.rows)
    }
  })
  return found.sort((a, b) => b.calls - a.calls).slice(0, MOST_LIMITS)
}

const isAlike = (a: Situations, b: Situations): boolean =>
  a.rows.length === b.rows.length &&
  a.rows.every((row, i) => row === b.rows[i]) &&
  a.kept.every((kept, i) => kept === b.kept[i])

/** What a call does that names an object of the key. */
const NAMES = 1
/** The same where a later call of the session does it again. */
const AGAIN = 2

/** By action: its calls that name an object of the key, and whether none later in the session names it again. */
function againOf(
  table: Table,
  key: number,
  fewest: number
): readonly { readonly action: number; readonly situations: Situations }[] {
  const { actions, action, rows } = table
  const told = toldByRow(table, key)
  const calls = new Uint32Array(actions.length)
  const repeats = new Uint32Array(actions.length)
  for (let row = 0; row < rows; row++) {
    if (told[row] === 0) continue
    const does = action[row] as number
    calls[does] = (calls[does] as number) + 1
    if (told[row] === AGAIN) repeats[does] = (repeats[does] as number) + 1
  }
  const isFrequent = (does: number): boolean => {
    const [all, again] = [calls[does] as number, repeats[does] as number]
    return all >= fewest && again >= FEWEST_AGAIN && again <= MOST_AGAIN * all
  }
  const found = new Map<number, Situations & { at: number }>()
  for (const does of actions.keys()) {
    if (!isFrequent(does)) continue
    const size = calls[does] as number
    found.set(does, { rows: new Uint32Array(size), kept: new Uint8Array(size), at: 0 })
  }
  for (let row = 0; row < rows && found.size > 0; row++) {
    if (told[row] === 0) continue
    const own = found.get(action[row] as number)
    if (own === undefined) continue
    own.rows[own.at] = row
    own.kept[own.at++] = told[row] === AGAIN ? 0 : 1
  }
  return [...found].map(([does, situations]) => ({ action: does, situations }))
}

function toldByRow(
  { actions, action, rows, session, objectStart, objectKey, objectNumber }: Table,
  key: number
): Uint8Array {
  const told = new Uint8Array(rows)
  /** By object and action: the session in which the action is done to it later. */
  const laterIn = new Map<number, number>()
  // From the end on, so that what comes later is known.
  for (let row = rows - 1; row >= 0; row--) {
    const own = session[row] as number
    for (let j = objectStart[row] as number; j < (objectStart[row + 1] as number); j++) {
      if (objectKey[j] !== key) continue
      const call = (objectNumber[j] as number) * actions.length + (action[row] as number)
      if (laterIn.get(call) === own) told[row] = AGAIN
      else {
        laterIn.set(call, own)
        if (told[row] === 0) told[row] = NAMES
      }
    }
  }
  return told
}
