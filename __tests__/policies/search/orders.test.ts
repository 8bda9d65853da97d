import { describe, expect, it } from '@jest/globals'
import { minePolicies, rankPolicies } from '../../../src/policies/mine.ts'
import { seededRandom } from '../../../src/statistics/random.ts'
import { MINING } from '../../support/mining.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'

const free = ['look', 'note', 'search', 'list', 'think', 'read', 'tag', 'scan']

/** Sessions of freely chosen actions; `step` may take the place of one, knowing what was done before. */
function sessions(
  count: number,
  step: (done: readonly string[], chance: (share: number) => boolean) => string | undefined,
  end: (done: readonly string[]) => readonly string[] = () => []
): SmallEvent[] {
  const random = seededRandom(7)
  const chance = (share: number) => random.uniform() < share
  return Array.from({ length: count }, (_, s) => {
    const done: string[] = []
    const length = 6 + random.below(14)
    while (done.length < length) done.push(step(done, chance) ?? (free[random.below(free.length)] as string))
    done.push(...end(done))
    return done.map((action): SmallEvent => ({ session: `s${s}`, action }))
  }).flat()
}

const said = (events: readonly SmallEvent[]): string[] =>
  rankPolicies(minePolicies(smallTable([...events]), MINING)).map(({ description }) =>
    description.replace(/ \([^()]*\)$/, '')
  )

const count = (done: readonly string[], action: string): number => done.filter((one) => one === action).length

describe('what is told of order', () => {
  it('is the duty and not only the permission: what is opened gets closed', () => {
    const isOpen = (done: readonly string[]) => count(done, 'open') > count(done, 'close')
    const told = said(
      sessions(
        300,
        (done, chance) => {
          if (isOpen(done) && chance(0.25)) return 'close'
          return chance(0.08) ? 'open' : undefined
        },
        (done) => (isOpen(done) && done.length % 11 > 0 ? ['close'] : [])
      )
    )
    expect(told).toContain('after `open` comes `close`')
  })

  it('is the check before an action that changes something, where each is always followed by one', () => {
    const told = said(
      sessions(300, (done, chance) => {
        if (done.at(-1) === 'check_limits') return 'pay_order'
        return chance(0.08) ? 'check_limits' : undefined
      })
    )
    expect(told).toContain('`pay_order` only directly after `check_limits`')
    expect(told.join('\n')).not.toContain('after `check_limits` comes')
  })

  it('is what must come before an action that changes something, however sure what follows is', () => {
    const told = said(
      sessions(300, (done, chance) => {
        if (done.at(-1) === 'ask' && chance(0.82)) return 'pay'
        return chance(0.08) ? 'ask' : undefined
      })
    )
    expect(told.join('\n')).toMatch(/`pay` only (?:directly )?after `ask`/)
  })

  it('is a limit of two where a third would often follow, and none where the first has a cause of its own', () => {
    const limited = sessions(400, (done, chance) =>
      chance(0.12) && count(done, 'remind') < 2 ? 'remind' : undefined
    )
    expect(said(limited)).toContain('`remind` at most 2 times in a session')
    const caused = sessions(400, (done, chance) => {
      if (done.length === 3) return 'remind'
      return chance(0.03) ? 'remind' : undefined
    })
    expect(said(caused).filter((sentence) => sentence.includes('at most'))).toEqual([])
  })

  it('is never that an action does not come again which a session has but once', () => {
    const told = said(
      sessions(
        400,
        (done, chance) => (chance(0.2) && count(done, 'greet') === 0 ? 'greet' : undefined),
        () => ['wrap']
      )
    )
    expect(told.filter((sentence) => sentence.includes('never'))).toEqual([])
    expect(told).toContain('`greet` at most once in a session')
  })
})

describe('what is told of order in a context', () => {
  /** Free actions, among them asking and paying; above the limit paying waits until somebody was asked. */
  const guarded = (seed: number) => {
    const random = seededRandom(seed)
    const events: SmallEvent[] = []
    for (let s = 0; s < 500; s++) {
      let asked = false
      for (let i = 6 + random.below(10); i > 0; i--) {
        const amount = random.uniform() < 0.4 ? '>=500' : '<500'
        let action = ['ask', 'pay', 'pay'][random.below(14)] ?? (free[random.below(free.length)] as string)
        if (action === 'pay' && amount === '>=500' && !asked) action = 'ask'
        if (action === 'ask') asked = true
        events.push({ session: `s${s}`, action, context: { amount } })
      }
    }
    return events
  }

  it('is what must come before a change above a limit', () => {
    for (const seed of [1, 2, 3])
      expect(said(guarded(seed))).toContain('when amount>=500, `pay` only after `ask`')
  })

  it('is what must come before on the same object', () => {
    const random = seededRandom(11)
    const events: SmallEvent[] = []
    for (let s = 0; s < 500; s++) {
      const seen = new Set<number>()
      const env = s % 3 === 0 ? 'dev' : 'prod'
      for (let i = 6 + random.below(10); i > 0; i--) {
        const id = 1 + random.below(3)
        let action = ['fetch', 'cancel', 'cancel'][random.below(10)] ?? (free[random.below(8)] as string)
        if (action === 'cancel' && env === 'prod' && !seen.has(id)) action = 'fetch'
        if (action === 'fetch') seen.add(id)
        const isBound = action === 'fetch' || action === 'cancel'
        events.push({ session: `s${s}`, action, context: { env }, ...(isBound ? { objects: { id } } : {}) })
      }
    }
    expect(said(events)).toContain("when env='prod', `cancel` only after `fetch` of the same id")
  })

  it('is nothing on an object that the action mostly does not name', () => {
    const random = seededRandom(13)
    const noted = (share: number) =>
      Array.from({ length: 300 }, (_, s) => {
        const id = s + 1
        const events: SmallEvent[] = [
          { session: `s${s}`, action: 'fetch', objects: { id } },
          { session: `s${s}`, action: 'comment', ...(random.uniform() < share ? { objects: { id } } : {}) }
        ]
        for (let i = 0; i < 6; i++)
          events.splice(random.below(events.length + 1), 0, {
            session: `s${s}`,
            action: free[random.below(free.length)] as string
          })
        return events
      }).flat()
    const onObject = (share: number) => said(noted(share)).filter((sentence) => sentence.includes('same id'))
    expect(onObject(0.9)).not.toEqual([])
    expect(onObject(0.3)).toEqual([])
  })

  it('is nothing where another action takes over: what is left of the rest keeps any order', () => {
    const random = seededRandom(5)
    const events: SmallEvent[] = []
    for (let s = 0; s < 600; s++) {
      const plan = s % 2 === 0 ? 'free' : 'paid'
      const add = (action: string, size: string) =>
        events.push({ session: `s${s}`, action, context: { size, plan } })
      const size = () => (random.uniform() < 0.3 ? 'large' : 'small')
      for (let i = 6 + random.below(14); i > 0; i--) {
        const own = size()
        const isTaken = own === 'large' && random.uniform() < 0.95
        const action = isTaken
          ? 'escalate'
          : (['build', 'test', 'test', 'test'][random.below(24)] ??
            (free[random.below(free.length)] as string))
        // On this plan only what was built directly before is tested, whatever its size.
        if (action === 'test' && plan === 'paid') add('build', size())
        add(action, own)
      }
    }
    expect(said(events)).toContain("when plan='paid', `test` only directly after `build`")
  })
})

describe('what is told of numbers', () => {
  it('is the rarer range: escalated from a limit on, and paid below it', () => {
    const random = seededRandom(3)
    const events = Array.from({ length: 3000 }, (_, i): SmallEvent => {
      const amount = random.uniform() < 0.3 ? '>=500' : '<500'
      const others = ['look', 'note', 'search', 'pay', 'escalate']
      let action = others[random.below(5)] as string
      if ((action === 'escalate') === (amount === '<500') && (action === 'escalate' || action === 'pay'))
        action = 'note'
      return { session: `s${i >> 3}`, action, context: { amount } }
    })
    const told = said(events)
    expect(told).toContain('`escalate` only when amount>=500')
    expect(told).toContain('never `pay` when amount>=500')
  })
})

describe('the ranking', () => {
  it('shows first what ends badly, then laws about actions that change something, then other laws, then habits', () => {
    const policy = { policy_id: 'x', status: 'mined', support: 0.1, lift: 2, description: '' } as const
    const sequence = { kind: 'sequence', template: 'last', antecedent: {}, ...policy } as const
    const policies = [
      { ...policy, kind: 'association', antecedent: { k: 1 }, consequent: 'pay', confidence: 1 },
      { ...sequence, activation: 'read_file', confidence: 0.99 },
      { ...sequence, activation: 'updateOrder', confidence: 0.95 },
      { ...sequence, activation: 'cancel_order', confidence: 0.8 },
      { ...policy, kind: 'outcome', action: 'read', antecedent: {}, outcome: 'denied', confidence: 0.7 }
    ] as const
    expect(rankPolicies(policies).map(({ confidence }) => confidence)).toEqual([0.7, 0.95, 0.99, 1, 0.8])
  })
})
