import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { BaselineReader } from './baseline.ts'
import { type CheckOutcome, type CheckRequest, check } from './check.ts'
import { noteSkips } from './commands/skipped.ts'
import { type Config, decodeConfig, NO_CONFIG } from './config.ts'
import { confined, inside } from './confine.ts'
import { UserError } from './errors.ts'
import { isEmptyBaseline } from './explain/showing.ts'
import { baselineAt } from './github/baseline.ts'
import type { GitHubClient } from './github/client.ts'
import { type Environment, type RunContext, readContext, readEventPayload } from './github/context.ts'
import type { Log } from './github/log.ts'
import { type Links, publish } from './github/publish.ts'
import { artifactName, reportKey } from './github/report-key.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Options, resolveOptions } from './options.ts'
import { CANDIDATE, makeFolder, requireApart, writeBaseline, writeOutput, writeWhole } from './output.ts'
import { policyLines } from './policies/lines.ts'
import { annotations } from './report/annotations.ts'
import { countsOnlyResult } from './report/counts-only.ts'
import { renderTogether } from './report/markdown/together.ts'
import { renderComment, renderSummary } from './report/markdown.ts'
import type { Presentation } from './report/presentation.ts'
import { renderText } from './report/text.ts'
import type { Result } from './result.ts'
import { update } from './update.ts'
import { VERSION } from './version.ts'
import { ARTIFACT, tallyWindow } from './window.ts'

/** The world the Action runs in: passed in, so that it can be run without a runner. */
export interface Ports {
  readonly env: Environment
  readonly log: Log
  setOutput(name: string, value: string): void
  setSecret(value: string): void
}

interface Run {
  readonly ports: Ports
  readonly context: RunContext
  readonly options: Options
  readonly config: Config
  /** As the input gives it, undefined if not: in `mode: comment` each report has its own run's language. */
  readonly givenLanguage: string | undefined
  /** As given, empty if not: in `mode: comment` each report has its own run's key. */
  readonly givenKey: string
  /** In force: as given, else workflow, job and matrix. */
  readonly key: string
  readonly connect: () => Promise<GitHubClient | undefined>
}

/** Runs one step. Gives undefined where it passes, else the one line that says why it fails. */
export async function runAction(ports: Ports): Promise<string | undefined> {
  const run = await prepare(ports)
  const { mode } = run.options
  if (mode === 'comment') return await commentMode(run)
  if (run.options.logs.length === 0 && (mode === 'tally' || run.options.tallies.length === 0))
    throw new UserError('input `logs` is missing: name the log files, one path or glob a line')
  if (mode === 'tally') return await tallyMode(run)
  return mode === 'update' ? await updateMode(run) : await checkMode(run)
}

async function prepare(ports: Ports): Promise<Run> {
  const { env } = ports
  const inputs = readInputs(env)
  const token = inputs.given['github-token'] ?? ''
  if (token !== '') ports.setSecret(token)
  const allowPullRequestTarget = inputs.given['allow-pull-request-target']?.toLowerCase() === 'true'
  const context = readContext(env, await readEventPayload(env.GITHUB_EVENT_PATH), {
    allowPullRequestTarget
  })
  const config = await readConfig(inputs, context.workspace)
  const options = resolveOptions([{ origin: 'input', values: inputs.given }, config.options])
  const key = reportKey(options['report-key'], context, inputs.matrix)
  let client: Promise<GitHubClient> | undefined
  const connect = async () => {
    if (token === '') return undefined
    client ??= import('./github/client.ts').then((module) =>
      module.connect({
        token,
        apiUrl: context.apiUrl,
        onWait: (failure, ms) => ports.log.info(`Waiting ${Math.ceil(ms / 1000)} s: ${failure.message}`)
      })
    )
    return await client
  }
  return {
    ports,
    context,
    options: { ...options, 'report-key': key },
    givenLanguage: inputs.given.language === undefined ? undefined : options.language,
    givenKey: options['report-key'],
    config,
    key,
    connect
  }
}

async function readConfig(inputs: Inputs, workspace: string): Promise<Config> {
  const named = inputs.given.config
  const path = named ?? '.github/policyminer.yml'
  const bytes = await fileReader(workspace, 'config')(path)
  if (bytes === undefined && named !== undefined)
    throw new UserError(`input \`config\`: ${named} does not exist`)
  return bytes === undefined ? NO_CONFIG : decodeConfig(bytes, path)
}

const fileReader =
  (workspace: string, input: string): BaselineReader =>
  async (path) => {
    try {
      return await readFile(await confined(path, workspace, input))
    } catch (error) {
      if (error instanceof UserError) throw error
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw new UserError(`input \`${input}\`: ${path} cannot be read (${code})`)
    }
  }

async function requestOf(run: Run): Promise<CheckRequest> {
  const { context, options, config, connect } = run
  const { workspace, repository, baseSha } = context
  const ref = options['baseline-ref']
  const at = async (commit: string) => baselineAt(commit, { client: await connect(), repository, workspace })
  const here = fileReader(workspace, 'baseline')
  const isOfRepository = inside(resolve(workspace, options.baseline), workspace)
  return {
    options,
    config,
    workspace,
    confine: true,
    tallies: await localTallies(run),
    today: new Date().toISOString().slice(0, 10),
    readBaseline: ref === '' ? here : await at(ref),
    readPrevious:
      context.pullRequest === undefined || baseSha === undefined || ref !== '' || !isOfRepository
        ? undefined
        : told(await at(baseSha), run.ports.log)
  }
}

/** Without the base branch's file the report cannot say what the pull request edits in it: a reader must not think that it is nothing. */
const told =
  (read: BaselineReader, log: Log): BaselineReader =>
  async (path) => {
    try {
      return await read(path)
    } catch (error) {
      log.warning(
        `What this pull request edits in the baseline is not shown: ${error instanceof Error ? error.message : error}`
      )
      throw error
    }
  }

/** The tally files, those of artifacts fetched into a folder of the runner's. */
async function localTallies({ options, context, connect, ports }: Run): Promise<readonly string[]> {
  const isRemote = (pattern: string) => pattern.startsWith(ARTIFACT)
  const remote = options.tallies.filter(isRemote)
  const runId = options['tallies-run-id']
  if (remote.length === 0) {
    if (runId === '') return options.tallies
    throw new UserError('input `tallies-run-id` needs `tallies: artifact:PATTERN`, which names the artifacts')
  }
  const { fetchTallies } = await import('./github/tallies.ts')
  const patterns = remote.map((pattern) => pattern.slice(ARTIFACT.length).trim())
  const files = await fetchTallies({ patterns, runId, context, env: ports.env, connect })
  return [...options.tallies.filter((pattern) => !isRemote(pattern)), ...files]
}

async function outputFolder({ context, options, key }: Run): Promise<string> {
  const given = options['output-dir']
  const folder =
    given !== ''
      ? await confined(given, context.workspace, 'output-dir')
      : join(context.temp ?? context.workspace, artifactName('policyminer', key))
  await makeFolder(folder)
  return folder
}

async function checkMode(run: Run): Promise<string | undefined> {
  const { options, ports } = run
  const folder = await outputFolder(run)
  const baselineFolder = baselineFolderOf(options, folder)
  requireApart(baselineFolder, options.baseline, run.context.workspace)
  const outcome = await check(await requestOf(run))
  const presentation = presentationOf(run)
  await writeOutput(outcome, folder, presentation, baselineFolder)
  const shown = options.publish === 'counts-only' ? countsOnlyResult(outcome.result) : outcome.result
  ports.log.lines(renderText(shown))
  noteSkips({ ...shown.inputs, skips: shown.inputs.skipped }, (line) => ports.log.info(line))
  if (outcome.removed === true)
    ports.log.warning(
      `The base branch has ${options.baseline}, and this pull request has none: it removes the file, or is older and needs \`baseline-ref\`.`
    )
  await publishResult(run, outcome, folder, baselineFolder)
  if (!outcome.result.failed) return undefined
  const { result } = outcome
  return `${result.outcome}: ${MENDING[result.outcome](options, result)}`
}

/** What to do next, as the one line of the failed step. */
const MENDING: Readonly<Record<Result['outcome'], (options: Options, result: Result) => string>> = {
  drift: ({ baseline }, { findings }) => {
    const failing = findings.filter(({ severity }) => severity === 'error').length
    const said = failing === 1 ? '1 finding' : `${failing} findings`
    return `${said} against ${baseline}; the report says which and why`
  },
  clean: () => 'policies of the baseline were not exercised; the report says which',
  'insufficient-data': ({ baseline }, result) =>
    isEmptyBaseline(result)
      ? `${baseline} holds no policies and no counts; write it with \`policyminer update\` and commit it`
      : 'the logs are too few to judge; the report says how many sessions are needed',
  'no-baseline': ({ baseline, artifact, publish: extent }) => {
    const isUploaded = artifact !== '' && extent === 'full'
    const place = isUploaded ? 'in the artifact, and at output `policies-path`' : 'at output `policies-path`'
    return `there is no ${baseline}; this run proposes one (${place}): look through it, and commit it with its profile`
  },
  'no-logs': ({ logs, tallies }) => {
    const inputs = tallies.length === 0 ? '`logs` names' : '`logs` or `tallies` name'
    return `no file that ${inputs} holds an event (${[...logs, ...tallies].join(', ')})`
  }
}

async function updateMode(run: Run): Promise<undefined> {
  const { options, ports, context } = run
  const target = await confined(options.baseline, context.workspace, 'baseline')
  const { candidate, message, reading, advice } = await update({
    ...(await requestOf(run)),
    add: false,
    force: false
  })
  noteSkips(reading, (line) => ports.log.info(line))
  if (candidate !== undefined) {
    await makeFolder(dirname(target), 'folder')
    await writeBaseline(target, candidate)
  }
  for (const line of advice) ports.log.notice(line)
  ports.log.notice(message)
  ports.setOutput('policies', String(candidate?.policies.length ?? ''))
  ports.setOutput('policies-path', target)
  ports.setOutput('drift', 'false')
  return undefined
}

async function tallyMode(run: Run): Promise<undefined> {
  const { options, config, context, ports, key } = run
  if (options.publish === 'counts-only') {
    throw new UserError(
      '`mode: tally` leaves redacted values of the logs as an artifact, which `publish: counts-only` forbids'
    )
  }
  const folder = join(await outputFolder(run), 'tally')
  await makeFolder(folder)
  const counted = await tallyWindow({ options, config, workspace: context.workspace, confine: true })
  const { bytes, events, sessions, reading } = counted
  const { TALLY_ENDING } = await import('./github/tallies.ts')
  const path = join(folder, `${artifactName('policyminer', key)}${TALLY_ENDING}`)
  await writeWhole(path, bytes)
  noteSkips(reading, (line) => ports.log.info(line))
  for (const { pattern, reason } of reading.unmatched) ports.log.warning(`logs: ${pattern}: ${reason}`)
  ports.log.info(`Counted ${events} events of ${sessions} sessions into ${path} (${bytes.length} bytes).`)
  ports.setOutput('drift', 'false')
  if (options.artifact === '') return undefined
  const { uploadArtifact } = await import('./github/artifact.ts')
  const upload = { name: artifactName(options.artifact, key), folder, required: true }
  ports.setOutput('artifact-url', (await uploadArtifact(upload, context, ports.env, ports.log)) ?? '')
  return undefined
}

async function commentMode(run: Run): Promise<undefined> {
  const { ports, context, options, givenKey, givenLanguage, connect } = run
  const client = await connect()
  if (client === undefined) throw new UserError('`mode: comment` needs `github-token` to post')
  if (options.artifact === '')
    throw new UserError(
      '`mode: comment` posts what other jobs uploaded: name it as `artifact`, or leave that input out'
    )
  const [{ postReports }, { rewordResult }] = await Promise.all([
    import('./github/post.ts'),
    import('./explain/result-explainer.ts')
  ])
  const reworded = (result: Result) =>
    rewordResult(result, givenLanguage ?? String(result.parameters.language ?? 'en'))
  await postReports({
    context,
    client,
    log: ports.log,
    options: { comment: options.comment, artifact: options.artifact, reportKey: givenKey },
    setOutput: ports.setOutput,
    renderComment: (result, budget, links) =>
      renderComment(reworded(result), linked(presentationOf(run), links), {
        budget,
        countsOnly: result.parameters.publish === 'counts-only'
      }),
    renderTogether: (reports, budget, links) =>
      renderTogether(
        reports.map(({ key, result, links: own }) => ({
          key,
          result: reworded(result),
          reportUrl: own.artifact
        })),
        linked(presentationOf(run), links),
        { budget }
      )
  })
  return undefined
}

const presentationOf = ({ options, key }: Run): Presentation => ({
  baselinePath: options.baseline,
  toolVersion: VERSION,
  reportKey: key
})

const linked = (presentation: Presentation, links: Links): Presentation => ({
  ...presentation,
  reportKey: links.reportKey,
  runUrl: links.run,
  reportUrl: links.artifact,
  headSha: links.headSha
})

/** The whole folder is uploaded: with counts only, a baseline (it holds sessions) stays in the job beside it. */
const baselineFolderOf = ({ publish: extent }: Options, folder: string): string =>
  extent === 'counts-only' ? `${folder}-baseline` : folder

async function publishResult(
  run: Run,
  { result, candidate, baseline }: CheckOutcome,
  folder: string,
  baselineFolder: string
): Promise<void> {
  const { ports, context, options, key, connect } = run
  const presentation = presentationOf(run)
  const countsOnly = options.publish === 'counts-only'
  await publish({
    result,
    context,
    options: { comment: options.comment, artifact: options.artifact, reportKey: key },
    files: {
      folder,
      policies: candidate === undefined ? undefined : join(baselineFolder, CANDIDATE),
      result: join(folder, 'result.json'),
      report: join(folder, 'report.html')
    },
    annotations: annotations(result, baseline === undefined ? new Map() : policyLines(baseline.text), {
      countsOnly
    }),
    renderComment: (budget, links) =>
      renderComment(result, linked(presentation, links), { budget, countsOnly }),
    renderSummary: (budget, links) =>
      renderSummary(result, linked(presentation, links), { budget, countsOnly }),
    connect,
    setOutput: ports.setOutput,
    env: ports.env,
    log: ports.log
  })
}
