import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesAsRead } from './logs.ts'

type Step = readonly [action: string, context?: Readonly<Record<string, string>>, outcome?: string]

const said = (changes: ReturnType<typeof changesAsRead>) =>
  changes.map(({ policy, direction }) => [policy?.description.replace(/ \(.*/, ''), direction])

function sessionsOf(
  seed: number,
  sessions: number,
  stepsOf: (random: Random) => readonly Step[]
): RawEvent[] {
  const random = seededRandom(seed)
  const one = <T>(...of: readonly T[]) => of[random.below(of.length)] as T
  const often = (share: number) => random.uniform() < share
  const several = (least: number, more: number) => {
    let count = least
    while (often(more)) count++
    return count
  }
  return Array.from({ length: sessions }, (_, s) =>
    stepsOf({ one, often, several }).map(
      ([action, context = {}, outcome = 'success'], seq): RawEvent => ({
        session: `${seed}-${s}`,
        action,
        outcome,
        seq,
        context
      })
    )
  ).flat()
}

interface Random {
  readonly one: <T>(...of: readonly T[]) => T
  readonly often: (share: number) => boolean
  readonly several: (least: number, more: number) => number
}

interface Coding {
  /** How often a failed test is left as it is. */
  readonly givesUp?: number
  /** How often what was committed on the main branch is pushed. */
  readonly pushes?: number
}

/** An agent that searches, reads, edits, tests until that succeeds, and commits; a search names a file or does not. */
const coding = (seed: number, sessions: number, { givesUp = 0, pushes = 0 }: Coding = {}): RawEvent[] =>
  sessionsOf(seed, sessions, ({ one, often, several }) => {
    const given = { branch: one('main', 'feature', 'feature'), kind: one('bug', 'bug', 'feature') }
    const file = () => ({ ...given, ext: one('py', 'ts', 'ts', 'md') })
    const steps: Step[] = often(0.8) ? [['search', given]] : []
    for (let left = several(1, 0.5); left > 0; left--) steps.push(['read', file()])
    for (let left = often(0.4) ? several(2, 0.5) : 0; left > 0; left--)
      steps.push(['search', often(0.5) ? file() : given])
    for (let left = several(1, 0.5); left > 0; left--) steps.push(['read', file()], ['edit', file()])
    for (let works = false, tries = 0; !works && tries < 8; tries++) {
      works = often(0.6)
      steps.push(['test', given, works ? 'success' : 'error'])
      if (!works && often(givesUp)) break
      if (!works) steps.push(['read', file()], ['edit', file()])
    }
    steps.push(['commit', given])
    if (often(given.branch === 'main' ? pushes : 0.7)) steps.push(['push', given])
    return steps
  })

describe('an agent that leaves a failed test as it is', () => {
  it.each([
    [1, 40],
    [3, 150],
    [5, 600]
  ])('is told by what it did after one, whichever file the next call names (%i, %i)', (seed, sessions) => {
    const changes = changesAsRead(coding(seed, sessions), coding(seed + 1, sessions, { givesUp: 0.7 }))
    expect(changes[0]).toMatchObject({
      policy: { antecedent: { previous_outcome: 'error' }, consequent: 'read' },
      direction: 'weaker'
    })
  })

  it('is no finding where it tries as long as before', () => {
    for (let seed = 11; seed < 31; seed += 2)
      expect(said(changesAsRead(coding(seed, 60), coding(seed + 1, 60)))).toEqual([])
  })
})

describe('what was never done on one branch', () => {
  it.each([1, 3, 5])('is told as such, and not as what no longer comes last there (%i)', (seed) => {
    const [first] = changesAsRead(coding(seed, 150), coding(seed + 1, 150, { pushes: 0.4 }))
    expect(first?.policy).toMatchObject({
      kind: 'prohibition',
      antecedent: { branch: 'main' },
      never: 'push'
    })
  })
})

/** Clerks make transfers; auditors read a few ledgers and log out. */
const banking = (seed: number, auditing = 0): RawEvent[] =>
  sessionsOf(seed, 600, ({ one, often, several }) => {
    const role = one('clerk', 'clerk', 'clerk', 'clerk', 'clerk', 'manager', 'manager', 'auditor')
    const given = { role, env: one('prod', 'prod', 'staging') }
    const steps: Step[] = [
      ['login', given],
      ['get_account', given]
    ]
    if (role === 'auditor') {
      for (let left = several(1, 0.6); left > 0; left--) steps.push(['read_ledger', given])
      if (often(auditing)) steps.push(['transfer', given])
    } else if (often(0.6)) steps.push(['check_balance', given], ['transfer', given])
    else steps.push(['send_statement', given])
    if (role !== 'auditor' && often(0.8)) steps.push(['add_note', given])
    return [...steps, ['logout', given]]
  })

describe('what one role never did', () => {
  it.each([1, 3, 5])('is told of the role, and not as what came in its place before (%i)', (seed) => {
    const [first] = changesAsRead(banking(seed), banking(seed + 1, 0.5))
    expect(first?.policy).toMatchObject({ antecedent: { role: 'auditor' } })
    expect(JSON.stringify(first?.policy)).toContain('"transfer"')
  })
})

/** Tickets that are opened, read, changed and closed; `failing` by action how often it fails. */
const tickets = (seed: number, failing: (action: string) => number): RawEvent[] =>
  sessionsOf(seed, 80, ({ often }) =>
    ['open', 'read', 'read', 'change', 'close'].map(
      (action): Step => [action, { queue: 'all' }, often(failing(action)) ? 'error' : 'success']
    )
  )

describe('an outage', () => {
  it.each([0, 0.05])('is told by how many actions fail, and not by one of them (%f before)', (usual) => {
    const [first, ...others] = changesAsRead(
      tickets(1, () => usual),
      tickets(2, () => 1)
    )
    expect([first?.subject?.name, others]).toEqual(['errors', []])
  })

  it('of one action is told of that one', () => {
    const changes = changesAsRead(
      tickets(3, () => 0.05),
      tickets(4, (action) => (action === 'change' ? 1 : 0.05))
    )
    expect(changes.map(({ policy }) => policy)).toMatchObject([{ kind: 'outcome', action: 'change' }])
  })
})
