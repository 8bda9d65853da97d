import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
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
