import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import compare from '../../src/commands/compare.ts'
import { type Result, resultSchema } from '../../src/result.ts'
import { folderWith } from './support.ts'

type Given = (session: number) => Readonly<Record<string, unknown>>

/** 120 sessions that look something up and send a message about it. */
const messages = (run: string, given: Given): string =>
  Array.from({ length: 120 }, (_, i) =>
    ['look_up', 'look_up', 'send_email', 'close'].map((action, seq) =>
      JSON.stringify({
        log_id: `${run}-${i}-${seq}`,
        agent_id: 'agent',
        session_id: `${run}-${i}`,
        seq,
        action,
        outcome: 'success',
        context: {
          channel: i % 2 === 0 ? 'web' : 'mail',
          ...(action === 'send_email'
            ? { 'arg.template': i % 3 === 0 ? 'receipt' : 'answer', ...given(i) }
            : {})
        }
      })
    )
  )
    .flat()
    .join('\n')

async function between(
  before: Given,
  now: Given
): Promise<{ printed: string; result: Result; text: string }> {
  const folder = folderWith({
    'before.jsonl': messages('before', before),
    'now.jsonl': messages('now', now)
  })
  let printed = ''
  await compare.run({
    given: { logs: ['now.jsonl'], against: ['before.jsonl'], 'output-dir': 'out' },
    paths: [],
    cwd: folder,
    print: (text) => {
      printed += text
    },
    note: () => {}
  })
  const text = readFileSync(join(folder, 'out', 'result.json'), 'utf8')
  return { printed, text, result: resultSchema.parse(JSON.parse(text)) }
}

const none: Given = () => ({})

describe('an argument that calls never had', () => {
  it.each([
    ['the same address each time', 'boss@example.org'],
    ['a sum of money', 4711.5],
    ['a token', 'ghp_0123456789abcdefghijklmnopqrstuvwxyz']
  ])('is named, and what it holds is not: %s', async (_, value) => {
    const { result, text, printed } = await between(none, (i) => (i % 5 < 2 ? { 'arg.cc': value } : {}))
    expect(result.findings.map(({ change, subject, policy }) => [change, subject?.name, policy])).toEqual([
      ['new', 'arg.cc', undefined]
    ])
    expect(result.findings[0]?.subject?.action).toBe('send_email')
    expect(printed).toContain('arg.cc')
    expect(text).not.toContain(String(value))
    expect(printed).not.toContain(String(value))
  })

  it('is named where every call has it now, with no rule about what cannot be told', async () => {
    const { result, text } = await between(none, (i) => ({ 'arg.cc': `person${i}@example.org` }))
    expect(result.findings.map(({ subject }) => subject?.name)).toEqual(['arg.cc'])
    expect(text).not.toMatch(/person\d|\(given\)/)
  })

  it('is no finding where it is as seldom as chance would have it, nor under a name that is no argument', async () => {
    const seldom = await between(none, (i) => (i % 40 === 0 ? { 'arg.cc': 'boss@example.org' } : {}))
    expect(seldom.result.findings).toEqual([])
    const field = await between(none, (i) => (i % 5 < 2 ? { request: 4711.5 + i } : {}))
    expect(field.result.findings).toEqual([])
  })
})
