import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { settle } from '../../src/commands/request.ts'
import type { Table } from '../../src/events/table.ts'
import { minePolicies } from '../../src/policies/mine.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { guardsOf } from '../../src/report/guardrails/guards.ts'
import { abstractAfresh } from '../../src/sides.ts'
import { readWindow } from '../../src/window.ts'
import { breaks } from './breaks.ts'
import { ENGINES, opaIsHere, type Request, withOpa } from './engines.ts'

/** The exported sets in their real engines, over every event of whole logs. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const shared = process.env.POLICYMINER_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const LOGS = [
  ['the example', `${root}examples/support-agent/logs/drift.jsonl`],
  ['tau-bench', `${shared}/data/tau-bench/behavior.airline-gpt4o.all.jsonl`],
  ['claude-code', `${shared}/data/claude-code/behavior.templar.jul18-20.jsonl`]
] as const

const MOST_POLICIES = 60

/**
 * The table of a log, and policies mined from it without pruning and with thresholds so low that many of them are
 * broken in it; of thousands, some from every part of the list.
 */
async function minedFrom(path: string): Promise<{ table: Table; policies: readonly Policy[] }> {
  const { options, config } = await settle({ given: {}, paths: [path], cwd: root })
  const reading = await readWindow({ options, config, workspace: root, confine: false }, options.logs)
  const { table } = abstractAfresh(reading.table, config)
  const policies = minePolicies(table, {
    minSupport: 0.01,
    minConfidence: 0.5,
    minLift: 1,
    minSessions: 3,
    maxAntecedent: 2,
    kinds: ['association', 'precondition', 'prohibition'],
    all: true
  })
  // Habits become guards only where people require them; here they do.
  const step = Math.ceil(policies.length / MOST_POLICIES)
  const some = policies.filter((_, i) => i % step === 0)
  return { table, policies: some.map((policy) => ({ ...policy, status: 'required' as const })) }
}

const requestsOf = (table: Table): Request[] =>
  Array.from({ length: table.rows }, (_, row) => ({
    action: table.actions[table.action[row] as number] as string,
    items: [...table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1])].map(
      (id) => table.items[id] as Table['items'][number]
    )
  }))

/** The same contexts, each with the action of the next event: calls in places where no log had them. */
const displaced = (requests: readonly Request[]): Request[] =>
  requests.map(({ items }, i) => ({
    action: (requests[(i + 1) % requests.length] as Request).action,
    items
  }))

describe.each(LOGS)('guardrails over %s', (_, path) => {
  const here = existsSync(path)
  const whole = here ? it : it.skip
  const missing = here ? '' : ' (skipped: ../shared is absent)'

  for (const name of Object.keys(ENGINES) as (keyof typeof ENGINES)[]) {
    const run = name === 'rego' && !opaIsHere ? it.skip : whole
    run(
      `in the engine of ${name}, agree with the policies on every event${missing}${name === 'rego' ? withOpa : ''}`,
      async () => {
        const { table, policies } = await minedFrom(path)
        const requests = requestsOf(table)
        expect(policies.length).toBeGreaterThan(MOST_POLICIES / 2)
        expect(guardsOf(policies).guards).toHaveLength(policies.length)
        const decide = await ENGINES[name](policies)
        const decides = async (request: Request): Promise<readonly string[]> => {
          const expected = policies.filter((policy) => breaks(policy, request)).map((p) => p.policy_id)
          const { allowed, broken } = await decide(request)
          expect(allowed).toBe(expected.length === 0)
          if (broken !== undefined) expect(broken).toEqual(expected.sort())
          return expected
        }
        const times = new Map<string, number>()
        for (const request of requests) {
          for (const id of await decides(request)) times.set(id, (times.get(id) ?? 0) + 1)
        }
        for (const { policy_id, evidence } of policies) {
          expect(times.get(policy_id) ?? 0).toBe((evidence?.events ?? 0) - (evidence?.kept ?? 0))
        }
        let refused = 0
        for (const request of displaced(requests)) refused += Number((await decides(request)).length > 0)
        expect(refused).toBeGreaterThan(0)
        expect(refused).toBeLessThan(requests.length)
      },
      120_000
    )
  }
})
