/** Integers of one, two or four bytes. */

export function integerAt(at: i32, width: i32): i32 {
  if (width === 1) return <i32>load<u8>(at)
  if (width === 2) return <i32>load<u16>(at)
  return load<i32>(at)
}

export function putInteger(at: i32, width: i32, value: i32): void {
  if (width === 1) store<u8>(at, value)
  else if (width === 2) store<u16>(at, value)
  else store<i32>(at, value)
}
