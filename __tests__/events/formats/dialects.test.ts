import { describe, expect, it } from '@jest/globals'
import { formats } from '../../../src/events/formats/index.ts'
import { recognise } from '../../../src/events/recognise.ts'
import { read } from './support.ts'

/** Reads the values in the format that they show by themselves. */
function readAny(...values: unknown[]) {
  const format = recognise(values, formats)
  if (format === undefined) throw new Error('no format is recognised')
  const { events, skips } = read(format, ...values)
  return {
    format: format.name,
    calls: events
      .filter(({ action }) => action !== undefined)
      .map(({ action, context, outcome }) => [action, context, outcome]),
    events,
    skips
  }
}

const callsIn = (...values: unknown[]) => readAny(...values).calls

describe('messages of LangChain', () => {
  const call = { name: 'get_order', args: { id: 7 }, id: 'call_1', type: 'tool_call' }

  it('are read as its serialiser writes them', () => {
    const message = (kind: string, kwargs: object) => ({
      lc: 1,
      type: 'constructor',
      id: ['langchain', 'schema', 'messages', kind],
      kwargs
    })
    expect(
      callsIn({
        messages: [
          message('HumanMessage', { content: 'hi' }),
          message('AIMessage', { content: '', tool_calls: [call] }),
          message('ToolMessage', { content: 'bad', tool_call_id: 'call_1', status: 'error' })
        ]
      })
    ).toEqual([['get_order', { 'arg.id': 7 }, 'error']])
  })

  it('are read as `message_to_dict` writes them', () => {
    expect(
      callsIn({
        messages: [
          { type: 'human', data: { content: 'hi' } },
          { type: 'ai', data: { content: '', tool_calls: [call] } },
          { type: 'tool', data: { content: 'ok', tool_call_id: 'call_1' } }
        ]
      })
    ).toEqual([['get_order', { 'arg.id': 7 }, 'success']])
  })

  it('tell a call once that stands among the calls and in the content', () => {
    const content = [{ type: 'tool_use', id: 'call_1', name: 'get_order', input: { id: 7 } }]
    expect(callsIn({ messages: [{ type: 'ai', content, tool_calls: [call] }] })).toEqual([
      ['get_order', { 'arg.id': 7 }, 'no_result']
    ])
  })

  it('are denied where the error says so', () => {
    expect(
      callsIn({
        messages: [
          { type: 'ai', content: '', tool_calls: [call] },
          { type: 'tool', content: 'Permission denied: orders', tool_call_id: 'call_1', status: 'error' }
        ]
      })
    ).toEqual([['get_order', { 'arg.id': 7 }, 'denied']])
  })
})

describe('messages of Amazon Bedrock (Converse)', () => {
  it('pair the uses of tools with their results', () => {
    const use = (toolUseId: string, name: string) => ({ toolUse: { toolUseId, name, input: { x: 1 } } })
    const result = (toolUseId: string, status?: string) => ({
      toolResult: { toolUseId, content: [{ text: 'said' }], ...(status === undefined ? {} : { status }) }
    })
    expect(
      callsIn({
        messages: [
          { role: 'user', content: [{ text: 'hi' }] },
          { role: 'assistant', content: [{ text: 'wait' }, use('a', 'first'), use('b', 'second')] },
          { role: 'user', content: [result('b', 'error'), result('a')] }
        ]
      })
    ).toEqual([
      ['first', { 'arg.x': 1 }, 'success'],
      ['second', { 'arg.x': 1 }, 'error']
    ])
  })
})

describe('messages of the AI SDK', () => {
  it('as models get them: each result with its own outcome, whatever the order', () => {
    expect(
      callsIn([
        { role: 'user', content: 'hi' },
        {
          role: 'assistant',
          content: ['a', 'b', 'c'].map((id) => ({
            type: 'tool-call',
            toolCallId: id,
            toolName: id,
            input: {}
          }))
        },
        {
          role: 'tool',
          content: [
            {
              type: 'tool-result',
              toolCallId: 'b',
              toolName: 'b',
              output: { type: 'error-text', value: 'x' }
            },
            {
              type: 'tool-result',
              toolCallId: 'a',
              toolName: 'a',
              output: { type: 'json', value: { ok: 1 } }
            },
            { type: 'tool-result', toolCallId: 'c', toolName: 'c', output: { type: 'execution-denied' } }
          ]
        }
      ])
    ).toEqual([
      ['a', {}, 'success'],
      ['b', {}, 'error'],
      ['c', {}, 'denied']
    ])
  })

  it('as its interface shows them: version 5', () => {
    const part = (type: string, state: string, more: object = {}) => ({
      type,
      state,
      toolCallId: `${type} ${state}`,
      input: { q: 1 },
      ...more
    })
    expect(
      callsIn({
        messages: [
          {
            role: 'assistant',
            parts: [
              { type: 'step-start' },
              part('tool-find', 'output-available', { output: {} }),
              part('dynamic-tool', 'output-error', { toolName: 'search', errorText: 'boom' }),
              part('tool-delete', 'output-denied'),
              part('tool-find', 'input-available')
            ]
          }
        ]
      })
    ).toEqual([
      ['find', { 'arg.q': 1 }, 'success'],
      ['search', { 'arg.q': 1 }, 'error'],
      ['delete', { 'arg.q': 1 }, 'denied'],
      ['find', { 'arg.q': 1 }, 'no_result']
    ])
  })

  it('as its interface shows them: version 4, once, though two lists tell of a call', () => {
    const toolInvocation = {
      state: 'result',
      toolCallId: 'c',
      toolName: 'find',
      args: { q: 1 },
      result: 'ok'
    }
    const called = [['find', { 'arg.q': 1 }, 'success']]
    const parts = [{ type: 'tool-invocation', toolInvocation }]
    expect(callsIn([{ role: 'assistant', content: '', parts }])).toEqual(called)
    expect(callsIn([{ role: 'assistant', content: '', parts, toolInvocations: [toolInvocation] }])).toEqual(
      called
    )
  })
})

describe('streams', () => {
  it('of OpenAI: parallel calls are put together by their place, of several choices and completions', () => {
    const chunk = (id: string, index: number, delta: object, reason: string | null = null) => ({
      id,
      object: 'chat.completion.chunk',
      model: 'gpt-4o',
      choices: [{ index, delta, finish_reason: reason }]
    })
    const start = (index: number, id: string, name: string) => ({
      tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }]
    })
    const more = (index: number, text: string) => ({ tool_calls: [{ index, function: { arguments: text } }] })
    const { calls, format, skips } = readAny(
      chunk('one', 0, start(0, 'c1', 'a')),
      chunk('two', 0, start(0, 'c9', 'other')),
      chunk('one', 0, more(0, '{"x"')),
      chunk('one', 0, start(1, 'c2', 'b')),
      chunk('one', 0, more(1, '{"y":2}')),
      chunk('one', 0, more(0, ':1}')),
      chunk('two', 0, more(0, '{}')),
      chunk('two', 0, {}, 'tool_calls'),
      chunk('one', 0, {}, 'tool_calls'),
      { id: 'one', object: 'chat.completion.chunk', choices: [], usage: {} },
      chunk('cut', 0, start(0, 'c3', 'cut_off')),
      chunk('cut', 0, more(0, '{"half": '))
    )
    expect([format, skips]).toEqual(['openai-chat', []])
    expect(calls).toEqual([
      ['other', {}, 'no_result'],
      ['a', { 'arg.x': 1 }, 'no_result'],
      ['b', { 'arg.y': 2 }, 'no_result'],
      ['cut_off', { arg: '{"half": ' }, 'no_result']
    ])
  })

  it('that are hostile neither throw nor lose calls', () => {
    const chunk = (index: unknown, calls: unknown) => ({
      object: 'chat.completion.chunk',
      choices: [{ index, delta: { tool_calls: calls } }, null, 5]
    })
    const hostile = Object.assign(Object.create(null), { toString: null })
    const call = (index: unknown, name: string) => ({ index, id: name, function: { name, arguments: '{}' } })
    expect(
      callsIn(
        chunk(hostile, [call(hostile, 'a'), null, { index: 9 }]),
        chunk(7, 'text'),
        chunk(undefined, {})
      )
    ).toEqual([['a', {}, 'no_result']])
    const many = Array.from({ length: 2_500 }, (_, place) => chunk(0, [call(place, `f${place}`)]))
    expect(new Set(callsIn(...many).map(([action]) => action)).size).toBe(2_500)
  })

  it('of Anthropic, and results that follow find their calls', () => {
    const { calls, format } = readAny(
      { type: 'message_start', message: { role: 'assistant', content: [], model: 'm' } },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'so' } },
      { type: 'content_block_stop', index: 0 },
      { type: 'ping' },
      {
        type: 'content_block_start',
        index: 1,
        content_block: { type: 'tool_use', id: 't', name: 'a', input: {} }
      },
      { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '{"x"' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: ': 1}' } },
      { type: 'content_block_stop', index: 1 },
      { type: 'message_delta', delta: { stop_reason: 'tool_use' } },
      { type: 'message_stop' },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', is_error: true, content: 'no' }] }
    )
    expect(format).toBe('anthropic-messages')
    expect(calls).toEqual([['a', { 'arg.x': 1 }, 'error']])
  })
})

describe('batches', () => {
  const calls = [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"x":1}' } }]

  it('of OpenAI: a session and a case for each request, requests without an answer are told', () => {
    const answered = (custom_id: string) => ({
      id: `batch_req_${custom_id}`,
      custom_id,
      response: {
        status_code: 200,
        body: { model: 'm', choices: [{ message: { role: 'assistant', tool_calls: calls } }] }
      },
      error: null
    })
    const failed = { id: 'r', custom_id: 'three', response: null, error: { code: 'batch_expired' } }
    const { events, skips } = readAny(answered('one'), answered('two'), failed)
    expect(events.map(({ caseId, action, conditions }) => [caseId, action, conditions])).toEqual([
      ['one', 'f', { model: 'm' }],
      ['two', 'f', { model: 'm' }]
    ])
    expect(new Set(events.map(({ session }) => session)).size).toBe(2)
    expect(skips).toEqual([{ reason: 'the request has no answer', line: 3 }])
  })

  it('of Anthropic', () => {
    const content = [{ type: 'tool_use', id: 't', name: 'f', input: { x: 1 } }]
    const { format, events, skips } = readAny(
      {
        custom_id: 'one',
        result: { type: 'succeeded', message: { type: 'message', role: 'assistant', model: 'm', content } }
      },
      { custom_id: 'two', result: { type: 'errored', error: { type: 'error' } } }
    )
    expect(format).toBe('anthropic-messages')
    expect(events.map(({ caseId, action, context }) => [caseId, action, context])).toEqual([
      ['one', 'f', { 'arg.x': 1 }]
    ])
    expect(skips.map(({ line }) => line)).toEqual([2])
  })

  it('of responses', () => {
    const output = [{ type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }]
    const record = (custom_id: string) => ({
      id: `r ${custom_id}`,
      custom_id,
      response: { status_code: 200, body: { object: 'response', model: 'm', output } }
    })
    const { format, events } = readAny(record('one'), record('two'))
    expect(format).toBe('openai-responses')
    expect(events.map(({ session, caseId, conditions }) => [session, caseId, conditions])).toEqual([
      ['one', 'one', { model: 'm' }],
      ['two', 'two', { model: 'm' }]
    ])
  })
})

describe('requests as proxies record them', () => {
  const long = (end: string) => `toolu_01A09q90qw90lq91783${end}`
  const user = (text: string, more: object = {}) => ({
    role: 'user',
    content: [{ type: 'text', text, ...more }]
  })
  const use = (id: string, name: string) => ({
    role: 'assistant',
    content: [{ type: 'tool_use', id, name, input: {} }]
  })
  const result = (id: string, more: object = {}) => ({
    role: 'user',
    content: [{ type: 'tool_result', tool_use_id: id, content: 'ok', ...more }]
  })
  const marked = { cache_control: { type: 'ephemeral' } }

  it('repeat the conversation at every turn: each call counts once, though the cache mark moves on', () => {
    const { events } = readAny(
      { messages: [user('hi', marked)] },
      { messages: [user('hi'), use(long('a'), 'get'), result(long('a'), marked)] },
      {
        messages: [
          user('hi'),
          use(long('a'), 'get'),
          result(long('a')),
          use(long('b'), 'put'),
          result(long('b'), marked)
        ]
      }
    )
    expect(events.filter(({ action }) => action !== undefined).map(({ action }) => action)).toEqual([
      'get',
      'put'
    ])
  })

  it('hold what Anthropic answered', () => {
    const response = { id: 'msg', type: 'message', model: 'm', ...use('t', 'get') }
    expect(callsIn({ request: { messages: [user('hi')] }, response })).toEqual([['get', {}, 'no_result']])
  })
})

describe('responses', () => {
  const output = [{ type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }]

  it('that name the one before them are one conversation, others are others', () => {
    const response = (id: string, previous: string | null) => ({
      object: 'response',
      id,
      previous_response_id: previous,
      output: output.map((item) => ({ ...item, call_id: `call of ${id}` }))
    })
    const { events } = readAny(
      response('a', null),
      response('b', 'a'),
      response('c', null),
      response('d', 'b')
    )
    expect(events.map(({ session }) => session)).toEqual(['a', 'a', 'c', 'a'])
  })

  it('of records that name their session', () => {
    const { events } = readAny({ session_id: 's1', output }, { session_id: 's2', output })
    expect(events.map(({ session }) => session)).toEqual(['s1', 's2'])
  })
})

describe('results of promptfoo', () => {
  const result = (testIdx: number, output: unknown, more: object = {}) => ({
    promptIdx: 0,
    testIdx,
    provider: { id: 'openai:gpt-4o' },
    prompt: { raw: 'hi' },
    response: { output },
    ...more
  })
  const calls = [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"x":1}' } }]
  const block = JSON.stringify({ type: 'tool_use', id: 't', name: 'f', input: { x: 1 } })

  it('are a session and a case for each test, in one file or one a line', () => {
    const outputs = [
      calls,
      JSON.stringify(calls),
      { role: 'assistant', tool_calls: calls },
      `So:\n\n${block}`,
      'no call'
    ]
    const results = outputs.map((output, test) => result(test, output))
    const told = (events: readonly { caseId?: string | undefined; action?: string | undefined }[]) =>
      events.map(({ caseId, action }) => [caseId, action]).sort()
    const expected = [...outputs.map((_, test) => [`test ${test}`, test === 4 ? undefined : 'f'])]
    expect(told(readAny({ evalId: 'e', results: { version: 3, results } }).events)).toEqual(expected)
    const { events, skips, calls: read } = readAny(...results, result(9, undefined, { error: 'timeout' }))
    expect(told(events)).toEqual(expected)
    expect(read.map(([, context]) => context)).toEqual(Array(4).fill({ 'arg.x': 1 }))
    expect(skips).toEqual([{ reason: 'the request has no answer', line: 6 }])
  })

  it('repeated are trials of one case', () => {
    const { events } = readAny(result(0, calls), result(0, calls))
    expect(new Set(events.map(({ session }) => session)).size).toBe(2)
    expect(events.map(({ caseId }) => caseId)).toEqual(['test 0', 'test 0'])
  })
})

describe('trajectories of mini-swe-agent', () => {
  const message = (role: string, content: string, more: object = {}) => ({ role, content, ...more })

  it('of version 1: one fence is one command, with the return code that follows', () => {
    const messages = [
      message('system', 's'),
      message('user', 'task'),
      message('assistant', 'First.\n```bash\nls -la\n```'),
      message('user', '<returncode>0</returncode>\n<output></output>'),
      message('assistant', '```bash\na\n```\nand\n```bash\nb\n```'),
      message('user', 'Please always provide EXACTLY ONE action'),
      message('assistant', '```bash\nsed -i s/a/b/ x.py\n```'),
      message('user', '<returncode>2</returncode>'),
      message('assistant', '```bash\nsubmit\n```')
    ]
    const { format, events } = readAny({ info: {}, messages, trajectory_format: 'mini-swe-agent-1' })
    expect(format).toBe('swe-agent')
    expect(events.map(({ agent, action, outcome }) => [agent, action, outcome])).toEqual([
      ['mini-swe-agent', 'ls', 'success'],
      ['mini-swe-agent', 'sed', 'error'],
      ['mini-swe-agent', 'submit', 'no_result']
    ])
  })

  it('of version 2: calls of one tool, answered by id', () => {
    const call = (id: string, command: string) => ({
      id,
      function: { name: 'bash', arguments: JSON.stringify({ command }) }
    })
    const messages = [
      message('assistant', '', { tool_calls: [call('a', 'ls'), call('b', 'cat x')] }),
      message('tool', '<returncode>1</returncode>', { tool_call_id: 'b' }),
      message('tool', '<returncode>0</returncode>', { tool_call_id: 'a' })
    ]
    expect(callsIn({ info: { mini_version: '2.0' }, messages })).toEqual([
      ['ls', { 'arg.command': 'ls' }, 'success'],
      ['cat', { 'arg.command': 'cat x' }, 'error']
    ])
  })
})

describe('CloudTrail', () => {
  it('as `aws cloudtrail lookup-events` prints it', () => {
    const record = {
      eventVersion: '1.09',
      userIdentity: { type: 'IAMUser', userName: 'bot' },
      eventTime: '2026-01-01T00:00:01Z',
      eventSource: 's3.amazonaws.com',
      eventName: 'GetObject',
      eventID: 'e1',
      errorCode: 'AccessDenied'
    }
    const { format, events } = readAny({
      Events: [{ EventId: 'e1', EventName: 'GetObject', CloudTrailEvent: JSON.stringify(record) }, null]
    })
    expect([format, ...events.map(({ action, outcome }) => [action, outcome])]).toEqual([
      'cloudtrail',
      ['s3:GetObject', 'denied']
    ])
  })
})

describe('streams of Gemini CLI', () => {
  const at = (second: number) => ({ timestamp: `2026-01-01T00:00:0${second}.000Z` })
  const init = { type: 'init', ...at(0), session_id: 's1', model: 'gemini-2.5-pro' }
  const use = (id: string, name: string) => ({
    type: 'tool_use',
    ...at(1),
    tool_name: name,
    tool_id: id,
    parameters: { p: 1 }
  })
  const result = (id: string, more: object) => ({ type: 'tool_result', ...at(3), tool_id: id, ...more })

  it('are read with their results, errors and refusals', () => {
    const { format, events } = readAny(
      init,
      { type: 'message', role: 'user', content: 'hi', ...at(0) },
      use('a', 'run_shell_command'),
      use('b', 'write_file'),
      use('c', 'web_fetch'),
      use('d', 'read_file'),
      result('c', {
        status: 'error',
        error: { type: 'TOOL_EXECUTION_ERROR', message: 'Permission denied by policy' }
      }),
      result('b', { status: 'error', error: { type: 'x', message: 'no such folder' } }),
      result('a', { status: 'success', output: 'ok' }),
      { type: 'result', status: 'success', stats: { total_tokens: 1 }, ...at(4) },
      { ...init, session_id: 's2' },
      { type: 'message', role: 'assistant', content: 'No.', delta: true, ...at(1) }
    )
    expect(format).toBe('gemini-cli')
    expect(
      events.map(({ session, action, outcome, latencyMs }) => [session, action, outcome, latencyMs])
    ).toEqual([
      ['s1', 'run_shell_command', 'success', 2000],
      ['s1', 'write_file', 'error', 2000],
      ['s1', 'web_fetch', 'denied', 2000],
      ['s1', 'read_file', 'no_result', undefined],
      ['s2', undefined, undefined, undefined]
    ])
    expect(events[0]).toMatchObject({
      agent: 'gemini-cli',
      context: { 'arg.p': 1 },
      conditions: { model: 'gemini-2.5-pro' }
    })
  })

  it('that were cut at their beginning are a session named by what it holds', () => {
    const { events } = readAny(use('a', 'f'), result('a', { status: 'success' }))
    expect(events.map(({ session, action }) => [session, action])).toEqual([
      [expect.stringMatching(/^gemini-[0-9a-f]{12}$/), 'f']
    ])
  })
})
