import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { monitorDecision, readMonitor } from '../../src/decisions/drift-monitor.ts'

const baseline = Array.from({ length: 20 }, (_, i) => 100 + (i % 5))

describe('the drift monitor over recorded values', () => {
  it('defers where it could not look, and never calls that a pass', () => {
    expect(readMonitor([])).toMatchObject({ judged: false, is_drifting: false })
    expect(readMonitor([{ metric: 'errors', baseline: [], recent: [50, 50] }])).toMatchObject({
      judged: false
    })
    expect(readMonitor([{ metric: 'm', baseline, recent: [Number.NaN] }])).toMatchObject({ judged: false })
    const decision = monitorDecision(readMonitor([{ metric: 'm', baseline: [1], recent: [2] }]), {
      agentId: 'a'
    })
    expect(decision.outcome).toBe('DEFERRED')
    expect(decision.factors[0]).toMatchObject({
      passed: false,
      details: { kind: 'drift', status: 'deferred' }
    })
  })

  it('reports a drifting metric even where another could not be judged', () => {
    const reading = readMonitor([
      { metric: 'latency', baseline, recent: Array(10).fill(200) },
      { metric: 'tokens', baseline: [], recent: [1] }
    ])
    expect(reading).toMatchObject({ is_drifting: true, judged: false })
    expect(monitorDecision(reading, { agentId: 'a' })).toMatchObject({
      outcome: 'DENIED',
      context: { metric: 'latency' }
    })
  })

  it('keeps the sign and gives finite numbers, whatever the values', () => {
    const value = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 20, maxLength: 40 }),
        fc.array(value, { minLength: 10, maxLength: 12 }),
        (before, now) => {
          const reading = readMonitor([{ metric: 'm', baseline: before, recent: now }])
          const [metric] = reading.metrics
          expect(metric?.z_score === null).toBe(metric?.stats?.std_dev === 0 && reading.is_drifting)
          if (
            metric?.z_score !== null &&
            metric?.z_score !== undefined &&
            metric.stats !== null &&
            metric.value !== null
          ) {
            expect(Number.isFinite(metric.z_score)).toBe(true)
            expect(Math.sign(metric.z_score)).toBe(Math.sign(metric.value - metric.stats.mean))
          }
          expect(reading.severity).toBeGreaterThanOrEqual(0)
          expect(reading.severity).toBeLessThanOrEqual(1)
          expect(reading.is_drifting).toBe(reading.severity > 0)
        }
      )
    )
  })

  it('calls nothing a drift that lies exactly on the threshold, and everything beyond it', () => {
    // Deviations of this baseline are √(20/19), which no double is; added up in doubles, a value of 1.0259783520851542 is beyond it.
    const swinging = Array.from({ length: 20 }, (_, i) => (i % 2) * 2 - 1)
    for (const threshold of [1, 2, 3])
      for (const sign of [1, -1]) {
        const edge = sign * threshold * Math.sqrt(20 / 19)
        const at = (value: number) =>
          readMonitor([{ metric: 'm', baseline: swinging, recent: Array(10).fill(value) }], { threshold })
        expect(at(edge)).toMatchObject({ is_drifting: false, judged: true })
        expect(at(edge * (1 + 1e-15))).toMatchObject({ is_drifting: true })
      }
  })

  it('takes any other value for a change where the baseline never varied', () => {
    const always = (value: number, recent: number) =>
      readMonitor([{ metric: 'm', baseline: Array(30).fill(value), recent: Array(10).fill(recent) }])
    for (const value of [0.1, 0, 50, 1e16, -0.3]) {
      expect(always(value, value)).toMatchObject({ is_drifting: false, judged: true })
    }
    expect(always(50, 50.000000000001)).toMatchObject({ is_drifting: true, severity: 0.5 })
    expect(always(0.1, 0.1 + 0.2)).toMatchObject({ is_drifting: true, severity: 1 })
  })

  it('holds values of any size, and says of what numbers cannot hold that it was not judged', () => {
    const at = (value: number) => readMonitor([{ metric: 'm', baseline, recent: Array(10).fill(value) }])
    expect(at(1e308)).toMatchObject({ is_drifting: true, severity: 1 })
    expect(at(-1e308).metrics[0]?.z_score).toBeLessThan(-1e300)
    const wide = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? Number.MAX_VALUE : -Number.MAX_VALUE))
    expect(readMonitor([{ metric: 'm', baseline: wide, recent: [1] }])).toMatchObject({ judged: false })
    const narrow = Array.from({ length: 20 }, (_, i) => (i % 2) * 5e-324)
    const reading = readMonitor([{ metric: 'm', baseline: narrow, recent: Array(10).fill(1e6) }])
    expect(reading.metrics[0]).toMatchObject({ z_score: Number.MAX_VALUE, severity: 1 })
  })

  it('counts the baseline values that it keeps', () => {
    const options = { baselineWindow: 20, minBaselineSamples: 21 }
    const reading = readMonitor([{ metric: 'm', baseline: Array(30).fill(1), recent: [1] }], options)
    expect(reading).toMatchObject({ judged: false })
    expect(reading.reason).toContain('20 baseline values where 21 are needed')
    expect(readMonitor([{ metric: 'm', baseline: [], recent: [1] }], { minBaselineSamples: 0 }).judged).toBe(
      false
    )
  })

  it('weighs its factors by their share of the severity', () => {
    const reading = readMonitor([
      { metric: 'latency', baseline, recent: Array(10).fill(106) },
      { metric: 'tokens', baseline, recent: Array(10).fill(1000) }
    ])
    const decision = monitorDecision(reading, { agentId: 'a' })
    expect(decision.factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
    expect(decision.context).toMatchObject({ metric: 'tokens' })
  })
})
