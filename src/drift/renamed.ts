import { type NamePair, namesToldTogether } from './alike-names.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { type Found, isShareOf } from './found.ts'
import { goneIn, speaksOf } from './gone.ts'
import type { Cause } from './grouping.ts'
import { asNoLongerDone } from './no-longer-done.ts'
import type { Pool } from './pool.ts'
import type { Renames } from './renames.ts'
import { strongest } from './strength.ts'

/**
 * A tool that has another name does what it did before, and yet each rule that speaks of it changed: its old name is gone,
 * and whatever is said of the new one is new. Every change follows from that of which hardly anything is left once the
 * events of the new name are called by the old one again. That the old name is gone says it most plainly.
 */
export function renamesAsCauses(
  changed: readonly Found[],
  { actions }: Renames,
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): readonly Cause<Found>[] {
  const shareOf = (name: string) => changed.find((change) => isShareOf(change, name))
  const renamed = ledTogether(
    actions.flatMap((names) => {
      const [from, to] = names
      const leader = shareOf(from) ?? asNoLongerDone(from, changed, pool) ?? shareOf(to)
      return leader === undefined ? [] : [{ names, leader }]
    })
  )
  const [first] = renamed
  if (first === undefined) return []
  const isGone = goneIn(() => calledAsBefore(pool, actions), design, options)
  const isOf = ({ cell: { rule, subject } }: Found, names: readonly string[]) =>
    names.some((name) => subject?.name === name || speaksOf(rule, name))
  const causeOf = (change: Found) =>
    isGone(change) ? (renamed.find(({ names }) => isOf(change, names)) ?? first).leader : undefined
  const causes = new Map(changed.map((change) => [change, causeOf(change)] as const))
  return [...new Set(renamed.map(({ leader }) => leader))].map((leader) => ({
    leader,
    explains: (change) => causes.get(change) === leader
  }))
}

/** The pool with events of the new names called by the old ones. */
export function calledAsBefore(pool: Pool, renames: Renames['actions']): Pool {
  const { table } = pool
  const before = new Map(renames.map(([from, to]) => [to, table.actions.indexOf(from)]))
  const codes = table.actions.map((name, code) => before.get(name) ?? code)
  return { ...pool, table: { ...table, action: table.action.map((code) => codes[code] as number) } }
}

interface Renamed {
  readonly names: NamePair
  readonly leader: Found
}

/** Names that changed alike are told of as one: of the action of which most is seen. */
function ledTogether(renamed: readonly Renamed[]): readonly Renamed[] {
  const together = new Set(namesToldTogether(renamed.map(({ names }) => names)))
  const isTogether = ({ names: [from] }: Renamed): boolean => together.has(from)
  const first = strongest(renamed.filter(isTogether).map(({ leader }) => leader))
  return first === undefined
    ? renamed
    : renamed.map((one) => (isTogether(one) ? { ...one, leader: first } : one))
}
