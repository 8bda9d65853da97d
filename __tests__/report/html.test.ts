import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import format from '../../src/commands/format.ts'
import { quote } from '../../src/explain/sentence.ts'
import { explainOmissions, minePolicies } from '../../src/policies/mine.ts'
import { policySetHtml } from '../../src/report/html/policy-set.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { minedGrid } from '../../src/report/html/thresholds.ts'
import { attacks } from './attacks.ts'
import { many, minedExample } from './html-support.ts'
import { skeleton } from './markup.ts'
import { clean, drift, insufficient, noBaseline, noLogs, policy, presentation, type Say } from './support.ts'

const RAW = ['style', 'script', 'title']
const mix = (say: Say) => ({
  actions: { baseline: { [say('a')]: 10, b: 4 }, current: { [say('a')]: 3, [say('c')]: 9 } }
})
const page = (say: Say = (text) => text) => renderHtml(drift(say), presentation, mix(say))

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...attacks), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
  )
  .map((text) => text || 'x')

describe('report.html', () => {
  it('is well-formed for every outcome', () => {
    for (const result of [drift(), clean(), insufficient(), noBaseline(), noLogs()]) {
      for (const countsOnly of [false, true]) {
        const tags = skeleton(renderHtml(result, presentation, { countsOnly }), RAW)
        expect(tags.filter((tag) => tag.startsWith('h1'))).toHaveLength(1)
        expect(tags).toContain('main id')
      }
    }
  })

  it('has the same elements whatever stands in the log', () => {
    const plain = skeleton(page(), RAW)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          skeleton(
            page((word) => `${word}${text}`),
            RAW
          )
        ).toEqual(plain)
        expect(
          skeleton(
            renderHtml(
              drift(() => text),
              presentation
            ),
            RAW
          )
        ).toEqual(skeleton(renderHtml(drift(), presentation), RAW))
      }),
      { numRuns: 150 }
    )
  })

  it('allows nothing but its own style sheet and script, by their hashes', () => {
    const text = page()
    const policyOf = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(text)?.[1]
      ?.replaceAll('&#39;', "'")
    expect(policyOf).toContain("default-src 'none'")
    for (const [element, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src']
    ] as const) {
      const body = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(text)?.[1] as string
      const hash = createHash('sha256').update(body).digest('base64')
      expect(policyOf).toContain(`${directive} 'sha256-${hash}'`)
      expect(text.split(`<${element}`)).toHaveLength(2)
    }
    expect(text).not.toMatch(/ on[a-z]+="| style="|unsafe|<iframe|<object|<form[^>]*action/)
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address as string)
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual(['data:,', presentation.runUrl])
    for (const address of addresses.filter((each) => each.startsWith('#'))) {
      expect(text).toContain(` id="${address.slice(1)}"`)
    }
  })

  it('refuses an address that is no plain web address', () => {
    for (const runUrl of [
      'javascript:alert(1)',
      'https://x.example/"><script>',
      'data:text/html,x',
      '//x.example'
    ]) {
      expect(renderHtml(clean(), { ...presentation, runUrl })).not.toContain('rel="noreferrer"')
    }
  })

  it('draws a finding on one axis from 0 to 100 %', () => {
    const text = page()
    expect(text).toContain('cx="93.33%"')
    expect(text).toContain('cx="41.38%"')
    expect(text).toMatch(/aria-label="issue_refund only when arg\.confirmed=true: Baseline 93%, Now 41%"/)
  })

  it('shows the whole table with scripts off, and its tools only with them', () => {
    const text = page()
    expect(text.split('<tr data-kind=')).toHaveLength(1 + drift().policies.length)
    expect(text).toContain('<form class="filter" id="filter" hidden>')
  })

  it('sets marked parts of a sentence as code and drops the marks', () => {
    const result = { ...clean() }
    const marked = { ...result.explanation, summary: `The action ${quote('send <b>')} is new.` }
    const text = renderHtml({ ...result, explanation: marked }, presentation)
    expect(text).toContain('The action <code>send &lt;b&gt;</code> is new.')
    expect(text).not.toMatch(/[\u{e000}\u{e001}]/u)
  })

  it('shows the few findings before anything else, each with the way to it', () => {
    const text = page()
    const first = text.slice(text.indexOf('<header>'), text.indexOf('</header>'))
    const open = drift().findings.filter(({ severity }) => severity !== 'note')
    expect(open.length).toBeGreaterThan(1)
    for (const i of open.keys()) {
      expect(first).toContain(`href="#finding-${i + 1}"`)
      expect(text).toContain(`<h3 id="finding-${i + 1}">`)
    }
    expect(first).toContain('<strong>93% → 41%</strong>')
  })

  it('writes numbers as the language does, without showing how they are kept together', () => {
    const base = drift()
    const summary = 'jetzt in 41\u00a0% der F\u00e4lle'
    const findings = base.findings.map((each) => ({ ...each, explanation: { ...each.explanation, summary } }))
    const german = { ...base, findings, parameters: { ...base.parameters, language: 'de' } }
    const text = renderHtml(german, presentation)
    expect(text).toContain('<html lang="de">')
    expect(text).toContain('jetzt in 41&nbsp;% der F\u00e4lle')
    expect(text).toContain('96,4&nbsp;%')
    expect(text).not.toMatch(/\\x|\u00a0/)
  })

  it('counts actions whose names every object has', () => {
    const sets = ['{"constructor":6,"a":4}', '{"a":4,"__proto__":6,"toString":2}']
    const [baseline, current] = sets.map((each) => JSON.parse(each) as Record<string, number>)
    for (const actions of [
      { baseline, current },
      { baseline: current, current: baseline }
    ]) {
      const text = renderHtml(drift(), presentation, { actions })
      expect(text).not.toMatch(/NaN|\[native|\[object/)
      for (const name of ['constructor', '__proto__', 'toString'])
        expect(text.replaceAll('<wbr>', '')).toMatch(
          new RegExp(`<code>${name}</code>.*?(0 \u2192 [26]|[26] \u2192 0)<`)
        )
    }
  })

  it('tells after drift what to do where it is not intended, and where only some of it is', () => {
    const stepsOf = (result: ReturnType<typeof drift>, options = {}) =>
      /<section id="next-steps".*?<\/section>/s.exec(renderHtml(result, presentation, options))?.[0] ?? ''
    const text = stepsOf(drift())
    expect(text).toContain('<li>Not intended? The log lines under each finding')
    expect(text).toMatch(/<li>Only some of it intended\? .*<code>[^<]*\.json<\/code>\.<\/li>/)
    // Log lines are withheld where only counts are shown.
    expect(stepsOf(drift(), { countsOnly: true })).not.toContain('log lines')
    expect(stepsOf({ ...drift(), outcome: 'clean', findings: [] })).not.toMatch(/[Ii]ntended\?/)
  })

  const numbersOf = (text: string) => {
    const table = text.slice(text.indexOf('How many policies other thresholds give</h3>'))
    const rows = [...table.slice(0, table.indexOf('</table>')).matchAll(/<tr><td>(.*?)<\/tr>/g)]
    const inTable = rows.map(([, row]) => [...(row ?? '').matchAll(/>(\d+)</g)].map(([, n]) => Number(n)))
    const inMap = [...text.matchAll(/class="crossing"[^>]*>(\d+)</g)].map(([, n]) => Number(n))
    return { inTable, inMap }
  }

  it('counts what other thresholds give, in the map and in the table alike', () => {
    const policies = many(100).map((each, i) =>
      i % 2 === 0
        ? each
        : policy(
            { kind: 'association', antecedent: { i }, consequent: 'a' },
            { confidence: each.confidence, support: each.support / 3 }
          )
    )
    const text = renderHtml({ ...noBaseline(), policies, policies_total: 100 }, presentation)
    const { inTable, inMap } = numbersOf(text)
    expect(inMap).toEqual(inTable.flat())
    const kept = (c: number, s: number) =>
      policies.filter(
        ({ kind, confidence, support }) => confidence >= c && (kind === 'sequence' || support >= s)
      ).length
    expect(inTable[0]).toEqual([0.05, 0.1, 0.2].map((support) => kept(0.6, support)))
    expect(inTable[3]?.at(-1)).toBe(kept(0.9, 0.2))
    expect(kept(0.9, 0.2)).toBeGreaterThan(0)
  })

  it('mines anew for each pair of thresholds where the logs are at hand', () => {
    const { table, options } = minedExample()
    const own = minePolicies(table, options)
    const inForce = { confidence: options.minConfidence, support: options.minSupport, lift: options.minLift }
    const mine = (minConfidence: number, minSupport: number) =>
      minePolicies(table, { ...options, minConfidence, minSupport })
    const grid = minedGrid(mine, inForce)
    const result = { ...noBaseline(), policies: [...own], policies_total: own.length }
    const { inTable, inMap } = numbersOf(renderHtml(result, presentation, { grid, policies: own }))
    expect(inMap).toEqual(inTable.flat())
    expect(inTable[grid.confidences.indexOf(0.6)]?.[grid.supports.indexOf(0.05)]).toBe(own.length)
    expect(inTable).toEqual(grid.confidences.map((c) => grid.supports.map((s) => mine(c, s).length)))
    expect(grid.others.length).toBeGreaterThan(0)
    expect(own.some(({ policy_id }) => grid.others.some((other) => other.policy_id === policy_id))).toBe(
      false
    )
  })

  it('says what is left out and why, a few for each reason, where that is asked for', () => {
    const { table, options } = minedExample()
    const omissions = explainOmissions(table, options)
    expect(omissions.length).toBeGreaterThan(10)
    const text = renderHtml(noBaseline(), presentation, { leftOut: omissions })
    const section = /<section id="left-out".*?<\/section>/s.exec(text)?.[0] ?? ''
    expect(section).toContain(
      `<summary>${omissions.length} rules reach the thresholds and are no policies</summary>`
    )
    for (const reason of new Set(omissions.map((each) => each.reason.split(' ')[0] as string)))
      expect(section).toContain(`<td>${reason}`)
    const shown = section.split('<tr>').length - 2
    const further = [...section.matchAll(/… and (\d+) more/g)].map(([, n]) => Number(n))
    expect(shown - further.length + further.reduce((sum, n) => sum + n, 0)).toBe(omissions.length)
    expect(renderHtml(noBaseline(), presentation)).not.toContain('left-out')
  })

  it('mines a large log for fewer confidences, the one in force among them', () => {
    const asked = new Set<number>()
    const inForce = { confidence: 0.7, support: 0.05, lift: 1 }
    const grid = minedGrid(
      (confidence) => {
        asked.add(confidence)
        return []
      },
      inForce,
      'few'
    )
    expect(grid.confidences).toEqual([0.5, 0.7, 0.8, 0.95])
    expect([...asked]).toEqual(grid.confidences)
    expect(grid.mined).toBe(true)
  })
})

describe('a policy set as a page', () => {
  const set = { name: 'A <b>set</b>', policies: many(60), accepted: [], sourceLogs: 10 }

  it('shows as many policies as asked for, strongest first', () => {
    const text = policySetHtml(set, 7)
    skeleton(text, RAW)
    expect(text.split('<tr data-kind=')).toHaveLength(8)
    expect(text).toContain('update_reservation_59')
    expect(text).not.toContain('update_reservation_52<')
    expect(policySetHtml(set, 0)).not.toContain('<tr data-kind=')
    expect(text).toContain('<title>A &lt;b&gt;set&lt;/b&gt;</title>')
  })

  const formatted = async (text: string): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'format-'))
    const printed: string[] = []
    try {
      writeFileSync(join(folder, 'set.json'), text)
      const given = { policies: 'set.json', 'output-format': 'html', 'max-policies': '500' }
      await format.run({ given, paths: [], cwd: folder, print: (page) => printed.push(page), note: () => {} })
    } finally {
      rmSync(folder, { recursive: true })
    }
    return printed.join('')
  }

  it('is made of a set of ours, of one written by hand, and of an empty one', async () => {
    const example = new URL('../../examples/support-agent/policies.json', import.meta.url)
    const ours = await formatted(readFileSync(example, 'utf8'))
    const set = JSON.parse(readFileSync(example, 'utf8'))
    const told = ['policies', 'preconditions', 'prohibitions', 'outcomes', 'sequences'].flatMap(
      (kind) => set[kind]
    )
    expect(told.length).toBeGreaterThan(20)
    expect(ours.split('<tr data-kind=')).toHaveLength(told.length + 1)
    const byHand = await formatted(
      JSON.stringify({
        name: 'By hand',
        source_logs: 0,
        policies: [],
        prohibitions: [{ antecedent: { env: 'prod' }, never: 'drop_table', status: 'required' }]
      })
    )
    expect(byHand).toContain('never <code>drop_table</code> when <code>env=prod</code>')
    const empty = await formatted(JSON.stringify({ name: 'Empty', source_logs: 3, policies: [] }))
    for (const text of [ours, byHand, empty]) skeleton(text, RAW)
  })

  const golden = new URL('../../../shared/golden/aumai-policyminer.json', import.meta.url)
  const file = process.env.POLICYMINER_SHARED
    ? `${process.env.POLICYMINER_SHARED}/golden/aumai-policyminer.json`
    : golden
  const withShared = existsSync(file) ? it : it.skip
  withShared(
    `is made of every set of the tool it descends from${existsSync(file) ? '' : ' (skipped: ../shared is absent)'}`,
    async () => {
      const cases = JSON.parse(readFileSync(file, 'utf8')) as { policy_set: { policies: unknown[] } }[]
      for (const { policy_set } of cases) {
        const text = await formatted(JSON.stringify(policy_set))
        skeleton(text, RAW)
        expect(text.split('<tr data-kind="association"')).toHaveLength(1 + policy_set.policies.length)
      }
    }
  )
})

describe('the lists of report.html', () => {
  it('says of what is undecided what would have shown, and no number of sessions that nobody has', () => {
    const base = drift()
    const [one] = base.undecided as [(typeof base.undecided)[number]]
    const why = (sessions_needed: number | null, detectable: number | null) => {
      const undecided = [{ ...one, sessions_needed, detectable, reason: '50% now, 60% before: too few' }]
      const text = renderHtml({ ...base, undecided }, presentation)
      return /<section id="unjudged".*?<\/section>/s.exec(text)?.[0] ?? ''
    }
    const { sessions } = base.inputs
    expect(why(20 * sessions, 0.23)).toMatch(
      /A change of less than 23 points may well not show\. About [\d ]+ sessions/
    )
    const far = why(20 * sessions + 1, 0.23)
    expect(far).toContain('More sessions than could be expected')
    expect(far).not.toContain('sessions a side')
    expect(far).not.toContain('50% now')
    // Nothing else is known of it: its own reason.
    expect(why(null, null)).toContain('50% now')
  })

  it('lists conditions only where one differs, and tells which vital signs are within chance', () => {
    const base = drift()
    const condition = (name: string, changed: boolean) => ({
      name,
      baseline: [{ value: 'a', sessions: 3 }],
      current: [{ value: changed ? 'b' : 'a', sessions: 3 }],
      changed,
      description: ''
    })
    const withConditions = (...changed: boolean[]) =>
      renderHtml(
        { ...base, conditions: changed.map((each, i) => condition(`condition${i}`, each)) },
        presentation
      )
    expect(withConditions(false, false)).not.toContain('id="conditions"')
    expect(withConditions(false, true)).toMatch(/id="conditions".*condition0.*condition1/s)
    const vital = (name: string, p_value: number) => ({
      name,
      unit: 'share',
      baseline: 0.1,
      current: 0.2,
      p_value
    })
    const vitals = [vital('errors', 0.4), vital('denials', 0.0001)] as typeof base.vitals
    const text = renderHtml({ ...base, vitals }, presentation)
    const [section = ''] = /<section id="vitals".*?<\/section>/s.exec(text) ?? []
    const rows = [...section.matchAll(/<tr><td>.*?<\/tr>/gs)].map(String)
    expect(rows.map((row) => row.includes('within chance'))).toEqual([true, false])
  })
})

describe('the verdict of report.html', () => {
  const cases = (part: number) =>
    `${part} of 40 cases ran on one side only: they are compared as whole cases with each other`
  const header = (part: number, countsOnly = false) =>
    renderHtml({ ...drift((text) => text), assumptions: [cases(part)] }, presentation, { countsOnly }).split(
      '</header>'
    )[0]

  it('warns above all where more than a quarter of the cases ran on one side only', () => {
    expect(header(11)).toMatch(/<\/h1>.*⚠️<\/span> 11 of 40 cases ran on one side only.*class="lead"/s)
    expect(header(10)).not.toContain('cases ran on one side only')
    expect(header(11, true)).not.toContain('cases ran on one side only')
  })

  it('says which it is where there is no finding: none, none that could be judged, or none but the accepted', () => {
    const none = (result: ReturnType<typeof drift>) =>
      /<section id="findings".*?<\/section>/s.exec(renderHtml(result, presentation))?.[0] ?? ''
    const same = { ...clean((text) => text), findings: [] }
    expect(none(same)).toContain('None: nothing changed beyond chance.')
    expect(none({ ...same, outcome: 'insufficient-data' })).toContain('None: nothing could be judged.')
    const [one] = drift((text) => text).findings.filter(({ policy }) => policy !== undefined)
    const accepted = {
      ...(one as NonNullable<typeof one>),
      severity: 'note' as const,
      accepted: { reason: 'so' }
    }
    expect(none({ ...same, findings: [accepted] })).toContain('None but those that are accepted.')
  })
})
