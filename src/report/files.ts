import { policyLines } from '../policies/lines.ts'
import type { Policy } from '../policies/policy.ts'
import type { Result } from '../result.ts'
import { countsOnlyResult } from './counts-only.ts'
import { renderCsv } from './csv.ts'
import { renderCasbinModel, renderCasbinPolicy } from './guardrails/casbin.ts'
import { renderCedar } from './guardrails/cedar.ts'
import { guardsOf } from './guardrails/guards.ts'
import { renderRego } from './guardrails/rego.ts'
import type { ActionMix } from './html/mix.ts'
import { renderHtml } from './html/report.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderReport } from './markdown.ts'
import type { Presentation } from './presentation.ts'
import { renderSarif } from './sarif.ts'

export interface FileExtras {
  readonly presentation: Presentation
  /** The bytes of the baseline as read: for the lines that findings stand on. */
  readonly baselineText?: string | undefined
  /** Events per action, of the baseline where it is one of ours, and of the current logs. */
  readonly actions?: ActionMix | undefined
  /** All policies of the current logs; the result lists 200. */
  readonly policies?: readonly Policy[] | undefined
  readonly countsOnly?: boolean | undefined
}

/** Every file of `output-dir` that is a rendering of the result: name (with `/`) → content. */
export function renderFiles(whole: Result, extras: FileExtras): Map<string, string | Uint8Array> {
  const { presentation, baselineText } = extras
  const countsOnly = extras.countsOnly ?? false
  const result = countsOnly ? countsOnlyResult(whole) : whole
  const lines = baselineText === undefined ? new Map<string, number>() : policyLines(baselineText)
  const { guards, leftOut } = guardsOf(extras.policies ?? result.policies)
  return new Map([
    ['result.json', renderJson(result)],
    ['report.md', renderReport(result, presentation, { countsOnly })],
    ['report.html', renderHtml(result, presentation, { countsOnly, actions: extras.actions })],
    ['report.sarif', renderSarif(result, presentation.baselinePath, lines)],
    ['junit.xml', renderJunit(result)],
    ['policies.csv', renderCsv(extras.policies ?? result.policies)],
    ['guardrails/policy.rego', renderRego(guards, leftOut)],
    ['guardrails/policy.cedar', renderCedar(guards, leftOut)],
    ['guardrails/casbin_model.conf', renderCasbinModel(leftOut)],
    ['guardrails/casbin_policy.csv', renderCasbinPolicy(guards)]
  ])
}
