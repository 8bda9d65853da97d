import type { ChainReport } from '../decisions/audit-chain.ts'
import type { ExplanationFormat } from '../decisions/decision.ts'
import { EXPLANATION_FORMATS } from '../decisions/explanation-formats.ts'
import { UserError } from '../errors.ts'
import type { DecisionExplanation } from '../explain/explanation.ts'
import { renderExplanations } from '../report/explanation.ts'
import { findingNamed, ranked } from '../report/ranking.ts'
import { resultSchema } from '../result.ts'
import type { Command, Invocation } from './command.ts'
import { descriptions } from './described.ts'
import { readIfThere, settle } from './request.ts'

const OWN = [
  'result',
  'finding',
  'format',
  'decisions',
  'type',
  'outcome',
  'user',
  'limit',
  'legal-frame',
  'chain-events',
  'chain-head'
]

/** Flags that mean something beside one of the two sources alone. */
const OF_RESULT = ['finding']
const OF_DECISIONS = ['type', 'outcome', 'user', 'limit', 'chain-events', 'chain-head']

const WANTED = 'give a result.json that `policyminer check --output-dir` wrote'

const textOf = ({ given }: Invocation, name: string): string | undefined => {
  const value = given[name]
  return typeof value === 'string' ? value : undefined
}

async function textAt(path: string, flag: string, cwd: string): Promise<string> {
  const bytes = await readIfThere(path, cwd)
  if (bytes === undefined) throw new UserError(`flag --${flag}: ${path} does not exist`)
  return new TextDecoder().decode(bytes)
}

async function explainedResult(
  invocation: Invocation,
  path: string,
  language: string
): Promise<DecisionExplanation[]> {
  const text = await textAt(path, 'result', invocation.cwd)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new UserError(`${path} is not JSON: ${WANTED}`)
  }
  const parsed = resultSchema.safeParse(json)
  if (!parsed.success) {
    const { issues } = parsed.error
    const [issue] = issues
    if (issues.some(({ path: [field] }) => field === undefined || field === 'outcome'))
      throw new UserError(`${path} is no result: ${WANTED}`)
    throw new UserError(`${path} is no result of this version: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { explainResult } = await import('../explain/result-explainer.ts')
  const named = textOf(invocation, 'finding')
  const request = {
    language,
    finding: named === undefined ? undefined : findingNamed(parsed.data.findings, named),
    legalFrame: textOf(invocation, 'legal-frame')
  }
  // In the order of the reports, by whose numbers `--finding` knows them.
  return [explainResult({ ...parsed.data, findings: ranked(parsed.data.findings) }, request)]
}

async function explainedDecisions(
  invocation: Invocation,
  path: string,
  language: string
): Promise<DecisionExplanation[]> {
  const [{ readDecisions }, { selectDecisions }, { createExplainer }] = await Promise.all([
    import('../decisions/read.ts'),
    import('../decisions/select.ts'),
    import('../explain/decision-explainer.ts')
  ])
  const limit = textOf(invocation, 'limit')
  const events = textOf(invocation, 'chain-events')
  if (limit !== undefined && !/^\d+$/.test(limit))
    throw new UserError(`flag \`--limit\` is ${JSON.stringify(limit)}: give a whole number from 0`)
  if (events !== undefined && !/^\d+$/.test(events))
    throw new UserError(`flag \`--chain-events\` is ${JSON.stringify(events)}: give a whole number from 0`)
  const file = readDecisions(await textAt(path, 'decisions', invocation.cwd), {
    events: events === undefined ? undefined : Number(events),
    lastHash: textOf(invocation, 'chain-head')
  })
  const chosen = selectDecisions(file.decisions, {
    type: textOf(invocation, 'type'),
    outcome: textOf(invocation, 'outcome'),
    user: textOf(invocation, 'user'),
    limit: limit === undefined ? undefined : Number(limit)
  })
  const ofChain = new Set(file.chain?.problems.map(({ message }) => message))
  for (const { line, problems } of chosen) {
    for (const problem of problems) if (!ofChain.has(problem)) invocation.note(`${path}:${line}: ${problem}`)
  }
  if (file.decisions.length === 0)
    invocation.note(
      `${path}: holds no decision${events === undefined ? '' : `: all ${events} events are missing`}`
    )
  if (file.chain !== undefined) for (const line of chainNotes(file.chain)) invocation.note(`${path}: ${line}`)
  const explainer = createExplainer({ legalFrame: textOf(invocation, 'legal-frame') })
  return chosen.map((entry) => explainer.explain(entry, { language }))
}

/** What the verification of an audit chain found: an explanation of records that were tampered with must say so. */
function chainNotes({ events, intact, problems, tail }: ChainReport): string[] {
  const end = {
    complete: 'none is missing at the end',
    missing: 'its end is missing',
    unknown: 'whether its end is missing cannot be told from the file alone (--chain-events, --chain-head)'
  }
  return [
    `audit chain of ${events} events: ${intact ? 'every hash holds' : 'BROKEN'}, ${end[tail]}`,
    ...problems.map(({ line, message }) => `line ${line}: ${message}`)
  ]
}

const command: Command = {
  ...descriptions.explain,
  run: async (invocation) => {
    const { options } = await settle(invocation, OWN)
    const format = textOf(invocation, 'format') ?? 'text'
    if (!(EXPLANATION_FORMATS as readonly string[]).includes(format)) {
      throw new UserError(
        `flag \`--format\` is ${JSON.stringify(format)}: give one of ${EXPLANATION_FORMATS.join(', ')}`
      )
    }
    const result = textOf(invocation, 'result')
    const decisions = textOf(invocation, 'decisions')
    if ((result === undefined) === (decisions === undefined))
      throw new UserError('give either --result or --decisions')
    const [given, others] = result === undefined ? ['decisions', OF_RESULT] : ['result', OF_DECISIONS]
    const idle = others.find((name) => invocation.given[name] !== undefined)
    if (idle !== undefined)
      throw new UserError(`flag --${idle} says nothing with --${given}: leave one of them out`)
    const explained =
      result !== undefined
        ? await explainedResult(invocation, result, options.language)
        : await explainedDecisions(invocation, decisions as string, options.language)
    invocation.print(renderExplanations(explained, format as ExplanationFormat))
    return 0
  }
}

export default command
