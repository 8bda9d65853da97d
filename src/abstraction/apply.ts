import { compareItems, compareText, type Item, type Table } from '../events/table.ts'
import { collect, withoutUnused } from './collect.ts'
import { isWithin, rangeOf } from './cut-points.ts'
import { derive } from './derived.ts'
import { numberObjects } from './number-objects.ts'
import { matchesAny } from './overrides.ts'
import { partsOf, reduce } from './reductions.ts'
import { renumber, type Translate, translator } from './translate.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Whether the vocabulary leaves a context condition out, or gives it another form. */
export function hiddenBy(vocabulary: Vocabulary): (item: Item) => boolean {
  const translate = translator(vocabulary)
  const derived: ReadonlySet<string> = new Set(vocabulary.derived)
  const left = new Set([...vocabulary.dropped, ...vocabulary.merged].map(({ key }) => key))
  const parts = new Set(vocabulary.reduced.flatMap(({ key, to }) => partsOf(key, to)))
  const ranges = new Map(vocabulary.cuts.map(({ key, at }) => [key, rangesOf(at)]))
  return (item) => {
    if (derived.has(item.key)) return false
    if (!left.has(item.key) && (parts.has(item.key) || ranges.get(item.key)?.has(item.value))) return false
    return !translate(item).some((other) => compareItems(item, other) === 0)
  }
}

/** All ranges that the cuts make. */
const rangesOf = (at: readonly number[]): ReadonlySet<Item['value']> =>
  new Set(at.length === 0 ? [] : [Number.NEGATIVE_INFINITY, ...at].map((value) => rangeOf(value, at)))

/**
 * What an item of the log is called by in `named`: itself, a part that its key is reduced to, or a range in which the
 * number lies; whatever the vocabulary leaves of it.
 */
function namer(vocabulary: Vocabulary, named: readonly Item[]): Translate {
  const reduced = new Map(vocabulary.reduced.map((reduction) => [reduction.key, reduction]))
  return ({ key, value }) => {
    const reduction = reduced.get(key)
    const forms: Item[] = [{ key, value }]
    if (reduction !== undefined) forms.push(...reduce(key, value, reduction.to, reduction.root))
    return named.filter(
      (other) =>
        forms.some((form) => compareItems(form, other) === 0) ||
        (other.key === key &&
          typeof value === 'number' &&
          typeof other.value === 'string' &&
          isWithin(value, other.value))
    )
  }
}

/** Actions under the names people gave them; several may share one. */
function renameActions(table: Table, vocabulary: Vocabulary): Pick<Table, 'actions' | 'action'> {
  const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const { grouped = [] } = vocabulary
  const groupOf = (action: string) => grouped.find(({ pattern }) => matchesAny(action, [pattern]))?.name
  const names = table.actions.map((action) => renamed.get(action) ?? groupOf(action) ?? action)
  if (names.every((name, id) => name === table.actions[id]))
    return { actions: table.actions, action: table.action }
  const actions = [...new Set(names)].sort(compareText)
  const numbers = new Map(actions.map((name, number) => [name, number]))
  const number = names.map((name) => numbers.get(name) as number)
  return { actions, action: table.action.map((action) => number[action] as number) }
}

export interface ApplyOptions {
  /** Items whose values are kept whole. */
  readonly named?: readonly Item[] | undefined
  /** Another table of which items and objects may come to stand before those of this one: there is room left for them. */
  readonly before?: Pick<Table, 'itemIds' | 'objectKey'> | undefined
}

/**
 * The table with its values as the vocabulary says, derived context added and objects numbered. Nothing is fitted
 * here: equal rows give equal rows, whatever else the log holds. Whole values are gone from the result, but for those
 * that are `named`.
 */
export function apply(
  table: Table,
  vocabulary: Vocabulary,
  { named = [], before }: ApplyOptions = {}
): Table {
  const room = before?.itemIds.length ?? 0
  const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const namesOf = namer(vocabulary, named)
  const renamed: Table = { ...table, ...renameActions(table, vocabulary) }
  const derivation = derive(renamed, vocabulary)
  const renumbering = renumber(
    table.items,
    derivation.items,
    vocabulary,
    named.length === 0 ? undefined : ({ key, value }) => namesOf({ key: names.get(key) ?? key, value })
  )
  const { counted, ...lists } = collect(table, renumbering, derivation, room)
  return withoutUnused(
    {
      ...renamed,
      ...numberObjects(table, vocabulary, before?.objectKey.length ?? 0),
      items: renumbering.items,
      ...lists
    },
    counted,
    room
  )
}
