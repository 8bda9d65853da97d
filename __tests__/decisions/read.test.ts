import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decisionId, makeDecision, primaryFactor } from '../../src/decisions/decision.ts'
import { exportDecisions } from '../../src/decisions/export.ts'
import { readDecisions } from '../../src/decisions/read.ts'
import { selectDecisions } from '../../src/decisions/select.ts'

const factor = (name: string, passed: boolean, weight: number) => ({
  name,
  passed,
  weight,
  reason: `${name} reason`
})
const sound = makeDecision({
  decision_type: 'authorization',
  outcome: 'DENIED',
  factors: [factor('role_check', false, 0.4), factor('rate_limit', true, 0.3)],
  context: { user_id: 'alice', spent: 15 },
  timestamp: '2025-01-15T10:30:00.123456+00:00'
})
const line = JSON.stringify(sound)

describe('reading recorded decisions', () => {
  it('reads the array, the lines and a single record alike', () => {
    for (const text of [
      `[${line}]`,
      JSON.stringify([sound], null, 2),
      line,
      `${line}\n`,
      JSON.stringify(sound, null, 2),
      `\ufeff${line}`
    ]) {
      const { decisions } = readDecisions(text)
      expect(decisions).toHaveLength(1)
      expect(JSON.parse(JSON.stringify(decisions[0]?.decision))).toEqual(JSON.parse(line))
      expect(decisions[0]?.problems).toEqual([])
    }
  })

  it('keeps a record for every line, however broken, in its place', () => {
    const { decisions } = readDecisions(
      [line, '{"decision_type": "budget", "factors": 7}', 'not json', '42', line].join('\n')
    )
    expect(decisions.map(({ line: at }) => at)).toEqual([1, 2, 3, 4, 5])
    expect(decisions.map(({ problems }) => problems.length > 0)).toEqual([false, true, true, true, false])
    expect(decisions[1]?.decision.decision_type).toBe('budget')
    expect(decisions[2]?.decision.metadata.unreadable).toBe('not json')
  })

  it('keeps what stands before a fault in an array', () => {
    const { decisions } = readDecisions(
      `[${line}, {"decision_id": "x", "outcome": "ALLOWED", "factors": []}, {"cut": `
    )
    expect(decisions).toHaveLength(3)
    expect(decisions[1]?.decision.decision_id).toBe('x')
    expect(decisions[2]?.problems[0]).toMatch(/^not JSON/)
  })

  it('shows what is left of a damaged array, where it begins', () => {
    const { decisions } = readDecisions(`[\n${line},\n{"cut": ${'x'.repeat(1000)}`)
    expect(decisions.map(({ line: at }) => at)).toEqual([2, 3])
    expect(decisions[1]?.decision.metadata.unreadable).toBe(`{"cut": ${'x'.repeat(192)}`)
  })

  it.each([
    ['another array', '[]\n'],
    ['the beginning of one', '[\n{'],
    ['text', 'killed']
  ])('loses nothing of %s behind an array', (_, behind) => {
    for (const records of [[sound], []]) {
      const text = `${JSON.stringify(records, null, 2).replace('[]', '[\n]')}\n${behind}`
      const { decisions } = readDecisions(text)
      expect(decisions).toHaveLength(records.length + 1)
      expect(decisions.at(-1)?.problems[0]).toMatch(/^not JSON: text after the end of the value at line \d+$/)
      expect(decisions.at(-1)?.decision.metadata.unreadable).toBe(behind)
    }
  })

  it('never throws on any value in any field', () => {
    const fields = [
      'decision_id',
      'decision_type',
      'outcome',
      'factors',
      'context',
      'timestamp',
      'confidence',
      'latency_ms',
      'policy_version',
      'metadata',
      'data',
      'event_type',
      'event_hash'
    ]
    const record = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue())
    fc.assert(
      fc.property(fc.array(fc.oneof(record, fc.jsonValue()), { maxLength: 5 }), (records) => {
        expect(readDecisions(JSON.stringify(records)).decisions).toHaveLength(records.length)
        const lines = records.map((one) => JSON.stringify(one)).filter((text) => text !== '')
        expect(() => readDecisions(lines.join('\n'))).not.toThrow()
      })
    )
    fc.assert(fc.property(fc.string(), (text) => expect(() => readDecisions(text)).not.toThrow()))
  })

  it('names repeated ids and merges nothing by id', () => {
    const other = { ...sound, outcome: 'ALLOWED' }
    const { decisions, repeatedIds } = readDecisions(`${line}\n${JSON.stringify(other)}`)
    expect(decisions.map(({ decision }) => decision.outcome)).toEqual(['DENIED', 'ALLOWED'])
    expect(repeatedIds).toEqual([sound.decision_id])
  })
})

describe('odd exports', () => {
  it('keep the records below a line that holds an array', () => {
    const rows = ['[[[]]]', JSON.stringify(sound), JSON.stringify({ ...sound, decision_id: 'other' })]
    const { decisions } = readDecisions(rows.join('\n'))
    expect(decisions.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(decisions[2]?.decision.decision_id).toBe('other')
    expect(readDecisions(`\n${JSON.stringify([sound, sound])}\n\n`).decisions).toHaveLength(2)
    expect(readDecisions(JSON.stringify([sound, sound], null, 2)).decisions).toHaveLength(2)
  })

  it.each([[{}], [{ toString: 1 }], [[[]]], [null], [true]])(
    'are filtered by user where a user is %j',
    (user) => {
      const { decisions } = readDecisions(
        JSON.stringify([
          { ...sound, context: { user_id: user } },
          { ...sound, context: { user_id: 7 } }
        ])
      )
      expect(selectDecisions(decisions, { user: '7' }).map(({ line }) => line)).toHaveLength(1)
    }
  )
})

describe('ids', () => {
  it('come from the content: equal for equal decisions, different where anything differs', () => {
    const id = decisionId(sound)
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(decisionId(JSON.parse(line))).toBe(id)
    expect(decisionId({ ...sound, context: { ...sound.context, user_id: 'bob' } })).not.toBe(id)
    expect(decisionId({ ...sound, factors: [...sound.factors].reverse() })).not.toBe(id)
    expect(decisionId({ ...sound, context: { spent: 15, user_id: 'alice' } })).toBe(id)
  })

  it('are given where a record has none', () => {
    const { decision_id: _, ...rest } = sound
    expect(readDecisions(JSON.stringify(rest)).decisions[0]?.decision.decision_id).toBe(sound.decision_id)
  })
})

describe('the primary factor', () => {
  it('never contradicts the outcome', () => {
    const factors = [factor('a', false, 0.9), factor('b', true, 0.1), factor('c', true, 0.1)].map((one) => ({
      ...one,
      details: {},
      evidence: []
    }))
    expect(primaryFactor({ outcome: 'ALLOWED', factors })?.name).toBe('b')
    expect(primaryFactor({ outcome: 'DENIED', factors })?.name).toBe('a')
    expect(primaryFactor({ outcome: 'DENIED', factors: factors.slice(1) })).toBeUndefined()
  })
})

describe('filters', () => {
  const entries = ['ALLOWED', 'DENIED', 'DENIED', 'ALLOWED'].map((outcome, i) => ({
    decision: { ...sound, decision_id: String(i), outcome, context: { user_id: i < 2 ? 'alice' : 'bob' } },
    line: i + 1,
    problems: []
  }))
  const ids = (filter: Parameters<typeof selectDecisions>[1]) =>
    selectDecisions(entries, filter).map(({ decision }) => decision.decision_id)

  it('by type, outcome, user and limit; the newest, in the order of the file', () => {
    expect(ids({ outcome: 'DENIED' })).toEqual(['1', '2'])
    expect(ids({ outcome: ['allowed', 'DENIED'], user: 'bob' })).toEqual(['2', '3'])
    expect(ids({ type: 'budget' })).toEqual([])
    expect(ids({ limit: 2 })).toEqual(['2', '3'])
    expect(ids({ limit: 0 })).toEqual([])
    expect(ids({ limit: 9 })).toHaveLength(4)
    expect(() => ids({ limit: -1 })).toThrow('limit')
  })
})

describe('the export', () => {
  it("has the second seed's layout, byte for byte", () => {
    const text =
      '{"decision_id": "7775436bc56af825", "decision_type": "authorization", "outcome": "DENIED", "factors": [{"name": "a", "passed": false, "weight": 0.5, "reason": "\\u2717 r", "details": {}, "evidence": []}], "context": {"spent": 15.0}, "timestamp": "2025-01-15T10:30:00.123456+00:00", "confidence": 1.0, "latency_ms": 0.0, "policy_version": "1.0", "metadata": {}}'
    const { decisions } = readDecisions(text)
    expect(exportDecisions(decisions, 'jsonl')).toBe(text)
    expect(exportDecisions([], 'jsonl')).toBe('')
    expect(exportDecisions([])).toBe('[]')
    expect(readDecisions(exportDecisions(decisions)).decisions.map(({ decision }) => decision)).toEqual(
      decisions.map(({ decision }) => decision)
    )
  })

  it('survives any value and stays JSON', () => {
    const { decisions } = readDecisions(
      '{"decision_id":"x","outcome":"ALLOWED","decision_type":"t","factors":[],"context":{"a":NaN,"b":[Infinity]}}'
    )
    expect(JSON.parse(exportDecisions(decisions))[0].context).toEqual({ a: 'NaN', b: ['Infinity'] })
  })
})
