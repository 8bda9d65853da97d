import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Scalar } from '../../src/events/event.ts'
import type { Policy, Rule } from '../../src/policies/policy.ts'
import { renderCedar } from '../../src/report/guardrails/cedar.ts'
import { guardsOf } from '../../src/report/guardrails/guards.ts'
import { renderRego } from '../../src/report/guardrails/rego.ts'
import { attacks } from './attacks.ts'
import { breaks } from './breaks.ts'
import { checkRego, ENGINES, opaIsHere, type Request, withOpa } from './engines.ts'
import { drift, policy } from './support.ts'

const keys = ['env', 'role', 'arg.amount', 'a"b\\c', '名前', 'r.env']
const values: readonly Scalar[] = [
  'prod',
  'x;y',
  '1',
  1,
  1.5,
  true,
  'true',
  null,
  '',
  '>=100',
  'p.x || true',
  "' or 1",
  '\u2028\n',
  '*',
  '}',
  ...attacks.slice(0, 8)
]
const actions = ['delete_record', 'send email', 'a"b', 'x*', '^$', "a', deny", '删除', 'line\nbreak']

const anyItems = fc.array(fc.record({ key: fc.constantFrom(...keys), value: fc.constantFrom(...values) }), {
  maxLength: 3
})
const antecedent = anyItems.map((items) => Object.fromEntries(items.map(({ key, value }) => [key, value])))
const anyAction = fc.constantFrom(...actions)
const anyRule: fc.Arbitrary<{ rule: Rule; status: Policy['status'] }> = fc.oneof(
  fc.record({
    rule: fc.record({ kind: fc.constant('prohibition' as const), antecedent, never: anyAction }),
    status: fc.constantFrom('mined' as const, 'required' as const)
  }),
  fc
    .record({
      rule: fc.record({
        kind: fc.constant('precondition' as const),
        action: anyAction,
        requires: antecedent
      }),
      status: fc.constantFrom('mined' as const, 'required' as const)
    })
    .filter(({ rule }) => Object.keys(rule.requires).length > 0),
  fc.record({
    rule: fc.record({ kind: fc.constant('association' as const), antecedent, consequent: anyAction }),
    status: fc.constantFrom('mined' as const, 'required' as const, 'forbidden' as const)
  })
)
const anyPolicies = fc.array(
  anyRule.map(({ rule, status }) => policy(rule, { status })),
  { minLength: 1, maxLength: 4 }
)
const anyEvents = fc.array(fc.record({ action: anyAction, items: anyItems }), { minLength: 1, maxLength: 6 })

const brokenBy = (policies: readonly Policy[], event: Request): string[] =>
  [...new Set(policies.filter((each) => breaks(each, event)).map(({ policy_id }) => policy_id))].sort()

const inOpa = opaIsHere ? it : it.skip

describe('guardrails', () => {
  it('take prohibitions, preconditions and what people require; count the rest', () => {
    const policies = drift().policies
    const { guards, leftOut } = guardsOf(policies)
    expect(guards.map(({ id }) => id.slice(0, 3))).toEqual(['pre', 'pro'])
    expect(leftOut).toBe(3)
    expect(guardsOf(policies.map((each) => ({ ...each, status: 'ignored' }))).guards).toEqual([])
    expect(guardsOf(policies.map((each) => ({ ...each, status: 'required' }))).guards).toHaveLength(3)
  })

  it.each([
    ['Cedar', ENGINES.cedar],
    ['Casbin', ENGINES.casbin]
  ])('in %s, decide as the policies say on every event', async (_, engine) => {
    await fc.assert(
      fc.asyncProperty(anyPolicies, anyEvents, async (policies, events) => {
        const decide = await engine(policies)
        for (const event of events) {
          const { allowed, broken } = await decide(event)
          const expected = brokenBy(policies, event)
          expect(allowed).toBe(expected.length === 0)
          expect(broken ?? expected).toEqual(expected)
        }
      }),
      { numRuns: 200 }
    )
  })

  inOpa(
    `in OPA, name the policies that an event breaks${withOpa}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(anyPolicies, anyEvents, async (policies, events) => {
          const decide = await ENGINES.rego(policies)
          for (const event of events) {
            const expected = brokenBy(policies, event)
            expect(await decide(event)).toEqual({ allowed: expected.length === 0, broken: expected })
          }
        }),
        { numRuns: 60 }
      )
    },
    60_000
  )

  inOpa(`are Rego of OPA 0.x and of 1.x alike, by its strict rules${withOpa}`, () => {
    const hostile = attacks.flatMap((attack) => drift(() => attack).policies)
    for (const policies of [drift().policies, hostile, []]) {
      const { guards, leftOut } = guardsOf(policies)
      const text = renderRego(guards, leftOut)
      for (const version of ['--v0-compatible', '--v1-compatible'] as const) {
        expect(() => checkRego(text, version)).not.toThrow()
      }
    }
    expect(() => checkRego('package policyminer\n\ndeny[x] { x := 1 }\n', '--v1-compatible')).toThrow('if')
  })

  it('hold hostile text in one line of comment and one literal', () => {
    for (const attack of attacks) {
      const { guards, leftOut } = guardsOf(drift(() => attack).policies)
      for (const text of [renderRego(guards, leftOut), renderCedar(guards, leftOut)]) {
        expect(text).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}|[\u2028\u2029\u202e]/u)
      }
    }
    expect(guardsOf([policy({ kind: 'prohibition', antecedent: {}, never: '\ud800' })]).leftOut).toBe(1)
  })
})
