import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scriptCalls } from '../../../src/events/calls/script-calls.ts'

describe('the calls that a script makes', () => {
  it('are named in its order, with what is literal of their first argument', () => {
    const script = `
      const found = await tools.lookup_order({ id: "O-1", deep: true, /* as asked */ limit: 1_000 }) // first
      for (const part of found) await tools["mcp__shop__refund"]({ order: part.id, why: 'it\\'s "late"', tags: [1, null] })
      tools.note(found)`
    expect(scriptCalls(script)).toEqual([
      { action: 'lookup_order', input: { id: 'O-1', deep: true, limit: 1000 } },
      { action: 'mcp__shop__refund', input: { why: 'it\'s "late"', tags: [1, null] } },
      { action: 'note', input: undefined }
    ])
  })

  it('read as they were written, whatever the argument', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (input) => {
        fc.pre(!('__proto__' in input) || !Object.hasOwn(input, '__proto__'))
        const [call] = scriptCalls(`await tools.run(${JSON.stringify(input)})`)
        expect(JSON.stringify(call?.input)).toBe(JSON.stringify(input))
      })
    )
  })

  it.each([
    ['comments that nobody ends', `tools.a([${'/*,'.repeat(33_000)}`],
    ['calls within calls', 'tools.a('.repeat(12_000)],
    ['lists within lists', `tools.a(${'['.repeat(50_000)}`],
    ['templates that nobody ends', 'tools.a(`'.repeat(11_000)]
  ])('are found at once in %s', (_, script) => {
    const begin = performance.now()
    expect(scriptCalls(script)[0]).toEqual({ action: 'a', input: undefined })
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})
