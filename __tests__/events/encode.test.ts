import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digestTable } from '../../src/events/digest.ts'
import { Encoder, type EncoderOptions } from '../../src/events/encode.ts'
import type { RawEvent, Scalar } from '../../src/events/event.ts'
import { createRedactor } from '../../src/events/redact.ts'
import { redactedEvent } from '../../src/events/redacted-event.ts'
import { compareItems, compareText, NONE, type Table } from '../../src/events/table.ts'

const open: EncoderOptions = { redact: (text) => text, isIgnored: () => false }

function encode(events: readonly RawEvent[], options: Partial<EncoderOptions> = {}): Table {
  const encoder = new Encoder({ ...open, ...options })
  const file = encoder.startFile('log')
  for (const [index, event] of events.entries()) encoder.add(event, file, index + 1)
  return encoder.finish()
}

const itemsOf = (table: Table, row: number): [string, Scalar][] =>
  [...table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1])].map((id) => {
    const { key, value } = table.items[id] as Table['items'][number]
    return [key, value]
  })

const named = (dictionary: readonly string[], ids: Uint32Array): (string | undefined)[] =>
  [...ids].map((id) => (id === NONE ? undefined : dictionary[id]))

const actions = (table: Table) => named(table.actions, table.action)

/** What docs say of flattening, written down once more: keys joined by dots, arrays as members, scalars by type. */
function flattened(value: unknown, path: string): [string, Scalar][] {
  if (Array.isArray(value)) return value.flatMap((member) => flattened(member, path))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) =>
      flattened(member, path === '' ? key : `${path}.${key}`)
    )
  }
  return [[path, Object.is(value, -0) ? 0 : (value as Scalar)]]
}

const sortedItems = (items: [string, Scalar][]): [string, Scalar][] =>
  [...new Map(items.map((item) => [JSON.stringify(item), item])).values()].sort(([a, x], [b, y]) =>
    compareItems({ key: a, value: x }, { key: b, value: y })
  )

describe('context to items', () => {
  const context = fc
    .json({ maxDepth: 4 })
    .map((text): unknown => JSON.parse(text))
    .filter(
      (value): value is Record<string, unknown> =>
        typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.hasOwn(value, '')
    )

  it('flattens any context as documented', () => {
    fc.assert(
      fc.property(fc.array(context, { maxLength: 5 }), (contexts) => {
        const table = encode(
          contexts.map((each, index) => ({ session: 's', action: 'a', seq: index, context: each }))
        )
        expect(contexts.map((_, row) => itemsOf(table, row))).toEqual(
          contexts.map((each) => sortedItems(flattened(each, '')))
        )
        expect([...table.items]).toEqual([...table.items].sort(compareItems))
      })
    )
  })

  it('sorts the items of rows whose keys come in the order of the row before, in another one, or often', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const kind = fc.record({
      keys: fc.uniqueArray(key, { maxLength: 5 }),
      members: fc.constantFrom(0, 0, 2, 90)
    })
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 3 }), fc.array(fc.nat(50), { maxLength: 30 }), (kinds, of) => {
        const contexts = of.map((seed, row) => {
          const { keys = [], members = 0 } = kinds[seed % Math.max(1, kinds.length)] ?? {}
          return Object.fromEntries(
            keys.map((name, place) => {
              const value = (seed * 31 + place * 7 + row) % 4
              return [
                name,
                members === 0 ? value : Array.from({ length: members }, (_, i) => (value * i) % 13)
              ]
            })
          )
        })
        const table = encode(
          contexts.map((each, index) => ({ session: 's', action: 'a', seq: index, context: each }))
        )
        expect(contexts.map((_, row) => itemsOf(table, row))).toEqual(
          contexts.map((each) => sortedItems(flattened(each, '')))
        )
      })
    )
  })

  it('tells values by type, and takes what no number holds as text', () => {
    const table = encode([
      {
        action: 'a',
        context: {
          k: [
            1,
            '1',
            true,
            'true',
            false,
            null,
            'null',
            -0,
            0,
            Number.POSITIVE_INFINITY,
            Number.NEGATIVE_INFINITY,
            1.0,
            '',
            []
          ],
          e: {},
          f: []
        }
      }
    ])
    expect(itemsOf(table, 0)).toEqual([
      ['k', null],
      ['k', false],
      ['k', true],
      ['k', 0],
      ['k', 1],
      ['k', ''],
      ['k', '-Infinity'],
      ['k', '1'],
      ['k', 'Infinity'],
      ['k', 'null'],
      ['k', 'true']
    ])
  })

  it('takes keys of JavaScript itself for keys like any other', () => {
    const text =
      '{"__proto__":{"x":1,"__proto__":2},"constructor":"c","toString":{"a":null},"hasOwnProperty":3,"length":4}'
    const table = encode([{ action: 'a', context: JSON.parse(text) as Record<string, unknown> }])
    expect(itemsOf(table, 0)).toEqual([
      ['__proto__.__proto__', 2],
      ['__proto__.x', 1],
      ['constructor', 'c'],
      ['hasOwnProperty', 3],
      ['length', 4],
      ['toString.a', null]
    ])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('takes one key written two ways for one', () => {
    const table = encode([{ action: 'a', context: { 'a.b': 1, a: { b: [1, 2] } } }])
    expect(itemsOf(table, 0)).toEqual([
      ['a.b', 1],
      ['a.b', 2]
    ])
  })

  it('keeps long texts apart in bounded space', () => {
    const long = (end: string) => `${'x'.repeat(5000)}${end}`
    const table = encode(
      ['a', 'b', 'a'].map((end) => ({ session: 's', action: 'a', context: { k: long(end) } }))
    )
    expect(table.items).toHaveLength(2)
    for (const { value } of table.items) {
      expect(String(value).length).toBeLessThan(1100)
      expect(String(value).startsWith('x'.repeat(1024))).toBe(true)
    }
    expect(itemsOf(table, 0)).toEqual(itemsOf(table, 2))
    expect(itemsOf(table, 0)).not.toEqual(itemsOf(table, 1))
    // A text is not cut through a character of two units.
    const astral = encode([{ action: 'a', context: { k: '😀'.repeat(1000).slice(1) } }])
    expect(String(astral.items[0]?.value)).toMatch(/😀…#[0-9a-f]{16}$/)
  })

  it('takes what is nested absurdly deep for one value', () => {
    let deep: unknown = { end: 1 }
    for (let i = 0; i < 900; i++) deep = i % 2 === 0 ? [deep] : { d: deep }
    const table = encode([{ action: 'a', context: { deep } }])
    expect(table.items).toHaveLength(1)
    expect(table.items[0]?.key.startsWith('deep.d.d')).toBe(true)
  })

  it('leaves out ignored keys and says which', () => {
    const encoder = new Encoder({ ...open, isIgnored: (key) => key === 'secret' || key === 'in.ner' })
    const context = { secret: 1, nested: { secret: 1 }, in: { ner: { x: 1 } }, 'secret.y': [2], other: 2 }
    encoder.add({ action: 'a', context }, encoder.startFile('f'), 1)
    const table = encoder.finish()
    expect(itemsOf(table, 0)).toEqual([
      ['nested.secret', 1],
      ['other', 2]
    ])
    expect([...encoder.items.ignoredKeys].sort()).toEqual(['in.ner.x', 'secret', 'secret.y'])
  })
})

describe('order of rows', () => {
  const event = (action: string, rest: Partial<RawEvent> = {}): RawEvent => ({
    session: 's',
    action,
    ...rest
  })

  it('is time, then seq, then place; an event without a time stays behind the one before it', () => {
    expect(
      actions(encode([event('c', { time: 3 }), event('a', { time: 1 }), event('b', { time: 2 })]))
    ).toEqual(['a', 'b', 'c'])
    expect(
      actions(encode([event('b', { seq: 2 }), event('c', { seq: 10 }), event('a', { seq: 1 })]))
    ).toEqual(['a', 'b', 'c'])
    expect(
      actions(
        encode([
          event('b', { time: 1, seq: 2 }),
          event('c', { time: 2, seq: 0 }),
          event('a', { time: 1, seq: 1 })
        ])
      )
    ).toEqual(['a', 'b', 'c'])
    expect(
      actions(encode([event('x'), event('b', { time: 5 }), event('y'), event('a', { time: 1 }), event('z')]))
    ).toEqual(['x', 'a', 'z', 'b', 'y'])
    expect(actions(encode([event('a'), event('c'), event('b')]))).toEqual(['a', 'c', 'b'])
    expect(actions(encode([event('b', { time: 1.0005 }), event('a', { time: 1.0004 })]))).toEqual(['a', 'b'])
  })

  it('groups by session, by name in code points, nameless ones last and by content', () => {
    const table = encode([
      { action: 'z' },
      { session: '\u{1f600}', action: 'b' },
      { session: '\uffee', action: 'a' },
      { action: 'n', context: { k: 2 } },
      { session: 'empty' },
      { action: 'n', context: { k: 1 } },
      { session: '\u{1f600}', action: 'c' }
    ])
    expect(table.origin?.sessionNames).toEqual(['empty', '\uffee', '\u{1f600}', '', '', ''])
    expect([...table.sessionStart]).toEqual([0, 0, 1, 3, 4, 5, 6])
    expect(actions(table)).toEqual(['a', 'b', 'c', 'n', 'n', 'z'])
    expect([...table.session]).toEqual([1, 2, 2, 3, 4, 5])
    expect(itemsOf(table, 3)).toEqual([['k', 1]])
    expect(table.sessions).toBe(6)
  })

  it('keeps where each row stood', () => {
    const encoder = new Encoder(open)
    const first = encoder.startFile('a.jsonl')
    const second = encoder.startFile('b.jsonl')
    encoder.add({ session: 's', action: 'late', time: 9 }, first, 7)
    encoder.add({ session: 's', action: 'early', time: 1 }, second, 3)
    const { origin } = encoder.finish()
    expect([...(origin?.file ?? [])]).toEqual([1, 0])
    expect([...(origin?.line ?? [])]).toEqual([3, 7])
    expect(origin?.timeSpan).toEqual([1, 9])
  })
})

describe('what a table says of sessions', () => {
  it('the unit is the case where there is one, else the session, else the event', () => {
    expect(encode([{ action: 'a' }]).unit).toBe('event')
    expect(encode([{ action: 'a' }, { session: 's', action: 'a' }]).unit).toBe('session')
    const table = encode([
      { session: 's', action: 'a', caseId: 'c2' },
      { session: 't', caseId: 'c1' },
      { session: 'u', action: 'a' },
      { action: 'b', caseId: 'c2' }
    ])
    expect(table.unit).toBe('case')
    expect(table.cases).toEqual(['c1', 'c2'])
    expect(named(table.cases, table.sessionCase)).toEqual(['c2', 'c1', undefined, 'c2'])
  })

  it('a session with two cases has the first by name, in whatever order they come', () => {
    const events: RawEvent[] = ['c9', 'c10', 'c2'].map((caseId) => ({ session: 's', action: 'a', caseId }))
    for (const order of [events, events.toReversed()]) {
      const table = encode(order)
      expect(named(table.cases, table.sessionCase)).toEqual(['c10'])
    }
  })

  it('collects conditions and agents, several in one session together', () => {
    const table = encode([
      { session: 's', action: 'a', agent: 'x', conditions: { model: 'm1' } },
      { session: 's', action: 'b', agent: 'x', conditions: { model: 'm0' } },
      { session: 't', conditions: { model: 'm2' } },
      { action: 'c', agent: 'y' }
    ])
    expect(table.conditions.get('model')).toEqual(['m0, m1', 'm2', undefined])
    expect(table.conditions.get('agent')).toEqual(['x', undefined, 'y'])
    expect(named(table.agents, table.agent)).toEqual(['x', 'x', 'y'])
  })

  it('marks a call that stands earlier in its session with the same arguments', () => {
    const call = (action: string, context: Record<string, unknown>, session = 's'): RawEvent => ({
      session,
      action,
      context
    })
    const table = encode([
      call('get', { 'arg.id': 1, note: 'x' }),
      call('get', { note: 'y', 'arg.id': 1 }),
      call('get', { 'arg.id': 2 }),
      call('put', { 'arg.id': 1 }),
      call('get', { 'arg.id': '1' }),
      call('plain', { a: 1, b: 2 }),
      call('plain', { b: 2, a: 1 }),
      call('plain', { a: 1 }),
      call('get', { 'arg.id': 1 }, 't')
    ])
    expect([...table.repeated]).toEqual([0, 1, 0, 0, 0, 0, 1, 0, 0])
  })

  it('sees different arguments in keys that are ignored', () => {
    const events = [1, 2, 1].map((id) => ({
      session: 's',
      action: 'get',
      context: { 'arg.id': id, 'arg.x': 'same' }
    }))
    expect([...encode(events, { isIgnored: (key) => key === 'arg.id' }).repeated]).toEqual([0, 0, 1])
  })

  it('are told whichever key was met first of those that redaction shows as one', () => {
    const call = (context: RawEvent['context']): RawEvent => ({ session: 's', action: 'read', context })
    const calls = [1, 2].map((who) => call({ 'ann@example.com': who, 'arg.path': 'x' }))
    const other = call({ 'arg.ann@example.com': 1 })
    const redact = (text: string) => text.replace(/^\S+@\S+$/, '[email]')
    expect([...encode([...calls, other], { redact }).repeated]).toEqual([0, 1, 0])
    expect([...encode([other, ...calls], { redact }).repeated]).toEqual([0, 0, 1])
  })

  it('drops the copies of a call by its id', () => {
    const encoder = new Encoder(open)
    const file = encoder.startFile('f')
    const results = ['1', '2', '1', undefined, undefined].map((id) =>
      encoder.add({ action: 'a', id }, file, 1)
    )
    expect(results).toEqual(['row', 'row', 'duplicate', 'row', 'row'])
    for (let i = 0; i < 5000; i++) expect(encoder.add({ action: 'a', id: `id ${i}` }, file, 1)).toBe('row')
    for (let i = 0; i < 5000; i++)
      expect(encoder.add({ action: 'a', id: `id ${i}` }, file, 1)).toBe('duplicate')
  })

  it('has columns of numbers only where a log has them', () => {
    expect(encode([{ action: 'a' }]).latencyMs).toBeUndefined()
    const table = encode([
      { session: 's', action: 'a' },
      { session: 's', action: 'b', latencyMs: 5, tokens: 0 }
    ])
    expect([...(table.latencyMs ?? [])]).toEqual([Number.NaN, 5])
    expect([...(table.tokens ?? [])]).toEqual([Number.NaN, 0])
  })

  it('says nothing of a record with neither an action nor a session', () => {
    const encoder = new Encoder(open)
    expect(encoder.add({ caseId: 'c', context: { a: 1 } }, encoder.startFile('f'), 1)).toBe('nothing')
    expect(encoder.finish()).toMatchObject({ rows: 0, sessions: 0, unit: 'event' })
  })
})

describe('redaction', () => {
  const redact = (text: string) => text.replaceAll(/secret\d*/g, '[hidden]')

  it('reaches every text of the table, and keeps sessions and cases apart that it makes equal', () => {
    const table = encode(
      [1, 2].map((n) => ({
        session: `secret${n}`,
        caseId: `secret${n}`,
        agent: `agent secret${n}`,
        action: `do secret${n}`,
        outcome: `secret${n}`,
        context: { [`secret${n}`]: `secret${n}`, nested: { secret: [`secret${n}`] } },
        conditions: { model: `secret${n}` }
      })),
      { redact }
    )
    expect(JSON.stringify([table, [...table.conditions]])).not.toContain('secret')
    expect(table.sessions).toBe(2)
    expect(table.cases).toEqual(['[hidden]', '[hidden] (2)'])
    expect(table.origin?.sessionNames).toEqual(['[hidden]', '[hidden] (2)'])
    expect(table.actions).toEqual(['do [hidden]'])
    expect(table.items).toEqual([
      { key: '[hidden]', value: '[hidden]' },
      { key: 'nested.[hidden]', value: '[hidden]' }
    ])
    expect([...table.itemIds]).toEqual([0, 1, 0, 1])
  })

  it('hides a card number that is written without quotes, wherever events are shown', () => {
    const redactor = createRedactor()
    const context = {
      card: 4111111111111111,
      epoch: 1700000000000,
      amount: 4111,
      password: 4711471,
      other: 0.5
    }
    const { items } = encode([{ action: 'pay', context }], { redact: redactor.text })
    expect(items.map(({ value }) => value)).toEqual([4111, '[card]', 1700000000000, 0.5, '[secret:assigned]'])
    expect(redactedEvent({ action: 'pay', time: 4111111111111111, context }, redactor.text)).toEqual({
      action: 'pay',
      time: 4111111111111111,
      context: { ...context, card: '[card]', password: '[secret:assigned]' }
    })
  })

  it('is asked once per distinct text', () => {
    let asked = 0
    encode(
      Array.from({ length: 1000 }, (_, i) => ({
        session: 's',
        action: 'a',
        context: { key: `value ${i % 3}` }
      })),
      {
        redact: (text) => {
          asked++
          return text
        }
      }
    )
    expect(asked).toBeLessThan(10)
  })
})

describe('digestTable', () => {
  const scalar = fc.oneof(
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom('x', 'y', '1', ''),
    fc.boolean(),
    fc.constant(null)
  )
  const nameless = fc.record({
    action: fc.constantFrom('a', 'b'),
    agent: fc.constantFrom('p', 'q', undefined),
    outcome: fc.constantFrom('success', 'error', undefined),
    time: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    context: fc.dictionary(fc.constantFrom('k', 'l', 'm.n'), scalar),
    latencyMs: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
    conditions: fc.constantFrom({ model: 'm1' }, { model: 'm2' }, undefined),
    caseId: fc.constantFrom('c', 'd', undefined)
  }) as fc.Arbitrary<RawEvent>
  const events = fc
    .tuple(
      fc.array(nameless, { maxLength: 8 }),
      fc.array(fc.tuple(nameless, fc.constantFrom('s', 't')), { maxLength: 8 })
    )
    .map(([free, bound]) => [
      ...free,
      ...bound.map(([event, session], seq) => ({ ...event, session, seq, time: undefined }))
    ])

  /** The same events, shuffled and dealt out to files. */
  const dealt = events.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: list.length, maxLength: list.length })
    )
  )

  it('is the same however events are ordered and dealt out to files', () => {
    fc.assert(
      fc.property(dealt, ([list, shuffled, files]) => {
        const encoder = new Encoder(open)
        for (const name of ['x', 'y', 'z']) encoder.startFile(name)
        for (const file of [0, 1, 2]) {
          shuffled.forEach((event, index) => {
            if (files[index] === file) encoder.add(event, file, index)
          })
        }
        expect(digestTable(encoder.finish())).toBe(digestTable(encode(list)))
      }),
      { numRuns: 500 }
    )
  })

  it('tells apart whatever differs in what is counted', () => {
    const base: RawEvent = {
      session: 's',
      caseId: 'c',
      agent: 'g',
      action: 'a',
      outcome: 'o',
      context: { k: 1 },
      conditions: { model: 'm' },
      latencyMs: 1,
      tokens: 1
    }
    const variants: RawEvent[] = [
      base,
      { ...base, session: undefined, caseId: undefined },
      { ...base, caseId: 'd' },
      { ...base, caseId: undefined },
      { ...base, agent: 'h' },
      { ...base, agent: undefined },
      { ...base, action: 'b' },
      { ...base, outcome: 'p' },
      { ...base, outcome: undefined },
      { ...base, context: { k: '1' } },
      { ...base, context: { k: true } },
      { ...base, context: { l: 1 } },
      { ...base, context: {} },
      { ...base, conditions: { model: 'n' } },
      { ...base, conditions: { prompt: 'm' } },
      { ...base, latencyMs: 2 },
      { ...base, tokens: undefined },
      { ...base, context: { k: '\ud800' } },
      { ...base, context: { k: '\ufffd' } }
    ]
    expect(new Set(variants.map((event) => digestTable(encode([event])))).size).toBe(variants.length)
    expect(digestTable(encode([base, base]))).not.toBe(digestTable(encode([base])))
    expect(digestTable(encode([base, { session: 't' }]))).not.toBe(digestTable(encode([base])))
    expect(digestTable(encode([base]))).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same in however many bytes a number stands in the table', () => {
    const texts = Array.from({ length: 300 }, (_, i) => `${'long '.repeat(i % 40)}\u{1f600}${i}`)
    for (const distinct of [1, 300]) {
      const table = encode(
        Array.from({ length: 40_000 }, (_, i) => ({
          session: `s${i % 7}`,
          action: 'a',
          context: { k: texts[i % distinct] }
        }))
      )
      expect(table.itemIds.BYTES_PER_ELEMENT).toBe(distinct === 1 ? 1 : 2)
      const wide = { ...table, itemIds: Uint32Array.from(table.itemIds), objectKey: new Uint8Array(0) }
      expect(digestTable(table)).toBe(digestTable(wide))
      expect(digestTable({ ...wide, itemIds: wide.itemIds.map((item) => item ^ 1) })).not.toBe(
        digestTable(table)
      )
    }
  })

  it('stays what it was for a table that was digested before', () => {
    const table = encode([
      { session: 's', action: 'a', context: { k: 'v', n: 1.5, b: null }, outcome: 'o', latencyMs: 2 },
      { session: 't', action: 'b', agent: 'g', conditions: { model: 'm' } }
    ])
    expect(digestTable(table)).toBe('223a760b6390d7442db7e25afa773eddf37f71a3662dc6696efa1700322d5c93')
  })

  it('does not know the names of sessions, files or lines', () => {
    const encoder = new Encoder(open)
    encoder.add({ session: 'other', action: 'a' }, encoder.startFile('elsewhere'), 99)
    expect(digestTable(encoder.finish())).toBe(digestTable(encode([{ session: 's', action: 'a' }])))
  })
})

describe('compareText', () => {
  it('orders by code point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const points = (text: string) => [...text].map((each) => each.codePointAt(0) as number)
        const [x, y] = [points(a), points(b)]
        const at = x.findIndex((point, index) => point !== y[index])
        const expected =
          at === -1 ? x.length - y.length : at >= y.length ? 1 : (x[at] as number) - (y[at] as number)
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(expected))
      })
    )
  })
})
