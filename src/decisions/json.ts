/**
 * JSON as Python writes it, without loss: numbers keep their text (`15.0` is not `15`, `1e-05` not `0.00001`), `NaN`
 * and `Infinity` are read, and every value knows how many lines stood before it. Needed because hashes of an audit
 * chain run over that text and because explanations quote it.
 */

/** A number as it was written. */
export class Numeral {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  get value(): number {
    return Number(this.text)
  }
  /** For `JSON.stringify`: a number where JSON has one. */
  toJSON(): number | string {
    return Number.isFinite(this.value) ? this.value : this.text
  }
}

export type Json = null | boolean | number | string | Numeral | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Numeral)

/** A member of its own, not one that every object has. */
export const own = (value: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(value, key) ? value[key] : undefined

/** Deeper nesting is refused, for it could only exhaust the stack. */
const MAX_DEPTH = 256

const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|NaN/y
const SPACE = /[ \t\n\r]*/y

export class JsonReader {
  private at = 0
  /** Where the element of a top-level array begins that is read, or was to come next. */
  private element = 0
  private readonly text: string
  constructor(text: string) {
    this.text = text
  }

  /** Line of the next value, from 1. */
  get line(): number {
    this.skipSpace()
    return lineAt(this.text, this.at)
  }

  /** The whole text as one value. Throws a SyntaxError. */
  document(): Json {
    const value = this.value(0)
    this.end()
    return value
  }

  /** What `elements` has not given: from the beginning of the one that is damaged on. */
  get rest(): { readonly text: string; readonly line: number } {
    return { text: this.text.slice(this.element), line: lineAt(this.text, this.element) }
  }

  /** The elements of a text that is one array, one by one, so that those before a damaged one are not lost. */
  *elements(): Generator<{ readonly value: Json; readonly line: number }> {
    this.expect('[')
    if (this.take(']')) {
      this.end()
      return
    }
    do {
      const { line } = this
      this.element = this.at
      const value = this.value(1)
      this.skipSpace()
      this.element = this.at
      yield { value, line }
    } while (this.take(','))
    this.expect(']')
    this.end()
  }

  /** That nothing is left. */
  private end(): void {
    this.skipSpace()
    this.element = this.at
    if (this.at < this.text.length) throw this.error('text after the end of the value')
  }

  private value(depth: number): Json {
    if (depth > MAX_DEPTH) throw this.error(`nested deeper than ${MAX_DEPTH} levels`)
    this.skipSpace()
    const next = this.text[this.at]
    if (next === '{') return this.object(depth)
    if (next === '[') return this.array(depth)
    if (next === '"') return this.string()
    for (const [word, value] of WORDS) if (this.word(word)) return value
    const number = this.match(NUMBER)
    if (number === undefined)
      throw this.error(next === undefined ? 'the text ends too early' : 'no JSON value')
    return new Numeral(number)
  }

  private array(depth: number): Json[] {
    this.expect('[')
    const values: Json[] = []
    if (this.take(']')) return values
    do values.push(this.value(depth + 1))
    while (this.take(','))
    this.expect(']')
    return values
  }

  private object(depth: number): JsonObject {
    this.expect('{')
    // Without a prototype `__proto__` is a key like any other.
    const members: Record<string, Json> = Object.create(null)
    if (this.take('}')) return members
    do {
      this.skipSpace()
      const key = this.string()
      this.expect(':')
      members[key] = this.value(depth + 1)
    } while (this.take(','))
    this.expect('}')
    return members
  }

  private string(): string {
    if (this.text[this.at] !== '"') throw this.error('a string is missing')
    let end = this.at + 1
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1
    if (end >= this.text.length) throw this.error('a string that does not end')
    try {
      const value = JSON.parse(this.text.slice(this.at, end + 1)) as string
      this.at = end + 1
      return value
    } catch {
      throw this.error('a damaged string')
    }
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  private word(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false
    this.at += word.length
    return true
  }

  private skipSpace(): void {
    this.match(SPACE)
  }

  private take(character: string): boolean {
    this.skipSpace()
    return this.word(character)
  }

  private expect(character: string): void {
    if (!this.take(character)) throw this.error(`\`${character}\` is missing`)
  }

  private error(what: string): SyntaxError {
    return new SyntaxError(`${what} at line ${lineAt(this.text, this.at)}`)
  }
}

const WORDS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null]
]

function lineAt(text: string, end: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The text as one JSON value. Throws a SyntaxError that names the line. */
export const parseJson = (text: string): Json => new JsonReader(text).document()
