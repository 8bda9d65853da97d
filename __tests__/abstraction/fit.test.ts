import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { type FitOptions, fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import { parseOverrides } from '../../src/abstraction/overrides-schema.ts'
import { rawVocabulary, type Vocabulary } from '../../src/abstraction/vocabulary.ts'
import { readVocabulary } from '../../src/abstraction/vocabulary-read.ts'
import type { Scalar } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const without: FitOptions = { overrides: parseOverrides({ derived: false }, {}, 'test') }

/** 40 sessions of five events; `context` tells what event i of session s holds. */
const log = (
  context: (s: number, i: number) => Record<string, Scalar>,
  action = (_: number, i: number) => `act${i % 3}`
) =>
  Array.from({ length: 40 }, (_, s) =>
    Array.from(
      { length: 5 },
      (__, i): SmallEvent => ({
        session: `s${s}`,
        action: action(s, i),
        outcome: 'success',
        context: context(s, i)
      })
    )
  ).flat()

const reasonOf = (vocabulary: Vocabulary, key: string) =>
  vocabulary.dropped.find((dropped) => dropped.key === key)?.reason
const valuesOf = (table: Table, key: string) =>
  table.items.filter((item) => item.key === key).map(({ value }) => value)

describe('what cannot be mined is left out, with the reason', () => {
  const hex = (n: number) => (n * 2654435761 + 12345).toString(16).padStart(12, '0')
  const vocabulary = fitVocabulary(
    smallTable(
      log((s, i) => ({
        order_id: `ord-${s * 5 + i}`,
        sha: hex(s * 5 + i),
        at: `2025-06-01T10:${10 + s}:0${i}Z`,
        note: `The customer number ${s} wrote about item ${i} and would like to hear from us`,
        customer: `Name${'abcdefgh'[s % 8]}${'klmnopqr'[Math.floor(s / 8)]}`,
        role: ['admin', 'viewer'][s % 2] as string,
        attempt: i % 3
      }))
    ),
    without
  )

  it.each([
    ['order_id', /^identifiers/],
    ['sha', /^identifiers/],
    ['at', /^points in time/],
    ['note', /^free text/],
    ['customer', /^another name of the session/]
  ])('%s', (key, reason) => {
    expect(reasonOf(vocabulary, key)).toMatch(reason)
  })

  it('while categories and small numbers stay as they are', () => {
    expect(reasonOf(vocabulary, 'role')).toBeUndefined()
    expect(reasonOf(vocabulary, 'attempt')).toBeUndefined()
    expect(vocabulary.cuts).toEqual([])
  })

  it('is plain data that passes its schema', () => {
    expect(readVocabulary(JSON.parse(JSON.stringify(vocabulary)))).toEqual(vocabulary)
  })
})

describe('values that come back in many tasks are categories, whatever they look like', () => {
  const vocabulary = fitVocabulary(
    smallTable(
      Array.from({ length: 3 }, (_, round) =>
        log((s, i) => ({
          intent: `intent_${String((s * 7 + i * 3) % 12).padStart(2, '0')}`,
          model: `gpt-4.${(s + i) % 4}`,
          order: `ord-${round}-${s % 20}-${i}`
        })).map((event) => ({ ...event, session: `${event.session}-${round}` }))
      ).flat()
    ),
    without
  )

  it('twelve numbered intents, four versions', () => {
    expect(vocabulary.dropped.map(({ key }) => key)).toEqual(['order'])
    expect(vocabulary.reduced).toEqual([])
  })
})

describe('texts are reduced to what generalises', () => {
  const events = log((s, i) => ({
    url: `https://user@API${i % 2}.example.com:8443/v1/${s}?q=${i}`,
    file_path: `/home/dev/shop/${['src', 'docs'][(s + i) % 2]}/${s}/file${i}.${['ts', 'md'][(s >> 1) % 2]}`,
    command: [`git commit -m "${s}"`, `cd /tmp && npm test ${s}`, `FOO=1 sudo ls -la ${s}`][i % 3] as string,
    day: `2025-06-0${1 + ((s + i) % 7)}`
  }))
  const table = smallTable(events)
  const vocabulary = fitVocabulary(table, without)
  const applied = apply(table, vocabulary)

  it('hosts, folders below the common one, extensions, programs, weekdays', () => {
    expect(valuesOf(applied, 'url.host')).toEqual(['api0.example.com', 'api1.example.com'])
    expect(valuesOf(applied, 'file_path.ext')).toEqual(['md', 'ts'])
    expect(valuesOf(applied, 'file_path.top')).toEqual(['docs', 'src'])
    expect(vocabulary.reduced.find(({ key }) => key === 'file_path')?.root).toBe('/home/dev/shop')
    expect(valuesOf(applied, 'command.program')).toEqual(['git', 'ls', 'npm'])
    expect(valuesOf(applied, 'command.subcommand')).toEqual(['git commit', 'npm test'])
    expect(valuesOf(applied, 'day.weekday')).toHaveLength(7)
  })

  it('no whole value survives', () => {
    for (const { value } of applied.items) expect(String(value)).not.toMatch(/home|https|commit -m|2025/)
  })

  it('of paths below the home, the folder they have in common is left out as well', () => {
    const at = smallTable(
      log((s, i) => ({
        file_path: `~/code/shop/${['src', 'docs'][(s + i) % 2]}/${s}/file${i}.ts`
      }))
    )
    const home = fitVocabulary(at, without)
    expect(home.reduced.find(({ key }) => key === 'file_path')?.root).toBe('~/code/shop')
    expect(valuesOf(apply(at, home), 'file_path.top')).toEqual(['docs', 'src'])
    const other = smallTable([{ session: 'x', action: 'a', context: { file_path: '~/.ssh/id' } }])
    expect(valuesOf(apply(other, home), 'file_path.top')).toEqual(['~'])
  })

  it('folders made anew for each session are passed over', () => {
    const at = smallTable(
      log((s, i) => ({
        file_path: `/tmp/run-${s * 7}/repo/${['src', 'docs'][(s + i) % 2]}/${s}/file${i}.ts`
      }))
    )
    const runs = fitVocabulary(at, without)
    expect(runs.reduced.find(({ key }) => key === 'file_path')?.root).toBe('/tmp/*/repo')
    expect(valuesOf(apply(at, runs), 'file_path.top')).toEqual(['docs', 'src'])
    const outside = smallTable(
      ['/etc/passwd', '/tmp/run-99/other/x.ts', '/tmp/run-99/repo/lib/x.ts'].map((file_path) => ({
        session: 'x',
        action: 'a',
        context: { file_path }
      }))
    )
    expect(valuesOf(apply(outside, runs), 'file_path.top')).toEqual(['/etc', '/tmp', 'lib'])
  })

  it('a path that leaves the common folder shows it', () => {
    const out = apply(
      smallTable([{ session: 'x', action: 'a', context: { file_path: '/etc/passwd' } }]),
      vocabulary
    )
    expect(valuesOf(out, 'file_path.top')).toEqual(['/etc'])
    const up = apply(
      smallTable([{ session: 'x', action: 'a', context: { file_path: '../other/x.ts' } }]),
      vocabulary
    )
    expect(valuesOf(up, 'file_path.top')).toEqual(['..'])
  })
})

describe('short scales of whole numbers', () => {
  /** Forty times a hundred events with a number of `most`; `decide` says what is done, else anything is. */
  const scale = (most: number, decide: (level: number, chance: number) => string | undefined) => {
    const random = seededRandom(7)
    const events = Array.from({ length: 4000 }, (_, i): SmallEvent => {
      const level = 1 + random.below(most)
      const free = ['look', 'note', 'pay', 'thank', 'tag', 'ask'][random.below(6)] as string
      const action = decide(level, random.uniform()) ?? free
      return { session: `s${i % 100}`, action, context: { level } }
    })
    const table = smallTable(events)
    return fitVocabulary(table, without).cuts.find(({ key }) => key === 'level')?.at
  }
  const lookInstead = (isBroken: (action: string, level: number) => boolean, most: number) => {
    const random = seededRandom(8)
    return scale(most, (level) => {
      const free = ['look', 'note', 'pay', 'thank', 'tag', 'ask'][random.below(6)] as string
      return isBroken(free, level) ? 'look' : free
    })
  }

  it('are ranges where several numbers go together', () => {
    expect(lookInstead((action, level) => action === 'pay' && level >= 7, 10)).toEqual([7])
    expect(
      lookInstead((action, level) => (action === 'pay' && level >= 3) || (action === 'thank' && level < 4), 5)
    ).toEqual([3, 4])
  })

  it('stay numbers where one of them is special, or none', () => {
    expect(scale(5, (level, chance) => (level === 1 && chance < 0.9 ? 'ask' : undefined))).toBeUndefined()
    expect(scale(10, (level, chance) => (level === 4 && chance < 0.9 ? 'ask' : undefined))).toBeUndefined()
    expect(scale(10, () => undefined)).toBeUndefined()
  })
})

describe('numbers become ranges', () => {
  const amounts = (s: number, i: number) => 37 * s + 11 * i + 5
  const events = Array.from({ length: 100 }, (_, s) =>
    Array.from({ length: 5 }, (__, i): SmallEvent => {
      const amount = amounts(s, i)
      return {
        session: `s${s}`,
        action: amount > 1800 ? 'ask' : 'pay',
        outcome: 'success',
        context: { amount, noise: (s * 7919 + i * 104729) % 1000 }
      }
    })
  ).flat()
  const table = smallTable(events)
  const vocabulary = fitVocabulary(table, without)

  it('where the agent acts differently, at a readable boundary', () => {
    expect(vocabulary.cuts).toHaveLength(1)
    const [cut] = vocabulary.cuts
    expect(cut?.key).toBe('amount')
    expect(cut?.at).toHaveLength(1)
    const [at = 0] = cut?.at ?? []
    expect(Math.abs(at - 1800)).toBeLessThan(100)
    expect(String(at).replace(/0+$/, '').length).toBeLessThanOrEqual(3)
    expect(valuesOf(apply(table, vocabulary), 'amount')).toEqual([`<${at}`, `>=${at}`])
  })

  it('and are left out where no boundary tells anything', () => {
    expect(reasonOf(vocabulary, 'noise')).toMatch(/without a boundary/)
  })

  it('boundaries are applied as they stand, never fitted again', () => {
    const later = smallTable([
      { session: 'z', action: 'pay', context: { amount: 1e6 } },
      { session: 'z', action: 'pay', context: { amount: -3 } }
    ])
    const [at] = vocabulary.cuts[0]?.at ?? []
    expect(valuesOf(apply(later, vocabulary), 'amount')).toEqual([`<${at}`, `>=${at}`])
  })
})

describe('keys that say the same are merged under one name', () => {
  it('whatever their values are called', () => {
    const events = log((s, i) => ({
      intent: `i${(s + i) % 4}`,
      purpose_code: ['w', 'x', 'y', 'z'][(s + i) % 4] as string,
      role: `r${s % 3}`
    }))
    const { merged } = fitVocabulary(smallTable(events), without)
    expect(merged.map(({ key, into }) => [key, into])).toEqual([['purpose_code', 'intent']])
  })

  it("a log's own previous action is the derived one", () => {
    const events = log((_, i) => ({ prev: i === 0 ? 'none' : `act${(i - 1) % 3}` }))
    const table = smallTable(events)
    const vocabulary = fitVocabulary(table)
    expect(vocabulary.merged).toContainEqual(
      expect.objectContaining({ key: 'prev', into: 'previous_action' })
    )
    expect(valuesOf(apply(table, vocabulary), 'prev')).toEqual([])
  })
})

describe('objects are numbered within their session', () => {
  const events = log((s, i) => ({ order_id: `o-${s}-${[1, 1, 2, 1, 3][i]}99` }))
  const table = smallTable(events)
  const vocabulary = fitVocabulary(table)
  const applied = apply(table, vocabulary)

  it('in the order in which they come up, the id forgotten', () => {
    expect(applied.objectKeys).toEqual(['order_id'])
    expect([...applied.objectNumber.subarray(0, 10)]).toEqual([1, 1, 2, 1, 3, 1, 1, 2, 1, 3])
    expect([...applied.objectStart.subarray(0, 4)]).toEqual([0, 1, 2, 3])
    expect(applied.items.some(({ key }) => key === 'order_id')).toBe(false)
  })

  it('a key that never comes back binds nothing', () => {
    const once = smallTable(log((s, i) => ({ call_id: `c-${s}${i}77` })))
    expect(fitVocabulary(once).objects).toEqual([])
  })
})

describe('derived context', () => {
  const table = smallTable([
    { session: 'a', action: 'read', outcome: 'error' },
    { session: 'a', action: 'write', outcome: 'success' },
    { session: 'a', action: 'write' },
    { session: 'b', action: 'write' }
  ])
  const applied = apply(table, {
    ...rawVocabulary,
    derived: ['previous_action', 'previous_outcome', 'position', 'happened_before'],
    milestones: ['read']
  })
  const held = (row: number) =>
    [...applied.itemIds.subarray(applied.itemStart[row], applied.itemStart[row + 1])].map(
      (i) => `${applied.items[i]?.key}=${applied.items[i]?.value}`
    )

  it('tells what came before, in the session only', () => {
    expect(held(0)).toEqual(['position=first', 'previous_action=(start)'])
    expect(held(1)).toEqual([
      'happened_before=read',
      'position=2..5',
      'previous_action=read',
      'previous_outcome=error'
    ])
    expect(held(2)).toEqual([
      'happened_before=read',
      'position=2..5',
      'previous_action=write',
      'previous_outcome=success'
    ])
    expect(held(3)).toEqual(['position=first', 'previous_action=(start)'])
  })

  it('can be switched off', () => {
    expect(fitVocabulary(table, without).derived).toEqual([])
  })
})

describe('people overrule', () => {
  const events = log((s, i) => ({
    order_id: `ord-${s * 5 + i}`,
    amount: 100 * i + s,
    path: `src/a${s}/b${i}.ts`,
    role: `r${s % 2}`
  }))
  const fitted = (abstraction: unknown, rename: unknown = {}, ignoreKeys: string[] = []) =>
    fitVocabulary(smallTable(events), {
      overrides: parseOverrides(abstraction, rename, 'policyminer.yml'),
      ignoreKeys
    })

  it('keep, drop, cuts, reduce, objects, groups, renames, ignored keys', () => {
    expect(reasonOf(fitted({ keep: ['order_id'] }), 'order_id')).toBeUndefined()
    expect(reasonOf(fitted({ drop: ['ro*'] }), 'role')).toBe('left out by the config file')
    expect(reasonOf(fitted({}, {}, ['ro?e']), 'role')).toBe('named in ignore-keys')
    expect(fitted({ cuts: { amount: [300, 100] } }).cuts).toEqual([
      { key: 'amount', at: [100, 300], reason: 'cut by the config file' }
    ])
    expect(fitted({ reduce: { order_id: 'path' } }).reduced).toContainEqual(
      expect.objectContaining({ key: 'order_id', to: 'path' })
    )
    expect(fitted({ objects: ['role'] }).objects).toContain('role')
    const grouped = apply(
      smallTable(events),
      fitted({ groups: { write: ['act0', 'act1'] } }, { role: 'persona' })
    )
    expect(grouped.actions).toEqual(['act2', 'write'])
    expect(valuesOf(grouped, 'persona')).toEqual(['r0', 'r1'])
  })

  it('and are told what is not understood', () => {
    expect(() => fitted({ kepe: ['x'] })).toThrow(/policyminer\.yml.*abstraction/)
    expect(() => fitted({ cuts: { amount: ['a'] } })).toThrow(/abstraction\.cuts\.amount/)
  })
})

describe('applying', () => {
  const value = fc.oneof(
    fc.constantFrom<Scalar>('x', 'y', true, false, null, 1, 2.5),
    fc.string({ maxLength: 6 }),
    fc.integer()
  )
  const events = fc.array(
    fc.record({
      session: fc.constantFrom('a', 'b', 'c'),
      action: fc.constantFrom('p', 'q'),
      outcome: fc.constantFrom('success', 'error'),
      context: fc.dictionary(fc.constantFrom('k', 'k_id', 'path', '__proto__'), value, {
        noNullPrototype: true
      })
    }),
    { maxLength: 30 }
  )

  it('leaves a table that is sorted, complete and free of unused entries', () => {
    fc.assert(
      fc.property(events, events, (base, current) => {
        const vocabulary = fitVocabulary(smallTable(base))
        const before = smallTable(current)
        const table = apply(before, vocabulary)
        expect(table.rows).toBe(before.rows)
        expect(table.itemStart).toHaveLength(before.rows + 1)
        const used = new Set(table.itemIds)
        expect(used.size).toBe(table.items.length)
        for (let row = 0; row < table.rows; row++) {
          const own = [...table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1])]
          expect(own).toEqual([...new Set(own)].sort((a, b) => a - b))
        }
      }),
      { numRuns: 150 }
    )
  })

  it('the raw vocabulary changes nothing', () => {
    fc.assert(
      fc.property(events, (log) => {
        const table = smallTable(log)
        const same = apply(table, rawVocabulary)
        expect(same.items).toEqual(table.items)
        expect([...same.itemIds]).toEqual([...table.itemIds])
        expect([...same.action]).toEqual([...table.action])
      })
    )
  })

  it('of a key the vocabulary does not know only what looks like a category is taken', () => {
    const vocabulary = fitVocabulary(
      smallTable([{ session: 's', action: 'a', context: { known: 'x' } }]),
      without
    )
    const later = smallTable([
      {
        session: 's',
        action: 'a',
        context: { flag: true, word: 'new value', token: 'a8f3e2b1', size: 12.5, known: 'never seen' }
      }
    ])
    expect(apply(later, vocabulary).items.map(({ key }) => key)).toEqual(['flag', 'known', 'word'])
  })
})
