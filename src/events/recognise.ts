import type { Format, FormatReader, ReaderOutput } from './formats/format.ts'

/** Values looked at before the format is decided, and the bytes after which fewer must do. */
export const SAMPLE_VALUES = 50
export const SAMPLE_BYTES = 4 << 20
/** Below this no format is taken for recognised. */
const LEAST_CONFIDENCE = 0.3

/** The most confident format; of equals the first of the list. */
export function recognise(sample: readonly unknown[], formats: readonly Format[]): Format | undefined {
  let best: Format | undefined
  let confidence = LEAST_CONFIDENCE
  for (const format of formats) {
    const own = format.detect(sample)
    if (own > confidence || (best === undefined && own >= confidence)) {
      best = format
      confidence = own
    }
  }
  return best
}

/** Reads the values of one log in the format that its first values show, or in the given one. */
export class RecognisingReader {
  format: Format | undefined
  readonly #formats: readonly Format[]
  readonly #output: ReaderOutput
  #reader: FormatReader | undefined
  #sample: { readonly value: unknown; readonly line: number }[] | undefined
  #sampleBytes = 0

  constructor(formats: readonly Format[], given: Format | undefined, output: ReaderOutput) {
    this.#formats = formats
    this.#output = output
    this.format = given
    if (given === undefined) this.#sample = []
    else this.#reader = given.open(output)
  }

  /** Whether values are read in this very format by now. */
  isReading(format: Format): boolean {
    return this.#reader !== undefined && this.format === format
  }

  value(value: unknown, line: number, bytes: number): void {
    if (this.#sample === undefined) {
      this.#read(value, line)
      return
    }
    this.#sample.push({ value, line })
    this.#sampleBytes += bytes
    if (this.#sample.length === SAMPLE_VALUES || this.#sampleBytes >= SAMPLE_BYTES) this.#decide()
  }

  end(): void {
    if (this.#sample !== undefined) this.#decide()
    this.#guarded(() => this.#reader?.end(), 0)
  }

  #decide(): void {
    const sample = this.#sample ?? []
    this.#sample = undefined
    this.format = recognise(
      sample.map(({ value }) => value),
      this.#formats
    )
    this.#reader = this.format?.open(this.#output)
    for (const { value, line } of sample) this.#read(value, line)
  }

  #read(value: unknown, line: number): void {
    const reader = this.#reader
    if (reader === undefined) this.#output.skip('the format of the file is not recognised', line)
    else this.#guarded(() => reader.value(value, line), line)
  }

  #guarded(read: () => void, line: number): void {
    try {
      read()
    } catch (error) {
      if (error instanceof OutputFault) throw error.cause
      this.#output.skip('the record could not be read in this format', line)
    }
  }
}

/** Carries what the receiver of the events threw past the guard around hostile records. */
export class OutputFault extends Error {}
