import type { Table } from '../events/table.js';
import type { KindName } from './policy.js';
import type { EncodedProfile } from './profile-encode.js';
import type { ProfileSample } from './profile-sample.js';
import type { Candidate } from './search/candidate.js';
import type { MiningOptions } from './search/options.js';
/** What a thread may do beside this one. Columns of a task change hands, unless both may look at them. */
export interface Stages {
    readonly search: {
        readonly task: {
            readonly kinds: readonly KindName[];
            readonly table: Table;
            readonly options: MiningOptions;
        };
        readonly result: ReadonlyMap<KindName, readonly Candidate[]>;
    };
    readonly profile: {
        readonly task: ProfileSample;
        readonly result: EncodedProfile;
    };
}
export type StageName = keyof Stages;
export interface StageRequest<Name extends StageName> {
    readonly stage: Name;
    readonly task: Stages[Name]['task'];
}
export interface Beside {
    /** Threads that may work, this one among them; as many as there are cores where nothing is said. */
    readonly workers?: number | undefined;
    /** What a thread is started from. */
    readonly entry?: URL | undefined;
}
/**
 * A thread for the stages of so many events, where it is worth its start and may work beside others that are taken; best
 * started before it is needed.
 */
export declare function startStageThread(events: number, { workers, entry }?: Beside, taken?: number): StageThread | undefined;
/** What is left of `workers` where a thread is at work already. */
export declare const workersBeside: (thread: StageThread | undefined, workers: number | undefined) => number | undefined;
/** A thread that runs one stage. The process does not wait for it until it is asked to. */
export declare class StageThread {
    #private;
    constructor(entry: URL);
    /**
     * Hands the task over, whose columns are the thread's from now on, and gives what it makes of it.
     * @throws Error that says so where the thread breaks down
     */
    run<Name extends StageName>(stage: Name, task: Stages[Name]['task']): Promise<Stages[Name]['result']>;
    /** To be told that nothing is asked of it after all. */
    stop(): void;
}
