/** The door for programs: the engine of the Action and the command line, as plain functions over plain data. */

export { apply } from './abstraction/apply.ts'
export { fit } from './abstraction/fit.ts'
export { rawVocabulary, type Vocabulary } from './abstraction/vocabulary.ts'
export { type Baseline, type BaselineReader, loadBaseline } from './baseline.ts'
export { type Candidate, makeCandidate } from './candidate.ts'
export { type CheckOutcome, type CheckRequest, check } from './check.ts'
export { type Config, NO_CONFIG, parseConfig } from './config.ts'
export {
  contributions,
  type Decision,
  type Explanation,
  type Factor,
  makeDecision
} from './decisions/decision.ts'
export { monitorDecision, readMonitor } from './decisions/drift-monitor.ts'
export { exportDecisions } from './decisions/export.ts'
export {
  authorizationDecision,
  budgetDecision,
  guardDecision,
  rateLimitDecision
} from './decisions/factories.ts'
export { DecisionLog } from './decisions/log.ts'
export { readDecisions } from './decisions/read.ts'
export { selectDecisions } from './decisions/select.ts'
export { compare } from './drift/compare.ts'
export type { Change, Comparison, ComparisonOptions, ComparisonSide } from './drift/drift.ts'
export { UserError } from './errors.ts'
export type { RawEvent, Scalar } from './events/event.ts'
export { findFiles } from './events/files.ts'
export { readLogs, streamEvents } from './events/read.ts'
export type { LogReading } from './events/reading.ts'
export type { Item, Table } from './events/table.ts'
export { type CustomExplainer, createExplainer } from './explain/decision-explainer.ts'
export { decisionOf } from './explain/gate-decision.ts'
export { explainResult, rewordResult } from './explain/result-explainer.ts'
export { definitions, type Options, resolveOptions } from './options.ts'
export { countPolicy } from './policies/evidence.ts'
export { parsePolicySet } from './policies/file.ts'
export { policyId } from './policies/identity.ts'
export { minePolicies, rankPolicies, topPolicies } from './policies/mine.ts'
export type { Policy, PolicySet, Rule } from './policies/policy.ts'
export { formatPolicySet, type PolicySetFile } from './policies/set-file.ts'
export { decisionTree, renderExplanation, renderExplanations } from './report/explanation.ts'
export { renderJson } from './report/json.ts'
export { renderComment, renderReport, renderSummary } from './report/markdown.ts'
export { policySetMarkdown, policySetText } from './report/policy-set.ts'
export { renderText } from './report/text.ts'
export { type Finding, type Result, resultSchema } from './result.ts'
export { type Updated, type UpdateRequest, update } from './update.ts'
export { VERSION } from './version.ts'
