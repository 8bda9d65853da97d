/** Numbers and instants from bytes, as the host reads them from texts. */

import { COLON, MINUS, POINT, TIMESTAMP } from '../src/events/record-layout'
import { isDigit, lengthOf, placeOf } from './scan'

/** Milliseconds at which a day begins (its ten bytes), or of an instant however it is written; NaN where it is none. */
declare function startOfDay(from: i32): f64
declare function instantOf(from: i32, length: i32): f64
/** A number that is longer than a double holds for certain. */
declare function numberOf(from: i32, length: i32): f64

let date: u64 = 0
let day: u16 = 0
let dayStart: f64 = NaN

/** False for NaN. */
export function isNumber(value: f64): bool {
  return value < 0 || value >= 0
}

/** Digits alone, or with a point between them: exact where a double holds them and the power of ten alike. */
export function number(field: i32): f64 {
  const from = placeOf(field)
  const length = lengthOf(field)
  if (from === 0) return NaN
  if (length > 15) return numberOf(from, length)
  let mantissa: i64 = 0
  let divisor: f64 = 1
  let isFraction = false
  const isNegative = load<u8>(from) === MINUS
  for (let at = isNegative ? from + 1 : from; at < from + length; at++) {
    if (load<u8>(at) === POINT) {
      isFraction = true
      continue
    }
    if (!isDigit(at)) return numberOf(from, length)
    mantissa = mantissa * 10 + (load<u8>(at) - 0x30)
    if (isFraction) divisor *= 10
  }
  const value = <f64>mantissa / divisor
  return isNegative ? -value : value
}

/** `2026-01-31T12:30:00Z` and `2026-01-31T12:30:00.123Z`; the host reads every other writing. */
export function instant(): f64 {
  const from = placeOf(TIMESTAMP)
  const length = lengthOf(TIMESTAMP)
  const isUsual =
    (length === 20 || (length === 24 && load<u8>(from, 19) === POINT)) &&
    load<u8>(from, 10) === 0x54 &&
    load<u8>(from, 13) === COLON &&
    load<u8>(from, 16) === COLON &&
    load<u8>(from + length - 1) === 0x5a
  if (!isUsual) return instantOf(from, length)
  const hour = two(from + 11)
  const minute = two(from + 14)
  const second = two(from + 17)
  const thousandths = length === 24 ? two(from + 20) * 10 + digit(from + 22) : 0
  if (hour > 23 || minute > 59 || second > 59 || thousandths > 999) return instantOf(from, length)
  if (load<u64>(from) !== date || load<u16>(from, 8) !== day) {
    date = load<u64>(from)
    day = load<u16>(from, 8)
    dayStart = startOfDay(from)
  }
  if (!isNumber(dayStart)) return instantOf(from, length)
  return dayStart + <f64>(((hour * 60 + minute) * 60 + second) * 1000) + (<f64>thousandths / 1000) * 1000
}

/** More than all digits of a time can come to, where there is none. */
function digit(at: i32): i32 {
  return isDigit(at) ? load<u8>(at) - 0x30 : 100_000
}

function two(at: i32): i32 {
  return digit(at) * 10 + digit(at + 1)
}
