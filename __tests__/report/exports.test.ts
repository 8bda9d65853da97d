import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { quote } from '../../src/explain/sentence.ts'
import { annotations } from '../../src/report/annotations.ts'
import { renderCsv } from '../../src/report/csv.ts'
import { renderFiles } from '../../src/report/files.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import { type Result, resultSchema } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { attacks } from './attacks.ts'
import { skeleton } from './markup.ts'
import { clean, drift, finding, insufficient, noBaseline, noLogs, presentation } from './support.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...attacks)
)

const everyOutcome = [drift(), clean(), insufficient(), noBaseline(), noLogs()]
const isCommand = (line: string) => /^[\s\u0085]*::/.test(line) || line.includes('##[')

describe('result.json', () => {
  it('is the result, ends in a newline, and passes its own schema', () => {
    for (const result of everyOutcome) {
      const text = renderJson(result)
      expect(text.endsWith('}\n')).toBe(true)
      expect(resultSchema.parse(JSON.parse(text))).toEqual(result)
    }
  })

  it('holds sentences without the marks of quoted parts', () => {
    const result = drift((text) => quote(text))
    const { explanation, findings } = JSON.parse(renderJson(result)) as Result
    expect(explanation.summary).toBe('2 policies are kept less often and the action wire_money is new.')
    expect(findings[0]?.explanation.summary).toContain('calls issue_refund without arg.confirmed=true')
  })
})

describe('text for a terminal', () => {
  it('says what changed, by how much, and why', () => {
    const text = renderText(drift())
    expect(text).toContain(
      'Agent behaviour drifted: 1 rule broken, 1 rule kept less often, 1 new action, 1 vital sign changed'
    )
    expect(text).toContain('2. ERROR weaker: issue_refund only when arg.confirmed=true')
    expect(text).toContain('   93% → 41% (28/30 → 12/29, −52 percentage points, p < 0.001)')
    expect(text).toContain('   logs/shard-1.jsonl:12')
  })

  it('has as many lines for hostile text, none a command, no control character', () => {
    const plain = renderText(drift()).split('\n').length
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = renderText(drift(() => text)).split('\n')
        expect(lines).toHaveLength(plain)
        for (const line of lines) {
          expect(isCommand(line)).toBe(false)
          expect(line).not.toMatch(/\p{Cc}|\p{Surrogate}/u)
        }
      })
    )
  })
})

describe('annotations', () => {
  const many = (n: number): Result => ({
    ...drift(),
    findings: Array.from({ length: n }, (_, i) =>
      finding({
        id: `pol-${i}:shifted:weaker`,
        policy: drift().policies[0],
        severity: i < 2 ? 'warning' : 'error'
      })
    )
  })

  it('stand on the line of the policy, errors first, accepted changes not at all', () => {
    const result = drift()
    const lines = new Map(result.policies.map(({ policy_id }, i) => [policy_id, 10 + i]))
    const made = annotations(result, lines)
    expect(made.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'warning'])
    expect(made[0]).toMatchObject({
      title: 'broken: never delete_record when env=prod',
      file: 'policies.json',
      line: 12
    })
    expect(made[1]?.message).toContain('93% → 41% (28/30 → 12/29), p < 0.001. The agent now calls')
    expect(made[3]).not.toHaveProperty('file')
  })

  it('are at most eight, the last of which says how many are left', () => {
    expect(annotations(many(8), new Map())).toHaveLength(8)
    const made = annotations(many(30), new Map())
    expect(made).toHaveLength(8)
    expect(made[7]?.message).toContain('23 further findings')
    expect(made[7]?.level).toBe('error')
  })

  it('say one thing where there is no finding and it is not clean', () => {
    expect(annotations(clean(), new Map())).toEqual([])
    expect(annotations(insufficient(), new Map())).toMatchObject([{ level: 'notice' }])
    expect(annotations(noBaseline(), new Map())).toMatchObject([{ level: 'error' }])
  })

  it('are one line each, within limits, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { message, title } of annotations(
          drift(() => text.repeat(50)),
          new Map()
        )) {
          for (const line of [message, title]) {
            expect(isCommand(line)).toBe(false)
            expect(line).not.toMatch(/\p{Cc}|\p{Surrogate}/u)
          }
          expect([...message].length).toBeLessThanOrEqual(1000)
          expect([...title].length).toBeLessThanOrEqual(200)
        }
      })
    )
  })
})

describe('policies.csv', () => {
  it('has a row a policy, what matters most first, with its rule as JSON', () => {
    const rows: Record<string, string>[] = parse(renderCsv(drift().policies), { columns: true, bom: true })
    expect(rows.map(({ confidence }) => confidence)).toEqual(['1', '0.875', '0.99', '0.964', '0.41'])
    expect(JSON.parse(rows[0]?.rule as string)).toEqual({
      antecedent: { env: 'prod' },
      never: 'delete_record'
    })
  })

  it('says that it is UTF-8, which spreadsheets take for the alphabet of the machine otherwise', () => {
    expect([...Buffer.from(renderCsv(drift(() => 'prüfe_Auftrag').policies)).subarray(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf
    ])
  })

  it('has as many rows and cells for hostile text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows: string[][] = parse(renderCsv(drift(() => text).policies), { bom: true })
        expect(rows.map(({ length }) => length)).toEqual(Array(6).fill(11))
      })
    )
  })
})

describe('junit.xml', () => {
  const count = (text: string, part: string) => text.split(part).length - 1

  it('counts failures as the gate does', () => {
    const text = renderJunit(drift())
    expect(count(text, '<failure ')).toBe(2)
    expect(count(text, '<skipped ')).toBe(2)
    expect(text).toContain(`tests="${count(text, '<testcase ')}" failures="2" errors="0" skipped="2"`)
    expect(count(renderJunit(clean()), '<failure ')).toBe(0)
    expect(count(renderJunit(noBaseline()), '<failure ')).toBe(1)
    expect(renderJunit(insufficient())).toContain('name="insufficient-data"><skipped ')
  })

  it('shows no escape for the spaces of our own numbers, in whatever is skipped', () => {
    const failing = drift()
    const reason = '61\u00a0% jetzt, 61\u00a0% vorher'
    const undecided = failing.undecided.map((one) => ({ ...one, reason }))
    expect(undecided.length).toBeGreaterThan(0)
    const text = renderJunit({ ...failing, undecided })
    expect(text).toContain('<skipped message="61 % jetzt, 61 % vorher"/>')
    expect(text).not.toContain('\\x')
  })

  it('gives a policy one name whether it passes or fails, and no name twice', () => {
    const namesOf = (result: Result) =>
      [...renderJunit(result).matchAll(/<testcase classname="[^"]*" name="([^"]*)"/g)].map(([, name]) => name)
    const failing = drift()
    const passing = { ...failing, findings: [], not_exercised: [], undecided: [] }
    const about = failing.findings.filter(({ policy }) =>
      failing.policies.some(({ policy_id }) => policy_id === policy?.policy_id)
    )
    expect(about.length).toBeGreaterThan(0)
    for (const { policy } of about) {
      const [named] = namesOf(failing).filter((name) => name?.includes(`[${policy?.policy_id}]`))
      expect(namesOf(passing)).toContain(named)
    }
    const twice = [...failing.findings, ...about.map((one) => ({ ...one, id: `${one.id}:again` }))]
    const names = namesOf({ ...failing, findings: twice })
    expect(new Set(names).size).toBe(names.length)
  })

  it('is the same XML tree whatever stands in the log', () => {
    const plain = skeleton(renderJunit(drift()))
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = renderJunit(drift(() => text))
        expect(skeleton(xml)).toEqual(plain)
        expect(xml).not.toMatch(/(?!\n)\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u)
      })
    )
  })
})

describe('report.sarif', () => {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)
  const check = (text: string) => {
    if (!valid(JSON.parse(text))) throw new Error(JSON.stringify(valid.errors))
  }

  it('is valid SARIF 2.1.0 for every outcome and any text', () => {
    for (const result of everyOutcome) check(renderSarif(result, 'policies.json', new Map()))
    fc.assert(
      fc.property(anyText, (text) =>
        check(
          renderSarif(
            drift(() => text),
            text,
            new Map()
          )
        )
      ),
      { numRuns: 30 }
    )
  })

  it('puts each finding on the line of its policy, with a fingerprint that stays', () => {
    const result = drift()
    const lines = new Map(result.policies.map(({ policy_id }, i) => [policy_id, 10 + i]))
    const results = JSON.parse(renderSarif(result, 'policies.json', lines)).runs[0].results
    expect(results).toHaveLength(5)
    expect(results[0]).toMatchObject({
      ruleId: 'policyminer/broken',
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'policies.json' }, region: { startLine: 12 } } }
      ]
    })
    expect(results[4].suppressions[0].justification).toContain('drafts')
    const later = JSON.parse(renderSarif(result, 'policies.json', new Map())).runs[0].results
    expect(later.map((each: { partialFingerprints: object }) => each.partialFingerprints)).toEqual(
      results.map((each: { partialFingerprints: object }) => each.partialFingerprints)
    )
  })

  it('tells beside each result what its rule means and what to do, and of each line its session', () => {
    const [run] = JSON.parse(renderSarif(drift(), 'evals/policies.json', new Map())).runs
    for (const { shortDescription, help } of run.tool.driver.rules) {
      expect(shortDescription.text).toMatch(/^[A-Z].*\.$/)
      expect(help.text).toContain(shortDescription.text)
      expect(help.text).toMatch(/"accepted" in \S*policies\.json\.$/)
    }
    const { message, relatedLocations } = run.results[1]
    expect(message.text).toContain('93% → 41% (28/30 → 12/29), p < 0.001.')
    const [line] = drift().findings.flatMap(({ evidence }) => evidence)
    expect(relatedLocations[0].message.text).toBe(`Evidence, session ${line?.session}`)
  })

  it('names a place of the repository for every finding and no place outside it, and makes no link of data', () => {
    const text = renderSarif(
      drift(() => '/etc/passwd'),
      '../policies.json',
      new Map()
    )
    expect(JSON.parse(text).runs[0].results[1].relatedLocations).toBeUndefined()
    const uriOf = (path: string) => {
      const { baseline, ...rest } = drift()
      const result = { ...rest, baseline: baseline === null ? null : { ...baseline, path } }
      const { locations } = JSON.parse(renderSarif(result, path, new Map())).runs[0].results[0]
      expect(locations).toHaveLength(1)
      return locations[0].physicalLocation.artifactLocation.uri
    }
    expect(
      ['/srv/a b/set.json', '../../set.json', 'C:\\sets\\set.json', 'C:set.json', './x/set.json'].map(uriOf)
    ).toEqual(['set.json', 'set.json', 'set.json', 'set.json', 'x/set.json'])
    expect(['', '/', '..', './'].map(uriOf).every((uri) => uri !== undefined)).toBe(true)
    const linked = renderSarif(
      drift(() => '[x](https://evil.example)'),
      'p.json',
      new Map()
    )
    expect(linked).not.toContain('](')
  })
})

describe('the files of output-dir', () => {
  const extras = { presentation, baselineText: '{}' }

  it('are all there, and the same bytes each time', () => {
    const files = renderFiles(drift(), extras)
    expect([...files.keys()].sort()).toEqual([
      'guardrails/casbin_model.conf',
      'guardrails/casbin_policy.csv',
      'guardrails/policy.cedar',
      'guardrails/policy.rego',
      'junit.xml',
      'policies.csv',
      'report.html',
      'report.md',
      'report.sarif',
      'result.json'
    ])
    expect([...renderFiles(drift(), extras)]).toEqual([...files])
  })

  it('hold nothing but policies and counts where only counts are published', () => {
    for (const [name, content] of renderFiles(drift(), { ...extras, countsOnly: true })) {
      const shown = String(content).replace(ENTITY, decodeEntity)
      for (const secret of [
        'shard-1',
        'conv-',
        'gpt-',
        'request_id',
        'Look at the confirmation',
        '17 of 29'
      ]) {
        expect(`${name}: ${shown.includes(secret)} ${secret}`).toBe(`${name}: false ${secret}`)
      }
      if (!name.startsWith('guardrails/casbin_model')) expect(shown).toMatch(/issue(_|%5F)refund/)
    }
    const text = renderFiles(drift(), { ...extras, countsOnly: true }).get('result.json')
    expect(() => resultSchema.parse(JSON.parse(String(text)))).not.toThrow()
  })
})
