import { UserError } from '../errors.ts'
import { type Result, resultSchema } from '../result.ts'
import { artifactUrl } from './artifact.ts'
import type { GitHubClient } from './client.ts'
import type { Repository, RunContext, TriggeringRun } from './context.ts'
import type { Log } from './log.ts'
import { type CommentMode, comment, type Links, runUrl } from './publish.ts'
import { findPullRequest } from './pull-request.ts'
import { describeFailure } from './retry.ts'
import { listRunArtifacts, type RunArtifact, readArtifactFile } from './run-artifacts.ts'

/**
 * `mode: comment`: the safe half for forks. It runs with a token that can write, on the default branch's code, and
 * takes from the other run one JSON file, which must pass the schema; every word of it is rendered and escaped here.
 */

export interface PostRequest {
  readonly context: RunContext
  /** `reportKey` as given, empty if not: then that of the run which made the report. */
  readonly options: { readonly comment: CommentMode; readonly artifact: string; readonly reportKey: string }
  readonly client: GitHubClient
  renderComment(result: Result, budgetBytes: number, links: Links): string
  /** Several reports in one comment. */
  renderTogether(reports: readonly Read[], budgetBytes: number, links: Links): string
  setOutput(name: string, value: string): void
  readonly log: Log
}

/** A report of the run, by the key under which its own job would have commented. */
interface Read {
  readonly key: string
  readonly result: Result
  readonly links: Links
}

/** More comments of one run would be somebody flooding a pull request. */
const MOST_COMMENTS = 20
/** As many jobs as GitHub lets a matrix have; one comment tells all of them. */
const MOST_TOLD = 256
const RESULT_BOUNDS = { mostPackedBytes: 4 * 1024 * 1024, mostBytes: 32 * 1024 * 1024 }

function parseResult(bytes: Uint8Array, name: string): Result {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new UserError(`artifact ${name}: result.json is not JSON`)
  }
  const checked = resultSchema.safeParse(json)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  throw new UserError(
    `artifact ${name}: result.json is not a result of this version: ${issue?.path.join('.')}: ${issue?.message}`
  )
}

async function reportsOf(
  { client, options, log }: PostRequest,
  repository: Repository,
  run: TriggeringRun
): Promise<RunArtifact[]> {
  const { artifact: base, reportKey } = options
  const most = reportKey === '' ? MOST_COMMENTS : MOST_TOLD
  try {
    const all = await listRunArtifacts(client, repository, run.id)
    const reports = all.filter(({ name }) => name === base || name.startsWith(`${base}-`))
    if (reports.length > most) {
      const advice =
        reportKey === '' ? ': give this step a `report-key`, and one comment tells all of them' : ''
      log.warning(`Run ${run.id} has ${reports.length} reports; only ${most} of them are posted${advice}.`)
    }
    return reports.slice(0, most)
  } catch (error) {
    throw new UserError(
      `the artifacts of run ${run.id} cannot be read: ${describeFailure(error, 'actions: read')}`
    )
  }
}

/** The key under which the report's own job would have commented, so that both meet in one comment. */
function keyOf(result: Result, artifact: RunArtifact): string {
  const own = result.parameters['report-key']
  return typeof own === 'string' && own !== '' ? own : artifact.name
}

/** The run whose reports are posted: another one, or in a pull request's own workflow this one, once its jobs are done. */
function judgedRun({ triggeringRun, pullRequest, headSha, runId, runAttempt }: RunContext): TriggeringRun {
  if (triggeringRun !== undefined) return triggeringRun
  if (pullRequest === undefined || headSha === undefined) {
    throw new UserError(
      '`mode: comment` posts results that were uploaded before: use it in a workflow on `workflow_run`, or in a job that `needs` those of its own pull request'
    )
  }
  return { id: runId, attempt: runAttempt, headSha, event: 'pull_request' }
}

async function read(
  request: PostRequest,
  run: TriggeringRun,
  reports: readonly RunArtifact[]
): Promise<Read[]> {
  const { context, client } = request
  const repository = context.repository as Repository
  const found: Read[] = []
  for (const artifact of reports) {
    const bytes = await readArtifactFile(client, repository, artifact, 'result.json', RESULT_BOUNDS)
    if (bytes === undefined) continue
    const result = parseResult(bytes, artifact.name)
    const key = keyOf(result, artifact)
    const links: Links = {
      reportKey: key,
      run: runUrl(context, run),
      artifact: artifactUrl(context, run.id, artifact.id),
      headSha: run.headSha
    }
    found.push({ key, result, links })
  }
  return found
}

/** What is posted: every report by itself, or under a key that was given all of them as one. */
function plans(request: PostRequest, reports: readonly Read[]) {
  const { reportKey } = request.options
  const single = reports.map(({ key, result, links }) => ({
    key: reportKey === '' ? key : reportKey,
    drift: result.drift,
    render: (budgetBytes: number) =>
      request.renderComment(result, budgetBytes, reportKey === '' ? links : { ...links, reportKey })
  }))
  const [first] = reports
  if (reportKey === '' || reports.length < 2 || first === undefined) return single
  const links: Links = { ...first.links, artifact: undefined, reportKey }
  return [
    {
      key: reportKey,
      drift: reports.some(({ result }) => result.drift),
      render: (budgetBytes: number) => request.renderTogether(reports, budgetBytes, links)
    }
  ]
}

/** Of several, the outcome that a reader must know first. */
function outputs(reports: readonly Read[], setOutput: PostRequest['setOutput']): void {
  const last = reports.find(({ result }) => result.drift) ?? reports.at(-1)
  if (last === undefined) return
  setOutput('outcome', last.result.outcome)
  setOutput('drift', String(last.result.drift))
}

/** Posts the reports of the run; returns the address of the last comment. */
export async function postReports(request: PostRequest): Promise<string | undefined> {
  const { context, options, client, log, setOutput } = request
  const { repository } = context
  const run = judgedRun(context)
  if (repository === undefined) throw new UserError('`mode: comment` needs a repository on GitHub')
  if (!context.canWrite) {
    log.notice(
      'Nothing posted: GitHub gives this pull request a read-only token. A workflow on `workflow_run` can post it.'
    )
    return undefined
  }
  if (run.event !== 'pull_request') {
    log.info(`Nothing to post: run ${run.id} was not for a pull request but for \`${run.event}\`.`)
    return undefined
  }
  const reports = await reportsOf(request, repository, run)
  if (reports.length === 0) {
    log.notice(`Nothing to post: run ${run.id} has no artifact named ${options.artifact}.`)
    return undefined
  }
  const pullRequest = context.pullRequest?.number ?? (await findPullRequest(client, repository, run))
  if (pullRequest === undefined) {
    log.notice(`Nothing to post: no open pull request has ${run.headSha} as its head.`)
    return undefined
  }
  const found = await read(request, run, reports)
  outputs(found, setOutput)
  let url: string | undefined
  for (const plan of options.comment === 'never' ? [] : plans(request, found)) {
    const told = { client, context, pullRequest, run, mode: options.comment, headSha: run.headSha, log }
    url = (await comment({ ...told, ...plan })) ?? url
  }
  setOutput('comment-url', url ?? '')
  return url
}
