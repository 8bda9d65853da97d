import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { policiesToShow } from '../../src/baseline.ts'
import format from '../../src/commands/format.ts'
import { parsePolicySet } from '../../src/policies/file.ts'
import { policyId } from '../../src/policies/identity.ts'
import type { PolicySet } from '../../src/policies/policy.ts'
import { asPolicySet } from '../../src/policies/set-file.ts'
import { policySetJson, policySetMarkdown, policySetText } from '../../src/report/policy-set.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { policy } from './support.ts'

interface GoldenCase {
  readonly policy_set: { readonly policies: readonly unknown[] }
  /** The file that the tool wrote. */
  readonly json_indent2: string
  readonly text: string
  readonly text_max2: string
  readonly markdown: string
}

const shared = process.env.POLICYMINER_SHARED ?? new URL('../../../shared', import.meta.url).pathname
const goldenFile = `${shared}/golden/aumai-policyminer.json`
const cases: readonly GoldenCase[] = existsSync(goldenFile)
  ? JSON.parse(readFileSync(goldenFile, 'utf8'))
  : []

const setOf = ({ json_indent2 }: GoldenCase): PolicySet => {
  const file = parsePolicySet(json_indent2, 'golden.json')
  return asPolicySet(file, policiesToShow(file))
}

/** Our escaping taken back: what a reader of the page sees. */
const shown = (markdown: string) => markdown.replace(/<\/?code>/g, '').replace(ENTITY, decodeEntity)

const isPlain = (text: string) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text.replaceAll('\n', ''))

const whenThere = cases.length > 0 ? it : it.skip
const title = cases.length > 0 ? '' : ' (skipped: ../shared is absent)'

describe('a policy set as the tool it descends from prints it', () => {
  whenThere(`text, letter for letter${title}`, () => {
    let compared = 0
    for (const golden of cases) {
      if (
        !isPlain(golden.text) ||
        golden.text.split('\n').length !== 5 + 2 * golden.policy_set.policies.length
      )
        continue
      expect(policySetText(setOf(golden), 50)).toBe(golden.text)
      expect(policySetText(setOf(golden), 2)).toBe(golden.text_max2)
      compared++
    }
    expect(compared).toBeGreaterThan(20)
  })

  whenThere(`Markdown, once our escaping is taken back${title}`, () => {
    let compared = 0
    for (const golden of cases) {
      const rows = golden.markdown.split('\n')
      const isTable =
        rows.slice(8).every((row) => /^\|( [^|␠]+ \|){6}$/.test(row)) && isPlain(golden.markdown)
      if (!isTable || / {2}| \| \| |=\s/.test(golden.markdown) || golden.markdown.length > 4000) continue
      expect(shown(policySetMarkdown(setOf(golden), 50))).toBe(golden.markdown)
      compared++
    }
    expect(compared).toBeGreaterThan(15)
  })
})

describe('a policy set of all kinds', () => {
  const association = policy(
    { kind: 'association', antecedent: { b: 'x|y', a: 1 }, consequent: 'send\nmail' },
    { confidence: 0.8, support: 0.03125, lift: 1.5, description: 'When\u001b' }
  )
  const prohibition = policy(
    { kind: 'prohibition', antecedent: { env: 'prod' }, never: 'delete_record' },
    { confidence: 0.99, support: 0.5, lift: 2, description: 'never' }
  )
  const set: PolicySet = { name: 'n', sourceLogs: 3, accepted: [], policies: [association, prohibition] }

  it('is ordered by confidence, rounds half to even, makes controls visible', () => {
    expect(policySetText(set, 50)).toBe(
      [
        'Policy Set: n',
        'Source logs: 3',
        'Total policies: 2',
        '-'.repeat(60),
        `[${prohibition.policy_id}] never`,
        '  support=0.5000 confidence=0.9900 lift=2.0000',
        `[${association.policy_id}] When\\x1b`,
        '  support=0.0312 confidence=0.8000 lift=1.5000'
      ].join('\n')
    )
  })

  it('shows none for a limit of 0 or less, and still counts all', () => {
    for (const most of [0, -1]) {
      expect(policySetText(set, most).split('\n')).toHaveLength(4)
      expect(policySetText(set, most)).toContain('Total policies: 2')
      expect(policySetMarkdown(set, most)).not.toContain('0.99')
    }
  })

  it('keeps a pipe and a newline in their cell', () => {
    const rows = policySetMarkdown(set, 50)
      .split('\n')
      .filter((row) => row.startsWith('|'))
    expect(rows.map((row) => row.split('|').length)).toEqual([8, 8, 8, 7, 7, 7])
    expect(shown(rows[2] as string)).toContain('b=x|y, a=1 | send␊mail | 0.0312')
  })

  it('is whole as JSON unless asked for less, strongest first', () => {
    const ids = (text: string) =>
      Object.values(JSON.parse(text))
        .filter(Array.isArray)
        .flat()
        .map(({ policy_id }) => policy_id)
    expect(ids(policySetJson(set))).toHaveLength(2)
    expect(ids(policySetJson(set, 1))).toEqual([prohibition.policy_id])
    expect(ids(policySetJson(set, 0))).toEqual([])
  })

  it('is read back whole from its JSON', () => {
    const read = parsePolicySet(policySetJson(set), 'set.json')
    expect(read.policies.map(({ policy_id }) => policy_id).sort()).toEqual(
      [association.policy_id, prohibition.policy_id].sort()
    )
    expect(read.sourceLogs).toBe(3)
  })
})

describe('a saved set that is printed', () => {
  const saved = (policy_id: string, role: string, confidence = 0.9) => ({
    policy_id,
    antecedent: { role },
    consequent: 'read',
    support: 0.5,
    confidence,
    lift: 1.5,
    description: `said of ${role}`
  })
  const printedBy = async (
    given: Record<string, string>,
    policies: readonly object[] = Array.from({ length: 56 }, (_, i) => saved(`p${i}`, `r${i}`))
  ): Promise<string> => {
    const cwd = mkdtempSync(join(tmpdir(), 'format-'))
    const printed: string[] = []
    try {
      writeFileSync(join(cwd, 'p.json'), JSON.stringify({ name: 'N', source_logs: 9, policies }))
      const print = (text: string) => printed.push(text)
      await format.run({ given: { policies: 'p.json', ...given }, paths: [], cwd, print, note: () => {} })
    } finally {
      rmSync(cwd, { recursive: true })
    }
    return printed.join('\n')
  }

  it('says how many policies it does not show, and how to see them', async () => {
    expect(await printedBy({})).toContain(
      '… and 6 more: `policyminer format --policies p.json --max-policies 56` shows them all'
    )
    expect(await printedBy({ 'output-format': 'markdown' })).toContain('… and 6 more: ')
    const all = await printedBy({ 'max-policies': '56' })
    expect(all.match(/^\[/gm)).toHaveLength(56)
    expect(all).not.toContain('more')
    expect(await printedBy({ 'max-policies': '3' })).not.toContain('more')
    expect((await printedBy({ 'output-format': 'html' })).split('<tr data-kind=')).toHaveLength(57)
  })

  it('keeps the ids that another tool gave, its order, and what it says twice', async () => {
    const theirs = [
      saved('policy_0003', 'a', 1),
      saved('policy_0001', 'b'),
      saved('policy_0002', 'a'),
      saved('policy_0004', 'a')
    ]
    const lines = theirs.flatMap(({ policy_id, description, confidence }) => [
      `[${policy_id}] ${description}`,
      `  support=0.5000 confidence=${confidence.toFixed(4)} lift=1.5000`
    ])
    expect((await printedBy({}, theirs)).split('\n').slice(4)).toEqual(lines)
    const table = (await printedBy({ 'output-format': 'markdown' }, theirs)).split('\n').slice(-4)
    expect(table.map((row) => shown(row).split(' | ')[0])).toEqual(
      theirs.map(({ policy_id }) => `| ${policy_id}`)
    )
    expect(JSON.parse(await printedBy({ 'output-format': 'json' }, theirs)).policies).toMatchObject(theirs)
  })

  it('goes by the ids of the rules where the set is ours', async () => {
    const ours = [{ ...saved('by hand', 'a'), status: 'required' }, saved('again', 'a')]
    expect((await printedBy({}, ours)).match(/^\[.*\]/gm)).toEqual([
      `[${policyId({ kind: 'association', antecedent: { role: 'a' }, consequent: 'read' })}]`
    ])
  })
})
