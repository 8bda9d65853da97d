import { describe, expect, it } from '@jest/globals'
import type { Cell } from '../../src/drift/cell.ts'
import { type Design, designOf, relabel } from '../../src/drift/design.ts'
import { poolTables } from '../../src/drift/pool.ts'
import { batchesOf, drawLabels, judge, relabellingsFor } from '../../src/drift/relabel.ts'
import { scoreOf } from '../../src/drift/scoring.ts'
import { type Statistic, statisticOf } from '../../src/drift/statistic.ts'
import { sumsOver } from '../../src/drift/sums.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { tableOf } from './logs.ts'

/** Sessions as strings: a letter an event, upper case for kept promises; `case:letters` names the case. */
function log(side: string, sessions: readonly string[]): RawEvent[] {
  return sessions.flatMap((text, i) => {
    const [caseId, letters] = text.includes(':') ? text.split(':') : [undefined, text]
    return [...(letters as string)].map((letter) => ({
      session: `${side}${i}`,
      ...(caseId === undefined ? {} : { caseId }),
      action: letter === letter.toUpperCase() ? 'keep' : 'break',
      context: { place: letter.toLowerCase() }
    }))
  })
}

function prepared(before: readonly string[], after: readonly string[], strata: boolean) {
  const pool = poolTables(tableOf(log('b', before)), tableOf(log('c', after)))
  const { table } = pool
  const keep = table.actions.indexOf('keep')
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row)
  const place = (row: number) => (strata ? (table.itemIds[table.itemStart[row] as number] as number) : 0)
  const cell: Cell = {
    family: 'single',
    subject: { type: 'action-share', name: 'keep', description: '' },
    sessions: table.session.slice(),
    rows,
    values: Uint8Array.from(rows, (row) => (table.action[row] === keep ? 1 : 0)),
    strata: { of: Uint32Array.from(rows, place), count: strata ? table.items.length : 1 },
    sign: 1,
    conditions: 0
  }
  return { pool, cell, design: designOf(pool) }
}

/** All choices of labels that a design allows, written down without its help. */
function everyLabelling(design: Design): Uint8Array[] {
  const all: Uint8Array[] = []
  for (let bits = 0; bits < 1 << design.lines; bits++) {
    const mask = Uint8Array.from({ length: design.lines }, (_, line) => (bits >> line) & 1)
    const fits = design.groups.every(
      ({ lines, chosen }) => lines.reduce((sum, line) => sum + (mask[line] as number), 0) === chosen
    )
    if (fits) all.push(mask)
  }
  return all
}

const zUnder = ({ scores, offset }: Statistic, mask: Uint8Array): number =>
  scores.reduce((sum, score, line) => sum + score * (mask[line] as number), 0) - offset

const BEFORE = ['AAAb', 'aB', 'AB', 'Abb', 'aab', 'AABB']
const AFTER = ['ab', 'aaabb', 'Ab', 'aabB', 'b']

describe('the statistic', () => {
  it.each([false, true])(
    'has mean 0 and variance 1 over all relabellings of sessions (strata: %p)',
    (strata) => {
      const { cell, design } = prepared(BEFORE, AFTER, strata)
      const statistic = statisticOf(cell, design) as Statistic
      const all = everyLabelling(design).map((mask) => zUnder(statistic, mask))
      expect(all).toHaveLength(462)
      const mean = all.reduce((sum, z) => sum + z, 0) / all.length
      expect(mean).toBeCloseTo(0, 12)
      expect(all.reduce((sum, z) => sum + z * z, 0) / all.length).toBeCloseTo(1, 12)
      expect(Math.exp(design.logRelabellings)).toBeCloseTo(462, 6)
    }
  )

  it('is the stratified score of the protocol, computed event by event', () => {
    const { pool, cell, design } = prepared(BEFORE, AFTER, true)
    const { strata, values, sessions } = cell
    let u = 0
    for (let h = 0; h < strata.count; h++) {
      const own = [...values.keys()].filter((i) => strata.of[i] === h)
      const p = own.reduce((sum, i) => sum + (values[i] as number), 0) / own.length
      const isCurrent = (i: number) => (sessions[i] as number) >= pool.baselineSessions
      const score = (current: boolean) =>
        own.filter((i) => isCurrent(i) === current).reduce((sum, i) => sum + (values[i] as number) - p, 0)
      const n = (current: boolean) => own.filter((i) => isCurrent(i) === current).length
      u += (n(false) / own.length) * score(true) - (n(true) / own.length) * score(false)
    }
    const statistic = statisticOf(cell, design) as Statistic
    expect((statistic.z * statistic.deviation) / statistic.delta).toBeCloseTo(1, 12)
    // delta = U / Σ n_b n_c / n
    const gain = [...new Set(strata.of)].reduce((sum, h) => {
      const own = [...values.keys()].filter((i) => strata.of[i] === h)
      const c = own.filter((i) => (sessions[i] as number) >= pool.baselineSessions).length
      return sum + (c * (own.length - c)) / own.length
    }, 0)
    expect(statistic.delta).toBeCloseTo(u / gain, 8)
  })

  it('has the exact distribution of sign flips where both sides ran the same cases', () => {
    const before = ['x:AAAb', 'y:aB', 'z:AB', 'v:Abb', 'w:aab']
    const after = ['x:ab', 'y:aaabb', 'z:Ab', 'v:aabB', 'w:b']
    const { cell, design } = prepared(before, after, false)
    expect(design.scheme).toBe('paired')
    const statistic = statisticOf(cell, design) as Statistic
    const all = everyLabelling(design).map((mask) => zUnder(statistic, mask))
    expect(all).toHaveLength(32)
    expect(all.reduce((sum, z) => sum + z, 0)).toBeCloseTo(0, 12)
    expect(all.reduce((sum, z) => sum + z * z, 0) / all.length).toBeCloseTo(1, 12)
    // Every labelling has its mirror.
    for (const z of all) expect(all.some((other) => Math.abs(other + z) < 1e-12)).toBe(true)
  })

  it('is not there where nothing varies', () => {
    const { cell, design } = prepared(['AA', 'A', 'AAA'], ['A', 'AA'], false)
    expect(statisticOf(cell, design)).toBeUndefined()
  })
})

describe('designs', () => {
  it('exchange whole cases where the sides did different ones, and say so', () => {
    const { design } = prepared(['p:A', 'p:a', 'q:A', 'r:a'], ['s:A', 't:a', 't:A'], false)
    expect(design.scheme).toBe('cases')
    expect(design.lines).toBe(5)
    expect(design.units).toEqual([3, 2])
    expect(design.assumptions.join()).toContain('different cases')
  })

  it('exchange the trials within a case where the cases are few', () => {
    const { design } = prepared(['p:A', 'p:a', 'q:A'], ['p:A', 'q:a', 'q:A'], false)
    expect(design.scheme).toBe('within-cases')
    expect(Math.exp(design.logRelabellings)).toBeCloseTo(9, 6)
  })

  it('flip the cases of both sides and exchange the others', () => {
    const { design } = prepared(['p:A', 'q:a', 'r:a', 's:A'], ['p:A', 'q:a', 't:A'], false)
    expect(design.scheme).toBe('paired')
    expect([...design.flips]).toEqual([1, 1, 0, 0, 0])
    expect(Math.exp(design.logRelabellings)).toBeCloseTo(4 * 3, 6)
  })

  it('take events as independent where no session is named', () => {
    const nameless = log('b', BEFORE).map(({ session: _, ...event }) => event)
    const pool = poolTables(tableOf(nameless), tableOf(log('c', AFTER)))
    const design = designOf(pool)
    expect(design.scheme).toBe('events')
    expect(design.lines).toBe(pool.table.rows)
    expect(design.assumptions.join()).toContain('independent')
  })

  it('draw every labelling equally often', () => {
    const { design } = prepared(['A', 'a', 'A'], ['a', 'A'], false)
    const random = seededRandom(11)
    const counts = new Map<string, number>()
    const mask = new Uint8Array(design.lines)
    for (let i = 0; i < 20_000; i++) {
      relabel(design, random, mask)
      counts.set(mask.join(), (counts.get(mask.join()) ?? 0) + 1)
    }
    expect(counts.size).toBe(10)
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)
    // 9 degrees of freedom: 27.9 is the 0.999 quantile.
    expect(chiSquare).toBeLessThan(27.9)
  })
})

describe('judge', () => {
  const { cell, design } = prepared(BEFORE, AFTER, false)
  const { cell: stratified } = prepared(BEFORE, AFTER, true)
  const tested = [cell, stratified].map((one, i) => ({
    statistic: statisticOf(one, design) as Statistic,
    logShare: Math.log(i === 0 ? 0.7 : 0.3)
  }))

  it('agrees with the enumeration where it draws', () => {
    const all = everyLabelling(design)
    const maxima = all.map((mask) =>
      Math.max(...tested.map((one) => scoreOf(zUnder(one.statistic, mask), one)))
    )
    const strongest = Math.max(...tested.map((one) => scoreOf(one.statistic.z, one)))
    const exact = maxima.filter((score) => score >= strongest - 1e-9).length / all.length
    const random = seededRandom(1)
    const next = () => {
      const mask = new Uint8Array(design.lines)
      relabel(design, random, mask)
      return mask
    }
    const { adjusted, relabellings } = judge(
      tested,
      [],
      {
        count: 4000,
        complete: false,
        pilot: [],
        batch: batchesOf(4000, (length) => Array.from({ length }, next))
      },
      0.5
    )
    const error = Math.sqrt((exact * (1 - exact)) / relabellings)
    expect(Math.abs(Math.min(...adjusted) - exact)).toBeLessThan(4 * error + 1 / relabellings)
  })

  it('lists them all where they are few, and is exact', () => {
    const labels = drawLabels(design, { alpha: 0.01, seed: 1 })
    expect(labels).toMatchObject({ complete: true, count: 461 })
    const maxima = everyLabelling(design).map((mask) =>
      Math.max(...tested.map((one) => scoreOf(zUnder(one.statistic, mask), one)))
    )
    const strongest = Math.max(...tested.map((one) => scoreOf(one.statistic.z, one)))
    const { adjusted } = judge(tested, [], labels, 0.01)
    expect(Math.min(...adjusted)).toBeCloseTo(
      maxima.filter((score) => score >= strongest - 1e-9).length / 462,
      12
    )
  })

  it('stops early only where the verdict is certain', () => {
    const long = prepared([...BEFORE, ...AFTER], [...AFTER, ...BEFORE], false)
    const statistic = statisticOf(long.cell, long.design) as Statistic
    const labels = drawLabels(long.design, { alpha: 0.01, seed: 2 })
    const { adjusted, relabellings } = judge([{ statistic, logShare: 0 }], [], labels, 0.01)
    expect(relabellings).toBeLessThan(relabellingsFor(0.01))
    expect(adjusted[0] as number).toBeGreaterThan(0.01)
  })

  it('never adjusts a weaker statistic below a stronger one', () => {
    const labels = drawLabels(design, { alpha: 0.01, seed: 3 })
    const { adjusted } = judge(tested, [], labels, 0.01)
    const order = tested
      .map((one, i) => ({ score: scoreOf(one.statistic.z, one), p: adjusted[i] as number }))
      .sort((a, b) => b.score - a.score)
    expect(order[0]?.p as number).toBeLessThanOrEqual(order[1]?.p as number)
  })
})

describe('sums over the chosen lines', () => {
  it.each([7, 30, 1000])('are those of plain addition, for %d lines and any share of them', (lines) => {
    const random = seededRandom(lines)
    const scores = Array.from({ length: 3 }, () =>
      Float64Array.from({ length: lines }, () => random.uniform() - 0.5)
    )
    const sums = sumsOver(scores)
    const into = new Float64Array(120 * 3 + 1).fill(9)
    const shares = Array.from({ length: 120 }, (_, i) => i / 119)
    const masks = shares.map((share) =>
      Uint8Array.from({ length: lines }, () => (random.uniform() < share ? 1 : 0))
    )
    // The first mask decides how all are added up.
    for (const own of [masks, [...masks].reverse(), masks.slice(50)]) {
      sums(own, into)
      own.forEach((mask, m) => {
        scores.forEach((score, cell) => {
          const plain = score.reduce((sum, value, line) => sum + value * (mask[line] as number), 0)
          expect(into[3 * m + cell] as number).toBeCloseTo(plain, 10)
        })
      })
    }
    // What lies behind the sums belongs to others.
    expect(into[360]).toBe(9)
  })
})

describe('a ladder without one of the statistics', () => {
  const { design } = prepared([...BEFORE, ...AFTER], [...AFTER, ...BEFORE], false)
  const random = seededRandom(7)
  const tested = Array.from({ length: 8 }, (_, i) => {
    const scores = Float64Array.from({ length: design.lines }, () => random.uniform() - 0.5)
    const offset = scores.reduce((sum, score) => sum + score, 0) / 2
    return { statistic: { scores, offset, z: i / 8 } as Statistic, logShare: -i / 4 }
  })
  const strong = tested.map((one, i) => (i < 7 ? one : { ...one, statistic: { ...one.statistic, z: 9 } }))
  const special = {
    z: 0.3,
    under: (mask: Uint8Array) => (mask[0] as number) + (mask[1] as number),
    logShare: -1
  }

  it.each([
    ['stopped early', tested],
    ['took all relabellings', strong]
  ])('is the one of the others under all relabellings (%s)', (_, all) => {
    const labels = () => drawLabels(design, { alpha: 0.01, seed: 5 })
    const { ladder, relabellings } = judge(all, [special], labels(), 0.01)
    expect(relabellings === relabellingsFor(0.01)).toBe(all === strong)
    all.forEach((_one, left) => {
      const own = ladder.without(left)
      const others = all.filter((_other, i) => i !== left)
      const { ladder: oracle } = judge(others, [special], { ...labels(), complete: true }, 0.01)
      expect(own.batches.flat()).toHaveLength(oracle.batches.flat().length)
      expect(own.below(own.scores.length)).toHaveLength(relabellingsFor(0.01))
      for (const score of [-3.1, -1.7, -0.9, -0.33, 0.01, 50, 100]) {
        const below = ({ scores, below: rungs }: typeof own) =>
          rungs(scores.filter((other) => other < score).length)
        const expected = below(oracle)
        expect(
          below(own).every(
            (most, b) => Math.abs(most - (expected[b] as number)) < 1e-9 || most === expected[b]
          )
        ).toBe(true)
      }
    })
  })
})

describe('bundles', () => {
  it('keep the smaller side whole when the other is large', () => {
    const many = Array.from({ length: 1500 }, (_, i) => (i % 3 === 0 ? 'Ab' : 'A'))
    const { design } = prepared(many, ['A', 'b', 'Ab', 'A', 'A', 'b'], false)
    expect(design.observed.reduce((sum, label) => sum + label, 0)).toBe(6)
  })

  it('hold equally many units on both sides of a large log', () => {
    const many = Array.from({ length: 900 }, (_, i) => (i % 3 === 0 ? 'Ab' : 'A'))
    const { design } = prepared(many, many.slice(0, 600), false)
    expect(design.lines).toBeLessThanOrEqual(502)
    const sizes = new Array<number>(design.lines).fill(0)
    for (const line of design.lineOf) sizes[line] = (sizes[line] as number) + 1
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })
})
