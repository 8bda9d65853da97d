import { z } from 'zod'

const reason = z.string()

/** What a text is reduced to: the part of it that other events share. */
export const reductions = ['url', 'path', 'command', 'date'] as const
export type Reduction = (typeof reductions)[number]

/** Context that follows from the order of events; switched as a whole. */
export const derivedKeys = ['previous_action', 'previous_outcome', 'position', 'happened_before'] as const

export const isDerived = (key: string): boolean => (derivedKeys as readonly string[]).includes(key)

/**
 * How the values of a log were made mineable: plain data, fitted once on the baseline's logs, stored with it and
 * applied unchanged to every later log. Each choice stands with its reason and can be overruled in the config file.
 */
export const vocabularySchema = z.object({
  /** Keys as the logs name them, known when the vocabulary was fitted; a key not listed is new. */
  known: z.array(z.string()),
  /** Keys left out of mining. */
  dropped: z.array(z.object({ key: z.string(), reason })),
  /** Keys that say the same as another one, which stands for both. */
  merged: z.array(z.object({ key: z.string(), into: z.string(), reason })),
  /** Numbers that became ranges: each boundary begins a range. */
  cuts: z.array(z.object({ key: z.string(), at: z.array(z.number()), reason })),
  /** Texts reduced to what generalises; `root` is the folder that paths are told from. */
  reduced: z.array(
    z.object({ key: z.string(), to: z.enum(reductions), root: z.string().optional(), reason })
  ),
  /** Keys whose values name things: numbered within a session, so that policies can say "of the same". */
  objects: z.array(z.string()),
  /** Derived keys in use, and the actions that `happened_before` tells of. */
  derived: z.array(z.enum(derivedKeys)),
  milestones: z.array(z.string()),
  /** Names people gave to actions and keys; several actions may share one (a group). */
  renamed: z.array(z.object({ from: z.string(), to: z.string() }))
})

export type Vocabulary = z.infer<typeof vocabularySchema>

/** Leaves every value as it is: what the seed's tool would see. */
export const rawVocabulary: Vocabulary = {
  known: [],
  dropped: [],
  merged: [],
  cuts: [],
  reduced: [],
  objects: [],
  derived: [],
  milestones: [],
  renamed: []
}
