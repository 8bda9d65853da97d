import { assumptionWords } from '../../explain/assumptions.ts'
import { measured } from '../../explain/finding-summary.ts'
import { reasonWords } from '../../explain/reasons.ts'
import { wordsOf } from '../../explain/words.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Result, Unjudged } from '../../result.ts'
import { code, prose } from '../escape.ts'
import { vitalWords } from '../finding-words.ts'
import type { Labels } from '../labels.ts'
import { newKeysWords } from '../new-keys.ts'
import { grouped, percent, toPoints } from '../numbers.ts'
import { oneSidedWords } from '../one-sided.ts'
import { policyNames, policyWords, promiseWords } from '../policy-words.ts'
import { split, strongestFirst } from '../ranking.ts'
import { sessionsNeeded, unjudgedCounts, unjudgedReason } from '../unjudged.ts'
import type { Amount } from './amount.ts'
import { aside, details, join, limited, ours, phrase, phraseInCell, table } from './blocks.ts'
import { CONDITIONS_ABOVE } from './verdict.ts'

/** What is no finding: what could not be judged, what was read, what was left out. All folded. */

/** How far a policy seems to have moved; nothing where one side never met its situation. */
const moved = ({ baseline, current }: Unjudged): number =>
  baseline.confidence === null || current.confidence === null
    ? -1
    : Math.abs(current.confidence - baseline.confidence)

/** The action whose events a policy is about; none for those that hold of a context. */
function triggerOf(policy: Policy): string | undefined {
  if (policy.kind === 'sequence') return policy.activation
  return policy.kind === 'precondition' || policy.kind === 'outcome' ? policy.action : undefined
}

/** Rules that could not be checked because their action became rare, which is a finding already: said once. */
function consequences({ findings, not_exercised: unexercised }: Result, words: Labels): string {
  const rarer = split(findings).open.flatMap(({ policy, subject, direction }, i) => {
    if (direction !== 'weaker') return []
    const action = policy?.kind === 'association' ? policy.consequent : undefined
    const name = action ?? (subject?.type === 'action-share' ? subject.name : undefined)
    return name === undefined ? [] : [[name, i + 1] as const]
  })
  // The worst finding about an action is the one to read.
  const byAction = new Map([...rarer].reverse())
  return [...byAction]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([action, number]) => {
      const own = unexercised.filter(({ policy }) => triggerOf(policy) === action)
      const [first] = [...own].sort((a, b) => b.baseline.events - a.baseline.events)
      if (first === undefined || first.current.events >= first.baseline.events) return []
      const fell = words.happened(grouped(first.baseline.events), grouped(first.current.events))
      return [phrase(words.consequence({ data: action }, fell, String(number)))]
    })
    .join('<br>')
}

/** Policies without a verdict, for one reason. */
interface UnjudgedGroup {
  readonly title: (n: number) => string
  readonly note: string
  readonly policies: readonly Unjudged[]
  /** What is said before they are listed. */
  readonly first?: string
}

function unjudged(
  { title, note, policies, first = '' }: UnjudgedGroup,
  sessions: number,
  amount: Amount,
  words: Labels
): string {
  if (policies.length === 0) return ''
  const items = policies.slice(0, amount.list).map((one) => {
    const { policy } = one
    const rule = phrase(policyWords(policy, words)) + aside(unjudgedCounts(one), words)
    if (amount.countsOnly) return rule
    const needed = sessionsNeeded(one, sessions, words)
    const why = prose(unjudgedReason(one, words), policyNames(policy), 300)
    return `${rule}<br>${why}${needed === undefined ? '' : ` ${ours(needed)}`}`
  })
  return details(
    ours(title(policies.length)),
    join(ours(note), first, limited(items, policies.length, words))
  )
}

const unjudgedGroups = (result: Result, words: Labels): readonly UnjudgedGroup[] => [
  {
    title: words.notExercised,
    note: words.notExercisedNote,
    policies: result.not_exercised,
    first: consequences(result, words)
  },
  {
    title: words.undecided,
    note: words.undecidedNote,
    policies: [...result.undecided].sort((a, b) => moved(b) - moved(a))
  },
  { title: words.mixOnly, note: words.mixOnlyNote, policies: result.mix_only }
]

function oneSided({ one_sided_actions: actions = [] }: Result, amount: Amount, words: Labels): string {
  if (actions.length === 0) return ''
  const items = actions
    .slice(0, amount.list)
    .map((one) => code(one.action, 60) + ours(words.marks.colon + oneSidedWords(one, words)))
  return details(
    ours(words.oneSided(actions.length)),
    join(ours(words.oneSidedNote), limited(items, actions.length, words))
  )
}

function policyList(title: string, policies: readonly Policy[], amount: Amount, words: Labels): string {
  const items = policies.slice(0, amount.list).map((policy) => phrase(promiseWords(policy, words)))
  return details(`${ours(title)} (${policies.length})`, limited(items, policies.length, words))
}

/** The policies of the current logs, strongest first. */
function policyTable(result: Result, most: number, words: Labels): string {
  const shown = strongestFirst(result.policies).slice(0, most)
  const rows = shown.map((policy) => [
    phraseInCell(policyWords(policy, words)),
    ours(percent(policy.confidence, 0, words.notation))
  ])
  const rest = result.policies_total - shown.length
  return join(
    table([words.table.policy, words.counts].map(ours), rows),
    rest > 0 && shown.length > 0 && ours(words.more(rest))
  )
}

/** Those that changed stand above the findings; here stand the ones for which there was no room. */
function conditions(result: Result, amount: Amount, words: Labels): string {
  const changed = result.conditions.filter((condition) => condition.changed)
  if (changed.length <= CONDITIONS_ABOVE) return ''
  const items = changed.slice(0, amount.list).map((condition) => {
    const names = [condition.name, ...condition.baseline, ...condition.current].map((value) =>
      typeof value === 'string' ? value : value.value
    )
    const said = prose(condition.description, names, 400)
    return said === '' ? code(condition.name, 40) : code(condition.name, 40) + ours(words.marks.colon) + said
  })
  return details(ours(words.conditions), limited(items, changed.length, words))
}

function vitals(result: Result, amount: Amount, words: Labels): string {
  const own = wordsOf(words.language)
  const found = new Set(
    result.findings.flatMap(({ subject, variant_subjects: others = [] }) =>
      [...(subject === undefined ? [] : [subject]), ...others].map(({ name }) => name)
    )
  )
  // Beside findings a reader takes every difference for one.
  const isNoise = (name: string, p: number | null) =>
    result.outcome === 'drift' && p !== null && !found.has(name)
  const rows = result.vitals
    .filter(({ baseline, current }) => baseline !== null || current !== null)
    .slice(0, amount.list)
    .map(({ name, unit, baseline, current, p_value }) => [
      phraseInCell(vitalWords(name, words)),
      ours(`${measured(baseline, unit, own)} → ${measured(current, unit, own)}`) +
        (isNoise(name, p_value) ? aside(words.withinChance, words) : '')
    ])
  return details(ours(words.vitals), table([words.table.vital, words.table.pair].map(ours), rows))
}

function inputs(result: Result, amount: Amount, words: Labels): string {
  const { countsOnly } = amount
  const { inputs: read } = result
  const skipped = read.skipped.reduce((sum, { count }) => sum + count, 0)
  const amounts = [grouped(read.events), grouped(read.sessions)] as const
  const summary = ours(
    read.files.length === 0
      ? words.readAll(...amounts)
      : words.read(...amounts, words.files(read.files.length))
  )
  const tail = skipped === 0 ? '' : ours(` · ${words.skipped(grouped(skipped))}`)
  const own = wordsOf(words.language)
  const { colon } = words.marks
  const skips = read.skipped.slice(0, amount.list).map(({ reason, count, file, line }) => {
    const where = countsOnly
      ? ''
      : `${ours(own.say('clause_break') + words.firstAt)} ${code(`${file}:${line}`, 120)}`
    return prose(reasonWords(reason, own), [], 200) + ours(colon + grouped(count)) + where
  })
  const files = read.files
    .slice(0, amount.list)
    .map(
      ({ path, format, events, sessions }) =>
        `${code(path, 120)} (${code(format, 40)})${ours(`${colon}${grouped(events)} / ${grouped(sessions)}`)}`
    )
  const dropped = read.dropped_keys
    .slice(0, amount.list)
    .map(({ key, reason }) => code(key, 60) + ours(colon) + prose(reasonWords(reason, own), [key], 200))
  // Both sides are seen with the baseline's eyes: what was counted to judge a key was counted there.
  const droppedTitle = result.baseline === null ? words.droppedKeys : words.droppedKeysBefore
  const redacted = read.redacted.map(({ rule, count }) => code(rule, 40) + ours(colon + grouped(count)))
  const section = (title: string, items: readonly string[], total: number) =>
    items.length > 0 && join(`**${ours(title)}**`, limited(items, total, words))
  return details(
    `${ours(words.inputs + words.marks.colon)}${summary}${tail}`,
    join(
      read.duplicates > 0 && ours(words.duplicates(grouped(read.duplicates))),
      section(words.skippedTitle, skips, read.skipped.length),
      !countsOnly && section(words.filesTitle, files, read.files.length),
      !countsOnly && section(droppedTitle, dropped, read.dropped_keys.length),
      !countsOnly && phrase(newKeysWords(result, words)),
      section(words.redacted, countsOnly ? [] : redacted, read.redacted.length),
      section(
        words.assumptions,
        countsOnly
          ? []
          : result.assumptions.map((line) => prose(assumptionWords(line, wordsOf(words.language)), [], 300)),
        0
      )
    ) || summary
  )
}

export function foldedBlocks(result: Result, amount: Amount, words: Labels): string {
  const { countsOnly } = amount
  const edits = result.baseline_changes
  const lists = amount.list > 0
  const { sessions } = result.inputs
  const seen =
    result.detectable === null || result.detectable <= 0 ? '' : ours(words.seen(toPoints(result.detectable)))
  return join(
    countsOnly && (result.outcome === 'clean' || result.outcome === 'insufficient-data') && seen,
    result.outcome === 'no-baseline' && policyTable(result, amount.policies, words),
    lists &&
      join(
        ...unjudgedGroups(result, words).map((group) => unjudged(group, sessions, amount, words)),
        oneSided(result, amount, words),
        edits !== null &&
          join(
            policyList(words.addedTitle, edits.added, amount, words),
            policyList(words.removedTitle, edits.removed, amount, words),
            policyList(words.changedTitle, edits.changed, amount, words)
          ),
        !countsOnly && conditions(result, amount, words),
        !countsOnly && vitals(result, amount, words),
        result.outcome !== 'no-logs' || result.inputs.files.length > 0 || result.inputs.skipped.length > 0
          ? inputs(result, amount, words)
          : ''
      )
  )
}
