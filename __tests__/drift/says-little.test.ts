import { expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

/** Tests are run and the change is committed; some sessions also push. */
function log(seed: number, pushed: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 120 }, (_, s) => {
    const commands = [
      ...(random.uniform() < 0.95 ? ['test'] : []),
      ...(random.uniform() < 0.7 ? ['commit'] : []),
      ...(random.uniform() < pushed ? ['push'] : [])
    ]
    const steps: [string, Record<string, string>][] = [
      ['Glob', {}],
      ...Array.from({ length: 1 + random.below(4) }, (): [string, Record<string, string>] => ['Read', {}]),
      ...commands.map((command): [string, Record<string, string>] => ['Bash', { 'arg.command': command }])
    ]
    return steps.map(
      ([action, context], seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        action,
        outcome: 'success',
        context
      })
    )
  }).flat()
}

it.each([1, 11, 21, 31, 41])(
  'a command that is new is not told as another one that became a little rarer (%i)',
  (seed) => {
    const [first] = changesIn(log(seed, 0), log(seed + 1, 0.3))
    expect(first?.policy).toMatchObject({ kind: 'precondition', action: 'Bash' })
    expect(Math.abs((first?.current.confidence ?? 0) - (first?.baseline.confidence ?? 0))).toBeGreaterThan(
      0.1
    )
  }
)
