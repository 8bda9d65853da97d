import type { Table } from '../events/table.ts'
import { matchesAny, type Overrides } from './overrides.ts'
import { partsOf } from './reductions.ts'
import { derivedKeys, reductions } from './vocabulary.ts'

/**
 * What of the config file meets nothing in these logs, each as a line: most likely a slip. No error, for one file may
 * serve several logs.
 */
export function unmatchedNames(overrides: Overrides, raw: Table): readonly string[] {
  const { keep, drop, cuts, reduce, objects, groups, rename } = overrides
  const renamed = new Map(Object.entries(rename))
  const valuesOf = new Map<string, Set<string>>()
  for (const { key, value } of raw.items)
    for (const name of [key, renamed.get(key) ?? key])
      valuesOf.set(name, (valuesOf.get(name) ?? new Set()).add(typeof value))
  const own = [...valuesOf.keys()]
  const keys = [...own, ...own.flatMap((key) => reductions.flatMap((to) => partsOf(key, to))), ...derivedKeys]
  const actions = new Set(raw.actions.flatMap((action) => [action, renamed.get(action) ?? action]))

  const missing = (section: string, globs: readonly string[], among: readonly string[]) =>
    globs
      .filter((glob) => !among.some((key) => matchesAny(key, [glob])))
      .map((glob) => `abstraction.${section}: no event has the key ${glob}`)
  const without = (section: string, names: readonly string[], type: string, kind: string) =>
    names.flatMap((name) => {
      const types = valuesOf.get(name)
      if (types === undefined) return missing(section, [name], [])
      return types.has(type) ? [] : [`abstraction.${section}: the key ${name} has no ${kind}`]
    })
  return [
    ...missing('keep', keep, keys),
    ...missing('drop', drop, keys),
    ...without('cuts', Object.keys(cuts), 'number', 'number'),
    ...without('reduce', Object.keys(reduce), 'string', 'text'),
    ...missing('objects', objects, keys),
    ...Object.values(groups)
      .flat()
      .filter((action) => ![...actions].some((name) => matchesAny(name, [action])))
      .map((action) => `abstraction.groups: no event has the action ${action}`),
    ...[...renamed]
      .filter((names) => names.every((name) => !actions.has(name) && !valuesOf.has(name)))
      .map(([from]) => `rename: no event has the key or action ${from}`)
  ]
}
