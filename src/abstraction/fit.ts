import { forgetPostings, hasPostings } from '../events/postings.ts'
import { compareText, type Table } from '../events/table.ts'
import { apply } from './apply.ts'
import type { TimeSpan } from './calendar.ts'
import { type KeyValues, keysOf, namedLikeObject, type Spreading, treatmentOf } from './classify.ts'
import { milestonesOf } from './derived.ts'
import { numberCuts } from './number-cuts.ts'
import { isGlob, matchesAny, noOverrides, type Overrides } from './overrides.ts'
import { commonRoot } from './reductions.ts'
import { sampleSessions } from './sample.ts'
import { type Spread, spreadOf } from './spread.ts'
import { synonymsIn } from './synonyms.ts'
import { derivedKeys, rawVocabulary, type Vocabulary } from './vocabulary.ts'

export interface FitOptions {
  readonly overrides?: Overrides | undefined
  /** Context keys never mined; `*` and `?` as in globs. */
  readonly ignoreKeys?: readonly string[] | undefined
}

/** Events on which keys are compared with each other: more would not tell them apart any better. */
const SAMPLE = 40_000

/** Finds how the values of these logs become mineable. Every choice is in the result, with its reason. */
export function fit(table: Table, options: FitOptions = {}): Vocabulary {
  const overrides = options.overrides ?? noOverrides
  const names = namesOf(overrides)
  const isNamed = names.renamed.length > 0 || names.grouped !== undefined
  const named = isNamed ? apply(table, { ...rawVocabulary, ...names }) : table
  const isFirst = !hasPostings(named)
  const keys = keysOf(named)
  const draft = {
    ...rawVocabulary,
    ...names,
    known: keys.map(({ key }) => key),
    dropped: [] as Vocabulary['dropped'],
    cuts: [] as Vocabulary['cuts'],
    reduced: [] as Vocabulary['reduced'],
    objects: [] as string[]
  }
  let half: Uint8Array | undefined
  const training = () => (half ??= trainingSessions(named))
  const spread = (values: KeyValues) => spreadOf(named, keys, values)
  const about = { spread, training, span: table.origin?.timeSpan }
  for (const values of keys) choose(named, values, about, overrides, options.ignoreKeys ?? [], draft)
  // Whoever mines asks for those of the abstracted table.
  if (isFirst) forgetPostings(named)
  const derived = overrides.derived ? derivedKeys.filter((key) => !draft.known.includes(key)) : []
  const vocabulary: Vocabulary = {
    ...draft,
    derived,
    milestones: derived.includes('happened_before') ? milestonesOf(named) : []
  }
  // What is one object and what another is no matter for what keys say.
  const sample = sampleSessions({ ...table, origin: undefined }, SAMPLE)
  const abstracted = apply(sample, { ...vocabulary, objects: [] })
  const kept = keysOf(abstracted).filter(({ key }) => !matchesAny(key, overrides.keep))
  const merged = synonymsIn(abstracted, kept, (key) => ((derived as readonly string[]).includes(key) ? 0 : 1))
  return {
    ...vocabulary,
    merged: merged.map(({ key, into, shared }) => ({
      key,
      into,
      reason: `says the same as ${into} (${Math.floor(shared * 100)}% of the information in common)`
    }))
  }
}

function namesOf(overrides: Overrides): Pick<Vocabulary, 'renamed' | 'grouped'> {
  const renames = new Map(Object.entries(overrides.rename))
  const grouped: { pattern: string; name: string }[] = []
  for (const [name, actions] of Object.entries(overrides.groups))
    for (const action of actions) {
      if (isGlob(action)) grouped.push({ pattern: action, name })
      else renames.set(action, name)
    }
  const renamed = [...renames].map(([from, to]) => ({ from, to })).sort((a, b) => compareText(a.from, b.from))
  return grouped.length === 0 ? { renamed } : { renamed, grouped }
}

/** What the treatment of every key may ask of the log. */
interface AboutLog {
  readonly spread: Spreading
  readonly training: () => Uint8Array
  readonly span: TimeSpan | undefined
}

type Draft = Pick<Vocabulary, 'dropped' | 'cuts' | 'reduced' | 'objects'>

function choose(
  table: Table,
  values: KeyValues,
  { spread, training, span }: AboutLog,
  overrides: Overrides,
  ignored: readonly string[],
  draft: Draft
): void {
  const { key } = values
  const treatment = treatmentOf(table, values, spread, span)
  const isObject = matchesAny(key, overrides.objects)
  const names = isObject || namedLikeObject(key) || ('names' in treatment && treatment.names)
  if (names && bindsEvents(table, values, spread(values), isObject)) draft.objects.push(key)
  const cuts = Object.hasOwn(overrides.cuts, key) ? overrides.cuts[key] : undefined
  const reduction = Object.hasOwn(overrides.reduce, key) ? overrides.reduce[key] : undefined
  if (matchesAny(key, overrides.drop)) draft.dropped.push({ key, reason: 'left out by the config file' })
  else if (matchesAny(key, ignored)) draft.dropped.push({ key, reason: 'named in ignore-keys' })
  else if (cuts !== undefined && cuts.length > 0)
    draft.cuts.push({ key, at: [...new Set(cuts)].sort((a, b) => a - b), reason: 'cut by the config file' })
  else if (reduction !== undefined)
    draft.reduced.push({
      ...pathRoot(table, values, { key, to: reduction }),
      reason: 'reduced by the config file'
    })
  else if (cuts !== undefined || matchesAny(key, overrides.keep)) return
  else if (treatment.do === 'drop') draft.dropped.push({ key, reason: treatment.reason })
  else if (treatment.do === 'reduce')
    draft.reduced.push({ ...pathRoot(table, values, { key, to: treatment.to }), reason: treatment.reason })
  else if (treatment.do === 'cut') {
    const at = numberCuts(table, values, training())
    if (at.length > 0) draft.cuts.push({ key, at, reason: CUT })
    else draft.dropped.push({ key, reason: 'number without a boundary at which the agent acts differently' })
  } else if (treatment.isScale) {
    const at = numberCuts(table, values, training())
    if (areRanges(table, values, at)) draft.cuts.push({ key, at, reason: CUT })
  }
}

const CUT = 'cut where the agent acts differently'

/** On a scale of so many numbers the one in the middle may stand between two ranges: of more, it is what is special. */
const WITH_MIDDLE = 5

/** Whether the boundaries make at least two ranges of several numbers: a number by itself is better told as it is. */
function areRanges(table: Table, { from, to }: KeyValues, at: readonly number[]): boolean {
  const sizes = new Uint32Array(at.length + 1)
  for (let item = from; item < to; item++) {
    const value = table.items[item]?.value
    if (typeof value !== 'number') return false
    const range = at.filter((cut) => cut <= value).length
    sizes[range] = (sizes[range] as number) + 1
  }
  const isSingled = sizes.subarray(1, -1).includes(1) && to - from > WITH_MIDDLE
  return !isSingled && sizes.filter((size) => size > 1).length > 1
}

function pathRoot<T extends { readonly to: Vocabulary['reduced'][number]['to'] }>(
  table: Table,
  values: KeyValues,
  reduction: T
) {
  if (reduction.to !== 'path') return reduction
  const texts = table.items.slice(values.from, values.to).map(({ value }) => value)
  const root = commonRoot(
    texts.filter((text) => typeof text === 'string'),
    table.sessions
  )
  return root === '' ? reduction : { ...reduction, root }
}

/** Share of all events from which on a key is part of the surroundings, rather than an argument of some calls. */
const EVERYWHERE = 0.9

/**
 * Whether some session names one object on two events: else "of the same" can say nothing. Nor does it where every
 * event names the one object that its session is about, but for objects that people declared.
 */
function bindsEvents(
  table: Table,
  values: KeyValues,
  { binds, changes }: Spread,
  declared: boolean
): boolean {
  return binds && (declared || values.events < EVERYWHERE * table.rows || changes)
}

/**
 * The half of the sessions on which boundaries are found, so that the other half still tells whether they hold.
 * Chosen by the session's name, or its number where it has none.
 */
function trainingSessions(table: Table): Uint8Array {
  const names = table.origin?.sessionNames
  const half = new Uint8Array(table.sessions)
  for (let session = 0; session < half.length; session++) {
    let hash = 0x811c9dc5
    for (const character of names?.[session] || String(session))
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    half[session] = (hash ^ (hash >>> 13)) & 1
  }
  return half
}
