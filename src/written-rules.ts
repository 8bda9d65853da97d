import { apply, hiddenBy } from './abstraction/apply.ts'
import { derivedKeys, type Vocabulary } from './abstraction/vocabulary.ts'
import { compareText, type Item, type Table } from './events/table.ts'
import type { Policy, PolicySet } from './policies/policy.ts'

/**
 * Rules that people insist on are held against whatever they speak of, also where the baseline's vocabulary hides it: a
 * value that was left out, cut into ranges or merged with another key, an object that nobody took for one. The baseline's
 * events cannot show it then, but the current ones can.
 */
export interface WrittenRules {
  /** The current logs with what these rules name; the table itself where nothing of it is hidden. */
  readonly table: Table
  /** Ids of the rules that the baseline's events cannot tell anything of. */
  readonly unseen: ReadonlySet<string>
  /** Context keys of rules that neither the current logs nor the baseline's have. */
  readonly unknownKeys: readonly string[]
}

const isWritten = ({ status }: Policy): boolean => status === 'required' || status === 'forbidden'

const conditionsOf = (rule: Policy): readonly Item[] =>
  Object.entries(rule.kind === 'precondition' ? rule.requires : rule.antecedent).map(([key, value]) => ({
    key,
    value
  }))

const objectOf = (rule: Policy): readonly string[] =>
  rule.kind === 'sequence' && rule.same !== undefined ? [rule.same] : []

/** `raw`: the logs under the baseline's names, values whole; `table`: the same, abstracted. */
export function writtenRules(
  { policies }: PolicySet,
  vocabulary: Vocabulary,
  { raw, table }: { readonly raw: Table; readonly table: Table }
): WrittenRules {
  const written = policies.filter(isWritten)
  if (written.length === 0) return { table, unseen: new Set(), unknownKeys: [] }
  const isHidden = hiddenBy(vocabulary)
  const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const own = raw.items.map(({ key }) => names.get(key) ?? key)
  const known = new Set([...vocabulary.known, ...derivedKeys, ...own])
  const hasObject = (key: string) => vocabulary.objects.includes(key)
  const hidden = written.flatMap((rule) => {
    const items = conditionsOf(rule).filter(isHidden)
    const objects = objectOf(rule).filter((key) => !hasObject(key))
    return items.length + objects.length === 0 ? [] : [{ rule, items, objects }]
  })
  const keys = written.flatMap((rule) => [...conditionsOf(rule).map(({ key }) => key), ...objectOf(rule)])
  const unknownKeys = [...new Set(keys)].filter((key) => !known.has(key)).sort(compareText)
  const unseen = new Set(hidden.map(({ rule }) => rule.policy_id))
  if (hidden.length === 0) return { table, unseen, unknownKeys }
  const named = hidden.flatMap(({ items }) => items)
  const objects = [...new Set([...vocabulary.objects, ...hidden.flatMap((one) => one.objects)])]
  return { table: apply(raw, { ...vocabulary, objects }, named), unseen, unknownKeys }
}
