/** What `src/abstraction/number-objects.ts` does in the host's language. */

import { PLACE_BITS, SPREAD } from '../src/abstraction/collecting-layout'
import { integerAt, putInteger } from './integers'

/** In a place stands the session that wrote there last, from 1 on, and behind it the item, and its number there. */
const ITEM = 4
const NUMBER = 8

let runs = 0
let next = 0
let nextSize = 0
let table = 0
let bits = 0
let stamp = 0

/**
 * To be told before the first session where these stand: runs of items that name objects, each as its first item, the one
 * after its last, and its key, with one behind all items at the end; counters by key; and room for 2 to the power of
 * `placeBits` places, more than a session has items, all 0.
 */
export function startObjects(runsAt: i32, nextAt: i32, keys: i32, tableAt: i32, placeBits: i32): void {
  runs = runsAt
  next = nextAt
  nextSize = keys << 2
  table = tableAt
  bits = placeBits
  stamp = 0
}

/**
 * Numbers the objects of sessions in the order in which they come up: by object its key and its number, of `numberWidth`
 * bytes, and by row where they end, with `before` of them already. The rows of the sessions begin at `sessions`, the last
 * with its end, and `base` is the first of them. Gives the greatest number.
 */
export function numberObjects(
  ids: i32,
  width: i32,
  starts: i32,
  sessions: i32,
  count: i32,
  base: i32,
  before: i32,
  keys: i32,
  numbers: i32,
  numberWidth: i32,
  ends: i32
): i32 {
  const mask = (1 << bits) - 1
  let size = 0
  let greatest = 0
  for (let session = 0; session < count; session++) {
    stamp++
    memory.fill(next, 0, nextSize)
    const end = load<i32>(sessions + (session << 2), 4) - base
    for (let row = load<i32>(sessions + (session << 2)) - base; row < end; row++) {
      const to = load<i32>(starts + (row << 2), 4)
      // The items of a row ascend, and with them the runs.
      let run = runs
      for (let i = load<i32>(starts + (row << 2)); i < to; i++) {
        const item = integerAt(ids + i * width, width)
        while (<u32>item >= load<u32>(run, 4)) run += 12
        if (<u32>item < load<u32>(run)) continue
        const key = load<i32>(run, 8)
        let at = <i32>((<u32>item * <u32>SPREAD) >>> (32 - bits))
        let place = table + (at << PLACE_BITS)
        while (load<i32>(place) === stamp && load<i32>(place, ITEM) !== item) {
          at = (at + 1) & mask
          place = table + (at << PLACE_BITS)
        }
        let number = 0
        if (load<i32>(place) === stamp) number = load<i32>(place, NUMBER)
        else {
          number = load<i32>(next + (key << 2)) + 1
          store<i32>(next + (key << 2), number)
          store<i32>(place, stamp)
          store<i32>(place, item, ITEM)
          store<i32>(place, number, NUMBER)
          if (number > greatest) greatest = number
        }
        store<u8>(keys + size, key)
        putInteger(numbers + size * numberWidth, numberWidth, number)
        size++
      }
      store<i32>(ends + (row << 2), before + size)
    }
  }
  return greatest
}
