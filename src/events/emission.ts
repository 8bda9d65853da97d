/** Lines that were taken together, and where the first of the others begins. */
export interface ReadLines {
  readonly end: number
  readonly lines: number
}

export interface ValueSink {
  /**
   * Lines from `from` on, offered before they are parsed, the first of them `line`: those at the start that are taken, of
   * which `value` must not hear. `isArray`: they are elements of an array.
   */
  readonly records?:
    | ((bytes: Uint8Array, from: number, to: number, line: number, isArray: boolean) => ReadLines)
    | undefined
  /** `line` (from 1) is where the value starts, `bytes` its length. */
  readonly value: (value: unknown, line: number, bytes: number) => void
  /** The columns of a table, before its rows. */
  readonly columns?: ((names: readonly string[]) => void) | undefined
  /** `reason` is a fixed sentence. */
  readonly skip: (reason: string, line: number) => void
}

/** A value, the line on which it starts, and its length. */
export interface Placed {
  readonly value: unknown
  readonly line: number
  readonly bytes: number
}

/** Hands values on, but holds an array that is the first of a file until it is known whether it is alone. */
export class Emission {
  readonly #sink: ValueSink
  #lone: { readonly elements: readonly unknown[]; readonly line: number; readonly bytes: number } | undefined
  /** Nothing was read or skipped so far. */
  isFirst = true

  constructor(sink: ValueSink) {
    this.#sink = sink
  }

  /** Whether what comes now would be handed on at once. */
  get isFlowing(): boolean {
    return !this.isFirst && this.#lone === undefined
  }

  records(bytes: Uint8Array, from: number, to: number, line: number, isArray: boolean): ReadLines {
    const read = this.isFlowing ? this.#sink.records?.(bytes, from, to, line, isArray) : undefined
    return read ?? { end: from, lines: 0 }
  }

  value(value: unknown, line: number, bytes: number, isElement: boolean): void {
    if (this.isFirst && !isElement && Array.isArray(value) && value.length > 0) {
      this.#lone = { elements: value, line, bytes }
    } else {
      this.#release()
      this.#sink.value(value, line, bytes)
    }
    this.isFirst = false
  }

  skip(reason: string, line: number): void {
    this.isFirst = false
    this.#release()
    this.#sink.skip(reason, line)
  }

  /** The file has ended: an array that is alone is its records. */
  end(): void {
    if (this.#lone === undefined) return
    const { elements, line, bytes } = this.#lone
    for (const element of elements) this.#sink.value(element, line, bytes / elements.length)
  }

  /** Something stands behind the array: it is a value among others. */
  #release(): void {
    if (this.#lone === undefined) return
    const { elements, line, bytes } = this.#lone
    this.#lone = undefined
    this.#sink.value(elements, line, bytes)
  }
}
