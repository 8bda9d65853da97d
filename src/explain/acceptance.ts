import { languages } from './languages/index.ts'

/** What stands for the reason in the entry that is offered for pasting, in every language. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(languages.map(({ messages }) => messages.reason_here))

/** Whether an accepted entry was pasted as it was offered, and says nothing of why. */
export const isUnexplained = (reason: string): boolean => PLACEHOLDERS.has(reason.trim())
