import { SHORT_WORD, SHORT_WORD_DIGITS } from './record-layout.ts'
import { ASSIGNMENT_RULES, isSecretValue, namesSecret } from './redaction/assignments.ts'
import { COMMAND_RULES, COMMAND_TRIGGER } from './redaction/commands.ts'
import type { CustomRule } from './redaction/custom.ts'
import { PERSONAL_RULES } from './redaction/personal.ts'
import type { Rule, RuleGroup } from './redaction/rule.ts'
import { SECRET_GROUPS } from './redaction/secrets.ts'
import { digitsOfName } from './short-word.ts'

export interface RedactorOfLogs {
  /**
   * The text without secrets and personal data, each replaced by a placeholder that is the same on every run:
   * `[secret:github]`, `[email]`, `~` for a home folder. Idempotent, and linear in the length of the text. Where the
   * text is the value of a named field, `key` (`arg.password`) tells what the text alone does not.
   */
  readonly text: (value: string, key?: string) => string
  /** The same, and nothing is counted. */
  readonly silent: (value: string) => string
  /** Whether every short word (`SHORT_WORD`) is shown as it is under this key. */
  readonly passesShortWords: (key: string) => boolean
  /** How often each rule has hidden something so far, most frequent first. */
  readonly counts: () => readonly { readonly rule: string; readonly count: number }[]
}

/** In this order: what is wholly a secret before what may be a part of one. */
const GROUPS: readonly RuleGroup[] = [
  ...SECRET_GROUPS,
  { rules: ASSIGNMENT_RULES },
  { trigger: COMMAND_TRIGGER, rules: COMMAND_RULES },
  { rules: PERSONAL_RULES }
]
type RuleInNames = Rule & { readonly digitsInNames: number }
/** Those that may apply to a text of letters, digits and `_.-` alone: most names and values are such. */
const GROUPS_IN_NAMES = GROUPS.map(({ trigger, rules }) => ({
  trigger,
  rules: rules.filter((rule): rule is RuleInNames => rule.digitsInNames !== undefined)
})).filter(({ rules }) => rules.length > 0)
/** None of the built-in rules applies to another text without one of these. */
const ANY = /[@=:+/\\~-]|\d{3}|_[A-Za-z0-9]{12}|bearer|basic|[A-Za-z0-9.]{20}/i
/** Hiding one thing may lay bare another beside it; more rounds than this no text needs. */
const ROUNDS = 8

/** The exit of `events/`: built-in rules, then those of the configuration file (`redactionRules`). */
export function createRedactor(
  rules: readonly CustomRule[] = [],
  onHidden?: (rule: string) => void
): RedactorOfLogs {
  const counts = new Map<string, number>()
  let isCounting = true
  const count = (rule: string) => {
    if (!isCounting) return
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
    onHidden?.(rule)
  }

  const once = (value: string): string => {
    let hidden = value
    if (mayHide(value)) {
      for (const { trigger, rules: group } of GROUPS) {
        if (trigger === undefined || trigger.test(hidden))
          for (const rule of group) hidden = applied(rule, hidden, count)
      }
    }
    for (const rule of rules) hidden = rule.apply(hidden, () => count(rule.name))
    return hidden
  }

  const secretKeys = new Map<string, boolean>()
  const isSecretKey = (key: string): boolean => {
    let isSecret = secretKeys.get(key)
    if (isSecret === undefined) {
      isSecret = namesSecret(lastPart(key))
      secretKeys.set(key, isSecret)
    }
    return isSecret
  }

  const text = (value: string, key?: string): string => {
    if (key !== undefined && isSecretKey(key) && isSecretField(key, value)) {
      count('secret:assigned')
      return '[secret:assigned]'
    }
    let hidden = value
    for (let round = 0; round < ROUNDS; round++) {
      const next = once(hidden)
      if (next === hidden) break
      hidden = next
    }
    return hidden
  }

  return {
    text,
    silent: (value) => {
      isCounting = false
      try {
        return text(value)
      } finally {
        isCounting = true
      }
    },
    passesShortWords: (key) => rules.length === 0 && !isSecretKey(key),
    counts: () =>
      [...counts]
        .map(([rule, times]) => ({ rule, count: times }))
        .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
  }
}

/** Whether one of the built-in rules may apply. */
function mayHide(text: string): boolean {
  const digits = digitsOfName(text)
  if (digits < 0) return ANY.test(text)
  if (text.length < SHORT_WORD && digits < SHORT_WORD_DIGITS) return false
  return GROUPS_IN_NAMES.some(
    ({ trigger, rules }) =>
      (trigger === undefined || trigger.test(text)) &&
      rules.some((rule) => digits >= rule.digitsInNames && isFound(rule, text))
  )
}

const isFound = ({ trigger, pattern }: Rule, text: string): boolean =>
  (trigger === undefined || trigger.test(text)) && text.search(pattern) >= 0

function applied(rule: Rule, text: string, count: (rule: string) => void): string {
  if (!isFound(rule, text)) return text
  return text.replace(rule.pattern, (...found: unknown[]) => {
    const match = found[0] as string
    const end = found.findIndex((part) => typeof part === 'number')
    const groups = found.slice(0, end) as (string | undefined)[]
    if (rule.confirms !== undefined && !rule.confirms(match, groups)) return match
    count(rule.name)
    return rule.replacement === undefined ? `[${rule.name}]` : rule.replacement(match, groups)
  })
}

/** The last part of a dotted key is the name of the field. */
const lastPart = (key: string): string => key.slice(key.lastIndexOf('.') + 1)

const isSecretField = (key: string, value: string): boolean =>
  !value.startsWith('[') && isSecretValue(lastPart(key), value, true)
