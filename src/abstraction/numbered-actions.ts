/** Events by action, among so many sessions. */
export interface ActionCounts {
  readonly actions: Readonly<Record<string, number>>
  readonly sessions: number
}

/** Actions that are one but for a number, or for what stands in quotes or brackets: an id or an argument got into the name. */
export interface NumberedActions {
  /** What they have in common, with `*` for the rest: as `abstraction.groups` takes it. */
  readonly pattern: string
  readonly actions: number
}

/** Fewer may be the steps of a plan, or rooms of a house. */
const FEWEST = 20
/** Half of them are done in at most this share of the sessions: what everybody does has its number for a name. */
const RARE = 0.05
/** Less of what was done is not worth a word. */
const LEAST_SHARE = 0.05

const VARIABLE =
  /\([^()]*\)|\[[^[\]]*\]|"[^"]*"|'[^']*'|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b(?=[0-9a-f]*\d)[0-9a-f]{8,}\b|\d+/gi

const BRACKETS = /^[([]/

/** `GET /users/17` to `GET /users/*`, `click(#a)` to `click(*)`. */
const patternOf = (action: string): string =>
  action.replace(VARIABLE, (found) => (BRACKETS.test(found) ? `${found[0]}*${found.at(-1)}` : '*'))

/** The patterns of such actions, the one with the most of them first. */
export function numberedActions({ actions, sessions }: ActionCounts): readonly NumberedActions[] {
  const names = Object.keys(actions)
  if (names.length < FEWEST) return []
  let events = 0
  const groups = new Map<string, { actions: number; rare: number; events: number }>()
  for (const name of names) {
    const count = actions[name] as number
    events += count
    const pattern = patternOf(name)
    if (pattern === name) continue
    const group = groups.get(pattern) ?? { actions: 0, rare: 0, events: 0 }
    group.actions++
    group.events += count
    if (count <= Math.max(1, RARE * sessions)) group.rare++
    groups.set(pattern, group)
  }
  return [...groups]
    .filter(
      ([, group]) =>
        group.actions >= FEWEST && 2 * group.rare >= group.actions && group.events >= LEAST_SHARE * events
    )
    .map(([pattern, group]) => ({ pattern, actions: group.actions }))
    .sort((a, b) => b.actions - a.actions || (a.pattern < b.pattern ? -1 : 1))
}
