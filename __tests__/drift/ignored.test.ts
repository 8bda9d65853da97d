import { describe, expect, it } from '@jest/globals'
import { draw, type Intent, randomWorld, W3, withIntent, withStrength } from '../../benchmarks/worlds.ts'
import { compare } from '../../src/drift/compare.ts'
import type { Item } from '../../src/events/table.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import type { Rule, Status } from '../../src/policies/policy.ts'
import { OPTIONS, setOf, sideOf } from './logs.ts'

const SIZE = { sessions: 200, events: 4000 }

describe('what people ignore', () => {
  const random = randomWorld(7, W3)
  const own = random.intents[1] as Intent
  const world = { ...withIntent(random, 1, { ...own, strength: 0.85 }), overrides: [] }
  const before = draw(world, { ...SIZE, seed: 2 })
  const after = draw(withStrength(world, 1, -0.4), { ...SIZE, seed: 3 })
  const { name, action } = own
  const about = (key: string, value: string): Rule => ({
    kind: 'association',
    antecedent: { [key]: value },
    consequent: world.actions[action] as string
  })
  // Two keys that say the same: what changes for the one changes for the other.
  const rules = [about('intent', name), about('resource', `resource_of_${name}`)]
  const findings = (statuses: readonly Status[]) =>
    compare(
      {
        table: before,
        set: setOf(
          rules.map((rule, i) => ({ ...countedPolicy(rule, before), status: statuses[i] as Status })),
          before.rows
        )
      },
      sideOf(after),
      { ...OPTIONS, kinds: ['association'] }
    ).changes.map(({ policy, variants }) => [policy, ...variants].map((one) => JSON.stringify(one)).join())

  it('takes all that describes the same events with it, but for policies that they do not ignore', () => {
    const [both, ...others] = findings(['mined', 'mined'])
    expect(others).toEqual([])
    expect(both).toContain('"intent"')
    expect(both).toContain('"resource"')
    expect(findings(['ignored', 'ignored'])).toEqual([])
    const [one, ...more] = findings(['ignored', 'mined'])
    expect(more).toEqual([])
    expect(one).toContain('"resource"')
    expect(one).not.toContain('"ignored"')
  })
  it('takes nothing with it that is much stronger than what it shows of that', () => {
    const found = (rule: Rule) =>
      compare(
        { table: before, set: setOf([{ ...countedPolicy(rule, before), status: 'ignored' }], before.rows) },
        sideOf(after),
        { ...OPTIONS, kinds: ['association'] }
      ).changes
    const whole = about('intent', name)
    const { key, value } = before.items.find((item) => !/^(intent|resource|tool)$/.test(item.key)) as Item
    const part = { ...whole, antecedent: { intent: name, [key]: value } } as Rule
    expect(found(whole)).toEqual([])
    expect(JSON.stringify(found(part).map(({ policy }) => policy))).toContain('"intent"')
  })
})
