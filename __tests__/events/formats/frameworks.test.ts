import { describe, expect, it } from '@jest/globals'
import { formats } from '../../../src/events/formats/index.ts'
import { recognise } from '../../../src/events/recognise.ts'
import { survive } from './hostile.ts'
import { read } from './support.ts'

/** Reads the values in the format that they show by themselves, which must be this one. */
function readAs(name: string, ...values: unknown[]) {
  const format = recognise(values, formats)
  expect(format?.name).toBe(name)
  return read(format as NonNullable<typeof format>, ...values).events
}

describe('Pydantic AI', () => {
  const prompt = { kind: 'request', parts: [{ part_kind: 'user-prompt', content: 'Go' }] }
  const call = (id: string, args: unknown = {}) => ({
    kind: 'response',
    parts: [{ part_kind: 'tool-call', tool_name: 'find', args, tool_call_id: id }]
  })
  const back = (id: string, more: object) => ({
    kind: 'request',
    parts: [{ part_kind: 'tool-return', tool_name: 'find', tool_call_id: id, ...more }]
  })
  const outcomes = (...values: unknown[]) => readAs('pydantic-ai', ...values).map(({ outcome }) => outcome)

  it('says in older versions by the content how a call went', () => {
    expect(outcomes([prompt, call('1'), back('1', { content: 'The tool call was denied.' })])).toEqual([
      'denied'
    ])
    expect(outcomes([prompt, call('1'), back('1', { content: { error: 'gone' } })])).toEqual(['error'])
    expect(outcomes([prompt, call('1'), back('1', { content: [{ type: 'tool_use', name: 'x' }] })])).toEqual([
      'success'
    ])
  })

  it('wraps arguments in its first versions', () => {
    const events = readAs('pydantic-ai', [
      prompt,
      call('1', { args_json: '{"a":1}' }),
      call('2', { args_dict: { b: 2 } })
    ])
    expect(events.map(({ context }) => context)).toEqual([{ 'arg.a': 1 }, { 'arg.b': 2 }])
  })

  it('is one session where each record holds the conversation so far, and each call counts once', () => {
    const [first, second] = ['pyd_ai_0123456789abcdef01', 'pyd_ai_0123456789abcdef02'] as const
    const begun = [prompt, call(first), back(first, { content: 'ok' })]
    const events = readAs(
      'pydantic-ai',
      { messages: begun },
      { messages: [...begun, prompt, call(second), back(second, { content: 'ok', outcome: 'failed' })] }
    )
    expect(events.map(({ outcome }) => outcome)).toEqual(['success', 'error'])
    expect(new Set(events.map(({ session }) => session)).size).toBe(1)
  })

  it('names the conversation in its messages, whether they stand alone or in a list', () => {
    const named = (id: string, message: object) => ({ ...message, conversation_id: id })
    const sessions = (...values: unknown[]) => readAs('pydantic-ai', ...values).map(({ session }) => session)
    expect(sessions(named('c1', prompt), named('c1', call('1')), named('c2', call('1')))).toEqual([
      'c1',
      'c2'
    ])
    expect(sessions([named('c3', prompt), named('c3', call('1'))])).toEqual(['c3'])
  })
})

describe('Google ADK', () => {
  const event = (author: string, parts: unknown[], more: object = {}) => ({
    author,
    invocation_id: 'i1',
    content: { parts },
    ...more
  })
  const asked = event('bot', [{ function_call: { id: 'f', name: 'pay', args: {} } }])
  const answer = (error: string) =>
    event('bot', [{ function_response: { id: 'f', name: 'pay', response: { error } } }])

  it('waits for a confirmation, and has no result without', () => {
    const unconfirmed = answer('This tool call requires confirmation, please approve or reject.')
    const outcomes = (...values: unknown[]) => readAs('google-adk', ...values).map(({ outcome }) => outcome)
    expect(outcomes(asked, unconfirmed)).toEqual(['no_result'])
    expect(outcomes(asked, unconfirmed, answer('This tool call is rejected.'))).toEqual(['denied'])
  })

  it('is read where its results were written as a text of JSON', () => {
    const results = {
      eval_case_results: [{ eval_id: 'c', session_id: 's', session_details: { events: [asked] } }]
    }
    expect(
      readAs('google-adk', JSON.stringify(results)).map(({ session, caseId, agent }) => [
        session,
        caseId,
        agent
      ])
    ).toEqual([['s', 'c', 'bot']])
  })

  it('names the session in the names of the events that Vertex AI lists', () => {
    const name = 'projects/p/locations/l/reasoningEngines/1/sessions/s9/events/e1'
    const listed = { sessionEvents: [{ ...asked, name }] }
    expect(readAs('google-adk', listed).map(({ session }) => session)).toEqual(['s9'])
  })
})

describe('LangGraph', () => {
  const ask = { type: 'human', content: 'Go', id: 'h1' }
  const call = (id: string, more: object = {}) => ({
    type: 'ai',
    content: '',
    id: `message of ${id}`,
    tool_calls: [{ id, name: 'find', args: { id } }],
    ...more
  })
  const back = (id: string, more: object = {}) => ({ type: 'tool', content: 'ok', tool_call_id: id, ...more })
  const told = (...values: unknown[]) =>
    readAs('langgraph', ...values).map(({ session, agent, context, outcome }) => [
      session,
      agent,
      context?.['arg.id'],
      outcome
    ])

  it('is read with its modes, namespaces and inner graphs before it', () => {
    const [session] = told(['updates', { bot: { messages: [call('1')] } }])[0] as [string]
    expect(session).toMatch(/^graph-[0-9a-f]{12}$/)
    const named = (...values: unknown[]) => told(...values).map((each) => each.slice(1))
    expect(named(['updates', { bot: { messages: [call('1')] } }])).toEqual([['bot', '1', 'no_result']])
    expect(
      named(
        [['helper:1', 'inner:2'], 'updates', { bot: { messages: [call('1')] } }],
        [[], 'values', { messages: [ask, call('1'), back('1')] }],
        [[], 'custom', { messages: [call('2')] }]
      )
    ).toEqual([['inner', '1', 'success']])
    expect(
      named(
        { type: 'updates', ns: ['helper:1'], data: { bot: { messages: call('1', { name: 'Ann' }) } } },
        { type: 'updates', ns: [], data: { tools: [{ messages: [back('1')] }, null] } }
      )
    ).toEqual([['Ann', '1', 'success']])
  })

  it('keeps the threads of one file apart, with their cases', () => {
    const wrapped = (thread: string, update: object) => ({ thread_id: thread, case_id: 'c', step: 1, update })
    const events = readAs(
      'langgraph',
      wrapped('t1', { bot: { messages: [call('1')] } }),
      wrapped('t2', { bot: { messages: [call('1')] } }),
      wrapped('t1', { tools: { messages: [back('1')] } })
    )
    expect(events.map(({ session, caseId, outcome }) => [session, caseId, outcome])).toEqual([
      ['t1', 'c', 'success'],
      ['t2', 'c', 'no_result']
    ])
  })

  it('is read in checkpoints', () => {
    const checkpoint = { v: 4, id: '1f0', channel_values: { messages: [ask, call('1'), back('1')] } }
    const config = { configurable: { thread_id: 't' } }
    expect(told({ config, checkpoint, metadata: {} })).toEqual([['t', 'assistant', '1', 'success']])
  })

  it('is not made out of conversations, nor of what others log of them', () => {
    const messages = [ask, call('1'), back('1')]
    const format = (...values: unknown[]) => recognise(values, formats)?.name
    expect(format(...messages)).toBe('openai-chat')
    expect(format(messages)).toBe('openai-chat')
    expect(format({ messages })).toBe('openai-chat')
    expect(format({ request: { messages } })).toBe('openai-chat')
    expect(
      format({ id: 'r', run_type: 'chain', name: 'x', inputs: { messages }, outputs: { messages } })
    ).toBe('langsmith')
    expect(format({ inputs: { messages }, outputs: { messages } })).toBe(undefined)
  })

  it('repeats its state, and each call of a conversation counts once', () => {
    const id = (end: string) => `6e5f0a52-8c1a-4d3c-9b1e-00000000000${end}`
    const asked = { type: 'human', content: 'Go', id: id('1') }
    const answer = { ...call('call_1'), id: id('2'), response_metadata: { model_name: 'm' } }
    const other = { type: 'human', content: 'Go', id: id('3') }
    const events = readAs(
      'openai-chat',
      { messages: [asked] },
      { messages: [other] },
      { messages: [asked, answer] },
      { messages: [other, { type: 'ai', content: 'No', id: id('4') }] },
      { messages: [asked, answer, back('call_1', { id: id('5') })] }
    )
    expect(events.map(({ action, outcome, conditions }) => [action, outcome, conditions])).toEqual([
      ['find', 'success', { model: 'm' }],
      [undefined, undefined, {}]
    ])
  })
})

describe('Amazon Bedrock', () => {
  const input = (more: object) => ({
    invocationType: 'ACTION_GROUP',
    traceId: 'abc-0',
    actionGroupInvocationInput: { actionGroupName: 'g', function: 'f', ...more }
  })
  const seen = (observation: object) => ({
    orchestrationTrace: { observation: { traceId: 'abc-0', ...observation } }
  })
  const agents = (...values: unknown[]) =>
    readAs('bedrock-agents', ...values).map(({ session, action, outcome }) => [session, action, outcome])

  it('names the session of traces that stand alone by the id of their steps', () => {
    const asked = { orchestrationTrace: { invocationInput: input({}) } }
    const answer = seen({ actionGroupInvocationOutput: { text: 'Error: no' } })
    expect(agents(asked, answer)).toEqual([['abc', 'g/f', 'error']])
    expect(agents({ completion: [{ trace: { trace: asked } }, { trace: { trace: answer } }] })).toEqual([
      ['abc', 'g/f', 'error']
    ])
  })

  it('counts an agent that has to be asked again as an error of its call', () => {
    const asked = { orchestrationTrace: { invocationInput: input({ parameters: { a: 1 } }) } }
    expect(agents(asked, seen({ repromptResponse: { source: 'ACTION_GROUP', text: 'Again' } }))).toEqual([
      ['abc', 'g/f', 'error']
    ])
  })

  it('says of requests that are not in the log that they are missing', () => {
    const invocation = {
      schemaType: 'ModelInvocationLog',
      operation: 'Converse',
      input: { inputBodyS3Path: 's3://bucket/key' }
    }
    const { events, skips } = read(
      recognise([invocation], formats) as NonNullable<ReturnType<typeof recognise>>,
      {
        events: [{ message: JSON.stringify(invocation) }]
      }
    )
    expect(events).toEqual([])
    expect(skips.map(({ line }) => line)).toEqual([1])
  })
})

describe('requests and answers of models', () => {
  const told = (...values: unknown[]) =>
    readAs('openai-chat', ...values).map(({ action, outcome, conditions }) => [action, outcome, conditions])
  const part = { functionCall: { name: 'find', args: { a: 1 } } }
  const asked = { role: 'user', parts: [{ text: 'Go' }] }
  const candidates = [{ content: { parts: [part] }, finishReason: 'STOP' }]

  it('of Gemini are read together, as one conversation, and alone', () => {
    const answered = {
      role: 'user',
      parts: [{ functionResponse: { name: 'find', response: { error: 'no' } } }]
    }
    const model = { model: 'gemini-2.5-pro' }
    expect(
      told(
        { contents: [asked], response: { candidates, modelVersion: 'gemini-2.5-pro' } },
        {
          contents: [asked, { role: 'model', parts: [part] }, answered],
          response: { candidates: [{ content: { parts: [{ text: 'Done' }] } }] }
        }
      )
    ).toEqual([['find', 'error', model]])
    expect(told({ candidates, modelVersion: 'gemini-2.5-pro' })).toEqual([['find', 'no_result', model]])
  })

  it('of the Converse API are read together and alone', () => {
    const message = { role: 'assistant', content: [{ toolUse: { toolUseId: 't', name: 'find', input: {} } }] }
    const answer = { output: { message }, stopReason: 'tool_use' }
    const messages = [{ role: 'user', content: [{ text: 'Go' }] }]
    expect(told({ messages, response: answer })).toEqual([['find', 'no_result', {}]])
    expect(told(answer)).toEqual([['find', 'no_result', {}]])
  })
})

describe('AutoGen', () => {
  const message = (type: string, content: unknown, source = 'bot') => ({
    type,
    content,
    source,
    models_usage: null
  })
  const call = message('ToolCallRequestEvent', [{ id: 'c1', name: 'find', arguments: '{"a":1}' }])
  const told = (...values: unknown[]) =>
    readAs('autogen', ...values).map(({ agent, action, outcome }) => [agent, action, outcome])

  it('says in its first versions by the text of a result whether the call failed', () => {
    const answer = (content: string) => message('ToolCallExecutionEvent', [{ call_id: 'c1', content }])
    expect(told({ messages: [call, answer('Error: no')] })).toEqual([['bot', 'find', 'error']])
    expect(told([call, answer('found')])).toEqual([['bot', 'find', 'success']])
  })

  it('is read from answers of agents, and from the thread of a team whose state was saved', () => {
    const said = message('TextMessage', 'Done')
    expect(told({ chat_message: said, inner_messages: [call] })).toEqual([['bot', 'find', 'no_result']])
    const manager = { type: 'RoundRobinManagerState', message_thread: [call, said] }
    const bot = { agent_state: { llm_context: { messages: [] } } }
    expect(told({ type: 'TeamState', agent_states: { bot, manager } })).toEqual([
      ['bot', 'find', 'no_result']
    ])
  })

  it('keeps runs apart whose streams end with their results', () => {
    const run = (id: string) => {
      const own = { ...call, content: [{ id, name: 'find', arguments: '{}' }] }
      return [own, { messages: [own], stop_reason: null }]
    }
    const events = readAs('autogen', ...run('c1'), ...run('c2'))
    expect(new Set(events.map(({ session }) => session)).size).toBe(2)
    expect(events).toHaveLength(2)
  })
})

describe('Semantic Kernel', () => {
  it('is read with small letters as with capital ones, one message a record', () => {
    const events = readAs(
      'semantic-kernel',
      { role: { label: 'user' }, items: [{ $type: 'TextContent', text: 'Go' }] },
      {
        role: { label: 'assistant' },
        items: [{ $type: 'FunctionCallContent', id: 'c', functionName: 'find', arguments: { a: '1' } }]
      },
      {
        role: { label: 'tool' },
        items: [
          { $type: 'FunctionResultContent', callId: 'c', functionName: 'find', result: 'Access denied' }
        ]
      }
    )
    expect(events.map(({ action, context, outcome }) => [action, context, outcome])).toEqual([
      ['find', { 'arg.a': '1' }, 'denied']
    ])
  })

  it('is read from the state of a thread of the Agent Framework', () => {
    const contents = [{ type: 'function_call', call_id: 'c', name: 'find', arguments: '{}' }]
    const state = { messages: [{ type: 'message', role: 'assistant', contents }] }
    expect(
      readAs('semantic-kernel', { service_thread_id: null, chat_message_store_state: state }).map(
        ({ action, outcome }) => [action, outcome]
      )
    ).toEqual([['find', 'no_result']])
  })
})

describe('CrewAI', () => {
  const event = (type: string, more: object = {}) => ({
    type,
    agent_role: 'Clerk',
    tool_name: 'find',
    tool_args: { a: 1 },
    ...more
  })
  const told = (...values: unknown[]) => readAs('crewai', ...values)
  const outcomes = (...values: unknown[]) => told(...values).map(({ action, outcome }) => [action, outcome])

  it('is read from the ends of calls where a log holds no starts, and from no end twice', () => {
    const done = event('tool_usage_finished', { output: 'ok' })
    expect(outcomes(done, event('tool_usage_error', { error: 'gone' }))).toEqual([
      ['find', 'success'],
      ['find', 'error']
    ])
    expect(outcomes(event('tool_usage_started'), event('tool_usage_error', { error: 'gone' }), done)).toEqual(
      [['find', 'error']]
    )
    expect(outcomes([event('tool_usage_started')])).toEqual([['find', 'no_result']])
  })

  it('names a run of which no start is known by what it holds', () => {
    const [first] = told(event('tool_usage_started'))
    const [same] = told(event('tool_usage_started'))
    const [other] = told(event('tool_usage_started', { tool_args: { a: 2 } }))
    expect(first?.session).toMatch(/^crew-[0-9a-f]{12}$/)
    expect(same?.session).toBe(first?.session)
    expect(other?.session).not.toBe(first?.session)
  })

  it('takes a crew within a flow for a part of its run', () => {
    const events = told(
      { type: 'flow_started', flow_name: 'f', event_id: 'f1', parent_event_id: null },
      { type: 'crew_kickoff_started', crew_name: 'c', event_id: 'c1', parent_event_id: 'f1' },
      event('tool_usage_started'),
      { type: 'crew_kickoff_completed', crew_name: 'c', event_id: 'c2', parent_event_id: 'f1' },
      event('tool_usage_started', { tool_name: 'send' })
    )
    expect(events.map(({ session, action }) => [session, action])).toEqual([
      ['f1', 'find'],
      ['f1', 'send']
    ])
  })

  it('is read from a record of events in the order in which they happened', () => {
    const node = (sequence: number, more: object) => ({
      event: { ...more, emission_sequence: sequence },
      edges: {}
    })
    const nodes = {
      b: node(2, event('tool_usage_finished', { started_event_id: 's', output: 'Error: no' })),
      a: node(1, event('tool_usage_started', { event_id: 's' }))
    }
    expect(outcomes({ nodes })).toEqual([['find', 'error']])
  })
})

describe('values that no text can be made of', () => {
  const odd = { toString: null, valueOf: null }

  it('are survived where a name or a number belongs', () => {
    const message = { lc: 1, type: 'constructor', id: [odd], kwargs: { content: '' } }
    const nodes = { a: { event: { type: 'tool_usage_started', emission_sequence: odd } }, b: {} }
    for (const format of formats)
      if (format.name !== 'behavior-log')
        expect([format.name, survive(format, [{ bot: { messages: [message] } }, { nodes }])]).toEqual([
          format.name,
          0
        ])
  })
})
