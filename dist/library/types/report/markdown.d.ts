import type { Result } from '../result.js';
import type { MarkdownOptions } from './markdown/amount.js';
import type { Presentation } from './presentation.js';
/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer than characters. */
export declare const COMMENT_BUDGET = 60000;
/** The pull request comment: a verdict, a table as narrow as a phone, a reason each; the rest folded. */
export declare function renderComment(result: Result, presentation: Presentation, options?: MarkdownOptions): string;
/** The job summary: the same with longer lists. */
export declare function renderSummary(result: Result, presentation: Presentation, options?: MarkdownOptions): string;
/** `report.md`, and what `check` prints: the summary, however long. */
export declare function renderReport(result: Result, presentation: Presentation, options?: MarkdownOptions): string;
