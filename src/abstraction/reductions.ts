import type { Scalar } from '../events/event.ts'
import type { Item } from '../events/table.ts'
import { isDatedFolder } from './calendar.ts'
import type { Reduction } from './vocabulary.ts'

const part = (key: string, name: string, value: Scalar): Item => ({ key: `${key}.${name}`, value })

function reduceUrl(key: string, text: string): Item[] {
  const match = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text)
  return match === null ? [] : [part(key, 'host', (match[2] ?? '').toLowerCase())]
}

const extension = (name: string): string => /.\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'none'

/** The path from the root on, in which `*` stands for any one folder; undefined outside of it. */
function below(path: string, root: string): string | undefined {
  if (root === '') return undefined
  if (!root.includes('*')) {
    return path === root || path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
  }
  const folders = root.split('/')
  const segments = path.split('/')
  const isInside = folders.every((folder, i) => segments[i] === folder || (folder === '*' && segments[i]))
  return isInside ? segments.slice(folders.length).join('/') : undefined
}

/**
 * Top folder below `root` and extension. A path outside the root shows it: `/`, `~` or `..` stands before the folder. A
 * folder that stands for a point in time is `*`.
 */
function reducePath(key: string, text: string, root: string): Item[] {
  const path = text.replaceAll('\\', '/')
  const relative = (below(path, root) ?? path).replace(/^(?:\.\/)+/, '')
  const absolute = relative.startsWith('/') ? '/' : ''
  const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.')
  const [first = '.'] = segments
  const isFolder = segments.length > 1 || relative.endsWith('/') || absolute !== '' || first.startsWith('~')
  const named = isFolder && isDatedFolder(first, false) ? '*' : first
  const top = isFolder || first === '.' || first === '..' ? absolute + named : '(root)'
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

/** The key that the parts stand for; itself of any other key. */
export const wholeKey = (key: string): string => (isReducedKey(key) ? key.replace(/\.\w+$/, '') : key)

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

/** Share of the paths that a folder must hold to be common to them. */
const COMMON = 0.8
/** Fewest folders, share of the sessions, and share with a digit, that make them the working folders of one session each. */
const WORKING = { folders: 5, sessions: 0.5, numbered: 0.8 }

/**
 * Longest folder above at least four fifths of the absolute paths, from the root or the home; empty where they have none
 * in common. `*` stands for folders that are made anew for each session (`/tmp/run-17`) or each day, month or year: what is
 * below them is shared.
 */
export function commonRoot(paths: readonly string[], sessions = Number.POSITIVE_INFINITY): string {
  let inside = paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:\/|~\/|[A-Za-z]:\/)/.test(path))
    .map((path) => path.split('/'))
  if (inside.length < paths.length / 2) return ''
  const least = inside.length * COMMON
  const root: string[] = []
  let isDated = false
  for (;;) {
    const at = root.length
    const counts = new Map<string, number>()
    for (const { length, [at]: folder } of inside)
      if (folder !== undefined && length > at + 1) counts.set(folder, (counts.get(folder) ?? 0) + 1)
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    const dated = [...counts].filter(([folder]) => isDatedFolder(folder, isDated))
    isDated = dated.length > 0 && dated.reduce((sum, [, count]) => sum + count, 0) >= least
    if (isDated) {
      root.push('*')
      inside = inside.filter((segments) => segments.length > at + 1)
    } else if (best !== undefined && best[1] >= least) {
      root.push(best[0])
      inside = inside.filter((segments) => segments[at] === best[0] && segments.length > at + 1)
    } else if (isPerSession(counts, sessions, least)) {
      root.push('*')
      inside = inside.filter((segments) => segments.length > at + 1)
    } else return root.join('/')
  }
}

function isPerSession(counts: ReadonlyMap<string, number>, sessions: number, least: number): boolean {
  const numbered = [...counts.keys()].filter((folder) => /\d/.test(folder)).length
  return (
    counts.size >= Math.max(WORKING.folders, WORKING.sessions * sessions) &&
    numbered >= WORKING.numbered * counts.size &&
    [...counts.values()].reduce((sum, count) => sum + count, 0) >= least
  )
}
