import type { Reduction } from './vocabulary.ts'

/** The sections `abstraction` and `rename` of the config file: what people know better than the data. Keys may be globs. */
export interface Overrides {
  /** Keys mined as they are. */
  readonly keep: readonly string[]
  /** Keys left out. */
  readonly drop: readonly string[]
  /** Key → boundaries, each of which begins a range; none means that the number is kept as it is. */
  readonly cuts: Readonly<Record<string, readonly number[]>>
  /** Key → what its texts are reduced to. */
  readonly reduce: Readonly<Record<string, Reduction>>
  /** Keys whose values name things ("of the same …"), beside those that are recognised. */
  readonly objects: readonly string[]
  /** Name → actions taken as one action of that name; `*` and `?` as in keys. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Whether previous action, previous outcome, position and what happened before count as context. */
  readonly derived: boolean
  /** Old name → new name. */
  readonly rename: Readonly<Record<string, string>>
}

export const noOverrides: Overrides = {
  keep: [],
  drop: [],
  cuts: {},
  reduce: {},
  objects: [],
  groups: {},
  derived: true,
  rename: {}
}

/** Whether the name matches one of these, in which `*` stands for any text and `?` for one character. */
export const matchesAny = (name: string, globs: readonly string[]): boolean =>
  globs.some((glob) => glob === name || (isGlob(glob) && matches([...name], [...glob])))

/** Whether anything in it stands for other texts. */
export const isGlob = (name: string): boolean => /[*?]/.test(name)

/** In as many steps as both have characters multiplied, at most: a pattern may come with a pull request. */
function matches(text: readonly string[], glob: readonly string[]): boolean {
  let [at, of] = [0, 0]
  /** Behind the last `*`, and where what it stands for ends so far. */
  let star = -1
  let end = 0
  while (at < text.length) {
    if (glob[of] === '*') {
      star = ++of
      end = at
    } else if (of < glob.length && (glob[of] === '?' || glob[of] === text[at])) {
      at++
      of++
    } else if (star >= 0) {
      at = ++end
      of = star
    } else return false
  }
  while (glob[of] === '*') of++
  return of === glob.length
}
