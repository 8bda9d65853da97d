/** How long a rendering is. */
export interface Lengths {
    /** Findings in the table, most severe first. */
    readonly findings: number;
    /** Whether each of them is explained beneath the table. */
    readonly explained: boolean;
    readonly evidence: number;
    /** Entries of each folded list. */
    readonly list: number;
    /** Policies shown where there is nothing to compare with. */
    readonly policies: number;
}
/** How much of a result one rendering shows. */
export interface Amount extends Lengths {
    /** Whether a finding says how to accept it: there is a baseline to do it in. */
    readonly acceptable: boolean;
    /** Nothing but policy names and counts. */
    readonly countsOnly: boolean;
}
export interface MarkdownOptions {
    /** `publish: counts-only`: of the logs, policy names and counts alone. */
    readonly countsOnly?: boolean | undefined;
    /** UTF-8 bytes that the text, marker included, must not exceed. */
    readonly budget?: number | undefined;
}
