import { describe, expect, it } from '@jest/globals'
import { rawVocabulary } from '../../src/abstraction/vocabulary.ts'
import { type Candidate, type CandidateRequest, makeCandidate, summaryOf } from '../../src/candidate.ts'
import { resolveOptions } from '../../src/options.ts'
import { parsePolicySet } from '../../src/policies/file.ts'
import { startMiningThread } from '../../src/policies/mine-beside.ts'
import { repeatedTable } from '../support/repeated-table.ts'
import { smallTable } from '../support/table.ts'

const options = resolveOptions([])

const small = smallTable(
  Array.from({ length: 12 }, (_, s) =>
    ['look', 'ask', s % 3 === 0 ? 'refund' : 'close'].map((action) => ({
      session: `s${s}`,
      action,
      context: { role: s % 3 === 0 ? 'clerk' : 'guest' }
    }))
  ).flat()
)

/** Of a table of its own each time, for its columns may be spent; large enough that a thread is worth its start. */
const made = (wanted: Partial<CandidateRequest>): Promise<Candidate> => {
  const table = repeatedTable(small, 17_000)
  return makeCandidate({ raw: summaryOf(table), table, vocabulary: rawVocabulary, options, ...wanted })
}

describe('a proposed baseline', () => {
  it('is the same whoever mines it, and whoever started the thread', async () => {
    const { text, profile, policies } = await made({ workers: 1 })
    const { kinds } = options
    const thread = startMiningThread(small.rows * 1_000_000, kinds, { workers: 3 })
    expect(thread).toBeDefined()
    expect(policies.length).toBeGreaterThan(0)
    for (const other of [await made({ workers: 2 }), await made({ workers: 3, thread })]) {
      expect(other.text).toBe(text)
      expect(other.profile).toEqual(profile)
    }
  })

  it('counts what people wrote in the columns that it has by then', async () => {
    const json = { policies: [{ antecedent: { role: 'clerk' }, consequent: 'ask', status: 'required' }] }
    const file = parsePolicySet(JSON.stringify(json), 'policies.json')
    const previous = {
      path: 'policies.json',
      text: '',
      file,
      table: undefined,
      set: { name: 'own', policies: file.policies as never, accepted: [], sourceLogs: 0 }
    }
    const alone = await made({ workers: 1, previous })
    const beside = await made({ workers: 2, previous })
    expect(beside.text).toBe(alone.text)
    expect(beside.text).toContain('"status": "required"')
  })
})
