import type { Scalar } from '../events/event.ts'
import type { Item } from '../events/table.ts'
import type { Reduction } from './vocabulary.ts'

const part = (key: string, name: string, value: Scalar): Item => ({ key: `${key}.${name}`, value })

function reduceUrl(key: string, text: string): Item[] {
  const match = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text)
  return match === null ? [] : [part(key, 'host', (match[2] ?? '').toLowerCase())]
}

const extension = (name: string): string => /.\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'none'

/** Top folder below `root` and extension. A path outside the root shows it: `/`, `~` or `..` stands before the folder. */
function reducePath(key: string, text: string, root: string): Item[] {
  const path = text.replaceAll('\\', '/')
  const inside = root !== '' && (path === root || path.startsWith(`${root}/`))
  const relative = (inside ? path.slice(root.length + 1) : path).replace(/^(?:\.\/)+/, '')
  const absolute = relative.startsWith('/') ? '/' : ''
  const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.')
  const [first = '.'] = segments
  const isFolder = segments.length > 1 || relative.endsWith('/') || absolute !== '' || first.startsWith('~')
  const top = isFolder || first === '.' || first === '..' ? absolute + first : '(root)'
  return [part(key, 'top', top), part(key, 'ext', extension(segments.at(-1) ?? ''))]
}

const wrapper = /^(?:sudo|time|nohup|env|command|exec|nice|then|do|\(|\{)$/

/** Program of a shell command, and with its subcommand where it has one: `git`, `git commit`. */
function reduceCommand(key: string, text: string): Item[] {
  const steps = text.split(/&&|\|\||[;|\n]/).map((step) => step.trim().split(/\s+/))
  const words = steps.map((step) =>
    step.slice(step.findIndex((word) => !wrapper.test(word) && !/^\w+=/.test(word)))
  )
  const step =
    words.find(([program]) => program !== undefined && program !== '' && program !== 'cd') ?? words[0] ?? []
  const program = (step[0] ?? '').split('/').at(-1) ?? ''
  if (program === '') return []
  const sub = step[1]
  const items = [part(key, 'program', program)]
  if (sub !== undefined && /^[a-z][a-z0-9:-]{0,20}$/.test(sub))
    items.push(part(key, 'subcommand', `${program} ${sub}`))
  return items
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function reduceDate(key: string, text: string): Item[] {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (match === null) return []
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay()
  return [part(key, 'weekday', weekdays[day] as string)]
}

const PARTS = {
  url: ['host'],
  path: ['top', 'ext'],
  command: ['program', 'subcommand'],
  date: ['weekday']
} as const

/** The keys under which a reduced key's parts stand. */
export const partsOf = (key: string, to: Reduction): readonly string[] =>
  PARTS[to].map((part) => `${key}.${part}`)

/** Whether the key's name says that it holds a part of a longer text: of a path, an address, a command. */
export const isReducedKey = (key: string): boolean => /.\.(?:host|top|ext|program|subcommand)$/.test(key)

/** What generalises of a value: no item where nothing does. */
export function reduce(key: string, value: Scalar, to: Reduction, root = ''): Item[] {
  if (typeof value !== 'string') return []
  switch (to) {
    case 'url':
      return reduceUrl(key, value)
    case 'path':
      return reducePath(key, value, root)
    case 'command':
      return reduceCommand(key, value)
    case 'date':
      return reduceDate(key, value)
  }
}

/** Longest folder above at least four fifths of the absolute paths; empty where they have none in common. */
export function commonRoot(paths: readonly string[]): string {
  const absolute = paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:\/|[A-Za-z]:\/)/.test(path))
  if (absolute.length < paths.length / 2) return ''
  let root = ''
  for (;;) {
    const counts = new Map<string, number>()
    for (const path of absolute) {
      if (!path.startsWith(`${root}/`) && root !== '') continue
      const end = path.indexOf('/', root.length + 1)
      if (end > 0) counts.set(path.slice(0, end), (counts.get(path.slice(0, end)) ?? 0) + 1)
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    if (best === undefined || best[1] < absolute.length * 0.8) return root
    root = best[0]
  }
}
