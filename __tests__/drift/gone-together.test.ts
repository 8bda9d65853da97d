import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import { gate } from '../../src/drift/gate.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { createGateExplainer } from '../../src/explain/gate-explainer.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { plain } from '../../src/explain/sentence.ts'
import { findingWords } from '../../src/report/finding-words.ts'
import { labelsIn } from '../../src/report/labels/index.ts'
import { raw } from '../../src/report/phrase.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { clean, finding } from '../report/support.ts'
import { comparisonOf, gated } from '../support/changes.ts'
import { changesAsRead } from './logs.ts'

interface Agent {
  /** What the sub-agent does: nothing, its own actions, or those that the main agent does too. */
  readonly helper?: 'none' | 'own' | 'shared'
  /** Whether the call that hands over is made, where there is nobody to take it. */
  readonly stillAsks?: boolean
  readonly main?: string
  /** Whether sessions end with a check, and whether they begin with one. */
  readonly checks?: boolean
}

/** An agent that edits files, and in most sessions has something looked up for it before. */
function coding(
  seed: number,
  sessions: number,
  { helper = 'own', stillAsks = false, main = 'main', checks = true }: Agent = {}
): RawEvent[] {
  const random = seededRandom(seed)
  const often = (share: number) => random.uniform() < share
  return Array.from({ length: sessions }, (_, s) => {
    const context = { topic: ['bug', 'feature', 'docs'][random.below(3)] as string }
    const done: [string, string][] = [['plan', main]]
    const several = (action: string, most: number, agent = main) => {
      for (let left = 1 + random.below(most); left > 0; left--) done.push([action, agent])
    }
    several('read', 2)
    if (often(0.65)) {
      if (helper !== 'none' || stillAsks) done.push(['delegate', main])
      if (helper === 'own') {
        several('search', 3, 'helper')
        if (often(0.8)) done.push(['fetch', 'helper'])
        done.push(['sum_up', 'helper'])
      }
      if (helper === 'shared')
        for (let left = 2 + random.below(3); left > 0; left--)
          done.push([often(0.6) ? 'read' : 'grep', 'helper'])
    }
    several('edit', 3)
    if (checks && often(0.5)) done.push(['check', main])
    done.push(['finish', main])
    return done.map(
      ([action, agent], seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        agent,
        action,
        outcome: 'success',
        context
      })
    )
  }).flat()
}

const names = (changes: readonly Change[]) =>
  changes.map(({ subject, policy }) => subject?.name ?? policy?.description)

describe('a sub-agent that is gone', () => {
  it.each([60, 250, 800])(
    'is one finding, led by the call that handed over to it, in %s sessions',
    (sessions) => {
      const changes = changesAsRead(coding(1, sessions), coding(2, sessions, { helper: 'none' }))
      expect(names(changes)).toEqual(['delegate'])
      expect(names(changes[0]?.follows ?? []).sort()).toEqual(['fetch', 'search', 'sum_up'])
    }
  )

  it('is one where it is still asked, and where the log names no agents', () => {
    const asked = changesAsRead(coding(1, 250), coding(2, 250, { helper: 'none', stillAsks: true }))
    expect(names(asked)).toEqual(['search'])
    const unnamed = (events: readonly RawEvent[]) => events.map(({ agent: _, ...event }) => event as RawEvent)
    const changes = changesAsRead(unnamed(coding(1, 250)), unnamed(coding(2, 250, { helper: 'none' })))
    expect(names(changes)).toEqual(['delegate'])
  })

  it('takes along what it did of what others do as well', () => {
    const changes = changesAsRead(coding(1, 600, { helper: 'shared' }), coding(2, 600, { helper: 'none' }))
    expect(names(changes)).toEqual(['delegate'])
  })

  it('hides nothing else that is gone', () => {
    for (const seed of [1, 11]) {
      const changes = changesAsRead(
        coding(seed, 400),
        coding(seed + 1, 400, { helper: 'none', checks: false })
      )
      expect(names(changes).sort()).toEqual(['check', 'delegate'])
    }
  })

  it('is none where agents are merely called otherwise', () => {
    expect(changesAsRead(coding(1, 300), coding(2, 300, { main: 'coder' }))).toEqual([])
  })

  it('leaves each action an entry of its own to accept', () => {
    const changes = changesAsRead(coding(1, 250), coding(2, 250, { helper: 'none' }))
    const { changes: told } = gate(comparisonOf({ changes }), {
      failOn: ['shifted'],
      today: '2026-01-01',
      accepted: [
        { fingerprint: 'action-share/delegate:shifted:weaker', reason: 'no longer needed', confidence: 0 }
      ]
    })
    expect(told.map(({ id, severity }) => [id, severity]).sort()).toEqual([
      ['action-share/delegate:shifted:weaker', 'note'],
      ['action-share/fetch:shifted:weaker', 'error'],
      ['action-share/search:shifted:weaker', 'error'],
      ['action-share/sum_up:shifted:weaker', 'error']
    ])
  })

  it.each(languages.map(({ code }) => code))('names all that is gone, in %s', (language) => {
    const [change] = changesAsRead(coding(1, 250), coding(2, 250, { helper: 'none' })) as [Change]
    const explanation = createGateExplainer({
      language,
      run: { logs: ['logs'], baseline: 'policies.json' },
      failOn: ['shifted'],
      comparison: comparisonOf({ changes: [change] })
    }).finding(gated(change), [])
    const { parameters, ...result } = clean()
    const title = findingWords(
      finding({
        id: 'action-share/delegate:shifted:weaker',
        subject: change.subject,
        variant_subjects: [...(change.variantSubjects ?? [])],
        baseline: change.baseline,
        current: change.current
      }),
      labelsIn({ ...result, parameters: { ...parameters, language } })
    )
    for (const said of [plain(explanation.summary), raw(title)])
      for (const name of ['delegate', 'fetch', 'search', 'sum_up']) expect(said).toContain(name)
  })
})
