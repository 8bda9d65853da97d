import { describe, expect, it } from '@jest/globals'
import { formatNamed } from './readers.ts'
import { read } from './support.ts'

const brief = (name: string, ...values: unknown[]) =>
  read(formatNamed(name), ...values).events.map(({ session, agent, action, outcome }) => [
    session,
    agent,
    action,
    outcome
  ])

describe('Claude Code', () => {
  const row = (type: string, content: unknown, extra: object = {}) => ({
    type,
    sessionId: 's1',
    message: { role: type, content },
    timestamp: '2026-03-01T10:00:01.000Z',
    ...extra
  })

  it('knows the sub-agents of old transcripts by the prompt they were given, in a session beside', () => {
    expect(
      brief(
        'claude-code',
        row('assistant', [
          {
            type: 'tool_use',
            id: 't1',
            name: 'Task',
            input: { subagent_type: 'reviewer', prompt: 'Look closely.' }
          }
        ]),
        row('user', 'Look closely.', { isSidechain: true, uuid: 'u1', parentUuid: null }),
        row('assistant', [{ type: 'tool_use', id: 't2', name: 'Read', input: {} }], {
          isSidechain: true,
          uuid: 'u2',
          parentUuid: 'u1'
        }),
        row('user', [{ type: 'tool_result', tool_use_id: 't2', content: 'x' }], {
          isSidechain: true,
          uuid: 'u3',
          parentUuid: 'u2'
        }),
        row('user', [{ type: 'tool_result', tool_use_id: 't1', content: 'fine' }])
      )
    ).toEqual([
      ['s1', 'claude-code', 'Task', 'success'],
      ['s1/side', 'reviewer', 'Read', 'success']
    ])
  })

  it('keeps sub-agents that are named in the session, also those told of as progress', () => {
    const message = {
      type: 'assistant',
      uuid: 'u',
      message: { role: 'assistant', content: [{ type: 'tool_use', id: 't9', name: 'Grep', input: {} }] }
    }
    const progress = {
      type: 'progress',
      sessionId: 's1',
      data: { type: 'agent_progress', agentId: 'a1', message }
    }
    expect(brief('claude-code', progress, progress)).toEqual([['s1', 'subagent', 'Grep', 'no_result']])
  })

  it('reads a message once that is repeated over several lines, and a resumed copy with the same id', () => {
    const id = 'toolu_01CNV8XvEHQdCvFEKZohzzai'
    const call = row('assistant', [{ type: 'tool_use', id, name: 'Read', input: {} }])
    const { events } = read(formatNamed('claude-code'), call, call, { ...call, sessionId: 's2' })
    expect(events.map(({ session, id }) => [session, id])).toEqual([
      ['s1', id],
      ['s2', id]
    ])
  })

  it('takes the mere result of a session for no session in which nothing was done', () => {
    const result = (turns: number, extra: object = {}) => ({
      type: 'result',
      subtype: 'success',
      session_id: 's1',
      num_turns: turns,
      permission_denials: [{ tool_name: 'Bash', tool_use_id: 't', tool_input: {} }],
      ...extra
    })
    const { events, skips } = read(formatNamed('claude-code'), result(7))
    expect([events, skips]).toEqual([
      [],
      [{ reason: 'the record tells how the session ended, not what was done in it', line: 1 }]
    ])
    const alone = read(formatNamed('claude-code'), result(1, { permission_denials: [] }))
    expect([alone.events.map(({ session, action }) => [session, action]), alone.skips]).toEqual([
      [['s1', undefined]],
      []
    ])
    const whole = read(formatNamed('claude-code'), row('assistant', 'done', { sessionId: 's1' }), result(7))
    expect([whole.events.map(({ action }) => action), whole.skips]).toEqual([['Bash'], []])
  })

  const refusals = [
    "The user doesn't want to proceed with this tool use. The tool use was rejected",
    "Claude requested permissions to use Bash, but you haven't granted it yet.",
    'Permission to use Bash with command rm has been denied.',
    'Hook PreToolUse:Bash denied this tool',
    'PreToolUse:Bash hook error: [/srv/guard.sh]: no pushing on Fridays',
    'This command requires approval',
    'This Bash command contains multiple operations. The following parts require approval: git push'
  ]
  for (const text of refusals) {
    it(`tells a refusal from an error: ${text.slice(0, 40)}`, () => {
      const result = (content: string) =>
        brief(
          'claude-code',
          row('assistant', [{ type: 'tool_use', id: 't1', name: 'Bash', input: {} }]),
          row('user', [{ type: 'tool_result', tool_use_id: 't1', is_error: true, content }])
        )[0]?.[3]
      expect(result(text)).toBe('denied')
      expect(result('Exit code 1: permission check of file failed')).toBe('error')
    })
  }

  it('tells of a refusal before the result does, whatever the result says', () => {
    const denied = { type: 'system', subtype: 'permission_denied', session_id: 's1', tool_use_id: 't1' }
    const result = { type: 'tool_result', tool_use_id: 't1', is_error: true, content: 'Not in this folder.' }
    const call = row('assistant', [{ type: 'tool_use', id: 't1', name: 'Write', input: {} }])
    expect(brief('claude-code', call, denied, row('user', [result]))[0]?.[3]).toBe('denied')
    expect(brief('claude-code', call, row('user', [result]))[0]?.[3]).toBe('error')
  })
})

describe('chat messages', () => {
  const call = (id: string, name: string) => ({
    role: 'assistant',
    content: null,
    tool_calls: [{ id, function: { name, arguments: '{}' } }]
  })
  const ID = 'call_oIHazX6yQrB8hUwl4cRilFKj'

  it('that repeat the conversation at every turn are one session, each call once', () => {
    const start = [{ role: 'user', content: 'hi' }]
    const one = {
      request: { messages: start },
      response: { choices: [{ message: { ...call(ID, 'find'), refusal: null } }] }
    }
    const two = {
      request: {
        messages: [...start, call(ID, 'find'), { role: 'tool', tool_call_id: ID, content: 'Error: no' }]
      },
      response: { choices: [{ message: call('call_2', 'stop') }] }
    }
    const events = brief('openai-chat', one, two)
    expect(events.map(([, , action, outcome]) => [action, outcome])).toEqual([
      ['find', 'error'],
      ['stop', 'no_result']
    ])
    expect(new Set(events.map(([session]) => session)).size).toBe(1)
  })

  it('that go the same way without ids that tell are trials of their own', () => {
    const record = {
      messages: [
        { role: 'user', content: 'hi' },
        call('call_1', 'find'),
        { role: 'tool', tool_call_id: 'call_1', content: 'x' }
      ]
    }
    const events = brief('openai-chat', record, record, record)
    expect(events).toHaveLength(3)
    expect(new Set(events.map(([session]) => session)).size).toBe(3)
  })

  it('with the same short id in every turn lose none', () => {
    const turn = [call('call_0', 'a'), { role: 'tool', tool_call_id: 'call_0', content: 'x' }]
    expect(brief('openai-chat', { session_id: 's', messages: [...turn, ...turn, ...turn] })).toHaveLength(3)
  })

  it('are read in the dialects of LangChain, Gemini and old functions', () => {
    expect(
      brief(
        'openai-chat',
        {
          session_id: 's',
          messages: [
            { type: 'ai', content: '', tool_calls: [{ id: 'l1', name: 'lang', args: {} }] },
            { type: 'tool', tool_call_id: 'l1', status: 'error', content: 'x' }
          ]
        },
        {
          session_id: 's',
          contents: [
            { role: 'model', parts: [{ functionCall: { name: 'gem', args: {} } }] },
            { role: 'user', parts: [{ functionResponse: { name: 'gem', response: { error: 'no' } } }] }
          ]
        },
        {
          session_id: 's',
          messages: [
            { role: 'assistant', content: null, function_call: { name: 'old', arguments: '{}' } },
            { role: 'function', name: 'old', content: 'ok' }
          ]
        }
      ).map(([, , action, outcome]) => [action, outcome])
    ).toEqual([
      ['lang', 'error'],
      ['gem', 'error'],
      ['old', 'success']
    ])
  })

  it('are named by their content: the same log twice is the same session', () => {
    const messages = [{ role: 'user', content: 'x' }, call('c', 'find')]
    expect(brief('openai-chat', ...messages)).toEqual(brief('openai-chat', ...messages))
    expect(brief('openai-chat', ...messages)[0]?.[0]).not.toBe(
      brief('openai-chat', { role: 'user', content: 'y' }, messages[1])[0]?.[0]
    )
  })
})

describe('spans', () => {
  const span = (
    spanId: string,
    parentSpanId: string,
    attributes: Record<string, unknown>,
    traceId = 't1'
  ) => ({
    name: 'x',
    traceId,
    spanId,
    parentSpanId,
    startTime: [1772359202, 0],
    endTime: [1772359203, 0],
    attributes
  })
  const tool = { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'find' }

  it('that two instrumentations wrote of one call are one call', () => {
    expect(
      brief(
        'otlp',
        span('a', '', tool),
        span('b', 'a', { 'openinference.span.kind': 'TOOL', 'tool.name': 'find' })
      )
    ).toHaveLength(1)
  })
  it('have the conversation of a sibling, if it is the only one of the trace', () => {
    const chat = (id: string, conversation: string) =>
      span(id, 'root', { 'gen_ai.operation.name': 'chat', 'gen_ai.conversation.id': conversation })
    expect(brief('otlp', span('a', 'root', tool), chat('b', 'c1'))[0]?.[0]).toBe('c1')
    expect(brief('otlp', span('a', 'root', tool), chat('b', 'c1'), chat('c', 'c2'))[0]?.[0]).toBe('t1')
  })
  it('of a model alone are a session without a call; of a web server none', () => {
    expect(
      brief('otlp', span('a', '', { 'gen_ai.operation.name': 'chat', 'gen_ai.conversation.id': 'c1' }))
    ).toEqual([['c1', undefined, undefined, undefined]])
    expect(brief('otlp', span('a', '', { 'http.method': 'GET' }))).toEqual([])
  })
  it('may go round in circles', () => {
    expect(brief('otlp', span('a', 'b', tool), span('b', 'a', { 'gen_ai.agent.name': 'x' }))).toEqual([
      ['t1', 'x', 'find', 'success']
    ])
  })
  it('say that MCP answered with an error, though the span is well', () => {
    expect(
      brief('otlp', span('a', '', { ...tool, 'gen_ai.tool.call.result': '{"isError": true}' }))[0]?.[3]
    ).toBe('error')
  })
  it('of a tool without the operation are told by its arguments', () => {
    expect(
      brief('otlp', span('a', '', { 'gen_ai.tool.name': 'find', 'gcp.vertex.agent.tool_call_args': '{}' }))
    ).toHaveLength(1)
    expect(brief('otlp', span('a', '', { 'gen_ai.tool.name': 'find' }))).toHaveLength(0)
  })
  it('keep what the agent says in a word that conventions only begin with', () => {
    const own = { service: 'api', host: 'h1', operation: 'restart', env: 'prod' }
    const conventions = {
      'service.name': 'sre',
      'host.name': 'h2',
      'http.method': 'GET',
      error: true,
      input: 'x'
    }
    const { events } = read(formatNamed('otlp'), span('a', '', { ...tool, ...own, ...conventions }))
    expect(events[0]?.context).toEqual(own)
  })
})

describe('Langfuse', () => {
  it('takes what the model asked for where nothing else tells of calls, and leaves the outcome open', () => {
    expect(
      brief('langfuse', {
        id: 'g',
        trace_id: 't',
        type: 'GENERATION',
        name: 'llm',
        start_time: '2026-03-01 10:00:00.000000',
        session_id: 's',
        tool_calls: ['{"id":"c","name":"find","arguments":"{}"}']
      })
    ).toEqual([['s', undefined, 'find', undefined]])
  })
})

describe('Codex', () => {
  it('appended run after run to one file is as many sessions', () => {
    const run = (thread: string) => [
      { type: 'thread.started', thread_id: thread },
      { type: 'item.completed', item: { id: 'item_0', type: 'web_search', query: 'q', status: 'completed' } }
    ]
    expect(brief('codex-exec', ...run('a'), ...run('b'), { type: 'thread.started', thread_id: 'c' })).toEqual(
      [
        ['a', 'codex', 'web_search', 'success'],
        ['b', 'codex', 'web_search', 'success'],
        ['c', 'codex', undefined, undefined]
      ]
    )
  })
})

describe('command lines that print how a session ended', () => {
  it.each([
    [
      'claude-code',
      { type: 'result', subtype: 'success', is_error: false, session_id: 's', request_id: 'r' }
    ],
    [
      'gemini-cli',
      { session_id: 's', response: 'done', stats: { models: {}, tools: { totalCalls: 3, byName: {} } } }
    ]
  ])('say no more: %s', (name, value) => {
    expect(formatNamed(name).detect([value])).toBeGreaterThan(0.5)
    expect(read(formatNamed(name), value)).toEqual({
      events: [],
      skips: [{ reason: 'the record tells how the session ended, not what was done in it', line: 1 }]
    })
  })
})

describe('Cline and Roo Code', () => {
  it('tell the model of a refusal in a result without a flag', () => {
    const history = (content: string, flag: object = {}) => [
      { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'read_file', input: {} }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content, ...flag }] }
    ]
    const outcomes = (...values: unknown[]) =>
      brief('anthropic-messages', ...values).map(([, , , outcome]) => outcome)
    expect(outcomes(history('The user denied this operation.'))).toEqual(['denied'])
    expect(outcomes(history('{"status":"denied","message":"The user denied this operation."}'))).toEqual([
      'denied'
    ])
    expect(outcomes(history('The user denied this operation.', { is_error: false }))).toEqual(['success'])
    expect(outcomes(history('denied: a word of the file'))).toEqual(['success'])
  })
})

describe('MCP', () => {
  const call = (id: unknown, name: string) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name } })
  const answer = (id: unknown, isError: boolean) => ({ jsonrpc: '2.0', id, result: { content: [], isError } })
  const outcomes = (...values: unknown[]) =>
    read(formatNamed('mcp'), ...values).events.map(({ action, outcome }) => [action, outcome])

  it('takes 1 and "1" for two ids', () => {
    expect(outcomes(call(1, 'a'), call('1', 'b'), answer(1, true), answer('1', false))).toEqual([
      ['a', 'error'],
      ['b', 'success']
    ])
  })

  it('hears a server that answers "1" to 1', () => {
    expect(outcomes(call(1, 'a'), answer('1', true), call('x', 'b'), answer('x', false))).toEqual([
      ['a', 'error'],
      ['b', 'success']
    ])
  })
})
