import { isArgument } from '../abstraction/given.ts'
import { isReducedKey } from '../abstraction/reductions.ts'
import type { Scalar } from '../events/event.ts'

/**
 * Whether the value is a condition that people set an action rather than what makes an agent do it: a yes
 * (`confirmed=true`), or what the call itself names ("writes only below output"). "Only when" then says more than that
 * the one leads to the other.
 */
export const isGuard = (key: string, value: Scalar): boolean =>
  value === true || isArgument(key) || isReducedKey(key)
