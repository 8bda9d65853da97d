import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { eventData, isEventStream } from '../../src/events/event-stream.ts'
import { streamEvents } from '../../src/events/read.ts'
import { readInPieces } from './pieces.ts'
import { inTemporaryFolder, write } from './temporary.ts'

const dataOf = (text: string, lengths?: readonly number[]) => readInPieces(eventData, text, lengths)

describe('a stream of events as a server sent it', () => {
  it('is known by its first lines', () => {
    for (const text of [
      'data: {"a":1}\n',
      'data:[1]\n\n',
      '\n\ndata: {',
      'event: updates\r\ndata: {"a":1}\r\n',
      ': hello\nid: 7\nretry: 10\nevent: x\ndata: {"a":1}\n'
    ])
      expect([text, isEventStream(Buffer.from(text))]).toEqual([text, true])
    for (const text of [
      '',
      '{"data": {"a":1}}\n',
      'data,event\n1,2\n',
      'data: word\n',
      'date: {"a":1}\n',
      'prose\ndata: {"a":1}\n',
      'event: x\nprose\ndata: {"a":1}\n'
    ])
      expect([text, isEventStream(Buffer.from(text))]).toEqual([text, false])
  })

  it('gives its data on their own lines, whatever the pieces that it comes in', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        'data:',
        'data: [DONE]',
        'data:[DONE]\r',
        'data: [DONE] x',
        'dat',
        'event: x',
        ': y'
      ),
      fc.string().map((text) => `data: ${text.replaceAll('\n', '')}`),
      fc.string().map((text) => text.replaceAll('\n', ''))
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
        async (lines, lengths) => {
          const kept = lines.map((each) =>
            each.startsWith('data:') && each.slice(5).trim() !== '[DONE]' ? each.slice(5) : ''
          )
          expect(await dataOf(lines.join('\n'), lengths)).toBe(kept.join('\n'))
        }
      )
    )
  })

  it('is read like the log that its data are', async () => {
    const call = { type: 'ai', content: '', id: 'm', tool_calls: [{ id: 'c', name: 'find', args: {} }] }
    const sent = [
      ['metadata', { run_id: 'r1', attempt: 1 }],
      ['updates', { bot: { messages: [call] } }],
      ['end', null]
    ]
    const log = sent
      .map(([event, data]) => `event: ${event}\r\ndata: ${JSON.stringify(data)}\r\n\r\n`)
      .join('')
    await inTemporaryFolder(async (folder) => {
      await write(folder, { log })
      const seen: unknown[] = []
      const { skips } = await streamEvents(
        { files: [{ path: 'log', location: `${folder}/log` }] },
        (event, source) => seen.push([event.session, event.action, source.line])
      )
      expect([seen, skips]).toEqual([[['r1', 'find', 5]], []])
    })
  })
})
