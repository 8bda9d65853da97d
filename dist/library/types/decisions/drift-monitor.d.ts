import { type Decision } from './decision.js';
/**
 * The second seed's drift monitor as a function of recorded values: the mean of a window, in standard deviations of
 * single baseline values. Its numbers where they are sound; where it passed without having looked, this defers.
 */
export interface MonitorOptions {
    /** Baseline values kept, the newest. */
    readonly baselineWindow?: number | undefined;
    /** Values whose mean is compared: the newest, from the baseline where too few came after it. */
    readonly detectionWindow?: number | undefined;
    /** Standard deviations beyond which a metric drifts. */
    readonly threshold?: number | undefined;
    readonly minBaselineSamples?: number | undefined;
}
export interface MetricWindow {
    readonly metric: string;
    readonly baseline: readonly number[];
    readonly recent: readonly number[];
}
export interface BaselineStatistics {
    readonly mean: number;
    /** With n − 1. */
    readonly std_dev: number;
    readonly min: number;
    readonly max: number;
    readonly n: number;
    readonly p95: number;
    readonly p99: number;
}
interface MetricReading {
    readonly metric: string;
    readonly status: 'drifting' | 'normal' | 'deferred';
    readonly stats: BaselineStatistics | null;
    /** Mean of the detection window; null where nothing was recorded after the baseline. */
    readonly value: number | null;
    /** Signed; null where it is not defined: no baseline, nothing recorded, or a baseline that never varied. */
    readonly z_score: number | null;
    /** 0 to 1, half of it at the threshold. */
    readonly severity: number;
    readonly reason: string;
}
export interface MonitorReading {
    readonly is_drifting: boolean;
    /** False where a metric could not be judged: then "not drifting" is no pass. */
    readonly judged: boolean;
    readonly severity: number;
    readonly metrics: readonly MetricReading[];
    readonly reason: string;
}
export declare function baselineStatistics(values: readonly number[]): BaselineStatistics;
/** Each metric against its baseline. A metric that the baseline lacks, or that nothing was recorded of, is deferred, never passed. */
export declare function readMonitor(windows: readonly MetricWindow[], options?: MonitorOptions): MonitorReading;
/** The reading as a decision: a factor a metric, weighted by its share of the severity. */
export declare function monitorDecision(reading: MonitorReading, request: {
    readonly agentId: string;
    readonly timestamp?: string | undefined;
    readonly threshold?: number | undefined;
}): Decision;
export {};
