/** What a script of JavaScript that a model wrote asks of its tools: `await tools.exec_command({cmd: "ls"})`. */
export interface ScriptCall {
  readonly action: string
  /** The first argument as far as it is literal: what only running the script would tell is left out. */
  readonly input: unknown
}

/** Longer scripts are read so far. */
const LONGEST = 100_000
const MOST_CALLS = 100
const MAX_DEPTH = 32

const CALL = /\btools(?:\.([A-Za-z_$][\w$]*)|\[\s*(?:"([^"]{1,200})"|'([^']{1,200})')\s*\])\s*\(/g
const SPACE = /(?:\s|\/\/[^\n]*)*/y
const NUMBER = /[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w$.])/y
const NAME = /[A-Za-z_$][\w$]*/y
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null]
])
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': ''
}

/** The calls in the order in which the script names them; one in a loop is named once. */
export function scriptCalls(script: string): ScriptCall[] {
  const source = script.slice(0, LONGEST)
  const calls: ScriptCall[] = []
  for (const match of source.matchAll(CALL)) {
    const action = match[1] ?? match[2] ?? match[3]
    if (action === undefined) continue
    const input = new Literal(source, match.index + match[0].length).value(0)
    calls.push({ action, input: input === UNKNOWN ? undefined : input })
    if (calls.length === MOST_CALLS) break
  }
  return calls
}

/** Stands for what is no literal. */
const UNKNOWN = Symbol('unknown')

class Literal {
  private readonly source: string
  private position: number

  constructor(source: string, position: number) {
    this.source = source
    this.position = position
  }

  /** The literal that begins here, or UNKNOWN, and then it stands before what ends the expression. */
  value(depth: number): unknown {
    this.passSpace()
    const from = this.position
    const found = depth > MAX_DEPTH ? UNKNOWN : this.literal(depth)
    this.passSpace()
    if (found !== UNKNOWN && /[,)\]}]/.test(this.source.charAt(this.position))) return found
    this.position = from
    this.skip()
    return UNKNOWN
  }

  private literal(depth: number): unknown {
    const first = this.source.charAt(this.position)
    if (first === '{') return this.object(depth)
    if (first === '[') return this.array(depth)
    if (first === '"' || first === "'" || first === '`') return this.text(first)
    const digits = this.match(NUMBER)
    if (digits !== undefined) return Number(digits.replaceAll('_', ''))
    const name = this.match(NAME)
    return name !== undefined && WORDS.has(name) ? WORDS.get(name) : UNKNOWN
  }

  private object(depth: number): unknown {
    const held: [string, unknown][] = []
    this.position++
    for (;;) {
      this.passSpace()
      if (this.take('}')) return Object.fromEntries(held)
      const first = this.source.charAt(this.position)
      const key = first === '"' || first === "'" ? this.text(first) : this.match(NAME)
      this.passSpace()
      if (typeof key === 'string' && this.take(':')) {
        const value = this.value(depth + 1)
        if (value !== UNKNOWN) held.push([key, value])
      } else {
        this.skip()
      }
      if (!this.take(',') && this.source.charAt(this.position) !== '}') return UNKNOWN
    }
  }

  private array(depth: number): unknown {
    const held: unknown[] = []
    this.position++
    for (;;) {
      this.passSpace()
      if (this.take(']')) return held
      const value = this.value(depth + 1)
      if (value !== UNKNOWN) held.push(value)
      if (!this.take(',') && this.source.charAt(this.position) !== ']') return UNKNOWN
    }
  }

  /** A text without its quotes; what a template puts in stays as it is written. */
  private text(quote: string): unknown {
    let written = ''
    for (this.position++; this.position < this.source.length; this.position++) {
      const letter = this.source.charAt(this.position)
      if (letter === quote) {
        this.position++
        return written
      }
      if (letter !== '\\') {
        written += letter
        continue
      }
      const escaped = this.source.charAt(++this.position)
      const code = /^(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(
        this.source.slice(this.position, this.position + 9)
      )
      const point = Number.parseInt(code?.[1] ?? code?.[2] ?? code?.[3] ?? '', 16)
      if (code !== null && point <= 0x10ffff) {
        written += String.fromCodePoint(point)
        this.position += code[0].length - 1
      } else {
        written += ESCAPES[escaped] ?? escaped
      }
    }
    return UNKNOWN
  }

  /** To what ends the expression: a comma or a bracket that none within it opened. */
  private skip(): void {
    let open = 0
    for (; this.position < this.source.length; this.position++) {
      const letter = this.source.charAt(this.position)
      if (letter === '"' || letter === "'" || letter === '`') {
        this.text(letter)
        this.position--
      } else if ('([{'.includes(letter)) open++
      else if (open === 0 && ',)]}'.includes(letter)) return
      else if (')]}'.includes(letter)) open--
    }
  }

  /** White space and comments; one that nobody ends goes to the end. */
  private passSpace(): void {
    this.match(SPACE)
    while (this.source.startsWith('/*', this.position)) {
      const end = this.source.indexOf('*/', this.position + 2)
      this.position = end < 0 ? this.source.length : end + 2
      this.match(SPACE)
    }
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.source)?.[0]
    if (found !== undefined) this.position = pattern.lastIndex
    return found
  }

  private take(symbol: string): boolean {
    const isThere = this.source.charAt(this.position) === symbol
    if (isThere) this.position++
    return isThere
  }
}
