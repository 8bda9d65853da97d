import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isMcpServerLog, mcpMessages } from '../../src/events/mcp-server-log.ts'
import { streamEvents } from '../../src/events/read.ts'
import { readInPieces } from './pieces.ts'
import { inTemporaryFolder, write } from './temporary.ts'

const recordsOf = (text: string, lengths?: readonly number[]) => readInPieces(mcpMessages, text, lengths)

const at = (second: number) => `2026-10-01T10:00:0${second}.000Z [shop] [info] `
const ADDED = ' { metadata: undefined }'
const asked = (id: number, name: string) =>
  `Message from client: {"method":"tools/call","params":{"name":"${name}","arguments":{"order":"é"}},"jsonrpc":"2.0","id":${id}}`
const answered = (id: number, result: string) =>
  `Message from server: {"jsonrpc":"2.0","id":${id},"result":${result}}`

const LOG = [
  `${at(0)}Initializing server...${ADDED}`,
  `${at(1)}${asked(3, 'get_order')}${ADDED}\r`,
  'Server says on its own: {"a":1}',
  `${at(2)}${answered(3, '{"content":[]}')}${ADDED}`,
  `${at(3)}${asked(4, 'refund')}`,
  `${at(4)}${answered(4, '{"isError":true,"content":[{"type":"text","text":"no { metadata: undefined }"}]}')}${ADDED}`,
  `${at(5)}Initializing server...${ADDED}`,
  `${at(6)}${asked(3, 'get_order')}${ADDED}`
].join('\n')

describe('the log that Claude Desktop keeps of a server', () => {
  it('is known by its first line', () => {
    for (const line of [LOG, `\ufeff${LOG}`, '2026-10-01T10:00:00Z [a b] [error] x'])
      expect([line, isMcpServerLog(Buffer.from(line))]).toEqual([line, true])
    for (const line of [
      '',
      '{"a":1}',
      `${at(0)}`.slice(1),
      '[shop] [info] x',
      '2026-10-01T10:00:00Z {"a":1}'
    ])
      expect([line, isMcpServerLog(Buffer.from(line))]).toEqual([line, false])
  })

  it('holds calls and their answers, of a session for each start of the server', async () => {
    const events: unknown[] = []
    await inTemporaryFolder(async (folder) => {
      await write(folder, { 'mcp-server-shop.log': LOG })
      const files = [{ path: 'mcp-server-shop.log', location: `${folder}/mcp-server-shop.log` }]
      const { skips } = await streamEvents({ files }, ({ session, action, outcome, context, latencyMs }) => {
        events.push([session, action, outcome, context, latencyMs])
      })
      expect(skips).toEqual([])
    })
    const context = { 'arg.order': 'é', mcp_server: 'shop' }
    expect(events).toEqual([
      ['shop@2026-10-01T10:00:00.000Z', 'get_order', 'success', context, 1000],
      ['shop@2026-10-01T10:00:00.000Z', 'refund', 'error', context, 1000],
      ['shop@2026-10-01T10:00:05.000Z', 'get_order', 'no_result', context, undefined]
    ])
  })

  it('is read alike whatever the pieces it comes in, line by line', async () => {
    const whole = await recordsOf(LOG)
    expect(whole.match(/\n/g)).toHaveLength(LOG.split('\n').length)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), async (lengths) => {
        expect(await recordsOf(LOG, lengths)).toBe(whole)
      }),
      { numRuns: 50 }
    )
  })
})
