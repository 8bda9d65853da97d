import type { Format, FormatReader, ReaderOutput } from './formats/format.ts'

/** Values looked at before the format is decided, and the bytes after which fewer must do. */
export const SAMPLE_VALUES = 50
export const SAMPLE_BYTES = 4 << 20
/** Why a record of a file is skipped that shows no format. */
export const UNKNOWN_FORMAT = 'the format of the file is not recognised'
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

/** The first values of a log. */
class Sample {
  readonly records: { readonly value: unknown; readonly line: number }[] = []
  #bytes = 0

  get isFull(): boolean {
    return this.records.length === SAMPLE_VALUES || this.#bytes >= SAMPLE_BYTES
  }

  get values(): readonly unknown[] {
    return this.records.map(({ value }) => value)
  }

  add(value: unknown, line: number, bytes: number): void {
    this.records.push({ value, line })
    this.#bytes += bytes
  }
}

/** Reads the values of one log in the format that its first values show, or in the given one. */
export class RecognisingReader {
  format: Format | undefined
  readonly #formats: readonly Format[]
  readonly #output: ReaderOutput
  #reader: FormatReader | undefined
  #isDecided: boolean
  #sample: Sample | undefined = new Sample()

  constructor(formats: readonly Format[], given: Format | undefined, output: ReaderOutput) {
    this.#formats = formats
    this.#output = output
    this.format = given
    this.#isDecided = given !== undefined
    this.#reader = given?.open(output)
  }

  /** Whether values are read in this very format by now. */
  isReading(format: Format): boolean {
    return this.#reader !== undefined && this.format === format
  }

  value(value: unknown, line: number, bytes: number): void {
    const sample = this.#sample
    if (sample?.isFull === false) sample.add(value, line, bytes)
    if (this.#isDecided) this.#read(value, line)
    else if (sample?.isFull) this.#decide()
  }

  end(): void {
    if (!this.#isDecided) this.#decide()
    this.#guarded(() => this.#reader?.end(), 0)
  }

  /** Its first values, where the format was given; they are let go of. */
  takeSample(): readonly unknown[] {
    const values = this.format === undefined ? [] : (this.#sample?.values ?? [])
    this.#sample = undefined
    return values
  }

  #decide(): void {
    const sample = this.#sample as Sample
    this.#sample = undefined
    this.#isDecided = true
    this.format = recognise(sample.values, this.#formats)
    this.#reader = this.format?.open(this.#output)
    for (const { value, line } of sample.records) this.#read(value, line)
  }

  #read(value: unknown, line: number): void {
    const reader = this.#reader
    if (reader === undefined) this.#output.skip(UNKNOWN_FORMAT, line)
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

/** Whether values that are the first of a log show this format at all. */
export const shows = (sample: readonly unknown[], format: Format): boolean =>
  format.detect(sample) >= LEAST_CONFIDENCE

/** Whether something is done in the log that begins with these values, read in this format. */
export function isActedIn(sample: readonly unknown[], format: Format): boolean {
  let isActed = false
  const reader = new RecognisingReader([], format, {
    event: ({ action }) => {
      isActed ||= action !== undefined
    },
    skip: () => undefined
  })
  for (const [index, value] of sample.entries()) reader.value(value, index + 1, 0)
  reader.end()
  return isActed
}

/** Carries what the receiver of the events threw past the guard around hostile records. */
export class OutputFault extends Error {}
