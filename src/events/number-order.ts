/**
 * The places of pairs of numbers in their order, the first before the second; what is equal stays as it is. Byte by byte
 * from the last on (LSD radix sort), but for those that are the same in all: many times as fast as comparing.
 */
export function sortedByNumbers(first: Uint32Array, second: Uint32Array): Uint32Array {
  let order = new Uint32Array(first.length)
  for (let place = 0; place < order.length; place++) order[place] = place
  let next = new Uint32Array(order.length)
  const begins = new Uint32Array(257)
  for (const numbers of [second, first]) {
    for (let shift = 0; shift < 32; shift += 8) {
      begins.fill(0)
      for (let i = 0; i < numbers.length; i++) {
        const byte = ((numbers[i] as number) >>> shift) & 0xff
        begins[byte + 1] = (begins[byte + 1] as number) + 1
      }
      if (begins.includes(numbers.length, 1)) continue
      for (let byte = 0; byte < 256; byte++)
        begins[byte + 1] = (begins[byte + 1] as number) + (begins[byte] as number)
      for (let i = 0; i < order.length; i++) {
        const place = order[i] as number
        const byte = ((numbers[place] as number) >>> shift) & 0xff
        const to = begins[byte] as number
        next[to] = place
        begins[byte] = to + 1
      }
      ;[order, next] = [next, order]
    }
  }
  return order
}
