import type { Scalar } from '../events/event.ts'
import type { Table } from '../events/table.ts'
import { isCount, isListOf, isPair, isScalar, isTexts, isUnit } from './fields.ts'

/** What a profile of either layout says in names: its dictionaries, and what the logs held. */
export interface ProfileNames {
  readonly unit: Table['unit']
  /** Sessions of the logs; more than are listed where the profile is a sample. */
  readonly sessions_total: number
  readonly actions: string[]
  readonly outcomes: string[]
  readonly agents: string[]
  readonly cases: string[]
  /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
  readonly case_tails?: string[]
  readonly object_keys: string[]
  readonly items: [key: string, value: Scalar][]
  /** Per name of a condition the values it took. */
  readonly conditions: [name: string, values: string[]][]
}

const isItem = (value: unknown): value is ProfileNames['items'][number] => isPair(value, isScalar)

const isCondition = (value: unknown): value is ProfileNames['conditions'][number] => isPair(value, isTexts)

export const hasNames = (fields: Readonly<Record<keyof ProfileNames, unknown>>): boolean =>
  isUnit(fields.unit) &&
  isCount(fields.sessions_total) &&
  isTexts(fields.actions) &&
  isTexts(fields.outcomes) &&
  isTexts(fields.agents) &&
  isTexts(fields.cases) &&
  (fields.case_tails === undefined ||
    (isTexts(fields.case_tails) && fields.case_tails.length === fields.cases.length)) &&
  isTexts(fields.object_keys) &&
  isListOf(fields.items, isItem) &&
  isListOf(fields.conditions, isCondition)

/** What both layouts give a table alike. */
export const namesOf = (names: ProfileNames) => ({
  unit: names.unit,
  actions: names.actions,
  outcomes: names.outcomes,
  agents: names.agents,
  cases: names.cases,
  ...(names.case_tails === undefined ? {} : { caseTails: names.case_tails }),
  items: names.items.map(([key, value]) => ({ key, value })),
  objectKeys: names.object_keys
})
