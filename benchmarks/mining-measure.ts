/** One mining of a log in a process of its own: prints the processor time of each stage and the peak memory as JSON. */
import { apply } from '../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../src/abstraction/fit.ts'
import { encodeLogs } from '../src/events/read.ts'
import { createRedactor } from '../src/events/redact.ts'
import { minePolicies } from '../src/policies/mine.ts'

export interface MiningMeasured {
  /** Milliseconds of processor time: reading the log into its table, making its values mineable, mining all kinds. */
  readonly read: number
  readonly abstract: number
  readonly mine: number
  readonly megabytes: number
  readonly policies: number
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const path = process.argv[2] as string
const times = [processorTime()]
const { encoder } = await encodeLogs({ files: [{ path, location: path }], redactor: createRedactor() })
const raw = encoder.finish()
times.push(processorTime())
const table = apply(raw, fitVocabulary(raw))
times.push(processorTime())
const policies = minePolicies(table, {
  minSupport: 0.05,
  minConfidence: 0.6,
  minLift: 1,
  minSessions: 5,
  maxAntecedent: 3,
  all: false,
  kinds: ['association', 'precondition', 'prohibition', 'outcome', 'sequence']
})
times.push(processorTime())
const [read, abstract, mine] = times.slice(1).map((time, stage) => time - (times[stage] as number))
console.log(
  JSON.stringify({
    read,
    abstract,
    mine,
    megabytes: process.resourceUsage().maxRSS / 1000,
    policies: policies.length
  })
)
