/** An old name and a new one. */
export type NamePair = readonly [from: string, to: string]

/** Letters and digits alone, in lower case. */
export const styleless = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** In what two names may differ as many others do: in their style (`sendEmail`, `send_email`), or in a text before or behind. */
function differenceOf(from: string, to: string): string | undefined {
  const letters = styleless(from)
  if (letters !== '' && letters === styleless(to)) return 'style'
  const [way, long, short] = to.length > from.length ? ['on', to, from] : ['off', from, to]
  if (long.endsWith(short)) return `${way} before ${long.slice(0, -short.length)}`
  return long.startsWith(short) ? `${way} behind ${long.slice(short.length)}` : undefined
}

/** Most of the pairs whose names differ in the same; none where no names differ so. */
export function changedAlike(pairs: readonly NamePair[]): readonly NamePair[] {
  const groups = new Map<string, NamePair[]>()
  for (const pair of pairs) {
    const difference = differenceOf(...pair)
    if (difference === undefined) continue
    const group = groups.get(difference)
    if (group === undefined) groups.set(difference, [pair])
    else group.push(pair)
  }
  return [...groups.values()].reduce<readonly NamePair[]>(
    (most, group) => (group.length > most.length ? group : most),
    []
  )
}

/** So many names that changed alike did so at once, not one by one. */
const FEWEST_TOGETHER = 3

/** Old names that changed alike (all got the same prefix, say) and are told of as one; none where these are few. */
export function namesToldTogether(pairs: readonly NamePair[]): readonly string[] {
  const alike = changedAlike(pairs)
  return alike.length < FEWEST_TOGETHER ? [] : alike.map(([from]) => from)
}
