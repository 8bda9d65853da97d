import { describe, expect, it } from '@jest/globals'
import { formatNamed } from './readers.ts'
import { read } from './support.ts'

const TRACE = 'ab'.repeat(16)

interface SpanParts {
  readonly id: string
  readonly parent?: string
  readonly trace?: string
  readonly at?: number
  readonly attributes: Readonly<Record<string, unknown>>
  readonly events?: readonly unknown[]
}

const attribute = ([key, value]: [string, unknown]) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value }
})

const span = ({ id, parent, trace = TRACE, at = 0, attributes, events }: SpanParts) => ({
  traceId: trace,
  spanId: id,
  ...(parent === undefined ? {} : { parentSpanId: parent }),
  name: `span ${id}`,
  startTimeUnixNano: `176000000${at}000000000`,
  endTimeUnixNano: `176000000${at}500000000`,
  attributes: Object.entries(attributes).map(attribute),
  ...(events === undefined ? {} : { events })
})

const traces = (...spans: unknown[]) => ({
  resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ spans }] }]
})

const callsIn = (format: string, ...values: unknown[]) =>
  read(formatNamed(format), ...values)
    .events.filter(({ action }) => action !== undefined)
    .map(({ session, action, context, outcome }) => [session, action, context, outcome])

const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'm' }
const asked = (id: string, name = 'get_weather') => ({
  role: 'assistant',
  parts: [{ type: 'tool_call', id, name, arguments: { city: 'Paris' } }]
})
const answered = (id: string, response: string) => ({
  role: 'tool',
  parts: [{ type: 'tool_call_response', id, response }]
})

describe('a trace of which only the model is instrumented', () => {
  it('tells the calls that were asked for, once, with the outcome that a later request shows', () => {
    const long = 'call_9mZ3kQ7vX1aB5cD8eF2g'
    const first = {
      ...chat,
      'gen_ai.conversation.id': 'c',
      'gen_ai.output.messages': JSON.stringify([asked('1'), asked(long, 'find'), asked('3')])
    }
    const inner = { ...chat, 'gen_ai.output.messages': JSON.stringify([asked('1')]) }
    const next = {
      ...chat,
      'gen_ai.conversation.id': 'c',
      'gen_ai.input.messages': JSON.stringify([asked('1'), answered('1', 'Error: no such city')])
    }
    const later = {
      ...chat,
      'gen_ai.input.messages': JSON.stringify([asked(long, 'find'), answered(long, 'sunny')])
    }
    expect(
      callsIn(
        'otlp',
        traces(
          span({ id: '2', at: 1, attributes: next }),
          span({ id: '1', attributes: first }),
          span({ id: '3', parent: '1', attributes: inner }),
          span({ id: '4', trace: 'cd'.repeat(16), at: 2, attributes: later })
        )
      )
    ).toEqual([
      ['c', 'get_weather', { 'arg.city': 'Paris' }, 'error'],
      ['c', 'find', { 'arg.city': 'Paris' }, 'success'],
      ['c', 'get_weather', { 'arg.city': 'Paris' }, undefined]
    ])
  })

  it('is not heard where spans of tools tell what was really called', () => {
    expect(
      callsIn(
        'otlp',
        traces(
          span({ id: '1', attributes: { ...chat, 'gen_ai.output.messages': JSON.stringify([asked('1')]) } }),
          span({
            id: '2',
            parent: '1',
            attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'other' }
          })
        )
      )
    ).toEqual([[TRACE, 'other', {}, 'success']])
  })

  it('is heard beside guardrails, which say nothing of tools', () => {
    const guard = { 'openinference.span.kind': 'GUARDRAIL' }
    expect(
      callsIn(
        'otlp',
        traces(
          span({ id: '1', attributes: { ...chat, 'gen_ai.output.messages': JSON.stringify([asked('1')]) } }),
          span({ id: '2', at: 1, attributes: guard })
        )
      ).map(([, action]) => action)
    ).toEqual(['get_weather', 'guardrail:span 2'])
  })

  const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{"x":1}' } }
  const told: [string, SpanParts][] = [
    [
      'events of the conventions until 1.36',
      {
        id: '1',
        attributes: chat,
        events: [
          {
            name: 'gen_ai.choice',
            attributes: [attribute(['message', JSON.stringify({ tool_calls: [call] })])]
          },
          { name: 'gen_ai.tool.message', attributes: [attribute(['id', 'c']), attribute(['content', 'ok'])] }
        ]
      }
    ],
    [
      'attributes of OpenLLMetry',
      {
        id: '1',
        attributes: {
          'gen_ai.completion.0.role': 'assistant',
          'gen_ai.completion.0.tool_calls.0.id': 'c',
          'gen_ai.completion.0.tool_calls.0.name': 'f',
          'gen_ai.completion.0.tool_calls.0.arguments': '{"x":1}',
          'gen_ai.prompt.0.role': 'tool',
          'gen_ai.prompt.0.tool_call_id': 'c',
          'gen_ai.prompt.0.content': 'ok'
        }
      }
    ],
    [
      'attributes of OpenInference',
      {
        id: '1',
        attributes: {
          'openinference.span.kind': 'LLM',
          'llm.output_messages.0.message.tool_calls.0.tool_call.id': 'c',
          'llm.output_messages.0.message.tool_calls.0.tool_call.function.name': 'f',
          'llm.output_messages.0.message.tool_calls.0.tool_call.function.arguments': '{"x":1}',
          'llm.input_messages.1.message.role': 'tool',
          'llm.input_messages.1.message.tool_call_id': 'c',
          'llm.input_messages.1.message.content': 'ok'
        }
      }
    ]
  ]
  it.each(told)('%s', (_, parts) => {
    expect(callsIn('otlp', traces(span(parts)))).toEqual([[TRACE, 'f', { 'arg.x': 1 }, 'success']])
  })

  it('log records that bear the messages', () => {
    const logRecords = [
      {
        traceId: TRACE,
        spanId: '1',
        eventName: 'gen_ai.choice',
        timeUnixNano: '1760000000000000000',
        body: {
          kvlistValue: {
            values: [
              { key: 'index', value: { intValue: '0' } },
              {
                key: 'message',
                value: { stringValue: JSON.stringify({ role: 'assistant', tool_calls: [call] }) }
              }
            ]
          }
        }
      }
    ]
    expect(callsIn('otlp', { resourceLogs: [{ resource: {}, scopeLogs: [{ logRecords }] }] })).toEqual([
      [TRACE, 'f', { 'arg.x': 1 }, undefined]
    ])
  })

  it('rows of Phoenix, which keep messages as lists', () => {
    const row = {
      name: 'ChatCompletion',
      span_kind: 'LLM',
      'context.trace_id': 't',
      'context.span_id': 's',
      start_time: '2026-01-01T00:00:00Z',
      'attributes.llm.output_messages': [
        {
          'message.role': 'assistant',
          'message.tool_calls': [
            { 'tool_call.function.name': 'f', 'tool_call.function.arguments': '{"x":1}' }
          ]
        }
      ]
    }
    expect(callsIn('phoenix', row)).toEqual([['t', 'f', { 'arg.x': 1 }, undefined]])
  })
})

describe('outputs of models as tracers record them', () => {
  const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{"x":1}' } }
  const message = { role: 'assistant', content: '', tool_calls: [call] }
  const outputs: [string, unknown][] = [
    ['a message', message],
    ['a text that is JSON', JSON.stringify(message)],
    ['a completion', { choices: [{ index: 0, message }] }],
    ['a list of messages', [message]],
    [
      'blocks of a content',
      [
        { type: 'text', text: 'so' },
        { type: 'tool_use', id: 'c', name: 'f', input: { x: 1 } }
      ]
    ],
    ['items of a response', [{ type: 'function_call', call_id: 'c', name: 'f', arguments: '{"x":1}' }]],
    ['a response', { output: [{ type: 'function_call', call_id: 'c', name: 'f', arguments: '{"x":1}' }] }],
    [
      'generations of LangChain',
      {
        generations: [
          [
            {
              text: '',
              message: {
                lc: 1,
                type: 'constructor',
                id: ['langchain', 'AIMessage'],
                kwargs: { tool_calls: [{ id: 'c', name: 'f', args: { x: 1 } }] }
              }
            }
          ]
        ]
      }
    ]
  ]

  it.each(outputs)('%s, in a generation of Langfuse', (_, output) => {
    const row = {
      id: 'o',
      traceId: 't',
      type: 'GENERATION',
      name: 'g',
      startTime: '2026-01-01T00:00:00Z',
      output
    }
    expect(callsIn('langfuse', row)).toEqual([['t', 'f', { 'arg.x': 1 }, undefined]])
  })

  it.each(outputs)('%s, in a run of LangSmith without a run of a tool', (_, given) => {
    const run = (id: string, type: string, more: object) => ({
      id,
      run_type: type,
      name: id,
      trace_id: 't',
      start_time: '2026-01-01T00:00:00',
      inputs: {},
      ...more
    })
    const model = run('model', 'llm', { outputs: given })
    expect(callsIn('langsmith', model)).toEqual([['t', 'f', { 'arg.x': 1 }, undefined]])
    expect(callsIn('langsmith', model, run('g', 'tool', { outputs: { output: 'ok' } }))).toEqual([
      ['t', 'g', {}, 'success']
    ])
  })
})

describe('log records of Claude Code', () => {
  it('bear the whole name of the event in the body', () => {
    const record = (name: string, attributes: Record<string, unknown>) => ({
      timeUnixNano: '1760000000000000000',
      body: { stringValue: `claude_code.${name}` },
      attributes: Object.entries({ 'session.id': 's', 'event.name': name, ...attributes }).map(attribute)
    })
    const logRecords = [
      record('user_prompt', { prompt_length: 3 }),
      record('tool_result', { tool_name: 'Bash', success: 'true', tool_parameters: '{"bash_command":"ls"}' }),
      record('tool_decision', { tool_name: 'Write', decision: 'reject' })
    ]
    expect(callsIn('otlp', { resourceLogs: [{ resource: {}, scopeLogs: [{ logRecords }] }] })).toEqual([
      ['s', 'Bash', { 'arg.bash_command': 'ls' }, 'success'],
      ['s', 'Write', {}, 'denied']
    ])
  })
})
