import { describe, expect, it } from '@jest/globals'
import { minePolicies } from '../../src/policies/mine.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { smallTable } from '../support/table.ts'

/**
 * The 2,201 people aboard the Titanic by class, sex, age and fate: R's `datasets::Titanic` (Dawson, Journal of
 * Statistics Education 3, 1995), in the order of its table: 1st, 2nd, 3rd, crew.
 */
const titanic = {
  No: {
    Child: { Male: [0, 0, 35, 0], Female: [0, 0, 17, 0] },
    Adult: { Male: [118, 154, 387, 670], Female: [4, 13, 89, 3] }
  },
  Yes: {
    Child: { Male: [5, 11, 13, 0], Female: [1, 13, 14, 0] },
    Adult: { Male: [57, 14, 75, 192], Female: [140, 80, 76, 20] }
  }
}
const classes = ['1st', '2nd', '3rd', 'Crew']

type Person = Readonly<Record<'Class' | 'Sex' | 'Age' | 'Survived', string>>

const people: readonly Person[] = Object.entries(titanic).flatMap(([Survived, ages]) =>
  Object.entries(ages).flatMap(([Age, sexes]) =>
    Object.entries(sexes).flatMap(([Sex, counts]) =>
      counts.flatMap((count, i) =>
        Array.from({ length: count }, (): Person => ({ Class: classes[i] as string, Sex, Age, Survived }))
      )
    )
  )
)

/** All rules that lead to a value of one column, as R's arules prints them: left side, right side, the three measures. */
function rulesFor(column: keyof Person, thresholds: { minSupport: number; minConfidence: number }) {
  const events = people.map(({ [column]: value, ...context }) => ({ action: `${column}=${value}`, context }))
  const policies = minePolicies(smallTable(events), {
    ...thresholds,
    minLift: 0,
    minSessions: 1,
    maxAntecedent: 3,
    all: true,
    kinds: ['association']
  })
  return policies.map((policy) => {
    const { antecedent, consequent } = policy as Policy & { kind: 'association' }
    const { Class, Sex, Age, Survived } = antecedent
    const left = Object.entries({ Class, Sex, Age, Survived }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${value}`]
    )
    return { rule: `{${left.join(',')}} => {${consequent}}`, ...policy }
  })
}

describe('the rules that R arules gives for the Titanic', () => {
  it('are all those about who survived, with the same support, confidence and lift', () => {
    // apriori(titanic.raw, parameter = list(minlen = 2, supp = 0.005, conf = 0.8), appearance = list(rhs =
    // c("Survived=No", "Survived=Yes"), default = "lhs")), rounded to three decimals and sorted by lift: Y. Zhao,
    // R and Data Mining (Academic Press 2013), chapter 9, and rdatamining.com/examples/association-rules.
    const published = `
      {Class=2nd,Age=Child} => {Survived=Yes} 0.011 1.000 3.096
      {Class=2nd,Sex=Female,Age=Child} => {Survived=Yes} 0.006 1.000 3.096
      {Class=1st,Sex=Female} => {Survived=Yes} 0.064 0.972 3.010
      {Class=1st,Sex=Female,Age=Adult} => {Survived=Yes} 0.064 0.972 3.010
      {Class=2nd,Sex=Female} => {Survived=Yes} 0.042 0.877 2.716
      {Class=Crew,Sex=Female} => {Survived=Yes} 0.009 0.870 2.692
      {Class=Crew,Sex=Female,Age=Adult} => {Survived=Yes} 0.009 0.870 2.692
      {Class=2nd,Sex=Female,Age=Adult} => {Survived=Yes} 0.036 0.860 2.663
      {Class=2nd,Sex=Male,Age=Adult} => {Survived=No} 0.070 0.917 1.354
      {Class=2nd,Sex=Male} => {Survived=No} 0.070 0.860 1.271
      {Class=3rd,Sex=Male,Age=Adult} => {Survived=No} 0.176 0.838 1.237
      {Class=3rd,Sex=Male} => {Survived=No} 0.192 0.827 1.222`
    const found = rulesFor('Survived', { minSupport: 0.005, minConfidence: 0.8 }).map(
      ({ rule, support, confidence, lift }) =>
        `${rule} ${support.toFixed(3)} ${confidence.toFixed(3)} ${lift.toFixed(3)}`
    )
    expect(found.sort()).toEqual(published.trim().split(/\n\s*/).sort())
  })

  it('have the measures that apriori(titanic.raw) prints to seven decimals', () => {
    // The same source, rules 2 to 5 of the default call (supp = 0.1, conf = 0.8).
    const published = {
      '{Class=2nd} => {Age=Adult}': [0.1185825, 0.9157895, 0.9635051],
      '{Class=1st} => {Age=Adult}': [0.1449341, 0.9815385, 1.0326798],
      '{Sex=Female} => {Age=Adult}': [0.193094, 0.9042553, 0.95137],
      '{Class=3rd} => {Age=Adult}': [0.2848705, 0.888102, 0.934375]
    }
    const found = new Map(
      rulesFor('Age', { minSupport: 0.1, minConfidence: 0.8 }).map((policy) => [policy.rule, policy])
    )
    for (const [rule, measures] of Object.entries(published)) {
      const { support, confidence, lift } = found.get(rule) as Policy
      for (const [i, ours] of [support, confidence, lift].entries())
        expect(Math.abs(ours - (measures[i] as number))).toBeLessThan(6e-7)
    }
  })
})
