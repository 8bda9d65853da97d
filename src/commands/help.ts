import { declarations, type OptionName } from '../option-declarations.ts'
import type { Description } from './command.ts'
import { MINING } from './flags.ts'

const wrap = (text: string, width: number, pad: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${pad}`)
}

const row = (name: string, meaning: string): string => {
  const pad = ' '.repeat(26)
  const head = `  ${name}`
  return head.length < 25
    ? `${head.padEnd(26)}${wrap(meaning, 84, pad)}`
    : `${head}\n${pad}${wrap(meaning, 84, pad)}`
}

const written = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value))

/** What may stand there, where the meaning does not say it already; and what is taken where nothing is given. */
function range(name: OptionName): string {
  const { allowed, default: fallback } = declarations[name]
  const shown = written(fallback)
  const kept = /^(a text|a list of globs|file paths)/.test(allowed) ? '' : allowed
  const parts = [kept, ...(shown === '' ? [] : [`default ${shown}`])].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

const optionRow = (name: OptionName): string =>
  row(`--${name} …`, `${declarations[name].meaning}${range(name)}`)

/** Options that many commands share: one of them explains each, the others name them with their defaults. */
const SHARED: readonly { title: string; names: readonly OptionName[]; explainedBy: string }[] = [
  { title: 'What is mined', names: MINING, explainedBy: 'extract' },
  { title: 'The verdict', names: ['alpha', 'min-effect'], explainedBy: 'check' }
]

const named = (name: OptionName): string => {
  const value = written(declarations[name].default)
  return `--${name} ${/[ ,]/.test(value) ? '…' : value}`
}

function sharedSection(
  command: Description,
  { title, names, explainedBy }: (typeof SHARED)[number]
): string[] {
  const own = names.filter((name) => command.options.includes(name))
  if (own.length === 0) return []
  if (command.name === explainedBy) return ['', `${title}:`, ...own.map(optionRow)]
  const lines = wrap(own.map((name) => named(name).replaceAll(' ', '\u00a0')).join(' '), 100, '  ')
  return [
    '',
    `${title} (defaults; \`policyminer ${explainedBy} --help\` explains them):`,
    `  ${lines.replaceAll('\u00a0', ' ')}`
  ]
}

export function commandHelp(command: Description): string {
  const shared = new Set(SHARED.flatMap(({ names }) => names))
  const options = command.options.filter((name) => !shared.has(name))
  const flags = command.flags.map(({ name, type, meaning, value }) =>
    row(`--${name}${type === 'switch' ? '' : ` ${value ?? '…'}`}`, meaning)
  )
  return [
    `Usage: policyminer ${command.name} ${command.usage}`,
    '',
    command.summary,
    '',
    'Flags:',
    ...options.filter((name) => name === 'logs').map(optionRow),
    ...flags,
    ...options.filter((name) => name !== 'logs').map(optionRow),
    row('--help', 'this text'),
    ...SHARED.flatMap((section) => sharedSection(command, section)),
    ...(command.notes === undefined ? [] : ['', ...command.notes.map((note) => wrap(note, 110, ''))]),
    ''
  ].join('\n')
}

export function overview(commands: readonly Pick<Description, 'name' | 'summary'>[]): string {
  return [
    'policyminer: snapshot tests for the behaviour of AI agents',
    '',
    'Usage: policyminer COMMAND [FLAGS]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => row(name, summary)),
    '',
    '`policyminer COMMAND --help` explains each. `-` as a log is standard input.',
    'Exit codes: 0 fine, 1 drift, 2 input to mend, 3 nothing to judge (no baseline, no logs, too little data), 70 a fault of ours.',
    ''
  ].join('\n')
}
