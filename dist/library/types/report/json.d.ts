import type { Result } from '../result.js';
/** Bytes of `result.json`: two spaces, keys in the order of the schema, a final newline. */
export declare const renderJson: (result: Result) => string;
