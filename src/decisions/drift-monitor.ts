import { toFixedEven } from '../policies/rounding.ts'
import { exactDeviation, exactMean } from '../statistics/exact.ts'
import { type Decision, makeDecision } from './decision.ts'

/**
 * The second seed's drift monitor as a function of recorded values: the mean of a window, in standard deviations of
 * single baseline values. Its numbers where they are sound; where it passed without having looked, this defers.
 */

export interface MonitorOptions {
  /** Baseline values kept, the newest. */
  readonly baselineWindow?: number | undefined
  /** Values whose mean is compared: the newest, from the baseline where too few came after it. */
  readonly detectionWindow?: number | undefined
  /** Standard deviations beyond which a metric drifts. */
  readonly threshold?: number | undefined
  readonly minBaselineSamples?: number | undefined
}

export interface MetricWindow {
  readonly metric: string
  readonly baseline: readonly number[]
  readonly recent: readonly number[]
}

export interface BaselineStatistics {
  readonly mean: number
  /** With n − 1. */
  readonly std_dev: number
  readonly min: number
  readonly max: number
  readonly n: number
  readonly p95: number
  readonly p99: number
}

interface MetricReading {
  readonly metric: string
  readonly status: 'drifting' | 'normal' | 'deferred'
  readonly stats: BaselineStatistics | null
  /** Mean of the detection window; null where nothing was recorded after the baseline. */
  readonly value: number | null
  /** Signed; null where it is not defined: no baseline, nothing recorded, or a baseline that never varied. */
  readonly z_score: number | null
  /** 0 to 1, half of it at the threshold. */
  readonly severity: number
  readonly reason: string
}

export interface MonitorReading {
  readonly is_drifting: boolean
  /** False where a metric could not be judged: then "not drifting" is no pass. */
  readonly judged: boolean
  readonly severity: number
  readonly metrics: readonly MetricReading[]
  readonly reason: string
}

export function baselineStatistics(values: readonly number[]): BaselineStatistics {
  const n = values.length
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(n - 1, Math.floor(n * share))] as number
  return {
    mean: exactMean(values),
    std_dev: n < 2 ? 0 : exactDeviation(values),
    min: sorted[0] as number,
    max: sorted[n - 1] as number,
    n,
    p95: at(0.95),
    p99: at(0.99)
  }
}

/**
 * Against a baseline that never varied there are no standard deviations: any other value is a change, its severity the
 * relative change (at least the half at which every drift starts), its direction kept in words.
 */
function againstConstant(metric: string, stats: BaselineStatistics, value: number): MetricReading {
  const change = value - stats.mean
  const relative = stats.mean === 0 ? Math.abs(change) : Math.abs(change / stats.mean)
  const isDrifting = change !== 0
  const said = `the baseline was always ${toFixedEven(stats.mean, 2)}`
  return {
    metric,
    stats,
    value,
    status: isDrifting ? 'drifting' : 'normal',
    z_score: isDrifting ? null : 0,
    severity: isDrifting ? Math.min(1, Math.max(0.5, relative)) : 0,
    reason: `${toFixedEven(value, 2)} (${isDrifting ? `${change < 0 ? 'lower' : 'higher'}: ` : ''}${said})`
  }
}

/** The nearest number that JSON can hold. */
const finite = (x: number): number => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, x))

function readMetric({ metric, baseline, recent }: MetricWindow, options: ResolvedOptions): MetricReading {
  const deferred = (reason: string, stats: BaselineStatistics | null = null): MetricReading => ({
    metric,
    status: 'deferred',
    stats,
    value: null,
    z_score: null,
    severity: 0,
    reason
  })
  if (![...baseline, ...recent].every(Number.isFinite)) return deferred('a value is not a finite number')
  const kept = baseline.slice(-options.baselineWindow)
  const needed = Math.max(1, options.minBaselineSamples)
  if (kept.length < needed) return deferred(`${kept.length} baseline values where ${needed} are needed`)
  const stats = baselineStatistics(kept)
  if (!Number.isFinite(stats.std_dev)) return deferred('the baseline is spread beyond what numbers can hold')
  if (recent.length === 0) return deferred('nothing was recorded after the baseline', stats)
  const window = [...kept, ...recent].slice(-options.detectionWindow)
  const value = exactMean(window)
  if (stats.std_dev === 0) return againstConstant(metric, stats, value)
  const z = finite((value - stats.mean) / stats.std_dev)
  const isDrifting = Math.abs(z) > options.threshold
  return {
    metric,
    stats,
    value,
    status: isDrifting ? 'drifting' : 'normal',
    z_score: z,
    severity: isDrifting ? Math.min(1, Math.abs(z) / (2 * options.threshold)) : 0,
    reason: `${toFixedEven(value, 2)} (z=${toFixedEven(z, 1)})`
  }
}

/** Standard deviations beyond which a metric drifts where nothing is said. */
const THRESHOLD = 3

type ResolvedOptions = { readonly [K in keyof MonitorOptions]-?: number }

const withDefaults = (options: MonitorOptions): ResolvedOptions => ({
  baselineWindow: options.baselineWindow ?? 100,
  detectionWindow: options.detectionWindow ?? 10,
  threshold: options.threshold ?? THRESHOLD,
  minBaselineSamples: options.minBaselineSamples ?? 20
})

/** Each metric against its baseline. A metric that the baseline lacks, or that nothing was recorded of, is deferred, never passed. */
export function readMonitor(windows: readonly MetricWindow[], options: MonitorOptions = {}): MonitorReading {
  const metrics = windows.map((window) => readMetric(window, withDefaults(options)))
  const drifting = metrics.filter(({ status }) => status === 'drifting')
  const deferred = metrics.filter(({ status }) => status === 'deferred')
  return {
    is_drifting: drifting.length > 0,
    judged: metrics.length > 0 && deferred.length === 0,
    severity: Math.max(0, ...metrics.map(({ severity }) => severity)),
    metrics,
    reason: reasonOf(metrics, drifting, deferred)
  }
}

function reasonOf(
  metrics: readonly MetricReading[],
  drifting: readonly MetricReading[],
  deferred: readonly MetricReading[]
): string {
  const named = (readings: readonly MetricReading[]) =>
    readings.map(({ metric, reason }) => `${metric}: ${reason}`).join(', ')
  if (drifting.length > 0) return `Drift detected in: ${named(drifting)}`
  if (metrics.length === 0) return 'Not judged: no metric was recorded'
  return deferred.length > 0 ? `Not judged: ${named(deferred)}` : 'Behavior within normal parameters'
}

/** The reading as a decision: a factor a metric, weighted by its share of the severity. */
export function monitorDecision(
  reading: MonitorReading,
  request: {
    readonly agentId: string
    readonly timestamp?: string | undefined
    readonly threshold?: number | undefined
  }
): Decision {
  const threshold = request.threshold ?? THRESHOLD
  const total = reading.metrics.reduce((all, { severity }) => all + severity, 0)
  const worst = reading.metrics.reduce<MetricReading | undefined>(
    (best, metric) => (best === undefined || metric.severity > best.severity ? metric : best),
    undefined
  )
  return makeDecision({
    decision_type: 'behavioral_drift',
    outcome: reading.is_drifting ? 'DENIED' : reading.judged ? 'ALLOWED' : 'DEFERRED',
    factors: reading.metrics.map(({ metric, status, stats, value, z_score, severity, reason }) => ({
      name: metric,
      passed: status === 'normal',
      weight: total > 0 ? severity / total : 1 / reading.metrics.length,
      reason,
      details: {
        kind: 'drift',
        metric,
        status,
        threshold,
        ...(stats ?? {}),
        ...(value === null ? {} : { value }),
        z_score
      }
    })),
    context: {
      agent_id: request.agentId,
      ...(worst?.z_score === undefined || worst.z_score === null
        ? {}
        : { metric: worst.metric, deviation: worst.z_score })
    },
    timestamp: request.timestamp
  })
}
