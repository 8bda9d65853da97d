import { Emission, type Placed, type ValueSink } from './emission.ts'
import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COMMA,
  ENDS_EARLY,
  faultOf,
  indentation,
  isOpener,
  isPunctuation,
  mayBeTooDeep,
  NOT_JSON,
  OPENING_BRACE,
  OPENING_BRACKET,
  parseJson,
  SPACE,
  TAB,
  TOO_DEEP
} from './json-bytes.ts'
import { LineSplitter } from './lines.ts'
import { OpenValue, type Resumption } from './open-value.ts'
import { skipWhiteSpace, skipWhiteSpaceBack } from './python-text.ts'
import { salvage } from './salvage.ts'
import { FAULT, MOST_LEVELS, OPEN, ValueScanner } from './scan.ts'
import { LIMITS, MEBI, type ValueLimits } from './value-limits.ts'

export type { ValueSink } from './emission.ts'

const NEWLINE = Buffer.from('\n')

/** Where nothing is left to read of a line. */
const DONE = -1

/**
 * JSON values out of UTF-8 bytes that come in blocks of any size: JSON Lines, several values on a line, values over
 * several lines, and an array, whose elements are the values. An array that is alone in the file, runs over several
 * lines or is longer than `lineBytes` is taken apart; one on a line among others is a value like any other.
 *
 * What is not JSON is skipped with its line and reason, and reading goes on behind it: a line at the next line, a
 * value of several lines at the next line indented no deeper, so that no inner object of a broken record is taken for
 * a record. No more than one value is held.
 */
export class ValueReader {
  readonly #out: Emission
  readonly #limits: ValueLimits
  readonly #lines: LineSplitter
  readonly #scanner = new ValueScanner()

  #line = 1
  #lineIndent = 0
  /** Values of the line at hand: they count once it has ended without a fault. */
  #lineValues: Placed[] = []
  /** Nothing more of the line at hand is wanted. */
  #isLineDropped = false
  #isLastLine = false

  readonly #open: OpenValue
  #isOpen = false
  /** Line of the array whose elements are being read; 0 where none is. */
  #arrayLine = 0
  /** Indentation of a broken value whose lines are being passed over; −1 where none is. */
  #brokenIndent = -1
  /** The broken value was a record of an object, whose next record is looked for. */
  #resumption: Resumption | undefined
  /** Bytes read, and bytes read again behind a fault: the second are kept in proportion to the first. */
  #consumed = 0
  #reread = 0

  /** `isContinued`: whole values stand in the file before what is pushed. */
  constructor(sink: ValueSink, limits: Partial<ValueLimits> = {}, isContinued = false) {
    this.#out = new Emission(sink)
    this.#out.isFirst = !isContinued
    this.#limits = { ...LIMITS, ...limits }
    this.#open = new OpenValue(this.#limits)
    this.#lines = new LineSplitter(this.#limits.lineBytes, {
      lines: (bytes, from, to) => {
        if (this.#isOpen || this.#brokenIndent >= 0) return from
        const { end, lines } = this.#out.records(bytes, from, to, this.#line, this.#arrayLine > 0)
        this.#consumed += end - from
        this.#line += lines
        return end
      },
      line: (bytes, from, to) => {
        this.#consumed += to - from + 1
        this.#wholeLine(bytes, from, to)
        this.#line++
      },
      part: (bytes, from, to, isFirst) => {
        this.#consumed += to - from
        this.#part(bytes, from, to, isFirst)
      },
      endOfParts: () => {
        this.#endLine()
        this.#line++
      }
    })
  }

  /** Lines that have ended so far. */
  get lines(): number {
    return this.#line - 1
  }

  /** Whether reading could go on in another reader: nothing is open, and values or faults were met before. */
  get isBetweenValues(): boolean {
    return !this.#isOpen && this.#arrayLine === 0 && this.#brokenIndent < 0 && this.#out.isFlowing
  }

  /** Whether a fault had lines read twice, of which there is a measure for the whole file. */
  get hasReadAgain(): boolean {
    return this.#reread > 0
  }

  /** The block is free again when this returns. */
  push(block: Uint8Array): void {
    this.#lines.push(block)
  }

  end(): void {
    this.#isLastLine = true
    this.#lines.end()
    while (this.#isOpen) this.#broken(ENDS_EARLY, true, !this.#open.hasLaterLines, () => undefined)
    this.#out.end()
    if (this.#arrayLine > 0) this.#out.skip('the file ends before this array is closed', this.#arrayLine)
  }

  #wholeLine(bytes: Buffer, from: number, to: number): void {
    let at = from
    if (!this.#isOpen) {
      if (this.#brokenIndent >= 0) at = this.#behindBroken(bytes, from, to)
      if (at === from && !this.#isOpen && this.#readAtOnce(bytes, from, to)) return
      this.#lineIndent = indentation(bytes, from, to)
    }
    if (this.#isOpen) at = this.#continue(bytes, at, to, true)
    if (at === DONE) return
    const start = skipWhiteSpace(bytes, at, to)
    this.#values(bytes, start, skipWhiteSpaceBack(bytes, start, to), true)
    this.#endLine()
  }

  #part(bytes: Buffer, from: number, to: number, isFirst: boolean): void {
    if (this.#isLineDropped) return
    let at = from
    if (!this.#isOpen && isFirst) {
      if (this.#brokenIndent >= 0) at = this.#behindBroken(bytes, from, to)
      this.#lineIndent = indentation(bytes, from, to)
      if (at === DONE) this.#isLineDropped = true
    }
    if (this.#isOpen) at = this.#continue(bytes, at, to, false)
    if (at !== DONE) this.#values(bytes, at, to, false)
  }

  #endLine(): void {
    if (this.#isOpen) {
      const end = this.#scanner.scan(NEWLINE, 0, 1)
      if (end === FAULT) this.#fault(NEWLINE, 0, 0, true)
      else if (end === OPEN) {
        this.#hold(NEWLINE, 0, 1)
        if (this.#open.line === this.#line) this.#open.endFirstLine()
      } else this.#close()
    }
    this.#flushLine()
    this.#isLineDropped = false
  }

  /** The way of nearly every other line: one object, or white space alone. False where it is anything else. */
  #readAtOnce(bytes: Buffer, from: number, to: number): boolean {
    let start = from
    let end = to
    if (bytes[start] !== OPENING_BRACE || bytes[end - 1] !== CLOSING_BRACE) {
      start = skipWhiteSpace(bytes, from, to)
      if (start === to) return true
      end = skipWhiteSpaceBack(bytes, start, to)
      if (this.#arrayLine > 0 && bytes[end - 1] === COMMA) end--
      const isArray = bytes[start] === OPENING_BRACKET && bytes[end - 1] === CLOSING_BRACKET
      const isObject = bytes[start] === OPENING_BRACE && bytes[end - 1] === CLOSING_BRACE
      if (!isObject && !(isArray && this.#arrayLine === 0)) return false
    }
    if (end - start > 2 * MOST_LEVELS && mayBeTooDeep(bytes, start, end)) return false
    const value = parseJson(bytes, start, end)
    if (value === undefined) return false
    this.#emit({ value, line: this.#line, bytes: end - start })
    return true
  }

  /** The values in [from, to), where none is open. */
  #values(bytes: Buffer, from: number, to: number, isWhole: boolean): void {
    let at = from
    while (at < to && !this.#isOpen && !this.#isLineDropped) {
      const byte = bytes[at]
      const isBetween = byte === SPACE || byte === TAB || (byte === COMMA && this.#arrayLine > 0)
      if (isBetween) at++
      else if (byte === CLOSING_BRACKET && this.#arrayLine > 0) {
        this.#arrayLine = 0
        at++
      } else at = this.#next(bytes, at, to, isWhole)
    }
  }

  /** The value that starts at `from`; gives the index behind what was read. */
  #next(bytes: Buffer, from: number, to: number, isWhole: boolean): number {
    const isArray = bytes[from] === OPENING_BRACKET && this.#arrayLine === 0
    if (!isWhole) {
      if (isArray) return this.#enterArray(from)
      this.#begin()
      const end = this.#continue(bytes, from, to, isWhole)
      return end === DONE ? to : end
    }
    this.#scanner.start()
    const end = this.#scanner.scan(bytes, from, to)
    if (end === FAULT) return this.#malformed(bytes, from, to)
    const isLastWord = end === OPEN && this.#scanner.isInWord
    if (end === OPEN && isArray) return this.#enterArray(from)
    if (end === OPEN && !isLastWord) {
      this.#begin()
      return this.#continue(bytes, from, to, isWhole)
    }
    const valueEnd = isLastWord ? to : end
    const value = parseJson(bytes, from, valueEnd)
    if (value === undefined) return this.#malformed(bytes, from, to)
    this.#lineValues.push({ value, line: this.#line, bytes: valueEnd - from })
    return valueEnd
  }

  #enterArray(from: number): number {
    this.#arrayLine = this.#line
    return from + 1
  }

  #begin(): void {
    this.#isOpen = true
    this.#open.start(this.#line, this.#lineIndent)
    this.#scanner.start()
  }

  /** More of the open value; gives the index behind it, or `DONE`. */
  #continue(bytes: Buffer, from: number, to: number, isWhole: boolean): number {
    const end = this.#scanner.scan(bytes, from, to)
    if (end === FAULT) {
      this.#fault(bytes, from, to, isWhole)
      return DONE
    }
    this.#hold(bytes, from, end === OPEN ? to : end)
    if (end === OPEN) return to
    this.#close()
    return end
  }

  #hold(bytes: Uint8Array, from: number, to: number): void {
    const isHeld = this.#open.append(bytes, from, to, (part) => this.#emitPart(part, this.#open.line))
    if (!isHeld)
      this.#out.skip(`the record is longer than ${this.#limits.valueBytes / MEBI} MiB`, this.#open.line)
  }

  #emitPart(part: Buffer, line: number): void {
    const value = parseJson(part, 0, part.length)
    if (value === undefined) this.#out.skip(faultOf(part, 0, part.length), line)
    else this.#emit({ value, line, bytes: part.length })
  }

  /** The open value has ended. */
  #close(): void {
    this.#isOpen = false
    if (this.#open.isTooLong) return
    const { bytes, line } = this.#open
    const value = parseJson(bytes, 0, bytes.length)
    if (value !== undefined) this.#emit({ value, line, bytes: bytes.length })
    else {
      this.#isLineDropped = line === this.#line
      this.#out.skip(this.#isLineDropped ? NOT_JSON : faultOf(bytes, 0, bytes.length), line)
    }
    this.#open.clear()
  }

  /** The open value cannot go on with [from, to). */
  #fault(bytes: Buffer, from: number, to: number, isWhole: boolean): void {
    const endsEarly = this.#isLastLine && bytes === NEWLINE
    const faultAt = Math.min(this.#scanner.faultAt, to)
    const reason = endsEarly
      ? ENDS_EARLY
      : this.#reason(this.#open.bytes, 0, this.#open.bytes.length, isWhole)
    // A file that is cut off has lost its last record; a line that is broken is lost as a whole.
    if (endsEarly) this.#flushLine()
    this.#lineValues = []
    this.#hold(bytes, from, faultAt)
    this.#broken(reason, isWhole, this.#open.line === this.#line, () =>
      this.#open.appendRest(bytes, faultAt, to)
    )
  }

  /**
   * Gives the open value up: keeps the whole records it holds, and reads its other lines again, which may be records of
   * their own. `appendRest` adds what is there of the line at hand.
   */
  #broken(reason: string, isWhole: boolean, isOneLine: boolean, appendRest: () => void): void {
    const open = this.#open
    const { indent } = open
    this.#isOpen = false
    this.#isLineDropped = !isWhole
    if (!isOneLine) this.#brokenIndent = indent
    if (open.isTooLong) return
    const saved = !isOneLine || this.#out.isFirst ? salvage(open.bytes) : undefined
    if (saved?.whole !== undefined) this.#emitPart(saved.whole, open.line)
    appendRest()
    if (saved !== undefined && !isOneLine) {
      this.#resumption = open.moveTo(saved)
      this.#brokenIndent = this.#resumption?.recordIndent ?? indent
    }
    this.#out.skip(reason, open.line)
    // Nothing stands behind the line of the fault as yet.
    if (open.line === this.#line) return
    this.#isLineDropped = false
    this.#readAgain(open.takeLaterLines(), open.line + 1, isWhole)
  }

  /**
   * The lines of a broken value behind its first: they may be records of their own. Bytes are read again in proportion
   * to bytes read once, so that no log takes more than linear time.
   */
  #readAgain(text: Buffer, line: number, isWhole: boolean): void {
    this.#reread += text.length
    if (this.#reread > 4 * this.#consumed + MEBI) {
      this.#isLineDropped = !isWhole
      return
    }
    const current = this.#line
    this.#line = line
    let from = 0
    for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, from)) {
      this.#wholeLine(text, from, end)
      this.#line++
      from = end + 1
    }
    this.#line = current
    if (from === text.length) return
    if (isWhole) this.#wholeLine(text, from, text.length)
    else this.#part(text, from, text.length, true)
  }

  /** Where to go on in a line behind a broken value; `DONE` where the line still belongs to it. */
  #behindBroken(bytes: Buffer, from: number, to: number): number {
    const indent = indentation(bytes, from, to)
    if (indent > this.#brokenIndent) return DONE
    let at = from + indent
    const isCloser = bytes[at] === CLOSING_BRACE || bytes[at] === CLOSING_BRACKET
    if (indent < this.#brokenIndent && this.#resumption !== undefined) {
      // The records of the object end here; the rest of it is not wanted.
      if (!isCloser && !isOpener(bytes[at] as number)) return DONE
      this.#brokenIndent = this.#resumption.indent
      this.#resumption = undefined
      return this.#behindBroken(bytes, from, to)
    }
    if (isCloser && indent < this.#brokenIndent) {
      this.#brokenIndent = -1
      return from
    }
    if (isCloser) while (at < to && isPunctuation(bytes[at] as number)) at++
    if (at < to && isOpener(bytes[at] as number)) {
      this.#brokenIndent = -1
      if (this.#resumption !== undefined) this.#resume(this.#resumption)
      return isCloser ? at : from
    }
    return isCloser || this.#brokenIndent > 0 ? DONE : from
  }

  #resume(resumption: Resumption): void {
    this.#resumption = undefined
    this.#isOpen = true
    this.#open.start(this.#line, resumption.indent, resumption)
    this.#scanner.startInside(resumption.brackets)
  }

  /** A value that began on this line is none: the line is lost. */
  #malformed(bytes: Buffer, from: number, to: number): number {
    this.#lineValues = []
    this.#isLineDropped = true
    if (this.#out.isFirst) {
      const saved = salvage(bytes.subarray(from, Math.max(from, this.#scanner.faultAt)))
      if (saved?.whole !== undefined) this.#emitPart(saved.whole, this.#line)
    }
    this.#out.skip(this.#reason(bytes, from, to, true), this.#line)
    return to
  }

  /** Of a part of a line nothing more can be said: it begins and ends anywhere. */
  #reason(bytes: Buffer, from: number, to: number, isWhole: boolean): string {
    if (this.#scanner.isTooDeep) return TOO_DEEP
    return isWhole ? faultOf(bytes, from, to) : NOT_JSON
  }

  #flushLine(): void {
    if (this.#lineValues.length === 0) return
    for (const placed of this.#lineValues) this.#emit(placed)
    this.#lineValues = []
  }

  #emit({ value, line, bytes }: Placed): void {
    this.#out.value(value, line, bytes, this.#arrayLine > 0)
  }
}
