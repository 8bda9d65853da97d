import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { actionIndex } from '../kinds/counting.ts'
import type { OrderRule } from './order-rule.ts'

/** Share of what the places of the actions leave open, and of what their company in a session does, that is kept. */
const MIN_KEPT = 0.4
const MIN_COMPANY = 0.7
/** From this confidence on order is told whatever explains it. */
const LAW = 0.99

/** Of so many other places, `k` targets at random: the chance that none stands in the first (or last) `side`. */
function noneWithin(side: number, places: number, k: number): number {
  let chance = 1
  for (let i = 0; i < k && chance > 0; i++) chance *= Math.max(0, places - side - i) / (places - i)
  return chance
}

/**
 * Share of "A only after B" (or "after A comes B") that is to be expected from where one of the two stands alone: it
 * stays in its places and the other goes anywhere in the session, the larger of the two ways; and what is to be expected
 * of an action as frequent as the target that cares for neither sessions nor places.
 */
function byPosition(table: Table, template: 'precedence' | 'response', activation: number, target: number) {
  const [rows, targets] = [rowsOfAction(table, activation), rowsOfAction(table, target)]
  const sum = { activation: 0, target: 0, company: 0 }
  const others = 1 - targets.length / table.rows
  let [i, j] = [0, 0]
  while (i < rows.length) {
    const session = table.session[rows[i] as number] as number
    const from = table.sessionStart[session] as number
    const to = table.sessionStart[session + 1] as number
    while (j < targets.length && (targets[j] as number) < from) j++
    const first = j
    while (j < targets.length && (targets[j] as number) < to) j++
    const k = j - first
    const places = to - from - 1
    const end =
      template === 'precedence' ? to - 1 - (targets[first] as number) : (targets[j - 1] as number) - from
    for (; i < rows.length && (rows[i] as number) < to; i++) {
      const side = template === 'precedence' ? (rows[i] as number) - from : to - 1 - (rows[i] as number)
      sum.company += 1 - others ** side
      if (k === 0) continue
      sum.activation += 1 - noneWithin(side, places, k)
      sum.target += end / places
    }
  }
  const n = Math.max(1, rows.length)
  return { expected: Math.max(sum.activation, sum.target) / n, company: sum.company / n }
}

/** Of what was to be expected to break a promise, the share that does not. */
const kept = (confidence: number, expected: number): number =>
  expected >= 1 ? 0 : 1 - (1 - confidence) / (1 - expected)

/** Marks what only says that the one action stands early or late in its sessions, where it keeps no company with the other. */
export function withoutPositions(table: Table, rules: readonly OrderRule[]): readonly OrderRule[] {
  return rules.map((candidate) => {
    const { rule, reason, confidence, presence = 1 } = candidate
    const { template, target, same } = rule
    if (reason !== undefined || target === undefined || same !== undefined) return candidate
    if (template !== 'precedence' && template !== 'response') return candidate
    const [a, b] = [actionIndex(table, rule.activation), actionIndex(table, target)]
    const { expected, company } = byPosition(table, template, a, b)
    if (kept(confidence, Math.max(presence, company)) >= MIN_COMPANY) return candidate
    return confidence < LAW && kept(confidence, expected) < MIN_KEPT
      ? { ...candidate, reason: 'only says that one of the two stands early or late in its sessions' }
      : candidate
  })
}
