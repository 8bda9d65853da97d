import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import extract from '../../src/commands/extract.ts'
import { seededRandom } from '../../src/statistics/random.ts'

/** Complaints look up the order before they search; what else is done looks it up at times, before or after. */
function log(): string {
  const random = seededRandom(7)
  const lines = Array.from({ length: 240 }, (_, s) => {
    const topic = ['complaint', 'question', 'refund'][s % 3] as string
    const either = random.uniform() < 0.5 ? ['lookup', 'note', 'search'] : ['search', 'note', 'lookup']
    const actions = ['open', ...(topic === 'complaint' ? ['lookup', 'search'] : either), 'close']
    return actions.map((action, seq) =>
      JSON.stringify({
        log_id: `${s}-${seq}`,
        agent_id: 'agent',
        action,
        context: { topic },
        outcome: 'success',
        session_id: `s${s}`,
        seq
      })
    )
  })
  return `${lines.flat().join('\n')}\n`
}

interface Policy {
  readonly policy_id: string
  readonly antecedent?: object
}

describe('extract --all', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'extract-all-'))
    writeFileSync(join(folder, 'log.jsonl'), log())
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function extracted(
    given: Readonly<Record<string, string | boolean>>,
    notes: string[] = [],
    log = 'log.jsonl'
  ): Promise<string> {
    const printed: string[] = []
    await extract.run({
      given: { logs: [log], output: join(folder, 'policies.json'), ...given },
      paths: [],
      cwd: folder,
      print: (text) => printed.push(text),
      note: (text) => notes.push(text)
    })
    return printed.join('\n')
  }

  const policiesOf = (set: Record<string, unknown>, ...names: string[]): Policy[] =>
    names.flatMap((name) => (set[name] ?? []) as Policy[])
  const KINDS = ['policies', 'preconditions', 'prohibitions', 'outcomes', 'sequences']

  it('keeps what is kept without it, in its order and in its context alike', async () => {
    const set = JSON.parse(await extracted({ 'output-format': 'json' })) as Record<string, unknown>
    const all = JSON.parse(await extracted({ 'output-format': 'json', all: true })) as Record<string, unknown>
    const idsOf = (...lists: Policy[][]) => lists.flat().map(({ policy_id }) => policy_id)
    const kept = policiesOf(set, ...KINDS)
    expect(
      policiesOf(set, 'sequences').some(({ antecedent = {} }) => Object.keys(antecedent).length > 0)
    ).toBe(true)
    expect(idsOf(policiesOf(all, ...KINDS)).sort()).toEqual(idsOf(kept).sort())
    expect(idsOf(policiesOf(all, 'left_out')).filter((id) => idsOf(kept).includes(id))).toEqual([])
  })

  it('says how many of those left out were judged, which is what explore counts', async () => {
    const all = await extracted({ all: true })
    const [, total, judged, rest] =
      /Left out without --all: (\d+)\nJudged, and told by `policyminer explore` too: (\d+)\. Not judged, [^:]+: (\d+)\./.exec(
        all
      ) ?? []
    expect(Number(judged)).toBeGreaterThan(0)
    expect(Number(judged) + Number(rest)).toBe(Number(total))
  })

  it('is named where nothing is mined without it', async () => {
    writeFileSync(join(folder, 'short.jsonl'), `${log().split('\n').slice(0, 12).join('\n')}\n`)
    const notes: string[] = []
    expect(await extracted({ output: 'short.json' }, notes, 'short.jsonl')).toContain('Mined 0 policies.')
    expect(notes).toEqual([expect.stringMatching(/^no rule holds often enough .*`--all`/)])
    expect(await extracted({}, notes)).not.toContain('Mined 0 policies.')
    expect(notes).toHaveLength(1)
  })
})
