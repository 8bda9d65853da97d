import { expect, it } from '@jest/globals'
import type { Decision, Explanation } from '../../src/decisions/decision.ts'
import { readDecisions } from '../../src/decisions/read.ts'
import { createExplainer } from '../../src/explain/decision-explainer.ts'
import { renderExplanation } from '../../src/report/explanation.ts'
import { describeWithShared, sharedText } from '../support/shared.ts'

interface Golden {
  readonly name: string
  readonly decision: Decision
  readonly explanations: { readonly text: Explanation & { raises?: string } }
}

const keywords = /role|permission|rate|budget|trust|intent|circuit/i

/** Where the original's faults (docs/differences-from-proxilion.md) touch the output: by what is in the record, never by its name. */
const faulty = {
  outcomeAgreesWithFactors: ({ outcome, factors }: Decision) =>
    factors.length === 0 || (outcome === 'ALLOWED') === factors.every(({ passed }) => passed),
  plainOutcome: ({ outcome, decision_type }: Decision) =>
    outcome === 'ALLOWED' ||
    outcome === 'DENIED' ||
    (outcome === 'MODIFIED' && decision_type.endsWith('guard')),
  worded: ({ decision_type }: Decision) => !['trust_boundary', 'custom_check'].includes(decision_type),
  unguessed: ({ factors }: Decision) => !factors.some(({ name, passed }) => !passed && keywords.test(name))
}
/** Faults 5 and 6 touch only what quotes the reason of the heaviest factor. */
const quotesReason = ({ decision_type, outcome }: Decision) =>
  ['authorization', 'cascade'].includes(decision_type) ||
  (decision_type.endsWith('guard') && outcome === 'DENIED')

const withArticle = (text: string): string => text.replace(/^A (?=[aeiou])/, 'An ')

describeWithShared('golden explanations of the second seed', () => {
  const source = sharedText('golden/proxilion-explain.json')
  const goldens = JSON.parse(source) as Golden[]
  const usable = goldens.filter(({ explanations }) => explanations.text.raises === undefined)
  const { explain } = createExplainer()

  /** Through the reader, so that `15.0` stays `15.0`. */
  const decisions = new Map(
    readDecisions(sourceDecisions(source)).decisions.map(({ decision }, i) => [
      (goldens[i] as Golden).name,
      decision
    ])
  )
  const ours = (golden: Golden) => renderExplanation(explain(decisions.get(golden.name) as Decision), 'text')

  it('covers every golden case', () => {
    expect(usable.length).toBeGreaterThan(40)
    for (const golden of goldens) expect(() => ours(golden)).not.toThrow()
  })

  it.each(usable)('factor lines, confidence and ids: $name', (golden) => {
    const { text } = golden.explanations
    expect(ours(golden)).toMatchObject({
      decision_id: text.decision_id,
      factors_explained: text.factors_explained,
      confidence_breakdown: text.confidence_breakdown,
      format: 'text',
      language: 'en'
    })
  })

  const sound = usable.filter(
    ({ decision }) =>
      faulty.plainOutcome(decision) &&
      faulty.worded(decision) &&
      (faulty.outcomeAgreesWithFactors(decision) || !quotesReason(decision))
  )
  it.each(sound)('summary: $name', (golden) => {
    expect(ours(golden).summary).toBe(golden.explanations.text.summary)
  })

  const agreeing = usable.filter(
    ({ decision }) => decision.outcome === 'DENIED' || decision.factors.every(({ passed }) => passed)
  )
  it.each(agreeing)('detailed text, but for the article and the notes: $name', (golden) => {
    const { detailed } = ours(golden)
    const withoutNotes = detailed.replace(/To be noted:\n(- .*\n)+\n/, '')
    expect(withoutNotes).toBe(withArticle(golden.explanations.text.detailed))
  })

  it.each(
    usable.filter(({ decision }) => faulty.outcomeAgreesWithFactors(decision) && faulty.unguessed(decision))
  )('counterfactual and advice: $name', (golden) => {
    const { text } = golden.explanations
    expect(ours(golden)).toMatchObject({
      counterfactual: text.counterfactual,
      recommendations: text.recommendations
    })
  })
})

/** The decisions alone, their numbers as they were written. */
function sourceDecisions(source: string): string {
  const parts = source.split(/"decision": (?=\{\n)/).slice(1)
  return parts.map((part) => `${part.slice(0, part.indexOf('\n  },\n')).replaceAll('\n', ' ')}}`).join('\n')
}
