import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { HEAD, type Scenario, startScenario } from './support/scenario.ts'

/** The built bundle in a matrix: every job judges and uploads, the last one tells all of it in one comment. */

const ARTIFACT = 'policyminer-report'
type Log = 'drift' | 'unchanged'

let scenario: Scenario
beforeEach(async () => {
  scenario = await startScenario()
})
afterEach(() => scenario.close())

const comments = () => scenario.github.state.comments
const judge = (model: string, log: Log, runId: number) =>
  scenario.check(log, {
    runId,
    inputs: { artifact: ARTIFACT, comment: 'never', matrix: JSON.stringify({ model }) }
  })
const tell = (runId: number, inputs: Readonly<Record<string, string>> = {}) =>
  scenario.check('unchanged', {
    runId,
    env: { GITHUB_JOB: 'comment' },
    inputs: { mode: 'comment', logs: '', artifact: ARTIFACT, 'report-key': 'Agent behaviour', ...inputs }
  })

/** The rows of a comment's tables, without their heads. */
const rows = (body: string): string[] =>
  body
    .split('\n')
    .filter((line, i, all) => /^\| /.test(line) && !/^\| -/.test(all[i + 1] ?? '| -') && !/^\| -/.test(line))

describe('a matrix with one comment', () => {
  it('tells the jobs and each change once, and updates that comment in the next run', async () => {
    const codes = [
      (await judge('small', 'drift', 100)).code,
      (await judge('large', 'drift', 100)).code,
      (await judge('tiny', 'unchanged', 100)).code
    ]
    expect(codes).toEqual([1, 1, 0])
    expect(comments()).toEqual([])

    const told = await tell(100)
    expect(told).toMatchObject({ code: 0, outputs: { outcome: 'drift', drift: 'true' } })
    expect(comments()).toHaveLength(1)
    const [first] = comments()
    expect(told.outputs['comment-url']).toContain(`#issuecomment-${first?.id}`)
    const body = (first?.body ?? '').replaceAll('<wbr>', '')
    expect(body).toContain(`key=Agent%20behaviour run=100.1 head=${HEAD} `)
    expect(body.match(/^### .*$/gm)).toEqual([expect.stringMatching(/^### ❌ Agent behaviour drifted: /)])
    for (const job of ['small', 'large', 'tiny'])
      expect(
        body.split('\n').filter((line) => line.startsWith(`| [<code>`) && line.includes(job))
      ).toHaveLength(1)
    expect(body).toMatch(/tiny.*✅ no drift/)
    const changes = rows(body).filter((row) => /🔴|🟡/.test(row))
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.filter((row) => row.includes('delete_record')).length).toBeGreaterThan(0)
    expect(new Set(changes.map((row) => row.replace(/\d+/g, ''))).size).toBe(changes.length)
    for (const row of changes) expect(row).toMatch(/2 of 3|(?:small.*large|large.*small)/)

    await judge('small', 'unchanged', 101)
    await judge('large', 'unchanged', 101)
    await judge('tiny', 'unchanged', 101)
    const again = await tell(101)
    expect(again).toMatchObject({ code: 0, outputs: { outcome: 'clean', drift: 'false' } })
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toMatchObject({ id: first?.id, body: expect.stringContaining('run=101.1') })
    expect(comments()[0]?.body).toMatch(/^### ✅ Agent behaviour: no drift/m)
    expect(comments()[0]?.body).not.toContain('🔴')
  })

  it('says nothing where no job ever saw a change, unless it always shall', async () => {
    await judge('small', 'unchanged', 100)
    await judge('large', 'unchanged', 100)
    expect(await tell(100)).toMatchObject({ code: 0, outputs: { 'comment-url': '' } })
    expect(comments()).toEqual([])
    await tell(100, { comment: 'always' })
    expect(comments()).toHaveLength(1)
    expect(comments()[0]?.body).toMatch(/^### ✅ /m)
  })

  it('keeps a comment a job without a key for all of them', async () => {
    await judge('small', 'drift', 100)
    await judge('large', 'drift', 100)
    await tell(100, { 'report-key': '' })
    expect(comments().map(({ body }) => /key=(\S+)/.exec(body)?.[1])).toEqual([
      'CI%2Fcheck%20%28model%3Dlarge%29',
      'CI%2Fcheck%20%28model%3Dsmall%29'
    ])
  })

  it('does not overwrite what a newer run told', async () => {
    await judge('small', 'drift', 100)
    await judge('large', 'drift', 100)
    await tell(100)
    const [standing] = comments()
    if (standing === undefined) throw new Error('no comment')
    standing.body = standing.body.replace('run=100.1', 'run=200.1')
    const { body } = standing
    expect((await tell(100)).code).toBe(0)
    expect(comments()).toEqual([{ ...standing, body }])
  })
})
