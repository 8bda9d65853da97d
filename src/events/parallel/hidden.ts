import { hashText, SEED_HIGH, SEED_LOW } from '../hash.ts'
import type { RuleCount } from '../read-request.ts'
import { createRedactor } from '../redact.ts'
import type { CustomRule } from '../redaction/custom.ts'

/** Rules that hid something, by the text in which they did: a text that two threads met counts once. */
export type HiddenTexts = Map<string, readonly string[]>

/** A redactor that remembers in which texts it hid what. */
export function watchedRedactor(rules: readonly CustomRule[]) {
  const hidden: HiddenTexts = new Map()
  let rulesOfText: string[] = []
  const redactor = createRedactor(rules, (rule) => rulesOfText.push(rule))
  return {
    hidden,
    silent: redactor.silent,
    passesShortWords: redactor.passesShortWords,
    text: (value: string, key?: string, place = '') => {
      const shown = redactor.text(value, key)
      if (rulesOfText.length > 0) {
        const where = `${place}\n${key ?? ''}\n${value}`
        hidden.set(`${hashText(where, SEED_LOW)} ${hashText(where, SEED_HIGH)}`, rulesOfText)
        rulesOfText = []
      }
      return shown
    }
  }
}

/** As `counts` of a redactor that met all these texts. */
export function countsOf(hidden: HiddenTexts): readonly RuleCount[] {
  const counts = new Map<string, number>()
  for (const rules of hidden.values()) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
}
