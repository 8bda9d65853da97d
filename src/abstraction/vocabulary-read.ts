import { derivedKeys, type Reduction, reductions, type Vocabulary } from './vocabulary.ts'

/**
 * Reads a vocabulary as it stands in a baseline. By hand: every check reads one, and making a schema takes longer than
 * reading what it describes.
 */

type Fields = Readonly<Record<string, unknown>>

/** Thrown within this file alone, which tells its caller nothing but that the vocabulary is not valid. */
const NOT_VALID = new Error('not valid')

function text(value: unknown): string {
  if (typeof value === 'string') return value
  throw NOT_VALID
}

function listOf<T>(value: unknown, read: (member: unknown) => T): T[] {
  if (Array.isArray(value)) return value.map(read)
  throw NOT_VALID
}

function rowsOf<T>(value: unknown, read: (fields: Fields) => T): T[] {
  return listOf(value, (row) => {
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return read(row as Fields)
    throw NOT_VALID
  })
}

function number(value: unknown): number {
  if (Number.isFinite(value)) return value as number
  throw NOT_VALID
}

function oneOf<N extends string>(names: readonly N[], value: unknown): N {
  const name = names.find((known) => known === value)
  if (name !== undefined) return name
  throw NOT_VALID
}

/** A copy with what belongs to a vocabulary; undefined for what is none. */
export function readVocabulary(written: unknown): Vocabulary | undefined {
  if (typeof written !== 'object' || written === null) return undefined
  const fields = written as Fields
  try {
    return {
      known: listOf(fields.known, text),
      dropped: rowsOf(fields.dropped, ({ key, reason }) => ({ key: text(key), reason: text(reason) })),
      merged: rowsOf(fields.merged, ({ key, into, reason }) => ({
        key: text(key),
        into: text(into),
        reason: text(reason)
      })),
      cuts: rowsOf(fields.cuts, ({ key, at, reason }) => ({
        key: text(key),
        at: listOf(at, number),
        reason: text(reason)
      })),
      reduced: rowsOf(fields.reduced, ({ key, to, root, reason }) => ({
        key: text(key),
        to: oneOf<Reduction>(reductions, to),
        ...(root === undefined ? {} : { root: text(root) }),
        reason: text(reason)
      })),
      objects: listOf(fields.objects, text),
      derived: listOf(fields.derived, (key) => oneOf(derivedKeys, key)),
      milestones: listOf(fields.milestones, text),
      renamed: rowsOf(fields.renamed, ({ from, to }) => ({ from: text(from), to: text(to) })),
      // Baselines in which no pattern groups anything have no such list.
      ...(fields.grouped === undefined
        ? {}
        : {
            grouped: rowsOf(fields.grouped, ({ pattern, name }) => ({
              pattern: text(pattern),
              name: text(name)
            }))
          })
    }
  } catch (error) {
    if (error === NOT_VALID) return undefined
    throw error
  }
}
