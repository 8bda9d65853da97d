import { compareText } from '../events/table.ts'
import { isUnexplained } from '../explain/acceptance.ts'
import { measured, vitalName } from '../explain/finding-summary.ts'
import { plain } from '../explain/sentence.ts'
import { wordsOf } from '../explain/words.ts'
import type { Antecedent, Policy, Rule, RuleOf, Status } from '../policies/policy.ts'
import { concernOf } from '../policies/rank.ts'
import type { Finding, Subject } from '../result.ts'
import { type Labels, labels } from './labels.ts'
import { percentPair } from './numbers.ts'
import type { Datum, Phrase } from './phrase.ts'

type Scalar = Antecedent[string]

/**
 * `role=admin`. A string that would read as another JSON type is quoted: `1`, `"1"` and `true` are three values. A range
 * that the abstraction made brings its own sign: `amount>=100`.
 */
function conditionText(key: string, value: Scalar): string {
  if (typeof value !== 'string') return `${key}=${String(value)}`
  if (/^[<>]=?-?\d/.test(value)) return `${key}${value}`
  const misread = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\s*)$/.test(value)
  return `${key}=${misread ? JSON.stringify(value) : value}`
}

/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
function conditionWords(antecedent: Antecedent, words: Labels = labels): Phrase {
  return Object.keys(antecedent)
    .sort(compareText)
    .flatMap((key, i): (string | Datum)[] => {
      const condition = { data: conditionText(key, antecedent[key] as Scalar) }
      return i === 0 ? [condition] : [` ${words.and} `, condition]
    })
}

const datum = (data: string): Datum => ({ data })

type Sequence = RuleOf<'sequence'>

/** An order between two events, with what ties them and where it holds. */
function orderWords(rule: Sequence, order: Phrase, words: Labels): Phrase {
  const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same))
  const context = conditionWords(rule.antecedent, words)
  return [...order, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))]
}

/** What a policy says and its counts count, in words, without them: short enough for a cell of a narrow table. */
export function policyWords(rule: Rule & { readonly status?: Status }, words: Labels = labels): Phrase {
  switch (rule.kind) {
    case 'association': {
      const action = datum(rule.consequent)
      const when = conditionWords(rule.antecedent, words)
      return rule.status === 'required' && when.length === 0
        ? words.policy.always(action)
        : words.policy.association(when, action)
    }
    case 'precondition':
      return words.policy.precondition(datum(rule.action), conditionWords(rule.requires, words))
    case 'prohibition':
      return words.policy.prohibition(datum(rule.never), conditionWords(rule.antecedent, words))
    case 'outcome':
      return words.policy.outcome(
        datum(rule.action),
        conditionWords(rule.antecedent, words),
        datum(rule.outcome)
      )
    case 'sequence': {
      const order = words.policy[rule.template](
        datum(rule.activation),
        datum(rule.target ?? ''),
        rule.most ?? 1
      )
      return orderWords(rule, order, words)
    }
  }
}

/**
 * What people want of a policy: that of a forbidden one is what must never be. The name of a finding; where counts of
 * the rule stand beside it, `policyWords` says what they count.
 */
export function promiseWords(policy: Policy, words: Labels = labels): Phrase {
  if (policy.status !== 'forbidden') return policyWords(policy, words)
  switch (policy.kind) {
    case 'association':
      return words.policy.prohibition(datum(policy.consequent), conditionWords(policy.antecedent, words))
    case 'precondition':
      return words.policy.prohibition(datum(policy.action), conditionWords(policy.requires, words))
    case 'prohibition':
      return policyWords(policy, words)
    case 'outcome':
      return words.policy.neverEnds(
        datum(policy.action),
        conditionWords(policy.antecedent, words),
        datum(policy.outcome)
      )
    case 'sequence': {
      const [activation, target] = [datum(policy.activation), datum(policy.target ?? '')]
      switch (policy.template) {
        case 'precedence':
          return orderWords(policy, words.policy.not_succession(target, activation), words)
        case 'response':
          return orderWords(policy, words.policy.not_succession(activation, target), words)
        case 'chain_precedence':
          return orderWords(policy, words.policy.neverDirectly(activation, target), words)
        case 'chain_response':
          return orderWords(policy, words.policy.neverDirectly(target, activation), words)
        default:
          return words.policy.notAllowed(policyWords(policy, words))
      }
    }
  }
}

/** A vital sign by its name in the language; one that is not known by its own. */
export function vitalWords(name: string, words: Labels = labels): Phrase {
  const said = vitalName(name, wordsOf(words.language))
  return [plain(said) === said ? said : { data: name }]
}

export function findingWords(finding: Finding, words: Labels = labels): Phrase {
  if (finding.policy !== undefined) return promiseWords(finding.policy, words)
  return finding.subject === undefined ? [{ data: finding.id }] : subjectWords(finding.subject, words)
}

export function subjectWords({ type, name }: Subject, words: Labels = labels): Phrase {
  if (name === 'actions not seen before') return [words.novelty.actions]
  if (name === 'actions in a role not seen before') return [words.novelty.roles]
  // The name of a vital sign says what it is.
  if (type === 'vital') return vitalWords(name, words)
  return [`${words.subject[type]} `, { data: name }]
}

/** "All of it comes from amount>=100": why, as far as counts can tell. The explanation says it first. */
export const carrier = ({ explanation: { computed, brief } }: Finding): string | undefined =>
  computed?.carried_by == null && computed?.behind === undefined ? undefined : brief?.[0]

/** Why a finding was accepted, where somebody said so. */
export const acceptedReason = ({ accepted }: Finding, words: Labels): string =>
  isUnexplained(accepted?.reason ?? '') ? words.unexplained : (accepted?.reason ?? '')

/** From what to what a vital sign, or a share, that changed with a finding went. */
export function subjectPair({ values, unit = '' }: Subject, words: Labels): readonly [string, string] {
  const [before, now] = values ?? [null, null]
  if (unit === 'share') return percentPair(before, now, words.notation)
  const own = wordsOf(words.language)
  return [measured(before, unit, own), measured(now, unit, own)]
}

/** Every text of the log that a sentence about this policy may quote. */
export function policyNames(rule: Rule): string[] {
  const names = policyWords(rule).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]))
  const conditions = rule.kind === 'precondition' ? rule.requires : rule.antecedent
  const parts = Object.entries(conditions).flatMap(([key, value]) => [
    key,
    `${key}='${value}'`,
    `${key}="${value}"`,
    ...(typeof value === 'string' ? [value] : [])
  ])
  return [...names, ...parts]
}

export function findingNames(finding: Finding): string[] {
  const own = finding.policy === undefined ? [] : policyNames(finding.policy)
  const subjects = [finding.subject, ...(finding.variant_subjects ?? [])]
  const subject = subjects.flatMap((one) => (one === undefined ? [] : [one.name]))
  const behind =
    finding.explanation.computed?.behind?.actions.flatMap(({ action, where }) =>
      where === undefined ? [action] : [action, where.condition]
    ) ?? []
  const variants = finding.variants.flatMap(policyNames)
  const evidence = finding.evidence.flatMap(({ file, session }) => [file, session])
  return [...own, ...subject, ...behind, ...variants, ...evidence]
}

/** What a reviewer cares about first, then the highest confidence, then by id: the order of every list of policies. */
export const strongestFirst = (policies: readonly Policy[]): Policy[] =>
  [...policies].sort(
    (a, b) =>
      concernOf(a) - concernOf(b) || b.confidence - a.confidence || compareText(a.policy_id, b.policy_id)
  )

/** A sentence closed by a point, where another one follows. */
export const ended = (text: string, words: Labels = labels): string =>
  /[\p{L}\p{N}%\u{e001})）]$/u.test(text) ? text + words.marks.stop : text
