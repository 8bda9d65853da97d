import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import compare from '../../src/commands/compare.ts'
import { UserError } from '../../src/errors.ts'
import { renderText } from '../../src/report/text.ts'
import { isComparison } from '../../src/report/verdict.ts'
import { type Result, resultSchema } from '../../src/result.ts'
import { folderWith, roleLog, root } from './support.ts'

describe('the comparison of two logs', () => {
  const folder = folderWith()
  const example = 'examples/support-agent/logs'
  let printed = ''
  let result: Result

  beforeAll(async () => {
    await compare.run({
      given: {
        logs: [`${example}/drift.jsonl`],
        against: [`${example}/baseline.jsonl`],
        'output-dir': folder
      },
      paths: [],
      cwd: root,
      print: (text) => {
        printed += text
      },
      note: () => {}
    })
    result = resultSchema.parse(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')))
  }, 60_000)

  it.each([
    [['empty.jsonl'], ['log.jsonl'], /^flag --logs: no event could be read from empty\.jsonl/],
    [['log.jsonl'], ['empty.jsonl'], /^flag --against: no event could be read from empty\.jsonl/],
    [['log.jsonl', 'gone.jsonl'], ['log.jsonl'], /^logs: gone\.jsonl: there is no such file$/],
    [['log.jsonl', 'gone*.jsonl'], ['log.jsonl'], /^logs: gone\*\.jsonl: no file matches$/],
    [['-'], ['log.jsonl', '-'], /^standard input can be read once/]
  ])(
    'of %j with %j is an error: nothing can be said of what is not there',
    async (logs, against, message) => {
      const cwd = folderWith({ 'log.jsonl': roleLog(6, 0.8), 'empty.jsonl': '' })
      const compared = compare.run({
        given: { logs, against },
        paths: [],
        cwd,
        print: () => {},
        note: () => {}
      })
      await expect(compared).rejects.toThrow(UserError)
      await expect(compared).rejects.toThrow(message)
    }
  )

  it('says what differs, on how many, and why', () => {
    expect(printed).toContain('apply_discount')
    expect(printed).toMatch(/144\/145\s→\s96\/139/)
    expect(printed).toContain('Log lines that break it')
  })

  it('says nothing of a gate that could be passed, or of a baseline in which something could be accepted', () => {
    expect(printed).not.toMatch(/Next steps|Passes if|accept|policyminer update|the gate/i)
    expect(renderText(result)).not.toMatch(/Fingerprint|Passes if|accept/)
    for (const { explanation } of result.findings)
      expect(explanation).toMatchObject({ counterfactual: null, recommendations: [] })
  })

  it('names in its result what it was held against, and no file as its baseline', () => {
    expect(isComparison(result)).toBe(true)
    expect(result.parameters).toMatchObject({ against: [`${example}/baseline.jsonl`] })
    expect(result.parameters).not.toHaveProperty('baseline')
  })
})
