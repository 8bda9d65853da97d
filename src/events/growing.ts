/** Memory that newer engines let grow and shrink where it stands. */
interface Resizable extends ArrayBuffer {
  readonly resizable: boolean
  readonly maxByteLength: number
  readonly resize: (bytes: number) => void
}

type Memory = new (bytes: number, options: { readonly maxByteLength: number }) => ArrayBuffer

/** So many addresses are set aside, of which what is written to takes memory. */
const MOST_BYTES = 2 ** 32
/** Numbers that are moved at a time. */
const MOVED = 1 << 16

/**
 * Memory that grows without being copied and gives back at once what it no longer holds. What the engine allocates
 * otherwise in pieces below some megabytes it hands to the operating system at the end of the process only.
 */
export function growing(bytes: number): ArrayBuffer {
  try {
    return new (ArrayBuffer as unknown as Memory)(bytes, { maxByteLength: MOST_BYTES })
  } catch {
    return new ArrayBuffer(bytes)
  }
}

/** Whether it can grow and shrink. */
export const isResizable = (memory: ArrayBuffer): memory is Resizable =>
  (memory as Partial<Resizable>).resizable === true

export type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** Numbers of so many bytes each: so many of them, or those that stand in this memory. */
export function ofBytes(bytes: number, place: number | ArrayBuffer): Numbers {
  const Kind = bytes === 1 ? Uint8Array : bytes === 2 ? Uint16Array : Uint32Array
  return new Kind(place as ArrayBuffer)
}

/** The numbers with room for so many. Their old place must not be looked at any more. */
export function withRoom(numbers: Numbers, length: number): Numbers {
  if (length <= numbers.length) return numbers
  const { buffer, BYTES_PER_ELEMENT: bytes } = numbers
  if (isResizable(buffer) && length * bytes <= buffer.maxByteLength) {
    buffer.resize(length * bytes)
    return numbers
  }
  const larger = ofBytes(bytes, growing(Math.max(length * bytes, buffer.byteLength * 2)))
  move(numbers, numbers.length, larger)
  return larger
}

/**
 * Moves the first so many numbers to another place, the last ones first: where they were gives its memory back meanwhile,
 * so that they hardly ever stand there twice.
 */
export function move(numbers: Numbers, length: number, into: Numbers): void {
  const { buffer, BYTES_PER_ELEMENT: bytes } = numbers
  for (let end = length; end > 0; ) {
    const from = Math.floor((end - 1) / MOVED) * MOVED
    into.set(numbers.subarray(from, end), from)
    if (isResizable(buffer)) buffer.resize(from * bytes)
    end = from
  }
}
