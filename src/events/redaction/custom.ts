import { z } from 'zod'
import { issueWords, UserError } from '../../errors.ts'

/** Longer texts are looked at in pieces by rules of the configuration file, whose patterns may be slow. */
const PIECE = 8_192

/** A compiled rule of the configuration file. */
export interface CustomRule {
  readonly name: string
  readonly apply: (text: string, count: () => void) => string
}

/** The section `redact:` of the configuration file. Made for those who have one. */
const redactionSchema = () =>
  z.array(
    z.strictObject({
      name: z
        .string()
        .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/i, 'must be letters, digits, "-" and "_", at most 40'),
      pattern: z.string().min(1).max(1_000),
      flags: z
        .string()
        .regex(/^[ims]*$/, 'may hold i, m and s')
        .optional()
    })
  )

/**
 * The rules of the section `redact:`: each match of `pattern` (a JavaScript regular expression) becomes `[NAME]`.
 * @throws UserError naming `origin`, the rule and what to mend.
 */
export function redactionRules(section: unknown, origin = 'config'): CustomRule[] {
  if (section === undefined || section === null) return []
  const parsed = redactionSchema().safeParse(section)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const place = (issue?.path ?? [])
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
    throw new UserError(
      `${origin}: redact${place}: ${issue === undefined ? 'is not a list of rules' : issueWords(issue)}; a rule is {name, pattern}`
    )
  }
  return parsed.data.map((rule) => compiled(rule.name, rule.pattern, rule.flags ?? '', origin))
}

function compiled(name: string, source: string, flags: string, origin: string): CustomRule {
  const place = `${origin}: redact: rule "${name}"`
  let pattern: RegExp
  try {
    pattern = new RegExp(source, `gu${flags}`)
  } catch (error) {
    throw new UserError(
      `${place}: the pattern is no regular expression: ${(error as Error).message.split(': ').at(-1)}`
    )
  }
  const fault = slowness(source)
  if (fault !== undefined)
    throw new UserError(`${place}: ${fault}, which may take for ever on some texts; write it without`)
  if (pattern.test(''))
    throw new UserError(
      `${place}: the pattern matches the empty text, so everywhere; make a part of it compulsory`
    )
  const placeholder = `[${name}]`
  return {
    name,
    apply: (text, count) =>
      pieces(text)
        .map((piece) =>
          piece.replace(pattern, (match) => {
            // What is hidden already stays as it is.
            if (match === placeholder || placeholder.includes(match)) return match
            count()
            return placeholder
          })
        )
        .join('')
  }
}

/** Cut at white space where there is some. */
function pieces(text: string): string[] {
  if (text.length <= PIECE) return [text]
  const cut: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + PIECE, text.length)
    const space = text.lastIndexOf(' ', to)
    if (to < text.length && space > from + PIECE / 2) to = space
    cut.push(text.slice(from, to))
    from = to
  }
  return cut
}

/**
 * What makes a backtracking matcher exponential: a repetition or choice inside a repeated group, or a back-reference. Told by the
 * structure of the pattern alone, so that some harmless ones are refused as well.
 */
function slowness(source: string): string | undefined {
  const repeats: boolean[] = [false]
  for (let at = 0; at < source.length; at++) {
    const symbol = source[at]
    if (symbol === '\\') {
      if (/[1-9k]/.test(source[at + 1] ?? '')) return 'the pattern refers back to a group'
      at++
    } else if (symbol === '[') {
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    } else if (symbol === '(') {
      repeats.push(false)
    } else if (symbol === ')') {
      const inner = repeats.pop() ?? false
      const repeated = isUnbounded(source, at + 1)
      if (inner && repeated) return 'the pattern repeats a group that itself holds a repetition or a choice'
      if (repeats.length === 0) repeats.push(false)
      if (repeated) repeats[repeats.length - 1] = true
    } else if (symbol === '|' || isUnbounded(source, at) || (symbol === '?' && source[at - 1] !== '(')) {
      repeats[repeats.length - 1] = true
    }
  }
  return undefined
}

/** `*`, `+`, `{n,}`, and counts large enough to be as bad. */
const isUnbounded = (source: string, at: number): boolean => {
  const symbol = source[at]
  if (symbol === '*' || symbol === '+') return true
  const count = symbol === '{' ? /^\{\d+(,?)(\d*)\}/.exec(source.slice(at, at + 24)) : null
  return count !== null && ((count[1] === ',' && count[2] === '') || Number(count[2]) > 20)
}
