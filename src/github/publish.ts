import type { Result } from '../result.ts'
import { uploadArtifact } from './artifact.ts'
import type { GitHubClient } from './client.ts'
import { type CommentOutcome, upsertComment } from './comment.ts'
import { commentPort } from './comment-port.ts'
import type { Environment, RunContext } from './context.ts'
import type { Annotation, Log } from './log.ts'
import type { Run } from './marker.ts'
import { artifactName } from './report-key.ts'
import { describeFailure } from './retry.ts'
import { writeSummary } from './summary.ts'

/**
 * One result, told everywhere. What a reader needs most comes first, so that a later failure takes nothing away; and
 * no failure here changes the verdict.
 */

export type CommentMode = 'on-drift' | 'always' | 'never'

/** What a comment may name beside the result. Addresses are built here from checked parts, never read from a log. */
export interface Links {
  readonly run?: string | undefined
  readonly artifact?: string | undefined
  readonly headSha?: string | undefined
  /** The key of the report itself, which in `mode: comment` is another run's. */
  readonly reportKey: string
}

/** Where the report lies: absolute paths. */
interface ReportFiles {
  readonly folder: string
  readonly policies?: string | undefined
  readonly result?: string | undefined
  readonly report?: string | undefined
}

export interface PublishRequest {
  readonly result: Result
  readonly context: RunContext
  readonly options: { readonly comment: CommentMode; readonly artifact: string; readonly reportKey: string }
  readonly files: ReportFiles
  /** The most important first; GitHub shows ten a level and step. */
  readonly annotations: readonly Annotation[]
  /** Escaped Markdown within so many UTF-8 bytes, without marker. */
  renderComment(budgetBytes: number, links: Links): string
  renderSummary(budgetBytes: number, links: Links): string
  /** Undefined without a token. Asked for only when a request is to be sent. */
  connect(): Promise<GitHubClient | undefined>
  setOutput(name: string, value: string): void
  readonly env: Environment
  readonly log: Log
}

export interface Published {
  readonly commentUrl?: string | undefined
  readonly artifactUrl?: string | undefined
}

/** One less than GitHub shows: the message that the step failed is an error too. */
const MOST_ANNOTATIONS_PER_LEVEL = 9

export function runUrl({ serverUrl, repository }: RunContext, run: Run): string | undefined {
  if (repository === undefined || run.id === 0) return undefined
  return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${run.id}/attempts/${run.attempt}`
}

function annotate(annotations: readonly Annotation[], log: Log): void {
  const printed = { notice: 0, warning: 0, error: 0 }
  for (const annotation of annotations) {
    if (printed[annotation.level]++ < MOST_ANNOTATIONS_PER_LEVEL) log.annotate(annotation)
    else log.info(annotation.message)
  }
}

function setOutputs({ result, files, setOutput }: PublishRequest): void {
  const count = (change: string) =>
    String(
      result.findings.filter((finding) => finding.change === change && finding.severity !== 'note').length
    )
  const outputs = {
    outcome: result.outcome,
    drift: String(result.drift),
    policies: String(result.policies_total),
    new: count('new'),
    vanished: count('vanished'),
    shifted: count('shifted'),
    broken: count('broken'),
    'policies-path': files.policies ?? '',
    'result-path': files.result ?? '',
    'report-path': files.report ?? ''
  }
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

const MESSAGES: Readonly<Record<CommentOutcome['action'], string>> = {
  created: 'Commented on the pull request.',
  updated: 'Updated the comment on the pull request.',
  unchanged: 'The comment on the pull request says this already.',
  superseded: 'A newer run has commented on the pull request already: left as it is.',
  none: 'No comment: no drift was found.'
}

/** The comment, as far as one is wanted; a failure is a warning. */
export async function comment(request: {
  readonly client: GitHubClient
  readonly context: RunContext
  readonly pullRequest: number
  readonly run: Run
  readonly mode: CommentMode
  readonly key: string
  readonly drift: boolean
  readonly headSha: string | undefined
  /** The report is of this run, which has told of none before: not one that is posted again by another. */
  readonly isOwnRun?: boolean
  readonly render: (budgetBytes: number) => string
  readonly log: Log
}): Promise<string | undefined> {
  const { client, context, log } = request
  if (context.repository === undefined) return undefined
  let fault: unknown
  const render = (budgetBytes: number): string => {
    try {
      return request.render(budgetBytes)
    } catch (error) {
      fault = error
      throw error
    }
  }
  try {
    const { action, url, replaced } = await upsertComment(
      commentPort(client, context.repository, request.pullRequest),
      {
        key: request.key,
        run: request.run,
        head: request.headSha,
        create: request.mode === 'always' || request.drift,
        render
      }
    )
    log.info(MESSAGES[action])
    if (replaced === true && request.isOwnRun === true)
      log.warning(
        `The comment told of another report of this run under the key ${request.key}, and this one has replaced it: give each its own \`report-key\`.`
      )
    return url
  } catch (error) {
    // A report that cannot be rendered is a fault of ours, not GitHub's refusal.
    if (fault !== undefined) throw fault
    log.warning(`The comment was not posted: ${describeFailure(error, 'pull-requests: write')}`)
    return undefined
  }
}

async function commentOnPullRequest(request: PublishRequest, links: Links): Promise<string | undefined> {
  const { context, options, result, log } = request
  const { pullRequest } = context
  if (options.comment === 'never' || pullRequest === undefined) return undefined
  if (!context.canWrite) {
    const whose = pullRequest.dependabot ? 'of Dependabot' : 'from a fork'
    log.notice(
      `No comment: GitHub gives pull requests ${whose} a read-only token. The report is in the job summary; a second workflow with \`mode: comment\` on \`workflow_run\` can post it.`
    )
    return undefined
  }
  const client = await request.connect()
  if (client === undefined) {
    log.notice('No comment: there is no `github-token`. The report is in the job summary.')
    return undefined
  }
  return await comment({
    client,
    context,
    pullRequest: pullRequest.number,
    run: { id: context.runId, attempt: context.runAttempt },
    mode: options.comment,
    key: options.reportKey,
    drift: result.drift,
    headSha: context.headSha,
    isOwnRun: true,
    render: (budgetBytes) => request.renderComment(budgetBytes, links),
    log
  })
}

export async function publish(request: PublishRequest): Promise<Published> {
  const { context, options, files, env, log } = request
  const links: Links = {
    run: runUrl(context, { id: context.runId, attempt: context.runAttempt }),
    headSha: context.headSha,
    reportKey: options.reportKey
  }
  annotate(request.annotations, log)
  setOutputs(request)
  await writeSummary((budgetBytes) => request.renderSummary(budgetBytes, links), env, log)
  const artifactUrl =
    options.artifact === ''
      ? undefined
      : await uploadArtifact(
          { name: artifactName(options.artifact, options.reportKey), folder: files.folder },
          context,
          env,
          log
        )
  const commentUrl = await commentOnPullRequest(request, { ...links, artifact: artifactUrl })
  request.setOutput('comment-url', commentUrl ?? '')
  request.setOutput('artifact-url', artifactUrl ?? '')
  return { commentUrl, artifactUrl }
}
