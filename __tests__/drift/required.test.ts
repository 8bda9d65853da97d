import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { assumptionWords } from '../../src/explain/assumptions.ts'
import { plain } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'
import { LANGUAGES } from '../../src/options.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import type { Policy, Rule } from '../../src/policies/policy.ts'
import { toleratedBreaks } from '../../src/sides.ts'
import { toleratedBreaksIn } from '../../src/tolerated.ts'
import { OPTIONS, setOf, sideOf, tableOf } from './logs.ts'

/** 60 sessions of 10 events; `env` is staging in every other one, `deleted` of the staging events delete. */
function log(deleted: number, staging = 'staging'): RawEvent[] {
  let left = deleted
  return Array.from({ length: 600 }, (_, i) => {
    const env = Math.floor(i / 10) % 2 === 0 ? 'prod' : staging
    const deletes = env === 'staging' && i % 10 === 3 && left-- > 0
    return {
      session: `s${Math.floor(i / 10)}`,
      agent: 'agent',
      action: deletes ? 'delete_record' : i % 3 === 0 ? 'read' : 'write',
      outcome: 'success',
      context: { env }
    }
  })
}

const never: Rule = { kind: 'prohibition', antecedent: { env: 'staging' }, never: 'delete_record' }

function judged(before: RawEvent[], now: RawEvent[]) {
  const table = tableOf(before)
  const policy = { ...countedPolicy(never, table), status: 'required' } as Policy
  return compare({ table, set: setOf([policy], table.rows) }, sideOf(tableOf(now)), OPTIONS)
}

describe('a required "never" beside a profile', () => {
  it('is no finding where the baseline broke it as often, and is judged', () => {
    const { changes, unchanged, undecided } = judged(log(20), log(20))
    expect(changes.filter(({ change }) => change === 'broken')).toEqual([])
    expect([...unchanged, ...undecided].map(({ policy, current }) => [policy.status, current.kept])).toEqual([
      ['required', 280]
    ])
  })

  it.each(LANGUAGES)('is said to be broken all the same, with the counts of both sides: %s', (language) => {
    expect(toleratedBreaks(judged(log(0), log(0)))).toEqual([])
    const lines = toleratedBreaks(judged(log(21), log(22)))
    expect(lines).toHaveLength(1)
    // A result that was written down has lost the marks around what logs supplied.
    for (const line of [lines[0] as string, plain(lines[0] as string)]) {
      const said = assumptionWords(line, wordsOf(language))
      expect(said.match(/\d+/g)?.slice(0, 4).sort()).toEqual(['21', '22', '300', '300'])
      expect(said).toMatch(/\u{E000}never `delete_record` when env='staging'\u{E001}/u)
      expect(plain(said) === plain(line)).toBe(language === 'en')
    }
  })

  it('is told with its counts and its first line where it is broken oftener, and only there', () => {
    const told = (before: number, now: number) => toleratedBreaksIn(judged(log(before), log(now)), undefined)
    expect([told(0, 0), told(21, 21), told(22, 21)].flat()).toEqual([])
    expect(
      told(0, 2).map(({ policy, baseline, current, why }) => [policy.status, baseline, current, why])
    ).toEqual([
      [
        'required',
        expect.objectContaining({ events: 300, kept: 300 }),
        expect.objectContaining({ events: 300, kept: 298 }),
        'chance'
      ]
    ])
    const table = tableOf(log(2))
    const files = ['now.jsonl']
    const origin = {
      files,
      file: new Uint32Array(table.rows),
      line: Uint32Array.from({ length: table.rows }, (_, row) => row + 1),
      sessionNames: Array.from({ length: table.sessions }, (_, session) => `s${session}`)
    }
    const [broken] = toleratedBreaksIn(judged(log(0), log(2)), { ...table, origin } as typeof table)
    expect(broken?.evidence).toEqual([{ file: 'now.jsonl', line: 14, session: 's1' }])
  })

  it('is broken by a single event in a situation that the baseline never met', () => {
    const { changes, notExercised, undecided, unchanged } = judged(log(0, 'canary'), log(1))
    const broken = changes.filter(({ change }) => change === 'broken')
    expect(broken.map(({ policy, rows, direction }) => [policy?.status, rows.length, direction])).toEqual([
      ['required', 1, 'weaker']
    ])
    expect([notExercised, undecided, unchanged].flat()).toEqual([])
    const kept = judged(log(0, 'canary'), log(0)).changes
    expect(kept.filter(({ change }) => change === 'broken')).toEqual([])
  })
})
