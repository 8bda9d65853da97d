import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { assumptionWords, codedAssumption } from '../../src/explain/assumptions.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { codedReason, reasonWords } from '../../src/explain/reasons.ts'
import { plain, quote } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'

const sources = (folder: string): string[] => {
  const root = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url))
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(root + path, 'utf8'))
}

const FILLED = new Map([
  ['found', '12 different values on 40 events'],
  ['into', 'topic'],
  ['name', 'gzip']
])

/** Texts in the source at a place where a reason stands, with something plausible for what is put in. */
const literals = (text: string, before: RegExp): string[] =>
  [...text.matchAll(new RegExp(`${before.source}(?:'([^'\\n]+)'|\`((?:[^\`\\n]|\\\\\`)+)\`)`, 'g'))].map(
    ([, single, template]) =>
      single ??
      (template as string).replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => FILLED.get(name) ?? '7')
  )

const skips = sources('events').flatMap((text) => [
  ...literals(text, /(?:skip|onFault)\(/),
  ...literals(text, /(?:NOT_JSON|TOO_DEEP|ENDS_EARLY) = /),
  ...literals(text, /faults: \[/),
  ...[...text.matchAll(/'(`\w+` is [^']+)'/g)].map(([, fault]) => fault as string),
  ...(text.includes('function faultOf') ? ['not valid UTF-8', 'a git conflict marker'] : [])
])
const drops = [
  ...sources('abstraction').flatMap((text) => [
    ...literals(text, /do: 'drop', reason: /),
    ...literals(text, /dropped\.push\(\{ key, reason: /),
    ...literals(text, /reason: (?=`says)/)
  ]),
  ...sources('events').flatMap((text) => literals(text, /key, reason: /))
]
const assumed = [...sources('drift'), ...['sides', 'check', 'logged-otherwise'].map(topLevel)].join('\n')

function topLevel(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url)), 'utf8')
}

describe('why something of a log was not used', () => {
  it('is looked up in the sources, where there are many reasons', () => {
    expect(new Set(skips).size).toBeGreaterThan(25)
    expect(new Set(drops).size).toBeGreaterThan(9)
  })

  it.each([...new Set([...skips, ...drops])].map((reason) => [reason]))('has a code: %s', (reason) => {
    expect(codedReason(reason)?.code).toMatch(/^[a-z_0-9]+$/)
  })

  it.each([...new Set([...skips, ...drops])].map((reason) => [reason]))(
    'is said in every language, in English as ever: %s',
    (reason) => {
      const said = languages.map(({ code }) => [code, plain(reasonWords(reason, wordsOf(code)))])
      const english = reason.replaceAll('`', '')
      expect(Object.fromEntries(said).en).toBe(english)
      expect(new Set(said.map(([, text]) => text)).size).toBe(languages.length)
      for (const [, text] of said) expect(text).not.toMatch(/[{}]/)
    }
  )

  it('stays as it was said where it is none of these, and cannot pretend to be', () => {
    expect(codedReason('points in time: many')).toBeUndefined()
    expect(reasonWords('<b>odd</b>', wordsOf('de'))).toBe(quote('<b>odd</b>'))
    expect(codedReason('says the same as a (b) (99% of the information in common)')).toEqual({
      code: 'same',
      values: { key: 'a (b)', share: '99' }
    })
  })
})

describe('what was assumed', () => {
  const examples = [
    `${quote('mail')} is read as ${quote('send_mail')}, as \`rename\` in the config says`,
    'the second window has too few sessions to confirm or refute a change: the first one decides alone',
    `1 rule of the baseline is not judged, for want of counts and of a status; write the status ${quote('required')}, or run ${quote('policyminer update')}`,
    `3 rules of the baseline are not judged, for want of counts and of a status; write the status ${quote('required')}, or run ${quote('policyminer update')}`,
    'every event is as in the logs that the baseline was written from: these are the same logs, or the agent did exactly the same',
    'rules of the baseline that are not compared, for `kinds` leaves out their kind: 3',
    'few cases: the trials of one case are taken as independent of each other',
    'events are taken as independent: the logs name no sessions',
    '4 of 9 cases ran on one side only: they take no part in the tests',
    `a required or forbidden rule speaks of ${quote('satge')}, which no event has`,
    `repeated calls are not compared, for only one of the logs tells calls apart by ${quote('request, node')}`,
    `no change of this run is what \`accepted\` names: ${quote('seq-1:shifted:weaker, pol-2:new:stronger, …')}; an entry that is over, or a slip, can go`,
    `sessions that stand in several files at overlapping times are one each: 3, such as ${quote('session-1 in x')} in ${quote('a in b.jsonl, c.jsonl')}; where each file numbers its own sessions, give these names that differ`,
    `actions that differ only in a number, or in what stands in quotes or brackets, are one each: 30, such as ${quote('GET /users/* and such as')}; to count them as one, name them in \`abstraction.groups\` of the config file`,
    'the logs name no sessions, unlike those of the baseline: what belongs together is not known',
    'the logs name sessions, unlike those of the baseline: written anew, it would tell more',
    'no event says how it ended, unlike those of the baseline',
    'events say how they ended, unlike those of the baseline: written anew, it would tell more',
    `outcomes seem to be called otherwise than in the baseline: ${quote('success → ok, error → err')}`,
    `what is a number, true or false in the baseline is a text now: ${quote('amount, …')}`,
    `what is a text in the baseline is a number, true or false now: ${quote('amount')}`,
    `every value of ${quote('arg.sprint, arg.wave')} is new; if such values change by themselves, as weeks and releases do, \`ignore-keys\` leaves them out`,
    `context keys seem to be called otherwise than in the baseline: ${quote('a → b.a, c → b.c')}; if only the names changed, list them under \`rename\` in the config`,
    `actions seem to be called otherwise than in the baseline: ${quote('a; where → b.a, c → b.c, …')}; if only the names changed, list them under \`rename\` in the config`,
    `calls that differ in ${quote('request')} alone are taken for repeated ones, as in the baseline, which has no such field`
  ]

  it('is what the sources say', () => {
    for (const part of [
      'is read as',
      'the second window has too few sessions to confirm or refute a change',
      'not judged, for want of counts and of a status',
      'every event is as in the logs that the baseline was written from',
      'rules of the baseline that are not compared, for \\`kinds\\` leaves out their kind',
      'few cases: the trials of one case are taken as independent',
      'events are taken as independent: the logs name no sessions',
      'cases ran on one side only',
      'repeated calls are not compared, for only one of the logs tells calls apart by',
      'a required or forbidden rule speaks of',
      'no change of this run is what \\`accepted\\` names',
      'sessions that stand in several files at overlapping times are one each',
      'actions that differ only in a number, or in what stands in quotes or brackets, are one each',
      'the logs name no sessions, unlike those of the baseline',
      'the logs name sessions, unlike those of the baseline',
      'no event says how it ended, unlike those of the baseline',
      'events say how they ended, unlike those of the baseline',
      'seem to be called otherwise than in the baseline: ',
      'if such values change by themselves, as weeks and releases do, ',
      'what is a number, true or false in the baseline is a text now: ',
      'what is a text in the baseline is a number, true or false now: ',
      'alone are taken for repeated ones'
    ])
      expect(assumed).toContain(part)
  })

  it.each(examples.map((text) => [text]))('has a code and words in every language: %s', (assumption) => {
    expect(codedAssumption(assumption)?.code).toMatch(/^[a-z_]+$/)
    expect(codedAssumption(plain(assumption))).toEqual(codedAssumption(assumption))
    const said = languages.map(({ code }) => plain(assumptionWords(assumption, wordsOf(code))))
    expect(new Set(said).size).toBe(languages.length)
    for (const text of said) expect(text).not.toMatch(/[{}]/)
  })

  it('names what is accepted and matches nothing, and stands under no finding of another change', () => {
    const idle = `no change of this run is what \`accepted\` names: ${quote('<b>:new')}; an entry that is over, or a slip, can go`
    expect(codedAssumption(idle)).toEqual({ code: 'unmatched', values: { ids: '<b>:new' } })
    expect(assumptionWords(idle, wordsOf('en'))).toBe(
      `no change of this run is what ${quote('accepted')} names: ${quote('<b>:new')}; an entry that is over, or a slip, can go`
    )
  })

  it('quotes names that come from a config file', () => {
    const said = assumptionWords(examples[0] as string, wordsOf('de'))
    expect(said).toBe(
      `${quote('mail')} wird als ${quote('send_mail')} gelesen, wie es rename in der Konfiguration sagt`
    )
  })
})
