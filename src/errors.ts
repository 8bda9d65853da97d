import type { z } from 'zod'

/**
 * Something the user can mend: bad input, an unreadable baseline, a folder that cannot be written.
 * Ends a command with exit code 2 and the message as its one line; anything else thrown is a fault of ours (70).
 * The message names the file, line or input and says what to do. It is plain text: each sink escapes it.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}

type Issue = Pick<z.core.$ZodIssue, 'code' | 'message'>

const EXPECTED = /^Invalid input: expected (.+), received (\w+)$/

/** What is wrong with a value that people wrote, in words that say what to write: never just that it is invalid. */
export function issueWords(issue: Issue): string {
  const [, expected, received] = EXPECTED.exec(issue.message) ?? []
  if (expected !== undefined) {
    return received === 'undefined' ? `is missing (${expected})` : `expected ${expected}, not ${received}`
  }
  const branches = (issue as { errors?: readonly (readonly Issue[])[] }).errors
  if (issue.code !== 'invalid_union' || branches === undefined) return issue.message
  const said = branches.flatMap(([first]) => (first === undefined ? [] : [issueWords(first)]))
  const kinds = said.map((words) => /^(?:is missing \((.+)\)|expected (.+), not \w+)$/.exec(words))
  const names = [...new Set(kinds.flatMap((kind) => kind?.[1] ?? kind?.[2] ?? []))]
  if (names.length === 0 || kinds.includes(null)) return issue.message
  const isMissing = said.every((words) => words.startsWith('is missing'))
  return isMissing ? `is missing (${names.join(' or ')})` : `expected ${names.join(' or ')}`
}
