import type { Datum, Phrase } from '../phrase.ts'

/** What a policy says, in few words. */

const context = (conditions: Phrase): Phrase => (conditions.length === 0 ? [] : [' ', ...conditions])

export const policy = {
  association: (when: Phrase, action: Datum): Phrase =>
    when.length === 0 ? ['in any situation → ', action] : [...when, ' → ', action],
  always: (action: Datum): Phrase => ['always ', action],
  precondition: (action: Datum, requires: Phrase): Phrase => [action, ' only ', ...requires],
  atTimes: (action: Datum, requires: Phrase): Phrase => [action, ' ', ...requires],
  prohibition: (never: Datum, when: Phrase): Phrase => ['never ', never, ...context(when)],
  outcome: (action: Datum, when: Phrase, outcome: Datum): Phrase => [
    action,
    ...context(when),
    ' ends in ',
    outcome
  ],
  neverEnds: (action: Datum, when: Phrase, outcome: Datum): Phrase => [
    action,
    ...context(when),
    ' never ends in ',
    outcome
  ],
  precedence: (activation: Datum, target: Datum): Phrase => [activation, ' only after ', target],
  response: (activation: Datum, target: Datum): Phrase => ['after ', activation, ', later ', target],
  chain_precedence: (activation: Datum, target: Datum): Phrase => [
    activation,
    ' only directly after ',
    target
  ],
  chain_response: (activation: Datum, target: Datum): Phrase => [
    'directly after ',
    activation,
    ' comes ',
    target
  ],
  not_succession: (activation: Datum, target: Datum): Phrase => ['after ', activation, ' never ', target],
  neverDirectly: (later: Datum, earlier: Datum): Phrase => [later, ' never directly after ', earlier],
  exactly_once: (activation: Datum): Phrase => [activation, ' exactly once a session'],
  at_most: (activation: Datum, _target: Datum, most: number): Phrase => [
    activation,
    most === 1 ? ' at most once a session' : ` at most ${most} times a session`
  ],
  first: (activation: Datum): Phrase => [activation, ', where used, comes first in its session'],
  last: (activation: Datum): Phrase => [activation, ', where used, comes last in its session'],
  same: (key: Datum): Phrase => [' of the same ', key],
  inContext: (when: Phrase): Phrase => [', ', ...when],
  notAllowed: (rule: Phrase): Phrase => ['not allowed: ', ...rule]
}
