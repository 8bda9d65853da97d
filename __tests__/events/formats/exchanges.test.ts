import { describe, expect, it } from '@jest/globals'
import { formatNamed } from './readers.ts'
import { read } from './support.ts'

/** Requests logged with their answers, one call of the model a record, as proxies before local models write them. */

type Id = (call: number) => string | undefined

const call = (id: string | undefined, name: string) => ({
  ...(id !== undefined && { id }),
  type: 'function',
  function: { name, arguments: '{"q":1}' }
})

/** The records of one conversation: the model asks for each tool in turn and then answers. */
function conversation(tools: readonly string[], idOf: Id) {
  const messages: object[] = [
    { role: 'system', content: 'Help.' },
    { role: 'user', content: 'Where is my order?' }
  ]
  return [...tools, undefined].map((tool, turn) => {
    const id = idOf(turn)
    const message =
      tool === undefined
        ? { role: 'assistant', content: 'It is on its way.', refusal: null }
        : { role: 'assistant', content: null, refusal: null, tool_calls: [call(id, tool)] }
    const record = {
      request: { model: 'm', messages: [...messages] },
      response: { object: 'chat.completion', model: 'm', choices: [{ index: 0, message }] }
    }
    messages.push(
      { ...message, refusal: undefined },
      { role: 'tool', tool_call_id: id, content: `done ${turn}` }
    )
    return record
  })
}

const told = (records: readonly object[]) => {
  const bySession = new Map<string | undefined, (string | undefined)[]>()
  for (const { session, action, outcome } of read(formatNamed('openai-chat'), ...records).events)
    bySession.set(session, [...(bySession.get(session) ?? []), `${action} ${outcome}`])
  return [...bySession.values()].sort()
}

const LOOKED_UP = ['find success', 'track success']

describe('requests with their answers', () => {
  it.each<[string, Id]>([
    ['ids as OpenAI makes them', (turn) => `call_${'Ab3dEf7hIj9kLm1nOp5qRs2t'.slice(turn)}${turn}`],
    ['short ids, as Mistral and Ollama make them', (turn) => `D681Pev${turn}`],
    ['the same id in every conversation', () => 'call_0'],
    ['no id', () => undefined]
  ])('are one session, each call once: %s', (_, idOf) => {
    expect(told(conversation(['find', 'track'], idOf))).toEqual([LOOKED_UP])
  })

  it('of trials that went the same way, at the same time or one after the other, are as many sessions', () => {
    const [one, other] = [0, 1].map(() => conversation(['find', 'track'], (turn) => `c${turn}`)) as [
      object[],
      object[]
    ]
    const third = conversation(['find', 'cancel'], (turn) => `c${turn}`)
    const expected = [['find success', 'cancel success'], LOOKED_UP, LOOKED_UP]
    expect(told([...one, ...other, ...third])).toEqual(expected)
    const atOnce = one.flatMap((record, i) => [record, third[i] as object, other[i] as object])
    expect(told(atOnce)).toEqual(expected)
  })
})
