import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { NO_CONFIG } from '../../src/config.ts'
import { resolveOptions } from '../../src/options.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderComment } from '../../src/report/markdown.ts'
import { renderText } from '../../src/report/text.ts'

const workspace = fileURLToPath(new URL('../../examples/support-agent', import.meta.url))
const accepted = {
  fingerprint: 'seq-2a839f26e44c:shifted:weaker',
  reason: 'the gateway looks orders up now',
  confidence: 0.690647,
  expires: '2026-03-31'
}

async function checkedOn(today: string) {
  const { result } = await check({
    options: resolveOptions([
      { origin: 'input', values: { logs: 'logs/drift.jsonl', baseline: 'policies.json' } }
    ]),
    config: NO_CONFIG,
    workspace,
    confine: true,
    today,
    readBaseline: async (path: string) => {
      const bytes = readFileSync(`${workspace}/${path}`)
      return path.endsWith('.json')
        ? Buffer.from(JSON.stringify({ ...JSON.parse(bytes.toString()), accepted: [accepted] }))
        : bytes
    }
  })
  return result
}

describe('an acceptance that is over', () => {
  const presentation = { toolVersion: '1.0.0', baselinePath: 'policies.json' }

  it('is said where the change is, before anything is unfolded', async () => {
    const result = await checkedOn('2026-04-01')
    const said = 'no longer accepted: the acceptance expired on'
    const [table = ''] = renderComment(result, presentation).split('**Why**')
    expect(table).toMatch(/weaker: 99%.*<br>no longer accepted: the acceptance expired on <code>2026/)
    expect(renderText(result)).toContain(`   ${said} 2026-03-31\n`)
    expect(renderHtml(result, presentation)).toContain(
      `<p><strong>${said} <code>2026-03-31</code></strong></p>`
    )
  })

  it('is none of those that hold', async () => {
    expect(renderText(await checkedOn('2026-03-31'))).not.toContain('no longer accepted')
  })
})
