import { quote } from './sentence.ts'

/** What a run was asked, as far as commands that a reader may paste need it. */
export interface RunRequest {
  readonly logs: readonly string[]
  /** As the user wrote it. */
  readonly baseline: string
}

const shellEscape = (character: string): string => {
  const code = character.codePointAt(0) as number
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
  return code < 0x10000
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`
}

/** One argument of a shell command; what is more than letters and plain signs is spelt out as Bash reads it. */
function shellWord(text: string): string {
  if (/^[A-Za-z0-9_./:=@%+-]+$/.test(text)) return text
  if (/^[A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^']+$/.test(text)) return `'${text.replaceAll("'", "'\\''")}'`
  return `$'${text.replace(/[^A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^]/gu, shellEscape)}'`
}

const onLogs = (name: string, { logs, baseline }: RunRequest): string =>
  `policyminer ${name} --logs ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')} --baseline ${shellWord(baseline)}`

export const updateCommand = (run: RunRequest): string => quote(onLogs('update', run))
export const checkCommand = (run: RunRequest): string => quote(onLogs('check', run))
export const inspectCommand = ({ logs }: RunRequest): string =>
  quote(`policyminer inspect ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')}`)
