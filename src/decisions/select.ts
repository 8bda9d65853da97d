import { UserError } from '../errors.ts'
import { Numeral } from './json.ts'
import type { RecordedDecision } from './recorded.ts'

export interface DecisionFilter {
  readonly type?: string | readonly string[] | undefined
  readonly outcome?: string | readonly string[] | undefined
  /** `user_id` of the context. */
  readonly user?: string | readonly string[] | undefined
  /** At most so many, the newest; 0 gives none. */
  readonly limit?: number | undefined
}

const among = (wanted: DecisionFilter[keyof DecisionFilter], value: string): boolean =>
  wanted === undefined || [wanted].flat().some((one) => String(one).toLowerCase() === value.toLowerCase())

/** A user is named by a text or a number; a record that holds anything else there names none. */
const userOf = ({ decision }: RecordedDecision): string | undefined => {
  const user = Object.hasOwn(decision.context, 'user_id') ? decision.context.user_id : undefined
  if (user instanceof Numeral) return user.text
  return user === undefined || user === null || typeof user === 'object' ? undefined : String(user)
}

/** The matching decisions in their order. Of more than `limit` the last are taken: logs are written oldest first. */
export function selectDecisions<R extends RecordedDecision>(
  decisions: readonly R[],
  filter: DecisionFilter
): R[] {
  const { type, outcome, user, limit } = filter
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
    throw new UserError(`limit is ${limit}: give a whole number from 0`)
  const users = user === undefined ? undefined : [user].flat()
  const matching = decisions.filter(
    (entry) =>
      among(type, entry.decision.decision_type) &&
      among(outcome, entry.decision.outcome) &&
      (users === undefined || users.includes(userOf(entry) as string))
  )
  return limit === undefined ? matching : matching.slice(Math.max(0, matching.length - limit))
}
