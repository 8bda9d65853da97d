import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { NO_CONFIG } from '../../src/config.ts'
import { resolveOptions } from '../../src/options.ts'

const workspace = fileURLToPath(new URL('../../examples/support-agent', import.meta.url))
const checked = async (kinds: string, withProfile: boolean) => {
  const { result } = await check({
    options: resolveOptions([
      { origin: 'input', values: { logs: 'logs/drift.jsonl', baseline: 'policies.json', kinds } }
    ]),
    config: NO_CONFIG,
    workspace,
    confine: true,
    today: '2026-01-01',
    readBaseline: async (path: string) =>
      withProfile || path.endsWith('.json') ? readFileSync(`${workspace}/${path}`) : undefined
  })
  return result
}

describe('rules of a kind that a run leaves out', () => {
  it.each([true, false])(
    'are said to be left out, and not to be as before (profile: %s)',
    async (profile) => {
      const { findings, undecided, mix_only, not_exercised, assumptions } = await checked(
        'association',
        profile
      )
      const judged = [...findings, ...undecided, ...mix_only, ...not_exercised].flatMap(({ policy }) =>
        policy == null ? [] : [policy.kind]
      )
      expect(judged.filter((kind) => kind !== 'association')).toEqual([])
      expect(assumptions).toContain(
        'rules of the baseline that are not compared, for `kinds` leaves out their kind: 26'
      )
    }
  )

  it('are none where all are looked at', async () => {
    const { assumptions } = await checked('association, precondition, prohibition, outcome, sequence', true)
    expect(assumptions.join()).not.toContain('leaves out')
  })
})
