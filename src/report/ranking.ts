import { UserError } from '../errors.ts'
import { compareText } from '../events/table.ts'
import { deviation } from '../explain/gate.ts'
import { isGoneAction } from '../explain/showing.ts'
import type { Policy } from '../policies/policy.ts'
import { concernOf } from '../policies/rank.ts'
import type { Finding } from '../result.ts'

const SEVERITY = { error: 0, warning: 1, note: 2 } as const
const CHANGE = { broken: 0, vanished: 2, shifted: 3, new: 4 } as const

/** An action that is gone takes with it what is said of it, and comes before that. */
const rankOf = (finding: Finding): number => (isGoneAction(finding) ? 1 : CHANGE[finding.change])

/**
 * The findings in the order in which a reviewer should see them: what fails the step first, then broken promises
 * before weaker ones before new ones, then the larger change on a scale on which rare and frequent things compare.
 */
export function ranked(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITY[a.severity] - SEVERITY[b.severity] ||
      rankOf(a) - rankOf(b) ||
      Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
      Number(a.policy === undefined) - Number(b.policy === undefined) ||
      deviation(b) - deviation(a) ||
      (a.test.adjusted_p_value ?? 1) - (b.test.adjusted_p_value ?? 1) ||
      compareText(a.id, b.id)
  )
}

/** The id of the finding that people name: by its number in the reports, its id, or as much of it as no other begins with. */
export function findingNamed(findings: readonly Finding[], name: string): string {
  const order = ranked(findings)
  const begun = order.filter(({ id }) => id.startsWith(name))
  const found =
    begun.find(({ id }) => id === name) ??
    (/^[1-9]\d*$/.test(name) ? order[Number(name) - 1] : undefined) ??
    (begun.length === 1 ? begun[0] : undefined)
  if (found !== undefined) return found.id
  const known = order.slice(0, 5).map(({ id }, i) => `${i + 1} (${id})`)
  const has =
    order.length === 0 ? 'it has none' : `it has ${known.join(', ')}${order.length > 5 ? ', …' : ''}`
  const fault = begun.length === 0 ? 'is not in the result' : 'is the beginning of several'
  throw new UserError(`finding ${JSON.stringify(name)} ${fault}: ${has}`)
}

/** What gates or warns, apart from what people have accepted. */
export function split(findings: readonly Finding[]): { open: Finding[]; accepted: Finding[] } {
  const order = ranked(findings)
  return {
    open: order.filter(({ severity }) => severity !== 'note'),
    accepted: order.filter(({ severity }) => severity === 'note')
  }
}

/** What a reviewer cares about first, then the highest confidence, then by id: the order of every list of policies. */
export const strongestFirst = (policies: readonly Policy[]): Policy[] =>
  [...policies].sort(
    (a, b) =>
      concernOf(a) - concernOf(b) || b.confidence - a.confidence || compareText(a.policy_id, b.policy_id)
  )
