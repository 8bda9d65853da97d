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

describe('a tool of LangGraph that waits for a person', () => {
  const PAUSED = "GraphInterrupt((Interrupt(value='Go on?', id='1'),))"

  it('has not failed, whichever tracer tells of it', () => {
    const times = { start_time: '2026-10-01T10:00:00Z', end_time: '2026-10-01T10:00:01Z' }
    const run = (error: string) => {
      const own = { id: 'r1', trace_id: 't1', name: 'ask', run_type: 'tool', inputs: {}, ...times }
      return readAs('langsmith', { ...own, dotted_order: 'x', status: 'error', error })[0]?.outcome
    }
    expect([run(PAUSED), run('ValueError()')]).toEqual(['no_result', 'error'])

    const span = (message: string) => {
      const context = { trace_id: 't1', span_id: 's1' }
      const attributes = { 'openinference.span.kind': 'TOOL', 'tool.name': 'ask' }
      const status = { status_code: 'ERROR', description: message }
      return readAs('otlp', { name: 'ask', context, ...times, status, attributes })[0]?.outcome
    }
    expect([span(PAUSED), span('ValueError()')]).toEqual(['no_result', 'error'])

    const observation = (statusMessage: string) => {
      const own = { id: 'o1', traceId: 't1', type: 'TOOL', name: 'ask', startTime: '2026-10-01T10:00:00Z' }
      return readAs('langfuse', { ...own, level: 'ERROR', statusMessage })[0]?.outcome
    }
    expect([observation("(Interrupt(value='Go on?'),)"), observation('no')]).toEqual(['no_result', 'error'])
  })
})

describe('hooks', () => {
  it('are those of Codex where the transcript is a rollout', () => {
    const agents = (transcript_path: string) =>
      readAs('claude-code-hooks', {
        session_id: 's',
        transcript_path,
        hook_event_name: 'PreToolUse',
        tool_name: 'Bash',
        tool_input: {}
      }).map(({ agent }) => agent)
    expect(agents('/home/u/.codex/sessions/2026/10/01/rollout-2026-10-01T10-00-00-1.jsonl')).toEqual([
      'codex'
    ])
    expect(agents('/home/u/.claude/projects/rollout-x/1.jsonl')).toEqual(['claude-code'])
  })
})

describe('Google ADK', () => {
  it('puts what a tool of MCP answered in a result, with the flag of its failure', () => {
    const event = (part: object) => ({
      author: 'bot',
      invocationId: 'i1',
      content: { parts: [part] },
      actions: {}
    })
    const outcomes = (isError: boolean) =>
      readAs(
        'google-adk',
        event({ functionCall: { id: 'adk-1', name: 'query', args: {} } }),
        event({
          functionResponse: {
            id: 'adk-1',
            name: 'query',
            response: { result: { content: [{ type: 'text', text: 'no such table' }], isError } }
          }
        })
      ).map(({ outcome }) => outcome)
    expect([outcomes(true), outcomes(false)]).toEqual([['error'], ['success']])
  })
})

describe('a tool of LangChain that catches its own failure', () => {
  const message = (status: string) => ({ content: 'no', type: 'tool', tool_call_id: 'c1', status })
  const outcomesOf = (read: (status: string) => string | undefined) => ['error', 'success'].map(read)

  it('tells so in the message that it gives, which tracers keep as its output', () => {
    const langfuse = (status: string) => {
      const own = { id: 'o1', traceId: 't1', type: 'TOOL', name: 'ask', startTime: '2026-10-01T10:00:00Z' }
      return readAs('langfuse', { ...own, level: 'DEFAULT', output: message(status) })[0]?.outcome
    }
    const times = { start_time: '2026-10-01T10:00:00Z', end_time: '2026-10-01T10:00:01Z' }
    const otlp = (status: string) => {
      const attributes = {
        'openinference.span.kind': 'TOOL',
        'output.value': JSON.stringify(message(status))
      }
      const context = { trace_id: 't1', span_id: 's1' }
      return readAs('otlp', { name: 'ask', context, ...times, attributes })[0]?.outcome
    }
    const opik = (status: string) => {
      const own = { id: 'o1', trace_id: 't1', type: 'tool', name: 'ask', ...times, input: {} }
      return readAs('trace-exports', { ...own, output: message(status) })[0]?.outcome
    }
    for (const read of [langfuse, otlp, opik]) expect(outcomesOf(read)).toEqual(['error', 'success'])
  })
})

describe('the audit log of Cowork', () => {
  it('has times of its own', () => {
    const row = (type: string, content: unknown, second: number) => ({
      type,
      session_id: 'cw-1',
      _audit_timestamp: `2026-09-14T12:00:0${second}.000Z`,
      _audit_hmac: 'h',
      message: { role: type, content }
    })
    const events = readAs(
      'claude-code',
      row('assistant', [{ type: 'tool_use', id: 't1', name: 'Bash', input: {} }], 1),
      row('user', [{ type: 'tool_result', tool_use_id: 't1', content: 'x' }], 3)
    )
    expect(events.map(({ time, latencyMs }) => [time, latencyMs])).toEqual([
      [Date.UTC(2026, 8, 14, 12, 0, 1), 2000]
    ])
  })
})
