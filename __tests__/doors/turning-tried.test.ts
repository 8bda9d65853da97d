import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { draw, randomWorld, W1, W2, type WorldShape, withStrength } from '../../benchmarks/worlds.ts'
import { check } from '../../src/check.ts'
import { NO_CONFIG } from '../../src/config.ts'
import { changedSituations } from '../../src/drift/what-if.ts'
import type { Table } from '../../src/events/table.ts'
import { plain } from '../../src/explain/sentence.ts'
import { resolveOptions } from '../../src/options.ts'
import { writeBaseline } from '../../src/output.ts'
import type { Policy } from '../../src/policies/policy.ts'
import type { Finding, Result } from '../../src/result.ts'
import { update } from '../../src/update.ts'

interface Line {
  readonly session_id: string
  readonly action: string
  readonly context: Readonly<Record<string, unknown>>
}

/** A log as lines of text, one event each. */
function linesOf(table: Table): Line[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const session = table.session[row] as number
    const seq = row - (table.sessionStart[session] as number)
    const items = table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1])
    return {
      log_id: `e${row}`,
      timestamp: new Date(1.7e12 + session * 1e6 + seq * 1000).toISOString(),
      session_id: `s${String(session).padStart(5, '0')}`,
      seq,
      agent_id: 'agent',
      action: table.actions[table.action[row] as number] as string,
      outcome: table.outcomes[table.outcome[row] as number],
      context: Object.fromEntries(
        Array.from(items, (item) => table.items[item] as { key: string; value: string }).map(
          ({ key, value }) => [key, value]
        )
      )
    }
  })
}

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-turning-'))
})
afterAll(() => rmSync(workspace, { recursive: true }))

const write = (name: string, lines: readonly Line[]) =>
  writeFileSync(join(workspace, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

const requestFor = (logs: string, hasBaseline = true) => ({
  options: resolveOptions([{ origin: 'input', values: { logs } }]),
  config: NO_CONFIG,
  workspace,
  confine: true,
  workers: 1,
  today: '2026-01-01',
  readBaseline: async (path: string) => (hasBaseline ? readFileSync(join(workspace, path)) : undefined)
})

async function checked(lines: readonly Line[]): Promise<Result> {
  write('now.jsonl', lines)
  return (await check(requestFor('now.jsonl'))).result
}

type Association = Extract<Policy, { kind: 'association' }>

/** The log with so many more, or fewer, of the situations followed by the action, spread evenly over it. */
function edited(lines: readonly Line[], { antecedent, consequent }: Association, kept: number): Line[] {
  const situations = [...lines.keys()].filter((i) =>
    Object.entries(antecedent).every(([key, value]) => lines[i]?.context[key] === value)
  )
  const follows = Uint8Array.from(situations, (i) => (lines[i]?.action === consequent ? 1 : 0))
  const copy = [...lines]
  for (const change of changedSituations(Uint32Array.from(situations), follows, 0, kept)) {
    const at = situations[change] as number
    copy[at] = { ...(lines[at] as Line), action: consequent }
  }
  return copy
}

const speaksOf = ({ policy, variants }: Finding, id: string): boolean =>
  [policy, ...variants].some((one) => one?.policy_id === id)

describe('the stated turning point', () => {
  it.each<[number, WorldShape, number]>([
    [7, W2, 60],
    [10, W2, 90],
    [30, W1, 90]
  ])(
    'holds where the log itself is edited and the whole check made anew (world %i)',
    async (seed, shape, sessions) => {
      const world = randomWorld(seed, shape)
      const size = { sessions, events: sessions * 12 }
      write('base.jsonl', linesOf(draw(world, { ...size, seed: 2 * seed })))
      const { candidate } = await update({ ...requestFor('base.jsonl', false), add: false, force: false })
      if (candidate === undefined) throw new Error('nothing to write')
      await writeBaseline(join(workspace, 'policies.json'), candidate)

      const lines = linesOf(draw(withStrength(world, 2, -0.5), { ...size, seed: 2 * seed + 1 }))
      const result = await checked(lines)
      const finding = result.findings.find(
        ({ policy, direction }) => policy?.kind === 'association' && direction === 'weaker'
      ) as Finding
      const { turns_at: at, turns_tried: tried, turns_leaves: leaves } = finding.explanation.computed ?? {}
      expect([result.failed, tried]).toEqual([true, true])
      expect(plain(finding.explanation.counterfactual ?? '')).toContain(
        ` ${at} of ${finding.current.events} `
      )

      const policy = finding.policy as Association
      const standing = async (kept: number) => {
        const { findings } = await checked(edited(lines, policy, kept))
        return { stands: findings.some((one) => speaksOf(one, policy.policy_id)), findings }
      }
      const [less, enough] = [await standing((at as number) - 1), await standing(at as number)]
      expect([less.stands, enough.stands]).toEqual([true, false])
      // What else would be found of these events is named.
      const elsewhere = result.findings.filter((one) => one !== finding)
      const left = enough.findings.filter(
        (one) => !elsewhere.some((other) => one.policy !== undefined && speaksOf(other, one.policy.policy_id))
      )
      expect(left.length === 0).toBe(leaves === undefined)
    }
  )
})
