/**
 * The places of pairs of numbers in their order, the first before the second; what is equal stays as it is. Byte by byte
 * from the last on (LSD radix sort), but for those that are the same in all: many times as fast as comparing.
 */
export function sortedByNumbers(first: Uint32Array, second: Uint32Array): Uint32Array {
  let order = new Uint32Array(first.length)
  for (let place = 0; place < order.length; place++) order[place] = place
  if (areInOrder(first, second)) return order
  let next = new Uint32Array(order.length)
  const begins = new Uint32Array(4 << 8)
  for (const numbers of [second, first]) {
    countBytes(numbers, begins)
    for (let byte = 0; byte < 4; byte++) {
      const own = begins.subarray(byte << 8, (byte + 1) << 8)
      if (own.includes(numbers.length)) continue
      for (let value = 0, at = 0; value < own.length; value++) {
        const size = own[value] as number
        own[value] = at
        at += size
      }
      distribute(numbers, 8 * byte, own, order, next)
      ;[order, next] = [next, order]
    }
  }
  return order
}

function areInOrder(first: Uint32Array, second: Uint32Array): boolean {
  for (let place = 1; place < first.length; place++) {
    const difference = (first[place] as number) - (first[place - 1] as number)
    if (difference < 0 || (difference === 0 && (second[place] as number) < (second[place - 1] as number)))
      return false
  }
  return true
}

/** How often each byte has each value: those of the lowest byte first. */
function countBytes(numbers: Uint32Array, counts: Uint32Array): void {
  counts.fill(0)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number
    const [a, b] = [number & 0xff, 0x100 | ((number >>> 8) & 0xff)]
    const [c, d] = [0x200 | ((number >>> 16) & 0xff), 0x300 | (number >>> 24)]
    counts[a] = (counts[a] as number) + 1
    counts[b] = (counts[b] as number) + 1
    counts[c] = (counts[c] as number) + 1
    counts[d] = (counts[d] as number) + 1
  }
}

/** One pass: the places go to where those with their byte begin, in the order in which they stand. */
function distribute(
  numbers: Uint32Array,
  shift: number,
  begins: Uint32Array,
  from: Uint32Array,
  into: Uint32Array
): void {
  for (let i = 0; i < from.length; i++) {
    const place = from[i] as number
    const byte = ((numbers[place] as number) >>> shift) & 0xff
    const to = begins[byte] as number
    into[to] = place
    begins[byte] = to + 1
  }
}
