import { describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { explainResult } from '../../src/explain/result-explainer.ts'
import { plain } from '../../src/explain/sentence.ts'
import { annotations } from '../../src/report/annotations.ts'
import { countsOnlyResult } from '../../src/report/counts-only.ts'
import { labelsOf } from '../../src/report/labels/index.ts'
import { renderComment } from '../../src/report/markdown.ts'
import { headline } from '../../src/report/verdict.ts'
import { folderWith, roleLog } from '../cli/support.ts'
import { requestIn } from '../support/workspace.ts'
import { presentation } from './support.ts'

const checked = async (baseline: object, sessions = 40) => {
  const folder = folderWith({
    'now.jsonl': roleLog(sessions, 0.9),
    'policies.json': JSON.stringify(baseline)
  })
  return (await check(requestIn(folder, { logs: 'now.jsonl' }))).result
}

const rule = { policy_id: 'p1', antecedent: { role: 'admin' }, consequent: 'send_email', description: '' }
const rates = { support: 0.45, confidence: 0.9, lift: 1.8 }

describe('a baseline that holds nothing', () => {
  it('is said to be empty, and not the logs too few', async () => {
    const result = await checked({ policies: [] })
    expect(result).toMatchObject({ outcome: 'insufficient-data', drift: false, failed: false, findings: [] })
    expect(plain(result.explanation.summary)).toBe(
      'This check has not decided: the baseline holds no policies and no counts, so that there is nothing to compare with.'
    )
    expect(result.explanation.recommendations.map(plain)).toEqual([
      'Write the baseline and commit it: policyminer update --logs now.jsonl --baseline policies.json.'
    ])
    const comment = renderComment(result, presentation)
    expect(comment).toContain('Agent behaviour: the baseline is empty')
    expect(comment).toContain('policyminer update')
    for (const text of [comment, JSON.stringify(annotations(result, new Map()))])
      expect(text).not.toMatch(/too little data|too few|Collect/)
  })

  it('is said so in every language, told again, and where only counts are published', async () => {
    const result = await checked({ policies: [] })
    const said = languages.map(({ code: language }) => explainResult(result, { language }).summary)
    expect(new Set(said).size).toBe(languages.length)
    for (const { code: language } of languages) {
      const words = labelsOf(language)
      expect(headline(result, words)).toBe(words.emptyBaseline)
      expect(headline(countsOnlyResult(result), words)).toBe(words.emptyBaseline)
    }
  })

  it('is none that holds a policy, however few the logs', async () => {
    const result = await checked({ policies: [{ ...rule, ...rates }], source_logs: 300 }, 2)
    expect(result.outcome).toBe('insufficient-data')
    expect(renderComment(result, presentation)).toContain('too little data to judge')
    expect(plain(result.explanation.summary)).not.toContain('holds no policies')
  })
})
