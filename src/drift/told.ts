import type { Acceptance } from '../policies/policy.ts'
import { type Breaks, breaksOf } from './breaks.ts'
import { type ByCause, byCause, causesOfSeveral, foundOfGroup } from './by-cause.ts'
import { byWeakness, changeOf, kindOfChange, variantsOf } from './changes.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { causeOfNew, type Telling, withFollowing } from './follows.ts'
import { type Found, significantCells } from './found.ts'
import { fingerprintOf } from './gate.ts'
import type { Ledger } from './ledger.ts'
import { foldedIntoNewActions, movedByNewActions, withUnnamed } from './new-actions.ts'
import { noveltyChanges } from './novel-changes.ts'
import { promisesBroken } from './promise.ts'
import type { Renames } from './renames.ts'
import { toldByTimes } from './repeated.ts'
import { withReplaced } from './replaced.ts'
import { ruleKey } from './rule-key.ts'
import { sameChanges } from './same-change.ts'
import { reaches } from './strength.ts'
import { foldedSynonyms } from './synonyms.ts'
import type { Tests } from './tests.ts'

/** What a run compares, and what of it is known before the tests are looked at. */
export interface Run {
  readonly ledger: Ledger
  readonly tests: Tests
  readonly options: ComparisonOptions
  /** Whether even the strongest change could have reached the level. */
  readonly attainable: boolean
  readonly accepted: readonly Acceptance[]
  /** What people forbade and what happened, and what is judged by the current logs alone. */
  readonly forbidden: readonly Change[]
  readonly unseen: readonly Change[]
  readonly renames: () => Renames
}

export interface Told {
  /** What people insist on first, then what is worst. */
  readonly changes: readonly Change[]
  /** Rules that are told, or are among the variants of what is. */
  readonly rules: ReadonlySet<string>
  /** What is told by one situation. */
  readonly situated: readonly Found[]
}

/**
 * The changes of a run, each cause once. Told with the change that they follow from are those that a rename, a moved action
 * or the breaks of what is forbidden explain, though they would otherwise be told for themselves.
 */
export function toldChanges(run: Run): Told {
  const { leaders, ...told } = byWhatTheyFollow(run)
  const { ledger, tests, options } = run
  const foundOf = (change: Change) => leaders.get(fingerprintOf(change))
  return { ...told, changes: withReplaced(told.changes, foundOf, ledger.pool, tests.design, options) }
}

/** What is told, and by fingerprint what leads a change. */
type Led = Told & Pick<Telling, 'leaders'>

function byWhatTheyFollow(run: Run): Led {
  const { ledger, tests, options, attainable, forbidden } = run
  const significant = attainable ? significantCells(ledger, tests, options) : []
  const plain = byCause(significant, [], ledger, tests, options)
  const alone = tell(plain, run)
  const changes = [...alone.insisted, ...alone.others]
  if (changes.length === 0) return { ...alone, changes }
  const speaking = new Set(plain.shown.map(foundOfGroup))
  const breaks = breaksOf(forbidden, significant, ledger, tests.design, options).map((own) =>
    own.follows.some((found) => speaking.has(found)) ? own : { ...own, follows: [] }
  )
  const found = { alone, plain, significant }
  const told = followed(found, breaks, run)
  // Where most is made by something else, what the breaks alone explain only tears it apart.
  return told.changes.length <= changes.length
    ? told
    : followed(
        found,
        breaks.map((own) => ({ ...own, follows: [] })),
        run
      )
}

/** What is told of what changed, each change for itself or with what it follows from. */
function followed(
  {
    alone,
    plain,
    significant
  }: { alone: Telling & Omit<Told, 'changes'>; plain: ByCause; significant: readonly Found[] },
  breaks: readonly Breaks<Found>[],
  run: Run
): Led {
  const { ledger, tests, options } = run
  const { pool } = ledger
  const broken = new Set(breaks.flatMap(({ follows }) => follows))
  const rest = significant.filter((found) => !broken.has(found))
  const causes = causesOfSeveral(rest, plain.shown, run.renames(), pool, tests, options)
  if (causes.length === 0 && breaks.length === 0)
    return { ...alone, changes: [...alone.insisted, ...alone.others] }
  const causeOf = (change: Change) => causeOfNew(change, causes, breaks, run.renames(), pool)
  const novel = alone.novel.filter((change) => causeOf(change) === undefined)
  const together = tell(byCause(rest, causes, ledger, tests, options), run, { breaks, novel })
  return {
    changes: withFollowing(together, alone, causeOf),
    rules: new Set([...together.rules, ...alone.rules]),
    situated: [...together.situated, ...alone.situated],
    leaders: new Map([...alone.leaders, ...together.leaders])
  }
}

/** What is known once causes were looked for: what follows from breaks, and what else is new. */
interface Known {
  readonly breaks: readonly Breaks<Found>[]
  readonly novel: readonly Change[]
}

function tell(
  { groups, shown }: ByCause,
  { ledger, tests, options, attainable, accepted, renames, ...written }: Run,
  known?: Known
): Telling & Omit<Told, 'changes'> {
  const { pool } = ledger
  const speakers = new Set(shown.map(({ leader }) => leader.tested))
  const alone = shown.map((group): readonly [Found, Change] => {
    const { leader, variants } = toldByTimes(group, pool, tests)
    const change = changeOf(leader, variants, ledger, tests, options)
    const stronger = variants.filter(
      (found) =>
        found.cell.rule !== undefined &&
        (found === group.leader || reaches(found.statistic, 1, leader.statistic)) &&
        kindOfChange(found, ledger, options) !== change.change
    )
    return [
      group.leader,
      {
        ...change,
        ...(stronger.length === 0
          ? {}
          : { strongerVariants: stronger.map((found) => changeOf(found, [], ledger, tests, options)) }),
        ...sameChanges(group.leader, speakers, accepted, ledger, tests, options)
      }
    ]
  })
  const told = withUnnamed(alone, groups, renames, pool)
  const changes = told.map(([, change]) => change)
  const rules = new Set(
    groups.flatMap(({ leader, variants }) => [leader, ...variants]).map(({ cell }) => ruleKey(cell.rule))
  )
  const promises = promisesBroken(ledger, options).filter(({ policy }) => !rules.has(ruleKey(policy)))
  for (const { policy } of promises) rules.add(ruleKey(policy))
  const forbidden = written.forbidden.map((change) => {
    const { follows = [] } = known?.breaks.find((own) => own.change === change) ?? {}
    const shown = follows.filter((found) => found.shown)
    return shown.length === 0 ? change : { ...change, ...variantsOf(shown, ledger) }
  })
  const insisted = [...forbidden, ...promises, ...written.unseen]
  const cells = groups.map(({ leader }) => leader.cell)
  const novel =
    known?.novel ??
    (attainable ? noveltyChanges(pool, tests, [...insisted, ...changes], cells, options, ledger) : [])
  const others = foldedIntoNewActions(
    foldedSynonyms([...changes, ...novel]),
    movedByNewActions(told, novel, pool, tests.design, options)
  )
  const fingerprints = changes.map(fingerprintOf)
  const tellersOf = (group: readonly Found[], teller: string) =>
    group.map((found) => [found, teller] as const)
  return {
    insisted,
    others: others.sort(byWeakness),
    novel,
    rules,
    situated: groups.flatMap(({ leader }) => (leader.situated === true ? [leader] : [])),
    leaders: new Map(shown.map((group, i) => [fingerprints[i] as string, foundOfGroup(group)])),
    tellers: new Map([
      ...(known?.breaks ?? []).flatMap(({ change, follows }) => tellersOf(follows, fingerprintOf(change))),
      ...shown.flatMap(({ leader, variants }, i) =>
        tellersOf([leader, ...variants], fingerprints[i] as string)
      )
    ])
  }
}
