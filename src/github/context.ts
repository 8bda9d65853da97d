import { readFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { beforeIn, mergeGroupIn, pullRequestIn, SHA, workflowRunIn } from './event-payload.ts'

/**
 * What run this is: environment and event payload, read once, as plain data. The payload comes from GitHub but holds
 * what others wrote (branch names, titles), so it is checked and only the members below are taken from it.
 */

export interface Repository {
  readonly owner: string
  readonly repo: string
}

interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** The head lies in another repository than the base: the token is read-only whatever `permissions:` says. */
  readonly fork: boolean
  /** Opened by Dependabot, or run on its behalf: the token is read-only as for a fork. */
  readonly dependabot: boolean
  readonly author?: string | undefined
}

/** The run that a `workflow_run` event is about. */
export interface TriggeringRun {
  readonly id: number
  readonly attempt: number
  readonly headSha: string
  readonly event: string
  readonly workflow?: string | undefined
  readonly headBranch?: string | undefined
  readonly headOwner?: string | undefined
}

export interface RunContext {
  readonly event: string
  /** Absent when the bundle is run outside of GitHub. */
  readonly repository?: Repository | undefined
  /** The commit checked out by default: for a pull request the merge commit, else the same as `headSha`. */
  readonly sha?: string | undefined
  readonly headSha?: string | undefined
  readonly baseSha?: string | undefined
  readonly baseRef?: string | undefined
  /** Only of events that report on a pull request. */
  readonly pullRequest?: PullRequest | undefined
  readonly triggeringRun?: TriggeringRun | undefined
  readonly runId: number
  readonly runAttempt: number
  readonly job: string
  readonly workflow: string
  readonly serverUrl: string
  readonly apiUrl: string
  /** False where GitHub gives a read-only token (pull requests of forks and of Dependabot): then nothing is written. */
  readonly canWrite: boolean
  readonly workspace: string
  /** A folder of this job's own that is emptied after it; absent outside of GitHub. */
  readonly temp?: string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

const DEPENDABOT = 'dependabot[bot]'
const MOST_PAYLOAD_BYTES = 64 * 1024 * 1024

/** A number that the runner sets; `fallback` outside of GitHub, where there are no runs to tell apart. */
const whole = (text: string | undefined, fallback: number): number =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : fallback

function repositoryOf(env: Environment): Repository | undefined {
  const text = env.GITHUB_REPOSITORY
  if (text === undefined || text === '') return undefined
  const [, owner, repo] = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text) ?? []
  if (owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo)) {
    throw new UserError(`GITHUB_REPOSITORY is ${JSON.stringify(text)}: it must be OWNER/NAME`)
  }
  return { owner, repo }
}

function pullRequestOf(payload: unknown, event: string, env: Environment) {
  const pull = pullRequestIn(payload, event)
  const base = pull.base.repo?.full_name ?? env.GITHUB_REPOSITORY
  const author = pull.user?.login
  return {
    pullRequest: {
      number: pull.number,
      headSha: pull.head.sha,
      // A fork may have been deleted since: its `repo` is then null. `repo.fork` would be true in a repository that is itself a fork.
      fork: pull.head.repo?.full_name.toLowerCase() !== base?.toLowerCase(),
      // GitHub decides by the actor, for `pull_request_target` by the author; a comment not posted costs less than a refused write.
      dependabot: author === DEPENDABOT || env.GITHUB_ACTOR === DEPENDABOT,
      author
    },
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref
  }
}

function triggeringRunOf(payload: unknown): TriggeringRun {
  const run = workflowRunIn(payload, 'workflow_run')
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    headSha: run.head_sha,
    event: run.event,
    workflow: run.name,
    headBranch: run.head_branch,
    headOwner: run.head_repository?.owner?.login ?? run.head_repository?.full_name.split('/')[0]
  }
}

/** What the event adds: the pull request or run it is about, and the commits. */
function eventPart(
  event: string,
  env: Environment,
  payload: unknown
): Pick<RunContext, 'pullRequest' | 'headSha' | 'baseSha' | 'baseRef' | 'triggeringRun'> {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return pullRequestOf(payload, event, env)
    case 'merge_group': {
      const group = mergeGroupIn(payload, event)
      return { headSha: group.head_sha, baseSha: group.base_sha, baseRef: group.base_ref }
    }
    case 'push': {
      const before = beforeIn(payload, event)
      // All zeros: the branch is new.
      return before === undefined || /^0+$/.test(before) ? {} : { baseSha: before }
    }
    case 'workflow_run': {
      const triggeringRun = triggeringRunOf(payload)
      return { triggeringRun, headSha: triggeringRun.headSha }
    }
    default:
      return {}
  }
}

/**
 * The run as plain data.
 *
 * @param env the runner's environment
 * @param payload the parsed JSON of `GITHUB_EVENT_PATH`; `{}` where there is none
 * @throws UserError for `pull_request_target` unless allowed, and for a payload that is not as GitHub writes it
 */
export function readContext(
  env: Environment,
  payload: unknown,
  options: { readonly allowPullRequestTarget?: boolean } = {}
): RunContext {
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (event === 'pull_request_target' && options.allowPullRequestTarget !== true) {
    throw new UserError(
      'this workflow runs on `pull_request_target`, which gives what a fork sends in a token that can write: use `pull_request` with `mode: comment` in a `workflow_run` workflow, or set `allow-pull-request-target: true` if no code or log of the pull request is used'
    )
  }
  const commit = SHA.test(env.GITHUB_SHA ?? '') ? env.GITHUB_SHA : undefined
  const part = eventPart(event, env, payload)
  const readOnly = part.pullRequest
    ? part.pullRequest.dependabot || (part.pullRequest.fork && event !== 'pull_request_target')
    : env.GITHUB_ACTOR === DEPENDABOT && event === 'push'
  return {
    event,
    repository: repositoryOf(env),
    sha: commit,
    ...part,
    headSha: part.headSha ?? commit,
    runId: whole(env.GITHUB_RUN_ID, 0),
    runAttempt: whole(env.GITHUB_RUN_ATTEMPT, 1),
    job: env.GITHUB_JOB ?? '',
    workflow: env.GITHUB_WORKFLOW ?? '',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    canWrite: !readOnly,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    temp: env.RUNNER_TEMP || undefined
  }
}

/** The parsed event payload; `{}` where the runner names no file. Throws a UserError if it cannot be read. */
export async function readEventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {}
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw new UserError(`the event payload cannot be read (GITHUB_EVENT_PATH): ${(error as Error).message}`)
  }
  if (bytes.length > MOST_PAYLOAD_BYTES) {
    throw new UserError(
      `the event payload (GITHUB_EVENT_PATH) has ${bytes.length} bytes, more than GitHub sends`
    )
  }
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UserError(`the event payload (GITHUB_EVENT_PATH) is not JSON: ${(error as Error).message}`)
  }
}
