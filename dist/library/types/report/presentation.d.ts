import type { Result } from '../result.js';
/** What a rendering needs to know beside the result: where it is shown and where the rest of it can be found. */
export interface Presentation {
    /** Page of the workflow run. */
    readonly runUrl?: string | undefined;
    /** Commit that was judged, 40 hex digits. */
    readonly headSha?: string | undefined;
    /** Where the full report can be had: the artifact. */
    readonly reportUrl?: string | undefined;
    /** Tells several reports on one pull request apart. */
    readonly reportKey?: string | undefined;
    /** As the user wrote it, for commands and the place of `accepted` entries. */
    readonly baselinePath: string;
    readonly toolVersion: string;
    /** Hidden HTML comment by which a comment is found again; stands on the first line. */
    readonly marker?: string | undefined;
    /** An earlier run reported drift in this place and this one does not. */
    readonly cleared?: boolean | undefined;
}
/** The commit by the digits that GitHub shows, where it looks like one. */
export declare const shortSha: ({ headSha }: Presentation) => string | undefined;
/** The address if it is a plain web address, without anything that a sink could read as its own syntax. */
export declare function webAddress(url: string | undefined): string | undefined;
/** The command that takes the current behaviour as the baseline, as one would type it. */
export declare const updateLine: ({ parameters }: Pick<Result, 'parameters'>, { baselinePath }: Pick<Presentation, 'baselinePath'>, { countsOnly }?: {
    readonly countsOnly?: boolean;
}) => string;
