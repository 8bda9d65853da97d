import { apply } from '../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../src/abstraction/fit.ts'
import { compareText } from '../src/events/table.ts'
import { type Count, countPolicy } from '../src/policies/evidence.ts'
import { policyId } from '../src/policies/identity.ts'
import { minePolicies } from '../src/policies/mine.ts'
import type { Rule } from '../src/policies/policy.ts'
import { wilson } from '../src/statistics/intervals.ts'
import { contextWorld } from './context-worlds.ts'
import { asFound, miningWorld } from './mining-worlds.ts'
import { type Shape, shapes, templateWorld } from './template-worlds.ts'
import { variedWorld } from './varied-worlds.ts'

/**
 * What of the policies that an agent was made to keep is found, and how much else is said:
 * `node benchmarks/mining.ts [--varied | --context | --templates] [--worlds N] [--events N] [--nothing N]`.
 *
 * With `--templates` each template and kind comes first in as many worlds as any other, and is told apart: the share of
 * what was planted that is found, with its 95 % interval (Wilson).
 *
 * `node benchmarks/mining.ts --growth [--rounds N]` prints instead what mining takes beside reading, as the log grows.
 */
if (process.argv.includes('--growth')) {
  const { miningGrowth } = await import('./mining-growth.ts')
  const at = process.argv.indexOf('--rounds')
  for (const line of miningGrowth(at < 0 ? 3 : Number(process.argv[at + 1]))) console.log(line)
  process.exit()
}

const number = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const options = {
  minSupport: 0.05,
  minConfidence: 0.6,
  minLift: 1,
  minSessions: 5,
  maxAntecedent: 3,
  all: false,
  kinds: ['association', 'precondition', 'prohibition', 'outcome', 'sequence']
} as const

/** Planted policies count where they meet the thresholds on enough events: chance may have broken them too often. */
const meets = (rule: Rule, { evidence, confidence, support }: Count): boolean =>
  evidence.events >= 150 &&
  confidence >= options.minConfidence &&
  (rule.kind !== 'association' || support >= options.minSupport)

const byTemplate = process.argv.includes('--templates')
const templated = (seed: number, events: number, structured: boolean) =>
  templateWorld(seed, events, structured, shapes[seed % shapes.length] as Shape)

const worldOf = process.argv.includes('--varied')
  ? variedWorld
  : process.argv.includes('--context')
    ? contextWorld
    : byTemplate
      ? templated
      : miningWorld

function mine(seed: number, events: number, structured: boolean) {
  const { planted: all, table } = worldOf(seed, events, structured)
  const start = process.cpuUsage()
  const abstracted = apply(table, fitVocabulary(table))
  const policies = minePolicies(abstracted, options)
  const { user, system } = process.cpuUsage(start)
  const planted = asFound(all, abstracted)
  const kept = planted.filter(({ rules }) => rules.some((rule) => meets(rule, countPolicy(rule, abstracted))))
  return { planted: kept, all: planted, policies, milliseconds: (user + system) / 1000 }
}

const worlds = number('worlds', 20)
const events = number('events', 10_000)
const missed = new Map<string, number>()
const byName = new Map<string, { planted: number; found: number }>()
const extra = new Map<string, number>()
let planted = 0
let found = 0
let said = 0
let milliseconds = 0
const firstSeed = number('seed', 1)
for (let seed = firstSeed; seed < firstSeed + worlds; seed++) {
  const run = mine(seed, events, true)
  milliseconds += run.milliseconds
  const ids = new Set(run.policies.map((policy) => policy.policy_id))
  const expected = new Set(run.all.flatMap(({ rules }) => rules.map(policyId)))
  planted += run.planted.length
  for (const { name, rules } of run.planted) {
    const own = byName.get(name) ?? { planted: 0, found: 0 }
    const isFound = rules.some((rule) => ids.has(policyId(rule)))
    byName.set(name, { planted: own.planted + 1, found: own.found + Number(isFound) })
    if (isFound) found++
    else missed.set(name, (missed.get(name) ?? 0) + 1)
  }
  for (const policy of run.policies) {
    if (expected.has(policy.policy_id)) continue
    said++
    const sentence = policy.description.replace(/ \([^()]*\)$| with [\d.]+% confidence.*$/, '')
    extra.set(sentence, (extra.get(sentence) ?? 0) + 1)
  }
}
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
console.log(`${worlds} worlds of ${events} events, ${(planted / worlds).toFixed(1)} policies planted in each`)
console.log(
  `found ${percent(found, planted)}; said besides: ${percent(said, planted)}; ${(milliseconds / worlds).toFixed(0)} ms CPU each`
)
if (byTemplate)
  for (const [name, own] of [...byName].sort(([a], [b]) => compareText(a, b))) {
    const [low, high] = wilson(own.found, own.planted)
    const interval = `${percent(low, 1)} to ${percent(high, 1)}`
    console.log(
      `  ${name.padEnd(46)} ${own.found} of ${own.planted}: ${percent(own.found, own.planted)}, ${interval}`
    )
  }
for (const [name, count] of [...missed].sort((a, b) => b[1] - a[1]))
  console.log(`  missed ${count} times: ${name}`)
for (const [name, count] of [...extra].sort((a, b) => b[1] - a[1]).slice(0, 30))
  console.log(`  besides ${count} times: ${name}`)

const empty = number('nothing', 100)
let alarms = 0
let runs = 0
for (let seed = 1; seed <= empty; seed++) {
  const { policies } = mine(100_000 + seed, 2_000 + (seed % 5) * 2_000, false)
  alarms += policies.length
  if (policies.length > 0) runs++
  for (const policy of policies) console.log(`  out of nothing (seed ${seed}): ${policy.description}`)
}
console.log(`${empty} logs without structure: ${alarms} policies, in ${runs} of them`)
