import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import { Encoder } from '../../src/events/encode.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { readLogs } from '../../src/events/read.ts'
import type { Table } from '../../src/events/table.ts'
import { policyId } from '../../src/policies/identity.ts'
import {
  countedPolicy,
  countRules,
  explainOmissions,
  minePolicies,
  rankPolicies,
  topPolicies
} from '../../src/policies/mine.ts'
import type { Policy, Rule } from '../../src/policies/policy.ts'
import { MINING } from '../support/mining.ts'
import { smallTable } from '../support/table.ts'

/** A small reproducible source of chance: a log's events depend on nothing else. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return ((state >>> 8) % 65536) / 65536
  }
}

/** 240 sessions of a support agent: refunds only after a lookup of the same order, guests are denied, prod is spared. */
function supportLog(seed: number): RawEvent[] {
  const random = chance(seed)
  const events: RawEvent[] = []
  for (let s = 0; s < 240; s++) {
    const role = random() < 0.4 ? 'guest' : 'member'
    const env = random() < 0.5 ? 'prod' : 'dev'
    const calls: [string, Record<string, unknown>?][] = [['greet']]
    for (let i = 0; i < 3 + Math.floor(random() * 5); i++) {
      const order = `ord-${s}${Math.floor(random() * 3)}-77`
      const action = ['search', 'note', 'delete', 'refund', 'lookup'][Math.floor(random() * 5)] as string
      if (action === 'delete' && env === 'prod') continue
      if (action === 'refund') calls.push(['lookup', { order_id: order }])
      calls.push([action, action === 'refund' || action === 'lookup' ? { order_id: order } : {}])
    }
    for (const [seq, [action, own]] of calls.entries()) {
      const denied = action === 'note' && role === 'guest'
      events.push({
        session: `s${s}`,
        seq,
        action,
        outcome: denied ? 'denied' : 'success',
        context: { role, env, ...own }
      })
    }
  }
  return events
}

function encode(events: readonly RawEvent[]): Table {
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('log.jsonl')
  for (const [i, event] of events.entries()) encoder.add(event, file, i + 1)
  return encoder.finish()
}

const abstracted = (table: Table): Table => apply(table, fitVocabulary(table))
const sentences = (policies: readonly Policy[]) =>
  policies.map(({ description }) => description.replace(/ \(.*/, ''))

describe('mining all kinds', () => {
  const policies = minePolicies(abstracted(encode(supportLog(7))), MINING)

  it('finds what the agent was made to keep', () => {
    expect(sentences(policies)).toEqual(
      expect.arrayContaining([
        '`refund` only after `lookup` of the same order_id',
        "never `delete` when env='prod'",
        "`note` when role='guest' ends in 'denied'",
        '`greet` comes first in its session'
      ])
    )
  })

  it('says little else', () => {
    expect(policies.length).toBeLessThanOrEqual(8)
  })

  it('sorts by id and counts what it says', () => {
    const ids = policies.map(({ policy_id }) => policy_id)
    expect(ids).toEqual([...ids].sort())
    for (const policy of policies) {
      expect(policy.policy_id).toBe(policyId(policy))
      expect(policy.status).toBe('mined')
      expect(policy.confidence).toBeGreaterThanOrEqual(MINING.minConfidence)
      expect(policy.evidence?.sessions).toBeGreaterThanOrEqual(MINING.minSessions)
    }
  })

  it('gives a reason for each policy left out', () => {
    const table = abstracted(encode(supportLog(7)))
    const omissions = explainOmissions(table, MINING)
    const kept = new Set(policies.map(({ policy_id }) => policy_id))
    expect(omissions.length).toBeGreaterThan(0)
    for (const { policy, reason } of omissions) {
      expect(kept.has(policy.policy_id)).toBe(false)
      expect(reason.length).toBeGreaterThan(10)
    }
  })
})

describe('order has no say', () => {
  it('neither of lines, nor of keys, nor of sessions', () => {
    const log = supportLog(11)
    const expected = JSON.stringify(minePolicies(abstracted(encode(log)), MINING))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const random = chance(seed)
        const mixed = log
          .map((event) => ({ event, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => ({
            ...event,
            context: Object.fromEntries(Object.entries(event.context ?? {}).sort(() => random() - 0.5))
          }))
        expect(JSON.stringify(minePolicies(abstracted(encode(mixed)), MINING))).toBe(expected)
      }),
      { numRuns: 6 }
    )
  })

  it('nor do the names of keys and actions, but for themselves', () => {
    const log = supportLog(3)
    const rename = (text: string) => `${String.fromCharCode(219 - text.charCodeAt(0))}${text}`
    const renamed = log.map((event) => ({
      ...event,
      action: rename(event.action as string),
      context: Object.fromEntries(
        Object.entries(event.context ?? {}).map(([k, v]) => [k === 'order_id' ? 'a_id' : rename(k), v])
      )
    }))
    const counts = (events: RawEvent[]) =>
      minePolicies(abstracted(encode(events)), MINING)
        .map(({ kind, evidence, lift }) => JSON.stringify([kind, evidence, lift]))
        .sort()
    expect(counts(renamed)).toEqual(counts(log))
  })
})

describe('mining everything over the thresholds', () => {
  const contexts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', true), {
    noNullPrototype: true
  })
  const log = fc.array(fc.record({ action: fc.constantFrom('p', 'q'), context: contexts }), {
    minLength: 1,
    maxLength: 30
  })

  it('is every combination of conditions that meets them, and nothing else', () => {
    fc.assert(
      fc.property(
        log,
        fc.constantFrom(0, 0.1, 0.25),
        fc.constantFrom(0, 0.5, 1),
        fc.constantFrom(0, 1, 1.5),
        (events, s, c, l) => {
          const request = {
            ...MINING,
            minSupport: s,
            minConfidence: c,
            minLift: l,
            all: true,
            kinds: ['association'] as const
          }
          const found = minePolicies(smallTable(events), request).map(({ policy_id }) => policy_id)
          const expected = new Set<string>()
          const values = ['x', 'y', true] as const
          const options = [undefined, ...values]
          for (const a of options)
            for (const b of options)
              for (const k of options) {
                const antecedent = Object.fromEntries(
                  Object.entries({ a, b, c: k }).filter(([, v]) => v !== undefined)
                ) as Record<string, string | boolean>
                if (Object.keys(antecedent).length === 0) continue
                const inside = events.filter(({ context }) =>
                  Object.entries(antecedent).every(([key, v]) => context[key] === v)
                )
                for (const consequent of ['p', 'q']) {
                  const y = inside.filter(({ action }) => action === consequent).length
                  const total = events.filter(({ action }) => action === consequent).length
                  // Thresholds here are dyadic or whole: doubles compare them exactly.
                  if (
                    y > 0 &&
                    y >= s * events.length &&
                    y >= c * inside.length &&
                    y * events.length >= l * inside.length * total
                  )
                    expected.add(policyId({ kind: 'association', antecedent, consequent }))
                }
              }
          const tenth = s === 0.1
          if (!tenth) expect(found).toEqual([...expected].sort())
          else expect(new Set(found)).toEqual(expected)
        }
      ),
      { numRuns: 300 }
    )
  })

  it("gives Weka's class rules of the weather data", () => {
    // weather.nominal of the Weka distribution; rules of weka.associations.Apriori -A -c -1 with confidence 1 and at least
    // 3 events, as printed in Witten, Frank & Hall, Data Mining (3rd edition), section 4.5.
    const rows = `sunny hot high FALSE no, sunny hot high TRUE no, overcast hot high FALSE yes, rainy mild high FALSE yes,
      rainy cool normal FALSE yes, rainy cool normal TRUE no, overcast cool normal TRUE yes, sunny mild high FALSE no,
      sunny cool normal FALSE yes, rainy mild normal FALSE yes, sunny mild normal TRUE yes, overcast mild high TRUE yes,
      overcast hot normal FALSE yes, rainy mild high TRUE no`
    const events = rows.split(',').map((row) => {
      const [outlook = '', temperature = '', humidity = '', windy = '', play] = row.trim().split(/\s+/)
      return { action: `play=${play}`, context: { outlook, temperature, humidity, windy } }
    })
    const request = {
      ...MINING,
      minSupport: 0.2,
      minConfidence: 1,
      maxAntecedent: 4,
      all: true,
      kinds: ['association'] as const
    }
    const found = minePolicies(smallTable(events), request).map((policy) => {
      const { antecedent, consequent } = policy as Policy & { kind: 'association' }
      const conditions = Object.entries(antecedent).map(([key, v]) => `${key}=${v}`)
      return `${conditions.sort().join(' ')} ${policy.evidence?.events} ==> ${consequent} ${policy.evidence?.kept}`
    })
    expect(found.sort()).toEqual([
      'humidity=high outlook=sunny 3 ==> play=no 3',
      'humidity=normal windy=FALSE 4 ==> play=yes 4',
      'outlook=overcast 4 ==> play=yes 4',
      'outlook=rainy windy=FALSE 3 ==> play=yes 3'
    ])
  })
})

describe('ranking', () => {
  const table = smallTable([
    { session: 'a', action: 'x', context: { k: 1 } },
    { session: 'b', action: 'y', context: { k: 2 } },
    { session: 'c', action: 'y', context: { k: 2 } }
  ])
  const policies = minePolicies(table, {
    ...MINING,
    minSupport: 0,
    minConfidence: 0,
    minLift: 0,
    all: true,
    kinds: ['association']
  })

  it('puts the most certain first, then what says most, and cuts where asked', () => {
    expect(rankPolicies(policies).map(({ confidence, lift }) => [confidence, lift])).toEqual([
      [1, 3],
      [1, 1.5]
    ])
    expect(topPolicies(policies, 1)).toEqual([rankPolicies(policies)[0]])
    expect(topPolicies(policies, 0)).toEqual([])
    expect(topPolicies(policies, -1)).toEqual([])
    expect(topPolicies(policies, 9)).toHaveLength(2)
  })

  it('counts what people wrote like what was mined, and keeps what they said about it', () => {
    const rule: Rule = { kind: 'association', antecedent: { k: 2 }, consequent: 'y' }
    const [counted] = countRules([{ ...rule, status: 'forbidden', note: 'ours' }], table)
    expect(counted).toEqual({ ...countedPolicy(rule, table), status: 'forbidden', note: 'ours' })
    const [never] = countRules(
      [{ kind: 'sequence', template: 'first', activation: 'gone', antecedent: {} }],
      table
    )
    expect(never).toMatchObject({ confidence: 0, evidence: { events: 0 } })
    expect(never?.description).toContain('never applied')
  })

  it('has nothing to say of an empty log', () => {
    expect(minePolicies(smallTable([]), MINING)).toEqual([])
    expect(minePolicies(smallTable([{ session: 'silent' }]), MINING)).toEqual([])
  })
})

const shared = process.env.POLICYMINER_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const data = `${shared}/data`
const onRealLogs = existsSync(data) ? describe : describe.skip

onRealLogs(existsSync(data) ? 'real logs' : 'real logs (skipped: ../shared is absent)', () => {
  const mined = async (...names: string[]) => {
    const files = names.map((name) => ({ path: name, location: `${data}/${name}` }))
    const { table } = await readLogs({ files })
    return minePolicies(abstracted(table), MINING)
  }
  const counts = (policies: readonly Policy[], sentence: string) => {
    const policy = policies.find(({ description }) => description.startsWith(`${sentence} (`))
    return policy && [policy.evidence?.events, policy.confidence.toFixed(3)]
  }

  it('tau-bench: reads a reservation before changing it, hands over last, looks up first', async () => {
    const policies = await mined('tau-bench/behavior.airline-gpt4o.all.jsonl')
    const same = 'only after `get_reservation_details` of the same arg.reservation_id'
    expect(counts(policies, `\`cancel_reservation\` ${same}`)).toEqual([69, '0.971'])
    expect(counts(policies, `\`update_reservation_flights\` ${same}`)).toEqual([104, '1.000'])
    expect(counts(policies, `\`update_reservation_baggages\` ${same}`)).toEqual([14, '0.857'])
    expect(counts(policies, '`transfer_to_human_agents` comes last in its session')).toEqual([48, '1.000'])
    expect(counts(policies, '`get_user_details` comes first in its session')).toEqual([120, '0.817'])
    expect(policies.length).toBeLessThanOrEqual(25)
  })

  it('llm-bench: writes below output after reading the schema, starts with the task', async () => {
    const runs = [1, 2, 3].map((run) => `llm-bench/behavior.sweep2.run${run}.jsonl`)
    const policies = await mined(...runs)
    expect(counts(policies, '`write_file` only when schema_read_before=true')).toEqual([356, '1.000'])
    expect(counts(policies, "`write_file` only when path.top='output'")).toEqual([356, '1.000'])
    expect(counts(policies, "when path.top='TASK.md', `read_file` comes first in its session")).toEqual([
      72,
      '0.958'
    ])
    expect(policies.length).toBeLessThanOrEqual(25)
  })

  it('claude-code: edits what it has read', async () => {
    const policies = await mined('claude-code/behavior.transcripts.jsonl')
    expect(counts(policies, '`Edit` only when file_read_before=true')).toEqual([287, '0.878'])
    expect(policies.length).toBeLessThanOrEqual(25)
  })
})
