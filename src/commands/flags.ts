import type { OptionName } from '../option-declarations.ts'
import type { Flag } from './command.ts'

/** Options of every command that reads logs. */
export const READING = ['format', 'ignore-keys'] as const satisfies readonly OptionName[]

/** Of every command that reads logs: it decides nothing but how long that takes. */
export const WORKERS: Flag = {
  name: 'workers',
  type: 'text',
  value: 'N',
  meaning: 'threads that read the logs (default: as many as pay)'
}

/** Options of every command that mines. */
export const MINING = [
  'name',
  'min-support',
  'min-confidence',
  'min-lift',
  'min-sessions',
  'max-antecedent',
  'kinds'
] as const satisfies readonly OptionName[]

/** Options of every command that gives a verdict. */
export const JUDGING = [...MINING, 'alpha', 'min-effect'] as const satisfies readonly OptionName[]
