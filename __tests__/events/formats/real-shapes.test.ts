import { describe, expect, it } from '@jest/globals'
import { formats } from '../../../src/events/formats/index.ts'
import { recognise } from '../../../src/events/recognise.ts'
import { read } from './support.ts'

/** Reads the values in the format that they show by themselves, which must be this one. */
function readAs(name: string, ...values: unknown[]) {
  const format = recognise(values, formats)
  expect(format?.name).toBe(name)
  return read(format as NonNullable<typeof format>, ...values).events
}

describe('Microsoft Agent Framework', () => {
  it('tells in words that the user did not approve of a call', () => {
    const call = { type: 'function_call', call_id: 'c1', name: 'pay', arguments: '{}' }
    const result = { type: 'function_result', call_id: 'c1' }
    const said = (text: string) =>
      readAs('semantic-kernel', [
        { role: 'assistant', contents: [call] },
        { role: 'tool', contents: [{ ...result, result: text }] }
      ]).map(({ outcome }) => outcome)
    expect(said('Error: Tool call invocation was rejected by user.')).toEqual(['denied'])
    expect(said('Error: Function failed.')).toEqual(['error'])
  })
})

describe('log records of Claude Code', () => {
  it('hold the arguments themselves where they are asked to, which are more than what is told of them', () => {
    const log = (attributes: object) => ({
      attributes: {
        'event.name': 'claude_code.tool_result',
        'session.id': 's',
        tool_name: 'Bash',
        ...attributes
      }
    })
    const contexts = (attributes: object) =>
      readAs('gemini-cli', log(attributes)).map(({ context }) => context)
    const tool_parameters = '{"full_command":"ls"}'
    expect(contexts({ tool_parameters })).toEqual([{ 'arg.full_command': 'ls' }])
    expect(contexts({ tool_parameters, tool_input: '{"command":"ls"}' })).toEqual([{ 'arg.command': 'ls' }])
    expect(contexts({ tool_parameters, tool_input: '{"command":"l' })).toEqual([{ 'arg.full_command': 'ls' }])
  })
})
