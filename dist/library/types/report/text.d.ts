import type { Result } from '../result.js';
import type { Labels } from './labels.js';
export interface TextOptions {
    readonly findings?: number | undefined;
    readonly evidence?: number | undefined;
}
/** Without a final newline. */
export declare function renderText(result: Result, options?: TextOptions, words?: Labels): string;
