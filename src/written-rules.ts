import { apply, hiddenBy } from './abstraction/apply.ts'
import { partsOf } from './abstraction/reductions.ts'
import { derivedKeys, type Vocabulary } from './abstraction/vocabulary.ts'
import { compareText, type Item, type Table } from './events/table.ts'
import { conditionsOf, type Policy, type PolicySet } from './policies/policy.ts'

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
  /** Context keys, values and actions of rules that neither the current logs nor the baseline's have. */
  readonly unknown: readonly string[]
}

const isWritten = ({ status }: Policy): boolean => status === 'required' || status === 'forbidden'

const itemsOf = (rule: Policy): readonly Item[] =>
  Object.entries(conditionsOf(rule)).map(([key, value]) => ({
    key,
    value
  }))

const objectOf = (rule: Policy): readonly string[] =>
  rule.kind === 'sequence' && rule.same !== undefined ? [rule.same] : []

/** Actions without which a rule never applies, or is never kept. */
function actionsOf(rule: Policy): readonly string[] {
  switch (rule.kind) {
    case 'association':
      return [rule.consequent]
    case 'precondition':
    case 'outcome':
      return [rule.action]
    case 'prohibition':
      return []
    case 'sequence':
      return rule.target === undefined || rule.template === 'not_succession'
        ? [rule.activation]
        : [rule.activation, rule.target]
  }
}

interface Logs {
  /** The current logs under the baseline's names, values whole. */
  readonly raw: Table
  /** The same, abstracted. */
  readonly table: Table
  /** The baseline's own, where it has a profile. */
  readonly baseline?: Table | undefined
}

export function writtenRules({ policies }: PolicySet, vocabulary: Vocabulary, logs: Logs): WrittenRules {
  const { raw, table } = logs
  const written = policies.filter(isWritten)
  if (written.length === 0) return { table, unseen: new Set(), unknown: [] }
  const isHidden = hiddenBy(vocabulary)
  const hasObject = (key: string) => vocabulary.objects.includes(key)
  const hidden = written.flatMap((rule) => {
    const items = itemsOf(rule).filter(isHidden)
    const others = objectOf(rule).filter((key) => !hasObject(key))
    return items.length + others.length === 0 ? [] : [{ rule, items, others }]
  })
  const unknown = unknownIn(written, isHidden, vocabulary, logs)
  const unseen = new Set(hidden.map(({ rule }) => rule.policy_id))
  if (hidden.length === 0) return { table, unseen, unknown }
  const named = hidden.flatMap(({ items }) => items)
  const objects = [...new Set([...vocabulary.objects, ...hidden.flatMap(({ others }) => others)])]
  return { table: apply(raw, { ...vocabulary, objects }, { named }), unseen, unknown }
}

/** What rules speak of and no event has: a slip of the pen most likely. */
function unknownIn(
  written: readonly Policy[],
  isHidden: (item: Item) => boolean,
  vocabulary: Vocabulary,
  { raw, table, baseline }: Logs
): readonly string[] {
  const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const tables = baseline === undefined ? [table] : [table, baseline]
  const keys = new Set<string>([
    ...vocabulary.known,
    ...vocabulary.reduced.flatMap(({ key, to }) => partsOf(key, to)),
    ...derivedKeys,
    ...raw.items.map(({ key }) => names.get(key) ?? key)
  ])
  const seen = new Set(
    tables.flatMap(({ items }) => items.map((item) => JSON.stringify([item.key, item.value])))
  )
  const actions = new Set(tables.flatMap((own) => own.actions))
  const outcomes = new Set(tables.flatMap((own) => own.outcomes))
  // Counts without the events behind them: what they were counted of is not listed.
  const isCounted = ({ evidence }: Policy) => baseline === undefined && evidence !== undefined
  const unknown = written.flatMap((rule) => {
    const conditions = itemsOf(rule).flatMap((item) => {
      if (!keys.has(item.key)) return [item.key]
      const isMissing = !isHidden(item) && !seen.has(JSON.stringify([item.key, item.value]))
      return isMissing && !isCounted(rule) ? [`${item.key}=${item.value}`] : []
    })
    const objects = objectOf(rule).filter((key) => !keys.has(key))
    // What is forbidden had better be unknown.
    const isAsked = rule.status === 'required' && !isCounted(rule)
    const missing = isAsked ? actionsOf(rule).filter((action) => !actions.has(action)) : []
    const ending = isAsked && rule.kind === 'outcome' && !outcomes.has(rule.outcome) ? [rule.outcome] : []
    return [...conditions, ...objects, ...missing, ...ending]
  })
  return [...new Set(unknown)].sort(compareText)
}
