import type { Cell } from './cell.ts'
import { isAboutPlace } from './grouping.ts'

/**
 * The action that a change tells to be done, or not to be: what is chosen, what has to come, how often it comes.
 * Undefined for what tells its place alone, how calls end, and what they are made with.
 */
export function doneIn({ rule, subject, family }: Cell): string | undefined {
  if (rule === undefined) return subject?.type === 'action-share' ? subject.name : undefined
  switch (rule.kind) {
    case 'association':
      return rule.consequent
    case 'prohibition':
      return rule.never
    case 'precondition':
      return family === 'argument' ? undefined : rule.action
    case 'sequence':
      return rule.target ?? (isAboutPlace(rule.template) ? undefined : rule.activation)
    default:
      return undefined
  }
}

/** 1 where a change tells that it is done more, -1 where less, by whether the rule is kept more or less; 0 where it may be either. */
export function wayOf({ rule }: Cell, direction: 'stronger' | 'weaker'): number {
  const kept = direction === 'stronger' ? 1 : -1
  if (rule?.kind === 'precondition' || rule?.kind === 'prohibition') return -kept
  if (rule?.kind !== 'sequence') return kept
  if (rule.template === 'exactly_once') return 0
  return rule.template === 'at_most' || rule.template === 'not_succession' ? -kept : kept
}
