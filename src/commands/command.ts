import type { OptionName } from '../option-declarations.ts'

/**
 * What a command is called and takes. Flags that are options of the product (`options`) take their meaning, default and
 * error messages from `options.ts`; the rest are the command's own.
 */
export interface Description {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What follows the command's name on the usage line. */
  readonly usage: string
  readonly options: readonly OptionName[]
  readonly flags: readonly Flag[]
  /** Lines under the flags: examples, exit codes. */
  readonly notes?: readonly string[]
  /** Whether words without a flag are taken (`inspect PATH…`). */
  readonly takesPaths?: boolean
}

/** A command of the command line: a file in this folder, its description in `described.ts`, a line in `cli.ts` and its part. */
export interface Command extends Description {
  readonly run: (invocation: Invocation) => Promise<number>
}

export interface Flag {
  readonly name: string
  readonly type: 'text' | 'list' | 'switch'
  readonly meaning: string
  /** Shown for the value in the help text. */
  readonly value?: string
}

/** A parsed command line and the world it runs in. */
export interface Invocation {
  /** Values of options and own flags as given; lists as arrays, switches as true. */
  readonly given: Readonly<Record<string, string | readonly string[] | true>>
  readonly paths: readonly string[]
  readonly cwd: string
  /** Whole documents; already escaped for a terminal by whoever renders them. */
  readonly print: (text: string) => void
  /** Notes beside the result: what was skipped, where files were written. */
  readonly note: (line: string) => void
}
