import { entropy, isMixed, type Rule } from './rule.ts'

/**
 * `password=…`, `"api_key": "…"`, `--token …`: what is assigned to a name that says it is secret. Code and prose are
 * full of such names, so that the value has to look like a secret too.
 */

/** Names whose value people choose: any value counts but words of code. */
const PASSWORD = 'passw(?:or)?d|passphrase|passwd|passcode|(?<![a-z])pwd|(?<![a-z])pass'
/** Names whose value machines make: it has to be long and mixed. */
const TOKEN =
  'secret(?:[_-]?(?:access[_-]?)?key)?|token|api[_-]?key|(?:access|auth|account|encryption|signing|private|shared|master|license|session|service|storage|deploy|client|subscription)[_-]?key|authorization|credentials?|cookie|signature|(?<![a-z])dsn|(?<![a-z])auth'
/** Whose value is a list of assignments: `session=9f8e…; theme=dark`. */
const COOKIE_NAME = /(?:^|[_-])cookies?$/i
const COOKIE = /^[\w.!#$%&'*+^`|~-]{1,100}=[^;\s]{6,}/
const PASSWORD_NAME = new RegExp(`(?:${PASSWORD})$`, 'i')
const TOKEN_NAME = new RegExp(`(?:${TOKEN})$`, 'i')

const CODE_WORDS =
  /^(?:string|str|bool(?:ean)?|number|int(?:eger)?|float|null|none|nil|undefined|true|false|any|object|required|optional|unknown|never|void|bytes|text|varchar|hidden|secret|password|passwd|token|key|value|input|type|default|empty|redacted|removed|hash(?:ed)?|self|this|await|return|new|function|async|env|process|config|os|get|set|and|or|not|is|in|if|else|for|the|was|has|with|must|should|from|to|field|reset|change|invalid|incorrect|wrong|missing|expired|protected|authentication)$/i
const PLACEHOLDER = /^(?:[$<{[(*%#@&!|\\/]|x{3,}|your[_-]|my[_-]|example|changeme\b.*here|\.{3}|…|-{2,}|~$)/i

/** Whether a value only stands for one that is not told: `$TOKEN`, `<your key>`, `***`. */
export const isPlaceholder = (value: string): boolean => PLACEHOLDER.test(value) || CODE_WORDS.test(value)

/** `name = value`, `"name": "value"`, also escaped in a text in a text. */
const ASSIGNMENT = new RegExp(
  `(${PASSWORD}|${TOKEN})` +
    /(\\{0,3}["'`]?\s{0,3}(?::=|=>|[:=])\s{0,3})(?:(?<quote>\\{0,3}["'`])((?:(?!\k<quote>)[^\n\r]){1,256}?)\k<quote>|([^\s"'`,;&|<>(){}[\]\\]{1,400}))/
      .source,
  'gi'
)
/** `--name value`. */
const FLAG = new RegExp(
  `(?<![\\w-])(--?(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:${PASSWORD}|${TOKEN}))` +
    /(\s{1,3})(?:(?<quote>["'])([^\n\r"']{1,256})\k<quote>|([^\s"'`;&|<>(){}[\]$-][^\s"'`;&|<>(){}[\]]{0,400}))/
      .source,
  'gi'
)

const TRIGGER = /pass|pwd|secret|token|key|auth|credential|cookie|signature|dsn/i

/** Whether a value under this name can be a secret by the name. */
export const namesSecret = (name: string): boolean =>
  PASSWORD_NAME.test(name) || TOKEN_NAME.test(name) || COOKIE_NAME.test(name)

/** Whether `value` is a secret by the name it has. */
export function isSecretValue(name: string, value: string, quoted: boolean): boolean {
  const trimmed = value.trim()
  if (
    trimmed.length < 3 ||
    PLACEHOLDER.test(trimmed) ||
    CODE_WORDS.test(trimmed) ||
    (/^\d+$/.test(trimmed) && trimmed.length < 4)
  )
    return false
  if (PASSWORD_NAME.test(name)) return isPassword(name, trimmed, quoted)
  if (COOKIE_NAME.test(name) && COOKIE.test(trimmed)) return true
  return TOKEN_NAME.test(name) && isToken(trimmed)
}

function isPassword(name: string, value: string, quoted: boolean): boolean {
  // `pass` is also a verb and a result; `tests: pass=12`.
  if (/(?:^|[^a-z])pass$/i.test(name) && (!isMixed(value) || value.length < 6)) return false
  if (quoted) return !/\s.*\s/.test(value)
  // Unquoted, a plain word or path of identifiers is a variable.
  if (/^[A-Za-z_][A-Za-z_]*(?:\.[A-Za-z_]+)*$/.test(value)) return false
  return value.length >= 4
}

function isToken(value: string): boolean {
  if (value.length < 12 || /\s/.test(value) || !isMixed(value)) return false
  // Identifiers, calls and addresses of code: `token.value1`, `process.env.KEY2`, `/path/to1`.
  if (/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/.test(value) || /^[./~]/.test(value))
    return false
  return entropy(value) >= 3 && (value.match(/\d/g)?.length ?? 0) >= 2
}

const valueIn = (groups: readonly (string | undefined)[]): string => groups[4] ?? groups[5] ?? ''

export const ASSIGNMENT_RULES: readonly Rule[] = [ASSIGNMENT, FLAG].map(
  (pattern): Rule => ({
    name: 'secret:assigned',
    pattern,
    trigger: TRIGGER,
    confirms: (_, groups) =>
      isSecretValue((groups[1] ?? '').replace(/^-+/, ''), valueIn(groups), groups[3] !== undefined),
    replacement: (match, groups) => {
      const quote = groups[3] ?? ''
      return `${match.slice(0, match.length - valueIn(groups).length - quote.length)}[secret:assigned]${quote}`
    }
  })
)
