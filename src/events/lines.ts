import { ByteBuffer } from './byte-buffer.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const END = Uint8Array.of(LINE_FEED)

export interface LineSink {
  /** Whole lines and more: whatever lines it reads of [from, to) at once, it gives where the first of the others begins. */
  readonly lines: (bytes: Buffer, from: number, to: number) => number
  /** A whole line, without its end. The bytes are valid during the call. */
  readonly line: (bytes: Buffer, from: number, to: number) => void
  /** A part of a line that is too long to hold. */
  readonly part: (bytes: Buffer, from: number, to: number, isFirst: boolean) => void
  readonly endOfParts: () => void
}

/**
 * Blocks of bytes to lines, ended by LF, CRLF or a lone CR. A line longer than `longest` comes in parts; whether it
 * does depends on its length alone, never on where the blocks end.
 */
export class LineSplitter {
  readonly #longest: number
  readonly #sink: LineSink
  readonly #waiting = new ByteBuffer()
  #isInParts = false
  /** The last block ended in CR: a LF at the start of the next belongs to it. */
  #endedInReturn = false

  constructor(longest: number, sink: LineSink) {
    this.#longest = longest
    this.#sink = sink
  }

  push(block: Uint8Array): void {
    if (block.length === 0) return
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.length)
    let at = this.#endedInReturn && bytes[0] === LINE_FEED ? 1 : 0
    this.#endedInReturn = false
    if (this.#isAtStart) at = this.#sink.lines(bytes, at, bytes.length)
    let feed = bytes.indexOf(LINE_FEED, at)
    let carriage = bytes.indexOf(CARRIAGE_RETURN, at)
    while (at < bytes.length) {
      if (feed !== -1 && feed < at) feed = bytes.indexOf(LINE_FEED, at)
      if (carriage !== -1 && carriage < at) carriage = bytes.indexOf(CARRIAGE_RETURN, at)
      const isReturn = carriage !== -1 && (feed === -1 || carriage < feed)
      const end = isReturn ? carriage : feed
      if (end === -1) {
        this.#wait(bytes, at, bytes.length)
        return
      }
      this.#end(bytes, at, end)
      at = end + 1
      if (isReturn) {
        if (at === bytes.length) this.#endedInReturn = true
        else if (bytes[at] === LINE_FEED) at++
      }
      at = this.#sink.lines(bytes, at, bytes.length)
    }
  }

  get #isAtStart(): boolean {
    return !this.#isInParts && this.#waiting.length === 0
  }

  /** What stands behind the last line end is a line as well, unless it is nothing. */
  end(): void {
    if (this.#isInParts || this.#waiting.length > 0) this.#end(Buffer.alloc(0), 0, 0)
  }

  #wait(bytes: Buffer, from: number, to: number): void {
    if (this.#isInParts) {
      this.#sink.part(bytes, from, to, false)
      return
    }
    this.#waiting.append(bytes, from, to)
    if (this.#waiting.length <= this.#longest) return
    this.#isInParts = true
    this.#sink.part(this.#waiting.bytes, 0, this.#waiting.length, true)
    this.#waiting.clear()
  }

  #end(bytes: Buffer, from: number, to: number): void {
    if (this.#isAtStart && to - from <= this.#longest) {
      this.#sink.line(bytes, from, to)
      return
    }
    this.#wait(bytes, from, to)
    if (this.#isInParts) {
      this.#isInParts = false
      this.#sink.endOfParts()
      return
    }
    const { length } = this.#waiting
    this.#waiting.append(END, 0, 1)
    // A view of its own, for what the bytes hold is not what they held before.
    const line = this.#waiting.bytes.subarray(0, length + 1)
    if (this.#sink.lines(line, 0, length + 1) === 0) this.#sink.line(line, 0, length)
    this.#waiting.clear()
  }
}
