import { canonicalRule } from '../policies/identity.ts'
import type { Rule } from '../policies/policy.ts'
import { byWeakness, withFolded } from './changes.ts'
import type { Change } from './drift.ts'

/**
 * "Directly after A comes B" counts at A what "with previous_action=A the agent calls B" counts one event later: other
 * events, so that no grouping by events tells that they are one promise. Such changes become one; what people insist on
 * stays a finding of its own.
 */
export function foldedSynonyms(changes: readonly Change[]): Change[] {
  const kept: Change[] = []
  for (const change of [...changes].sort(byWeakness)) {
    const same = kept.findIndex((one) => isSame(one, change))
    const worse = kept[same]
    if (worse === undefined) kept.push(change)
    else {
      const [told, other] = inOrder(worse, change)
      const alike = [other, ...(told.sameAs ?? []), ...(other.sameAs ?? [])]
      kept[same] = { ...withFolded(told, [other]), sameAs: alike }
    }
  }
  return kept
}

function isSame(a: Change, b: Change): boolean {
  if (a.change === 'broken' || b.change === 'broken' || a.direction !== b.direction) return false
  const said = promiseOf(a.policy)
  return said !== undefined && said === promiseOf(b.policy)
}

/** As what is seen of the event that the promise is about, which is the only way to say it that all of them have. */
function promiseOf(rule: Rule | undefined): string | undefined {
  if (rule === undefined) return undefined
  if (rule.kind !== 'sequence') return canonicalRule(rule)
  const { template, activation, target, same, antecedent } = rule
  if (template !== 'chain_response' || target === undefined || same !== undefined) return undefined
  return canonicalRule({
    kind: 'association',
    antecedent: { ...antecedent, previous_action: activation },
    consequent: target
  })
}

/** The plainer sentence first: the order itself, not the key that tells of it; of two alike, the one that is worse. */
const inOrder = (worse: Change, other: Change): [Change, Change] =>
  worse.policy?.kind !== 'sequence' && other.policy?.kind === 'sequence' && worse.change === other.change
    ? [other, worse]
    : [worse, other]
