import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { scalarOf } from '../../src/events/csv-row.ts'
import { digestTable } from '../../src/events/digest.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Format } from '../../src/events/formats/format.ts'
import { mappedFormats } from '../../src/events/mapping.ts'
import { readLogs, streamEvents } from '../../src/events/read.ts'
import { inTemporaryFolder, write } from './temporary.ts'

async function inFile<T>(name: string, text: string, use: (location: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await write(folder, { [name]: text })
    return use(join(folder, name))
  })
}

async function eventsIn(text: string, extraFormats: readonly Format[] = []): Promise<RawEvent[]> {
  return inFile('log.csv', text, async (location) => {
    const events: RawEvent[] = []
    await streamEvents({ files: [{ path: 'log.csv', location }], extraFormats }, (event) =>
      events.push(event)
    )
    return events
  })
}

const tableIn = async (name: string, text: string) =>
  inFile(name, text, async (location) => (await readLogs({ files: [{ path: name, location }] })).table)

describe('a log of the base format in CSV', () => {
  const rows = [
    'log_id,agent_id,action,outcome,timestamp,session_id,case_id,seq,context.role,context.amount,context.vip,context.arg.order_id,latency_ms,model',
    '1,bot,refund,error,2026-01-01T00:00:00Z,s1,c1,0,admin,250.50,True,00123,12,m',
    '2,bot,lookup,,2026-01-01T00:00:01Z,s1,c1,1,,10,false,77,,m',
    ',bot,,,,s2,c2,,,,,,,'
  ].join('\n')
  const lines = [
    '{"log_id":"1","agent_id":"bot","action":"refund","outcome":"error","timestamp":"2026-01-01T00:00:00Z","session_id":"s1","case_id":"c1","seq":0,"context":{"role":"admin","amount":250.5,"vip":true,"arg":{"order_id":"00123"}},"latency_ms":12,"model":"m"}',
    '{"log_id":"2","agent_id":"bot","action":"lookup","timestamp":"2026-01-01T00:00:01Z","session_id":"s1","case_id":"c1","seq":1,"context":{"amount":10,"vip":false,"arg":{"order_id":77}},"model":"m"}',
    '{"agent_id":"bot","session_id":"s2","case_id":"c2"}'
  ].join('\n')

  it('gives the table that JSON Lines give', async () => {
    const [csv, json] = [await tableIn('log.csv', rows), await tableIn('log.jsonl', lines)]
    expect(csv.items).toEqual(json.items)
    expect(digestTable(csv)).toBe(digestTable(json))
  })

  it('may hold the context as a JSON object', async () => {
    const text =
      'log_id,agent_id,action,context,context.role\n1,a,x,"{""n"": 5, ""o"": {""p"": true}}",admin\n2,a,x,words,\n'
    const events = await eventsIn(text)
    expect(events.map(({ context }) => context)).toEqual([
      { n: 5, o: { p: true }, role: 'admin' },
      { context: 'words' }
    ])
  })

  it('is not harmed by the names of columns', async () => {
    const events = await eventsIn(
      'log_id,agent_id,action,__proto__,context.__proto__,context.\n1,a,x,evil,evil,y\n'
    )
    expect(events.map(({ action }) => action)).toEqual(['x'])
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false)
  })
})

describe('a cell', () => {
  it.each<[string, unknown]>([
    ['1', 1],
    ['-0.5', -0.5],
    ['250.00', 250],
    ['1e3', 1000],
    ['True', true],
    ['false', false],
    ['007', '007'],
    ['+49170', '+49170'],
    ['1234567890123456', '1234567890123456'],
    ['1e999', '1e999'],
    ['TRUE!', 'TRUE!'],
    [' 5', ' 5'],
    ['Infinity', 'Infinity'],
    ['', '']
  ])('%j is %j', (cell, value) => expect(scalarOf(cell)).toBe(value))
})

describe('a mapping of CSV', () => {
  const mapping = {
    action: 'tool',
    session: 'run',
    seq: 'step',
    latency_ms: 'took',
    outcome: { path: 'ok', values: { true: 'success', false: 'denied' } },
    context: ['amount', 'note', 'vip'],
    where: { kind: [1, 'call'] }
  }

  it('finds numbers and truth in the cells', async () => {
    const text =
      'run,step,tool,took,ok,amount,note,vip,kind\nr1,2,b,7,False,12.5,,true,1\nr1,1,a,,true,3,hi,,call\nr1,3,c,1,true,1,1,1,2\n'
    const events = await eventsIn(text, mappedFormats(mapping))
    expect(
      events.map(({ action, outcome, latencyMs, seq, context }) => [action, outcome, latencyMs, seq, context])
    ).toEqual([
      ['b', 'denied', 7, 2, { amount: 12.5, vip: true }],
      ['a', 'success', undefined, 1, { amount: 3, note: 'hi' }]
    ])
  })
})
