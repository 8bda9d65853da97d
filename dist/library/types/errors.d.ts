import type { z } from 'zod';
/**
 * Something the user can mend: bad input, an unreadable baseline, a folder that cannot be written.
 * Ends a command with exit code 2 and the message as its one line; anything else thrown is a fault of ours (70).
 * The message names the file, line or input and says what to do. It is plain text: each sink escapes it.
 */
export declare class UserError extends Error {
    readonly name = "UserError";
}
type Issue = Pick<z.core.$ZodIssue, 'code' | 'message'>;
/** What is wrong with a value that people wrote, in words that say what to write: never just that it is invalid. */
export declare function issueWords(issue: Issue): string;
export {};
