import { integersBelow } from '../events/columns.ts'
import type { Integers, Table } from '../events/table.ts'
import { normalQuantile } from '../statistics/normal.ts'
import type { Design } from './design.ts'
import type { Pool } from './pool.ts'
import type { Special } from './scoring.ts'

/**
 * Novelty: the share of sessions that show something never seen on the other side, against what the baseline itself
 * would show. Reruns of one agent bring junk actions too (a typo taken as a command), so it is judged by the sessions of
 * the baseline that hold something seen in no other session of it (leave-one-out, after Good and Turing).
 */
export interface Novelty {
  /** The statistic, for one family with all others. */
  readonly special: Omit<Special, 'logShare'>
  /** Sessions with something new, of how many, on the current side; and by leave-one-out in the baseline. */
  readonly current: readonly [number, number]
  readonly baseline: readonly [number, number]
  /** What was new: index into `traits`. */
  readonly traits: readonly number[]
}

/** Something that a session shows or does not show: an action, or an action in a role. */
export interface Traits {
  /** By trait: the sessions that show it, ascending. */
  readonly sessions: readonly Uint32Array[]
  /** Sessions that are alike but for what they show; one group when left out. */
  readonly groups?: Groups | undefined
}

/** Other tenants or tasks show other things: what a session shows is held against sessions of its own group. */
export interface Groups {
  /** By session: its group, below `count`. */
  readonly of: ArrayLike<number>
  readonly count: number
  /** Whether a trait belongs to one group, so that a group hardly met before cannot show anything new. */
  readonly own: boolean
}

/** A group must have been met before at least so often, as a part of how often it is met now. */
const MET = 0.25

/** Actions as traits, by index into the actions of the pool. */
export const actionTraits = ({ table }: Pool, groups?: Groups): Traits => ({
  sessions: traitsOf(table, table.actions.length, table.action),
  groups
})

/** Actions in a role: `role` gives a code below `roles` for every row. */
export function roleTraits({ table }: Pool, roles: Pick<Groups, 'of' | 'count'>): Traits {
  const { actions, action, session, rows } = table
  const size = actions.length * roles.count
  const of = integersBelow(size, rows)
  for (let row = 0; row < rows; row++)
    of[row] = (action[row] as number) * roles.count + (roles.of[session[row] as number] as number)
  return { sessions: traitsOf(table, size, of), groups: { ...roles, own: true } }
}

/** Sessions by the code that they began with. */
export function groupsOf(
  { sessions, sessionStart }: Table,
  codes: Uint8Array,
  count: number
): Pick<Groups, 'of' | 'count'> {
  const of = Uint8Array.from({ length: sessions }, (_, session) => {
    const from = sessionStart[session] as number
    return from < (sessionStart[session + 1] as number) ? (codes[from] as number) : 0
  })
  return { of, count }
}

/** `of` by row: its trait, below `size`. */
function traitsOf({ rows, session }: Table, size: number, of: Integers): Uint32Array[] {
  /** By trait its sessions, counted and then written; and the last of them, from 1 on. */
  const counts = new Uint32Array(size)
  const last = new Uint32Array(size)
  for (let row = 0; row < rows; row++) {
    const trait = of[row] as number
    const own = (session[row] as number) + 1
    if (last[trait] === own) continue
    last[trait] = own
    counts[trait] = (counts[trait] as number) + 1
  }
  const sessions = Array.from(counts, (count) => new Uint32Array(count))
  counts.fill(0)
  for (let row = 0; row < rows; row++) {
    const trait = of[row] as number
    const own = sessions[trait] as Uint32Array
    const at = counts[trait] as number
    if (at > 0 && own[at - 1] === session[row]) continue
    own[at] = session[row] as number
    counts[trait] = at + 1
  }
  return sessions
}

interface Counted {
  /** Sessions with something unseen on the current side, and as many as the baseline's own would show. */
  readonly fresh: number
  readonly expected: number
  /** Sessions of the baseline with something seen in no other of them. */
  readonly alone: number
}

/** Sessions that the design uses, and how many of them are on either side under any labelling. */
interface Members {
  readonly traits: Traits
  readonly design: Design
  /** By session: the label under which its line puts it on the baseline's side. */
  readonly turned: Uint8Array
  readonly groups: Groups
  readonly inBaseline: number
  readonly inCurrent: number
}

/**
 * What the current side shows that the baseline does not, its spread learnt from the `pilot` labellings. Undefined where
 * one of the sides has no session that the design can use.
 */
export function noveltyOf(
  traits: Traits,
  pool: Pool,
  design: Design,
  pilot: readonly Uint8Array[]
): Novelty | undefined {
  const { sessions } = pool.table
  const turned = turnedOf(design, sessions)
  let inCurrent = 0
  let inAll = 0
  for (let session = 0; session < sessions; session++) {
    const line = design.lineOf[session] as number
    if (line < 0) continue
    inAll++
    if (design.observed[line] !== turned[session]) inCurrent++
  }
  const inBaseline = inAll - inCurrent
  if (inCurrent === 0 || inBaseline === 0) return undefined
  const { groups = { of: new Uint8Array(sessions), count: 1, own: false } } = traits
  const count = countingUnder({ traits, design, turned, groups, inBaseline, inCurrent })
  // Square roots bring rare counts to a common spread (Anscombe 1948).
  const raw = ({ fresh, expected }: Counted) => Math.sqrt(fresh + 0.375) - Math.sqrt(expected + 0.375)
  const unseen: number[] = []
  const observed = count(design.observed, unseen)
  const scaled = asNormal(pilot.map((mask) => raw(count(mask))))
  return {
    special: { z: scaled(raw(observed)), under: (mask) => scaled(raw(count(mask))) },
    current: [observed.fresh, inCurrent],
    baseline: [observed.alone, inBaseline],
    traits: unseen
  }
}

/** Counts what is new, and what is alone, under a labelling; the traits that are new are put into `unseen`. */
function countingUnder(members: Members): (mask: Uint8Array, unseen?: number[]) => Counted {
  const { design, turned, groups, inBaseline } = members
  const { lineOf } = design
  const { of, count: size, own: isOwn } = groups
  const used = usedTraits(members)
  // Lent to one labelling after another: this is asked under thousands of them.
  const marks = new Uint32Array(lineOf.length)
  const aloneIn = new Uint32Array(size)
  const { before, now, met, meet } = meetings(members)
  let stamp = 0
  return (mask, unseen) => {
    stamp++
    let fresh = 0
    let alone = 0
    let isMet = false
    for (let t = 0; t < used.length; t++) {
      const { trait, sessions } = used[t] as (typeof used)[number]
      let seen = 0
      let last = -1
      for (let i = 0; i < sessions.length && seen < 2; i++) {
        const session = sessions[i] as number
        if (mask[lineOf[session] as number] !== turned[session]) continue
        last = session
        seen++
      }
      if (seen > 1) continue
      if (!isMet) {
        aloneIn.fill(0)
        meet(mask)
        isMet = true
      }
      if (seen === 1) {
        if (marks[last] === stamp) continue
        marks[last] = stamp
        const group = of[last] as number
        aloneIn[group] = (aloneIn[group] as number) + 1
        alone++
        continue
      }
      if (isOwn && met[of[sessions[0] as number] as number] !== 1) continue
      unseen?.push(trait)
      for (let i = 0; i < sessions.length; i++) {
        const session = sessions[i] as number
        if (marks[session] !== stamp) fresh++
        marks[session] = stamp
      }
    }
    let expected = 0
    // Where nobody is alone with what it shows, there is nothing new to expect.
    for (let group = 0; alone > 0 && group < size; group++) {
      if (met[group] === 1)
        expected += ((now[group] as number) * (aloneIn[group] as number)) / (before[group] as number)
      else if (!isOwn) expected += ((now[group] as number) * alone) / inBaseline
    }
    return { fresh, alone, expected }
  }
}

/** Traits that may be new, or of one session alone, under some labelling; with the sessions that the design uses. */
function usedTraits({ traits, design }: Members) {
  const { lineOf } = design
  const most = mostCurrent(design)
  return traits.sessions.flatMap((own, trait) => {
    const sessions = own.filter((session) => (lineOf[session] as number) >= 0)
    // What so many sessions show that two of them are the baseline's under any labelling is never new, nor alone.
    return sessions.length > 0 && sessions.length < most + 2 ? [{ trait, sessions }] : []
  })
}

/** By group, under the labelling that was met last: its sessions before and now, and whether it was met often enough. */
function meetings(members: Members) {
  const { groups, inBaseline, inCurrent } = members
  const { lineOf, baselineLabel, groupOf, sizes } = membersByGroup(members)
  const before = new Uint32Array(groups.count)
  const now = new Uint32Array(groups.count)
  const met = new Uint8Array(groups.count)
  const meet = (mask: Uint8Array): void => {
    before.fill(0)
    if (groups.count === 1) before[0] = inBaseline
    else
      for (let i = 0; i < lineOf.length; i++) {
        const group = groupOf[i] as number
        // Added up without a branch, which chance would decide.
        const isOther = (mask[lineOf[i] as number] as number) ^ (baselineLabel[i] as number)
        before[group] = (before[group] as number) + 1 - isOther
      }
    for (let group = 0; group < groups.count; group++) {
      const known = before[group] as number
      const others = (sizes[group] as number) - known
      now[group] = others
      met[group] = known > 0 && known * inCurrent >= MET * others * inBaseline ? 1 : 0
    }
  }
  return { before, now, met, meet }
}

/** More sessions than these are on the current side under no labelling. */
function mostCurrent({ lines, lineOf, groups, flips }: Design): number {
  const sizes = new Uint32Array(lines)
  for (const own of lineOf) if (own >= 0) sizes[own] = (sizes[own] as number) + 1
  let most = 0
  for (let own = 0; own < lines; own++) if (flips[own] === 1) most += sizes[own] as number
  for (const { lines: members, chosen } of groups) {
    const largest = members.map((own) => sizes[own] as number).sort()
    for (let i = largest.length - chosen; i < largest.length; i++) most += largest[i] as number
  }
  return most
}

/** The sessions that have a line, each with the label that puts it on the baseline's side; and how many a group has. */
function membersByGroup({ design: { lineOf }, turned, groups: { of, count } }: Members) {
  const members = Uint32Array.from(lineOf.keys()).filter((session) => (lineOf[session] as number) >= 0)
  const groupOf = members.map((session) => of[session] as number)
  const sizes = new Uint32Array(count)
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1
  return {
    lineOf: members.map((session) => lineOf[session] as number),
    baselineLabel: Uint8Array.from(members, (session) => turned[session] as number),
    groupOf,
    sizes
  }
}

/** Beyond the pilot's largest value its tail is taken to fall off as it does over this share of it. */
const TAIL = 0.05
/** A quarter of what one new thing more makes, on the scale of square roots. */
const LEAST_EXCESS = 0.1

/**
 * A value as the normal deviate that is as rare: few new things are counted, and their long tail would otherwise pass
 * for significance. Learnt from relabellings that take no part in the test, so that the level stays exact. Fewer new
 * things than usual are no news (0).
 */
function asNormal(pilot: readonly number[]): (value: number) => number {
  const sorted = Float64Array.from(pilot).sort()
  const size = sorted.length
  const from = Math.floor(size * (1 - TAIL))
  const edge = sorted[from] as number
  const beyond = sorted.subarray(from)
  const excess = Math.max(LEAST_EXCESS, beyond.reduce((sum, value) => sum + value - edge, 0) / beyond.length)
  const deviates = new Map<number, number>()
  const deviateOf = (value: number): number => {
    const reached = (size - firstAtLeast(sorted, value)) / size
    const rarer = reached > 0 ? reached : Math.min(1 / size, TAIL * Math.exp((edge - value) / excess))
    return rarer >= 0.5 ? 0 : -normalQuantile(Math.max(1e-300, rarer))
  }
  return (value) => {
    // Counts of sessions are few, and each is met again and again.
    const known = deviates.get(value) ?? deviateOf(value)
    deviates.set(value, known)
    return known
  }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) >= value) high = middle
    else low = middle + 1
  }
  return low
}

/** By session: the label under which its line puts it on the baseline's side. */
function turnedOf({ lineOf, flips, side }: Design, sessions: number): Uint8Array {
  const turned = new Uint8Array(sessions)
  // Where signs flip, a session of the baseline's side counts as current unless its line stands as observed.
  for (let session = 0; session < sessions; session++)
    if (flips[lineOf[session] as number] === 1 && side[session] === 0) turned[session] = 1
  return turned
}
