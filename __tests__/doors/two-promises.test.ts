import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { requestIn, writeFirstBaseline } from '../support/workspace.ts'

const logs = fileURLToPath(new URL('../../examples/support-agent/logs/', import.meta.url))

describe('two promises about one action, each broken for itself', () => {
  it('are two findings: refunds of orders nobody looked up, and refunds that nobody approved', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'policyminer-promises-'))
    try {
      for (const name of ['baseline.jsonl', 'drift.jsonl'])
        copyFileSync(join(logs, name), join(workspace, name))
      await writeFirstBaseline(workspace, 'baseline.jsonl')
      const { result } = await check(requestIn(workspace, { logs: 'drift.jsonl' }))
      const told = result.findings.map(({ policy, subject }) => JSON.stringify(policy ?? subject))
      const naming = (action: string) => told.filter((text) => text.includes(action))
      expect(naming('ask_approval')).toHaveLength(1)
      expect(naming('lookup_order')).toHaveLength(1)
      expect(naming('apply_discount')).toHaveLength(1)
      expect(told).toHaveLength(3)
    } finally {
      rmSync(workspace, { recursive: true })
    }
  })
})

describe('several promises about one action, broken by the same events', () => {
  /** A case is opened, its order looked up and refunded and the customer told; a share refunds another order. */
  function refunds(seed: number, other: number): string {
    const random = seededRandom(seed)
    const lines: string[] = []
    for (let session = 0; session < 200; session++) {
      const order = `O${random.below(1e6)}`
      const refunded = random.uniform() < other ? `O${random.below(1e6)}` : order
      const steps = [
        ['open_case', order],
        ['search_docs', undefined],
        ...(random.uniform() < 0.7
          ? [
              ['get_order', order],
              ['refund', refunded],
              ['notify', order]
            ]
          : []),
        ['close_case', order]
      ]
      for (const [action, id] of steps)
        lines.push(
          JSON.stringify({
            log_id: `${seed}-${lines.length}`,
            agent_id: 'a',
            session_id: `${seed}-${session}`,
            seq: lines.length,
            action,
            outcome: 'success',
            context: {
              team: ['red', 'blue'][random.below(2)],
              ...(id === undefined ? {} : { 'arg.order': id })
            }
          })
        )
    }
    return `${lines.join('\n')}\n`
  }

  it('are one finding', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'policyminer-promises-'))
    try {
      writeFileSync(join(workspace, 'before.jsonl'), refunds(1, 0))
      writeFileSync(join(workspace, 'now.jsonl'), refunds(2, 0.3))
      await writeFirstBaseline(workspace, 'before.jsonl')
      const { result } = await check(requestIn(workspace, { logs: 'now.jsonl' }))
      expect(result.findings.map(({ policy }) => policy?.kind)).toEqual(['sequence'])
      expect(result.findings[0]?.variants.length).toBeGreaterThan(1)
    } finally {
      rmSync(workspace, { recursive: true })
    }
  })
})
